"""`voortgang`: what happened since the last report, what changed, and what comes."""

from __future__ import annotations

from tweedespoor.report.bouwen.delen import vooruit
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.periode import sinds_vorig
from tweedespoor.report.bouwen.soorten import onderweg
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.teksten import soorten


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return onderweg.blad(zicht, None, vervolg=soorten.VERDER, getallen=sinds_vorig(zicht))


OPZET = Opzet(
    titel="Voortgangsrapport tweede spoor",
    ondertitel=onderweg.ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        onderweg.VERANDERD,
        onderweg.STILSTAND,
        onderweg.ACTIVITEITEN,
        onderweg.SOLLICITATIES,
        onderweg.CONTACTEN,
        onderweg.AFSPRAKEN,
        onderweg.EVALUATIES,
        onderweg.SPOOR_1,
        onderweg.UREN,
        Onderdeel("stappen", "Volgende stappen", vooruit.volgende_stappen),
    ),
    recht=lambda _: soorten.VOORTGANG_RECHT,
)

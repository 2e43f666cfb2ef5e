"""`tussen`: as a progress report, with the whole course and both profiles in full."""

from __future__ import annotations

from tweedespoor.report.bouwen.delen import afstand, persoonsprofiel, plan, zoekprofiel
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.soorten import onderweg, vaste
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht, samen
from tweedespoor.report.teksten import soorten

PROFIELEN = (
    vaste.KAN,
    Onderdeel(
        "persoonsprofiel", "Persoonsprofiel", samen(persoonsprofiel.kort, persoonsprofiel.voluit)
    ),
    Onderdeel("zoekprofiel", "Zoekprofiel", samen(zoekprofiel.kort, zoekprofiel.voluit)),
    Onderdeel("afstand", "De afstand tot werk", afstand.bouw),
    Onderdeel("plan", "Het plan en hoe het loopt", samen(plan.kort, plan.voluit)),
)
"""What the employee can do and is, what is searched, what is between, and the plan."""

BIJLAGEN = (
    vaste.BIJ_OPDRACHT,
    vaste.BIJ_VERLOOP,
    vaste.BIJ_TERMIJNEN,
    vaste.BIJ_ADVIEZEN,
)


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return onderweg.blad(zicht, None, vervolg=soorten.VERDER, getallen=None)


OPZET = Opzet(
    titel="Tussenrapport tweede spoor",
    ondertitel=onderweg.ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        vaste.WIE,
        onderweg.VERANDERD,
        onderweg.STILSTAND,
        *PROFIELEN,
        onderweg.ACTIVITEITEN,
        onderweg.SOLLICITATIES,
        onderweg.CONTACTEN,
        onderweg.AFSPRAKEN,
        onderweg.EVALUATIES,
        onderweg.SPOOR_1,
        onderweg.UREN,
        vaste.STAPPEN,
    ),
    bijlagen=BIJLAGEN,
    recht=lambda _: soorten.VOORTGANG_RECHT,
)

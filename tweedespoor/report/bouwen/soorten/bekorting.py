"""`bekorting`: per shortcoming of a loonsanctie what was repaired, when, and what shows it."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen import periode, voorblad
from tweedespoor.report.bouwen.acties import Actie
from tweedespoor.report.bouwen.cellen import alinea
from tweedespoor.report.bouwen.delen import herstel, regelteksten, sanctiekosten
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.soorten import vaste
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Kerngetal
from tweedespoor.report.teksten import bekorting


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    s = herstel.sanctie(zicht)
    besluit = zie(s, "besluit")
    tekort = rij(s, "tekortkomingen")
    klaar = [t for t in tekort if herstel.hersteld(zicht, t)]
    alles = bool(tekort) and len(klaar) == len(tekort)
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=alinea(
                zicht.zeg(bekorting.GEVRAAGD, dag=datum(besluit))
                if besluit
                else zicht.vul(bekorting.GEEN_LIJST)
            ),
            stand=_stand(zicht, len(tekort), len(klaar)),
            erbij=(*_zonder(zicht), *((zicht.zeg(bekorting.VERZOEK),) if alles else ())),
            getallen=(
                (Kerngetal(f"{getal(len(klaar))} van {getal(len(tekort))}", "hersteld"),)
                if tekort
                else ()
            ),
            acties=tuple(a for t in tekort for a in _actie(zicht, t)),
            vervolg=zicht.vul(bekorting.VERVOLG)
            if alles
            else zicht.vul(bekorting.NOG_GEEN_VERZOEK),
        ),
    )


def _actie(zicht: Zicht, t: Any) -> tuple[Actie, ...]:
    """What the employer still does about one shortcoming."""
    if not herstel.hersteld(zicht, t):
        return (Actie("Werkgever", bekorting.HERSTEL.format(id=zie(t, "id")), None),)
    if not rij(t, "bewijs"):
        return (Actie("Werkgever", bekorting.BEWIJS.format(id=zie(t, "id")), None),)
    return ()


def _stand(zicht: Zicht, n: int, klaar: int) -> str:
    if n == 0:
        return zicht.vul(bekorting.GEEN_LIJST)
    if n == 1:
        return zicht.vul(bekorting.EEN if klaar else bekorting.GEEN_NOG)
    if klaar == n:
        return zicht.vul(bekorting.ALLES, n=str(n))
    if klaar == 0:
        return zicht.vul(bekorting.GEEN, n=str(n))
    zijn = "is" if klaar == 1 else "zijn"
    return zicht.vul(bekorting.DEELS, n=str(n), klaar=str(klaar), zijn=zijn)


def _zonder(zicht: Zicht) -> tuple[str, ...]:
    """That the last request rests on the absence of possibilities."""
    verzoeken = [v for v in rij(herstel.sanctie(zicht), "bekorting") if zicht.dag(v, "ingediend")]
    zonder = bool(verzoeken) and zie(verzoeken[-1], "hersteld_geen_mogelijkheden")
    return (zicht.vul(bekorting.GEEN_MOGELIJKHEDEN),) if zonder else ()


OPZET = Opzet(
    titel=bekorting.TITEL,
    ondertitel=lambda _: "Per tekortkoming: wat, wanneer en het bewijs",
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("besluit", "Het besluit van UWV", herstel.besluit),
        Onderdeel("tekortkomingen", "Wat is hersteld", herstel.per_tekortkoming),
        Onderdeel("verzoeken", "Verzoeken om bekorting", herstel.verzoeken),
        Onderdeel("sinds", "Wat er sinds het besluit gebeurde", herstel.sinds_het_besluit),
        vaste.KAN,
    ),
    bijlagen=(
        vaste.BIJ_VERLOOP,
        vaste.BIJ_ACTIVITEITEN,
        vaste.BIJ_SOLLICITATIES,
        Onderdeel("bijlage-bronnen", "Bronnen", regelteksten.bronnen(*sanctiekosten.WET)),
    ),
)

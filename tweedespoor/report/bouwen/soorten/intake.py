"""`intake`: what was talked about at the begin, and what was explained and agreed."""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen import acties, voorblad
from tweedespoor.report.bouwen.delen import intake, opdracht
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht, samen
from tweedespoor.report.teksten import soorten
from tweedespoor.report.teksten.vast import VRAAG


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    op = intake.dag_van(zicht)
    plannen = zicht.versies("trajectplan", "versies")
    zinnen = [
        zicht.zeg(soorten.INTAKE_STAND, dag=datum(op))
        if op
        else zicht.vul(soorten.INTAKE_ONBEKEND),
        *(zicht.vul(soorten.INTAKE_PLAN, dag=datum(zie(p, "per"))) for p in plannen[:1]),
    ]
    beloften = acties.open_afspraken(zicht, intake.beloften(zicht))
    nodig = acties.passend(acties.gevraagd(zicht), beloften, ())
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=Periode(op, op or zicht.peildatum),
            gevraagd=voorblad.opdracht(zicht, VRAAG),
            stand=" ".join(zinnen),
            acties=nodig.acties,
            meer=nodig.meer,
            vervolg="" if plannen else zicht.zeg(soorten.INTAKE_VERVOLG),
        ),
    )


def _ondertitel(zicht: Zicht) -> str:
    op = intake.dag_van(zicht)
    return f"Het gesprek van {datum(op)}" if op else "Het eerste gesprek"


HOOFDSTUKKEN = (
    Onderdeel("gesprek", "Het gesprek", intake.gesprek),
    Onderdeel("omstandigheden", "Omstandigheden en beschikbaarheid", intake.omstandigheden),
    Onderdeel("motivatie", "Motivatie, wensen en doelen", intake.motivatie),
    Onderdeel("mogelijkheden", "Ervaring en mogelijkheden", intake.mogelijkheden),
    Onderdeel("kunnen", "Wat de werknemer bij de intake kon", intake.kunnen),
    Onderdeel("kansen", "Kansen op de arbeidsmarkt", intake.kansen),
    Onderdeel("afspraken", "Afspraken", intake.afgesproken),
    Onderdeel("uitleg", "Uitleg die is gegeven", intake.uitleg),
)
"""The chapters of an intake; a start report takes them along as an annex."""

OPZET = Opzet(
    titel="Intakeverslag tweede spoor",
    ondertitel=_ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        *HOOFDSTUKKEN,
        Onderdeel("opdracht", "Wie en wat", samen(opdracht.kort, opdracht.voluit)),
    ),
    elders=soorten.INTAKE_RECHT,
)

"""When a kind of report says nothing yet: what is absent, why that matters, how to mend it.

With `--concept` the report is made all the same, and names what is absent.
"""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.delen import intake
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.teksten.eind import MET_WERK


@dataclass(frozen=True, slots=True)
class Beletsel:
    """Why a kind of report is not made of this dossier.

    Attributes:
        wat: what is the matter; follows `Er is niets geschreven: <dossier>`.
        waarom: why that matters.
        hulp: how to mend it.
        altijd: there is nothing to write about, so that not even a draft is made.
    """

    wat: str
    waarom: str
    hulp: str
    altijd: bool = False


def geen_haalbaarheid(zicht: Zicht) -> Beletsel | None:
    """No feasibility study was recorded by the peildatum."""
    if zicht.dag(zicht.zie("haalbaarheid"), "datum") is not None:
        return None
    return Beletsel(
        "heeft geen haalbaarheidsonderzoek.",
        "Een haalbaarheidsrapport geeft het onderzoek weer en bedenkt niets.",
        "Leg het onderzoek vast in haalbaarheid.yaml.",
    )


def geen_intake(zicht: Zicht) -> Beletsel | None:
    """No intake was recorded by the peildatum."""
    return _nooit_gestart(zicht) or (
        None
        if intake.bestaat(zicht)
        else Beletsel(
            "heeft geen intake.",
            "Een intakeverslag geeft het gesprek en het persoonsprofiel weer.",
            "Leg de intake vast als contact (soort: intake), en vul persoonsprofiel.yaml.",
        )
    )


def geen_plan(zicht: Zicht) -> Beletsel | None:
    """There is no plan by the peildatum."""
    return _nooit_gestart(zicht) or (
        None
        if zicht.laatste("trajectplan", "versies") is not None
        else Beletsel(
            "heeft geen re-integratieplan.",
            "Dit rapport is het plan zelf.",
            "Leg het plan vast in trajectplan.yaml.",
        )
    )


def geen_begin(zicht: Zicht) -> Beletsel | None:
    """The traject did not begin by the peildatum."""
    begonnen = (
        zicht.dag(zicht.zie("traject", "opdracht"), "start") is not None
        or intake.bestaat(zicht)
        or zicht.laatste("trajectplan", "versies") is not None
    )
    return _nooit_gestart(zicht) or (
        None
        if begonnen
        else Beletsel(
            "is nog niet begonnen.",
            "Er is geen intake, plan of eerste activiteit om over te rapporteren.",
            "Leg de intake of het plan vast, of kies een latere dag met --peildatum.",
        )
    )


def _nooit_gestart(zicht: Zicht) -> Beletsel | None:
    """Spoor 2 never began: its reports do not apply, the end report does."""
    if zicht.gestart:
        return None
    return Beletsel(
        "heeft als resultaat dat het tweede spoor niet is gestart.",
        "Dit rapport gaat over een traject dat loopt.",
        "Kies het soort haalbaarheid, wia of eind.",
    )


def geen_wia(zicht: Zicht) -> Beletsel | None:
    """The result is work, so that no WIA application follows."""
    if zicht.zie("resultaat", "uitkomst") not in MET_WERK:
        return None
    return Beletsel(
        "heeft werk als resultaat.",
        "Een rapport bij de WIA-aanvraag past daar niet bij.",
        "Kies het soort eind, of een eerdere dag met --peildatum.",
    )


def geen_resultaat(zicht: Zicht) -> Beletsel | None:
    """The traject has neither a result nor a day of closing."""
    traject = zicht.zie("traject")
    gesloten = zie(traject, "status") == "afgesloten" or zie(traject, "afgesloten") is not None
    if gesloten or zie(zicht.view.dossier, "resultaat") is not None:
        return None
    return Beletsel(
        "heeft geen resultaat en is niet afgesloten.",
        "Een eindrapport zonder resultaat zegt niet hoe het traject afliep.",
        "Leg het resultaat vast in resultaat.yaml, of sluit het traject af.",
    )


def geen_evaluatie(zicht: Zicht) -> Beletsel | None:
    """The result is work and the traject is over, so that nothing is left to evaluate."""
    if zicht.einde is None or zicht.zie("resultaat", "uitkomst") not in MET_WERK:
        return None
    return Beletsel(
        "is afgelopen met werk als resultaat.",
        "Een evaluatie gaat over re-integratie die nog loopt.",
        "Kies een eerdere dag met --peildatum, of het soort eind.",
    )


def geen_verslag(zicht: Zicht) -> Beletsel | None:
    """There is work and nobody applied for the WIA, so that no report goes to UWV."""
    aanvraag = zicht.dag(zicht.zie("uwv", "wia"), "aanvraag")
    if aanvraag is not None or zicht.zie("resultaat", "uitkomst") not in MET_WERK:
        return None
    return Beletsel(
        "heeft werk als resultaat, en geen WIA-aanvraag.",
        "Een re-integratieverslag hoort bij een WIA-aanvraag.",
        "Komt die toch: leg de dag vast in uwv.yaml bij wia.",
    )


def geen_loonsanctie(zicht: Zicht) -> Beletsel | None:
    """There is no loonsanctie on the peildatum, so that nothing is to be shortened."""
    s = zicht.zie("uwv", "loonsanctie")
    vervallen = zicht.dag(s, "vervallen")
    if zicht.dag(s, "besluit") is not None and vervallen is None:
        return None
    if vervallen is not None:
        return Beletsel(
            f"heeft geen loonsanctie meer: die verviel op {datum(vervallen)}.",
            "Aan een loonsanctie die is vervallen, is niets te bekorten.",
            "Klopt die dag niet? Verbeter hem in uwv.yaml bij loonsanctie.",
            altijd=True,
        )
    return Beletsel(
        "heeft geen loonsanctie.",
        "Dit overzicht gaat over de tekortkomingen uit een besluit van UWV.",
        "Leg het besluit vast in uwv.yaml bij loonsanctie, met elke tekortkoming.",
        altijd=True,
    )

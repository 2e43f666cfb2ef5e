"""Which variant of the end report applies, and the sentences that depend on it."""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen.cellen import waarde, woord
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.teksten import woorden
from tweedespoor.report.teksten.eind import GEEN_RESULTAAT, VARIANTEN, Variant


def variant(zicht: Zicht) -> Variant:
    """The texts of the outcome; those without a result when there is none to see."""
    uitkomst = zicht.zie("resultaat", "uitkomst")
    return VARIANTEN[uitkomst] if uitkomst is not None else GEEN_RESULTAAT


def werkzin(zicht: Zicht) -> str:
    """The work that was found in one sentence; empty when there is none to see."""
    werk = zicht.zie("resultaat", "werk")
    if werk is None or zie(werk, "functie") is None:
        return ""
    begin, uren = zie(werk, "van"), zie(werk, "uren_per_week")
    tijd = "sinds" if begin <= zicht.peildatum else "vanaf"
    contract = zie(werk, "contract")
    if contract == "zelfstandig":
        soort = "als zelfstandig ondernemer"
    elif contract in ("onbepaalde_tijd", "bepaalde_tijd"):
        soort = f"met een contract voor {woord(woorden.DIENSTVERBAND, contract)}"
    else:
        soort = f"met een contract voor {woord(woorden.DIENSTVERBAND, contract)}".replace(
            "een contract voor uitzendovereenkomst", "een uitzendovereenkomst"
        )
    functie = waarde(zie(werk, "functie"))
    return (
        f"Het gaat om werk als {functie}, {tijd} {datum(begin)}, voor {getal(uren)} uur per week, "
        f"{soort}."
    )


def wiazin(zicht: Zicht) -> str:
    """Whether WIA was applied for, when the outcome is about that; else empty."""
    if zicht.zie("resultaat", "uitkomst") != "wia_aanvraag":
        return ""
    dag = zicht.zie("uwv", "wia", "aanvraag")
    wie = "U" if zicht.aan_werknemer else "De werknemer"
    if dag is None or dag > zicht.peildatum:
        return "Een dag van de WIA-aanvraag staat niet in het dossier."
    return f"{wie} vroeg op {datum(dag)} WIA aan."

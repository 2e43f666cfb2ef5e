"""The conclusion, the earning ability, and what is still possible."""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.labels import Label
from tweedespoor.report.bouwen.cellen import mist
from tweedespoor.report.bouwen.delen.uitkomst import variant
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Kop
from tweedespoor.report.vrijetekst import vrije_tekst


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the conclusion, the earning ability and what is still possible."""
    tekst = variant(zicht)
    r, rapport = zicht.zie("resultaat"), zicht.tekst
    ontbreekt: list[str] = []
    blokken: list[Blok] = []
    slot = vrije_tekst(zie(rapport, "conclusie")) or vrije_tekst(zie(r, "conclusie"))
    verdienen = vrije_tekst(zie(rapport, "verdienmogelijkheden")) or vrije_tekst(
        zie(r, "verdienmogelijkheden")
    )
    openstaand = vrije_tekst(zie(r, "openstaand"))
    stappen = vrije_tekst(zie(rapport, "volgende_stappen"))
    delen: tuple[tuple[str, tuple[Blok, ...], str], ...] = (
        ("", slot, "de conclusie"),
        (
            "Het resultaat en de verdienmogelijkheden",
            verdienen,
            "hoe het resultaat zich verhoudt tot de verdienmogelijkheden",
        ),
        (
            "Mogelijkheden die nog openstaan",
            openstaand,
            "welke mogelijkheden nog openstaan" if tekst.eist_openstaand else "",
        ),
        ("Hoe het verder gaat", stappen, ""),
    )
    for kop, inhoud, wat in delen:
        if not inhoud and not (wat and zicht.mag(Label.WERK)):
            continue
        if kop:
            blokken.append(Kop(kop))
        if inhoud:
            blokken += inhoud
        else:
            ontbreekt.append(wat)
            blokken += mist(wat)
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))

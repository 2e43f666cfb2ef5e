"""The figure of a report, drawn by the one drawing that the timeline uses too."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from tweedespoor.nederlands import datum_tabel
from tweedespoor.report.figuur import Stand, Tijdlijnfiguur
from tweedespoor.timeline.figuur import Baan, Balk, Figuur, Merk, Punt, Stijl, Vulling
from tweedespoor.timeline.tekening import teken as teken_figuur

STANDWOORD = {
    Stand.GEDAAN: "gedaan",
    Stand.LATER_GEDAAN: "later gedaan",
    Stand.KOMT: "komt nog",
    Stand.OPEN: "niet vastgelegd",
}
"""State of a moment → the word in the legend."""

_MERK = {
    Stand.GEDAAN: Merk.GEDAAN,
    Stand.LATER_GEDAAN: Merk.LAAT_GEDAAN,
    Stand.KOMT: Merk.KOMT,
    Stand.OPEN: Merk.TE_LAAT,
}
_INKT, _STIL = "#1b1f23", "#535b63"
_BREED, _SMAL, _PAPIER = 780, 350, 680


def teken(figuur: Tijdlijnfiguur, kleur: str) -> tuple[Markup, Markup]:
    """The figure as SVG, wide for screen and paper and narrow for a phone.

    Args:
        figuur: what to show.
        kleur: the firm's colour, with contrast AA on white. Late is drawn in it too: in a
            report a shape and a word say so, not an alarm.
    """
    beeld = _figuur(figuur)
    return (
        # The drawing escapes every text itself.
        Markup(teken_figuur(beeld, _stijl(kleur, _BREED, "verloop"))),  # noqa: S704
        Markup(teken_figuur(beeld, _stijl(kleur, _SMAL, "verloop-smal"))),  # noqa: S704
    )


def teken_voor_papier(figuur: Tijdlijnfiguur, kleur: str, letter: str) -> str:
    """The figure as an SVG file for a page of 170 mm, its text as large as that of a table.

    Args:
        figuur: what to show.
        kleur: the firm's colour, with contrast AA on white.
        letter: the font of the page; a picture inherits none.
    """
    stijl = replace(_stijl(kleur, _PAPIER, "verloop"), lettertype=letter)
    return teken_figuur(_figuur(figuur), stijl)


def _stijl(kleur: str, breedte: int, id: str) -> Stijl:
    return Stijl(breedte=breedte, kleur=kleur, laat=_INKT, inkt=_INKT, zacht=_STIL, id=id)


def _figuur(f: Tijdlijnfiguur) -> Figuur:
    return Figuur(
        titel=f.bijschrift,
        beschrijving=f.beschrijving,
        van=f.van,
        tot_en_met=f.tot_en_met,
        punten=tuple(Punt(str(m.nummer), m.dag, m.naam, _MERK[m.stand]) for m in f.momenten),
        banen=tuple(
            Baan(
                baan.naam,
                tuple(
                    Balk(
                        b.naam,
                        b.van,
                        b.tot_en_met,
                        Vulling.OPEN if b.gepland else Vulling.VOL,
                        b.loopt,
                    )
                    for b in baan.balken
                ),
            )
            for baan in f.banen
        ),
        nu=(f.vandaag, f"stand op {datum_tabel(f.vandaag)}") if f.vandaag else None,
        legenda=tuple((_MERK[s], woord) for s, woord in STANDWOORD.items()),
        vulling_legenda=((Vulling.OPEN, "gepland"),),
        momentnaam="Momenten" if f.momenten else "",
        rijnamen=True,
    )

"""The course as a figure, and the milestones behind it."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij
from tweedespoor.nederlands import datum, datum_tabel
from tweedespoor.report.bouwen.banen import banen as figuurbanen
from tweedespoor.report.bouwen.cellen import cel, hoofdletter, tabel
from tweedespoor.report.bouwen.uitkomst import variant
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.figuur import Baan, Moment, Stand, Tijdlijnfiguur
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import woorden

_STAND = {
    "gedaan": Stand.GEDAAN,
    "op_de_grensdag": Stand.GEDAAN,
    "te_laat_gedaan": Stand.LATER_GEDAAN,
    "komt": Stand.KOMT,
    "open": Stand.OPEN,
    "te_laat": Stand.OPEN,
}
_STANDWOORD = {
    "gedaan": "gedaan",
    "op_de_grensdag": "gedaan op de laatste dag",
    "te_laat_gedaan": "later gedaan",
    "komt": "komt nog",
}
_BIJ_RICHTDATUM = {
    "op_de_grensdag": "gedaan op de richtdatum",
    "te_laat_gedaan": "gedaan na de richtdatum",
}
ONVASTGELEGD = "niet vastgelegd in het dossier"
"""A step without a day: the dossier cannot tell whether somebody else did it."""

NIET_TONEN = frozenset(
    {"vernietigen_vanaf", "volgende_evaluatie", "opzegverbod_laatste_dag", "aow_datum"}
)
"""Milestones that are of no use to a reader of this report."""

EINDE = "wachttijd_laatste_dag"
"""The end of the wachttijd: every reader looks for it, whatever the outcome."""


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the figure and the table of milestones."""
    mijlpalen = _mijlpalen(zicht)
    blokken: list[Blok] = []
    figuur = _figuur(zicht, mijlpalen)
    if figuur is not None:
        blokken.append(figuur)
    if mijlpalen:
        blokken.append(
            tabel(
                bijschrift="Termijnen en wat er gebeurde",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Moment"),
                    Kolom("Wie"),
                    Kolom("Uiterlijk", smal=True),
                    Kolom("Kracht", smal=True),
                    Kolom("Gedaan", smal=True),
                    Kolom("Stand"),
                ),
                rijen=tuple(_rij(zicht, n, m) for n, m in enumerate(mijlpalen, 1)),
            )
        )
    return Hoofdstuktekst(tuple(blokken))


def _mijlpalen(zicht: Zicht) -> tuple[Any, ...]:
    """Milestones to show, in order of day.

    Steps to the WIA that are still open belong in the report when the outcome leads there;
    with work found they are no longer anybody's next step.
    """
    verder = variant(zicht).wia_stappen
    gekozen = [
        m
        for m in rij(zicht.view.tijdlijn, "mijlpalen")
        if m.code not in NIET_TONEN
        and m.status in _STAND
        and (m.gedaan or (m.uiterlijk and not m.facultatief))
        and (verder or m.code == EINDE or (m.wie and m.gedaan))
    ]
    return tuple(sorted(gekozen, key=_dag))


def _dag(m: Any) -> date:
    dag: date = m.gedaan or m.uiterlijk
    return dag


def _rij(zicht: Zicht, nummer: int, m: Any) -> tuple[Cel, ...]:
    gebeurt = not m.wie
    wie = ", ".join(zicht.rol(w) if w in woorden.ROL else w for w in m.wie)
    return (
        cel(nummer),
        cel(m.naam),
        cel(hoofdletter(wie.replace("consulent", zicht.coach))),
        cel(m.uiterlijk, "richtdatum" if m.uiterlijk and richtdatum(m) else None),
        cel(woorden.KRACHT[m.sterkte] if m.uiterlijk else None),
        cel(None if gebeurt else m.gedaan),
        cel(
            _stand(zicht, m),
            "beide partijen spraken een andere datum af" if m.afgeweken else None,
        ),
    )


def richtdatum(m: Any) -> bool:
    """Is the day of this milestone only practice, so that no duty hangs on it?"""
    return bool(m.sterkte == "praktijk")


def _stand(zicht: Zicht, m: Any) -> str:
    """Where a moment stands, in words that accuse nobody of what only comes or is unknown."""
    if not m.wie:
        return "bereikt" if m.status == "gedaan" else "komt nog"
    if m.status in ("open", "te_laat"):
        return ONVASTGELEGD
    if _zonder_oordeel(zicht, m):
        return ""
    if richtdatum(m) and m.status in _BIJ_RICHTDATUM:
        return _BIJ_RICHTDATUM[m.status]
    return _STANDWOORD[m.status]


def _zonder_oordeel(zicht: Zicht, m: Any) -> bool:
    """May the report not say whether the second track began in time?

    With a traject that was taken over, or milestones that are not known, what decided that
    day lies outside the dossier.
    """
    return m.code == "start_spoor_2" and (
        zicht.zie("traject", "overgenomen_van") is not None or zicht.onbekend("mijlpalen")
    )


def _figuurstand(zicht: Zicht, m: Any) -> Stand:
    if m.gedaan and (richtdatum(m) or _zonder_oordeel(zicht, m)):
        return Stand.GEDAAN
    return _STAND[m.status]


def _figuur(zicht: Zicht, mijlpalen: tuple[Any, ...]) -> Tijdlijnfiguur | None:
    """The figure; None when there is too little to draw."""
    momenten = tuple(
        Moment(n, _dag(m), m.naam, _figuurstand(zicht, m)) for n, m in enumerate(mijlpalen, 1)
    )
    banen = figuurbanen(zicht)
    dagen = [m.dag for m in momenten]
    for baan in banen:
        for balk in baan.balken:
            dagen += [balk.van, balk.tot_en_met]
    eerste = zicht.zie("traject", "verzuim", "eerste_ziektedag")
    if eerste is not None:
        dagen.append(eerste)
    if len(dagen) < 2 or min(dagen) == max(dagen):
        return None
    van, tot = min(dagen), max(dagen)
    return Tijdlijnfiguur(
        bijschrift="Het verloop in de tijd",
        beschrijving=_beschrijving(van, tot, banen),
        van=van,
        tot_en_met=tot,
        banen=banen,
        momenten=momenten,
        vandaag=zicht.peildatum if van <= zicht.peildatum <= tot else None,
    )


def _beschrijving(van: date, tot: date, banen: tuple[Baan, ...]) -> str:
    delen = [f"De lijn loopt van {datum(van)} tot en met {datum(tot)}."]
    for baan in banen:
        for balk in baan.balken:
            soort = "gepland" if balk.gepland else baan.naam.lower()
            delen.append(
                f"{hoofdletter(balk.naam)} ({soort}): {datum_tabel(balk.van)} tot en met "
                f"{datum_tabel(balk.tot_en_met)}."
            )
    return " ".join(delen)

"""The course as a figure and as a story, and the terms of the law behind it."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij
from tweedespoor.nederlands import datum, datum_tabel
from tweedespoor.report.bouwen.cellen import alinea, cel, hoofdletter, tabel
from tweedespoor.report.bouwen.delen.banen import banen as figuurbanen
from tweedespoor.report.bouwen.delen.kroniek import (
    EERSTE_ACTIVITEIT,
    Gebeurtenis,
    gebeurtenissen,
)
from tweedespoor.report.bouwen.delen.uitkomst import variant
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.figuur import Baan, Moment, Stand, Tijdlijnfiguur
from tweedespoor.report.model import Blok, Cel, Kolom, Tabel
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

NIETS_VERANDERD = (
    "In deze periode is geen verandering vastgelegd in plan, profielen, mogelijkheden of werk."
)

EINDE = "wachttijd_laatste_dag"
"""The end of the wachttijd: every reader looks for it, whatever the outcome."""


def verloop(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the course: what happened, day by day."""
    mijlpalen = _mijlpalen(zicht)
    stappen = _stappen(tuple(m for m in mijlpalen if m.code in IN_VERHAAL))
    rijen = _dagen((*stappen, *_gebeurd(zicht, mijlpalen, beknopt=True)))
    if not rijen:
        return Hoofdstuktekst()
    return Hoofdstuktekst((_verhaal("Wat er gebeurde, dag voor dag", rijen),))


def _verhaal(bijschrift: str, rijen: tuple[tuple[Cel, ...], ...]) -> Tabel:
    return tabel(
        bijschrift=bijschrift,
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Wat er gebeurde", opsomming=True),
        ),
        rijen=rijen,
    )


def veranderingen(zicht: Zicht, periode: Periode) -> Hoofdstuktekst:
    """The chapter with what changed in a period, day by day."""
    mijlpalen = _mijlpalen(zicht)
    alle = (*_stappen(mijlpalen), *_gebeurd(zicht, mijlpalen, beknopt=False))
    rijen = _dagen(tuple(g for g in alle if periode.omvat(g.dag)))
    if not rijen:
        return Hoofdstuktekst(alinea(NIETS_VERANDERD))
    return Hoofdstuktekst((_verhaal("Wat er veranderde in deze periode", rijen),))


IN_VERHAAL = frozenset(
    {
        "eerstejaarsevaluatie",
        "start_spoor_2",
        "actueel_oordeel",
        "eindevaluatie",
        "riv_gereed",
        "wia_aanvraag",
        "beschikking_loonsanctie",
    }
)
"""Steps of the law that belong in the story of a traject; all stand in the annex with terms."""


def _stappen(mijlpalen: tuple[Any, ...]) -> tuple[Gebeurtenis, ...]:
    """The steps of the law that were done, as lines of the story."""
    return tuple(Gebeurtenis(m.gedaan, m.naam) for m in mijlpalen if m.gedaan and m.wie)


def _gebeurd(zicht: Zicht, mijlpalen: tuple[Any, ...], *, beknopt: bool) -> tuple[Gebeurtenis, ...]:
    """The other events, without those that a milestone already tells."""
    start = zicht.zie("traject", "opdracht", "start")
    verteld = {(m.code, m.gedaan) for m in mijlpalen}
    weg = {(start, EERSTE_ACTIVITEIT)} if ("start_spoor_2", start) in verteld else set()
    alle = gebeurtenissen(zicht, beknopt=beknopt)
    return tuple(g for g in alle if (g.dag, g.wat) not in weg)


def _dagen(alle: tuple[Gebeurtenis, ...]) -> tuple[tuple[Cel, ...], ...]:
    """One row per day, with all that happened on it."""
    per_dag: dict[date, list[Gebeurtenis]] = {}
    for gebeurtenis in sorted(alle, key=lambda g: g.dag):
        per_dag.setdefault(gebeurtenis.dag, []).append(gebeurtenis)
    return tuple((cel(dag), cel(*(g.wat for g in samen))) for dag, samen in per_dag.items())


def termijnen(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the terms in a figure and a table, and when each step was done."""
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
    return tuple(sorted(gekozen, key=mijlpaaldag))


def mijlpaaldag(m: Any) -> date:
    """The day of a milestone that has one: when it was done, else when it is due."""
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
    """The figure with these moments; None when there is too little to draw."""
    momenten = tuple(
        Moment(n, mijlpaaldag(m), m.naam, _figuurstand(zicht, m))
        for n, m in enumerate(mijlpalen, 1)
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
            wanneer = (
                f"sinds {datum_tabel(balk.van)}"
                if balk.loopt
                else f"{datum_tabel(balk.van)} tot en met {datum_tabel(balk.tot_en_met)}"
            )
            delen.append(f"{hoofdletter(balk.naam)} ({soort}): {wanneer}.")
    return " ".join(delen)

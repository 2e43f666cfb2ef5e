"""Activities: planned, done, result; work placements and training apart."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum_tabel, getal
from tweedespoor.report.bouwen.cellen import cel, hoofdletter, mist, periode, tabel, waarde, woord
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on activities: planned, done, result; work placements apart."""
    alle = zicht.rij("activiteiten", "activiteiten")
    if not alle:
        if not zicht.hoort_er(Label.WERK, "activiteiten"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("de activiteiten"), ("de activiteiten",))
    blokken: list[Blok] = [
        tabel(
            bijschrift="Activiteiten: wat gepland was en wat is gedaan",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Activiteit en doel"),
                Kolom("Gepland"),
                Kolom("Gedaan"),
                Kolom("Resultaat"),
            ),
            rijen=tuple(_activiteit(zicht, a) for a in alle),
        ),
        *_plaatsen(zicht, alle),
        *_scholing(alle),
    ]
    return Hoofdstuktekst(tuple(blokken))


def _activiteit(zicht: Zicht, a: Any) -> tuple[Cel, ...]:
    soort = hoofdletter(woord(woorden.ACTIVITEIT, zie(a, "soort")))
    module = zie(a, "module")
    door = zie(a, "door")
    coach = zicht.coachnaam(door)
    wie = waarde(zie(coach, "naam")) if coach is not None else waarde(door)
    gedaan = zie(a, "gedaan")
    return (
        cel(zie(a, "id")),
        cel(
            f"{soort}: {waarde(module)}" if module else soort,
            zie(a, "doel"),
            f"door: {wie}" if wie else None,
            zie(a, "past_bij_belastbaarheid"),
        ),
        cel(periode(zie(a, "gepland", "van"), zie(a, "gepland", "tot_en_met"))),
        cel(
            _uitgevoerd(zicht, gedaan)
            or ("vervallen" if zie(a, "vervallen") else "geen uitvoering vastgelegd")
        ),
        cel(
            zie(a, "resultaat"),
            f"verwacht: {waarde(zie(a, 'verwacht'))}" if zie(a, "verwacht") else None,
            f"verlengd: {waarde(zie(a, 'verlenging'))}" if zie(a, "verlenging") else None,
            f"eerder gestopt: {waarde(zie(a, 'afgebroken'))}" if zie(a, "afgebroken") else None,
            f"vervallen: {waarde(zie(a, 'vervallen'))}" if zie(a, "vervallen") else None,
        ),
    )


def _uitgevoerd(zicht: Zicht, gedaan: Any) -> str:
    """When an activity was done, as far as it was on the peildatum."""
    van, tot = zie(gedaan, "van"), zie(gedaan, "tot_en_met")
    if van is None or van > zicht.peildatum:
        return ""
    return periode(van, tot if tot is None or tot <= zicht.peildatum else None)


def _plaatsen(zicht: Zicht, alle: tuple[Any, ...]) -> tuple[Blok, ...]:
    """Work placements with what was agreed with the host organisation."""
    rijen = []
    for a in alle:
        plek = zie(a, "plaats")
        if zie(plek, "organisatie") is None:
            continue
        uren = zie(plek, "uren_per_week")
        opbouw = tuple(
            f"vanaf {datum_tabel(zie(s, 'vanaf'))}: {getal(zie(s, 'uren_per_week'))} uur per week"
            for s in rij(plek, "opbouw")
        )
        loonwaarde = zie(plek, "loonwaarde")
        rijen.append(
            (
                cel(zie(a, "id")),
                cel(zie(plek, "organisatie"), _begeleider(plek)),
                cel(f"{getal(uren)} per week" if uren is not None else None, *opbouw),
                cel(zie(plek, "taken"), zie(plek, "aanpassingen")),
                cel(
                    zie(plek, "leerdoel"),
                    _loonwaarde(loonwaarde),
                ),
            )
        )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Plaatsen waar de werknemer werkte of meeliep",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Organisatie"),
                Kolom("Uren"),
                Kolom("Taken en aanpassingen"),
                Kolom("Leerdoel"),
            ),
            rijen=tuple(rijen),
        ),
    )


def _loonwaarde(loonwaarde: Any) -> str:
    if loonwaarde is None:
        return ""
    return f"loonwaarde {getal(loonwaarde)}%" if loonwaarde else "zonder loonwaarde (onbetaald)"


def _begeleider(plek: Any) -> str:
    wie = zie(plek, "begeleider")
    return f"begeleiding door {waarde(wie)}" if wie else ""


def _scholing(alle: tuple[Any, ...]) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(a, "id")), cel(zie(s, "opleiding")), cel(zie(s, "baanrelevantie")))
        for a in alle
        if (s := zie(a, "scholing")) is not None
        and (zie(s, "opleiding") or zie(s, "baanrelevantie"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Scholing, en wat die voor de kans op werk betekent",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Opleiding"),
                Kolom("Waarom deze opleiding"),
            ),
            rijen=rijen,
        ),
    )

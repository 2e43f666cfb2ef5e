"""Activities: planned, done, result; work placements and training apart."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum_tabel, getal
from tweedespoor.report.bouwen.cellen import cel, hoofdletter, mist, tabel, van_tot, waarde, woord
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import woorden


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """Every activity: planned, done, result; work placements and training apart."""
    alle = zicht.rij("activiteiten", "activiteiten")
    if not alle:
        if not zicht.hoort_er(Label.WERK, "activiteiten"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("de activiteiten"), ("de activiteiten",))
    return Hoofdstuktekst(
        (
            *_tabel(zicht, "Activiteiten: wat gepland was en wat is gedaan", alle),
            *_plaatsen(zicht, alle),
            *_scholing(alle),
        )
    )


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
            _gedeeld(zicht, a),
        ),
        cel(van_tot(zie(a, "gepland", "van"), zie(a, "gepland", "tot_en_met"))),
        cel(
            _uitgevoerd(zicht, gedaan)
            or ("vervallen" if zie(a, "vervallen") else _nog_niet(zicht, a))
        ),
        cel(*_uitkomst(zicht, a)),
    )


def _nog_niet(zicht: Zicht, a: Any) -> str:
    """Why nothing was done: it still comes, or the dossier does not say."""
    van = zie(a, "gepland", "van")
    if van is not None and van > zicht.peildatum and zicht.einde is None:
        return "komt nog"
    return "geen uitvoering vastgelegd"


def _uitkomst(zicht: Zicht, a: Any) -> tuple[str, ...]:
    """What came of an activity, and what was expected of it."""
    delen = (
        ("", resultaat(zicht, a)),
        ("verwacht", zie(a, "verwacht")),
        ("verlengd", zie(a, "verlenging")),
        ("eerder gestopt", zie(a, "afgebroken") if _voorbij(zicht, a) else None),
        ("vervallen", zie(a, "vervallen")),
    )
    return tuple(
        f"{naam}: {waarde(tekst)}" if naam else waarde(tekst) for naam, tekst in delen if tekst
    )


def resultaat(zicht: Zicht, a: Any) -> str:
    """What an activity brought; empty as long as it goes on after the peildatum."""
    return waarde(zie(a, "resultaat")) if _voorbij(zicht, a) else ""


def _voorbij(zicht: Zicht, a: Any) -> bool:
    """Is the result of this activity known on the peildatum, as far as the days tell?"""
    return zicht.tot_nu(zie(a, "gedaan", "van")) and zicht.tot_nu(zie(a, "gedaan", "tot_en_met"))


def loopt(zicht: Zicht, a: Any) -> bool:
    """Did this activity begin and not end by the peildatum?"""
    van = zicht.dag(a, "gedaan", "van")
    return (
        van is not None
        and zicht.dag(a, "gedaan", "tot_en_met") is None
        and zie(a, "vervallen") is None
    )


def in_periode(zicht: Zicht, periode: Periode) -> Hoofdstuktekst:
    """The activities that ran in a period, and those that come."""
    alle = [a for a in zicht.rij("activiteiten", "activiteiten") if zie(a, "soort") is not None]
    liep = tuple(
        a
        for a in alle
        if periode.raakt(zicht.dag(a, "gedaan", "van"), zicht.dag(a, "gedaan", "tot_en_met"))
    )
    komt = tuple(a for a in alle if gepland(zicht, a))
    if not liep and not komt:
        if not zicht.hoort_er(Label.WERK, "activiteiten"):
            return Hoofdstuktekst()
        wat = "activiteiten in deze periode"
        return Hoofdstuktekst(mist(wat), (wat,))
    return Hoofdstuktekst(
        (
            *_tabel(zicht, "Activiteiten in deze periode", liep),
            *_plaatsen(zicht, liep),
            *_scholing(liep),
            *_tabel(zicht, "Activiteiten die nog komen", komt),
        )
    )


def gepland(zicht: Zicht, a: Any) -> bool:
    """Is this activity planned, and neither begun nor dropped on the peildatum?"""
    van = zie(a, "gepland", "van")
    return (
        van is not None
        and zicht.dag(a, "gedaan", "van") is None
        and zie(a, "vervallen") is None
        and zicht.einde is None
    )


def _tabel(zicht: Zicht, bijschrift: str, alle: tuple[Any, ...]) -> tuple[Blok, ...]:
    if not alle:
        return ()
    return (
        tabel(
            bijschrift=bijschrift,
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Activiteit en doel"),
                Kolom("Gepland"),
                Kolom("Gedaan"),
                Kolom("Resultaat"),
            ),
            rijen=tuple(_activiteit(zicht, a) for a in alle),
        ),
    )


def _uitgevoerd(zicht: Zicht, gedaan: Any) -> str:
    """When an activity was done, as far as it was on the peildatum."""
    van, tot = zie(gedaan, "van"), zie(gedaan, "tot_en_met")
    if van is None or van > zicht.peildatum:
        return ""
    return van_tot(van, tot if tot is None or tot <= zicht.peildatum else None)


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
                cel(zie(plek, "leerdoel"), _loonwaarde(loonwaarde)),
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


def _gedeeld(zicht: Zicht, a: Any) -> str:
    """What was shared with the host, and when the employee agreed to that."""
    op = zicht.dag(a, "gegevens_gedeeld", "akkoord_werknemer")
    wat = waarde(zie(a, "gegevens_gedeeld", "wat"))
    return (
        f"gedeeld met de werkplek, met akkoord van {datum_tabel(op)}: {wat}" if op and wat else ""
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

"""The plan against what was done: phases, goals, activities, reports; hours for who may."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum, datum_tabel, getal, lijst
from tweedespoor.report.bouwen.zicht import (
    Hoofdstuktekst,
    Zicht,
    cel,
    feit,
    hoofdletter,
    mist,
    periode,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def plan(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the plan: phases, goals, choices, consent."""
    p = zicht.laatste("trajectplan", "versies")
    if p is None:
        if not zicht.hoort_er(Label.WERK, "trajectplan"):
            return Hoofdstuktekst()
        wat = "een re-integratieplan tweede spoor"
        return Hoofdstuktekst(mist(wat), (wat,))
    blokken: list[Blok] = [
        *_fasen(zicht, p),
        *_tussendoelen(zicht, p),
        *_planfeiten(zicht, p),
        *_planversies(zicht),
        *_niet_ingezet(zicht, p),
        *_aanpassingen(p),
        *_rapporten(zicht, p),
    ]
    return Hoofdstuktekst(tuple(blokken))


def _fasen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(hoofdletter(woord(woorden.FASE, zie(f, "naam")))),
            cel(periode(zie(f, "van"), zie(f, "tot_en_met"))),
            cel(zie(f, "doel"), zie(f, "criterium")),
            cel(_fasestand(zicht, f)),
        )
        for f in rij(p, "fasen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Fasen volgens het plan, en hoe het liep",
            kolommen=(
                Kolom("Fase", rijkop=True),
                Kolom("Gepland"),
                Kolom("Doel"),
                Kolom("Hoe het liep"),
            ),
            rijen=rijen,
        ),
    )


def _fasestand(zicht: Zicht, fase: Any) -> str:
    klaar, van, tot = (zie(fase, n) for n in ("afgerond", "van", "tot_en_met"))
    stop = zicht.zie("traject", "opdracht", "einde") or zicht.zie("traject", "afgesloten")
    if klaar:
        return f"klaar op {datum(klaar)}"
    if stop and van and van > stop:
        return "niet begonnen; het traject was al klaar"
    if stop and tot and tot > stop:
        return f"gestopt op {datum(stop)}, bij het einde van het traject"
    if tot and (stop or tot < zicht.peildatum):
        return "doorlopen"
    return "loopt" if van and van <= zicht.peildatum else "komt nog"


def _tussendoelen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(t, "doel")),
            cel(zie(t, "meetbaar")),
            cel(zie(t, "uiterlijk")),
            cel(zie(t, "gehaald") or ("niet gehaald" if _voorbij(zicht, t) else "nog niet")),
        )
        for t in rij(p, "tussendoelen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Doelen onderweg",
            kolommen=(
                Kolom("Doel", rijkop=True),
                Kolom("Waaraan te zien"),
                Kolom("Uiterlijk", smal=True),
                Kolom("Gehaald", smal=True),
            ),
            rijen=rijen,
        ),
    )


def _voorbij(zicht: Zicht, t: Any) -> bool:
    dag = zie(t, "uiterlijk")
    return dag is not None and bool(dag < zicht.peildatum)


def _planfeiten(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    soll = zie(p, "solliciteren")
    uitstel = zie(soll, "uitgesteld_tot_en_met")
    match = zie(p, "match")
    redenen = tuple(
        waarde(zie(match, n))
        for n in ("taal", "sector", "begeleiding", "leerstijl")
        if zie(match, n)
    )
    feiten = (
        *feit("Plan van", _dag(zie(p, "per"))),
        *feit("Reden van deze versie", zie(p, "reden")),
        *feit("Besproken met werknemer", _dag(zie(p, "besproken"))),
        *feit("Uitleg over rechten en plichten", _dag(zie(p, "uitleg_gegeven"))),
        *feit("Akkoord werknemer", _akkoord(zie(p, "akkoord", "werknemer"))),
        *feit("Akkoord werkgever", _akkoord(zie(p, "akkoord", "werkgever"))),
        *feit(
            "Solliciteren",
            f"vanaf {datum(zie(soll, 'op'))}" if zie(soll, "op") else None,
            f"uitgesteld tot en met {datum(uitstel)}" if uitstel else None,
            zie(soll, "reden"),
            zie(soll, "doel_intussen"),
        ),
        *feit("Samen met spoor 1", zie(p, "spoor_1", "afspraken")),
        *feit("In eigen beheer, omdat", zie(p, "motivering_eigen_beheer")),
        *feit("Als dit niet lukt", zie(p, "plan_b")),
        *feit("Bewuste keuze", zie(p, "maatwerk")),
        *feit(f"Waarom deze {zicht.coach} past", lijst(redenen)),
    )
    return (Feiten(feiten),) if feiten else ()


def _dag(dag: Any) -> str:
    return datum(dag) if dag else ""


def _akkoord(akkoord: Any) -> str:
    if zie(akkoord, "datum"):
        return f"ja, op {datum(zie(akkoord, 'datum'))}"
    if zie(akkoord, "geweigerd"):
        reden = waarde(zie(akkoord, "reden"))
        tekst = f"nee, op {datum(zie(akkoord, 'geweigerd'))}"
        return f"{tekst}; reden: {reden}" if reden else tekst
    return ""


def _planversies(zicht: Zicht) -> tuple[Blok, ...]:
    versies = zicht.versies("trajectplan", "versies")
    if len(versies) < 2:
        return ()
    return (
        tabel(
            bijschrift="Hoe het plan veranderde",
            kolommen=(Kolom("Vanaf", rijkop=True, smal=True), Kolom("Waarom")),
            rijen=tuple(
                (cel(zie(v, "per")), cel(zie(v, "reden") or ("eerste plan" if n == 0 else None)))
                for n, v in enumerate(versies)
            ),
        ),
    )


def _niet_ingezet(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(n, "wat")),
            cel(zie(n, "reden")),
            cel(zie(n, "alternatief")),
            cel(hoofdletter(zicht.rol(zie(n, "besluit_door")))),
        )
        for n in rij(p, "niet_ingezet")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Overwogen en niet ingezet",
            kolommen=(
                Kolom("Wat", rijkop=True),
                Kolom("Waarom niet"),
                Kolom("In plaats daarvan"),
                Kolom("Besluit van"),
            ),
            rijen=rijen,
        ),
    )


def _aanpassingen(p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(a, "op")), cel(zie(a, "signaal"), zie(a, "bron")), cel(zie(a, "wijziging")))
        for a in rij(p, "aanpassingen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Aanpassingen van het plan na een signaal",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Signaal"),
                Kolom("Wat er veranderde"),
            ),
            rijen=rijen,
        ),
    )


def _rapporten(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Reports that the plan promised, and when they were sent."""
    rijen = []
    for moment in rij(p, "rapportagemomenten"):
        soort = zie(moment, "soort")
        if soort is None:
            continue
        verzonden = [
            zie(v, "datum")
            for r in zicht.rij("rapporten")
            if zie(r, "soort") == soort
            for v in rij(r, "verzonden")
            if zie(v, "datum") and zie(v, "datum") <= zicht.peildatum
        ]
        rijen.append(
            (
                cel(hoofdletter(woorden.RAPPORT[soort])),
                cel(zie(moment, "uiterlijk")),
                cel(min(verzonden) if verzonden else _zonder(zicht, moment)),
            )
        )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Beloofde rapporten",
            kolommen=(
                Kolom("Rapport", rijkop=True),
                Kolom("Uiterlijk", smal=True),
                Kolom("Verzonden", smal=True),
            ),
            rijen=tuple(rijen),
        ),
    )


def _zonder(zicht: Zicht, moment: Any) -> str:
    """Why a promised report was not sent, when the course itself says so."""
    stop = zicht.zie("traject", "opdracht", "einde") or zicht.zie("traject", "afgesloten")
    uiterlijk = zie(moment, "uiterlijk")
    if zie(moment, "soort") == "eind":
        return "dit rapport"
    if stop and uiterlijk and stop <= uiterlijk:
        return "niet nodig; traject eerder klaar"
    return "nog niet"


def activiteiten(zicht: Zicht) -> Hoofdstuktekst:
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
            periode(zie(gedaan, "van"), zie(gedaan, "tot_en_met"))
            or ("vervallen" if zie(a, "vervallen") else "niet begonnen")
        ),
        cel(
            zie(a, "resultaat"),
            f"verwacht: {waarde(zie(a, 'verwacht'))}" if zie(a, "verwacht") else None,
            f"verlengd: {waarde(zie(a, 'verlenging'))}" if zie(a, "verlenging") else None,
            f"eerder gestopt: {waarde(zie(a, 'afgebroken'))}" if zie(a, "afgebroken") else None,
            f"vervallen: {waarde(zie(a, 'vervallen'))}" if zie(a, "vervallen") else None,
        ),
    )


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
                    f"loonwaarde {getal(loonwaarde)}%" if loonwaarde is not None else None,
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


def uren(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on agreed and used hours, for readers who may see them."""
    if not zicht.mag(Label.FINANCIEEL):
        return Hoofdstuktekst()
    afgesproken = zicht.zie("traject", "opdracht", "uren")
    gesprekken = _som(zicht, "contacten", "uren") + _som(zicht, "contacten", "reistijd")
    overig = sum(
        (zie(u, "uren") or Decimal(0) for u in zicht.rij("uren", "uren") if _tot_nu(zicht, u)),
        Decimal(0),
    )
    gebruikt = gesprekken + overig
    prijs = zicht.zie("traject", "opdracht", "prijs")
    vast, tarief = zie(prijs, "vast"), zie(prijs, "uurtarief")
    feiten = (
        *feit("Offerte", zicht.zie("traject", "opdracht", "offerte")),
        *feit("Afgesproken uren", afgesproken),
        *feit("Gebruikt in gesprekken en reistijd", gesprekken if gebruikt else None),
        *feit("Gebruikt voor ander werk", overig if gebruikt else None),
        *feit("Gebruikt in totaal", gebruikt or None),
        *feit("Over", afgesproken - gebruikt if afgesproken is not None and gebruikt else None),
        *feit("Vaste prijs", f"{bedrag(vast)} zonder btw" if vast is not None else None),
        *feit("Prijs per uur", f"{bedrag(tarief)} zonder btw" if tarief is not None else None),
    )
    if not feiten:
        return Hoofdstuktekst()
    kosten = tuple(
        (
            cel(zie(a, "id")),
            cel(hoofdletter(woord(woorden.ACTIVITEIT, zie(a, "soort")))),
            cel(bedrag(zie(a, "kosten"))),
            cel(hoofdletter(zicht.rol(zie(a, "betaler")))),
        )
        for a in zicht.rij("activiteiten", "activiteiten")
        if zie(a, "kosten") is not None
    )
    blokken: list[Blok] = [Feiten(feiten)]
    if kosten:
        totaal = sum(
            (
                zie(a, "kosten")
                for a in zicht.rij("activiteiten", "activiteiten")
                if zie(a, "kosten") is not None
            ),
            Decimal(0),
        )
        blokken.append(
            tabel(
                bijschrift="Kosten van activiteiten",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Activiteit"),
                    Kolom("Kosten", rechts=True),
                    Kolom("Betaald door"),
                ),
                rijen=kosten,
                totaal=(cel("Totaal"), cel(), cel(bedrag(totaal)), cel()),
            )
        )
    return Hoofdstuktekst(tuple(blokken))


def _som(zicht: Zicht, soort: str, veld: str) -> Decimal:
    return sum(
        (zie(c, veld) or Decimal(0) for c in zicht.rij(soort) if _tot_nu(zicht, c)), Decimal(0)
    )


def _tot_nu(zicht: Zicht, ding: Any) -> bool:
    dag = zie(ding, "datum")
    return dag is not None and bool(dag <= zicht.peildatum)

"""What work was searched, why it fits, and how the search changed."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum, getal, lijst
from tweedespoor.report.bouwen.cellen import (
    akkoord,
    alinea,
    cel,
    feit,
    hoofdletter,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen.persoonsprofiel import herkenning
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom, Kop
from tweedespoor.report.teksten import woorden


def kort(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on what work is searched, with reasons and vacancies per direction."""
    versies = zicht.versies("zoekprofiel", "versies")
    if not versies:
        if not zicht.hoort_er(Label.WERK, "zoekprofiel"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("een zoekprofiel"), ("een zoekprofiel",))
    z = versies[-1]
    blokken: list[Blok] = [
        *alinea(f"Dit is het zoekprofiel van {datum(zie(z, 'per'))}." if zie(z, "per") else None),
        *_zoekfeiten(z),
        *_richtingen(z),
        *_afgewezen(z),
    ]
    return Hoofdstuktekst(tuple(blokken))


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the background by rubric, and how the search changed."""
    versies = zicht.versies("zoekprofiel", "versies")
    if not versies:
        return Hoofdstuktekst()
    z = versies[-1]
    return Hoofdstuktekst(
        (
            *_meer_feiten(zicht, z),
            *_achtergrond(z),
            *herkenning(z, "zoekprofiel"),
            *_geschiedenis(zicht, versies),
        )
    )


def _zoekfeiten(z: Any) -> tuple[Blok, ...]:
    uren, gebied = zie(z, "uren"), zie(z, "gebied")
    reis, straal = zie(gebied, "reistijd_minuten"), zie(gebied, "straal_km")
    bij = zie(uren, "bij_plaatsing")
    feiten = (
        *feit(
            "Uren",
            _uren(uren),
            f"bij plaatsing {getal(bij)} uur per week" if bij is not None else None,
            zie(uren, "motivering"),
        ),
        *feit(
            "Loon",
            _loon(zie(z, "loon")),
            zie(z, "loon", "berekening"),
            zie(z, "loon", "motivering"),
        ),
        *feit(
            "Zoekgebied",
            f"reistijd tot {getal(reis)} minuten (enkele reis)" if reis is not None else None,
            f"tot {getal(straal)} kilometer" if straal is not None else None,
            zie(gebied, "vervoer"),
            zie(gebied, "motivering"),
        ),
        *feit("Passend werk", zie(z, "arbeid")),
        *feit("Grondslag ontbreekt nog", lijst(tuple(str(o) for o in rij(z, "ontbreekt")))),
    )
    return (Feiten(feiten),) if feiten else ()


def _meer_feiten(zicht: Zicht, z: Any) -> tuple[Blok, ...]:
    """How the search goes, and who agrees with it."""
    feiten = (
        *feit("Werk vinden", zie(z, "verwerven")),
        *feit("Beginnen met werk", zie(z, "hervatten")),
        *feit("Uitzendbeding uitgesloten", zie(z, "uitzendbeding_uitgesloten")),
        *feit("Ook in het buitenland", zie(z, "buitenland")),
        *feit("Akkoord werknemer", akkoord(zicht, zie(z, "akkoord_werknemer"))),
        *feit("Akkoord werkgever", akkoord(zicht, zie(z, "akkoord_werkgever"))),
    )
    return (Feiten(feiten),) if feiten else ()


def _uren(uren: Any) -> str:
    week, dag, minimum = (zie(uren, n) for n in ("per_week", "per_dag", "per_week_minimum"))
    if week is None:
        return ""
    tekst = f"{getal(week)} per week"
    if minimum is not None and minimum != week:
        tekst = f"{getal(minimum)} tot {tekst}"
    return f"{tekst}, {getal(dag)} per dag" if dag is not None else tekst


def _loon(loon: Any) -> str:
    som, deel = zie(loon, "bedrag"), zie(loon, "percentage_maatman")
    if som is None:
        return ""
    tekst = f"{bedrag(som)} bruto {woord(woorden.PER, zie(loon, 'per'))}"
    return f"{tekst}, {getal(deel)}% van het maatmanloon" if deel is not None else tekst


def _richtingen(z: Any) -> tuple[Blok, ...]:
    alle = rij(z, "richtingen")
    if not alle:
        return ()
    return (
        tabel(
            bijschrift="Zoekrichtingen, waarom ze passen, en bewijs dat er werk is",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Functies"),
                Kolom("Waarom het past", opsomming=True),
                Kolom("Vacatures"),
            ),
            rijen=tuple(_richting(r) for r in alle),
        ),
    )


def _richting(r: Any) -> tuple[Cel, ...]:
    branche = ", ".join(waarde(d) for d in (zie(r, "branche"), zie(r, "niveau")) if d)
    verwant = lijst(tuple(waarde(v) for v in rij(r, "verwant")))
    v = zie(r, "vacatures")
    aantal = zie(v, "aantal")
    gevonden = ""
    if aantal is not None:
        waar = ", ".join(waarde(d) for d in (zie(v, "bron"), zie(v, "regio")) if d)
        gevonden = f"{getal(aantal)} op {datum(zie(v, 'datum'))} ({waar})"
    overbrugging = zie(r, "overbrugging")
    herkomst = zie(r, "herkomst")
    return (
        cel(zie(r, "id")),
        cel(
            lijst(tuple(waarde(f) for f in rij(r, "functies"))),
            f"verwant: {verwant}" if verwant else None,
            zie(r, "taken"),
            branche,
            f"voorgesteld door: {woord(woorden.HERKOMST, herkomst)}" if herkomst else None,
        ),
        cel(
            zie(r, "passend"),
            zie(r, "krachten"),
            zie(r, "bekwaamheden"),
            f"nog nodig: {waarde(overbrugging)}" if overbrugging else None,
        ),
        cel(gevonden, zie(v, "kans"), *(_bewijs(b) for b in rij(r, "bewijs"))),
    )


def _bewijs(b: Any) -> str:
    delen = [waarde(d) for d in (zie(b, "vacature"), zie(b, "plaats")) if d]
    if zie(b, "datum"):
        delen.append(datum(zie(b, "datum")))
    return ", ".join(delen)


def _afgewezen(z: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(a, "functie")), cel(zie(a, "bron")), cel(zie(a, "reden")))
        for a in rij(z, "afgewezen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Functies die genoemd zijn en niet meedoen",
            kolommen=(Kolom("Functie", rijkop=True), Kolom("Genoemd in"), Kolom("Waarom niet")),
            rijen=rijen,
        ),
    )


def _achtergrond(z: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(hoofdletter(woord(woorden.RUBRIEK, zie(a, "rubriek")))),
            cel(zie(a, "waarde")),
            cel(zie(a, "uitdaging")),
            cel(zie(a, "motivering")),
        )
        for a in rij(z, "achtergrond")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Achtergrond bij het zoeken",
            kolommen=(
                Kolom("Rubriek", rijkop=True),
                Kolom("Wat geldt"),
                Kolom("Uitdaging"),
                Kolom("Waarom"),
            ),
            rijen=rijen,
        ),
    )


def _geschiedenis(zicht: Zicht, versies: tuple[Any, ...]) -> tuple[Blok, ...]:
    """How the zoekprofiel changed, version by version."""
    if len(versies) < 2:
        return ()
    loon = zicht.mag(Label.LOON)
    rijen = []
    vorige: frozenset[str] = frozenset()
    for n, versie in enumerate(versies):
        nu = frozenset(zie(r, "id") for r in rij(versie, "richtingen") if zie(r, "id"))
        rijen.append(
            (
                cel(zie(versie, "per")),
                cel(zie(versie, "reden") or ("eerste zoekprofiel" if n == 0 else None)),
                cel(zie(versie, "uren", "per_week")),
                *((cel(_loon(zie(versie, "loon"))),) if loon else ()),
                cel(zie(versie, "gebied", "reistijd_minuten")),
                cel(*_wissel(vorige, nu, eerste=n == 0)),
            )
        )
        vorige = nu
    return (
        Kop("Hoe het zoekprofiel veranderde"),
        tabel(
            bijschrift="Versies van het zoekprofiel",
            kolommen=(
                Kolom("Vanaf", rijkop=True, smal=True),
                Kolom("Waarom"),
                Kolom("Uren per week", rechts=True),
                *((Kolom("Loon"),) if loon else ()),
                Kolom("Reistijd in minuten", rechts=True),
                Kolom("Richtingen", opsomming=True),
            ),
            rijen=tuple(rijen),
        ),
    )


def _wissel(vorige: frozenset[str], nu: frozenset[str], *, eerste: bool) -> tuple[str, ...]:
    """Which directions came and went between two versions."""
    if eerste:
        return (lijst(tuple(sorted(nu))),)
    erbij, eraf = tuple(sorted(nu - vorige)), tuple(sorted(vorige - nu))
    regels = (
        f"erbij: {lijst(erbij)}" if erbij else "",
        f"vervallen: {lijst(eraf)}" if eraf else "",
    )
    return tuple(r for r in regels if r) or ("gelijk gebleven",)

"""Spoor 1 beside spoor 2: steps, functions that were looked at, re-checks, resumption."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, getal, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    document,
    feit,
    hoofdletter,
    losse_zin,
    mist,
    op_dag,
    periode,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on spoor 1."""
    s = zicht.zie("spoor1")
    if s is None or s.is_leeg:
        if not zicht.mag(Label.WERK) or zicht.onbekend("spoor1"):
            return Hoofdstuktekst()
        wat = "het onderzoek naar werk bij de eigen werkgever"
        return Hoofdstuktekst(mist(wat), (wat,))
    blokken: list[Blok] = [
        *_keuze(s),
        *_stappen(zicht, s),
        *_onderzoek(zicht, s),
        *_functies(s),
        *_controles(zicht, s),
        *_hervatting(zicht, s),
        *_voorstellen(zicht, s),
        *_aanbod(zicht, s),
        *_concern(zicht, s),
        *_verdeling(zicht),
    ]
    return Hoofdstuktekst(tuple(blokken))


def _keuze(s: Any) -> tuple[Blok, ...]:
    keuze = zie(s, "gezamenlijke_keuze")
    if zie(keuze, "op") is None:
        return ()
    reden = waarde(zie(keuze, "reden"))
    zin = f"Op {datum(zie(keuze, 'op'))} kozen werkgever en werknemer samen voor beide sporen."
    return (*alinea(zin), *alinea(losse_zin(f"Reden: {reden}") if reden else None))


def _stappen(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = []
    for naam, tekst in woorden.STAPNAAM.items():
        stap = zie(s, "stappen", naam)
        if zie(stap, "conclusie") is None:
            continue
        rijen.append(
            (
                cel(hoofdletter(tekst)),
                cel(hoofdletter(woord(woorden.STAP, zie(stap, "conclusie")))),
                cel(zie(stap, "datum")),
                cel(
                    hoofdletter(zicht.rol(zie(stap, "door"))),
                    document(zicht, zie(stap, "document")),
                ),
            )
        )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="De stappen van spoor 1, in vaste volgorde",
            kolommen=(
                Kolom("Stap", rijkop=True),
                Kolom("Conclusie"),
                Kolom("Datum", smal=True),
                Kolom("Vastgesteld door"),
            ),
            rijen=tuple(rijen),
        ),
    )


def _onderzoek(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    o, i = zie(s, "onderzoek"), zie(s, "inventarisatie")
    aantal = zie(i, "aantal")
    dag = zie(i, "op")
    bekeken = f"op {datum(dag)} door {zicht.rol(zie(i, 'door'))}" if dag else ""
    if bekeken and aantal is not None:
        bekeken = f"{getal(aantal)} functies, {bekeken}"
    feiten = (
        *feit("Arbeidsdeskundig onderzoek", document(zicht, zie(o, "document"))),
        *feit("Conclusie van dat onderzoek", woord(woorden.SPOOR1, zie(o, "conclusie_spoor_1"))),
        *feit("Advies om spoor 2 te starten", zie(o, "advies_spoor_2")),
        *feit("Functies uit dat onderzoek", lijst(tuple(waarde(f) for f in rij(o, "functies")))),
        *feit("Functies bekeken", bekeken),
        *feit("Ook tijdelijk bezette plekken", zie(i, "tijdelijke_posten")),
        *feit("Ook korte scholing bekeken", zie(i, "scholing_bezien")),
        *feit("Ook taken samenvoegen bekeken", zie(i, "jobcarving_bezien")),
    )
    return (Feiten(feiten),) if feiten else ()


def _functies(s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(f, "functie")), cel(zie(f, "passend")), cel(zie(f, "reden")))
        for f in rij(s, "functies")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Functies bij de eigen werkgever die zijn bekeken",
            kolommen=(Kolom("Functie", rijkop=True), Kolom("Past"), Kolom("Waarom niet")),
            rijen=rijen,
        ),
    )


def _controles(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(c, "datum")),
            cel(zie(c, "aanleiding")),
            cel(zie(c, "conclusie")),
            cel(hoofdletter(zicht.rol(zie(c, "door")))),
        )
        for c in zicht.gebeurd(rij(s, "controles"))
    )
    if not rijen:
        return ()
    return (
        *alinea("Op deze dagen is opnieuw gekeken naar werk bij de eigen werkgever:"),
        tabel(
            bijschrift="Opnieuw gekeken naar werk bij de eigen werkgever",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Aanleiding"),
                Kolom("Conclusie"),
                Kolom("Door"),
            ),
            rijen=rijen,
        ),
    )


def _hervatting(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(periode(zie(h, "van"), zie(h, "tot_en_met"))),
            cel(zie(h, "werk"), "zonder loonwaarde" if zie(h, "therapeutisch") else None),
            cel(zie(h, "uren_per_week")),
            cel(_procent(zie(h, "loonwaarde"))),
        )
        for h in zicht.gebeurd(rij(s, "hervatting"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Gedeeltelijk aan het werk bij de eigen werkgever",
            kolommen=(
                Kolom("Periode", rijkop=True),
                Kolom("Werk"),
                Kolom("Uren per week", rechts=True),
                Kolom("Loonwaarde", rechts=True),
            ),
            rijen=rijen,
        ),
    )


def _procent(deel: Any) -> str:
    return f"{getal(deel)}%" if deel is not None else ""


def _voorstellen(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(v, "op")),
            cel(zie(v, "voorstel")),
            cel(zie(v, "reactie"), op_dag("reactie van", zie(v, "reactie_op"))),
        )
        for v in zicht.gebeurd(rij(s, "voorstellen_werknemer"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Werk dat de werknemer voorstelde",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Voorstel"),
                Kolom("Reactie van de werkgever"),
            ),
            rijen=rijen,
        ),
    )


def _aanbod(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(a, "op")),
            cel(zie(a, "werk")),
            cel(zie(a, "uren_per_week")),
            cel(_procent(zie(a, "loonwaarde"))),
            cel(zie(a, "reactie")),
        )
        for a in zicht.gebeurd(rij(s, "aangeboden_werk"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Werk dat de werkgever aanbood",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Werk"),
                Kolom("Uren per week", rechts=True),
                Kolom("Loonwaarde", rechts=True),
                Kolom("Reactie van de werknemer"),
            ),
            rijen=rijen,
        ),
    )


def _concern(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(c, "op")), cel(zie(c, "wat")), cel(zie(c, "uitkomst")))
        for c in zicht.gebeurd(rij(s, "concern"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Onderzoek bij andere onderdelen van de groep",
            kolommen=(Kolom("Datum", rijkop=True, smal=True), Kolom("Wat"), Kolom("Uitkomst")),
            rijen=rijen,
        ),
    )


def _verdeling(zicht: Zicht) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(i, "van")),
            cel(zie(i, "spoor_1_uren")),
            cel(zie(i, "spoor_2_uren")),
            cel(zie(i, "reden")),
        )
        for i in zicht.rij("traject", "intensiteit")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Hoe de uren per week zijn verdeeld over spoor 1 en spoor 2",
            kolommen=(
                Kolom("Vanaf", rijkop=True, smal=True),
                Kolom("Uren spoor 1", rechts=True),
                Kolom("Uren spoor 2", rechts=True),
                Kolom("Waarom"),
            ),
            rijen=rijen,
        ),
    )

"""Everything that was looked at in spoor 1: report, functions, proposals, offers, group."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import aantal, datum, lijst
from tweedespoor.report.bouwen.cellen import (
    besluit,
    cel,
    document,
    feit,
    op_dag,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen.spoor1 import controles, procent
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feiten, Kolom
from tweedespoor.report.teksten import oordeel


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The annex on spoor 1: what was looked at, proposed and offered."""
    s = zicht.zie("spoor1")
    return Hoofdstuktekst(
        (
            *_onderzoek(zicht, s),
            *_functies(zicht, s),
            *controles(zicht, zicht.gebeurd(rij(s, "controles"))),
            *_voorstellen(zicht, s),
            *_aanbod(zicht, s),
            *_concern(zicht, s),
            *verdeling(zicht),
        )
    )


def _onderzoek(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    """The labour expert's report, the list of functions, the prospect, the decision."""
    o, i, p, b = (
        zicht.toen(zie(s, deel))
        for deel in ("onderzoek", "inventarisatie", "perspectief", "beslissing")
    )
    hoeveel = zie(i, "aantal")
    bekeken = f"op {datum(zie(i, 'op'))} door {zicht.rol(zie(i, 'door'))}" if zie(i, "op") else ""
    if bekeken and hoeveel is not None:
        bekeken = f"{aantal(hoeveel, 'functie', 'functies')}, {bekeken}"
    feiten = (
        *feit("Arbeidsdeskundig onderzoek", document(zicht, zie(o, "document"))),
        *feit("Conclusie van dat onderzoek", woord(oordeel.SPOOR1, zie(o, "conclusie_spoor_1"))),
        *feit("Advies om spoor 2 te starten", zie(o, "advies_spoor_2")),
        *feit("Functies uit dat onderzoek", lijst(tuple(waarde(f) for f in rij(o, "functies")))),
        *feit("Functies bekeken", bekeken, zie(i, "toelichting")),
        *feit("Ook tijdelijk bezette plekken", zie(i, "tijdelijke_posten")),
        *feit("Ook korte scholing bekeken", zie(i, "scholing_bezien")),
        *feit("Ook taken samenvoegen bekeken", zie(i, "jobcarving_bezien")),
        *feit(
            "Uitzicht op terugkeer binnen drie maanden",
            zie(p, "concreet"),
            op_dag("beoordeeld op", zie(p, "beoordeeld")),
            woord(oordeel.PERSPECTIEF, zie(p, "uitkomst")),
        ),
        *feit("Besluit over spoor 1", *besluit(zicht, b)),
        *feit("Stand van spoor 1", woord(oordeel.SPOORSTAND, zie(s, "stand"))),
    )
    return (Feiten(feiten),) if feiten else ()


def _functies(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(f, "functie")), cel(zie(f, "passend")), cel(zie(f, "reden")))
        for f in rij(s, "functies")
        if zicht.tot_nu(zie(s, "inventarisatie", "op"))
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


def _voorstellen(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(v, "op")),
            cel(zie(v, "voorstel")),
            cel(
                *(
                    (zie(v, "reactie"), op_dag("reactie van", zie(v, "reactie_op")))
                    if zicht.tot_nu(zie(v, "reactie_op"))
                    else ()
                )
            ),
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
            cel(procent(zie(a, "loonwaarde"))),
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


def verdeling(zicht: Zicht) -> tuple[Blok, ...]:
    """How the hours were divided between spoor 1 and spoor 2."""
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

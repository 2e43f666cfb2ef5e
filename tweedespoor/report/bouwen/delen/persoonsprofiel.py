"""Where the employee starts from: the newest persoonsprofiel, in short and in full."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    feit,
    lijst_van,
    losse_zin,
    mist,
    tabel,
    waarde,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Citaat, Feiten, Kolom
from tweedespoor.report.vrijetekst import vrije_tekst


def kort(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on where the employee starts from: the facts a reader needs at once."""
    p = zicht.laatste("persoonsprofiel", "versies")
    if p is None:
        if not zicht.hoort_er(Label.WERK, "persoonsprofiel"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("een persoonsprofiel"), ("een persoonsprofiel",))
    return Hoofdstuktekst((*alinea(losse_zin(zie(p, "conclusie"))), *_kortweg(p)))


def _kortweg(p: Any) -> tuple[Blok, ...]:
    feiten = (
        *feit("Hoogste opleiding", zie(p, "hoogste_opleiding")),
        *feit("Niveau van de functie", zie(p, "functieniveau")),
        *feit("Talen", *(taal(t) for t in rij(p, "talen"))),
        *feit("Digitaal", zie(p, "digitaal")),
        *feit("Beschikbaar", zie(p, "beschikbaarheid", "dagen")),
        *feit("Werk vinden", zie(p, "conclusies", "vinden")),
        *feit("Werk krijgen", zie(p, "conclusies", "krijgen")),
        *feit("Werk behouden", zie(p, "conclusies", "behouden")),
    )
    return (Feiten(feiten),) if feiten else ()


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the rest of the newest version."""
    p = zicht.laatste("persoonsprofiel", "versies")
    if p is None:
        return Hoofdstuktekst()
    return Hoofdstuktekst(
        (
            *ervaring(p),
            *_omgeving(p),
            *wensen(p),
            *_ontwikkelingen(p),
            *_testen(p),
            *herkenning(p, "persoonsprofiel"),
        )
    )


def ervaring(p: Any) -> tuple[Blok, ...]:
    """Work, training, and what the employee is good at."""
    feiten = (
        *feit("Bevoegdheden", *(_bevoegdheid(b) for b in rij(p, "bevoegdheden"))),
        *feit("Competenties", lijst(tuple(waarde(c) for c in rij(p, "competenties")))),
        *feit("Interesses", lijst(tuple(waarde(i) for i in rij(p, "interesses")))),
        *feit("Affiniteiten", lijst(tuple(waarde(a) for a in rij(p, "affiniteiten")))),
    )
    return (*_werk_en_opleiding(p), *((Feiten(feiten),) if feiten else ()), *_kenmerken(p))


def _omgeving(p: Any) -> tuple[Blok, ...]:
    """How the employee travels, and who supports him."""
    feiten = (
        *feit("Rijbewijs", zie(p, "rijbewijs")),
        *feit("Eigen vervoer", zie(p, "eigen_vervoer")),
        *feit("Steun uit de omgeving", zie(p, "steun")),
    )
    return (Feiten(feiten),) if feiten else ()


def wensen(p: Any) -> tuple[Blok, ...]:
    """Wishes and ambitions in the employee's own words."""
    gezegd = (*rij(p, "wensen"), *rij(p, "ambities"))
    if not gezegd:
        return ()
    return (Citaat("Wensen van de werknemer, in eigen woorden", (lijst_van(gezegd),)),)


def _werk_en_opleiding(p: Any) -> tuple[Blok, ...]:
    werk = tuple(
        (
            cel(_jaren(w)),
            cel(zie(w, "functie")),
            cel(zie(w, "werkgever"), zie(w, "sector")),
            cel(zie(w, "taken")),
        )
        for w in rij(p, "werkervaring")
    )
    les = tuple(
        (
            cel(_jaar(zie(o, "jaar"))),
            cel(zie(o, "naam"), zie(o, "richting")),
            cel(zie(o, "niveau")),
            cel(zie(o, "diploma")),
        )
        for o in rij(p, "opleiding")
    )
    blokken: list[Blok] = []
    if werk:
        blokken.append(
            tabel(
                bijschrift="Werkervaring",
                kolommen=(
                    Kolom("Jaren", rijkop=True, smal=True),
                    Kolom("Functie"),
                    Kolom("Werkgever"),
                    Kolom("Taken"),
                ),
                rijen=werk,
            )
        )
    if les:
        blokken.append(
            tabel(
                bijschrift="Opleidingen en cursussen",
                kolommen=(
                    Kolom("Jaar", rijkop=True, smal=True),
                    Kolom("Opleiding"),
                    Kolom("Niveau"),
                    Kolom("Diploma"),
                ),
                rijen=les,
            )
        )
    return tuple(blokken)


def _jaar(jaar: int | None) -> str:
    return "" if jaar is None else str(jaar)


def _jaren(w: Any) -> str:
    van, tot = _jaar(zie(w, "van")), _jaar(zie(w, "tot_en_met"))
    return f"{van} t/m {tot}" if van and tot else van or tot


def _bevoegdheid(b: Any) -> str:
    tot = zie(b, "geldig_tot_en_met")
    naam = waarde(zie(b, "naam"))
    return f"{naam}, geldig tot en met {datum(tot)}" if tot else naam


def taal(t: Any) -> str:
    """A language with its level; empty when there is none."""
    return f"{waarde(zie(t, 'taal'))}: {waarde(zie(t, 'niveau'))}" if zie(t, "taal") else ""


def _kenmerken(p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(k, "wat")), cel(zie(k, "bewijs")))
        for k in (*rij(p, "kwaliteiten"), *rij(p, "kenmerken"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Kwaliteiten en kenmerken, met bewijs",
            kolommen=(Kolom("Kwaliteit of kenmerk", rijkop=True), Kolom("Waaruit het blijkt")),
            rijen=rijen,
        ),
    )


def _ontwikkelingen(p: Any) -> tuple[Blok, ...]:
    alle = rij(p, "kernontwikkelingen")
    uitleg = any(zie(k, "toelichting") for k in alle)
    rijen = tuple(
        (
            cel(zie(k, "thema")),
            cel(zie(k, "doel")),
            cel(zie(k, "actie")),
            cel(zie(k, "voortgang")),
            *((cel(zie(k, "toelichting")),) if uitleg else ()),
        )
        for k in alle
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Persoonlijke ontwikkeling",
            kolommen=(
                Kolom("Thema", rijkop=True),
                Kolom("Doel"),
                Kolom("Actie"),
                Kolom("Voortgang"),
                *((Kolom("Toelichting"),) if uitleg else ()),
            ),
            rijen=rijen,
        ),
    )


def _testen(p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(t, "op")), cel(zie(t, "soort")), cel(zie(t, "uitkomst"))) for t in rij(p, "testen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Testen",
            kolommen=(Kolom("Datum", rijkop=True, smal=True), Kolom("Soort"), Kolom("Uitkomst")),
            rijen=rijen,
        ),
    )


def herkenning(versie: Any, naam: str) -> tuple[Blok, ...]:
    """Whether the employee recognises himself, in his own words, and what was done with it.

    Args:
        versie: a version of persoonsprofiel or zoekprofiel.
        naam: which of them, as the sentence names it.
    """
    h = zie(versie, "herkenning")
    if zie(h, "besproken") is None:
        return ()
    herkent = zie(h, "herkent_zich")
    wel = "De werknemer herkent zich erin." if herkent else "De werknemer herkent zich er niet in."
    zinnen = f"Het {naam} is op {datum(zie(h, 'besproken'))} besproken."
    if herkent is not None:
        zinnen = f"{zinnen} {wel}"
    reactie = vrije_tekst(zie(h, "reactie"))
    verwerkt = waarde(zie(h, "verwerkt"))
    return (
        *alinea(zinnen),
        *((Citaat(f"Reactie van de werknemer op het {naam}", reactie),) if reactie else ()),
        *alinea(losse_zin(f"Wat met de reactie is gedaan: {verwerkt}") if verwerkt else None),
    )

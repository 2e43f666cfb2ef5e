"""Where the employee starts from: the newest persoonsprofiel in full."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, losse_zin, tabel, waarde
from tweedespoor.report.bouwen.opdracht import lijst_van
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Citaat, Feiten, Kolom
from tweedespoor.report.vrijetekst import vrije_tekst


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on where the employee starts from: the newest version in full."""
    p = zicht.laatste("persoonsprofiel", "versies")
    if p is None:
        return Hoofdstuktekst()
    blokken: list[Blok] = [*_werk_en_opleiding(p)]
    feiten = (
        *feit("Hoogste opleiding", zie(p, "hoogste_opleiding")),
        *feit("Niveau van de functie", zie(p, "functieniveau")),
        *feit("Bevoegdheden", *(_bevoegdheid(b) for b in rij(p, "bevoegdheden"))),
        *feit("Talen", *(_taal(t) for t in rij(p, "talen"))),
        *feit("Digitaal", zie(p, "digitaal")),
        *feit("Rijbewijs", zie(p, "rijbewijs")),
        *feit("Eigen vervoer", zie(p, "eigen_vervoer")),
        *feit("Beschikbaar", zie(p, "beschikbaarheid", "dagen")),
        *feit("Competenties", lijst(tuple(waarde(c) for c in rij(p, "competenties")))),
        *feit("Interesses", lijst(tuple(waarde(i) for i in rij(p, "interesses")))),
        *feit("Affiniteiten", lijst(tuple(waarde(a) for a in rij(p, "affiniteiten")))),
        *feit("Steun uit de omgeving", zie(p, "steun")),
    )
    if feiten:
        blokken.append(Feiten(feiten))
    blokken += _kenmerken(p)
    wensen = (*rij(p, "wensen"), *rij(p, "ambities"))
    if wensen:
        blokken.append(Citaat("Wensen van de werknemer, in eigen woorden", (lijst_van(wensen),)))
    blokken += _ontwikkelingen(p)
    blokken += _testen(p)
    blokken += _herkenning(p)
    return Hoofdstuktekst(tuple(blokken))


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


def _taal(t: Any) -> str:
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


def _herkenning(p: Any) -> tuple[Blok, ...]:
    """Whether the employee recognises himself, in his own words, and what was done with it."""
    h = zie(p, "herkenning")
    if zie(h, "besproken") is None:
        return ()
    herkent = zie(h, "herkent_zich")
    wel = "De werknemer herkent zich erin." if herkent else "De werknemer herkent zich er niet in."
    zinnen = f"Het profiel is op {datum(zie(h, 'besproken'))} besproken."
    if herkent is not None:
        zinnen = f"{zinnen} {wel}"
    reactie = vrije_tekst(zie(h, "reactie"))
    verwerkt = waarde(zie(h, "verwerkt"))
    return (
        *alinea(zinnen),
        *((Citaat("Reactie van de werknemer op het profiel", reactie),) if reactie else ()),
        *alinea(losse_zin(f"Wat met de reactie is gedaan: {verwerkt}") if verwerkt else None),
    )

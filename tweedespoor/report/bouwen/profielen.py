"""Persoonsprofiel, zoekprofiel, and the distance between them."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum, getal, lijst
from tweedespoor.report.bouwen.opdracht import lijst_van
from tweedespoor.report.bouwen.zicht import (
    Hoofdstuktekst,
    Zicht,
    alinea,
    cel,
    feit,
    hoofdletter,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.model import Blok, Cel, Citaat, Feiten, Kolom, Kop
from tweedespoor.report.teksten import woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def afstand(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the distance to work: each gap, and the activity that closes it."""
    versies = zicht.versies("persoonsprofiel", "versies")
    if not versies:
        if not zicht.hoort_er(Label.WERK, "persoonsprofiel"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("een persoonsprofiel"), ("een persoonsprofiel",))
    nieuwste = versies[-1]
    blokken: list[Blok] = [*alinea(zie(nieuwste, "conclusie"))]
    conclusies = zie(nieuwste, "conclusies")
    feiten = (
        *feit("Werk vinden", zie(conclusies, "vinden")),
        *feit("Werk krijgen", zie(conclusies, "krijgen")),
        *feit("Werk behouden", zie(conclusies, "behouden")),
    )
    if feiten:
        blokken.append(Feiten(feiten))
    rijen = tuple(_knelpunt(zicht, versies, k) for k in _knelpunten(versies))
    ontbreekt: tuple[str, ...] = ()
    if rijen:
        blokken.append(
            tabel(
                bijschrift="Van persoonsprofiel naar zoekprofiel: wat in de weg stond, "
                "en wat eraan gedaan is",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Knelpunt"),
                    Kolom("Activiteit die het kleiner maakt, en het resultaat", opsomming=True),
                    Kolom("Stand"),
                ),
                rijen=rijen,
            )
        )
    elif zicht.mag(Label.WERK):
        ontbreekt = ("de knelpunten tussen persoonsprofiel en zoekprofiel",)
        blokken += mist(ontbreekt[0])
    return Hoofdstuktekst(tuple(blokken), ontbreekt)


def _knelpunten(versies: tuple[Any, ...]) -> tuple[Any, ...]:
    """Every gap over all versions, each in its last wording, in order of number."""
    laatste: dict[str, Any] = {}
    for versie in versies:
        for knelpunt in rij(versie, "belemmeringen"):
            if zie(knelpunt, "id"):
                laatste[zie(knelpunt, "id")] = knelpunt
    return tuple(laatste[n] for n in sorted(laatste, key=lambda n: int(n[1:])))


def _knelpunt(zicht: Zicht, versies: tuple[Any, ...], k: Any) -> tuple[Cel, ...]:
    nummer = zie(k, "id")
    erbij = [
        a
        for a in zicht.rij("activiteiten", "activiteiten")
        if nummer in rij(a, "verkleint") and not zie(a, "vervallen")
    ]
    opgelost = zie(k, "opgelost")
    nog = any(zie(b, "id") == nummer for b in rij(versies[-1], "belemmeringen"))
    if opgelost:
        stand = f"opgelost op {datum(opgelost)}"
    elif not nog:
        weg = _vervallen(versies, nummer)
        stand = f"niet meer genoemd sinds {datum(weg)}" if weg else "niet meer genoemd"
    else:
        stand = "speelt nog"
    return (
        cel(nummer),
        cel(zie(k, "wat"), _bron(k)),
        cel(*(_activiteit(a) for a in erbij)) or cel("nog geen activiteit"),
        cel(stand),
    )


def _activiteit(a: Any) -> str:
    """An activity with what it brought: `A3 scholing: certificaat behaald`."""
    naam = f"{zie(a, 'id')} {woorden.ACTIVITEIT[zie(a, 'soort')]}"
    resultaat = waarde(zie(a, "resultaat"))
    return f"{naam}: {resultaat}" if resultaat else naam


def _bron(k: Any) -> str:
    bron = zie(k, "bron")
    return f"blijkt uit: {waarde(bron)}" if bron else ""


def _vervallen(versies: tuple[Any, ...], nummer: str) -> Any:
    """The day of the first version after which the gap is no longer named."""
    weg = None
    for versie in reversed(versies):
        if any(zie(b, "id") == nummer for b in rij(versie, "belemmeringen")):
            return weg
        weg = zie(versie, "per")
    return weg


def persoonsprofiel(zicht: Zicht) -> Hoofdstuktekst:
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
        *alinea(f"Wat met de reactie is gedaan: {verwerkt}" if verwerkt else None),
    )


def zoekprofiel(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on what work was searched, with reasons per direction and the history."""
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
        *_achtergrond(z),
        *_geschiedenis(zicht, versies),
    ]
    return Hoofdstuktekst(tuple(blokken))


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
        *feit("Werk vinden", zie(z, "verwerven")),
        *feit("Beginnen met werk", zie(z, "hervatten")),
        *feit("Uitzendbeding uitgesloten", zie(z, "uitzendbeding_uitgesloten")),
        *feit("Ook in het buitenland", zie(z, "buitenland")),
        *feit("Grondslag ontbreekt nog", lijst(tuple(str(o) for o in rij(z, "ontbreekt")))),
        *feit("Akkoord werknemer", _akkoord(zie(z, "akkoord_werknemer"))),
        *feit("Akkoord werkgever", _akkoord(zie(z, "akkoord_werkgever"))),
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


def _akkoord(akkoord: Any) -> str:
    """Consent in words, a refusal with its reason included."""
    if zie(akkoord, "datum"):
        return f"ja, op {datum(zie(akkoord, 'datum'))}"
    if zie(akkoord, "geweigerd"):
        reden = waarde(zie(akkoord, "reden"))
        tekst = f"nee, op {datum(zie(akkoord, 'geweigerd'))}"
        return f"{tekst}; reden: {reden}" if reden else tekst
    return ""


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

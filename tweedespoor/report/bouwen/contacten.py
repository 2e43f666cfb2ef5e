"""Contacts with totals, and the evaluations with both views."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import aantal, datum, datum_tabel, getal, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    klein,
    losse_zin,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Cel, Citaat, Kolom, Kop, Lijst, Tabel, sterk, zin
from tweedespoor.report.teksten import woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def _alle(zicht: Zicht, soort: str) -> tuple[Any, ...]:
    """Notes of one folder up to the peildatum."""
    return tuple(n for n in zicht.rij(soort) if _tot_nu(zicht, n))


def overzicht(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on contacts and evaluations: totals, and texts meant for the report."""
    if not zicht.mag(Label.PROCES):
        return Hoofdstuktekst()
    contacten, gesprekken = _alle(zicht, "contacten"), _alle(zicht, "evaluaties")
    blokken: list[Blok] = []
    ontbreekt: list[str] = []
    if contacten:
        blokken += [*_totalen(zicht, contacten), *_beloften(contacten)]
        blokken += klein("Alle contacten staan in een bijlage.")
        blokken += _voor_het_rapport(contacten)
    elif not zicht.onbekend("contacten"):
        ontbreekt.append("contacten")
        blokken += mist(ontbreekt[-1])
    if gesprekken:
        blokken += [
            _evaluatietabel(zicht, gesprekken),
            *klein("Wat er is besproken, staat in een bijlage."),
        ]
    elif not zicht.onbekend("evaluaties"):
        ontbreekt.append("evaluaties van werkgever en werknemer")
        blokken += mist(ontbreekt[-1])
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def _beloften(contacten: tuple[Any, ...]) -> tuple[Blok, ...]:
    """How many promises were made and kept, for readers who may see that."""
    beloofd = [a for c in contacten for a in rij(c, "afspraken") if zie(a, "gedaan") is not None]
    if not beloofd:
        return ()
    gedaan = sum(bool(zie(a, "gedaan")) for a in beloofd)
    return alinea(
        f"In deze contacten zijn {aantal(len(beloofd), 'afspraak', 'afspraken')} gemaakt. "
        f"Daarvan zijn er {getal(gedaan)} nagekomen."
    )


def lijst_contacten(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with every contact."""
    contacten = _alle(zicht, "contacten")
    if not contacten:
        return Hoofdstuktekst()
    blok = tabel(
        bijschrift="Elk contact, met doel en vervolg",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Met"),
            Kolom("Vorm"),
            Kolom("Waarom dit contact"),
            Kolom("Hoe het verder ging"),
        ),
        rijen=tuple(_contact(zicht, c) for c in contacten),
        totaal=(
            cel("Totaal"),
            cel(aantal(len(contacten), "contact", "contacten")),
            *(cel() for _ in range(3)),
        ),
    )
    return Hoofdstuktekst((blok,))


def _tot_nu(zicht: Zicht, c: Any) -> bool:
    dag = zie(c, "datum")
    return dag is not None and bool(dag <= zicht.peildatum)


def _totalen(zicht: Zicht, alle: tuple[Any, ...]) -> tuple[Blok, ...]:
    """Per party how many contacts, the first and the last."""
    tel: Counter[str] = Counter()
    eerste: dict[str, Any] = {}
    laatste: dict[str, Any] = {}
    for c in alle:
        for rol in rij(c, "met"):
            tel[rol] += 1
            eerste.setdefault(rol, zie(c, "datum"))
            laatste[rol] = zie(c, "datum")
    rollen = sorted(tel, key=lambda r: (-tel[r], r))
    if not rollen:
        return ()
    return (
        tabel(
            bijschrift="Contacten per partij",
            kolommen=(
                Kolom("Met", rijkop=True),
                Kolom("Aantal", rechts=True),
                Kolom("Eerste", smal=True),
                Kolom("Laatste", smal=True),
            ),
            rijen=tuple(
                (
                    cel(hoofdletter(zicht.rol(r))),
                    cel(tel[r]),
                    cel(eerste[r]),
                    cel(laatste[r]),
                )
                for r in rollen
            ),
        ),
    )


def _contact(zicht: Zicht, c: Any) -> tuple[Cel, ...]:
    verschenen = zie(c, "verschenen")
    gewoon = zie(c, "soort") in (None, "voortgang")
    soort = "" if gewoon else woord(woorden.CONTACTSOORT, zie(c, "soort"))
    vorm = woord(woorden.CONTACTVORM, zie(c, "vorm"))
    return (
        cel(zie(c, "datum")),
        cel(hoofdletter(lijst(tuple(zicht.rol(r) for r in rij(c, "met"))))),
        cel(
            vorm,
            soort if soort != vorm else None,
            woord(woorden.VERSCHENEN, verschenen) if verschenen not in (None, "ja") else None,
        ),
        cel(zie(c, "doel")),
        cel(zie(c, "vervolg")),
    )


def _voor_het_rapport(alle: tuple[Any, ...]) -> tuple[Blok, ...]:
    """Texts that the coach marked for the report, as written, in order of date."""
    blokken: list[Blok] = []
    for c in alle:
        tekst = vrije_tekst(zie(c, "voor_het_rapport"))
        if tekst:
            blokken += [Kop(f"Uit het contact van {datum(zie(c, 'datum'))}"), *tekst]
    return tuple(blokken)


def _evaluatietabel(zicht: Zicht, alle: tuple[Any, ...]) -> Tabel:
    """The evaluations with who was there and who signed."""
    return tabel(
        bijschrift="Evaluaties van werkgever en werknemer",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Soort"),
            Kolom("Aanwezig"),
            Kolom("Getekend door"),
        ),
        rijen=tuple(
            (
                cel(zie(e, "datum")),
                cel(hoofdletter(woord(woorden.EVALUATIE, zie(e, "soort")))),
                cel(
                    lijst(tuple(zicht.rol(r) for r in rij(e, "aanwezig"))), zie(e, "afwezig_reden")
                ),
                cel(lijst(tuple(zicht.rol(r) for r in rij(e, "getekend"))), zie(e, "geweigerd")),
            )
            for e in alle
        ),
        totaal=(cel("Totaal"), cel(aantal(len(alle), "evaluatie", "evaluaties")), cel(), cel()),
    )


def lijst_evaluaties(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with what was said in each evaluation, with both views."""
    blokken: list[Blok] = []
    for e in _alle(zicht, "evaluaties"):
        blokken += _evaluatie(zicht, e)
    return Hoofdstuktekst(tuple(blokken))


def _evaluatie(zicht: Zicht, e: Any) -> tuple[Blok, ...]:
    delen: list[Blok] = []
    for naam, veld in (
        ("Spoor 1", "spoor_1"),
        ("Spoor 2", "spoor_2"),
        ("Doel voor het tweede jaar", "doel_tweede_jaar"),
    ):
        tekst = vrije_tekst(zie(e, veld))
        if tekst:
            delen += [_met_naam(naam, tekst[0]), *tekst[1:]]
    for wie, veld in (("De werkgever", "visie_werkgever"), ("De werknemer", "visie_werknemer")):
        tekst = vrije_tekst(zie(e, veld))
        if tekst:
            delen.append(Citaat(f"{wie} zegt", tekst))
    koers = zie(e, "koers")
    if zie(koers, "welke"):
        delen += alinea(losse_zin(f"Andere koers: {waarde(zie(koers, 'welke'))}"))
    acties = tuple(
        (Alinea(zin(f"{waarde(zie(a, 'wat'))}{_uiterlijk(a)}")),)
        for a in rij(e, "acties_werkgever")
        if zie(a, "wat")
    )
    if acties:
        delen += [*alinea("Wat de werkgever doet:"), Lijst(acties)]
    for reactie in rij(e, "reactie_op_rapport"):
        tekst = vrije_tekst(zie(reactie, "reactie"))
        if tekst:
            delen.append(Citaat("De werkgever over een rapport", tekst))
    afspraken = tuple(
        (Alinea(zin(_afspraak(zicht, a))),) for a in rij(e, "afspraken") if zie(a, "wat")
    )
    if afspraken:
        delen += [*alinea("Afspraken:"), Lijst(afspraken)]
    delen += vrije_tekst(zie(e, "voor_het_rapport"))
    if not delen:
        return ()
    return (
        Kop(
            f"{hoofdletter(woord(woorden.EVALUATIE, zie(e, 'soort')))} van {datum(zie(e, 'datum'))}"
        ),
        *delen,
    )


def _met_naam(naam: str, blok: Blok) -> Blok:
    """The first paragraph with its subject in front of it."""
    if isinstance(blok, Alinea):
        return Alinea((sterk(f"{naam}. "), *blok.tekst))
    return blok


def _uiterlijk(a: Any) -> str:
    klaar, tot = zie(a, "gedaan"), zie(a, "uiterlijk")
    if klaar:
        return f" (gedaan op {datum_tabel(klaar)})"
    return f" (uiterlijk {datum_tabel(tot)})" if tot else ""


def _afspraak(zicht: Zicht, a: Any) -> str:
    """A promise with who, what and whether it was kept, as far as the reader may see."""
    wie = zie(a, "wie")
    tekst = (
        f"{hoofdletter(zicht.wie(waarde(wie)))}: {waarde(zie(a, 'wat'))}"
        if wie
        else waarde(zie(a, "wat"))
    )
    if zie(a, "gedaan"):
        return f"{tekst} (nagekomen)"
    tot = zie(a, "uiterlijk")
    return f"{tekst} (uiterlijk {datum_tabel(tot)})" if tot else tekst

"""Contacts: totals, the list, and the texts that the coach meant for the report."""

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
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.periode import Periode, valt_in
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom, Kop
from tweedespoor.report.teksten import woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def alle(zicht: Zicht, periode: Periode | None = None) -> tuple[Any, ...]:
    """Contacts up to the peildatum, or of a period."""
    return tuple(c for c in zicht.rij("contacten") if valt_in(c, periode))


def overzicht(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """The chapter on contacts: totals, and texts meant for the report."""
    if not zicht.mag(Label.PROCES):
        return Hoofdstuktekst()
    contacten = alle(zicht, periode)
    if contacten:
        return Hoofdstuktekst(
            (*_totalen(zicht, contacten), *_beloften(contacten), *_voor_het_rapport(contacten))
        )
    if zicht.onbekend("contacten"):
        return Hoofdstuktekst()
    wat = "contacten" if periode is None else "contacten in deze periode"
    return Hoofdstuktekst(mist(wat), (wat,))


def _totalen(zicht: Zicht, contacten: tuple[Any, ...]) -> tuple[Blok, ...]:
    """How many contacts, and at how many of them each party was, first and last."""
    tel: Counter[str] = Counter()
    eerste: dict[str, Any] = {}
    laatste: dict[str, Any] = {}
    for c in contacten:
        for rol in rij(c, "met"):
            tel[rol] += 1
            eerste.setdefault(rol, zie(c, "datum"))
            laatste[rol] = zie(c, "datum")
    delen = tuple(
        f"{_de(zicht, rol)} was {_hoe_vaak(tel[rol], len(contacten))} "
        f"({_tussen(eerste[rol], laatste[rol])})"
        for rol in sorted(tel, key=lambda r: (-tel[r], r))
    )
    if not delen:
        return ()
    waren = "was" if len(contacten) == 1 else "waren"
    samen = f"Er {waren} {aantal(len(contacten), 'contact', 'contacten')}."
    return alinea(f"{samen} {hoofdletter(lijst(delen))}.")


def _hoe_vaak(keer: int, van: int) -> str:
    return "er steeds bij" if keer == van > 1 else f"bij {getal(keer)}"


def _de(zicht: Zicht, rol: str) -> str:
    return zicht.rol(rol) if rol in ("uwv", "hr") else f"de {zicht.rol(rol)}"


def _tussen(eerste: Any, laatste: Any) -> str:
    if eerste == laatste:
        return f"op {datum_tabel(eerste)}"
    return f"{datum_tabel(eerste)} t/m {datum_tabel(laatste)}"


def _beloften(contacten: tuple[Any, ...]) -> tuple[Blok, ...]:
    """How many promises were made and kept, for readers who may see that."""
    beloofd = [a for c in contacten for a in rij(c, "afspraken") if zie(a, "gedaan") is not None]
    if not beloofd:
        return ()
    gedaan = sum(bool(zie(a, "gedaan")) for a in beloofd)
    samen = aantal(len(beloofd), "afspraak", "afspraken")
    if gedaan == len(beloofd) > 1:
        return alinea(f"In deze contacten zijn {samen} gemaakt. Ze zijn allemaal nagekomen.")
    werden = "is" if len(beloofd) == 1 else "zijn"
    return alinea(
        f"In deze contacten {werden} {samen} gemaakt. "
        f"Daarvan {'is' if gedaan == 1 else 'zijn'} er {getal(gedaan)} nagekomen."
    )


def lijst_contacten(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """Every contact in a table, with its purpose and what followed."""
    contacten = alle(zicht, periode)
    if not contacten:
        return Hoofdstuktekst()
    blok = tabel(
        bijschrift="Elk contact, met doel en vervolg",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Met"),
            Kolom("Vorm"),
            Kolom("Waarom dit contact"),
            Kolom("Wat de werknemer deed en zei", opsomming=True),
            Kolom("Hoe het verder ging", opsomming=True),
        ),
        rijen=tuple(_contact(zicht, c) for c in contacten),
        totaal=(
            cel("Totaal"),
            *(cel() for _ in range(2)),
            # Under what is wide enough for it.
            cel(aantal(len(contacten), "contact", "contacten")),
            *(cel() for _ in range(2)),
        ),
    )
    return Hoofdstuktekst((blok,))


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
        cel(
            zie(c, "sinds_vorig_contact"),
            f"“{waarde(zie(c, 'reactie_werknemer'))}”" if zie(c, "reactie_werknemer") else None,
        ),
        cel(zie(c, "vervolg"), _terug(zicht, c), _signaal(zicht, c)),
    )


def _terug(zicht: Zicht, c: Any) -> str:
    """What the employer was told after the contact."""
    terug = zie(c, "terugkoppeling")
    op = zie(terug, "op")
    if op is None or not zicht.tot_nu(op) or not zie(terug, "wat"):
        return ""
    return f"verteld aan de werkgever op {datum_tabel(op)}: {waarde(zie(terug, 'wat'))}"


def _signaal(zicht: Zicht, c: Any) -> str:
    """A signal to the bedrijfsarts, with the question in functional terms."""
    signaal = zie(c, "signaal_bedrijfsarts")
    op = zie(signaal, "op")
    if op is None or not zicht.tot_nu(op):
        return ""
    mag = "met" if zie(signaal, "met_toestemming") else "zonder"
    tekst = f"signaal aan de bedrijfsarts op {datum_tabel(op)}, {mag} toestemming"
    vraag = waarde(zie(signaal, "vraag"))
    return f"{tekst}: {vraag}" if vraag else tekst


def _voor_het_rapport(contacten: tuple[Any, ...]) -> tuple[Blok, ...]:
    """Texts that the coach marked for the report, as written, in order of date."""
    blokken: list[Blok] = []
    for c in contacten:
        tekst = vrije_tekst(zie(c, "voor_het_rapport"))
        if tekst:
            blokken += [Kop(f"Uit het contact van {datum(zie(c, 'datum'))}"), *tekst]
    return tuple(blokken)

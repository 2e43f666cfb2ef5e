"""Deviations that the parties carry, in plain words: "Gemotiveerde keuzes"."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.cellen import alinea, feit, losse_zin, waarde, woord
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Feit, Feiten, Kop, sterk, zin
from tweedespoor.report.teksten import oordeel
from tweedespoor.report.vrijetekst import vrije_tekst


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the choices this reader may know of, without rule codes."""
    blokken: list[Blok] = []
    geldig = [
        k
        for k in zicht.view.keuzes
        if zicht.dag(k, "ingetrokken") is None and zicht.tot_nu(zie(k, "datum"))
    ]
    for n, k in enumerate(geldig, 1):
        tekst = zie(k, "tekst_voor_rapport")
        bureau = _voor_bureau(zicht, k)
        blokken += [
            Kop(f"Keuze {n}"),
            *(vrije_tekst(tekst) if tekst else alinea(losse_zin(zie(k, "feit")))),
            *_waarom(k),
            *_wie(k),
            *((Feiten(bureau),) if bureau else ()),
        ]
    return Hoofdstuktekst(tuple(blokken))


def _waarom(k: Any) -> tuple[Blok, ...]:
    """The reason, and what was considered instead."""
    reden, grond = waarde(zie(k, "reden")), woord(oordeel.GROND, zie(k, "grond"))
    delen = (
        ("Waarom", f"{reden} ({grond})" if reden and grond else reden or grond),
        ("Overwogen", waarde(zie(k, "alternatief"))),
    )
    return tuple(
        Alinea((sterk(f"{naam}: "), *zin(losse_zin(tekst)))) for naam, tekst in delen if tekst
    )


def _wie(k: Any) -> tuple[Blok, ...]:
    """Who decided when, how long it holds, and whether the employee agrees."""
    feit, op, tot = (zie(k, veld) for veld in ("datum_feit", "datum", "tot_en_met"))
    akkoord = zie(k, "instemming_werknemer", "datum")
    zinnen = (
        f"Het ging om {datum(feit)}." if feit else "",
        f"Besloten door {waarde(zie(k, 'besloten_door'))}, op {datum(op)}." if op else "",
        f"Geldt tot en met {datum(tot)}." if tot else "",
        f"De werknemer stemde in op {datum(akkoord)}." if akkoord else "",
    )
    return alinea(" ".join(z for z in zinnen if z))


def _voor_bureau(zicht: Zicht, k: Any) -> tuple[Feit, ...]:
    """What only the bureau's own copy says about a choice."""
    if not zicht.voor_bureau:
        return ()
    wie = lijst(tuple(zicht.rol(z) for z in rij(k, "zichtbaar_voor"))) or "alleen het bureau"
    return (
        *feit("Regel", zie(k, "regel"), zie(k, "bij")),
        *feit("Bron", zie(k, "bron")),
        *feit("Zichtbaar voor", wie),
    )

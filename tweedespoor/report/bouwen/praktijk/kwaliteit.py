"""`kwaliteit`: figures of the practice, with what was published beside them and its limits."""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.disclosure.praktijkbeeld import Praktijkbeeld
from tweedespoor.nederlands import getal
from tweedespoor.report.bouwen.cellen import alinea, feit
from tweedespoor.report.bouwen.praktijk import tabellen
from tweedespoor.report.bouwen.praktijk.blad import Eerste, Stap, maak
from tweedespoor.report.model import Afzender, Alinea, Blok, Kerngetal, Lijst, Rapport, zin
from tweedespoor.report.teksten import praktijk

TOP = 3
"""How many rules stand on the first page."""


def bouw(beeld: Praktijkbeeld, afzender: Afzender) -> Rapport:
    """Build the report of a firm."""
    c = beeld.cijfers
    naam = zie(beeld.afzender, "naam") or "Eigen praktijk"
    vol = bool(c.trajecten)
    stappen = _stappen(beeld)
    return maak(
        beeld,
        afzender,
        soort="kwaliteit",
        titel=praktijk.KWALITEIT_TITEL,
        over=naam,
        lezer="het bureau (eigen exemplaar)",
        eerste=Eerste(
            wie=feit("Bureau", naam),
            vraag=praktijk.KWALITEIT_VRAAG,
            stand=tabellen.stand(c),
            getallen=_getallen(beeld) if vol else (),
            stappen=stappen,
            verder="" if stappen or not vol else praktijk.GEEN_VEEL,
        ),
        delen=(
            ("uitkomsten", "Uitkomsten", _uitkomsten(beeld)),
            ("tijden", "Doorlooptijden en ritme", tabellen.duren(beeld)),
            ("regels", "Bevindingen en aanvaarde afwijkingen", tabellen.regels(beeld)),
            ("waardering", "Tevredenheid en klachten", tabellen.waardering(beeld)),
            ("grenzen", "Wat deze cijfers niet zeggen", _grenzen(beeld)),
        )
        if vol
        else (),
    )


def _uitkomsten(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    return (*tabellen.uitkomsten(beeld), *tabellen.tussen(beeld))


def _getallen(beeld: Praktijkbeeld) -> tuple[Kerngetal, ...]:
    c = beeld.cijfers
    uit = [Kerngetal(getal(c.trajecten or 0), "trajecten")]
    if c.afgerond:
        uit.append(Kerngetal(getal(c.afgerond), "afgerond"))
    met = sum(1 for r in c.regels if r.open)
    if met:
        uit.append(Kerngetal(getal(met), "regels met bij vijf of meer trajecten iets open"))
    return tuple(uit)


def _stappen(beeld: Praktijkbeeld) -> tuple[Stap, ...]:
    vaak = [r for r in beeld.cijfers.regels if r.open][:TOP]
    return tuple(
        Stap(
            "Kwaliteitsmanager",
            praktijk.BESPREEK.format(titel=r.titel, code=r.code, n=getal(r.open or 0)),
        )
        for r in vaak
    )


def _grenzen(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    return (
        *alinea(praktijk.ENQUETE),
        Lijst(tuple((Alinea(zin(grens)),) for grens in praktijk.GRENZEN)),
        *alinea(None if beeld.vergelijking else praktijk.OVERNEMEN),
    )

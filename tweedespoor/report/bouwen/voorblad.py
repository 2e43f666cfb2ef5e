"""The first page, which stands alone: who, what was asked, where it stands, what is needed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen import acties
from tweedespoor.report.bouwen.acties import Actie, Nodig
from tweedespoor.report.bouwen.cellen import alinea, feit, klein, losse_zin, mist, waarde
from tweedespoor.report.bouwen.periode import Periode, valt_in
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import (
    Accent,
    Alinea,
    Blok,
    Feit,
    Feiten,
    Kader,
    Kerngetal,
    Kerngetallen,
    Kop,
    Toon,
    zin,
)
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.vast import OPDRACHT_ONBEKEND, VOOR_DE_WERKNEMER, VRAAG
from tweedespoor.report.teksten.woorden import RAPPORT
from tweedespoor.report.vrijetekst import vrije_tekst

VERVANGING_VOORAF = timedelta(weeks=4)
"""How long ahead a reader wants to know that somebody else will be there."""


@dataclass(frozen=True, slots=True)
class Voorblad:
    """What one kind of report puts on its first page.

    Attributes:
        periode: the time the report covers; None when its subtitle says so.
        stand: where it stands, in one or a few sentences.
        gevraagd: what was asked; the question of the assignment when None.
        erbij: sentences below the box.
        getallen: numbers that sum it up.
        acties: what is needed from whom by when.
        meer: open promises that are left to the chapter on promises.
        vervolg: what comes next.
    """

    periode: Periode | None
    stand: str
    gevraagd: tuple[Blok, ...] | None = None
    erbij: tuple[str, ...] = ()
    getallen: tuple[Kerngetal, ...] = ()
    acties: tuple[Actie, ...] = ()
    meer: int = 0
    vervolg: str = ""


def bladzijde(zicht: Zicht, blad: Voorblad) -> Hoofdstuktekst:
    """The first page of a report.

    Args:
        zicht: what the reader may see.
        blad: what this kind puts on it.
    """
    ontbreekt: list[str] = []
    blokken: list[Blok] = [Feiten(_wie(zicht, blad.periode))]
    if zicht.aan_werknemer:
        blokken += klein(zicht.vul(VOOR_DE_WERKNEMER))

    vraag = gevraagd(zicht) if blad.gevraagd is None else blad.gevraagd
    if not vraag and zicht.mag(Label.PROCES):
        vraag = alinea(zicht.vul(OPDRACHT_ONBEKEND))
        if not zicht.onbekend("opdracht"):
            ontbreekt.append("de opdracht")
            vraag = mist(ontbreekt[-1])
    if vraag:
        blokken += [Kop("Wat was gevraagd", 2), *vraag]

    blokken.append(Kop("Waar het staat", 2))
    samenvatting = vrije_tekst(zie(zicht.tekst, "samenvatting"))
    blokken.append(
        Kader("In het kort", (Alinea(zin(blad.stand), Toon.INLEIDING), *samenvatting), Accent.KERN)
    )
    for regel in blad.erbij:
        blokken += alinea(regel)
    if blad.getallen:
        blokken.append(Kerngetallen(blad.getallen))

    blokken.append(Kop("Wat is er nog nodig", 2))
    blokken += acties.blokken(zicht, Nodig(blad.acties, blad.meer), blad.vervolg)
    if zicht.tekst is None and zicht.vraagt_tekst and zicht.mag(Label.PROCES):
        ontbreekt.append(f"de tekst van de {zicht.coach} voor het {RAPPORT[zicht.soort]}")
        blokken += mist(ontbreekt[-1])
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def _wie(zicht: Zicht, periode: Periode | None) -> tuple[Feit, ...]:
    """Employee, employer, period, author, reader."""
    view, tekst = zicht.view, zicht.tekst
    naam = zie(view.persoon, "naam")
    return (
        *feit("Werknemer", naam or f"dossier {view.dossier_id}"),
        *feit("Functie", _functie(zicht)),
        *feit("Werkgever", zicht.zie("traject", "partijen", "werkgever", "organisatie")),
        *feit("Dossier", view.dossier_id if naam else None),
        *feit("Periode", _periode(periode)),
        *feit("Stand op", datum(zicht.peildatum)),
        *feit("Opgesteld door", *_opsteller(zicht, tekst)),
        *feit("Opgesteld op", _dag(zie(tekst, "opgesteld"))),
    )


def _periode(periode: Periode | None) -> str:
    if periode is None or periode.van is None:
        return ""
    if periode.van == periode.tot_en_met:
        return datum(periode.van)
    return f"{datum(periode.van)} tot en met {datum(periode.tot_en_met)}"


def _functie(zicht: Zicht) -> str:
    functie = waarde(zicht.zie("traject", "dienstverband", "functie"))
    uren = zicht.zie("traject", "dienstverband", "uren_per_week")
    if functie and uren is not None:
        return f"{functie}, {getal(uren)} uur per week"
    return functie


def _dag(dag: date | None) -> str:
    return datum(dag) if dag else ""


def _opsteller(zicht: Zicht, tekst: Any) -> tuple[str, ...]:
    """Name and function of the author, and how to reach him."""
    kort = zie(tekst, "opsteller") or zicht.zie("traject", "coach")
    coach = zicht.coachnaam(kort)
    if coach is None:
        return (waarde(kort),) if kort and zicht.voor_bureau else ()
    naam = ", ".join(waarde(d) for d in (zie(coach, "naam"), zie(coach, "functie")) if d)
    registraties = ", ".join(waarde(r) for r in rij(coach, "registraties"))
    bereik = (waarde(zie(coach, "telefoon")), waarde(zie(coach, "email")))
    regels = (naam, registraties, *bereik, *_vervanging(zicht, coach))
    return tuple(regel for regel in regels if regel)


def _vervanging(zicht: Zicht, coach: Any) -> Iterator[str]:
    """Who is there for the reader while the author is away, now or soon."""
    dag = zicht.view.peildatum
    for afwezig in rij(coach, "afwezig"):
        van, laatste = zie(afwezig, "van"), zie(afwezig, "tot_en_met")
        vervanger = zicht.coachnaam(zie(afwezig, "vervanger"))
        if vervanger is None or laatste < dag or van > dag + VERVANGING_VOORAF:
            continue
        bereik = ", ".join(
            waarde(d) for naam in ("naam", "telefoon", "email") if (d := zie(vervanger, naam))
        )
        yield f"Van {datum(van)} tot en met {datum(laatste)} vervangen door: {bereik}"


def gevraagd(zicht: Zicht, vraag: Zegt = VRAAG) -> tuple[Blok, ...]:
    """The question of the assignment, and the goal that the plan made of it."""
    plan = zicht.laatste("trajectplan", "versies")
    doel = waarde(zie(plan, "einddoel"))
    wat = f"Het doel: {doel.removesuffix('.')}." if doel else losse_zin(zie(plan, "omschrijving"))
    return alinea(f"{_opdracht(zicht, vraag)} {wat}")


def opdracht(zicht: Zicht, vraag: Zegt) -> tuple[Blok, ...]:
    """Who asked what, and when."""
    return alinea(_opdracht(zicht, vraag))


def _opdracht(zicht: Zicht, vraag: Zegt) -> str:
    opdracht = zicht.zie("traject", "opdracht")
    if opdracht is None or opdracht.is_leeg:
        return ""
    dag = zie(opdracht, "opdracht") or zie(opdracht, "aanmelding")
    gever = zie(opdracht, "opdrachtgever") or "werkgever"
    uw = "uw" if zicht.aan_werknemer and gever == "werkgever" else "de"
    wanneer = f"Op {datum(dag)} vroeg" if dag else "Eerder vroeg"
    return f"{wanneer} {uw} {gever} {zicht.zeg(vraag)}"


def getallen(zicht: Zicht, periode: Periode | None = None) -> tuple[Kerngetal, ...]:
    """A few numbers that sum up the course or a period; only those the reader may see.

    One number alone sums up nothing, and is left to its chapter.
    """
    uit: list[Kerngetal] = []
    met_werknemer = [
        c for c in zicht.rij("contacten") if "werknemer" in rij(c, "met") and valt_in(c, periode)
    ]
    if met_werknemer:
        wie = "u" if zicht.aan_werknemer else "de werknemer"
        uit.append(_kern(len(met_werknemer), f"contact met {wie}", f"contacten met {wie}"))
    brieven = [s for s in zicht.rij("sollicitaties", "sollicitaties") if valt_in(s, periode)]
    if brieven:
        uit.append(_kern(len(brieven), "sollicitatie", "sollicitaties"))
        gesprekken = sum(
            zie(s, "uitkomst") in VERDER and zicht.tot_nu(zie(s, "uitkomst_op")) for s in brieven
        )
        uit.append(
            _kern(
                gesprekken, "leidde tot een gesprek of aanbod", "leidden tot een gesprek of aanbod"
            )
        )
    klaar = [
        dag
        for a in zicht.rij("activiteiten", "activiteiten")
        if (dag := zicht.dag(a, "gedaan", "tot_en_met")) is not None
        and (periode is None or periode.omvat(dag))
    ]
    if klaar:
        uit.append(_kern(len(klaar), "activiteit afgerond", "activiteiten afgerond"))
    return tuple(uit) if len(uit) > 1 else ()


VERDER = ("gesprek", "tweede_gesprek", "aanbod", "aangenomen")
"""Outcomes of an application that are more than a refusal or silence."""


def _kern(aantal: int, enkelvoud: str, meervoud: str) -> Kerngetal:
    return Kerngetal(getal(aantal), enkelvoud if aantal == 1 else meervoud)

"""The first page, which stands alone: who, what was asked, where it stands, what is needed."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label, Lezer
from tweedespoor.nederlands import datum, getal, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    feit,
    hoofdletter,
    klein,
    losse_zin,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.tijdlijn import ONVASTGELEGD
from tweedespoor.report.bouwen.uitkomst import variant, werkzin, wiazin
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
    Kolom,
    Kop,
    Toon,
    zin,
)
from tweedespoor.report.teksten import aan_u, eind, woorden
from tweedespoor.report.vrijetekst import vrije_tekst

LEZER_WOORD = {
    Lezer.WERKNEMER: "de werknemer",
    Lezer.WERKGEVER: "de werkgever",
    Lezer.UWV: "UWV",
    Lezer.BEDRIJFSARTS: "de bedrijfsarts",
    Lezer.DERDE: "een derde",
    Lezer.BUREAU: "het bureau (eigen exemplaar)",
}
"""Reader → how the report names him."""


@dataclass(frozen=True, slots=True)
class Actie:
    """What somebody still has to do."""

    wie: str
    wat: str
    uiterlijk: date | None
    toelichting: str = ""


def bouw(zicht: Zicht, rapport: Any) -> Hoofdstuktekst:
    """The first page of an end report.

    Args:
        zicht: what the reader may see.
        rapport: the coach's texts for this report, or None.
    """
    tekst = variant(zicht)
    ontbreekt: list[str] = []
    blokken: list[Blok] = [Feiten(_wie(zicht, rapport))]
    if zicht.aan_werknemer:
        blokken += klein(zicht.vul(eind.VOOR_DE_WERKNEMER))

    blokken.append(Kop("Wat was gevraagd", 2))
    blokken += _gevraagd(zicht)

    blokken.append(Kop("Waar het staat", 2))
    stand = " ".join(z for z in (_stand(zicht), werkzin(zicht), wiazin(zicht)) if z)
    if zicht.zie("resultaat", "voorlopig"):
        stand = f"{stand} {eind.VOORLOPIG}"
    samenvatting = vrije_tekst(zie(rapport, "samenvatting"))
    blokken.append(
        Kader("In het kort", (Alinea(zin(stand), Toon.INLEIDING), *samenvatting), Accent.KERN)
    )
    for regel in _oordelen(zicht):
        blokken += alinea(regel)
    getallen = _getallen(zicht)
    if getallen:
        blokken.append(Kerngetallen(getallen))

    blokken.append(Kop("Wat is er nog nodig", 2))
    nodig = acties(zicht, rapport)
    if nodig:
        blokken.append(
            tabel(
                bijschrift="Wat van wie nodig is, en wanneer",
                kolommen=(
                    Kolom("Wie", rijkop=True),
                    Kolom("Wat"),
                    Kolom("Uiterlijk", smal=True),
                ),
                rijen=tuple(
                    (cel(a.wie), cel(a.wat, a.toelichting), cel(a.uiterlijk)) for a in nodig
                ),
            )
        )
    if tekst.vervolg:
        blokken += alinea(zicht.vul(_vervolg(zicht)))
    elif not nodig:
        blokken += alinea(eind.GEEN_ACTIE)
    if rapport is None and zicht.mag(Label.PROCES):
        ontbreekt.append(f"de tekst van de {zicht.coach} voor het eindrapport")
        blokken += mist(ontbreekt[-1])
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def _stand(zicht: Zicht) -> str:
    """Where it stands, to the employee in the u-form."""
    stand = variant(zicht).stand
    return aan_u.STAND.get(stand, stand) if zicht.aan_werknemer else stand


def _vervolg(zicht: Zicht) -> str:
    """What comes next, to the employee in the u-form."""
    vervolg = variant(zicht).vervolg
    return aan_u.VERVOLG.get(vervolg, vervolg) if zicht.aan_werknemer else vervolg


def _wie(zicht: Zicht, rapport: Any) -> tuple[Feit, ...]:
    """Employee, employer, period, author, reader."""
    view = zicht.view
    naam = zie(view.persoon, "naam")
    werkgever = zicht.zie("traject", "partijen", "werkgever", "organisatie")
    return (
        *feit("Werknemer", naam or f"dossier {view.dossier_id}"),
        *feit("Functie", _functie(zicht)),
        *feit("Werkgever", werkgever),
        *feit("Dossier", view.dossier_id if naam else None),
        *feit("Periode", _periode(zicht, rapport)),
        *feit("Stand op", datum(zicht.peildatum)),
        *feit("Opgesteld door", *_opsteller(zicht, rapport)),
        *feit("Opgesteld op", _dag(zie(rapport, "opgesteld"))),
    )


def _functie(zicht: Zicht) -> str:
    functie = waarde(zicht.zie("traject", "dienstverband", "functie"))
    uren = zicht.zie("traject", "dienstverband", "uren_per_week")
    if functie and uren is not None:
        return f"{functie}, {getal(uren)} uur per week"
    return functie


def _dag(dag: date | None) -> str:
    return datum(dag) if dag else ""


def _periode(zicht: Zicht, rapport: Any) -> str:
    """The time the report covers: as the coach set it, else the assignment."""
    van = zie(rapport, "periode", "van")
    tot = zie(rapport, "periode", "tot_en_met")
    if van is None:
        opdracht = zicht.zie("traject", "opdracht")
        van = zie(opdracht, "intake") or zie(opdracht, "opdracht") or zie(opdracht, "aanmelding")
        tot = zicht.einde or zicht.peildatum
    if van is None or tot is None:
        return ""
    return f"{datum(van)} tot en met {datum(tot)}"


def _opsteller(zicht: Zicht, rapport: Any) -> tuple[str, ...]:
    """Name and function of the author, and how to reach him."""
    kort = zie(rapport, "opsteller") or zicht.zie("traject", "coach")
    coach = zicht.coachnaam(kort)
    if coach is None:
        return (waarde(kort),) if kort and zicht.voor_bureau else ()
    naam = ", ".join(waarde(d) for d in (zie(coach, "naam"), zie(coach, "functie")) if d)
    registraties = ", ".join(waarde(r) for r in rij(coach, "registraties"))
    bereik = (waarde(zie(coach, "telefoon")), waarde(zie(coach, "email")))
    return tuple(regel for regel in (naam, registraties, *bereik) if regel)


def _gevraagd(zicht: Zicht) -> tuple[Blok, ...]:
    opdracht = zicht.zie("traject", "opdracht")
    dag = zie(opdracht, "opdracht") or zie(opdracht, "aanmelding")
    gever = zie(opdracht, "opdrachtgever") or "werkgever"
    uw = "uw" if zicht.aan_werknemer and gever == "werkgever" else "de"
    wanneer = f"Op {datum(dag)} vroeg" if dag else "Eerder vroeg"
    blokken: tuple[Blok, ...] = ()
    if opdracht is not None and not opdracht.is_leeg:
        vraag = eind.VRAAG if variant(zicht).gestart else eind.STARTVRAAG
        if zicht.aan_werknemer:
            vraag = aan_u.VRAAG if variant(zicht).gestart else vraag
        blokken = alinea(f"{wanneer} {uw} {gever} {vraag}")
    plannen = zicht.versies("trajectplan", "versies")
    eerste, laatste = (plannen[0], plannen[-1]) if plannen else (None, None)
    doel = waarde(zie(laatste, "einddoel"))
    return (
        *blokken,
        *alinea(losse_zin(zie(eerste, "omschrijving"))),
        *alinea(f"Het doel: {doel.removesuffix('.')}." if doel else None),
    )


def _oordelen(zicht: Zicht) -> tuple[str, ...]:
    """A sentence for each deskundigenoordeel that UWV gave up to the peildatum."""
    regels = []
    for d in zicht.rij("uwv", "deskundigenoordelen"):
        op, vraag = zie(d, "oordeel"), zie(d, "vraag")
        if op is None or op > zicht.peildatum or vraag is None:
            continue
        regel = (
            f"UWV gaf op {datum(op)} een deskundigenoordeel ({woorden.DESKUNDIGENVRAAG[vraag]})."
        )
        uitkomst = woord(woorden.DESKUNDIGENOORDEEL, zie(d, "uitkomst"))
        regels.append(f"{regel} De uitkomst: {uitkomst}." if uitkomst else regel)
    return tuple(regels)


def _getallen(zicht: Zicht) -> tuple[Kerngetal, ...]:
    """A few numbers that sum up the course; only those the reader may see."""
    uit: list[Kerngetal] = []
    met_werknemer = [
        c for c in zicht.rij("contacten") if "werknemer" in rij(c, "met") and _voor(zicht, c)
    ]
    if met_werknemer:
        wie = "u" if zicht.aan_werknemer else "de werknemer"
        uit.append(_kern(len(met_werknemer), f"contact met {wie}", f"contacten met {wie}"))
    brieven = [s for s in zicht.rij("sollicitaties", "sollicitaties") if _voor(zicht, s)]
    if brieven:
        uit.append(_kern(len(brieven), "sollicitatie", "sollicitaties"))
        verder = ("gesprek", "tweede_gesprek", "aanbod", "aangenomen")
        gesprekken = sum(zie(s, "uitkomst") in verder for s in brieven)
        uit.append(
            _kern(
                gesprekken, "leidde tot een gesprek of aanbod", "leidden tot een gesprek of aanbod"
            )
        )
    klaar = [
        a
        for a in zicht.rij("activiteiten", "activiteiten")
        if (dag := zie(a, "gedaan", "tot_en_met")) is not None and dag <= zicht.peildatum
    ]
    if klaar:
        uit.append(_kern(len(klaar), "activiteit afgerond", "activiteiten afgerond"))
    return tuple(uit)


def _kern(aantal: int, enkelvoud: str, meervoud: str) -> Kerngetal:
    return Kerngetal(getal(aantal), enkelvoud if aantal == 1 else meervoud)


def _voor(zicht: Zicht, ding: Any) -> bool:
    dag = zie(ding, "datum")
    return dag is not None and bool(dag <= zicht.peildatum)


def acties(zicht: Zicht, rapport: Any) -> tuple[Actie, ...]:
    """What is needed from whom: what the coach asks, and the open steps to the WIA."""
    gevraagd = [
        Actie(_naam(zicht, zie(a, "wie") or ""), waarde(zie(a, "wat")), zie(a, "uiterlijk"))
        for a in rij(rapport, "gevraagde_actie")
        if zie(a, "wat") and not zie(a, "gedaan")
    ]
    if not variant(zicht).wia_stappen:
        return tuple(gevraagd)
    stappen = [
        Actie(
            hoofdletter(lijst(tuple(_naam(zicht, w, klein=True) for w in mijlpaal.wie))),
            mijlpaal.naam,
            mijlpaal.uiterlijk,
            ONVASTGELEGD if mijlpaal.status == "te_laat" else "",
        )
        for mijlpaal in rij(zicht.view.tijdlijn, "mijlpalen")
        if mijlpaal.code in NODIG
        and mijlpaal.status in NOG_TE_DOEN
        and mijlpaal.wie
        and not (mijlpaal.status == "te_laat" and zicht.onbekend("mijlpalen"))
    ]
    return (*gevraagd, *stappen)


def _naam(zicht: Zicht, wie: str, *, klein: bool = False) -> str:
    if zicht.aan_werknemer and wie == "werknemer":
        return "u" if klein else "U"
    naam = zicht.wie(waarde(wie))
    return naam if klein else hoofdletter(naam)


NODIG = frozenset({"actueel_oordeel", "eindevaluatie", "riv_gereed", "wia_aanvraag"})
"""Milestones that a reader of an end report must still act on."""

NOG_TE_DOEN = frozenset({"open", "komt", "te_laat"})
"""Statuses of a milestone that somebody must still act on."""

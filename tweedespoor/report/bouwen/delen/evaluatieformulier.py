"""A form that employer and employee fill in together: what is known, and room for the rest."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import alinea, cel, klein
from tweedespoor.report.bouwen.delen import (
    activiteiten,
    afspraken,
    belastbaarheid,
    contacten,
    evaluaties,
    sollicitaties,
    spoor1,
    uwv,
)
from tweedespoor.report.bouwen.delen.afspraken import Belofte
from tweedespoor.report.bouwen.delen.data import mijlpaal
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom, Kop, Loop, Tabel
from tweedespoor.report.teksten import evaluatieformulier as teksten
from tweedespoor.report.teksten.evaluatieformulier import Moment

VOORAF = timedelta(weeks=6)
"""How long before its day the last evaluation already stands on the form (practice)."""

LEEG = "\u00a0"
"""A blank that keeps its height and width."""


def soort(zicht: Zicht) -> str:
    """Which evaluation it is: that of the first year, the last one, or one in between."""
    dag = moment(zicht)
    eerste, laatste = mijlpaal(zicht, "eerstejaarsevaluatie"), mijlpaal(zicht, "eindevaluatie")
    if _open(laatste) and (_oordeel(zicht) or dag >= laatste.uiterlijk - VOORAF):
        return "eindevaluatie"
    if _open(eerste) and dag >= (eerste.vanaf or eerste.uiterlijk - VOORAF):
        return "eerstejaarsevaluatie"
    return "periodiek"


def _open(m: Any) -> bool:
    """Does this milestone apply, with a day, and was it not done yet?"""
    return m is not None and m.uiterlijk is not None and m.status in ("komt", "open", "te_laat")


def _oordeel(zicht: Zicht) -> bool:
    """Did the bedrijfsarts give the actueel oordeel that the last evaluation rests on?"""
    m = mijlpaal(zicht, "actueel_oordeel")
    return m is not None and m.gedaan is not None


def momentteksten(zicht: Zicht) -> Moment:
    """The texts of this evaluation."""
    return teksten.MOMENTEN[soort(zicht)]


def moment(zicht: Zicht) -> date:
    """The day of this evaluation: as planned, else the peildatum."""
    return gepland(zicht) or zicht.peildatum


def gepland(zicht: Zicht) -> date | None:
    """The first planned day from the peildatum on, by the last evaluation or by the plan."""
    plan = zicht.laatste("trajectplan", "versies")
    dagen = [zie(m, "datum") for m in rij(plan, "evaluatiemomenten")]
    dagen += [zie(e, "volgende") for e in evaluaties.alle(zicht)]
    komt = [d for d in dagen if d is not None and d >= zicht.peildatum]
    return min(komt, default=None)


def sinds(zicht: Zicht) -> Periode:
    """The time since the last evaluation; for the last one the whole course."""
    gehouden = evaluaties.alle(zicht)
    if not gehouden or soort(zicht) != "periodiek":
        return Periode(zicht.begin, zicht.peildatum)
    van = zie(gehouden[-1], "datum") + timedelta(days=1)
    return Periode(min(van, zicht.peildatum), zicht.peildatum)


def gesprek(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the talk itself: when, with whom, and what a rule asks of it."""
    tekst = momentteksten(zicht)
    return Hoofdstuktekst(
        (
            *klein(zicht.vul(teksten.HOUD_WERK)),
            _invul(
                "Het gesprek",
                ("Dag van het gesprek", "Wie erbij waren", "Hoe (gesprek, telefoon, beeldbellen)"),
            ),
            regels(zicht, *tekst.regels),
        )
    )


def gedaan(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what was agreed and done since the last time."""
    tijd = sinds(zicht)
    vorige = evaluaties.alle(zicht)[-1:]
    delen: list[Blok] = []
    if vorige:
        delen += alinea(zicht.vul(teksten.VORIGE, dag=datum(zie(vorige[0], "datum"))))
    else:
        delen += alinea(zicht.vul(teksten.GEEN_VORIGE))
    if beloofd := _beloofd(zicht):
        delen.append(afspraken.als_tabel(zicht, "Afspraken van de vorige evaluatie", beloofd))
    # Before the assignment the bureau had no contacts, and nothing is missing then.
    oud = contacten.overzicht(zicht, tijd) if zicht.begin is not None else Hoofdstuktekst()
    kan = belastbaarheid.kort(zicht)
    return Hoofdstuktekst((*delen, *oud.blokken, *kan.blokken), (*oud.ontbreekt, *kan.ontbreekt))


def _beloofd(zicht: Zicht) -> tuple[Belofte, ...]:
    """The promises of the last evaluation."""
    vorige = {zie(e, "datum") for e in evaluaties.alle(zicht)[-1:]}
    return tuple(b for b in afspraken.alle(zicht) if b.van in vorige)


def spoor_1(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on spoor 1: what the dossier knows, and room for what was said."""
    deel = (
        spoor1.in_periode(zicht, sinds(zicht))
        if soort(zicht) == "periodiek"
        else spoor1.kort(zicht)
    )
    return Hoofdstuktekst(
        (*deel.blokken, ruimte("Wat wij over spoor 1 bespraken", 4)), deel.ontbreekt
    )


def spoor_2(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on spoor 2: what the dossier knows, and room for what was said."""
    tijd = sinds(zicht)
    delen = (
        activiteiten.in_periode(zicht, tijd),
        sollicitaties.overzicht(zicht, tijd),
        *((uwv.bouw(zicht),) if soort(zicht) == "eindevaluatie" else ()),
    )
    return Hoofdstuktekst(
        (*(b for d in delen for b in d.blokken), ruimte("Wat wij over spoor 2 bespraken", 4)),
        tuple(wat for d in delen for wat in d.ontbreekt),
    )


def samen_beantwoord(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the questions of this moment, each with room."""
    blokken: list[Blok] = [ruimte(zicht.vul(vraag), 3) for vraag in momentteksten(zicht).vragen]
    if soort(zicht) == "eerstejaarsevaluatie":
        blokken += [
            Kop("Is een andere koers nodig?"),
            *alinea(zicht.vul(teksten.SIGNALEN_UITLEG)),
            Tabel(
                bijschrift="Signalen die om een andere koers vragen",
                kolommen=(Kolom("Signaal", rijkop=True), Kolom("Klopt dit?", smal=True)),
                rijen=tuple((cel(s), cel("ja / nee")) for s in teksten.SIGNALEN.values()),
            ),
            ruimte("Welke andere koers, en waarom", 3),
        ]
    return Hoofdstuktekst(tuple(blokken))


def visies(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with room for the view of each party, written by that party itself."""
    return Hoofdstuktekst(
        (
            ruimte("Visie van de werkgever, in eigen woorden", 7),
            ruimte("Visie van de werknemer, in eigen woorden", 7),
            *klein(zicht.vul(teksten.NIET_EENS)),
        )
    )


def nieuwe_afspraken(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with room for new agreements and the next day."""
    getoond = set(_beloofd(zicht))
    open_ = tuple(
        b for b in afspraken.alle(zicht) if b.stand == afspraken.OPEN and b not in getoond
    )
    al = (afspraken.als_tabel(zicht, "Andere afspraken die nog openstaan", open_),) if open_ else ()
    return Hoofdstuktekst(
        (
            *al,
            Tabel(
                bijschrift="Nieuwe afspraken",
                kolommen=(Kolom("Wie", rijkop=True), Kolom("Wat"), Kolom("Uiterlijk")),
                rijen=tuple((_leeg(2, 16), _leeg(2, 60), _leeg(2, 16)) for _ in range(5)),
            ),
            _invul(
                "Hoe het verder gaat",
                ("Volgende evaluatie op", "Plan van aanpak bijstellen (ja of nee)"),
            ),
        )
    )


def ondertekening(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the signatures."""
    werkgever = zicht.zie("traject", "partijen", "werkgever")
    wie = (
        ("Werkgever", zie(werkgever, "contact"), zie(werkgever, "functie")),
        ("Werknemer", zie(zicht.view.persoon, "naam"), None),
    )
    return Hoofdstuktekst(
        (
            Tabel(
                bijschrift="Ondertekening",
                kolommen=(
                    Kolom("Wie", rijkop=True, smal=True),
                    Kolom("Naam en functie"),
                    Kolom("Datum"),
                    Kolom("Handtekening, of de reden waarom niet"),
                ),
                rijen=tuple(
                    (cel(rol), cel(naam, functie) or _leeg(1), _leeg(3, 14), _leeg(3, 40))
                    for rol, naam, functie in wie
                ),
            ),
        )
    )


def ruimte(titel: str, hoeveel: int) -> Blok:
    """A box to write in.

    Args:
        titel: what belongs in it.
        hoeveel: how many lines it is high.
    """
    return Tabel(bijschrift=titel, kolommen=(Kolom("In te vullen"),), rijen=((_leeg(hoeveel),),))


def _invul(titel: str, wat: tuple[str, ...]) -> Blok:
    return Tabel(
        bijschrift=titel,
        kolommen=(Kolom("Vraag", rijkop=True), Kolom("In te vullen")),
        rijen=tuple((cel(w), _leeg(2, 60)) for w in wat),
    )


def _leeg(hoeveel: int, breed: int = 1) -> Cel:
    """Room to write in.

    Args:
        hoeveel: how many lines it is high.
        breed: about how many letters it is wide beside the other columns.
    """
    return tuple((Loop(LEEG * (breed if n == 0 else 1)),) for n in range(hoeveel))

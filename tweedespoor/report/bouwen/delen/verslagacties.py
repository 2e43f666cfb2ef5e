"""What the employer still does for the re-integratieverslag, with texts to take over."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import aantal, datum, datum_tabel, lijst
from tweedespoor.report.bouwen.acties import Actie, naam, op_dag
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    losse_zin,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen import contacten, evaluaties, sollicitaties, verslagdelen
from tweedespoor.report.bouwen.delen.data import mijlpaal
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Citaat, Kolom, Kop, Lijst, zin
from tweedespoor.report.teksten import riv, woorden


def open_regels(zicht: Zicht) -> tuple[verslagdelen.Regel, ...]:
    """The parts that are missing, were asked for, or still come."""
    return tuple(r for r in verslagdelen.alle(zicht) if _staat_open(r))


def _staat_open(r: verslagdelen.Regel) -> bool:
    komt = r.stuk is None and r.stand == "" and r.deel.verplicht
    return komt or r.stand in (riv.OPGEVRAAGD, riv.ONTBREEKT, riv.NIET_BEKEND)


def open_acties(zicht: Zicht) -> tuple[Actie, ...]:
    """What is missing or was asked for, with who makes it and by when; the report itself last."""
    uit = [
        Actie(_wie(zicht, r.deel.wie), _wat(r), _nog(zicht, mijlpaal(zicht, r.deel.mijlpaal)))
        for r in open_regels(zicht)
    ]
    klaar = mijlpaal(zicht, "riv_gereed")
    if klaar is not None and klaar.status in ("komt", "open", "te_laat"):
        uit.append(Actie("Werkgever", klaar.naam, klaar.uiterlijk, zicht.vul(riv.AFSCHRIFT)))
    return op_dag(uit)


def _wat(r: verslagdelen.Regel) -> str:
    """The part, or the paper of it that was asked for."""
    if r.stuk is None:
        return r.deel.naam
    return hoofdletter(woord(woorden.DOCUMENT, zie(r.stuk, "soort")))


def _nog(zicht: Zicht, m: Any) -> date | None:
    """The day something is due, when that day is not over."""
    dag: date | None = m.uiterlijk if m is not None else None
    return dag if dag is not None and dag >= zicht.peildatum else None


def _wie(zicht: Zicht, rollen: tuple[str, ...]) -> str:
    return hoofdletter(lijst(tuple(naam(zicht, w, klein=True) for w in rollen)))


def lijst_van_acties(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what the employer does for each part that is open."""
    rijen = [
        (
            cel(_wat(r)),
            cel(_doe(zicht, r)),
            cel(_wie(zicht, r.deel.wie)),
            cel(_nog(zicht, mijlpaal(zicht, r.deel.mijlpaal))),
        )
        for r in open_regels(zicht)
    ]
    if not rijen:
        return Hoofdstuktekst(alinea(zicht.vul(riv.GEEN_ACTIES)))
    rijen.append((cel("Afschrift"), cel(zicht.vul(riv.AFSCHRIFT)), cel("Werkgever"), cel()))
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(riv.ACTIES_UITLEG)),
            tabel(
                bijschrift="Wat de werkgever nog doet voor het verslag",
                kolommen=(
                    Kolom("Onderdeel", rijkop=True),
                    Kolom("Wat de werkgever doet"),
                    Kolom("Van wie het komt"),
                    Kolom("Uiterlijk", smal=True),
                ),
                rijen=tuple(rijen),
            ),
        )
    )


def _doe(zicht: Zicht, r: verslagdelen.Regel) -> str:
    """What the employer does: remind of what was asked for, else how to come by it."""
    op = zie(r.stuk, "opgevraagd")
    return zicht.vul(riv.HERINNER, dag=datum_tabel(op)) if op else zicht.vul(r.deel.doe)


def teksten(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with ready texts: for the adjusted plan van aanpak, and for the evaluation."""
    return Hoofdstuktekst((*_bijstelling(zicht), *_evaluatie(zicht)))


def _bijstelling(zicht: Zicht) -> tuple[Blok, ...]:
    """A text for the plan van aanpak when the newest plan came after its last adjustment."""
    plan = zicht.laatste("trajectplan", "versies")
    if plan is None or zicht.einde is not None or not _nodig(zicht, zie(plan, "per")):
        return ()
    stappen = _activiteiten(zicht)
    momenten = tuple(
        datum_tabel(zie(m, "datum"))
        for m in rij(plan, "evaluatiemomenten")
        if zie(m, "datum") is not None and zie(m, "datum") > zicht.peildatum
    )
    blokken: list[Blok] = [
        *alinea(
            f"Wij stellen het plan van aanpak bij, omdat het re-integratieplan tweede spoor van "
            f"{datum(zie(plan, 'per'))} er is. {losse_zin(zie(plan, 'reden'))}"
        ),
        *alinea(losse_zin(_met("Doel", zie(plan, "einddoel") or zie(plan, "omschrijving")))),
    ]
    if stappen:
        blokken += [
            *alinea("Wij spreken deze stappen af:"),
            Lijst(tuple((Alinea(zin(stap)),) for stap in stappen)),
        ]
    blokken += alinea(losse_zin(_met("Spoor 1", zie(plan, "spoor_1", "afspraken"))))
    blokken += alinea(
        f"Wij evalueren op {lijst(momenten)}." if momenten else "Wij evalueren regelmatig."
    )
    blokken += alinea(_contactpersoon(zicht))
    blokken += alinea("Visie van de werkgever: …")
    blokken += alinea("Visie van de werknemer: …")
    return (
        Kop(riv.BIJSTELLING_KOP),
        *alinea(zicht.vul(riv.BIJSTELLING_UITLEG)),
        Citaat(riv.OVERNEMEN, tuple(blokken)),
    )


def _nodig(zicht: Zicht, per: date | None) -> bool:
    """Is there no adjustment of the plan van aanpak from the day of this plan on?"""
    pva = zicht.zie("traject", "mijlpalen", "plan_van_aanpak")
    dagen = [zie(b, "datum") for b in rij(pva, "bijstellingen") if zie(b, "noemt_spoor_2")]
    gedaan = [d for d in dagen if d is not None and d <= zicht.peildatum]
    return per is not None and (not gedaan or max(gedaan) < per)


def _met(voor: str, tekst: Any) -> str:
    return f"{voor}: {waarde(tekst)}" if tekst else ""


def _activiteiten(zicht: Zicht) -> tuple[str, ...]:
    """The activities that run or come, with goal and period."""
    uit = []
    for a in zicht.rij("activiteiten", "activiteiten"):
        van, tot = zie(a, "gepland", "van"), zie(a, "gepland", "tot_en_met")
        if zicht.dag(a, "gedaan", "tot_en_met") is not None or van is None:
            continue
        wanneer = (
            f"{datum_tabel(van)} t/m {datum_tabel(tot)}" if tot else f"vanaf {datum_tabel(van)}"
        )
        soort = hoofdletter(woord(woorden.ACTIVITEIT, zie(a, "soort")))
        doel = waarde(zie(a, "doel"))
        uit.append(f"{soort} ({wanneer}): {doel}." if doel else f"{soort} ({wanneer}).")
    return tuple(uit)


def _contactpersoon(zicht: Zicht) -> str:
    c = zicht.zie("traject", "partijen", "casemanager")
    wie = ", ".join(waarde(x) for x in (zie(c, "contact"), zie(c, "functie")) if x)
    return f"Contactpersoon en begeleider van dit plan: {wie}." if wie else ""


def _evaluatie(zicht: Zicht) -> tuple[Blok, ...]:
    """A text for the next evaluation: what happened since the last one."""
    gehouden = evaluaties.alle(zicht)
    van = zie(gehouden[-1], "datum") if gehouden else zicht.begin
    if van is None or zicht.einde is not None:
        return ()
    tijd = Periode(van, zicht.peildatum)
    gesprekken = [c for c in contacten.alle(zicht, tijd) if "werknemer" in rij(c, "met")]
    brieven = sollicitaties.alle(zicht, tijd)
    gesproken = _waren(len(gesprekken), "gesprek", "gesprekken")
    zinnen = [
        f"Sinds {datum(van)} {gesproken} van de werknemer met de {zicht.coach}.",
        f"In die tijd {_waren(len(brieven), 'sollicitatie', 'sollicitaties')}.",
        "Spoor 1: wij bekeken opnieuw of er passend werk is in het eigen bedrijf. De uitkomst: …",
        "Spoor 2: wij bespraken de voortgang. Dit gaat goed: … Dit passen wij aan: …",
        "Visie van de werkgever: …",
        "Visie van de werknemer: …",
        "De volgende evaluatie is op …",
    ]
    return (
        Kop(riv.EVALUATIE_KOP),
        *alinea(zicht.vul(riv.EVALUATIE_UITLEG)),
        Citaat(riv.OVERNEMEN, tuple(b for z in zinnen for b in alinea(z))),
    )


def _waren(n: int, enkelvoud: str, meervoud: str) -> str:
    if n == 0:
        return f"waren er geen {meervoud}"
    return f"{'was' if n == 1 else 'waren'} er {aantal(n, enkelvoud, meervoud)}"

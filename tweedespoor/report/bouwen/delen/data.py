"""The dates of this case with what happens then: what comes first, then what is behind."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.acties import naam
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, hoofdletter, mist, tabel
from tweedespoor.report.bouwen.delen.tijdlijn import ONVASTGELEGD, mijlpaaldag, richtdatum
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom
from tweedespoor.report.teksten import informatie, woorden

NIET_HIER = frozenset({"vernietigen_vanaf", "verkorte_wachttijd_aanvraag"})
"""Milestones that ask nothing of this reader, or that only one party decides on."""

VER_WEG = timedelta(days=365)
"""How long after the first day of the WIA a day still belongs to this case: the year in which
an AOW age changes what is asked (framework of UWV)."""

VOORBIJ = frozenset({"gedaan", "te_laat_gedaan", "op_de_grensdag"})
KOMT = frozenset({"komt", "open", "te_laat"})


def van_deze_zaak(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the dates: first what still comes, then what is behind."""
    if not zicht.mag(Label.PROCES):
        return Hoofdstuktekst()
    eerste = zie(zicht.view.tijdlijn, "eerste_ziektedag")
    if eerste is None:
        gemist = () if zicht.onbekend("eerste_ziektedag") else ("de eerste ziektedag",)
        return Hoofdstuktekst(
            (*alinea(zicht.vul(informatie.DATA_NIET)), *(b for wat in gemist for b in mist(wat))),
            gemist,
        )
    nog = tuple(m for m in alle(zicht) if m.status in KOMT)
    geweest = tuple(m for m in alle(zicht) if m.status in VOORBIJ)
    blokken: list[Blok] = [
        *alinea(zicht.zeg(informatie.DATA_UITLEG)),
        Feiten(
            (*feit("Eerste ziektedag", datum(eerste)), *feit("Stand op", datum(zicht.peildatum)))
        ),
    ]
    if nog:
        blokken.append(
            tabel(
                bijschrift="Wat nog komt",
                kolommen=(
                    Kolom("Uiterlijk", rijkop=True, smal=True),
                    Kolom("Moment"),
                    Kolom("Wie"),
                    Kolom("Kracht", smal=True),
                ),
                rijen=tuple(_komt(zicht, m) for m in nog),
            )
        )
    if geweest:
        blokken.append(
            tabel(
                bijschrift="Wat al is geweest",
                kolommen=(
                    Kolom("Datum", rijkop=True, smal=True),
                    Kolom("Moment"),
                    Kolom("Wie"),
                ),
                rijen=tuple(_geweest(zicht, m) for m in geweest),
            )
        )
    return Hoofdstuktekst(tuple(blokken))


def alle(zicht: Zicht) -> tuple[Any, ...]:
    """The milestones with a day, in order of day."""
    gekozen = (
        m
        for m in rij(zicht.view.tijdlijn, "mijlpalen")
        if m.code not in NIET_HIER and (m.gedaan or m.uiterlijk) and not m.facultatief
    )
    einde = dag_van(zicht, "wia_eerste_dag_na_verlenging") or dag_van(zicht, "wia_eerste_dag")
    ver = einde + VER_WEG if einde is not None else date.max
    return tuple(sorted((m for m in gekozen if mijlpaaldag(m) <= ver), key=mijlpaaldag))


def mijlpaal(zicht: Zicht, code: str) -> Any:
    """One milestone, or None when it does not exist or the reader may not see it."""
    alle_ = rij(zicht.view.tijdlijn, "mijlpalen")
    return next((m for m in alle_ if m.code == code), None)


def dag_van(zicht: Zicht, code: str) -> date | None:
    """The day of a milestone: when it was done, else when it is due."""
    m = mijlpaal(zicht, code)
    if m is None:
        return None
    gevonden: date | None = m.gedaan or m.uiterlijk
    return gevonden


def _moment(zicht: Zicht, m: Any, *erbij: str) -> Cel:
    uitleg = informatie.MOMENT.get(m.code)
    return cel(m.naam, zicht.zeg(uitleg) if uitleg else None, *erbij)


def _komt(zicht: Zicht, m: Any) -> tuple[Cel, ...]:
    laat = ONVASTGELEGD if m.status == "te_laat" else ""
    return (
        cel(m.uiterlijk, "richtdatum" if richtdatum(m) else None),
        _moment(zicht, m, laat),
        cel(_wie(zicht, m)),
        cel(woorden.KRACHT[m.sterkte]),
    )


def _geweest(zicht: Zicht, m: Any) -> tuple[Cel, ...]:
    return (cel(mijlpaaldag(m)), _moment(zicht, m), cel(_wie(zicht, m)))


def _wie(zicht: Zicht, m: Any) -> str:
    rollen = (naam(zicht, "coach" if w == "consulent" else w, klein=True) for w in m.wie)
    return hoofdletter(lijst(tuple(rollen)))

"""Who takes part, in which role, from when until when."""

from __future__ import annotations

from typing import ClassVar

from tweedespoor.labels import Label
from tweedespoor.schema.basis import (
    Record,
    Rol,
    optie,
    reeks,
    veld,
)
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Datum,
    DId,
    Reeks,
    Tekst,
)


class Partij(Record):
    """One party of the traject, with its time."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    organisatie: Tekst | None = optie(Label.BEDRIJF, "Naam van de organisatie.")
    contact: Tekst | None = optie(Label.BEDRIJF, "Naam van de contactpersoon.")
    functie: Tekst | None = optie(Label.BEDRIJF, "Functie van de contactpersoon.")
    registratie: Tekst | None = optie(Label.BEDRIJF, "Registratie, bijvoorbeeld BIG of SRA.")
    namens: Tekst | None = optie(
        Label.BEDRIJF, "Bevoegde bedrijfsarts onder wiens verantwoordelijkheid wordt gewerkt."
    )
    machtiging: DId | None = optie(Label.PROCES, "Document met de machtiging, bij een gemachtigde.")
    van: Datum | None = optie(Label.PROCES, "Eerste dag in deze rol.")
    tot_en_met: Datum | None = optie(Label.PROCES, "Laatste dag in deze rol.")


class Partijen(Record):
    """Who is involved. The employee is not named here: identity stands in `personen/`."""

    werkgever: Partij = veld(Label.BEDRIJF, "De werkgever.")
    casemanager: Partij | None = optie(Label.BEDRIJF, "De casemanager uit het plan van aanpak.")
    leidinggevende: Partij | None = optie(Label.BEDRIJF, "De leidinggevende.")
    hr: Partij | None = optie(Label.BEDRIJF, "De afdeling personeelszaken.")
    bedrijfsarts: Partij | None = optie(Label.BEDRIJF, "De bedrijfsarts.")
    arbodienst: Partij | None = optie(Label.BEDRIJF, "De arbodienst.")
    arbeidsdeskundige: Partij | None = optie(Label.BEDRIJF, "De arbeidsdeskundige.")
    jobhunter: Partij | None = optie(Label.BEDRIJF, "De jobhunter.")
    jobcoach: Partij | None = optie(Label.BEDRIJF, "De jobcoach.")
    verzekeraar: Partij | None = optie(Label.BEDRIJF, "De verzuimverzekeraar.")
    gemachtigde: Partij | None = optie(Label.PROCES, "De gemachtigde van de werknemer.")
    mediator: Partij | None = optie(Label.PROCES, "De mediator.")
    eerdere: Reeks[EerderePartij] = reeks(
        Label.PROCES, "Partijen die eerder een rol hadden en zijn vervangen."
    )


class EerderePartij(Partij):
    """A party that held a role before and was replaced."""

    rol: Rol = veld(Label.PROCES, "De rol die deze partij had.")

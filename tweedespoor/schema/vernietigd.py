"""What stays after a dossier was destroyed: a record without a person, and the part for the tax."""

from __future__ import annotations

from typing import Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, optie, reeks, veld
from tweedespoor.schema.traject import Prijs
from tweedespoor.schema.typen import Aantal, Datum, Formaat, Reeks, Tekst, Uren

B = Label.BEDRIJF
F = Label.FINANCIEEL


class Vernietiging(Record):
    """One destruction. No number of a dossier and no name of an employee: see `Vernietigd`."""

    kenmerk: Tekst = veld(B, "Los kenmerk van deze aantekening; het verwijst nergens naar.")
    op: Datum = veld(B, "Dag van vernietiging.")
    door: Tekst = veld(B, "Wie het deed, van het bureau.")
    wat: Literal["dossier", "belastingdeel"] = veld(B, "Wat voor gegevens het waren.")
    bestanden: Aantal = veld(B, "Aantal bestanden van het dossier.")
    notities: Aantal = veld(B, "Aantal notities van het dossier.")
    andere: Aantal = veld(B, "Aantal andere bestanden in de map van het dossier.")
    persoonsbestanden: Aantal = veld(B, "Aantal bestanden in personen/.")
    grond: Literal[
        "bewaartermijn",
        "verzoek_werknemer",
        "overgedragen",
        "dubbel",
        "proef",
        "bevel",
    ] = veld(B, "Waarom het is vernietigd.")
    belastingdeel: Literal["bewaard", "elders", "geen"] | None = optie(
        B, "Waar uren en prijs voor de belasting staan."
    )


class Vernietigd(Record):
    """`vernietigd.yaml`: that dossiers were destroyed, without saying whose."""

    vernietigingen: Reeks[Vernietiging] = reeks(B, "Een deel per keer.")


class Belastinguren(Record):
    """Hours on one day, as an invoice rests on them; not what was done."""

    datum: Datum = veld(F, "Dag.")
    wie: Tekst = veld(F, "Coach, bijvoorbeeld mdejong.")
    uren: Uren = veld(F, "Aantal uren.")
    gefactureerd: Datum | None = optie(F, "Dag van de factuur.")


class Belasting(Record):
    """`belasting/<id>.yaml`: what the tax office may ask for after the dossier is gone."""

    formaat: Formaat = veld(Label.OPENBAAR, "Versie van het formaat.")
    tot_en_met: Datum = veld(F, "Laatste dag waarop dit bestand nodig is.")
    werkgever: Tekst | None = optie(F, "De opdrachtgever, zoals op de factuur.")
    offerte: Tekst | None = optie(F, "Nummer van de offerte.")
    afgesproken_uren: Uren | None = optie(F, "Afgesproken uren voor het hele traject.")
    prijs: Prijs | None = optie(F, "Afgesproken prijs.")
    uren: Reeks[Belastinguren] = reeks(F, "Uren per dag, zonder wat er is gedaan.")

"""The employment, its wages, and the employer."""

from __future__ import annotations

from typing import Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import (
    Record,
    optie,
    reeks,
    veld,
)
from tweedespoor.schema.typen import (
    Bedrag,
    Datum,
    JaNee,
    Procent,
    Reeks,
    Tekst,
    Uren,
)


class Maatmanloon(Record):
    """A wage with its period and date."""

    bedrag: Bedrag = veld(Label.LOON, "Bruto bedrag in euro.")
    per: Literal["uur", "week", "vier_weken", "maand"] = veld(Label.LOON, "Per welke periode.")
    peil: Datum | None = optie(Label.LOON, "Dag waarvoor het bedrag geldt.")
    bron: Tekst | None = optie(Label.LOON, "Waar het bedrag vandaan komt.")
    uren_per_week: Uren | None = optie(Label.LOON, "Uren per week die bij het bedrag horen.")


class AndereBaan(Record):
    """A second job; its employer is not named."""

    uren_per_week: Uren = veld(Label.WERK, "Uren per week in de andere baan.")
    eerste_ziektedag: Datum | None = optie(Label.PROCES, "Eerste ziektedag in de andere baan.")


class Dienstverband(Record):
    """The contract with the employer."""

    functie: Tekst | None = optie(Label.WERK, "De eigen functie.")
    kerntaken: Reeks[Tekst] = reeks(Label.WERK, "De hoofdtaken van de eigen functie.")
    soort: Literal[
        "onbepaalde_tijd",
        "bepaalde_tijd",
        "uitzend",
        "detachering",
        "payroll",
        "beschut",
        "pgb",
        "huishoudelijk",
    ] = veld(Label.WERK, "Soort arbeidsovereenkomst.")
    begin: Datum | None = optie(Label.WERK, "Eerste dag van het dienstverband.")
    einde: Datum | None = optie(Label.WERK, "Laatste dag van het dienstverband, als die er is.")
    reden_einde: (
        Literal["ziek_uit_dienst", "werk_elders", "vaststellingsovereenkomst", "anders"] | None
    ) = optie(
        Label.WERK,
        "Waarom het eindigt. Bij werk_elders gaat de werknemer naar een andere werkgever.",
    )
    uren_per_week: Uren | None = optie(
        Label.WERK, "Contracturen per week voor de eerste ziektedag."
    )
    werkdagen: Tekst | None = optie(Label.WERK, "Vaste werkdagen, bijvoorbeeld ma di do vr.")
    niveau: Tekst | None = optie(Label.WERK, "Niveau van de functie, bijvoorbeeld mbo-2.")
    maatmanloon: Maatmanloon | None = optie(
        Label.LOON, "Loon van de maatman: grondslag van het zoekloon."
    )
    loon_voor_ziekte: Maatmanloon | None = optie(
        Label.LOON, "Loon voor de eerste ziektedag: noemer van de resultaattoets van 65%."
    )
    maatmaninkomen_per_uur: Bedrag | None = optie(
        Label.LOON, "Inkomen van de maatman per uur: grondslag van de WIA-vooruitblik."
    )
    maatmanuren: Uren | None = optie(Label.LOON, "Uren per week van de maatman.")
    maatmaninkomen_bron: Tekst | None = optie(
        Label.LOON, "Waar het inkomen van de maatman vandaan komt."
    )
    transitievergoeding: Bedrag | None = optie(
        Label.FINANCIEEL, "Transitievergoeding bij ontslag, in euro; alleen als die bekend is."
    )
    doorbetaling_jaar1: Procent | None = optie(
        Label.LOON, "Doorbetaald loon in jaar 1, in procenten."
    )
    doorbetaling_jaar2: Procent | None = optie(
        Label.LOON, "Doorbetaald loon in jaar 2, in procenten."
    )
    werkgeverslasten: Procent | None = optie(Label.FINANCIEEL, "Opslag voor werkgeverslasten.")
    cao: Tekst | None = optie(Label.WERK, "Naam van de cao.")
    andere_baan: AndereBaan | None = optie(
        Label.WERK, "Een tweede baan, zonder naam van de werkgever."
    )
    aow_datum: Datum | None = optie(Label.WERK, "Dag waarop de AOW ingaat; geen geboortedatum.")
    aow_bron: Tekst | None = optie(Label.PROCES, "Waar de AOW-datum vandaan komt.")


class Werkgever(Record):
    """Facts on the employer that decide terms and costs."""

    sector: Tekst | None = optie(Label.BEDRIJF, "Sector van de werkgever.")
    grootte: Literal["klein", "middel", "groot"] | None = optie(
        Label.BEDRIJF, "Grootteklasse voor de premie Whk."
    )
    concern: JaNee | None = optie(Label.BEDRIJF, "Hoort de werkgever bij een groep van bedrijven?")
    erd_zw: JaNee | None = optie(Label.BEDRIJF, "Eigenrisicodrager voor de Ziektewet?")
    erd_wga: JaNee | None = optie(Label.BEDRIJF, "Eigenrisicodrager voor de WGA?")
    premie_whk: Procent | None = optie(Label.FINANCIEEL, "Premie Whk in procenten van het loon.")
    verzuimverzekering: Bedrag | None = optie(
        Label.FINANCIEEL, "Premie van de verzuimverzekering per jaar, in euro."
    )
    eigen_bijdrage: Tekst | None = optie(
        Label.BEDRIJF, "Wat de werkgever zelf aan spoor 2 bijdraagt: netwerk, faciliteiten."
    )

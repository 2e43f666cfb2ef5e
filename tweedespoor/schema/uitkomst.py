"""`resultaat.yaml`: the work that was found, what was promised, and what came after."""

from __future__ import annotations

from typing import Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Akkoord, Besluit, Record, Rol, optie, reeks, veld
from tweedespoor.schema.dienstverband import Maatmanloon
from tweedespoor.schema.typen import (
    Aantal,
    AId,
    Bedrag,
    BId,
    Datum,
    DId,
    JaNee,
    Notitienaam,
    Procent,
    Reeks,
    RId,
    Tekst,
    Uren,
)

W = Label.WERK
P = Label.PROCES


class Werk(Record):
    """The work that was found."""

    functie: Tekst = veld(W, "Functie.")
    branche: Tekst | None = optie(W, "Branche.")
    richting: RId | None = optie(W, "Zoekrichting.")
    uren_per_week: Uren = veld(W, "Uren per week.")
    loon: Maatmanloon | None = optie(Label.LOON, "Loon in het nieuwe werk.")
    loonwaarde: Procent | None = optie(Label.LOON, "Loonwaarde in procenten van het oude loon.")
    berekening: Tekst | None = optie(Label.LOON, "Hoe de loonwaarde is berekend.")
    bepaald_door: Rol | None = optie(P, "Wie de loonwaarde bepaalde.")
    van: Datum = veld(W, "Eerste werkdag.")
    contract: Literal[
        "onbepaalde_tijd", "bepaalde_tijd", "uitzend", "detachering", "zelfstandig"
    ] = veld(W, "Soort contract.")
    contract_einde: Datum | None = optie(W, "Laatste dag van een tijdelijk contract.")
    verlengingsafspraak: Tekst | None = optie(W, "Afspraak over verlenging.")
    uitzendbeding: JaNee | None = optie(W, "Geldt een uitzendbeding?")
    no_risk: Literal["nvt", "mogelijk", "toegekend"] | None = optie(
        Label.FUNCTIONEEL, "Stand van de no-riskpolis; nooit voor derden zonder akkoord."
    )
    no_risk_besproken: Datum | None = optie(
        Label.FUNCTIONEEL, "Dag waarop de no-riskpolis is besproken."
    )


class Toezegging(Record):
    """A promise of work."""

    schriftelijk: JaNee = veld(P, "Is de afspraak schriftelijk?")
    onherroepelijk: JaNee = veld(P, "Is de afspraak onherroepelijk?")
    document: DId | None = optie(P, "Document met de afspraak.")
    op: Datum | None = optie(P, "Dag van de afspraak.")
    getekend_door: Tekst | None = optie(P, "Wie tekende.")
    voorbehoud: Tekst | None = optie(P, "Voorbehoud, als dat er is.")


class Verklaring(Record):
    """That both parties say no more could reasonably be expected (RES-02)."""

    werkgever: Datum | None = optie(P, "Dag van de verklaring van de werkgever.")
    werknemer: Datum | None = optie(P, "Dag van de verklaring van de werknemer.")
    document: DId | None = optie(P, "Document met de verklaring.")


class BetereOptie(Record):
    """A better option that the employee pointed out."""

    wat: Tekst = veld(W, "De mogelijkheid die de werknemer noemde.")
    op: Datum = veld(W, "Dag.")
    reactie: Tekst | None = optie(W, "Reactie van de werkgever.")


class Herstel(Record):
    """Full recovery for the own work, as both parties see it."""

    op: Datum = veld(P, "Dag van de hersteldmelding.")
    werkgever_akkoord: JaNee = veld(P, "Is de werkgever het eens?")
    werknemer_akkoord: JaNee = veld(P, "Is de werknemer het eens?")
    vier_weken_volgehouden: JaNee | None = optie(P, "Vier weken volgehouden?")


class Tussenresultaat(Record):
    """An interim result; never the final one."""

    soort: Literal[
        "werkervaringsplaats",
        "leerwerkplek",
        "proefplaatsing",
        "detachering",
        "vrijwilligerswerk",
        "scholing",
        "zelfredzaamheid",
        "maximaal_haalbare",
    ] = veld(W, "Soort tussenresultaat.")
    activiteit: AId | None = optie(W, "Activiteit waarbij dit hoort.")
    toelichting: Tekst | None = optie(W, "Toelichting.")


class NaEinde(Record):
    """What employer or employee still did after the traject."""

    op: Datum = veld(P, "Dag.")
    wie: Rol = veld(P, "Wie.")
    wat: Tekst = veld(W, "Wat er gebeurde.")


class Nazorg(Record):
    """Aftercare after three and six months."""

    akkoord_werknemer: JaNee | None = optie(P, "Vindt de werknemer nazorg goed?")
    contact_3_maanden: Datum | None = optie(P, "Dag van het contact na drie maanden.")
    contact_6_maanden: Datum | None = optie(P, "Dag van het contact na zes maanden.")
    werkt_nog: JaNee | None = optie(W, "Werkt de werknemer nog?")


class Tevredenheid(Record):
    """Marks from one to ten."""

    werknemer: Aantal | None = optie(Label.BEDRIJF, "Cijfer van de werknemer, 1 tot en met 10.")
    werkgever: Aantal | None = optie(Label.BEDRIJF, "Cijfer van de werkgever, 1 tot en met 10.")


class Resultaat(Record):
    """How the traject ended."""

    datum: Datum = veld(P, "Dag van het resultaat.")
    uitkomst: Literal[
        "herstel_eigen_werk",
        "ander_werk_eigen_werkgever",
        "werk_andere_werkgever",
        "eigen_onderneming",
        "wia_aanvraag",
        "vaststellingsovereenkomst",
        "niet_gestart",
        "gestopt_gezondheid",
        "gestopt_aow",
        "gestopt_overlijden",
        "gestopt_anders",
    ] = veld(W, "Uitkomst.")
    voorlopig: JaNee | None = optie(P, "Is het resultaat nog voorlopig?")
    vastgesteld_door: Tekst | None = optie(P, "Wie het vaststelde.")
    werk: Werk | None = optie(W, "Het gevonden werk.")
    belastbaarheid: BId | None = optie(P, "Advies waarmee het werk is vergeleken.")
    motivering_uren: Tekst | None = optie(W, "Waarom de uren afwijken van de belastbaarheid.")
    passend: Tekst | None = optie(W, "Waarom het werk past.")
    passend_bevestigd: Besluit | None = optie(P, "Bevestiging door de arbeidsdeskundige.")
    structureel: Tekst | None = optie(W, "Waarom het werk blijvend is.")
    geen_beter_alternatief: Tekst | None = optie(W, "Waarom er geen beter alternatief was.")
    afspraak: Toezegging | None = optie(P, "Toezegging van werk.")
    verklaring: Verklaring | None = optie(P, "Verklaring dat meer niet te verwachten was.")
    instemming_werknemer: Akkoord | None = optie(P, "Instemming met werk buiten het eigen bedrijf.")
    betere_opties: Reeks[BetereOptie] = reeks(W, "Betere opties die de werknemer noemde.")
    herstel: Herstel | None = optie(P, "Volledig herstel voor het eigen werk.")
    tussenresultaten: Reeks[Tussenresultaat] = reeks(W, "Tussenresultaten.")
    gewonnen: Reeks[Tekst] = reeks(W, "Wat er verder is gewonnen.")
    na_einde: Reeks[NaEinde] = reeks(P, "Wat na het traject nog gebeurde.")
    conclusie: Tekst | None = optie(W, "Conclusie in een paar zinnen.")
    verdienmogelijkheden: Tekst | None = optie(
        W, "Hoe het resultaat zich verhoudt tot de verdienmogelijkheden."
    )
    openstaand: Tekst | None = optie(W, "Mogelijkheden die nog openstaan.")
    eindrapport: Notitienaam | None = optie(P, "Bestand van het eindrapport.")
    vso: Datum | None = optie(P, "Dag van de vaststellingsovereenkomst.")
    vso_gevolgen_besproken: Datum | None = optie(P, "Dag waarop de gevolgen zijn besproken.")
    transitievergoeding: Bedrag | None = optie(Label.FINANCIEEL, "Transitievergoeding in euro.")
    nazorg: Nazorg | None = optie(P, "Nazorg.")
    tevredenheid: Tevredenheid | None = optie(Label.BEDRIJF, "Tevredenheid.")

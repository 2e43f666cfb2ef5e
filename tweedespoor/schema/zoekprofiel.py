"""`zoekprofiel.yaml`: what work is searched, as complete versions."""

from __future__ import annotations

from typing import Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Akkoord, Herziening, Record, optie, reeks, veld
from tweedespoor.schema.persoonsprofiel import Herkenning
from tweedespoor.schema.typen import (
    Aantal,
    Bedrag,
    Datum,
    DId,
    GrondslagId,
    JaNee,
    Procent,
    Reeks,
    RId,
    Tekst,
    Uren,
)

W = Label.WERK
P = Label.PROCES


class Zoekuren(Record):
    """Hours that are searched."""

    per_dag: Uren | None = optie(W, "Gezochte uren per dag.")
    per_dag_minimum: Uren | None = optie(W, "Kleinste aantal uren per dag.")
    per_week: Uren = veld(W, "Gezochte uren per week.")
    per_week_minimum: Uren | None = optie(W, "Kleinste aantal uren per week.")
    bij_plaatsing: Uren | None = optie(
        W, "Verwachte uren per week bij plaatsing, uit het opbouwschema."
    )
    motivering: Tekst | None = optie(W, "Waarom dit afwijkt van de belastbaarheid.")


class Zoekloon(Record):
    """The wage that is searched, with its calculation."""

    bedrag: Bedrag = veld(Label.LOON, "Gezocht bruto loon in euro.")
    per: Literal["uur", "week", "vier_weken", "maand"] = veld(Label.LOON, "Per welke periode.")
    uren_per_week: Uren | None = optie(Label.LOON, "Uren per week die bij het bedrag horen.")
    percentage_maatman: Procent | None = optie(
        Label.LOON, "Deel van het maatmanloon, in procenten."
    )
    berekening: Tekst | None = optie(Label.LOON, "Hoe het bedrag is berekend.")
    datum: Datum | None = optie(Label.LOON, "Dag van de berekening.")
    motivering: Tekst | None = optie(Label.LOON, "Waarom het lager is dan 65% van het maatmanloon.")


class Gebied(Record):
    """Where is searched."""

    reistijd_minuten: Aantal | None = optie(W, "Reistijd voor een enkele reis, in minuten.")
    straal_km: Aantal | None = optie(W, "Afstand in kilometers.")
    vervoer: Tekst | None = optie(W, "Vervoer.")
    motivering: Tekst | None = optie(W, "Waarom dit gebied.")
    bron: DId | None = optie(P, "Document met een beperking van de reistijd.")


class Zoekrubriek(Record):
    """Background of the search by rubric: a challenge or not, and why."""

    rubriek: Literal[
        "beroepsrichting",
        "sector",
        "opleidingsrichting",
        "hoogste_opleidingsniveau",
        "opleidingsniveau_werknemer",
        "hoogste_functieniveau",
        "taal",
        "rijbewijs",
        "salaris",
        "uren_per_dag",
        "uren_per_week",
    ] = veld(W, "De rubriek.")
    waarde: Tekst = veld(W, "De waarde.")
    uitdaging: JaNee = veld(W, "Is dit een uitdaging bij het zoeken?")
    motivering: Tekst = veld(W, "Waarom wel of niet.")


class Vacatures(Record):
    """Evidence that there is work of this kind."""

    aantal: Aantal = veld(Label.OPENBAAR, "Aantal gevonden vacatures.")
    bron: Tekst = veld(Label.OPENBAAR, "Waar is gezocht.")
    datum: Datum = veld(Label.OPENBAAR, "Dag van het zoeken.")
    regio: Tekst | None = optie(Label.OPENBAAR, "Regio.")
    kans: Tekst | None = optie(Label.OPENBAAR, "Kans op de arbeidsmarkt volgens de bron.")


class Vacaturebewijs(Record):
    """One vacancy that was found."""

    vacature: Tekst = veld(W, "De vacature.")
    plaats: Tekst | None = optie(W, "Plaats.")
    datum: Datum = veld(W, "Dag waarop de vacature is gevonden.")
    document: DId | None = optie(P, "Document met de vacature.")


class Richting(Record):
    """One search direction. Its id keeps its meaning over versions."""

    id: RId = veld(W, "Nummer van deze richting: R1, R2 en verder.")
    functies: tuple[Tekst, ...] = veld(W, "Functies in deze richting.")
    verwant: Reeks[Tekst] = reeks(W, "Verwante functies die ook passen.")
    taken: Tekst | None = optie(W, "Taken in deze functies.")
    branche: Tekst | None = optie(W, "Branche.")
    niveau: Tekst | None = optie(W, "Niveau, bijvoorbeeld mbo-2.")
    herkomst: Literal["arbeidsdeskundige", "coach", "werknemer", "test"] | None = optie(
        W, "Van wie de richting komt."
    )
    passend: Tekst | None = optie(W, "Waarom het past bij krachten en bekwaamheden.")
    krachten: Tekst | None = optie(
        Label.FUNCTIONEEL, "Waarom de belasting past bij de belastbaarheid."
    )
    bekwaamheden: Tekst | None = optie(W, "Waarom kennis en ervaring genoeg zijn.")
    overbrugging: Tekst | None = optie(W, "Wat nog nodig is, bijvoorbeeld scholing.")
    vacatures: Vacatures | None = optie(Label.OPENBAAR, "Bewijs van vacatures.")
    bewijs: Reeks[Vacaturebewijs] = reeks(W, "Gevonden vacatures.")


class AfgewezenRichting(Record):
    """A function that was proposed and not taken over, with the reason."""

    functie: Tekst = veld(W, "De functie.")
    bron: Tekst = veld(W, "Wie de functie noemde, bijvoorbeeld D5.")
    reden: Tekst = veld(W, "Waarom de functie niet is opgenomen.")


class ZoekprofielVersie(Record):
    """One complete version of the zoekprofiel."""

    per: Datum = veld(P, "Dag vanaf wanneer deze versie geldt.")
    reden: Tekst | None = optie(P, "Waarom deze versie er kwam.")
    berust_op: Reeks[GrondslagId] = reeks(P, "Adviezen en documenten waarop dit rust.")
    persoonsprofiel: Datum | None = optie(
        P, "De dag `per` van het persoonsprofiel waarop dit rust."
    )
    ontbreekt: Reeks[Literal["cv", "affiniteiten", "belastbaarheid"]] = reeks(
        P, "Grondslag die nog ontbreekt."
    )
    herkenning: Herkenning | None = optie(P, "Reactie van de werknemer op het zoekprofiel.")
    uren: Zoekuren | None = optie(W, "Gezochte uren.")
    loon: Zoekloon | None = optie(Label.LOON, "Gezocht loon.")
    gebied: Gebied | None = optie(W, "Zoekgebied.")
    achtergrond: Reeks[Zoekrubriek] = reeks(W, "Achtergrond per rubriek.")
    richtingen: tuple[Richting, ...] = veld(W, "Zoekrichtingen.")
    afgewezen: Reeks[AfgewezenRichting] = reeks(W, "Genoemde functies die niet meedoen.")
    arbeid: Tekst | None = optie(W, "Arbeidsmogelijkheden: welk werk past.")
    verwerven: Tekst | None = optie(W, "Verwervingsmogelijkheden: hoe aan werk te komen.")
    hervatten: Tekst | None = optie(W, "Hervattingsmogelijkheden: hoe te beginnen.")
    uitzendbeding_uitgesloten: JaNee | None = optie(W, "Is een uitzendbeding uitgesloten?")
    buitenland: JaNee | None = optie(W, "Wordt ook in het buitenland gezocht?")
    akkoord_werknemer: Akkoord | None = optie(P, "Akkoord van de werknemer.")
    akkoord_werkgever: Akkoord | None = optie(P, "Akkoord van de werkgever.")
    herzien: Reeks[Herziening] = reeks(P, "Wanneer dit deel is nagekeken.")


class Zoekprofiel(Record):
    """All versions, newest last."""

    versies: tuple[ZoekprofielVersie, ...] = veld(P, "Versies, nieuwste onderaan.")

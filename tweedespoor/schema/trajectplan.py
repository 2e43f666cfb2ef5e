"""`trajectplan.yaml`: the re-integratieplan tweede spoor, as complete versions."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import (
    Akkoord,
    Herziening,
    Record,
    Rol,
    Verzending,
    optie,
    reeks,
    veld,
)
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Bedrag,
    Datum,
    DId,
    GrondslagId,
    JaNee,
    Notitienaam,
    Reeks,
    Tekst,
    Uren,
)

W = Label.WERK
P = Label.PROCES

Fasenaam = Literal["persoonsgericht", "arbeidsorientatie", "werkgericht"]
Rapportsoort = Literal[
    "haalbaarheid", "intake", "trajectplan", "start", "voortgang", "tussen", "wia", "eind"
]


class Fase(Record):
    """One phase of the traject."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    naam: Fasenaam = veld(W, "Naam van de fase.")
    van: Datum = veld(P, "Eerste dag.")
    tot_en_met: Datum = veld(P, "Laatste dag.")
    doel: Tekst | None = optie(W, "Doel van de fase.")
    criterium: Tekst | None = optie(W, "Wanneer de fase klaar is.")
    afgerond: Datum | None = optie(P, "Dag waarop de fase klaar was.")
    bewijs: Reeks[DId] = reeks(P, "Documenten die dat laten zien.")


class Tussendoel(Record):
    """A goal on the way."""

    doel: Tekst = veld(W, "Het doel.")
    meetbaar: Tekst | None = optie(W, "Waaraan te zien is dat het gehaald is.")
    uiterlijk: Datum = veld(P, "Uiterste dag.")
    gehaald: Datum | None = optie(P, "Dag waarop het gehaald is.")


class Rapportagemoment(Record):
    """A report that the plan promises."""

    soort: Rapportsoort = veld(P, "Soort rapport.")
    uiterlijk: Datum = veld(P, "Uiterste dag van verzending.")
    aan: Reeks[Rol] = reeks(P, "Wie het rapport krijgt.")
    rapport: Notitienaam | None = optie(P, "Bestand van het rapport, zodra het er is.")


class Evaluatiemoment(Record):
    """A planned evaluation."""

    datum: Datum = veld(P, "Geplande dag.")
    met: Reeks[Rol] = reeks(P, "Wie erbij zijn.")


class AkkoordPlan(Record):
    """Consent of both parties to the plan."""

    werknemer: Akkoord | None = optie(P, "Akkoord van de werknemer.")
    werkgever: Akkoord | None = optie(P, "Akkoord van de werkgever.")
    reactie_werkgever_op_weigering: Datum | None = optie(
        Label.MEDEWERKING, "Dag waarop de werkgever op een weigering reageerde."
    )


class StartSolliciteren(Record):
    """From when the employee applies for jobs, or why not yet."""

    op: Datum | None = optie(W, "Eerste dag van solliciteren.")
    uitgesteld_tot_en_met: Datum | None = optie(W, "Laatste dag van het uitstel.")
    reden: Tekst | None = optie(W, "Waarom nog niet.")
    doel_intussen: Tekst | None = optie(W, "Waaraan intussen wordt gewerkt.")


class Verankering(Record):
    """Where the plan van aanpak mentions spoor 2."""

    document: DId = veld(P, "De bijstelling van het plan van aanpak.")
    datum: Datum = veld(P, "Dag van de bijstelling.")
    passage: Tekst | None = optie(W, "De zin die het tweede spoor noemt.")


class SamenhangSpoor1(Record):
    """How spoor 1 runs beside this plan."""

    loopt: JaNee = veld(W, "Loopt spoor 1 door?")
    afspraken: Tekst | None = optie(W, "Afspraken over verdeling van tijd en wat er dan verandert.")


class NietIngezet(Record):
    """An activity that was considered and left out, with the reason."""

    wat: Tekst = veld(W, "De activiteit.")
    reden: Tekst = veld(W, "Waarom niet.")
    alternatief: Tekst | None = optie(W, "Wat in plaats daarvan gebeurt.")
    besluit_door: Rol = veld(P, "Wie besloot.")


class Kosten(Record):
    """Cost of the plan."""

    begroot: Bedrag | None = optie(Label.FINANCIEEL, "Begrote kosten in euro.")
    onderbouwing: Tekst | None = optie(Label.FINANCIEEL, "Onderbouwing van de kosten.")
    plafond_berekening: Tekst | None = optie(
        Label.FINANCIEEL, "Berekening van het plafond van 70% van het loon."
    )


class Match(Record):
    """Why this coach fits; never origin or culture."""

    taal: Tekst | None = optie(W, "Taal.")
    sector: Tekst | None = optie(W, "Ervaring in de sector.")
    begeleiding: Tekst | None = optie(W, "Behoefte aan begeleiding.")
    leerstijl: Tekst | None = optie(W, "Leerstijl.")


class Aanpassing(Record):
    """A change of the plan on a signal."""

    op: Datum = veld(P, "Dag van de aanpassing.")
    signaal: Tekst = veld(W, "Het signaal.")
    bron: Tekst | None = optie(P, "Waar het signaal vandaan kwam.")
    wijziging: Tekst = veld(W, "Wat er veranderde.")


class TrajectplanVersie(Record):
    """One complete version of the plan."""

    per: Datum = veld(P, "Dag waarop deze versie is vastgesteld.")
    reden: Tekst | None = optie(P, "Waarom deze versie er kwam.")
    berust_op: Reeks[GrondslagId] = reeks(P, "Adviezen en documenten waarop dit rust.")
    persoonsprofiel: Datum | None = optie(P, "De dag `per` van het persoonsprofiel.")
    zoekprofiel: Datum | None = optie(P, "De dag `per` van het zoekprofiel.")
    omschrijving: Tekst = veld(W, "Wat dit traject inhoudt.")
    uitvoering: Literal["extern", "eigen_beheer"] | None = optie(P, "Wie het traject uitvoert.")
    motivering_eigen_beheer: Tekst | None = optie(P, "Waarom in eigen beheer.")
    einddoel: Tekst | None = optie(W, "Het einddoel.")
    tussendoelen: Reeks[Tussendoel] = reeks(W, "Doelen onderweg.")
    fasen: Reeks[Fase] = reeks(W, "Fasen.")
    rapportagemomenten: Reeks[Rapportagemoment] = reeks(P, "Beloofde rapporten.")
    evaluatiemomenten: Reeks[Evaluatiemoment] = reeks(P, "Geplande evaluaties.")
    solliciteren: StartSolliciteren | None = optie(W, "Vanaf wanneer de werknemer solliciteert.")
    akkoord: AkkoordPlan | None = optie(P, "Akkoord van beide partijen.")
    besproken: Datum | None = optie(P, "Dag waarop het plan met de werknemer is besproken.")
    afsprakenoverzicht: Datum | None = optie(P, "Dag waarop de werknemer alle afspraken kreeg.")
    uitleg_gegeven: Datum | None = optie(P, "Dag waarop rechten en plichten zijn uitgelegd.")
    klachtenregeling: Datum | None = optie(P, "Dag waarop de klachtenregeling is gegeven.")
    afschrift: Reeks[Verzending] = reeks(P, "Aan wie het plan is gestuurd.")
    verankering: Verankering | None = optie(
        P, "Bijstelling van het plan van aanpak die spoor 2 noemt."
    )
    spoor_1: SamenhangSpoor1 | None = optie(W, "Hoe spoor 1 ernaast loopt.")
    uren: Uren | None = optie(Label.FINANCIEEL, "Begrote uren van het bureau.")
    kosten: Kosten | None = optie(Label.FINANCIEEL, "Kosten.")
    niet_ingezet: Reeks[NietIngezet] = reeks(W, "Overwogen en niet ingezet.")
    plan_b: Tekst | None = optie(W, "Wat gebeurt er als dit niet lukt.")
    maatwerk: Tekst | None = optie(W, "Bewuste keuze die van de gewone weg afwijkt, met de reden.")
    match: Match | None = optie(W, "Waarom deze coach past.")
    aanpassingen: Reeks[Aanpassing] = reeks(W, "Aanpassingen op een signaal.")
    herzien: Reeks[Herziening] = reeks(P, "Wanneer dit deel is nagekeken.")


class Trajectplan(Record):
    """All versions, newest last."""

    versies: tuple[TrajectplanVersie, ...] = veld(P, "Versies, nieuwste onderaan.")

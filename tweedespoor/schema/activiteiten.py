"""`activiteiten.yaml`: every activity and intervention, planned and done."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, Rol, optie, reeks, veld
from tweedespoor.schema.samenhang import PERIODE, Eis, Nodig
from tweedespoor.schema.typen import (
    Aantal,
    AId,
    Bedrag,
    BId,
    Datum,
    DId,
    JaNee,
    KId,
    Procent,
    Reeks,
    RId,
    Tekst,
    Uren,
)

W = Label.WERK
P = Label.PROCES

Soort = Literal[
    "intake",
    "coaching",
    "motiverende_gespreksvoering",
    "verlies_van_werk",
    "sollicitatietraining",
    "arbeidsmarktorientatie",
    "beroepentest",
    "scholing",
    "taal",
    "digitale_vaardigheden",
    "jobhunting",
    "netwerk",
    "uitzendbureau",
    "cv",
    "werkervaringsplaats",
    "leerwerkplek",
    "proefplaatsing",
    "detachering",
    "vrijwilligerswerk",
    "eigen_onderneming",
    "werkritme",
    "jobcoaching",
    "mediation",
    "anders",
]

NODIG_PER_SOORT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("werkervaringsplaats", ("plaats",)),
    ("leerwerkplek", ("plaats",)),
    ("vrijwilligerswerk", ("plaats",)),
    ("proefplaatsing", ("plaats", "proefplaatsing")),
    ("detachering", ("plaats", "detachering")),
    ("scholing", ("richting",)),
)
"""Keys that a kind of activity cannot do without; also in the JSON Schema."""


class Periode(Record):
    """A time from day to day, both inclusive; open as long as it lasts."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(P, "Eerste dag.")
    tot_en_met: Datum | None = optie(P, "Laatste dag; leeg als het nog duurt.")


class Urenstap(Record):
    """Hours on a work placement from a day on."""

    vanaf: Datum = veld(Label.WERKPLEK, "Eerste dag.")
    uren_per_week: Uren = veld(Label.WERKPLEK, "Uren per week.")


class Plaats(Record):
    """A work placement; what the host organisation itself may know is labelled so."""

    organisatie: Tekst = veld(Label.WERKPLEK, "Organisatie waar de werknemer werkt.")
    uren_per_week: Uren | None = optie(Label.WERKPLEK, "Uren per week.")
    opbouw: Reeks[Urenstap] = reeks(Label.WERKPLEK, "Opbouw van uren.")
    taken: Tekst | None = optie(Label.WERKPLEK, "Taken.")
    aanpassingen: Tekst | None = optie(Label.WERKPLEK, "Afgesproken aanpassingen.")
    leerdoel: Tekst | None = optie(Label.WERKPLEK, "Wat de werknemer er leert.")
    begeleider: Tekst | None = optie(Label.WERKPLEK, "Functie van de begeleider.")
    overeenkomst: DId | None = optie(P, "Document met de overeenkomst.")
    verzekering: JaNee | None = optie(P, "Is de aansprakelijkheid verzekerd?")
    loonwaarde: Procent | None = optie(W, "Loonwaarde in procenten; 0 als die er niet is.")
    vergoeding: Bedrag | None = optie(Label.FINANCIEEL, "Vergoeding per maand in euro.")


class Scholing(Record):
    """What a training needs to say."""

    opleiding: Tekst | None = optie(W, "Naam van de opleiding.")
    duur_maanden: Aantal | None = optie(W, "Duur in maanden.")
    baanrelevantie: Tekst | None = optie(W, "Waarom deze opleiding de kans op werk vergroot.")
    subsidie_onderzocht: JaNee | None = optie(Label.FINANCIEEL, "Is een vergoeding onderzocht?")


class Proefplaatsing(Record):
    """What a trial placement needs to say."""

    intentie_contract: JaNee = veld(
        W, "Is er een intentie voor een contract van zes maanden of meer?"
    )
    toestemming_uwv: Literal["ja", "nee", "nvt"] | None = optie(P, "Toestemming van UWV.")
    loon_betaalt: Rol | None = optie(Label.FINANCIEEL, "Wie het loon betaalt.")


class Detachering(Record):
    """What a secondment needs to say."""

    overeenkomst: DId | None = optie(P, "Document met de overeenkomst tussen de drie partijen.")
    overname_intentie: JaNee | None = optie(W, "Is er een intentie tot overname?")
    inleenvergoeding: Bedrag | None = optie(Label.FINANCIEEL, "Vergoeding per maand in euro.")
    uitzendbeding: JaNee | None = optie(W, "Geldt een uitzendbeding?")


class GedeeldeGegevens(Record):
    """What was told to a host organisation, with consent."""

    wat: Tekst = veld(P, "Wat is gedeeld: uren, taken, aanpassingen.")
    akkoord_werknemer: Datum = veld(P, "Dag waarop de werknemer akkoord gaf.")


class Activiteit(Record):
    """One activity, tied to the gap it closes."""

    samenhang: ClassVar[tuple[Eis, ...]] = (Nodig("soort", NODIG_PER_SOORT),)

    id: AId = veld(W, "Nummer van deze activiteit: A1, A2 en verder.")
    soort: Soort = veld(W, "Soort activiteit.")
    module: Tekst | None = optie(W, "Module van een training.")
    doel: Tekst = veld(W, "Wat de activiteit moet opleveren.")
    verkleint: Reeks[KId] = reeks(W, "Knelpunten die kleiner worden, bijvoorbeeld K1.")
    richting: Reeks[RId] = reeks(W, "Zoekrichtingen waarvoor dit is.")
    verwacht: Tekst | None = optie(W, "Verwacht resultaat.")
    gepland: Periode | None = optie(P, "Geplande periode.")
    gedaan: Periode | None = optie(P, "Werkelijke periode.")
    door: Tekst | None = optie(Label.BEDRIJF, "Wie de activiteit uitvoert.")
    uren: Uren | None = optie(Label.FINANCIEEL, "Uren van de uitvoerder.")
    kosten: Bedrag | None = optie(Label.FINANCIEEL, "Kosten in euro.")
    betaler: Rol | None = optie(Label.FINANCIEEL, "Wie betaalt.")
    berust_op: Reeks[BId] = reeks(P, "Adviezen waarop dit rust.")
    past_bij_belastbaarheid: Tekst | None = optie(
        Label.FUNCTIONEEL, "Waarom dit past bij de belastbaarheid."
    )
    evaluaties: Reeks[Datum] = reeks(P, "Dagen waarop deze activiteit is geevalueerd.")
    verlenging: Tekst | None = optie(W, "Waarom de activiteit is verlengd.")
    plaats: Plaats | None = optie(Label.WERKPLEK, "Gegevens van de werkplek.")
    scholing: Scholing | None = optie(W, "Gegevens van de scholing.")
    proefplaatsing: Proefplaatsing | None = optie(W, "Gegevens van de proefplaatsing.")
    detachering: Detachering | None = optie(W, "Gegevens van de detachering.")
    gegevens_gedeeld: GedeeldeGegevens | None = optie(P, "Wat met de werkplek is gedeeld.")
    resultaat: Tekst | None = optie(W, "Wat de activiteit opleverde.")
    afgebroken: Tekst | None = optie(W, "Waarom de activiteit eerder stopte, in werktermen.")
    vervallen: Tekst | None = optie(W, "Waarom de activiteit niet doorging.")
    bewijs: Reeks[DId] = reeks(P, "Documenten die het laten zien.")


class Activiteiten(Record):
    """All activities and interventions."""

    # The list itself is no fact: what a host organisation may know stands inside it.
    activiteiten: tuple[Activiteit, ...] = veld(
        Label.OPENBAAR, "Alle activiteiten, gepland en gedaan."
    )

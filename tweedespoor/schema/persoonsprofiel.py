"""`persoonsprofiel.yaml`: where the employee starts from, as complete versions."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Herziening, Record, optie, reeks, veld
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Datum,
    DId,
    GrondslagId,
    Jaar,
    JaNee,
    KId,
    Notitienaam,
    Reeks,
    Tekst,
)

W = Label.WERK
P = Label.PROCES


class Werkervaring(Record):
    """One job held before."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    functie: Tekst = veld(W, "Functie.")
    werkgever: Tekst | None = optie(W, "Werkgever.")
    sector: Tekst | None = optie(W, "Sector.")
    van: Jaar | None = optie(W, "Eerste jaar.")
    tot_en_met: Jaar | None = optie(W, "Laatste jaar.")
    taken: Tekst | None = optie(W, "Taken.")
    reden_einde: Tekst | None = optie(W, "Waarom dit werk eindigde, in neutrale woorden.")


class Opleiding(Record):
    """One education or course."""

    naam: Tekst = veld(W, "Naam van de opleiding.")
    niveau: Tekst | None = optie(W, "Niveau, bijvoorbeeld mbo-2.")
    richting: Tekst | None = optie(W, "Richting.")
    jaar: Jaar | None = optie(W, "Jaar van afronding.")
    diploma: JaNee | None = optie(W, "Diploma behaald?")


class Bevoegdheid(Record):
    """A recognised qualification."""

    naam: Tekst = veld(W, "Bijvoorbeeld rijbewijs C, VCA of heftruck.")
    geldig_tot_en_met: Datum | None = optie(W, "Laatste dag van geldigheid.")


class MetBewijs(Record):
    """A characteristic with what shows it."""

    wat: Tekst = veld(W, "De eigenschap of vaardigheid.")
    bewijs: Tekst | None = optie(W, "Voorbeeld, test of werkresultaat dat het laat zien.")


class Taal(Record):
    """A language with its level."""

    taal: Tekst = veld(W, "De taal.")
    niveau: Tekst = veld(W, "Niveau, bijvoorbeeld B1 of moedertaal.")


class Beschikbaarheid(Record):
    """When the employee can work; never why not in medical terms."""

    dagen: Tekst = veld(W, "Dagen en tijden.")
    reden: Literal["afspraak", "zorgtaak", "onbekend"] | None = optie(W, "Soort reden.")


class Knelpunt(Record):
    """A non-medical obstacle between the employee and work."""

    id: KId = veld(W, "Nummer van dit knelpunt: K1, K2 en verder.")
    wat: Tekst = veld(W, "Het knelpunt, niet medisch.")
    soort: (
        Literal[
            "vaardigheid",
            "kennis",
            "arbeidsmarkt",
            "vervoer",
            "taal",
            "netwerk",
            "zelfvertrouwen",
            "ritme",
            "digitaal",
        ]
        | None
    ) = optie(W, "Soort knelpunt.")
    bron: Tekst | None = optie(W, "Waar het knelpunt uit blijkt.")
    opgelost: Datum | None = optie(W, "Dag waarop het knelpunt was opgelost.")


class Kernontwikkeling(Record):
    """A development that lies under not finding work."""

    thema: Tekst = veld(W, "Thema, in werktermen.")
    doel: Tekst = veld(W, "Wat de werknemer wil bereiken.")
    actie: Tekst | None = optie(W, "Wat ervoor gebeurt.")
    voortgang: Tekst | None = optie(W, "Hoe het ermee staat.")
    toelichting: Tekst | None = optie(
        Label.COACHING_INTERN, "Toelichting voor bureau en werknemer."
    )
    knelpunt: Reeks[KId] = reeks(W, "Knelpunten die erbij horen.")


class Test(Record):
    """A test that supports the facts."""

    soort: Literal["interesse", "capaciteiten", "competenties", "loopbaan"] = veld(W, "Soort test.")
    op: Datum = veld(W, "Dag van de test.")
    uitkomst: Tekst = veld(W, "Uitkomst, kort.")
    document: DId | None = optie(P, "Document met de uitkomst.")


class Herkenning(Record):
    """Whether the employee recognises himself in the profile."""

    besproken: Datum = veld(P, "Dag waarop het profiel is besproken.")
    herkent_zich: JaNee = veld(W, "Herkent de werknemer zich erin?")
    reactie: Tekst | None = optie(W, "Reactie van de werknemer.")
    verwerkt: Tekst | None = optie(W, "Wat met de reactie is gedaan.")


class Conclusie(Record):
    """Possibilities to find, to get and to keep work."""

    vinden: Tekst = veld(W, "Mogelijkheden om werk te vinden.")
    krijgen: Tekst = veld(W, "Mogelijkheden om werk te krijgen.")
    behouden: Tekst = veld(W, "Mogelijkheden om werk te houden.")


class PersoonsprofielVersie(Record):
    """One complete version of the persoonsprofiel."""

    per: Datum = veld(P, "Dag vanaf wanneer deze versie geldt.")
    reden: Tekst | None = optie(P, "Waarom deze versie er kwam.")
    berust_op: Reeks[GrondslagId] = reeks(P, "Adviezen en documenten waarop dit rust.")
    intake: Notitienaam | None = optie(P, "Notitie van het intakegesprek.")
    ontbreekt: Reeks[Literal["cv", "affiniteiten", "belastbaarheid"]] = reeks(
        P, "Grondslag die nog ontbreekt."
    )
    herkenning: Herkenning | None = optie(P, "Reactie van de werknemer op het profiel.")
    werkervaring: Reeks[Werkervaring] = reeks(W, "Eerder werk.")
    opleiding: Reeks[Opleiding] = reeks(W, "Opleidingen en cursussen.")
    hoogste_opleiding: Tekst | None = optie(W, "Hoogste niveau van opleiding.")
    functieniveau: Tekst | None = optie(W, "Niveau van de eigen functie.")
    bevoegdheden: Reeks[Bevoegdheid] = reeks(W, "Erkende bevoegdheden.")
    kenmerken: Reeks[MetBewijs] = reeks(W, "Persoonlijke kenmerken, met bewijs.")
    kwaliteiten: Reeks[MetBewijs] = reeks(W, "Kwaliteiten, met bewijs.")
    interesses: Reeks[Tekst] = reeks(W, "Interesses.")
    affiniteiten: Reeks[Tekst] = reeks(W, "Affiniteiten met soorten werk.")
    competenties: Reeks[Tekst] = reeks(W, "Competenties.")
    talen: Reeks[Taal] = reeks(W, "Talen met niveau.")
    digitaal: Tekst | None = optie(W, "Digitale vaardigheden.")
    rijbewijs: Tekst | None = optie(W, "Rijbewijs.")
    eigen_vervoer: JaNee | None = optie(W, "Heeft de werknemer eigen vervoer?")
    beschikbaarheid: Beschikbaarheid | None = optie(W, "Beschikbare dagen en tijden.")
    wensen: Reeks[Tekst] = reeks(W, "Wensen, in eigen woorden van de werknemer.")
    ambities: Reeks[Tekst] = reeks(W, "Ambities, in eigen woorden van de werknemer.")
    doelen: Reeks[Tekst] = reeks(W, "Doelen, in eigen woorden van de werknemer.")
    motivatie: Tekst | None = optie(W, "Motivatie, zoals de werknemer die zelf verwoordt.")
    kansen: Tekst | None = optie(W, "Kansen op de arbeidsmarkt volgens het intakegesprek.")
    omstandigheden: Tekst | None = optie(
        Label.COACHING_INTERN, "Omstandigheden die meespelen; alleen als het nodig is."
    )
    belemmeringen: Reeks[Knelpunt] = reeks(W, "Knelpunten, niet medisch.")
    kernontwikkelingen: Reeks[Kernontwikkeling] = reeks(W, "Ontwikkelingen onder de knelpunten.")
    testen: Reeks[Test] = reeks(W, "Testen.")
    steun: Tekst | None = optie(
        Label.COACHING_INTERN, "Steun uit de omgeving, alleen als het nodig is."
    )
    cv: DId | None = optie(P, "Document met het cv.")
    conclusie: Tekst | None = optie(W, "Afstand tot werk in een of twee zinnen.")
    conclusies: Conclusie | None = optie(W, "Vinden, krijgen en behouden van werk, apart.")
    herzien: Reeks[Herziening] = reeks(P, "Wanneer dit deel is nagekeken.")


class Persoonsprofiel(Record):
    """All versions, newest last."""

    versies: tuple[PersoonsprofielVersie, ...] = veld(P, "Versies, nieuwste onderaan.")

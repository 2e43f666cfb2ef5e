"""`belastbaarheid.yaml`: what the bedrijfsarts stated, in functional terms, oldest first."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, Rol, optie, reeks, veld
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import Aantal, BId, Datum, DId, JaNee, Reeks, Tekst, Uren

F = Label.FUNCTIONEEL
P = Label.PROCES


class BronAdvies(Record):
    """Who gave the advice, in what form."""

    wie: Rol = veld(P, "Rol van de opsteller. Belastbaarheid stelt alleen de bedrijfsarts vast.")
    soort: Literal[
        "fml", "izp", "bar", "lab", "spreekuur", "probleemanalyse", "bijstelling", "actueel_oordeel"
    ] = veld(F, "Soort stuk waarin het advies staat.")
    document: DId | None = optie(P, "Document met het advies, bijvoorbeeld D4.")
    namens: Tekst | None = optie(P, "Bevoegde bedrijfsarts onder wie de opsteller werkt.")


class UrenBelastbaar(Record):
    """Hours that the employee can work."""

    per_dag: Uren | None = optie(F, "Uren per dag volgens de bedrijfsarts.")
    per_week: Uren = veld(F, "Uren per week volgens de bedrijfsarts.")
    dagen_per_week: Uren | None = optie(F, "Dagen per week volgens de bedrijfsarts.")


class Urenbeperking(Record):
    """That the hours are limited by the bedrijfsarts, and since when."""

    sinds: Datum = veld(F, "Eerste dag van de urenbeperking.")
    document: DId | None = optie(P, "Document met de urenbeperking.")


class Rubriek(Record):
    """One limit by rubric of the list of functional abilities; never the cause."""

    rubriek: Literal["I", "II", "III", "IV", "V", "VI"] = veld(
        F, "Rubriek van de FML, I tot en met VI."
    )
    item: Tekst = veld(F, "Onderdeel van de rubriek, bijvoorbeeld tillen.")
    norm: Tekst | None = optie(F, "De norm, bijvoorbeeld tot 5 kg.")


class Opbouwstap(Record):
    """One dated step of a build-up of hours."""

    vanaf: Datum = veld(F, "Eerste dag van deze stap.")
    uren_per_week: Uren = veld(F, "Uren per week in deze stap.")
    werk: Literal["eigen", "aangepast", "ander", "extern"] | None = optie(F, "In welk werk.")
    doel: Tekst | None = optie(F, "Waar deze stap naartoe werkt.")
    loonwaarde: JaNee | None = optie(Label.WERK, "Heeft het werk loonwaarde?")


class Verwachting(Record):
    """A statement on the chance of return to the own employer."""

    uitspraak: Literal["reeel", "klein", "geen"] = veld(
        F, "Kans op terugkeer bij de eigen werkgever."
    )
    op: Datum = veld(F, "Dag van de uitspraak.")
    document: DId | None = optie(P, "Document met de uitspraak.")


class BelemmerendAdvies(Record):
    """Advice to wait with spoor 2."""

    tekst: Tekst = veld(F, "Het advies, in werktermen.")
    grond: Tekst | None = optie(F, "De functionele grond.")
    tot_en_met: Datum | None = optie(F, "Laatste dag waarop het advies geldt.")


class Arbeidstherapie(Record):
    """Work without wage value on advice of the bedrijfsarts."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(F, "Eerste dag.")
    tot_en_met: Datum | None = optie(F, "Laatste dag.")
    motivering: DId | None = optie(P, "Document waarin de bedrijfsarts de duur motiveert.")


class Vraag(Record):
    """A doubt about the advice that was put to somebody."""

    vraag: Tekst = veld(P, "De vraag, in werktermen.")
    gesteld: Datum = veld(P, "Dag waarop de vraag is gesteld.")
    aan: Rol = veld(P, "Aan wie de vraag is gesteld.")
    antwoord: Datum | None = optie(P, "Dag van het antwoord.")
    vervolg: Tekst | None = optie(P, "Wat eruit volgde.")


class GevolgenBeoordeeld(Record):
    """Proof that the consequences of an advice were weighed at once."""

    datum: Datum = veld(P, "Dag waarop de gevolgen zijn bekeken.")
    door: Tekst = veld(P, "Wie dat deed.")
    voor: tuple[Literal["zoekprofiel", "trajectplan", "persoonsprofiel", "spoor1"], ...] = veld(
        P, "Voor welke onderdelen."
    )
    uitkomst: Literal["aangepast", "geen_gevolgen"] = veld(P, "Is er iets aangepast?")
    reden: Tekst = veld(Label.WERK, "Waarom wel of niet.")


class Controle(Record):
    """That an incoming paper was checked for medical content."""

    datum: Datum = veld(P, "Dag van de controle.")
    door: Tekst = veld(P, "Wie controleerde.")


class Advies(Record):
    """One advice on belastbaarheid. `benutbaar: nee` states geen benutbare mogelijkheden."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    id: BId = veld(P, "Nummer van dit advies: B1, B2 en verder.")
    datum: Datum = veld(P, "Dag waarop het advies is opgesteld.")
    spreekuur: Datum | None = optie(P, "Dag van het spreekuur.")
    ontvangen: Datum | None = optie(P, "Dag waarop het bureau het advies kreeg.")
    vastgelegd: Datum | None = optie(P, "Dag waarop het hier is vastgelegd.")
    geldig_vanaf: Datum | None = optie(F, "Eerste dag waarop het advies geldt.")
    bron: BronAdvies = veld(P, "Wie het advies gaf en in welke vorm.")
    benutbaar: JaNee | None = optie(F, "Zijn er benutbare mogelijkheden? Leeg is ja.")
    marginaal: JaNee | None = optie(F, "Noemt de bedrijfsarts de mogelijkheden marginaal?")
    van: Datum | None = optie(F, "Eerste dag zonder benutbare mogelijkheden.")
    tot_en_met: Datum | None = optie(F, "Laatste dag zonder benutbare mogelijkheden.")
    eerste_benutbaar: Datum | None = optie(F, "Eerste dag waarop weer mogelijkheden bestaan.")
    uren: UrenBelastbaar | None = optie(F, "Belastbare uren.")
    urenbeperking: Urenbeperking | None = optie(F, "Urenbeperking, met begin en bron.")
    mogelijkheden: Reeks[Tekst] = reeks(F, "Wat kan, in werktermen.")
    beperkingen: Reeks[Tekst] = reeks(F, "Wat niet kan, in werktermen; nooit de oorzaak.")
    rubrieken: Reeks[Rubriek] = reeks(F, "Beperkingen per rubriek van de FML.")
    opbouwschema: Reeks[Opbouwstap] = reeks(F, "Opbouw van uren, per datum.")
    prognose: Tekst | None = optie(F, "Verwachting van de bedrijfsarts, in werktermen.")
    prognose_maanden: Aantal | None = optie(F, "Over hoeveel maanden de verwachting gaat.")
    prognose_richting: Literal["toename", "gelijk", "afname"] | None = optie(
        F, "Of de bedrijfsarts meer, evenveel of minder mogelijkheden verwacht."
    )
    kans_spoor_1: Verwachting | None = optie(F, "Kans op terugkeer bij de eigen werkgever.")
    kan_zelfstandig_zoeken: JaNee | None = optie(F, "Kan de werknemer zonder begeleiding zoeken?")
    belemmerend_advies: BelemmerendAdvies | None = optie(F, "Advies om met spoor 2 te wachten.")
    arbeidstherapie: Reeks[Arbeidstherapie] = reeks(F, "Werk op arbeidstherapeutische basis.")
    vragen: Reeks[Vraag] = reeks(P, "Vragen bij twijfel over het advies.")
    gevolg_second_opinion: Datum | None = optie(
        F, "Dag van een gewijzigd advies na een tweede bedrijfsarts; alleen het gevolg."
    )
    gevolgen_beoordeeld: GevolgenBeoordeeld | None = optie(
        P, "Wat het bureau met dit advies deed, en wanneer."
    )
    zonder_medische_inhoud: Controle | None = optie(
        P, "Controle dat het ontvangen stuk geen medische inhoud heeft."
    )
    herbeoordeling: Datum | None = optie(F, "Dag van de volgende beoordeling.")
    gewijzigd: Tekst | None = optie(F, "Wat anders is dan in het vorige advies.")


class Belastbaarheid(Record):
    """All advices, oldest first."""

    adviezen: tuple[Advies, ...] = veld(P, "Adviezen van de bedrijfsarts, oudste eerst.")

"""Files of the firm, outside a dossier: `spoor.yaml`, `coachen/`, `personen/`."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, optie, reeks, veld
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Aantal,
    Datum,
    Formaat,
    JaNee,
    Kleur,
    Procent,
    Reeks,
    Tekst,
    Uren,
)

B = Label.BEDRIJF
O = Label.OPENBAAR  # noqa: E741 - one letter like its neighbours; it cannot be read as zero here
I = Label.IDENTIFICEREND  # noqa: E741 - the same


class Bureau(Record):
    """The firm, as it stands on reports."""

    naam: Tekst = veld(B, "Naam van het bureau.")
    plaats: Tekst | None = optie(B, "Plaats.")
    adres: Tekst | None = optie(B, "Adres.")
    telefoon: Tekst | None = optie(B, "Telefoon.")
    email: Tekst | None = optie(B, "E-mailadres.")
    logo: Tekst | None = optie(B, "Bestand met het logo, vanuit deze map.")
    kleur: Kleur | None = optie(B, "Kleur van de huisstijl.")
    fg_contact: Tekst | None = optie(B, "Contact van de functionaris gegevensbescherming.")
    opslag: Tekst | None = optie(B, "Waar de gegevens staan: organisatie en land.")
    verwerkers: Reeks[Tekst] = reeks(B, "Organisaties die gegevens voor het bureau verwerken.")
    coach_heet: Literal["coach", "re-integratieconsulent"] | None = optie(
        B, "Woord voor de coach in rapporten."
    )


class Drempel(Record):
    """A threshold of practice with its reason. Law is never set here."""

    waarde: Aantal = veld(O, "De waarde.")
    reden: Tekst = veld(O, "Waarom het bureau deze waarde kiest.")
    vastgesteld_door: Tekst | None = optie(B, "Wie dat besloot.")
    op: Datum | None = optie(B, "Dag van dat besluit.")


class Drempels(Record):
    """Numbers of practice that a firm may set."""

    evaluatie_dagen: Drempel | None = optie(
        O, "Dagen tussen evaluaties van werkgever en werknemer."
    )
    contact_dagen: Drempel | None = optie(O, "Dagen tussen contacten met de werknemer.")
    gat_dagen: Drempel | None = optie(O, "Dagen zonder enige activiteit.")
    belastbaarheid_dagen: Drempel | None = optie(O, "Dagen om een nieuw advies te verwerken.")
    spoor1_dagen: Drempel | None = optie(
        O, "Dagen om spoor 1 na een nieuw advies opnieuw te bekijken."
    )
    vrijwilligerswerk_dagen: Drempel | None = optie(
        O, "Dagen waarin vrijwilligerswerk de enige activiteit is."
    )
    coaching_maanden: Drempel | None = optie(O, "Maanden coaching zonder tussentijds overleg.")
    markt_maanden: Drempel | None = optie(O, "Maanden tot de eerste stap naar de arbeidsmarkt.")
    duur_maanden: Drempel | None = optie(O, "Maanden die een traject ten minste duurt.")
    arbeidsmarkt_maanden: Drempel | None = optie(
        O, "Maanden waarna een bron over de arbeidsmarkt oud is."
    )


class Bewaartermijn(Record):
    """Retention as the firm sets it, with its reason."""

    maanden: Aantal = veld(B, "Maanden na het einde van de opdracht.")
    reden: Tekst = veld(B, "Waarom deze termijn.")


class Vergelijking(Record):
    """A published figure that the firm lays beside its own."""

    wat: Literal[
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
        "werkervaringsplaats",
        "leerwerkplek",
        "proefplaatsing",
        "detachering",
        "vrijwilligerswerk",
        "scholing",
        "zelfredzaamheid",
        "maximaal_haalbare",
    ] = veld(O, "Uitkomst of tussenresultaat waar het cijfer over gaat.")
    procent: Procent = veld(O, "Het cijfer, in procenten.")
    bron: Tekst = veld(O, "Waar het staat: titel, jaar en bladzijde.")
    aantal: Aantal | None = optie(O, "Op hoeveel antwoorden of trajecten het rust.")


class Eigentekst(Record):
    """A standard sentence of the reports, in the firm's own words."""

    naam: Tekst = veld(O, "Naam van de zin, zoals in docs/rapportteksten.md.")
    tekst: Tekst = veld(O, "Wat het rapport dan zegt.")
    u: Tekst | None = optie(O, "Hetzelfde tegen de werknemer, in de u-vorm.")


class Rapportstijl(Record):
    """How the firm's reports sound and look, beside name, logo and colour."""

    teksten: Reeks[Eigentekst] = reeks(O, "Eigen standaardzinnen.")
    sjablonen: Tekst | None = optie(B, "Map met eigen sjablonen voor HTML en Markdown.")
    stijl: Tekst | None = optie(B, "Bestand met eigen CSS, voor HTML.")
    word: Tekst | None = optie(B, "Word-bestand waarvan de opmaakprofielen gelden.")


class Instellingen(Record):
    """`spoor.yaml`: the firm's settings."""

    formaat: Formaat = veld(O, "Versie van het formaat.")
    bureau: Bureau | None = optie(B, "Het bureau.")
    personen: Tekst | None = optie(B, "Map met persoonsgegevens, buiten git.")
    profiel: Literal["basis", "bureau", "riv-klaar"] | None = optie(O, "Welke regels meedoen.")
    drempels: Drempels | None = optie(O, "Normen uit de praktijk; de wet staat hier niet.")
    bewaartermijn: Bewaartermijn | None = optie(B, "Bewaartermijn van het bureau.")
    huisregels: Tekst | None = optie(B, "Bestand met eigen regels.")
    rapporten: Rapportstijl | None = optie(B, "Eigen teksten en vormgeving van rapporten.")
    vergelijking: Reeks[Vergelijking] = reeks(
        O, "Gepubliceerde cijfers, voor het kwaliteitsrapport."
    )
    peildatum: Datum | None = optie(O, "Vaste peildatum, alleen voor voorbeelden en opleiding.")


class Competentie(Record):
    """One competence in the development plan of a coach; no facts of a case."""

    competentie: Tekst = veld(B, "De competentie.")
    doel: Tekst = veld(B, "Wat de coach wil bereiken.")
    actie: Tekst | None = optie(B, "Wat de coach ervoor doet.")
    bewijs: Tekst | None = optie(B, "Waaraan te zien is dat het lukt.")
    evaluatie: Datum | None = optie(B, "Dag van de evaluatie.")


class Afwezigheid(Record):
    """When a coach is away, and who replaces."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(B, "Eerste dag.")
    tot_en_met: Datum = veld(B, "Laatste dag.")
    vervanger: Tekst | None = optie(B, "Bestandsnaam van de vervanger.")


class Geheimhouding(Record):
    """The duty of secrecy that the ground of UAVG art. 30 rests on."""

    grond: Literal["overeenkomst", "beroep", "wet"] = veld(B, "Waarop de geheimhouding berust.")
    op: Datum | None = optie(B, "Dag van de overeenkomst.")


class Coach(Record):
    """`coachen/<naam>.yaml`: a coach of the firm."""

    naam: Tekst = veld(B, "Naam.")
    functie: Tekst = veld(B, "Functie op rapporten.")
    telefoon: Tekst | None = optie(B, "Telefoon.")
    email: Tekst | None = optie(B, "E-mailadres.")
    registraties: Reeks[Tekst] = reeks(B, "Registraties.")
    geheimhouding: Geheimhouding | None = optie(B, "Geheimhouding van deze coach.")
    talen: Reeks[Tekst] = reeks(B, "Talen.")
    sectoren: Reeks[Tekst] = reeks(B, "Sectoren met ervaring.")
    begeleiding: Reeks[Tekst] = reeks(B, "Waar de coach goed in begeleidt.")
    plaats_voor: Aantal | None = optie(B, "Aantal trajecten dat past.")
    uren_per_week: Uren | None = optie(B, "Uren per week.")
    afwezig: Reeks[Afwezigheid] = reeks(B, "Afwezigheid en vervanging.")
    ontwikkelplan: Reeks[Competentie] = reeks(B, "Ontwikkelplan, zonder gegevens van trajecten.")


class Persoon(Record):
    """`personen/<id>.yaml`: identity, outside git. A BSN has no field."""

    naam: Tekst = veld(I, "Naam.")
    aanhef: Tekst | None = optie(I, "Aanhef in brieven.")
    geboortedatum: Datum | None = optie(I, "Geboortedatum.")
    adres: Tekst | None = optie(I, "Adres.")
    postcode: Tekst | None = optie(I, "Postcode.")
    woonplaats: Tekst | None = optie(I, "Woonplaats.")
    telefoon: Tekst | None = optie(I, "Telefoon.")
    email: Tekst | None = optie(I, "E-mailadres.")
    taal: Tekst | None = optie(I, "Taal voor brieven.")
    leesniveau: Tekst | None = optie(I, "Taalniveau voor brieven, bijvoorbeeld A2 of B1.")
    tolk: JaNee | None = optie(I, "Is een tolk nodig?")
    gemachtigde: Tekst | None = optie(I, "Naam van de gemachtigde.")

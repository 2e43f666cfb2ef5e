"""Lists with one line per entry: `sollicitaties.yaml`, `uren.yaml`, `documenten.yaml`."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, Rol, Verzending, optie, reeks, veld
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Aantal,
    AId,
    Bedrag,
    Datum,
    DId,
    JaNee,
    Reeks,
    RId,
    Sha256,
    Tekst,
    Uren,
)

S = Label.SOLLICITATIE
P = Label.PROCES


class Sollicitatie(Record):
    """One application; date, function and employer together are unique."""

    datum: Datum = veld(S, "Dag van de sollicitatie.")
    functie: Tekst = veld(S, "Functie.")
    werkgever: Tekst = veld(S, "Organisatie.")
    plaats: Tekst | None = optie(S, "Plaats.")
    richting: RId | None = optie(S, "Zoekrichting, bijvoorbeeld R1.")
    verwant: Tekst | None = optie(S, "Waarom een functie buiten de richtingen toch past.")
    via: Literal[
        "vacature",
        "open_brief",
        "netwerk",
        "uitzendbureau",
        "werkgeversbezoek",
        "jobhunter",
        "inschrijving",
    ] = veld(S, "Hoe is gesolliciteerd.")
    vacature: Tekst | None = optie(S, "Vindplaats van de vacature.")
    vacaturedatum: Datum | None = optie(S, "Dag waarop de vacature verscheen.")
    passend_volgens: Rol | None = optie(S, "Wie vond dat de functie past.")
    uitkomst: Literal[
        "open",
        "afgewezen",
        "gesprek",
        "tweede_gesprek",
        "aanbod",
        "aangenomen",
        "ingetrokken",
        "geen_reactie",
    ] = veld(S, "Hoe het ermee staat.")
    uitkomst_op: Datum | None = optie(S, "Dag van de uitkomst.")
    reden: Tekst | None = optie(Label.SOLLICITATIE_REDEN, "Zakelijke reden van de afwijzing.")
    uren: Uren | None = optie(S, "Uren per week.")
    loon: Bedrag | None = optie(S, "Bruto maandloon in de vacature, in euro.")
    reistijd: Aantal | None = optie(S, "Reistijd voor een enkele reis, in minuten.")
    initiatief: Literal["werknemer", "coach", "werkgever"] | None = optie(S, "Van wie het kwam.")
    begeleid: JaNee | None = optie(S, "Heeft de coach brief of gesprek voorbereid?")
    besproken: Datum | None = optie(S, "Dag waarop het met de coach is besproken.")
    les: Tekst | None = optie(Label.SOLLICITATIE_REDEN, "Wat de werknemer ervan leerde.")
    bewijs: DId | None = optie(P, "Document, bijvoorbeeld een bevestiging.")


class NietGesolliciteerd(Record):
    """A fitting vacancy that was not answered."""

    datum: Datum = veld(Label.MEDEWERKING, "Dag waarop dat bleek.")
    vacature: Tekst = veld(Label.MEDEWERKING, "De vacature.")
    reden: Tekst = veld(Label.MEDEWERKING, "Reden die de werknemer gaf, in werktermen.")
    reactie_coach: Tekst | None = optie(Label.MEDEWERKING, "Wat de coach deed.")
    gemeld_aan_werkgever: Datum | None = optie(
        Label.MEDEWERKING, "Dag van melding aan de werkgever."
    )


class NietSolliciteren(Record):
    """A reasoned period without applications."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(S, "Eerste dag.")
    tot_en_met: Datum = veld(S, "Laatste dag.")
    reden: Tekst = veld(S, "Waarom niet, in werktermen.")
    goedgekeurd_door: Rol | None = optie(S, "Wie dat goedvond.")


class Sollicitaties(Record):
    """All applications, and periods without."""

    sollicitaties: tuple[Sollicitatie, ...] = veld(S, "Een regel per sollicitatie.")
    niet_solliciteren: Reeks[NietSolliciteren] = reeks(S, "Tijden zonder solliciteren, met reden.")
    niet_gesolliciteerd: Reeks[NietGesolliciteerd] = reeks(
        Label.MEDEWERKING, "Passende vacatures waarop niet is gereageerd."
    )


class Urenregel(Record):
    """Time of the bureau without a contact note."""

    datum: Datum = veld(Label.FINANCIEEL, "Dag.")
    wie: Tekst = veld(Label.FINANCIEEL, "Coach, bijvoorbeeld mdejong.")
    waaraan: Tekst = veld(Label.FINANCIEEL, "Waaraan is gewerkt.")
    uren: Uren = veld(Label.FINANCIEEL, "Aantal uren.")
    soort: Literal["direct", "indirect", "reis"] | None = optie(Label.FINANCIEEL, "Soort tijd.")
    activiteit: AId | None = optie(Label.FINANCIEEL, "Activiteit waarbij dit hoort.")
    gefactureerd: Datum | None = optie(Label.FINANCIEEL, "Dag van de factuur.")


class Urenlijst(Record):
    """All time without a note."""

    uren: tuple[Urenregel, ...] = veld(Label.FINANCIEEL, "Een regel per keer.")


class Kerngegevens(Record):
    """Key facts as a document states them, so that documents can be compared."""

    eerste_ziektedag: Datum | None = optie(P, "Eerste ziektedag in het stuk.")
    uren_belastbaar: Uren | None = optie(Label.FUNCTIONEEL, "Belastbare uren per week in het stuk.")
    uren_gewerkt: Uren | None = optie(Label.WERK, "Gewerkte uren per week in het stuk.")
    functie: Tekst | None = optie(Label.WERK, "Functie in het stuk.")
    conclusie: Tekst | None = optie(Label.WERK, "Conclusie in het stuk, kort.")


class Document(Record):
    """One document of the traject. The file itself stays outside the dossier.

    `stand` says what the bureau knows of it: aanwezig (also when absent), bevestigd by
    somebody who holds it, opgevraagd, or nvt with a reason.
    """

    id: DId = veld(P, "Nummer van dit document: D1, D2 en verder.")
    soort: Literal[
        "probleemanalyse",
        "bijstelling_probleemanalyse",
        "plan_van_aanpak",
        "bijstelling_plan_van_aanpak",
        "eerstejaarsevaluatie",
        "evaluatie",
        "actueel_oordeel",
        "eindevaluatie",
        "belastbaarheidsadvies",
        "arbeidsdeskundig_rapport",
        "haalbaarheidsonderzoek",
        "trajectplan",
        "intakeverslag",
        "startrapport",
        "voortgangsrapport",
        "tussenrapport",
        "wia_rapport",
        "eindrapport",
        "sollicitatieoverzicht",
        "deskundigenoordeel",
        "toezegging",
        "oordeel_werknemer",
        "beschikking",
        "verklaring",
        "overeenkomst",
        "correspondentie",
        "cv",
        "vacature",
        "overig",
    ] = veld(P, "Soort document. Medische stukken horen hier niet.")
    titel: Tekst | None = optie(P, "Titel, vooral bij overig.")
    datum: Datum | None = optie(P, "Dag op het document.")
    opsteller: Tekst | None = optie(P, "Naam van de opsteller.")
    functie: Tekst | None = optie(P, "Functie van de opsteller.")
    namens: Rol | None = optie(P, "Rol van de opsteller.")
    getekend: Reeks[Rol] = reeks(P, "Wie tekenden.")
    geweigerd: Tekst | None = optie(Label.MEDEWERKING, "Wie niet tekende, en waarom.")
    versie: Tekst | None = optie(P, "Versie of nummer van de bijstelling.")
    stand: Literal["aanwezig", "bevestigd", "opgevraagd", "nvt"] | None = optie(
        P, "Wat bekend is; leeg is aanwezig."
    )
    bij: Rol | None = optie(P, "Wie het document heeft.")
    bevestigd: Datum | None = optie(P, "Dag waarop iemand bevestigde dat het er is.")
    bevestigd_door: Tekst | None = optie(P, "Wie dat bevestigde.")
    opgevraagd: Datum | None = optie(P, "Dag waarop het is opgevraagd.")
    niet_gekregen: Tekst | None = optie(P, "Waarom het stuk niet is gegeven.")
    herinnerd: Datum | None = optie(P, "Dag van de laatste herinnering.")
    reden_nvt: Tekst | None = optie(P, "Waarom het niet van toepassing is.")
    ontvangen: Datum | None = optie(P, "Dag van ontvangst.")
    ontvangen_van: Rol | None = optie(P, "Van wie het kwam.")
    verzonden: Reeks[Verzending] = reeks(P, "Aan wie het is gestuurd.")
    stemmen: Reeks[Rol] = reeks(P, "Wie er een oordeel in geven.")
    achteraf_over: Tekst | None = optie(P, "Periode waarover het achteraf is opgesteld.")
    gevoelig: Literal["normaal", "functioneel"] | None = optie(P, "Gevoeligheid.")
    kerngegevens: Kerngegevens | None = optie(P, "Wat het stuk zelf noemt.")
    bestand: Tekst | None = optie(
        P, "Plaats van het bestand vanaf het dossier, bijvoorbeeld ../../archief/D3.pdf."
    )
    sha256: Sha256 | None = optie(P, "Controlegetal van het bestand; spoor vult het in.")
    bladzijden: Aantal | None = optie(P, "Aantal bladzijden.")
    vernietigd: Datum | None = optie(P, "Dag van vernietiging.")


class Documenten(Record):
    """The register of documents."""

    documenten: tuple[Document, ...] = veld(P, "Een regel per document.")

"""`traject.yaml`: illness, assignment, waiting with spoor 2, complaints; more parts beside it."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import (
    Akkoord,
    Besluit,
    Record,
    Rol,
    optie,
    reeks,
    veld,
)
from tweedespoor.schema.dienstverband import Dienstverband, Werkgever
from tweedespoor.schema.mijlpalen import Mijlpalen
from tweedespoor.schema.partijen import Partijen
from tweedespoor.schema.privacy import Bewaren, Privacy
from tweedespoor.schema.samenhang import PERIODE, Eis, Nodig
from tweedespoor.schema.typen import (
    Bedrag,
    Datum,
    DId,
    Formaat,
    JaNee,
    KorteNaam,
    Procent,
    Reeks,
    Tekst,
    Uren,
)

Onderdeel = Literal[
    "belastbaarheid",
    "persoonsprofiel",
    "zoekprofiel",
    "trajectplan",
    "activiteiten",
    "sollicitaties",
    "uren",
    "documenten",
    "spoor1",
    "stagnatie",
    "afwijkingen",
    "haalbaarheid",
    "uwv",
    "resultaat",
    "contacten",
    "evaluaties",
    "rapporten",
    "eerste_ziektedag",
    "mijlpalen",
    "opdracht",
    "dienstverband",
]


class Prijs(Record):
    """What the assignment costs."""

    vast: Bedrag | None = optie(Label.FINANCIEEL, "Vaste prijs in euro, zonder btw.")
    uurtarief: Bedrag | None = optie(Label.FINANCIEEL, "Prijs per uur in euro, zonder btw.")
    btw: Procent | None = optie(Label.FINANCIEEL, "Btw in procenten.")


class Onderbreking(Record):
    """A time in which the assignment stood still by decision."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(Label.PROCES, "Eerste dag.")
    tot_en_met: Datum | None = optie(Label.PROCES, "Laatste dag; leeg als het nog duurt.")
    reden: Tekst = veld(Label.PROCES, "Waarom, in werktermen.")
    besloten_door: Rol = veld(Label.PROCES, "Wie besloot.")


class Opdracht(Record):
    """The assignment to the bureau. All candidate dates of the start are kept apart."""

    opdrachtgever: Literal["werkgever", "verzekeraar", "arbodienst"] | None = optie(
        Label.BEDRIJF, "Wie de opdracht gaf."
    )
    offerte: Tekst | None = optie(Label.FINANCIEEL, "Nummer van de offerte.")
    aanmelding: Datum | None = optie(Label.PROCES, "Dag van aanmelding bij het bureau.")
    opdracht: Datum | None = optie(Label.PROCES, "Dag waarop de opdracht is gegeven.")
    ingekocht: Datum | None = optie(Label.PROCES, "Dag waarop het traject is ingekocht.")
    intake: Datum | None = optie(Label.PROCES, "Dag van het intakegesprek.")
    start: Datum | None = optie(Label.PROCES, "Dag van de eerste inhoudelijke activiteit.")
    gepland_einde: Datum | None = optie(Label.PROCES, "Geplande laatste dag van het traject.")
    einde: Datum | None = optie(Label.PROCES, "Werkelijke laatste dag van het traject.")
    reden_einde: Tekst | None = optie(Label.PROCES, "Waarom het traject eindigde, in werktermen.")
    onderbroken: Reeks[Onderbreking] = reeks(
        Label.PROCES, "Tijden waarin het traject door een besluit stillag."
    )
    uren: Uren | None = optie(Label.FINANCIEEL, "Afgesproken uren voor het hele traject.")
    prijs: Prijs | None = optie(Label.FINANCIEEL, "Afgesproken prijs.")


class Hersteldagen(Record):
    """Days on which the employee was recovered; both days inclusive."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(Label.PROCES, "Eerste herstelde dag.")
    tot_en_met: Datum | None = optie(
        Label.PROCES, "Laatste herstelde dag; leeg als het herstel nog duurt."
    )
    volledig: JaNee | None = optie(
        Label.PROCES, "Volledig hersteld voor het eigen werk? Alleen dan telt het als onderbreking."
    )


class Verlof(Record):
    """Leave that does not count for the wachttijd; both days inclusive."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(Label.PROCES, "Eerste dag van het verlof.")
    tot_en_met: Datum = veld(Label.PROCES, "Laatste dag van het verlof.")
    soort: Literal["zwangerschap", "bevalling", "adoptie", "pleegzorg", "detentie"] = veld(
        Label.FUNCTIONEEL, "Soort verlof of periode."
    )
    zelfde_oorzaak: JaNee | None = optie(
        Label.FUNCTIONEEL,
        "Volgens de bedrijfsarts voor en na het verlof dezelfde oorzaak? Nooit welke.",
    )
    zwangerschapsziekte_vanaf: Datum | None = optie(
        Label.FUNCTIONEEL,
        "Eerste dag van verzuim door de zwangerschap, direct voor het verlof. Nooit de klachten.",
    )


class BronZiektedag(Record):
    """The first sick day as one document states it."""

    document: DId = veld(Label.PROCES, "Document dat de dag noemt.")
    datum: Datum = veld(Label.PROCES, "Eerste ziektedag volgens dat document.")


class Verzuim(Record):
    """The absence: first sick day, interruptions, leave."""

    eerste_ziektedag: Datum | None = optie(
        Label.PROCES,
        "Eerste dag (deels) niet gewerkt door ziekte. Weglaten mag alleen bij `onbekend`.",
    )
    eerste_ziektedag_wia: Datum | None = optie(
        Label.PROCES,
        "Eerste dag van de wachttijd als die eerder ligt, voordat het bedongen werk wijzigde.",
    )
    bronnen: Reeks[BronZiektedag] = reeks(
        Label.PROCES, "Per document de eerste ziektedag die erin staat."
    )
    melding_ontvangen: Datum | None = optie(
        Label.PROCES, "Dag waarop de werkgever de melding kreeg."
    )
    onderbrekingen: Reeks[Hersteldagen] = reeks(Label.PROCES, "Herstelde dagen.")
    verlof: Reeks[Verlof] = reeks(Label.PROCES, "Verlof dat niet meetelt.")


class Overname(Record):
    """Where a running traject came from."""

    bureau: Tekst = veld(Label.BEDRIJF, "Bureau dat het traject eerder deed.")
    datum: Datum = veld(Label.PROCES, "Dag van overdracht.")
    ontbreekt: Tekst | None = optie(Label.PROCES, "Wat uit de eerdere periode ontbreekt.")


class Uitstel(Record):
    """A claimed reason not to start spoor 2 yet, or not at all, with its evidence."""

    grond: Literal[
        "perspectief_3_maanden",
        "marginale_mogelijkheden",
        "aow_binnen_een_jaar",
        "geen_benutbare_mogelijkheden",
        "kosten_tijdelijk_contract",
        "eerste_traject_mislukt",
        "haalbaarheid",
        "anders",
    ] = veld(Label.PROCES, "De grond waarop spoor 2 (nog) niet start.")
    besloten_door: Besluit = veld(Label.PROCES, "Wie besloot, en wanneer.")
    instemming_werknemer: Akkoord | None = optie(Label.PROCES, "Instemming van de werknemer.")
    document: DId | None = optie(Label.PROCES, "Document met de onderbouwing.")
    tot_en_met: Datum | None = optie(Label.PROCES, "Laatste dag waarop het uitstel geldt.")
    herbeoordeling: Datum | None = optie(Label.PROCES, "Dag waarop opnieuw wordt gekeken.")


class Conflict(Record):
    """A labour conflict, without its content."""

    gemeld: Datum = veld(Label.MEDEWERKING, "Dag waarop het conflict is gemeld.")
    advies_bedrijfsarts: Datum | None = optie(Label.MEDEWERKING, "Dag van het advies.")
    actie: Tekst | None = optie(Label.MEDEWERKING, "Wat de werkgever deed.")
    actie_op: Datum | None = optie(Label.MEDEWERKING, "Dag van die actie.")


class Traject(Record):
    """The facts of one traject; the only file that every dossier has."""

    samenhang: ClassVar[tuple[Eis, ...]] = (Nodig("status", (("afgesloten", ("afgesloten",)),)),)

    formaat: Formaat = veld(Label.OPENBAAR, "Versie van het dossierformaat.")
    coach: KorteNaam | None = optie(
        Label.BEDRIJF, "Bestandsnaam in coachen/, bijvoorbeeld mdejong."
    )
    status: Literal["lopend", "afgesloten"] = veld(Label.PROCES, "Loopt het traject nog?")
    afgesloten: Datum | None = optie(Label.PROCES, "Dag van afsluiting.")
    soort_traject: (
        Literal[
            "tweede_spoor",
            "vangnet_zw",
            "erd_zw",
            "tijdens_loonsanctie",
            "wga",
            "derde_spoor",
        ]
        | None
    ) = optie(Label.PROCES, "Soort traject; leeg is tweede_spoor tijdens loondoorbetaling.")
    overgenomen_van: Overname | None = optie(Label.PROCES, "Eerder bureau, bij overname.")
    onbekend: Reeks[Onderdeel] = reeks(
        Label.PROCES, "Onderdelen die echt niet bekend zijn, bijvoorbeeld na overname."
    )
    opdracht: Opdracht | None = optie(Label.PROCES, "De opdracht aan het bureau.")
    partijen: Partijen | None = optie(Label.BEDRIJF, "Wie bij het traject betrokken zijn.")
    dienstverband: Dienstverband | None = optie(Label.WERK, "Het dienstverband bij de werkgever.")
    werkgever: Werkgever | None = optie(Label.BEDRIJF, "Feiten over de werkgever.")
    verzuim: Verzuim = veld(Label.PROCES, "Eerste ziektedag, onderbrekingen en verlof.")
    mijlpalen: Mijlpalen | None = optie(
        Label.PROCES, "Alleen wat gebeurd is; spoor rekent de rest uit."
    )
    uitstel_spoor_2: Reeks[Uitstel] = reeks(
        Label.PROCES, "Redenen waarom spoor 2 (nog) niet start."
    )
    intensiteit: Reeks[Intensiteit] = reeks(
        Label.WERK, "Hoeveel uur per week naar spoor 1 en naar spoor 2 gaat, per periode."
    )
    conflict: Conflict | None = optie(Label.MEDEWERKING, "Arbeidsconflict, zonder de inhoud.")
    privacy: Privacy | None = optie(Label.PROCES, "Privacyverklaring, toestemmingen, verzoeken.")
    bewaren: Bewaren | None = optie(Label.PROCES, "Wat de bewaartermijn bepaalt.")
    klachten: Reeks[Klacht] = reeks(Label.BEDRIJF, "Klachten, zonder de inhoud.")


class Intensiteit(Record):
    """How time was divided between spoor 1 and spoor 2 in a period."""

    van: Datum = veld(Label.WERK, "Eerste dag.")
    spoor_1_uren: Uren = veld(Label.WERK, "Uren per week in spoor 1.")
    spoor_2_uren: Uren = veld(Label.WERK, "Uren per week in spoor 2.")
    reden: Tekst | None = optie(Label.WERK, "Waarom deze verdeling.")


class Klacht(Record):
    """That there was a complaint; never what it said."""

    op: Datum = veld(Label.BEDRIJF, "Dag van de klacht.")
    aard: Literal["bejegening", "termijn", "rapport", "privacy", "kosten", "anders"] | None = optie(
        Label.BEDRIJF, "Soort klacht, nooit de inhoud."
    )
    afgehandeld: Datum | None = optie(Label.BEDRIJF, "Dag van afhandeling.")

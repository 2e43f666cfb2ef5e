"""`spoor1.yaml`, `stagnatie.yaml`, `afwijkingen.yaml`: spoor 1, standstill, deviations."""

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
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Aantal,
    BId,
    Code,
    Datum,
    DId,
    JaNee,
    Procent,
    Reeks,
    Tekst,
    TId,
    Uren,
)

W = Label.WERK
P = Label.PROCES
M = Label.MEDEWERKING


class Stap(Record):
    """The last conclusion on one step of the fixed order of spoor 1."""

    datum: Datum = veld(W, "Dag van de conclusie.")
    conclusie: Literal["mogelijk", "niet_mogelijk", "onderzoek_loopt"] = veld(W, "Conclusie.")
    door: Rol = veld(W, "Wie dat vaststelde.")
    document: DId | None = optie(P, "Document met de conclusie.")


class Stappen(Record):
    """The order that UWV asks for: own work first, other work last."""

    eigen_werk: Stap | None = optie(W, "Eigen werk.")
    aangepast_eigen_werk: Stap | None = optie(W, "Aangepast eigen werk.")
    ander_werk: Stap | None = optie(W, "Ander werk bij de eigen werkgever.")
    aangepast_ander_werk: Stap | None = optie(W, "Aangepast ander werk bij de eigen werkgever.")


class FunctieSpoor1(Record):
    """One function in the own organisation with its verdict."""

    functie: Tekst = veld(W, "Functie.")
    passend: JaNee = veld(W, "Past de functie?")
    krachten: JaNee | None = optie(W, "Past de belasting?")
    bekwaamheden: JaNee | None = optie(W, "Zijn kennis en ervaring genoeg?")
    taakniveau_bezien: JaNee | None = optie(W, "Is ook naar losse taken gekeken?")
    reden: Tekst | None = optie(W, "Waarom niet.")


class Inventarisatie(Record):
    """That all functions were listed, by whom, and what was looked at."""

    op: Datum = veld(W, "Dag van de inventarisatie.")
    door: Rol = veld(W, "Wie inventariseerde.")
    aantal: Aantal | None = optie(W, "Aantal bekeken functies.")
    document: DId | None = optie(P, "Document met de lijst.")
    tijdelijke_posten: JaNee | None = optie(W, "Zijn tijdelijk bezette posten meegenomen?")
    scholing_bezien: JaNee | None = optie(W, "Is korte scholing bezien?")
    jobcarving_bezien: JaNee | None = optie(W, "Is jobcarving bezien?")
    toelichting: Tekst | None = optie(W, "Toelichting op wat wel en niet is bekeken.")


class Voorstel(Record):
    """Work that the employee proposed."""

    op: Datum = veld(W, "Dag van het voorstel.")
    voorstel: Tekst = veld(W, "Het voorstel.")
    reactie: Tekst | None = optie(W, "Gemotiveerde reactie van de werkgever.")
    reactie_op: Datum | None = optie(W, "Dag van de reactie.")


class AangebodenWerk(Record):
    """Work that the employer offered."""

    op: Datum = veld(W, "Dag van het aanbod.")
    werk: Tekst = veld(W, "Het werk.")
    uren_per_week: Uren | None = optie(W, "Uren per week.")
    loonwaarde: Procent | None = optie(W, "Loonwaarde in procenten.")
    reactie: Tekst | None = optie(W, "Reactie van de werknemer.")


class Onderzoek(Record):
    """The labour expert's report, by its key facts."""

    document: DId = veld(P, "Het rapport.")
    op: Datum = veld(P, "Dag van het rapport.")
    conclusie_spoor_1: Literal["mogelijk", "niet_mogelijk", "deels"] = veld(
        W, "Conclusie over spoor 1."
    )
    advies_spoor_2: JaNee | None = optie(W, "Adviseert het rapport spoor 2?")
    functies: Reeks[Tekst] = reeks(W, "Functies die het rapport noemt.")
    berust_op: Reeks[BId] = reeks(P, "Adviezen waarop het rapport rust.")


class ControleSpoor1(Record):
    """Spoor 1 looked at again; it stays open."""

    datum: Datum = veld(W, "Dag.")
    aanleiding: Tekst = veld(W, "Aanleiding, bijvoorbeeld B2 of een evaluatie.")
    conclusie: Tekst = veld(W, "Conclusie.")
    door: Rol = veld(W, "Wie keek.")


class Hervatting(Record):
    """Partial resumption at the own employer; judged apart from none."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(W, "Eerste dag.")
    tot_en_met: Datum | None = optie(W, "Laatste dag; leeg als het nog duurt.")
    werk: Tekst = veld(W, "Het werk.")
    uren_per_week: Uren = veld(W, "Uren per week.")
    loonwaarde: Procent | None = optie(W, "Loonwaarde in procenten.")
    therapeutisch: JaNee | None = optie(W, "Op arbeidstherapeutische basis?")
    structureel: JaNee | None = optie(W, "Is het werk blijvend?")


class Perspectief(Record):
    """The test on concrete prospect within three months."""

    beoordeeld: Datum = veld(W, "Dag van de beoordeling.")
    concreet: JaNee = veld(W, "Was er een concreet perspectief op blijvende terugkeer?")
    opbouwschema: BId | None = optie(P, "Advies met het opbouwschema.")
    einde: Datum | None = optie(W, "Einddag van het schema.")
    structureel: JaNee | None = optie(W, "Is het doel blijvend werk?")
    uitkomst: Literal["gehaald", "niet_gehaald", "loopt"] | None = optie(W, "Hoe het afliep.")
    uitkomst_op: Datum | None = optie(W, "Dag van die uitkomst.")


class GezamenlijkeKeuze(Record):
    """Both parties chose to aim at spoor 1 and 2 together."""

    op: Datum = veld(P, "Dag van de keuze.")
    akkoord_werkgever: JaNee = veld(P, "Akkoord van de werkgever.")
    akkoord_werknemer: JaNee = veld(P, "Akkoord van de werknemer.")
    reden: Tekst = veld(W, "Waarom.")


class ConcernOnderzoek(Record):
    """That related companies were looked at."""

    op: Datum = veld(Label.BEDRIJF, "Dag.")
    wat: Tekst = veld(Label.BEDRIJF, "Welke onderdelen zijn bekeken.")
    uitkomst: Tekst = veld(Label.BEDRIJF, "Uitkomst.")


class Spoor1(Record):
    """Spoor 1: steps, functions considered, re-checks."""

    stappen: Stappen | None = optie(W, "Vaste volgorde, per stap de laatste conclusie.")
    gezamenlijke_keuze: GezamenlijkeKeuze | None = optie(P, "Keuze om beide sporen samen te doen.")
    inventarisatie: Inventarisatie | None = optie(W, "Inventarisatie van alle functies.")
    functies: Reeks[FunctieSpoor1] = reeks(W, "Functies op of onder het eigen niveau.")
    voorstellen_werknemer: Reeks[Voorstel] = reeks(W, "Voorstellen van de werknemer.")
    aangeboden_werk: Reeks[AangebodenWerk] = reeks(W, "Werk dat de werkgever aanbood.")
    onderzoek: Onderzoek | None = optie(W, "Arbeidsdeskundig onderzoek.")
    controles: Reeks[ControleSpoor1] = reeks(W, "Hertoetsen: spoor 1 blijft open.")
    hervatting: Reeks[Hervatting] = reeks(W, "Gedeeltelijke hervatting, per periode.")
    beslissing: Besluit | None = optie(P, "Besluit over spoor 1.")
    stand: Literal["open", "afgesloten"] | None = optie(
        P, "Is spoor 1 volgens dat besluit nog open?"
    )
    perspectief: Perspectief | None = optie(W, "Perspectief binnen drie maanden.")
    concern: Reeks[ConcernOnderzoek] = reeks(Label.BEDRIJF, "Onderzoek in het concern.")


class Maatregel(Record):
    """A step against standstill, by whom."""

    datum: Datum = veld(P, "Dag.")
    wie: Rol = veld(P, "Wie handelde.")
    soort: Literal[
        "aanpak_gewijzigd",
        "zoekprofiel_verbreed",
        "vraag_bedrijfsarts",
        "overleg_werkgever",
        "deskundigenoordeel",
        "mediation",
        "aangesproken",
        "schriftelijk_vastgelegd",
        "berispt",
        "loon_opgeschort",
        "loon_gestopt",
        "ontslag_aangekondigd",
        "bureau_aangesproken",
        "bureau_vervangen",
        "anders",
    ] = veld(P, "Soort maatregel.")
    wat: Tekst | None = optie(W, "Wat is gedaan.")
    grond: (
        Literal["629-3-a", "629-3-b", "629-3-c", "629-3-d", "629-3-e", "629-3-f", "629-6"] | None
    ) = optie(M, "Grond bij een loonmaatregel: lid en letter van artikel 7:629 BW.")
    vooraf_aangekondigd: Datum | None = optie(M, "Dag van de waarschuwing vooraf.")
    medegedeeld: Datum | None = optie(M, "Dag waarop de werknemer het hoorde.")
    tot_en_met: Datum | None = optie(M, "Laatste dag van de maatregel.")
    document: DId | None = optie(P, "De brief.")
    reactie_werknemer: Tekst | None = optie(M, "Reactie van de werknemer.")
    effect: Tekst | None = optie(W, "Wat het opleverde.")
    effect_op: Datum | None = optie(P, "Dag waarop dat bleek.")


class Stagnatie(Record):
    """A standstill: what was seen, why, and what was done."""

    id: TId = veld(P, "Nummer van deze stagnatie: T1, T2 en verder.")
    vanaf: Datum = veld(M, "Eerste dag.")
    oorzaak: Literal[
        "belastbaarheid",
        "medewerking",
        "markt",
        "conflict",
        "vaardigheden",
        "wacht_op_derde",
        "werkgever",
        "bureau",
        "prive",
        "anders",
    ] = veld(M, "Soort oorzaak.")
    volgens: Rol | None = optie(P, "Wie de oorzaak zo ziet.")
    feit: Tekst = veld(M, "Wat is gezien, niet wat het zou betekenen.")
    maatregelen: Reeks[Maatregel] = reeks(P, "Maatregelen, in volgorde van datum.")
    gemeld_aan_werkgever: Datum | None = optie(P, "Dag van melding aan de werkgever.")
    reactie_werkgever: Tekst | None = optie(P, "Wat de werkgever deed.")
    reactie_werkgever_op: Datum | None = optie(P, "Dag daarvan.")
    opgeheven: Datum | None = optie(P, "Dag waarop de stagnatie voorbij was.")


class Stagnaties(Record):
    """All standstills."""

    stagnaties: tuple[Stagnatie, ...] = veld(P, "Stagnaties met maatregelen.")


class Afwijking(Record):
    """A reasoned deviation from a rule (DG-01)."""

    regel: Code = veld(P, "Code van de regel, bijvoorbeeld VTG-01.")
    bij: Tekst | None = optie(P, "Welk onderdeel: een nummer, een datum of een bestandsnaam.")
    feit: Tekst = veld(P, "Wat er is gebeurd.")
    datum_feit: Datum | None = optie(P, "Dag van het feit.")
    reden: Tekst | None = optie(P, "Waarom het zo is gegaan.")
    grond: (
        Literal[
            "onevenredige_belasting",
            "werknemer_verwijtbaar",
            "perspectief",
            "marginaal",
            "aow",
            "gbm",
            "maatwerk",
            "praktijk",
            "advies_bedrijfsarts",
            "advies_bureau",
            "vakantie",
            "kosten",
            "wachten_op_deskundigenoordeel",
            "anders",
        ]
        | None
    ) = optie(P, "Grond van de afwijking.")
    bron: Tekst = veld(P, "Waar het uit blijkt: een document of notitie.")
    besloten_door: Tekst = veld(P, "Naam en functie van degene die besloot.")
    rol: Rol | None = optie(P, "Rol van degene die besloot.")
    datum: Datum = veld(P, "Dag van het besluit.")
    tot_en_met: Datum | None = optie(P, "Laatste dag waarop de afwijking geldt.")
    herbeoordelen: Datum | None = optie(P, "Dag waarop opnieuw wordt gekeken.")
    alternatief: Tekst = veld(P, "Welk alternatief is overwogen.")
    instemming_werknemer: Akkoord | None = optie(P, "Instemming van de werknemer.")
    zichtbaar_voor: Reeks[Literal["werknemer", "werkgever", "uwv"]] = reeks(
        P, "Wie deze keuze in een rapport ziet; leeg is alleen het bureau."
    )
    tekst_voor_rapport: Tekst | None = optie(P, "De keuze in gewone woorden, voor het rapport.")
    ingetrokken: Datum | None = optie(P, "Dag waarop de afwijking verviel.")
    gevolg: Tekst | None = optie(P, "Wat volgde nadat de afwijking verviel.")


class Afwijkingen(Record):
    """All deviations."""

    afwijkingen: tuple[Afwijking, ...] = veld(P, "Afwijkingen met reden.")

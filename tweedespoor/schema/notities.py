"""Prose, one Markdown file per entry: contacts, evaluations, reports.

A file has front matter and sections. The loader gives both as one mapping: front matter
keys as they are, each section under its heading in small letters with underscores. The
heading carries the audience, so that nobody has to think of it while writing.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, Rol, Verzending, optie, reeks, veld
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.trajectplan import Fasenaam, Rapportsoort
from tweedespoor.schema.typen import (
    AId,
    Datum,
    DId,
    JaNee,
    KId,
    KorteNaam,
    Notitienaam,
    Procent,
    Reeks,
    Tekst,
    Uren,
    Vinkje,
)

W = Label.WERK
P = Label.PROCES
M = Label.MEDEWERKING


class Afspraak(Record):
    """A promise: one line `- [ ] wie: wat (JJJJ-MM-DD)`, ticked when kept."""

    gedaan: Vinkje = veld(M, "Aangevinkt: nagekomen.")
    wie: Tekst = veld(M, "Wie het doet.")
    wat: Tekst = veld(W, "Wat is afgesproken.")
    uiterlijk: Datum = veld(M, "Uiterste dag.")


class Signaal(Record):
    """A signal to the bedrijfsarts, with consent; a question in functional terms."""

    op: Datum = veld(P, "Dag van het signaal.")
    via: Rol = veld(P, "Langs wie het ging.")
    met_toestemming: JaNee = veld(P, "Gaf de werknemer toestemming?")
    vraag: Tekst | None = optie(Label.FUNCTIONEEL, "De vraag, in werktermen.")


class Terugkoppeling(Record):
    """What the employer was told after a contact."""

    op: Datum = veld(P, "Dag.")
    wat: Tekst = veld(W, "Wat is verteld, in een zin.")


class Contact(Record):
    """`contacten/JJJJ-MM-DD-partij.md`: one contact."""

    datum: Datum = veld(P, "Dag van het contact.")
    met: tuple[Rol, ...] = veld(P, "Met wie.")
    vorm: Literal["gesprek", "telefoon", "video", "email", "huisbezoek", "werkplek", "bericht"] = (
        veld(P, "Hoe het contact was.")
    )
    soort: (
        Literal["intake", "voortgang", "driegesprek", "bedrijfsbezoek", "nazorg", "kennismaking"]
        | None
    ) = optie(P, "Bijzonder soort contact.")
    door: KorteNaam = veld(Label.BEDRIJF, "Coach, bijvoorbeeld mdejong.")
    initiatief: Rol | None = optie(P, "Van wie het initiatief kwam.")
    uren: Uren | None = optie(Label.FINANCIEEL, "Tijd van de coach, in uren.")
    reistijd: Uren | None = optie(Label.FINANCIEEL, "Reistijd van de coach, in uren.")
    plaats: Tekst | None = optie(P, "Plaats.")
    fase: Fasenaam | None = optie(W, "Fase van het traject.")
    activiteit: Reeks[AId] = reeks(W, "Activiteiten waarover het ging.")
    knelpunt: Reeks[KId] = reeks(W, "Knelpunten waarover het ging.")
    verschenen: Literal["ja", "afgemeld", "niet_verschenen"] | None = optie(
        M, "Kwam de werknemer? Het gedrag, nooit de oorzaak."
    )
    afgemeld: Datum | None = optie(M, "Dag van afmelden.")
    reden_opgegeven: JaNee | None = optie(M, "Gaf de werknemer een reden op? Nooit welke.")
    medische_reden_naar_bedrijfsarts: JaNee | None = optie(
        M, "Is een medische reden doorverwezen naar de bedrijfsarts?"
    )
    volgende: Datum | None = optie(P, "Dag van de volgende afspraak.")
    aanleiding: Tekst | None = optie(W, "Aanleiding voor het contact, als die er is.")
    signaal_bedrijfsarts: Signaal | None = optie(P, "Signaal aan de bedrijfsarts.")
    terugkoppeling: Terugkoppeling | None = optie(P, "Terugkoppeling aan de werkgever.")
    vastgelegd: Datum | None = optie(P, "Dag waarop de notitie is geschreven.")
    gewijzigd: Datum | None = optie(P, "Dag waarop de notitie later is gewijzigd.")
    doel: Tekst = veld(W, "Waarom dit contact.")
    sinds_vorig_contact: Tekst | None = optie(M, "Wat de werknemer sinds het vorige contact deed.")
    verslag: Tekst = veld(Label.COACHING_INTERN, "Feiten in werktermen, enkele regels.")
    reactie_werknemer: Tekst | None = optie(W, "Reactie in eigen woorden.")
    afspraken: tuple[Afspraak, ...] = veld(W, "Afspraken: - [ ] wie: wat (JJJJ-MM-DD), of Geen.")
    huiswerk: Reeks[Afspraak] = reeks(M, "Huiswerk, in dezelfde vorm.")
    vervolg: Tekst = veld(W, "Hoe het verder gaat.")
    voor_het_rapport: Tekst | None = optie(W, "Komt letterlijk in rapporten.")
    begeleiding: Tekst | None = optie(
        Label.BEGELEIDING, "Voor werknemer en bureau; in geen rapport."
    )


class Kerncijfers(Record):
    """Key figures as the evaluation states them."""

    uren_belastbaar: Uren | None = optie(Label.FUNCTIONEEL, "Belastbare uren per week.")
    uren_gewerkt: Uren | None = optie(W, "Gewerkte uren per week.")
    functie: Tekst | None = optie(W, "Functie.")
    loonwaarde: Procent | None = optie(W, "Loonwaarde in procenten.")


class Koers(Record):
    """Whether the course must change at the end of the first year."""

    nodig: JaNee = veld(W, "Is een andere koers nodig?")
    signalen: Reeks[
        Literal[
            "achter_op_plan",
            "doel_onduidelijk",
            "hervatting_onzeker",
            "stilstand",
            "oordeel_zonder_gevolg",
            "wisselend_werk_en_verzuim",
            "te_lang_zonder_loonwaarde",
            "te_laag_zonder_perspectief",
        ]
    ] = reeks(W, "Signalen die vragen om een andere koers.")
    welke: Tekst | None = optie(W, "Welke koers.")


class ActieWerkgever(Record):
    """What the employer will do, and did."""

    wat: Tekst = veld(W, "De actie.")
    uiterlijk: Datum | None = optie(P, "Uiterste dag.")
    gedaan: Datum | None = optie(P, "Dag waarop het is gedaan.")


class ReactieRapport(Record):
    """The employer's reaction to a report."""

    rapport: Notitienaam = veld(P, "Het rapport.")
    op: Datum = veld(P, "Dag van de reactie.")
    reactie: Tekst = veld(W, "De reactie.")


class Evaluatie(Record):
    """`evaluaties/JJJJ-MM-DD.md`: employer and employee look at plan and progress."""

    datum: Datum = veld(P, "Dag van de evaluatie.")
    soort: Literal["periodiek", "eerstejaarsevaluatie", "driegesprek", "eindevaluatie"] = veld(
        P, "Soort evaluatie."
    )
    wijze: Literal["gesprek", "telefoon", "video"] | None = optie(P, "Hoe de evaluatie was.")
    aanwezig: tuple[Rol, ...] = veld(P, "Wie erbij waren.")
    afwezig_reden: Tekst | None = optie(P, "Waarom een partij er niet was, niet medisch.")
    getekend: Reeks[Rol] = reeks(P, "Wie tekenden.")
    getekend_op: Datum | None = optie(P, "Dag van tekenen.")
    geweigerd: Tekst | None = optie(M, "Wie niet tekende, en waarom.")
    volgende: Datum | None = optie(P, "Dag van de volgende evaluatie.")
    document: DId | None = optie(P, "Het formulier.")
    koers: Koers | None = optie(W, "Andere koers voor het tweede jaar.")
    acties_werkgever: Reeks[ActieWerkgever] = reeks(W, "Wat de werkgever doet.")
    reactie_op_rapport: Reeks[ReactieRapport] = reeks(P, "Reactie van de werkgever op rapporten.")
    bijstelling_plan_van_aanpak: JaNee | None = optie(P, "Is het plan van aanpak bijgesteld?")
    bijstelling_document: DId | None = optie(P, "Document met de bijstelling.")
    activiteiten: Reeks[AId] = reeks(W, "Besproken activiteiten.")
    actueel_oordeel: DId | None = optie(P, "Actueel oordeel waarop een eindevaluatie rust.")
    kerncijfers: Kerncijfers | None = optie(W, "Kerncijfers zoals de evaluatie ze noemt.")
    vastgelegd: Datum | None = optie(P, "Dag waarop dit is geschreven.")
    spoor_1: Tekst | None = optie(W, "Stand van spoor 1.")
    spoor_2: Tekst | None = optie(W, "Stand van spoor 2.")
    doel_tweede_jaar: Tekst | None = optie(W, "Doel voor het tweede jaar.")
    visie_werkgever: Tekst | None = optie(W, "Visie van de werkgever.")
    visie_werknemer: Tekst | None = optie(W, "Visie van de werknemer.")
    afspraken: Reeks[Afspraak] = reeks(W, "Afspraken: - [ ] wie: wat (JJJJ-MM-DD).")
    voor_het_rapport: Tekst | None = optie(W, "Komt letterlijk in rapporten.")


class Rapportperiode(Record):
    """The time a report covers, both days inclusive."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    van: Datum = veld(P, "Eerste dag.")
    tot_en_met: Datum = veld(P, "Laatste dag.")


class Voorgelegd(Record):
    """That the report was put to the employee before it was sent."""

    op: Datum = veld(P, "Dag waarop het aan de werknemer is voorgelegd.")
    reactie_uiterlijk: Datum | None = optie(P, "Laatste dag voor een reactie.")
    reactie_op: Datum | None = optie(P, "Dag van de reactie.")
    verwerkt: JaNee | None = optie(P, "Is de reactie verwerkt?")


class InterneToets(Record):
    """The second pair of eyes."""

    door: Tekst = veld(Label.BEDRIJF, "Wie het rapport nakeek.")
    op: Datum = veld(Label.BEDRIJF, "Dag.")
    uitkomst: Literal["akkoord", "aangepast"] = veld(Label.BEDRIJF, "Uitkomst.")


class Rapport(Record):
    """`rapporten/JJJJ-MM-soort.md`: the coach's texts for one report, and when it was sent."""

    soort: Rapportsoort = veld(P, "Soort rapport.")
    periode: Rapportperiode | None = optie(P, "Periode waarover het gaat.")
    opgesteld: Datum | None = optie(P, "Dag van opstellen.")
    opsteller: KorteNaam = veld(Label.BEDRIJF, "Coach, bijvoorbeeld mdejong.")
    voorgelegd: Voorgelegd | None = optie(P, "Voorgelegd aan de werknemer.")
    interne_toets: InterneToets | None = optie(Label.BEDRIJF, "Nagekeken door een tweede persoon.")
    verzonden: Reeks[Verzending] = reeks(P, "Aan wie het is gestuurd.")
    vervangt: Notitienaam | None = optie(P, "Rapport dat dit vervangt.")
    bijlagen: Reeks[DId] = reeks(P, "Documenten die erbij horen.")
    samenvatting: Tekst | None = optie(W, "Samenvatting voor wie weinig tijd heeft.")
    visie_coach: Tekst | None = optie(W, "Visie van de coach, in werktermen.")
    conclusie: Tekst | None = optie(W, "Conclusie.")
    verdienmogelijkheden: Tekst | None = optie(W, "Resultaat en verdienmogelijkheden.")
    volgende_stappen: Tekst | None = optie(W, "Volgende stappen.")
    gevraagde_actie: Reeks[Afspraak] = reeks(
        W, "Wat van wie wordt gevraagd, in de vorm van afspraken."
    )
    reactie_werknemer: Tekst | None = optie(W, "Reactie van de werknemer, in eigen woorden.")
    toelichting: Tekst | None = optie(W, "Verdere toelichting.")

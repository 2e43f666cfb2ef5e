"""`haalbaarheid.yaml`, `uwv.yaml`, `resultaat.yaml`."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Akkoord, Besluit, Record, Rol, optie, reeks, veld
from tweedespoor.schema.lijsten import Kerngegevens
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.traject import Maatmanloon
from tweedespoor.schema.typen import (
    Aantal,
    AId,
    Bedrag,
    BId,
    Datum,
    DId,
    GrondslagId,
    JaNee,
    LId,
    Notitienaam,
    Procent,
    Reeks,
    RId,
    Tekst,
    Uren,
)

W = Label.WERK
P = Label.PROCES


class Aspect(Record):
    """One aspect of the feasibility test."""

    oordeel: Literal["voldoende", "matig", "onvoldoende"] = veld(W, "Oordeel.")
    toelichting: Tekst = veld(W, "Toelichting, in werktermen en met bron.")
    bron: GrondslagId | None = optie(P, "Advies of document waaruit het blijkt.")


class AspectIntern(Record):
    """An aspect whose explanation stays between bureau and employee."""

    oordeel: Literal["voldoende", "matig", "onvoldoende"] = veld(W, "Oordeel.")
    toelichting: Tekst = veld(
        Label.COACHING_INTERN, "Toelichting, in gedrag en niet in eigenschappen."
    )
    bron: GrondslagId | None = optie(P, "Advies of document waaruit het blijkt.")


class Aspecten(Record):
    """The five aspects."""

    belastbaarheid: Aspect | None = optie(
        Label.FUNCTIONEEL, "Belastbaarheid volgens de bedrijfsarts."
    )
    niveau_en_vaardigheden: Aspect | None = optie(W, "Niveau en vaardigheden.")
    omgaan_met_verandering: AspectIntern | None = optie(W, "Omgaan met verandering.")
    omstandigheden: AspectIntern | None = optie(W, "Omstandigheden en tempo.")
    kansen_arbeidsmarkt: Aspect | None = optie(W, "Kansen op de arbeidsmarkt.")


class Haalbaarheid(Record):
    """The feasibility test; a no-go alone is no accepted ground."""

    datum: Datum = veld(P, "Dag van het onderzoek.")
    door: Tekst | None = optie(P, "Wie het onderzoek deed.")
    opdrachtgever: Rol | None = optie(P, "Wie de opdracht gaf.")
    berust_op: Reeks[GrondslagId] = reeks(P, "Adviezen en documenten waarop dit rust.")
    aspecten: Aspecten = veld(W, "De vijf aspecten.")
    conclusie: Literal["go", "voorbereiden", "no_go"] = veld(
        W, "go is starten, voorbereiden, of no_go is niet starten."
    )
    voorwaarden: Reeks[Tekst] = reeks(W, "Voorwaarden.")
    gronden: Reeks[
        Literal[
            "gbm",
            "marginaal",
            "perspectief_3_maanden",
            "aow",
            "kosten_tijdelijk_contract",
            "eerste_traject_mislukt",
            "leeftijd",
            "taal",
            "opleiding",
            "arbeidsmarkt",
            "kosten",
        ]
    ] = reeks(P, "Gronden van het advies om niet te starten.")
    verklaring_bedrijfsarts: GrondslagId | None = optie(
        P, "Verklaring van de bedrijfsarts, B of D."
    )
    besloten_door: Besluit | None = optie(P, "Besluit van de werkgever.")
    spoor_1_geintensiveerd: Tekst | None = optie(W, "Wat in spoor 1 extra gebeurt.")
    herbeoordeling: Datum | None = optie(P, "Dag waarop opnieuw wordt gekeken.")
    voorgelegd: Datum | None = optie(P, "Dag waarop het aan de werknemer is voorgelegd.")
    reactie_werknemer: Tekst | None = optie(Label.MEDEWERKING, "Reactie van de werknemer.")
    na_traject: NaTraject | None = optie(P, "Stukken bij stoppen na een eerste traject.")


class NaTraject(Record):
    """Papers that let the duty end after a failed first traject (BBP, par. 9)."""

    eindrapport: DId | None = optie(P, "Eindrapport.")
    probleemanalyse: DId | None = optie(P, "Bijgestelde probleemanalyse.")
    plan_van_aanpak: DId | None = optie(P, "Bijgesteld plan van aanpak.")


class Deskundigenoordeel(Record):
    """A request for an opinion of UWV, with answer and follow-up."""

    aangevraagd: Datum = veld(P, "Dag van de aanvraag.")
    door: Rol = veld(P, "Wie het aanvroeg.")
    vraag: Literal[
        "eigen_werk",
        "passend_werk",
        "inspanningen_werknemer",
        "inspanningen_werkgever",
        "frequent_verzuim",
    ] = veld(P, "Welke vraag.")
    oordeel: Datum | None = optie(P, "Dag van het oordeel.")
    uitkomst: (
        Literal["voldoende", "onvoldoende", "geschikt", "ongeschikt", "passend", "niet_passend"]
        | None
    ) = optie(P, "Uitkomst.")
    document: DId | None = optie(P, "Het oordeel.")
    vervolg: Tekst | None = optie(P, "Wat ermee is gedaan.")
    vervolg_op: Datum | None = optie(P, "Dag daarvan.")
    doorgewerkt: JaNee | None = optie(P, "Gingen de activiteiten intussen door?")


class Hersteltermijn(Record):
    """A term that UWV set to complete the RIV."""

    gevraagd: Datum = veld(P, "Dag van de brief van UWV.")
    uiterlijk: Datum = veld(P, "Uiterste dag volgens die brief.")
    aangevuld: Datum | None = optie(P, "Dag waarop het is aangevuld.")


class Wia(Record):
    """Facts of the WIA application."""

    brief: Datum | None = optie(P, "Dag waarop de brief van UWV is ontvangen.")
    brief_niet_gekregen: JaNee | None = optie(P, "Stuurde UWV nooit een brief over de aanvraag?")
    aanvraag: Datum | None = optie(P, "Dag van de WIA-aanvraag.")
    afschrift_werknemer: Datum | None = optie(P, "Dag waarop de werknemer het RIV kreeg.")
    hersteltermijn: Hersteltermijn | None = optie(P, "Termijn om het RIV aan te vullen.")
    riv_akkoord: Datum | None = optie(P, "Dag waarop UWV besloot: er komt geen loonsanctie.")
    hervatting_gevraagd: Datum | None = optie(
        P,
        "Dag waarop de werknemer vroeg de aanvraag te hervatten, omdat het dienstverband eindigt.",
    )
    hervat: Datum | None = optie(P, "Dag waarop UWV de aanvraag na een loonsanctie hervatte.")
    besluit: Datum | None = optie(P, "Dag waarop UWV over de WIA besloot.")
    verkorte_wachttijd: Datum | None = optie(
        Label.FUNCTIONEEL, "Dag van de aanvraag met verkorte wachttijd."
    )
    verkorte_wachttijd_einde: Datum | None = optie(
        Label.FUNCTIONEEL, "Laatste dag van de verkorte wachttijd, volgens UWV."
    )
    verkorte_wachttijd_overwogen: Datum | None = optie(
        Label.FUNCTIONEEL, "Dag waarop een verkorte wachttijd is overwogen."
    )
    verkorte_wachttijd_door: Rol | None = optie(
        Label.FUNCTIONEEL, "Wie de verkorte wachttijd overwoog of aanvroeg."
    )


class Tekortkoming(Record):
    """One shortcoming in the decision, and its repair."""

    id: LId = veld(P, "Nummer van de tekortkoming: L1, L2 en verder.")
    tekst: Tekst = veld(P, "Tekst uit het besluit.")
    hersteld: Datum | None = optie(P, "Dag van herstel.")
    wat: Tekst | None = optie(P, "Wat is hersteld.")
    bewijs: Reeks[DId] = reeks(P, "Documenten die het laten zien.")


class Bekorting(Record):
    """A request to shorten a loonsanctie."""

    ingediend: Datum = veld(P, "Dag waarop UWV het verzoek kreeg.")
    besluit: Datum | None = optie(P, "Dag van het besluit.")
    uitkomst: Literal["toegekend", "afgewezen"] | None = optie(P, "Uitkomst.")
    hersteld_geen_mogelijkheden: JaNee | None = optie(
        Label.FUNCTIONEEL, "Gaat het om geen benutbare mogelijkheden?"
    )


class Loonsanctie(Record):
    """A decision to extend wages."""

    samenhang: ClassVar[tuple[Eis, ...]] = (PERIODE,)

    besluit: Datum = veld(P, "Dag van het besluit.")
    soort: Literal["administratief", "inhoudelijk"] | None = optie(P, "Soort.")
    van: Datum | None = optie(P, "Eerste dag.")
    tot_en_met: Datum | None = optie(P, "Laatste dag volgens het besluit.")
    weken: Aantal | None = optie(P, "Aantal weken volgens het besluit.")
    vervallen: Datum | None = optie(
        P, "Dag waarop de loonsanctie is ingetrokken of in bezwaar verviel."
    )
    tekortkomingen: Reeks[Tekortkoming] = reeks(P, "Tekortkomingen uit het besluit.")
    bekorting: Reeks[Bekorting] = reeks(P, "Verzoeken om bekorting.")


class NieuwEinde(Record):
    """A request to shorten or lengthen a voluntary extension (Wet WIA art. 24 lid 2)."""

    verzoek: Datum = veld(P, "Dag van het verzoek om een ander einde.")
    besluit: Datum | None = optie(P, "Dag waarop UWV daarover besloot.")
    tot: Datum | None = optie(P, "Dag tot welke UWV toen verlengde; die dag telt niet mee.")


class Verlenging(Record):
    """A voluntary extension (Wet WIA art. 24)."""

    verzoek: Datum = veld(P, "Dag van het gezamenlijke verzoek.")
    besluit: Datum | None = optie(P, "Dag waarop UWV besloot over de verlenging.")
    tot: Datum | None = optie(P, "Dag tot welke UWV verlengde; die dag telt niet mee.")
    akkoord_beiden: JaNee | None = optie(P, "Vroegen beiden erom?")
    nieuw_einde: NieuwEinde | None = optie(P, "Laatste verzoek om een ander einde.")
    riv_gevraagd: Datum | None = optie(
        P, "Dag waarop de werknemer vroeg het verslag eerder aan te vullen, voor de aanvraag."
    )
    riv_aangevuld: Datum | None = optie(P, "Dag waarop het verslag is aangevuld.")


class Uwv(Record):
    """What UWV was asked and what it decided."""

    deskundigenoordelen: Reeks[Deskundigenoordeel] = reeks(P, "Deskundigenoordelen.")
    wia: Wia | None = optie(P, "WIA-aanvraag.")
    loonsanctie: Loonsanctie | None = optie(P, "Loonsanctie.")
    verlenging: Verlenging | None = optie(P, "Vrijwillige verlenging.")
    actueel_oordeel: Kerngegevens | None = optie(P, "Wat het actueel oordeel noemt.")
    eindevaluatie: Kerngegevens | None = optie(P, "Wat de eindevaluatie noemt.")


class Werk(Record):
    """The work that was found."""

    functie: Tekst = veld(W, "Functie.")
    branche: Tekst | None = optie(W, "Branche.")
    richting: RId | None = optie(W, "Zoekrichting.")
    uren_per_week: Uren = veld(W, "Uren per week.")
    loon: Maatmanloon | None = optie(Label.LOON, "Loon in het nieuwe werk.")
    loonwaarde: Procent | None = optie(Label.LOON, "Loonwaarde in procenten van het oude loon.")
    berekening: Tekst | None = optie(Label.LOON, "Hoe de loonwaarde is berekend.")
    bepaald_door: Rol | None = optie(P, "Wie de loonwaarde bepaalde.")
    van: Datum = veld(W, "Eerste werkdag.")
    contract: Literal[
        "onbepaalde_tijd", "bepaalde_tijd", "uitzend", "detachering", "zelfstandig"
    ] = veld(W, "Soort contract.")
    contract_einde: Datum | None = optie(W, "Laatste dag van een tijdelijk contract.")
    verlengingsafspraak: Tekst | None = optie(W, "Afspraak over verlenging.")
    uitzendbeding: JaNee | None = optie(W, "Geldt een uitzendbeding?")
    no_risk: Literal["nvt", "mogelijk", "toegekend"] | None = optie(
        Label.FUNCTIONEEL, "Stand van de no-riskpolis; nooit voor derden zonder akkoord."
    )
    no_risk_besproken: Datum | None = optie(
        Label.FUNCTIONEEL, "Dag waarop de no-riskpolis is besproken."
    )


class Toezegging(Record):
    """A promise of work."""

    schriftelijk: JaNee = veld(P, "Is de afspraak schriftelijk?")
    onherroepelijk: JaNee = veld(P, "Is de afspraak onherroepelijk?")
    document: DId | None = optie(P, "Document met de afspraak.")
    op: Datum | None = optie(P, "Dag van de afspraak.")
    getekend_door: Tekst | None = optie(P, "Wie tekende.")
    voorbehoud: Tekst | None = optie(P, "Voorbehoud, als dat er is.")


class Verklaring(Record):
    """That both parties say no more could reasonably be expected (RES-02)."""

    werkgever: Datum | None = optie(P, "Dag van de verklaring van de werkgever.")
    werknemer: Datum | None = optie(P, "Dag van de verklaring van de werknemer.")
    document: DId | None = optie(P, "Document met de verklaring.")


class BetereOptie(Record):
    """A better option that the employee pointed out."""

    wat: Tekst = veld(W, "De mogelijkheid die de werknemer noemde.")
    op: Datum = veld(W, "Dag.")
    reactie: Tekst | None = optie(W, "Reactie van de werkgever.")


class Herstel(Record):
    """Full recovery for the own work, as both parties see it."""

    op: Datum = veld(P, "Dag van de hersteldmelding.")
    werkgever_akkoord: JaNee = veld(P, "Is de werkgever het eens?")
    werknemer_akkoord: JaNee = veld(P, "Is de werknemer het eens?")
    vier_weken_volgehouden: JaNee | None = optie(P, "Vier weken volgehouden?")


class Tussenresultaat(Record):
    """An interim result; never the final one."""

    soort: Literal[
        "werkervaringsplaats",
        "leerwerkplek",
        "proefplaatsing",
        "detachering",
        "vrijwilligerswerk",
        "scholing",
        "zelfredzaamheid",
        "maximaal_haalbare",
    ] = veld(W, "Soort tussenresultaat.")
    activiteit: AId | None = optie(W, "Activiteit waarbij dit hoort.")
    toelichting: Tekst | None = optie(W, "Toelichting.")


class NaEinde(Record):
    """What employer or employee still did after the traject."""

    op: Datum = veld(P, "Dag.")
    wie: Rol = veld(P, "Wie.")
    wat: Tekst = veld(W, "Wat er gebeurde.")


class Nazorg(Record):
    """Aftercare after three and six months."""

    akkoord_werknemer: JaNee | None = optie(P, "Vindt de werknemer nazorg goed?")
    contact_3_maanden: Datum | None = optie(P, "Dag van het contact na drie maanden.")
    contact_6_maanden: Datum | None = optie(P, "Dag van het contact na zes maanden.")
    werkt_nog: JaNee | None = optie(W, "Werkt de werknemer nog?")


class Tevredenheid(Record):
    """Marks from one to ten."""

    werknemer: Aantal | None = optie(Label.BEDRIJF, "Cijfer van de werknemer, 1 tot en met 10.")
    werkgever: Aantal | None = optie(Label.BEDRIJF, "Cijfer van de werkgever, 1 tot en met 10.")


class Resultaat(Record):
    """How the traject ended."""

    datum: Datum = veld(P, "Dag van het resultaat.")
    uitkomst: Literal[
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
    ] = veld(W, "Uitkomst.")
    voorlopig: JaNee | None = optie(P, "Is het resultaat nog voorlopig?")
    vastgesteld_door: Tekst | None = optie(P, "Wie het vaststelde.")
    werk: Werk | None = optie(W, "Het gevonden werk.")
    belastbaarheid: BId | None = optie(P, "Advies waarmee het werk is vergeleken.")
    motivering_uren: Tekst | None = optie(W, "Waarom de uren afwijken van de belastbaarheid.")
    passend: Tekst | None = optie(W, "Waarom het werk past.")
    passend_bevestigd: Besluit | None = optie(P, "Bevestiging door de arbeidsdeskundige.")
    structureel: Tekst | None = optie(W, "Waarom het werk blijvend is.")
    geen_beter_alternatief: Tekst | None = optie(W, "Waarom er geen beter alternatief was.")
    afspraak: Toezegging | None = optie(P, "Toezegging van werk.")
    verklaring: Verklaring | None = optie(P, "Verklaring dat meer niet te verwachten was.")
    instemming_werknemer: Akkoord | None = optie(P, "Instemming met werk buiten het eigen bedrijf.")
    betere_opties: Reeks[BetereOptie] = reeks(W, "Betere opties die de werknemer noemde.")
    herstel: Herstel | None = optie(P, "Volledig herstel voor het eigen werk.")
    tussenresultaten: Reeks[Tussenresultaat] = reeks(W, "Tussenresultaten.")
    gewonnen: Reeks[Tekst] = reeks(W, "Wat er verder is gewonnen.")
    na_einde: Reeks[NaEinde] = reeks(P, "Wat na het traject nog gebeurde.")
    conclusie: Tekst | None = optie(W, "Conclusie in een paar zinnen.")
    verdienmogelijkheden: Tekst | None = optie(
        W, "Hoe het resultaat zich verhoudt tot de verdienmogelijkheden."
    )
    openstaand: Tekst | None = optie(W, "Mogelijkheden die nog openstaan.")
    eindrapport: Notitienaam | None = optie(P, "Bestand van het eindrapport.")
    vso: Datum | None = optie(P, "Dag van de vaststellingsovereenkomst.")
    vso_gevolgen_besproken: Datum | None = optie(P, "Dag waarop de gevolgen zijn besproken.")
    transitievergoeding: Bedrag | None = optie(Label.FINANCIEEL, "Transitievergoeding in euro.")
    nazorg: Nazorg | None = optie(P, "Nazorg.")
    tevredenheid: Tevredenheid | None = optie(Label.BEDRIJF, "Tevredenheid.")

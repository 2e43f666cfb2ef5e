"""Every fact that the field list asks for has a home in the format, or a reason why not.

One row per row of the list: the fact, then the fields that hold it as `Record.field`, divided
by spaces. `ELDERS` names what deliberately has no field, and why.
"""

from __future__ import annotations

import pytest

from tweedespoor.schema.definities import alle_records
from tweedespoor.schema.velden import velden

TRAJECT = {
    "versie van het formaat": "Traject.formaat",
    "soort traject": "Traject.soort_traject",
    "overgenomen van": "Traject.overgenomen_van Overname.bureau Overname.datum Overname.ontbreekt",
    "eerste ziektedag": "Verzuim.eerste_ziektedag",
    "eerste ziektedag per document": "Verzuim.bronnen BronZiektedag.document BronZiektedag.datum",
    "ziekmelding ontvangen": "Verzuim.melding_ontvangen",
    "onderbrekingen": "Verzuim.onderbrekingen Hersteldagen.van Verzuim.verlof Verlof.soort",
    "volledig hersteld voor eigen werk": "Hersteldagen.volledig",
    "zelfde oorzaak, nooit welke": "Verlof.zelfde_oorzaak",
    "bron van de AOW-datum": "Dienstverband.aow_bron",
    "AOW binnen een jaar na de wachttijd": "Dienstverband.aow_datum",
    "afspraak over de AOW": "Uitstel.grond Uitstel.instemming_werknemer Uitstel.document",
    "soort dienstverband": "Dienstverband.soort",
    "begin en einde dienstverband": "Dienstverband.begin Dienstverband.einde",
    "contracturen": "Dienstverband.uren_per_week",
    "werkdagen": "Dienstverband.werkdagen",
    "functie": "Dienstverband.functie Dienstverband.niveau Dienstverband.kerntaken",
    "andere werkgevers": "Dienstverband.andere_baan AndereBaan.eerste_ziektedag",
    "loon voor ziekte": "Dienstverband.loon_voor_ziekte Maatmanloon.per "
    "Maatmanloon.bron Maatmanloon.peil",
    "maatmaninkomen": "Dienstverband.maatmaninkomen_per_uur Dienstverband.maatmanuren "
    "Dienstverband.maatmaninkomen_bron",
    "loondoorbetaling en cao": "Dienstverband.doorbetaling_jaar1 Dienstverband.doorbetaling_jaar2 "
    "Dienstverband.cao",
    "werkgeverslasten": "Dienstverband.werkgeverslasten",
    "kosten voor de werkgever": "Werkgever.premie_whk Werkgever.verzuimverzekering "
    "Dienstverband.transitievergoeding",
    "werkgever": "Partijen.werkgever Werkgever.sector Werkgever.grootte",
    "concern": "Werkgever.concern",
    "eigenrisicodrager, verzekeraar": "Werkgever.erd_zw Werkgever.erd_wga Partijen.verzekeraar",
    "eigen bijdrage van de werkgever": "Werkgever.eigen_bijdrage",
    "opdrachtgever": "Opdracht.opdrachtgever",
    "offerte, aanmelding, opdracht, ingekocht": "Opdracht.offerte Opdracht.aanmelding "
    "Opdracht.opdracht Opdracht.ingekocht",
    "alle kandidaten voor de start": "Opdracht.intake Opdracht.start TrajectplanVersie.per",
    "einde en reden": "Opdracht.gepland_einde Opdracht.einde Opdracht.reden_einde",
    "opdracht onderbroken": "Opdracht.onderbroken Onderbreking.reden Onderbreking.besloten_door",
    "uren en prijs": "Opdracht.uren Prijs.uurtarief Prijs.vast Prijs.btw",
    "partijen": "Partij.organisatie Partij.functie Partijen.casemanager Partijen.leidinggevende "
    "Partijen.hr Partijen.bedrijfsarts Partijen.arbodienst Partijen.arbeidsdeskundige "
    "Partijen.jobhunter Partijen.jobcoach Partijen.gemachtigde Partijen.mediator",
    "naam van de contactpersoon": "Partij.contact",
    "registratie, taakdelegatie": "Partij.registratie Partij.namens",
    "wisseling van partij": "Partij.van Partij.tot_en_met Partijen.eerdere EerderePartij.rol",
    "casemanager benoemd": "GedaanMetBijstelling.casemanager_benoemd "
    "GedaanMetBijstelling.casemanager_instemming",
    "probleemanalyse": "Mijlpalen.probleemanalyse GedaanMetBijstelling.bijstellingen",
    "plan van aanpak": "Mijlpalen.plan_van_aanpak Bijstelling.noemt_spoor_2 "
    "Bijstelling.visie_werkgever Bijstelling.visie_werknemer",
    "melding in week 42": "Mijlpalen.melding_42e_week",
    "eerstejaarsevaluatie": "Mijlpalen.eerstejaarsevaluatie",
    "actueel oordeel, eindevaluatie": "Mijlpalen.actueel_oordeel Mijlpalen.eindevaluatie",
    "brief van UWV": "Wia.brief",
    "WIA-aanvraag, afschrift": "Wia.aanvraag Wia.afschrift_werknemer Mijlpalen.riv_gereed",
    "afwijking van een termijn": "Gedaan.afwijking Termijnafwijking.afgesproken "
    "Termijnafwijking.reden Termijnafwijking.akkoord_werkgever Termijnafwijking.akkoord_werknemer",
    "hersteltermijn van UWV": "Wia.hersteltermijn Hersteltermijn.gevraagd Hersteltermijn.uiterlijk "
    "Hersteltermijn.aangevuld",
    "loonsanctie": "Uwv.loonsanctie Loonsanctie.besluit Loonsanctie.soort Loonsanctie.van "
    "Loonsanctie.tot_en_met Loonsanctie.tekortkomingen",
    "herstel per tekortkoming": "Tekortkoming.id Tekortkoming.tekst Tekortkoming.hersteld "
    "Tekortkoming.wat Tekortkoming.bewijs",
    "bekorting": "Loonsanctie.bekorting Bekorting.ingediend Bekorting.besluit Bekorting.uitkomst",
    "vrijwillige verlenging": "Uwv.verlenging Verlenging.verzoek Verlenging.tot "
    "Verlenging.akkoord_beiden",
    "vervroegde IVA": "Wia.verkorte_wachttijd Wia.verkorte_wachttijd_overwogen "
    "Wia.verkorte_wachttijd_door",
    "arbeidsconflict": "Traject.conflict Conflict.gemeld Conflict.advies_bedrijfsarts "
    "Conflict.actie Conflict.actie_op",
    "bewaren": "Bewaren.procedure_loopt Bewaren.facturen_tot_en_met Instellingen.bewaartermijn",
    "intensiteit per spoor": "Intensiteit.spoor_1_uren Intensiteit.spoor_2_uren Intensiteit.reden",
}

PERSOON = {
    "naam en adres": "Persoon.naam Persoon.aanhef Persoon.geboortedatum Persoon.adres "
    "Persoon.telefoon Persoon.email",
    "taal": "Persoon.taal Persoon.tolk Persoon.leesniveau",
    "gemachtigde": "Persoon.gemachtigde Partijen.gemachtigde Partij.machtiging",
    "toestemmingen": "Privacy.toestemmingen Toestemming.waarvoor Toestemming.op Toestemming.wijze "
    "Toestemming.ingetrokken",
    "privacyverklaring": "Privacy.verklaring_verstrekt Privacy.versie",
    "verzoeken": "Privacy.verzoeken Verzoek.soort Verzoek.op Verzoek.afgehandeld",
}

BELASTBAARHEID = {
    "nummer": "Advies.id",
    "soort stuk": "BronAdvies.soort",
    "drie datums": "Advies.datum Advies.spreekuur Advies.ontvangen",
    "opsteller, namens": "BronAdvies.wie BronAdvies.namens",
    "geldigheid": "Advies.geldig_vanaf Advies.herbeoordeling",
    "stand": "Advies.benutbaar Advies.marginaal",
    "eerste benutbare mogelijkheden": "Advies.eerste_benutbaar",
    "uren": "UrenBelastbaar.per_dag UrenBelastbaar.per_week UrenBelastbaar.dagen_per_week",
    "urenbeperking": "Advies.urenbeperking Urenbeperking.sinds Urenbeperking.document",
    "beperkingen": "Advies.beperkingen Advies.rubrieken Rubriek.rubriek Rubriek.item Rubriek.norm",
    "mogelijkheden": "Advies.mogelijkheden",
    "opbouwschema": "Opbouwstap.vanaf Opbouwstap.uren_per_week Opbouwstap.werk Opbouwstap.doel "
    "Opbouwstap.loonwaarde",
    "prognose": "Advies.prognose Advies.prognose_maanden Advies.prognose_richting",
    "kans op spoor 1": "Advies.kans_spoor_1 Verwachting.uitspraak Verwachting.op",
    "kan zelfstandig zoeken": "Advies.kan_zelfstandig_zoeken",
    "belemmerend advies": "BelemmerendAdvies.tekst BelemmerendAdvies.grond "
    "BelemmerendAdvies.tot_en_met",
    "arbeidstherapie": "Arbeidstherapie.van Arbeidstherapie.tot_en_met Arbeidstherapie.motivering",
    "geen benutbare mogelijkheden": "Advies.van Advies.tot_en_met Advies.datum",
    "twijfel": "Vraag.vraag Vraag.gesteld Vraag.aan Vraag.antwoord Vraag.vervolg",
    "gevolg second opinion": "Advies.gevolg_second_opinion",
    "gevolgen beoordeeld": "GevolgenBeoordeeld.datum GevolgenBeoordeeld.door "
    "GevolgenBeoordeeld.voor GevolgenBeoordeeld.uitkomst GevolgenBeoordeeld.reden",
    "zonder medische inhoud": "Advies.zonder_medische_inhoud Controle.datum Controle.door",
}

HAALBAARHEID = {
    "onderzoek": "Haalbaarheid.datum Haalbaarheid.door Haalbaarheid.opdrachtgever "
    "Haalbaarheid.berust_op",
    "aspecten": "Aspecten.belastbaarheid Aspecten.niveau_en_vaardigheden "
    "Aspecten.omgaan_met_verandering Aspecten.omstandigheden Aspecten.kansen_arbeidsmarkt",
    "bevinding en bron": "Aspect.oordeel Aspect.bron AspectIntern.toelichting AspectIntern.bron",
    "conclusie": "Haalbaarheid.conclusie Haalbaarheid.voorwaarden",
    "gronden": "Haalbaarheid.gronden",
    "verklaring bedrijfsarts": "Haalbaarheid.verklaring_bedrijfsarts",
    "beslissing": "Haalbaarheid.besloten_door Haalbaarheid.herbeoordeling "
    "Haalbaarheid.spoor_1_geintensiveerd",
    "voorgelegd": "Haalbaarheid.voorgelegd Haalbaarheid.reactie_werknemer",
    "stoppen na traject": "NaTraject.eindrapport NaTraject.probleemanalyse "
    "NaTraject.plan_van_aanpak",
}

PERSOONSPROFIEL = {
    "versie": "PersoonsprofielVersie.per PersoonsprofielVersie.berust_op "
    "PersoonsprofielVersie.intake PersoonsprofielVersie.reden PersoonsprofielVersie.ontbreekt",
    "besproken": "Herkenning.besproken Herkenning.herkent_zich Herkenning.reactie "
    "Herkenning.verwerkt",
    "arbeidsverleden": "Werkervaring.functie Werkervaring.sector Werkervaring.van "
    "Werkervaring.tot_en_met Werkervaring.taken Werkervaring.reden_einde",
    "opleidingen en cursussen": "Opleiding.naam Opleiding.niveau Opleiding.richting "
    "Opleiding.diploma Opleiding.jaar PersoonsprofielVersie.hoogste_opleiding",
    "functieniveau": "PersoonsprofielVersie.functieniveau",
    "bevoegdheden": "Bevoegdheid.naam Bevoegdheid.geldig_tot_en_met",
    "wensen, ambities, voorkeuren": "PersoonsprofielVersie.wensen PersoonsprofielVersie.ambities",
    "doelen, motivatie, kansen, omstandigheden": "PersoonsprofielVersie.doelen "
    "PersoonsprofielVersie.motivatie PersoonsprofielVersie.kansen "
    "PersoonsprofielVersie.omstandigheden",
    "kwaliteiten met bewijs": "PersoonsprofielVersie.kwaliteiten PersoonsprofielVersie.kenmerken "
    "MetBewijs.wat MetBewijs.bewijs",
    "interesses, affiniteiten": "PersoonsprofielVersie.interesses "
    "PersoonsprofielVersie.affiniteiten",
    "competenties, talen": "PersoonsprofielVersie.competenties Taal.taal Taal.niveau "
    "PersoonsprofielVersie.digitaal PersoonsprofielVersie.rijbewijs "
    "PersoonsprofielVersie.eigen_vervoer",
    "beschikbaarheid": "Beschikbaarheid.dagen Beschikbaarheid.reden",
    "knelpunten": "Knelpunt.id Knelpunt.wat Knelpunt.soort Knelpunt.bron",
    "kernontwikkelingen": "Kernontwikkeling.thema Kernontwikkeling.doel Kernontwikkeling.actie "
    "Kernontwikkeling.voortgang Kernontwikkeling.toelichting Kernontwikkeling.knelpunt",
    "testen": "Test.soort Test.op Test.uitkomst Test.document",
    "conclusies": "Conclusie.vinden Conclusie.krijgen Conclusie.behouden",
    "steun": "PersoonsprofielVersie.steun",
}

ZOEKPROFIEL = {
    "versie": "ZoekprofielVersie.per ZoekprofielVersie.berust_op ZoekprofielVersie.reden "
    "ZoekprofielVersie.persoonsprofiel",
    "ontbrekende grondslag": "ZoekprofielVersie.ontbreekt",
    "akkoord": "ZoekprofielVersie.akkoord_werknemer ZoekprofielVersie.akkoord_werkgever "
    "Akkoord.datum",
    "herkent zich er niet in": "ZoekprofielVersie.herkenning",
    "achtergrond per rubriek": "Zoekrubriek.rubriek Zoekrubriek.waarde Zoekrubriek.uitdaging "
    "Zoekrubriek.motivering",
    "uren": "Zoekuren.per_dag Zoekuren.per_dag_minimum Zoekuren.per_week "
    "Zoekuren.per_week_minimum Zoekuren.bij_plaatsing",
    "zoekloon": "Zoekloon.bedrag Zoekloon.per Zoekloon.uren_per_week Zoekloon.percentage_maatman "
    "Zoekloon.berekening Zoekloon.datum Zoekloon.motivering",
    "zoekgebied": "Gebied.straal_km Gebied.reistijd_minuten Gebied.vervoer Gebied.bron",
    "richting": "Richting.id Richting.functies Richting.taken Richting.branche Richting.herkomst",
    "verwante functies": "Richting.verwant",
    "motivering per richting": "Richting.krachten Richting.bekwaamheden Richting.overbrugging",
    "arbeidsmarkt": "Vacatures.bron Vacatures.datum Vacatures.regio Vacatures.aantal "
    "Vacatures.kans",
    "vacaturebewijs": "Vacaturebewijs.vacature Vacaturebewijs.plaats Vacaturebewijs.datum "
    "Vacaturebewijs.document",
    "afgewezen richtingen": "AfgewezenRichting.functie AfgewezenRichting.bron "
    "AfgewezenRichting.reden",
    "drie mogelijkheden": "ZoekprofielVersie.arbeid ZoekprofielVersie.verwerven "
    "ZoekprofielVersie.hervatten",
    "uitzendbeding, buitenland": "ZoekprofielVersie.uitzendbeding_uitgesloten "
    "ZoekprofielVersie.buitenland",
}

TRAJECTPLAN = {
    "versie": "TrajectplanVersie.per TrajectplanVersie.berust_op TrajectplanVersie.reden",
    "omschrijving, uitvoering": "TrajectplanVersie.omschrijving TrajectplanVersie.uitvoering "
    "TrajectplanVersie.motivering_eigen_beheer",
    "doelen": "TrajectplanVersie.einddoel Tussendoel.doel Tussendoel.meetbaar Tussendoel.uiterlijk",
    "fasen": "Fase.naam Fase.doel Fase.van Fase.tot_en_met Fase.afgerond Fase.criterium "
    "Fase.bewijs",
    "activiteiten": "Activiteit.id Activiteit.doel Activiteit.verkleint Activiteit.richting "
    "Activiteit.verwacht Activiteit.resultaat Activiteit.bewijs",
    "sollicitatiestart": "StartSolliciteren.op StartSolliciteren.reden "
    "StartSolliciteren.uitgesteld_tot_en_met StartSolliciteren.doel_intussen",
    "rapportagemomenten": "Rapportagemoment.soort Rapportagemoment.uiterlijk Rapportagemoment.aan "
    "Rapportagemoment.rapport Rapport.verzonden",
    "evaluatiemomenten": "Evaluatiemoment.datum Evaluatiemoment.met",
    "afsprakenoverzicht": "TrajectplanVersie.afsprakenoverzicht",
    "akkoord": "AkkoordPlan.werknemer AkkoordPlan.werkgever Akkoord.wijze Akkoord.geweigerd "
    "Akkoord.reden AkkoordPlan.reactie_werkgever_op_weigering",
    "afschrift": "TrajectplanVersie.afschrift Verzending.aan Verzending.datum",
    "verankering": "Verankering.document Verankering.datum Verankering.passage",
    "samenhang met spoor 1": "SamenhangSpoor1.loopt SamenhangSpoor1.afspraken Traject.intensiteit",
    "kosten": "Kosten.begroot Activiteit.kosten Kosten.onderbouwing Kosten.plafond_berekening "
    "NietIngezet.alternatief",
    "uitleg en klachtenregeling": "TrajectplanVersie.uitleg_gegeven "
    "TrajectplanVersie.klachtenregeling",
    "match": "Match.taal Match.sector Match.begeleiding Match.leerstijl",
    "aanpassing": "Aanpassing.signaal Aanpassing.bron Aanpassing.op Aanpassing.wijziging",
    "plan B, maatwerk": "TrajectplanVersie.plan_b TrajectplanVersie.maatwerk",
}

SPOOR1 = {
    "stappen": "Stappen.eigen_werk Stappen.aangepast_eigen_werk Stappen.ander_werk "
    "Stappen.aangepast_ander_werk Stap.conclusie Stap.datum Stap.door Stap.document",
    "gezamenlijke keuze": "GezamenlijkeKeuze.op GezamenlijkeKeuze.akkoord_werkgever "
    "GezamenlijkeKeuze.akkoord_werknemer GezamenlijkeKeuze.reden",
    "inventarisatie": "Inventarisatie.op Inventarisatie.door Inventarisatie.aantal "
    "Inventarisatie.document",
    "functies": "FunctieSpoor1.functie FunctieSpoor1.krachten FunctieSpoor1.bekwaamheden "
    "FunctieSpoor1.reden FunctieSpoor1.taakniveau_bezien",
    "posten, scholing, jobcarving": "Inventarisatie.tijdelijke_posten "
    "Inventarisatie.scholing_bezien Inventarisatie.jobcarving_bezien Inventarisatie.toelichting",
    "voorstellen werknemer": "Voorstel.op Voorstel.voorstel Voorstel.reactie Voorstel.reactie_op",
    "aangeboden werk": "AangebodenWerk.op AangebodenWerk.werk AangebodenWerk.uren_per_week "
    "AangebodenWerk.loonwaarde AangebodenWerk.reactie",
    "arbeidsdeskundig onderzoek": "Onderzoek.document Onderzoek.op Onderzoek.conclusie_spoor_1 "
    "Onderzoek.advies_spoor_2 Onderzoek.functies Onderzoek.berust_op",
    "hertoetsen": "ControleSpoor1.datum ControleSpoor1.aanleiding ControleSpoor1.conclusie "
    "ControleSpoor1.door",
    "gedeeltelijke hervatting": "Hervatting.van Hervatting.tot_en_met Hervatting.werk "
    "Hervatting.uren_per_week Hervatting.loonwaarde Hervatting.therapeutisch",
    "beslissing": "Spoor1.beslissing Spoor1.stand Besluit.datum Besluit.wie Besluit.document",
    "perspectief": "Perspectief.beoordeeld Perspectief.concreet Perspectief.opbouwschema "
    "Perspectief.einde Perspectief.structureel Perspectief.uitkomst",
    "concern": "ConcernOnderzoek.wat ConcernOnderzoek.op ConcernOnderzoek.uitkomst",
}

EVALUATIE = {
    "soort": "Evaluatie.soort",
    "gehouden": "Evaluatie.datum Evaluatie.wijze Evaluatie.aanwezig Evaluatie.afwezig_reden",
    "beide sporen": "Evaluatie.spoor_1 Evaluatie.spoor_2",
    "visies": "Evaluatie.visie_werkgever Evaluatie.visie_werknemer",
    "koers": "Evaluatie.doel_tweede_jaar Koers.nodig Koers.welke Koers.signalen",
    "voortgang activiteiten": "Evaluatie.activiteiten",
    "actie werkgever": "ActieWerkgever.wat ActieWerkgever.uiterlijk ActieWerkgever.gedaan",
    "reactie op rapport": "ReactieRapport.rapport ReactieRapport.op ReactieRapport.reactie",
    "bijstelling plan van aanpak": "Evaluatie.bijstelling_plan_van_aanpak "
    "Evaluatie.bijstelling_document",
    "afspraken": "Evaluatie.afspraken Afspraak.wie Afspraak.wat Afspraak.uiterlijk Afspraak.gedaan",
    "ondertekening": "Evaluatie.getekend Evaluatie.getekend_op Evaluatie.geweigerd",
    "volgende": "Evaluatie.volgende",
    "actueel oordeel": "Evaluatie.actueel_oordeel",
    "kerncijfers": "Kerncijfers.uren_belastbaar Kerncijfers.uren_gewerkt Kerncijfers.functie "
    "Kerncijfers.loonwaarde",
    "vastgelegd": "Evaluatie.vastgelegd",
}

CONTACT = {
    "datum, duur, vorm, plaats": "Contact.datum Contact.uren Contact.vorm Contact.plaats",
    "met wie": "Contact.met Contact.initiatief",
    "waarover": "Contact.fase Contact.activiteit Contact.knelpunt",
    "doel, aanleiding": "Contact.doel Contact.aanleiding",
    "verslag": "Contact.verslag",
    "ondernomen door werknemer": "Contact.sinds_vorig_contact",
    "huiswerk": "Contact.huiswerk",
    "afspraken": "Contact.afspraken",
    "volgende afspraak": "Contact.volgende Contact.vervolg",
    "verschenen": "Contact.verschenen Contact.afgemeld Contact.reden_opgegeven "
    "Contact.medische_reden_naar_bedrijfsarts",
    "signaal": "Signaal.op Signaal.via Signaal.met_toestemming Signaal.vraag",
    "terugkoppeling": "Terugkoppeling.op Terugkoppeling.wat",
    "reactie werknemer": "Contact.reactie_werknemer",
    "begeleiding": "Contact.begeleiding",
    "vastgelegd, gewijzigd": "Contact.vastgelegd Contact.gewijzigd",
    "uren": "Contact.uren Contact.reistijd Urenregel.soort",
}

SOLLICITATIES = {
    "sollicitatie": "Sollicitatie.datum Sollicitatie.functie Sollicitatie.werkgever "
    "Sollicitatie.plaats",
    "richting": "Sollicitatie.richting Sollicitatie.verwant",
    "soort": "Sollicitatie.via",
    "vacature": "Sollicitatie.vacature Sollicitatie.vacaturedatum",
    "uren, loon, reistijd": "Sollicitatie.uren Sollicitatie.loon Sollicitatie.reistijd "
    "Sollicitatie.passend_volgens",
    "initiatief": "Sollicitatie.initiatief Sollicitatie.begeleid",
    "stand": "Sollicitatie.uitkomst Sollicitatie.uitkomst_op",
    "reden": "Sollicitatie.reden",
    "besproken": "Sollicitatie.besproken Sollicitatie.les",
    "niet gesolliciteerd": "NietGesolliciteerd.vacature NietGesolliciteerd.reden "
    "NietGesolliciteerd.reactie_coach NietGesolliciteerd.gemeld_aan_werkgever",
    "bewijs": "Sollicitatie.bewijs",
    "weken zonder": "NietSolliciteren.van NietSolliciteren.tot_en_met NietSolliciteren.reden "
    "NietSolliciteren.goedgekeurd_door",
}

ACTIVITEITEN = {
    "soort": "Activiteit.soort Activiteit.module",
    "doel": "Activiteit.verkleint Activiteit.doel Activiteit.verwacht",
    "periode": "Activiteit.gepland Activiteit.gedaan Activiteit.evaluaties Activiteit.verlenging",
    "uitvoerder": "Activiteit.door Activiteit.uren Activiteit.kosten Activiteit.betaler",
    "belastbaarheid": "Activiteit.berust_op Activiteit.past_bij_belastbaarheid",
    "resultaat": "Activiteit.resultaat Activiteit.afgebroken Activiteit.vervallen",
    "scholing": "Scholing.opleiding Scholing.duur_maanden Activiteit.richting "
    "Scholing.baanrelevantie Scholing.subsidie_onderzocht",
    "werkplek": "Plaats.organisatie Plaats.taken Plaats.opbouw Plaats.leerdoel Plaats.begeleider "
    "Plaats.overeenkomst Plaats.verzekering Plaats.loonwaarde Plaats.vergoeding",
    "proefplaatsing": "Proefplaatsing.intentie_contract Proefplaatsing.toestemming_uwv "
    "Proefplaatsing.loon_betaalt Periode.tot_en_met",
    "detachering": "Detachering.overeenkomst Detachering.inleenvergoeding "
    "Detachering.overname_intentie Detachering.uitzendbeding",
    "gegevens gedeeld": "GedeeldeGegevens.wat GedeeldeGegevens.akkoord_werknemer",
    "niet ingezet": "NietIngezet.wat NietIngezet.reden NietIngezet.alternatief "
    "NietIngezet.besluit_door",
}

STAGNATIE = {
    "waarneming": "Stagnatie.vanaf Stagnatie.feit Stagnatie.oorzaak Stagnatie.volgens",
    "actie": "Maatregel.wat Maatregel.datum Maatregel.wie Maatregel.effect_op Stagnatie.opgeheven",
    "werkgever": "Stagnatie.gemeld_aan_werkgever Stagnatie.reactie_werkgever "
    "Stagnatie.reactie_werkgever_op",
    "maatregelen": "Maatregel.soort Maatregel.grond Maatregel.vooraf_aangekondigd "
    "Maatregel.medegedeeld Maatregel.tot_en_met Maatregel.document Maatregel.reactie_werknemer "
    "Maatregel.effect",
    "deskundigenoordeel": "Deskundigenoordeel.aangevraagd Deskundigenoordeel.door "
    "Deskundigenoordeel.vraag Deskundigenoordeel.oordeel Deskundigenoordeel.uitkomst "
    "Deskundigenoordeel.vervolg Deskundigenoordeel.vervolg_op Deskundigenoordeel.doorgewerkt",
    "mediation": "Activiteit.soort Activiteit.gepland Activiteit.gedaan",
    "bureau aangesproken": "Maatregel.soort Maatregel.wie Maatregel.datum Maatregel.effect",
}

DOCUMENTEN = {
    "soort": "Document.id Document.soort Document.titel",
    "datum, opsteller": "Document.datum Document.versie Document.opsteller Document.functie "
    "Document.namens Document.getekend Document.geweigerd",
    "aanwezig bij": "Document.stand Document.bij Document.bevestigd Document.bevestigd_door",
    "opgevraagd": "Document.opgevraagd Document.herinnerd Document.niet_gekregen "
    "Document.reden_nvt",
    "ontvangen, verzonden": "Document.ontvangen Document.ontvangen_van Document.verzonden "
    "Verzending.wijze",
    "stemmen": "Document.stemmen",
    "gevoelig, bestand": "Document.gevoelig Document.sha256 Document.bestand Document.bladzijden",
    "achteraf": "Document.achteraf_over",
    "kerngegevens": "Kerngegevens.eerste_ziektedag Kerngegevens.uren_belastbaar "
    "Kerngegevens.functie Kerngegevens.conclusie",
    "vernietigd": "Document.vernietigd",
}

AFWIJKINGEN = {
    "betreft": "Afwijking.regel Afwijking.bij Afwijking.feit Afwijking.datum_feit",
    "reden": "Afwijking.reden Afwijking.grond",
    "besluit": "Afwijking.bron Afwijking.besloten_door Afwijking.rol Afwijking.datum",
    "instemming": "Afwijking.instemming_werknemer",
    "geldigheid": "Afwijking.tot_en_met Afwijking.herbeoordelen Afwijking.alternatief",
    "zichtbaar": "Afwijking.zichtbaar_voor Afwijking.tekst_voor_rapport",
    "ingetrokken": "Afwijking.ingetrokken Afwijking.gevolg",
}

RESULTAAT = {
    "uitkomst": "Resultaat.uitkomst Resultaat.datum Resultaat.vastgesteld_door Resultaat.voorlopig",
    "werk": "Werk.functie Werk.branche Werk.richting",
    "contract": "Werk.van Werk.contract Werk.contract_einde Werk.verlengingsafspraak",
    "uren": "Werk.uren_per_week Resultaat.belastbaarheid Resultaat.motivering_uren",
    "loon": "Werk.loon Werk.loonwaarde Werk.berekening Werk.bepaald_door",
    "passend": "Resultaat.passend Resultaat.passend_bevestigd",
    "blijvend": "Resultaat.structureel Resultaat.geen_beter_alternatief",
    "toezegging": "Toezegging.document Toezegging.onherroepelijk Toezegging.getekend_door "
    "Toezegging.op Toezegging.voorbehoud",
    "verklaring van beiden": "Verklaring.werkgever Verklaring.werknemer Verklaring.document",
    "instemming": "Resultaat.instemming_werknemer",
    "betere opties": "BetereOptie.wat BetereOptie.reactie",
    "hersteldmelding": "Herstel.op Herstel.werkgever_akkoord Herstel.werknemer_akkoord "
    "Herstel.vier_weken_volgehouden",
    "tussenresultaten": "Tussenresultaat.soort Tussenresultaat.activiteit Resultaat.gewonnen",
    "na einde": "NaEinde.op NaEinde.wie NaEinde.wat",
    "nazorg": "Nazorg.contact_3_maanden Nazorg.contact_6_maanden Nazorg.werkt_nog "
    "Nazorg.akkoord_werknemer",
    "no-risk": "Werk.no_risk Werk.no_risk_besproken",
    "vso": "Resultaat.vso Resultaat.vso_gevolgen_besproken",
    "verdienmogelijkheden": "Resultaat.verdienmogelijkheden Resultaat.conclusie",
    "openstaand": "Resultaat.openstaand",
    "reacties": "Rapport.reactie_werknemer Tevredenheid.werknemer Tevredenheid.werkgever",
}

RAPPORTEN = {
    "soort, periode": "Rapport.soort Rapport.periode Rapport.opgesteld Rapport.opsteller "
    "Coach.functie",
    "visie": "Rapport.visie_coach",
    "conclusie, gevraagde actie": "Rapport.conclusie Rapport.gevraagde_actie",
    "voorgelegd": "Voorgelegd.op Voorgelegd.reactie_uiterlijk Voorgelegd.verwerkt",
    "interne toets": "InterneToets.door InterneToets.op InterneToets.uitkomst",
    "verzonden": "Rapport.verzonden Verzending.versie",
    "vervangt": "Rapport.vervangt",
    "bijlagen": "Rapport.bijlagen",
}

BUREAU = {
    "drempels": "Drempel.waarde Drempel.reden Drempel.vastgesteld_door Drempel.op",
    "verantwoordelijke": "Bureau.naam Bureau.fg_contact Bureau.verwerkers Bureau.opslag",
    "coach": "Coach.registraties Coach.talen Coach.sectoren Coach.plaats_voor Afwezigheid.van "
    "Afwezigheid.tot_en_met Afwezigheid.vervanger Coach.geheimhouding",
    "ontwikkelplan": "Competentie.competentie Competentie.doel Competentie.actie "
    "Competentie.bewijs Competentie.evaluatie",
    "uren": "Urenregel.datum Urenregel.activiteit Urenregel.soort Urenregel.uren "
    "Urenregel.gefactureerd",
    "klachten": "Klacht.op Klacht.aard Klacht.afgehandeld",
}

FEITEN = {
    "traject": TRAJECT,
    "persoon": PERSOON,
    "belastbaarheid": BELASTBAARHEID,
    "haalbaarheid": HAALBAARHEID,
    "persoonsprofiel": PERSOONSPROFIEL,
    "zoekprofiel": ZOEKPROFIEL,
    "trajectplan": TRAJECTPLAN,
    "spoor1": SPOOR1,
    "evaluatie": EVALUATIE,
    "contact": CONTACT,
    "sollicitaties": SOLLICITATIES,
    "activiteiten": ACTIVITEITEN,
    "stagnatie": STAGNATIE,
    "documenten": DOCUMENTEN,
    "afwijkingen": AFWIJKINGEN,
    "resultaat": RESULTAAT,
    "rapporten": RAPPORTEN,
    "bureau": BUREAU,
}

ELDERS = {
    "dossier_id": "the name of the folder; written nowhere else",
    "bsn": "no report of the bureau needs it; a field would invite it",
    "Richting.status": "computed from the versions: a dropped direction keeps its number",
    "maanden_na_einde_loondoorbetaling": "computed from contract_einde and the timeline",
    "riv_onderdeel": "follows from the kind of document; the table stands with the law",
    "vervalt_op": "computed from the firm's retention and `bewaren`",
    "Afspraak.nagekomen_op": "a promise is ticked in its line; git knows the day",
    "functionele_samenvatting": "`berust_op` names the advice; a copy would grow old",
    "werkgever_soort": "follows from `uitkomst`",
    "wijziging_aanleiding": "part of `reden`; what it rests on is `berust_op`",
}
"""Facts of the list without a field of their own, and why."""

VELDEN = {f"{record.__name__}.{naam}" for record in alle_records() for naam in velden(record)}


@pytest.mark.parametrize("deel", list(FEITEN))
def test_every_fact_has_a_home(deel: str) -> None:
    for feit, plekken in FEITEN[deel].items():
        assert set(plekken.split()) <= VELDEN, feit


def test_what_has_no_field_really_has_none() -> None:
    bekend = VELDEN | {plek.split(".")[1] for plek in VELDEN}
    assert not set(ELDERS) & bekend

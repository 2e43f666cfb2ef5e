"""The format as schemas of pydantic-core, one per record. Do not edit.

Built from the definitions by `python -m tweedespoor.schema.bouwen --schrijf`.
"""
# ruff: noqa
# fmt: off

from __future__ import annotations

from tweedespoor.schema.licht import TEKST, VINKJE, Kern, gelezen, keuze
from tweedespoor.schema.licht import optie, record, reeks, rij, tabel, veld
from tweedespoor.schema.samenhang import Nodig, Samenhang, Volgorde

optie_TEKST = optie(TEKST)
optie_Aantal = optie(gelezen("Aantal"))
optie_Bedrag = optie(gelezen("Bedrag"))
optie_Datum = optie(gelezen("Datum"))
optie_JaNee = optie(gelezen("JaNee"))
optie_Jaar = optie(gelezen("Jaar"))
optie_Notitienaam = optie(gelezen("Notitienaam"))
optie_Procent = optie(gelezen("Procent"))
optie_Uren = optie(gelezen("Uren"))
optie_activiteit_id = optie(gelezen("activiteit-id"))
optie_belastbaarheid_id = optie(gelezen("belastbaarheid-id"))
optie_document_id = optie(gelezen("document-id"))
optie_grondslag_id = optie(gelezen("grondslag-id"))
optie_richting_id = optie(gelezen("richting-id"))
optie_keuze_29 = optie(keuze('werkgever', 'werknemer', 'casemanager', 'leidinggevende', 'hr', 'bedrijfsarts', 'arbodienst', 'arbeidsdeskundige', 'coach', 'jobhunter', 'jobcoach', 'verzekeraar', 'gemachtigde', 'mediator', 'opleider', 'werkplek', 'uwv', 'bureau'))
reeks_TEKST = reeks(TEKST)
reeks_activiteit_id = reeks(gelezen("activiteit-id"))
reeks_belastbaarheid_id = reeks(gelezen("belastbaarheid-id"))
reeks_document_id = reeks(gelezen("document-id"))
reeks_grondslag_id = reeks(gelezen("grondslag-id"))
reeks_knelpunt_id = reeks(gelezen("knelpunt-id"))
reeks_keuze_40 = reeks(keuze('cv', 'affiniteiten', 'belastbaarheid'))
reeks_keuze_41 = reeks(keuze('werkgever', 'werknemer', 'casemanager', 'leidinggevende', 'hr', 'bedrijfsarts', 'arbodienst', 'arbeidsdeskundige', 'coach', 'jobhunter', 'jobcoach', 'verzekeraar', 'gemachtigde', 'mediator', 'opleider', 'werkplek', 'uwv', 'bureau'))
veld_TEKST = veld(TEKST)
veld_Aantal = veld(gelezen("Aantal"))
veld_Bedrag = veld(gelezen("Bedrag"))
veld_Code = veld(gelezen("Code"))
veld_Datum = veld(gelezen("Datum"))
veld_Formaat = veld(gelezen("Formaat"))
veld_JaNee = veld(gelezen("JaNee"))
veld_KorteNaam = veld(gelezen("KorteNaam"))
veld_Uren = veld(gelezen("Uren"))
veld_document_id = veld(gelezen("document-id"))
veld_keuze_52 = veld(keuze('haalbaarheid', 'intake', 'trajectplan', 'start', 'voortgang', 'tussen', 'wia', 'eind'))
veld_keuze_uur_week_vier_weken_maand = veld(keuze('uur', 'week', 'vier_weken', 'maand'))
veld_keuze_voldoende_matig_onvoldoende = veld(keuze('voldoende', 'matig', 'onvoldoende'))
veld_keuze_55 = veld(keuze('werkgever', 'werknemer', 'casemanager', 'leidinggevende', 'hr', 'bedrijfsarts', 'arbodienst', 'arbeidsdeskundige', 'coach', 'jobhunter', 'jobcoach', 'verzekeraar', 'gemachtigde', 'mediator', 'opleider', 'werkplek', 'uwv', 'bureau'))
veld_keuze_56 = veld(rij(keuze('werkgever', 'werknemer', 'casemanager', 'leidinggevende', 'hr', 'bedrijfsarts', 'arbodienst', 'arbeidsdeskundige', 'coach', 'jobhunter', 'jobcoach', 'verzekeraar', 'gemachtigde', 'mediator', 'opleider', 'werkplek', 'uwv', 'bureau')))

Overname = record("Overname", {
    "bureau": veld_TEKST,
    "datum": veld_Datum,
    "ontbreekt": optie_TEKST,
})
Onderbreking = record("Onderbreking", {
    "van": veld_Datum,
    "tot_en_met": optie_Datum,
    "reden": veld_TEKST,
    "besloten_door": veld_keuze_55,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Prijs = record("Prijs", {
    "vast": optie_Bedrag,
    "uurtarief": optie_Bedrag,
    "btw": optie_Procent,
})
Opdracht = record("Opdracht", {
    "opdrachtgever": optie(keuze('werkgever', 'verzekeraar', 'arbodienst')),
    "offerte": optie_TEKST,
    "aanmelding": optie_Datum,
    "opdracht": optie_Datum,
    "ingekocht": optie_Datum,
    "intake": optie_Datum,
    "start": optie_Datum,
    "gepland_einde": optie_Datum,
    "einde": optie_Datum,
    "reden_einde": optie_TEKST,
    "onderbroken": reeks(Onderbreking),
    "uren": optie_Uren,
    "prijs": optie(Prijs),
})
Partij = record("Partij", {
    "organisatie": optie_TEKST,
    "contact": optie_TEKST,
    "functie": optie_TEKST,
    "registratie": optie_TEKST,
    "namens": optie_TEKST,
    "machtiging": optie_document_id,
    "van": optie_Datum,
    "tot_en_met": optie_Datum,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
EerderePartij = record("EerderePartij", {
    "organisatie": optie_TEKST,
    "contact": optie_TEKST,
    "functie": optie_TEKST,
    "registratie": optie_TEKST,
    "namens": optie_TEKST,
    "machtiging": optie_document_id,
    "van": optie_Datum,
    "tot_en_met": optie_Datum,
    "rol": veld_keuze_55,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Partijen = record("Partijen", {
    "werkgever": veld(Partij),
    "casemanager": optie(Partij),
    "leidinggevende": optie(Partij),
    "hr": optie(Partij),
    "bedrijfsarts": optie(Partij),
    "arbodienst": optie(Partij),
    "arbeidsdeskundige": optie(Partij),
    "jobhunter": optie(Partij),
    "jobcoach": optie(Partij),
    "verzekeraar": optie(Partij),
    "gemachtigde": optie(Partij),
    "mediator": optie(Partij),
    "eerdere": reeks(EerderePartij),
})
Maatmanloon = record("Maatmanloon", {
    "bedrag": veld_Bedrag,
    "per": veld_keuze_uur_week_vier_weken_maand,
    "peil": optie_Datum,
    "bron": optie_TEKST,
    "uren_per_week": optie_Uren,
})
AndereBaan = record("AndereBaan", {
    "uren_per_week": veld_Uren,
    "eerste_ziektedag": optie_Datum,
})
Dienstverband = record("Dienstverband", {
    "functie": optie_TEKST,
    "kerntaken": reeks_TEKST,
    "soort": veld(keuze('onbepaalde_tijd', 'bepaalde_tijd', 'uitzend', 'detachering', 'payroll', 'beschut', 'pgb', 'huishoudelijk')),
    "begin": optie_Datum,
    "einde": optie_Datum,
    "reden_einde": optie(keuze('ziek_uit_dienst', 'werk_elders', 'vaststellingsovereenkomst', 'anders')),
    "uren_per_week": optie_Uren,
    "werkdagen": optie_TEKST,
    "niveau": optie_TEKST,
    "maatmanloon": optie(Maatmanloon),
    "loon_voor_ziekte": optie(Maatmanloon),
    "maatmaninkomen_per_uur": optie_Bedrag,
    "maatmanuren": optie_Uren,
    "maatmaninkomen_bron": optie_TEKST,
    "transitievergoeding": optie_Bedrag,
    "doorbetaling_jaar1": optie_Procent,
    "doorbetaling_jaar2": optie_Procent,
    "werkgeverslasten": optie_Procent,
    "cao": optie_TEKST,
    "andere_baan": optie(AndereBaan),
    "aow_datum": optie_Datum,
    "aow_bron": optie_TEKST,
})
Werkgever = record("Werkgever", {
    "sector": optie_TEKST,
    "grootte": optie(keuze('klein', 'middel', 'groot')),
    "concern": optie_JaNee,
    "erd_zw": optie_JaNee,
    "erd_wga": optie_JaNee,
    "premie_whk": optie_Procent,
    "verzuimverzekering": optie_Bedrag,
    "eigen_bijdrage": optie_TEKST,
})
BronZiektedag = record("BronZiektedag", {
    "document": veld_document_id,
    "datum": veld_Datum,
})
Hersteldagen = record("Hersteldagen", {
    "van": veld_Datum,
    "tot_en_met": optie_Datum,
    "volledig": optie_JaNee,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Verlof = record("Verlof", {
    "van": veld_Datum,
    "tot_en_met": veld_Datum,
    "soort": veld(keuze('zwangerschap', 'bevalling', 'adoptie', 'pleegzorg', 'detentie')),
    "zelfde_oorzaak": optie_JaNee,
    "zwangerschapsziekte_vanaf": optie_Datum,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Verzuim = record("Verzuim", {
    "eerste_ziektedag": optie_Datum,
    "eerste_ziektedag_wia": optie_Datum,
    "bronnen": reeks(BronZiektedag),
    "melding_ontvangen": optie_Datum,
    "onderbrekingen": reeks(Hersteldagen),
    "verlof": reeks(Verlof),
})
Termijnafwijking = record("Termijnafwijking", {
    "afgesproken": veld_Datum,
    "uiterlijk": optie_Datum,
    "reden": veld_TEKST,
    "akkoord_werkgever": veld_JaNee,
    "akkoord_werknemer": veld_JaNee,
})
Bijstelling = record("Bijstelling", {
    "datum": veld_Datum,
    "document": optie_document_id,
    "noemt_spoor_2": optie_JaNee,
    "visie_werkgever": optie_JaNee,
    "visie_werknemer": optie_JaNee,
})
GedaanMetBijstelling = record("GedaanMetBijstelling", {
    "gedaan": optie_Datum,
    "document": optie_document_id,
    "afwijking": optie(Termijnafwijking),
    "bijstellingen": reeks(Bijstelling),
    "casemanager_benoemd": optie_JaNee,
    "casemanager_instemming": optie_JaNee,
})
Gedaan = record("Gedaan", {
    "gedaan": optie_Datum,
    "document": optie_document_id,
    "afwijking": optie(Termijnafwijking),
})
Mijlpalen = record("Mijlpalen", {
    "probleemanalyse": optie(GedaanMetBijstelling),
    "plan_van_aanpak": optie(GedaanMetBijstelling),
    "melding_42e_week": optie(Gedaan),
    "eerstejaarsevaluatie": optie(Gedaan),
    "actueel_oordeel": optie(Gedaan),
    "eindevaluatie": optie(Gedaan),
    "riv_gereed": optie(Gedaan),
    "melding_einde_dienstverband": optie(Gedaan),
})
Besluit = record("Besluit", {
    "wie": veld_keuze_55,
    "naam": optie_TEKST,
    "datum": veld_Datum,
    "document": optie_document_id,
})
Akkoord = record("Akkoord", {
    "datum": optie_Datum,
    "document": optie_document_id,
    "wijze": optie_TEKST,
    "geweigerd": optie_Datum,
    "reden": optie_TEKST,
})
Uitstel = record("Uitstel", {
    "grond": veld(keuze('perspectief_3_maanden', 'marginale_mogelijkheden', 'aow_binnen_een_jaar', 'geen_benutbare_mogelijkheden', 'kosten_tijdelijk_contract', 'eerste_traject_mislukt', 'haalbaarheid', 'anders')),
    "besloten_door": veld(Besluit),
    "instemming_werknemer": optie(Akkoord),
    "document": optie_document_id,
    "tot_en_met": optie_Datum,
    "herbeoordeling": optie_Datum,
})
Intensiteit = record("Intensiteit", {
    "van": veld_Datum,
    "spoor_1_uren": veld_Uren,
    "spoor_2_uren": veld_Uren,
    "reden": optie_TEKST,
})
Conflict = record("Conflict", {
    "gemeld": veld_Datum,
    "advies_bedrijfsarts": optie_Datum,
    "actie": optie_TEKST,
    "actie_op": optie_Datum,
})
Toestemming = record("Toestemming", {
    "waarvoor": veld(keuze('contact_bedrijfsarts', 'cv_aan_derden', 'foto_of_profiel', 'aanwezigheid_partner', 'gegevens_aan_werkplek', 'signaal_aan_bedrijfsarts')),
    "op": veld_Datum,
    "wijze": optie_TEKST,
    "ingetrokken": optie_Datum,
})
Verzoek = record("Verzoek", {
    "soort": veld(keuze('inzage', 'rectificatie', 'wissing', 'bezwaar', 'overdracht')),
    "op": veld_Datum,
    "verlengd": optie_Datum,
    "afgehandeld": optie_Datum,
    "uitkomst": optie(keuze('gegeven', 'deels', 'geweigerd')),
})
Privacy = record("Privacy", {
    "verklaring_verstrekt": optie_Datum,
    "versie": optie_TEKST,
    "toestemmingen": reeks(Toestemming),
    "verzoeken": reeks(Verzoek),
})
Bewaren = record("Bewaren", {
    "procedure_loopt": optie(keuze('klacht', 'bezwaar', 'beroep', 'loonsanctie', 'claim')),
    "facturen_tot_en_met": optie_Datum,
})
Klacht = record("Klacht", {
    "op": veld_Datum,
    "aard": optie(keuze('bejegening', 'termijn', 'rapport', 'privacy', 'kosten', 'anders')),
    "afgehandeld": optie_Datum,
})
Traject = record("Traject", {
    "formaat": veld_Formaat,
    "coach": optie(gelezen("KorteNaam")),
    "status": veld(keuze('lopend', 'afgesloten')),
    "afgesloten": optie_Datum,
    "soort_traject": optie(keuze('tweede_spoor', 'vangnet_zw', 'erd_zw', 'tijdens_loonsanctie', 'wga', 'derde_spoor')),
    "overgenomen_van": optie(Overname),
    "onbekend": reeks(keuze('belastbaarheid', 'persoonsprofiel', 'zoekprofiel', 'trajectplan', 'activiteiten', 'sollicitaties', 'uren', 'documenten', 'spoor1', 'stagnatie', 'afwijkingen', 'haalbaarheid', 'uwv', 'resultaat', 'contacten', 'evaluaties', 'rapporten', 'eerste_ziektedag', 'mijlpalen', 'opdracht', 'dienstverband')),
    "opdracht": optie(Opdracht),
    "partijen": optie(Partijen),
    "dienstverband": optie(Dienstverband),
    "werkgever": optie(Werkgever),
    "verzuim": veld(Verzuim),
    "mijlpalen": optie(Mijlpalen),
    "uitstel_spoor_2": reeks(Uitstel),
    "intensiteit": reeks(Intensiteit),
    "conflict": optie(Conflict),
    "privacy": optie(Privacy),
    "bewaren": optie(Bewaren),
    "klachten": reeks(Klacht),
}, Samenhang(Nodig(bij='status', waarden=(('afgesloten', ('afgesloten',)),))))
BronAdvies = record("BronAdvies", {
    "wie": veld_keuze_55,
    "soort": veld(keuze('fml', 'izp', 'bar', 'lab', 'spreekuur', 'probleemanalyse', 'bijstelling', 'actueel_oordeel')),
    "document": optie_document_id,
    "namens": optie_TEKST,
})
UrenBelastbaar = record("UrenBelastbaar", {
    "per_dag": optie_Uren,
    "per_week": veld_Uren,
    "dagen_per_week": optie_Uren,
})
Urenbeperking = record("Urenbeperking", {
    "sinds": veld_Datum,
    "document": optie_document_id,
})
Rubriek = record("Rubriek", {
    "rubriek": veld(keuze('I', 'II', 'III', 'IV', 'V', 'VI')),
    "item": veld_TEKST,
    "norm": optie_TEKST,
})
Opbouwstap = record("Opbouwstap", {
    "vanaf": veld_Datum,
    "uren_per_week": veld_Uren,
    "werk": optie(keuze('eigen', 'aangepast', 'ander', 'extern')),
    "doel": optie_TEKST,
    "loonwaarde": optie_JaNee,
})
Verwachting = record("Verwachting", {
    "uitspraak": veld(keuze('reeel', 'klein', 'geen')),
    "op": veld_Datum,
    "document": optie_document_id,
})
BelemmerendAdvies = record("BelemmerendAdvies", {
    "tekst": veld_TEKST,
    "grond": optie_TEKST,
    "tot_en_met": optie_Datum,
})
Arbeidstherapie = record("Arbeidstherapie", {
    "van": veld_Datum,
    "tot_en_met": optie_Datum,
    "motivering": optie_document_id,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Vraag = record("Vraag", {
    "vraag": veld_TEKST,
    "gesteld": veld_Datum,
    "aan": veld_keuze_55,
    "antwoord": optie_Datum,
    "vervolg": optie_TEKST,
})
GevolgenBeoordeeld = record("GevolgenBeoordeeld", {
    "datum": veld_Datum,
    "door": veld_TEKST,
    "voor": veld(rij(keuze('zoekprofiel', 'trajectplan', 'persoonsprofiel', 'spoor1'))),
    "uitkomst": veld(keuze('aangepast', 'geen_gevolgen')),
    "reden": veld_TEKST,
})
Controle = record("Controle", {
    "datum": veld_Datum,
    "door": veld_TEKST,
})
Advies = record("Advies", {
    "id": veld(gelezen("belastbaarheid-id")),
    "datum": veld_Datum,
    "spreekuur": optie_Datum,
    "ontvangen": optie_Datum,
    "vastgelegd": optie_Datum,
    "geldig_vanaf": optie_Datum,
    "bron": veld(BronAdvies),
    "benutbaar": optie_JaNee,
    "marginaal": optie_JaNee,
    "van": optie_Datum,
    "tot_en_met": optie_Datum,
    "eerste_benutbaar": optie_Datum,
    "uren": optie(UrenBelastbaar),
    "urenbeperking": optie(Urenbeperking),
    "mogelijkheden": reeks_TEKST,
    "beperkingen": reeks_TEKST,
    "rubrieken": reeks(Rubriek),
    "opbouwschema": reeks(Opbouwstap),
    "prognose": optie_TEKST,
    "prognose_maanden": optie_Aantal,
    "prognose_richting": optie(keuze('toename', 'gelijk', 'afname')),
    "kans_spoor_1": optie(Verwachting),
    "kan_zelfstandig_zoeken": optie_JaNee,
    "belemmerend_advies": optie(BelemmerendAdvies),
    "arbeidstherapie": reeks(Arbeidstherapie),
    "vragen": reeks(Vraag),
    "gevolg_second_opinion": optie_Datum,
    "gevolgen_beoordeeld": optie(GevolgenBeoordeeld),
    "zonder_medische_inhoud": optie(Controle),
    "herbeoordeling": optie_Datum,
    "gewijzigd": optie_TEKST,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Belastbaarheid = record("Belastbaarheid", {
    "adviezen": veld(rij(Advies)),
})
Herkenning = record("Herkenning", {
    "besproken": veld_Datum,
    "herkent_zich": veld_JaNee,
    "reactie": optie_TEKST,
    "verwerkt": optie_TEKST,
})
Werkervaring = record("Werkervaring", {
    "functie": veld_TEKST,
    "werkgever": optie_TEKST,
    "sector": optie_TEKST,
    "van": optie_Jaar,
    "tot_en_met": optie_Jaar,
    "taken": optie_TEKST,
    "reden_einde": optie_TEKST,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Opleiding = record("Opleiding", {
    "naam": veld_TEKST,
    "niveau": optie_TEKST,
    "richting": optie_TEKST,
    "jaar": optie_Jaar,
    "diploma": optie_JaNee,
})
Bevoegdheid = record("Bevoegdheid", {
    "naam": veld_TEKST,
    "geldig_tot_en_met": optie_Datum,
})
MetBewijs = record("MetBewijs", {
    "wat": veld_TEKST,
    "bewijs": optie_TEKST,
})
Taal = record("Taal", {
    "taal": veld_TEKST,
    "niveau": veld_TEKST,
})
Beschikbaarheid = record("Beschikbaarheid", {
    "dagen": veld_TEKST,
    "reden": optie(keuze('afspraak', 'zorgtaak', 'onbekend')),
})
Knelpunt = record("Knelpunt", {
    "id": veld(gelezen("knelpunt-id")),
    "wat": veld_TEKST,
    "soort": optie(keuze('vaardigheid', 'kennis', 'arbeidsmarkt', 'vervoer', 'taal', 'netwerk', 'zelfvertrouwen', 'ritme', 'digitaal')),
    "bron": optie_TEKST,
    "opgelost": optie_Datum,
})
Kernontwikkeling = record("Kernontwikkeling", {
    "thema": veld_TEKST,
    "doel": veld_TEKST,
    "actie": optie_TEKST,
    "voortgang": optie_TEKST,
    "toelichting": optie_TEKST,
    "knelpunt": reeks_knelpunt_id,
})
Test = record("Test", {
    "soort": veld(keuze('interesse', 'capaciteiten', 'competenties', 'loopbaan')),
    "op": veld_Datum,
    "uitkomst": veld_TEKST,
    "document": optie_document_id,
})
Conclusie = record("Conclusie", {
    "vinden": veld_TEKST,
    "krijgen": veld_TEKST,
    "behouden": veld_TEKST,
})
Herziening = record("Herziening", {
    "op": veld_Datum,
    "door": veld_TEKST,
    "gezien": veld(tabel(gelezen("grondslag-id"), gelezen("Vingerafdruk"))),
    "besluit": veld(keuze('geen gevolgen', 'aangepast')),
    "reden": veld_TEKST,
})
PersoonsprofielVersie = record("PersoonsprofielVersie", {
    "per": veld_Datum,
    "reden": optie_TEKST,
    "berust_op": reeks_grondslag_id,
    "intake": optie_Notitienaam,
    "ontbreekt": reeks_keuze_40,
    "herkenning": optie(Herkenning),
    "werkervaring": reeks(Werkervaring),
    "opleiding": reeks(Opleiding),
    "hoogste_opleiding": optie_TEKST,
    "functieniveau": optie_TEKST,
    "bevoegdheden": reeks(Bevoegdheid),
    "kenmerken": reeks(MetBewijs),
    "kwaliteiten": reeks(MetBewijs),
    "interesses": reeks_TEKST,
    "affiniteiten": reeks_TEKST,
    "competenties": reeks_TEKST,
    "talen": reeks(Taal),
    "digitaal": optie_TEKST,
    "rijbewijs": optie_TEKST,
    "eigen_vervoer": optie_JaNee,
    "beschikbaarheid": optie(Beschikbaarheid),
    "wensen": reeks_TEKST,
    "ambities": reeks_TEKST,
    "doelen": reeks_TEKST,
    "motivatie": optie_TEKST,
    "kansen": optie_TEKST,
    "omstandigheden": optie_TEKST,
    "belemmeringen": reeks(Knelpunt),
    "kernontwikkelingen": reeks(Kernontwikkeling),
    "testen": reeks(Test),
    "steun": optie_TEKST,
    "cv": optie_document_id,
    "conclusie": optie_TEKST,
    "conclusies": optie(Conclusie),
    "herzien": reeks(Herziening),
})
Persoonsprofiel = record("Persoonsprofiel", {
    "versies": veld(rij(PersoonsprofielVersie)),
})
Zoekuren = record("Zoekuren", {
    "per_dag": optie_Uren,
    "per_dag_minimum": optie_Uren,
    "per_week": veld_Uren,
    "per_week_minimum": optie_Uren,
    "bij_plaatsing": optie_Uren,
    "motivering": optie_TEKST,
})
Zoekloon = record("Zoekloon", {
    "bedrag": veld_Bedrag,
    "per": veld_keuze_uur_week_vier_weken_maand,
    "uren_per_week": optie_Uren,
    "percentage_maatman": optie_Procent,
    "berekening": optie_TEKST,
    "datum": optie_Datum,
    "motivering": optie_TEKST,
})
Gebied = record("Gebied", {
    "reistijd_minuten": optie_Aantal,
    "straal_km": optie_Aantal,
    "vervoer": optie_TEKST,
    "motivering": optie_TEKST,
    "bron": optie_document_id,
})
Zoekrubriek = record("Zoekrubriek", {
    "rubriek": veld(keuze('beroepsrichting', 'sector', 'opleidingsrichting', 'hoogste_opleidingsniveau', 'opleidingsniveau_werknemer', 'hoogste_functieniveau', 'taal', 'rijbewijs', 'salaris', 'uren_per_dag', 'uren_per_week')),
    "waarde": veld_TEKST,
    "uitdaging": veld_JaNee,
    "motivering": veld_TEKST,
})
Vacatures = record("Vacatures", {
    "aantal": veld_Aantal,
    "bron": veld_TEKST,
    "datum": veld_Datum,
    "regio": optie_TEKST,
    "kans": optie_TEKST,
})
Vacaturebewijs = record("Vacaturebewijs", {
    "vacature": veld_TEKST,
    "plaats": optie_TEKST,
    "datum": veld_Datum,
    "document": optie_document_id,
})
Richting = record("Richting", {
    "id": veld(gelezen("richting-id")),
    "functies": veld(rij(TEKST)),
    "verwant": reeks_TEKST,
    "taken": optie_TEKST,
    "branche": optie_TEKST,
    "niveau": optie_TEKST,
    "herkomst": optie(keuze('arbeidsdeskundige', 'coach', 'werknemer', 'test')),
    "passend": optie_TEKST,
    "krachten": optie_TEKST,
    "bekwaamheden": optie_TEKST,
    "overbrugging": optie_TEKST,
    "vacatures": optie(Vacatures),
    "bewijs": reeks(Vacaturebewijs),
})
AfgewezenRichting = record("AfgewezenRichting", {
    "functie": veld_TEKST,
    "bron": veld_TEKST,
    "reden": veld_TEKST,
})
ZoekprofielVersie = record("ZoekprofielVersie", {
    "per": veld_Datum,
    "reden": optie_TEKST,
    "berust_op": reeks_grondslag_id,
    "persoonsprofiel": optie_Datum,
    "ontbreekt": reeks_keuze_40,
    "herkenning": optie(Herkenning),
    "uren": optie(Zoekuren),
    "loon": optie(Zoekloon),
    "gebied": optie(Gebied),
    "achtergrond": reeks(Zoekrubriek),
    "richtingen": veld(rij(Richting)),
    "afgewezen": reeks(AfgewezenRichting),
    "arbeid": optie_TEKST,
    "verwerven": optie_TEKST,
    "hervatten": optie_TEKST,
    "uitzendbeding_uitgesloten": optie_JaNee,
    "buitenland": optie_JaNee,
    "akkoord_werknemer": optie(Akkoord),
    "akkoord_werkgever": optie(Akkoord),
    "herzien": reeks(Herziening),
})
Zoekprofiel = record("Zoekprofiel", {
    "versies": veld(rij(ZoekprofielVersie)),
})
Tussendoel = record("Tussendoel", {
    "doel": veld_TEKST,
    "meetbaar": optie_TEKST,
    "uiterlijk": veld_Datum,
    "gehaald": optie_Datum,
})
Fase = record("Fase", {
    "naam": veld(keuze('persoonsgericht', 'arbeidsorientatie', 'werkgericht')),
    "van": veld_Datum,
    "tot_en_met": veld_Datum,
    "doel": optie_TEKST,
    "criterium": optie_TEKST,
    "afgerond": optie_Datum,
    "bewijs": reeks_document_id,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Rapportagemoment = record("Rapportagemoment", {
    "soort": veld_keuze_52,
    "uiterlijk": veld_Datum,
    "aan": reeks_keuze_41,
    "rapport": optie_Notitienaam,
})
Evaluatiemoment = record("Evaluatiemoment", {
    "datum": veld_Datum,
    "met": reeks_keuze_41,
})
StartSolliciteren = record("StartSolliciteren", {
    "op": optie_Datum,
    "uitgesteld_tot_en_met": optie_Datum,
    "reden": optie_TEKST,
    "doel_intussen": optie_TEKST,
})
AkkoordPlan = record("AkkoordPlan", {
    "werknemer": optie(Akkoord),
    "werkgever": optie(Akkoord),
    "reactie_werkgever_op_weigering": optie_Datum,
})
Verzending = record("Verzending", {
    "datum": veld_Datum,
    "aan": veld_keuze_56,
    "wijze": optie_TEKST,
    "kenmerk": optie_TEKST,
    "versie": optie_TEKST,
})
Verankering = record("Verankering", {
    "document": veld_document_id,
    "datum": veld_Datum,
    "passage": optie_TEKST,
})
SamenhangSpoor1 = record("SamenhangSpoor1", {
    "loopt": veld_JaNee,
    "afspraken": optie_TEKST,
})
Kosten = record("Kosten", {
    "begroot": optie_Bedrag,
    "onderbouwing": optie_TEKST,
    "plafond_berekening": optie_TEKST,
})
NietIngezet = record("NietIngezet", {
    "wat": veld_TEKST,
    "reden": veld_TEKST,
    "alternatief": optie_TEKST,
    "besluit_door": veld_keuze_55,
})
Match = record("Match", {
    "taal": optie_TEKST,
    "sector": optie_TEKST,
    "begeleiding": optie_TEKST,
    "leerstijl": optie_TEKST,
})
Aanpassing = record("Aanpassing", {
    "op": veld_Datum,
    "signaal": veld_TEKST,
    "bron": optie_TEKST,
    "wijziging": veld_TEKST,
})
TrajectplanVersie = record("TrajectplanVersie", {
    "per": veld_Datum,
    "reden": optie_TEKST,
    "berust_op": reeks_grondslag_id,
    "persoonsprofiel": optie_Datum,
    "zoekprofiel": optie_Datum,
    "omschrijving": veld_TEKST,
    "uitvoering": optie(keuze('extern', 'eigen_beheer')),
    "motivering_eigen_beheer": optie_TEKST,
    "einddoel": optie_TEKST,
    "tussendoelen": reeks(Tussendoel),
    "fasen": reeks(Fase),
    "rapportagemomenten": reeks(Rapportagemoment),
    "evaluatiemomenten": reeks(Evaluatiemoment),
    "solliciteren": optie(StartSolliciteren),
    "akkoord": optie(AkkoordPlan),
    "besproken": optie_Datum,
    "afsprakenoverzicht": optie_Datum,
    "uitleg_gegeven": optie_Datum,
    "klachtenregeling": optie_Datum,
    "afschrift": reeks(Verzending),
    "verankering": optie(Verankering),
    "spoor_1": optie(SamenhangSpoor1),
    "uren": optie_Uren,
    "kosten": optie(Kosten),
    "niet_ingezet": reeks(NietIngezet),
    "plan_b": optie_TEKST,
    "maatwerk": optie_TEKST,
    "match": optie(Match),
    "aanpassingen": reeks(Aanpassing),
    "herzien": reeks(Herziening),
})
Trajectplan = record("Trajectplan", {
    "versies": veld(rij(TrajectplanVersie)),
})
Periode = record("Periode", {
    "van": veld_Datum,
    "tot_en_met": optie_Datum,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Urenstap = record("Urenstap", {
    "vanaf": veld_Datum,
    "uren_per_week": veld_Uren,
})
Plaats = record("Plaats", {
    "organisatie": veld_TEKST,
    "uren_per_week": optie_Uren,
    "opbouw": reeks(Urenstap),
    "taken": optie_TEKST,
    "aanpassingen": optie_TEKST,
    "leerdoel": optie_TEKST,
    "begeleider": optie_TEKST,
    "overeenkomst": optie_document_id,
    "verzekering": optie_JaNee,
    "loonwaarde": optie_Procent,
    "vergoeding": optie_Bedrag,
})
Scholing = record("Scholing", {
    "opleiding": optie_TEKST,
    "duur_maanden": optie_Aantal,
    "baanrelevantie": optie_TEKST,
    "subsidie_onderzocht": optie_JaNee,
})
Proefplaatsing = record("Proefplaatsing", {
    "intentie_contract": veld_JaNee,
    "toestemming_uwv": optie(keuze('ja', 'nee', 'nvt')),
    "loon_betaalt": optie_keuze_29,
})
Detachering = record("Detachering", {
    "overeenkomst": optie_document_id,
    "overname_intentie": optie_JaNee,
    "inleenvergoeding": optie_Bedrag,
    "uitzendbeding": optie_JaNee,
})
GedeeldeGegevens = record("GedeeldeGegevens", {
    "wat": veld_TEKST,
    "akkoord_werknemer": veld_Datum,
})
Activiteit = record("Activiteit", {
    "id": veld(gelezen("activiteit-id")),
    "soort": veld(keuze('intake', 'coaching', 'motiverende_gespreksvoering', 'verlies_van_werk', 'sollicitatietraining', 'arbeidsmarktorientatie', 'beroepentest', 'scholing', 'taal', 'digitale_vaardigheden', 'jobhunting', 'netwerk', 'uitzendbureau', 'cv', 'werkervaringsplaats', 'leerwerkplek', 'proefplaatsing', 'detachering', 'vrijwilligerswerk', 'eigen_onderneming', 'werkritme', 'jobcoaching', 'mediation', 'anders')),
    "module": optie_TEKST,
    "doel": veld_TEKST,
    "verkleint": reeks_knelpunt_id,
    "richting": reeks(gelezen("richting-id")),
    "verwacht": optie_TEKST,
    "gepland": optie(Periode),
    "gedaan": optie(Periode),
    "door": optie_TEKST,
    "uren": optie_Uren,
    "kosten": optie_Bedrag,
    "betaler": optie_keuze_29,
    "berust_op": reeks_belastbaarheid_id,
    "past_bij_belastbaarheid": optie_TEKST,
    "evaluaties": reeks(gelezen("Datum")),
    "verlenging": optie_TEKST,
    "plaats": optie(Plaats),
    "scholing": optie(Scholing),
    "proefplaatsing": optie(Proefplaatsing),
    "detachering": optie(Detachering),
    "gegevens_gedeeld": optie(GedeeldeGegevens),
    "resultaat": optie_TEKST,
    "afgebroken": optie_TEKST,
    "vervallen": optie_TEKST,
    "bewijs": reeks_document_id,
}, Samenhang(Nodig(bij='soort', waarden=(('werkervaringsplaats', ('plaats',)), ('leerwerkplek', ('plaats',)), ('vrijwilligerswerk', ('plaats',)), ('proefplaatsing', ('plaats', 'proefplaatsing')), ('detachering', ('plaats', 'detachering')), ('scholing', ('richting',))))))
Activiteiten = record("Activiteiten", {
    "activiteiten": veld(rij(Activiteit)),
})
Sollicitatie = record("Sollicitatie", {
    "datum": veld_Datum,
    "functie": veld_TEKST,
    "werkgever": veld_TEKST,
    "plaats": optie_TEKST,
    "richting": optie_richting_id,
    "verwant": optie_TEKST,
    "via": veld(keuze('vacature', 'open_brief', 'netwerk', 'uitzendbureau', 'werkgeversbezoek', 'jobhunter', 'inschrijving')),
    "vacature": optie_TEKST,
    "vacaturedatum": optie_Datum,
    "passend_volgens": optie_keuze_29,
    "uitkomst": veld(keuze('open', 'afgewezen', 'gesprek', 'tweede_gesprek', 'aanbod', 'aangenomen', 'ingetrokken', 'geen_reactie')),
    "uitkomst_op": optie_Datum,
    "reden": optie_TEKST,
    "uren": optie_Uren,
    "loon": optie_Bedrag,
    "reistijd": optie_Aantal,
    "initiatief": optie(keuze('werknemer', 'coach', 'werkgever')),
    "begeleid": optie_JaNee,
    "besproken": optie_Datum,
    "les": optie_TEKST,
    "bewijs": optie_document_id,
})
NietSolliciteren = record("NietSolliciteren", {
    "van": veld_Datum,
    "tot_en_met": veld_Datum,
    "reden": veld_TEKST,
    "goedgekeurd_door": optie_keuze_29,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
NietGesolliciteerd = record("NietGesolliciteerd", {
    "datum": veld_Datum,
    "vacature": veld_TEKST,
    "reden": veld_TEKST,
    "reactie_coach": optie_TEKST,
    "gemeld_aan_werkgever": optie_Datum,
})
Sollicitaties = record("Sollicitaties", {
    "sollicitaties": veld(rij(Sollicitatie)),
    "niet_solliciteren": reeks(NietSolliciteren),
    "niet_gesolliciteerd": reeks(NietGesolliciteerd),
})
Urenregel = record("Urenregel", {
    "datum": veld_Datum,
    "wie": veld_TEKST,
    "waaraan": veld_TEKST,
    "uren": veld_Uren,
    "soort": optie(keuze('direct', 'indirect', 'reis')),
    "activiteit": optie_activiteit_id,
    "gefactureerd": optie_Datum,
})
Urenlijst = record("Urenlijst", {
    "uren": veld(rij(Urenregel)),
})
Kerngegevens = record("Kerngegevens", {
    "eerste_ziektedag": optie_Datum,
    "uren_belastbaar": optie_Uren,
    "uren_gewerkt": optie_Uren,
    "functie": optie_TEKST,
    "conclusie": optie_TEKST,
})
Document = record("Document", {
    "id": veld_document_id,
    "soort": veld(keuze('probleemanalyse', 'bijstelling_probleemanalyse', 'plan_van_aanpak', 'bijstelling_plan_van_aanpak', 'eerstejaarsevaluatie', 'evaluatie', 'actueel_oordeel', 'eindevaluatie', 'belastbaarheidsadvies', 'arbeidsdeskundig_rapport', 'haalbaarheidsonderzoek', 'trajectplan', 'intakeverslag', 'startrapport', 'voortgangsrapport', 'tussenrapport', 'wia_rapport', 'eindrapport', 'sollicitatieoverzicht', 'deskundigenoordeel', 'toezegging', 'oordeel_werknemer', 'beschikking', 'verklaring', 'overeenkomst', 'correspondentie', 'cv', 'vacature', 'overig')),
    "titel": optie_TEKST,
    "datum": optie_Datum,
    "opsteller": optie_TEKST,
    "functie": optie_TEKST,
    "namens": optie_keuze_29,
    "getekend": reeks_keuze_41,
    "geweigerd": optie_TEKST,
    "versie": optie_TEKST,
    "stand": optie(keuze('aanwezig', 'bevestigd', 'opgevraagd', 'nvt')),
    "bij": optie_keuze_29,
    "bevestigd": optie_Datum,
    "bevestigd_door": optie_TEKST,
    "opgevraagd": optie_Datum,
    "niet_gekregen": optie_TEKST,
    "herinnerd": optie_Datum,
    "reden_nvt": optie_TEKST,
    "ontvangen": optie_Datum,
    "ontvangen_van": optie_keuze_29,
    "verzonden": reeks(Verzending),
    "stemmen": reeks_keuze_41,
    "achteraf_over": optie_TEKST,
    "gevoelig": optie(keuze('normaal', 'functioneel')),
    "kerngegevens": optie(Kerngegevens),
    "bestand": optie_TEKST,
    "sha256": optie(gelezen("Sha256")),
    "bladzijden": optie_Aantal,
    "vernietigd": optie_Datum,
})
Documenten = record("Documenten", {
    "documenten": veld(rij(Document)),
})
Stap = record("Stap", {
    "datum": veld_Datum,
    "conclusie": veld(keuze('mogelijk', 'niet_mogelijk', 'onderzoek_loopt')),
    "door": veld_keuze_55,
    "document": optie_document_id,
})
Stappen = record("Stappen", {
    "eigen_werk": optie(Stap),
    "aangepast_eigen_werk": optie(Stap),
    "ander_werk": optie(Stap),
    "aangepast_ander_werk": optie(Stap),
})
GezamenlijkeKeuze = record("GezamenlijkeKeuze", {
    "op": veld_Datum,
    "akkoord_werkgever": veld_JaNee,
    "akkoord_werknemer": veld_JaNee,
    "reden": veld_TEKST,
})
Inventarisatie = record("Inventarisatie", {
    "op": veld_Datum,
    "door": veld_keuze_55,
    "aantal": optie_Aantal,
    "document": optie_document_id,
    "tijdelijke_posten": optie_JaNee,
    "scholing_bezien": optie_JaNee,
    "jobcarving_bezien": optie_JaNee,
    "toelichting": optie_TEKST,
})
FunctieSpoor1 = record("FunctieSpoor1", {
    "functie": veld_TEKST,
    "passend": veld_JaNee,
    "krachten": optie_JaNee,
    "bekwaamheden": optie_JaNee,
    "taakniveau_bezien": optie_JaNee,
    "reden": optie_TEKST,
})
Voorstel = record("Voorstel", {
    "op": veld_Datum,
    "voorstel": veld_TEKST,
    "reactie": optie_TEKST,
    "reactie_op": optie_Datum,
})
AangebodenWerk = record("AangebodenWerk", {
    "op": veld_Datum,
    "werk": veld_TEKST,
    "uren_per_week": optie_Uren,
    "loonwaarde": optie_Procent,
    "reactie": optie_TEKST,
})
Onderzoek = record("Onderzoek", {
    "document": veld_document_id,
    "op": veld_Datum,
    "conclusie_spoor_1": veld(keuze('mogelijk', 'niet_mogelijk', 'deels')),
    "advies_spoor_2": optie_JaNee,
    "functies": reeks_TEKST,
    "berust_op": reeks_belastbaarheid_id,
})
ControleSpoor1 = record("ControleSpoor1", {
    "datum": veld_Datum,
    "aanleiding": veld_TEKST,
    "conclusie": veld_TEKST,
    "door": veld_keuze_55,
})
Hervatting = record("Hervatting", {
    "van": veld_Datum,
    "tot_en_met": optie_Datum,
    "werk": veld_TEKST,
    "uren_per_week": veld_Uren,
    "loonwaarde": optie_Procent,
    "therapeutisch": optie_JaNee,
    "structureel": optie_JaNee,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Perspectief = record("Perspectief", {
    "beoordeeld": veld_Datum,
    "concreet": veld_JaNee,
    "opbouwschema": optie_belastbaarheid_id,
    "einde": optie_Datum,
    "structureel": optie_JaNee,
    "uitkomst": optie(keuze('gehaald', 'niet_gehaald', 'loopt')),
    "uitkomst_op": optie_Datum,
})
ConcernOnderzoek = record("ConcernOnderzoek", {
    "op": veld_Datum,
    "wat": veld_TEKST,
    "uitkomst": veld_TEKST,
})
Spoor1 = record("Spoor1", {
    "stappen": optie(Stappen),
    "gezamenlijke_keuze": optie(GezamenlijkeKeuze),
    "inventarisatie": optie(Inventarisatie),
    "functies": reeks(FunctieSpoor1),
    "voorstellen_werknemer": reeks(Voorstel),
    "aangeboden_werk": reeks(AangebodenWerk),
    "onderzoek": optie(Onderzoek),
    "controles": reeks(ControleSpoor1),
    "hervatting": reeks(Hervatting),
    "beslissing": optie(Besluit),
    "stand": optie(keuze('open', 'afgesloten')),
    "perspectief": optie(Perspectief),
    "concern": reeks(ConcernOnderzoek),
})
Maatregel = record("Maatregel", {
    "datum": veld_Datum,
    "wie": veld_keuze_55,
    "soort": veld(keuze('aanpak_gewijzigd', 'zoekprofiel_verbreed', 'vraag_bedrijfsarts', 'overleg_werkgever', 'deskundigenoordeel', 'mediation', 'aangesproken', 'schriftelijk_vastgelegd', 'berispt', 'loon_opgeschort', 'loon_gestopt', 'ontslag_aangekondigd', 'bureau_aangesproken', 'bureau_vervangen', 'anders')),
    "wat": optie_TEKST,
    "grond": optie(keuze('629-3-a', '629-3-b', '629-3-c', '629-3-d', '629-3-e', '629-3-f', '629-6')),
    "vooraf_aangekondigd": optie_Datum,
    "medegedeeld": optie_Datum,
    "tot_en_met": optie_Datum,
    "document": optie_document_id,
    "reactie_werknemer": optie_TEKST,
    "effect": optie_TEKST,
    "effect_op": optie_Datum,
})
Stagnatie = record("Stagnatie", {
    "id": veld(gelezen("stagnatie-id")),
    "vanaf": veld_Datum,
    "oorzaak": veld(keuze('belastbaarheid', 'medewerking', 'markt', 'conflict', 'vaardigheden', 'wacht_op_derde', 'werkgever', 'bureau', 'prive', 'anders')),
    "volgens": optie_keuze_29,
    "feit": veld_TEKST,
    "maatregelen": reeks(Maatregel),
    "gemeld_aan_werkgever": optie_Datum,
    "reactie_werkgever": optie_TEKST,
    "reactie_werkgever_op": optie_Datum,
    "opgeheven": optie_Datum,
})
Stagnaties = record("Stagnaties", {
    "stagnaties": veld(rij(Stagnatie)),
})
Afwijking = record("Afwijking", {
    "regel": veld_Code,
    "bij": optie_TEKST,
    "feit": veld_TEKST,
    "datum_feit": optie_Datum,
    "reden": optie_TEKST,
    "grond": optie(keuze('onevenredige_belasting', 'werknemer_verwijtbaar', 'perspectief', 'marginaal', 'aow', 'gbm', 'maatwerk', 'praktijk', 'advies_bedrijfsarts', 'advies_bureau', 'vakantie', 'kosten', 'wachten_op_deskundigenoordeel', 'anders')),
    "bron": veld_TEKST,
    "besloten_door": veld_TEKST,
    "rol": optie_keuze_29,
    "datum": veld_Datum,
    "tot_en_met": optie_Datum,
    "herbeoordelen": optie_Datum,
    "alternatief": veld_TEKST,
    "instemming_werknemer": optie(Akkoord),
    "zichtbaar_voor": reeks(keuze('werknemer', 'werkgever', 'uwv')),
    "tekst_voor_rapport": optie_TEKST,
    "ingetrokken": optie_Datum,
    "gevolg": optie_TEKST,
})
Afwijkingen = record("Afwijkingen", {
    "afwijkingen": veld(rij(Afwijking)),
})
Aspect = record("Aspect", {
    "oordeel": veld_keuze_voldoende_matig_onvoldoende,
    "toelichting": veld_TEKST,
    "bron": optie_grondslag_id,
})
AspectIntern = record("AspectIntern", {
    "oordeel": veld_keuze_voldoende_matig_onvoldoende,
    "toelichting": veld_TEKST,
    "bron": optie_grondslag_id,
})
Aspecten = record("Aspecten", {
    "belastbaarheid": optie(Aspect),
    "niveau_en_vaardigheden": optie(Aspect),
    "omgaan_met_verandering": optie(AspectIntern),
    "omstandigheden": optie(AspectIntern),
    "kansen_arbeidsmarkt": optie(Aspect),
})
NaTraject = record("NaTraject", {
    "eindrapport": optie_document_id,
    "probleemanalyse": optie_document_id,
    "plan_van_aanpak": optie_document_id,
})
Haalbaarheid = record("Haalbaarheid", {
    "datum": veld_Datum,
    "door": optie_TEKST,
    "opdrachtgever": optie_keuze_29,
    "berust_op": reeks_grondslag_id,
    "aspecten": veld(Aspecten),
    "conclusie": veld(keuze('go', 'voorbereiden', 'no_go')),
    "voorwaarden": reeks_TEKST,
    "gronden": reeks(keuze('gbm', 'marginaal', 'perspectief_3_maanden', 'aow', 'kosten_tijdelijk_contract', 'eerste_traject_mislukt', 'leeftijd', 'taal', 'opleiding', 'arbeidsmarkt', 'kosten')),
    "verklaring_bedrijfsarts": optie_grondslag_id,
    "besloten_door": optie(Besluit),
    "spoor_1_geintensiveerd": optie_TEKST,
    "herbeoordeling": optie_Datum,
    "voorgelegd": optie_Datum,
    "reactie_werknemer": optie_TEKST,
    "na_traject": optie(NaTraject),
})
Deskundigenoordeel = record("Deskundigenoordeel", {
    "aangevraagd": veld_Datum,
    "door": veld_keuze_55,
    "vraag": veld(keuze('eigen_werk', 'passend_werk', 'inspanningen_werknemer', 'inspanningen_werkgever', 'frequent_verzuim')),
    "oordeel": optie_Datum,
    "uitkomst": optie(keuze('voldoende', 'onvoldoende', 'geschikt', 'ongeschikt', 'passend', 'niet_passend')),
    "document": optie_document_id,
    "vervolg": optie_TEKST,
    "vervolg_op": optie_Datum,
    "doorgewerkt": optie_JaNee,
})
Hersteltermijn = record("Hersteltermijn", {
    "gevraagd": veld_Datum,
    "uiterlijk": veld_Datum,
    "aangevuld": optie_Datum,
})
Wia = record("Wia", {
    "brief": optie_Datum,
    "brief_niet_gekregen": optie_JaNee,
    "aanvraag": optie_Datum,
    "afschrift_werknemer": optie_Datum,
    "hersteltermijn": optie(Hersteltermijn),
    "riv_akkoord": optie_Datum,
    "hervatting_gevraagd": optie_Datum,
    "hervat": optie_Datum,
    "besluit": optie_Datum,
    "verkorte_wachttijd": optie_Datum,
    "verkorte_wachttijd_einde": optie_Datum,
    "verkorte_wachttijd_overwogen": optie_Datum,
    "verkorte_wachttijd_door": optie_keuze_29,
})
Tekortkoming = record("Tekortkoming", {
    "id": veld(gelezen("tekortkoming-id")),
    "tekst": veld_TEKST,
    "hersteld": optie_Datum,
    "wat": optie_TEKST,
    "bewijs": reeks_document_id,
})
Bekorting = record("Bekorting", {
    "ingediend": veld_Datum,
    "besluit": optie_Datum,
    "uitkomst": optie(keuze('toegekend', 'afgewezen')),
    "hersteld_geen_mogelijkheden": optie_JaNee,
})
Loonsanctie = record("Loonsanctie", {
    "besluit": veld_Datum,
    "soort": optie(keuze('administratief', 'inhoudelijk')),
    "van": optie_Datum,
    "tot_en_met": optie_Datum,
    "weken": optie_Aantal,
    "vervallen": optie_Datum,
    "tekortkomingen": reeks(Tekortkoming),
    "bekorting": reeks(Bekorting),
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
NieuwEinde = record("NieuwEinde", {
    "verzoek": veld_Datum,
    "besluit": optie_Datum,
    "tot": optie_Datum,
})
Verlenging = record("Verlenging", {
    "verzoek": veld_Datum,
    "besluit": optie_Datum,
    "tot": optie_Datum,
    "akkoord_beiden": optie_JaNee,
    "nieuw_einde": optie(NieuwEinde),
    "riv_gevraagd": optie_Datum,
    "riv_aangevuld": optie_Datum,
})
Uwv = record("Uwv", {
    "deskundigenoordelen": reeks(Deskundigenoordeel),
    "wia": optie(Wia),
    "loonsanctie": optie(Loonsanctie),
    "verlenging": optie(Verlenging),
    "actueel_oordeel": optie(Kerngegevens),
    "eindevaluatie": optie(Kerngegevens),
})
Werk = record("Werk", {
    "functie": veld_TEKST,
    "branche": optie_TEKST,
    "richting": optie_richting_id,
    "uren_per_week": veld_Uren,
    "loon": optie(Maatmanloon),
    "loonwaarde": optie_Procent,
    "berekening": optie_TEKST,
    "bepaald_door": optie_keuze_29,
    "van": veld_Datum,
    "contract": veld(keuze('onbepaalde_tijd', 'bepaalde_tijd', 'uitzend', 'detachering', 'zelfstandig')),
    "contract_einde": optie_Datum,
    "verlengingsafspraak": optie_TEKST,
    "uitzendbeding": optie_JaNee,
    "no_risk": optie(keuze('nvt', 'mogelijk', 'toegekend')),
    "no_risk_besproken": optie_Datum,
})
Toezegging = record("Toezegging", {
    "schriftelijk": veld_JaNee,
    "onherroepelijk": veld_JaNee,
    "document": optie_document_id,
    "op": optie_Datum,
    "getekend_door": optie_TEKST,
    "voorbehoud": optie_TEKST,
})
Verklaring = record("Verklaring", {
    "werkgever": optie_Datum,
    "werknemer": optie_Datum,
    "document": optie_document_id,
})
BetereOptie = record("BetereOptie", {
    "wat": veld_TEKST,
    "op": veld_Datum,
    "reactie": optie_TEKST,
})
Herstel = record("Herstel", {
    "op": veld_Datum,
    "werkgever_akkoord": veld_JaNee,
    "werknemer_akkoord": veld_JaNee,
    "vier_weken_volgehouden": optie_JaNee,
})
Tussenresultaat = record("Tussenresultaat", {
    "soort": veld(keuze('werkervaringsplaats', 'leerwerkplek', 'proefplaatsing', 'detachering', 'vrijwilligerswerk', 'scholing', 'zelfredzaamheid', 'maximaal_haalbare')),
    "activiteit": optie_activiteit_id,
    "toelichting": optie_TEKST,
})
NaEinde = record("NaEinde", {
    "op": veld_Datum,
    "wie": veld_keuze_55,
    "wat": veld_TEKST,
})
Nazorg = record("Nazorg", {
    "akkoord_werknemer": optie_JaNee,
    "contact_3_maanden": optie_Datum,
    "contact_6_maanden": optie_Datum,
    "werkt_nog": optie_JaNee,
})
Tevredenheid = record("Tevredenheid", {
    "werknemer": optie_Aantal,
    "werkgever": optie_Aantal,
})
Resultaat = record("Resultaat", {
    "datum": veld_Datum,
    "uitkomst": veld(keuze('herstel_eigen_werk', 'ander_werk_eigen_werkgever', 'werk_andere_werkgever', 'eigen_onderneming', 'wia_aanvraag', 'vaststellingsovereenkomst', 'niet_gestart', 'gestopt_gezondheid', 'gestopt_aow', 'gestopt_overlijden', 'gestopt_anders')),
    "voorlopig": optie_JaNee,
    "vastgesteld_door": optie_TEKST,
    "werk": optie(Werk),
    "belastbaarheid": optie_belastbaarheid_id,
    "motivering_uren": optie_TEKST,
    "passend": optie_TEKST,
    "passend_bevestigd": optie(Besluit),
    "structureel": optie_TEKST,
    "geen_beter_alternatief": optie_TEKST,
    "afspraak": optie(Toezegging),
    "verklaring": optie(Verklaring),
    "instemming_werknemer": optie(Akkoord),
    "betere_opties": reeks(BetereOptie),
    "herstel": optie(Herstel),
    "tussenresultaten": reeks(Tussenresultaat),
    "gewonnen": reeks_TEKST,
    "na_einde": reeks(NaEinde),
    "conclusie": optie_TEKST,
    "verdienmogelijkheden": optie_TEKST,
    "openstaand": optie_TEKST,
    "eindrapport": optie_Notitienaam,
    "vso": optie_Datum,
    "vso_gevolgen_besproken": optie_Datum,
    "transitievergoeding": optie_Bedrag,
    "nazorg": optie(Nazorg),
    "tevredenheid": optie(Tevredenheid),
})
Signaal = record("Signaal", {
    "op": veld_Datum,
    "via": veld_keuze_55,
    "met_toestemming": veld_JaNee,
    "vraag": optie_TEKST,
})
Terugkoppeling = record("Terugkoppeling", {
    "op": veld_Datum,
    "wat": veld_TEKST,
})
Afspraak = record("Afspraak", {
    "gedaan": veld(VINKJE),
    "wie": veld_TEKST,
    "wat": veld_TEKST,
    "uiterlijk": veld_Datum,
})
Contact = record("Contact", {
    "datum": veld_Datum,
    "met": veld_keuze_56,
    "vorm": veld(keuze('gesprek', 'telefoon', 'video', 'email', 'huisbezoek', 'werkplek', 'bericht')),
    "soort": optie(keuze('intake', 'voortgang', 'driegesprek', 'bedrijfsbezoek', 'nazorg', 'kennismaking')),
    "door": veld_KorteNaam,
    "initiatief": optie_keuze_29,
    "uren": optie_Uren,
    "reistijd": optie_Uren,
    "plaats": optie_TEKST,
    "fase": optie(keuze('persoonsgericht', 'arbeidsorientatie', 'werkgericht')),
    "activiteit": reeks_activiteit_id,
    "knelpunt": reeks_knelpunt_id,
    "verschenen": optie(keuze('ja', 'afgemeld', 'niet_verschenen')),
    "afgemeld": optie_Datum,
    "reden_opgegeven": optie_JaNee,
    "medische_reden_naar_bedrijfsarts": optie_JaNee,
    "volgende": optie_Datum,
    "aanleiding": optie_TEKST,
    "signaal_bedrijfsarts": optie(Signaal),
    "terugkoppeling": optie(Terugkoppeling),
    "vastgelegd": optie_Datum,
    "gewijzigd": optie_Datum,
    "doel": veld_TEKST,
    "sinds_vorig_contact": optie_TEKST,
    "verslag": veld_TEKST,
    "reactie_werknemer": optie_TEKST,
    "afspraken": veld(rij(Afspraak)),
    "huiswerk": reeks(Afspraak),
    "vervolg": veld_TEKST,
    "voor_het_rapport": optie_TEKST,
    "begeleiding": optie_TEKST,
})
Koers = record("Koers", {
    "nodig": veld_JaNee,
    "signalen": reeks(keuze('achter_op_plan', 'doel_onduidelijk', 'hervatting_onzeker', 'stilstand', 'oordeel_zonder_gevolg', 'wisselend_werk_en_verzuim', 'te_lang_zonder_loonwaarde', 'te_laag_zonder_perspectief')),
    "welke": optie_TEKST,
})
ActieWerkgever = record("ActieWerkgever", {
    "wat": veld_TEKST,
    "uiterlijk": optie_Datum,
    "gedaan": optie_Datum,
})
ReactieRapport = record("ReactieRapport", {
    "rapport": veld(gelezen("Notitienaam")),
    "op": veld_Datum,
    "reactie": veld_TEKST,
})
Kerncijfers = record("Kerncijfers", {
    "uren_belastbaar": optie_Uren,
    "uren_gewerkt": optie_Uren,
    "functie": optie_TEKST,
    "loonwaarde": optie_Procent,
})
Evaluatie = record("Evaluatie", {
    "datum": veld_Datum,
    "soort": veld(keuze('periodiek', 'eerstejaarsevaluatie', 'driegesprek', 'eindevaluatie')),
    "wijze": optie(keuze('gesprek', 'telefoon', 'video')),
    "aanwezig": veld_keuze_56,
    "afwezig_reden": optie_TEKST,
    "getekend": reeks_keuze_41,
    "getekend_op": optie_Datum,
    "geweigerd": optie_TEKST,
    "volgende": optie_Datum,
    "document": optie_document_id,
    "koers": optie(Koers),
    "acties_werkgever": reeks(ActieWerkgever),
    "reactie_op_rapport": reeks(ReactieRapport),
    "bijstelling_plan_van_aanpak": optie_JaNee,
    "bijstelling_document": optie_document_id,
    "activiteiten": reeks_activiteit_id,
    "actueel_oordeel": optie_document_id,
    "kerncijfers": optie(Kerncijfers),
    "vastgelegd": optie_Datum,
    "spoor_1": optie_TEKST,
    "spoor_2": optie_TEKST,
    "doel_tweede_jaar": optie_TEKST,
    "visie_werkgever": optie_TEKST,
    "visie_werknemer": optie_TEKST,
    "afspraken": reeks(Afspraak),
    "voor_het_rapport": optie_TEKST,
})
Rapportperiode = record("Rapportperiode", {
    "van": veld_Datum,
    "tot_en_met": veld_Datum,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Voorgelegd = record("Voorgelegd", {
    "op": veld_Datum,
    "reactie_uiterlijk": optie_Datum,
    "reactie_op": optie_Datum,
    "verwerkt": optie_JaNee,
})
InterneToets = record("InterneToets", {
    "door": veld_TEKST,
    "op": veld_Datum,
    "uitkomst": veld(keuze('akkoord', 'aangepast')),
})
Rapport = record("Rapport", {
    "soort": veld_keuze_52,
    "periode": optie(Rapportperiode),
    "opgesteld": optie_Datum,
    "opsteller": veld_KorteNaam,
    "voorgelegd": optie(Voorgelegd),
    "interne_toets": optie(InterneToets),
    "verzonden": reeks(Verzending),
    "vervangt": optie_Notitienaam,
    "bijlagen": reeks_document_id,
    "samenvatting": optie_TEKST,
    "visie_coach": optie_TEKST,
    "conclusie": optie_TEKST,
    "verdienmogelijkheden": optie_TEKST,
    "volgende_stappen": optie_TEKST,
    "gevraagde_actie": reeks(Afspraak),
    "reactie_werknemer": optie_TEKST,
    "toelichting": optie_TEKST,
})
Bureau = record("Bureau", {
    "naam": veld_TEKST,
    "plaats": optie_TEKST,
    "adres": optie_TEKST,
    "telefoon": optie_TEKST,
    "email": optie_TEKST,
    "logo": optie_TEKST,
    "kleur": optie(gelezen("Kleur")),
    "fg_contact": optie_TEKST,
    "opslag": optie_TEKST,
    "verwerkers": reeks_TEKST,
    "coach_heet": optie(keuze('coach', 're-integratieconsulent')),
})
Drempel = record("Drempel", {
    "waarde": veld_Aantal,
    "reden": veld_TEKST,
    "vastgesteld_door": optie_TEKST,
    "op": optie_Datum,
})
Drempels = record("Drempels", {
    "evaluatie_dagen": optie(Drempel),
    "contact_dagen": optie(Drempel),
    "gat_dagen": optie(Drempel),
    "belastbaarheid_dagen": optie(Drempel),
    "spoor1_dagen": optie(Drempel),
    "vrijwilligerswerk_dagen": optie(Drempel),
    "coaching_maanden": optie(Drempel),
    "markt_maanden": optie(Drempel),
    "duur_maanden": optie(Drempel),
    "arbeidsmarkt_maanden": optie(Drempel),
})
Bewaartermijn = record("Bewaartermijn", {
    "maanden": veld_Aantal,
    "reden": veld_TEKST,
})
Eigentekst = record("Eigentekst", {
    "naam": veld_TEKST,
    "tekst": veld_TEKST,
    "u": optie_TEKST,
})
Rapportstijl = record("Rapportstijl", {
    "teksten": reeks(Eigentekst),
    "sjablonen": optie_TEKST,
    "stijl": optie_TEKST,
    "word": optie_TEKST,
})
Vergelijking = record("Vergelijking", {
    "wat": veld(keuze('herstel_eigen_werk', 'ander_werk_eigen_werkgever', 'werk_andere_werkgever', 'eigen_onderneming', 'wia_aanvraag', 'vaststellingsovereenkomst', 'niet_gestart', 'gestopt_gezondheid', 'gestopt_aow', 'gestopt_overlijden', 'gestopt_anders', 'werkervaringsplaats', 'leerwerkplek', 'proefplaatsing', 'detachering', 'vrijwilligerswerk', 'scholing', 'zelfredzaamheid', 'maximaal_haalbare')),
    "procent": veld(gelezen("Procent")),
    "bron": veld_TEKST,
    "aantal": optie_Aantal,
})
Instellingen = record("Instellingen", {
    "formaat": veld_Formaat,
    "bureau": optie(Bureau),
    "personen": optie_TEKST,
    "profiel": optie(keuze('basis', 'bureau', 'riv-klaar')),
    "drempels": optie(Drempels),
    "bewaartermijn": optie(Bewaartermijn),
    "huisregels": optie_TEKST,
    "rapporten": optie(Rapportstijl),
    "vergelijking": reeks(Vergelijking),
    "peildatum": optie_Datum,
})
Huisregel = record("Huisregel", {
    "code": veld_Code,
    "naam": veld_KorteNaam,
    "bestand": veld(keuze('traject.yaml', 'belastbaarheid.yaml', 'persoonsprofiel.yaml', 'zoekprofiel.yaml', 'trajectplan.yaml', 'activiteiten.yaml', 'sollicitaties.yaml', 'uren.yaml', 'documenten.yaml', 'spoor1.yaml', 'stagnatie.yaml', 'afwijkingen.yaml', 'haalbaarheid.yaml', 'uwv.yaml', 'resultaat.yaml', 'contacten', 'evaluaties', 'rapporten')),
    "veld": veld_TEKST,
    "vergelijking": veld(keuze('gevuld', 'leeg', 'gelijk', 'niet_gelijk', 'minstens', 'hoogstens', 'aantal_minstens', 'aantal_hoogstens', 'minstens_dagen_na', 'uiterlijk_dagen_na')),
    "waarde": optie_TEKST,
    "na": optie_TEKST,
    "ernst": veld(keuze('info', 'waarschuwing')),
    "bericht": veld_TEKST,
    "reden": veld_TEKST,
    "hulp": optie_TEKST,
    "wie": optie(keuze('consulent', 'casemanager', 'kwaliteitsmanager', 'beheerder')),
}, Samenhang(Nodig(bij='vergelijking', waarden=(('gelijk', ('waarde',)), ('niet_gelijk', ('waarde',)), ('minstens', ('waarde',)), ('hoogstens', ('waarde',)), ('aantal_minstens', ('waarde',)), ('aantal_hoogstens', ('waarde',)), ('minstens_dagen_na', ('waarde', 'na')), ('uiterlijk_dagen_na', ('waarde', 'na'))))))
Huisregels = record("Huisregels", {
    "regels": reeks(Huisregel),
})
Geheimhouding = record("Geheimhouding", {
    "grond": veld(keuze('overeenkomst', 'beroep', 'wet')),
    "op": optie_Datum,
})
Afwezigheid = record("Afwezigheid", {
    "van": veld_Datum,
    "tot_en_met": veld_Datum,
    "vervanger": optie_TEKST,
}, Samenhang(Volgorde(eerst='van', dan='tot_en_met')))
Competentie = record("Competentie", {
    "competentie": veld_TEKST,
    "doel": veld_TEKST,
    "actie": optie_TEKST,
    "bewijs": optie_TEKST,
    "evaluatie": optie_Datum,
})
Coach = record("Coach", {
    "naam": veld_TEKST,
    "functie": veld_TEKST,
    "telefoon": optie_TEKST,
    "email": optie_TEKST,
    "registraties": reeks_TEKST,
    "geheimhouding": optie(Geheimhouding),
    "talen": reeks_TEKST,
    "sectoren": reeks_TEKST,
    "begeleiding": reeks_TEKST,
    "plaats_voor": optie_Aantal,
    "uren_per_week": optie_Uren,
    "afwezig": reeks(Afwezigheid),
    "ontwikkelplan": reeks(Competentie),
})
Persoon = record("Persoon", {
    "naam": veld_TEKST,
    "aanhef": optie_TEKST,
    "geboortedatum": optie_Datum,
    "adres": optie_TEKST,
    "postcode": optie_TEKST,
    "woonplaats": optie_TEKST,
    "telefoon": optie_TEKST,
    "email": optie_TEKST,
    "taal": optie_TEKST,
    "leesniveau": optie_TEKST,
    "tolk": optie_JaNee,
    "gemachtigde": optie_TEKST,
})
Vernietiging = record("Vernietiging", {
    "kenmerk": veld_TEKST,
    "op": veld_Datum,
    "door": veld_TEKST,
    "wat": veld(keuze('dossier', 'belastingdeel')),
    "bestanden": veld_Aantal,
    "notities": veld_Aantal,
    "andere": veld_Aantal,
    "persoonsbestanden": veld_Aantal,
    "grond": veld(keuze('bewaartermijn', 'verzoek_werknemer', 'overgedragen', 'dubbel', 'proef', 'bevel')),
    "belastingdeel": optie(keuze('bewaard', 'elders', 'geen')),
})
Vernietigd = record("Vernietigd", {
    "vernietigingen": reeks(Vernietiging),
})
Belastinguren = record("Belastinguren", {
    "datum": veld_Datum,
    "wie": veld_TEKST,
    "uren": veld_Uren,
    "gefactureerd": optie_Datum,
})
Belasting = record("Belasting", {
    "formaat": veld_Formaat,
    "tot_en_met": veld_Datum,
    "werkgever": optie_TEKST,
    "offerte": optie_TEKST,
    "afgesproken_uren": optie_Uren,
    "prijs": optie(Prijs),
    "uren": reeks(Belastinguren),
})

WORTELS: dict[str, Kern] = {
    "traject": Traject,
    "belastbaarheid": Belastbaarheid,
    "persoonsprofiel": Persoonsprofiel,
    "zoekprofiel": Zoekprofiel,
    "trajectplan": Trajectplan,
    "activiteiten": Activiteiten,
    "sollicitaties": Sollicitaties,
    "uren": Urenlijst,
    "documenten": Documenten,
    "spoor1": Spoor1,
    "stagnatie": Stagnaties,
    "afwijkingen": Afwijkingen,
    "haalbaarheid": Haalbaarheid,
    "uwv": Uwv,
    "resultaat": Resultaat,
    "contacten": Contact,
    "evaluaties": Evaluatie,
    "rapporten": Rapport,
    "spoor": Instellingen,
    "huisregels": Huisregels,
    "coach": Coach,
    "persoon": Persoon,
    "vernietigd": Vernietigd,
    "belasting": Belasting,
}
"""File, folder of notes or file of the firm → schema of its record."""

"""Words for the coded values of the format, as they stand in a report.

One table per closed list of the format; a test proves that every value of every list that
a report shows has a word. Roles that depend on the firm (coach or re-integratieconsulent)
are put in by the builder. Tables that a screen shows too are those of `woordenlijst`.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor import woordenlijst
from tweedespoor.labels import Lezer

LEZER: Mapping[Lezer, str] = {
    Lezer.WERKNEMER: "werknemer",
    Lezer.WERKGEVER: "werkgever",
    Lezer.UWV: "UWV",
    Lezer.BEDRIJFSARTS: "bedrijfsarts",
    Lezer.DERDE: "werkplek",
    Lezer.BUREAU: "bureau",
}
"""Reader → one word for a table; the command takes `derde` for a workplace."""

ROL = woordenlijst.ROL
DIENSTVERBAND = woordenlijst.DIENSTVERBAND
PER: Mapping[str, str] = {
    "uur": "per uur",
    "week": "per week",
    "vier_weken": "per vier weken",
    "maand": "per maand",
}
CONTACTVORM: Mapping[str, str] = {
    "gesprek": "gesprek",
    "telefoon": "telefoon",
    "video": "beeldbellen",
    "email": "e-mail",
    "huisbezoek": "huisbezoek",
    "werkplek": "op de werkplek",
    "bericht": "bericht",
}
CONTACTSOORT: Mapping[str, str] = {
    "intake": "intake",
    "voortgang": "voortgang",
    "driegesprek": "driegesprek",
    "bedrijfsbezoek": "bedrijfsbezoek",
    "nazorg": "nazorg",
    "kennismaking": "kennismaking",
}
VERSCHENEN: Mapping[str, str] = {
    "ja": "aanwezig",
    "afgemeld": "afgemeld",
    "niet_verschenen": "niet verschenen",
}
FASE = woordenlijst.FASE
RAPPORT = woordenlijst.RAPPORT
ACTIVITEIT = woordenlijst.ACTIVITEIT
KNELPUNT: Mapping[str, str] = {
    "vaardigheid": "vaardigheid",
    "kennis": "kennis",
    "arbeidsmarkt": "arbeidsmarkt",
    "vervoer": "vervoer",
    "taal": "taal",
    "netwerk": "netwerk",
    "zelfvertrouwen": "zelfvertrouwen",
    "ritme": "werkritme",
    "digitaal": "digitaal",
}
ADVIES: Mapping[str, str] = {
    "fml": "functionelemogelijkhedenlijst",
    "izp": "inzetbaarheidsprofiel",
    "bar": "beperkingenrapport",
    "lab": "lijst arbeidsmogelijkheden en beperkingen",
    "spreekuur": "terugkoppeling van het spreekuur",
    "probleemanalyse": "probleemanalyse",
    "bijstelling": "bijstelling van de probleemanalyse",
    "actueel_oordeel": "actueel oordeel",
}
KANS: Mapping[str, str] = {"reeel": "reëel", "klein": "klein", "geen": "geen"}
FML_RUBRIEK: Mapping[str, str] = {
    "I": "persoonlijk functioneren",
    "II": "sociaal functioneren",
    "III": "aanpassing aan de omgeving",
    "IV": "dynamische handelingen",
    "V": "statische houdingen",
    "VI": "werktijden",
}
HERKOMST: Mapping[str, str] = {
    "arbeidsdeskundige": "arbeidsdeskundige",
    "coach": "coach",
    "werknemer": "werknemer",
    "test": "test",
}
VIA: Mapping[str, str] = {
    "vacature": "vacature",
    "open_brief": "open brief",
    "netwerk": "netwerk",
    "uitzendbureau": "uitzendbureau",
    "werkgeversbezoek": "bedrijfsbezoek",
    "jobhunter": "jobhunter",
    "inschrijving": "inschrijving",
}
SOLLICITATIE: Mapping[str, str] = {
    "open": "nog geen uitslag",
    "afgewezen": "afgewezen",
    "gesprek": "gesprek gevoerd",
    "tweede_gesprek": "tweede gesprek gevoerd",
    "aanbod": "aanbod gekregen",
    "aangenomen": "aangenomen",
    "ingetrokken": "ingetrokken",
    "geen_reactie": "geen reactie",
}
RUBRIEK: Mapping[str, str] = {
    "beroepsrichting": "beroepsrichting",
    "sector": "sector",
    "opleidingsrichting": "opleidingsrichting",
    "hoogste_opleidingsniveau": "hoogste opleidingsniveau",
    "opleidingsniveau_werknemer": "opleidingsniveau van de werknemer",
    "hoogste_functieniveau": "hoogste functieniveau",
    "taal": "taal",
    "rijbewijs": "rijbewijs",
    "salaris": "loon",
    "uren_per_dag": "uren per dag",
    "uren_per_week": "uren per week",
}
TOESTEMMING: Mapping[str, str] = {
    "contact_bedrijfsarts": "contact met de bedrijfsarts",
    "cv_aan_derden": "het cv aan anderen geven",
    "foto_of_profiel": "een foto of profiel gebruiken",
    "aanwezigheid_partner": "aanwezigheid van de partner",
    "gegevens_aan_werkplek": "gegevens delen met een werkplek",
    "signaal_aan_bedrijfsarts": "een signaal aan de bedrijfsarts",
}
BESCHIKBAAR: Mapping[str, str] = {
    "afspraak": "op andere tijden zijn er vaste afspraken",
    "zorgtaak": "op andere tijden is er een zorgtaak",
    "onbekend": "de reden is niet bekend",
}
UITVOERING: Mapping[str, str] = {
    "extern": "door een bureau",
    "eigen_beheer": "door de werkgever zelf",
}
EVALUATIE: Mapping[str, str] = {
    "periodiek": "evaluatie",
    "eerstejaarsevaluatie": "eerstejaarsevaluatie",
    "driegesprek": "driegesprek",
    "eindevaluatie": "eindevaluatie",
}
TUSSENRESULTAAT: Mapping[str, str] = {
    "werkervaringsplaats": "werkervaringsplaats",
    "leerwerkplek": "leerwerkplek",
    "proefplaatsing": "proefplaatsing",
    "detachering": "detachering",
    "vrijwilligerswerk": "vrijwilligerswerk",
    "scholing": "scholing",
    "zelfredzaamheid": "meer zelfredzaamheid",
    "maximaal_haalbare": "het hoogst haalbare",
}
DOCUMENT: Mapping[str, str] = {
    "probleemanalyse": "probleemanalyse",
    "bijstelling_probleemanalyse": "bijstelling probleemanalyse",
    "plan_van_aanpak": "plan van aanpak",
    "bijstelling_plan_van_aanpak": "bijstelling plan van aanpak",
    "eerstejaarsevaluatie": "eerstejaarsevaluatie",
    "evaluatie": "evaluatie",
    "actueel_oordeel": "actueel oordeel",
    "eindevaluatie": "eindevaluatie",
    "belastbaarheidsadvies": "advies over de belastbaarheid",
    "arbeidsdeskundig_rapport": "arbeidsdeskundig rapport",
    "haalbaarheidsonderzoek": "haalbaarheidsonderzoek",
    "trajectplan": "re-integratieplan tweede spoor",
    "intakeverslag": "intakeverslag",
    "startrapport": "startrapport",
    "voortgangsrapport": "voortgangsrapport",
    "tussenrapport": "tussenrapport",
    "wia_rapport": "rapport bij de WIA-aanvraag",
    "eindrapport": "eindrapport",
    "sollicitatieoverzicht": "overzicht van sollicitaties",
    "deskundigenoordeel": "deskundigenoordeel",
    "toezegging": "toezegging van werk",
    "oordeel_werknemer": "oordeel van de werknemer",
    "beschikking": "besluit van UWV",
    "verklaring": "verklaring",
    "overeenkomst": "overeenkomst",
    "correspondentie": "brief of e-mail",
    "cv": "cv",
    "vacature": "vacature",
    "overig": "ander stuk",
}
DOCUMENTSTAND: Mapping[str, str] = {
    "aanwezig": "aanwezig",
    "bevestigd": "bevestigd",
    "opgevraagd": "opgevraagd",
    "nvt": "niet van toepassing",
}
NO_RISK: Mapping[str, str] = {
    "nvt": "niet van toepassing",
    "mogelijk": "mogelijk",
    "toegekend": "toegekend",
}
ERNST: Mapping[str, str] = {"fout": "fout", "waarschuwing": "waarschuwing", "info": "info"}
SOORT_TRAJECT: Mapping[str, str] = {
    "tweede_spoor": "tweede spoor tijdens loon bij ziekte",
    "vangnet_zw": "traject tijdens de Ziektewet",
    "erd_zw": "traject bij een eigenrisicodrager voor de Ziektewet",
    "tijdens_loonsanctie": "tweede spoor tijdens een loonsanctie",
    "wga": "traject tijdens een WGA-uitkering",
    "derde_spoor": "derde spoor",
}
KRACHT: Mapping[str, str] = {
    "wettelijk": "wet",
    "beleidsregel": "beleidsregel",
    "uwv-kader": "UWV-kader",
    "rechtspraak": "rechtspraak",
    "praktijk": "praktijk",
    "privacy": "privacywet",
    "huisregel": "huisregel",
    "formaat": "formaat",
}

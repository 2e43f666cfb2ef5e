"""Words for coded values of what was judged or decided: spoor 1, feasibility, standstill, delay.

Tables as in `woorden`, which has those of people, papers and daily work.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor import woordenlijst

STAP: Mapping[str, str] = {
    "mogelijk": "mogelijk",
    "niet_mogelijk": "niet mogelijk",
    "onderzoek_loopt": "onderzoek loopt",
}
STAPNAAM: Mapping[str, str] = {
    "eigen_werk": "eigen werk",
    "aangepast_eigen_werk": "aangepast eigen werk",
    "ander_werk": "ander werk bij de eigen werkgever",
    "aangepast_ander_werk": "aangepast ander werk bij de eigen werkgever",
}
SPOOR1: Mapping[str, str] = {
    "mogelijk": "terugkeer is mogelijk",
    "niet_mogelijk": "terugkeer is niet mogelijk",
    "deels": "terugkeer is deels mogelijk",
}
SPOORSTAND: Mapping[str, str] = {"open": "open", "afgesloten": "afgesloten"}
PERSPECTIEF: Mapping[str, str] = {
    "gehaald": "gehaald",
    "niet_gehaald": "niet gehaald",
    "loopt": "loopt nog",
}
OORZAAK: Mapping[str, str] = {
    "belastbaarheid": "belastbaarheid",
    "medewerking": "medewerking",
    "markt": "arbeidsmarkt",
    "conflict": "arbeidsconflict",
    "vaardigheden": "vaardigheden",
    "wacht_op_derde": "wachten op een ander",
    "werkgever": "werkgever",
    "bureau": "bureau",
    "prive": "privéomstandigheden",
    "anders": "anders",
}
MAATREGEL: Mapping[str, str] = {
    "aanpak_gewijzigd": "aanpak gewijzigd",
    "zoekprofiel_verbreed": "zoekprofiel verbreed",
    "vraag_bedrijfsarts": "vraag aan de bedrijfsarts",
    "overleg_werkgever": "overleg met de werkgever",
    "deskundigenoordeel": "deskundigenoordeel gevraagd",
    "mediation": "mediation",
    "aangesproken": "aangesproken",
    "schriftelijk_vastgelegd": "schriftelijk vastgelegd",
    "berispt": "berisping",
    "loon_opgeschort": "loon opgeschort",
    "loon_gestopt": "loon gestopt",
    "ontslag_aangekondigd": "ontslag aangekondigd",
    "bureau_aangesproken": "bureau aangesproken",
    "bureau_vervangen": "bureau vervangen",
    "anders": "andere maatregel",
}
UITSTEL: Mapping[str, str] = {
    "perspectief_3_maanden": "concreet uitzicht op terugkeer binnen drie maanden",
    "marginale_mogelijkheden": "langere tijd heel beperkte mogelijkheden",
    "aow_binnen_een_jaar": "AOW binnen een jaar na de wachttijd",
    "geen_benutbare_mogelijkheden": "geen benutbare mogelijkheden",
    "kosten_tijdelijk_contract": "kosten bij een tijdelijk contract",
    "eerste_traject_mislukt": "een eerder traject zonder resultaat",
    "haalbaarheid": "uitkomst van het haalbaarheidsonderzoek",
    "anders": "een andere grond",
}
HAALBAARHEID: Mapping[str, str] = {
    "go": "starten",
    "voorbereiden": "eerst voorbereiden",
    "no_go": "niet starten",
}
HAALBAARHEIDSGROND = woordenlijst.HAALBAARHEIDSGROND
ASPECT: Mapping[str, str] = {
    "belastbaarheid": "belastbaarheid",
    "niveau_en_vaardigheden": "niveau en vaardigheden",
    "omgaan_met_verandering": "omgaan met verandering",
    "omstandigheden": "omstandigheden en tempo",
    "kansen_arbeidsmarkt": "kansen op de arbeidsmarkt",
}
ASPECTOORDEEL: Mapping[str, str] = {
    "voldoende": "voldoende",
    "matig": "matig",
    "onvoldoende": "onvoldoende",
}
DESKUNDIGENVRAAG: Mapping[str, str] = {
    "eigen_werk": "kan de werknemer het eigen werk doen",
    "passend_werk": "is er passend werk",
    "inspanningen_werknemer": "doet de werknemer genoeg",
    "inspanningen_werkgever": "doet de werkgever genoeg",
    "frequent_verzuim": "vaak verzuim",
}
DESKUNDIGENOORDEEL: Mapping[str, str] = {
    "voldoende": "voldoende",
    "onvoldoende": "onvoldoende",
    "geschikt": "geschikt",
    "ongeschikt": "ongeschikt",
    "passend": "passend",
    "niet_passend": "niet passend",
}
GROND: Mapping[str, str] = {
    "onevenredige_belasting": "onevenredige belasting",
    "werknemer_verwijtbaar": "de werknemer werkte niet mee",
    "perspectief": "uitzicht op terugkeer",
    "marginaal": "heel beperkte mogelijkheden",
    "aow": "AOW nabij",
    "gbm": "geen benutbare mogelijkheden",
    "maatwerk": "maatwerk",
    "praktijk": "praktische reden",
    "advies_bedrijfsarts": "advies van de bedrijfsarts",
    "advies_bureau": "advies van het bureau",
    "vakantie": "vakantie",
    "kosten": "kosten",
    "wachten_op_deskundigenoordeel": "wachten op een deskundigenoordeel",
    "anders": "andere grond",
}
LOONGROND: Mapping[str, str] = {
    "629-3-a": "artikel 7:629 lid 3 onder a BW",
    "629-3-b": "artikel 7:629 lid 3 onder b BW",
    "629-3-c": "artikel 7:629 lid 3 onder c BW",
    "629-3-d": "artikel 7:629 lid 3 onder d BW",
    "629-3-e": "artikel 7:629 lid 3 onder e BW",
    "629-3-f": "artikel 7:629 lid 3 onder f BW",
    "629-6": "artikel 7:629 lid 6 BW",
}

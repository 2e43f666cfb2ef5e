"""Which fields refer to something, by record: the target's kind of id, or a file of the dossier.

Kept as a table beside the records because the light records of the hot path carry no
annotations; a test compares it with the annotations.
"""

from __future__ import annotations

NOTITIE = "notitie"

VERWIJZINGEN: dict[str, dict[str, str]] = {
    "Activiteit": {"berust_op": "B", "bewijs": "D", "richting": "R", "verkleint": "K"},
    "Akkoord": {"document": "D"},
    "Arbeidstherapie": {"motivering": "D"},
    "Besluit": {"document": "D"},
    "Bijstelling": {"document": "D"},
    "Aspect": {"bron": "BD"},
    "AspectIntern": {"bron": "BD"},
    "BronAdvies": {"document": "D"},
    "BronZiektedag": {"document": "D"},
    "Contact": {"activiteit": "A", "knelpunt": "K"},
    "Deskundigenoordeel": {"document": "D"},
    "Detachering": {"overeenkomst": "D"},
    "EerderePartij": {"machtiging": "D"},
    "Evaluatie": {
        "activiteiten": "A",
        "actueel_oordeel": "D",
        "bijstelling_document": "D",
        "document": "D",
    },
    "Fase": {"bewijs": "D"},
    "Gebied": {"bron": "D"},
    "Gedaan": {"document": "D"},
    "GedaanMetBijstelling": {"document": "D"},
    "Haalbaarheid": {"berust_op": "BD", "verklaring_bedrijfsarts": "BD"},
    "Inventarisatie": {"document": "D"},
    "Kernontwikkeling": {"knelpunt": "K"},
    "Maatregel": {"document": "D"},
    "NaTraject": {"eindrapport": "D", "plan_van_aanpak": "D", "probleemanalyse": "D"},
    "Onderzoek": {"berust_op": "B", "document": "D"},
    "PersoonsprofielVersie": {"berust_op": "BD", "cv": "D", "intake": NOTITIE},
    "Partij": {"machtiging": "D"},
    "Perspectief": {"opbouwschema": "B"},
    "Plaats": {"overeenkomst": "D"},
    "Rapport": {"bijlagen": "D", "vervangt": NOTITIE},
    "Rapportagemoment": {"rapport": NOTITIE},
    "ReactieRapport": {"rapport": NOTITIE},
    "Resultaat": {"belastbaarheid": "B", "eindrapport": NOTITIE},
    "Sollicitatie": {"bewijs": "D", "richting": "R"},
    "Stap": {"document": "D"},
    "Tekortkoming": {"bewijs": "D"},
    "Test": {"document": "D"},
    "Toezegging": {"document": "D"},
    "TrajectplanVersie": {"berust_op": "BD"},
    "Tussenresultaat": {"activiteit": "A"},
    "Uitstel": {"document": "D"},
    "Urenbeperking": {"document": "D"},
    "Urenregel": {"activiteit": "A"},
    "Vacaturebewijs": {"document": "D"},
    "Verankering": {"document": "D"},
    "Verklaring": {"document": "D"},
    "Verwachting": {"document": "D"},
    "Werk": {"richting": "R"},
    "ZoekprofielVersie": {"berust_op": "BD"},
}
"""Record → field → letters of the ids it may name, or `notitie` for a file name."""

HOUDERS: dict[str, str] = {
    "B": "belastbaarheid",
    "D": "documenten",
    "K": "persoonsprofiel",
    "A": "activiteiten",
    "R": "zoekprofiel",
}
"""Letter of an id → the file in which it is given out."""

"""Headings of notes and the keys they become. The heading carries the audience of its text."""

from __future__ import annotations

SECTIES: dict[str, dict[str, str]] = {
    "contacten": {
        "Doel": "doel",
        "Sinds vorig contact": "sinds_vorig_contact",
        "Verslag": "verslag",
        "Reactie werknemer": "reactie_werknemer",
        "Afspraken": "afspraken",
        "Huiswerk": "huiswerk",
        "Vervolg": "vervolg",
        "Voor het rapport": "voor_het_rapport",
        "Begeleiding": "begeleiding",
    },
    "evaluaties": {
        "Spoor 1": "spoor_1",
        "Spoor 2": "spoor_2",
        "Doel tweede jaar": "doel_tweede_jaar",
        "Visie werkgever": "visie_werkgever",
        "Visie werknemer": "visie_werknemer",
        "Afspraken": "afspraken",
        "Voor het rapport": "voor_het_rapport",
    },
    "rapporten": {
        "Samenvatting": "samenvatting",
        "Visie coach": "visie_coach",
        "Conclusie": "conclusie",
        "Verdienmogelijkheden": "verdienmogelijkheden",
        "Volgende stappen": "volgende_stappen",
        "Gevraagde actie": "gevraagde_actie",
        "Reactie werknemer": "reactie_werknemer",
        "Toelichting": "toelichting",
    },
}
"""Folder of notes → heading as written → key of the record, in the usual order."""

TAAKSECTIES = frozenset({"afspraken", "huiswerk", "gevraagde_actie"})
"""Keys whose text is a list of promises, one line each."""

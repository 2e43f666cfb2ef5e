"""Record → the fields under which, at any depth, a reference can stand. Do not edit.

Built from the definitions by `python -m tweedespoor.schema.bouwen --schrijf`.
"""
# ruff: noqa
# fmt: off

from __future__ import annotations

WEGEN: dict[str, tuple[str, ...]] = {
    "Partijen": ('werkgever', 'casemanager', 'leidinggevende', 'hr', 'bedrijfsarts', 'arbodienst', 'arbeidsdeskundige', 'jobhunter', 'jobcoach', 'verzekeraar', 'gemachtigde', 'mediator', 'eerdere'),
    "Verzuim": ('bronnen',),
    "GedaanMetBijstelling": ('bijstellingen',),
    "Mijlpalen": ('probleemanalyse', 'plan_van_aanpak', 'melding_42e_week', 'eerstejaarsevaluatie', 'actueel_oordeel', 'eindevaluatie', 'riv_gereed', 'melding_einde_dienstverband'),
    "Uitstel": ('besloten_door', 'instemming_werknemer'),
    "Traject": ('partijen', 'verzuim', 'mijlpalen', 'uitstel_spoor_2'),
    "Advies": ('bron', 'urenbeperking', 'kans_spoor_1', 'arbeidstherapie'),
    "Belastbaarheid": ('adviezen',),
    "PersoonsprofielVersie": ('kernontwikkelingen', 'testen'),
    "Persoonsprofiel": ('versies',),
    "Richting": ('bewijs',),
    "ZoekprofielVersie": ('gebied', 'richtingen', 'akkoord_werknemer', 'akkoord_werkgever'),
    "Zoekprofiel": ('versies',),
    "AkkoordPlan": ('werknemer', 'werkgever'),
    "TrajectplanVersie": ('fasen', 'rapportagemomenten', 'akkoord', 'verankering'),
    "Trajectplan": ('versies',),
    "Activiteit": ('plaats', 'detachering'),
    "Activiteiten": ('activiteiten',),
    "Sollicitaties": ('sollicitaties',),
    "Urenlijst": ('uren',),
    "Stappen": ('eigen_werk', 'aangepast_eigen_werk', 'ander_werk', 'aangepast_ander_werk'),
    "Spoor1": ('stappen', 'inventarisatie', 'onderzoek', 'beslissing', 'perspectief'),
    "Stagnatie": ('maatregelen',),
    "Stagnaties": ('stagnaties',),
    "Afwijking": ('instemming_werknemer',),
    "Afwijkingen": ('afwijkingen',),
    "Aspecten": ('belastbaarheid', 'niveau_en_vaardigheden', 'omgaan_met_verandering', 'omstandigheden', 'kansen_arbeidsmarkt'),
    "Haalbaarheid": ('aspecten', 'besloten_door', 'na_traject'),
    "Loonsanctie": ('tekortkomingen',),
    "Uwv": ('deskundigenoordelen', 'loonsanctie'),
    "Resultaat": ('werk', 'passend_bevestigd', 'afspraak', 'verklaring', 'instemming_werknemer', 'tussenresultaten'),
    "Evaluatie": ('reactie_op_rapport',),
}

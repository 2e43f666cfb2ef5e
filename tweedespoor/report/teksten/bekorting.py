"""Texts of the request to shorten a loonsanctie."""

from __future__ import annotations

from tweedespoor.report.teksten.aanspreken import Zegt

TITEL = "Herstel na een loonsanctie"
GEVRAAGD = Zegt(
    "Op {dag} legde UWV een loonsanctie op. Dit overzicht laat per tekortkoming uit het besluit "
    "zien wat is hersteld, wanneer, en waaruit dat blijkt.",
    "Op {dag} legde UWV uw werkgever een loonsanctie op. Dit overzicht laat per tekortkoming uit "
    "het besluit zien wat is hersteld, wanneer, en waaruit dat blijkt.",
)
ALLES = "Alle tekortkomingen uit het besluit ({n}) zijn volgens het dossier hersteld."
EEN = "De tekortkoming uit het besluit is volgens het dossier hersteld."
DEELS = "Van de {n} tekortkomingen uit het besluit {zijn} er volgens het dossier {klaar} hersteld."
GEEN = "Van de {n} tekortkomingen uit het besluit is er volgens het dossier nog geen hersteld."
GEEN_NOG = "De tekortkoming uit het besluit is volgens het dossier nog niet hersteld."
GEEN_LIJST = "In het dossier staat geen enkele tekortkoming uit het besluit."
GEEN_MOGELIJKHEDEN = (
    "Het verzoek rust erop dat er geen benutbare mogelijkheden zijn, zodat herstel niet kan."
)
UWV_BESLIST = (
    "UWV beslist of de tekortkoming is hersteld. Dit overzicht loopt daar niet op vooruit."
)
VERZOEK = Zegt(
    "UWV wordt gevraagd vast te stellen dat deze tekortkomingen zijn hersteld, en de loonsanctie "
    "te bekorten.",
    "UWV wordt gevraagd vast te stellen dat deze tekortkomingen zijn hersteld, en de loonsanctie "
    "te bekorten.",
)
NOG_GEEN_VERZOEK = (
    "Een verzoek om bekorting is nog niet ingediend. Eerst hoort alles hersteld te zijn."
)
NIET_HERSTELD = "nog niet hersteld"
ZONDER_BEWIJS = "geen stuk genoemd"
VERVOLG = "UWV beslist op het verzoek."
BEWIJS = "bewijs bij tekortkoming {id} toevoegen"
HERSTEL = "tekortkoming {id} herstellen"

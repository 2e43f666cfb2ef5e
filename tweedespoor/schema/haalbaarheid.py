"""`haalbaarheid.yaml`: whether a second track can lead to work, and what follows."""

from __future__ import annotations

from typing import Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Besluit, Record, Rol, optie, reeks, veld
from tweedespoor.schema.typen import (
    Datum,
    DId,
    GrondslagId,
    Reeks,
    Tekst,
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


class NaTraject(Record):
    """Papers that let the duty end after a failed first traject (BBP, par. 9)."""

    eindrapport: DId | None = optie(P, "Eindrapport.")
    probleemanalyse: DId | None = optie(P, "Bijgestelde probleemanalyse.")
    plan_van_aanpak: DId | None = optie(P, "Bijgesteld plan van aanpak.")


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

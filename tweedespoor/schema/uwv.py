"""`uwv.yaml`: opinions, the WIA application, a loonsanctie, an extension."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, Rol, optie, reeks, veld
from tweedespoor.schema.lijsten import Kerngegevens
from tweedespoor.schema.samenhang import PERIODE, Eis
from tweedespoor.schema.typen import (
    Aantal,
    Datum,
    DId,
    JaNee,
    LId,
    Reeks,
    Tekst,
)

P = Label.PROCES


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

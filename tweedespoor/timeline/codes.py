"""The milestones that exist: code, Dutch name and who must act."""

from __future__ import annotations

from enum import StrEnum

from tweedespoor.finding import Wie
from tweedespoor.frozen import dataclass


class Code(StrEnum):
    """Code of a milestone: key under `mijlpalen` in a dossier and in the JSON output."""

    PROBLEEMANALYSE = "probleemanalyse"
    PLAN_VAN_AANPAK = "plan_van_aanpak"
    VOLGENDE_EVALUATIE = "volgende_evaluatie"
    MELDING_42E_WEEK = "melding_42e_week"
    EERSTEJAARSEVALUATIE = "eerstejaarsevaluatie"
    START_SPOOR_2 = "start_spoor_2"
    KENNISGEVING_WIA = "kennisgeving_wia"
    ACTUEEL_OORDEEL = "actueel_oordeel"
    EINDEVALUATIE = "eindevaluatie"
    RIV_GEREED = "riv_gereed"
    WIA_AANVRAAG = "wia_aanvraag"
    BESLISSING_VERLENGING = "beslissing_verlenging"
    VERLENGING_VROEGSTE_EINDE = "verlenging_vroegste_einde"
    RIV_AANVULLEN = "riv_aanvullen"
    BESCHIKKING_LOONSANCTIE = "beschikking_loonsanctie"
    MINIMUMLOONJAAR_LAATSTE_DAG = "minimumloonjaar_laatste_dag"
    LOONDOORBETALING_LAATSTE_DAG = "loondoorbetaling_laatste_dag"
    ZIEKENGELD_LAATSTE_DAG = "ziekengeld_laatste_dag"
    WACHTTIJD_LAATSTE_DAG = "wachttijd_laatste_dag"
    WIA_EERSTE_DAG = "wia_eerste_dag"
    OPZEGVERBOD_LAATSTE_DAG = "opzegverbod_laatste_dag"
    VERKORTE_WACHTTIJD_AANVRAAG = "verkorte_wachttijd_aanvraag"
    BESLISSING_BEKORTING = "beslissing_bekorting"
    LOONSANCTIE_LAATSTE_DAG = "loonsanctie_laatste_dag"
    HERVATTING_WIA = "hervatting_wia"
    WIA_BESLISSING = "wia_beslissing"
    WIA_EERSTE_DAG_NA_VERLENGING = "wia_eerste_dag_na_verlenging"
    AOW_DATUM = "aow_datum"
    VERNIETIGEN_VANAF = "vernietigen_vanaf"
    MELDING_EINDE_DIENSTVERBAND = "melding_einde_dienstverband"


@dataclass(frozen=True, slots=True)
class Beschrijving:
    """What a milestone is called, and who must act on it (empty when nobody must)."""

    naam: str
    wie: tuple[Wie, ...] = ()


BESCHRIJVINGEN: dict[Code, Beschrijving] = {
    Code.PROBLEEMANALYSE: Beschrijving("Probleemanalyse", (Wie.WERKGEVER, Wie.BEDRIJFSARTS)),
    Code.PLAN_VAN_AANPAK: Beschrijving("Plan van aanpak", (Wie.WERKGEVER, Wie.WERKNEMER)),
    Code.VOLGENDE_EVALUATIE: Beschrijving("Volgende evaluatie", (Wie.WERKGEVER, Wie.WERKNEMER)),
    Code.MELDING_42E_WEEK: Beschrijving("42e-weeksmelding", (Wie.WERKGEVER,)),
    Code.EERSTEJAARSEVALUATIE: Beschrijving("Eerstejaarsevaluatie", (Wie.WERKGEVER, Wie.WERKNEMER)),
    Code.START_SPOOR_2: Beschrijving("Start tweede spoor", (Wie.WERKGEVER,)),
    Code.KENNISGEVING_WIA: Beschrijving("Brief van UWV over de WIA", (Wie.UWV,)),
    Code.ACTUEEL_OORDEEL: Beschrijving("Actueel oordeel", (Wie.BEDRIJFSARTS,)),
    Code.EINDEVALUATIE: Beschrijving("Eindevaluatie", (Wie.WERKGEVER, Wie.WERKNEMER)),
    Code.RIV_GEREED: Beschrijving("Re-integratieverslag klaar", (Wie.WERKGEVER,)),
    Code.WIA_AANVRAAG: Beschrijving("WIA-aanvraag", (Wie.WERKNEMER,)),
    Code.BESLISSING_VERLENGING: Beschrijving("Besluit UWV over verlenging", (Wie.UWV,)),
    Code.VERLENGING_VROEGSTE_EINDE: Beschrijving("Vroegste nieuwe einde van de verlenging"),
    Code.RIV_AANVULLEN: Beschrijving("Re-integratieverslag aangevuld", (Wie.WERKGEVER,)),
    Code.BESCHIKKING_LOONSANCTIE: Beschrijving("Besluit UWV over loonsanctie", (Wie.UWV,)),
    Code.MINIMUMLOONJAAR_LAATSTE_DAG: Beschrijving("Laatste dag minimumloon bij ziekte"),
    Code.LOONDOORBETALING_LAATSTE_DAG: Beschrijving("Laatste dag loon bij ziekte"),
    Code.ZIEKENGELD_LAATSTE_DAG: Beschrijving("Laatste dag ziekengeld"),
    Code.WACHTTIJD_LAATSTE_DAG: Beschrijving("Laatste dag wachttijd"),
    Code.WIA_EERSTE_DAG: Beschrijving("Eerste dag WIA"),
    Code.OPZEGVERBOD_LAATSTE_DAG: Beschrijving("Laatste dag opzegverbod"),
    Code.VERKORTE_WACHTTIJD_AANVRAAG: Beschrijving("Aanvraag verkorte wachttijd", (Wie.WERKNEMER,)),
    Code.BESLISSING_BEKORTING: Beschrijving("Besluit UWV over herstel", (Wie.UWV,)),
    Code.LOONSANCTIE_LAATSTE_DAG: Beschrijving("Laatste dag loonsanctie"),
    Code.HERVATTING_WIA: Beschrijving("UWV hervat de WIA-aanvraag", (Wie.UWV,)),
    Code.WIA_BESLISSING: Beschrijving("Besluit UWV over de WIA", (Wie.UWV,)),
    Code.WIA_EERSTE_DAG_NA_VERLENGING: Beschrijving("Eerste dag WIA na verlenging"),
    Code.AOW_DATUM: Beschrijving("AOW-leeftijd bereikt"),
    Code.VERNIETIGEN_VANAF: Beschrijving("Dossier vernietigen vanaf"),
    Code.MELDING_EINDE_DIENSTVERBAND: Beschrijving("Melding ziek uit dienst", (Wie.WERKGEVER,)),
}
"""Every code has an entry (tested); the order is the order of the timeline."""

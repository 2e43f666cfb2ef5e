"""What each milestone means to whoever must show it: what proves it, and what follows.

A computation may say more precisely what follows (a fine in euro, a lengthened wage period);
these are the words where it says nothing.
"""

from __future__ import annotations

from dataclasses import replace

from tweedespoor.frozen import dataclass
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status


@dataclass(frozen=True, slots=True)
class Betekenis:
    """What a milestone means.

    Attributes:
        bewijs: what proves it done, or on what it rests when it comes by itself; in Dutch.
        gevolg: what follows when it is missed, or from that day on; in Dutch.
    """

    bewijs: str
    gevolg: str


_KOMT_VANZELF = "Deze dag komt vanzelf. Hij rust op de eerste ziektedag en de perioden."
_EVALUATIE = "Het verslag van de evaluatie, met de datum en de visie van beide partijen."
_ONVOLLEDIG = "Zonder dit stuk is het re-integratieverslag niet volledig."
_KANSEN = "Te laat is op zichzelf geen grond voor een loonsanctie. Gemiste kansen tellen wel."

BETEKENIS: dict[Code, Betekenis] = {
    Code.PROBLEEMANALYSE: Betekenis(
        "Het oordeel van de bedrijfsarts, of van UWV zonder werkgever, met de datum.", _KANSEN
    ),
    Code.PLAN_VAN_AANPAK: Betekenis(
        "Het plan op schrift, met de datum. Werkgever en werknemer zijn het erover eens.", _KANSEN
    ),
    Code.VOLGENDE_EVALUATIE: Betekenis(
        _EVALUATIE, "Een lang gat zonder reden weegt mee als UWV de inspanningen beoordeelt."
    ),
    Code.MELDING_42E_WEEK: Betekenis(
        "De bevestiging van UWV, met de dag van de melding.",
        "Een late melding kan een boete kosten. Het loon wordt niet verlengd.",
    ),
    Code.EERSTEJAARSEVALUATIE: Betekenis(_EVALUATIE, _ONVOLLEDIG),
    Code.START_SPOOR_2: Betekenis(
        "Het verslag van de intake of van een eerste activiteit. Een aanmelding bewijst niets.",
        "Te laat gestart en niet afgerond voor het einde van de wachttijd kan een loonsanctie "
        "geven.",
    ),
    Code.KENNISGEVING_WIA: Betekenis(
        "De brief van UWV, met de dag van ontvangst.",
        "Komt de brief te laat, dan is een aanvraag binnen vier weken na ontvangst op tijd.",
    ),
    Code.ACTUEEL_OORDEEL: Betekenis(
        "Het actueel oordeel van de bedrijfsarts, met de datum.", _ONVOLLEDIG
    ),
    Code.EINDEVALUATIE: Betekenis(_EVALUATIE, _ONVOLLEDIG),
    Code.RIV_GEREED: Betekenis(
        "Het re-integratieverslag, en dat de werknemer een afschrift kreeg.",
        "UWV geeft een termijn om aan te vullen. Daarna kan een loonsanctie volgen.",
    ),
    Code.WIA_AANVRAAG: Betekenis(
        "De bevestiging van UWV, met de dag waarop de aanvraag is ingediend.",
        "Een late aanvraag schuift het einde van het loon op, niet de wachttijd.",
    ),
    Code.BESLISSING_VERLENGING: Betekenis(
        "Het besluit van UWV op het verzoek om verlenging, met de nieuwe einddatum.",
        "Lukt het niet op tijd, dan meldt UWV schriftelijk een zo kort mogelijke termijn.",
    ),
    Code.VERLENGING_VROEGSTE_EINDE: Betekenis(
        "Het verzoek om een andere einddatum, met de dag waarop UWV het kreeg.",
        "Voor deze dag kan UWV de verlenging niet laten eindigen, tenzij de baan eerder eindigt.",
    ),
    Code.RIV_AANVULLEN: Betekenis(
        "Het aangevulde re-integratieverslag, en dat de werknemer een afschrift kreeg.",
        "UWV geeft een termijn om aan te vullen. Daarna kan een loonsanctie volgen.",
    ),
    Code.BESLISSING_BEKORTING: Betekenis(
        "Het besluit van UWV op de melding van herstel, met de datum.",
        "Een late beslissing maakt de loonsanctie korter, zodra UWV herstel vaststelt.",
    ),
    Code.HERVATTING_WIA: Betekenis(
        "Het bericht van UWV dat het de WIA-aanvraag weer behandelt.",
        "Vanaf de hervatting heeft UWV zes weken voor het besluit over de WIA.",
    ),
    Code.WIA_BESLISSING: Betekenis(
        "Het besluit van UWV over de WIA, met de datum.",
        "Na deze dag is de termijn van de wet voorbij. Vraag UWV om het besluit.",
    ),
    Code.BESCHIKKING_LOONSANCTIE: Betekenis(
        "Het besluit van UWV, met de datum.",
        "Zonder besluit voor het einde van de periode kan er geen loonsanctie meer komen.",
    ),
    Code.MINIMUMLOONJAAR_LAATSTE_DAG: Betekenis(
        _KOMT_VANZELF, "Vanaf de dag erna geldt het minimumloon niet meer als ondergrens."
    ),
    Code.LOONDOORBETALING_LAATSTE_DAG: Betekenis(
        _KOMT_VANZELF,
        "Vanaf de dag erna is er geen loon bij ziekte meer volgens de wet. Cao of contract kan "
        "meer geven.",
    ),
    Code.ZIEKENGELD_LAATSTE_DAG: Betekenis(
        "Het besluit over het ziekengeld, van UWV of de eigenrisicodrager.",
        "Vanaf de dag erna is er geen ziekengeld meer.",
    ),
    Code.WACHTTIJD_LAATSTE_DAG: Betekenis(
        _KOMT_VANZELF, "Vanaf de dag erna kan er recht op een WIA-uitkering zijn."
    ),
    Code.WIA_EERSTE_DAG: Betekenis(
        "Het besluit van UWV op de WIA-aanvraag.",
        "Zonder aanvraag begint er geen uitkering. UWV kijkt hoogstens 52 weken terug.",
    ),
    Code.OPZEGVERBOD_LAATSTE_DAG: Betekenis(
        _KOMT_VANZELF,
        "Tot en met deze dag mag de werkgever tijdens de ziekte niet opzeggen. De werknemer kan "
        "zo'n opzegging laten vernietigen.",
    ),
    Code.VERKORTE_WACHTTIJD_AANVRAAG: Betekenis(
        "De aanvraag, met de verklaring van de bedrijfsarts over de vooruitzichten.",
        "Na deze dag geldt de gewone wachttijd.",
    ),
    Code.LOONSANCTIE_LAATSTE_DAG: Betekenis(
        "Het besluit van UWV over de loonsanctie, en dat over een bekorting.",
        "Vanaf de dag erna betaalt de werkgever geen loon bij ziekte meer.",
    ),
    Code.WIA_EERSTE_DAG_NA_VERLENGING: Betekenis(
        "Het besluit van UWV op de WIA-aanvraag.",
        "Tot deze dag is er loon in plaats van een uitkering.",
    ),
    Code.AOW_DATUM: Betekenis(
        "Het overzicht van de Sociale Verzekeringsbank, of een andere bron die u noemt.",
        "Vanaf deze dag vervallen het tweede spoor, het plan van aanpak en het recht op WIA.",
    ),
    Code.VERNIETIGEN_VANAF: Betekenis(
        "Een aantekening van de dag van vernietigen, zonder inhoud van het dossier.",
        "Wie langer bewaart, heeft daar een reden voor nodig.",
    ),
    Code.MELDING_EINDE_DIENSTVERBAND: Betekenis(
        "De bevestiging van UWV, met de dag van de melding.",
        "Een late melding kan een boete kosten.",
    ),
}
"""Every code has an entry (tested)."""


def met_gevolg(mijlpaal: Milestone) -> Milestone:
    """The milestone with what follows; of what does not apply nothing follows."""
    if mijlpaal.status is Status.NIET_VAN_TOEPASSING:
        return replace(mijlpaal, gevolg=None)
    if mijlpaal.gevolg is not None:
        return mijlpaal
    return replace(mijlpaal, gevolg=BETEKENIS[mijlpaal.code].gevolg)

"""Texts of the cost outlook: what each post is, and what an amount does not say."""

from __future__ import annotations

from tweedespoor.report.teksten.aanspreken import Zegt

TITEL = "Kostenoverzicht tweede spoor"
VRAAG = Zegt(
    "Dit overzicht zet de kosten van verzuim en tweede spoor naast elkaar, en wat een loonsanctie "
    "zou kosten.",
    "Dit overzicht zet naast elkaar wat uw verzuim en uw tweede spoor uw werkgever kosten.",
)
KORT = "Dit zijn berekeningen met bedragen uit het dossier en regels uit de wet, geen voorspelling."
ZONDER_LOON = "Zonder loon voor ziekte en eerste ziektedag is niets van het loon te berekenen."
NIET_IN_DIT_EXEMPLAAR = (
    "Prijzen, premies en kosten van werkgever en bureau staan niet in dit exemplaar."
)
VERVOLG = Zegt(
    "Vul ontbrekende bedragen aan in het dossier; dan rekent dit overzicht ze mee.",
    "Klopt een bedrag van uw loon niet? Zeg het tegen uw {coach}.",
)

# The three bases.
DRIE_LONEN = (
    "Er zijn drie lonen, elk voor een ander doel. Ze kunnen verschillen en worden hier nooit door "
    "elkaar gebruikt."
)
LOON_VOOR_ZIEKTE = "Loon bij ziekte, en de vraag of nieuw werk ten minste 65% oplevert"
MAATMANLOON = "Het loon waarop in het zoekprofiel wordt gezocht"
MAATMANINKOMEN = "De vergelijking die UWV per uur maakt voor de WIA"

# Wages.
LOON_UITLEG = (
    "Een ziektejaar is 52 weken: twaalf maanden, of dertien keer vier weken. Vakantiegeld en "
    "andere toeslagen tellen alleen mee als ze in het loon van het dossier zitten."
)
WETTELIJK_DEEL = (
    "Het dossier noemt geen percentage. Daarom is gerekend met het wettelijke minimum van "
    "{procent}% ({bron})."
)
MAXIMUM_DAGLOON = "Boven het maximumdagloon geldt dat minimum niet; dat bedrag zit hier niet in."
MINIMUMLOON = (
    "In jaar 1 is het loon bovendien ten minste het minimumloon; dat is hier niet getoetst."
)
WERK_LEVERT_OP = "Wat de werknemer intussen met werk opbracht, is hier niet afgetrokken."
LASTEN_ONBEKEND = "de opslag voor werkgeverslasten"
KORTER = "Het loon bij ziekte eindigt eerder dan na 104 weken. Daarom is gerekend tot en met {dag}."
TOT_WERK = (
    "Op {dag} begon ander werk of was er herstel. Daarna is hier geen loon bij ziekte meer "
    "gerekend."
)

# Traject.
TRAJECT_UITLEG = "Bedragen zijn zonder btw, tenzij er iets anders staat."
VAST_DEKT = "De vaste prijs geldt voor de afgesproken uren."
UURPRIJS = "Er is geen vaste prijs. Gerekend is met de afgesproken uren maal de prijs per uur."

# A loonsanctie.
SANCTIE_UITLEG = (
    "Een loonsanctie is geen boete. De werkgever betaalt het loon bij ziekte langer door en "
    "herstelt intussen wat ontbrak. UWV beslist daarover; dit overzicht zegt niet of dat hier "
    "gebeurt."
)
SANCTIE_DEEL = "Gerekend is met hetzelfde deel van het loon als in jaar 2."
SANCTIE_OPGELEGD = "UWV legde op {dag} een loonsanctie op."
SANCTIE_VERVALLEN = "De loonsanctie van {dag} is vervallen op {vervallen}."
SANCTIE_GEEN = "UWV besloot op {dag}: er komt geen loonsanctie."
SANCTIE_WERK = (
    "Er is werk als resultaat. Zonder WIA-aanvraag is er geen besluit over een loonsanctie."
)
SANCTIE_VOORBIJ = "Het loon bij ziekte eindigde op {dag}, zonder loonsanctie in het dossier."
SANCTIE_ERNAAST = (
    "Ter vergelijking: het traject kost {traject} zonder btw. Dat is zoveel als {weken} weken loon "
    "tijdens een loonsanctie."
)

# Premiums.
PREMIE_UITLEG = (
    "Deze posten hangen af van de grootte van de werkgever, van de verzekering en van wat UWV "
    "later beslist. Een bedrag staat er alleen als het in het dossier staat."
)
GROOTTE = {
    "klein": "kleine werkgever: de premie volgt de sector",
    "middel": "middelgrote werkgever: de premie volgt deels de sector, deels de eigen werknemers",
    "groot": "grote werkgever: de premie volgt de eigen werknemers",
}
"""Size class for the premium Whk → what the premium follows."""

WHK_BEDRAG = (
    "Een hogere premie geldt voor de hele loonsom van de werkgever. Die staat niet in het dossier. "
    "Daarom staat hier geen bedrag."
)
ERD_BEDRAG = (
    "Een eigenrisicodrager betaalt de WGA-uitkering zelf. De hoogte daarvan staat pas vast als UWV "
    "heeft beslist. Daarom staat hier geen bedrag."
)

# Transition payment.
TRANSITIE_UITLEG = (
    "Een transitievergoeding is er alleen als het dienstverband op initiatief van de werkgever "
    "eindigt."
)
TRANSITIE_BEREKENING = (
    "Het bedrag staat niet in het dossier. Voor de berekening zijn alle vaste looncomponenten "
    "nodig, ook vakantiegeld. Daarom staat hier geen bedrag."
)

# The overview.
NAAST_ELKAAR = (
    "Bedragen van een verschillende soort worden niet opgeteld. Het loon is er ook zonder tweede "
    "spoor; een loonsanctie is een risico; premies hangen af van wat nog komt."
)

"""VORM: the pages of what can be wrong with a file; the sentences stand in `source`."""

from __future__ import annotations

from typing import Final

from tweedespoor.checks.overige_code import OverigeCode, blok
from tweedespoor.finding import Wie
from tweedespoor.reference import Sterkte
from tweedespoor.source import soort
from tweedespoor.source.teksten import SOORTEN


def _vorm(
    code: str, naam: str, titel: str, *, wat: str, waarom: str, fout: str, goed: str
) -> OverigeCode:
    ernst = min((s.ernst for s in SOORTEN.values() if s.code == code), key=lambda e: e.gewicht)
    return OverigeCode(
        code, naam, titel, ernst, Wie.CONSULENT, Sterkte.FORMAAT, wat, waarom, fout, goed
    )


CODES: Final = (
    _vorm(
        soort.ONLEESBAAR,
        "bestand-onleesbaar",
        "Elk bestand is een gewoon tekstbestand in UTF-8",
        wat=("Een bestand is leeg, te groot, in een andere codering opgeslagen of niet te openen."),
        waarom=(
            "Regels over dat onderdeel kunnen niet oordelen. Andere bestanden worden wel gelezen."
        ),
        fout="Een leeg bestand `zoekprofiel.yaml`, of een bestand dat als UTF-16 is opgeslagen.",
        goed="Sla het bestand op als UTF-8. Verwijder een leeg bestand.",
    ),
    _vorm(
        soort.GEEN_YAML,
        "geen-geldige-yaml",
        "Elke regel is geldige YAML",
        wat="Een regel is niet te lezen, bijvoorbeeld door een dubbele punt of komma in de tekst.",
        waarom=(
            "Het bestand wordt niet half gelezen. Regels over dat onderdeel zijn niet te bepalen."
        ),
        fout=blok("yaml", "trajectplan.yaml", "  omschrijving: Reden: plan bijgesteld"),
        goed=blok("yaml", "trajectplan.yaml", '  omschrijving: "Reden: plan bijgesteld"'),
    ),
    _vorm(
        soort.DUBBELE_SLEUTEL,
        "dubbele-sleutel",
        "Een sleutel staat een keer in zijn blok",
        wat="Dezelfde sleutel staat twee keer in een blok.",
        waarom="Een van de twee waarden zou ongemerkt verdwijnen.",
        fout=blok("yaml", "traject.yaml", "status: lopend", "status: afgesloten"),
        goed=blok("yaml", "traject.yaml", "status: lopend"),
    ),
    _vorm(
        soort.ONBEKENDE_SLEUTEL,
        "onbekende-sleutel",
        "Elke sleutel hoort bij het formaat",
        wat="Een sleutel bestaat niet op deze plaats.",
        waarom="Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
        fout=blok("yaml", "zoekprofiel.yaml", "  zoekrichtingen:"),
        goed=blok("yaml", "zoekprofiel.yaml", "  richtingen:"),
    ),
    _vorm(
        soort.ONTBREKENDE_SLEUTEL,
        "sleutel-ontbreekt",
        "Elke verplichte sleutel is ingevuld",
        wat="Een verplichte sleutel ontbreekt of is leeg.",
        waarom="Zonder dit gegeven is het onderdeel niet te beoordelen.",
        fout=blok("yaml", "activiteiten.yaml", "- id: A1", "  doel: brief en cv op orde"),
        goed=blok(
            "yaml",
            "activiteiten.yaml",
            "- id: A1",
            "  soort: sollicitatietraining",
            "  doel: brief en cv op orde",
        ),
    ),
    _vorm(
        soort.VERKEERDE_VORM,
        "verkeerde-vorm",
        "Elke waarde heeft de vorm van haar veld",
        wat="Een datum, bedrag, getal of keuze is anders geschreven dan het formaat vraagt.",
        waarom="Wij raden nooit wat u bedoelt. Zo is dit gegeven niet te gebruiken.",
        fout=blok("yaml", "traject.yaml", "  eerste_ziektedag: 9-11-2026"),
        goed=blok("yaml", "traject.yaml", "  eerste_ziektedag: 2026-11-09"),
    ),
    _vorm(
        soort.ONBEKENDE_VERWIJZING,
        "onbekende-verwijzing",
        "Elke verwijzing wijst naar iets in het dossier",
        wat="Een nummer of bestandsnaam wijst naar iets dat niet in het dossier staat.",
        waarom="Dan is niet na te gaan waar een onderdeel op berust.",
        fout=blok("yaml", "zoekprofiel.yaml", "  berust_op: [B9]"),
        goed=blok("yaml", "zoekprofiel.yaml", "  berust_op: [B1]"),
    ),
    _vorm(
        soort.DUBBEL_ID,
        "nummer-dubbel",
        "Elk nummer en elke regel komt een keer voor",
        wat="Twee vermeldingen hebben hetzelfde nummer, of een regel staat er twee keer.",
        waarom="Een verwijzing kan dan twee dingen betekenen, en tellingen kloppen niet.",
        fout=blok("yaml", "documenten.yaml", "- {id: D1, soort: cv}", "- {id: D1, soort: overig}"),
        goed=blok("yaml", "documenten.yaml", "- {id: D1, soort: cv}", "- {id: D2, soort: overig}"),
    ),
    _vorm(
        soort.NIET_TOEGESTAAN,
        "bijzondere-yaml",
        "Een dossier gebruikt alleen gewone YAML",
        wat="Een bestand gebruikt ankers, soortaanduidingen of een tweede document.",
        waarom="Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
        fout=blok("yaml", "trajectplan.yaml", "  omschrijving: &plan zoeken naar werk"),
        goed=blok("yaml", "trajectplan.yaml", "  omschrijving: zoeken naar werk"),
    ),
    _vorm(
        soort.ONBEKEND_BESTAND,
        "onbekend-bestand",
        "Elk bestand hoort bij het dossier",
        wat="In de map van het dossier ligt een bestand dat het formaat niet kent.",
        waarom="Wat in een onbekend bestand staat, wordt niet beoordeeld.",
        fout="Een bestand `zoekprofielen.yaml` naast `traject.yaml`.",
        goed="Hernoem het tot `zoekprofiel.yaml`, of leg bewijs vast in `documenten.yaml`.",
    ),
    _vorm(
        soort.NIET_GELEZEN,
        "niet-gelezen",
        "Alles staat in het dossier zelf",
        wat="Een submap of koppeling is niet gelezen.",
        waarom="Een dossier moet heel zijn, ook op een andere computer.",
        fout="Een map `oud` in het dossier, of een koppeling naar een andere schijf.",
        goed="Zet het bestand zelf in het dossier, of in contacten, evaluaties of rapporten.",
    ),
    _vorm(
        soort.NOTITIETEKST,
        "notitie-onvolledig",
        "Een notitie heeft de vaste koppen",
        wat="In een notitie ontbreekt een kop, staat een kop dubbel of is een afspraak onleesbaar.",
        waarom="De kop bepaalt wie de tekst leest. Afspraken worden uit hun vaste vorm gelezen.",
        fout=blok("markdown", "contacten/2026-11-09-werknemer.md", "## Afspraken", "- brieven"),
        goed=blok(
            "markdown",
            "contacten/2026-11-09-werknemer.md",
            "## Afspraken",
            "- [ ] werknemer: drie brieven schrijven (2026-11-20)",
        ),
    ),
    _vorm(
        soort.BEWAKING,
        "bestand-te-ingewikkeld",
        "Een bestand is niet te diep en niet te groot",
        wat="Een bestand heeft te veel lagen of te veel gegevens.",
        waarom="Zo'n bestand kan het programma laten vastlopen en komt in een dossier niet voor.",
        fout="Een bestand met veertigduizend haakjes achter elkaar.",
        goed="Kijk of het bestand beschadigd is en zet een eerdere versie terug.",
    ),
    _vorm(
        soort.NOG_TE_KOMEN,
        "feit-in-de-toekomst",
        "Wat is vastgelegd als gebeurd, is ook gebeurd",
        wat=(
            "Een gesprek, sollicitatie, activiteit, advies, stuk of maatregel heeft een datum na "
            "vandaag. Plannen horen elders: bij volgende, gepland of uiterlijk. Vraagt u een "
            "peildatum, dan kijkt spoor hier niet naar."
        ),
        waarom="Zo'n feit telt nog niet mee. Vaak is het een typefout in dag of jaar.",
        fout=blok("yaml", "uren.yaml", "- {datum: 2062-11-09, wie: mdejong, uren: 1.0}"),
        goed=blok("yaml", "uren.yaml", "- {datum: 2026-11-09, wie: mdejong, uren: 1.0}"),
    ),
)

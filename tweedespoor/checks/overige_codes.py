"""Codes outside the catalogue: reading, settings, deviations, a crash. Each has a page.

They are no requirements on a traject and give no verdict; they say that a file, a setting or a
decision must be mended before a verdict can be trusted.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tweedespoor.finding import Ernst, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte
from tweedespoor.source import soort
from tweedespoor.source.teksten import SOORTEN


@dataclass(frozen=True, slots=True)
class OverigeCode:
    """One code outside the catalogue, with its page.

    Attributes:
        code: the code.
        naam: Dutch name of what is wrong, words joined by hyphens.
        titel: one line that says what must hold.
        ernst: the highest severity.
        wie: who must act, unless a finding names another.
        sterkte: what it rests on.
        wat: what is reported.
        waarom: why it matters.
        fout: an example that is reported.
        goed: the same, mended.
        bronnen: sources; empty when it rests on the format alone.
    """

    code: str
    naam: str
    titel: str
    ernst: Ernst
    wie: Wie
    sterkte: Sterkte
    wat: str
    waarom: str
    fout: str
    goed: str
    bronnen: tuple[Bron, ...] = ()


def _vorm(
    code: str, naam: str, titel: str, *, wat: str, waarom: str, fout: str, goed: str
) -> OverigeCode:
    ernst = min((s.ernst for s in SOORTEN.values() if s.code == code), key=lambda e: e.gewicht)
    return OverigeCode(
        code, naam, titel, ernst, Wie.CONSULENT, Sterkte.FORMAAT, wat, waarom, fout, goed
    )


def _blok(taal: str, bestand: str, *regels: str) -> str:
    return "\n".join((f"```{taal} {bestand}", *regels, "```"))


_KADER = Bron(
    "UWV, Professioneel kader beoordeling re-integratie-inspanningen (Woo 14-08-2024), "
    "onderdeel Deugdelijke grond",
    "https://www.uwv.nl/nl/wet-open-overheid/woo-publicaties/2024/"
    "woo-besluit-professioneel-kader-beoordeling-re-integratie-inspanningen",
)
_PLICHT = Bron("BW art. 7:658a lid 1", "https://wetten.overheid.nl/BWBR0005290", "BWBR0005290")

_AFWIJKING = (
    "afwijkingen:",
    "- regel: VTG-01",
    "  bij: 2026-10-20",
    "  feit: evaluatie een week later; de vestiging was verhuisd",
    "  reden: het pand was pas een week later klaar",
    "  bron: contacten/2026-10-20-werkgever.md",
    "  besloten_door: P. Proefstra, hr-adviseur",
    "  rol: werkgever",
    "  datum: 2026-10-20",
    "  herbeoordelen: 2026-12-01",
    "  alternatief: eerder evalueren; werknemer kon toen niet",
)


def _afwijking(**anders: str) -> str:
    regels = []
    for regel in _AFWIJKING:
        sleutel = regel.strip(" -").partition(":")[0]
        kop = regel[: len(regel) - len(regel.lstrip(" -"))]
        regels.append(f"{kop}{sleutel}: {anders.pop(sleutel)}" if sleutel in anders else regel)
    regels += [f"  {sleutel}: {waarde}" for sleutel, waarde in anders.items()]
    return _blok("yaml", "afwijkingen.yaml", *regels)


def _huisregel(veld: str) -> str:
    return _blok(
        "yaml",
        "huisregels.yaml",
        "regels:",
        "- code: HUIS-01",
        "  naam: aanmelding-ontbreekt",
        "  bestand: traject.yaml",
        f"  veld: {veld}",
        "  vergelijking: gevuld",
        "  ernst: waarschuwing",
        "  bericht: De dag van aanmelding ontbreekt",
        "  reden: vanaf die dag tellen onze afspraken met opdrachtgevers",
    )


_LIJST: Final = (
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
        fout=_blok("yaml", "trajectplan.yaml", "  omschrijving: Reden: plan bijgesteld"),
        goed=_blok("yaml", "trajectplan.yaml", '  omschrijving: "Reden: plan bijgesteld"'),
    ),
    _vorm(
        soort.DUBBELE_SLEUTEL,
        "dubbele-sleutel",
        "Een sleutel staat een keer in zijn blok",
        wat="Dezelfde sleutel staat twee keer in een blok.",
        waarom="Een van de twee waarden zou ongemerkt verdwijnen.",
        fout=_blok("yaml", "traject.yaml", "status: lopend", "status: afgesloten"),
        goed=_blok("yaml", "traject.yaml", "status: lopend"),
    ),
    _vorm(
        soort.ONBEKENDE_SLEUTEL,
        "onbekende-sleutel",
        "Elke sleutel hoort bij het formaat",
        wat="Een sleutel bestaat niet op deze plaats.",
        waarom="Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
        fout=_blok("yaml", "zoekprofiel.yaml", "  zoekrichtingen:"),
        goed=_blok("yaml", "zoekprofiel.yaml", "  richtingen:"),
    ),
    _vorm(
        soort.ONTBREKENDE_SLEUTEL,
        "sleutel-ontbreekt",
        "Elke verplichte sleutel is ingevuld",
        wat="Een verplichte sleutel ontbreekt of is leeg.",
        waarom="Zonder dit gegeven is het onderdeel niet te beoordelen.",
        fout=_blok("yaml", "activiteiten.yaml", "- id: A1", "  doel: brief en cv op orde"),
        goed=_blok(
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
        fout=_blok("yaml", "traject.yaml", "  eerste_ziektedag: 9-11-2026"),
        goed=_blok("yaml", "traject.yaml", "  eerste_ziektedag: 2026-11-09"),
    ),
    _vorm(
        soort.ONBEKENDE_VERWIJZING,
        "onbekende-verwijzing",
        "Elke verwijzing wijst naar iets in het dossier",
        wat="Een nummer of bestandsnaam wijst naar iets dat niet in het dossier staat.",
        waarom="Dan is niet na te gaan waar een onderdeel op berust.",
        fout=_blok("yaml", "zoekprofiel.yaml", "  berust_op: [B9]"),
        goed=_blok("yaml", "zoekprofiel.yaml", "  berust_op: [B1]"),
    ),
    _vorm(
        soort.DUBBEL_ID,
        "nummer-dubbel",
        "Elk nummer en elke regel komt een keer voor",
        wat="Twee vermeldingen hebben hetzelfde nummer, of een regel staat er twee keer.",
        waarom="Een verwijzing kan dan twee dingen betekenen, en tellingen kloppen niet.",
        fout=_blok("yaml", "documenten.yaml", "- {id: D1, soort: cv}", "- {id: D1, soort: overig}"),
        goed=_blok("yaml", "documenten.yaml", "- {id: D1, soort: cv}", "- {id: D2, soort: overig}"),
    ),
    _vorm(
        soort.NIET_TOEGESTAAN,
        "bijzondere-yaml",
        "Een dossier gebruikt alleen gewone YAML",
        wat="Een bestand gebruikt ankers, soortaanduidingen of een tweede document.",
        waarom="Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
        fout=_blok("yaml", "trajectplan.yaml", "  omschrijving: &plan zoeken naar werk"),
        goed=_blok("yaml", "trajectplan.yaml", "  omschrijving: zoeken naar werk"),
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
        fout=_blok("markdown", "contacten/2026-11-09-werknemer.md", "## Afspraken", "- brieven"),
        goed=_blok(
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
    OverigeCode(
        "INST-01",
        "drempel-buiten-grenzen",
        "Een drempel van het bureau blijft binnen de grenzen",
        Ernst.WAARSCHUWING,
        Wie.BEHEERDER,
        Sterkte.HUISREGEL,
        wat="Een drempel in `spoor.yaml` ligt buiten de grenzen. De standaard geldt dan.",
        waarom="Drempels zijn praktijk en geen wet. Buiten de grenzen zegt een melding niets meer.",
        fout=_blok(
            "yaml",
            "spoor.yaml",
            "drempels:",
            "  evaluatie_dagen: {waarde: 200, reden: wij hebben het druk}",
        ),
        goed=_blok(
            "yaml",
            "spoor.yaml",
            "drempels:",
            "  evaluatie_dagen: {waarde: 35, reden: afspraak met opdrachtgevers}",
        ),
    ),
    OverigeCode(
        "INST-02",
        "huisregel-onbruikbaar",
        "Elke eigen regel van het bureau past bij het formaat",
        Ernst.WAARSCHUWING,
        Wie.BEHEERDER,
        Sterkte.HUISREGEL,
        wat=(
            "Een eigen regel noemt een veld dat niet bestaat, een vergelijking die niet past, of "
            "een code die al bestaat. Of het bestand met eigen regels is er niet."
        ),
        waarom=(
            "Die regel is nergens beoordeeld. Zonder melding zou het lijken of alles in orde is."
        ),
        fout=_huisregel("opdracht.aanmeldng"),
        goed=_huisregel("opdracht.aanmelding"),
    ),
    OverigeCode(
        "AFW-01",
        "afwijking-van-onbekende-regel",
        "Een afwijking noemt een bestaande regel",
        Ernst.WAARSCHUWING,
        Wie.CONSULENT,
        Sterkte.FORMAAT,
        wat="De code bij een afwijking bestaat niet, of er kan niet van worden afgeweken.",
        waarom="Zo'n afwijking aanvaardt niets, terwijl de schrijver denkt van wel.",
        fout=_afwijking(regel="VTG-99"),
        goed=_afwijking(),
    ),
    OverigeCode(
        "AFW-02",
        "afwijking-verlopen",
        "Een afwijking is nog geldig",
        Ernst.WAARSCHUWING,
        Wie.CONSULENT,
        Sterkte.FORMAAT,
        wat=(
            "De laatste dag van een afwijking is voorbij. Wat op die dag al hersteld was, blijft "
            "aanvaard. Is er niets meer om te aanvaarden, dan is dit alleen info."
        ),
        waarom="Een besluit voor een tijd geldt daarna niet meer; de bevinding staat weer open.",
        fout=_afwijking(tot_en_met="2026-10-31"),
        goed=_afwijking(tot_en_met="2026-12-15"),
    ),
    OverigeCode(
        "AFW-03",
        "afwijking-ongebruikt",
        "Een afwijking hoort bij een bevinding",
        Ernst.INFO,
        Wie.CONSULENT,
        Sterkte.FORMAAT,
        wat="Bij een geldige afwijking hoort geen enkele bevinding.",
        waarom="Later kan zo'n afwijking ongemerkt iets anders dekken.",
        fout=_afwijking(bij="2026-01-01"),
        goed="Vul `bij` goed in, of vul bij een herstelde zaak `ingetrokken` in.",
    ),
    OverigeCode(
        "AFW-05",
        "afwijking-door-onbevoegde",
        "Wie afwijkt, mag daarover besluiten",
        Ernst.FOUT,
        Wie.WERKGEVER,
        Sterkte.WETTELIJK,
        wat=(
            "Het bureau besloot af te wijken van een plicht van werkgever, werknemer, bedrijfsarts "
            "of arbeidsdeskundige."
        ),
        waarom=(
            "De plicht tot re-integratie rust op de werkgever (BW 7:658a). Een bureau kan daarvan "
            "niet ontslaan."
        ),
        fout=_afwijking(rol="coach", besloten_door="K. Proefstra, coach"),
        goed=_afwijking(),
        bronnen=(_PLICHT,),
    ),
    OverigeCode(
        "PERS-01",
        "persoonsgegeven-in-dossier",
        "Naam en nummers van de werknemer staan alleen in personen/",
        Ernst.INFO,
        Wie.CONSULENT,
        Sterkte.PRIVACY,
        wat=(
            "Naam, adres, postcode, telefoonnummer, e-mailadres of geboortedatum uit `personen/` "
            "staat ook in een tekst van het dossier. Zonder dat bestand is er niets te "
            "vergelijken en komt er geen melding. Een oordeel hangt er nooit van af."
        ),
        waarom=(
            "Een dossier zonder naam is nog steeds een persoonsgegeven, maar het lekt minder. Een "
            "rapport vult de naam zelf in."
        ),
        fout=(
            "```markdown contacten/2026-11-10-werknemer.md\n"
            "## Verslag\n"
            "Sietse Proefstra kwam op tijd.\n"
            "```"
        ),
        goed=(
            "```markdown contacten/2026-11-10-werknemer.md\n"
            "## Verslag\n"
            "Werknemer kwam op tijd.\n"
            "```"
        ),
        bronnen=(
            Bron("AVG art. 5 lid 1 onder c", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        ),
    ),
    OverigeCode(
        "INTERN-01",
        "fout-in-het-programma",
        "Elke regel kan oordelen",
        Ernst.FOUT,
        Wie.BEHEERDER,
        Sterkte.FORMAAT,
        wat="Een regel liep vast door een fout in het programma. De andere regels oordeelden wel.",
        waarom="Over deze ene eis is niets bekend. Dat ligt niet aan het dossier.",
        fout="Het programma meldt een plek, bijvoorbeeld `zp.py-88-KeyError`.",
        goed="Meld de plek aan de makers en stuur het dossier niet mee.",
    ),
)

OVERIGE: Final[Mapping[str, OverigeCode]] = MappingProxyType({c.code: c for c in _LIJST})
"""By code."""

"""INST, HUIS, AFW, INTERN: the pages of a firm's settings and rules, deviations and a crash."""

from __future__ import annotations

from typing import Final

from tweedespoor.checks.overige_code import OverigeCode, blok
from tweedespoor.finding import Ernst, Wie
from tweedespoor.reference import Bron, Sterkte

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
    return blok("yaml", "afwijkingen.yaml", *regels)


def _huisregel(veld: str) -> str:
    return blok(
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


CODES: Final = (
    OverigeCode(
        "INST-01",
        "drempel-buiten-grenzen",
        "Een drempel van het bureau blijft binnen de grenzen",
        Ernst.WAARSCHUWING,
        Wie.BEHEERDER,
        Sterkte.HUISREGEL,
        wat="Een drempel in `spoor.yaml` ligt buiten de grenzen. De standaard geldt dan.",
        waarom="Drempels zijn praktijk en geen wet. Buiten de grenzen zegt een melding niets meer.",
        fout=blok(
            "yaml",
            "spoor.yaml",
            "drempels:",
            "  evaluatie_dagen: {waarde: 200, reden: wij hebben het druk}",
        ),
        goed=blok(
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

"""`spoor nieuw`: the folder of a new traject, and the person file outside git."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from tweedespoor.authoring.atomair import is_rest, maak
from tweedespoor.authoring.belastingdeel import MAP as BELASTING
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, Namen, al_geweest, gegevens, keur, optie
from tweedespoor.authoring.proef import bewijs, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde, blok
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import Bureau
from tweedespoor.nederlands import lijst
from tweedespoor.source.folder import KENBESTAND, discover

DOSSIERS: Final = "dossiers"
PERSONEN: Final = "personen"
_NUMMER: Final = re.compile(r"\d{4}-\d{3,5}")
_PERSOON: Final = ("naam", "aanhef", "geboortedatum", "woonplaats", "telefoon", "email")
_OPTIES: Final[Namen] = MappingProxyType(
    {
        ("partijen", "werkgever", "organisatie"): "werkgever",
        ("partijen", "werkgever", "contact"): "contactpersoon",
        ("partijen", "werkgever", "functie"): "functie_contactpersoon",
        ("opdracht", "aanmelding"): "aanmelding",
        ("opdracht", "intake"): "intake",
        ("opdracht", "start"): "start",
        ("dienstverband", "functie"): "functie",
        ("dienstverband", "soort"): "soort_contract",
        ("dienstverband", "uren_per_week"): "uren_per_week",
        ("overgenomen_van", "bureau"): "overgenomen_van",
        ("overgenomen_van", "datum"): "overgenomen_op",
        ("verzuim", "eerste_ziektedag"): "eerste_ziektedag",
    }
)
_SCHEMA: Final = "# yaml-language-server: $schema={}.spoor/schema/{}.json"
_NOOIT: Final = "# Dit bestand gaat nooit in git. Zonder dit bestand noemen rapporten het nummer."

ONDERDELEN_ELDERS: Final = (
    "belastbaarheid",
    "persoonsprofiel",
    "zoekprofiel",
    "trajectplan",
    "activiteiten",
    "sollicitaties",
    "contacten",
    "evaluaties",
    "rapporten",
)
"""What a bureau that takes over may not have; each is declared unknown unless it comes along."""


@dataclass(frozen=True, slots=True)
class NieuwTraject:
    """A new traject as typed; None or empty means not given.

    `aanmelding` is the day of the takeover or else today when not given, `soort_contract` is
    `onbepaalde_tijd`. With `overgenomen_van` another bureau did the first part, handed over on
    `overgenomen_op`.
    """

    eerste_ziektedag: str | None = None
    aanmelding: str | None = None
    intake: str | None = None
    coach: str | None = None
    werkgever: str | None = None
    contactpersoon: str | None = None
    functie_contactpersoon: str | None = None
    functie: str | None = None
    uren_per_week: str | None = None
    soort_contract: str | None = None
    overgenomen_van: str | None = None
    overgenomen_op: str | None = None
    start: str | None = None
    naam: str | None = None
    aanhef: str | None = None
    geboortedatum: str | None = None
    woonplaats: str | None = None
    telefoon: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """What was made.

    Attributes:
        dossier: the folder of the traject.
        persoon: the person file, or None when no name was given.
        bestanden: number of files in the folder.
    """

    dossier: Path
    persoon: Path | None
    bestanden: int


def volgend_nummer(map: Path, jaar: int) -> str:
    """The next free number of a year in a firm's repository: `2026-0152`.

    The number of a dossier that was destroyed stays taken as long as its tax part is there.
    """
    namen = {m.name for m in discover(map)} | {b.stem for b in (map / BELASTING).glob("*.yaml")}
    gebruikt = [
        int(naam[5:]) for naam in namen if _NUMMER.fullmatch(naam) and naam.startswith(f"{jaar}-")
    ]
    return f"{jaar}-{max(gebruikt, default=0) + 1:04d}"


def maak_traject(
    bureau: Bureau, id: str | None, verzoek: NieuwTraject, *, hier: Path, vandaag: date
) -> Gemaakt:
    """Make the folder of a traject with its facts.

    Args:
        bureau: the firm; without `spoor.yaml` the folder is made in `hier` itself.
        id: the number of the dossier, or None for the next free one.
        verzoek: what was typed.
        hier: the current folder.
        vandaag: the day of today.

    Raises:
        UsageError: a value has the wrong form or is absent, the number is taken or has another
            form, the coach has no file, or there is a name and no firm that keeps it out of git.
        WriteError: a file could not be written.
    """
    wortel = bureau.map or hier
    boven = wortel / DOSSIERS if bureau.map is not None else hier
    if id is not None:
        _keur_nummer(id, wortel, vandaag)
    gegeven = gegevens(verzoek)
    traject = _traject(gegeven, bureau, vandaag)
    keur("traject", traject, namen=_OPTIES)
    al_geweest(
        str(gegeven["eerste_ziektedag"]),
        vandaag,
        anders="Kijk de dag na, ook het jaar; vraag hem zo nodig aan de werkgever.",
        bij=optie("eerste_ziektedag"),
    )
    for sleutel in ("aanmelding", "intake", "start"):
        if sleutel in gegeven:
            al_geweest(
                str(gegeven[sleutel]),
                vandaag,
                anders="Wat nog komt, legt u vast als het er is.",
                bij=optie(sleutel),
            )
    persoon: dict[str, Waarde] = {k: gegeven[k] for k in _PERSOON if k in gegeven}
    if persoon and bureau.map is None:
        # Nothing keeps a name out of git where no firm was set up.
        raise UsageError(
            "Hier is geen map van een bureau, dus geen plaats voor een naam die buiten git blijft.",
            help=(
                "Ga naar de map van uw bureau, of maak haar: spoor init MAP",
                f"Zonder bureau: laat {lijst([optie(naam) for naam in persoon])} weg.",
                NIETS_GEWIJZIGD,
            ),
        )
    if persoon:
        keur("persoon", persoon)
    personen = wortel / (
        (bureau.instellingen.personen if bureau.instellingen else None) or PERSONEN
    )
    wortel.mkdir(parents=True, exist_ok=True)
    with slot(wortel):
        # Under the lock, so that two who begin at once do not get the same number.
        nummer = id or volgend_nummer(wortel, vandaag.year)
        map_, bestand = boven / nummer, personen / f"{nummer}.yaml"
        if _bezet(map_) or bestand.exists():
            raise UsageError(
                f"Nummer {nummer} is al in gebruik.",
                help=(f"Het volgende vrije nummer is {volgend_nummer(wortel, vandaag.year)}.",),
            )
        tekst = [*_kop("../../", "traject", bureau), *_regels(traject)]
        maak(map_ / KENBESTAND, _bytes(tekst), binnen=wortel)
        try:
            stand = open_stand(map_)
            bewijs(stand, KENBESTAND, stand.folder.files[KENBESTAND])
            if persoon:
                regels = [*_kop("../", "persoon", bureau), _NOOIT, *blok(persoon)]
                maak(bestand, _bytes(regels), binnen=personen)
        except (UsageError, WriteError):
            (map_ / KENBESTAND).unlink()
            with suppress(OSError):
                map_.rmdir()
            raise
    return Gemaakt(map_, bestand if persoon else None, 1)


def _traject(gegeven: Mapping[str, Waarde], bureau: Bureau, vandaag: date) -> dict[str, Waarde]:
    """`traject.yaml` as data, in the order of the format."""
    # Who takes over was registered when it was handed over, unless that day still lies ahead.
    overgenomen_op = str(gegeven.get("overgenomen_op", vandaag.isoformat()))
    aanmelding = gegeven.get("aanmelding", min(overgenomen_op, vandaag.isoformat()))
    coach = gegeven.get("coach") or bureau.enige_coach()
    if "coach" in gegeven and bureau.map is not None and bureau.coach(str(coach)) is None:
        namen = ", ".join(bureau.coachen()) or "nog niemand"
        raise UsageError(
            "Deze coach heeft geen bestand in coachen/.",
            help=(
                f"Bekend zijn: {namen}.",
                "Maak het bestand eerst (README.md heeft een voorbeeld), of laat --coach weg.",
                NIETS_GEWIJZIGD,
            ),
        )
    werkgever = {
        sleutel: gegeven[van]
        for sleutel, van in (
            ("organisatie", "werkgever"),
            ("contact", "contactpersoon"),
            ("functie", "functie_contactpersoon"),
        )
        if van in gegeven
    }
    contract = {
        **({"functie": gegeven["functie"]} if "functie" in gegeven else {}),
        "soort": gegeven.get("soort_contract", "onbepaalde_tijd"),
        **({"uren_per_week": gegeven["uren_per_week"]} if "uren_per_week" in gegeven else {}),
    }
    opdracht = {"aanmelding": aanmelding} | {
        sleutel: gegeven[sleutel] for sleutel in ("intake", "start") if sleutel in gegeven
    }
    overname: dict[str, Waarde] = {}
    if "overgenomen_van" in gegeven:
        overname = {
            "overgenomen_van": {
                "bureau": gegeven["overgenomen_van"],
                "datum": gegeven.get("overgenomen_op", aanmelding),
            },
            "onbekend": list(ONDERDELEN_ELDERS),
        }
    if "eerste_ziektedag" not in gegeven:
        raise UsageError(
            "Nog niet alles is gegeven: --eerste-ziektedag ontbreekt.",
            help=(
                "Geef ook mee: --eerste-ziektedag JJJJ-MM-DD",
                "Alle termijnen tellen vanaf die dag; vraag hem aan de werkgever.",
                NIETS_GEWIJZIGD,
            ),
        )
    return {
        "formaat": "1",
        **({"coach": coach} if coach else {}),
        "status": "lopend",
        **overname,
        "opdracht": opdracht,
        **({"partijen": {"werkgever": werkgever}} if werkgever else {}),
        "dienstverband": contract,
        "verzuim": {"eerste_ziektedag": gegeven["eerste_ziektedag"]},
    }


def _regels(traject: Mapping[str, Waarde]) -> list[str]:
    """The file as the format shows it: what belongs together in a block of its own."""
    regels: list[str] = []
    for sleutel, waarde in traject.items():
        if isinstance(waarde, Mapping):
            regels += ["", f"{sleutel}:", *blok(waarde, inspringing=2)]
        else:
            regels += blok({sleutel: waarde})
    return regels


def _bezet(map_: Path) -> bool:
    """Whether something is in the place; what a dying process left there is nothing."""
    if not map_.is_dir():
        return os.path.lexists(map_)
    return any(not is_rest(pad.name) for pad in map_.iterdir())


def _keur_nummer(id: str, wortel: Path, vandaag: date) -> None:
    if not _NUMMER.fullmatch(id):
        raise UsageError(
            "Het nummer van een dossier is een jaartal, een streepje en een volgnummer.",
            help=(
                f"Bijvoorbeeld: {volgend_nummer(wortel, vandaag.year)}",
                "Zo staat er geen naam of geboortedatum in de mapnaam.",
            ),
        )


def _kop(terug: str, schema: str, bureau: Bureau) -> tuple[str, ...]:
    return (_SCHEMA.format(terug, schema),) if bureau.map is not None else ()


def _bytes(regels: list[str]) -> bytes:
    return "".join(regel + "\n" for regel in regels).encode()

"""Option values as typed become dates, periods and choices, or a clear error in Dutch."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from tweedespoor.app.aanvullen import coachen
from tweedespoor.errors import UsageError
from tweedespoor.nederlands import lijst

_VORM = re.compile(r"\d{4}-\d{2}-\d{2}")


def lees_datum(tekst: str, optie: str) -> date:
    """A date of the form JJJJ-MM-DD.

    Raises:
        UsageError: another form, or a day that does not exist.
    """
    if _VORM.fullmatch(tekst):
        try:
            return date.fromisoformat(tekst)
        except ValueError:
            raise UsageError(
                f"De dag bij {optie} bestaat niet in de kalender.",
                help=("Kijk jaar, maand en dag na, bijvoorbeeld 2026-02-28.",),
            ) from None
    raise UsageError(
        f"De datum bij {optie} heeft niet de goede vorm.",
        help=("Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-09.",),
    )


def lees_periode(tekst: str, optie: str) -> tuple[date, date]:
    """A period `VAN..TOT`, both days inclusive.

    Raises:
        UsageError: another form, or an end before the beginning.
    """
    van, streep, tot = tekst.partition("..")
    if not streep:
        raise UsageError(
            f"De periode bij {optie} heeft niet de goede vorm.",
            help=("Schrijf eerste en laatste dag, bijvoorbeeld 2026-07-04..2026-07-24.",),
        )
    eerste, laatste = lees_datum(van, optie), lees_datum(tot, optie)
    if laatste < eerste:
        raise UsageError(
            f"De periode bij {optie} eindigt voor zij begint.",
            help=("Zet de eerste dag voor de twee punten en de laatste erachter.",),
        )
    return eerste, laatste


def bedoelt_u(woord: str, bekend: Iterable[str], anders: str) -> str:
    """The near word that was probably meant, as a sentence; else what to say instead."""
    nabij = difflib.get_close_matches(woord, sorted(bekend), n=1)
    return f"Bedoelt u: {nabij[0]}" if nabij else anders


def geen_coach(coach: str, bekend: Iterable[str]) -> UsageError:
    """The error for a coach who has none of the dossiers that are meant."""
    namen = sorted(bekend)
    anders = f"Coaches van deze dossiers: {lijst(namen) or 'geen'}."
    return UsageError(
        "Geen van deze dossiers heeft deze coach.", help=(bedoelt_u(coach, namen, anders),)
    )


def keur_coach(naam: str, map_: Path) -> None:
    """Refuse who is no coach of the firm, so that a slip in a name does not split the hours.

    A firm without files of coaches, and a dossier outside a firm, know nobody: all may pass.

    Args:
        naam: short name, as the file in `coachen/`.
        map_: a folder inside the firm.

    Raises:
        UsageError: the firm has coaches and this is none of them; a near one is offered.
    """
    from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD

    bekend = [woord.woord for woord in coachen(map_)]
    if bekend and naam not in bekend:
        raise UsageError(
            "Deze coach heeft geen bestand in coachen/.",
            help=(
                bedoelt_u(naam, bekend, f"Bekend zijn: {lijst(bekend)}."),
                "Is de coach nieuw? Maak eerst het bestand (README.md heeft een voorbeeld).",
                NIETS_GEWIJZIGD,
            ),
        )


def lees_keuze(tekst: str, optie: str, keuzes: Iterable[str]) -> str:
    """One of a closed list of words.

    Raises:
        UsageError: another word; near ones are offered.
    """
    rij = list(keuzes)
    gelijk = next((keus for keus in rij if keus.casefold() == tekst.casefold()), None)
    if gelijk is not None:
        return gelijk
    nabij = difflib.get_close_matches(tekst, rij, n=1)
    bedoeld = f" Bedoelt u: {nabij[0]}" if nabij else ""
    raise UsageError(
        f"Bij {optie} past dit woord niet.{bedoeld}", help=(f"Kies uit: {', '.join(rij)}.",)
    )


def lees_codes(tekst: str | None, optie: str, bekend: Iterable[str]) -> frozenset[str]:
    """Rule codes separated by commas; None gives an empty set.

    Raises:
        UsageError: a code does not exist; near ones are offered.
    """
    if tekst is None:
        return frozenset()
    rij = list(bekend)
    codes = [code_vorm(deel, rij) for deel in tekst.split(",") if deel.strip()]
    for code in codes:
        if code not in rij:
            raise onbekende_code(code, optie, rij)
    return frozenset(codes)


def code_vorm(tekst: str, bekend: Iterable[str]) -> str:
    """A rule code in the form of the catalogue, however it is typed: `tijd1` is `TIJD-01`.

    Another word comes back in capitals as it is, and is for the caller to refuse.
    """
    code = tekst.strip().upper()
    kaal = re.sub(r"[^A-Z0-9]", "", code)
    for een in bekend:
        familie, _, nummer = een.rpartition("-")
        if kaal in (f"{familie}{nummer}", f"{familie}{nummer.lstrip('0')}"):
            return een
    return code


def onbekende_code(code: str, waar: str, bekend: Iterable[str]) -> UsageError:
    """The error for a rule code that does not exist, with near ones."""
    if los := re.fullmatch(r"([A-Z]+)[^A-Z0-9]*(\d+)", code):
        code = f"{los[1]}-{int(los[2]):02d}"
    nabij = difflib.get_close_matches(code, list(bekend), n=3)
    return UsageError(
        f"{waar}: deze regelcode bestaat niet." if waar else "Deze regelcode bestaat niet.",
        help=(f"Bedoelt u: {', '.join(nabij)}" if nabij else "Alle codes: spoor regels",),
    )

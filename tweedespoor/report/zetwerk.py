"""Text as it can be set on a page: printable, and whole where a line may not break."""

from __future__ import annotations

import re
import unicodedata

from tweedespoor.markdowntekst import rechtuit
from tweedespoor.nederlands import MAANDEN
from tweedespoor.report.model import Rapport

_MAAND = "|".join(sorted({naam for m in MAANDEN for naam in (m, m[:3])} | {"mrt"}, key=len))
_HEEL = re.compile(
    rf"\b\d{{1,2}} (?:{_MAAND}) \d{{4}}\b|€ \d[\d.,]*|\b\d[\d.,]* uur\b"
    r"|\b(?:art|par)\. \d[\w.]*|\blid \d+\b"
)
_STUURTEKEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_EIGEN = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")
_LEESTEKEN = re.compile(r"(?<=[@./_=&?,;:-])(?=\w)")
BREEKPLEK = "\u200b"
"""Where a long word may go on at the next line; takes no room and is not read aloud."""

AFBREEKTEKEN = "\u00ad"
"""The same with a hyphen, which shows only where the word does break."""


def kop(rapport: Rapport) -> str:
    """Title of a file: kind, what it is about, and whether it is a draft."""
    titel = f"{rapport.titel}, {rapport.over or f'dossier {rapport.dossier}'}"
    return f"Concept: {titel}" if rapport.concept else titel


def met_inhoud(rapport: Rapport) -> bool:
    """Has the report so many chapters that paper needs a list of contents?"""
    return len(rapport.hoofdstukken) > 3


def heel(tekst: str) -> str:
    """Text in which a date, an amount, a number with its unit or an article stays on one line."""
    return _HEEL.sub(lambda m: m[0].replace(" ", "\u00a0"), tekst)


def nummer(teken: str) -> str:
    """What stands on a page for a character that no letter has: `[teken U+1F600]`."""
    return f"[teken U+{ord(teken):04X}]"


def schoon(tekst: str) -> str:
    """Text without what a page cannot show.

    A character of private use means something in one font only, as a bullet copied from Word
    does: it stands as its number.

    Line ends and control characters become spaces, a letter with a loose accent the letter
    that has it. Marks that turn the reading direction
    around go: letters of a script carry their own direction, and with such a mark a page
    would show another text than the dossier holds.
    """
    leesbaar = rechtuit(_STUURTEKEN.sub(" ", tekst))
    return unicodedata.normalize("NFC", _EIGEN.sub(lambda m: nummer(m[0]), leesbaar))


def in_beeld(tekst: str) -> str:
    """Text for a picture: as for a page, without the accents that no letter has of itself.

    The typesetter cannot place those in a picture. The same words stand in full in its table.
    """
    return "".join(t for t in schoon(tekst) if not unicodedata.combining(t))


def breekbaar(tekst: str, vanaf: int) -> str:
    """Text in which a word that does not fit its place can go on at the next line.

    Such a word may break behind its punctuation, as an address does; a piece of it that still
    does not fit breaks anywhere, between letters with a hyphen.

    Args:
        tekst: any text.
        vanaf: words with more characters than this do not fit.
    """
    return re.sub(rf"\S{{{vanaf + 1},}}", lambda m: _met_plekken(m[0], vanaf), tekst)


def _met_plekken(woord: str, vanaf: int) -> str:
    """A long word with the places where it may break.

    Between letters with a hyphen; in an address without: who types it over would type that too.
    """
    ruim = _LEESTEKEN.sub(BREEKPLEK, woord)
    adres = "://" in woord or "@" in woord

    def breuk(m: re.Match[str]) -> str:
        letters = ruim[m.end() - 1 : m.end() + 1].isalpha()
        return m[0] + (AFBREEKTEKEN if letters and not adres else BREEKPLEK)

    return re.sub(rf"[^{BREEKPLEK}]{{{vanaf}}}(?=[^{BREEKPLEK}])", breuk, ruim)

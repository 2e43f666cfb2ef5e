"""What the screen can show, and how text is laid out on it."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

from tweedespoor.frozen import dataclass

SMAL = 80
BREED = 100
_STIJLEN = {"fout": "31;1", "waarschuwing": "33;1", "info": "36", "vet": "1", "zacht": "2"}
_ASCII = str.maketrans({"€": "EUR", "…": "...", "–": "-", "‘": "'", "’": "'", "×": "x", "→": "->"})
# Control characters and those that turn the direction of text round, except line ends.
_STUUR = re.compile(
    rf"(?P<stijl>\x1b\[(?:{'|'.join((*_STIJLEN.values(), '0'))})m)|"
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]"
)


@dataclass(frozen=True, slots=True)
class Scherm:
    """Where text goes.

    Attributes:
        breedte: columns, at most 100.
        kleur: whether ANSI styles may be used; they only repeat what words say.
        fragment: whether lines of the dossier may be shown.
    """

    breedte: int = SMAL
    kleur: bool = False
    fragment: bool = False

    def stijl(self, tekst: str, naam: str) -> str:
        """The text in a named style, or as it is without colour."""
        if not self.kleur or naam not in _STIJLEN:
            return tekst
        return f"\x1b[{_STIJLEN[naam]}m{tekst}\x1b[0m"

    def alinea(self, kop: str, tekst: str, *, inspringing: int = 10) -> str:
        """A hanging paragraph: a short word in front, the text wrapped beside it."""
        voor = f"  {kop:<{inspringing - 2}}"
        return "\n".join(
            textwrap.wrap(
                tekst,
                width=self.breedte,
                initial_indent=voor if len(voor) == inspringing else voor + " ",
                subsequent_indent=" " * inspringing,
                break_long_words=False,
                break_on_hyphens=False,
            )
        )

    def vouw(self, tekst: str, *, vervolg: int = 2, tot: int | None = None) -> str:
        """One paragraph wrapped to the screen, or to fewer columns, later lines indented."""
        return textwrap.fill(
            tekst,
            width=tot or self.breedte,
            subsequent_indent=" " * vervolg,
            break_long_words=False,
            break_on_hyphens=False,
        )


def tabel(rijen: Sequence[Sequence[str]], *, rechts: frozenset[int] = frozenset()) -> list[str]:
    """Columns padded to the widest cell, two spaces apart; no trailing spaces.

    Args:
        rijen: rows of cells; the first may be the heading.
        rechts: numbers of the columns that are aligned to the right, from 0.
    """
    return list(tabelregels(rijen, rechts=rechts))


def tabelregels(
    rijen: Sequence[Sequence[str]], *, rechts: frozenset[int] = frozenset()
) -> Iterator[str]:
    """The lines of `tabel` one by one, for a table that may be very long."""
    breedtes = [max(len(rij[k]) for rij in rijen) for k in range(len(rijen[0]))]
    for rij in rijen:
        yield "  ".join(
            cel.rjust(breedte) if k in rechts else cel.ljust(breedte)
            for k, (cel, breedte) in enumerate(zip(rij, breedtes, strict=True))
        ).rstrip()


def past_bij(tekst: str, codering: str) -> str:
    """The text as a console with this encoding can show it, never raising.

    Characters outside it get a plain form (`…` becomes three points, `é` an `e`), the rest a
    question mark. What a terminal obeys (in the name of a folder, in an argument) becomes
    visible instead; only line ends and our own styles stay.
    """
    tekst = _STUUR.sub(lambda hit: hit["stijl"] or "\ufffd", tekst)
    try:
        tekst.encode(codering)
    except (UnicodeEncodeError, LookupError):
        vlak = tekst.translate(_ASCII)
        try:
            return "".join(_teken(t, codering) for t in vlak)
        except LookupError:
            return "".join(_teken(t, "ascii") for t in vlak)
    return tekst


def _teken(teken: str, codering: str) -> str:
    """One character, without its accent where the encoding has no accents (`é` → `e`)."""
    for vorm in (teken, unicodedata.normalize("NFKD", teken)):
        if kan := vorm.encode(codering, "ignore").decode(codering):
            return kan
    return "?"

"""One YAML file as text, with offsets for the lines of the reader, and ways to add to it.

Every method gives the bytes of a new file; whether they say what was meant is proved by
`invoegen`, which is the only caller. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tweedespoor.authoring.yamltekst import Waarde, blok, lijstregels, platte_tekst, scalair
from tweedespoor.errors import WriteError
from tweedespoor.location import KeyPath
from tweedespoor.source.yamltree import Tail, read_yaml

_BOM = b"\xef\xbb\xbf"
REGELEINDE = re.compile(r"\r\n|\r|\n")
"""Line ends as editors and the reader count them."""


class Bestandstekst:
    """One readable file as text, with offsets for the reader's lines and columns."""

    def __init__(self, data: bytes, bestand: str) -> None:
        self.yaml = read_yaml(data, bestand)
        if self.yaml.value is None:
            regel = self.yaml.findings[0].where.span
            raise WriteError(
                f"{bestand} kan nu niet worden gelezen; er is niets gewijzigd.",
                help=(
                    f"Herstel eerst de fout in regel {regel.line if regel else 1}.",
                    "Wat eraan scheelt, zegt: spoor check",
                ),
            )
        self.bestand = bestand
        self.bom = data.startswith(_BOM)
        self.tekst = self.yaml.text
        self._begin = [0, *(hit.end() for hit in REGELEINDE.finditer(self.tekst))]

    def met_volgende(
        self, lijst: KeyPath, delen: Sequence[Mapping[str, Waarde]], *, nummer: int, plat: bool
    ) -> bytes:
        """After the last entry of a list that has entries: one or more."""
        staart = self._staart(lijst)
        laatste = self.yaml.span((*lijst, nummer - 1))
        if staart.flow:
            eind = self._plaats(laatste.end_line, laatste.end_column)
            return self._met(eind, eind, "".join(f", {platte_tekst(deel)}" for deel in delen))
        afstand = self._afstand(lijst, nummer, staart)
        wit = [""] if self._witregel_voor(laatste.line) and not staart.keeps else []
        regels: list[str] = []
        for deel in delen:
            nieuw = _regels(deel, plat=plat, inspringing=staart.column - 1, afstand=afstand)
            regels += [*wit, *nieuw]
        return self._na(staart, regels)

    def met_eerste(self, lijst: KeyPath, deel: Mapping[str, Waarde], *, plat: bool) -> bytes:
        """Into `[]`: entries below the key, or between the brackets when those stay."""
        staart = self._staart(lijst)
        open_ = self.yaml.span(lijst)
        begin = self._plaats(open_.line, open_.column)
        eind = self._plaats(staart.end_line, staart.end_column)
        if self._is_plat(lijst[:-1]) or open_.line != staart.end_line:
            return self._met(eind - 1, eind - 1, platte_tekst(deel))
        sleutel = self.yaml.span(lijst, "key")
        regels = _regels(deel, plat=plat, inspringing=sleutel.column - 1, afstand=2)
        kop = self.tekst[:begin].rstrip(" \t")
        rest_eind = self._regeleind(staart.end_line)
        rest = self.tekst[eind:rest_eind].rstrip()
        nieuw = self._eol().join([kop + rest, *regels])
        return self._bytes(nieuw + self.tekst[rest_eind:])

    def met_inhoud_van_lege_sleutel(
        self, lijst: KeyPath, deel: Mapping[str, Waarde], *, plat: bool
    ) -> bytes:
        """Below a key that has nothing behind it."""
        sleutel = self.yaml.span(lijst, "key")
        waarde = self.yaml.span(lijst)
        if self._is_plat(lijst[:-1]) or waarde != sleutel:
            raise niet_mogelijk(self.bestand, f"achter `{lijst[-1]}` staat geen lijst")
        regels = _regels(deel, plat=plat, inspringing=sleutel.column - 1, afstand=2)
        return self._onder(sleutel.line, regels)

    def met_lijst(self, lijst: KeyPath, deel: Mapping[str, Waarde], *, plat: bool) -> bytes:
        """The key with a list of one entry, at the end of the mapping it belongs to."""
        staart = self._staart(lijst[:-1])
        naam = str(lijst[-1])
        if staart.flow:
            return self._in_accolades(lijst[:-1], f"{naam}: [{platte_tekst(deel)}]")
        regels = nieuwe_lijst(naam, deel, plat=plat, inspringing=staart.column - 1)
        if len(lijst) > 1:
            return self._na(staart, regels)
        # A new part of the file goes to its very end, after comments that belong to the last.
        wit = [""] if not staart.keeps and self._laatste_regel().strip() else []
        eol = self._eol()
        los = "" if self.tekst.endswith(("\n", "\r")) else eol
        return self._bytes(self.tekst + los + "".join(r + eol for r in [*wit, *regels]))

    def met_sleutel(self, pad: KeyPath, waarde: Waarde) -> bytes:
        """One more key at the end of a mapping."""
        staart = self._staart(pad[:-1])
        naam = str(pad[-1])
        if staart.flow:
            return self._in_accolades(pad[:-1], f"{naam}: {platte_tekst(waarde)}")
        return self._na(staart, blok({naam: waarde}, inspringing=staart.column - 1))

    def met_waarde(self, pad: KeyPath, waarde: str) -> bytes:
        """Another text for a key that has one, or none."""
        plat = self._is_plat(pad[:-1])
        sleutel, oud = self.yaml.span(pad, "key"), self.yaml.span(pad)
        nieuw = scalair(waarde, plat=plat)
        if oud == sleutel:
            eind = self.tekst.index(":", self._plaats(sleutel.end_line, sleutel.end_column)) + 1
            return self._met(eind, eind, " " + nieuw)
        begin = self._plaats(oud.line, oud.column)
        eind = self._plaats(oud.end_line, oud.end_column)
        return self._met(begin, eind, nieuw)

    def _in_accolades(self, pad: KeyPath, tekst: str) -> bytes:
        """One more key between the braces of a flow mapping."""
        staart = self._staart(pad)
        if staart.empty:
            eind = self._plaats(staart.end_line, staart.end_column) - 1
            return self._met(eind, eind, tekst)
        laatste = list(waarde_op(self.yaml.value, pad))[-1]
        span = self.yaml.span((*pad, laatste))
        binnen = self.yaml.end_of((*pad, laatste))
        eind_regel, eind_kolom = (
            (binnen.end_line, binnen.end_column) if binnen else (span.end_line, span.end_column)
        )
        eind = self._plaats(eind_regel, eind_kolom)
        return self._met(eind, eind, ", " + tekst)

    def _staart(self, pad: KeyPath) -> Tail:
        staart = self.yaml.end_of(pad)
        if staart is None:
            raise niet_mogelijk(self.bestand, "de plaats van de lijst ontbreekt")
        return staart

    def _is_plat(self, pad: KeyPath) -> bool:
        """Whether a mapping stands between braces or brackets, itself or further out."""
        staarten = (self.yaml.end_of(pad[:n]) for n in range(len(pad) + 1))
        return any(staart is not None and staart.flow for staart in staarten)

    def _afstand(self, lijst: KeyPath, nummer: int, staart: Tail) -> int:
        """Columns from the dash to the entry, as the last entry has it."""
        laatste = self.yaml.span((*lijst, nummer - 1))
        begin = self._plaats(laatste.line, 1)
        voor = self.tekst[begin : self._plaats(laatste.line, laatste.column)]
        if voor.strip() != "-":
            return 2
        return max(laatste.column - staart.column, 2)

    def _witregel_voor(self, regel: int) -> bool:
        """Whether an empty line stands before an entry, comments between them allowed."""
        while regel > 1:
            regel -= 1
            inhoud = self._regel(regel).strip()
            if not inhoud.startswith("#"):
                return not inhoud
        return False

    def _na(self, staart: Tail, regels: list[str]) -> bytes:
        """Lines after the last leaf of a collection, or before the line at which it ended."""
        if staart.end_column > 1:
            return self._onder(staart.end_line, regels)
        if staart.keeps:
            eind = self._plaats(staart.end_line, 1)
            return self._met(eind, eind, "".join(regel + self._eol() for regel in regels))
        # Empty lines below a block text do not belong to it: they part it from what follows.
        regel = staart.end_line - 1
        while not self._regel(regel).strip():
            regel -= 1
        return self._onder(regel, regels)

    def _onder(self, regel: int, regels: list[str]) -> bytes:
        """Lines below a line of the file; a file without a last line end gets none."""
        eind = self._regeleind(regel)
        eol = self._eol()
        return self._met(eind, eind, "".join(eol + nieuw for nieuw in regels))

    def _met(self, begin: int, eind: int, tekst: str) -> bytes:
        return self._bytes(self.tekst[:begin] + tekst + self.tekst[eind:])

    def _bytes(self, tekst: str) -> bytes:
        return (_BOM if self.bom else b"") + codeer(tekst, self.bestand)

    def _plaats(self, regel: int, kolom: int) -> int:
        """Offset in the text of a line and column, both from 1."""
        if regel > len(self._begin):
            return len(self.tekst)
        return min(self._begin[regel - 1] + kolom - 1, len(self.tekst))

    def _regeleind(self, regel: int) -> int:
        """Offset of the end of a line, before its line end."""
        hit = REGELEINDE.search(self.tekst, self._plaats(regel, 1))
        return hit.start() if hit else len(self.tekst)

    def _regel(self, regel: int) -> str:
        """A line of the file without its line end."""
        return self.tekst[self._plaats(regel, 1) : self._regeleind(regel)]

    def _laatste_regel(self) -> str:
        regels = REGELEINDE.split(self.tekst)
        return regels[-1] or (regels[-2] if len(regels) > 1 else "")

    def _eol(self) -> str:
        """The line end of the file; the first one counts."""
        hit = REGELEINDE.search(self.tekst)
        return hit.group() if hit else "\n"


def codeer(tekst: str, bestand: str) -> bytes:
    """Text as UTF-8; refused when it holds half a character."""
    try:
        return tekst.encode("utf-8")
    except UnicodeEncodeError:
        raise niet_mogelijk(bestand, "de tekst bevat een onleesbaar teken") from None


def nieuwe_lijst(
    naam: str, deel: Mapping[str, Waarde], *, plat: bool, inspringing: int
) -> list[str]:
    """A key with a list of one entry, as lines."""
    kop = [" " * inspringing + naam + ":"]
    wit = [] if plat or inspringing else [""]
    return [*kop, *wit, *_regels(deel, plat=plat, inspringing=inspringing, afstand=2)]


def waarde_op(waarde: Any, pad: KeyPath) -> Any:
    """What stands at a path, or None."""
    for stap in pad:
        if isinstance(waarde, dict) and isinstance(stap, str):
            waarde = waarde.get(stap)
        elif isinstance(waarde, list) and isinstance(stap, int) and 0 <= stap < len(waarde):
            waarde = waarde[stap]
        else:
            return None
    return waarde


def niet_mogelijk(bestand: str, reden: str) -> WriteError:
    """The error for a file that cannot take the new part; `reden` ends a sentence."""
    return WriteError(
        f"{bestand} kan zo niet worden aangevuld: {reden}.",
        help=(
            "Er is niets gewijzigd.",
            "Sluit het bestand af met een lege regel, of vul het aan in een teksteditor.",
        ),
    )


def _regels(deel: Mapping[str, Waarde], *, plat: bool, inspringing: int, afstand: int) -> list[str]:
    """One entry of a block list as lines."""
    if plat:
        return [" " * inspringing + "-" + " " * (afstand - 1) + platte_tekst(deel)]
    return lijstregels(deel, inspringing=inspringing, afstand=afstand)

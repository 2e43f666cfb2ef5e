"""A YAML file with one entry or one value more, and every other character as it was.

Text is inserted at the positions that the reader gives; nothing is written anew from data.
The result is read again and refused unless it says exactly what was meant: everything that
stood there, plus the new part. Pure: bytes in, bytes out.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tweedespoor.authoring.yamltekst import Waarde, blok, lijstregels, platte_tekst, scalair
from tweedespoor.errors import WriteError
from tweedespoor.location import KeyPath
from tweedespoor.source.tekst import MAX_BYTES
from tweedespoor.source.yamltree import Tail, YamlText, read_yaml

_BOM = b"\xef\xbb\xbf"
_REGELEINDE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Invoeging:
    """A file with one part more, not yet on disk.

    Attributes:
        inhoud: all bytes of the new file.
        regel: line of the new part, from 1.
        tekst: the lines of the file that hold the new part, without line ends.
    """

    inhoud: bytes
    regel: int
    tekst: tuple[str, ...]


def voeg_toe(
    data: bytes | None,
    bestand: str,
    lijst: KeyPath,
    *,
    deel: Mapping[str, Waarde],
    plat: bool,
    kop: tuple[str, ...] = (),
) -> Invoeging:
    """Append one entry to a list.

    Args:
        data: the bytes of the file, or None when there is no file yet.
        bestand: its name, for messages.
        lijst: path of the list; when it is absent, it is added to the mapping above it.
        deel: the entry, as the reader would give it.
        plat: write the entry on one line between braces; else one key on a line.
        kop: comment lines on top of a file that is new.

    Raises:
        WriteError: the file cannot be read, holds something else at that place, or cannot
            take the entry with all else left equal.
    """
    if data is None:
        if len(lijst) != 1:
            raise _niet_mogelijk(bestand, "de plaats van de lijst ontbreekt")
        naam = str(lijst[0])
        regels = [*kop, *_nieuwe_lijst(naam, deel, plat=plat, inspringing=0)]
        nieuw = _bytes("".join(regel + "\n" for regel in regels), bestand)
        return _gecontroleerd(nieuw, bestand, (*lijst, 0), {naam: [_kaal(deel)]})
    doel = _Tekst(data, bestand)
    verwacht = copy.deepcopy(doel.yaml.value)
    boven = _waarde(verwacht, lijst[:-1])
    sleutel = lijst[-1]
    if not isinstance(boven, dict) or not isinstance(sleutel, str):
        raise _niet_mogelijk(bestand, "de plaats van de lijst ontbreekt")
    rij = boven.get(sleutel)
    if sleutel in boven and rij is not None and not isinstance(rij, list):
        raise _niet_mogelijk(bestand, f"achter `{sleutel}` staat geen lijst")
    if sleutel not in boven:
        nieuw = doel.met_lijst(lijst, deel, plat=plat)
    elif rij is None:
        nieuw = doel.met_inhoud_van_lege_sleutel(lijst, deel, plat=plat)
    elif not rij:
        nieuw = doel.met_eerste(lijst, deel, plat=plat)
    else:
        nieuw = doel.met_volgende(lijst, deel, nummer=len(rij), plat=plat)
    boven[sleutel] = [*(rij or ()), _kaal(deel)]
    return _gecontroleerd(nieuw, bestand, (*lijst, len(rij or ())), verwacht)


def zet(data: bytes, bestand: str, pad: KeyPath, *, waarde: str) -> Invoeging:
    """Give one key a text: replace the one it has, or add the key to its mapping.

    Args:
        data: the bytes of the file.
        bestand: its name, for messages.
        pad: path of the key; the mapping above it must exist.
        waarde: the text.

    Raises:
        WriteError: the file cannot be read, the key holds a list or mapping, or the text
            cannot be changed with all else left equal.
    """
    doel = _Tekst(data, bestand)
    verwacht = copy.deepcopy(doel.yaml.value)
    boven = _waarde(verwacht, pad[:-1])
    sleutel = pad[-1]
    if not isinstance(boven, dict) or not isinstance(sleutel, str):
        raise _niet_mogelijk(bestand, "de plaats van de sleutel ontbreekt")
    if isinstance(boven.get(sleutel), (dict, list)):
        raise _niet_mogelijk(bestand, f"achter `{sleutel}` staat meer dan een waarde")
    nieuw = doel.met_sleutel(pad, waarde) if sleutel not in boven else doel.met_waarde(pad, waarde)
    boven[sleutel] = waarde
    return _gecontroleerd(nieuw, bestand, pad, verwacht)


class _Tekst:
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
        self._begin = [0, *(hit.end() for hit in _REGELEINDE.finditer(self.tekst))]

    def met_volgende(
        self, lijst: KeyPath, deel: Mapping[str, Waarde], *, nummer: int, plat: bool
    ) -> bytes:
        """After the last entry of a list that has entries."""
        staart = self._staart(lijst)
        laatste = self.yaml.span((*lijst, nummer - 1))
        if staart.flow:
            eind = self._plaats(laatste.end_line, laatste.end_column)
            return self._met(eind, eind, ", " + platte_tekst(deel))
        regels = _regels(
            deel,
            plat=plat,
            inspringing=staart.column - 1,
            afstand=self._afstand(lijst, nummer, staart),
        )
        if self._witregel_voor(laatste.line) and not staart.keeps:
            regels = ["", *regels]
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
            raise _niet_mogelijk(self.bestand, f"achter `{lijst[-1]}` staat geen lijst")
        regels = _regels(deel, plat=plat, inspringing=sleutel.column - 1, afstand=2)
        return self._onder(sleutel.line, regels)

    def met_lijst(self, lijst: KeyPath, deel: Mapping[str, Waarde], *, plat: bool) -> bytes:
        """The key with a list of one entry, at the end of the mapping it belongs to."""
        staart = self._staart(lijst[:-1])
        naam = str(lijst[-1])
        if staart.flow:
            return self._in_accolades(lijst[:-1], f"{naam}: [{platte_tekst(deel)}]")
        regels = _nieuwe_lijst(naam, deel, plat=plat, inspringing=staart.column - 1)
        if len(lijst) > 1:
            return self._na(staart, regels)
        # A new part of the file goes to its very end, after comments that belong to the last.
        wit = [""] if not staart.keeps and self._laatste_regel().strip() else []
        eol = self._eol()
        los = "" if self.tekst.endswith(("\n", "\r")) else eol
        return self._bytes(self.tekst + los + "".join(r + eol for r in [*wit, *regels]))

    def met_sleutel(self, pad: KeyPath, waarde: str) -> bytes:
        """One more key at the end of a mapping."""
        staart = self._staart(pad[:-1])
        naam = str(pad[-1])
        if staart.flow:
            return self._in_accolades(pad[:-1], f"{naam}: {scalair(waarde, plat=True)}")
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
        laatste = list(_waarde(self.yaml.value, pad))[-1]
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
            raise _niet_mogelijk(self.bestand, "de plaats van de lijst ontbreekt")
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
        return (_BOM if self.bom else b"") + _bytes(tekst, self.bestand)

    def _plaats(self, regel: int, kolom: int) -> int:
        """Offset in the text of a line and column, both from 1."""
        if regel > len(self._begin):
            return len(self.tekst)
        return min(self._begin[regel - 1] + kolom - 1, len(self.tekst))

    def _regeleind(self, regel: int) -> int:
        """Offset of the end of a line, before its line end."""
        hit = _REGELEINDE.search(self.tekst, self._plaats(regel, 1))
        return hit.start() if hit else len(self.tekst)

    def _regel(self, regel: int) -> str:
        """A line of the file without its line end."""
        return self.tekst[self._plaats(regel, 1) : self._regeleind(regel)]

    def _laatste_regel(self) -> str:
        regels = _REGELEINDE.split(self.tekst)
        return regels[-1] or (regels[-2] if len(regels) > 1 else "")

    def _eol(self) -> str:
        """The line end of the file; the first one counts."""
        hit = _REGELEINDE.search(self.tekst)
        return hit.group() if hit else "\n"


def _bytes(tekst: str, bestand: str) -> bytes:
    try:
        return tekst.encode("utf-8")
    except UnicodeEncodeError:
        raise _niet_mogelijk(bestand, "de tekst bevat een onleesbaar teken") from None


def _regels(deel: Mapping[str, Waarde], *, plat: bool, inspringing: int, afstand: int) -> list[str]:
    """One entry of a block list as lines."""
    if plat:
        return [" " * inspringing + "-" + " " * (afstand - 1) + platte_tekst(deel)]
    return lijstregels(deel, inspringing=inspringing, afstand=afstand)


def _nieuwe_lijst(
    naam: str, deel: Mapping[str, Waarde], *, plat: bool, inspringing: int
) -> list[str]:
    kop = [" " * inspringing + naam + ":"]
    wit = [] if plat or inspringing else [""]
    return [*kop, *wit, *_regels(deel, plat=plat, inspringing=inspringing, afstand=2)]


def _waarde(waarde: Any, pad: KeyPath) -> Any:
    """What stands at a path, or None."""
    for stap in pad:
        if isinstance(waarde, dict) and isinstance(stap, str):
            waarde = waarde.get(stap)
        elif isinstance(waarde, list) and isinstance(stap, int) and 0 <= stap < len(waarde):
            waarde = waarde[stap]
        else:
            return None
    return waarde


def _kaal(waarde: Waarde) -> Any:
    """An entry in the types of the reader: dicts, lists, text."""
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, Mapping):
        return {sleutel: _kaal(deel) for sleutel, deel in waarde.items()}
    return [_kaal(deel) for deel in waarde]


def _gecontroleerd(data: bytes, bestand: str, pad: KeyPath, verwacht: object) -> Invoeging:
    """The new file, once it is proved to say what was meant and nothing else."""
    if len(data) > MAX_BYTES:
        raise _niet_mogelijk(bestand, "het bestand wordt groter dan 1 MB")
    opnieuw = read_yaml(data, bestand)
    if opnieuw.value is None or opnieuw.value != verwacht:
        raise _niet_mogelijk(bestand, "de rest van het bestand zou mee veranderen")
    return Invoeging(data, opnieuw.span(pad).line, _geschreven(opnieuw, pad))


def _geschreven(yaml: YamlText, pad: KeyPath) -> tuple[str, ...]:
    span = yaml.span(pad)
    return tuple(_REGELEINDE.split(yaml.text)[span.line - 1 : span.end_line])


def _niet_mogelijk(bestand: str, reden: str) -> WriteError:
    return WriteError(
        f"{bestand} kan zo niet worden aangevuld: {reden}.",
        help=(
            "Er is niets gewijzigd.",
            "Sluit het bestand af met een lege regel, of vul het aan in een teksteditor.",
        ),
    )

"""A YAML file with one entry or one value more, and every other character as it was.

Text is inserted at the positions that the reader gives; nothing is written anew from data.
The result is read again and refused unless it says exactly what was meant: everything that
stood there, plus the new part. Pure: bytes in, bytes out.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from tweedespoor.authoring.bestandstekst import (
    REGELEINDE,
    Bestandstekst,
    codeer,
    niet_mogelijk,
    nieuwe_lijst,
    waarde_op,
)
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.frozen import dataclass
from tweedespoor.location import KeyPath
from tweedespoor.source.tekst import MAX_BYTES
from tweedespoor.source.yamltree import YamlText, read_yaml


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
            raise niet_mogelijk(bestand, "de plaats van de lijst ontbreekt")
        naam = str(lijst[0])
        regels = [*kop, *nieuwe_lijst(naam, deel, plat=plat, inspringing=0)]
        nieuw = codeer("".join(regel + "\n" for regel in regels), bestand)
        return _gecontroleerd(nieuw, bestand, (*lijst, 0), {naam: [_kaal(deel)]})
    doel = Bestandstekst(data, bestand)
    verwacht = copy.deepcopy(doel.yaml.value)
    boven = waarde_op(verwacht, lijst[:-1])
    sleutel = lijst[-1]
    if not isinstance(boven, dict) or not isinstance(sleutel, str):
        raise niet_mogelijk(bestand, "de plaats van de lijst ontbreekt")
    rij = boven.get(sleutel)
    if sleutel in boven and rij is not None and not isinstance(rij, list):
        raise niet_mogelijk(bestand, f"achter `{sleutel}` staat geen lijst")
    if sleutel not in boven:
        nieuw = doel.met_lijst(lijst, deel, plat=plat)
    elif rij is None:
        nieuw = doel.met_inhoud_van_lege_sleutel(lijst, deel, plat=plat)
    elif not rij:
        nieuw = doel.met_eerste(lijst, deel, plat=plat)
    else:
        nieuw = doel.met_volgende(lijst, (deel,), nummer=len(rij), plat=plat)
    boven[sleutel] = [*(rij or ()), _kaal(deel)]
    return _gecontroleerd(nieuw, bestand, (*lijst, len(rij or ())), verwacht)


def voeg_alle_toe(
    data: bytes | None,
    bestand: str,
    lijst: KeyPath,
    *,
    delen: Sequence[Mapping[str, Waarde]],
    plat: bool,
    kop: tuple[str, ...] = (),
) -> Invoeging:
    """Append several entries to a list, proved as a whole.

    Args:
        data, bestand, lijst, plat, kop: as for `voeg_toe`.
        delen: the entries, at least one.

    Raises:
        WriteError: as for `voeg_toe`.
    """
    eerste = voeg_toe(data, bestand, lijst, deel=delen[0], plat=plat, kop=kop)
    if len(delen) == 1:
        return eerste
    doel = Bestandstekst(eerste.inhoud, bestand)
    verwacht = copy.deepcopy(doel.yaml.value)
    rij = waarde_op(verwacht, lijst)
    nummer = len(rij)
    nieuw = doel.met_volgende(lijst, delen[1:], nummer=nummer, plat=plat)
    rij += [_kaal(deel) for deel in delen[1:]]
    return _gecontroleerd(nieuw, bestand, (*lijst, nummer - 1), verwacht)


def zet(data: bytes, bestand: str, pad: KeyPath, *, waarde: Waarde) -> Invoeging:
    """Give one key a value: replace the text it has, or add the key to its mapping.

    Args:
        data: the bytes of the file.
        bestand: its name, for messages.
        pad: path of the key; the mapping above it must exist.
        waarde: a text; for a key that is not there also a list or a mapping.

    Raises:
        WriteError: the file cannot be read, the key holds a list or mapping, or the value
            cannot be written with all else left equal.
    """
    doel = Bestandstekst(data, bestand)
    verwacht = copy.deepcopy(doel.yaml.value)
    boven = waarde_op(verwacht, pad[:-1])
    sleutel = pad[-1]
    if not isinstance(boven, dict) or not isinstance(sleutel, str):
        raise niet_mogelijk(bestand, "de plaats van de sleutel ontbreekt")
    if isinstance(boven.get(sleutel), (dict, list)):
        raise niet_mogelijk(bestand, f"achter `{sleutel}` staat meer dan een waarde")
    if sleutel not in boven:
        nieuw = doel.met_sleutel(pad, waarde)
    elif isinstance(waarde, str):
        nieuw = doel.met_waarde(pad, waarde)
    else:
        raise niet_mogelijk(bestand, f"achter `{sleutel}` staat al iets")
    boven[sleutel] = _kaal(waarde)
    return _gecontroleerd(nieuw, bestand, pad, verwacht)


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
        raise niet_mogelijk(bestand, "het bestand wordt groter dan 1 MB")
    opnieuw = read_yaml(data, bestand)
    if opnieuw.value is None or opnieuw.value != verwacht:
        raise niet_mogelijk(bestand, "de rest van het bestand zou mee veranderen")
    return Invoeging(data, opnieuw.span(pad).line, _geschreven(opnieuw, pad))


def _geschreven(yaml: YamlText, pad: KeyPath) -> tuple[str, ...]:
    span = yaml.span(pad)
    return tuple(REGELEINDE.split(yaml.text)[span.line - 1 : span.end_line])

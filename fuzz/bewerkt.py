"""A small dossier with a handful of edits, all spelled out by bytes.

Bytes changed at random in a file of YAML nearly always give a file that cannot be read, and of
that one the rules see nothing. So an input of the target `dossier` says *what to do* with the
values: take one away, put a value there that the examples have elsewhere under the same key,
move a date. What comes out is mostly valid and often a case that nobody thought of.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tweedespoor.authoring.yamltekst import blok
from tweedespoor.frozen import dataclass
from tweedespoor.loading.laden import lees
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.folder import Folder, read_folder
from tweedespoor.source.markdown import read_note
from tweedespoor.source.yamltree import read_yaml

WORTEL = Path(__file__).parents[1]
MAPPEN = (
    WORTEL / "tests" / "checks" / "basis",
    *sorted(
        pad.parent
        for pad in (WORTEL / "examples" / "bureau-de-brug").glob("dossiers/*/traject.yaml")
    ),
)
"""The dossiers to start from, the smallest first."""

KOP = 6
"""Bytes before the edits: dossier, day (2), profile, what is made of it, number of edits."""

_STAP = 5
"""Bytes of an edit: file, place (2), what, how much."""

_ONGEACHT = 224
"""From this byte on an edit stays even when the file can then not be read."""

_WILD = 255
"""The byte with which a file becomes the rest of the input."""

_MEEST = 12
"""Edits in one input at most."""

_NOTITIES = 2
"""Notes of each kind that a small dossier keeps; more make a run slower and find nothing else."""

_RIJEN = 2
"""Entries that a list keeps; an edit can double one."""

_REGELS = 4
"""Lines that a section keeps."""

_RAND: tuple[Any, ...] = (
    "", "0", "-1", "1", "36.5", "104", "99999999999999999999", "1e9", "onbekend", "ja", "nee",
    "0001-01-01", "1899-12-31", "2024-02-29", "2026-02-30", "9999-12-31", "D1", "D999", "R1", "A1",
    "## kop", "- [ ] werknemer: bellen (2026-01-01)", "\u202e\u200b", "a\nb", "\U0001f600", [], {},
    [""], [[]], {"van": "9999-12-31"}, {"onbekend": "ja"},
)  # fmt: skip
"""Values from the edges of every type, for any key."""

_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_GETAL = re.compile(r"-?\d{1,9}(?:\.\d+)?")

Plek = tuple[Any, Any, str]
"""Holder, key in it, and the name under which like values are found."""


@dataclass(frozen=True, slots=True)
class _Basis:
    """A small dossier: the bytes of its files, and their values as JSON."""

    map: Path
    files: dict[str, bytes]
    waarden: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Voorraad:
    """All values of the examples by the key they stand under, and the keys by their holder."""

    waarden: dict[str, tuple[str, ...]]
    sleutels: dict[str, tuple[str, ...]]


def maak(data: bytes) -> Folder:
    """The dossier that an input spells; whatever is missing at its end is zero."""
    vol = data[: KOP + _MEEST * _STAP].ljust(KOP + _STAP, b"\0")
    basis = _bases()[vol[0] % len(MAPPEN)]
    namen = list(basis.waarden)
    stappen = [vol[n : n + _STAP] for n in range(KOP, len(vol) - _STAP + 1, _STAP)]
    stappen = stappen[: vol[5] % (_MEEST + 1)]
    rest = data[KOP + len(stappen) * _STAP :]
    bomen: dict[str, str] = {}
    wild: dict[str, bytes] = {}
    for stap in stappen:
        naam = namen[stap[0] % len(namen)]
        if stap[3] == _WILD:
            wild[naam] = rest
            continue
        voor = bomen.get(naam, basis.waarden[naam])
        boom = json.loads(voor)
        plekken = list(_plekken(boom, naam))
        if plekken:
            plek = plekken[int.from_bytes(stap[1:3], "big") % len(plekken)]
            _bewerk(plek, stap[3], stap[4], rest)
        na = json.dumps(boom, ensure_ascii=False)
        bomen[naam] = na if stap[3] >= _ONGEACHT or _leesbaar(naam, na) else voor
    nieuw = {naam: _tekst(naam, json.loads(boom)) for naam, boom in bomen.items()}
    return Folder(path=basis.map, files={**basis.files, **nieuw, **wild})


def _leesbaar(naam: str, boom: str) -> bool:
    """Whether a file with these values can be read by itself."""
    if naam.endswith(".yaml"):
        with suppress(ValidationError):
            return valideer(naam.removesuffix(".yaml"), json.loads(boom)) is not None
        return False
    files = {naam: _tekst(naam, json.loads(boom))}
    return not lees(Folder(Path("2026-0001"), files)).dossier.onleesbaar


def zaden() -> Iterator[bytes]:
    """Each dossier as it is, and with edits drawn once and for all."""
    for n in range(len(MAPPEN)):
        yield bytes([n]) + bytes(KOP - 1)
    loting = random.Random(1)  # noqa: S311 - seeds of a fuzzer, the same every time
    for n in range(150):
        aantal = 1 + n % 6
        begin = bytes([n % 3 and loting.randrange(256), 0, 0, n % 256, n // 2 % 256, aantal])
        yield begin + loting.randbytes(aantal * _STAP) + b"Bellen met de bedrijfsarts: 85 kg."


@cache
def _bases() -> tuple[_Basis, ...]:
    uit = []
    for map_ in MAPPEN:
        alles = read_folder(map_, submappen=tuple(NOTITIES)).files
        per_soort = {soort: [n for n in alles if n.startswith(f"{soort}/")] for soort in NOTITIES}
        weg = {naam for namen in per_soort.values() for naam in namen[1 : 1 - _NOTITIES]}
        bomen = {n: _kort(_boom(n, data)) for n, data in alles.items() if n not in weg}
        bomen = {naam: boom for naam, boom in bomen.items() if boom is not None}
        files = {naam: _tekst(naam, boom) for naam, boom in bomen.items()}
        waarden = {naam: json.dumps(boom, ensure_ascii=False) for naam, boom in bomen.items()}
        uit.append(_Basis(Path("2026-0001"), files, waarden))
    return tuple(uit)


def _boom(naam: str, data: bytes) -> Any:
    """The values of a file; of a note its front matter and each section."""
    if not naam.endswith(".md"):
        return read_yaml(data, naam).value
    note = read_note(data, naam)
    secties = [[s.titel, "\n".join(s.tekst.split("\n")[:_REGELS])] for s in note.sections]
    return {"kop": note.front.value, "secties": secties}


def _kort(boom: Any) -> Any:
    """Long lists made short; sections of a note all stay."""
    if isinstance(boom, dict):
        return {k: d if k == "secties" else _kort(d) for k, d in boom.items()}
    return [_kort(deel) for deel in boom[:_RIJEN]] if isinstance(boom, list) else boom


def _tekst(naam: str, boom: Any) -> bytes:
    """A file of these values. Lone surrogates cannot come in: all texts were read or decoded."""
    if not naam.endswith(".md"):
        return _blok(boom)
    delen = [b"---\n", _blok(boom.get("kop", {})), b"---\n"]
    secties = boom.get("secties")
    for sectie in secties if isinstance(secties, list) else ():
        titel, tekst = (*sectie, "", "")[:2] if isinstance(sectie, list) else (sectie, "")
        delen.append(f"## {titel}\n{tekst}\n\n".encode("utf-8", "replace"))
    return b"".join(delen)


def _blok(waarde: Any) -> bytes:
    if not isinstance(waarde, dict):
        waarde = {"x": waarde}
    return "".join(f"{regel}\n" for regel in blok(waarde)).encode("utf-8", "replace")


def _plekken(boom: Any, onder: str) -> Iterator[Plek]:
    """Every value below a holder, deepest last; entries of a list share one name."""
    onder = onder.partition("/")[0]
    delen: Any = list(boom.items()) if isinstance(boom, dict) else ()
    if isinstance(boom, list):
        delen = list(enumerate(boom))
    for sleutel, deel in delen:
        naam = sleutel if isinstance(sleutel, str) else f"{onder}[]"
        yield boom, sleutel, naam
        if isinstance(deel, (dict, list)):
            yield from _plekken(deel, naam)


@cache
def _voorraad() -> _Voorraad:
    waarden: dict[str, dict[str, None]] = {}
    sleutels: dict[str, dict[str, None]] = {}
    for map_ in MAPPEN:
        for naam, data in read_folder(map_, submappen=tuple(NOTITIES)).files.items():
            for houder, sleutel, onder in _plekken(_kort(_boom(naam, data)), naam):
                deel = houder[sleutel]
                waarden.setdefault(onder, {})[json.dumps(deel, ensure_ascii=False)] = None
                if isinstance(deel, dict):
                    sleutels.setdefault(onder, {}).update(dict.fromkeys(deel))
    return _Voorraad(
        {naam: tuple(rij) for naam, rij in waarden.items()},
        {naam: tuple(rij) for naam, rij in sleutels.items()},
    )


def _bewerk(plek: Plek, wat: int, hoeveel: int, rest: bytes) -> None:
    """Do one edit; one that does not fit its place puts a like value there."""
    houder, sleutel, onder = plek
    oud = houder[sleutel]
    soort = wat % 8
    if soort == 0:
        del houder[sleutel]
    elif soort == 1 and isinstance(houder, list):
        houder.insert(hoeveel % (len(houder) + 1), json.loads(json.dumps(oud)))
    elif soort in (2, 3) and isinstance(oud, str) and _DAG.fullmatch(oud):
        houder[sleutel] = _verzet(oud, (hoeveel - 128) * (1 if soort == 2 else 30))
    elif soort == 4 and isinstance(oud, str) and _GETAL.fullmatch(oud):
        houder[sleutel] = str(float(oud) + hoeveel - 128).removesuffix(".0")
    elif soort == 5:
        houder[sleutel] = _RAND[hoeveel % len(_RAND)]
    elif soort == 6 and isinstance(oud, dict) and (kan := _voorraad().sleutels.get(onder)):
        erbij = kan[hoeveel % len(kan)]
        oud[erbij] = _als_elders(erbij, wat // 8)
    elif soort == 7 and isinstance(oud, str):
        houder[sleutel] = rest.decode("utf-8", "replace")
    else:
        houder[sleutel] = _als_elders(onder, hoeveel)


def _als_elders(onder: str, nummer: int) -> Any:
    kan = _voorraad().waarden.get(onder) or ('"x"',)
    return json.loads(kan[nummer % len(kan)])


def _verzet(dag: str, dagen: int) -> str:
    with suppress(ValueError, OverflowError):
        return (date.fromisoformat(dag) + timedelta(dagen)).isoformat()
    return dag

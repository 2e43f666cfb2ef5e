"""Generated data of the format, made from the built tables: right, and broken in one place.

A seed decides everything, so that a failure can be made again from the number it prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any

from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES
from tweedespoor.schema.velden import Veld, velden
from tweedespoor.schema.vormen import VORM_PER_NAAM

ALLE = {**BESTANDEN, **NOTITIES, **BUREAUBESTANDEN}

STUK: tuple[Any, ...] = (
    None,
    "",
    "   ",
    "x",
    "ja",
    "yes",
    "9-11-2026",
    "2026-02-30",
    "1.464,67",
    "-1",
    "B0",
    "٣",
    "2026-11-09\n",
    "x" * 20_001,
    [],
    {},
    ["x"],
    {"x": "y"},
    [None],
    [["x"]],
    True,
    7,
    1.5,
)
"""Values that are wrong nearly everywhere; both worlds must say the same of them."""


TEKSTEN = ("x", "een regel", "met: een dubbele punt", "\u00e9\n\n  ok", "0123")


def los(kans: Random, vorm: str) -> Any:
    """A single value in one form, by the name of the form."""
    if vorm == "Tekst":
        return kans.choice(TEKSTEN)
    if vorm == "Vinkje":
        return kans.random() < 0.5
    if vorm == "Datum":
        return f"{kans.randint(1990, 2040)}-{kans.randint(1, 12):02d}-{kans.randint(1, 28):02d}"
    if vorm in {"Bedrag", "Uren"}:
        return kans.choice(["0", "7.5", "16", "1464.67", "0.75"])
    if vorm == "Jaar":
        return str(kans.randint(1990, 2040))
    if vorm == "JaNee":
        return kans.choice(["ja", "nee"])
    return VORM_PER_NAAM[vorm].voorbeeld.strip('"')


def waarde(kans: Random, veld: Veld, diepte: int) -> Any:
    """Right data for a field."""
    if veld.meervoud:
        een = veld._replace(meervoud=False)
        return [waarde(kans, een, diepte) for _ in range(kans.randint(0, 2))]
    if veld.record:
        return record(kans, veld.record, diepte + 1)
    if veld.keuzes:
        return kans.choice(veld.keuzes)
    if veld.sleutelvorm:
        sleutel = los(kans, veld.sleutelvorm)
        return {sleutel: los(kans, veld.vorm)} if kans.random() < 0.5 else {}
    return los(kans, veld.vorm)


def record(kans: Random, naam: str, diepte: int = 0) -> dict[str, Any]:
    """Data in the right form for a record: everything required, some of the rest.

    The order of days is left to chance, so that coherence is tried both ways.
    """
    deel = 0.6 if diepte == 0 else 0.25
    return {
        sleutel: waarde(kans, veld, diepte)
        for sleutel, veld in velden(naam).items()
        if veld.verplicht or kans.random() < deel
    }


def plaatsen(data: Any, pad: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every path in plain data."""
    yield pad
    if isinstance(data, dict):
        for sleutel, deel in data.items():
            yield from plaatsen(deel, (*pad, sleutel))
    elif isinstance(data, list):
        for nummer, deel in enumerate(data):
            yield from plaatsen(deel, (*pad, nummer))


def vervang(data: Any, pad: tuple[str | int, ...], nieuw: Any) -> Any:
    """A copy of plain data with one value replaced."""
    if not pad:
        return nieuw
    kop, rest = pad[0], pad[1:]
    if isinstance(data, list):
        return [vervang(d, rest, nieuw) if n == kop else d for n, d in enumerate(data)]
    return {s: vervang(d, rest, nieuw) if s == kop else d for s, d in data.items()}


def gebroken(kans: Random, naam: str, stukken: tuple[Any, ...] = STUK) -> Any:
    """Data of a file with up to three values replaced, keys taken away or added."""
    data: Any = record(kans, ALLE[naam])
    for _ in range(kans.randint(1, 3)):
        pad = kans.choice(list(plaatsen(data)))
        soort = kans.choice(["waarde", "waarde", "weg", "erbij"])
        if soort == "weg" and pad and isinstance(pad[-1], str):
            boven = op(data, pad[:-1])
            data = vervang(data, pad[:-1], {s: d for s, d in boven.items() if s != pad[-1]})
        elif soort == "erbij" and isinstance(op(data, pad), dict):
            data = vervang(data, pad, op(data, pad) | {"onbekende_sleutel": "x"})
        elif pad or kans.random() < 0.1:
            data = vervang(data, pad, kans.choice(stukken))
    return data


def op(data: Any, pad: tuple[str | int, ...]) -> Any:
    """The value at a path."""
    for stap in pad:
        data = data[stap]
    return data


GETAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def yaml12(tekst: str) -> object:
    """What an editor makes of an unquoted word: the core schema of YAML 1.2."""
    if tekst in {"true", "True", "TRUE"}:
        return True
    if tekst in {"false", "False", "FALSE"}:
        return False
    if re.fullmatch(r"[-+]?[0-9]+", tekst, re.ASCII):
        return int(tekst)
    if re.fullmatch(r"0x[0-9a-fA-F]+", tekst):
        return int(tekst, 16)
    if re.fullmatch(r"0o[0-7]+", tekst):
        return int(tekst, 8)
    if GETAL.fullmatch(tekst):
        return float(tekst)
    return tekst

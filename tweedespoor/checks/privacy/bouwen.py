"""The lexicon as JSON: `woorden/*.yaml` and `patronen.yaml` → `lexicon.json`, as start-up counts.

The YAML is the source, for people; the JSON is what a check reads, in a fortieth of the time.
Run `python -m tweedespoor.checks.privacy.bouwen --schrijf` after a change; a test proves that it
is fresh.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from tweedespoor.bijgehouden import houd_bij
from tweedespoor.checks.privacy.lexicon import LEXICON_JSON, bouw
from tweedespoor.checks.privacy.tabel import in_vakken, pak_in
from tweedespoor.checks.privacy.vormen import termen
from tweedespoor.checks.privacy.woorden import (
    GETAL,
    GRENZEN,
    KORTST,
    NAAM,
    VAL,
    gewoon,
    klanksleutel,
)
from tweedespoor.checks.privacy.zinsdelen import kies_anker

MAP = Path(__file__).parent

_TABELLEN: Final = ("heel", "begin", "eind", "midden", "klanken", "exact")
_KANT: Final = {"begin": slice(KORTST), "midden": slice(KORTST), "eind": slice(-KORTST, None)}
"""Tables of parts of words, with the letters by which a part is looked up."""

_VOOR_DE_CHECK: Final = frozenset(
    {"secties", "afgeleid", "signalen", "vallen", "alledaags", "omgeving", "spreektaal"}
)
"""Tables of `Woordenboek`, and the keys of patronen.yaml that a check needs."""

_LANG: Final = 24
"""Letters of a choice from which it is written once for all phrases."""

_VORM: Final = re.compile(f"<({NAAM}|{GETAL})>")
"""Groups of words by their form, which no list holds."""

ALLEDAAGS: Final = "alledaags"
"""The list of everyday words, which is no group."""


def lexicon_json() -> str:
    """The JSON text; the same files give the same bytes.

    Raises:
        KeyError, TypeError, ValueError: a key is missing, or a group is used that is not there.
    """
    patronen = _lees(MAP / "patronen.yaml")
    alles = index(dict(_groepen(patronen)), patronen)
    tekst = json.dumps(alles, ensure_ascii=False, separators=(",", ":"))
    bouw(**json.loads(tekst))
    # A line per group of letters, so that a difference can be read.
    return tekst.replace("],", "],\n").replace("},", "},\n") + "\n"


def _lees(bestand: Path) -> dict[str, Any]:
    gelezen: dict[str, Any] = yaml.load(bestand.read_bytes(), yaml.CSafeLoader)
    return gelezen


def _groepen(patronen: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Every group with its terms written out.

    Raises:
        ValueError: two files have the same group.
    """
    gezien: set[str] = set()
    sterk = _lees(MAP / "werkwoorden.yaml")
    voordelen = patronen["voordelen"]
    for bestand in sorted((MAP / "woorden").glob("*.yaml")):
        for groep, tekst in _lees(bestand).items():
            if groep in gezien:
                raise ValueError(f"group {groep} stands in two files")
            gezien.add(groep)
            exact = groep in patronen["exact"]
            yield groep, tekst.split() if exact else list(termen(tekst, sterk, voordelen))


def index(groepen: Mapping[str, Sequence[str]], patronen: Mapping[str, Any]) -> dict[str, Any]:
    """Terms by the way they are looked up, as `bouw` takes them.

    Args:
        groepen: group → terms, written out.
        patronen: the data of patronen.yaml.

    Raises:
        KeyError, ValueError: a key is missing, or a term holds nothing to look up.
    """
    boek: dict[str, dict[str, set[str]]] = {naam: {} for naam in _TABELLEN}
    zinsdelen: list[tuple[str, int, str]] = []
    per_groep: dict[str, list[int]] = {}
    alledaags = [*(f"<{groep}>" for groep in patronen["alledaags"]), *groepen[ALLEDAAGS]]
    gewone = {naam: plaats for plaats, naam in enumerate(alledaags)}
    for groep, term in _termen(groepen):
        if groep in patronen["exact"]:
            boek["exact"].setdefault(term, set()).add(groep)
        elif " " not in term:
            _zet(boek, gewoon(term), groep, klinkt=groep in patronen["klanken"])
        else:
            delen = list(map(_deel, term.split()))
            anker = kies_anker(delen, gewone)
            for keuze in delen[anker].split("|"):
                if keuze.startswith("<"):
                    per_groep.setdefault(keuze[1:-1], []).append(len(zinsdelen))
                else:
                    _zet(boek, keuze, f"#{len(zinsdelen)}", klinkt=False)
            zinsdelen.append((" ".join(delen), anker, groep))
    return {
        "groepen": sorted(set(groepen) - {VAL, ALLEDAAGS}),
        "boek": {
            "heel": in_vakken(_vast(boek["heel"])),
            "klanken": pak_in(_vast(boek["klanken"])),
            "exact": pak_in(_vast(boek["exact"])),
            **{naam: _per_deel(boek[naam], kant) for naam, kant in _KANT.items()},
        },
        **_kort(zinsdelen),
        "per_groep": per_groep,
        "patronen": {k: v for k, v in patronen.items() if k in _VOOR_DE_CHECK},
    }


def _termen(groepen: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Every term with its group."""
    for groep, alle in groepen.items():
        if groep != ALLEDAAGS:
            yield from ((groep, term) for term in alle)


def _deel(tekst: str) -> str:
    """One word of a phrase as a text has it: small letters, no apostrophe before it."""
    return "|".join(
        keuze if _VORM.fullmatch(keuze) else gewoon(keuze).lstrip("'") for keuze in tekst.split("|")
    )


def _kort(zinsdelen: Sequence[tuple[str, int, str]]) -> dict[str, str]:
    """A line per phrase: anchor, group and words; with each long choice on a line elsewhere.

    In a phrase `@12` stands for that choice.
    """
    keuzes: dict[str, int] = {}

    def deel(tekst: str) -> str:
        return f"@{keuzes.setdefault(tekst, len(keuzes))}" if len(tekst) > _LANG else tekst

    korte = [
        f"{anker} {groep} {' '.join(map(deel, tekst.split()))}" for tekst, anker, groep in zinsdelen
    ]
    return {"keuzes": "\n".join(keuzes), "zinsdelen": "\n".join(korte)}


def _zet(boek: dict[str, dict[str, set[str]]], term: str, groep: str, *, klinkt: bool) -> None:
    """One term in the table by which it is looked up.

    Raises:
        ValueError: there is nothing in it but stars.
    """
    kern = term.strip("*")
    if not kern or "*" in kern:
        raise ValueError(f"a star stands at an end, and not alone: {term} ({groep})")
    voor, na = term.startswith("*"), term.endswith("*")
    waar = "midden" if voor and na else "eind" if voor else "begin" if na else "heel"
    kortst, langst = GRENZEN[waar]
    if not kortst <= len(kern) <= langst:
        raise ValueError(f"too short or too long to look up in this way: {term} ({groep})")
    boek[waar].setdefault(kern, set()).add(groep)
    if klinkt and waar != "eind" and (sleutel := klanksleutel(kern)):
        boek["klanken"].setdefault(sleutel + "*" * na, set()).add(groep)


def _vast(ruw: Mapping[str, set[str]]) -> dict[str, str]:
    return {term: " ".join(sorted(groepen)) for term, groepen in ruw.items()}


def _per_deel(ruw: Mapping[str, set[str]], kant: slice) -> dict[str, list[tuple[str, str]]]:
    per: dict[str, list[tuple[str, str]]] = {}
    for kern, groepen in ruw.items():
        per.setdefault(kern[kant], []).append((kern, " ".join(sorted(groepen))))
    return per


if __name__ == "__main__":
    sys.exit(houd_bij({LEXICON_JSON: lexicon_json()}, sys.argv[1:]))

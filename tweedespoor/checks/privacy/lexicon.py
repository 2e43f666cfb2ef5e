"""The lexicon as data: groups of words, what is reported, and the traps.

People write it in `woorden.yaml` and `patronen.yaml`; `bouwen` makes the JSON that is read here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tweedespoor.checks.privacy.patronen import Samen, Signaal, Val
from tweedespoor.checks.privacy.woorden import (
    Woordenboek,
    Zoeker,
    bouw_woordenboek,
    maak_zoeker,
)
from tweedespoor.errors import LawDataError
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

LEXICON_JSON = Path(__file__).with_name("lexicon.json")

NAAM = "NAAM"
"""Group of words that look like a name: a capital that does not begin a sentence."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the scan looks up.

    Attributes:
        afgeleid: groups that follow from others, with what makes them.
        zoek: word as written → groups, and phrases that begin with it.
        signalen: per group that comes first in it, what is reported.
        vallen: the traps, in the order in which they are tried.
        secties: name → headings and keys.
    """

    zoek: Zoeker
    afgeleid: tuple[tuple[str, Samen], ...]
    signalen: Mapping[str, tuple[Signaal, ...]]
    vallen: tuple[Val, ...]
    secties: Mapping[str, frozenset[str]]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of the program, read once.

    Raises:
        LawDataError: a file that comes with the program is broken.
    """
    try:
        return bouw(**json.loads(LEXICON_JSON.read_bytes()))
    except (OSError, KeyError, TypeError, ValueError) as fout:
        raise LawDataError(
            "De woordenlijst voor privacy is beschadigd.",
            help=("Installeer het programma opnieuw.",),
        ) from fout


def index(woorden: Mapping[str, Any], patronen: Mapping[str, Any]) -> dict[str, Any]:
    """The data of the two files as `bouw` takes them, with the words indexed.

    Raises:
        KeyError, TypeError, ValueError: a key is missing, or a term is none.
    """
    groepen: Mapping[str, list[str]] = woorden["groepen"]
    return {
        "groepen": list(groepen),
        "boek": bouw_woordenboek(groepen, exact=patronen["exact"], klanken=patronen["klanken"]),
        "vallen": bouw_woordenboek({"val": woorden["vallen"]}),
        "patronen": patronen,
    }


def bouw(
    groepen: Iterable[str],
    boek: Mapping[str, Any],
    vallen: Mapping[str, Any],
    patronen: Mapping[str, Any],
) -> Lexicon:
    """The lexicon from indexed data.

    Raises:
        KeyError, TypeError, ValueError: a key is missing, or a group is used that is not there.
    """
    bekend = frozenset(groepen) | {NAAM} | {ruw["groep"] for ruw in patronen["afgeleid"]}
    per_groep: dict[str, list[Signaal]] = {}
    for ruw in patronen["signalen"]:
        signaal = Signaal(
            regel=ruw["regel"],
            klasse=ruw["klasse"],
            ernst=Ernst(ruw["ernst"]),
            samen=_samen(ruw, bekend),
            niet=_namen(ruw.get("niet", ()), bekend),
            buiten=ruw.get("buiten", ""),
        )
        for groep in signaal.samen.groepen[0]:
            per_groep.setdefault(groep, []).append(signaal)
    return Lexicon(
        zoek=maak_zoeker(Woordenboek(**boek), Woordenboek(**vallen)),
        afgeleid=tuple((ruw["groep"], _samen(ruw, bekend)) for ruw in patronen["afgeleid"]),
        signalen=MappingProxyType({k: tuple(v) for k, v in per_groep.items()}),
        vallen=tuple(
            Val(
                dekt=_namen(ruw["dekt"], bekend),
                alleen=ruw.get("alleen", ""),
                samen=_samen(ruw, bekend) if "samen" in ruw else None,
                tenzij=_namen(ruw.get("tenzij", ()), bekend),
                secties=ruw.get("secties", ""),
            )
            for ruw in patronen["vallen"]
        ),
        secties=MappingProxyType({k: frozenset(v) for k, v in patronen["secties"].items()}),
    )


def _samen(ruw: Mapping[str, Any], bekend: frozenset[str]) -> Samen:
    groepen = tuple(tuple(keuze.split("|")) for keuze in ruw["samen"])
    _namen((g for keuze in groepen for g in keuze), bekend)
    return Samen(groepen, ruw.get("binnen", 0), ruw.get("volgorde", False) in (True, "ja"))


def _namen(namen: Iterable[str], bekend: frozenset[str]) -> frozenset[str]:
    gevraagd = frozenset(namen)
    if onbekend := gevraagd - bekend:
        raise ValueError(f"unknown groups: {sorted(onbekend)}")
    return gevraagd

"""The lexicon as data: groups of words, what is reported, and the traps.

People write it in `woorden/*.yaml` and `patronen.yaml`; `bouwen` makes the JSON that is read here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tweedespoor.checks.privacy.gewichten import GEWICHTEN_JSON, ZONDER, Weging, uit_json
from tweedespoor.checks.privacy.patronen import Samen, Signaal, Val
from tweedespoor.checks.privacy.tabel import Vakken, pak_uit
from tweedespoor.checks.privacy.woorden import (
    GETAL,
    NAAM,
    VAL,
    Woordenboek,
    Zoeker,
    maak_zoeker,
)
from tweedespoor.checks.privacy.zeef import Woordzeef, maak_bits
from tweedespoor.checks.privacy.zinsdelen import Zinsdeel, groep_van, maak_zinsdelen
from tweedespoor.errors import LawDataError
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

LEXICON_JSON = Path(__file__).with_name("lexicon.json")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the scan looks up.

    Attributes:
        zoek: word as written → what is known of it.
        zinsdeel: number → phrase.
        afgeleid: groups that follow from others, with what makes them.
        signalen: per group that must be there, what is reported.
        vallen: the traps, in the order in which they are tried.
        secties: name → headings and keys.
        weging: what all words of a sentence say together.
        zeef: which words of a file may be part of something to report.
    """

    zoek: Zoeker
    zinsdeel: Callable[[int], Zinsdeel]
    afgeleid: tuple[tuple[str, Samen], ...]
    signalen: Mapping[str, tuple[Signaal, ...]]
    vallen: tuple[Val, ...]
    secties: Mapping[str, frozenset[str]]
    weging: Weging
    zeef: Woordzeef


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of the program, read once.

    Raises:
        LawDataError: a file that comes with the program is broken.
    """
    try:
        gewichten = uit_json(GEWICHTEN_JSON.read_bytes())
        return bouw(**json.loads(LEXICON_JSON.read_bytes()), weging=gewichten)
    except (OSError, KeyError, TypeError, ValueError) as fout:
        raise LawDataError(
            "De woordenlijst voor privacy is beschadigd.",
            help=("Installeer het programma opnieuw.",),
        ) from fout


def bouw(
    groepen: Iterable[str],
    boek: Mapping[str, Any],
    zinsdelen: str,
    keuzes: str,
    per_groep: Mapping[str, Sequence[int]],
    patronen: Mapping[str, Any],
    weging: Weging = ZONDER,
) -> Lexicon:
    """The lexicon from indexed data, with the weights beside it.

    Raises:
        KeyError, TypeError, ValueError: a key is missing, or a group is used that is not there.
    """
    bekend = frozenset(groepen) | {NAAM, GETAL} | {ruw["groep"] for ruw in patronen["afgeleid"]}
    alledaags = _namen(patronen["alledaags"], bekend)
    per_anker: dict[str, list[Signaal]] = {}
    begin: set[str] = set()
    for ruw in patronen["signalen"]:
        signaal = Signaal(
            regel=ruw["regel"],
            klasse=ruw["klasse"],
            ernst=Ernst(ruw["ernst"]),
            samen=_samen(ruw, bekend),
            niet=_namen(ruw.get("niet", ()), bekend),
            secties=ruw.get("secties", ""),
            buiten=ruw.get("buiten", ""),
        )
        for groep in signaal.samen.anker(alledaags):
            per_anker.setdefault(groep, []).append(signaal)
            begin.add(groep)
    afgeleid = tuple((ruw["groep"], _samen(ruw, bekend)) for ruw in patronen["afgeleid"])
    for groep, samen in reversed(afgeleid):
        if groep in begin:
            begin.update(samen.anker(alledaags))
    rij = zinsdelen.split("\n")
    bits = maak_bits(bekend - {VAL}, afgeleid, per_anker, begin)
    zoek = maak_zoeker(
        Woordenboek(
            heel=Vakken(boek["heel"]),
            klanken=pak_uit(boek["klanken"]),
            exact=pak_uit(boek["exact"]),
            begin=boek["begin"],
            eind=boek["eind"],
            midden=boek["midden"],
        ),
        per_groep,
        bits.per_groep,
        lambda nummer: bits.per_groep.get(groep_van(rij[nummer]), 0),
        bits.begin,
        _namen(patronen["omgeving"], bekend),
        patronen["spreektaal"],
        weging.prive.van_woord,
    )
    zinsdeel = maak_zinsdelen(rij, keuzes.split("\n"))
    return Lexicon(
        zoek=zoek,
        zinsdeel=zinsdeel,
        afgeleid=afgeleid,
        signalen=MappingProxyType({k: tuple(v) for k, v in per_anker.items()}),
        vallen=tuple(_val(ruw, bekend) for ruw in patronen["vallen"]),
        secties=MappingProxyType({k: frozenset(v) for k, v in patronen["secties"].items()}),
        weging=weging,
        zeef=Woordzeef(zoek, zinsdeel, bits, weging),
    )


def _val(ruw: Mapping[str, Any], bekend: frozenset[str]) -> Val:
    samen = _samen(ruw, bekend) if "samen" in ruw else None
    return Val(
        dekt=_namen(ruw["dekt"], bekend),
        alleen=ruw.get("alleen", ""),
        samen=samen,
        zin=samen is None or not samen.binnen or ruw.get("zin", "") == "ja",
        tenzij=_namen(ruw.get("tenzij", ()), bekend),
        secties=ruw.get("secties", ""),
        lichter=ruw.get("lichter", 0),
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

"""The lexicon as data: classes of words, traps, and what tells them apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from tweedespoor.errors import LawDataError
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

WOORD = re.compile(r"[^\W\d_]+(?:[-/'’][^\W\d_]+)*")
"""A word of running text; a compound with hyphens is one word, so that traps fall away."""


@dataclass(frozen=True, slots=True)
class Klasse:
    """What a word says about a person.

    Attributes:
        naam: the fixed word shown in a finding.
        ernst: how serious it is in running text.
        beroep: its words are also names of jobs, workplaces or products.
        hoofdletters: counts only when written exactly so.
        buur: counts only near a word about health.
    """

    naam: str
    ernst: Ernst
    beroep: bool
    hoofdletters: bool
    buur: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the scan looks up.

    Attributes:
        woorden: word in small letters → class.
        exact: word as written → class.
        voorvoegsels: first four letters → (prefix, class) pairs.
        achtervoegsels: (ending, class) pairs.
        zinsdelen: first word in small letters → (phrase as words, class) pairs; the last word
            may be a star.
        signaalwoorden: the longest word of each phrase: without one of them no phrase occurs.
        geen_bezwaar: pattern of phrases that are taken out first.
        behandelobjecten, beroepscontext, gezondheid, ontkenning, ontkenbaar, beroepssleutels:
            see the data file.
        hints: class → what to write instead.
    """

    woorden: Mapping[str, Klasse]
    exact: Mapping[str, Klasse]
    voorvoegsels: Mapping[str, tuple[tuple[str, Klasse], ...]]
    achtervoegsels: tuple[tuple[str, Klasse], ...]
    zinsdelen: Mapping[str, tuple[tuple[tuple[str, ...], Klasse], ...]]
    signaalwoorden: frozenset[str]
    geen_bezwaar: re.Pattern[str]
    behandelobjecten: frozenset[str]
    beroepscontext: frozenset[str]
    gezondheid: frozenset[str]
    ontkenning: frozenset[str]
    ontkenbaar: frozenset[str]
    beroepssleutels: frozenset[str]
    hints: Mapping[str, str]

    def verdacht(self, woord: str) -> bool:
        """Whether a word alone, or a phrase around it, may be of a class."""
        return woord.lower() in self.signaalwoorden or self.klasse(woord) is not None

    def klasse(self, woord: str) -> Klasse | None:
        """The class of one word as written, or None."""
        klein = woord.lower()
        gevonden = self.exact.get(woord) or self.woorden.get(klein)
        if gevonden is not None:
            return gevonden
        for begin, klasse in self.voorvoegsels.get(klein[:4], ()):
            if klein.startswith(begin):
                return klasse
        for einde, klasse in self.achtervoegsels:
            if klein.endswith(einde):
                return klasse
        return None


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of the program, read once.

    Raises:
        LawDataError: the file that comes with the program is broken.
    """
    pad = Path(__file__).with_name("lexicon.yaml")
    try:
        return bouw(yaml.load(pad.read_bytes(), yaml.CSafeLoader))
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError) as fout:
        raise LawDataError(
            "De woordenlijst voor privacy is beschadigd.",
            help=("Installeer het programma opnieuw.",),
        ) from fout


def bouw(ruw: Mapping[str, Any]) -> Lexicon:
    """Index the data of the file. Raises `KeyError`, `TypeError` or `ValueError` when broken."""
    woorden: dict[str, Klasse] = {}
    exact: dict[str, Klasse] = {}
    begin: dict[str, list[tuple[str, Klasse]]] = {}
    einde: list[tuple[str, Klasse]] = []
    zinnen: dict[str, list[tuple[tuple[str, ...], Klasse]]] = {}
    for groep in ruw["klassen"]:
        klasse = Klasse(
            naam=groep["klasse"],
            ernst=Ernst(groep["ernst"]),
            beroep=groep.get("beroep", False),
            hoofdletters=groep.get("hoofdletters", False),
            buur=groep.get("buur", False),
        )
        for term in groep["termen"]:
            if klasse.hoofdletters:
                exact[term] = klasse
            elif " " in term:
                delen = tuple(term.split())
                zinnen.setdefault(delen[0], []).append((delen, klasse))
            elif term.startswith("*"):
                einde.append((term[1:], klasse))
            elif term.endswith("*"):
                begin.setdefault(term[:4], []).append((term[:-1], klasse))
            else:
                woorden[term] = klasse
    return Lexicon(
        woorden=MappingProxyType(woorden),
        exact=MappingProxyType(exact),
        voorvoegsels=MappingProxyType({k: tuple(v) for k, v in begin.items()}),
        achtervoegsels=tuple(einde),
        zinsdelen=MappingProxyType({k: tuple(v) for k, v in zinnen.items()}),
        signaalwoorden=frozenset(
            max(delen, key=len) for rij in zinnen.values() for delen, _ in rij
        ),
        geen_bezwaar=_patroon(ruw["geen_bezwaar"]),
        behandelobjecten=frozenset(ruw["behandelobjecten"]),
        beroepscontext=frozenset(ruw["beroepscontext"]),
        gezondheid=frozenset(ruw["gezondheid"]),
        ontkenning=frozenset(ruw["ontkenning"]),
        ontkenbaar=frozenset(ruw["ontkenbaar"]),
        beroepssleutels=frozenset(ruw["beroepssleutels"]),
        hints=MappingProxyType(dict(ruw["hints"])),
    )


def _patroon(zinnen: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all phrases; a star stands for the rest of a word."""
    delen = (re.escape(zin).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for zin in zinnen)
    return re.compile(rf"(?<!\w)(?:{'|'.join(delen)})(?![\w])", re.IGNORECASE)

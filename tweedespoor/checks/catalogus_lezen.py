"""The catalogue of requirements: one YAML file per family in `catalogus/`, read as `Eis`.

Every id of the catalogue is here, whether or not a rule exists for it. An entry begins with its
head, one `key: word` per line, and ends with its texts:

    - code: ZP-08
      naam: zoekuren-boven-belastbaarheid
      …
      eis: >-
        …

A check needs the head of all entries and the texts of the few that fire. Reading everything
as YAML costs some 25 ms at every start (measured on 144 entries), the heads alone about 5 ms.
So heads are read line by line, and the texts of an entry by the YAML parser when first asked.
The test of the catalogue reads every file both ways and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from tweedespoor.checks.catalogus_teksten import (
    Teksten,
    Vindplaats,
    geen_ontbreekt,
    kapot,
    keuze,
    lees_teksten,
)
from tweedespoor.finding import Ernst, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Sterkte

# fmt: off
FAMILIES: Final = (
    "RIV", "RES", "SP1", "TIJD", "BEL", "PP", "ZP", "PLAN", "ACT", "SOL", "VTG", "STG", "RAP",
    "ROL", "HAAL", "DG", "LS", "PRV",
)
# fmt: on
"""The families, one file each, in the order of UWV's assessment."""


class Groep(StrEnum):
    """The step of UWV's assessment under which a finding is listed, in that order."""

    RIV = "riv"
    RESULTAAT = "resultaat"
    SPOOR1 = "spoor1"
    SPOOR2 = "spoor2"
    DEUGDELIJKE_GROND = "deugdelijke_grond"
    LOONSANCTIE = "loonsanctie"
    PRIVACY = "privacy"


class Profiel(StrEnum):
    """How much is judged; each profile includes the ones before it."""

    BASIS = "basis"
    BUREAU = "bureau"
    RIV_KLAAR = "riv-klaar"


class Zekerheid(StrEnum):
    """How well the requirement is known.

    A: read in a document of UWV or government. B: read in a source that cites one.
    C: practice or own inference. K: general legal knowledge, not confirmed.
    """

    A = "A"
    B = "B"
    C = "C"
    K = "K"


@dataclass(frozen=True, slots=True)
class Weging:
    """What a person must weigh, for a requirement that no machine can judge."""

    wie: Wie
    wat: str


@dataclass(frozen=True, slots=True)
class Eis:
    """One requirement of the catalogue.

    Attributes:
        code: stable id (`ZP-08`).
        naam: Dutch name of the bad pattern, words joined by hyphens.
        titel: one line that says what must hold.
        ernst: the highest severity that the rule may give.
        sterkte: strength of the norm that carries that severity.
        zekerheid: how well the requirement is known.
        wie: who must act, unless a finding names another.
        profiel: from which profile on the requirement is judged.
        stukken_vanaf: for papers that another party holds: from which profile on their
            absence counts at full severity; before it it is at most info. None: no such papers.
        groep: step of UWV's assessment.
        getal_is_praktijk: the finding hangs on a number that is practice, not a norm of UWV.
        weegt: what a person must weigh; None when facts in a dossier can decide.
        blok: the texts as they stand in the file; read through the properties below.
    """

    code: str
    naam: str
    titel: str
    ernst: Ernst
    sterkte: Sterkte
    zekerheid: Zekerheid
    wie: Wie
    profiel: Profiel
    stukken_vanaf: Profiel | None
    groep: Groep
    getal_is_praktijk: bool
    weegt: Weging | None
    blok: str

    @property
    def teksten(self) -> Teksten:
        """All texts. Raises `LawDataError` when they are broken."""
        return lees_teksten(self.code, self.blok)

    @property
    def eis(self) -> str:
        """What must hold, in one to five short sentences."""
        return self.teksten.eis

    @property
    def waarom(self) -> str:
        """Why it matters, with the weight of the source."""
        return self.teksten.waarom

    @property
    def vanaf(self) -> str:
        """From which phase or milestone the requirement applies."""
        return self.teksten.vanaf

    @property
    def bronnen(self) -> tuple[Vindplaats, ...]:
        """The sources, at least one, the most telling first."""
        return self.teksten.bronnen

    @property
    def uitzonderingen(self) -> tuple[str, ...]:
        """When the requirement does not hold, or weighs less; may be empty."""
        return self.teksten.uitzonderingen

    @property
    def andere_lezing(self) -> str | None:
        """Where sources differ: both readings and who holds them."""
        return self.teksten.andere_lezing


@lru_cache(maxsize=1)
def eisen() -> Mapping[str, Eis]:
    """The whole catalogue by code, in the order of UWV's assessment.

    Raises:
        LawDataError: the files that come with the program are broken.
    """
    return lees_catalogus(Path(__file__).parent / "catalogus")


def lees_catalogus(map_: Path) -> Mapping[str, Eis]:
    """Read the heads of one file per family from a folder.

    Returns:
        Requirements by code, sorted by step of the assessment, then family, then number.

    Raises:
        LawDataError: a file is missing or unreadable, or a head has an unknown or missing key,
            an unknown value, or a code or name that occurs before.
    """
    gelezen = [eis for familie in FAMILIES for eis in _bestand(map_, familie)]
    namen: set[str] = set()
    for eis in gelezen:
        if eis.naam in namen:
            raise kapot(eis.code, "de naam komt twee keer voor")
        namen.add(eis.naam)
    volgorde = tuple(Groep)
    gelezen.sort(key=lambda eis: volgorde.index(eis.groep))  # stable: keeps family and number
    return MappingProxyType({eis.code: eis for eis in gelezen})


_BEGIN = re.compile(r"^- ", re.MULTILINE)
_TEKST_BEGIN = re.compile(r"^  eis:", re.MULTILINE)
_NAAM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")

# fmt: off
_KOP_VERPLICHT = frozenset((
    "code", "naam", "titel", "ernst", "sterkte", "zekerheid", "wie", "profiel", "groep",
    "getal_is_praktijk",
))
# fmt: on
_KOP = _KOP_VERPLICHT | {"stukken_vanaf", "weegt_wie", "weegt_wat"}
_JA_NEE: Final[Mapping[str, bool]] = MappingProxyType({"true": True, "false": False})


def _bestand(map_: Path, familie: str) -> Iterator[Eis]:
    """The requirements of one family, in the order of their numbers."""
    try:
        tekst = (map_ / f"{familie}.yaml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fout:
        raise kapot(f"{familie}.yaml", "het bestand is niet te lezen") from fout
    vorige = ""
    _, *stukken = _BEGIN.split(tekst)
    for stuk in stukken:
        eis = _lees_eis(familie, stuk)
        if eis.code <= vorige:
            raise kapot(eis.code, "de code is dubbel of staat niet op volgorde")
        vorige = eis.code
        yield eis


def _lees_eis(familie: str, stuk: str) -> Eis:
    """One entry: the head as values, the texts as they stand."""
    grens = _TEKST_BEGIN.search(stuk)
    if grens is None:
        raise kapot(f"{familie}.yaml", "een onderdeel heeft geen eis")
    kop = _lees_kop(familie, stuk[: grens.start()])
    code = kop["code"]
    if code[:-2] != f"{familie}-" or not code[-2:].isdecimal():
        raise kapot(f"{familie}.yaml", "een code hoort niet bij dit bestand")
    if not _NAAM.fullmatch(kop["naam"]):
        raise kapot(code, "de naam heeft niet de goede vorm")
    if kop["getal_is_praktijk"] not in _JA_NEE:
        raise kapot(code, "getal_is_praktijk is geen true of false")
    if ("weegt_wie" in kop) != ("weegt_wat" in kop):
        raise kapot(code, "van weegt_wie en weegt_wat ontbreekt er een")
    return Eis(
        code=code,
        naam=kop["naam"],
        titel=kop["titel"],
        ernst=keuze(Ernst, kop["ernst"], code),
        sterkte=keuze(Sterkte, kop["sterkte"], code),
        zekerheid=keuze(Zekerheid, kop["zekerheid"], code),
        wie=keuze(Wie, kop["wie"], code),
        profiel=keuze(Profiel, kop["profiel"], code),
        stukken_vanaf=(
            keuze(Profiel, kop["stukken_vanaf"], code) if "stukken_vanaf" in kop else None
        ),
        groep=keuze(Groep, kop["groep"], code),
        getal_is_praktijk=_JA_NEE[kop["getal_is_praktijk"]],
        weegt=(
            Weging(keuze(Wie, kop["weegt_wie"], code), kop["weegt_wat"])
            if "weegt_wie" in kop
            else None
        ),
        blok=stuk[grens.start() :],
    )


def _lees_kop(familie: str, tekst: str) -> dict[str, str]:
    """The lines `key: word` of a head."""
    kop: dict[str, str] = {}
    for regel in tekst.splitlines():
        sleutel, streep, waarde = regel.strip().partition(": ")
        plaats = kop.get("code", f"{familie}.yaml")
        if not streep or not waarde:
            raise kapot(plaats, "een regel van de kop heeft geen waarde")
        if sleutel not in _KOP:
            raise kapot(plaats, f"onbekende sleutel {sleutel}")
        if sleutel in kop:
            raise kapot(plaats, f"de sleutel {sleutel} komt twee keer voor")
        kop[sleutel] = waarde
    geen_ontbreekt(kop, _KOP_VERPLICHT, kop.get("code", f"{familie}.yaml"))
    return kop

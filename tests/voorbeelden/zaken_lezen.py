"""The court cases: pairs of dossiers, what decided, and the cases that show nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from tests.mappen import WORTEL
from tests.voorbeelden.fouten_lezen import vervang

RECHTSPRAAK = WORTEL / "examples" / "rechtspraak"
LEESMIJ = RECHTSPRAAK / "README.md"
DATUM = re.compile(r"\d{4}-\d{2}-\d{2}")
RECONSTRUCTIE = "# reconstructie: "


@dataclass(frozen=True)
class Paar:
    """A case and its counterfactual copy."""

    map: Path
    rij: dict[str, Any]

    def kant(self, naam: str) -> Path:
        """The folder `zaak` or `tegenhanger`."""
        return self.map / naam

    @property
    def met_code(self) -> Path:
        """The side on which the code appears."""
        return self.kant(str(self.rij["in"]))

    @property
    def zonder_code(self) -> Path:
        """The other side."""
        return self.kant({"zaak": "tegenhanger", "tegenhanger": "zaak"}[self.rij["in"]])


@lru_cache(maxsize=1)
def zaken() -> dict[str, Any]:
    """`zaken.yaml` as it is."""
    gelezen: Any = yaml.safe_load((RECHTSPRAAK / "zaken.yaml").read_text("utf-8"))
    assert isinstance(gelezen, dict)
    return gelezen


def paren() -> list[Paar]:
    """All pairs, in the order of the table."""
    return [Paar(RECHTSPRAAK / rij["map"], rij) for rij in zaken()["paren"]]


def waarden(map_: Path) -> dict[str, str]:
    """Every value of a dossier under `file key.key.0`, as text; empty mappings and lists too."""
    gevonden: dict[str, str] = {}
    for pad in sorted(map_.iterdir()):
        gelezen = yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)
        for sleutels, waarde in _bladeren(gelezen, ()):
            gevonden[f"{pad.name} {'.'.join(sleutels)}"] = waarde
    return gevonden


def _bladeren(waarde: Any, sleutels: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    delen = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    if isinstance(waarde, str):
        yield sleutels, waarde
    elif not waarde:
        yield sleutels, str(waarde)
    else:
        for sleutel, deel in delen:
            yield from _bladeren(deel, (*sleutels, str(sleutel)))


def losse_dagen(map_: Path, gepubliceerd: set[str]) -> list[str]:
    """Dates that are neither published nor marked as reconstruction on the line or above it."""
    return [
        f"{pad.name}:{nummer + 1} {dag}"
        for pad in sorted(map_.glob("*.yaml"))
        for nummer, regel, gemerkt in _regels(pad)
        for dag in DATUM.findall(regel.partition("#")[0])
        if dag not in gepubliceerd and not gemerkt
    ]


def _regels(pad: Path) -> Iterator[tuple[int, str, bool]]:
    """Number from 0, text, and whether the line or the one above says it is a reconstruction."""
    vorige = ""
    for nummer, regel in enumerate(pad.read_text("utf-8").splitlines()):
        yield nummer, regel, RECONSTRUCTIE in f"{vorige}\n{regel}"
        vorige = regel


def leesmij(oud: str) -> str:
    """The README with both tables made anew."""
    return vervang(vervang(oud, "paren", _paren()), "rest", _rest())


def _paren() -> list[str]:
    regels = [
        "| zaak | uitspraak | uitkomst | wat besliste | code | aangevuld |",
        "|---|---|---|---|---|---|",
    ]
    for paar in paren():
        rij = paar.rij
        regels.append(
            f"| [{rij['id']}]({rij['map']}) | [{rij['rechter']}, {rij['datum']}]({rij['bron']}), "
            f"{rij['ecli']} | {rij['uitkomst']} | {rij['beslissend']} "
            f"| {rij['code']} in `{rij['in']}` | {'; '.join(rij['aangevuld'])} |"
        )
    return regels


def _rest() -> list[str]:
    rijen = zaken()["niet_te_zien"]
    return [
        "| zaak | nummer | waarom niet |",
        "|---|---|---|",
        *(f"| {rij['id']} | {rij['ecli']} | {rij['reden']} |" for rij in rijen),
    ]

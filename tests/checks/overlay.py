"""Lays the examples of a page over a small dossier without findings, and judges the result.

Keys at the top of a snippet replace those of the base file; the others stay. With a line `# …`
the snippet only shows what differs: mappings are merged, and entries of a list with the same
`id` or `per` too; an empty list takes all of them away. `ontbreekt` before a file name removes the
file.
"""

from __future__ import annotations

import shlex
import shutil
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from tests.checks.paginadelen import ONTBREEKT, OPTIES, Blok
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.engine import Beoordeling, beoordeel
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.law.data_files import laad_recht
from tweedespoor.law.recht import Recht
from tweedespoor.loading import Loaded, laad
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit

BASIS = Path(__file__).parent / "basis"
PEILDATUM = date(2026, 11, 21)


@dataclass(frozen=True)
class Proef:
    """A dossier as laid out, with its verdict."""

    geladen: Loaded
    oordeel: Beoordeling

    @property
    def codes(self) -> list[str]:
        """Codes of all findings, of reading too."""
        return [f.code for f in (*self.geladen.findings, *self.oordeel.bevindingen)]


def proef(
    map_: Path,
    bestanden: dict[str, str | None],
    *,
    peildatum: date = PEILDATUM,
    instellingen: CheckInstellingen | None = None,
) -> Proef:
    """Judge the base dossier with some files replaced (text), merged (`# …`) or removed (None)."""
    dossier = map_ / "2026-0142"
    shutil.copytree(BASIS, dossier)
    for naam, tekst in bestanden.items():
        doel = dossier / naam
        if tekst is None:
            doel.unlink()
        elif naam.endswith(".md"):
            doel.parent.mkdir(exist_ok=True)
            doel.write_text(tekst, encoding="utf-8")
        else:
            oud = _lees(doel.read_text(encoding="utf-8")) if doel.exists() else {}
            nieuw = _lees(tekst)
            samen = _voeg_samen(oud, nieuw) if "# …" in tekst else {**oud, **nieuw}
            doel.write_text(
                yaml.safe_dump(samen, allow_unicode=True, sort_keys=False, width=4000),
                encoding="utf-8",
            )
    return beoordeel_map(dossier, peildatum=peildatum, instellingen=instellingen)


def beoordeel_map(
    dossier: Path, *, peildatum: date = PEILDATUM, instellingen: CheckInstellingen | None = None
) -> Proef:
    """Read, compute and judge one folder."""
    geladen = laad(dossier)
    timeline = bereken(feiten_uit(geladen.dossier), peildatum, recht())
    oordeel = beoordeel(
        geladen, timeline, peildatum=peildatum, recht=recht(), instellingen=instellingen
    )
    return Proef(geladen, oordeel)


def voorbeeld(map_: Path, blokken: tuple[Blok, ...]) -> Proef:
    """Judge one example of a page."""
    bestanden: dict[str, str | None] = {}
    peildatum, profiel = PEILDATUM, Profiel.BUREAU
    for blok in blokken:
        if blok.bestand == OPTIES:
            woorden = shlex.split(blok.inhoud)
            for optie, waarde in zip(woorden[::2], woorden[1::2], strict=True):
                if optie == "--peildatum":
                    peildatum = date.fromisoformat(waarde)
                elif optie == "--profiel":
                    profiel = Profiel(waarde)
                else:
                    raise AssertionError(f"unknown option in an example: {optie}")
        else:
            bestanden[blok.bestand] = None if blok.taal == ONTBREEKT else blok.inhoud
    return proef(
        map_, bestanden, peildatum=peildatum, instellingen=CheckInstellingen(profiel=profiel)
    )


@lru_cache(maxsize=1)
def recht() -> Recht:
    """The legal data, read once for all tests."""
    return laad_recht()


def _lees(tekst: str) -> dict[str, Any]:
    gelezen = yaml.load(tekst, yaml.BaseLoader)
    assert isinstance(gelezen, dict)
    return gelezen


def _voeg_samen(oud: Any, nieuw: Any) -> Any:
    if isinstance(oud, dict) and isinstance(nieuw, dict):
        return {**oud, **{k: _voeg_samen(oud.get(k), v) for k, v in nieuw.items()}}
    if isinstance(oud, list) and isinstance(nieuw, list) and nieuw and all(map(_naam, nieuw)):
        namen = {_naam(deel): n for n, deel in enumerate(oud)}
        samen = list(oud)
        for deel in nieuw:
            plaats = namen.get(_naam(deel))
            if plaats is None:
                samen.append(deel)
            else:
                samen[plaats] = _voeg_samen(oud[plaats], deel)
        return samen
    return nieuw


def _naam(deel: Any) -> str | None:
    return deel.get("id") or deel.get("per") if isinstance(deel, dict) else None

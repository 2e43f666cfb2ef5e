"""The firm around a dossier: `spoor.yaml`, coaches, and the person files outside git."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tweedespoor.finding import Finding, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.loading.fouten import bevindingen, lege_waarden
from tweedespoor.location import Where
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.folder import read_file
from tweedespoor.source.yamltree import YamlText, read_yaml

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Coach, Instellingen, Persoon

INSTELLINGEN = "spoor.yaml"
_MAP_PERSONEN = "personen"
_MAP_COACHEN = "coachen"


@dataclass(frozen=True, slots=True)
class Bureau:
    """The firm's settings as found above a dossier; without `spoor.yaml` defaults apply.

    Attributes:
        map: the folder of `spoor.yaml`, or None when there is none.
        instellingen: the settings, or None when absent or not readable.
        findings: what is wrong with `spoor.yaml`; the owner is the firm's administrator.
        tekst: `spoor.yaml` as read, for positions.
    """

    map: Path | None = None
    instellingen: Instellingen | None = None
    findings: tuple[Finding, ...] = ()
    tekst: YamlText | None = None

    @property
    def peildatum(self) -> date | None:
        """The fixed peildatum of an example or training repository."""
        return self.instellingen.peildatum if self.instellingen else None

    def persoon(self, dossier: str) -> Persoon | None:
        """The person file of a dossier; None when it is absent or not readable.

        No verdict may depend on it, so a broken person file is silent here; `report` says
        that the name is not known.
        """
        naam = self.instellingen.personen if self.instellingen else None
        gelezen: Persoon | None = self._lees("persoon", naam or _MAP_PERSONEN, dossier)
        return gelezen

    def persoonbestand(self, dossier: str) -> Path | None:
        """Where the person file of a dossier would stand; None without a firm."""
        if self.map is None:
            return None
        naam = self.instellingen.personen if self.instellingen else None
        return self.map / (naam or _MAP_PERSONEN) / f"{dossier}.yaml"

    def coach(self, naam: str) -> Coach | None:
        """The file of a coach; None when it is absent or not readable."""
        gelezen: Coach | None = self._lees("coach", _MAP_COACHEN, naam)
        return gelezen

    def coachen(self) -> dict[str, Coach]:
        """All coaches of the firm that can be read, by their short name."""
        if self.map is None or not (self.map / _MAP_COACHEN).is_dir():
            return {}
        namen = sorted(pad.stem for pad in (self.map / _MAP_COACHEN).glob("*.yaml"))
        gelezen = ((naam, self.coach(naam)) for naam in namen)
        return {naam: coach for naam, coach in gelezen if coach is not None}

    def enige_coach(self) -> str | None:
        """The short name of the coach of a firm that has one; else None."""
        namen = list(self.coachen())
        return namen[0] if len(namen) == 1 else None

    def _lees(self, soort: str, map_: str, naam: str) -> Any:
        if self.map is None:
            return None
        bestand = f"{naam}.yaml"
        pad = self.map / map_ / bestand
        if not os.path.isfile(pad):  # noqa: PTH113 - for every dossier: quicker than Path
            return None
        data = read_file(pad, bestand)
        if isinstance(data, Finding):
            return None
        record, findings = _valideer(soort, bestand, data)[:2]
        return None if findings else record


def zoek_bureau(start: Path) -> Bureau:
    """Look for `spoor.yaml` from a folder upwards, not beyond the root of a git repository."""
    map_ = start.resolve()
    while True:
        pad = map_ / INSTELLINGEN
        # `os.path` says no of a folder that may not be looked into; `Path` raises.
        if os.path.isfile(pad):  # noqa: PTH113 - for every dossier: quicker than Path
            return _lees_bureau(map_, pad)
        if os.path.exists(map_ / ".git") or map_.parent == map_:  # noqa: PTH110 - as above
            return Bureau()
        map_ = map_.parent


def lees_bestand(
    soort: str, pad: Path, bestand: str
) -> tuple[Any, tuple[Finding, ...], YamlText | None]:
    """Read and validate one file of the firm.

    Args:
        soort: kind of file, as for `valideer`.
        pad: the file on disk.
        bestand: its name in findings.

    Returns:
        The record or None, what is wrong (for the firm's administrator), and the text for
        positions, or None when the file could not be read at all.
    """
    data = read_file(pad, bestand)
    if isinstance(data, Finding):
        return None, (_voor_beheerder(data),), None
    record, findings, tekst = _valideer(soort, bestand, data)
    return record, tuple(_voor_beheerder(f) for f in findings), tekst


def _lees_bureau(map_: Path, pad: Path) -> Bureau:
    return Bureau(map_, *lees_bestand("spoor", pad, INSTELLINGEN))


def _valideer(soort: str, bestand: str, data: bytes) -> tuple[Any, tuple[Finding, ...], YamlText]:
    tekst = read_yaml(data, bestand)
    if tekst.value is None:
        return None, tekst.findings, tekst
    if leeg := tuple(lege_waarden(tekst.value, Where(bestand))):
        return None, leeg, tekst
    try:
        return valideer(soort, tekst.value), (), tekst
    except ValidationError as fout:
        gevonden = bevindingen(fout, bestand, soort, bestaat=tekst.has)
        return None, tuple(gevonden), tekst


def _voor_beheerder(finding: Finding) -> Finding:
    return replace(finding, wie=Wie.BEHEERDER)

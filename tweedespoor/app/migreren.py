"""Use case `migreer`: dossiers to the current version of the format, or what that would change."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from tweedespoor.authoring.migreren import (
    HUIDIG,
    MIGRATIES,
    Migratie,
    Migreerplan,
    Toestand,
    maak_plan,
    migreer,
)
from tweedespoor.authoring.proef import open_stand
from tweedespoor.errors import TweedespoorError
from tweedespoor.frozen import dataclass
from tweedespoor.portfolio.vinden import vind


@dataclass(frozen=True, slots=True)
class Gemigreerd:
    """One dossier.

    Attributes:
        map: its folder.
        plan: what it needs or needed; None when that could not be worked out.
        fout: why not, with what to do.
    """

    map: Path
    plan: Migreerplan | None
    fout: TweedespoorError | None = None

    @property
    def te_doen(self) -> bool:
        """Whether there is something to change."""
        return self.plan is not None and self.plan.toestand is Toestand.OUDER

    @property
    def mis(self) -> bool:
        """Whether this dossier cannot be brought to the current format."""
        return self.plan is None or self.plan.toestand in (Toestand.NIEUWER, Toestand.ONBEKEND)


def bekijk(
    paden: Sequence[Path],
    *,
    migraties: Sequence[Migratie] = MIGRATIES,
    huidig: int = HUIDIG,
) -> tuple[Gemigreerd, ...]:
    """What each dossier needs; nothing is written.

    Raises:
        UsageError: a path does not exist, or no dossier is below it.
    """
    uit = []
    for map_ in dict.fromkeys(doel.map for doel in vind(paden)):
        try:
            plan = maak_plan(open_stand(map_), migraties=migraties, huidig=huidig)
            uit.append(Gemigreerd(map_, plan))
        except TweedespoorError as fout:
            uit.append(Gemigreerd(map_, None, fout))
    return tuple(uit)


def voer_door(
    rij: Sequence[Gemigreerd],
    *,
    migraties: Sequence[Migratie] = MIGRATIES,
    huidig: int = HUIDIG,
) -> tuple[Gemigreerd, ...]:
    """Write what was looked at, each dossier by itself: one that fails stops no other."""
    uit = []
    for een in rij:
        if not een.te_doen:
            uit.append(een)
            continue
        try:
            uit.append(Gemigreerd(een.map, migreer(een.map, migraties=migraties, huidig=huidig)))
        except TweedespoorError as fout:
            uit.append(Gemigreerd(een.map, None, fout))
    return tuple(uit)


def verschillen(plan: Migreerplan) -> str:
    """The change of each file as a unified diff; holds text of the dossier."""
    regels: list[str] = []
    for naam, nieuw in sorted(plan.nieuw.items()):
        was = plan.oud.get(naam, b"").decode("utf-8", "replace").splitlines()
        nu = nieuw.decode("utf-8", "replace").splitlines()
        regels += difflib.unified_diff(was, nu, naam, naam, lineterm="", n=1)
    return "\n".join(regels)

"""What each verdict rests on: milestones, thresholds and legal values that a rule looked at.

Nobody writes this down per rule. A rule is a pure function, so it is run once more with helpers
that note what is asked of them; what is told is therefore what was really read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.context import Context
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.checks.registry import RULES
from tweedespoor.checks.rule import Rule
from tweedespoor.checks.uitkomst import voer_uit
from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from tweedespoor.law.model import Waarde
    from tweedespoor.law.recht import Parameter, Recht
    from tweedespoor.timeline.model import Milestone, Timeline


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What one rule looked at, each once, in the order of asking.

    Attributes:
        mijlpalen: codes of milestones that exist in this case.
        drempels: names of thresholds of practice.
        recht: legal values: the parameter, and the version that was in force.
    """

    mijlpalen: tuple[str, ...]
    drempels: tuple[str, ...]
    recht: tuple[tuple[Parameter, Waarde], ...]


def gelezen(
    ctx: Context, codes: frozenset[str], *, regels: tuple[Rule, ...] = RULES
) -> Mapping[str, Gelezen]:
    """What each of these rules looks at on this dossier, by code.

    Args:
        ctx: the dossier as the rules saw it.
        codes: of the rules that were judged; others are left out.
        regels: the rules to choose from.
    """
    return {regel.code: _een(ctx, regel) for regel in regels if regel.code in codes}


def _een(ctx: Context, regel: Rule) -> Gelezen:
    tijdlijn, drempels, recht = _Tijdlijn(ctx.timeline), _Drempels(ctx.drempels), _Recht(ctx.recht)
    voer_uit(
        regel,
        replace(
            ctx,
            timeline=cast("Timeline", tijdlijn),
            drempels=cast("Drempels", drempels),
            recht=cast("Recht", recht),
        ),
        eisen()[regel.code].ernst,
    )
    return Gelezen(tuple(tijdlijn.gevraagd), tuple(drempels.gevraagd), tuple(recht.gevraagd))


class _Tijdlijn:
    """A timeline that notes which milestones are asked for."""

    def __init__(self, echt: Timeline) -> None:
        self.echt = echt
        self.gevraagd: dict[str, None] = {}

    def get(self, code: str) -> Milestone | None:
        gevonden = self.echt.get(code)
        if gevonden is not None:
            self.gevraagd[str(code)] = None
        return gevonden

    def __getitem__(self, code: str) -> Milestone:
        gevonden = self.echt[code]
        self.gevraagd[str(code)] = None
        return gevonden

    def __iter__(self) -> Any:
        return iter(self.echt)

    def __getattr__(self, naam: str) -> Any:
        return getattr(self.echt, naam)


class _Drempels:
    """Thresholds that note which of them are asked for."""

    def __init__(self, echt: Drempels) -> None:
        self.echt = echt
        self.gevraagd: dict[str, None] = {}

    def __getattr__(self, naam: str) -> Any:
        waarde = getattr(self.echt, naam)
        if naam in {veld.name for veld in fields(Drempels)}:
            self.gevraagd[naam] = None
        return waarde


class _Recht:
    """Legal data that notes which version of which value is asked for."""

    def __init__(self, echt: Recht) -> None:
        self.echt = echt
        self.gevraagd: dict[tuple[Parameter, Waarde], None] = {}

    def __getitem__(self, id: str) -> Any:
        return _Parameter(self, self.echt[id])

    def __getattr__(self, naam: str) -> Any:
        return getattr(self.echt, naam)


class _Parameter:
    """One legal value that tells its `_Recht` which version was taken."""

    def __init__(self, recht: _Recht, echt: Parameter) -> None:
        self.recht = recht
        self.echt = echt

    def find(self, dag: date, **keuze: bool) -> Waarde | None:
        gevonden = self.echt.find(dag, **keuze)
        if gevonden is not None:
            self.recht.gevraagd[self.echt, gevonden] = None
        return gevonden

    def on(self, dag: date, **keuze: bool) -> Waarde:
        gevonden = self.echt.on(dag, **keuze)
        self.recht.gevraagd[self.echt, gevonden] = None
        return gevonden

    def __getattr__(self, naam: str) -> Any:
        return getattr(self.echt, naam)

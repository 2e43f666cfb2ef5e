"""Legal values through time: what the law said on a day.

A value is looked up with the date of the case that selects the version (`Parameter.sleutel`),
nearly never with today. A lookup outside the known range raises `NoLawInForce`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from tweedespoor import nederlands
from tweedespoor.errors import LawDataError, NoLawInForce
from tweedespoor.frozen import dataclass
from tweedespoor.law.calendar import Kalender
from tweedespoor.law.model import Regeling, Sleutel, Waarde


@dataclass(frozen=True, slots=True)
class Parameter:
    """One legal value through time; versions oldest first, without gap or overlap.

    Attributes:
        id: how the code names it.
        naam: what it is, in Dutch.
        sleutel: which date of the case selects the version.
        waarden: the versions.
        daarvoor: what held before the first version, in Dutch: a lookup there is refused.
        documentatie: why nothing computes with it, in Dutch; None when something does.

    Raises:
        LawDataError: a gap, an overlap, no version, or expected law before law in force.
    """

    id: str
    naam: str
    sleutel: Sleutel
    waarden: tuple[Waarde, ...]
    daarvoor: str | None = None
    documentatie: str | None = None

    def __post_init__(self) -> None:
        if not self.waarden:
            raise LawDataError(f"Parameter {self.id} heeft geen waarde.")
        for eerder, later in zip(self.waarden, self.waarden[1:], strict=False):
            if eerder.tot != later.van:
                raise LawDataError(f"Parameter {self.id} heeft een gat of overlap bij {later.van}.")
            if eerder.verwacht and not later.verwacht:
                raise LawDataError(f"Parameter {self.id}: geldend recht na verwacht recht.")
            if later.gewijzigd_na is not None and not (
                eerder.van <= later.gewijzigd_na < later.van
            ):
                raise LawDataError(f"Parameter {self.id}: gewijzigd_na past niet bij {later.van}.")
        if self.waarden[0].gewijzigd_na is not None:
            raise LawDataError(f"Parameter {self.id}: gewijzigd_na past niet bij het begin.")
        for waarde in self.waarden:
            if waarde.tot is not None and waarde.tot <= waarde.van:
                raise LawDataError(f"Parameter {self.id}: periode vanaf {waarde.van} is leeg.")

    def find(self, dag: date, *, met_verwacht: bool = False) -> Waarde | None:
        """The rule in force on `dag`; None outside the known range and where there is no rule.

        Only for callers to whom those are the same: `on` tells them apart.
        """
        waarde = self._versie(dag, met_verwacht=met_verwacht)
        return waarde if waarde is not None and waarde.bestaat else None

    def on(self, dag: date, *, met_verwacht: bool = False) -> Waarde:
        """The version in force on `dag`.

        Args:
            dag: the date of the case that `sleutel` names.
            met_verwacht: also return announced law.

        Returns:
            The version; `bestaat` is False when the law had no such rule on that day.

        Raises:
            NoLawInForce: the day lies outside the range known here, in a stretch in which the
                text changed on a day that nobody knows, or only announced law covers it.
        """
        gevonden = self._versie(dag, met_verwacht=met_verwacht)
        if gevonden is None:
            raise self._buiten(dag)
        return gevonden

    def _versie(self, dag: date, *, met_verwacht: bool = False) -> Waarde | None:
        waarde = self._in_tekst(dag)
        if waarde is None or (waarde.verwacht and not met_verwacht) or self._wisselt(waarde, dag):
            return None
        return waarde

    def _in_tekst(self, dag: date) -> Waarde | None:
        for waarde in self.waarden:
            if waarde.van <= dag and (waarde.tot is None or dag < waarde.tot):
                return waarde
        return None

    def _wisselt(self, waarde: Waarde, dag: date) -> bool:
        """Whether the next version may already have been in force, and would say otherwise."""
        volgende = next((w for w in self.waarden if w.van == waarde.tot), None)
        if volgende is None or volgende.gewijzigd_na is None or volgende.zelfde(waarde):
            return False
        return dag > volgende.gewijzigd_na

    def voor_termijn(self, eindigt: Callable[[Waarde], date]) -> tuple[Waarde, date]:
        """The version whose own term runs out while it is in force, with that day.

        For values with `Sleutel.TERMIJNDAG`. The oldest version that fits wins, so that a
        term that had run out under the old text is not reopened by the new one. If a change
        falls between both outcomes, the newest version applies: the old term had not ended.

        Args:
            eindigt: computes the last day of the term from a version.

        Raises:
            NoLawInForce: the term runs out before the known range, or after it, or where
                nobody knows which text held.
        """
        geldend = [w for w in self.waarden if w.bestaat and not w.verwacht]
        for waarde in geldend:
            dag = eindigt(waarde)
            if waarde is geldend[0] and dag < waarde.van:
                raise self._buiten(dag)
            if waarde.tot is None or dag < waarde.tot:
                if self._wisselt(waarde, dag):
                    raise self._buiten(dag)
                return waarde, dag
        raise self._buiten(eindigt(self.waarden[-1]))

    def _buiten(self, dag: date) -> NoLawInForce:
        waarde = self._in_tekst(dag)
        if waarde is not None and waarde.tot is not None and self._wisselt(waarde, dag):
            uiterlijk = nederlands.datum(waarde.tot)
            return NoLawInForce(
                f"Voor {nederlands.datum(dag)} weet spoor niet welk recht gold: "
                f"{self.naam.lower()}.",
                help=(f"De tekst wijzigde uiterlijk op {uiterlijk}; de dag is niet bekend.",),
            )
        return NoLawInForce(
            f"Voor {nederlands.datum(dag)} kent spoor geen geldend recht: {self.naam.lower()}.",
            help=(f"Het recht is hier bekend vanaf {nederlands.datum(self.waarden[0].van)}.",),
        )


@dataclass(frozen=True, slots=True)
class Recht:
    """All legal data of one version of the product.

    Attributes:
        versie: version of the data, as printed ("2026.4").
        gelezen: the day whose consolidated texts were read.
        regelingen: sources by id.
        parameters: values by id.
        kalender: the statutory calendar.
    """

    versie: str
    gelezen: date
    regelingen: Mapping[str, Regeling]
    parameters: Mapping[str, Parameter]
    kalender: Kalender

    def __getitem__(self, id: str) -> Parameter:
        try:
            return self.parameters[id]
        except KeyError:
            raise LawDataError(f"Er is geen parameter {id}.") from None

    def __iter__(self) -> Iterator[Parameter]:
        return iter(self.parameters.values())

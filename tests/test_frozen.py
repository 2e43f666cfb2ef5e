"""The quick frozen dataclass keeps the contract of the standard one."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from datetime import date
from typing import Any, Generic, TypeVar

import pytest

from tweedespoor import frozen

T = TypeVar("T")


def _made(dataclass: Callable[..., Any]) -> type[Any]:
    @dataclass(frozen=True, slots=True)
    class Voorbeeld(Generic[T]):
        """A class with every kind of field the product uses."""

        dag: date
        aantal: T
        naam: str = "Proef"
        delen: dict[str, int] = dataclasses.field(default_factory=dict)
        stil: tuple[int, ...] = dataclasses.field(default=(), repr=False)

        def __post_init__(self) -> None:
            if self.naam == "":
                raise ValueError("empty")

        @property
        def jaar(self) -> int:
            return self.dag.year

    return Voorbeeld


STANDARD, QUICK = _made(dataclasses.dataclass), _made(frozen.dataclass)
BOTH = pytest.mark.parametrize("cls", [STANDARD, QUICK], ids=["standard", "quick"])
DAG = date(2026, 3, 14)


@frozen.dataclass(frozen=True, slots=True)
class Los:
    """At module level, because a local class cannot be pickled."""

    code: str
    nummer: int = 1


@frozen.dataclass(frozen=True, slots=True)
class Leeg:
    """No fields at all."""


@frozen.dataclass(frozen=True, slots=True, eq=False)
class Eigen:
    """Compared by identity."""

    nummer: int


@BOTH
def test_construction(cls: type[Any]) -> None:
    een = cls(DAG, 2)
    assert (een.dag, een.aantal, een.naam, een.delen, een.stil) == (DAG, 2, "Proef", {}, ())
    assert cls(DAG, 2).delen is not een.delen
    assert cls(dag=DAG, aantal=2, stil=(1,)).stil == (1,)
    assert een.jaar == 2026


@BOTH
@pytest.mark.parametrize(
    ("positional", "named"), [((), {}), ((DAG, 1, "a", {}, (), 6), {}), ((DAG, 1), {"vreemd": 1})]
)
def test_wrong_arguments(cls: type[Any], positional: Any, named: Any) -> None:
    with pytest.raises(TypeError):
        cls(*positional, **named)


@BOTH
def test_post_init_runs(cls: type[Any]) -> None:
    with pytest.raises(ValueError, match="empty"):
        cls(DAG, 2, naam="")


@BOTH
def test_frozen(cls: type[Any]) -> None:
    een = cls(DAG, 2)
    with pytest.raises(dataclasses.FrozenInstanceError, match="'naam'"):
        een.naam = "anders"
    with pytest.raises(dataclasses.FrozenInstanceError, match="'naam'"):
        del een.naam
    assert not hasattr(een, "__dict__")


def test_where_the_standard_one_trips_over_its_own_slots() -> None:
    een = QUICK(DAG, 2)
    with pytest.raises(dataclasses.FrozenInstanceError, match="'nieuw'"):
        een.nieuw = "anders"
    assert QUICK[int](DAG, 2) == een


@BOTH
def test_equality_and_hash(cls: type[Any]) -> None:
    assert cls(DAG, 2, stil=(1,)) == cls(DAG, 2, stil=(1,))
    assert cls(DAG, 2) != cls(DAG, 3)
    assert cls(DAG, 2) != (DAG, 2, "Proef", {}, ())
    with pytest.raises(TypeError, match="unhashable"):
        hash(cls(DAG, 2))  # it holds a dict
    assert hash(cls(DAG, 2, delen=())) == hash(cls(DAG, 2, delen=()))


def test_two_classes_are_never_equal() -> None:
    assert QUICK(DAG, 2) != STANDARD(DAG, 2)
    assert {Los("a"), Los("a"), Los("b")} == {Los("a"), Los("b")}
    assert Leeg() == Leeg()
    assert Eigen(1) != Eigen(1)


def test_shown_as_the_standard_one() -> None:
    assert repr(QUICK(DAG, 2, stil=(1,))) == repr(STANDARD(DAG, 2, stil=(1,)))


@BOTH
def test_dataclass_functions(cls: type[Any]) -> None:
    een = cls(DAG, 2)
    assert dataclasses.is_dataclass(cls)
    assert [f.name for f in dataclasses.fields(cls)] == ["dag", "aantal", "naam", "delen", "stil"]
    assert dataclasses.replace(een, aantal=3) == cls(DAG, 3)
    assert dataclasses.asdict(een)["naam"] == "Proef"
    assert cls.__match_args__ == ("dag", "aantal", "naam", "delen", "stil")


def test_copied_and_pickled_by_value() -> None:
    een = Los("ZP-08", 3)
    for ander in (copy.copy(een), copy.deepcopy(een), pickle.loads(pickle.dumps(een))):
        assert ander == een
        assert ander is not een


def test_own_methods_stay() -> None:
    @frozen.dataclass(frozen=True, slots=True)
    class Stil:
        naam: str

        def __repr__(self) -> str:
            return "Stil(…)"

    @frozen.dataclass(frozen=True, slots=True)
    class Gelijk:
        naam: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Gelijk)

        def __hash__(self) -> int:
            return 1

    assert repr(Stil("a")) == "Stil(…)"
    assert Gelijk("a") == Gelijk("b")
    assert hash(Gelijk("a")) == 1


def test_other_options_go_to_the_standard_library() -> None:
    @frozen.dataclass(slots=True)
    class Bouw:
        delen: list[int]

    @frozen.dataclass(frozen=True, slots=True, order=True)
    class Plek:
        regel: int

    bouw = Bouw([])
    bouw.delen = [1]
    assert bouw == Bouw([1])
    assert Plek(1) < Plek(2)


def test_what_it_cannot_do_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Half\.rest"):

        @frozen.dataclass(frozen=True, slots=True)
        class Half:
            naam: str
            rest: int = dataclasses.field(default=0, compare=False)

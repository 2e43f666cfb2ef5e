"""`dataclass`, with frozen classes that cost a fifth of the time to make.

The standard library compiles six functions for every frozen dataclass with slots: 0.5 ms per
class on CPython 3.11 to 3.13, a fifth of the time of `spoor check` on one dossier, which makes
a hundred of them. Here one function is compiled, `__init__`; the others are the same for every
class and look the fields up. All else (fields, defaults, slots, `replace`) is left to the
standard library, so a class made here is a dataclass like any other.

To mypy this module *is* `dataclasses`: a module goes over to it, or back, by its import alone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, **options):
        """Make a dataclass, as `dataclasses.dataclass` does.

        Args:
            cls: the class, or None when the decorator is written with arguments.
            frozen, slots, eq: as in the standard library. Quick when both `frozen` and
                `slots` are true and there are no further options.
            options: any other option of the standard library.

        Raises:
            TypeError: what the standard library raises for a class that can be none.
        """
        if cls is None:
            return lambda later: dataclass(later, frozen=frozen, slots=slots, eq=eq, **options)
        if not (frozen and slots) or options:
            return dataclasses.dataclass(cls, frozen=frozen, slots=slots, eq=eq, **options)
        return _quick(cls, eq=eq)


def _quick(cls: type, *, eq: bool) -> type:
    """A frozen dataclass with slots; methods that the class has itself are left alone."""
    own = frozenset(vars(cls))
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # else the standard library writes a signature, slowly
    made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    names = tuple(field.name for field in fields(made))
    methods: dict[str, object] = {
        "__init__": _first(made),
        "__repr__": _repr,
        "__setattr__": _refuse_set,
        "__delattr__": _refuse_delete,
        "__reduce__": _reduce,
        "__spoor_values__": attrgetter(*names) if names else _nothing,
    }
    if eq:
        methods |= {"__eq__": _eq, "__hash__": _hash}
    for name, method in methods.items():
        # A class that defines `__eq__` gets `__hash__` set to None, which counts as not its own.
        if name not in own or (name == "__hash__" and vars(cls)[name] is None):
            setattr(made, name, method)
    return made


def _first(cls: type) -> Callable[..., None]:
    """`__init__` until the first object is made: most classes never make one in a run.

    Raises:
        TypeError: the class has a field that only the standard library knows how to treat.
    """
    for field in fields(cls):
        if not (field.init and field.compare) or field.kw_only:
            raise TypeError(f"{cls.__name__}.{field.name} needs the standard dataclass")

    def first(self: object, *values: object, **named: object) -> None:
        init = _init(cls)
        if vars(cls)["__init__"] is first:
            type.__setattr__(cls, "__init__", init)
        init(self, *values, **named)

    return first


def _init(cls: type) -> Callable[..., None]:
    """The one function that differs per class: its parameters are the fields."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_MISSING": MISSING}
    parameters, lines = ["self"], []
    for field in fields(cls):
        name = value = field.name
        if field.default_factory is not MISSING:
            known[f"_make_{name}"] = field.default_factory
            parameters.append(f"{name}=_MISSING")
            value = f"_make_{name}() if {name} is _MISSING else {name}"
        elif field.default is not MISSING:
            known[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        lines.append(f" _set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    source = f"def __init__({', '.join(parameters)}):\n" + ("\n".join(lines) or " pass")
    exec(source, known)  # noqa: S102 - names of fields only, as the standard library does
    init: Callable[..., None] = known["__init__"]
    return init


def _nothing(_: object) -> tuple[()]:
    return ()


# The methods below are put on classes that `frozen` made: they are dataclasses with
# `__spoor_values__`, which the type `object` cannot say. Hence their type-ignores.


def _eq(self: object, other: object) -> object:
    if type(other) is not type(self):
        return NotImplemented
    values = type(self).__spoor_values__  # type: ignore[attr-defined]
    return values(self) == values(other)


def _hash(self: object) -> int:
    return hash(type(self).__spoor_values__(self))  # type: ignore[attr-defined]


def _repr(self: object) -> str:
    shown = (f for f in fields(self) if f.repr)  # type: ignore[arg-type]
    inside = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in shown)
    return f"{type(self).__qualname__}({inside})"


def _refuse_set(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _reduce(self: object) -> tuple[type, tuple[object, ...]]:
    """Copied and pickled by its fields, in their order."""
    return type(self), tuple(getattr(self, f.name) for f in fields(self))  # type: ignore[arg-type]

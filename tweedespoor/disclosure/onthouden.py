"""`Withheld`: what stands in a View where the reader may not look."""

from __future__ import annotations

from typing import Any, NoReturn

from tweedespoor.labels import Label


class LekError(TypeError):
    """Something tried to read or print a value that the reader may not see: a bug.

    The message names the label and never the value; the value is not in memory here.
    """


class Withheld:
    """A leaf or branch that was left out. It knows its label and nothing else.

    Every way to turn it into text, truth, number, sequence or key raises `LekError`, so
    that a builder or template that forgets to ask fails loudly and prints nothing. Only
    `repr` works, for a developer, and shows the label.
    """

    __slots__ = ("label",)
    label: Label

    def __init__(self, label: Label) -> None:
        object.__setattr__(self, "label", label)

    def __repr__(self) -> str:
        return f"<Withheld {self.label.value}>"

    def _weiger(self, *_: object, **__: object) -> NoReturn:
        raise LekError(f"dit mag de lezer niet zien: {self.label.value}")

    def __getattr__(self, naam: str) -> Any:
        self._weiger()

    __setattr__ = _weiger
    __delattr__ = _weiger
    __str__ = _weiger
    __format__ = _weiger
    __bool__ = _weiger
    __iter__ = _weiger
    __len__ = _weiger
    __contains__ = _weiger
    __getitem__ = _weiger
    __call__ = _weiger
    __eq__ = _weiger
    __ne__ = _weiger
    __lt__ = _weiger
    __le__ = _weiger
    __gt__ = _weiger
    __ge__ = _weiger
    __hash__ = _weiger
    __int__ = _weiger
    __float__ = _weiger
    __index__ = _weiger
    __add__ = _weiger
    __radd__ = _weiger
    __sub__ = _weiger
    __rsub__ = _weiger
    __mul__ = _weiger
    __rmul__ = _weiger
    __truediv__ = _weiger
    __rtruediv__ = _weiger
    __bytes__ = _weiger
    __reduce__ = _weiger
    __reduce_ex__ = _weiger

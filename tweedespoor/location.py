"""Where something stands: symbolic first (file, path of keys), concrete later (line, column)."""

from __future__ import annotations

from typing import Literal

from tweedespoor.frozen import dataclass

Part = Literal["value", "key"]

KeyPath = tuple[str | int, ...]
"""Keys and list indices from the top of a file to a value: `("versies", 1, "uren")`."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: lines and columns from 1, in code points, end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


TOP = Span(1, 1, 1, 1)
"""The first character of a file: where a missing file or an empty one is reported."""


@dataclass(frozen=True, slots=True)
class Where:
    """The address of a finding.

    Attributes:
        file: path relative to the dossier, with forward slashes.
        path: keys and indices inside the file; empty means the file as a whole.
        part: the value at the path, or the key that names it.
        span: a literal position, for problems found before there is a tree (syntax) or
            inside a text (a line of a note); when given it wins over the path.
    """

    file: str
    path: KeyPath = ()
    part: Part = "value"
    span: Span | None = None

    def sub(self, *keys: str | int) -> Where:
        """The address of a part inside this one."""
        return Where(self.file, self.path + keys, self.part)

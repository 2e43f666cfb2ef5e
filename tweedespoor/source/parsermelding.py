"""A report of libyaml with the lines around it: what the recognisers of mistakes look at."""

from __future__ import annotations

from yaml.error import Mark, MarkedYAMLError

from tweedespoor.frozen import dataclass

Diagnose = tuple[str, int, int, str]
"""Kind in the table, line and column from 0, the character that its sentence names or ""."""


@dataclass(frozen=True, slots=True)
class Report:
    """What libyaml reported: problem and context with their places (line, column from 0)."""

    regels: list[str]
    problem: str
    line: int
    column: int
    context: str
    context_line: int
    context_column: int

    @property
    def before(self) -> str:
        """The part of the line before the place of the problem."""
        return self.regel(self.line)[: self.column]

    @property
    def teken(self) -> str:
        """The character at the place of the problem; empty at the end of a line."""
        return self.regel(self.line)[self.column : self.column + 1]

    @property
    def context_teken(self) -> str:
        """The character at the place of the context."""
        return self.regel(self.context_line)[self.context_column : self.context_column + 1]

    @property
    def context_rest(self) -> str:
        """The line from the place of the context on."""
        return self.regel(self.context_line)[self.context_column :]

    def regel(self, n: int) -> str:
        """Line n; empty beyond the end of the text."""
        return self.regels[n] if n < len(self.regels) else ""

    def vorige(self) -> int | None:
        """The nearest line above the problem that is not empty and no comment."""
        for n in range(self.line - 1, -1, -1):
            kaal = self.regel(n).strip()
            if kaal and not kaal.startswith("#"):
                return n
        return None

    def inspringing(self, n: int) -> int:
        """Width of the white space at the start of line n."""
        regel = self.regel(n)
        return len(regel) - len(regel.lstrip())

    def hier(self, naam: str, teken: str = "") -> Diagnose:
        """A diagnosis at the place of the problem."""
        return naam, self.line, self.column, teken

    def bij_context(self, naam: str, teken: str = "") -> Diagnose:
        """A diagnosis at the place of the context: where the construct began."""
        return naam, self.context_line, self.context_column, teken

    def regelbegin(self, naam: str, n: int) -> Diagnose:
        """A diagnosis at the first word of line n."""
        return naam, n, self.inspringing(n), ""


def report_of(error: MarkedYAMLError, regels: list[str]) -> Report:
    """What an error of libyaml says, with the lines of the text that was parsed."""

    def place(mark: Mark | None) -> tuple[int, int]:
        return (mark.line, mark.column) if mark is not None else (0, 0)

    line, column = place(error.problem_mark or error.context_mark)
    context_line, context_column = place(error.context_mark or error.problem_mark)
    return Report(
        regels=regels,
        problem=error.problem or "",
        line=line,
        column=column,
        context=error.context or "",
        context_line=context_line,
        context_column=context_column,
    )

"""Errors that end a command, and the exit codes of every command.

Problems *in a dossier* are findings, never exceptions. What stands here is raised when a
command cannot do its work at all; `cli.py` turns it into a message and an exit code, in
one place. Messages are Dutch (a coach reads them) and never hold text from a dossier.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a command returns to the shell; the highest that applies wins."""

    GOED = 0
    BEVINDINGEN = 1
    VERKEERD_GEBRUIK = 2
    ONLEESBAAR = 3
    INTERN = 4


class TweedespoorError(Exception):
    """Base of all errors shown to a person: what is wrong, and how to mend it.

    Args:
        message: one Dutch sentence that says what is wrong and where.
        help: Dutch lines that say what to do; may be empty.
    """

    exit_code = ExitCode.INTERN

    def __init__(self, message: str, *, help: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.help = help


class UsageError(TweedespoorError):
    """The command was used wrongly: unknown option value, folder that does not exist."""

    exit_code = ExitCode.VERKEERD_GEBRUIK


class DossierError(TweedespoorError):
    """A dossier could not be read at all, so that nothing could be judged or written."""

    exit_code = ExitCode.ONLEESBAAR


class WriteError(TweedespoorError):
    """A file could not be written safely; the old file is untouched."""

    exit_code = ExitCode.ONLEESBAAR


class LawDataError(TweedespoorError):
    """The product's own legal data is broken: a bug, not a mistake of the user."""


class NoLawInForce(TweedespoorError):  # noqa: N818 - reads as the condition it is
    """A value was asked for a day outside the range for which the law is known here."""

    exit_code = ExitCode.VERKEERD_GEBRUIK


class RenderError(TweedespoorError):
    """A report could not be made: template broken or optional engine absent."""

    exit_code = ExitCode.VERKEERD_GEBRUIK

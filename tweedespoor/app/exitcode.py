"""From what a check found to the number that the shell gets."""

from __future__ import annotations

from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import INTERN
from tweedespoor.errors import ExitCode
from tweedespoor.finding import Ernst


def exitcode(controle: Controle, faal_bij: Ernst) -> ExitCode:
    """The highest code that applies.

    Accepted findings, and verdicts that a person must give or that cannot be given, do not
    count. A part that could not be read makes the verdict incomplete, whatever else is fine.

    Args:
        controle: the check.
        faal_bij: the lowest severity that counts.
    """
    code = ExitCode.GOED
    if any(controle.aantal(ernst) for ernst in Ernst if ernst.gewicht <= faal_bij.gewicht):
        code = ExitCode.BEVINDINGEN
    kapot = any(m.code.startswith("VORM-") and m.ernst is Ernst.FOUT for m in controle.bureau)
    if controle.onleesbaar or kapot:
        code = ExitCode.ONLEESBAAR
    if controle.telling.intern or any(m.code == INTERN for m in controle.bureau):
        code = ExitCode.INTERN
    return code

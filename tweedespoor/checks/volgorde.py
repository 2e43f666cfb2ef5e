"""The order in which findings are shown: UWV's assessment, then severity, then place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tweedespoor.checks.catalogus_lezen import Groep, eisen
from tweedespoor.finding import Finding
from tweedespoor.location import KeyPath

_GROEPEN: Final = {groep: n for n, groep in enumerate(Groep, start=2)}
_OVERIG: Final = {
    "INST": 0,
    "VORM": 1,
    "AFW": _GROEPEN[Groep.DEUGDELIJKE_GROND],
    "HUIS": 50,
    "PERS": _GROEPEN[Groep.PRIVACY],
    "INTERN": 99,
}
"""Settings and unreadable files first, since they limit the rest; own rules and bugs last."""


def sorteer(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings of any origin in the order of printing. Stable, so equal input, equal output."""
    return tuple(sorted(findings, key=_sleutel))


_Sleutel = tuple[int, int, str, tuple[tuple[int, str], ...], tuple[int, int], str]


def _sleutel(finding: Finding) -> _Sleutel:
    span = finding.where.span
    return (
        _groep(finding.code),
        finding.ernst.gewicht,
        finding.where.file,
        _pad(finding.where.path),
        (span.line, span.column) if span is not None else (0, 0),
        finding.code,
    )


def _groep(code: str) -> int:
    eis = eisen().get(code)
    if eis is not None:
        return _GROEPEN[eis.groep]
    return _OVERIG[code.partition("-")[0]]


def _pad(pad: KeyPath) -> tuple[tuple[int, str], ...]:
    """Keys and indices made comparable: indices by number, keys by letter."""
    return tuple((stap, "") if isinstance(stap, int) else (-1, stap) for stap in pad)

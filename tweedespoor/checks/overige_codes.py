"""Codes outside the catalogue: reading, settings, deviations, a crash. Each has a page.

They are no requirements on a traject and give no verdict; they say that a file, a setting or a
decision must be mended before a verdict can be trusted.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tweedespoor.checks import codes_bureau, codes_vorm
from tweedespoor.checks.overige_code import OverigeCode

OVERIGE: Final[Mapping[str, OverigeCode]] = MappingProxyType(
    {c.code: c for c in (*codes_vorm.CODES, *codes_bureau.CODES)}
)
"""By code."""

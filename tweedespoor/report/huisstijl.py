"""What a firm brings along for its reports: logo, own words, own look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from tweedespoor.frozen import dataclass
from tweedespoor.report.model import Logo, Vorm
from tweedespoor.report.teksten.aanspreken import Zegt


@dataclass(frozen=True, slots=True)
class Huisstijl:
    """The firm's own part in a report; without any of it a report is the product's.

    Attributes:
        logo: the firm's logo, or None.
        eigen: standard sentence → what the firm says instead.
        vorm: style sheet, Word file and templates.
    """

    logo: Logo | None = None
    eigen: Mapping[Zegt, Zegt] = field(default_factory=dict)
    vorm: Vorm = Vorm()


GEEN = Huisstijl()
"""A firm that brings nothing along."""

"""References to law, policy and other sources."""

from __future__ import annotations

from enum import StrEnum

from tweedespoor.frozen import dataclass


class Sterkte(StrEnum):
    """How binding a source is. Practice is never shown as law."""

    WETTELIJK = "wettelijk"
    BELEIDSREGEL = "beleidsregel"
    UWV_KADER = "uwv-kader"
    RECHTSPRAAK = "rechtspraak"
    PRAKTIJK = "praktijk"
    PRIVACY = "privacy"
    HUISREGEL = "huisregel"
    FORMAAT = "formaat"


@dataclass(frozen=True, slots=True)
class Bron:
    """One source, as it is printed.

    Attributes:
        tekst: short name with article and paragraph, in Dutch ("Wet WIA art. 25 lid 9").
        url: where a reader can look it up, or None when it is not public online.
        regeling: BWB number of the act or regulation, or None.
    """

    tekst: str
    url: str | None = None
    regeling: str | None = None

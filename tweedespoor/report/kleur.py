"""The firm's colour, darkened until text in it can be read on white (WCAG AA)."""

from __future__ import annotations

import re

_KLEUR = re.compile(r"#[0-9a-fA-F]{6}")
AA = 4.5
"""Smallest contrast of ordinary text with its ground (WCAG 2.2, 1.4.3)."""

Rgb = tuple[int, int, int]


def leesbaar(kleur: str, *, standaard: str) -> str:
    """The colour itself, or a darker one with enough contrast on white, as `#rrggbb`.

    Args:
        kleur: the colour as set; another form gives the standard colour.
        standaard: a colour that is dark enough.
    """
    if not _KLEUR.fullmatch(kleur):
        return standaard
    rgb = _rgb(kleur)
    while contrast(rgb, (255, 255, 255)) < AA:
        rgb = (rgb[0] * 9 // 10, rgb[1] * 9 // 10, rgb[2] * 9 // 10)
    return _hex(rgb)


def tint(kleur: str, deel: float) -> str:
    """The colour on white: `deel` 0 is white, 1 the colour itself."""
    r, g, b = _rgb(kleur)
    return _hex((_meng(r, deel), _meng(g, deel), _meng(b, deel)))


def contrast(een: Rgb, twee: Rgb) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    licht, donker = sorted((_helderheid(een), _helderheid(twee)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def _meng(kanaal: int, deel: float) -> int:
    return round(255 + (kanaal - 255) * deel)


def _helderheid(rgb: Rgb) -> float:
    """Relative luminance as WCAG defines it."""
    r, g, b = (_lineair(kanaal / 255) for kanaal in rgb)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _lineair(kanaal: float) -> float:
    return kanaal / 12.92 if kanaal <= 0.04045 else float(((kanaal + 0.055) / 1.055) ** 2.4)


def _rgb(kleur: str) -> Rgb:
    return int(kleur[1:3], 16), int(kleur[3:5], 16), int(kleur[5:7], 16)


def _hex(rgb: Rgb) -> str:
    return f"#{rgb[0]:02x}{rgb[1]:02x}{rgb[2]:02x}"

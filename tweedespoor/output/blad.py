"""The head of a page that stands by itself: nothing comes from elsewhere, nothing goes there."""

from __future__ import annotations

from html import escape
from pathlib import Path

_GEEN_VERZOEKEN = "default-src 'none'; style-src 'unsafe-inline'"
"""What a page asks a browser to hold it to."""


def hoofd(titel: str, stijl: str, *, script: bool = False) -> list[str]:
    """The lines of a page up to its body.

    Args:
        titel: what the window is called; escaped here.
        stijl: a style sheet of ours; it goes in as it is.
        script: whether the page brings a script of its own.
    """
    beleid = _GEEN_VERZOEKEN + ("; script-src 'unsafe-inline'" if script else "")
    return [
        "<!DOCTYPE html>",
        '<html lang="nl">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{beleid}">',
        '<meta name="robots" content="noindex">',
        f"<title>{escape(titel)}</title>",
        f"<style>\n{stijl}</style></head>",
    ]


def bij(naam: str) -> str:
    """A style sheet or a script that stands beside this module and goes into a page."""
    return Path(__file__).with_name(naam).read_text(encoding="utf-8")

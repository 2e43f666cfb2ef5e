"""Any text as plain text in Markdown: what a dossier says never becomes markup."""

from __future__ import annotations

import re

_ALTIJD = re.compile(r"([\\`*_\[\]<|~])")
_ENTITEIT = re.compile(r"&(?=[#\w]+;)")
_BEGIN = re.compile(r"^(?:([#>+=-])|(\d+)([.)]))")


_RICHTING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def rechtuit(tekst: str) -> str:
    """Text without the marks that turn the reading direction of what follows around.

    Letters of a script carry their own direction; with such a mark a reader sees another text
    than the dossier holds.
    """
    return _RICHTING.sub("", tekst)


def md(tekst: str, *, begin: bool = False) -> str:
    """Plain text with the characters escaped that Markdown gives a meaning.

    Args:
        tekst: any text; line ends become spaces.
        begin: the text stands at the begin of a line.
    """
    schoon = _ALTIJD.sub(r"\\\1", " ".join(rechtuit(tekst).split()))
    schoon = _ENTITEIT.sub(r"\&", schoon)
    if begin:
        schoon = _BEGIN.sub(lambda m: rf"\{m[1]}" if m[1] else rf"{m[2]}\{m[3]}", schoon)
    return schoon

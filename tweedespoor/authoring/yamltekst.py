r"""Plain data as YAML text, in the one style of the format.

The reader takes every scalar as text, so quotes are needed only where YAML would cut the
text, or where an editor would see a truth value or nothing. What is written here reads back
equal; `invoegen` proves that for every single write.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Waarde: TypeAlias = "str | Sequence[Waarde] | Mapping[str, Waarde]"
"""What an entry of a file is made of: text, lists and mappings, as the reader gives them."""

BREEDTE = 100
"""Lines of a block entry stay within this width where they can."""

# Characters at which YAML starts something else than plain text.
_BIJZONDER_BEGIN = frozenset("-?:,[]{}#&*!|>'\"%@`=<")
# Between brackets and braces also none of `,[]{}`; `:?` is no text there for libyaml.
_BREEKT = re.compile(r":(?:\s|$)|\s#|^\.\.\.|^---")
_BREEKT_PLAT = re.compile(r"[,\[\]{}]|:\?")
# As the reader refuses them (see `source.tekst`), and the tab, which plain text may not hold.
_ONTSNAPPEN = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
# YAML 1.2 as an editor reads it: these are no text without quotes.
_EDITORWOORD = re.compile(r"~|null|true|false", re.IGNORECASE)
_KORTE_ONTSNAPPING = {"\t": "\\t", "\r": "\\r", "\n": "\\n", "\0": "\\0", "\x1b": "\\e"}


def scalair(tekst: str, *, plat: bool) -> str:
    """One text on one line: plain where that is safe, else between double quotes.

    Args:
        tekst: any text without lone surrogates.
        plat: it stands between brackets or braces, where commas and brackets also cut.
    """
    if _kaal(tekst, plat=plat):
        return tekst
    kern = tekst.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{_ONTSNAPPEN.sub(_ontsnapt, kern)}"'


def platte_tekst(waarde: Waarde) -> str:
    """A value on one line: `{datum: 2026-11-21, functie: Planner}`."""
    if isinstance(waarde, str):
        return scalair(waarde, plat=True)
    if isinstance(waarde, Mapping):
        delen = (f"{scalair(k, plat=True)}: {platte_tekst(v)}" for k, v in waarde.items())
        return "{" + ", ".join(delen) + "}"
    return "[" + ", ".join(platte_tekst(deel) for deel in waarde) + "]"


def blok(waarde: Mapping[str, Waarde], *, inspringing: int = 0) -> list[str]:
    """A mapping as lines, one key each; nested values on one line where they fit.

    Args:
        waarde: keys to values.
        inspringing: number of spaces before each key.
    """
    voor = " " * inspringing
    regels: list[str] = []
    for sleutel, deel in waarde.items():
        kop = f"{voor}{scalair(sleutel, plat=False)}:"
        if isinstance(deel, str):
            regels += _tekstregels(kop, deel, inspringing=inspringing)
            continue
        plat = f"{kop} {platte_tekst(deel)}"
        if len(plat) <= BREEDTE or not deel:
            regels.append(plat)
        elif isinstance(deel, Mapping):
            regels += [kop, *blok(deel, inspringing=inspringing + 2)]
        else:
            regels.append(kop)
            for item in deel:
                regels += lijstregels(item, inspringing=inspringing)
    return regels


def lijstregels(waarde: Waarde, *, inspringing: int = 0, afstand: int = 2) -> list[str]:
    """One entry of a block list as lines, the dash in the given column.

    Args:
        waarde: the entry.
        inspringing: number of spaces before the dash.
        afstand: columns from the dash to the entry, at least two.
    """
    streep = " " * inspringing + "-" + " " * (afstand - 1)
    if isinstance(waarde, Mapping) and waarde:
        eerste, *rest = blok(waarde, inspringing=inspringing + afstand)
        return [streep + eerste.lstrip(" "), *rest]
    if isinstance(waarde, str):
        return [streep + scalair(waarde, plat=False)]
    return [streep + platte_tekst(waarde)]


def _tekstregels(kop: str, tekst: str, *, inspringing: int) -> list[str]:
    """A key with a text: on one line, or as a block when it has several clean lines."""
    regels = tekst.split("\n")
    schoon = (
        len(regels) > 1
        and not _ONTSNAPPEN.search(tekst)
        and regels[0] == regels[0].lstrip()
        and all(regel == regel.rstrip() for regel in regels)
        and regels[0]
        and regels[-1]
    )
    if not schoon:
        return [f"{kop} {scalair(tekst, plat=False)}"]
    voor = " " * (inspringing + 2)
    return [f"{kop} |-", *((voor + regel) if regel else "" for regel in regels)]


def _kaal(tekst: str, *, plat: bool) -> bool:
    return not (
        not tekst
        or tekst != tekst.strip()
        or tekst[0] in _BIJZONDER_BEGIN
        or "\n" in tekst
        or _EDITORWOORD.fullmatch(tekst)
        or _BREEKT.search(tekst)
        or _ONTSNAPPEN.search(tekst)
        or (plat and _BREEKT_PLAT.search(tekst))
    )


def _ontsnapt(hit: re.Match[str]) -> str:
    teken = hit.group()
    if teken in _KORTE_ONTSNAPPING:
        return _KORTE_ONTSNAPPING[teken]
    code = ord(teken)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

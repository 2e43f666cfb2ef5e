"""Marks and words of a drawing: shapes that differ without colour, text with its width."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tweedespoor.timeline.figuur import Merk, Stijl

_STRAAL = 9.5
_SMAL = frozenset("iljtfrI.,:;'!|()[]/ 1")
_BREED = frozenset("mwMWGOQDHNU@%&")


def getal(waarde: float) -> str:
    """A coordinate with one decimal at most, the same on every machine."""
    tekst = f"{waarde:.1f}"
    return tekst.removesuffix(".0")


def tekstbreedte(woord: str, maat: float) -> float:
    """About how wide a word is drawn, on the wide side, in user units."""
    em = sum(0.36 if t in _SMAL else 0.86 if t in _BREED else 0.6 for t in woord)
    return em * maat


def tekst(
    x: float,
    y: float,
    woord: str,
    *,
    maat: float = 12,
    kleur: str | None = None,
    anker: str = "start",
    gewicht: int = 400,
    rand: bool = False,
) -> str:
    """A word; `rand` puts a white edge round it so that it stays legible on hatching."""
    extra = f' fill="{kleur}"' if kleur else ""
    if maat != 12:
        extra += f' font-size="{getal(maat)}"'
    if anker != "start":
        extra += f' text-anchor="{anker}"'
    if gewicht != 400:
        extra += f' font-weight="{gewicht}"'
    if rand:
        extra += ' stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
    return f'<text x="{getal(x)}" y="{getal(y)}"{extra}>{escape(woord)}</text>'


def merk(soort: Merk, x: float, y: float, teken: str, stijl: Stijl, *, titel: str = "") -> str:
    """A mark with its letter, its middle at (x, y); an empty letter gives the mark alone."""
    vorm, wit = _vorm(soort, x, y, stijl)
    letter = ""
    if teken:
        letter = tekst(
            x,
            y + 4,
            teken,
            maat=11 if len(teken) == 1 else 10,
            kleur="#ffffff" if wit else stijl.inkt,
            anker="middle",
            gewicht=700,
        )
    uitleg = f"<title>{escape(titel)}</title>" if titel else ""
    return f"<g>{uitleg}{vorm}{letter}</g>"


def _vorm(soort: Merk, x: float, y: float, stijl: Stijl) -> tuple[str, bool]:
    """The shape, and whether its letter is white."""
    match soort:
        case Merk.GEDAAN:
            return _rond(x, y, _STRAAL, stijl.kleur, stijl.kleur, 1), True
        case Merk.GRENSDAG:
            ring = _rond(x, y, _STRAAL, "#ffffff", stijl.kleur, 1.6)
            return ring + _rond(x, y, _STRAAL - 2.6, stijl.kleur, "none", 0), True
        case Merk.LAAT_GEDAAN:
            return _vierkant(x, y, stijl.laat, stijl.laat, 1), True
        case Merk.KOMT:
            return _rond(x, y, _STRAAL, "#ffffff", stijl.kleur, 1.6), False
        case Merk.NU:
            return _rond(x, y, _STRAAL - 1, "#ffffff", stijl.kleur, 3.6), False
        case Merk.TE_LAAT:
            return _vierkant(x, y, "#ffffff", stijl.laat, 3), False
        case Merk.ONBEKEND:
            return _rond(x, y, _STRAAL, "#ffffff", stijl.zacht, 1.6, streep=True), False
        case Merk.VOORBIJ:
            return _ruit(x, y, stijl.zacht, stijl.zacht), True
        case Merk.BREEKT_AAN:
            return _ruit(x, y, "#ffffff", stijl.zacht), False


def _rond(
    x: float, y: float, straal: float, vul: str, rand: str, dikte: float, *, streep: bool = False
) -> str:
    stippel = ' stroke-dasharray="3 2.5"' if streep else ""
    return (
        f'<circle cx="{getal(x)}" cy="{getal(y)}" r="{getal(straal)}" fill="{vul}" '
        f'stroke="{rand}" stroke-width="{getal(dikte)}"{stippel}/>'
    )


def _vierkant(x: float, y: float, vul: str, rand: str, dikte: float) -> str:
    half = 8.5
    return (
        f'<rect x="{getal(x - half)}" y="{getal(y - half)}" width="17" height="17" fill="{vul}" '
        f'stroke="{rand}" stroke-width="{getal(dikte)}"/>'
    )


def _ruit(x: float, y: float, vul: str, rand: str) -> str:
    half = 11.5
    return (
        f'<path d="M{getal(x)} {getal(y - half)}L{getal(x + half)} {getal(y)}L{getal(x)} '
        f'{getal(y + half)}L{getal(x - half)} {getal(y)}Z" fill="{vul}" stroke="{rand}" '
        'stroke-width="1.4"/>'
    )

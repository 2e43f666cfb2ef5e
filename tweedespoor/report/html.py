"""The report as one self-contained HTML file: no script, no request, every value escaped."""

from __future__ import annotations

import base64
from functools import partial

from markupsafe import Markup

from tweedespoor.report.kleur import leesbaar, tint
from tweedespoor.report.model import KLEUR, Alinea, Blok, Kop, Logo, Rapport
from tweedespoor.report.sjablonen import lees, vul_in
from tweedespoor.report.tekening import teken
from tweedespoor.report.zetwerk import heel, kop

_LOGOS = frozenset({"image/png", "image/jpeg", "image/svg+xml"})


def als_html(rapport: Rapport) -> str:
    """The whole report as one HTML document."""
    kleur = leesbaar(rapport.afzender.kleur, standaard=KLEUR)
    return vul_in(
        "rapport.html.j2",
        {
            "r": rapport,
            "stijl": Markup(lees("rapport.css")),  # noqa: S704 - our own file, no values in it
            "kleur": kleur,
            "kleur_zacht": tint(kleur, 0.07),
            "kleur_lijn": tint(kleur, 0.35),
            "kop": Markup(_css(kop(rapport))),  # noqa: S704 - escaped for CSS by the function itself
            "logo": _logo(rapport.afzender.logo),
        },
        html=True,
        filters={
            "heel": heel,
            "teken": partial(teken, kleur=kleur),
            "groepen": groepen,
            "aanloop": aanloop,
        },
    )


def groepen(blokken: tuple[Blok, ...]) -> tuple[tuple[Blok, ...], ...]:
    """Blocks that stay on one page: headings with the paragraph that follows them.

    Browsers forget to keep a heading with its text when that text is kept with a table;
    a box around both is what they do honour.
    """
    uit: list[tuple[Blok, ...]] = []
    open_: list[Blok] = []
    for blok in blokken:
        open_.append(blok)
        if not isinstance(blok, Kop):
            samen = len(open_) == 1 or isinstance(blok, Alinea)
            uit += [tuple(open_)] if samen else [tuple(open_[:-1]), (blok,)]
            open_ = []
    return (*uit, tuple(open_)) if open_ else tuple(uit)


def aanloop(groep: tuple[Blok, ...]) -> tuple[tuple[Blok, ...], ...]:
    """The first group when it belongs on the page of the chapter's heading; else nothing."""
    return (groep,) if isinstance(groep[0], (Alinea, Kop)) else ()


def _css(tekst: str) -> str:
    """The inside of a CSS string: anything but letters, digits and spaces becomes an escape."""
    return "".join(
        t if t == " " or (t.isascii() and t.isalnum()) else f"\\{ord(t):x} " for t in tekst
    )


def _logo(logo: Logo | None) -> str:
    """The logo as a data address; empty when there is none or its kind is unknown."""
    if logo is None or logo.soort not in _LOGOS:
        return ""
    return f"data:{logo.soort};base64,{base64.b64encode(logo.inhoud).decode('ascii')}"

"""The report as one self-contained HTML file: no script, no request, every value escaped."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from markupsafe import Markup

from tweedespoor.errors import RenderError
from tweedespoor.report import eigensjabloon
from tweedespoor.report.eigenhtml import BELEID, Vondst, lees_html, vondsten_css
from tweedespoor.report.kleur import leesbaar, tint
from tweedespoor.report.model import KLEUR, Alinea, Blok, Kop, Logo, Rapport
from tweedespoor.report.sjablonen import lees, vul_in
from tweedespoor.report.tekening import teken
from tweedespoor.report.zetwerk import heel, kop

_LOGOS = frozenset({"image/png", "image/jpeg", "image/svg+xml"})


def als_html(rapport: Rapport) -> str:
    """The whole report as one HTML document, in the firm's own template when it has one.

    Raises:
        RenderError: a template is not in order, or makes what no report may be.
    """
    eigen = eigensjabloon.kies(rapport, "html")
    if eigen is not None:
        return _in_eigen_sjabloon(rapport, eigen)
    return _vul_in("rapport.html.j2", rapport, {"r": rapport, "logo": _logo(rapport.afzender.logo)})


def _in_eigen_sjabloon(rapport: Rapport, naam: str) -> str:
    """The report in a template of the firm, read back before anybody gets it."""
    waarden = eigensjabloon.gegevens(
        rapport,
        opmaak=lambda blokken: _vul_in("los.html.j2", rapport, {"lijst": blokken}),
        tekst=str,
    )
    waarden["stijl"] = _vul_in("stijl.html.j2", rapport, {})
    waarden["afzender"]["logo"] = _logo(rapport.afzender.logo)
    html = eigensjabloon.vul_in(rapport, naam, waarden, html=True)
    # The product's own style sheet is not read back: blanks of its length keep each line in place.
    gelezen = lees_html(html.replace(waarden["stijl"], re.sub(r"[^\n]", " ", waarden["stijl"])))
    if gelezen.vondsten:
        raise _verboden(rapport, naam, gelezen.vondsten[0])
    if gelezen.na_head is None:
        raise RenderError(
            f"Het sjabloon {eigensjabloon.plek(rapport, naam)} maakt geen <head>.",
            help=("Zet erin: <head>, met <meta charset> en <title>. Daarna pas <body>.",),
        )
    eigensjabloon.toets_volledig(rapport, naam, gelezen.tekst, _zonder_wit)
    veilig = f'<meta http-equiv="Content-Security-Policy" content="{BELEID}">'
    return f"{html[: gelezen.na_head]}\n{veilig}{html[gelezen.na_head :]}"


def _verboden(rapport: Rapport, naam: str, vondst: Vondst) -> RenderError:
    """Where the firm's templates hold what was found in the page; else the page's own template."""
    zoek = vondst.wat.strip("<>").casefold()
    regels = (
        (bestand, nummer)
        for bestand, tekst in rapport.afzender.vorm.sjablonen
        for nummer, regel in enumerate(tekst.splitlines(), 1)
        if (
            vondsten_css(regel.replace("</style", ""))
            if zoek == "css"
            else zoek in regel.casefold()
        )
    )
    plek = eigensjabloon.plek(rapport, *next(regels, (naam, 0)))
    wat = "iets van elders in de stijl" if zoek == "css" else vondst.wat
    return RenderError(
        f"Het sjabloon {plek} maakt {wat}. Dat mag niet in een rapport.",
        help=(
            "Een rapport haalt niets op en voert niets uit.",
            "Een beeld kan als data: in het sjabloon staan.",
        ),
    )


def _zonder_wit(tekst: str) -> str:
    return "".join(tekst.split())


def _vul_in(sjabloon: str, rapport: Rapport, waarden: Mapping[str, Any]) -> str:
    """Fill in a template of the product with the firm's colours."""
    kleur = leesbaar(rapport.afzender.kleur, standaard=KLEUR)
    return vul_in(
        sjabloon,
        {
            "stijl": Markup(lees("rapport.css")),  # noqa: S704 - our own file, no values in it
            "eigen_stijl": Markup(rapport.afzender.vorm.css),  # noqa: S704 - checked when read
            "kleur": kleur,
            "kleur_zacht": tint(kleur, 0.07),
            "kleur_lijn": tint(kleur, 0.35),
            "kop": Markup(_css(kop(rapport))),  # noqa: S704 - escaped for CSS by the function itself
            **waarden,
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

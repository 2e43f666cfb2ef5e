"""The report as Markdown. Every value is escaped: text of a dossier never becomes markup."""

from __future__ import annotations

import re
from datetime import date

from tweedespoor.markdowntekst import md
from tweedespoor.nederlands import datum_tabel
from tweedespoor.report import eigensjabloon
from tweedespoor.report.figuur import Tijdlijnfiguur
from tweedespoor.report.model import (
    Alinea,
    Blok,
    Cel,
    Citaat,
    Feiten,
    Kader,
    Kerngetallen,
    Kop,
    Lijst,
    Nadruk,
    Rapport,
    Tabel,
    Toon,
    Zin,
)
from tweedespoor.report.sjablonen import vul_in


def als_markdown(rapport: Rapport) -> str:
    """The whole report as one Markdown text, ending in a line feed.

    A firm's own template goes before that of the product.

    Raises:
        RenderError: a template is not in order, or leaves something out.
    """
    eigen = eigensjabloon.kies(rapport, "md")
    if eigen is None:
        tekst = vul_in(
            "rapport.md.j2",
            {"r": rapport},
            html=False,
            filters={"md": md, "blokken": blokken_md},
        )
    else:
        waarden = eigensjabloon.gegevens(rapport, opmaak=blokken_md, tekst=md)
        tekst = eigensjabloon.vul_in(rapport, eigen, waarden, html=False)
        eigensjabloon.toets_volledig(rapport, eigen, tekst, _zonder_opmaak)
    return re.sub(r"\n{3,}", "\n\n", tekst).strip() + "\n"


def _zonder_opmaak(tekst: str) -> str:
    """Text without spaces, emphasis and the marks that escape."""
    return re.sub(r"[\s*\\]+", "", tekst)


def zin_md(zin: Zin, *, begin: bool = False) -> str:
    """Running text with its emphasis."""
    delen = []
    for loop in zin:
        kern = loop.tekst.strip()
        if not kern:
            delen.append(" " if loop.tekst else "")
            continue
        voor = " " if loop.tekst[:1].isspace() else ""
        na = " " if loop.tekst[-1:].isspace() else ""
        eerste = begin and not delen
        teken = {Nadruk.GEWOON: "", Nadruk.NADRUK: "*", Nadruk.STERK: "**"}[loop.nadruk]
        delen.append(f"{voor}{teken}{md(kern, begin=eerste and not teken)}{teken}{na}")
    return "".join(delen).strip()


def cel_md(cel: Cel) -> str:
    """The lines of a cell after each other; a line to write on is empty."""
    return "; ".join(tekst for regel in cel if (tekst := zin_md(regel)))


def blokken_md(blokken: tuple[Blok, ...]) -> str:
    """Blocks with an empty line between them."""
    return "\n\n".join(blok_md(blok) for blok in blokken)


def blok_md(blok: Blok) -> str:
    """One block."""
    if isinstance(blok, Alinea):
        tekst = zin_md(blok.tekst, begin=True)
        return f"**{tekst}**" if blok.toon is Toon.INLEIDING and "*" not in tekst else tekst
    if isinstance(blok, Kop):
        return f"{'#' * blok.niveau} {md(blok.tekst)}"
    if isinstance(blok, Lijst):
        return _lijst(blok)
    if isinstance(blok, Tabel):
        return _tabel(blok)
    if isinstance(blok, Feiten):
        return "\n".join(f"- **{md(f.naam)}:** {cel_md(f.waarde)}" for f in blok.feiten)
    if isinstance(blok, Kerngetallen):
        return "\n".join(f"- **{md(g.getal)}** {md(g.naam)}" for g in blok.getallen)
    if isinstance(blok, Citaat):
        return _citeer(f"**{md(blok.wie)}**\n\n{blokken_md(blok.blokken)}")
    if isinstance(blok, Kader):
        return _citeer(f"**{md(blok.titel)}**\n\n{blokken_md(blok.blokken)}")
    return _figuur(blok)


def _lijst(lijst: Lijst) -> str:
    regels = []
    for nummer, item in enumerate(lijst.items, 1):
        teken = f"{nummer}. " if lijst.genummerd else "- "
        inhoud = blokken_md(item).replace("\n", "\n" + " " * len(teken))
        regels.append(teken + inhoud)
    return "\n".join(regels)


def _citeer(tekst: str) -> str:
    return "\n".join(f"> {regel}".rstrip() for regel in tekst.splitlines())


def _tabel(tabel: Tabel) -> str:
    """A table under its caption; numbers to the right, totals in bold."""
    regels = [
        f"**{md(tabel.bijschrift)}**",
        "",
        _rij([md(k.kop) for k in tabel.kolommen]),
        _rij(["---:" if k.rechts else "---" for k in tabel.kolommen]),
        *(_rij([cel_md(c) for c in rij]) for rij in tabel.rijen),
    ]
    if tabel.totaal is not None:
        totaal = [cel_md(c) for c in tabel.totaal]
        regels.append(_rij([f"**{t}**" if t else "" for t in totaal]))
    return "\n".join(regels)


def _rij(cellen: list[str]) -> str:
    return f"| {' | '.join(cellen)} |"


def _figuur(figuur: Tijdlijnfiguur) -> str:
    """The figure in words: its lanes; the moments stand in the table that follows."""
    regels = [
        f"**{md(figuur.bijschrift)}**",
        "",
        f"- **Van:** {datum_tabel(figuur.van)} t/m {datum_tabel(figuur.tot_en_met)}",
    ]
    for baan in figuur.banen:
        delen = [_balk(b.naam, b.van, b.tot_en_met, gepland=b.gepland) for b in baan.balken]
        regels.append(f"- **{md(baan.naam)}:** {'; '.join(delen)}")
    return "\n".join(regels)


def _balk(naam: str, van: date, tot: date, *, gepland: bool) -> str:
    soort = ", gepland" if gepland else ""
    return f"{md(naam)} ({datum_tabel(van)} t/m {datum_tabel(tot)}{soort})"

"""What a firm brings along for its reports, read from its folder and checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tweedespoor.app.invoer import bedoelt_u
from tweedespoor.app.logo import logo_van
from tweedespoor.errors import DossierError, UsageError
from tweedespoor.finding import Finding
from tweedespoor.loading.bureau import INSTELLINGEN, Bureau
from tweedespoor.report import SOORTEN
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.model import Vorm
from tweedespoor.report.praktijk import PRAKTIJK
from tweedespoor.source.folder import read_file

if TYPE_CHECKING:
    from tweedespoor.location import KeyPath
    from tweedespoor.schema.bureau import Rapportstijl

MEEST_SJABLONEN = 50
MEEST_WORD = 20_000_000
"""Bytes of the Word file that styles are taken from."""

_ACHTER = (".html.j2", ".md.j2")
_ALLE = "rapport"
"""A template with this name is for every kind."""


def huisstijl_van(bureau: Bureau) -> Huisstijl:
    """What `spoor.yaml` names for reports.

    Raises:
        DossierError: `spoor.yaml` cannot be read, so a report would be without the firm.
        UsageError: a text, a template or a file that it names cannot be used; says where.
    """
    if bureau.map is not None and bureau.instellingen is None:
        raise DossierError(
            f"{INSTELLINGEN} is niet te lezen; het rapport zou zonder uw bureau zijn.",
            help=("Bekijk wat er mis is: spoor check",),
        )
    stijl = bureau.instellingen.rapporten if bureau.instellingen else None
    logo = logo_van(bureau)
    if stijl is None or bureau.map is None:
        return Huisstijl(logo)
    from tweedespoor.report.eigenteksten import Eigentekst, vervang

    eigen, fouten = vervang([Eigentekst(t.naam, t.tekst, t.u) for t in stijl.teksten])
    if fouten:
        raise UsageError(
            "Niet elke eigen tekst in spoor.yaml is te gebruiken.",
            help=tuple(
                f"{_plek(bureau, ('rapporten', 'teksten', f.nummer, f.veld))}: {f.zin}"
                for f in fouten
            ),
        )
    return Huisstijl(logo, eigen, _vorm(bureau, bureau.map, stijl))


def _vorm(bureau: Bureau, map_: Path, stijl: Rapportstijl) -> Vorm:
    return Vorm(
        css=_css(bureau, map_, stijl.stijl) if stijl.stijl else "",
        word=_lees(bureau, map_, "word", stijl.word, most=MEEST_WORD) if stijl.word else None,
        sjabloonmap=Path(stijl.sjablonen).as_posix() if stijl.sjablonen else "",
        sjablonen=tuple(_sjablonen(bureau, map_, stijl.sjablonen)) if stijl.sjablonen else (),
    )


def _css(bureau: Bureau, map_: Path, naam: str) -> str:
    """The firm's style sheet.

    Raises:
        UsageError: it cannot be read, or would load something from elsewhere.
    """
    from tweedespoor.report.eigenhtml import vondsten_css

    tekst = _tekst(_lees(bureau, map_, "stijl", naam), Path(naam).as_posix())
    for vondst in vondsten_css(tekst):
        raise UsageError(
            f"{Path(naam).as_posix()}, regel {vondst.regel}: dit kan niet in een rapport.",
            help=(
                "Een rapport haalt niets op: geen @import, en url() alleen met data:.",
                "Schrijf een teken zelf, zonder backslash.",
            ),
        )
    return tekst


def _sjablonen(bureau: Bureau, map_: Path, naam: str) -> Iterator[tuple[str, str]]:
    """The firm's templates by file name.

    Raises:
        UsageError: there is no such folder, a name means nothing, or a file cannot be read.
    """
    folder = (map_ / naam).resolve()
    paden = sorted(folder.glob("*.j2")) if folder.is_dir() else []
    if not paden or not folder.is_relative_to(map_.resolve()):
        raise UsageError(
            f"{_plek(bureau, ('rapporten', 'sjablonen'))}: hier zijn geen sjablonen.",
            help=("Noem een map binnen die van het bureau, met bijvoorbeeld rapport.html.j2.",),
        )
    if len(paden) > MEEST_SJABLONEN:
        raise UsageError(
            f"De map met sjablonen heeft er meer dan {MEEST_SJABLONEN}.",
            help=("Laat alleen de sjablonen staan die u gebruikt.",),
        )
    for pad in paden:
        _toets_naam(pad.name)
        plek = f"{Path(naam).as_posix()}/{pad.name}"
        yield pad.name, _tekst(_gelezen(pad, plek), plek)


def _toets_naam(bestand: str) -> None:
    """A template is named after its kind of report and format; a part of one begins with _.

    Raises:
        UsageError: no report would ever use it.
    """
    kan = [f"{soort}{achter}" for soort in (_ALLE, *SOORTEN, *PRAKTIJK) for achter in _ACHTER]
    if bestand.startswith("_") or bestand in kan:
        return
    raise UsageError(
        f"Het sjabloon {bestand} hoort bij geen rapport.",
        help=(
            bedoelt_u(bestand, kan, "Noem het naar de soort: eind.html.j2"),
            "Alle soorten tegelijk: rapport.html.j2. Een deel van een sjabloon begint met _.",
        ),
    )


def _lees(bureau: Bureau, map_: Path, sleutel: str, naam: str, *, most: int = 1_000_000) -> bytes:
    """A file that `spoor.yaml` names, within the firm's folder.

    Raises:
        UsageError: it lies elsewhere or cannot be read.
    """
    pad = (map_ / naam).resolve()
    if pad.is_relative_to(map_.resolve()):
        inhoud = read_file(pad, INSTELLINGEN, most=most)
        if not isinstance(inhoud, Finding):
            return inhoud
    raise UsageError(
        f"{_plek(bureau, ('rapporten', sleutel))}: dit bestand is niet te lezen.",
        help=(
            "Noem een bestand binnen de map van het bureau, of haal de regel weg.",
            f"Het mag {most // 1_000_000} MB zijn.",
        ),
    )


def _gelezen(pad: Path, plek: str) -> bytes:
    inhoud = read_file(pad, plek)
    if isinstance(inhoud, Finding):
        raise UsageError(
            f"Het sjabloon {plek} is niet te lezen.",
            help=("Kijk of het een gewoon bestand is, van hoogstens 1 MB.",),
        )
    return inhoud


def _tekst(inhoud: bytes, plek: str) -> str:
    """Text with line feeds.

    Raises:
        UsageError: it is not UTF-8.
    """
    try:
        return inhoud.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise UsageError(
            f"Het bestand {plek} is geen tekst in UTF-8.", help=("Bewaar het als UTF-8.",)
        ) from None


def _plek(bureau: Bureau, pad: KeyPath) -> str:
    """File, line and column of a value in `spoor.yaml`."""
    assert bureau.tekst is not None  # settings were read from it
    span = bureau.tekst.span(pad)
    return f"{INSTELLINGEN}:{span.line}:{span.column}"

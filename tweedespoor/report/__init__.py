"""Reports: View → report model → Markdown, HTML, PDF or DOCX. Nothing here knows the records.

`maak_rapport` builds the model of one report for the reader of the View; `render` lays it
out. Both are pure: the same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from tweedespoor.disclosure import View
from tweedespoor.errors import UsageError
from tweedespoor.labels import Lezer
from tweedespoor.report.beletsel import Beletsel
from tweedespoor.report.bouwen.opbouw import stel_samen
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.briefhoofd import afzender
from tweedespoor.report.huisstijl import GEEN, Huisstijl
from tweedespoor.report.model import Rapport
from tweedespoor.report.soort import Soort
from tweedespoor.report.soorten import SOORTEN

__all__ = [
    "FORMATEN",
    "SOORTEN",
    "TEKST",
    "beletsel",
    "maak_rapport",
    "render",
    "toets_lezer",
]


def maak_rapport(
    soort: str,
    view: View,
    *,
    concept: bool = False,
    huisstijl: Huisstijl = GEEN,
    van: date | None = None,
) -> Rapport:
    """Build one report.

    Args:
        soort: kind of report, a key of `SOORTEN`.
        view: what the reader may see; decides for whom the report is.
        concept: mark it as a draft because errors are open.
        huisstijl: what the firm brings along: logo, own words, own look.
        van: first day of the period, for a kind that tells what came after the last report.

    Raises:
        UsageError: there is no such kind, it is not made for this reader, it has no period,
            or the period begins after the peildatum.
    """
    gevonden = _soort(soort)
    toets_lezer(gevonden, view.lezer)
    zicht = replace(_zicht(gevonden, view, van), eigen=huisstijl.eigen)
    zender = afzender(view.afzender, huisstijl)
    return stel_samen(gevonden.opzet_voor(view.lezer), zicht, zender, concept=concept)


def toets_lezer(soort: Soort, lezer: Lezer) -> None:
    """A kind is made for its own readers only.

    Raises:
        UsageError: it is not made for this one.
    """
    if lezer not in soort.lezers:
        kan = ", ".join(kan.value for kan in soort.lezers)
        raise UsageError(
            f"Het {soort.titel} wordt niet gemaakt voor de lezer bij --voor.",
            help=(f"Kies uit: {kan}.",),
        )


def beletsel(soort: str, view: View) -> Beletsel | None:
    """Why this kind says nothing (yet) of this dossier, or None.

    Args:
        soort: kind of report, a key of `SOORTEN`.
        view: the bureau's own view: what a reader may not see is no reason.

    Raises:
        UsageError: there is no such kind.
    """
    gevonden = _soort(soort)
    return gevonden.beletsel(_zicht(gevonden, view, None))


def _soort(naam: str) -> Soort:
    gevonden = SOORTEN.get(naam)
    if gevonden is None:
        raise UsageError(
            "Dit soort rapport bestaat niet.",
            help=(f"Kies uit: {', '.join(SOORTEN)}.",),
        )
    return gevonden


def _zicht(soort: Soort, view: View, van: date | None) -> Zicht:
    if van is not None and not soort.periode:
        met = ", ".join(s.naam for s in SOORTEN.values() if s.periode)
        raise UsageError(
            f"Een {soort.titel} heeft geen begin dat u kiest.",
            help=(f"Laat --van weg. Het past bij: {met}.",),
        )
    if van is not None and van > view.peildatum:
        raise UsageError(
            "De dag bij --van ligt na de peildatum van het rapport.",
            help=("Kies een eerdere dag bij --van, of een latere bij --peildatum.",),
        )
    return Zicht(view, soort.naam, van, soort.herhaald)


def _markdown(rapport: Rapport) -> bytes:
    from tweedespoor.report.markdown import als_markdown

    return als_markdown(rapport).encode("utf-8")


def _html(rapport: Rapport) -> bytes:
    from tweedespoor.markdowntekst import rechtuit
    from tweedespoor.report.html import als_html

    return rechtuit(als_html(rapport)).encode("utf-8")


def _pdf(rapport: Rapport) -> bytes:
    from tweedespoor.report.pdf import als_pdf

    return als_pdf(rapport)


def _docx(rapport: Rapport) -> bytes:
    from tweedespoor.report.docx import als_docx

    return als_docx(rapport)


FORMATEN: Mapping[str, Callable[[Rapport], bytes]] = {
    "md": _markdown,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
"""Format as the command takes it → renderer."""

TEKST = frozenset({"md", "html"})
"""Formats that a terminal can show: text in UTF-8 with line feeds."""


def render(rapport: Rapport, formaat: str) -> bytes:
    """The report as a file in one format.

    Raises:
        UsageError: there is no such format.
        RenderError: a template is broken, or the program that makes this format is absent.
    """
    renderer = FORMATEN.get(formaat)
    if renderer is None:
        raise UsageError(
            "Dit formaat bestaat niet voor rapporten.",
            help=(f"Kies met --formaat uit: {', '.join(FORMATEN)}.",),
        )
    return renderer(rapport)

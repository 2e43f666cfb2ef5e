"""Reports: View → report model → Markdown or HTML. Nothing here knows the records.

`maak_rapport` builds the model of one report for the reader of the View; `render` lays it
out. Both are pure: the same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tweedespoor.disclosure import View, zie
from tweedespoor.errors import UsageError
from tweedespoor.report.model import KLEUR, Afzender, Logo, Rapport
from tweedespoor.report.soorten import SOORTEN

__all__ = ["FORMATEN", "SOORTEN", "maak_rapport", "render"]


def maak_rapport(
    soort: str, view: View, *, concept: bool = False, logo: Logo | None = None
) -> Rapport:
    """Build one report.

    Args:
        soort: kind of report, a key of `SOORTEN`.
        view: what the reader may see; decides for whom the report is.
        concept: mark it as a draft because errors are open.
        logo: the firm's logo as read from its folder.

    Raises:
        UsageError: there is no such kind, or it is not made for this reader.
    """
    gevonden = SOORTEN.get(soort)
    if gevonden is None:
        raise UsageError(
            "Dit soort rapport bestaat niet.",
            help=(f"Kies uit: {', '.join(SOORTEN)}.",),
        )
    if view.lezer not in gevonden.lezers:
        kan = ", ".join(lezer.value for lezer in gevonden.lezers)
        raise UsageError(
            f"Het {gevonden.titel} wordt niet gemaakt voor deze lezer.",
            help=(f"Kies met --voor uit: {kan}.",),
        )
    return gevonden.bouw(view, _afzender(view, logo), concept=concept)


def _afzender(view: View, logo: Logo | None) -> Afzender:
    """The firm as it stands on the report."""
    bureau = view.afzender
    regels = (
        zie(bureau, "adres"),
        zie(bureau, "plaats"),
        zie(bureau, "telefoon"),
        zie(bureau, "email"),
    )
    return Afzender(
        naam=zie(bureau, "naam") or "",
        regels=tuple(r for r in regels if r),
        kleur=zie(bureau, "kleur") or KLEUR,
        logo=logo,
    )


def _markdown(rapport: Rapport) -> str:
    from tweedespoor.report.markdown import als_markdown

    return als_markdown(rapport)


def _html(rapport: Rapport) -> str:
    from tweedespoor.report.html import als_html

    return als_html(rapport)


FORMATEN: Mapping[str, Callable[[Rapport], str]] = {"md": _markdown, "html": _html}
"""Format as the command takes it → renderer."""


def render(rapport: Rapport, formaat: str) -> bytes:
    """The report as a file in one format, UTF-8 with line feeds.

    Raises:
        UsageError: there is no such format.
        RenderError: a template is broken.
    """
    renderer = FORMATEN.get(formaat)
    if renderer is None:
        raise UsageError(
            "Dit formaat bestaat niet voor rapporten.",
            help=(f"Kies met --formaat uit: {', '.join(FORMATEN)}.",),
        )
    return renderer(rapport).encode("utf-8")

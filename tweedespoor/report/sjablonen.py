"""The Jinja environment of the renderers: strict, escaped, without clock or services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tweedespoor.errors import RenderError
from tweedespoor.sjabloonmap import sjabloonmap


def vul_in(
    sjabloon: str,
    waarden: Mapping[str, Any],
    *,
    html: bool,
    filters: Mapping[str, Callable[..., Any]],
) -> str:
    """Fill in one template of the product.

    Args:
        sjabloon: its name under `templates/rapport/`.
        waarden: what the template may use; nothing else is in reach.
        html: escape every value for HTML.
        filters: functions that turn model values into text.

    Raises:
        RenderError: the template uses a value that does not exist, or is not in order.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

    omgeving = Environment(
        loader=FileSystemLoader(sjabloonmap() / "rapport"),
        undefined=StrictUndefined,
        autoescape=html,  # noqa: S701 - Markdown is escaped by its own filter, in markdown.py
        finalize=_alleen_tekst,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    omgeving.globals.clear()
    omgeving.filters.update(filters)
    try:
        return omgeving.get_template(sjabloon).render(waarden)
    except TemplateError as fout:
        regel = getattr(fout, "lineno", None)
        waar = f", regel {regel}" if regel else ""
        raise RenderError(
            f"Het sjabloon {sjabloon}{waar} kan niet worden ingevuld.",
            help=("Zet het sjabloon van de installatie terug.",),
        ) from fout


def lees(naam: str) -> str:
    """The text of a fixed file beside the templates, such as the style sheet.

    Raises:
        RenderError: the file is not there.
    """
    try:
        return (sjabloonmap() / "rapport" / naam).read_text(encoding="utf-8")
    except OSError as fout:
        raise RenderError(
            f"Het bestand {naam} van de sjablonen ontbreekt.",
            help=("Installeer tweedespoor opnieuw.",),
        ) from fout


def _alleen_tekst(waarde: Any) -> Any:
    """What a template prints is text or a number; None or an object is a bug of ours."""
    if isinstance(waarde, (str, int, float)) and not isinstance(waarde, bool):
        return waarde
    raise RenderError(
        f"Een sjabloon wil iets afdrukken dat geen tekst is: {type(waarde).__name__}."
    )

"""The Jinja environment of the renderers: strict, escaped, without clock or services."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
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

    map_ = sjabloonmap() / "rapport"
    omgeving = Environment(
        loader=FileSystemLoader(map_),
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
    except (TemplateError, GeenTekstError) as fout:
        raise RenderError(
            f"Het sjabloon {_plek(fout, map_, sjabloon)} kan niet worden ingevuld.",
            help=("Zet het sjabloon van de installatie terug.",),
        ) from fout


class GeenTekstError(TypeError):
    """A template printed something that is no text or number."""


def _plek(fout: Exception, map_: Path, sjabloon: str) -> str:
    """File and line of the template where it went wrong: the last frame inside the folder."""
    from jinja2 import TemplateSyntaxError

    if isinstance(fout, TemplateSyntaxError):
        return f"{fout.name or sjabloon}, regel {fout.lineno},"
    kaders = traceback.extract_tb(fout.__traceback__)
    binnen = [k for k in kaders if Path(k.filename).parent == map_]
    return f"{Path(binnen[-1].filename).name}, regel {binnen[-1].lineno}," if binnen else sjabloon


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
    """What a template prints is text or a number; None or an object is a mistake in it."""
    if isinstance(waarde, (str, int, float)) and not isinstance(waarde, bool):
        return waarde
    raise GeenTekstError(type(waarde).__name__)

"""The handbook as a site: `python -m scripts.handboek.site MAP` builds it with Sphinx.

Everything a page needs is in the folder that is built: no font, script or picture from elsewhere,
and the search works when the pages are opened from a disk.
"""

from __future__ import annotations

from sphinx.application import Sphinx

from tweedespoor import __version__

project = "Handboek spoor"
author = "de makers van spoor"
version = __version__
language = "nl"

extensions = ["myst_parser"]
root_doc = "handboek/index"
include_patterns = [
    "handboek/*.md",
    "formaat.md",
    "handelingen.md",
    "privacy.md",
    "rapporten.md",
    "rapportteksten.md",
    "recht.md",
    "regels/*.md",
    "tabellen.md",
    "voorbeelden/README.md",
]
# The rest of docs/ is in English, for who works on the program; only its pictures are here.

myst_heading_anchors = 4
nitpicky = True
suppress_warnings = [
    "misc.highlighting_failure",  # pages of rules show files with a mistake in them, on purpose
    "toc.not_included",  # a page of rules is reached from the list of rules
]

html_theme = "basic"
templates_path = ["."]
pygments_style = "bw"
html_title = "Handboek spoor"
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_use_index = False
html_domain_indices = False
html_static_path = ["handboek.css"]
html_extra_path = ["index.html"]
html_permalinks_icon = "#"

_BOOM = """

```{toctree}
:hidden:
:caption: Handboek

eerste-uur
traject
vragen
ict
kwaliteit
privacy-officer
```

```{toctree}
:hidden:
:caption: Naslag

/formaat
/regels/README
/rapporten
/rapportteksten
/recht
/tabellen
/privacy
/handelingen
```
"""
"""The order of the pages in the menu. It is not in the page itself, where a reader would see it."""


def _met_boom(_app: Sphinx, naam: str, bron: list[str]) -> None:
    if naam == root_doc:
        bron[0] += _BOOM


def _te_rollen(
    _app: Sphinx, _naam: str, _sjabloon: str, context: dict[str, str], _boom: object
) -> None:
    """A screen or table that is wider than the page can be scrolled with the keyboard too."""
    if "body" in context:
        context["body"] = (
            context["body"]
            .replace("<pre>", '<pre tabindex="0">')
            .replace("<table ", '<div class="breed" tabindex="0"><table ')
            .replace("</table>", "</table></div>")
        )


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("source-read", _met_boom)
    app.connect("html-page-context", _te_rollen)

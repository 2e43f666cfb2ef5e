"""The files of a firm's repository as `init` writes them, from the templates of the product."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tweedespoor.authoring.invoegen import zet
from tweedespoor.schema.dossier import BESTANDEN
from tweedespoor.sjabloonmap import formaatpagina, sjabloonmap

_PAKKET = Path(__file__).resolve().parents[1]

_SJABLONEN: Mapping[str, str] = {
    "README.md": "README.md",
    "spoor.yaml": "spoor.yaml",
    ".gitignore": "gitignore",
    ".gitattributes": "gitattributes",
    ".editorconfig": "editorconfig",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    "personen/README.md": "personen-README.md",
}
"""File of the repository → its template, which has no dot in front: git must not obey it here."""

_INSTELLINGEN_EDITOR = ".vscode/settings.json"
_SCHEMAMAP = ".spoor/schema"

_LEEG = ("coachen/.gitkeep", "dossiers/.gitkeep")
"""Git holds no empty folders; these make that a copy has them too."""

_PATRONEN: Mapping[str, str] = {
    **{naam: f"dossiers/*/{naam}.yaml" for naam in BESTANDEN},
    "spoor": "spoor.yaml",
    "huisregels": "huisregels.yaml",
    "coach": "coachen/*.yaml",
    "persoon": "personen/*.yaml",
    "vernietigd": "vernietigd.yaml",
    "belasting": "belasting/*.yaml",
}
"""Name of a schema → the files of the repository that have its form."""


def bestanden(naam: str) -> dict[str, bytes]:
    """All files of a new repository, path with forward slashes → bytes, sorted by path.

    Args:
        naam: of the firm, as it stands on reports.
    """
    uit = {pad: _sjabloon(bron) for pad, bron in _SJABLONEN.items()}
    uit["spoor.yaml"] = zet(uit["spoor.yaml"], "spoor.yaml", ("bureau", "naam"), waarde=naam).inhoud
    uit[_INSTELLINGEN_EDITOR] = _editor()
    uit |= {f"{_SCHEMAMAP}/{schema.name}": schema.read_bytes() for schema in _schemas()}
    uit["formaat.md"] = formaatpagina().read_text(encoding="utf-8").encode()
    uit |= dict.fromkeys(_LEEG, b"")
    return dict(sorted(uit.items()))


def _editor() -> bytes:
    """The editor's settings with the schema of every kind of file."""
    instellingen = json.loads(_sjabloon("vscode-settings.json"))
    instellingen["yaml.schemas"] = {
        f"{_SCHEMAMAP}/{naam}.json": [patroon] for naam, patroon in _PATRONEN.items()
    }
    return (json.dumps(instellingen, indent=2, ensure_ascii=False) + "\n").encode()


def _schemas() -> list[Path]:
    return sorted((_PAKKET / "schema" / "json").glob("*.json"))


def _sjabloon(naam: str) -> bytes:
    # Read as text, so that a checkout with CRLF gives the same bytes.
    return (sjabloonmap() / "init" / naam).read_text(encoding="utf-8").encode()

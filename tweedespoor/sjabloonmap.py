"""Where templates and examples are: in the wheel inside the package, in a checkout at its root."""

from __future__ import annotations

from pathlib import Path

_PAKKET = Path(__file__).resolve().parent


def sjabloonmap() -> Path:
    """The folder with the product's templates."""
    return _een_van("_templates", "templates")


def voorbeeldmap() -> Path:
    """The folder of the example firm."""
    return _een_van("_voorbeelden/bureau-de-brug", "examples/bureau-de-brug")


def formaatpagina() -> Path:
    """The page on the dossier format, which `init` lays beside the dossiers."""
    return _een_van("_templates/formaat.md", "docs/formaat.md")


def _een_van(ingepakt: str, uitgecheckt: str) -> Path:
    """The one place that knows both locations."""
    map_ = _PAKKET / ingepakt
    return map_ if map_.exists() else _PAKKET.parent / uitgecheckt

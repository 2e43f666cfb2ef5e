"""Where the templates are: in the wheel inside the package, in a checkout at its root."""

from __future__ import annotations

from pathlib import Path

_PAKKET = Path(__file__).resolve().parent


def sjabloonmap() -> Path:
    """The folder with the product's templates; the one place that knows both locations."""
    ingepakt = _PAKKET / "_templates"
    return ingepakt if ingepakt.is_dir() else _PAKKET.parent / "templates"

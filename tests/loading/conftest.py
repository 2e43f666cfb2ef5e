"""A dossier on disk from a few lines of text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tweedespoor.loading import Loaded, laad

TRAJECT = """\
formaat: 1
status: lopend
verzuim:
  eerste_ziektedag: 2025-06-02
"""

Maker = Callable[..., Loaded]


@pytest.fixture
def dossier(tmp_path: Path) -> Maker:
    """Write files (name with `__` for a folder separator is not needed: pass a dict) and load."""

    def maak(bestanden: dict[str, str | bytes] | None = None, *, traject: str = TRAJECT) -> Loaded:
        map_ = tmp_path / "2026-0001"
        map_.mkdir()
        for naam, inhoud in {"traject.yaml": traject, **(bestanden or {})}.items():
            pad = map_ / naam
            pad.parent.mkdir(exist_ok=True)
            pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
        return laad(map_)

    return maak

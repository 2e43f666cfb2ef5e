"""A small firm with one dossier, made for each test that writes."""

from __future__ import annotations

from pathlib import Path

import pytest

TRAJECT = """\
# yaml-language-server: $schema=../../.spoor/schema/traject.json
formaat: 1
coach: mproef
status: lopend
verzuim:
  eerste_ziektedag: 2025-06-02
"""

ZOEKPROFIEL = """\
versies:
- per: 2026-06-30
  berust_op: []
  uren: {per_week: 16}
  richtingen:
  - {id: R1, functies: [ritplanner], passend: zittend werk}
  - {id: R2, functies: [klantenservice], passend: telefoonwerk}
"""

SOLLICITATIES = """\
# een eigen opmerking van de coach
sollicitaties:
"""
EERSTE = (
    "{datum: 2026-10-20, functie: ritplanner, werkgever: Proefvervoer, richting: R1,"
    " via: netwerk, uitkomst: open}"
)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    map = tmp_path / "dossiers" / "2026-0142"
    map.mkdir(parents=True)
    (map / "traject.yaml").write_text(TRAJECT, encoding="utf-8")
    (map / "zoekprofiel.yaml").write_text(ZOEKPROFIEL, encoding="utf-8")
    (map / "sollicitaties.yaml").write_text(f"{SOLLICITATIES}- {EERSTE}\n", encoding="utf-8")
    return map

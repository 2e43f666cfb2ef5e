"""The example firm with one traject in which UWV extended the wages: no example has that."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.mappen import VOORBEELD

DOSSIER = "2024-0231"

UWV = """\
wia: {{brief: 2025-07-17, aanvraag: 2025-08-19, afschrift_werknemer: 2025-08-07}}
loonsanctie:
  besluit: 2025-09-18
  soort: inhoudelijk
  van: 2025-11-10
  tot_en_met: 2026-11-08
  weken: 52
  tekortkomingen:
  - id: L1
    tekst: bij de zusteronderneming is niet gezocht naar passend werk
    hersteld: 2025-10-06
    wat: alle functies bij de zusteronderneming zijn bekeken en geen is passend
    bewijs: [D15]
  - id: L2
    tekst: de werkgever heeft geen werkervaringsplek laten zoeken
    hersteld: 2025-10-24
    wat: een werkervaringsplaats bij een kringloopwinkel is gestart
{rest}"""

REST = """\
  - {id: L3, tekst: het zoekprofiel is niet bijgesteld na het advies van april}
"""


def bouw(naar: Path, *, alles: bool = False, extra: str = "") -> Path:
    """A copy of the firm with the loonsanctie in it.

    Args:
        naar: an empty folder.
        alles: every shortcoming is repaired.
        extra: lines that follow in `uwv.yaml` under `loonsanctie`.

    Returns:
        the dossier.
    """
    bureau = shutil.copytree(VOORBEELD, naar / "bureau")
    dossier = bureau / "dossiers" / DOSSIER
    rest = "" if alles else REST
    (dossier / "uwv.yaml").write_text(UWV.format(rest=rest) + extra, encoding="utf-8")
    return dossier

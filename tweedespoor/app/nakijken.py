"""After something was written: look at once whether it holds what should not be in git."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.checks.uitslag import Melding

PRIVACY = frozenset({"PRV-01", "PRV-02"})
"""What cannot be taken back once it is in a history: medical words and citizen service numbers."""


def privacy_van(bestand: Path, *, vandaag: date) -> tuple[Melding, ...]:
    """Privacy findings in one file of a dossier, as a check of that file would give them."""
    controle = controleer(Vraag(paden=[bestand], vandaag=vandaag, alleen=PRIVACY))
    return tuple(m for uitslag in controle.uitslagen for m in uitslag.open if m.code in PRIVACY)

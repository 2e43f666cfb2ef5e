"""A check of many dossiers runs without the collector: nothing may wait for it."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path

import pytest

from tests.mappen import VOORBEELD
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.schema.dossier import Dossier

FOUTEN = sorted(pad for pad in (VOORBEELD.parent / "fouten").iterdir() if pad.is_dir())


def _dossiers() -> int:
    return sum(type(iets) is Dossier for iets in gc.get_objects())


@pytest.mark.parametrize("pad", [VOORBEELD, *FOUTEN[::7]], ids=lambda pad: pad.name)
def test_a_checked_dossier_is_freed_at_once(pad: Path) -> None:
    vraag = Vraag(paden=[pad], vandaag=date(2026, 11, 21), fragment=True)
    gc.collect()
    gc.disable()
    try:
        voor = _dossiers()
        controle = controleer(vraag)
        na = _dossiers()
    finally:
        gc.enable()
    assert controle.uitslagen
    assert na == voor

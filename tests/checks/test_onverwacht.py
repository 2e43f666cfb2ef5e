"""No dossier makes a rule raise: parts gone, keys gone, any day."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.checks.overlay import BASIS, recht
from tests.mappen import DOSSIERS
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.engine import beoordeel
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.loading import Loaded
from tweedespoor.loading.laden import lees
from tweedespoor.source.folder import Folder, read_folder
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit

ALLE = [BASIS, *sorted(DOSSIERS.iterdir())]
MAPPEN = ("contacten", "evaluaties", "rapporten")
GELEZEN = {d: read_folder(d, submappen=MAPPEN) for d in ALLE}


def snoei(waarde: Any, kans: random.Random) -> Any:
    """The same data with some keys and entries left out."""
    if isinstance(waarde, dict):
        return {k: snoei(v, kans) for k, v in waarde.items() if kans.random() > 0.005}
    if isinstance(waarde, list):
        return [snoei(v, kans) for v in waarde if kans.random() > 0.05]
    return waarde


def gesnoeid(folder: Folder, zaad: int) -> Loaded:
    kans = random.Random(zaad)
    bestanden = {}
    for naam, data in folder.files.items():
        if naam != "traject.yaml" and kans.random() < 0.1:
            continue
        if naam.endswith(".yaml"):
            tekst = yaml.safe_dump(snoei(yaml.load(data, yaml.BaseLoader), kans), sort_keys=False)
            bestanden[naam] = tekst.encode()
        else:
            bestanden[naam] = data
    return lees(Folder(path=folder.path, files=bestanden))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(
    st.sampled_from(ALLE),
    st.integers(0, 10**6),
    st.integers(-900, 900),
    st.sampled_from(list(Profiel)),
)
def test_no_rule_raises(dossier: Path, zaad: int, dagen: int, profiel: Profiel) -> None:
    geladen = gesnoeid(GELEZEN[dossier], zaad)
    peildatum = date(2026, 1, 1) + timedelta(days=dagen)
    timeline = bereken(feiten_uit(geladen.dossier), peildatum, recht())
    keuze = CheckInstellingen(profiel=profiel)
    oordeel = beoordeel(geladen, timeline, peildatum=peildatum, recht=recht(), instellingen=keuze)
    intern = [str(h) for f in oordeel.bevindingen if f.code == "INTERN-01" for h in f.hulp]
    assert intern == []
    assert all(geladen.bronnen.span(f.where).line >= 1 for f in oordeel.bevindingen)


@pytest.mark.parametrize("dossier", ALLE, ids=lambda d: d.name)
def test_no_rule_raises_on_any_month(dossier: Path) -> None:
    geladen = lees(GELEZEN[dossier])
    feiten = feiten_uit(geladen.dossier)
    for maand in range(48):
        peildatum = date(2023 + maand // 12, maand % 12 + 1, 15)
        timeline = bereken(feiten, peildatum, recht())
        oordeel = beoordeel(geladen, timeline, peildatum=peildatum, recht=recht())
        assert "INTERN-01" not in {f.code for f in oordeel.bevindingen}

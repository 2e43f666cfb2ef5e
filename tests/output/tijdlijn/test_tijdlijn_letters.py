"""No milestone drops off the scale for want of a letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tweedespoor.law.data_files import laad_recht
from tweedespoor.output.indeling import deel_in
from tweedespoor.output.tekst.schaal import schaal
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import Feit, Feiten
from tweedespoor.timeline.model import Timeline

BEGIN = date(2025, 6, 2)


def vol(stap: int) -> Timeline:
    """A timeline on which every milestone that exists has a day of its own."""
    t = bereken(Feiten(eerste_ziektedag=Feit(BEGIN)), BEGIN, laad_recht())
    een = next(m for m in t if m.code is Code.PROBLEEMANALYSE)
    rij = tuple(
        replace(een, code=code, uiterlijk=BEGIN + timedelta(days=stap * n))
        for n, code in enumerate(Code, 1)
    )
    return replace(t, mijlpalen=rij)


def test_after_z_come_two_letters() -> None:
    letters = list(deel_in(vol(20)).letters.values())
    assert len(letters) == len(Code) > 26
    assert letters[25:28] == ["z", "aa", "ab"]
    assert len(set(letters)) == len(letters)


def test_two_letters_that_share_a_column_stay_apart() -> None:
    indeling = deel_in(vol(1))
    punten = [(letter, BEGIN + timedelta(days=300)) for letter in ("z", "aa")]
    assert indeling.van is not None
    regels = schaal(indeling.van, BEGIN + timedelta(days=600), BEGIN, punten, breedte=100)
    assert any("z-aa" in regel for regel in regels)

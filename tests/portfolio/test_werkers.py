"""Workers: the same results in order for any number, and nothing lost when one dies or hangs."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from contextlib import closing

import pytest

from tweedespoor.portfolio import werkers
from tweedespoor.portfolio.tijdgrens import Tijdgrens, tijdgrens
from tweedespoor.portfolio.werkers import STUK, Uitval, verdeel

pytestmark = pytest.mark.skipif(os.name != "posix", reason="ends processes by a signal")


def _kwadraat(n: int) -> int:
    return n * n


def _sterft(n: int) -> int:
    if n in (3, STUK, STUK + 1):
        os.kill(os.getpid(), signal.SIGKILL)
    return n


def _hangt(n: int) -> int:
    if n == 5:
        time.sleep(60)
    return n


def _min(n: int, waarom: Uitval) -> int:
    return -n if waarom is Uitval.GESTOPT else -1000 - n


@pytest.mark.parametrize("processen", [1, 2, 3])
def test_the_results_are_in_order_for_any_number(processen: int) -> None:
    werk = range(5 * STUK + 7)
    rij = verdeel(_kwadraat, werk, processen=processen, uitgevallen=_min)
    assert list(rij) == [n * n for n in werk]


def test_only_the_piece_on_which_a_worker_died_is_given_up() -> None:
    werk = range(3 * STUK)
    uit = list(verdeel(_sterft, werk, processen=2, uitgevallen=_min))
    assert uit == [-n if n in (3, STUK, STUK + 1) else n for n in werk]


def test_a_worker_that_stands_still_is_ended() -> None:
    uit = list(verdeel(_hangt, range(STUK), processen=2, uitgevallen=_min, grens=0.5))
    assert uit == [-1005 if n == 5 else n for n in range(STUK)]


def test_who_stops_reading_leaves_no_worker_behind() -> None:
    with closing(verdeel(_kwadraat, range(40 * STUK), processen=2, uitgevallen=_min)) as rij:
        assert next(rij) == 0
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []


def test_results_wait_for_who_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else memory would grow with the number of dossiers."""
    meest = 0
    oud = werkers._Ploeg._haal_op

    def tel(ploeg: werkers._Ploeg[int, int]) -> None:
        nonlocal meest
        oud(ploeg)
        meest = max(meest, len(ploeg.klaar))

    monkeypatch.setattr(werkers._Ploeg, "_haal_op", tel)
    assert sum(1 for _ in verdeel(_kwadraat, range(60 * STUK), processen=2, uitgevallen=_min))
    assert 0 < meest <= 2 * 5 * STUK


def test_time_that_is_up_is_an_exception_and_again_for_the_next() -> None:
    geteld = 0
    with tijdgrens(0.05):
        for _ in range(2):
            try:
                while True:
                    time.sleep(0.001)
            except Tijdgrens:
                geteld += 1
    assert geteld == 2
    time.sleep(0.12)  # no alarm is left

"""Work over several processes: in order, bounded, and nothing is lost when one of them dies.

The parent hands out chunks and gives results in the order of the input, so that the output is the
same for any number of processes. It never runs far ahead of the slowest chunk, so that memory
stays level. Each worker counts in shared memory what it has begun: when it dies or stands still,
the parent knows on what, gives that one a result that says so, and has the rest done again.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from enum import StrEnum
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.context import ForkProcess, SpawnProcess

T = TypeVar("T")
R = TypeVar("R")

STUK = 32
"""Pieces of work that go to a worker at once."""

GRENS = 60.0
"""Seconds that one piece of work may take before its worker is ended."""

_VOORUIT = 4
_TIK = 0.5


class Uitval(StrEnum):
    """Why a piece of work has no result of its own."""

    GESTOPT = "gestopt"
    TE_LANG = "te_lang"


def verdeel(
    taak: Callable[[T], R],
    werk: Sequence[T],
    *,
    processen: int,
    uitgevallen: Callable[[T, Uitval], R],
    grens: float = GRENS,
) -> Generator[R, None, None]:
    """The result of each piece of work, in order.

    Close the iterator when it is not read to its end: then the workers are gone at once.

    Args:
        taak: what to do with a piece; it contains its own exceptions, and everything it needs is
            in it (where processes are not forked it is sent over).
        werk: the pieces.
        processen: how many workers; with one, this process does it all itself.
        uitgevallen: the result for a piece on which a worker died or stood still.
        grens: seconds that one piece may take; only workers are held to it.
    """
    if processen <= 1:
        yield from map(taak, werk)
        return
    ploeg = _Ploeg(taak, werk, uitgevallen, grens)
    try:
        yield from ploeg.loop(min(processen, -(-len(werk) // STUK)))
    finally:
        ploeg.stop()


class _Werker:
    """One process with its pipe, the chunk it has, and how far it is."""

    def __init__(self, taak: Callable[[Any], Any]) -> None:
        # Forked where that is safe: imports, legal data and rules are there at once.
        soort = "fork" if sys.platform == "linux" else "spawn"
        context: Any = multiprocessing.get_context(soort)
        self.pijp: Connection
        self.pijp, ander = context.Pipe()
        self.teller: Any = context.RawValue("Q", 0)
        self.proces: ForkProcess | SpawnProcess = context.Process(
            target=_werk, args=(taak, ander, self.teller), daemon=True
        )
        self.proces.start()
        ander.close()
        self.nummers: list[int] = []
        self.begin = self.gezien = 0
        self.sinds = 0.0

    def geef(self, nummers: list[int], stukken: list[Any]) -> None:
        self.nummers = nummers
        self.begin = self.gezien = self.teller.value
        self.sinds = time.monotonic()
        self.pijp.send(stukken)

    @property
    def bezig_met(self) -> int:
        """Place in the chunk of what it is at, or was at when it died."""
        begonnen: int = self.teller.value - self.begin
        return min(max(begonnen, 1), len(self.nummers)) - 1

    def staat_stil(self, grens: float) -> bool:
        nu = time.monotonic()
        if self.teller.value != self.gezien:
            self.gezien, self.sinds = self.teller.value, nu
        return nu - self.sinds > grens

    def stop(self) -> None:
        self.proces.kill()
        self.proces.join()
        self.proces.close()
        self.pijp.close()


class _Ploeg(Generic[T, R]):
    """The workers, what waits, and what is done but not yet due."""

    def __init__(
        self,
        taak: Callable[[T], R],
        werk: Sequence[T],
        uitgevallen: Callable[[T, Uitval], R],
        grens: float,
    ) -> None:
        self.taak, self.werk, self.uitgevallen, self.grens = taak, werk, uitgevallen, grens
        self.werkers: list[_Werker] = []
        self.wacht = deque(
            list(range(van, min(van + STUK, len(werk)))) for van in range(0, len(werk), STUK)
        )
        self.klaar: dict[int, R] = {}

    def loop(self, processen: int) -> Iterator[R]:
        gc.freeze()
        self.werkers = [_Werker(self.taak) for _ in range(processen)]
        volgende = 0
        while volgende < len(self.werk):
            self._deel_uit(tot=volgende + _VOORUIT * processen * STUK)
            self._haal_op()
            while volgende in self.klaar:
                yield self.klaar.pop(volgende)
                volgende += 1

    def stop(self) -> None:
        for werker in self.werkers:
            werker.stop()
        self.werkers = []
        gc.unfreeze()

    def _deel_uit(self, tot: int) -> None:
        for n, werker in enumerate(self.werkers):
            if werker.nummers or not self.wacht or self.wacht[0][0] >= tot:
                continue
            nummers = self.wacht.popleft()
            try:
                werker.geef(nummers, [self.werk[k] for k in nummers])
            except OSError:  # it died while it had nothing to do
                self.wacht.appendleft(nummers)
                werker.nummers = []
                self._vervang(n)

    def _haal_op(self) -> None:
        bezig = [w for w in self.werkers if w.nummers]
        wait([w.pijp for w in bezig], timeout=_TIK)
        for n, werker in enumerate(self.werkers):
            if not werker.nummers:
                continue
            try:
                if werker.pijp.poll():
                    uit = werker.pijp.recv()
                    self.klaar.update(zip(werker.nummers, uit, strict=True))
                    werker.nummers = []
                elif werker.staat_stil(self.grens):
                    self._verloren(n, Uitval.TE_LANG)
            except (EOFError, OSError):
                self._verloren(n, Uitval.GESTOPT)

    def _verloren(self, n: int, waarom: Uitval) -> None:
        """One piece is given up, the rest of its chunk waits again, and a new worker comes."""
        werker = self.werkers[n]
        nummer = werker.nummers.pop(werker.bezig_met)
        self.klaar[nummer] = self.uitgevallen(self.werk[nummer], waarom)
        if werker.nummers:
            self.wacht.appendleft(werker.nummers)
        self._vervang(n)

    def _vervang(self, n: int) -> None:
        self.werkers[n].stop()
        self.werkers[n] = _Werker(self.taak)


def _werk(taak: Callable[[Any], Any], pijp: Connection, teller: Any) -> None:
    """What a worker does until its parent has nothing more, or is no longer there."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it and ends the workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.disable()
    ouder = os.getppid()
    try:
        while True:
            while not pijp.poll(_TIK):
                if os.getppid() != ouder:
                    return
            uit = []
            for stuk in pijp.recv():
                teller.value += 1
                uit.append(taak(stuk))
                if os.getppid() != ouder:
                    return
            pijp.send(uit)
    except (EOFError, OSError):
        return

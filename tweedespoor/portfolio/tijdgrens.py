"""A limit on how long one piece of work may take, as an exception where the system can."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

_KLOK: Final = 6


class Tijdgrens(Exception):  # noqa: N818 - its name stands in the finding: what happened
    """The time was up."""


@contextmanager
def tijdgrens(seconden: float) -> Iterator[None]:
    """Raise `Tijdgrens` in the body after so many seconds of the processor, and again each time.

    The processor's time, because a busy machine makes no rule hang; six times as long by the clock
    is the end too, for what waits and does not work.

    A rule that hangs is stopped by it like a rule that raises; when the next one hangs too, that
    one is stopped as well. Windows has no such alarm, and only the main thread hears it: there
    the body runs on, and a hanging worker is ended by who waits for it (`werkers.verdeel`).
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    wekkers = (
        (signal.ITIMER_PROF, signal.SIGPROF, seconden),
        (signal.ITIMER_REAL, signal.SIGALRM, _KLOK * seconden),
    )
    oud: list[Any] = [signal.signal(sein, _verstreken) for _, sein, _ in wekkers]
    for wekker, _, duur in wekkers:
        signal.setitimer(wekker, duur, duur)
    try:
        yield
    finally:
        for (wekker, sein, _), was in zip(wekkers, oud, strict=True):
            signal.setitimer(wekker, 0)
            signal.signal(sein, was)


def _verstreken(nummer: int, kader: FrameType | None) -> None:
    raise Tijdgrens

"""A limit on how long one piece of work may take, as an exception where the system can."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Tijdgrens(Exception):  # noqa: N818 - its name stands in the finding: what happened
    """The time was up."""


@contextmanager
def tijdgrens(seconden: float) -> Iterator[None]:
    """Raise `Tijdgrens` in the body after so many seconds, and again each time they pass.

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
    oud: Any = signal.signal(signal.SIGALRM, _verstreken)
    signal.setitimer(signal.ITIMER_REAL, seconden, seconden)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, oud)


def _verstreken(nummer: int, kader: FrameType | None) -> None:
    raise Tijdgrens

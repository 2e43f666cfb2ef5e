"""How far long work is: a bar on a terminal, and nothing anywhere else."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PAS_NA = 1.0
_ELKE = 0.1


@contextmanager
def voortgang() -> Iterator[Callable[[int, int], None] | None]:
    """What long work tells how far it is; None without a terminal to show it on.

    The bar stands on standard error, comes only when the work takes longer than a second, and is
    gone when it is done. It is drawn by who does the work and not by a thread, because a process
    with threads cannot be split.
    """
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    balk = _Balk()
    try:
        yield balk.toon
    finally:
        balk.weg()


class _Balk:
    def __init__(self) -> None:
        self.begin = self.laatst = time.monotonic()
        self.balk: object = None

    def toon(self, klaar: int, totaal: int) -> None:
        nu = time.monotonic()
        if nu - self.begin < _PAS_NA or nu - self.laatst < _ELKE:
            return
        self.laatst = nu
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        if self.balk is None:
            self.balk = Progress(
                TextColumn("Dossiers"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                auto_refresh=False,
                transient=True,
            )
            self.balk.start()
            self.balk.add_task("", total=totaal)
        assert isinstance(self.balk, Progress)
        self.balk.update(self.balk.task_ids[0], completed=klaar, refresh=True)

    def weg(self) -> None:
        if self.balk is not None:
            from rich.progress import Progress

            assert isinstance(self.balk, Progress)
            self.balk.stop()

"""Verdicts on many dossiers, put aside on disk: memory stays level however many there are."""

from __future__ import annotations

import weakref
from array import array
from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import overload

from tweedespoor.checks.controle import Reeks, Telling
from tweedespoor.checks.uitslag import Uitslag
from tweedespoor.errors import WriteError

_IN_GEHEUGEN = 1 << 20


class Spoel(Reeks):
    """Verdicts in the order in which they were put in.

    What does not fit in a little memory goes to a temporary file, which has no name (on Windows:
    which is removed with the process), so that nothing of it is left behind.

    Args:
        lees: from the bytes of one verdict to the verdict.
    """

    def __init__(self, lees: Callable[[bytes], Uitslag]) -> None:
        self.telling = Telling()
        self.dubbel: set[str] = set()
        self._namen: set[str] = set()
        self._lees = lees
        self._bestand = SpooledTemporaryFile(max_size=_IN_GEHEUGEN)  # noqa: SIM115 - lives as long
        weakref.finalize(self, self._bestand.close)
        self._einden = array("Q")
        self._met_open = bytearray()

    def voeg_toe(self, naam: str, data: bytes, telling: Telling) -> None:
        """Put one verdict behind the others.

        Args:
            naam: name of the dossier.
            data: the verdict as bytes.
            telling: its counts.

        Raises:
            WriteError: the disk of the temporary files has no room.
        """
        begin = self._begin(len(self))
        try:
            self._bestand.seek(begin)
            self._bestand.write(data)
        except OSError:
            raise WriteError(
                "Er is geen ruimte voor tussenresultaten in de map voor tijdelijke bestanden.",
                help=("Maak ruimte vrij, of controleer minder dossiers tegelijk.",),
            ) from None
        (self.dubbel if naam in self._namen else self._namen).add(naam)
        self._einden.append(begin + len(data))
        self._met_open.append(bool(telling.fouten + telling.waarschuwingen + telling.info))
        self.telling += telling

    def __len__(self) -> int:
        return len(self._einden)

    @overload
    def __getitem__(self, nummer: int) -> Uitslag: ...
    @overload
    def __getitem__(self, nummer: slice) -> tuple[Uitslag, ...]: ...
    def __getitem__(self, nummer: int | slice) -> Uitslag | tuple[Uitslag, ...]:
        """One verdict, or a part of them."""
        if isinstance(nummer, slice):
            return tuple(self[k] for k in range(*nummer.indices(len(self))))
        k = range(len(self))[nummer]
        begin = self._begin(k)
        self._bestand.seek(begin)
        return self._lees(self._bestand.read(self._einden[k] - begin))

    def __iter__(self) -> Iterator[Uitslag]:
        return (self[k] for k in range(len(self)))

    def met_open(self) -> Iterator[Uitslag]:
        """Those with an open finding, in order; the others are not even read."""
        return (self[k] for k, open_ in enumerate(self._met_open) if open_)

    def _begin(self, k: int) -> int:
        return self._einden[k - 1] if k else 0

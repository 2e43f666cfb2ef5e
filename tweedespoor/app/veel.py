"""Many dossiers: over several processes, put aside on disk, and what did not change not again."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from tweedespoor import __version__
from tweedespoor.app.dossiermap import lees_map
from tweedespoor.app.een_dossier import TIJD, VEEL, Beoordelaar, van_bureau, zonder_opruimer
from tweedespoor.checks.controle import Telling, tel
from tweedespoor.checks.registry import REGELSET
from tweedespoor.checks.uitslag import Uitslag
from tweedespoor.errors import TweedespoorError
from tweedespoor.finding import bericht
from tweedespoor.law.data_files import laad_recht
from tweedespoor.portfolio import bewaarvorm
from tweedespoor.portfolio.cache import Cache, Nieuw, cachemap
from tweedespoor.portfolio.spoel import Spoel
from tweedespoor.portfolio.staat import Staat, inhoud_van, staat_van
from tweedespoor.portfolio.tijdgrens import tijdgrens
from tweedespoor.portfolio.vinden import Doel
from tweedespoor.portfolio.werkers import GRENS, Uitval, verdeel
from tweedespoor.schema.dossier import NOTITIES

MET_CACHE = 200
"""From so many dossiers on, verdicts are kept for a next time."""

R = TypeVar("R")

_HEEL, _KLEIN = b"p", b"j"


class Klaar(NamedTuple):
    """One dossier as a worker hands it over.

    Attributes:
        naam: of the dossier.
        data: the verdict as bytes.
        telling: its counts.
        regel: line of the cache, or None when it may not be kept.
    """

    naam: str
    data: bytes
    telling: Telling
    regel: bytes | None = None


def beoordeel_veel(
    beoordelaar: Beoordelaar,
    doelen: Sequence[Doel],
    voortgang: Callable[[int, int], None] | None,
) -> Spoel:
    """The verdicts on all dossiers, in order.

    Raises:
        TweedespoorError: the question itself cannot be answered.
    """
    vraag = beoordelaar.vraag
    for doel in doelen:  # once here, so that forked workers have them
        beoordelaar.bureau(doel.map)
    cache = _cache(beoordelaar) if vraag.cache and len(doelen) >= MET_CACHE else None
    taak = _Taak(beoordelaar, cache)
    spoel = Spoel(_lees)
    with ExitStack() as stapel:
        nieuw = None
        if cache is not None:
            stapel.enter_context(closing(cache))
            nieuw = stapel.enter_context(Nieuw(cache.pad, cache.kop))
        rij = stapel.enter_context(
            closing(
                verdeel(
                    taak,
                    doelen,
                    processen=vraag.processen or kernen(),
                    uitgevallen=taak.uitgevallen,
                )
            )
        )
        for n, klaar in enumerate(rij, start=1):
            if isinstance(klaar, TweedespoorError):
                raise klaar
            spoel.voeg_toe(klaar.naam, klaar.data, klaar.telling)
            if nieuw is not None and klaar.regel is not None:
                nieuw.schrijf(klaar.regel)
            if voortgang is not None:
                voortgang(n, len(doelen))
    return spoel


def loop(
    taak: Callable[[Doel], R],
    doelen: Sequence[Doel],
    *,
    processen: int | None,
    uitgevallen: Callable[[Doel, Uitval | Exception], R],
    voortgang: Callable[[int, int], None] | None,
) -> Iterator[R]:
    """What a task makes of each dossier, in order, over several processes when that pays.

    Args:
        taak: what to do with a dossier.
        doelen: the dossiers.
        processen: how many processes may work; None: as it pays.
        uitgevallen: what stands in the place of a result when the task raises, hangs or dies.
        voortgang: is told how far it is.

    Raises:
        TweedespoorError: the question itself cannot be answered.
    """
    aantal = processen or (kernen() if len(doelen) >= VEEL else 1)
    stevig = _Stevig(taak, uitgevallen)
    with (
        zonder_opruimer(),
        closing(verdeel(stevig, doelen, processen=aantal, uitgevallen=uitgevallen)) as rij,
    ):
        for n, uit in enumerate(rij, start=1):
            if isinstance(uit, TweedespoorError):
                raise uit
            yield uit
            if voortgang is not None:
                voortgang(n, len(doelen))


class _Stevig(Generic[R]):
    """A task that never raises and never hangs."""

    def __init__(
        self, taak: Callable[[Doel], R], uitgevallen: Callable[[Doel, Uitval | Exception], R]
    ) -> None:
        self.taak = taak
        self.uitgevallen = uitgevallen

    def __call__(self, doel: Doel) -> R | TweedespoorError:
        try:
            with tijdgrens(TIJD):
                return self.taak(doel)
        except TweedespoorError as fout:
            return fout
        except Exception as fout:  # containment: this dossier is reported, the others go on
            return self.uitgevallen(doel, fout)


def kernen() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Taak:
    """What a worker does with one dossier."""

    def __init__(self, beoordelaar: Beoordelaar, cache: Cache | None) -> None:
        self.beoordelaar = beoordelaar
        self.cache = cache
        self.afdrukken: dict[Path, bytes] = {}
        vraag = beoordelaar.vraag
        self.heel = vraag.fragment or vraag.waarom or vraag.kwitantie

    def __call__(self, doel: Doel) -> Klaar | TweedespoorError:
        try:
            return self._met_cache(doel, self.cache) if self.cache else self._klaar(doel)
        except TweedespoorError as fout:
            return fout

    def uitgevallen(self, doel: Doel, waarom: Uitval) -> Klaar:
        """What stands there for a dossier on which a worker died or stood still."""
        wat = {
            Uitval.GESTOPT: bericht("Het proces dat dit dossier las, is onverwacht gestopt"),
            Uitval.TE_LANG: bericht(
                "Het oordeel over dit dossier duurde langer dan {n} seconden", n=int(GRENS)
            ),
        }[waarom]
        doe = bericht("Controleer dit dossier alleen. Gaat het weer mis, meld dit aan de makers.")
        return self._pak_in(self.beoordelaar.zonder_oordeel(doel, wat, doe))

    def _klaar(self, doel: Doel) -> Klaar:
        return self._pak_in(self.beoordelaar(doel))

    def _pak_in(self, uitslag: Uitslag) -> Klaar:
        data = _HEEL + pickle.dumps(uitslag) if self.heel else _KLEIN + bewaarvorm.pak_in(uitslag)
        return Klaar(uitslag.dossier, data, tel(uitslag))

    def _met_cache(self, doel: Doel, cache: Cache) -> Klaar:
        bureau, eigen = self.beoordelaar.bureau(doel.map)
        map_ = self.beoordelaar.echt(doel.map)
        if (afdruk := self.afdrukken.get(map_.parent)) is None:
            deel = repr((bureau.map, van_bureau(bureau, eigen)))
            afdruk = hashlib.sha256(deel.encode("utf-8", "backslashreplace")).digest()
            self.afdrukken[map_.parent] = afdruk
        ernaast = bureau.persoonbestand(map_.name)
        naam = repr((str(map_), sorted(doel.bestanden)))
        try:
            staat = staat_van(map_, NOTITIES, ernaast, time.time_ns())
        except OSError:
            return self._klaar(doel)
        if (gevonden := self._bewaard(cache, doel, naam, afdruk, staat, ernaast)) is not None:
            return gevonden
        folder = lees_map(doel)
        inhoud = inhoud_van(folder, ernaast)
        klaar = self._pak_in(self.beoordelaar.oordeel(doel, folder))
        if klaar.telling.intern:
            return klaar
        tekst = bewaarvorm.met_telling(klaar.naam, klaar.telling, klaar.data)
        return klaar._replace(regel=cache.regel(naam, afdruk, staat, inhoud, tekst))

    def _bewaard(
        self,
        cache: Cache,
        doel: Doel,
        naam: str,
        afdruk: bytes,
        staat: Staat,
        ernaast: Path | None,
    ) -> Klaar | None:
        gevonden = cache.zoek(naam, afdruk, staat, lambda: inhoud_van(lees_map(doel), ernaast))
        if gevonden is None:
            return None
        tekst, regel = gevonden
        try:
            dossier, telling, data = bewaarvorm.zonder_telling(tekst)
        except bewaarvorm.FOUTEN:
            return None
        return Klaar(dossier, data, telling, regel)


def _lees(data: bytes) -> Uitslag:
    if data[:1] == _KLEIN:
        return bewaarvorm.pak_uit(data[1:])
    uitslag: Uitslag = pickle.loads(data[1:])  # noqa: S301 - our own workers made it
    return uitslag


def _cache(beoordelaar: Beoordelaar) -> Cache | None:
    """The cache of this question; None when its answer cannot be kept."""
    vraag = beoordelaar.vraag
    if vraag.fragment or vraag.waarom or vraag.kwitantie:
        return None
    try:
        map_ = cachemap(os.environ, Path.home())
    except RuntimeError:  # a user without a folder of their own
        return None
    hier = Path.cwd()
    gevraagd = [
        str(hier),
        sorted(str(hier / pad) for pad in vraag.paden),
        vraag.profiel,
        sorted(vraag.alleen),
        sorted(vraag.zonder),
        vraag.sinds,
        vraag.peildatum and vraag.peildatum.isoformat(),
    ]
    naam = hashlib.sha256(json.dumps(gevraagd).encode()).hexdigest()[:32]
    alles = [
        gevraagd,
        vraag.vandaag.isoformat(),
        __version__,
        REGELSET,
        laad_recht().versie,
        _programma(),
    ]
    sleutel = hashlib.sha256(json.dumps(alles).encode()).digest()
    return Cache(map_ / f"check-{naam}.jsonl", sleutel)


def _programma() -> list[tuple[str, int, int]]:
    """The files of the program itself: an edited rule never meets an old verdict."""
    wortel = Path(__file__).parent.parent
    rij = []
    for soort in ("*.py", "*.yaml", "*.json"):
        for pad in wortel.rglob(soort):
            s = pad.stat()
            rij.append((pad.relative_to(wortel).as_posix(), s.st_size, s.st_mtime_ns))
    return sorted(rij)

"""`check --sinds`: which dossiers a branch touched. They are judged as in a full run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from tweedespoor.app.git import Werkmap, werkmap
from tweedespoor.checks.controle import Sinds
from tweedespoor.loading.bureau import INSTELLINGEN, Bureau
from tweedespoor.portfolio.vinden import TRAJECT, Doel

_COACHEN = "coachen"


def geraakte(
    doelen: Iterable[Doel], ref: str, bureau_van: Callable[[Path], Bureau]
) -> tuple[tuple[Doel, ...], Sinds]:
    """The dossiers of which a file changed, or of which the firm's settings changed.

    Args:
        doelen: the dossiers asked for.
        ref: the commit, branch or tag to compare with.
        bureau_van: the firm around a folder.

    Raises:
        UsageError: git is absent, a dossier is in no repository, or REF is unknown.
    """
    werkmappen: dict[Path, tuple[Werkmap, frozenset[str]]] = {}
    geraakt: list[Doel] = []
    alle = tuple(doelen)
    for doel in alle:
        map_ = doel.map.resolve()
        gekend = next((w for w in werkmappen if map_.is_relative_to(w)), None)
        if gekend is None or (map_ / ".git").exists():
            nieuw = werkmap(map_)
            gekend = nieuw.wortel
            werkmappen.setdefault(gekend, (nieuw, nieuw.sinds(ref)))
        veranderd = werkmappen[gekend][1]
        if _geraakt(map_.relative_to(gekend), veranderd, gekend, bureau_van(doel.map)):
            geraakt.append(doel)
    verdwenen = sum(
        PurePosixPath(pad).name == TRAJECT and not (wortel / pad).exists()
        for wortel, (_, veranderd) in werkmappen.items()
        for pad in veranderd
    )
    return tuple(geraakt), Sinds(ref, len(alle) - len(geraakt), verdwenen)


def _geraakt(map_: Path, veranderd: frozenset[str], wortel: Path, bureau: Bureau) -> bool:
    """Whether one of the files belongs to the dossier, or to what holds for it."""
    dossier = map_.as_posix()
    boven = {deel.as_posix() for deel in map_.parents}
    bestanden = {f"{deel}/{INSTELLINGEN}".removeprefix("./") for deel in boven}
    mappen = [dossier]
    if bureau.map is not None and bureau.map.is_relative_to(wortel):
        bij = bureau.map.relative_to(wortel)
        mappen.append((bij / _COACHEN).as_posix())
        if bureau.instellingen is not None and bureau.instellingen.huisregels is not None:
            bestanden.add((bij / bureau.instellingen.huisregels).as_posix())
    return any(
        pad in bestanden or dossier == "." or any(pad.startswith(f"{m}/") for m in mappen)
        for pad in veranderd
    )

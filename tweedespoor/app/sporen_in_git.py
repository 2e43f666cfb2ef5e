"""What git holds of a dossier beside the files on disk: uncommitted work, history, remotes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tweedespoor.app.git import Werkmap, werkmap
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass

_HULP = "Kijk zelf met git na wat er in de geschiedenis staat."


@dataclass(frozen=True, slots=True)
class Gitstand:
    """What git holds of some paths.

    Attributes:
        wortel: top folder of the repository.
        paden: the paths from the top folder that any commit holds, with forward slashes; when
            none does, all of them.
        gevolgd: those of them that the last commit holds.
        vastleggingen: commits of any branch or tag that touch one of the paths.
        remotes: names of the other places that git knows.
        niet_vastgelegd: files below the paths with changes that no commit holds, of paths that
            git follows; empty when git follows none of them.
    """

    wortel: Path
    paden: tuple[str, ...]
    gevolgd: tuple[str, ...]
    vastleggingen: int
    remotes: tuple[str, ...]
    niet_vastgelegd: tuple[str, ...]


def gitstand(bij: Path, paden: Iterable[Path]) -> Gitstand | None:
    """What git holds of these paths; None when the folder is in no repository that git reads.

    Args:
        bij: a folder in the repository.
        paden: files and folders, whether they are there or not; those outside the repository
            do not count.
    """
    try:
        repo = werkmap(bij, waarvoor="spoor vernietig", hulp=_HULP)
    except UsageError:
        return None
    binnen = tuple(
        p.relative_to(repo.wortel).as_posix() for p in paden if p.is_relative_to(repo.wortel)
    )
    gevolgd = tuple(pad for pad in binnen if repo.vraag("ls-tree", "HEAD", "--", pad))
    los = repo.sinds("HEAD") if gevolgd else frozenset()
    ooit = tuple(pad for pad in binnen if _aantal(repo, (pad,)))
    return Gitstand(
        repo.wortel,
        ooit or binnen,
        gevolgd,
        _aantal(repo, ooit),
        tuple((repo.vraag("remote") or b"").decode("utf-8", "replace").split()),
        tuple(sorted(n for n in los if any(_onder(n, pad) for pad in gevolgd))),
    )


def _aantal(repo: Werkmap, paden: tuple[str, ...]) -> int:
    uit = repo.vraag("rev-list", "--count", "--all", "--", *paden) if paden else None
    return int(uit) if uit is not None and uit.strip().isdigit() else 0


def _onder(naam: str, pad: str) -> bool:
    return naam == pad or naam.startswith(f"{pad}/")

"""The folder of a dossier: what is read of it, and how it is called in a result."""

from __future__ import annotations

from pathlib import Path

from tweedespoor.loading.bureau import Bureau
from tweedespoor.portfolio.vinden import Doel
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.source.folder import Folder, read_folder, veilig


def lees_map(doel: Doel) -> Folder:
    """The files of a dossier."""
    # "." and ".." have no name of their own, and the name is the id.
    map_ = doel.map if doel.map.name not in ("", "..") else doel.map.resolve()
    return read_folder(map_, submappen=tuple(NOTITIES))


def dossiernaam(map_: Path, bureau: Bureau) -> str:
    """Path relative to the firm's repository; without one only the id, never a whole path."""
    if bureau.map is not None and map_.resolve().is_relative_to(bureau.map):
        return map_.resolve().relative_to(bureau.map).as_posix()
    return map_.resolve().name


def naam_van(map_: Path) -> str:
    """The id of a dossier that was not read: the name of its folder, safe to print."""
    return veilig(map_.resolve().name)


def pad_van(map_: Path) -> str:
    """The path as a person in the current folder can type it."""
    hier = Path.cwd()
    if map_.resolve().is_relative_to(hier):
        return map_.resolve().relative_to(hier).as_posix()
    return map_.as_posix()


def afdruk(data: bytes) -> str:
    """SHA-256 of a file, for a receipt."""
    import hashlib  # only a receipt needs it, and loading it is felt at start-up

    return hashlib.sha256(data).hexdigest()

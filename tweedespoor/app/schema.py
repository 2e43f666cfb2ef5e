"""Use case `schema`: the JSON Schemas of the format, for an editor."""

from __future__ import annotations

from pathlib import Path

from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.errors import UsageError, WriteError

_JSON = Path(__file__).resolve().parents[1] / "schema" / "json"


def namen() -> tuple[str, ...]:
    """File names of the schemas, sorted."""
    return tuple(sorted(pad.name for pad in _JSON.glob("*.json")))


def schrijf_schemas(map_: Path) -> int:
    """Write all schemas into a folder, made when it does not exist; existing ones are replaced.

    Returns:
        The number of schemas.

    Raises:
        UsageError: the place is a file.
        WriteError: the folder or a file could not be written.
    """
    if map_.exists() and not map_.is_dir():
        raise UsageError("Bij --uit staat een bestand.", help=("Noem een map.",))
    try:
        map_.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise WriteError(
            "De map kan hier niet worden gemaakt.", help=("Noem een map waarin u mag schrijven.",)
        ) from None
    doelmap = map_.resolve()
    for naam in namen():
        inhoud = (_JSON / naam).read_bytes()
        doel = doelmap / naam
        if not doel.exists():
            maak(doel, inhoud, binnen=doelmap)
        elif (was := doel.read_bytes()) != inhoud:
            vervang(doel, inhoud, binnen=doelmap, was=was)
    return len(namen())

"""The first line of a file: where an editor finds the schema that helps while typing."""

from __future__ import annotations

import re

from tweedespoor.authoring.proef import Stand
from tweedespoor.source.folder import KENBESTAND

_SCHEMAREGEL = re.compile(rb"#\s*yaml-language-server:\s*\$schema=(\S*?)traject\.json")


def schemaregel(stand: Stand, bestand: str) -> tuple[str, ...]:
    """The line for a new file, pointing where that of `traject.yaml` points; none when absent.

    Args:
        stand: the dossier.
        bestand: name of the new file, `uren.yaml`.
    """
    hit = _SCHEMAREGEL.search(stand.folder.files.get(KENBESTAND, b"")[:1000])
    if hit is None:
        return ()
    voor = hit.group(1).decode("utf-8", "replace")
    return (f"# yaml-language-server: $schema={voor}{bestand.removesuffix('.yaml')}.json",)

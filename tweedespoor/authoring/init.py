"""`spoor init`: a firm's dossier repository, new or completed. Never over an existing file."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType

from tweedespoor.authoring.atomair import is_rest, maak
from tweedespoor.authoring.init_bestanden import bestanden
from tweedespoor.authoring.slot import SLOTBESTAND, slot
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal
from tweedespoor.source.folder import KENBESTAND

_EIGEN = frozenset(
    (
        ".git",
        ".github",
        ".gitlab-ci.yml",
        "huisregels.yaml",
        "huisstijl",
        "sjablonen",
        "vernietigd.yaml",
        "belasting",
        SLOTBESTAND,
    )
)
"""What may stand in a firm's repository and is not written by `init`."""

_REGELS_TELLEN: Mapping[str, str] = {
    ".gitignore": "anders komen persoonsgegevens in git",
    ".gitattributes": "anders gaat er bij het samenvoegen iets verloren",
}
"""Files of which a missing line does harm → why."""

_TELT = re.compile(r"^personen/$|merge=union$")


@dataclass(frozen=True, slots=True)
class Ingericht:
    """What `init` did.

    Attributes:
        map: the repository.
        gemaakt: files that were written, relative, forward slashes, sorted.
        gelaten: files that stood there already with other contents; untouched.
        ontbreekt: file that was left → lines that it should hold and does not.
    """

    map: Path
    gemaakt: tuple[str, ...]
    gelaten: tuple[str, ...]
    ontbreekt: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def init(
    map: Path, *, naam: str | None = None, bij: Mapping[str, bytes] = MappingProxyType({})
) -> Ingericht:
    """Make a firm's repository in a folder, or add the files that it lacks.

    Args:
        map: the folder; made when it does not exist.
        naam: of the firm; the name of the folder when not given.
        bij: more files than the usual ones, path with forward slashes → bytes.

    Raises:
        UsageError: the folder holds other things, or is no folder.
        WriteError: a file could not be written; what was written before it stays, and the
            command can be given again.
    """
    _geschikt(map)
    naam = " ".join((naam or map.resolve().name).split())
    try:
        alles = {**bestanden(naam or "Voorbeeldbureau"), **bij}
    except WriteError:
        raise UsageError(
            "De naam van het bureau bevat een teken dat niet te lezen is.",
            help=("Typ de naam opnieuw in plaats van hem te plakken.",),
        ) from None
    try:
        map.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise WriteError(
            "De map kan hier niet worden gemaakt.",
            help=("Controleer of u op deze plaats mag schrijven.",),
        ) from None
    gemaakt: list[str] = []
    gelaten: list[str] = []
    with slot(map):
        for pad, inhoud in alles.items():
            doel = map / pad
            if not os.path.lexists(doel):
                maak(doel, inhoud, binnen=map)
                gemaakt.append(pad)
            elif not doel.is_file() or doel.read_bytes() != inhoud:
                gelaten.append(pad)
    ontbreekt = {
        pad: mist
        for pad in _REGELS_TELLEN
        if pad in gelaten and (mist := _ontbrekend(map / pad, alles[pad]))
    }
    return Ingericht(map, tuple(gemaakt), tuple(gelaten), ontbreekt)


def melding(uitkomst: Ingericht, *, vanaf: Path) -> str:
    """The message on the screen, without a final line end.

    Args:
        uitkomst: what `init` did.
        vanaf: the folder from which paths are shown, usually the current one.
    """
    try:
        waar = uitkomst.map.relative_to(vanaf).as_posix()
    except ValueError:
        waar = uitkomst.map.as_posix()
    if not uitkomst.gemaakt:
        regels = [f"Niets te doen: {waar} is al ingericht."]
    else:
        regels = [f"Gemaakt: {waar} ({aantal(len(uitkomst.gemaakt), 'bestand', 'bestanden')})"]
    if uitkomst.gelaten:
        regels.append("Niet gewijzigd, want u hebt hier al een eigen versie van:")
        regels += [f"  {pad}" for pad in uitkomst.gelaten]
    for pad, regels_nodig in uitkomst.ontbreekt.items():
        regels.append(f"Let op: voeg aan {pad} toe, {_REGELS_TELLEN[pad]}:")
        regels += [f"  {regel}" for regel in regels_nodig]
    if "spoor.yaml" in uitkomst.gemaakt:
        regels += [
            "Volgende stappen",
            "  1  Lees README.md: daar staat hoe u begint.",
            "  2  Vul spoor.yaml aan: naam, adres en kleur van uw bureau.",
            "  3  Kies waar personen/ staat, en maak er een kopie van. Git bewaart die map niet.",
            "  4  Laat de beheerder het vangnet aanzetten: pre-commit install. Dat houdt",
            "     persoonsgegevens en medische woorden uit git.",
        ]
    return "\n".join(regels)


def _ontbrekend(pad: Path, bedoeld: bytes) -> tuple[str, ...]:
    """Lines that the firm's own version of a file lacks and that matter."""
    try:
        staat = {regel.strip() for regel in pad.read_text("utf-8", "replace").splitlines()}
    except OSError:
        staat = set()
    nodig = (regel for regel in bedoeld.decode().splitlines() if _TELT.search(regel))
    return tuple(regel for regel in nodig if regel not in staat)


def _geschikt(map: Path) -> None:
    """Refuse a folder that is something else: files of a firm may be added to, others not."""
    if not os.path.lexists(map):
        return
    if not map.is_dir():
        raise UsageError(
            "Op deze plaats staat al een bestand met die naam.",
            help=("Geef een andere map, bijvoorbeeld: spoor init mijn-bureau",),
        )
    try:
        namen = {pad.name for pad in map.iterdir() if not is_rest(pad.name)}
    except OSError:
        raise UsageError(
            "Deze map is niet te lezen.", help=("Controleer of u in deze map mag kijken.",)
        ) from None
    if KENBESTAND in namen:
        raise UsageError(
            "Deze map is een dossier, geen map voor een bureau.",
            help=("Geef een lege map, bijvoorbeeld: spoor init mijn-bureau",),
        )
    eigen = _EIGEN | {pad.partition("/")[0] for pad in bestanden("x")}
    if "spoor.yaml" not in namen and not namen <= eigen:
        raise UsageError(
            "In deze map staan al andere bestanden; er is niets gewijzigd.",
            help=("Geef een lege of nieuwe map, bijvoorbeeld: spoor init mijn-bureau",),
        )

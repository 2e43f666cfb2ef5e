"""What a command wrote, and the words in which it says so."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import lijst


class Daad(StrEnum):
    """What happened to the file, as the first words of the message."""

    TOEGEVOEGD = "Toegevoegd aan"
    GEWIJZIGD = "Gewijzigd in"
    GEMAAKT = "Gemaakt:"


@dataclass(frozen=True, slots=True)
class NogLeeg:
    """A fact that belongs with what was written and was not given.

    Attributes:
        wat: key of the format.
        aanvullen: what to type to fill it: options, or a line for the file.
        keuzes: ids or words to choose from; empty when anything of the right form may stand.
    """

    wat: str
    aanvullen: str
    keuzes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Geschreven:
    """The result of a command that writes one thing into a dossier.

    Attributes:
        bestand: the file, under the folder that the command was given.
        regel: line of what was written, from 1.
        daad: what was done.
        regels: the lines that were written. Text of the dossier: for a terminal only.
        nog_leeg: what may still be filled in.
    """

    bestand: Path
    regel: int
    daad: Daad
    regels: tuple[str, ...]
    nog_leeg: tuple[NogLeeg, ...] = ()


def melding(uitkomst: Geschreven, *, vanaf: Path, met_tekst: bool) -> str:
    """The message on the screen, without a final line end.

    Args:
        uitkomst: what was written.
        vanaf: the folder from which paths are shown, usually the current one.
        met_tekst: show the written lines; False in a pipe and in CI.
    """
    try:
        pad = uitkomst.bestand.relative_to(vanaf)
    except ValueError:
        pad = uitkomst.bestand
    waar = pad.as_posix()
    if uitkomst.daad is not Daad.GEMAAKT:
        waar += f":{uitkomst.regel}"
    regels = [f"{uitkomst.daad} {waar}"]
    if met_tekst:
        regels += [f"  {regel.strip().removeprefix('- ')}" for regel in uitkomst.regels]
    for leeg in uitkomst.nog_leeg:
        keuzes = f" ({lijst(leeg.keuzes, 'of')})" if leeg.keuzes else ""
        regels.append(f"Nog leeg: {leeg.wat}{keuzes}. Aanvullen: {leeg.aanvullen}")
    return "\n".join(regels)

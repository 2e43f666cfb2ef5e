"""A page of the handbook, cut into text that stays and blocks that do something.

A fenced block is one of three, and nothing else may stand in a page:

- `console`: lines that start with `$ ` are commands; what follows is what the screen shows.
- a file, with `<!-- bestand: PAD -->` before it: its text is written there before the next
  command. `<!-- achteraan: PAD -->` adds it at the end of a file that is there, and
  `<!-- onder: PAD | REGEL -->` under the one line that reads so.
- `<!-- niet uitgevoerd: REDEN -->`: a command that no test may run, such as an installation.

Comments before a block of `console` say how it is run. All but the first count for its last
command only:

- `<!-- dag: JJJJ-MM-DD -->`: the day on the calendar, until a next such comment.
- `<!-- code: 1 -->`: the exit code that belongs here; without it 0.
- `<!-- typ: een | twee -->`: what a person types, an answer per question; there is a terminal then.
- `<!-- toon: 12 -->`: only the first twelve lines are shown, and a mark that there are more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from tweedespoor.frozen import dataclass

MEER: Final = "[...]"
"""Stands where lines of a long output were left out."""

_HEK: Final = re.compile(r"^```(?P<taal>[\w-]*)\n(?P<inhoud>.*?)^```$", re.M | re.S)
_AANWIJZING: Final = re.compile(
    r"<!-- (?P<naam>dag|code|typ|toon|bestand|achteraan|onder|niet uitgevoerd): (?P<waarde>.+?) -->"
)
_PLEKKEN: Final = ("bestand", "achteraan", "onder")
_COMMENTAAR: Final = re.compile(r"<!--.*?-->", re.S)


class PaginaError(Exception):
    """A page does not keep to the form above; the message says where."""


@dataclass(frozen=True, slots=True)
class Opdracht:
    """One command of a page and how it is run."""

    regel: str
    dag: date | None
    code: int = 0
    antwoorden: tuple[str, ...] = ()
    toon: int | None = None


@dataclass(frozen=True, slots=True)
class Scherm:
    """A block of `console`: each command with the lines that the page shows of it."""

    opdrachten: tuple[Opdracht, ...]
    getoond: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bestand:
    """A block that is written to a file, `pad` counted from the folder where the person is.

    `plek` is how: `bestand` (the whole file), `achteraan`, or `onder` the line `regel`.
    """

    pad: str
    tekst: str
    plek: str
    regel: str = ""


Deel = str | Scherm | Bestand
"""Text as it stands (blocks that nobody runs included), a screen, or a file."""


def ontleed(tekst: str, naam: str) -> list[Deel]:
    """Cut a page; a file is followed by its own text, so that nothing of the page is lost.

    Raises:
        PaginaError: a block is of no kind, or a comment has no block.
    """
    delen: list[Deel] = []
    dag: date | None = None
    vorige = 0
    for hek in _HEK.finditer(tekst):
        proza = tekst[vorige : hek.start()]
        regel = tekst.count("\n", 0, hek.start()) + 1
        aanwijzing = dict(_aanwijzingen(proza, f"{naam}:{regel}"))
        if "dag" in aanwijzing:
            dag = date.fromisoformat(aanwijzing["dag"])
        delen.append(proza)
        if hek["taal"] == "console":
            delen.append(_scherm(hek["inhoud"], aanwijzing, dag, f"{naam}:{regel}"))
        elif plek := next((p for p in _PLEKKEN if p in aanwijzing), None):
            pad, _, onder = (deel.strip() for deel in aanwijzing[plek].partition("|"))
            delen += [Bestand(pad, hek["inhoud"], plek, onder), hek[0]]
        elif "niet uitgevoerd" in aanwijzing:
            delen.append(hek[0])
        else:
            raise PaginaError(f"{naam}:{regel}: a block that is no screen, no file and not excused")
        vorige = hek.end()
    slot = tekst[vorige:]
    if dict(_aanwijzingen(slot, naam)):
        raise PaginaError(f"{naam}: the last comment stands before no block")
    return [*delen, slot]


def _aanwijzingen(proza: str, plek: str) -> Iterator[tuple[str, str]]:
    for commentaar in _COMMENTAAR.findall(proza):
        gevonden = _AANWIJZING.fullmatch(commentaar)
        if gevonden is None:
            raise PaginaError(f"{plek}: a comment that says nothing to the runner")
        yield gevonden["naam"], gevonden["waarde"].strip()


def _scherm(inhoud: str, aanwijzing: Mapping[str, str], dag: date | None, plek: str) -> Scherm:
    regels: list[str] = []
    getoond: list[list[str]] = []
    for regel in inhoud.splitlines():
        if regel.startswith("$ "):
            regels.append(regel[2:])
            getoond.append([])
        elif getoond:
            getoond[-1].append(regel)
        else:
            raise PaginaError(f"{plek}: a screen begins with a command")
    opdrachten = [Opdracht(regel, dag) for regel in regels]
    if not opdrachten:
        raise PaginaError(f"{plek}: a screen without a command")
    opdrachten[-1] = Opdracht(
        regel=regels[-1],
        dag=dag,
        code=int(aanwijzing.get("code", "0")),
        antwoorden=tuple(a.strip() for a in aanwijzing.get("typ", "").split("|"))
        if "typ" in aanwijzing
        else (),
        toon=int(aanwijzing["toon"]) if "toon" in aanwijzing else None,
    )
    return Scherm(tuple(opdrachten), tuple("\n".join(r) for r in getoond))


def verkort(uitvoer: str, toon: int | None) -> str:
    """What a page shows of an output: without trailing blanks, and no more than was asked."""
    regels = [regel.rstrip() for regel in uitvoer.rstrip().splitlines()]
    if toon is not None and len(regels) > toon:
        regels = [*regels[:toon], MEER]
    return "\n".join(regels)


def schrijf_scherm(scherm: Scherm, uitvoeren: tuple[str, ...]) -> str:
    """The block as it belongs in the page, with these outputs.

    Raises:
        PaginaError: a line of an output would be read as a command the next time.
    """
    regels: list[str] = []
    for opdracht, uitvoer in zip(scherm.opdrachten, uitvoeren, strict=True):
        regels.append(f"$ {opdracht.regel}")
        if any(regel.startswith("$ ") for regel in uitvoer.splitlines()):
            raise PaginaError(f"`{opdracht.regel}` shows a line that looks like a command")
        if uitvoer:
            regels.append(uitvoer)
    return "```console\n" + "\n".join(regels) + "\n```"

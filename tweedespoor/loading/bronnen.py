"""The texts of a dossier with their positions: from a symbolic address to line and column."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from tweedespoor.frozen import dataclass
from tweedespoor.location import TOP, KeyPath, Span, Where
from tweedespoor.source.markdown import NoteText, Section
from tweedespoor.source.yamltree import YamlText

_NAAM = re.compile(r"[A-Z][1-9]\d{0,3}|\d{4}-\d{2}-\d{2}")
_NAAMSLEUTELS = ("id", "per", "datum", "aangevraagd", "van", "vanaf")


@dataclass(frozen=True, slots=True, eq=False)
class Notitiebron:
    """A note with the place of every key: front matter, sections and promises.

    Attributes:
        tekst: the note as read.
        secties: key of the record → its section.
        taken: key of a section with promises → (line, column of the date) of each promise.
    """

    tekst: NoteText
    secties: Mapping[str, Section]
    taken: Mapping[str, tuple[tuple[int, int], ...]]

    def span(self, path: KeyPath) -> Span:
        """The place of a key; a key that is absent is shown at the end of the front matter."""
        sleutel = path[0] if path else None
        sectie = self.secties.get(sleutel) if isinstance(sleutel, str) else None
        if sectie is None:
            if path and self.tekst.front.has(path[:1]):
                return self.tekst.front.span(path)
            return Span(self.tekst.kop_einde, 1, self.tekst.kop_einde, 4)
        plaatsen = self.taken.get(str(sleutel), ())
        if len(path) > 1 and isinstance(path[1], int) and path[1] < len(plaatsen):
            regel, kolom = plaatsen[path[1]]
            if path[2:] == ("uiterlijk",):
                return Span(regel, kolom, regel, kolom + 10)
            return Span(regel, 1, regel, kolom)
        return Span(sectie.regel, 1, sectie.regel, len(sectie.titel) + 4)


@dataclass(frozen=True, slots=True, eq=False)
class Bronnen:
    """All texts of one dossier.

    Attributes:
        yaml: file name → YAML text with positions.
        notities: file name → note with positions.
        ruw: file name → bytes as read, for rules that look at text (privacy) and receipts.
    """

    yaml: Mapping[str, YamlText] = field(default_factory=dict)
    notities: Mapping[str, Notitiebron] = field(default_factory=dict)
    ruw: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def span(self, where: Where) -> Span:
        """Line and column of an address; the top of the file when nothing better is known."""
        if where.span is not None:
            return where.span
        if (tekst := self.yaml.get(where.file)) is not None and tekst.text:
            return tekst.span(where.path, where.part)
        if (notitie := self.notities.get(where.file)) is not None:
            return notitie.span(where.path)
        return TOP

    def regel(self, file: str, nummer: int) -> str | None:
        """One line of a file as text, without its line end; None when there is no such line."""
        if (tekst := self.yaml.get(file)) is not None and tekst.text:
            regels = tekst.text.splitlines()
        elif (notitie := self.notities.get(file)) is not None:
            regels = notitie.tekst.text.splitlines()
        elif (data := self.ruw.get(file)) is not None:
            regels = data.decode("utf-8", "replace").splitlines()
        else:
            return None
        return regels[nummer - 1] if 0 < nummer <= len(regels) else None

    def onderdeel(self, where: Where) -> str:
        """The stable name of the part at an address: `zoekprofiel 2026-11-09`, `documenten D3`.

        Built from file names, ids and dates only, so that it survives inserted lines and
        holds no text of the dossier.
        """
        if where.file.endswith(".md"):
            return where.file
        stam = where.file.removesuffix(".yaml")
        tekst = self.yaml.get(where.file)
        waarde: Any = tekst.value if tekst is not None else None
        for stap in where.path:
            if isinstance(stap, int) and isinstance(waarde, list) and stap < len(waarde):
                waarde = waarde[stap]
                if naam := _naam(waarde):
                    return f"{stam} {naam}"
            elif isinstance(waarde, dict):
                waarde = waarde.get(stap)
            else:
                break
        return stam


def _naam(waarde: object) -> str | None:
    if not isinstance(waarde, dict):
        return None
    for sleutel in _NAAMSLEUTELS:
        kandidaat = waarde.get(sleutel)
        if isinstance(kandidaat, str) and _NAAM.fullmatch(kandidaat):
            return kandidaat
    return None

"""What changed, finished and flat: groups of changes, each with its details."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tweedespoor.frozen import dataclass


class Aard(StrEnum):
    """What happened to one part of the dossier."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERVALLEN = "vervallen"
    HERNOEMD = "hernoemd"


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One change.

    Attributes:
        aard: what happened.
        wat: which part, in domain words; may hold text of the dossier that the reader may see.
        bestand: the file, as it is named now; of a part that is gone, as it was named.
        details: what is in it or what became different, a line each.
        dag: of a new entry the day it is about, as it says itself; else None.
    """

    aard: Aard
    wat: str
    bestand: str
    details: tuple[str, ...] = ()
    dag: date | None = None


@dataclass(frozen=True, slots=True)
class Groep:
    """The changes of one subject, in the order of the dossier."""

    code: str
    kop: str
    wijzigingen: tuple[Wijziging, ...]

    def na(self, dag: date) -> Groep:
        """Only the new entries that are about a later day."""
        later = (w for w in self.wijzigingen if w.dag is not None and w.dag > dag)
        return Groep(self.code, self.kop, tuple(later))


@dataclass(frozen=True, slots=True)
class Omslag:
    """A rule of which the verdict turned to or from `niet voldaan`.

    Attributes:
        code: of the rule.
        titel: what must hold.
        van, tot: the two verdicts, in words; empty where the rule was not judged.
    """

    code: str
    titel: str
    van: str
    tot: str


@dataclass(frozen=True, slots=True)
class Stand:
    """One of the two states that are compared.

    Attributes:
        naam: what the person asked for, in words: `rapport tussen van 4 maart 2026`.
        dag: the day on which the state was so; the real day for the working folder.
        vastgelegd: short name of the commit, or None for the working folder.
        leeg: the dossier was not there yet.
    """

    naam: str
    dag: date
    vastgelegd: str | None = None
    leeg: bool = False


@dataclass(frozen=True, slots=True)
class Verschil:
    """All that changed in one dossier, for one reader.

    Attributes:
        dossier: id of the dossier.
        lezer: for whom.
        van, tot: the two states.
        groepen: subjects in which something changed.
        omslagen: verdicts that turned; only for the bureau.
        niet_vergeleken: parts that could not be read in one of the two states, with which.
        let_op: what a reader must know to read this well, a sentence each.
        onleesbaar: a part could not be read in one of the two states.
    """

    dossier: str
    lezer: str
    van: Stand
    tot: Stand
    groepen: tuple[Groep, ...]
    omslagen: tuple[Omslag, ...] = ()
    niet_vergeleken: tuple[str, ...] = ()
    let_op: tuple[str, ...] = ()
    onleesbaar: bool = False

    @property
    def aantal(self) -> int:
        """How many changes there are, verdicts aside."""
        return sum(len(groep.wijzigingen) for groep in self.groepen)

"""One dossier as a whole: which file holds what, and the frozen aggregate of all files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteiten
    from tweedespoor.schema.belastbaarheid import Belastbaarheid
    from tweedespoor.schema.haalbaarheid import Haalbaarheid
    from tweedespoor.schema.lijsten import Documenten, Sollicitaties, Urenlijst
    from tweedespoor.schema.notities import Contact, Evaluatie, Rapport
    from tweedespoor.schema.persoonsprofiel import Persoonsprofiel
    from tweedespoor.schema.traject import Traject
    from tweedespoor.schema.trajectplan import Trajectplan
    from tweedespoor.schema.uitkomst import Resultaat
    from tweedespoor.schema.uwv import Uwv
    from tweedespoor.schema.voortgang import Afwijkingen, Spoor1, Stagnaties
    from tweedespoor.schema.zoekprofiel import Zoekprofiel

BESTANDEN: Mapping[str, str] = {
    "traject": "Traject",
    "belastbaarheid": "Belastbaarheid",
    "persoonsprofiel": "Persoonsprofiel",
    "zoekprofiel": "Zoekprofiel",
    "trajectplan": "Trajectplan",
    "activiteiten": "Activiteiten",
    "sollicitaties": "Sollicitaties",
    "uren": "Urenlijst",
    "documenten": "Documenten",
    "spoor1": "Spoor1",
    "stagnatie": "Stagnaties",
    "afwijkingen": "Afwijkingen",
    "haalbaarheid": "Haalbaarheid",
    "uwv": "Uwv",
    "resultaat": "Resultaat",
}
"""File name without `.yaml` → name of its record; also the attributes of `Dossier`."""

NOTITIES: Mapping[str, str] = {
    "contacten": "Contact",
    "evaluaties": "Evaluatie",
    "rapporten": "Rapport",
}
"""Folder of Markdown files → name of the record of one file."""

BUREAUBESTANDEN: Mapping[str, str] = {
    "spoor": "Instellingen",
    "huisregels": "Huisregels",
    "coach": "Coach",
    "persoon": "Persoon",
    "vernietigd": "Vernietigd",
    "belasting": "Belasting",
}
"""The firm's own files, by the name of their JSON Schema → name of the record."""


R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Notitie(Generic[R_co]):
    """A Markdown file of the dossier with its relative name."""

    bestand: str
    inhoud: R_co


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything one dossier folder says, frozen. `None` means: there is no such file.

    A file that could not be read, or that the dossier declares unknown, stands in
    `onleesbaar` or `onbekend`; its attribute is None then too, so a rule must ask.

    Attributes:
        id: the folder's name.
        contacten, evaluaties, rapporten: sorted by date, then by file name.
        onleesbaar: names of files and folders (`zoekprofiel`, `contacten`) with a reading error.
    """

    id: str
    traject: Traject | None = None
    belastbaarheid: Belastbaarheid | None = None
    persoonsprofiel: Persoonsprofiel | None = None
    zoekprofiel: Zoekprofiel | None = None
    trajectplan: Trajectplan | None = None
    activiteiten: Activiteiten | None = None
    sollicitaties: Sollicitaties | None = None
    uren: Urenlijst | None = None
    documenten: Documenten | None = None
    spoor1: Spoor1 | None = None
    stagnatie: Stagnaties | None = None
    afwijkingen: Afwijkingen | None = None
    haalbaarheid: Haalbaarheid | None = None
    uwv: Uwv | None = None
    resultaat: Resultaat | None = None
    contacten: tuple[Notitie[Contact], ...] = ()
    evaluaties: tuple[Notitie[Evaluatie], ...] = ()
    rapporten: tuple[Notitie[Rapport], ...] = ()
    onleesbaar: frozenset[str] = frozenset()

    @property
    def onbekend(self) -> frozenset[str]:
        """Parts that the dossier declares really unknown."""
        return frozenset(self.traject.onbekend) if self.traject else frozenset()

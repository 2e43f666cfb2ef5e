"""All definitions by the name of their file. Imports pydantic: for generators and tests only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from tweedespoor.schema.activiteiten import Activiteiten
from tweedespoor.schema.basis import Record
from tweedespoor.schema.belastbaarheid import Belastbaarheid
from tweedespoor.schema.bureau import Coach, Instellingen, Persoon
from tweedespoor.schema.haalbaarheid import Haalbaarheid
from tweedespoor.schema.huisregels import Huisregels
from tweedespoor.schema.lijsten import Documenten, Sollicitaties, Urenlijst
from tweedespoor.schema.notities import Contact, Evaluatie, Rapport
from tweedespoor.schema.persoonsprofiel import Persoonsprofiel
from tweedespoor.schema.traject import Traject
from tweedespoor.schema.trajectplan import Trajectplan
from tweedespoor.schema.uitkomst import Resultaat
from tweedespoor.schema.uwv import Uwv
from tweedespoor.schema.vernietigd import Belasting, Vernietigd
from tweedespoor.schema.voortgang import Afwijkingen, Spoor1, Stagnaties
from tweedespoor.schema.zoekprofiel import Zoekprofiel

DEFINITIES: Final[Mapping[str, type[Record]]] = {
    "traject": Traject,
    "belastbaarheid": Belastbaarheid,
    "persoonsprofiel": Persoonsprofiel,
    "zoekprofiel": Zoekprofiel,
    "trajectplan": Trajectplan,
    "activiteiten": Activiteiten,
    "sollicitaties": Sollicitaties,
    "uren": Urenlijst,
    "documenten": Documenten,
    "spoor1": Spoor1,
    "stagnatie": Stagnaties,
    "afwijkingen": Afwijkingen,
    "haalbaarheid": Haalbaarheid,
    "uwv": Uwv,
    "resultaat": Resultaat,
    "contacten": Contact,
    "evaluaties": Evaluatie,
    "rapporten": Rapport,
    "spoor": Instellingen,
    "huisregels": Huisregels,
    "coach": Coach,
    "persoon": Persoon,
    "vernietigd": Vernietigd,
    "belasting": Belasting,
}
"""File, folder of notes or file of the firm → definition of its record."""


def alle_records() -> Iterator[type[Record]]:
    """Every definition, those of parts included, each once, parents before children."""

    def onder(klasse: type[Record]) -> Iterator[type[Record]]:
        for kind in klasse.__subclasses__():
            yield kind
            yield from onder(kind)

    return onder(Record)

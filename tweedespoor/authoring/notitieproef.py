"""A note before it is written: is every value of the right form, and will it read back equal?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, keur, optie, schoon
from tweedespoor.authoring.notitie import notitie
from tweedespoor.authoring.proef import Stand
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.finding import Finding
from tweedespoor.loading.notities import samenvoegen
from tweedespoor.schema.secties import TAAKSECTIES
from tweedespoor.source.markdown import Section, Taak, read_note, taken

ZO_EEN_AFSPRAAK: Final = (
    'Schrijf: "wie: wat (JJJJ-MM-DD)".',
    'Bijvoorbeeld: "werknemer: twee brieven schrijven (2026-11-20)".',
)
"""How a promise is written, in two Dutch lines."""


def keur_notitie(soort: str, deel: Mapping[str, Waarde]) -> None:
    """Judge the form of every value; promises are read as the reader of notes reads them.

    Args:
        soort: folder of the note.
        deel: keys of the record to values, promises as lines.

    Raises:
        UsageError: a value has another form, or a required one is absent.
    """
    waarde: dict[str, object] = dict(deel)
    for sleutel in TAAKSECTIES & deel.keys():
        rij, mis = _taken(soort, sleutel, deel[sleutel])
        if mis:
            raise UsageError(
                f"Een regel bij {optie(sleutel)} is niet te lezen als afspraak.",
                help=(*ZO_EEN_AFSPRAAK, NIETS_GEWIJZIGD),
            )
        waarde[sleutel] = [
            {"gedaan": t.gedaan, "wie": t.wie, "wat": t.wat, "uiterlijk": t.datum} for t in rij
        ]
    keur(soort, waarde)


def is_afspraak(regel: str) -> bool:
    """Whether one typed line can be read as a promise: who, what, and a day or none."""
    return not _taken("contacten", "afspraken", [schoon(regel, "afspraken")])[1]


def _taken(
    soort: str, sleutel: str, waarde: Waarde
) -> tuple[tuple[Taak, ...], tuple[Finding, ...]]:
    regels = notitie(soort, {sleutel: waarde}).split("\n")[3:-1]
    return taken(Section("", 1, "\n".join(regels), 1, len(regels)), soort)


def zegt_hetzelfde(soort: str, inhoud: bytes, deel: Mapping[str, Waarde]) -> None:
    """Refuse a note that a reader would cut in other pieces than those that were given.

    Raises:
        UsageError: a text holds a line that means something in a note.
    """
    _, gelezen, fouten = samenvoegen(read_note(inhoud, soort), soort)
    for sleutel, waarde in deel.items():
        zelfde = (
            len(gelezen.get(sleutel, ())) == len(waarde)
            if sleutel in TAAKSECTIES
            else gelezen.get(sleutel) == waarde
        )
        if fouten or not zelfde:
            raise UsageError(
                "Een van de teksten bevat een regel die de notitie in stukken zou delen.",
                help=(
                    "Begin een regel niet met ##, ``` of ~~~.",
                    NIETS_GEWIJZIGD,
                ),
            )


def namen(stand: Stand, soort: str) -> list[str]:
    """All names in the folder of these notes, also of files that were not read."""
    folder = stand.folder
    alle = [*folder.files, *folder.others, *folder.unread]
    return [naam.partition("/")[2] for naam in alle if naam.startswith(f"{soort}/")]

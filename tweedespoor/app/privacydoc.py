"""Fills the tables of `docs/privacy.md` from the format and from disclosure, between its markers.

For developers: `python -m tweedespoor.app.privacydoc --schrijf` after a change of a label, a reader
or a record. What stands outside the markers is written by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from tweedespoor.bijgehouden import houd_bij, tabel, vernieuw
from tweedespoor.disclosure.tabel import INZAGE, INZAGE_EIGEN, MAG_ZIEN
from tweedespoor.labels import Label, Lezer
from tweedespoor.report.teksten.privacy import CATEGORIEEN
from tweedespoor.report.teksten.woorden import LEZER
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES
from tweedespoor.schema.velden import velden

BESTAND: Final = Path(__file__).parents[2] / "docs" / "privacy.md"

_WAAR: Final[Mapping[str, str]] = {
    **{naam: f"{naam}.yaml" for naam in BESTANDEN},
    **{naam: f"{naam}/" for naam in NOTITIES},
    "spoor": "spoor.yaml",
    "huisregels": "huisregels.yaml",
    "coach": "coachen/",
    "persoon": "personen/",
    "vernietigd": "vernietigd.yaml",
    "belasting": "belasting/",
}


def _soorten() -> str:
    """What each kind of data is for."""
    kop = ("soort", "label", "wat", "waarvoor", "van wie", "grond (voorstel)")
    return tabel(
        kop,
        (
            (c.naam, f"`{label.value}`", c.voorbeeld, c.doel, c.van, c.grond)
            for label, c in CATEGORIEEN.items()
        ),
    )


def _lezers() -> str:
    """Which reader sees which kind in a report, and what the inspection opens."""
    kop = ("soort", *(LEZER[lezer] for lezer in Lezer), "eigen inzage")
    return tabel(
        kop,
        (
            (
                c.naam,
                *("ja" if label in MAG_ZIEN[lezer] else "" for lezer in Lezer),
                "ja" if label in INZAGE else "deels" if label in _deels() else "",
            )
            for label, c in CATEGORIEEN.items()
        ),
    )


def _deels() -> frozenset[Label]:
    """Kinds of which the inspection opens some fields."""
    return frozenset(velden(record)[naam].label for record, naam in INZAGE_EIGEN)


def _plaatsen() -> str:
    """In which files each kind of data stands."""
    bestanden = {**BESTANDEN, **NOTITIES, **BUREAUBESTANDEN}
    per = {naam: frozenset(_labels(record, frozenset())) for naam, record in bestanden.items()}
    return tabel(
        ("soort", "bestanden"),
        (
            (c.naam, ", ".join(f"`{_WAAR[n]}`" for n, labels in per.items() if label in labels))
            for label, c in CATEGORIEEN.items()
        ),
    )


def _labels(record: str, boven: frozenset[str]) -> Iterator[Label]:
    """The labels of the single values of a record, those inside it included."""
    for veld in velden(record).values():
        if not veld.record:
            yield veld.label
        elif veld.record not in boven:
            yield from _labels(veld.record, boven | {record})


TABELLEN: Final[Mapping[str, Callable[[], str]]] = {
    "soorten gegevens": _soorten,
    "wie ziet wat": _lezers,
    "waar het staat": _plaatsen,
}
"""Name in a marker → its table."""


if __name__ == "__main__":
    tekst = vernieuw(BESTAND.read_text(encoding="utf-8"), TABELLEN)
    sys.exit(houd_bij({BESTAND: tekst}, sys.argv[1:]))

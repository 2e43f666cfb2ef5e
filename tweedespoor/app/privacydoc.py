"""Fills the tables of `docs/privacy.md` from the format and from disclosure, between its markers.

For developers: `python -m tweedespoor.app.privacydoc --schrijf` after a change of a label, a reader
or a record. What stands outside the markers is written by hand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from tweedespoor.disclosure.tabel import INZAGE, INZAGE_EIGEN, MAG_ZIEN
from tweedespoor.labels import Label, Lezer
from tweedespoor.report.teksten.privacy import CATEGORIEEN, LEZERS
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES
from tweedespoor.schema.velden import velden

BESTAND: Final = Path(__file__).parents[2] / "docs" / "privacy.md"

_BLOK: Final = re.compile(r"(<!-- gemaakt: ([a-z ]+) -->\n).*?(<!-- einde -->)", re.DOTALL)
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


def vernieuw(tekst: str) -> str:
    """The page with every table between markers made anew.

    Raises:
        KeyError: a marker names a table that does not exist.
    """
    return _BLOK.sub(lambda m: f"{m[1]}\n{TABELLEN[m[2]]()}\n\n{m[3]}", tekst)


def _soorten() -> str:
    """What each kind of data is for."""
    kop = ("soort", "label", "wat", "waarvoor", "van wie", "grond (voorstel)")
    return _tabel(
        kop,
        (
            (c.naam, f"`{label.value}`", c.voorbeeld, c.doel, c.van, c.grond)
            for label, c in CATEGORIEEN.items()
        ),
    )


def _lezers() -> str:
    """Which reader sees which kind in a report, and what the inspection opens."""
    kop = ("soort", *(LEZERS[lezer] for lezer in Lezer), "eigen inzage")
    return _tabel(
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
    return _tabel(
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


def _tabel(kop: tuple[str, ...], rijen: Iterator[tuple[str, ...]]) -> str:
    regels = [kop, tuple("---" for _ in kop), *rijen]
    return "\n".join("| " + " | ".join(rij) + " |" for rij in regels)


TABELLEN: Final[Mapping[str, Callable[[], str]]] = {
    "soorten gegevens": _soorten,
    "wie ziet wat": _lezers,
    "waar het staat": _plaatsen,
}
"""Name in a marker → its table."""


def main(argumenten: list[str]) -> int:
    """Write the page (`--schrijf`), or say that it is stale; 1 when it is."""
    oud = BESTAND.read_text(encoding="utf-8")
    nieuw = vernieuw(oud)
    if nieuw == oud:
        return 0
    if "--schrijf" not in argumenten:
        print(f"{BESTAND.name}: stale")
        return 1
    BESTAND.write_text(nieuw, encoding="utf-8", newline="\n")
    print(f"{BESTAND.name}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Fills the tables of `docs/formaat.md` from the definitions, between its markers.

For developers: `python -m tweedespoor.schema.formaatdoc --schrijf` after any change of a
record. What stands outside the markers is written by hand.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, get_args

from tweedespoor.bijgehouden import houd_bij, tabel, vernieuw
from tweedespoor.schema.basis import Record, Rol
from tweedespoor.schema.definities import DEFINITIES, alle_records
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.schema.jsonschema import NAMEN
from tweedespoor.schema.samenhang import Nodig
from tweedespoor.schema.secties import SECTIES
from tweedespoor.schema.velden import Veld, velden
from tweedespoor.schema.vormen import ID_VORMEN, VORMEN

BESTAND: Final = Path(__file__).parents[2] / "docs" / "formaat.md"

_ROLLEN: Final = get_args(Rol)


def vernieuwd(tekst: str) -> str:
    """The documentation with every table between markers made anew.

    Raises:
        KeyError: a marker names a table that does not exist.
    """
    return vernieuw(tekst, dict(_tabellen()))


def namen() -> tuple[str, ...]:
    """The names of all tables; each must have its marker in the documentation."""
    return tuple(naam for naam, _ in _tabellen())


def _tabellen() -> Iterator[tuple[str, Callable[[], str]]]:
    yield "vormen", _vormen
    yield "rollen", lambda: ", ".join(f"`{rol}`" for rol in _ROLLEN) + "."
    for naam, soort in NAMEN.items():
        # mypy does not infer a lambda with a default as a function without arguments.
        yield naam, lambda soort=soort: _bestand(soort)  # type: ignore[misc]
    yield "gedeelde delen", _gedeeld


def _vormen() -> str:
    rijen = [
        (f"`{vorm.naam}`", f"`{vorm.voorbeeld}`", vorm.bericht) for vorm in (*VORMEN, *ID_VORMEN)
    ]
    return tabel(("vorm", "voorbeeld", "zo schrijft u het"), rijen)


def _bestand(soort: str) -> str:
    """The tables of one file: itself, then its own parts in the order of the keys."""
    wortel = DEFINITIES[soort]
    gedeeld = _gedeelde_namen()
    koppen = SECTIES.get(soort, {}) if soort in NOTITIES else {}
    blokken = [_record(wortel, weg=frozenset(koppen.values()))]
    if koppen:
        blokken.append("De koppen onder de gegevens:")
        blokken.append(_koppen(wortel, koppen))
    for naam in _onder(wortel):
        if naam not in gedeeld:
            blokken += [f"#### {naam}", _record(_definitie(naam))]
    return "\n\n".join(blokken)


def _gedeeld() -> str:
    blokken = []
    for naam in sorted(_gedeelde_namen()):
        blokken += [f"### {naam}", _record(_definitie(naam))]
    return "\n\n".join(blokken)


def _gedeelde_namen() -> frozenset[str]:
    """Parts that occur in more than one file."""
    aantal = Counter(naam for wortel in DEFINITIES.values() for naam in _onder(wortel))
    return frozenset(naam for naam, keer in aantal.items() if keer > 1)


def _onder(record: type[Record]) -> list[str]:
    """Names of all records inside one, each once, in the order of reading."""
    gevonden: list[str] = []

    def zoek(deel: type[Record]) -> None:
        for veld in velden(deel).values():
            if veld.record and veld.record not in gevonden:
                gevonden.append(veld.record)
                zoek(_definitie(veld.record))

    zoek(record)
    return gevonden


def _definitie(naam: str) -> type[Record]:
    return next(record for record in alle_records() if record.__name__ == naam)


def _record(record: type[Record], weg: frozenset[str] = frozenset()) -> str:
    nodig = _voorwaarden(record)
    rijen = [
        (
            f"`{sleutel}`",
            veld.uitleg,
            _vorm(veld),
            "ja" if veld.verplicht else nodig.get(sleutel, ""),
            f"`{veld.label.value}`",
        )
        for sleutel, veld in velden(record).items()
        if sleutel not in weg
    ]
    return tabel(("sleutel", "betekenis", "vorm", "nodig", "label"), rijen)


def _koppen(record: type[Record], koppen: Mapping[str, str]) -> str:
    bekend = velden(record)
    rijen = [
        (
            f"`## {kop}`",
            bekend[sleutel].uitleg,
            "afspraken, een per regel" if bekend[sleutel].record else "tekst",
            "ja" if bekend[sleutel].verplicht else "",
            f"`{bekend[sleutel].label.value}`",
        )
        for kop, sleutel in koppen.items()
    ]
    return tabel(("kop", "betekenis", "vorm", "nodig", "label"), rijen)


def _voorwaarden(record: type[Record]) -> dict[str, str]:
    """Key → when it is necessary, for keys that another value makes so."""
    uit: dict[str, list[str]] = {}
    for eis in record.samenhang:
        if isinstance(eis, Nodig):
            for als, sleutels in eis.waarden:
                for sleutel in sleutels:
                    uit.setdefault(sleutel, [f"bij `{eis.bij}`"]).append(f"`{als}`")
    return {s: f"{delen[0]} {', '.join(delen[1:])}" for s, delen in uit.items()}


def _vorm(veld: Veld) -> str:
    if veld.record:
        een = f"[{veld.record}](#{veld.record.lower()})"
    elif veld.keuzes == _ROLLEN:
        een = "[rol](#rollen)"
    elif veld.keuzes:
        een = "keuze: " + ", ".join(f"`{woord}`" for woord in veld.keuzes)
    elif veld.sleutelvorm:
        een = f"per `{veld.sleutelvorm}` een `{veld.vorm}`"
    elif veld.vorm == "Tekst":
        een = "tekst"
    else:
        een = f"`{veld.vorm}`"
    return f"lijst van {een}" if veld.meervoud else een


if __name__ == "__main__":
    sys.exit(houd_bij({BESTAND: vernieuwd(BESTAND.read_text(encoding="utf-8"))}, sys.argv[1:]))

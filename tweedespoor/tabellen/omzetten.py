"""One row of a table → one entry in the form of the format, or why not; never with a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from tweedespoor.frozen import dataclass
from tweedespoor.schema.vormen import VORM_PER_NAAM
from tweedespoor.tabellen.kaart import DATUMVORMEN, Kaart
from tweedespoor.tabellen.kolommen import TAAK, Kolom
from tweedespoor.tabellen.tabel import Cel, Celsoort, Rij, getal

_GETALLEN: Final = frozenset({"Uren", "Bedrag", "Procent", "Aantal"})
_JA: Final = frozenset({"ja", "j", "x", "waar", "true", "1"})
_NEE: Final = frozenset({"nee", "n", "onwaar", "false", "0"})
_KLOK: Final = re.compile(r"(\d{1,3}):([0-5]\d)(?::00)?")
_DUIZEND: Final = re.compile(r"\d{1,3}(\.\d{3})+")
_GETAL: Final = re.compile(r"\d+(\.\d+)?")
_DELEN: Final = re.compile(r"[\n|]")
_WOORDEN: Final = re.compile(r"[\n|,;]")


@dataclass(frozen=True, slots=True)
class Weigering:
    """Why one row cannot be taken over.

    Attributes:
        rij: number of the row, as a spreadsheet counts.
        veld: the field, or empty when it is about the whole row.
        waarom: one Dutch sentence without any value of the row.
        hulp: how to mend it.
    """

    rij: int
    veld: str
    waarom: str
    hulp: tuple[str, ...] = ()


def omgezet(
    rij: Rij, plaats: Mapping[str, int], kolommen: tuple[Kolom, ...], kaart: Kaart
) -> tuple[dict[str, Any], tuple[Weigering, ...]]:
    """The entry in a row.

    Args:
        rij: the row.
        plaats: field → index of its column.
        kolommen: the fields of the entry.
        kaart: how values are written.

    Returns:
        The entry (keys of the format, in their order; text, lists and mappings), and why the
        row cannot be taken over; then the entry is not whole.
    """
    deel: dict[str, Any] = {}
    fouten: list[Weigering] = []
    for kolom in kolommen:
        if kolom.naam in kaart.vast:
            cel = Cel(kaart.vast[kolom.naam])
        elif kolom.naam in plaats:
            cel = rij.cellen[plaats[kolom.naam]]
        else:
            continue
        if not cel.tekst.strip():
            continue
        waarde = _waarde(cel, kolom, kaart)
        if isinstance(waarde, _Mis):
            fouten.append(Weigering(rij.nummer, kolom.naam, waarde.waarom, (waarde.hulp,)))
        else:
            _zet(deel, kolom.pad, waarde)
    return deel, tuple(fouten)


@dataclass(frozen=True, slots=True)
class _Mis:
    waarom: str
    hulp: str


def _waarde(cel: Cel, kolom: Kolom, kaart: Kaart) -> str | list[str] | _Mis:
    if cel.soort is Celsoort.FORMULE:
        return _Mis(
            "In deze cel staat een formule.",
            "Kopieer de kolom en plak haar als waarden.",
        )
    if cel.soort is Celsoort.FOUT:
        return _Mis("In deze cel staat een fout van het rekenprogramma.", "Vul de waarde zelf in.")
    tekst = cel.tekst.strip()
    if kolom.veld.meervoud:
        delen = list(_gedeeld(tekst, kolom))
        gevonden = [_een(Cel(d), kolom, kaart) for d in delen]
        mis = next((g for g in gevonden if isinstance(g, _Mis)), None)
        return mis or [g for g in gevonden if isinstance(g, str)]
    return _een(Cel(tekst, cel.soort), kolom, kaart)


def _gedeeld(tekst: str, kolom: Kolom) -> Iterator[str]:
    """The parts of a list in one cell: lines or bars; single words also by comma."""
    los = kolom.veld.record == TAAK or kolom.veld.vorm == "Tekst"
    patroon = _DELEN if los else _WOORDEN
    yield from (deel.strip() for deel in patroon.split(tekst) if deel.strip())


def _een(cel: Cel, kolom: Kolom, kaart: Kaart) -> str | _Mis:
    veld = kolom.veld
    tekst = _vertaald(cel.tekst, kaart.waarden.get(kolom.naam, {}))
    if veld.record == TAAK:
        return tekst.removeprefix("- ") if not tekst.startswith("- [") else tekst
    if veld.keuzes:
        woord = "_".join(tekst.casefold().replace("-", " ").replace("_", " ").split())
        return woord if woord in veld.keuzes else _keuze(kolom)
    if veld.vorm == "JaNee":
        klein = tekst.casefold()
        if klein in _JA or klein in _NEE:
            return "ja" if klein in _JA else "nee"
        return _Mis("Hier hoort ja of nee.", "Schrijf ja of nee.")
    if veld.vorm == "Datum":
        return _dag(cel if tekst == cel.tekst else Cel(tekst), kaart.datumvorm)
    if veld.vorm in _GETALLEN:
        return _getal(tekst, veld.vorm)
    return tekst


def _vertaald(tekst: str, waarden: Mapping[str, str]) -> str:
    klein = tekst.casefold()
    return next((naar for van, naar in waarden.items() if van.casefold() == klein), tekst)


def _keuze(kolom: Kolom) -> _Mis:
    return _Mis(
        "Dit woord kent het formaat niet.",
        f"Kies uit: {', '.join(kolom.veld.keuzes)}; of noem uw woord in de kaart onder waarden.",
    )


def _dag(cel: Cel, vorm: str) -> str | _Mis:
    if cel.soort is Celsoort.DAG:
        return cel.tekst
    for naam in (vorm, "JJJJ-MM-DD"):
        try:
            # A day has no time zone.
            return datetime.strptime(cel.tekst, DATUMVORMEN[naam]).date().isoformat()  # noqa: DTZ007
        except ValueError:
            continue
    return _Mis(
        f"Deze dag heeft niet de vorm {vorm}, of bestaat niet.",
        "Is het een dag als 3-11-2026? Zet `datumvorm: DD-MM-JJJJ` in een bestand kaart.yaml, en "
        "voeg toe: --kaart kaart.yaml",
    )


def _getal(tekst: str, vorm: str) -> str | _Mis:
    kaal = tekst.replace("\N{NO-BREAK SPACE}", " ").removeprefix("€").strip().removesuffix("%")
    if vorm == "Uren" and (klok := _KLOK.fullmatch(kaal)) is not None:
        return getal(Decimal(klok[1]) + Decimal(klok[2]) / 60)
    if "," in kaal:
        kaal = kaal.replace(".", "").replace(",", ".")
    elif vorm == "Bedrag" and _DUIZEND.fullmatch(kaal):
        return _Mis(
            "Het is niet duidelijk of de punt hier duizend of een deel betekent.",
            "Schrijf het bedrag zonder punten, bijvoorbeeld 1464,67.",
        )
    if _GETAL.fullmatch(kaal.strip()) is None:
        voorbeeld = VORM_PER_NAAM[vorm].voorbeeld.replace(".", ",")
        return _Mis("Hier hoort een getal.", f"Schrijf alleen het getal, bijvoorbeeld {voorbeeld}.")
    getallen = Decimal(kaal.strip())
    if getallen != getallen.quantize(Decimal("0.01")):
        return _Mis("Dit getal heeft meer dan twee cijfers achter de komma.", "Rond het af.")
    return getal(getallen)


def _zet(deel: dict[str, Any], pad: tuple[str, ...], waarde: Any) -> None:
    for sleutel in pad[:-1]:
        deel = deel.setdefault(sleutel, {})
    deel[pad[-1]] = waarde

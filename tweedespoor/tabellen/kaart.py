"""The mapping file: which column holds which field, and how its values are written."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any, Final

from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import lijst
from tweedespoor.source.yamltree import read_yaml
from tweedespoor.tabellen.kolommen import Kolom

DATUMVORMEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "JJJJ-MM-DD": "%Y-%m-%d",
        "DD-MM-JJJJ": "%d-%m-%Y",
        "DD/MM/JJJJ": "%d/%m/%Y",
        "DD.MM.JJJJ": "%d.%m.%Y",
        "MM/DD/JJJJ": "%m/%d/%Y",
        "DD-MM-JJ": "%d-%m-%y",
    }
)
"""How a day may be written in a table → how it is read."""

_SLEUTELS: Final = ("kolommen", "vast", "waarden", "datumvorm", "blad")


@dataclass(frozen=True, slots=True)
class Kaart:
    """What a mapping file says.

    Attributes:
        kolommen: field → heading; a field that is not here is looked for under its own name.
        vast: field → text that holds for every row.
        waarden: field → word in the table → word of the format.
        datumvorm: one of `DATUMVORMEN`.
        blad: name of the sheet, or None.
    """

    kolommen: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    vast: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    waarden: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    datumvorm: str = "JJJJ-MM-DD"
    blad: str | None = None


def lees_kaart(data: bytes, kolommen: tuple[Kolom, ...]) -> Kaart:
    """The mapping in the bytes of a file.

    Args:
        data: a YAML file with `kolommen`, `vast`, `waarden`, `datumvorm` and `blad`, all optional.
        kolommen: the fields that it may name.

    Raises:
        UsageError: it cannot be read, or names what does not exist.
    """
    gelezen = read_yaml(data, "kaart")
    if not isinstance(gelezen.value, dict):
        regel = gelezen.findings[0].where.span if gelezen.findings else None
        waar = f" in regel {regel.line}" if regel is not None else ""
        raise _fout(f"De kaart is niet te lezen{waar}.")
    waarde: dict[str, Any] = gelezen.value
    for sleutel in waarde:
        _toets(sleutel, _SLEUTELS, "De kaart heeft een onbekend deel.")
    namen = tuple(kolom.naam for kolom in kolommen)
    delen = {deel: _tabel(waarde.get(deel), deel) for deel in ("kolommen", "vast", "waarden")}
    for tabel in delen.values():
        for veld in tabel:
            _toets(veld, namen, "De kaart noemt een veld dat niet bestaat.")
    datumvorm = str(waarde.get("datumvorm", "JJJJ-MM-DD")).upper()
    if datumvorm not in DATUMVORMEN:
        raise _fout(f"Kies bij datumvorm uit: {', '.join(DATUMVORMEN)}.")
    blad = waarde.get("blad")
    return Kaart(
        kolommen=_teksten(delen["kolommen"], "kolommen"),
        vast=_teksten(delen["vast"], "vast"),
        waarden=MappingProxyType(
            {v: _teksten(_tabel(t, "waarden"), "waarden") for v, t in delen["waarden"].items()}
        ),
        datumvorm=datumvorm,
        blad=blad if isinstance(blad, str) else None,
    )


def plaatsen(
    koppen: tuple[str, ...], kolommen: tuple[Kolom, ...], kaart: Kaart
) -> Mapping[str, int]:
    """Field → index of its column in the file.

    Raises:
        UsageError: a heading that the map names is not there, or one stands there twice, or a
            field that every entry needs has no column.
    """
    netjes = [_netjes(kop) for kop in koppen]
    gevonden: dict[str, int] = {}
    for kolom in kolommen:
        gezocht = kaart.kolommen.get(kolom.naam)
        if kolom.naam in kaart.vast:
            if gezocht is not None:
                raise _fout(f"De kaart geeft `{kolom.naam}` twee keer: onder kolommen en vast.")
            continue
        kop = _netjes(gezocht if gezocht is not None else kolom.naam)
        keren = netjes.count(kop)
        if keren > 1:
            raise _fout(f"De kolom voor `{kolom.naam}` staat {keren} keer in het bestand.")
        if keren:
            gevonden[kolom.naam] = netjes.index(kop)
        elif gezocht is not None:
            raise _fout(f"De kolom die de kaart noemt voor `{kolom.naam}` is er niet.")
    return gevonden


def ontbrekend(
    plaats: Mapping[str, int], kolommen: tuple[Kolom, ...], kaart: Kaart, vanzelf: Mapping[str, str]
) -> None:
    """Refuse a table without a column that every entry needs.

    Raises:
        UsageError: with the fields, and how to give them.
    """
    mist = [
        kolom.naam
        for kolom in kolommen
        if kolom.verplicht
        and kolom.naam not in plaats
        and kolom.naam not in kaart.vast
        and kolom.naam not in vanzelf
    ]
    if mist:
        raise UsageError(
            f"In het bestand ontbreekt de kolom voor: {lijst(mist)}.",
            help=(
                "Heet de kolom anders, noem haar dan in een kaart:",
                f"  kolommen: {{{mist[0]}: Naam van de kolom}}",
                "en geef die mee met --kaart kaart.yaml",
            ),
        )


def _netjes(kop: str) -> str:
    return "_".join(kop.casefold().replace("-", " ").replace("_", " ").split())


def _tabel(waarde: object, deel: str) -> dict[str, Any]:
    if waarde is None:
        return {}
    if not isinstance(waarde, dict):
        raise _fout(f"Onder `{deel}` hoort een tabel: veld, dubbele punt, waarde.")
    return waarde


def _teksten(tabel: Mapping[str, Any], deel: str) -> Mapping[str, str]:
    if not all(isinstance(waarde, str) for waarde in tabel.values()):
        raise _fout(f"Onder `{deel}` hoort achter elk veld een tekst.")
    return MappingProxyType(dict(tabel))


def _toets(woord: str, bekend: tuple[str, ...], bericht: str) -> None:
    if woord not in bekend:
        nabij = difflib.get_close_matches(woord, bekend, n=1)
        raise UsageError(
            bericht + (f" Bedoelt u: {nabij[0]}" if nabij else ""),
            help=(f"Kies uit: {', '.join(bekend)}.",),
        )


def _fout(bericht: str) -> UsageError:
    return UsageError(bericht, help=("Hoe een kaart eruitziet: spoor importeer --help",))

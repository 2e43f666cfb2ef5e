"""One row of a table against a dossier: new, an addition, there already, or refused. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, al_geweest, keur, schoon
from tweedespoor.authoring.notitie import notitie
from tweedespoor.authoring.notitieproef import keur_notitie, zegt_hetzelfde
from tweedespoor.authoring.proef import Stand, coach_van
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES
from tweedespoor.schema.velden import is_record
from tweedespoor.tabellen.kolommen import Tabelsoort, kolommen_van
from tweedespoor.tabellen.omzetten import Weigering
from tweedespoor.tabellen.tabel import getal

_OPTIE: Final = re.compile(r"--([a-z][a-z-]*)")
_VAKJE: Final = re.compile(r"^- \[[ xX]\] ")
_MAG_WIJZIGEN: Final = {"uitkomst": "open"}
"""Key that a later table may change → the value that says nothing and so never replaces one."""

_ZELFDE: Final = "Rij {} gaat over hetzelfde en zegt iets anders."
_EEN_VAN_BEIDE: Final = "Laat een van beide rijen staan."
_LOPEND: Final = frozenset(SECTIES["contacten"].values())


class Daad(StrEnum):
    """What happens with one row."""

    NIEUW = "nieuw"
    AANGEVULD = "aangevuld"
    STAAT_ER = "staat er al"
    ANDER_DOSSIER = "ander dossier"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written, while rows are still being judged.

    Attributes:
        nieuw: number of a row → its entry.
        erbij: number of a row → index of the entry that is there, and the keys it gets.
        daden: number of a row → what happens with it.
        fouten: why rows are refused.
        staat_er: what names an entry → its index in the dossier, and its values.
        gezien: what names an entry → the row that brings it.
    """

    staat_er: Mapping[tuple[str, ...], tuple[int, Mapping[str, Any]]]
    gezien: dict[tuple[str, ...], int] = field(default_factory=dict)
    nieuw: dict[int, dict[str, Any]] = field(default_factory=dict)
    erbij: dict[int, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    daden: dict[int, Daad] = field(default_factory=dict)
    fouten: list[Weigering] = field(default_factory=list)

    def weiger(self, rij: int, veld: str, waarom: str, *hulp: str) -> None:
        """Refuse a row, also one that was taken up before."""
        self.fouten.append(Weigering(rij, veld, waarom, hulp))
        self.nieuw.pop(rij, None)
        self.erbij.pop(rij, None)
        self.daden.pop(rij, None)

    def weiger_fout(self, rij: int, fout: UsageError) -> None:
        """Refuse a row for what the writer says of it, in the names of fields."""
        hulp = (_velden(regel) for regel in fout.help if regel != NIETS_GEWIJZIGD)
        self.weiger(rij, "", _velden(fout.message), *hulp)


def begin(soort: Tabelsoort, stand: Stand) -> Plan:
    """An empty plan for a dossier as it stands."""
    staat = {_sleutel(d, soort): (n, d) for n, d in enumerate(_staat_er(soort, stand))}
    return Plan(staat_er=staat)


def beoordeel(
    plan: Plan, rij: int, gegeven: dict[str, Any], soort: Tabelsoort, stand: Stand, vandaag: date
) -> None:
    """Put one row in the plan.

    Args:
        plan: is changed.
        rij: number of the row.
        gegeven: its entry as the table says it.
        soort: kind of entry.
        stand: the dossier.
        vandaag: the day of importing.
    """
    try:
        netjes = {sleutel: _schoon(waarde, sleutel, soort) for sleutel, waarde in gegeven.items()}
        deel = _volledig(netjes, soort, stand, vandaag)
        _keur(deel, soort)
        for sleutel in soort.geweest:
            al_geweest(str(deel[sleutel]), vandaag, anders="Neem alleen op wat er is geweest.")
    except UsageError as fout:
        plan.weiger_fout(rij, fout)
        return
    naam = _sleutel(deel, soort)
    eerder = plan.gezien.setdefault(naam, rij)
    if naam in plan.staat_er:
        _vergelijk(plan, rij, *plan.staat_er[naam], netjes, soort)
        erbij, eerst = plan.erbij.get(rij), plan.erbij.get(eerder)
        if eerder != rij and erbij is not None and erbij == eerst:
            del plan.erbij[rij]
            plan.daden[rij] = Daad.STAAT_ER
        elif eerder != rij and erbij is not None and eerst is not None:
            plan.weiger(rij, "", _ZELFDE.format(eerder), _EEN_VAN_BEIDE)
        elif erbij is not None:
            plan.gezien[naam] = rij
    elif plan.nieuw.get(eerder) == deel:
        plan.daden[rij] = Daad.STAAT_ER
    elif eerder != rij:
        plan.weiger(rij, "", _ZELFDE.format(eerder), _EEN_VAN_BEIDE)
    else:
        plan.nieuw[rij] = deel
        plan.daden[rij] = Daad.NIEUW


def _keur(deel: Mapping[str, Any], soort: Tabelsoort) -> None:
    if soort.is_notitie:
        keur_notitie(soort.bestand, deel)
        zegt_hetzelfde(soort.bestand, notitie(soort.bestand, deel).encode(), deel)
    else:
        keur(soort.lijst, {soort.lijst: [deel]}, (soort.lijst, 0))


def _vergelijk(
    plan: Plan,
    rij: int,
    nummer: int,
    staat: Mapping[str, Any],
    gegeven: Mapping[str, Any],
    soort: Tabelsoort,
) -> None:
    """A row about an entry that is there: what is new is added, what differs is refused."""
    erbij: dict[str, Any] = {}
    for sleutel, waarde in gegeven.items():
        zegt_niets = waarde == _MAG_WIJZIGEN.get(sleutel)
        if sleutel in soort.sleutel or zegt_niets or _gelijk(staat.get(sleutel), waarde):
            continue
        if soort.is_notitie or (sleutel in staat and sleutel not in _MAG_WIJZIGEN):
            plan.weiger(
                rij,
                sleutel,
                "Dit staat al in het dossier, met iets anders in dit veld.",
                "Wijzig het in het dossier zelf, of laat de rij weg.",
            )
            return
        erbij[sleutel] = waarde
    plan.daden[rij] = Daad.AANGEVULD if erbij else Daad.STAAT_ER
    if erbij:
        plan.erbij[rij] = (nummer, erbij)


def _gelijk(staat: Any, waarde: Any) -> bool:
    """Whether two values say the same; whether a promise is ticked by now makes no difference."""
    if isinstance(staat, list) and isinstance(waarde, list):
        een, ander = ([_VAKJE.sub("", str(deel)) for deel in rij] for rij in (staat, waarde))
        return een == ander
    return bool(staat == waarde)


def _volledig(
    gegeven: Mapping[str, Any], soort: Tabelsoort, stand: Stand, vandaag: date
) -> dict[str, Any]:
    """The entry with what goes without saying, in the order of the format."""
    coach = coach_van(stand)
    vanzelf: dict[str, Any] = {}
    for sleutel, waarde in soort.vanzelf.items():
        if sleutel == "afspraken":
            vanzelf[sleutel] = []
        elif sleutel == "met":
            vanzelf[sleutel] = [waarde]
        elif waarde or coach is not None:
            vanzelf[sleutel] = waarde or coach
    if soort.is_notitie:
        vanzelf["vastgelegd"] = vandaag.isoformat()
    alles = {**vanzelf, **gegeven}
    volgorde = dict.fromkeys(kolom.pad[0] for kolom in kolommen_van(soort.record))
    return {sleutel: alles[sleutel] for sleutel in volgorde if sleutel in alles}


def _staat_er(soort: Tabelsoort, stand: Stand) -> Sequence[Mapping[str, Any]]:
    """The entries of the dossier in the plain values of a table."""
    dossier = stand.geladen.dossier
    if soort.is_notitie:
        return [_als_tabel(notitie.inhoud) for notitie in dossier.contacten]
    geheel = getattr(dossier, soort.bestand.removesuffix(".yaml"))
    return [_als_tabel(deel) for deel in getattr(geheel, soort.lijst)] if geheel is not None else []


def _als_tabel(waarde: Any) -> Any:
    if isinstance(waarde, tuple):
        return [_als_tabel(deel) for deel in waarde]
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, (date, Decimal)):
        return waarde.isoformat() if isinstance(waarde, date) else getal(waarde)
    if is_record(type(waarde)):
        if hasattr(waarde, "gedaan") and hasattr(waarde, "wat"):
            return f"{waarde.wie}: {waarde.wat} ({waarde.uiterlijk.isoformat()})"
        return {naam: _als_tabel(deel) for naam, deel in waarde if deel not in (None, ())}
    return str(waarde)


def _sleutel(deel: Mapping[str, Any], soort: Tabelsoort) -> tuple[str, ...]:
    """What names an entry; capitals make no difference, as for a line that stands twice."""
    return tuple(str(deel.get(sleutel)).casefold() for sleutel in soort.sleutel)


def _schoon(waarde: Any, sleutel: str, soort: Tabelsoort) -> Any:
    if isinstance(waarde, list):
        return [_schoon(deel, sleutel, soort) for deel in waarde]
    if isinstance(waarde, dict):
        return {naam: _schoon(deel, naam, soort) for naam, deel in waarde.items()}
    lopend = soort.is_notitie and sleutel in _LOPEND - TAAKSECTIES
    return schoon(waarde, sleutel, lopend=lopend)


def _velden(regel: str) -> str:
    """A line about options as a line about fields: `--uitkomst-op` is `uitkomst_op`."""
    return _OPTIE.sub(lambda hit: f"`{hit[1].replace('-', '_')}`", regel)

"""`spoor importeer`: the rows of a table into a dossier, all of them or none.

What is written goes through the same writer and the same proof as `spoor log`. A row that
stands there already is left alone, so that the same table may come twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext, suppress
from datetime import date
from pathlib import Path
from typing import Any

from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.authoring.contact import partij_in_naam
from tweedespoor.authoring.inleesplan import Daad, Plan, begin, beoordeel
from tweedespoor.authoring.invoegen import voeg_alle_toe, zet
from tweedespoor.authoring.kop import schemaregel
from tweedespoor.authoring.notitie import notitie, vrije_naam
from tweedespoor.authoring.notitieproef import namen
from tweedespoor.authoring.proef import (
    Stand,
    is_dossier,
    leesbaar,
    nieuw_mis,
    open_stand,
    past_niet,
)
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.sollicitatie import UITLEG as SOLLICITATIES
from tweedespoor.authoring.soorten import SOORTEN
from tweedespoor.errors import WriteError
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.tabellen.kaart import Kaart, ontbrekend, plaatsen
from tweedespoor.tabellen.kolommen import Tabelsoort, kolommen_van
from tweedespoor.tabellen.omzetten import Weigering, omgezet
from tweedespoor.tabellen.tabel import Cel, Tabel

EIGEN = frozenset({"dossier", "bestand"})
"""Headings that an export adds itself: they say where a row came from."""


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """What became of a table.

    Attributes:
        soort: kind of entry.
        daden: number of a row → what happened with it, refused rows aside.
        weigeringen: why rows were refused, in the order of the table.
        ongebruikt: numbers of the columns that no field was found for, from 1.
        bestanden: the files that were written or would be, under the dossier, sorted.
        geschreven: whether they were.
    """

    soort: Tabelsoort
    daden: Mapping[int, Daad]
    weigeringen: tuple[Weigering, ...]
    ongebruikt: tuple[int, ...]
    bestanden: tuple[str, ...]
    geschreven: bool

    def aantal(self, daad: Daad) -> int:
        """How many rows this happened with."""
        return sum(d is daad for d in self.daden.values())


def lees_in(
    map: Path,
    soort: Tabelsoort,
    tabel: Tabel,
    kaart: Kaart,
    *,
    vandaag: date,
    proef: bool = False,
    deels: bool = False,
) -> Ingelezen:
    """Take the rows of a table over into a dossier.

    Args:
        map: the folder of the dossier.
        soort: kind of entry.
        tabel: the rows.
        kaart: which column holds which field.
        vandaag: the day of importing.
        proef: only say what would happen.
        deels: write the rows that are good when others are refused; else none is written.

    Raises:
        UsageError: a column that every entry needs is not there, or the dossier is none.
        DossierError: the file has a mistake that must be mended first.
        WriteError: a file could not be written; what was written is taken back.
    """
    kolommen = kolommen_van(soort.record)
    plaats = plaatsen(tabel.koppen, kolommen, kaart)
    ontbrekend(plaats, kolommen, kaart, soort.vanzelf)
    is_dossier(map)
    with nullcontext() if proef else slot(map):
        stand = open_stand(map)
        plan = begin(soort, stand)
        for rij in tabel.rijen:
            if _van_ander(tabel.koppen, rij.cellen, stand):
                plan.daden[rij.nummer] = Daad.ANDER_DOSSIER
                continue
            deel, mis = omgezet(rij, plaats, kolommen, kaart)
            plan.fouten.extend(mis)
            if not mis:
                beoordeel(plan, rij.nummer, deel, soort, stand, vandaag)
        bestanden = _bewezen(plan, soort, stand)
        mag = not proef and bool(bestanden) and (deels or not plan.fouten)
        if mag:
            _schrijf(stand, bestanden)
    gebruikt = {*plaats.values(), *(n for n, k in enumerate(tabel.koppen) if k.casefold() in EIGEN)}
    return Ingelezen(
        soort=soort,
        daden=dict(sorted(plan.daden.items())),
        weigeringen=tuple(sorted(plan.fouten, key=lambda fout: fout.rij)),
        ongebruikt=tuple(n + 1 for n in range(len(tabel.koppen)) if n not in gebruikt),
        bestanden=tuple(sorted(bestanden)),
        geschreven=mag,
    )


def _van_ander(koppen: Sequence[str], cellen: Sequence[Cel], stand: Stand) -> bool:
    """Whether the row itself says that it belongs to another dossier."""
    eigen = stand.map.resolve().name
    return any(
        kop.casefold() == "dossier" and cel.tekst.strip() not in ("", eigen)
        for kop, cel in zip(koppen, cellen, strict=True)
    )


def _bewezen(plan: Plan, soort: Tabelsoort, stand: Stand) -> dict[str, bytes]:
    """The new files, once the whole dossier reads without a new problem.

    Rows that bring one are refused, and the rest is looked at again.
    """
    while plan.nieuw or plan.erbij:
        bestanden, rij_van = (_notities if soort.is_notitie else _lijst)(plan, soort, stand)
        fouten = nieuw_mis(stand, bestanden)[1]
        if not fouten:
            return bestanden
        geweigerd: set[int] = set()
        for fout in fouten:
            rij = rij_van.get(_plek(fout, soort))
            if rij is None:
                raise past_niet(fout, soort.bestand)
            if rij not in geweigerd:
                geweigerd.add(rij)
                plan.weiger_fout(rij, past_niet(fout, fout.where.file))
    return {}


def _plek(fout: Finding, soort: Tabelsoort) -> str | int | None:
    """What of the new files a problem is in: a note, or the index of an entry."""
    if soort.is_notitie:
        return fout.where.file
    pad = fout.where.path
    if fout.where.file == soort.bestand and len(pad) > 1 and isinstance(pad[1], int):
        return pad[1]
    return None


Opgesteld = tuple[dict[str, bytes], dict[str | int | None, int]]
"""New files, and what of them came from which row."""


def _notities(plan: Plan, soort: Tabelsoort, stand: Stand) -> Opgesteld:
    bezet = namen(stand, soort.bestand)
    bestanden: dict[str, bytes] = {}
    rij_van: dict[str | int | None, int] = {}
    for rij, deel in plan.nieuw.items():
        naam = vrije_naam(str(deel["datum"]), partij_in_naam(deel), bezet)
        bezet.append(naam)
        bestand = f"{soort.bestand}/{naam}"
        bestanden[bestand] = notitie(soort.bestand, deel).encode()
        rij_van[bestand] = rij
    return bestanden, rij_van


def _lijst(plan: Plan, soort: Tabelsoort, stand: Stand) -> Opgesteld:
    inhoud = leesbaar(stand, soort.bestand)
    rij_van: dict[str | int | None, int] = {}
    for rij, (nummer, erbij) in plan.erbij.items():
        assert inhoud is not None  # there is an entry, so there is a file
        rij_van[nummer] = rij
        for sleutel, waarde in erbij.items():
            pad = (soort.lijst, nummer, sleutel)
            inhoud = zet(inhoud, soort.bestand, pad, waarde=waarde).inhoud
    if plan.nieuw:
        uitleg = SOORTEN[soort.naam].uitleg if soort.naam in SOORTEN else SOLLICITATIES
        inhoud = voeg_alle_toe(
            inhoud,
            soort.bestand,
            (soort.lijst,),
            delen=tuple(plan.nieuw.values()),
            plat=True,
            kop=(*schemaregel(stand, soort.bestand), uitleg),
        ).inhoud
    geheel: Any = getattr(stand.geladen.dossier, soort.bestand.removesuffix(".yaml"))
    begin = len(getattr(geheel, soort.lijst)) if geheel is not None else 0
    rij_van |= {begin + n: rij for n, rij in enumerate(plan.nieuw)}
    assert inhoud is not None  # something was added
    return {soort.bestand: inhoud}, rij_van


def _schrijf(stand: Stand, bestanden: Mapping[str, bytes]) -> None:
    """Write all files; when one of them fails, those that were new are removed again."""
    gemaakt: list[Path] = []
    try:
        for naam, inhoud in bestanden.items():
            pad = stand.map / naam
            was = stand.folder.files.get(naam)
            if was is not None:
                vervang(pad, inhoud, binnen=stand.map, was=was)
            else:
                maak(pad, inhoud, binnen=stand.map)
                gemaakt.append(pad)
    except WriteError:
        for pad in gemaakt:
            with suppress(OSError):
                pad.unlink()
        raise

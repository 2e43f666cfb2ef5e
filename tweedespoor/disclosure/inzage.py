"""The employee's own inspection (AVG art. 15): every value of a dossier with its meaning.

`inzagebeeld` walks the records beside what `onthul` lets through, and gives a tree of plain
values. What is withheld keeps its place and meaning, never its value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tweedespoor.disclosure.onthouden import Withheld
from tweedespoor.disclosure.onthullen import AFZENDER
from tweedespoor.disclosure.tabel import INZAGE, INZAGE_EIGEN
from tweedespoor.disclosure.view import Deel
from tweedespoor.disclosure.waarden import onthul
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.velden import Veld, is_record, velden

if TYPE_CHECKING:
    from tweedespoor.checks.bewaren import Bewaring
    from tweedespoor.schema.bureau import Bureau, Persoon
    from tweedespoor.schema.dossier import Dossier

_VOORBEELD = re.compile(r", bijvoorbeeld [^.]*")
"""The example in a description, which is for who fills in a file."""

_GEEN_GETAL = frozenset({"Jaar", "Formaat"})
"""Forms that look like a number and are none."""

Waarde = str | bool | int | Decimal | date


@dataclass(frozen=True, slots=True)
class Blad:
    """One value, or a list of single values, with what it means.

    Attributes:
        titel: the meaning, one sentence without its full stop.
        waarden: at least one; text of a closed list in words.
        lang: running text of a person, which may have lines and lists.
    """

    titel: str
    waarden: tuple[Waarde, ...]
    lang: bool = False


@dataclass(frozen=True, slots=True)
class Tak:
    """A record with what is filled in.

    Attributes:
        titel: the meaning of the whole.
        bladen: its single values.
        takken: what is inside it.
        naam: the number or day by which people call it; else empty.
    """

    titel: str
    bladen: tuple[Blad, ...]
    takken: tuple[Tak | Rij, ...]
    naam: str = ""


@dataclass(frozen=True, slots=True)
class Rij:
    """A list of records with its meaning."""

    titel: str
    delen: tuple[Tak, ...]


@dataclass(frozen=True, slots=True)
class Weggelaten:
    """A value that is there and not shown.

    Attributes:
        bestand: the part of the dossier.
        titel: its meaning.
        label: why, by kind.
        aantal: how often.
    """

    bestand: str
    titel: str
    label: Label
    aantal: int


@dataclass(frozen=True, slots=True)
class Verstuurd:
    """Something that went to somebody."""

    wat: str
    datum: date
    aan: tuple[str, ...]
    wijze: str


@dataclass(frozen=True, slots=True)
class Inzagebeeld:
    """Everything the firm holds about one employee, as he may see it.

    Attributes:
        dossier_id: number of the dossier.
        dag: the day of the inspection.
        persoon: the person file, or None when the firm has none here.
        delen: name of a file → its values, those that hold something only.
        notities: folder of notes → the notes.
        weggelaten: what is there and not shown.
        labels: kinds of data that occur.
        verstuurd: what went to whom, the oldest first.
        opmerkingen: file, line and text of remarks that people wrote in the files.
        andere: names of files in the folder that are no part of the dossier.
        stukken: numbers of papers that lie beside the dossier.
        bewaring: how long it is kept.
        afzender: the firm as it stands on its paper.
        opslag: where the data stand, as the firm says; may be empty.
        verwerkers: who processes data for the firm, as it says.
    """

    dossier_id: str
    dag: date
    persoon: Tak | None
    delen: Mapping[str, Tak]
    notities: Mapping[str, tuple[Tak, ...]]
    weggelaten: tuple[Weggelaten, ...]
    labels: frozenset[Label]
    verstuurd: tuple[Verstuurd, ...]
    opmerkingen: tuple[tuple[str, int, str], ...]
    andere: tuple[str, ...]
    stukken: tuple[str, ...]
    bewaring: Bewaring
    afzender: Deel
    opslag: str = ""
    verwerkers: tuple[str, ...] = field(default=())


def inzagebeeld(
    dossier: Dossier,
    *,
    dag: date,
    bewaring: Bewaring,
    persoon: Persoon | None = None,
    bureau: Bureau | None = None,
    opmerkingen: tuple[tuple[str, int, str], ...] = (),
    andere: tuple[str, ...] = (),
) -> Inzagebeeld:
    """What the employee may see of himself.

    Args:
        dossier: as read, whole.
        dag: the day of the inspection.
        bewaring: how long it is kept.
        persoon: the person file, when it is there.
        bureau: the firm's own data.
        opmerkingen: remarks in the files: file, line, text.
        andere: names of other files in the folder.

    Raises:
        LekError: a record holds a type or a field that disclosure does not know.
    """
    loop = _Loop()
    delen = {
        naam: loop.tak(naam, "", getattr(dossier, naam))
        for naam in BESTANDEN
        if getattr(dossier, naam) is not None
    }
    notities = {
        naam: tuple(loop.tak(naam, n.bestand, n.inhoud) for n in getattr(dossier, naam))
        for naam in NOTITIES
    }
    return Inzagebeeld(
        dossier.id,
        dag,
        loop.tak("persoon", "", persoon) if persoon is not None else None,
        {naam: tak for naam, tak in delen.items() if tak.bladen or tak.takken},
        {naam: rij for naam, rij in notities.items() if rij},
        loop.weggelaten(),
        frozenset(loop.labels),
        tuple(sorted(_verstuurd(dossier), key=lambda v: (v.datum, v.wat))),
        opmerkingen,
        andere,
        _stukken(dossier),
        bewaring,
        Deel({naam: getattr(bureau, naam, None) for naam in AFZENDER}),
        (bureau.opslag or "") if bureau is not None else "",
        bureau.verwerkers if bureau is not None else (),
    )


class _Loop:
    """The walk over records, which gathers what it left out on the way."""

    def __init__(self) -> None:
        self.labels: set[Label] = set()
        self._weg: dict[tuple[str, str, Label], int] = {}

    def tak(self, bestand: str, naam: str, record: Any) -> Tak:
        """One file or note."""
        zichtbaar = onthul(record, INZAGE, INZAGE_EIGEN)
        return self._record(bestand, "", naam, record, zichtbaar)

    def weggelaten(self) -> tuple[Weggelaten, ...]:
        """What was left out, in the order of the format."""
        return tuple(Weggelaten(*sleutel, keer) for sleutel, keer in self._weg.items())

    def _record(self, bestand: str, titel: str, naam: str, record: Any, zichtbaar: Any) -> Tak:
        bladen: list[Blad] = []
        takken: list[Tak | Rij] = []
        soort: type = type(record)
        for sleutel, veld in velden(soort).items():
            echt, gezien = getattr(record, sleutel), getattr(zichtbaar, sleutel)
            if _leeg(echt):
                continue
            self.labels.add(veld.label)
            kop = _VOORBEELD.sub("", veld.uitleg).removesuffix(".")
            if isinstance(gezien, Withheld):
                plek = (bestand, kop, veld.label)
                self._weg[plek] = self._weg.get(plek, 0) + 1
            elif veld.record and veld.meervoud:
                delen = zip(echt, gezien, strict=True)
                takken.append(
                    Rij(kop, tuple(self._record(bestand, kop, _naam(e), e, g) for e, g in delen))
                )
            elif veld.record:
                takken.append(self._record(bestand, kop, "", echt, gezien))
            else:
                bladen.append(Blad(kop, tuple(_waarden(gezien, veld)), _is_lang(gezien)))
        return Tak(titel, tuple(bladen), tuple(takken), naam)


def _leeg(waarde: Any) -> bool:
    soort: type = type(waarde)
    if is_record(soort):
        return all(_leeg(getattr(waarde, naam)) for naam in velden(soort))
    return waarde is None or (isinstance(waarde, (tuple, dict)) and not waarde)


def _waarden(gezien: Any, veld: Veld) -> Iterator[Waarde]:
    for waarde in gezien if isinstance(gezien, tuple) else (gezien,):
        if isinstance(waarde, tuple):
            yield ": ".join(str(deel) for deel in waarde)
        elif isinstance(waarde, str) and waarde in veld.keuzes:
            yield waarde.replace("_", " ")
        elif veld.vorm in _GEEN_GETAL:
            yield str(waarde)
        else:
            yield waarde


def _is_lang(gezien: Any) -> bool:
    return isinstance(gezien, str) and "\n" in gezien.strip()


def _naam(record: Any) -> str:
    """The number or day by which people call a record."""
    for sleutel in ("id", "per", "datum", "op", "van", "vanaf"):
        waarde = getattr(record, sleutel, None)
        if isinstance(waarde, (str, date)):
            return str(waarde)
    return ""


def _verstuurd(dossier: Dossier) -> Iterator[Verstuurd]:
    for notitie in dossier.rapporten:
        for v in notitie.inhoud.verzonden:
            wat = f"rapport {notitie.inhoud.soort}"
            yield Verstuurd(wat, v.datum, tuple(map(str, v.aan)), v.wijze or "")
    register = dossier.documenten
    for d in register.documenten if register is not None else ():
        for v in d.verzonden:
            wat = f"{d.id}, {d.soort.replace('_', ' ')}"
            yield Verstuurd(wat, v.datum, tuple(map(str, v.aan)), v.wijze or "")


def _stukken(dossier: Dossier) -> tuple[str, ...]:
    register = dossier.documenten
    return tuple(
        f"{d.id}, {d.soort.replace('_', ' ')}"
        for d in (register.documenten if register is not None else ())
        if d.stand in (None, "aanwezig") and d.vernietigd is None
    )

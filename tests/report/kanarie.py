"""A dossier in which every text field holds its own marker, made from the format itself.

A marker is purely alphabetic, so that no escaping can hide it, and knows the labels on the
way to its field. Fields that are no text get a fixed, valid value.
"""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from tweedespoor.disclosure import View, Withheld, disclose
from tweedespoor.disclosure.tabel import MAG_ZIEN
from tweedespoor.disclosure.view import Deel
from tweedespoor.finding import Wie
from tweedespoor.labels import Label, Lezer
from tweedespoor.reference import Bron, Sterkte
from tweedespoor.schema import typen
from tweedespoor.schema.bureau import Bureau, Coach, Persoon
from tweedespoor.schema.definities import DEFINITIES
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES, Dossier, Notitie
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline

DAG = date(2025, 3, 3)
PEIL = date(2025, 6, 30)

VAST: dict[Any, Any] = {
    typen.Datum: DAG,
    typen.Bedrag: Decimal("1234.50"),
    typen.Uren: Decimal(12),
    typen.Aantal: 3,
    typen.Procent: Decimal(50),
    typen.Jaar: 2014,
    typen.JaNee: True,
    typen.Formaat: "1",
    typen.Kleur: "#1f5f6b",
    typen.Sha256: "0" * 64,
    typen.Vingerafdruk: "0" * 8,
    typen.Code: "VTG-01",
    typen.BId: "B1",
    typen.DId: "D1",
    typen.KId: "K1",
    typen.AId: "A1",
    typen.RId: "R1",
    typen.TId: "T1",
    typen.LId: "L1",
    typen.GrondslagId: "B1",
    bool: True,
}
"""Field types that hold no free text → a valid value."""

LEEG = {("Afwijking", "ingetrokken"), ("Document", "vernietigd"), ("Afspraak", "gedaan")}
"""Fields without text that would take their record out of a report."""


@dataclass
class Merken:
    """The markers given out, with the labels on their path and where they stand."""

    labels: dict[str, frozenset[Label]] = field(default_factory=dict)
    plek: dict[str, str] = field(default_factory=dict)

    def nieuw(self, labels: frozenset[Label], plek: str) -> str:
        n = len(self.labels)
        letters = "".join(chr(97 + n // 26**i % 26) for i in range(4))
        merk = f"zq{letters}qz"
        self.labels[merk] = labels
        self.plek[merk] = plek
        return merk

    def mag(self, lezer: Lezer) -> set[str]:
        """Markers whose every label the reader may see, by the table of the product."""
        return {m for m, labels in self.labels.items() if labels <= MAG_ZIEN[lezer]}

    def in_tekst(self, tekst: str) -> set[str]:
        laag = tekst.lower()
        return {m for m in self.labels if m in laag}


def vul(soort: type[BaseModel], merken: Merken, labels: frozenset[Label], plek: str) -> Any:
    """One record with every field filled."""
    hints = typing.get_type_hints(soort, include_extras=True)
    waarden = {}
    for naam, info in soort.model_fields.items():
        if (soort.__name__, naam) in LEEG:
            waarden[naam] = False if hints[naam] is bool else None
            continue
        extra = info.json_schema_extra
        assert isinstance(extra, dict)
        label = Label(str(extra["x-label"]))
        waarden[naam] = _waarde(hints[naam], merken, labels | {label}, f"{plek}.{naam}")
    return soort.model_construct(**waarden)


def _waarde(hint: Any, merken: Merken, labels: frozenset[Label], plek: str) -> Any:
    for soort, waarde in VAST.items():
        if hint == soort:
            return waarde
    if hint == typen.Tekst:
        return merken.nieuw(labels, plek).capitalize()
    if hint == typen.KorteNaam:
        return merken.nieuw(labels, plek)
    if hint == typen.Notitienaam:
        return f"rapporten/{merken.nieuw(labels, plek)}.md"
    herkomst, delen = get_origin(hint), get_args(hint)
    if herkomst in (typing.Union, types.UnionType):
        return _waarde(next(d for d in delen if d is not type(None)), merken, labels, plek)
    if herkomst is typing.Annotated:
        return _waarde(delen[0], merken, labels, plek)
    if herkomst is tuple:
        return tuple(_waarde(delen[0], merken, labels, f"{plek}[{n}]") for n in range(2))
    if herkomst is typing.Literal:
        return delen[0]
    if herkomst is dict:
        return {merken.nieuw(labels, plek): merken.nieuw(labels, plek)}
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return vul(hint, merken, labels, plek)
    raise AssertionError(f"a field type that the canary does not know: {plek}: {hint}")


@dataclass
class Kooi:
    """Everything a report is made from, full of markers."""

    merken: Merken
    dossier: Dossier
    persoon: Persoon
    bureau: Bureau
    coachen: dict[str, Coach]

    def view(self, lezer: Lezer, **anders: Any) -> View:
        return disclose(
            self.dossier,
            lezer=lezer,
            peildatum=PEIL,
            tijdlijn=TIJDLIJN,
            persoon=self.persoon,
            coachen=self.coachen,
            bureau=self.bureau,
            **anders,
        )


def bouw_kooi(uitkomst: str | None, soort: str = "eind") -> Kooi:
    """A full dossier with this outcome; None leaves out `resultaat.yaml`.

    Its text file is one for this kind of report, and was not sent before the peildatum when
    the kind is made more than once.
    """
    merken = Merken()
    delen: dict[str, Any] = {
        naam: vul(DEFINITIES[naam], merken, frozenset(), naam) for naam in BESTANDEN
    }
    notities: dict[str, Any] = {}
    for naam in NOTITIES:
        bestand = merken.nieuw(frozenset({Label.PROCES}), f"{naam}: bestandsnaam")
        notities[naam] = (
            Notitie(f"{naam}/{bestand}.md", vul(DEFINITIES[naam], merken, frozenset(), naam)),
        )
    rapport = notities["rapporten"][0].inhoud
    notities["rapporten"] = (
        Notitie(notities["rapporten"][0].bestand, rapport.model_copy(update=_tekst(soort))),
    )
    # One deviation for every reader, one for the bureau alone.
    voor_allen, voor_bureau = delen["afwijkingen"].afwijkingen
    delen["afwijkingen"] = delen["afwijkingen"].model_copy(
        update={
            "afwijkingen": (
                voor_allen.model_copy(update={"zichtbaar_voor": ("werknemer", "werkgever", "uwv")}),
                voor_bureau.model_copy(update={"zichtbaar_voor": ()}),
            )
        }
    )
    delen["resultaat"] = (
        delen["resultaat"].model_copy(update={"uitkomst": uitkomst}) if uitkomst else None
    )
    bedrijf = frozenset({Label.BEDRIJF})
    return Kooi(
        merken=merken,
        dossier=Dossier(id="2025-0001", **delen, **notities),
        persoon=vul(Persoon, merken, frozenset(), "persoon"),
        bureau=vul(Bureau, merken, frozenset(), "bureau").model_copy(
            update={"coach_heet": "coach"}
        ),
        # The same coach wrote the report and has the traject, for kinds without a report file.
        coachen=dict.fromkeys(
            (rapport.opsteller, delen["traject"].coach), vul(Coach, merken, bedrijf, "coach")
        ),
    )


def _tekst(soort: str) -> dict[str, Any]:
    verzonden: dict[str, Any] = {"verzonden": ()} if soort == "voortgang" else {}
    return {"soort": soort, **verzonden}


TIJDLIJN = Timeline(
    peildatum=PEIL,
    recht="proef",
    eerste_ziektedag=date(2023, 7, 3),
    eerste_ziektedag_wia=date(2023, 7, 3),
    week=104,
    weken=104,
    dagen_over=0,
    begin=(),
    mijlpalen=(
        Milestone(
            Code.WIA_AANVRAAG,
            "WIA-aanvraag",
            Status.KOMT,
            (Wie.WERKNEMER,),
            Sterkte.WETTELIJK,
            (Bron("Wet WIA art. 64"),),
            uiterlijk=date(2025, 7, 13),
        ),
        Milestone(
            Code.PROBLEEMANALYSE,
            "Probleemanalyse",
            Status.GEDAAN,
            (Wie.WERKGEVER,),
            Sterkte.WETTELIJK,
            (),
            uiterlijk=date(2023, 8, 14),
            gedaan=date(2023, 8, 8),
        ),
    ),
)


def teksten(ding: Any) -> set[str]:
    """All text in a view, however deep."""
    if isinstance(ding, str):
        return {ding.lower()}
    if isinstance(ding, Withheld):
        return set()
    if isinstance(ding, Deel):
        return {t for _, waarde in ding for t in teksten(waarde)}
    if isinstance(ding, (tuple, frozenset)):
        return {t for waarde in ding for t in teksten(waarde)}
    if isinstance(ding, View):
        delen = (ding.dossier, ding.persoon, ding.coachen, ding.afzender, ding.keuzes)
        return {t for deel in delen for t in teksten(deel)}
    return set()

"""`huisregels.yaml`: rules of the firm itself, as data. Nothing in it is ever executed."""

from __future__ import annotations

from typing import ClassVar, Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, optie, reeks
from tweedespoor.schema.basis import veld as nodig  # a key of the record is itself called veld
from tweedespoor.schema.samenhang import Eis, Nodig
from tweedespoor.schema.typen import Code, KorteNaam, Reeks, Tekst

B = Label.BEDRIJF

Regelbestand = Literal[
    "traject.yaml",
    "belastbaarheid.yaml",
    "persoonsprofiel.yaml",
    "zoekprofiel.yaml",
    "trajectplan.yaml",
    "activiteiten.yaml",
    "sollicitaties.yaml",
    "uren.yaml",
    "documenten.yaml",
    "spoor1.yaml",
    "stagnatie.yaml",
    "afwijkingen.yaml",
    "haalbaarheid.yaml",
    "uwv.yaml",
    "resultaat.yaml",
    "contacten",
    "evaluaties",
    "rapporten",
]
"""Where a rule of a firm may look: a file of a dossier, or every note in a folder."""

Vergelijking = Literal[
    "gevuld",
    "leeg",
    "gelijk",
    "niet_gelijk",
    "minstens",
    "hoogstens",
    "aantal_minstens",
    "aantal_hoogstens",
    "minstens_dagen_na",
    "uiterlijk_dagen_na",
]
"""What a rule of a firm may ask of a value. A closed list; there are no expressions."""

_MET_WAARDE = (
    "gelijk",
    "niet_gelijk",
    "minstens",
    "hoogstens",
    "aantal_minstens",
    "aantal_hoogstens",
)
_MET_DAG = ("minstens_dagen_na", "uiterlijk_dagen_na")


class Huisregel(Record):
    """One rule of the firm."""

    samenhang: ClassVar[tuple[Eis, ...]] = (
        Nodig(
            "vergelijking",
            tuple((woord, ("waarde",)) for woord in _MET_WAARDE)
            + tuple((woord, ("waarde", "na")) for woord in _MET_DAG),
        ),
    )

    code: Code = nodig(B, "Code van de regel: HUIS- en twee cijfers.")
    naam: KorteNaam = nodig(B, "Korte naam van wat er mis is, bijvoorbeeld plan-zonder-kosten.")
    bestand: Regelbestand = nodig(B, "Bestand of map met notities waar de regel naar kijkt.")
    veld: Tekst = nodig(
        B, "Sleutels met punten ertussen; met [] elk deel, met [laatste] alleen het laatste."
    )
    vergelijking: Vergelijking = nodig(B, "Wat voor de waarde moet gelden.")
    waarde: Tekst | None = optie(B, "Waarmee wordt vergeleken: getal, datum, woord of dagen.")
    na: Tekst | None = optie(
        B, "Veld met de dag waarvan wordt geteld; voor een ander bestand zet u dat ervoor."
    )
    ernst: Literal["info", "waarschuwing"] = nodig(B, "Hoe zwaar de melding weegt; nooit fout.")
    bericht: Tekst = nodig(B, "De melding, in uw eigen woorden en zonder gegevens van iemand.")
    reden: Tekst = nodig(B, "Waarom het bureau deze regel heeft.")
    hulp: Tekst | None = optie(B, "Wat de lezer moet doen.")
    wie: Literal["consulent", "casemanager", "kwaliteitsmanager", "beheerder"] | None = optie(
        B, "Wie moet handelen; zonder deze sleutel de consulent."
    )


class Huisregels(Record):
    """`huisregels.yaml`: the rules of the firm."""

    regels: Reeks[Huisregel] = reeks(B, "De eigen regels van het bureau.")

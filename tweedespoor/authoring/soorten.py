"""The kinds of entries that `spoor log` adds to a list of a YAML file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Final

from tweedespoor.frozen import dataclass

VANDAAG: Final = "<vandaag>"
COACH: Final = "<coach>"
"""Stand in `standaard` for the day of logging and for who logs; see `proef.coach_van`."""


@dataclass(frozen=True, slots=True)
class Lijstsoort:
    """One kind of entry.

    Attributes:
        naam: as `spoor log` takes it.
        wat: what is added, as a person says it, with its article.
        bestand: file of the dossier.
        lijst: key of the list.
        record: name of the record of one entry.
        letter: of the ids that are given out, or empty when entries have none.
        plat: one line per entry.
        uitleg: comment on top of a new file.
        voorbeeld: a whole command.
        standaard: option → value when nothing is given.
        geweest: options that hold a day on which it happened, which cannot lie ahead.
        nodig: options of which one belongs with a new entry, though its form asks for none; the
            first is what is named when all were left out.
    """

    naam: str
    wat: str
    bestand: str
    lijst: str
    record: str
    letter: str
    plat: bool
    uitleg: str
    voorbeeld: str
    standaard: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    geweest: tuple[str, ...] = ()
    nodig: tuple[str, ...] = ()


SOORTEN: Final[Mapping[str, Lijstsoort]] = MappingProxyType(
    {
        soort.naam: soort
        for soort in (
            Lijstsoort(
                naam="belastbaarheid",
                wat="een advies van de bedrijfsarts",
                bestand="belastbaarheid.yaml",
                lijst="adviezen",
                record="Advies",
                letter="B",
                plat=False,
                uitleg="# Adviezen, oudste eerst. Alleen wat iemand kan, nooit de oorzaak.",
                voorbeeld="spoor log belastbaarheid 2026-0158 --bron-soort spreekuur "
                '--uren-per-week 20 --mogelijkheden "zittend werk" --herbeoordeling 2026-12-15',
                standaard={"datum": VANDAAG, "bron_wie": "bedrijfsarts"},
                geweest=("datum",),
                nodig=("uren_per_week", "uren_per_dag", "mogelijkheden", "benutbaar"),
            ),
            Lijstsoort(
                naam="activiteit",
                wat="een activiteit",
                bestand="activiteiten.yaml",
                lijst="activiteiten",
                record="Activiteit",
                letter="A",
                plat=False,
                uitleg="# Alle activiteiten, gepland en gedaan.",
                voorbeeld="spoor log activiteit 2026-0158 --soort sollicitatietraining "
                '--doel "brieven op niveau" --verkleint K2 --gepland-van 2026-12-01',
                geweest=("gedaan_van", "gedaan_tot_en_met"),
                nodig=("gepland_van", "gepland_tot_en_met", "gedaan_van", "gedaan_tot_en_met"),
            ),
            Lijstsoort(
                naam="document",
                wat="een document",
                bestand="documenten.yaml",
                lijst="documenten",
                record="Document",
                letter="D",
                plat=True,
                uitleg="# Een regel per stuk; het stuk zelf staat buiten het dossier.",
                voorbeeld="spoor log document 2026-0158 --soort arbeidsdeskundig_rapport "
                "--datum 2026-11-02 --ontvangen 2026-11-05",
                geweest=("datum",),
            ),
            Lijstsoort(
                naam="uren",
                wat="uren zonder contactnotitie",
                bestand="uren.yaml",
                lijst="uren",
                record="Urenregel",
                letter="",
                plat=True,
                uitleg="# Een regel per keer; de tijd van een gesprek staat in de notitie.",
                voorbeeld='spoor log uren 2026-0158 --uren 1.5 --waaraan "tussenrapport"',
                standaard={"datum": VANDAAG, "wie": COACH},
                geweest=("datum",),
            ),
            Lijstsoort(
                naam="stagnatie",
                wat="een stagnatie",
                bestand="stagnatie.yaml",
                lijst="stagnaties",
                record="Stagnatie",
                letter="T",
                plat=False,
                uitleg="# Wat is gezien, niet wat het zou betekenen; met wat eraan is gedaan.",
                voorbeeld="spoor log stagnatie 2026-0158 --oorzaak markt "
                '--feit "op vijf brieven kwam geen reactie"',
                standaard={"vanaf": VANDAAG},
                geweest=("vanaf",),
            ),
        )
    }
)
"""Name → kind."""

"""Use case `nieuw`: a new traject, and the at most five things to do first."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.agenda import Punt, punten_uit_oordeel, verdeel
from tweedespoor.app.bewerken import oordeel_over
from tweedespoor.authoring.nieuw import Gemaakt, NieuwTraject, maak_traject
from tweedespoor.finding import Kenmerk
from tweedespoor.frozen import dataclass
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import zoek_bureau

STAPPEN: Final = 5
"""More is no list but a heap."""


@dataclass(frozen=True, slots=True)
class Stap:
    """One thing to do first.

    Attributes:
        dag: by when, or None for now.
        wat: what, in fixed words.
        opdracht: the command that records it, or empty.
    """

    dag: date | None
    wat: str
    opdracht: str = ""


@dataclass(frozen=True, slots=True)
class Begonnen:
    """A traject that was made, and what to do first."""

    gemaakt: Gemaakt
    stappen: tuple[Stap, ...]


def begin(id: str | None, verzoek: NieuwTraject, *, hier: Path, vandaag: date) -> Begonnen:
    """Make a traject in the firm's repository around the current folder.

    Raises:
        UsageError: see `maak_traject`.
        WriteError: a file could not be written.
    """
    bureau = zoek_bureau(hier)
    gemaakt = maak_traject(bureau, id, verzoek, hier=hier, vandaag=vandaag)
    return Begonnen(gemaakt, _stappen(gemaakt.dossier, vandaag))


def _stappen(map_: Path, vandaag: date) -> tuple[Stap, ...]:
    """What is missing now and can be done, then what the calendar asks for, soonest first."""
    geladen = laad(map_)
    dossier = geladen.dossier
    nummer = Kenmerk(dossier.id)
    opdracht = dossier.traject.opdracht if dossier.traject is not None else None
    timeline, oordeel = oordeel_over(geladen, zoek_bureau(map_), vandaag)
    overgenomen = dossier.traject is not None and dossier.traject.overgenomen_van is not None
    vast: list[Stap] = []
    if overgenomen:
        vast.append(
            Stap(
                None,
                "kennismaken, privacyverklaring geven, en beide vastleggen",
                f"spoor log contact {nummer} --soort kennismaking",
            )
        )
    elif opdracht is None or opdracht.intake is None:
        vast.append(
            Stap(None, "intake plannen en vastleggen", f"spoor log contact {nummer} --soort intake")
        )
    if dossier.belastbaarheid is None:
        vast.append(
            Stap(
                None, "belastbaarheid opvragen en vastleggen", f"spoor log belastbaarheid {nummer}"
            )
        )
    if not overgenomen:
        vast.append(Stap(None, "privacyverklaring geven en vastleggen bij privacy in traject.yaml"))
    punten = punten_uit_oordeel(dossier.id, timeline, oordeel.bevindingen)
    agenda = verdeel(punten, vandaag, dagen=0, dossiers=1)
    mijlpalen = [p for p in agenda.punten if p.mijlpaal is not None]
    eerst: list[Stap] = []
    if overgenomen:
        # The start lies in the past, at another bureau: it is a question, and nothing to do.
        mijlpalen = [p for p in mijlpalen if p.mijlpaal != "start_spoor_2"]
        begonnen = opdracht is not None and (opdracht.start or opdracht.intake)
        eerst = [_opvragen(begonnen=bool(begonnen))]
    uit_tijd = [_stap(p) for p in mijlpalen]
    return tuple((eerst + uit_tijd[:1] + vast + uit_tijd[1:])[:STAPPEN])


def _opvragen(*, begonnen: bool) -> Stap:
    """What only the previous bureau has."""
    dag = "" if begonnen else ", en de dag waarop spoor 2 begon (opdracht.intake)"
    return Stap(
        None,
        f"dossier opvragen bij het vorige bureau: adviezen, profielen, plan en verslagen{dag}. "
        "Haal in traject.yaml bij onbekend weg wat u hebt ingevuld",
    )


def _stap(punt: Punt) -> Stap:
    wie = [w for w in punt.wie if w != "consulent"]
    return Stap(punt.dag, f"{punt.wat} ({', '.join(wie)})" if wie else str(punt.wat))

"""Use case `afwijking`: a reasoned deviation from one finding, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.invoer import onbekende_code
from tweedespoor.authoring.geschreven import Geschreven
from tweedespoor.authoring.regel import log_regel
from tweedespoor.authoring.soorten import VANDAAG, Lijstsoort
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.checks.registry import bekende_codes
from tweedespoor.checks.uitslag import Melding
from tweedespoor.finding import Ernst, Finding
from tweedespoor.frozen import dataclass

AFWIJKING: Final = Lijstsoort(
    naam="afwijking",
    wat="een gemotiveerde afwijking",
    bestand="afwijkingen.yaml",
    lijst="afwijkingen",
    record="Afwijking",
    letter="",
    plat=False,
    uitleg="# Wie waarom van een regel afweek. UWV toetst zelf of de reden goed genoeg is.",
    voorbeeld='spoor afwijking 2026-0158 VTG-01 --reden "het pand was dicht"',
    standaard={"datum": VANDAAG},
    geweest=("datum", "datum_feit"),
)
_OVER: Final = ("AFW-", "DG-")
"""Families that judge deviations."""


@dataclass(frozen=True, slots=True)
class Open:
    """A finding that can be deviated from.

    Attributes:
        melding: as a check prints it.
        bij: what names exactly this finding, or None when only the whole rule can be named.
    """

    melding: Melding
    bij: str | None


def open_bevindingen(map_: Path, code: str, *, vandaag: date) -> tuple[Open, ...]:
    """The open findings of one rule on one dossier.

    Raises:
        UsageError: there is no such rule.
    """
    if code not in bekende_codes():
        raise onbekende_code(code.upper(), "", bekende_codes())
    uitslag = controleer(Vraag([map_], vandaag)).uitslagen[0]
    gevonden = [m for m in uitslag.open if m.code == code and m.ernst is not Ernst.INFO]
    bij = _namen(map_, code, vandaag)
    return tuple(Open(m, bij.get((m.plaats.bestand, m.bericht))) for m in gevonden)


def leg_vast(
    map_: Path, code: str, gegeven: Mapping[str, Waarde], *, vandaag: date
) -> tuple[Geschreven, tuple[Melding, ...]]:
    """Write a deviation, and say what a check finds of it.

    Args:
        map_: the folder of the dossier.
        code: of the rule.
        gegeven: name of an option → value.
        vandaag: the day of today.

    Returns:
        What was written, and the findings on deviations: a ground that UWV never accepts, who
        may not decide, what is missing.

    Raises:
        UsageError: there is no such rule, a value has the wrong form, or is absent.
        DossierError: `afwijkingen.yaml` has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    rij = open_bevindingen(map_, code, vandaag=vandaag)
    waarden: dict[str, Waarde] = {"regel": code, **gegeven}
    if "bij" not in waarden and len(rij) == 1 and rij[0].bij is not None:
        waarden["bij"] = rij[0].bij
    uit = log_regel(map_, AFWIJKING, waarden, id=None, vandaag=vandaag)
    na = controleer(Vraag([map_], vandaag)).uitslagen[0]
    return uit, tuple(
        m
        for m in na.open
        if m.code.startswith(_OVER)
        and m.plaats.bestand == AFWIJKING.bestand
        and m.plaats.regel >= uit.regel
    )


def _namen(map_: Path, code: str, vandaag: date) -> dict[tuple[str, str], str]:
    """File and message of a finding → what a deviation can name to accept exactly that one."""
    from tweedespoor.app.bewerken import oordeel_over
    from tweedespoor.app.peildag import peildag
    from tweedespoor.loading import laad
    from tweedespoor.loading.bureau import zoek_bureau

    geladen, bureau = laad(map_), zoek_bureau(map_)
    dag = peildag(None, geladen.dossier, bureau, vandaag).dag
    rij: tuple[Finding, ...] = oordeel_over(geladen, bureau, dag)[1].bevindingen
    return {
        (f.where.file, str(f.bericht)): f.bij for f in rij if f.code == code and f.bij is not None
    }

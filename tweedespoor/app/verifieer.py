"""Use case `verifieer`: give the verdict of a receipt again, and say what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path

from tweedespoor import __version__
from tweedespoor.app import kwitantie
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.exitcode import exitcode
from tweedespoor.app.kwitantie import FORMAAT, Dossierkwitantie, Kwitantie, Versies
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.registry import REGELSET
from tweedespoor.errors import ExitCode, UsageError
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.output.verifieer import Dossierverschil, Verschil, Versieverschil
from tweedespoor.portfolio.vinden import TRAJECT
from tweedespoor.source.folder import discover


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What came out of a comparison.

    Attributes:
        verschil: what is equal and what differs.
        code: 0 when all is equal, 1 when something differs, 3 when a dossier can no longer be
            read, 4 when a rule crashed.
    """

    verschil: Verschil
    code: ExitCode


def verifieer(bestand: Path, *, hier: Path, vandaag: date) -> Uitkomst:
    """Compare a receipt with what the program concludes now.

    Args:
        bestand: the receipt.
        hier: the folder one stands in; dossiers are looked for in the firm around it, and in
            the firm around the receipt.
        vandaag: the real day.

    Raises:
        UsageError: no receipt, or none of its dossiers is here.
    """
    gelezen = kwitantie.lees(bestand)
    mappen = {
        d.dossier: _zoek(d.dossier, (hier, bestand.resolve().parent)) for d in gelezen.dossiers
    }
    if gelezen.dossiers and not any(mappen.values()):
        raise UsageError(
            "Geen enkel dossier van deze kwitantie staat hier.",
            help=("Ga naar de map van het bureau en probeer het daar.",),
        )
    dossiers: list[Dossierverschil] = []
    bureau: dict[str, str] = {}
    code = ExitCode.GOED
    for toen in gelezen.dossiers:
        map_ = mappen[toen.dossier]
        if map_ is None:
            dossiers.append(Dossierverschil(toen.dossier, toen.peildatum, verdwenen=True))
            continue
        controle = _opnieuw(gelezen, toen, map_, vandaag)
        code = max(code, exitcode(controle, Ernst.FOUT))
        for bestanden in controle.bureaubestanden:
            bureau |= bestanden
        dossiers.append(_vergelijk(toen, controle))
    verschil = Verschil(
        versies=tuple(_versies(gelezen.versies)),
        bureau=_bestanden(gelezen.bureau, bureau),
        dossiers=tuple(dossiers),
    )
    zwaar = code if code in (ExitCode.ONLEESBAAR, ExitCode.INTERN) else ExitCode.GOED
    anders = ExitCode.GOED if verschil.gelijk else ExitCode.BEVINDINGEN
    return Uitkomst(verschil, max(zwaar, anders))


def _opnieuw(gelezen: Kwitantie, toen: Dossierkwitantie, map_: Path, vandaag: date) -> Controle:
    return controleer(
        Vraag(
            paden=[map_],
            vandaag=vandaag,
            peildatum=toen.peildatum,
            profiel=toen.profiel,
            alleen=gelezen.alleen,
            zonder=gelezen.zonder,
            kwitantie=True,
        )
    )


def _vergelijk(toen: Dossierkwitantie, controle: Controle) -> Dossierverschil:
    (nu,) = controle.uitslagen
    return Dossierverschil(
        toen.dossier,
        toen.peildatum,
        bestanden=_bestanden(toen.bestanden, nu.bestanden),
        aantal=len(nu.bestanden),
        oordeel_gelijk=toen.oordeel == kwitantie.afdruk_van(nu),
    )


def _zoek(dossier: str, plaatsen: Iterable[Path]) -> Path | None:
    """The folder of a dossier: in the firm around a place, or right below the place itself."""
    for plaats in plaatsen:
        bureau = zoek_bureau(plaats).map
        for boven in (bureau, plaats, plaats.parent):
            if boven is not None and (boven / dossier / TRAJECT).is_file():
                return boven / dossier
        if "/" not in dossier:  # without a firm around it a dossier is known by its id alone
            for map_ in discover(plaats):
                if map_.name == dossier:
                    return map_
    return None


def _versies(toen: Versies) -> Iterator[Versieverschil]:
    nu = Versies(__version__, REGELSET, laad_recht().versie, FORMAAT)
    for veld in fields(Versies):
        yield Versieverschil(veld.name, getattr(toen, veld.name), getattr(nu, veld.name))


def _bestanden(toen: Mapping[str, str], nu: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Files that differ, each with what happened to it, sorted by name."""
    woorden = [
        *((naam, "gewijzigd") for naam in toen.keys() & nu.keys() if toen[naam] != nu[naam]),
        *((naam, "erbij") for naam in nu.keys() - toen.keys()),
        *((naam, "weg") for naam in toen.keys() - nu.keys()),
    ]
    return tuple(sorted(woorden))

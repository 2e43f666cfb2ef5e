"""Use case `check`: dossiers on disk → verdicts and findings, finished and flat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tweedespoor.app.een_dossier import VEEL, Beoordelaar, Vraag, van_bureau, zonder_opruimer
from tweedespoor.app.huisregels import Eigenregels
from tweedespoor.app.melding import maak_melding
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.instellingen import lees_drempels
from tweedespoor.checks.registry import REGELSET
from tweedespoor.checks.uitslag import Uitslag
from tweedespoor.errors import UsageError
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading.bronnen import Bronnen
from tweedespoor.loading.bureau import Bureau
from tweedespoor.portfolio.vinden import Doel, vind

__all__ = ["Vraag", "controleer"]

Voortgang = Callable[[int, int], None]
"""Told how many dossiers are done, of how many."""


def controleer(vraag: Vraag, *, voortgang: Voortgang | None = None) -> Controle:
    """Judge all dossiers that are meant.

    Args:
        vraag: what is asked.
        voortgang: is told how far it is.

    Raises:
        UsageError: a path does not exist, or there is no dossier below it; with `sinds` also
            when git cannot tell what changed; with `kwitantie` when a path is one file.
    """
    doelen = vind(vraag.paden)
    if vraag.kwitantie and any(doel.bestanden for doel in doelen):
        raise UsageError(
            "Een kwitantie gaat over hele dossiers.",
            help=("Noem de map van het dossier, niet een bestand daarin.",),
        )
    if vraag.kort and len(doelen) > 1:
        vraag = replace(vraag, fragment=False)
    beoordelaar = Beoordelaar(vraag)
    sinds = None
    if vraag.sinds is not None:
        from tweedespoor.app.sinds import geraakte

        doelen, sinds = geraakte(doelen, vraag.sinds, lambda map_: beoordelaar.bureau(map_)[0])
    uitslagen: Sequence[Uitslag]
    with zonder_opruimer():
        if len(doelen) < VEEL and vraag.processen in (None, 1):
            uitslagen = tuple(_een_voor_een(beoordelaar, doelen, voortgang))
        else:
            from tweedespoor.app.veel import beoordeel_veel

            uitslagen = beoordeel_veel(beoordelaar, doelen, voortgang)
    bureaus = tuple(_elk_een_keer(beoordelaar.bureaus.values()))
    meldingen = []
    for bureau, eigen in bureaus:
        yaml = {"spoor.yaml": bureau.tekst} if bureau.tekst is not None else {}
        bronnen = Bronnen({**yaml, **eigen.teksten})
        findings = bureau.findings + lees_drempels(bureau.instellingen)[1] + eigen.findings
        meldingen += [maak_melding(f, bronnen, fragment=vraag.fragment) for f in findings]
    return Controle(
        uitslagen,
        tuple(meldingen),
        laad_recht().versie,
        REGELSET,
        sinds,
        tuple(van_bureau(*deel) for deel in bureaus) if vraag.kwitantie else (),
    )


def _een_voor_een(
    beoordelaar: Beoordelaar, doelen: Sequence[Doel], voortgang: Voortgang | None
) -> Iterator[Uitslag]:
    for n, doel in enumerate(doelen, start=1):
        yield beoordelaar(doel)
        if voortgang is not None:
            voortgang(n, len(doelen))


def _elk_een_keer(
    bureaus: Iterable[tuple[Bureau, Eigenregels]],
) -> Iterator[tuple[Bureau, Eigenregels]]:
    """Every firm once, however many of its folders hold dossiers."""
    gezien: set[Path | None] = set()
    for bureau, eigen in bureaus:
        if bureau.map not in gezien:
            gezien.add(bureau.map)
            yield bureau, eigen

"""Use case `agenda`: what is due over many dossiers."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from tweedespoor.agenda import (
    Agenda,
    Punt,
    punten_uit_coach,
    punten_uit_dossier,
    punten_uit_geld,
    punten_uit_oordeel,
    punten_uit_privacy,
    verdeel,
    vervangt,
)
from tweedespoor.app.bewerken import oordeel_over
from tweedespoor.app.huisregels import eigenregels
from tweedespoor.checks.instellingen import lees_drempels
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bureau import Bureau, zoek_bureau
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.nederlands import lijst
from tweedespoor.portfolio.vinden import vind


@dataclass(frozen=True, slots=True)
class Agendavraag:
    """What is asked.

    Attributes:
        paden: dossiers, or folders of dossiers.
        vandaag: the real day.
        peildatum: the day one looks on; None: that of `spoor.yaml`, else the real day. The
            closing day of a dossier does not count here: aftercare comes after it.
        dagen: days ahead that count as soon.
        coach: only the dossiers of this coach, with those of an absent colleague whom he
            replaces in these days; None: all.
    """

    paden: Sequence[Path]
    vandaag: date
    peildatum: date | None = None
    dagen: int = 14
    coach: str | None = None


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """The agenda and where its day came from, in Dutch words."""

    agenda: Agenda
    peildatum_bron: str


def maak(vraag: Agendavraag) -> Gemaakt:
    """The agenda of these dossiers.

    Raises:
        UsageError: a path does not exist, no dossier is below it, or no dossier is of this
            coach; or the dossiers fix different days.
    """
    mappen = list(dict.fromkeys(doel.map for doel in vind(vraag.paden)))
    bureaus: dict[Path, Bureau] = {}
    rij = [(laad(map_), _bureau(map_, bureaus)) for map_ in mappen]
    dag, bron = _dag(vraag, {bureau.peildatum for _, bureau in rij})
    if vraag.coach is not None:
        rij = _van_coach(rij, vraag.coach, dag, dag + timedelta(days=vraag.dagen))
    punten: list[Punt] = []
    onleesbaar = []
    for geladen, bureau in rij:
        if "traject" in geladen.dossier.onleesbaar:
            onleesbaar.append(geladen.dossier.id)
        else:
            punten += _punten(geladen, bureau, dag)
    agenda = verdeel(
        punten, dag, dagen=vraag.dagen, dossiers=len(rij), onleesbaar=tuple(onleesbaar)
    )
    return Gemaakt(agenda, bron)


def _punten(geladen: Loaded, bureau: Bureau, dag: date) -> list[Punt]:
    """The points of one dossier; a closed one is not judged any more, one to come not yet."""
    dossier = geladen.dossier
    opdracht = dossier.traject.opdracht if dossier.traject is not None else None
    if opdracht is not None and opdracht.aanmelding is not None and opdracht.aanmelding > dag:
        return []
    punten = list(punten_uit_dossier(dossier, Herkomst(dossier), dag))
    traject = dossier.traject
    afgesloten = (
        traject is not None
        and traject.status == "afgesloten"
        and (traject.afgesloten is None or traject.afgesloten <= dag)
    )
    punten += punten_uit_privacy(
        dossier,
        Herkomst(dossier),
        dag,
        drempels=lees_drempels(bureau.instellingen)[0],
        recht=laad_recht(),
    )
    if afgesloten:
        return punten
    punten += punten_uit_geld(dossier, Herkomst(dossier), dag)
    punten += punten_uit_coach(dossier.id, traject.coach if traject else None, bureau.coach, dag)
    timeline, oordeel = oordeel_over(geladen, bureau, dag, eigen=eigenregels(bureau).regels)
    van_tijd = punten_uit_oordeel(
        dossier.id,
        timeline,
        oordeel.bevindingen,
        aanmelding=opdracht.aanmelding if opdracht is not None else None,
    )
    return [*punten, *van_tijd]


def _bureau(map_: Path, bekend: dict[Path, Bureau]) -> Bureau:
    boven = map_.resolve().parent
    if boven not in bekend:
        bekend[boven] = zoek_bureau(map_)
    return bekend[boven]


def _van_coach(
    rij: list[tuple[Loaded, Bureau]], coach: str, dag: date, tot_en_met: date
) -> list[tuple[Loaded, Bureau]]:
    """The dossiers of a coach, with those of colleagues that he replaces in these days."""
    namen = sorted(
        {g.dossier.traject.coach for g, _ in rij if g.dossier.traject and g.dossier.traject.coach}
    )
    gekozen = [
        (g, b)
        for g, b in rij
        if g.dossier.traject is None
        or g.dossier.traject.coach == coach
        or vervangt(coach, g.dossier.traject.coach, b.coach, dag, tot_en_met)
    ]
    if coach not in namen and not any(g.dossier.traject for g, _ in gekozen):
        nabij = difflib.get_close_matches(coach, namen, n=1)
        raise UsageError(
            "Geen van deze dossiers heeft deze coach.",
            help=(
                f"Bedoelt u: {nabij[0]}"
                if nabij
                else f"Coaches van deze dossiers: {lijst(namen) or 'geen'}.",
            ),
        )
    return gekozen


def _dag(vraag: Agendavraag, vast: set[date | None]) -> tuple[date, str]:
    if vraag.peildatum is not None:
        return vraag.peildatum, "gevraagd"
    if len(vast) > 1:
        raise UsageError(
            "Deze dossiers horen bij bureaus met een verschillende vaste peildatum.",
            help=("Noem de dag zelf: --peildatum JJJJ-MM-DD",),
        )
    eerste = next(iter(vast), None)
    return (eerste, "uit spoor.yaml") if eerste is not None else (vraag.vandaag, "vandaag")

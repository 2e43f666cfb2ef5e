"""Use case `agenda`: what is due over many dossiers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from tweedespoor.agenda import (
    Agenda,
    Punt,
    een_keer,
    punten_uit_coach,
    punten_uit_dossier,
    punten_uit_geld,
    punten_uit_oordeel,
    punten_uit_privacy,
    verdeel,
    vervangt,
)
from tweedespoor.app.bewerken import oordeel_over
from tweedespoor.app.dossiermap import lees_map, naam_van
from tweedespoor.app.een_dossier import Beoordelaar, Vraag
from tweedespoor.app.huisregels import Eigenregels
from tweedespoor.app.invoer import geen_coach
from tweedespoor.app.peildag import kijkdag
from tweedespoor.app.veel import loop
from tweedespoor.checks.instellingen import lees_drempels
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded
from tweedespoor.loading.bureau import Bureau
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.loading.laden import lees
from tweedespoor.portfolio.vinden import Doel, vind_dossiers
from tweedespoor.portfolio.werkers import Uitval


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
        processen: how many processes may work; None: as many as the machine has cores for.
    """

    paden: Sequence[Path]
    vandaag: date
    peildatum: date | None = None
    dagen: int = 14
    coach: str | None = None
    processen: int | None = None


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """The agenda, where its day came from, and on how many dossiers the program failed."""

    agenda: Agenda
    peildatum_bron: str
    mislukt: int = 0


@dataclass(frozen=True, slots=True)
class _Bekeken:
    """One dossier as a worker hands it over.

    Attributes:
        dossier: its id.
        coach: short name, or None.
        bekend: whether the facts of the traject could be read.
        van_coach: whether it belongs to the coach asked for.
        punten: what is due.
        mislukt: whether the program failed on it.
    """

    dossier: str
    coach: str | None
    bekend: bool
    van_coach: bool
    punten: tuple[Punt, ...] = ()
    mislukt: bool = False


def maak(vraag: Agendavraag, *, voortgang: Callable[[int, int], None] | None = None) -> Gemaakt:
    """The agenda of these dossiers.

    Raises:
        UsageError: a path does not exist, no dossier is below it, or no dossier is of this
            coach; or the dossiers fix different days.
    """
    doelen = vind_dossiers(vraag.paden)
    beoordelaar = Beoordelaar(Vraag(vraag.paden, vraag.vandaag))
    vast = {beoordelaar.bureau(doel.map)[0].peildatum for doel in doelen}
    dag = kijkdag(vraag.peildatum, vast, vraag.vandaag)
    bekeken = list(
        loop(
            _Taak(beoordelaar, vraag, dag.dag),
            doelen,
            processen=vraag.processen,
            uitgevallen=_uitgevallen,
            voortgang=voortgang,
        )
    )
    if vraag.coach is not None:
        _bestaat(vraag.coach, bekeken)
    eigen = [b for b in bekeken if b.van_coach]
    agenda = verdeel(
        [punt for b in eigen for punt in b.punten],
        dag.dag,
        dagen=vraag.dagen,
        dossiers=len(eigen),
        onleesbaar=tuple(b.dossier for b in eigen if not b.bekend),
    )
    return Gemaakt(agenda, dag.bron, sum(b.mislukt for b in eigen))


class _Taak:
    """What a worker does with one dossier."""

    def __init__(self, beoordelaar: Beoordelaar, vraag: Agendavraag, dag: date) -> None:
        self.beoordelaar = beoordelaar
        self.vraag = vraag
        self.dag = dag

    def __call__(self, doel: Doel) -> _Bekeken:
        geladen = lees(lees_map(doel))
        bureau, eigen = self.beoordelaar.bureau(doel.map)
        dossier = geladen.dossier
        coach = dossier.traject.coach if dossier.traject is not None else None
        van_coach = dossier.traject is None or self._is_van(coach, bureau)
        bekend = "traject" not in dossier.onleesbaar
        punten = _punten(geladen, bureau, eigen, self.dag) if bekend and van_coach else []
        return _Bekeken(dossier.id, coach, bekend, van_coach, tuple(punten))

    def _is_van(self, coach: str | None, bureau: Bureau) -> bool:
        """Of the coach asked for, or of a colleague whom that coach replaces in these days."""
        wie, einde = self.vraag.coach, self.dag + timedelta(days=self.vraag.dagen)
        if wie is None or wie == coach:
            return True
        return vervangt(wie, coach, bureau.coach, self.dag, einde)


def _uitgevallen(doel: Doel, waarom: Uitval | Exception) -> _Bekeken:
    """A dossier on which the program failed is named as one that could not be read."""
    return _Bekeken(naam_van(doel.map), None, False, True, mislukt=True)


def _punten(geladen: Loaded, bureau: Bureau, eigen: Eigenregels, dag: date) -> list[Punt]:
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
    timeline, oordeel = oordeel_over(geladen, bureau, dag, eigen=eigen.regels)
    punten, bevindingen = een_keer(punten, oordeel.bevindingen, dag)
    van_tijd = punten_uit_oordeel(
        dossier.id,
        timeline,
        bevindingen,
        gezegd=[punt.regel for punt in punten if punt.regel is not None],
    )
    return [*punten, *van_tijd]


def _bestaat(coach: str, bekeken: Sequence[_Bekeken]) -> None:
    """Refuse a coach who has none of these dossiers and replaces nobody who has."""
    namen = {b.coach for b in bekeken if b.coach}
    if coach in namen or any(b.van_coach and b.coach is not None for b in bekeken):
        return
    raise geen_coach(coach, namen)

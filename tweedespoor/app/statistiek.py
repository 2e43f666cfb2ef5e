"""Use case `statistiek`: figures of the practice over many dossiers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path

from tweedespoor.app.bewerken import oordeel_over
from tweedespoor.app.dossiermap import lees_map
from tweedespoor.app.een_dossier import Beoordelaar, Vraag
from tweedespoor.app.invoer import bedoelt_u
from tweedespoor.app.peildag import kijkdag
from tweedespoor.app.statistiektabellen import tabellen, uitleg
from tweedespoor.app.veel import loop
from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.disclosure.statistiek import Statistiek
from tweedespoor.errors import UsageError
from tweedespoor.finding import Ernst, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.loading.laden import lees
from tweedespoor.nederlands import lijst
from tweedespoor.portfolio.cijfers import tel
from tweedespoor.portfolio.meten import Geval, Meting, liep, meet
from tweedespoor.portfolio.vinden import Doel, vind_dossiers
from tweedespoor.portfolio.werkers import Uitval
from tweedespoor.report.bouwen.praktijk.tabellen import stand
from tweedespoor.timeline.model import OP_TIJD, TE_LAAT, Milestone, Timeline


@dataclass(frozen=True, slots=True)
class Statistiekvraag:
    """What is asked.

    Attributes:
        paden: dossiers, or folders of dossiers.
        vandaag: the real day.
        peildatum: nothing later counts; None: that of `spoor.yaml`, else the real day.
        van: first day of the period in which a traject must have run; None: all.
        coach, opdrachtgever: only the trajecten of this coach, or of this client.
        processen: how many processes may work; None: as many as the machine has cores for.
    """

    paden: Sequence[Path]
    vandaag: date
    peildatum: date | None = None
    van: date | None = None
    coach: str | None = None
    opdrachtgever: str | None = None
    processen: int | None = None


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """The figures, and how many dossiers made the program fail."""

    statistiek: Statistiek
    mislukt: int


@dataclass(frozen=True, slots=True)
class _Gemeten:
    """One traject as a worker hands it over; without figures when it is not in the period."""

    meting: Meting | None = None
    leesbaar: bool = True
    mislukt: bool = False


def maak(vraag: Statistiekvraag, *, voortgang: Callable[[int, int], None] | None = None) -> Gemaakt:
    """The figures of these trajecten.

    Raises:
        UsageError: a path does not exist, no dossier is below it, or no traject is of this
            coach or client; the period ends before it begins; or the dossiers fix different
            days.
    """
    doelen = vind_dossiers(vraag.paden)
    beoordelaar = Beoordelaar(Vraag(vraag.paden, vraag.vandaag))
    bureaus = [beoordelaar.bureau(doel.map)[0] for doel in doelen]
    dag = kijkdag(vraag.peildatum, {b.peildatum for b in bureaus}, vraag.vandaag).dag
    if vraag.van is not None and vraag.van > dag:
        raise UsageError(
            "De dag bij --van ligt na de peildatum.",
            help=("Kies een eerdere dag bij --van, of een latere bij --peildatum.",),
        )
    namen: dict[str, str] = {}
    gemeten = []
    for uit, gezien in loop(
        _Taak(beoordelaar, dag, vraag.van),
        doelen,
        processen=vraag.processen,
        uitgevallen=_uitgevallen,
        voortgang=voortgang,
    ):
        gemeten.append(uit)
        namen |= gezien
    metingen = [g.meting for g in gemeten if g.meting is not None]
    _bestaat("--coach", vraag.coach, {m.coach for m in metingen if m.coach})
    _bestaat(
        "--opdrachtgever",
        vraag.opdrachtgever,
        {m.opdrachtgever for m in metingen if m.opdrachtgever},
    )
    metingen = [
        m
        for m in metingen
        if vraag.coach in (None, m.coach) and vraag.opdrachtgever in (None, m.opdrachtgever)
    ]
    onleesbaar = sum(not g.leesbaar for g in gemeten)
    titels = {code: eis.titel for code, eis in eisen().items()}
    titels |= {code: ander.titel for code, ander in OVERIGE.items()}
    cijfers = tel(metingen, titels=titels, onleesbaar=onleesbaar)
    instellingen = bureaus[0].instellingen
    vergelijking = tuple(instellingen.vergelijking) if instellingen is not None else ()
    return Gemaakt(
        Statistiek(
            dag,
            vraag.van,
            stand(cijfers),
            cijfers.trajecten,
            onleesbaar,
            tabellen(cijfers, metingen, namen, vergelijking) if cijfers.trajecten else (),
            uitleg(vergelijking),
        ),
        sum(g.mislukt for g in gemeten),
    )


class _Taak:
    """What a worker does with one dossier: figures, and what its milestones are called."""

    def __init__(self, beoordelaar: Beoordelaar, dag: date, van: date | None) -> None:
        self.beoordelaar = beoordelaar
        self.dag = dag
        self.van = van

    def __call__(self, doel: Doel) -> tuple[_Gemeten, dict[str, str]]:
        geladen = lees(lees_map(doel))
        dossier = geladen.dossier
        if "traject" in dossier.onleesbaar:
            return _Gemeten(leesbaar=False), {}
        if not liep(dossier, self.van, self.dag):
            return _Gemeten(), {}
        gesloten = dossier.traject.afgesloten if dossier.traject is not None else None
        op = min(gesloten, self.dag) if gesloten is not None else self.dag
        bureau, eigen = self.beoordelaar.bureau(doel.map)
        timeline, oordeel = oordeel_over(geladen, bureau, op, eigen=eigen.regels)
        erg = [f for f in (*geladen.findings, *oordeel.bevindingen) if f.ernst is not Ernst.INFO]
        geval = Geval(
            dossier,
            frozenset(f.code for f in erg if f.afwijking is None),
            frozenset(f.code for f in erg if f.afwijking is not None),
        )
        tijdig = dict(_tijdig(timeline))
        namen = {str(m.code): m.naam for m in timeline if str(m.code) in tijdig}
        return _Gemeten(meet(geval, dag=self.dag, tijdig=tijdig)), namen


def _tijdig(timeline: Timeline) -> list[tuple[str, bool]]:
    """Milestone → done in time, for those that were due and that somebody had to meet."""
    return [(str(m.code), m.status in OP_TIJD) for m in timeline if _telt(m)]


def _telt(m: Milestone) -> bool:
    if m.facultatief or m.afgeweken or m.van_voor is not None:
        return False
    if m.uiterlijk is None or not set(m.wie) - {Wie.UWV}:
        return False
    return m.status in OP_TIJD | TE_LAAT


def _uitgevallen(doel: Doel, waarom: Uitval | Exception) -> tuple[_Gemeten, dict[str, str]]:
    """A dossier on which the program failed does not count, and the exit code says so."""
    return _Gemeten(leesbaar=False, mislukt=True), {}


def _bestaat(optie: str, gevraagd: str | None, bekend: Collection[str]) -> None:
    """Refuse a coach or client of whom there is no traject."""
    if gevraagd is None or gevraagd in bekend:
        return
    anders = f"Er zijn: {lijst(sorted(bekend)[:10]) or 'geen'}."
    raise UsageError(
        f"Geen van deze trajecten past bij {optie}.", help=(bedoelt_u(gevraagd, bekend, anders),)
    )

"""Use case `overzicht`: the caseload, by risk and next term."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from tweedespoor.agenda import punten_uit_dossier, punten_uit_oordeel
from tweedespoor.agenda.overzicht import (
    WERKGERICHT,
    Laatst,
    Overzicht,
    Risico,
    Trajectregel,
    Versheid,
    eerste_termijn,
    laatst_gewijzigd,
    laatste_contact,
    laatste_evaluatie,
    laatste_sollicitatie,
    orden,
    risico_van,
)
from tweedespoor.app.bewerken import keuze_van, oordeel_over
from tweedespoor.app.dossiermap import lees_map, naam_van, pad_van
from tweedespoor.app.een_dossier import Beoordelaar, Vraag
from tweedespoor.app.invoer import geen_coach
from tweedespoor.app.melding import sterkte_van
from tweedespoor.app.peildag import kijkdag
from tweedespoor.app.veel import loop
from tweedespoor.checks.context import fase_op
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass
from tweedespoor.loading.laden import lees
from tweedespoor.portfolio.vinden import Doel, vind_dossiers
from tweedespoor.portfolio.werkers import Uitval
from tweedespoor.schema.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Overzichtvraag:
    """What is asked.

    Attributes:
        paden: dossiers, or folders of dossiers.
        vandaag: the real day.
        peildatum: the day one looks on; None: that of `spoor.yaml`, else the real day.
        coach: only the trajecten of this coach, or None.
        afgesloten: closed trajecten as well.
        processen: how many processes may work; None: as many as the machine has cores for.
    """

    paden: Sequence[Path]
    vandaag: date
    peildatum: date | None = None
    coach: str | None = None
    afgesloten: bool = False
    processen: int | None = None


@dataclass(frozen=True, slots=True)
class _Bekeken:
    """One traject as a worker hands it over: without a row when it is not asked for."""

    coach: str | None
    afgesloten: bool
    regel: Trajectregel | None


def maak(
    vraag: Overzichtvraag, *, voortgang: Callable[[int, int], None] | None = None
) -> Overzicht:
    """The overview of these trajecten.

    Raises:
        UsageError: a path does not exist, no dossier is below it, or no dossier is of this
            coach; or the dossiers fix different days.
    """
    doelen = vind_dossiers(vraag.paden)
    beoordelaar = Beoordelaar(Vraag(vraag.paden, vraag.vandaag))
    vast = {beoordelaar.bureau(doel.map)[0].peildatum for doel in doelen}
    dag = kijkdag(vraag.peildatum, vast, vraag.vandaag)
    taak = _Taak(beoordelaar, dag.dag, vraag.coach, vraag.afgesloten)
    bekeken = list(
        loop(
            taak,
            doelen,
            processen=vraag.processen,
            uitgevallen=taak.uitgevallen,
            voortgang=voortgang,
        )
    )
    if vraag.coach is not None and vraag.coach not in {b.coach for b in bekeken}:
        raise geen_coach(vraag.coach, {b.coach for b in bekeken if b.coach})
    eigen = [b for b in bekeken if vraag.coach in (None, b.coach) or b.regel is not None]
    return Overzicht(
        orden(b.regel for b in eigen if b.regel is not None),
        dag.dag,
        dag.bron,
        0 if vraag.afgesloten else sum(b.afgesloten for b in eigen),
    )


class _Taak:
    """What a worker does with one dossier."""

    def __init__(
        self, beoordelaar: Beoordelaar, dag: date, coach: str | None, afgesloten: bool
    ) -> None:
        self.beoordelaar = beoordelaar
        self.dag = dag
        self.coach = coach
        self.afgesloten = afgesloten

    def __call__(self, doel: Doel) -> _Bekeken:
        geladen = lees(lees_map(doel))
        dossier = geladen.dossier
        traject = dossier.traject
        coach = traject.coach if traject is not None else None
        klaar = _is_afgesloten(dossier, self.dag)
        ander = traject is not None and self.coach not in (None, coach)
        if ander or (klaar and not self.afgesloten):
            return _Bekeken(coach, klaar and not ander, None)
        bureau, eigen = self.beoordelaar.bureau(doel.map)
        op = self.dag
        if klaar and traject is not None and traject.afgesloten is not None:
            op = traject.afgesloten
        timeline, oordeel = oordeel_over(geladen, bureau, op, eigen=eigen.regels, heden=self.dag)
        gevonden = [*geladen.findings, *oordeel.bevindingen]
        open_ = [f for f in gevonden if f.afwijking is None and f.ernst is not Ernst.INFO]
        punten = list(punten_uit_dossier(dossier, geladen.herkomst, self.dag))
        if not klaar:
            punten += punten_uit_oordeel(dossier.id, timeline, oordeel.bevindingen)
        termijn = eerste_termijn(punten)
        risico, reden = risico_van(
            [(f.code, f.ernst, sterkte_van(f.code, eigen.per_code)) for f in open_],
            termijn,
            self.dag,
            leesbaar=not dossier.onleesbaar,
        )
        fase = fase_op(dossier.trajectplan.versies if dossier.trajectplan else (), op)
        naam = fase.naam if fase is not None else None
        drempels = keuze_van(bureau).drempels
        return _Bekeken(
            coach,
            klaar,
            Trajectregel(
                dossier=naam_van(doel.map),
                pad=pad_van(doel.map),
                coach=coach,
                fase=naam if not klaar else "afgesloten",
                week=timeline.week,
                weken=timeline.weken,
                risico=risico,
                reden=reden,
                fouten=sum(f.ernst is Ernst.FOUT for f in open_),
                waarschuwingen=sum(f.ernst is Ernst.WAARSCHUWING for f in open_),
                termijn=termijn,
                contact=laatste_contact(dossier, drempels, op, loopt=not klaar),
                sollicitatie=laatste_sollicitatie(dossier, op, loopt=naam == WERKGERICHT),
                evaluatie=laatste_evaluatie(dossier, drempels, op, loopt=not klaar),
                gewijzigd=laatst_gewijzigd(dossier, self.dag),
                leesbaar=not dossier.onleesbaar,
            ),
        )

    def uitgevallen(self, doel: Doel, waarom: Uitval | Exception) -> _Bekeken:
        """A traject that could not be looked at stands on top, and says so."""
        niets = Laatst(None, Versheid.NIET)
        return _Bekeken(
            None,
            False,
            Trajectregel(
                dossier=naam_van(doel.map),
                pad=pad_van(doel.map),
                coach=None,
                fase=None,
                week=None,
                weken=None,
                risico=Risico.HOOG,
                reden="INTERN-01",
                fouten=1,
                waarschuwingen=0,
                termijn=None,
                contact=niets,
                sollicitatie=niets,
                evaluatie=niets,
                gewijzigd=None,
                leesbaar=False,
            ),
        )


def _is_afgesloten(dossier: Dossier, dag: date) -> bool:
    traject = dossier.traject
    if traject is None or traject.status != "afgesloten":
        return False
    return traject.afgesloten is None or traject.afgesloten <= dag

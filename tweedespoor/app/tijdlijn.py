"""Use case `tijdlijn`: of a dossier, or as a calculator from options alone."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from tweedespoor.app.peildag import Peildag, peildag
from tweedespoor.checks.uitslag import Plaats
from tweedespoor.errors import DossierError, UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.location import Where
from tweedespoor.nederlands import datum, in_opdracht, lijst
from tweedespoor.portfolio.vinden import vind_een
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import (
    Bekorting,
    Feit,
    Feiten,
    Loonsanctie,
    Onderbreking,
    Verlof,
    VrijwilligeVerlenging,
)
from tweedespoor.timeline.model import Milestone, Timeline
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.uit_dossier import feiten_uit

REKENHULP = "rekenhulp"
"""Name shown instead of a dossier's id when there is none."""


@dataclass(frozen=True, slots=True)
class Tijdlijn:
    """A timeline with what is needed to print it.

    Attributes:
        naam: id of the dossier, or `rekenhulp`.
        timeline: the milestones.
        peildag: the day and where it came from.
        plaats: an address in the dossier as file, line and column; None without a dossier.
    """

    naam: str
    timeline: Timeline
    peildag: Peildag
    plaats: Callable[[Where], Plaats | None]


@dataclass(frozen=True, slots=True)
class Rekenvraag:
    """Options of the calculator. Periods hold first and last day, both inclusive.

    Attributes:
        eerste_ziektedag: first sick day.
        hersteld: recovered days.
        wazo: days of pregnancy or childbirth leave.
        probleemanalyse, eerstejaarsevaluatie, wia_aanvraag: day done.
        loonsanctie_weken: length in weeks.
        bekorting_besluit: day on which UWV agreed that the shortcoming was repaired.
        verlenging_tot: first day after a voluntary extension (exclusive).
        aow_datum: day on which AOW age is reached.
    """

    eerste_ziektedag: date
    hersteld: Sequence[tuple[date, date]] = ()
    wazo: Sequence[tuple[date, date]] = ()
    probleemanalyse: date | None = None
    eerstejaarsevaluatie: date | None = None
    wia_aanvraag: date | None = None
    loonsanctie_weken: int | None = None
    bekorting_besluit: date | None = None
    verlenging_tot: date | None = None
    aow_datum: date | None = None


def van_dossier(pad: Path, *, gevraagd: date | None, vandaag: date) -> Tijdlijn:
    """The timeline of one dossier.

    Raises:
        DossierError: `traject.yaml` could not be read, so no term can be counted.
    """
    geladen = laad(vind_een(pad))
    bureau = zoek_bureau(geladen.map)
    dag = peildag(gevraagd, geladen.dossier, bureau, vandaag)
    if "traject" in geladen.dossier.onleesbaar:
        raise DossierError(
            f"traject.yaml van {geladen.dossier.id} is niet goed te lezen.",
            help=(f"Bekijk wat er mis is: spoor check {in_opdracht(pad.as_posix())}",),
        )
    timeline = bereken(feiten_uit(geladen.dossier), dag.dag, laad_recht())

    def plaats(where: Where) -> Plaats:
        span = geladen.bronnen.span(where)
        return Plaats(where.file, span.line, span.column)

    return Tijdlijn(geladen.dossier.id, timeline, dag, plaats)


def van_rekenvraag(vraag: Rekenvraag, *, gevraagd: date | None, vandaag: date) -> Tijdlijn:
    """The timeline of facts given as options; what was not given is unknown, not undone.

    Raises:
        UsageError: the extension ends before the 104 weeks do, so it extends nothing.
    """
    dag = Peildag(gevraagd, "gevraagd") if gevraagd else Peildag(vandaag, "vandaag")
    timeline = bereken(rekenfeiten(vraag), dag.dag, laad_recht())
    einde = timeline[Code.WACHTTIJD_LAATSTE_DAG].uiterlijk
    if (
        vraag.verlenging_tot is not None
        and einde is not None
        and vraag.verlenging_tot <= einde + DAG
    ):
        raise UsageError(
            f"--verlenging-tot verlengt niets: de wachttijd loopt al tot en met {datum(einde)}.",
            help=("Geef de eerste dag na de verlengde periode, zoals UWV die schrijft.",),
        )
    return Tijdlijn(REKENHULP, timeline, dag, lambda where: None)


def kies(timeline: Timeline, alleen: str | None) -> tuple[Milestone, ...]:
    """All milestones, or the one with this code.

    Raises:
        UsageError: there is no milestone with this code in this case.
    """
    if alleen is None:
        return tuple(timeline)
    if alleen not in list(Code):
        nabij = _lijkt_op(alleen)
        raise UsageError(
            "Bij --alleen past dit woord niet: er is geen mijlpaal met deze code.",
            help=(
                f"Bedoelt u: {lijst(nabij, 'of')}"
                if nabij
                else f"Kies uit: {lijst(tuple(Code), 'of')}",
            ),
        )
    gevonden = timeline.get(alleen)
    if gevonden is None:
        raise UsageError(
            f"De mijlpaal {alleen} komt in dit geval niet voor.",
            help=("Alle mijlpalen van dit geval: spoor tijdlijn --formaat json",),
        )
    return (gevonden,)


def _lijkt_op(woord: str) -> tuple[str, ...]:
    """Codes that hold the word, else those that are written nearly like it; at most three."""
    kaal = woord.lower().replace("-", "_").strip("_")
    met = [str(code) for code in Code if kaal and kaal in code]
    return tuple((met or difflib.get_close_matches(kaal, list(Code), n=3))[:3])


def rekenfeiten(vraag: Rekenvraag) -> Feiten:
    """The options as facts of a case."""
    gedaan = {
        code: Feit(dag)
        for code, dag in (
            (Code.PROBLEEMANALYSE, vraag.probleemanalyse),
            (Code.EERSTEJAARSEVALUATIE, vraag.eerstejaarsevaluatie),
            (Code.WIA_AANVRAAG, vraag.wia_aanvraag),
        )
        if dag is not None
    }
    sanctie = None
    if vraag.loonsanctie_weken is not None or vraag.bekorting_besluit is not None:
        bekortingen: tuple[Bekorting, ...] = ()
        if vraag.bekorting_besluit is not None:
            bekortingen = (Bekorting(None, Feit(vraag.bekorting_besluit)),)
        sanctie = Loonsanctie(weken=vraag.loonsanctie_weken, bekortingen=bekortingen)
    return Feiten(
        hypothetisch=True,
        eerste_ziektedag=Feit(vraag.eerste_ziektedag),
        onderbrekingen=tuple(Onderbreking(van, tot) for van, tot in vraag.hersteld),
        verlof=tuple(Verlof(van, tot) for van, tot in vraag.wazo),
        gedaan=gedaan,
        onbekend=frozenset(Code) - gedaan.keys(),
        loonsanctie=sanctie,
        verlenging=(
            VrijwilligeVerlenging(Feit(vraag.verlenging_tot)) if vraag.verlenging_tot else None
        ),
        aow_datum=Feit(vraag.aow_datum) if vraag.aow_datum else None,
    )

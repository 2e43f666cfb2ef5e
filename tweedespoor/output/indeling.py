"""How a timeline is told, whatever the format: what is shown, in which order, by which letter.

Text, SVG, HTML and calendar say the same about the same milestones because they all read
this.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from string import ascii_lowercase

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal, datum, lijst
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline

GRENSDAG = "De bron laat een latere dag open; dit is de vroegste lezing."

_GEDAAN = frozenset({Status.GEDAAN, Status.TE_LAAT_GEDAAN, Status.OP_DE_GRENSDAG})
_MARGE = timedelta(days=100)
"""How far after the course itself a milestone may lie and still stand on the scale."""
_VER_WEG = timedelta(days=3 * 365)

_NIET_OP_SCHAAL = frozenset({Code.VERNIETIGEN_VANAF, Code.AOW_DATUM})
"""They do not belong to the course: they stand on the scale only when they fall within it."""


@dataclass(frozen=True, slots=True)
class Indeling:
    """The milestones of a case by what a reader must know of them. Each list is by date.

    Attributes:
        letters: letter of each milestone that stands on the scale.
        geweest: done, come by itself, or due on a passed day of which nothing is known.
        te_laat: due on a passed day and not done, as far as the bureau can know.
        straks: due on the peildatum or later.
        ver: so far off that they stand in no list: a remark names them.
        zonder_dag: they apply but have no last day: only a first one, or no day that is known.
        niet: reasons why milestones do not apply, each with the names it holds for; a
            possibility that has passed is among them.
        van, tot_en_met: the days of the scale; None without a first day.
    """

    letters: Mapping[Code, str]
    geweest: Sequence[Milestone]
    te_laat: Sequence[Milestone]
    straks: Sequence[Milestone]
    ver: Sequence[Milestone]
    zonder_dag: Sequence[Milestone]
    niet: Sequence[tuple[str, Sequence[str]]]
    van: date | None
    tot_en_met: date | None

    @property
    def zichtbaar(self) -> Sequence[Milestone]:
        """Everything in the lists, oldest first."""
        return sorted((*self.geweest, *self.te_laat, *self.straks), key=_volgorde)

    @property
    def op_schaal(self) -> Sequence[Milestone]:
        """What stands on the scale, oldest first."""
        return [m for m in self.zichtbaar if m.code in self.letters]


def deel_in(timeline: Timeline, mijlpalen: Sequence[Milestone] | None = None) -> Indeling:
    """Divide the milestones of a timeline, or only some of them."""
    rij = tuple(timeline) if mijlpalen is None else mijlpalen
    alle = sorted((m for m in timeline if _heeft_dag(m, timeline.peildatum)), key=_volgorde)
    van, tot_en_met = _schaal(timeline, alle)
    op_schaal = [m for m in alle if tot_en_met is not None and dag_van(m) <= tot_en_met]
    letters = {m.code: a for m, a in zip(op_schaal, _letters(), strict=False)}
    gekozen = [m for m in alle if m in rij]
    ver = [
        m for m in gekozen if m.code not in letters and dag_van(m) - timeline.peildatum > _VER_WEG
    ]
    met_dag = [m for m in gekozen if m not in ver]
    gemist = [m for m in rij if _kans_voorbij(m, timeline.peildatum)]
    return Indeling(
        letters={m.code: letters[m.code] for m in met_dag if m.code in letters},
        geweest=[m for m in met_dag if _is_geweest(m, timeline.peildatum)],
        te_laat=[m for m in met_dag if m.status is Status.TE_LAAT and m.van_voor is None],
        straks=[
            m
            for m in met_dag
            if m.status is not Status.TE_LAAT and not _is_geweest(m, timeline.peildatum)
        ],
        ver=ver,
        zonder_dag=[m for m in rij if _zonder_dag(m) and timeline.eerste_ziektedag is not None],
        niet=_niet(rij, gemist),
        van=van,
        tot_en_met=tot_en_met,
    )


def dag_van(m: Milestone) -> date:
    """The day where a milestone stands: when it was done, else when it is due."""
    return m.gedaan or m.uiterlijk or date.max


def kop(timeline: Timeline, peildatum_bron: str) -> str:
    """The case in one line: first day, week, what is left of the wachttijd."""
    if timeline.eerste_ziektedag is None:
        return "eerste ziektedag niet bekend; zonder die dag is er geen tijdlijn"
    delen = [f"eerste ziektedag {datum(timeline.eerste_ziektedag)}"]
    if timeline.hersteld_vanaf is not None:
        delen.append(f"volledig hersteld sinds {datum(timeline.hersteld_vanaf)}")
    if timeline.week is not None and timeline.weken is not None:
        toen = "vandaag" if peildatum_bron == "vandaag" else "op de peildatum"
        if timeline.week <= timeline.weken:
            delen.append(f"{toen} week {timeline.week} van {timeline.weken}")
        else:
            delen.append(f"{toen} week {timeline.week}")
    if timeline.dagen_over is not None and timeline.dagen_over > 0:
        delen.append(f"nog {aantal(timeline.dagen_over, 'dag', 'dagen')} wachttijd")
    elif timeline.dagen_over == 0:
        delen.append("dit is de laatste dag van de wachttijd")
    elif timeline.dagen_over is not None:
        delen.append("de wachttijd is voorbij")
        loon = timeline.get(Code.LOONDOORBETALING_LAATSTE_DAG)
        if loon is not None and loon.uiterlijk is not None and loon.status is Status.KOMT:
            delen.append(f"het loon loopt tot en met {datum(loon.uiterlijk)}")
    return ", ".join(delen)


def slotregel(timeline: Timeline, peildatum_bron: str) -> str:
    """On which day and by which law was computed."""
    return f"Peildatum {datum(timeline.peildatum)} ({peildatum_bron}), recht {timeline.recht}"


def noten(timeline: Timeline, indeling: Indeling) -> Sequence[str]:
    """What does not fit in a row: other first day, days that do not count, exceptions."""
    regels = []
    if timeline.eerste_ziektedag is None:
        regels.append("Vul de eerste ziektedag in bij verzuim, in traject.yaml.")
    wia, eigen = timeline.eerste_ziektedag_wia, timeline.eerste_ziektedag
    if wia is not None and wia != eigen:
        regels.append(f"De wachttijd voor de WIA begint in ander werk, op {datum(wia)}.")
    for van, tot_en_met in timeline.stil:
        dagen = aantal((tot_en_met - van).days + 1, "dag telt", "dagen tellen")
        regels.append(f"{dagen} niet mee: {datum(van)} tot en met {datum(tot_en_met)}.")
    for m in indeling.zichtbaar:
        if m.afgeweken:
            regels.append(
                f"{m.naam}: werkgever en werknemer spraken samen een latere dag af, met reden."
            )
        if m.reden and not m.facultatief and m.status is not Status.ONBEKEND:
            regels.append(f"{m.naam}: {m.reden}")
    regels += _van_voor_noten(indeling)
    regels += [f"Veel later: {m.naam}, {datum(dag_van(m))}." for m in indeling.ver]
    regels += _zonder_dag_noten(indeling)
    return regels


def _letters() -> Iterator[str]:
    """A to z, then aa, ab and on: no milestone drops off the scale for want of a letter."""
    yield from ascii_lowercase
    yield from ("".join(paar) for paar in product(ascii_lowercase, repeat=2))


def _van_voor_noten(indeling: Indeling) -> Sequence[str]:
    """Whose question it is what was due before the bureau came in."""
    rij = [m for m in indeling.zichtbaar if m.van_voor is not None]
    if not rij:
        return []
    dag = datum(rij[0].van_voor or date.max)
    namen = lijst([m.naam[0].lower() + m.naam[1:] for m in rij])
    return [
        (
            f"Het bureau kwam erbij op {dag}. Of dit daarvoor is gedaan, staat niet in het "
            f"dossier: {namen}. Vraag het na. Is het niet gedaan, dan is het te laat."
        )
    ]


def _zonder_dag_noten(indeling: Indeling) -> Sequence[str]:
    """What applies and stands in no list, for want of a last day."""
    regels = [f"{m.naam} {datum(m.vanaf)}." for m in indeling.zonder_dag if m.vanaf is not None]
    per_reden: dict[str, list[str]] = {}
    for m in indeling.zonder_dag:
        if m.vanaf is None:
            per_reden.setdefault(m.reden or "", []).append(m.naam)
    return regels + [f"Niet bekend: {lijst(namen)}. {r}" for r, namen in per_reden.items()]


def _volgorde(m: Milestone) -> tuple[date, int]:
    return dag_van(m), list(Code).index(m.code)


def _is_geweest(m: Milestone, peildatum: date) -> bool:
    if m.status in _GEDAAN or m.van_voor is not None:
        return True
    return m.status is Status.ONBEKEND and m.uiterlijk is not None and m.uiterlijk < peildatum


def _heeft_dag(m: Milestone, peildatum: date) -> bool:
    if m.status is Status.NIET_VAN_TOEPASSING or m.uiterlijk is None:
        return False
    return not _kans_voorbij(m, peildatum)


def _zonder_dag(m: Milestone) -> bool:
    return m.status is not Status.NIET_VAN_TOEPASSING and m.uiterlijk is None


def _kans_voorbij(m: Milestone, peildatum: date) -> bool:
    """A possibility that nobody had to use and that has passed."""
    return (
        m.facultatief
        and m.status not in (*_GEDAAN, Status.NIET_VAN_TOEPASSING)
        and m.uiterlijk is not None
        and m.uiterlijk < peildatum
    )


def _schaal(timeline: Timeline, rij: Sequence[Milestone]) -> tuple[date | None, date | None]:
    begin = timeline.eerste_ziektedag
    if begin is None:
        return None, None
    verloop = [dag_van(m) for m in rij if m.code not in _NIET_OP_SCHAAL]
    einde = max([begin + timedelta(days=100), *verloop])
    if timeline.peildatum <= einde + _MARGE:
        einde = max(einde, timeline.peildatum)
    return min(begin, timeline.eerste_ziektedag_wia or begin), einde


def _niet(rij: Sequence[Milestone], gemist: Sequence[Milestone]) -> list[tuple[str, list[str]]]:
    per_reden: dict[str, list[str]] = {}
    for m in rij:
        if m.status is Status.NIET_VAN_TOEPASSING and m.reden:
            per_reden.setdefault(m.reden, []).append(m.naam)
    for m in gemist:
        assert m.uiterlijk is not None
        per_reden.setdefault(f"Dat kon tot en met {datum(m.uiterlijk)}.", []).append(m.naam)
    return list(per_reden.items())

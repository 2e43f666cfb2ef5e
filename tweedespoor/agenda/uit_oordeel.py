"""Points from the timeline and from the verdict: terms that come, findings that wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.finding import Ernst, Finding, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import datum_kort, lijst
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline

ZELFDE_VRAAG: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "VTG-01": Code.VOLGENDE_EVALUATIE,
        "TIJD-01": Code.START_SPOOR_2,
        "TIJD-07": Code.START_SPOOR_2,
        "TIJD-08": Code.START_SPOOR_2,
        "RIV-01": Code.RIV_GEREED,
    }
)
"""Rule → the milestone that says the same: one thing to do, one line."""

_WACHT: Final = frozenset({Status.OPEN, Status.TE_LAAT, Status.KOMT})


def een_keer(
    punten: Iterable[Punt], bevindingen: Iterable[Finding], peildatum: date
) -> tuple[list[Punt], list[Finding]]:
    """One line for what the dossier promised and a rule finds missing at that same place.

    A report that is late is one thing to do, not a promise and a finding. The promise stays, for
    it says what to do and since when; it names the rule.

    Args:
        punten: what the dossier itself says.
        bevindingen: what the rules found.
        peildatum: the day one looks on; of what must still come a finding says something else.

    Returns:
        The points, and the findings that none of them says.
    """
    rij, rest = list(punten), []
    for finding in bevindingen:
        zelfde = [n for n, punt in enumerate(rij) if _staat_er(punt, finding, peildatum)]
        for n in zelfde:
            rij[n] = replace(
                rij[n],
                regel=finding.code,
                bron=bericht("{regel}", regel=Kenmerk(finding.code)),
                ernstig=rij[n].ernstig or finding.ernst is Ernst.FOUT,
            )
        if not zelfde:
            rest.append(finding)
    return rij, rest


def _staat_er(punt: Punt, finding: Finding, peildatum: date) -> bool:
    if finding.afwijking is not None or finding.ernst is Ernst.INFO or _over_afspraak(finding):
        return False
    if punt.where is None or punt.dag is None or punt.dag >= peildatum:
        return False
    plaats, hier = finding.where, punt.where
    return plaats.file == hier.file and plaats.path[: len(hier.path)] == hier.path


def punten_uit_oordeel(
    dossier: str,
    timeline: Timeline,
    bevindingen: Iterable[Finding],
    *,
    gezegd: Iterable[str] = (),
) -> Iterator[Punt]:
    """What the timeline and the findings ask for.

    What others had to do before the bureau came in and of which nothing is known here, is to
    be asked for: one point without a day.

    Args:
        dossier: id of the dossier.
        timeline: its milestones on the peildatum.
        bevindingen: its findings; accepted ones and remarks ask for nothing.
    """
    open_ = [
        f
        for f in bevindingen
        if f.afwijking is None and f.ernst is not Ernst.INFO and not _over_afspraak(f)
    ]
    per_code = {f.code: f for f in reversed(open_)}
    gezegd = {code for code in gezegd if code in ZELFDE_VRAAG}
    al_gezegd = {ZELFDE_VRAAG[code] for code in gezegd}
    eerder: list[Milestone] = []
    for m in timeline:
        if not _vraagt_iets(m) or m.code in al_gezegd:
            continue
        if m.van_voor is not None:
            eerder.append(m)
            continue
        regel = next(
            (c for c, code in ZELFDE_VRAAG.items() if code is m.code and c in per_code), None
        )
        if regel is not None:
            gezegd.update(c for c, code in ZELFDE_VRAAG.items() if code is m.code)
        yield Punt(
            dossier,
            Soort.MIJLPAAL,
            m.uiterlijk or m.vanaf,
            bericht("{naam}", naam=Woord(m.naam)),
            bericht("{regel}", regel=Kenmerk(regel))
            if regel is not None
            else bericht("termijn, {kracht}", kracht=m.sterkte),
            wie=tuple(str(w) for w in m.wie),
            regel=regel,
            mijlpaal=str(m.code),
        )
    if eerder:
        namen = lijst([m.naam[0].lower() + m.naam[1:] for m in eerder])
        sinds = eerder[0].van_voor
        assert sinds is not None
        yield Punt(
            dossier,
            Soort.MIJLPAAL,
            None,
            bericht("Vraag op of laat bevestigen: {namen}", namen=Woord(namen)),
            bericht("van vóór {dag}", dag=Woord(datum_kort(sinds))),
            wie=(str(Wie.CONSULENT),),
            mijlpaal="van_voor_de_aanmelding",
        )
    for code, finding in sorted(per_code.items()):
        if code in gezegd:
            continue
        meer = sum(f.code == code for f in open_) - 1
        yield Punt(
            dossier,
            Soort.BEVINDING,
            None,
            finding.bericht,
            bericht("{regel} en nog {n}", regel=Kenmerk(code), n=meer)
            if meer
            else bericht("{regel}", regel=Kenmerk(code)),
            where=finding.where,
            wie=(str(finding.wie),),
            regel=code,
            ernstig=finding.ernst is Ernst.FOUT,
        )


def _vraagt_iets(m: Milestone) -> bool:
    """Whether somebody other than UWV has a day for it: what may, but need not, is no task."""
    if m.status not in _WACHT or m.facultatief or m.afgeweken:
        return False
    return m.uiterlijk is not None and bool(set(m.wie) - {Wie.UWV})


def _over_afspraak(finding: Finding) -> bool:
    """A promise that was not ticked is a point of its own, read from the note itself."""
    return finding.code == "ACT-01" and finding.where.file.endswith(".md")

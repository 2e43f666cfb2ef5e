"""A timeline as a figure: the wachttijd, the wages, what stands still, and the milestones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tweedespoor.nederlands import aantal, datum, datum_tabel, lijst
from tweedespoor.output.indeling import Indeling, dag_van
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.figuur import Baan, Balk, Figuur, Merk, Punt, Schaalmerk, Vulling
from tweedespoor.timeline.klok import Ziekteklok
from tweedespoor.timeline.model import Milestone, Status, Timeline
from tweedespoor.timeline.terms import DAG

LEGENDA: tuple[tuple[Merk, str], ...] = (
    (Merk.GEDAAN, "gedaan"),
    (Merk.GRENSDAG, "gedaan op de grensdag"),
    (Merk.LAAT_GEDAAN, "te laat gedaan"),
    (Merk.TE_LAAT, "te laat, nog niet gedaan"),
    (Merk.NU, "nu aan de orde"),
    (Merk.KOMT, "komt nog"),
    (Merk.ONBEKEND, "niet bekend of het gedaan is"),
    (Merk.VOORBIJ, "vanzelf bereikt"),
    (Merk.BREEKT_AAN, "komt vanzelf"),
)
_VULLING: tuple[tuple[Vulling, str], ...] = (
    (Vulling.VOL, "tijd die voorbij is"),
    (Vulling.OPEN, "tijd die nog komt"),
)
_MERK = {
    Status.GEDAAN: Merk.GEDAAN,
    Status.OP_DE_GRENSDAG: Merk.GRENSDAG,
    Status.TE_LAAT_GEDAAN: Merk.LAAT_GEDAAN,
    Status.TE_LAAT: Merk.TE_LAAT,
    Status.OPEN: Merk.NU,
    Status.KOMT: Merk.KOMT,
    Status.ONBEKEND: Merk.ONBEKEND,
    Status.NIET_VAN_TOEPASSING: Merk.KOMT,
}
_WEKEN = (1, 13, 26, 42, 52, 65, 78, 91, 104)


def figuur(timeline: Timeline, indeling: Indeling, *, naam: str, woord: str) -> Figuur | None:
    """The figure of a case; None when the first day is not known.

    Args:
        timeline: the case.
        indeling: its milestones, divided.
        naam: id of the dossier, or a word for a case without one.
        woord: what the peildatum is called on the line (`vandaag`, `peildatum`).
    """
    if indeling.van is None or indeling.tot_en_met is None:
        return None
    van, tot_en_met = indeling.van, indeling.tot_en_met + timedelta(days=14)
    nu = timeline.peildatum
    return Figuur(
        titel=f"Tijdlijn {naam}",
        beschrijving=_beschrijving(timeline, indeling),
        van=van,
        tot_en_met=tot_en_met,
        punten=tuple(_punt(m, indeling, timeline) for m in indeling.op_schaal),
        banen=_banen(timeline),
        schaal=_weken(timeline, tot_en_met),
        schaalnaam="Ziekteweek",
        nu=(nu, f"{woord} {datum_tabel(nu)}") if van <= nu <= tot_en_met else None,
        legenda=LEGENDA,
        vulling_legenda=(*_VULLING, *_stil_legenda(timeline)),
        vensterwoord="van eerste tot uiterste dag",
        grenswoord="uiterste dag",
        momentnaam="Mijlpalen",
    )


def merk_van(m: Milestone, peildatum: date) -> Merk:
    """The mark of a milestone; a moment that nobody acts on has a shape of its own."""
    if not m.wie:
        return Merk.VOORBIJ if m.status is Status.GEDAAN else Merk.BREEKT_AAN
    if m.van_voor is not None:
        return Merk.ONBEKEND
    if m.status is Status.ONBEKEND and m.uiterlijk is not None and m.uiterlijk >= peildatum:
        return Merk.KOMT
    return _MERK[m.status]


def _punt(m: Milestone, indeling: Indeling, timeline: Timeline) -> Punt:
    vanaf = m.vanaf if m.code not in (Code.PROBLEEMANALYSE, Code.PLAN_VAN_AANPAK) else None
    begin = timeline.eerste_ziektedag
    if vanaf is not None and begin is not None and vanaf < begin:
        vanaf = begin
    return Punt(
        teken=indeling.letters[m.code],
        dag=dag_van(m),
        naam=m.naam,
        merk=merk_van(m, timeline.peildatum),
        vanaf=vanaf,
        uiterlijk=m.uiterlijk if m.wie and m.gedaan is not None else None,
    )


def _banen(timeline: Timeline) -> tuple[Baan, ...]:
    wachttijd = Baan("Wachttijd", _wachttijd(timeline))
    return tuple(b for b in (wachttijd, *_loon(timeline)) if b.balken)


def _wachttijd(timeline: Timeline) -> tuple[Balk, ...]:
    begin, einde = timeline.eerste_ziektedag_wia, _dag(timeline, Code.WACHTTIJD_LAATSTE_DAG)
    if begin is None or einde is None:
        return ()
    return _balken(begin, einde, timeline, met_stil=True)


def _loon(timeline: Timeline) -> tuple[Baan, ...]:
    """The wages: the first period with what does not count in it, and what lengthens it."""
    zelfde = timeline.eerste_ziektedag == timeline.eerste_ziektedag_wia
    return tuple(
        Baan(
            tijd.naam,
            _balken(tijd.van, tijd.tot_en_met, timeline, met_stil=zelfde and nummer == 0),
        )
        for nummer, tijd in enumerate(timeline.loontijden)
    )


def _balken(van: date, tot_en_met: date, timeline: Timeline, *, met_stil: bool) -> tuple[Balk, ...]:
    """A stretch cut at the peildatum, with hatching where the count stands still."""
    delen = _om_stil(van, tot_en_met, timeline.stil if met_stil else ())
    return tuple(
        balk
        for begin, einde, telt in delen
        for balk in (
            _geknipt(begin, einde, timeline.peildatum)
            if telt
            else (Balk("", begin, einde, Vulling.ARCERING),)
        )
    )


def _dag(timeline: Timeline, code: Code) -> date | None:
    """The day of a milestone that applies."""
    m = timeline.get(code)
    return m.uiterlijk if m is not None and m.status is not Status.NIET_VAN_TOEPASSING else None


def _geknipt(van: date, tot_en_met: date, nu: date) -> tuple[Balk, ...]:
    """A stretch, filled up to and including the peildatum and open after it."""
    if tot_en_met <= nu:
        return (Balk("", van, tot_en_met),)
    if van > nu:
        return (Balk("", van, tot_en_met, Vulling.OPEN),)
    return Balk("", van, nu), Balk("", nu + DAG, tot_en_met, Vulling.OPEN)


def _om_stil(
    begin: date, einde: date, stil: Sequence[tuple[date, date]]
) -> list[tuple[date, date, bool]]:
    """The stretch from begin to end cut where the count stands still."""
    delen: list[tuple[date, date, bool]] = []
    for van, tot_en_met in stil:
        if begin < van <= einde:
            delen.append((begin, van - DAG, True))
            delen.append((van, min(tot_en_met, einde), False))
            begin = tot_en_met + DAG
    if begin <= einde:
        delen.append((begin, einde, True))
    return delen


def _weken(timeline: Timeline, tot_en_met: date) -> tuple[Schaalmerk, ...]:
    """The first day of some weeks of sickness, counted in days that count."""
    begin = timeline.eerste_ziektedag_wia
    if begin is None:
        return ()
    klok = Ziekteklok(begin, timeline.stil)
    rij = [Schaalmerk(str(n), klok.dag(7 * (n - 1))) for n in _WEKEN]
    return tuple(p for p in rij if p.dag <= tot_en_met)


def _stil_legenda(timeline: Timeline) -> tuple[tuple[Vulling, str], ...]:
    return ((Vulling.ARCERING, "dagen die niet meetellen"),) if timeline.stil else ()


def _beschrijving(timeline: Timeline, indeling: Indeling) -> str:
    """The figure in words: how many milestones stand where, and which come first."""
    assert indeling.van is not None
    assert indeling.tot_en_met is not None
    delen = [
        f"Van {datum(indeling.van)} tot en met {datum(indeling.tot_en_met)}.",
        f"Peildatum {datum(timeline.peildatum)}.",
    ]
    if indeling.te_laat:
        delen.append(f"Te laat: {lijst([m.naam for m in indeling.te_laat])}.")
    if indeling.straks:
        eerste = indeling.straks[0]
        delen.append(f"Als eerste komt: {eerste.naam}, {datum(dag_van(eerste))}.")
    n = len(indeling.op_schaal)
    delen.append(f"{aantal(n, 'mijlpaal', 'mijlpalen')}; alle dagen staan in de tabel.")
    return " ".join(delen)

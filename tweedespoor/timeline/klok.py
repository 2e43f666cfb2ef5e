"""Which days of a sickness count: joined periods, days left out, and a clock over the rest.

Recovered days and days of pregnancy or childbirth leave stand still (Wet WIA art. 23 lid 3
and 5, BW 7:629 lid 10, Ziektewet art. 38 lid 1). A gap that is too long starts a new period.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.law.model import Waarde
from tweedespoor.location import Where
from tweedespoor.timeline.feiten import Onderbreking, Verlof
from tweedespoor.timeline.model import Step
from tweedespoor.timeline.terms import DAG, voeg_samen

Stil = tuple[date, date]
"""A stretch of days that do not count, both ends inclusive."""


@dataclass(frozen=True, slots=True)
class Ziekteklok:
    """Counts days of sickness from the first day and skips the days that stand still.

    Attributes:
        eerste: the first day, offset 0.
        stil: disjoint stretches that do not count, oldest first, all after `eerste`.
    """

    eerste: date
    stil: tuple[Stil, ...] = ()

    def dag(self, offset: int) -> date:
        """The counted day with this offset: 0 is the first day, 727 the last of 104 weeks."""
        return self._voorbij(self.eerste + DAG * offset, self.eerste)

    def na(self, dagen: int) -> date:
        """The first calendar day after `dagen` counted days have passed."""
        return self.dag(dagen - 1) + DAG

    def plus(self, vanaf: date, dagen: int) -> date:
        """The last day of "within `dagen` days after `vanaf`", still days left out."""
        return self._voorbij(vanaf + DAG * dagen, vanaf)

    def geteld(self, dag: date) -> int:
        """How many days have counted up to and including `dag`; 0 before the first."""
        if dag < self.eerste:
            return 0
        weg = sum((min(tm, dag) - van).days + 1 for van, tm in self.stil if van <= dag)
        return (dag - self.eerste).days + 1 - weg

    def overgeslagen(self, tot_en_met: date, *, na: date | None = None) -> int:
        """How many days stood still after `na` (default: the first day), up to `tot_en_met`."""
        begin = self.eerste if na is None else na
        return sum(
            (min(tm, tot_en_met) - max(van, begin + DAG)).days + 1
            for van, tm in self.stil
            if van <= tot_en_met and tm > begin
        )

    def _voorbij(self, dag: date, begin: date) -> date:
        for van, tm in self.stil:
            start = max(van, begin + DAG)
            if tm <= begin:
                continue
            if start > dag:
                break
            dag += tm - start + DAG
        return dag


@dataclass(frozen=True, slots=True)
class Telling:
    """The result of joining periods.

    Attributes:
        klok: the clock for the wachttijd and the wages.
        klok_opzegverbod: the clock for the opzegverbod, which also skips sickness caused by
            pregnancy before the leave (BW 7:670 lid 1).
        hersteld_vanaf: first day of a recovery that still lasts, or None.
        stappen: how each interruption was judged.
        andere_lezing: the other outcome when the law leaves room, or None.
    """

    klok: Ziekteklok
    klok_opzegverbod: Ziekteklok
    hersteld_vanaf: date | None
    stappen: tuple[Step, ...]
    andere_lezing: str | None = None


@dataclass(slots=True)
class _Blok:
    van: date
    tot_en_met: date
    verlof: list[Verlof]
    werk: bool
    where: Where | None

    @property
    def dagen(self) -> int:
        return (self.tot_en_met - self.van).days + 1


def tel(
    eerste: date,
    onderbrekingen: Sequence[Onderbreking],
    verlof: Sequence[Verlof],
    samentelling: Waarde,
    *,
    wachttijd: Waarde,
    where: Where | None = None,
) -> Telling:
    """Join the periods of sickness after `eerste` and say which days count.

    Args:
        eerste: first day of sickness, as recorded.
        onderbrekingen: recovered days; partial resumption does not interrupt.
        verlof: leave.
        samentelling: the gap that must not be reached (four weeks), with its source.
        wachttijd: 104 weeks. Once they are over, a gap or another cause begins no new period
            for what belongs to them: application, sanction, extension and first WIA day.
        where: where the first day is recorded.
    """
    stappen = [Step("eerste ziektedag", eerste, where)]
    stappen += _zonder_gevolg(onderbrekingen, verlof)
    hersteld = min(
        (o.van for o in onderbrekingen if o.volledig and o.tot_en_met is None), default=None
    )
    stil: list[Stil] = []
    lezing: str | None = None
    for blok in _blokken(onderbrekingen, verlof, hersteld):
        if blok.tot_en_met < eerste:
            continue
        telt_door, waarom = _oordeel(blok, samentelling, eerste)
        einde = Ziekteklok(eerste, tuple(stil)).dag(wachttijd.dagen - 1)
        if not telt_door and blok.van > einde:
            erna = nederlands.datum(blok.tot_en_met + DAG)
            stappen += [
                Step(f"{_omschrijf(blok)}: na {wachttijd}", blok.dagen, blok.where),
                Step(f"alleen voor nieuwe ziekte vanaf {erna} begint een nieuwe periode"),
                Step("aanvraag, loonsanctie en eerste dag WIA blijven bij deze periode"),
            ]
            continue
        stappen.append(
            Step(f"{_omschrijf(blok)}: {waarom}", blok.dagen, blok.where, samentelling.bron)
        )
        if telt_door:
            stil.append((blok.van, blok.tot_en_met))
            if lezing is None and _vermoed(blok, samentelling):
                lezing = (
                    "Was de ziekte na het verlof een andere? Dan begint daarna een nieuwe "
                    f"wachttijd op {nederlands.datum(blok.tot_en_met + DAG)}."
                )
        else:
            eerste, stil, lezing = blok.tot_en_met + DAG, [], None
            stappen.append(Step("nieuwe eerste ziektedag", eerste, blok.where))
    if hersteld is not None:
        stappen.append(Step("volledig hersteld", hersteld))
    klok = Ziekteklok(eerste, tuple(stil))
    ruimer = Ziekteklok(eerste, voeg_samen(stil + _zwangerschapsziekte(verlof, eerste)))
    return Telling(klok, ruimer, hersteld, tuple(stappen), lezing)


def _oordeel(blok: _Blok, samentelling: Waarde, eerste: date) -> tuple[bool, str]:
    if blok.van <= eerste:
        return False, "valt op de eerste ziektedag, dus telt pas wat daarna komt"
    if blok.dagen < samentelling.dagen:
        return True, f"korter dan {samentelling}, de ziekte telt door"
    if blok.werk:
        return False, f"{samentelling} of langer, er begint een nieuwe periode"
    if any(v.zelfde_oorzaak is False for v in blok.verlof):
        return False, "de ziekte na het verlof heeft een andere oorzaak"
    return True, "verlof direct tussen twee ziekteperioden, de ziekte telt door"


def _vermoed(blok: _Blok, samentelling: Waarde) -> bool:
    return blok.dagen >= samentelling.dagen and any(v.zelfde_oorzaak is None for v in blok.verlof)


def _omschrijf(blok: _Blok) -> str:
    wat = " en ".join(["hersteld"] * blok.werk + ["verlof"] * bool(blok.verlof))
    return f"{wat} van {nederlands.datum(blok.van)} tot en met {nederlands.datum(blok.tot_en_met)}"


def _zonder_gevolg(onderbrekingen: Sequence[Onderbreking], verlof: Sequence[Verlof]) -> list[Step]:
    stappen = [
        Step("gedeeltelijk of ander werk: onderbreekt de ziekte niet", o.van, o.where)
        for o in onderbrekingen
        if not o.volledig
    ]
    stappen += [
        Step(f"{v.soort}: stopt de telling niet", v.van, v.where)
        for v in verlof
        if not v.soort.staat_stil
    ]
    return stappen


def _blokken(
    onderbrekingen: Sequence[Onderbreking], verlof: Sequence[Verlof], hersteld: date | None
) -> list[_Blok]:
    los = [
        _Blok(o.van, o.tot_en_met, [], True, o.where)
        for o in onderbrekingen
        if o.volledig and o.tot_en_met is not None and o.tot_en_met >= o.van
    ]
    los += [
        _Blok(v.van, v.tot_en_met, [v], False, v.where)
        for v in verlof
        if v.soort.staat_stil and v.tot_en_met >= v.van
    ]
    samen: list[_Blok] = []
    for blok in sorted(los, key=lambda b: (b.van, b.tot_en_met)):
        if hersteld is not None and blok.van >= hersteld:
            continue
        if samen and blok.van <= samen[-1].tot_en_met + DAG:
            vorige = samen[-1]
            vorige.tot_en_met = max(vorige.tot_en_met, blok.tot_en_met)
            vorige.verlof = vorige.verlof + blok.verlof
            vorige.werk = vorige.werk or blok.werk
        else:
            samen.append(blok)
    return samen


def _zwangerschapsziekte(verlof: Sequence[Verlof], eerste: date) -> list[Stil]:
    perioden: list[Stil] = []
    for v in verlof:
        if v.zwangerschapsziekte_vanaf is not None:
            begin = max(v.zwangerschapsziekte_vanaf, eerste + DAG)
            if begin < v.van:
                perioden.append((begin, v.van - DAG))
    return perioden

"""The start of the second track: when it is due, what counts as start, which exceptions hold.

UWV policy, not law: within six weeks after the eerstejaarsevaluatie and never later than the
last day of week 52 plus six weeks; at once when the first track offers no prospect.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit, StartSpoor2
from tweedespoor.timeline.model import Grond, Milestone, Status, Step
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal
from tweedespoor.timeline.spoor2_uitzonderingen import Uitstel, vind_uitstel
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Berekening, Zaak


@dataclass(frozen=True, slots=True)
class _Grens:
    uiterlijk: date
    ruim: date | None
    uiterste: date
    vanaf: date | None
    grond: Grond


def start_spoor_2(zaak: Zaak) -> Milestone:
    """The start of the second track, with all dates that could count as start."""
    b = Berekening()
    grens = _regel(zaak, b)
    uitstel = vind_uitstel(zaak, grens.uiterlijk, grens.uiterste, b)
    if uitstel is not None:
        grens = _pas_toe(grens, uitstel)
    waarde = zaak.waarde("spoor2.na_evaluatie")
    grond = uitstel.grond if uitstel is not None else grens.grond
    sterkte = Sterkte.PRAKTIJK if grond in _GETAL_UIT_PRAKTIJK else waarde.sterkte
    gekozen = _start(zaak, grens)
    if uitstel is not None and uitstel.uiterlijk is None and gekozen is None:
        niet = buiten_beeld(
            Code.START_SPOOR_2,
            Status.NIET_VAN_TOEPASSING,
            uitstel.reden,
            berekening=b,
            sterkte=waarde.sterkte,
        )
        return replace(niet, grond=grond)
    b.verleng(zaak, waarde, grens.uiterlijk)
    start = mijlpaal(
        zaak,
        Code.START_SPOOR_2,
        b,
        sterkte=sterkte,
        vanaf=grens.vanaf,
        uiterlijk=grens.uiterlijk,
        ruim=grens.ruim,
        uiterste=grens.uiterste,
        gedaan=gekozen,
        bewijs=_bewijs(zaak.feiten.start, zaak.kijkdag) if gekozen is not None else (),
        andere_lezing=_andere_lezing(zaak, grens, gekozen)
        or (uitstel.andere_lezing if uitstel is not None else None),
        gevolg=BETEKENIS[Code.START_SPOOR_2].gevolg,
        reden=uitstel.reden if uitstel is not None else None,
        tijdig_geacht=uitstel is not None and uitstel.uiterlijk is None,
    )
    return replace(start, grond=grond)


_GETAL_UIT_PRAKTIJK = frozenset({Grond.UITZICHTLOOS, Grond.BENUTBAAR})
"""UWV says "at once" and "directly"; the number of weeks is practice."""


def _regel(zaak: Zaak, b: Berekening) -> _Grens:
    na = zaak.waarde("spoor2.na_evaluatie")
    jaar = zaak.waarde("procesgang.eerste_jaar")
    week = jaar.waarde + na.waarde
    uiterste = zaak.klok.dag((jaar.dagen - 1) + na.dagen)
    kandidaten: list[date] = []
    evaluatie = zaak.gedaan(Code.EERSTEJAARSEVALUATIE)
    vanaf: date | None = None
    if evaluatie is not None:
        b.stap("eerstejaarsevaluatie", evaluatie.waarde, where=evaluatie.where)
        dag = zaak.klok.plus(evaluatie.waarde, na.dagen)
        b.stap(f"plus {na}", dag, bron=na.bron)
        b.stilstand(zaak.klok, dag, na=evaluatie.waarde)
        kandidaten.append(dag)
        vanaf = evaluatie.waarde
        b.stap(f"niet later dan week {week}", uiterste)
    else:
        b.eerste_dag(zaak)
        b.stap(f"laatste dag van week {jaar.waarde}", zaak.klok.dag(jaar.dagen - 1))
        b.stap(f"plus {na}: laatste dag van week {week}", uiterste, bron=na.bron)
        b.stilstand(zaak.klok, uiterste)
    kandidaten.append(uiterste)
    grond = Grond.EVALUATIE if kandidaten[0] < uiterste else Grond.WEEK_52
    if (zonder := zaak.feiten.uitzichtloos) is not None and zonder.waarde <= zaak.kijkdag:
        analogie = zaak.waarde("spoor2.na_uitzichtloos")
        dag = zaak.klok.plus(zonder.waarde, analogie.dagen)
        if dag < min(kandidaten):
            b.stap("eerste spoor zonder uitzicht", zonder.waarde, where=zonder.where)
            b.stap(f"dan meteen; hoogstens {analogie}, naar analogie", dag, bron=analogie.bron)
            kandidaten.append(dag)
            vanaf = zonder.waarde
            grond = Grond.UITZICHTLOOS
    uiterlijk = min(kandidaten)
    if len(kandidaten) > 1:
        b.stap("de vroegste telt", uiterlijk)
    ruim = uiterste + DAG if uiterlijk == uiterste else None
    return _Grens(uiterlijk, ruim, uiterste, vanaf, grond)


def _pas_toe(grens: _Grens, uitstel: Uitstel) -> _Grens:
    if uitstel.uiterlijk is None:
        return grens
    return _Grens(
        uitstel.uiterlijk,
        None,
        max(grens.uiterste, uitstel.uiterlijk),
        uitstel.vanaf or grens.vanaf,
        uitstel.grond,
    )


def _start(zaak: Zaak, grens: _Grens) -> Feit[date] | None:
    """The date that counts. The intake counts; an aanmelding or assignment alone never does.

    A later start (first substantive activity) that is itself in time is shown instead, since
    then no reading makes it late. Without an intake the earliest proof of a start counts.
    """
    s = zaak.feiten.start
    later = [f for f in (s.start, s.eerste_activiteit, s.plan) if f and f.waarde <= zaak.kijkdag]
    inhoud = [f for f in (s.start, s.eerste_activiteit) if f and f.waarde <= zaak.kijkdag]
    if inhoud and (eerste := min(inhoud, key=lambda f: f.waarde)).waarde <= grens.uiterlijk:
        return eerste
    if s.intake is not None and s.intake.waarde <= zaak.kijkdag:
        return s.intake
    if later:
        return min(later, key=lambda f: f.waarde)
    return zaak.gedaan(Code.START_SPOOR_2)


_NAMEN = (
    ("aanmelding", "aanmelding"),
    ("opdracht", "opdracht"),
    ("intake", "intake"),
    ("plan", "trajectplan"),
    ("start", "start van het traject"),
    ("eerste_activiteit", "eerste activiteit"),
)


def _bewijs(start: StartSpoor2, kijkdag: date) -> tuple[Step, ...]:
    stappen = []
    for veld, naam in _NAMEN:
        feit: Feit[date] | None = getattr(start, veld)
        if feit is not None and feit.waarde <= kijkdag:
            stappen.append(Step(naam, feit.waarde, feit.where))
    return tuple(stappen)


def _andere_lezing(zaak: Zaak, grens: _Grens, gekozen: Feit[date] | None) -> str | None:
    s = zaak.feiten.start
    if gekozen is not None and gekozen is s.intake:
        laat = [
            f.waarde for f in (s.start, s.eerste_activiteit) if f and f.waarde > grens.uiterlijk
        ]
        if laat and gekozen.waarde <= grens.uiterlijk:
            return (
                f"Wie vanaf de eerste activiteit telt, ziet een start op "
                f"{nederlands.datum(min(laat))}: na de termijn."
            )
    if s.aanmelding is not None:
        return (
            f"Tellen vanaf de aanmelding ({nederlands.datum(s.aanmelding.waarde)}). "
            "Een aanmelding is geen start."
        )
    if grens.ruim is not None:
        return f"Wie vanaf de dag na week 52 telt, komt op {nederlands.datum(grens.ruim)}."
    return None

"""The closed list of reasons to start the second track later, or not (UWV-beoordelingskader)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit, SoortUitzondering, Uitzondering
from tweedespoor.timeline.loonperiode import bereken_loonperiode
from tweedespoor.timeline.model import Grond
from tweedespoor.timeline.terms import DAG, add_months, add_years
from tweedespoor.timeline.zaak import Berekening, Zaak


@dataclass(frozen=True, slots=True)
class Uitstel:
    """What an exception does to the start.

    Attributes:
        uiterlijk: the new due day; None while nothing is due.
        vanaf: day from which it is due again, or None.
        reden: which exception counts, in Dutch.
        grond: which exception counts.
        andere_lezing: another reading of the same exception, or None.
    """

    uiterlijk: date | None
    vanaf: date | None
    reden: str
    grond: Grond
    andere_lezing: str | None = None


def vind_uitstel(zaak: Zaak, regulier: date, uiterste: date, b: Berekening) -> Uitstel | None:
    """The exception that counts in this case, with its steps added, or None.

    The order is that of strength: no usable possibilities, AOW age, capacity that arises
    after the evaluation, a long period of marginal possibilities, a concrete prospect.

    `regulier` is the due day without exception, which none makes earlier; `uiterste` is the
    last day of week 52 plus six weeks; `b` receives the steps.
    """
    return (
        _gbm(zaak, uiterste, b)
        or _aow(zaak, b)
        or _benutbaar(zaak, uiterste, b)
        or _marginaal(zaak, uiterste, b)
        or _perspectief(zaak, regulier, b)
    )


def _gbm(zaak: Zaak, uiterste: date, b: Berekening) -> Uitstel | None:
    plicht_tot_en_met = bereken_loonperiode(zaak).laatste_loondag if zaak.feiten.gbm else None
    for periode in zaak.feiten.gbm:
        # A period that lasts to the end of the duty leaves nothing to start after it.
        open_nu = (
            periode.tot_en_met is None
            or periode.tot_en_met >= zaak.peildatum
            or (plicht_tot_en_met is not None and periode.tot_en_met >= plicht_tot_en_met)
        )
        if not open_nu or periode.van > min(uiterste, zaak.peildatum):
            continue
        b.stap(
            "geen benutbare mogelijkheden vanaf",
            periode.van,
            where=periode.where,
            bron=zaak.bron("uwv_kader", '"Geen benutbare mogelijkheden"'),
        )
        return Uitstel(
            None,
            None,
            "Er zijn geen benutbare mogelijkheden. De verzekeringsarts van UWV beoordeelt dit "
            "altijd, ook de begeleiding.",
            Grond.GBM,
        )
    return None


def _benutbaar(zaak: Zaak, uiterste: date, b: Berekening) -> Uitstel | None:
    """Capacity that arises after the evaluation: directly, unless there is a prospect."""
    evaluatie = zaak.gedaan(Code.EERSTEJAARSEVALUATIE)
    jaar = zaak.waarde("procesgang.eerste_jaar")
    anker = evaluatie.waarde if evaluatie is not None else zaak.klok.dag(jaar.dagen - 1)
    sinds = (
        zaak.feiten.benutbaar_vanaf
        or _na_gbm(zaak, anker, uiterste)
        or _na_marginaal(zaak, anker, uiterste)
    )
    if sinds is None or sinds.waarde <= anker or sinds.waarde > zaak.kijkdag:
        return None
    b.stap("benutbare mogelijkheden sinds", sinds.waarde, where=sinds.where)
    waarde = zaak.waarde("spoor2.na_belastbaarheid")
    dag = zaak.klok.plus(sinds.waarde, waarde.dagen)
    for u in _perspectieven(zaak):
        if (uitstel := _perspectief_van(zaak, u, sinds.waarde, dag, b)) is not None:
            return replace(uitstel, vanaf=uitstel.vanaf or sinds.waarde)
    b.stap(f"UWV: direct; hoogstens {waarde} is praktijk", dag, bron=waarde.bron)
    return Uitstel(
        dag,
        sinds.waarde,
        "De belastbaarheid ontstond na de evaluatie. UWV verlangt dan direct het tweede spoor.",
        Grond.BENUTBAAR,
    )


def _na_gbm(zaak: Zaak, anker: date, uiterste: date) -> Feit[date] | None:
    """The day after a period without usable possibilities that ran past the evaluation."""
    einden = [
        Feit(p.tot_en_met + DAG, p.where)
        for p in zaak.feiten.gbm
        if p.tot_en_met is not None and p.tot_en_met >= anker and p.van <= uiterste
    ]
    return max(einden, key=lambda f: f.waarde, default=None)


def _na_marginaal(zaak: Zaak, anker: date, uiterste: date) -> Feit[date] | None:
    """The day after a period of marginal possibilities that ran past the evaluation."""
    einden = [
        Feit(u.tot_en_met + DAG, u.where)
        for u in _van_soort(zaak, SoortUitzondering.MARGINAAL)
        if u.onderbouwd
        and u.tot_en_met is not None
        and anker <= u.tot_en_met < zaak.peildatum
        and (u.vanaf is None or u.vanaf <= uiterste)
    ]
    return max(einden, key=lambda f: f.waarde, default=None)


def _aow(zaak: Zaak, b: Berekening) -> Uitstel | None:
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    einde = zaak.klok_wia.dag(zaak.waarde("wia.wachttijd").dagen - 1)
    waarde = zaak.waarde("spoor2.aow")
    grens = add_years(einde, waarde.waarde)
    if aow.waarde > grens:
        return None
    for u in _van_soort(zaak, SoortUitzondering.AOW):
        if u.onderbouwd:
            b.stap("AOW-leeftijd", aow.waarde, where=aow.where)
            b.stap(f"niet later dan {waarde} na de wachttijd", grens, bron=waarde.bron)
            b.stap("werkgever en werknemer zijn het eens", where=u.where)
            return Uitstel(
                None,
                None,
                "De AOW-leeftijd is dichtbij en beide partijen zien af van spoor 2.",
                Grond.AOW,
            )
    b.stap(
        f"AOW-leeftijd binnen {waarde} na de wachttijd: alleen met akkoord van beiden een reden",
        aow.waarde,
        where=aow.where,
        bron=waarde.bron,
    )
    return None


def _marginaal(zaak: Zaak, uiterste: date, b: Berekening) -> Uitstel | None:
    for u in _van_soort(zaak, SoortUitzondering.MARGINAAL):
        loopt = u.tot_en_met is None or u.tot_en_met >= zaak.peildatum
        op_tijd = u.vanaf is None or u.vanaf <= uiterste
        if u.onderbouwd and loopt and op_tijd:
            b.stap(
                "langere tijd marginale mogelijkheden",
                u.vanaf,
                where=u.where,
                bron=zaak.bron("uwv_kader", '"Tijdig"'),
            )
            return Uitstel(
                None,
                None,
                "Langere tijd marginale mogelijkheden. UWV legt dit voor aan de verzekeringsarts.",
                Grond.MARGINAAL,
            )
    return None


def _perspectief(zaak: Zaak, regulier: date, b: Berekening) -> Uitstel | None:
    evaluatie = zaak.gedaan(Code.EERSTEJAARSEVALUATIE)
    if evaluatie is None:
        return None
    for u in _perspectieven(zaak):
        if (uitstel := _perspectief_van(zaak, u, evaluatie.waarde, regulier, b)) is not None:
            return uitstel
    return None


def _perspectief_van(
    zaak: Zaak, u: Uitzondering, anker: date, regulier: date, b: Berekening
) -> Uitstel | None:
    """What a claimed prospect gives, or None when it does not count.

    The schedule is the prospect: it must end within three months after `anker`. Once it has
    ended without structural work nothing concrete is left to wait for, so the start is due on
    its last day, or on the day it failed, but not before `regulier`. What came true leaves
    nothing to start.
    """
    waarde = zaak.waarde("spoor2.perspectief")
    grens = add_months(anker, waarde.waarde)
    if not u.onderbouwd or u.tot_en_met is None:
        b.stap("perspectief zonder opbouwschema of prognose telt niet", where=u.where)
        return None
    if u.tot_en_met > grens:
        b.stap(
            f"het schema loopt langer dan {waarde}, tot en met {nederlands.datum(grens)}: "
            "telt niet",
            u.tot_en_met,
            where=u.where,
            bron=waarde.bron,
        )
        return None
    b.stap("opbouwschema loopt tot en met", u.tot_en_met, where=u.where)
    b.stap(f"dat is binnen {waarde}, tot en met", grens, bron=waarde.bron)
    if u.gelukt is not None and u.gelukt <= min(zaak.kijkdag, grens):
        b.stap("het perspectief kwam uit", u.gelukt, where=u.where)
        return Uitstel(
            None,
            None,
            "Het perspectief kwam uit: er is blijvend werk bij de eigen werkgever.",
            Grond.PERSPECTIEF,
        )
    dag = max(u.tot_en_met, regulier)
    if u.mislukt is not None and u.mislukt <= zaak.kijkdag and u.mislukt < dag:
        dag = max(u.mislukt, regulier)
        b.stap("het perspectief kwam niet uit: dan meteen starten", dag, where=u.where)
    else:
        b.stap(
            "kwam het dan niet uit: meteen starten",
            dag,
            bron=zaak.bron("beleidsregels", 'par. 5, "Eerstejaarsevaluatie"'),
        )
    return Uitstel(
        dag,
        None,
        f"Concreet perspectief op terugkeer binnen {waarde}, zolang het schema loopt.",
        Grond.PERSPECTIEF,
        f"Wie UWV zo leest dat u {waarde} mag wachten, komt op {nederlands.datum(grens)}."
        if grens > dag
        else None,
    )


def _perspectieven(zaak: Zaak) -> list[Uitzondering]:
    """The claims on a prospect. How it ended is known of the prospect, not of one claim."""
    beroepen = _van_soort(zaak, SoortUitzondering.PERSPECTIEF)
    gelukt = min((u.gelukt for u in beroepen if u.gelukt is not None), default=None)
    mislukt = min((u.mislukt for u in beroepen if u.mislukt is not None), default=None)
    return [replace(u, gelukt=gelukt, mislukt=mislukt) for u in beroepen]


def _van_soort(zaak: Zaak, soort: SoortUitzondering) -> list[Uitzondering]:
    return [u for u in zaak.feiten.uitzonderingen if u.soort is soort]

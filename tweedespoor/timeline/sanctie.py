"""The loonsanctie: begin, length, suspension by leave, shortening (Wet WIA art. 25 lid 9-15)."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.law.model import Waarde
from tweedespoor.timeline.besluittermijn import Besluittermijn
from tweedespoor.timeline.feiten import Bekorting, Feit, Loonsanctie
from tweedespoor.timeline.klok import Ziekteklok
from tweedespoor.timeline.loongrens import ziekengeld_van_erd
from tweedespoor.timeline.terms import DAG, voeg_samen
from tweedespoor.timeline.zaak import Berekening, Zaak


@dataclass(frozen=True, slots=True)
class Sanctieperiode:
    """A sanction worked out.

    Attributes:
        eerste: first day of the extended period.
        laatste: last day, inclusive; None when no sanction is possible.
        volledig: last day without shortening.
        stappen: the derivation.
        andere_lezing: the other reading, or None.
        reden: why there is none, or None.
    """

    eerste: date
    laatste: date | None
    volledig: date
    stappen: Berekening
    andere_lezing: str | None = None
    reden: str | None = None


def geldende_sanctie(zaak: Zaak) -> Loonsanctie | None:
    """The sanction that was decided by the peildatum and not revoked."""
    s = zaak.feiten.loonsanctie
    if s is None or (s.vervallen is not None and s.vervallen.waarde <= zaak.kijkdag):
        return None
    if s.besluit is not None and s.besluit.waarde > zaak.kijkdag:
        return None
    return s


def bereken_sanctie(zaak: Zaak, termijn: Besluittermijn, loon_tot: date) -> Sanctieperiode | None:
    """The sanction that lengthens the wages which end on `loon_tot`, or None.

    UWV decides within `termijn`, before the end of the wachttijd or its extension. That end
    and `loon_tot` differ for a second job, whose wages began later (Wet WIA art. 23 lid 2 and
    25 lid 9).

    Raises:
        NoLawInForce: the law of the day of the decision is not known.
    """
    s = geldende_sanctie(zaak)
    if s is None:
        return None
    b = Berekening()
    b.stap("laatste dag voor de loonsanctie", loon_tot)
    klok = Ziekteklok(loon_tot, _verlof(zaak, loon_tot, b))
    eerste = klok.dag(1)
    maximum = _maximum(zaak, s, termijn.uiterste)
    weken = min(s.weken or maximum.waarde, maximum.waarde)
    volledig = klok.dag(7 * weken)
    if s.besluit is not None and s.besluit.waarde > termijn.uiterste:
        b.stap("besluit van UWV", s.besluit.waarde, where=s.besluit.where)
        b.bron(zaak.bron("wia", "art. 25 lid 11"))
        return Sanctieperiode(
            eerste,
            None,
            volledig,
            b,
            reden="UWV besloot na het einde van de periode. Een loonsanctie kan dan niet meer.",
        )
    b.stap("eerste dag loonsanctie", eerste, where=s.where)
    b.stap(f"{nederlands.aantal(weken, 'week', 'weken')} loonsanctie", volledig, bron=maximum.bron)
    if dagen := klok.overgeslagen(volledig):
        b.stap(
            f"waarvan {nederlands.aantal(dagen, 'dag', 'dagen')} verlof niet meetellen",
            dagen,
            bron=maximum.bron,
        )
    laatste, lezing = _bekort(zaak, s, klok, volledig, termijn, b)
    if s.tot_en_met is not None:
        laatste = s.tot_en_met.waarde
        b.stap("einddatum volgens UWV", laatste, where=s.tot_en_met.where)
    elif laatste == volledig and eerste != loon_tot + DAG:
        uitgesteld = (
            "Wie de sanctie op de laatste verlofdag laat beginnen, zoals de wet letterlijk zegt, "
            f"eindigt op {nederlands.datum(volledig - DAG)}."
        )
        lezing = f"{lezing} {uitgesteld}" if lezing else uitgesteld
    return Sanctieperiode(eerste, laatste, volledig, b, lezing)


def _maximum(zaak: Zaak, s: Loonsanctie, uiterste: date) -> Waarde:
    """52 weeks; for the ziekengeld of an eigenrisicodrager by art. 26 lid 2 since 2017."""
    besluit = s.besluit.waarde if s.besluit is not None else uiterste
    eigen = zaak.parameter("wia.loonsanctie_maximum_erd").find(besluit)
    if eigen is not None and ziekengeld_van_erd(zaak, uiterste):
        return eigen
    return zaak.parameter("wia.loonsanctie_maximum").on(besluit)


def _bekort(
    zaak: Zaak,
    s: Loonsanctie,
    klok: Ziekteklok,
    volledig: date,
    termijn: Besluittermijn,
    b: Berekening,
) -> tuple[date, str | None]:
    """The last day after a repair, and the other reading; `klok` counts from the last wage day."""
    eerste, loon_tot = klok.dag(1), klok.eerste
    te_laat = _sanctiebesluit_te_laat(zaak, s, termijn)
    besluiten = [
        k for k in s.bekortingen if k.besluit is not None and k.besluit.waarde <= zaak.kijkdag
    ]
    besluit = next((k.besluit for k in besluiten if k.toegekend), None)
    if besluit is None:
        if te_laat:
            return volledig, (
                f"Het besluit kwam {nederlands.aantal(te_laat, 'dag', 'dagen')} te laat. Naar de "
                f"letter eindigt de sanctie op {nederlands.datum(volledig - DAG * te_laat)}; "
                "UWV telt dit pas bij bekorting."
            )
        return volledig, None
    trage = [t for k in besluiten if (t := _bekorting_te_laat(zaak, k, b))]
    waarde = zaak.parameter("wia.bekorting_einde").on(besluit.waarde)
    dag = besluit.waarde + DAG * waarde.dagen
    b.stap("UWV stelt vast dat de tekortkoming is hersteld", besluit.waarde, where=besluit.where)
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    for naam, dagen in [("sanctiebesluit", te_laat), *(("besluit over herstel", t) for t in trage)]:
        if dagen:
            dag -= DAG * dagen
            te = nederlands.aantal(dagen, "dag", "dagen")
            b.stap(f"het {naam} kwam {te} te laat", dag, bron=waarde.bron)
    laatste = min(dag, volledig) if dag >= eerste else loon_tot
    if laatste != dag:
        b.stap("niet later dan het maximum en niet voor het begin", laatste)
    lezing = (
        "Wie de zes weken op de dag van het besluit begint, eindigt op "
        f"{nederlands.datum(min(dag - DAG, volledig))}."
    )
    onderbroken = klok.plus(besluit.waarde, waarde.dagen) - (besluit.waarde + DAG * waarde.dagen)
    if onderbroken and besluit.waarde >= eerste and dag < volledig:
        lezing += (
            " Wie het verlof ook in deze weken als onderbreking leest, eindigt op "
            f"{nederlands.datum(min(dag + onderbroken, volledig))}."
        )
    if te_laat:
        lezing += " Geteld vanaf de dag na afloop kwam het sanctiebesluit een dag minder laat."
    return laatste, lezing


def _sanctiebesluit_te_laat(zaak: Zaak, s: Loonsanctie, termijn: Besluittermijn) -> int:
    if s.besluit is None:
        return 0
    dagen = (s.besluit.waarde - termijn.uiterlijk).days
    if termijn.ruim is not None and s.besluit.waarde <= termijn.ruim:
        return 0
    return _in_stappen(zaak, max(0, dagen), s.besluit.waarde)


def bekorting_uiterlijk(zaak: Zaak, melding: Feit[date], b: Berekening) -> date:
    """The day by which UWV must decide on a report of repair (art. 25 lid 13)."""
    waarde = zaak.parameter("wia.bekorting_beslissing").on(melding.waarde)
    grens = melding.waarde + DAG * waarde.dagen
    b.stap("melding van herstel bij UWV", melding.waarde, where=melding.where)
    b.stap(f"UWV beslist binnen {waarde}", grens, bron=waarde.bron)
    return b.verleng(zaak, waarde, grens)


def _bekorting_te_laat(zaak: Zaak, bekorting: Bekorting, b: Berekening) -> int:
    """Days by which UWV decided late on a report of repair, as far as they count.

    Until 2008 a late decision that nothing was repaired did not, and only whole weeks did.
    """
    melding, besluit = bekorting.melding, bekorting.besluit
    if melding is None or besluit is None:
        return 0
    grens = bekorting_uiterlijk(zaak, melding, b)
    dagen = max(0, (besluit.waarde - grens).days)
    telt = zaak.parameter("wia.late_afwijzing_telt").on(besluit.waarde)
    if dagen and not bekorting.toegekend and not telt.waarde:
        b.stap("een te late afwijzing telde toen niet", bron=telt.bron)
        return 0
    return _in_stappen(zaak, dagen, besluit.waarde)


def _in_stappen(zaak: Zaak, dagen: int, besluit: date) -> int:
    """The days that count: until 2008 the act counted lateness in weeks."""
    if not dagen:
        return 0
    stap = zaak.parameter("wia.late_beslissing_stap").on(besluit).dagen
    return dagen // stap * stap


def _verlof(zaak: Zaak, na: date, b: Berekening) -> tuple[tuple[date, date], ...]:
    """Leave under Wet arbeid en zorg art. 3:1 that postpones or interrupts the sanction.

    The act says so of leave since 2011; earlier leave left the sanction running.
    """
    parameter = zaak.parameter("wia.loonsanctie_verlof")
    perioden: list[tuple[date, date]] = []
    for v in zaak.feiten.verlof:
        if not v.soort.staat_stil or v.tot_en_met <= na:
            continue
        van = max(v.van, na + DAG)
        waarde = parameter.on(van)
        if waarde.waarde:
            perioden.append((van, v.tot_en_met))
            continue
        b.stap(
            "Verlof stelde een loonsanctie toen niet uit en onderbrak haar niet.",
            where=v.where,
            bron=waarde.bron,
        )
        if waarde.tot is not None and v.tot_en_met >= waarde.tot:
            b.stap(
                f"Het verlof liep door na {nederlands.datum(waarde.tot)}, toen de wet wijzigde. "
                "Of het vanaf die dag onderbrak, is niet bekend."
            )
    return voeg_samen(perioden)

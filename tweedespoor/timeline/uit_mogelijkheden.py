"""From the dossier: capacity, prospects and claimed exceptions, for the start of spoor 2."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.location import Where
from tweedespoor.timeline.feiten import Feit, Periode, SoortUitzondering, Uitzondering
from tweedespoor.timeline.terms import DAG

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.traject import Traject
    from tweedespoor.schema.voortgang import Stappen

BELASTBAARHEID = "belastbaarheid.yaml"
SPOOR1 = "spoor1.yaml"

_SOORT = {
    "perspectief_3_maanden": SoortUitzondering.PERSPECTIEF,
    "marginale_mogelijkheden": SoortUitzondering.MARGINAAL,
    "aow_binnen_een_jaar": SoortUitzondering.AOW,
}


def gbm_perioden(dossier: Dossier) -> tuple[Periode, ...]:
    """Periods without usable possibilities, as the bedrijfsarts stated them.

    A period without an end lasts until the next advice that finds possibilities.
    """
    if dossier.belastbaarheid is None:
        return ()
    adviezen = dossier.belastbaarheid.adviezen
    perioden = []
    for n, advies in enumerate(adviezen):
        if advies.benutbaar is not False:
            continue
        einde = advies.tot_en_met
        if einde is None:
            weer = next((a for a in adviezen[n + 1 :] if a.benutbaar is not False), None)
            if weer is not None:
                einde = (weer.eerste_benutbaar or weer.datum) - DAG
        waar = Where(BELASTBAARHEID, ("adviezen", n))
        perioden.append(Periode(advies.van or advies.datum, einde, waar))
    return tuple(perioden)


def benutbaar_vanaf(dossier: Dossier) -> Feit[date] | None:
    """The first day with usable possibilities after a time without, when an advice names it."""
    if dossier.belastbaarheid is None:
        return None
    return min(
        (
            Feit(
                a.eerste_benutbaar,
                Where(BELASTBAARHEID, ("adviezen", n, "eerste_benutbaar")),
            )
            for n, a in enumerate(dossier.belastbaarheid.adviezen)
            if a.eerste_benutbaar is not None
        ),
        key=lambda f: f.waarde,
        default=None,
    )


def uitzichtloos(dossier: Dossier) -> Feit[date] | None:
    """The first day on which return to the own employer was found impossible.

    By the labour expert's report, by the bedrijfsarts, or by all steps of spoor 1 together.
    """
    kandidaten: list[Feit[date]] = []
    if dossier.spoor1 is not None:
        onderzoek = dossier.spoor1.onderzoek
        if onderzoek is not None and onderzoek.conclusie_spoor_1 == "niet_mogelijk":
            kandidaten.append(Feit(onderzoek.op, Where(SPOOR1, ("onderzoek", "op"))))
        if (alle := _alle_stappen(dossier.spoor1.stappen)) is not None:
            kandidaten.append(alle)
    if dossier.belastbaarheid is not None:
        for n, advies in enumerate(dossier.belastbaarheid.adviezen):
            kans = advies.kans_spoor_1
            if kans is not None and kans.uitspraak == "geen":
                waar = Where(BELASTBAARHEID, ("adviezen", n, "kans_spoor_1", "op"))
                kandidaten.append(Feit(kans.op, waar))
    return min(kandidaten, key=lambda f: f.waarde, default=None)


def uitzonderingen(dossier: Dossier, traject: Traject) -> tuple[Uitzondering, ...]:
    """The claimed exceptions to the start of spoor 2, with whether evidence is recorded.

    Reasons outside UWV's closed list (cost, a failed traject, a feasibility study) are no
    exceptions here; rules look at them in the dossier.
    """
    gevonden = []
    for n, u in enumerate(traject.uitstel_spoor_2):
        soort = _SOORT.get(u.grond)
        if soort is None:
            continue
        if soort is SoortUitzondering.AOW:
            eens = u.instemming_werknemer
            onderbouwd = eens is not None and eens.datum is not None and eens.geweigerd is None
        elif soort is SoortUitzondering.MARGINAAL:
            onderbouwd = u.document is not None or _marginaal_gesteld(dossier)
        else:
            onderbouwd = u.document is not None
        gevonden.append(
            Uitzondering(
                soort,
                u.besloten_door.datum,
                u.tot_en_met,
                onderbouwd,
                where=Where("traject.yaml", ("uitstel_spoor_2", n)),
            )
        )
    perspectief = dossier.spoor1.perspectief if dossier.spoor1 is not None else None
    if perspectief is not None and perspectief.concreet:
        einde = perspectief.einde or _schema_einde(dossier, perspectief.opbouwschema)
        op = perspectief.uitkomst_op
        mislukt = op if perspectief.uitkomst == "niet_gehaald" else None
        gelukt = (op or einde) if perspectief.uitkomst == "gehaald" else None
        gevonden.append(
            Uitzondering(
                SoortUitzondering.PERSPECTIEF,
                perspectief.beoordeeld,
                einde,
                perspectief.opbouwschema is not None and perspectief.structureel is not False,
                mislukt,
                gelukt,
                Where(SPOOR1, ("perspectief",)),
            )
        )
    return tuple(gevonden)


def _schema_einde(dossier: Dossier, advies: str | None) -> date | None:
    """The first day of the last step of a build-up schedule, when an advice holds one."""
    adviezen = dossier.belastbaarheid.adviezen if dossier.belastbaarheid is not None else ()
    stappen = next((a.opbouwschema for a in adviezen if a.id == advies), ())
    return max((stap.vanaf for stap in stappen), default=None)


def _marginaal_gesteld(dossier: Dossier) -> bool:
    if dossier.belastbaarheid is None:
        return False
    return any(a.marginaal for a in dossier.belastbaarheid.adviezen)


def _alle_stappen(stappen: Stappen | None) -> Feit[date] | None:
    """The day of the last conclusion when own, adapted and other work are all impossible."""
    if stappen is None:
        return None
    namen = ("eigen_werk", "aangepast_eigen_werk", "ander_werk")
    alle = [(naam, getattr(stappen, naam)) for naam in namen]
    if any(stap is None or stap.conclusie != "niet_mogelijk" for _, stap in alle):
        return None
    if stappen.aangepast_ander_werk is not None:
        if stappen.aangepast_ander_werk.conclusie != "niet_mogelijk":
            return None
        alle.append(("aangepast_ander_werk", stappen.aangepast_ander_werk))
    naam, laatste = max(alle, key=lambda paar: paar[1].datum)
    return Feit(laatste.datum, Where(SPOOR1, ("stappen", naam, "datum")))

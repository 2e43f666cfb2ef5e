"""Dossier → Feiten: where each fact of the timeline stands in the dossier format.

Pure: reads only the frozen records. An unreadable file makes its milestones unknown, never
absent; a part that the dossier declares `onbekend` likewise.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.location import Where
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import (
    Afwijking,
    Dienstverband,
    Feit,
    Feiten,
    Onderbreking,
    SoortTraject,
    SoortVerlof,
    Verlof,
)
from tweedespoor.timeline.uit_mogelijkheden import (
    benutbaar_vanaf,
    gbm_perioden,
    uitzichtloos,
    uitzonderingen,
)
from tweedespoor.timeline.uit_start import TRAJECT, feit_op, start_spoor_2
from tweedespoor.timeline.uit_uwv import (
    UWV,
    loonsanctie,
    riv_aangevuld,
    vrijwillige_verlenging,
    wia_feit,
)

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.mijlpalen import Gedaan
    from tweedespoor.schema.traject import Traject

_MIJLPALEN = (
    Code.PROBLEEMANALYSE,
    Code.PLAN_VAN_AANPAK,
    Code.MELDING_42E_WEEK,
    Code.EERSTEJAARSEVALUATIE,
    Code.ACTUEEL_OORDEEL,
    Code.EINDEVALUATIE,
    Code.RIV_GEREED,
    Code.MELDING_EINDE_DIENSTVERBAND,
)
_UIT_UWV = (
    Code.KENNISGEVING_WIA,
    Code.WIA_AANVRAAG,
    Code.BESLISSING_VERLENGING,
    Code.RIV_AANVULLEN,
    Code.BESCHIKKING_LOONSANCTIE,
    Code.BESLISSING_BEKORTING,
    Code.HERVATTING_WIA,
    Code.WIA_BESLISSING,
)
_SOORT = {
    None: SoortTraject.TWEEDE_SPOOR,
    "tweede_spoor": SoortTraject.TWEEDE_SPOOR,
    "vangnet_zw": SoortTraject.VANGNET,
    "erd_zw": SoortTraject.ERD_ZW,
    "tijdens_loonsanctie": SoortTraject.LOONSANCTIE,
}


def feiten_uit(dossier: Dossier) -> Feiten:
    """The facts of a dossier, each with its place."""
    traject = dossier.traject
    if traject is None:
        return Feiten()
    opdracht, baan = traject.opdracht, traject.dienstverband
    return Feiten(
        eerste_ziektedag=feit_op(traject.verzuim.eerste_ziektedag, "verzuim", "eerste_ziektedag"),
        eerste_ziektedag_wia=(eerder := _eerder(traject)),
        wia_in_eigen_werk=eerder is not None
        and eerder.where == Where(TRAJECT, ("verzuim", "eerste_ziektedag_wia")),
        onderbrekingen=_onderbrekingen(dossier, traject),
        verlof=_verlof(traject),
        gedaan=_gedaan(dossier, traject),
        onbekend=_onbekend(dossier, traject),
        afwijkingen=_afwijkingen(traject),
        evaluaties=tuple(
            Feit(n.inhoud.datum, Where(n.bestand, ("datum",))) for n in dossier.evaluaties
        ),
        start=start_spoor_2(dossier, traject),
        uitzonderingen=uitzonderingen(dossier, traject),
        uitzichtloos=uitzichtloos(dossier),
        gbm=gbm_perioden(dossier),
        benutbaar_vanaf=benutbaar_vanaf(dossier),
        brief_niet_gekregen=bool(
            dossier.uwv is not None
            and dossier.uwv.wia is not None
            and dossier.uwv.wia.brief is None
            and dossier.uwv.wia.brief_niet_gekregen
        ),
        loonsanctie=loonsanctie(dossier),
        verlenging=vrijwillige_verlenging(dossier),
        hervatting_gevraagd=wia_feit(dossier, "hervatting_gevraagd"),
        verkorte_wachttijd_laatste_dag=wia_feit(dossier, "verkorte_wachttijd_einde"),
        dienstverband=Dienstverband(
            einde=feit_op(baan.einde, "dienstverband", "einde") if baan is not None else None,
            erd_zw=traject.soort_traject == "erd_zw"
            or (traject.werkgever.erd_zw if traject.werkgever is not None else None),
            huishoudelijk=baan is not None and baan.soort == "huishoudelijk",
            naar_ander_werk=baan is not None and baan.reden_einde == "werk_elders",
        ),
        aow_datum=feit_op(baan.aow_datum, "dienstverband", "aow_datum")
        if baan is not None
        else None,
        soort=_SOORT.get(traject.soort_traject, SoortTraject.OVERIG),
        einde_opdracht=(
            feit_op(opdracht.einde, "opdracht", "einde") if opdracht is not None else None
        )
        or feit_op(traject.afgesloten, "afgesloten"),
        bewaren_opgeschort=traject.bewaren is not None
        and traject.bewaren.procedure_loopt is not None,
        bureau_sinds=_bureau_sinds(traject),
        overgenomen=traject.overgenomen_van is not None,
    )


def _bureau_sinds(traject: Traject) -> date | None:
    """The referral, or the takeover when that was later: the referral may be that of before."""
    dagen = [
        traject.opdracht.aanmelding if traject.opdracht is not None else None,
        traject.overgenomen_van.datum if traject.overgenomen_van is not None else None,
    ]
    return max((dag for dag in dagen if dag is not None), default=None)


def _eerder(traject: Traject) -> Feit[date] | None:
    """The first day of the wachttijd when it lies before the first day for this work.

    In another job, or in the work as it was before the contract changed: wages then start
    anew and the wachttijd runs on. Only an earlier day matters; of two the earliest.
    """
    eigen, baan = traject.verzuim.eerste_ziektedag, traject.dienstverband
    if eigen is None:
        return None
    kandidaten = [
        feit_op(traject.verzuim.eerste_ziektedag_wia, "verzuim", "eerste_ziektedag_wia"),
        feit_op(
            baan.andere_baan.eerste_ziektedag, "dienstverband", "andere_baan", "eerste_ziektedag"
        )
        if baan is not None and baan.andere_baan is not None
        else None,
    ]
    eerder = [f for f in kandidaten if f is not None and f.waarde < eigen]
    return min(eerder, key=lambda f: f.waarde, default=None)


def _onderbrekingen(dossier: Dossier, traject: Traject) -> tuple[Onderbreking, ...]:
    gevonden = [
        Onderbreking(
            o.van,
            o.tot_en_met,
            o.volledig is not False,
            Where(TRAJECT, ("verzuim", "onderbrekingen", n)),
        )
        for n, o in enumerate(traject.verzuim.onderbrekingen)
    ]
    herstel = dossier.resultaat.herstel if dossier.resultaat is not None else None
    if herstel is not None and herstel.werkgever_akkoord and herstel.werknemer_akkoord:
        gevonden.append(
            Onderbreking(herstel.op, None, True, Where("resultaat.yaml", ("herstel", "op")))
        )
    return tuple(gevonden)


def _verlof(traject: Traject) -> tuple[Verlof, ...]:
    return tuple(
        Verlof(
            v.van,
            v.tot_en_met,
            SoortVerlof(v.soort),
            v.zelfde_oorzaak,
            v.zwangerschapsziekte_vanaf,
            where=Where(TRAJECT, ("verzuim", "verlof", n)),
        )
        for n, v in enumerate(traject.verzuim.verlof)
    )


def _gedaan(dossier: Dossier, traject: Traject) -> dict[Code, Feit[date]]:
    gevonden = {
        code: feit_op(mijlpaal.gedaan, "mijlpalen", code.value, "gedaan")
        for code in _MIJLPALEN
        if (mijlpaal := _mijlpaal(traject, code)) is not None
    }
    for soort in (Code.EERSTEJAARSEVALUATIE, Code.EINDEVALUATIE):
        if gevonden.get(soort) is None:
            gevonden[soort] = next(
                (
                    Feit(n.inhoud.datum, Where(n.bestand, ("datum",)))
                    for n in dossier.evaluaties
                    if n.inhoud.soort == soort.value
                ),
                None,
            )
    for code in (Code.ACTUEEL_OORDEEL, Code.EINDEVALUATIE):
        if gevonden.get(code) is None:
            gevonden[code] = _uit_stukken(dossier, code)
    gevonden[Code.KENNISGEVING_WIA] = wia_feit(dossier, "brief")
    gevonden[Code.WIA_AANVRAAG] = wia_feit(dossier, "aanvraag")
    gevonden[Code.VERKORTE_WACHTTIJD_AANVRAAG] = wia_feit(dossier, "verkorte_wachttijd")
    gevonden[Code.HERVATTING_WIA] = wia_feit(dossier, "hervat")
    gevonden[Code.WIA_BESLISSING] = wia_feit(dossier, "besluit")
    gevonden[Code.RIV_AANVULLEN] = riv_aangevuld(dossier)
    gevonden[Code.BESCHIKKING_LOONSANCTIE] = wia_feit(dossier, "riv_akkoord")
    if dossier.uwv is not None and dossier.uwv.loonsanctie is not None:
        gevonden[Code.BESCHIKKING_LOONSANCTIE] = feit_op(
            dossier.uwv.loonsanctie.besluit, "loonsanctie", "besluit", bestand=UWV
        )
    return {code: feit for code, feit in gevonden.items() if feit is not None}


def _uit_stukken(dossier: Dossier, code: Code) -> Feit[date] | None:
    """The day of the newest paper of this kind that somebody holds.

    No day is prescribed for these two: the paper itself, with its day, is what goes to UWV.
    """
    if dossier.documenten is None:
        return None
    return max(
        (
            Feit(d.datum, Where("documenten.yaml", ("documenten", n, "datum")))
            for n, d in enumerate(dossier.documenten.documenten)
            if d.soort == code.value
            and d.datum is not None
            and d.stand in (None, "aanwezig", "bevestigd")
        ),
        key=lambda feit: feit.waarde,
        default=None,
    )


def _mijlpaal(traject: Traject, code: Code) -> Gedaan | None:
    if traject.mijlpalen is None:
        return None
    gevonden: Gedaan | None = getattr(traject.mijlpalen, code.value)
    return gevonden


def _onbekend(dossier: Dossier, traject: Traject) -> frozenset[Code]:
    weg = dossier.onbekend | dossier.onleesbaar
    codes: set[Code] = set()
    if "mijlpalen" in weg:
        codes.update(_MIJLPALEN)
    if "uwv" in weg:
        codes.update(_UIT_UWV)
    if "evaluaties" in weg:
        codes.add(Code.VOLGENDE_EVALUATIE)
    if "opdracht" in weg:
        codes.add(Code.START_SPOOR_2)
    for code in _MIJLPALEN:
        mijlpaal = _mijlpaal(traject, code)
        if mijlpaal is not None and mijlpaal.gedaan is None and mijlpaal.document is not None:
            codes.add(code)
    return frozenset(codes)


def _afwijkingen(traject: Traject) -> dict[Code, Afwijking]:
    """Only a deviation that both agreed to counts (Regeling procesgang art. 5)."""
    gevonden = {}
    for code in _MIJLPALEN:
        mijlpaal = _mijlpaal(traject, code)
        if mijlpaal is None or mijlpaal.afwijking is None:
            continue
        a = mijlpaal.afwijking
        if a.akkoord_werkgever and a.akkoord_werknemer:
            waar = Where(TRAJECT, ("mijlpalen", code.value, "afwijking"))
            gevonden[code] = Afwijking(a.uiterlijk, waar)
    return gevonden

"""Cases in YAML → facts of the timeline. Keys of milestones are their codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tweedespoor.law.data_files import laad_recht
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import (
    Afwijking,
    Bekorting,
    Dienstverband,
    Feit,
    Feiten,
    Loonsanctie,
    NieuwEinde,
    Onderbreking,
    Periode,
    SoortTraject,
    SoortUitzondering,
    SoortVerlof,
    StartSpoor2,
    Uitzondering,
    Verlof,
    VrijwilligeVerlenging,
)
from tweedespoor.timeline.model import Timeline

HIER = Path(__file__).parent
RECHT = laad_recht()
LAAT = date(2060, 1, 1)
"""A peildatum after everything, so that every fact of a published case has happened."""


def lees(naam: str) -> dict[str, Any]:
    geladen: dict[str, Any] = yaml.safe_load((HIER / naam).read_text(encoding="utf-8"))
    return geladen


def situaties() -> dict[str, list[dict[str, Any]]]:
    """The hand-counted situations of all tables, by group."""
    samen: dict[str, list[dict[str, Any]]] = {}
    for naam in ("situaties.yaml", "situaties_samenloop.yaml", "situaties_uwv.yaml"):
        for groep, gevallen in lees(naam).items():
            assert groep not in samen, groep
            samen[groep] = gevallen
    return samen


def tijdlijn(eerste: date, ruw: Mapping[str, Any] | None, peildatum: date = LAAT) -> Timeline:
    """The timeline of a case; a published case that is silent on the application leaves it
    unknown, for on a peildatum after everything it would else be missing for decades."""
    klaar = feiten(eerste, ruw or {})
    if peildatum == LAAT and Code.WIA_AANVRAAG not in klaar.gedaan:
        klaar = replace(klaar, onbekend=klaar.onbekend | {Code.WIA_AANVRAAG})
    return bereken(klaar, peildatum, RECHT)


def feiten(eerste: date, ruw: Mapping[str, Any]) -> Feiten:
    rest = dict(ruw)

    def pak(sleutel: str) -> Any:
        return rest.pop(sleutel, None)

    def dag(sleutel: str) -> Feit[date] | None:
        waarde = pak(sleutel)
        return Feit(waarde) if waarde is not None else None

    klaar = Feiten(
        eerste_ziektedag=Feit(eerste),
        eerste_ziektedag_wia=dag("eerste_ziektedag_wia"),
        wia_in_eigen_werk=bool(pak("gewijzigd_werk")),
        onderbrekingen=tuple(Onderbreking(**o) for o in pak("hersteld") or ()),
        verlof=tuple(_verlof(v) for v in pak("wazo") or ()),
        gedaan={code: Feit(rest.pop(code.value)) for code in Code if code.value in rest},
        onbekend=frozenset(Code(c) for c in pak("onbekend") or ()),
        afwijkingen={Code(c): Afwijking(t) for c, t in (pak("afwijking") or {}).items()},
        evaluaties=tuple(Feit(d) for d in pak("evaluaties") or ()),
        start=StartSpoor2(
            aanmelding=dag("aanmelding"),
            opdracht=dag("opdracht"),
            intake=dag("intake"),
            plan=dag("plan"),
            start=dag("start"),
            eerste_activiteit=dag("eerste_activiteit"),
        ),
        uitzonderingen=tuple(_uitzondering(u) for u in pak("uitzonderingen") or ()),
        uitzichtloos=dag("uitzichtloos"),
        gbm=tuple(Periode(**p) for p in pak("gbm") or ()),
        benutbaar_vanaf=dag("benutbaar"),
        brief_niet_gekregen=bool(pak("brief_niet_gekregen")),
        loonsanctie=_sanctie(pak("loonsanctie")),
        verlenging=_verlenging(
            dag("verlenging_tot"),
            dag("verlenging_verzoek"),
            dag("verlenging_besluit"),
            pak("nieuw_einde"),
            dag("riv_gevraagd"),
        ),
        hervatting_gevraagd=dag("hervatting_gevraagd"),
        verkorte_wachttijd_laatste_dag=dag("verkort_einde"),
        dienstverband=Dienstverband(
            dag("einde_dienstverband"), pak("erd_zw"), bool(pak("huishoudelijk"))
        ),
        aow_datum=dag("aow"),
        soort=SoortTraject(pak("soort") or "tweede_spoor"),
        einde_opdracht=dag("einde_opdracht"),
        bewaren_opgeschort=bool(pak("bewaren_opgeschort")),
        hypothetisch=bool(pak("hypothetisch")),
    )
    assert not rest, f"unknown keys in a case: {sorted(rest)}"
    return klaar


def _verlof(ruw: dict[str, Any]) -> Verlof:
    return Verlof(**{**ruw, "soort": SoortVerlof(ruw.get("soort", "zwangerschap"))})


def _uitzondering(ruw: dict[str, Any]) -> Uitzondering:
    return Uitzondering(**{**ruw, "soort": SoortUitzondering(ruw["soort"])})


def _verlenging(
    tot: Feit[date] | None,
    verzoek: Feit[date] | None,
    besluit: Feit[date] | None,
    nieuw: Mapping[str, date] | None,
    riv_gevraagd: Feit[date] | None,
) -> VrijwilligeVerlenging | None:
    if tot is None and verzoek is None:
        return None
    einde = None
    if nieuw is not None:
        feit = {sleutel: Feit(dag) for sleutel, dag in nieuw.items()}
        einde = NieuwEinde(feit["verzoek"], feit.get("besluit"), feit.get("tot"))
    return VrijwilligeVerlenging(tot, verzoek, besluit, einde, riv_gevraagd)


def _sanctie(ruw: dict[str, Any] | None) -> Loonsanctie | None:
    if ruw is None:
        return None

    def dag(waarde: date | None) -> Feit[date] | None:
        return Feit(waarde) if waarde is not None else None

    return Loonsanctie(
        besluit=dag(ruw.get("besluit")),
        weken=ruw.get("weken"),
        tot_en_met=dag(ruw.get("tot_en_met")),
        bekortingen=tuple(
            Bekorting(dag(b.get("melding")), dag(b.get("besluit")), b.get("toegekend", True))
            for b in ruw.get("bekorting", ())
        ),
        vervallen=dag(ruw.get("vervallen")),
    )

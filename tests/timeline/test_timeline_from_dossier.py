"""From a dossier on disk to the facts of the timeline, each with the place it comes from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import laad
from tweedespoor.location import Where
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import Feit, Feiten, SoortUitzondering
from tweedespoor.timeline.model import Status
from tweedespoor.timeline.uit_dossier import feiten_uit

TRAJECT = """\
formaat: 1
status: lopend
opdracht: {aanmelding: 2026-06-08, opdracht: 2026-06-10, intake: 2026-06-16, start: 2026-07-02}
dienstverband:
  soort: onbepaalde_tijd
  aow_datum: 2046-06-08
  andere_baan: {uren_per_week: 8, eerste_ziektedag: 2025-05-20}
werkgever: {erd_zw: nee}
verzuim:
  eerste_ziektedag: 2025-06-02
  onderbrekingen:
  - {van: 2025-09-01, tot_en_met: 2025-09-12}
  - {van: 2025-10-01, tot_en_met: 2025-10-31, volledig: nee}
  verlof:
  - {van: 2026-01-01, tot_en_met: 2026-04-22, soort: zwangerschap, zelfde_oorzaak: ja}
mijlpalen:
  probleemanalyse:
    gedaan: 2025-07-30
    afwijking:
      afgesproken: 2025-07-01
      uiterlijk: 2025-08-01
      reden: vakantie
      akkoord_werkgever: ja
      akkoord_werknemer: ja
  plan_van_aanpak:
    gedaan: 2025-09-30
    afwijking:
      afgesproken: 2025-07-01
      reden: vakantie
      akkoord_werkgever: ja
      akkoord_werknemer: nee
  riv_gereed: {document: D1}
uitstel_spoor_2:
- grond: aow_binnen_een_jaar
  besloten_door: {wie: werkgever, datum: 2026-05-01}
  instemming_werknemer: {datum: 2026-05-01}
- {grond: haalbaarheid, besloten_door: {wie: werkgever, datum: 2026-05-01}}
"""
UWV = """\
wia: {brief: 2027-02-09, aanvraag: 2027-03-10, verkorte_wachttijd: 2026-03-02}
loonsanctie:
  besluit: 2027-04-15
  weken: 52
  bekorting:
  - {ingediend: 2027-08-02, besluit: 2027-08-20, uitkomst: afgewezen}
  - {ingediend: 2027-09-01, besluit: 2027-09-15, uitkomst: toegekend}
verlenging: {verzoek: 2027-01-10, tot: 2027-08-01}
"""
SPOOR1 = """\
stappen:
  eigen_werk: {datum: 2026-06-01, conclusie: niet_mogelijk, door: arbeidsdeskundige}
  aangepast_eigen_werk: {datum: 2026-06-04, conclusie: niet_mogelijk, door: arbeidsdeskundige}
  ander_werk: {datum: 2026-06-02, conclusie: niet_mogelijk, door: arbeidsdeskundige}
perspectief:
  beoordeeld: 2026-05-26
  concreet: ja
  opbouwschema: B1
  einde: 2026-08-01
  uitkomst: niet_gehaald
  uitkomst_op: 2026-07-20
"""
BELASTBAARHEID = """\
adviezen:
- {id: B1, datum: 2026-03-01, bron: {wie: bedrijfsarts, soort: spreekuur}, benutbaar: nee}
- id: B2
  datum: 2026-07-01
  bron: {wie: bedrijfsarts, soort: fml}
  benutbaar: ja
  eerste_benutbaar: 2026-06-25
  uren: {per_week: 16}
"""
DOCUMENTEN = """\
documenten:
- {id: D1, soort: overig, titel: verslag, datum: 2027-02-20, opsteller: Proef, functie: hr}
"""


def dossier(map: Path, **bestanden: str) -> Feiten:
    map = map / "2026-0001"
    map.mkdir()
    for naam, tekst in bestanden.items():
        (map / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return feiten_uit(laad(map).dossier)


@pytest.fixture
def feiten(tmp_path: Path) -> Feiten:
    return dossier(
        tmp_path,
        traject=TRAJECT,
        uwv=UWV,
        spoor1=SPOOR1,
        belastbaarheid=BELASTBAARHEID,
        documenten=DOCUMENTEN,
    )


def test_first_day_here_and_elsewhere(feiten: Feiten) -> None:
    assert feiten.eerste_ziektedag == Feit(
        date(2025, 6, 2), Where("traject.yaml", ("verzuim", "eerste_ziektedag"))
    )
    assert feiten.eerste_ziektedag_wia is not None
    assert feiten.eerste_ziektedag_wia.waarde == date(2025, 5, 20)


def test_interruptions_and_leave(feiten: Feiten) -> None:
    assert [o.volledig for o in feiten.onderbrekingen] == [True, False]
    assert feiten.onderbrekingen[0].where == Where("traject.yaml", ("verzuim", "onderbrekingen", 0))
    assert feiten.verlof[0].zelfde_oorzaak is True


def test_what_was_done_with_its_place(feiten: Feiten) -> None:
    gedaan = {code: f.waarde for code, f in feiten.gedaan.items()}
    assert gedaan == {
        Code.PROBLEEMANALYSE: date(2025, 7, 30),
        Code.PLAN_VAN_AANPAK: date(2025, 9, 30),
        Code.KENNISGEVING_WIA: date(2027, 2, 9),
        Code.WIA_AANVRAAG: date(2027, 3, 10),
        Code.BESCHIKKING_LOONSANCTIE: date(2027, 4, 15),
        Code.VERKORTE_WACHTTIJD_AANVRAAG: date(2026, 3, 2),
    }
    assert feiten.gedaan[Code.WIA_AANVRAAG].where == Where("uwv.yaml", ("wia", "aanvraag"))


def test_a_paper_without_a_day_is_unknown_not_absent(feiten: Feiten) -> None:
    assert feiten.onbekend == {Code.RIV_GEREED}


def test_only_a_deviation_that_both_agreed_to_counts(feiten: Feiten) -> None:
    assert set(feiten.afwijkingen) == {Code.PROBLEEMANALYSE}
    assert feiten.afwijkingen[Code.PROBLEEMANALYSE].tot_en_met == date(2025, 8, 1)


def test_all_dates_of_the_start_are_kept(feiten: Feiten) -> None:
    s = feiten.start
    assert [f.waarde if f else None for f in (s.aanmelding, s.opdracht, s.intake, s.start)] == [
        date(2026, 6, 8),
        date(2026, 6, 10),
        date(2026, 6, 16),
        date(2026, 7, 2),
    ]


def test_possibilities_and_exceptions(feiten: Feiten) -> None:
    assert [(p.van, p.tot_en_met) for p in feiten.gbm] == [(date(2026, 3, 1), date(2026, 6, 24))]
    assert feiten.benutbaar_vanaf is not None
    assert feiten.benutbaar_vanaf.waarde == date(2026, 6, 25)
    assert feiten.uitzichtloos == Feit(
        date(2026, 6, 4), Where("spoor1.yaml", ("stappen", "aangepast_eigen_werk", "datum"))
    )
    assert [(u.soort, u.onderbouwd) for u in feiten.uitzonderingen] == [
        (SoortUitzondering.AOW, True),
        (SoortUitzondering.PERSPECTIEF, True),
    ]
    assert feiten.uitzonderingen[1].mislukt == date(2026, 7, 20)


def test_sanction_and_extension(feiten: Feiten) -> None:
    assert feiten.loonsanctie is not None
    assert [b.toegekend for b in feiten.loonsanctie.bekortingen] == [False, True]
    assert feiten.verlenging is not None
    assert feiten.verlenging.tot is not None
    assert feiten.verlenging.tot.waarde == date(2027, 8, 1)


def test_an_unreadable_file_makes_its_milestones_unknown(tmp_path: Path) -> None:
    feiten = dossier(tmp_path, traject=TRAJECT, uwv="wia: [")
    assert Code.WIA_AANVRAAG in feiten.onbekend
    tijdlijn = bereken(feiten, date(2028, 1, 1), laad_recht())
    assert tijdlijn["wia_aanvraag"].status is Status.ONBEKEND


def test_without_a_readable_traject_nothing_is_known(tmp_path: Path) -> None:
    feiten = dossier(tmp_path, traject="formaat: 1\nstatus: [")
    assert feiten == Feiten()


def test_unknown_first_day_is_declared(tmp_path: Path) -> None:
    feiten = dossier(
        tmp_path,
        traject="formaat: 1\nstatus: lopend\n"
        "onbekend: [eerste_ziektedag, mijlpalen]\nverzuim: {}\n",
    )
    assert feiten.eerste_ziektedag is None
    assert Code.PROBLEEMANALYSE in feiten.onbekend

"""From a dossier on disk to the facts of the timeline, each with the place it comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tweedespoor.app.tijdlijn import Rekenvraag, van_rekenvraag
from tweedespoor.errors import UsageError
from tweedespoor.finding import Wie
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
    map.mkdir(exist_ok=True)
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


@pytest.mark.parametrize(
    ("uitkomst", "gelukt"),
    [
        ("  uitkomst: gehaald\n  uitkomst_op: 2026-07-20\n", date(2026, 7, 20)),
        ("  uitkomst: gehaald\n", date(2026, 8, 3)),
        ("  uitkomst: loopt\n", None),
    ],
)
def test_a_prospect_that_came_true(uitkomst: str, gelukt: date | None, tmp_path: Path) -> None:
    """Without a day of the outcome, the schedule's last step says when it was reached."""
    schema = (
        "adviezen:\n- id: B1\n  datum: 2026-05-20\n"
        "  bron: {wie: bedrijfsarts, soort: spreekuur}\n  benutbaar: ja\n"
        "  opbouwschema:\n  - {vanaf: 2026-06-01, uren_per_week: 16}\n"
        "  - {vanaf: 2026-08-03, uren_per_week: 32}\n"
    )
    spoor1 = "perspectief:\n  beoordeeld: 2026-05-26\n  concreet: ja\n  opbouwschema: B1\n"
    traject = KAAL + "mijlpalen:\n  eerstejaarsevaluatie: {gedaan: 2026-05-26}\n"
    feiten = dossier(tmp_path, traject=traject, belastbaarheid=schema, spoor1=spoor1 + uitkomst)
    (perspectief,) = feiten.uitzonderingen
    assert (perspectief.tot_en_met, perspectief.gelukt, perspectief.mislukt) == (
        date(2026, 8, 3),
        gelukt,
        None,
    )
    start = bereken(feiten, date(2026, 11, 21), laad_recht())["start_spoor_2"]
    assert start.status is (Status.TE_LAAT if gelukt is None else Status.NIET_VAN_TOEPASSING)


def test_without_an_employer_uwv_acts(tmp_path: Path) -> None:
    feiten = dossier(tmp_path, traject=KAAL + "soort_traject: vangnet_zw\n")
    t = bereken(feiten, date(2026, 11, 21), laad_recht())
    assert t["ziekengeld_laatste_dag"].uiterlijk == date(2027, 5, 30)
    assert Wie.UWV in t["plan_van_aanpak"].wie
    assert Wie.WERKGEVER not in t["plan_van_aanpak"].wie
    for code in ("loondoorbetaling_laatste_dag", "melding_42e_week", "opzegverbod_laatste_dag"):
        m = t.get(code)
        assert m is None or m.status is Status.NIET_VAN_TOEPASSING, code


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


# --- what the dossier can say since format 1 was widened -------------------------------------

KAAL = "formaat: 1\nstatus: lopend\nverzuim:\n  eerste_ziektedag: 2025-06-02\n"


def test_no_sanction_is_a_decision_too(tmp_path: Path) -> None:
    feiten = dossier(tmp_path, traject=KAAL, uwv="wia: {riv_akkoord: 2027-04-12}\n")
    tijdlijn = bereken(feiten, date(2027, 7, 1), laad_recht())
    besluit = tijdlijn["beschikking_loonsanctie"]
    assert (besluit.status, besluit.gedaan) == (Status.GEDAAN, date(2027, 4, 12))
    assert besluit.bewijs[0].where == Where("uwv.yaml", ("wia", "riv_akkoord"))
    assert tijdlijn.get("loonsanctie_laatste_dag") is None


def test_a_sanction_prevails_over_an_earlier_acceptance(tmp_path: Path) -> None:
    uwv = "wia: {riv_akkoord: 2027-04-12}\nloonsanctie: {besluit: 2027-04-15}\n"
    feiten = dossier(tmp_path, traject=KAAL, uwv=uwv)
    assert feiten.gedaan[Code.BESCHIKKING_LOONSANCTIE].waarde == date(2027, 4, 15)


@pytest.mark.parametrize(
    ("peildatum", "laatste"), [("2027-06-30", "2028-05-28"), ("2027-07-01", None)]
)
def test_a_revoked_sanction_is_gone_from_that_day(
    peildatum: str, laatste: str | None, tmp_path: Path
) -> None:
    uwv = "loonsanctie: {besluit: 2027-04-15, vervallen: 2027-07-01}\n"
    feiten = dossier(tmp_path, traject=KAAL, uwv=uwv)
    m = bereken(feiten, date.fromisoformat(peildatum), laad_recht()).get("loonsanctie_laatste_dag")
    assert (m.uiterlijk.isoformat() if m and m.uiterlijk else None) == laatste


def test_a_letter_that_never_came_makes_any_day_in_time(tmp_path: Path) -> None:
    traject = KAAL + "mijlpalen:\n  melding_42e_week: {gedaan: 2026-03-17}\n"
    for naam, uwv, status in (
        ("nooit", "wia: {brief_niet_gekregen: ja, aanvraag: 2027-05-01}\n", Status.GEDAAN),
        ("wel", "wia: {brief: 2027-02-01, aanvraag: 2027-05-01}\n", Status.TE_LAAT_GEDAAN),
    ):
        map_ = tmp_path / naam
        map_.mkdir()
        feiten = dossier(map_, traject=traject, uwv=uwv)
        tijdlijn = bereken(feiten, date(2027, 5, 2), laad_recht())
        assert tijdlijn["wia_aanvraag"].status is status


def test_sickness_by_pregnancy_moves_the_opzegverbod_only(tmp_path: Path) -> None:
    verlof = "  verlof:\n  - {van: 2026-01-01, tot_en_met: 2026-04-22, soort: zwangerschap"
    zonder = bereken(
        dossier(tmp_path, traject=KAAL + verlof + "}\n"), date(2026, 11, 21), laad_recht()
    )
    met = bereken(
        dossier(tmp_path, traject=KAAL + verlof + ", zwangerschapsziekte_vanaf: 2025-12-22}\n"),
        date(2026, 11, 21),
        laad_recht(),
    )
    code = "opzegverbod_laatste_dag"
    assert met["wachttijd_laatste_dag"].uiterlijk == zonder["wachttijd_laatste_dag"].uiterlijk
    eerder, later = zonder[code].uiterlijk, met[code].uiterlijk
    assert eerder is not None
    assert later is not None
    assert (later - eerder).days == 10


def test_the_wachttijd_may_be_older_than_the_work(tmp_path: Path) -> None:
    """Work changed on 2 June 2025: wages start anew, the wachttijd ran since 3 March."""
    feiten = dossier(tmp_path, traject=KAAL + "  eerste_ziektedag_wia: 2025-03-03\n")
    assert feiten.eerste_ziektedag_wia == Feit(
        date(2025, 3, 3), Where("traject.yaml", ("verzuim", "eerste_ziektedag_wia"))
    )
    later = dossier(tmp_path, traject=KAAL + "  eerste_ziektedag_wia: 2025-06-02\n")
    assert later.eerste_ziektedag_wia is None


def test_a_recovery_may_still_last(tmp_path: Path) -> None:
    feiten = dossier(
        tmp_path, traject=KAAL + "  onderbrekingen:\n  - {van: 2026-09-01, volledig: ja}\n"
    )
    tijdlijn = bereken(feiten, date(2026, 11, 21), laad_recht())
    assert tijdlijn.week is None
    assert tijdlijn["riv_gereed"].status is Status.NIET_VAN_TOEPASSING


def uit_dienst(tmp_path: Path, reden: str, extra: str = "") -> Feiten:
    baan = f"dienstverband: {{soort: onbepaalde_tijd, einde: 2026-10-31{reden}}}\n"
    return dossier(tmp_path, traject=KAAL + baan + extra)


def test_who_leaves_for_other_work_is_not_reported_sick(tmp_path: Path) -> None:
    tijdlijn = bereken(
        uit_dienst(tmp_path, ", reden_einde: werk_elders"), date(2026, 11, 21), laad_recht()
    )
    assert tijdlijn.get("melding_einde_dienstverband") is None
    for code in ("riv_gereed", "wia_aanvraag", "actueel_oordeel", "beschikking_loonsanctie"):
        assert tijdlijn[code].status is Status.NIET_VAN_TOEPASSING, code
        assert "andere werkgever" in (tijdlijn[code].reden or "")
    assert tijdlijn["wachttijd_laatste_dag"].uiterlijk == date(2027, 5, 30)


def test_before_that_day_everything_still_applies(tmp_path: Path) -> None:
    tijdlijn = bereken(
        uit_dienst(tmp_path, ", reden_einde: werk_elders"), date(2026, 10, 30), laad_recht()
    )
    assert tijdlijn["riv_gereed"].status is Status.KOMT


def test_the_notice_at_the_end_has_a_day(tmp_path: Path) -> None:
    melding = "mijlpalen:\n  melding_einde_dienstverband: {gedaan: 2026-11-02}\n"
    feiten = uit_dienst(tmp_path, ", reden_einde: ziek_uit_dienst", melding)
    m = bereken(feiten, date(2026, 11, 21), laad_recht())["melding_einde_dienstverband"]
    assert (m.status, m.gedaan) == (Status.TE_LAAT_GEDAAN, date(2026, 11, 2))


@pytest.mark.parametrize(
    ("tot", "status"),
    [("2027-05-29", Status.TE_LAAT), ("2027-05-30", Status.NIET_VAN_TOEPASSING)],
)
def test_no_possibilities_until_the_end_leave_nothing_to_start(
    tot: str, status: Status, tmp_path: Path
) -> None:
    """The wages end on 30 May 2027; one day of capacity before it would be a day to start."""
    gbm = (
        "adviezen:\n- id: B1\n  datum: 2026-03-02\n  bron: {wie: bedrijfsarts, soort: spreekuur}\n"
        f"  benutbaar: nee\n  van: 2026-03-02\n  tot_en_met: {tot}\n"
    )
    map_ = tmp_path / "2026-0142"
    map_.mkdir()
    (map_ / "traject.yaml").write_text(KAAL, encoding="utf-8")
    (map_ / "belastbaarheid.yaml").write_text(gbm, encoding="utf-8")
    gelezen = feiten_uit(laad(map_).dossier)
    feiten = replace(gelezen, gedaan={Code.WIA_AANVRAAG: Feit(date(2027, 3, 10))})
    tijdlijn = bereken(feiten, date(2027, 9, 1), laad_recht())
    assert tijdlijn["start_spoor_2"].status is status


@pytest.mark.parametrize("tot", [date(2026, 8, 1), date(2027, 5, 31)])
def test_an_extension_before_the_end_is_refused(tot: date) -> None:
    vraag = Rekenvraag(eerste_ziektedag=date(2025, 6, 2), verlenging_tot=tot)
    with pytest.raises(UsageError, match="30 mei 2027"):
        van_rekenvraag(vraag, gevraagd=None, vandaag=date(2026, 11, 21))


def test_an_extension_of_a_day_is_taken() -> None:
    vraag = Rekenvraag(eerste_ziektedag=date(2025, 6, 2), verlenging_tot=date(2027, 6, 1))
    t = van_rekenvraag(vraag, gevraagd=None, vandaag=date(2026, 11, 21)).timeline
    assert t["loondoorbetaling_laatste_dag"].uiterlijk == date(2027, 5, 31)


def test_what_uwv_decides_has_its_place(tmp_path: Path) -> None:
    uwv = """\
wia:
  aanvraag: 2027-05-10
  hervatting_gevraagd: 2027-12-06
  hervat: 2027-12-08
  besluit: 2028-01-05
loonsanctie:
  besluit: 2027-06-10
  bekorting:
  - {ingediend: 2027-09-06, besluit: 2027-09-27, uitkomst: afgewezen}
  - {ingediend: 2027-11-01}
verlenging:
  verzoek: 2027-01-11
  besluit: 2027-01-20
  tot: 2027-12-01
  akkoord_beiden: ja
  nieuw_einde: {verzoek: 2027-04-12, besluit: 2027-04-20, tot: 2027-08-01}
  riv_gevraagd: 2027-03-15
  riv_aangevuld: 2027-03-24
"""
    feiten = dossier(tmp_path, traject=KAAL, uwv=uwv)
    t = bereken(feiten, date(2028, 2, 1), laad_recht())
    for code, sleutels in (
        (Code.BESLISSING_VERLENGING, ("verlenging", "nieuw_einde", "besluit")),
        (Code.BESCHIKKING_LOONSANCTIE, ("loonsanctie", "besluit")),
        (Code.HERVATTING_WIA, ("wia", "hervat")),
        (Code.WIA_BESLISSING, ("wia", "besluit")),
    ):
        assert t[code].bewijs[0].where == Where("uwv.yaml", sleutels), code
    assert feiten.gedaan[Code.RIV_AANVULLEN].where == Where(
        "uwv.yaml", ("verlenging", "riv_aangevuld")
    )
    assert feiten.hervatting_gevraagd == Feit(
        date(2027, 12, 6), Where("uwv.yaml", ("wia", "hervatting_gevraagd"))
    )
    melding = t[Code.BESLISSING_BEKORTING]
    assert melding.status is Status.TE_LAAT
    assert melding.berekening[0].where == Where(
        "uwv.yaml", ("loonsanctie", "bekorting", 1, "ingediend")
    )
    assert t[Code.VERLENGING_VROEGSTE_EINDE].uiterlijk == date(2027, 7, 12)


def test_what_uwv_decided_is_unknown_when_its_file_is(tmp_path: Path) -> None:
    feiten = dossier(tmp_path, traject=KAAL, uwv="wia: [")
    t = bereken(feiten, date(2027, 7, 1), laad_recht())
    assert t[Code.WIA_BESLISSING].status is Status.ONBEKEND


PAPIER = "- {{id: {id}, soort: {soort}, titel: x, opsteller: x, functie: x, {rest}}}\n"


def stukken(*papieren: tuple[str, str]) -> str:
    return "documenten:\n" + "".join(
        PAPIER.format(id=f"D{n}", soort=soort, rest=rest)
        for n, (soort, rest) in enumerate(papieren, 1)
    )


@pytest.mark.parametrize("soort", ["actueel_oordeel", "eindevaluatie"])
def test_the_newest_paper_for_uwv_says_when_it_was_done(soort: str, tmp_path: Path) -> None:
    code = Code(soort)
    papieren = stukken(
        (soort, "stand: bevestigd, bij: werkgever, bevestigd: 2026-11-02, datum: 2026-10-20"),
        (soort, "datum: 2026-10-27"),
        (soort, "stand: opgevraagd, opgevraagd: 2026-11-01, datum: 2026-11-10"),
        ("overig", "datum: 2026-12-01"),
    )
    feiten = dossier(tmp_path, traject=KAAL, documenten=papieren)
    assert feiten.gedaan[code] == Feit(
        date(2026, 10, 27), Where("documenten.yaml", ("documenten", 1, "datum"))
    )
    gezegd = f"{KAAL}mijlpalen: {{{soort}: {{gedaan: 2026-10-15}}}}\n"
    feiten = dossier(tmp_path, traject=gezegd, documenten=papieren)
    assert feiten.gedaan[code].waarde == date(2026, 10, 15)


@pytest.mark.parametrize(
    ("plan", "status"),
    [
        ("", Status.NIET_VAN_TOEPASSING),
        ("mijlpalen: {plan_van_aanpak: {gedaan: 2025-07-20}}\n", Status.TE_LAAT),
    ],
)
def test_what_is_evaluated_is_the_plan(plan: str, status: Status, tmp_path: Path) -> None:
    """Without possibilities from the start no plan has to be made (Regeling procesgang art. 4)."""
    advies = (
        "- {{id: {}, datum: {}, bron: {{wie: bedrijfsarts, soort: spreekuur}}, benutbaar: {}}}\n"
    )
    nooit = "adviezen:\n" + advies.format("B1", "2025-07-01", "nee")
    peil = date(2027, 5, 20)
    lijn = bereken(dossier(tmp_path, traject=KAAL + plan, belastbaarheid=nooit), peil, laad_recht())
    assert lijn["eerstejaarsevaluatie"].status is status
    assert lijn["eindevaluatie"].status is status
    weer = nooit + advies.format("B2", "2026-02-01", "ja")
    lijn = bereken(dossier(tmp_path, traject=KAAL, belastbaarheid=weer), peil, laad_recht())
    assert lijn["eindevaluatie"].status is Status.TE_LAAT


def _van_voor(tmp_path: Path, kop: str, dag: date = date(2026, 11, 21)) -> dict[str, date | None]:
    feiten = dossier(tmp_path, traject=KAAL + kop)
    return {m.code: m.van_voor for m in bereken(feiten, dag, laad_recht())}


def test_what_was_due_before_the_bureau_came_may_be_done(tmp_path: Path) -> None:
    van_voor = _van_voor(tmp_path, "opdracht: {aanmelding: 2025-09-01}\n")
    sinds = date(2025, 9, 1)
    assert van_voor["probleemanalyse"] == van_voor["plan_van_aanpak"] == sinds
    # After that day the bureau was there: the employer is late. The start is the assignment.
    assert van_voor["melding_42e_week"] is van_voor["eerstejaarsevaluatie"] is None
    late = _van_voor(tmp_path, "opdracht: {aanmelding: 2026-11-01}\n")
    assert late["eerstejaarsevaluatie"] == date(2026, 11, 1)
    assert late["start_spoor_2"] is None
    assert not any(_van_voor(tmp_path, "").values())


def test_after_a_takeover_the_start_may_stand_with_the_bureau_before(tmp_path: Path) -> None:
    over = "overgenomen_van: {bureau: Voorbeeldbureau, datum: 2026-11-01}\n"
    toen = "opdracht: {aanmelding: 2026-05-01%s}\n"
    onbekend = _van_voor(tmp_path, over + toen % "")
    assert onbekend["start_spoor_2"] == onbekend["eerstejaarsevaluatie"] == date(2026, 11, 1)
    bekend = _van_voor(tmp_path, over + toen % ", start: 2026-07-30")
    assert bekend["start_spoor_2"] is None


def test_a_term_that_passed_stays_passed(tmp_path: Path) -> None:
    """Only what is said of it changes: no term, no status and no consequence of the law."""
    erbij = dossier(tmp_path, traject=KAAL + "opdracht: {aanmelding: 2026-11-01}\n")
    zonder = replace(erbij, bureau_sinds=None)
    dag = date(2026, 11, 21)
    een, ander = bereken(erbij, dag, laad_recht()), bereken(zonder, dag, laad_recht())
    assert [replace(m, van_voor=None) for m in een] == list(ander)
    assert een["melding_42e_week"].status is Status.TE_LAAT

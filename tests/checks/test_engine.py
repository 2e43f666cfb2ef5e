"""The engine: verdicts, chains, premises, containment, choice of rules, order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import BASIS, PEILDATUM, proef, recht
from tweedespoor.checks.catalogus_lezen import Profiel, eisen
from tweedespoor.checks.context import Context
from tweedespoor.checks.engine import Beoordeling, beoordeel
from tweedespoor.checks.instellingen import CheckInstellingen, Drempels, lees_drempels
from tweedespoor.checks.regels.tijd import TIJD_01
from tweedespoor.checks.registry import RULES
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NogNiet,
    Onbeslist,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.volgorde import sorteer
from tweedespoor.finding import Ernst, Finding, Oordeel, Wie, bericht
from tweedespoor.loading import laad
from tweedespoor.location import Where
from tweedespoor.schema.valideren import valideer
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit


def met(*regels: Rule, instellingen: CheckInstellingen | None = None) -> Beoordeling:
    """Judge the base dossier with rules of the test's own."""
    geladen = laad(BASIS)
    timeline = bereken(feiten_uit(geladen.dossier), PEILDATUM, recht())
    return beoordeel(
        geladen,
        timeline,
        peildatum=PEILDATUM,
        recht=recht(),
        instellingen=instellingen,
        regels=regels,
    )


def probleem(ernst: Ernst | None = None, *, ontneemt_grond: bool = False) -> Probleem:
    return Probleem(
        Where("traject.yaml"),
        bericht("Iets klopt niet"),
        (bericht("Herstel het."),),
        bericht("Daarom."),
        ernst=ernst,
        ontneemt_grond=ontneemt_grond,
    )


def regel(code: str, *uitkomsten: Uitkomst, **anders: object) -> Rule:
    def check(_: Context) -> Iterator[Uitkomst]:
        yield from uitkomsten

    # Any field, or a wrong one on purpose: hence the type-ignore.
    return Rule(code, check, **anders)


@pytest.mark.parametrize(
    ("uitkomsten", "oordeel"),
    [
        ((), Oordeel.VOLDAAN),
        ((probleem(Ernst.INFO),), Oordeel.VOLDAAN),
        ((probleem(Ernst.WAARSCHUWING),), Oordeel.NIET_VOLDAAN),
        ((probleem(),), Oordeel.NIET_VOLDAAN),
        ((NogNiet(bericht("Later.")),), Oordeel.NOG_NIET),
        ((NietTeBepalen(bericht("Onbekend."), Wie.WERKGEVER),), Oordeel.NIET_TE_BEPALEN),
        ((Onbeslist(bericht("Past dit?"), Wie.UWV),), Oordeel.ONBESLIST),
        (
            (probleem(Ernst.INFO), NietTeBepalen(bericht("Onbekend."), Wie.WERKGEVER)),
            Oordeel.NIET_TE_BEPALEN,
        ),
        (
            (NietTeBepalen(bericht("Onbekend."), Wie.WERKGEVER), probleem()),
            Oordeel.NIET_VOLDAAN,
        ),
    ],
)
def test_the_verdict_follows_from_the_outcomes(
    uitkomsten: tuple[Uitkomst, ...], oordeel: Oordeel
) -> None:
    assert met(regel("ZP-08", *uitkomsten)).oordelen["ZP-08"] is oordeel


@pytest.mark.parametrize("ernst", [None, Ernst.INFO, Ernst.FOUT])
def test_a_requirement_of_severity_info_is_never_unmet(ernst: Ernst | None) -> None:
    """Whatever its rule asks for, said or not: what is shown as info leaves it voldaan."""
    assert eisen()["RIV-04"].ernst is Ernst.INFO
    gezien = met(regel("RIV-04", probleem(ernst)))
    assert gezien.oordelen["RIV-04"] is Oordeel.VOLDAAN
    assert [f.ernst for f in gezien.bevindingen] == [Ernst.INFO]


def test_reasons_name_day_and_owner() -> None:
    oordeel = met(
        regel("ZP-08", NogNiet(bericht("Eerst het plan."), vanaf=date(2026, 12, 1))),
        regel("ZP-05", NietTeBepalen(bericht("Het loon ontbreekt."), Wie.WERKGEVER)),
        regel("ZP-01", Onbeslist(bericht("Past dit?"), Wie.ARBEIDSDESKUNDIGE)),
    )
    assert str(oordeel.redenen["ZP-08"]) == "Eerst het plan. Vanaf 1 december 2026."
    assert str(oordeel.redenen["ZP-05"]) == "Het loon ontbreekt. Vraag: werkgever."
    gewogen = {v.code: (v.vraag, v.wie) for v in oordeel.te_wegen}
    assert gewogen["ZP-01"] == ("Past dit?", "arbeidsdeskundige")


def test_severity_is_never_above_the_catalogue() -> None:
    assert eisen()["VTG-01"].ernst is Ernst.WAARSCHUWING
    oordeel = met(regel("VTG-01", probleem(Ernst.FOUT)), regel("ZP-08", probleem()))
    assert {f.code: f.ernst for f in oordeel.bevindingen} == {
        "VTG-01": Ernst.WAARSCHUWING,
        "ZP-08": Ernst.FOUT,
    }


def test_owner_is_the_catalogues_unless_the_rule_names_another() -> None:
    anders = Probleem(
        Where("traject.yaml"),
        bericht("x"),
        (bericht("x"),),
        bericht("x"),
        wie=Wie.WERKNEMER,
    )
    oordeel = met(regel("ZP-08", probleem(), anders))
    assert sorted(str(f.wie) for f in oordeel.bevindingen) == ["consulent", "werknemer"]


def test_of_a_chain_the_first_with_a_shortfall_answers() -> None:
    oordeel = met(
        regel("TIJD-03", keten="k"),
        regel("TIJD-07", probleem(), keten="k"),
        regel("TIJD-01", probleem(), keten="k"),
    )
    assert [f.code for f in oordeel.bevindingen] == ["TIJD-07"]
    assert oordeel.oordelen["TIJD-03"] is Oordeel.NIET_VAN_TOEPASSING
    assert oordeel.oordelen["TIJD-01"] is Oordeel.NIET_VAN_TOEPASSING
    assert str(oordeel.redenen["TIJD-01"]) == "Zie TIJD-07."


def test_a_remark_does_not_answer_for_a_chain() -> None:
    oordeel = met(regel("TIJD-07", probleem(Ernst.INFO), keten="k"), regel("TIJD-01", keten="k"))
    assert set(oordeel.oordelen.values()) >= {Oordeel.VOLDAAN}
    assert oordeel.oordelen["TIJD-01"] is Oordeel.VOLDAAN


def test_the_chain_holds_when_only_one_of_it_is_chosen() -> None:
    regels = (regel("TIJD-07", probleem(), keten="k"), regel("TIJD-01", probleem(), keten="k"))
    oordeel = met(*regels, instellingen=CheckInstellingen(alleen=frozenset({"TIJD-01"})))
    assert oordeel.bevindingen == ()
    assert dict(oordeel.oordelen) == {"TIJD-01": Oordeel.NIET_VAN_TOEPASSING}


def test_a_premise_that_takes_the_ground_away_leaves_nothing_to_judge() -> None:
    regels = (
        regel("ZP-01", probleem(ontneemt_grond=True)),
        regel("ZP-08", probleem(), premisse=("ZP-01",)),
        regel("ZP-05", probleem(), premisse=("ZP-08",)),
    )
    oordeel = met(*regels)
    assert [f.code for f in oordeel.bevindingen] == ["ZP-01"]
    assert oordeel.oordelen["ZP-08"] is Oordeel.NIET_TE_BEPALEN
    assert str(oordeel.redenen["ZP-08"]) == "Zie ZP-01."
    assert oordeel.oordelen["ZP-05"] is Oordeel.NIET_TE_BEPALEN


def test_a_lighter_finding_of_a_premise_hides_nothing() -> None:
    oordeel = met(regel("ZP-01", probleem()), regel("ZP-08", probleem(), premisse=("ZP-01",)))
    assert sorted(f.code for f in oordeel.bevindingen) == ["ZP-01", "ZP-08"]


def test_a_rule_that_raises_is_a_loud_finding_and_the_others_run() -> None:
    def kapot(_: Context) -> Iterator[Uitkomst]:
        raise KeyError("Geheim Voorbeeld")
        yield

    oordeel = met(Rule("ZP-08", kapot), regel("ZP-01", probleem()))
    assert oordeel.oordelen["ZP-08"] is Oordeel.NIET_TE_BEPALEN
    intern = next(f for f in oordeel.bevindingen if f.code == "INTERN-01")
    assert intern.ernst is Ernst.FOUT
    assert intern.wie is Wie.BEHEERDER
    tekst = " ".join(map(str, (intern.bericht, intern.waarom, *intern.hulp)))
    assert "test_engine.py-" in tekst
    assert "KeyError" in tekst
    assert "Geheim" not in tekst
    assert "ZP-01" in {f.code for f in oordeel.bevindingen}


def test_a_rule_in_force_only_for_a_time() -> None:
    later = regel("ZP-08", probleem(), van=date(2027, 1, 1))
    eerder = regel("ZP-05", probleem(), tot_en_met=date(2026, 11, 20))
    nu = regel("ZP-01", probleem(), van=PEILDATUM, tot_en_met=PEILDATUM)
    oordeel = met(later, eerder, nu)
    assert [f.code for f in oordeel.bevindingen] == ["ZP-01"]
    assert str(oordeel.redenen["ZP-08"]) == "Deze regel geldt vanaf 1 januari 2027."


def test_an_unreadable_part_makes_its_rules_undetermined_and_no_others(tmp_path: Path) -> None:
    gelezen = proef(tmp_path, {"zoekprofiel.yaml": "versies: []\nonbekend: x\n"})
    assert gelezen.oordeel.oordelen["ZP-08"] is Oordeel.NIET_TE_BEPALEN
    assert "zoekprofiel" in str(gelezen.oordeel.redenen["ZP-08"])
    assert gelezen.oordeel.oordelen["PP-01"] is Oordeel.VOLDAAN
    assert gelezen.oordeel.gevolgen["zoekprofiel"] >= 4


def test_a_part_declared_unknown_is_undetermined_not_absent(tmp_path: Path) -> None:
    gelezen = proef(
        tmp_path,
        {"zoekprofiel.yaml": None, "traject.yaml": "onbekend: [zoekprofiel]\n"},
    )
    assert gelezen.oordeel.oordelen["ZP-01"] is Oordeel.NIET_TE_BEPALEN
    assert gelezen.oordeel.bevindingen == ()


def test_an_unreadable_traject_raises_nothing(tmp_path: Path) -> None:
    gelezen = proef(tmp_path, {"traject.yaml": "formaat: 9\n"})
    assert gelezen.oordeel.oordelen["TIJD-01"] is Oordeel.NIET_TE_BEPALEN
    assert gelezen.oordeel.oordelen["PRV-01"] is Oordeel.VOLDAAN
    assert "INTERN-01" not in gelezen.codes


def test_a_profile_includes_the_ones_before_it() -> None:
    oordelen = {p: met(*RULES, instellingen=CheckInstellingen(profiel=p)).oordelen for p in Profiel}
    assert set(oordelen[Profiel.BASIS]) <= set(oordelen[Profiel.BUREAU])
    assert set(oordelen[Profiel.BUREAU]) <= set(oordelen[Profiel.RIV_KLAAR])
    for profiel, gegeven in oordelen.items():
        rang = list(Profiel).index(profiel)
        assert all(list(Profiel).index(eisen()[c].profiel) <= rang for c in gegeven)


def test_verdicts_and_weighed_questions_come_in_uwvs_order() -> None:
    oordeel = met(*RULES, instellingen=CheckInstellingen(profiel=Profiel.RIV_KLAAR))
    rang = list(eisen())
    assert list(oordeel.oordelen) == sorted(oordeel.oordelen, key=rang.index)
    assert oordeel.oordelen["PP-09"] is Oordeel.ONBESLIST
    assert str(oordeel.redenen["PP-09"]).endswith("?")
    assert "PP-10" not in oordeel.oordelen  # there are no tests to weigh


def test_leaving_out_leaves_out_everywhere() -> None:
    keuze = CheckInstellingen(zonder=frozenset({"PP-09", "TIJD-01"}))
    oordeel = met(*RULES, instellingen=keuze)
    assert not {"PP-09", "TIJD-01"} & set(oordeel.oordelen)
    assert "PP-09" not in {v.code for v in oordeel.te_wegen}


def test_findings_are_ordered_by_step_then_severity_then_place() -> None:
    def f(code: str, ernst: Ernst, bestand: str, *pad: str | int) -> Finding:
        return Finding(code, ernst, Wie.CONSULENT, bericht("x"), Where(bestand, pad))

    goed = (
        f("VORM-02", Ernst.FOUT, "uren.yaml"),
        f("RIV-02", Ernst.INFO, "documenten.yaml"),
        f("ZP-08", Ernst.FOUT, "zoekprofiel.yaml", "versies", 2),
        f("ZP-08", Ernst.FOUT, "zoekprofiel.yaml", "versies", 10),
        f("ACT-02", Ernst.WAARSCHUWING, "activiteiten.yaml"),
        f("AFW-04", Ernst.FOUT, "afwijkingen.yaml"),
        f("PRV-01", Ernst.FOUT, "a.md"),
        f("INTERN-01", Ernst.FOUT, "traject.yaml"),
    )
    assert sorteer(reversed(goed)) == goed


def test_same_input_same_answer() -> None:
    assert met(*RULES) == met(*RULES)


def test_nothing_after_the_peildatum_counts(tmp_path: Path) -> None:
    vroeg = proef(tmp_path, {}, peildatum=date(2026, 6, 20))
    assert vroeg.oordeel.oordelen["ZP-01"] is Oordeel.NOG_NIET
    assert vroeg.oordeel.oordelen["PLAN-03"] is Oordeel.NOG_NIET
    assert vroeg.oordeel.bevindingen == ()


def test_thresholds_within_bounds_are_used_and_others_reported() -> None:
    instellingen = valideer(
        "spoor",
        {
            "formaat": "1",
            "drempels": {
                "evaluatie_dagen": {"waarde": "35", "reden": "zo afgesproken"},
                "gat_dagen": {"waarde": "90", "reden": "rustig aan"},
            },
        },
    )
    # Any field, or a wrong one on purpose: hence the type-ignore.
    drempels, findings = lees_drempels(instellingen)
    assert drempels == Drempels(evaluatie_dagen=35)
    assert [(f.code, f.where.path) for f in findings] == [
        ("INST-01", ("drempels", "gat_dagen", "waarde"))
    ]
    assert "90" in str(findings[0].bericht)


def test_the_rules_on_the_start_are_one_chain() -> None:
    keten = [r.code for r in RULES if r.keten == TIJD_01.keten]
    assert sorted(keten) == [f"TIJD-0{n}" for n in (1, 2, 3, 4, 5, 7, 8)]

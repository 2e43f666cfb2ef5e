"""The machine formats of `spoor check`: valid, escaped, stable, and never text of a dossier."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from tests.output.check.gevallen import GEVAARLIJK, controle, melding, uitslag
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Plaats
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.output import CHECK
from tweedespoor.output.sarif import VINGERAFDRUK
from tweedespoor.output.tekst.scherm import Scherm

SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))
TOETS = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
LEEG = Controle((uitslag(),), (), "2026.2", "0.1.0")


def _geheel(vorm: str) -> Callable[[Controle], str]:
    return lambda geval: "".join(CHECK[vorm](geval, Scherm(), False, False))


VORMEN = {vorm: _geheel(vorm) for vorm in ("sarif", "github", "gitlab", "junit")}
sarif, github, gitlab, junit = VORMEN.values()


def _run(tekst: str) -> dict[str, Any]:
    log = json.loads(tekst)
    TOETS.validate(log)
    run: dict[str, Any] = log["runs"][0]
    return run


@pytest.mark.parametrize("geval", [LEEG, controle(), Controle((), (), "2026.2", "0.1.0")])
def test_sarif_is_valid(geval: Controle) -> None:
    run = _run(sarif(geval))
    assert run["columnKind"] == "unicodeCodePoints"
    for resultaat in run["results"]:
        assert run["tool"]["driver"]["rules"][resultaat["ruleIndex"]]["id"] == resultaat["ruleId"]


def test_the_schema_would_refuse_a_wrong_log() -> None:
    log = json.loads(sarif(controle()))
    log["runs"][0]["results"][0]["level"] = "fout"
    with pytest.raises(jsonschema.ValidationError):
        TOETS.validate(log)


def test_sarif_rules_explain_themselves() -> None:
    regels = {r["id"]: r for r in _run(sarif(controle()))["tool"]["driver"]["rules"]}
    assert set(regels) == {"ZP-08", "VTG-01", "ACT-02", "VORM-06", "INST-01"}
    zp = regels["ZP-08"]
    assert zp["help"]["markdown"].startswith("## Wat\n")
    assert "wetten.overheid.nl" in regels["VTG-01"]["help"]["markdown"]
    assert "#" not in zp["help"]["text"]
    assert "\n" not in zp["fullDescription"]["text"]
    assert zp["defaultConfiguration"]["level"] == "error"


def test_sarif_accepted_findings_are_suppressed_and_no_others() -> None:
    per_code = {r["ruleId"]: r for r in _run(sarif(controle()))["results"]}
    (onderdrukt,) = per_code["ACT-02"]["suppressions"]
    assert onderdrukt["status"] == "accepted"
    assert "28 juli 2026" in onderdrukt["justification"]
    assert per_code["ZP-08"]["suppressions"] == []


def test_sarif_uris_are_relative_and_escaped() -> None:
    tekst = sarif(controle())
    uris = re.findall(r'"uri": "([^"]*)"', tekst)
    assert "proef/dossiers/2026-0142/zoekprofiel.yaml" in uris
    assert "proef/spoor.yaml" in uris
    assert all(re.fullmatch(r"[A-Za-z0-9._~/-]([A-Za-z0-9._~/-]|%[0-9A-F]{2})*", u) for u in uris)
    assert not any(u.startswith("/") for u in uris)
    assert "elders" not in sarif(replace(LEEG, uitslagen=(_elders(),)))


def _elders() -> Any:
    return uitslag(melding("ZP-08"), pad="/elders/dossiers/2026-0142")


def test_sarif_escapes_what_its_messages_give_a_meaning() -> None:
    per_code = {r["ruleId"]: r["message"]["text"] for r in _run(sarif(controle()))["results"]}
    assert r"20 \[B2\] {{n}} 100%." in per_code["ZP-08"]


@pytest.mark.parametrize("vorm", ["sarif", "gitlab"])
def test_fingerprints_do_not_know_lines_and_occur_once(vorm: str) -> None:
    lager = replace(
        controle(),
        uitslagen=tuple(
            replace(
                u,
                meldingen=tuple(
                    replace(m, plaats=Plaats(m.plaats.bestand, m.plaats.regel + 7, 3))
                    for m in u.meldingen
                ),
            )
            for u in controle().uitslagen
        ),
    )

    def afdrukken(geval: Controle) -> list[str]:
        gelezen = json.loads(VORMEN[vorm](geval))
        if vorm == "gitlab":
            return [deel["fingerprint"] for deel in gelezen]
        return [r["partialFingerprints"][VINGERAFDRUK] for r in gelezen["runs"][0]["results"]]

    eerst = afdrukken(controle())
    assert len(set(eerst)) == len(eerst) > 4
    assert afdrukken(lager) == eerst
    ander = replace(controle(), uitslagen=(replace(controle().uitslagen[0], dossier="x/1"),))
    assert set(afdrukken(ander)) & set(eerst) == set(eerst[:1])  # the one of spoor.yaml


def test_github_commands_cannot_be_broken_by_a_name() -> None:
    regels = github(controle()).splitlines()
    assert len(regels) == 6  # five open findings, one line of counts
    for regel in regels[:-1]:
        gevonden = re.fullmatch(
            r"::(error|warning|notice) file=([^,:]+),line=(\d+),col=(\d+),title=([^,:]+)::(.*)",
            regel,
        )
        assert gevonden is not None, regel
        assert re.search(r"%(?!25|0A|0D|3A|2C)", regel) is None
    assert "file=proef/dossiers/2026-0142/zoekprofiel.yaml,line=28,col=32" in regels[1]
    assert "100%25" in regels[1]
    assert regels[-1] == (
        "2 dossiers: 3 fouten, 2 waarschuwingen, 0 info, 1 aanvaard, 1 onleesbaar"
    )


def test_gitlab_has_what_the_service_reads() -> None:
    rij = json.loads(gitlab(controle()))
    assert [r["severity"] for r in rij] == ["minor", "major", "major", "minor", "major"]
    for deel in rij:
        assert set(deel) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert deel["location"]["lines"]["begin"] > 0
    assert rij[1]["location"]["path"] == "proef/dossiers/2026-0142/zoekprofiel.yaml"
    assert json.loads(gitlab(LEEG)) == []


def test_junit_has_a_case_per_requirement_with_its_verdict() -> None:
    wortel = ET.fromstring(junit(controle()))
    suites = {s.get("name"): s for s in wortel}
    assert set(suites) == {"spoor.yaml", "dossiers/2026-0142", "dossiers/2026-0143"}
    gevallen = {
        (g.get("name") or "").split()[0]: g for g in suites["dossiers/2026-0142"].iter("testcase")
    }
    assert gevallen["ZP-08"].find("failure") is not None
    assert [kind.tag for kind in gevallen["VTG-01"]] == ["system-out"]
    assert "Aanvaard" in (gevallen["ACT-02"].findtext("system-out") or "")
    assert list(gevallen["PP-01"]) == []
    assert gevallen["VORM-06"].find("error") is not None
    overgeslagen = gevallen["TIJD-01"].find("skipped")
    assert overgeslagen is not None
    assert overgeslagen.get("message") == "Niet te bepalen: De dag is onbekend."
    eerste = suites["dossiers/2026-0142"]
    telling = [eerste.get(k) for k in ("tests", "failures", "errors", "skipped")]
    assert telling == ["8", "1", "1", "3"]
    assert [wortel.get(k) for k in ("tests", "failures", "errors", "skipped")] == [
        "16", "1", "1", "6",
    ]  # fmt: skip


def test_a_bug_of_the_program_is_no_failure_of_the_dossier() -> None:
    intern = uitslag(melding("INTERN-01"), oordelen={"ZP-08": Oordeel.NIET_TE_BEPALEN})
    geval = Controle((intern,), (), "2026.2", "0.1.0")
    assert ET.fromstring(junit(geval)).find(".//error") is not None
    assert _run(sarif(geval))["invocations"][0]["executionSuccessful"] is False


@pytest.mark.parametrize("vorm", VORMEN)
def test_odd_names_are_shown_harmless(vorm: str) -> None:
    tekst = VORMEN[vorm](controle())
    assert re.search("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", tekst) is None
    tekst.encode("utf-8")
    assert GEVAARLIJK not in tekst
    assert tekst.endswith("\n")


@pytest.mark.parametrize("vorm", VORMEN)
def test_warnings_and_remarks_have_their_own_word(vorm: str) -> None:
    alleen_info = Controle((uitslag(melding("VTG-01", ernst=Ernst.INFO)),), (), "2026.2", "0.1.0")
    woord = {"sarif": '"note"', "github": "::notice ", "gitlab": '"info"', "junit": " info "}
    assert woord[vorm] in VORMEN[vorm](alleen_info)

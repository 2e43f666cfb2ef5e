"""PRV rules over recorded facts: boundary days, missing data, who may read what."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from tests.checks.overlay import Proef, proef
from tweedespoor.checks.instellingen import CheckInstellingen, Drempels, lees_drempels
from tweedespoor.schema.valideren import valideer

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Instellingen

EINDE = """status: lopend
opdracht: {aanmelding: 2026-06-08, intake: 2026-06-16, start: 2026-07-02, einde: 2026-10-30}
"""


def op(map_: Path, dag: date, extra: str = "", **drempels: int) -> str:
    """The verdict of PRV-04 on a day."""
    keuze = CheckInstellingen(drempels=Drempels(**drempels))
    p = proef(map_, {"traject.yaml": EINDE + extra}, peildatum=dag, instellingen=keuze)
    return str(p.oordeel.oordelen["PRV-04"])


@pytest.mark.parametrize(
    ("dag", "oordeel"),
    [
        (date(2026, 10, 29), "nog_niet"),
        (date(2028, 10, 29), "nog_niet"),
        (date(2028, 10, 30), "nog_niet"),
        (date(2028, 10, 31), "niet_voldaan"),
    ],
)
def test_retention_ends_after_twenty_four_months(tmp_path: Path, dag: date, oordeel: str) -> None:
    assert op(tmp_path, dag) == oordeel


def test_a_firm_may_keep_shorter_and_an_eigenrisicodrager_longer(tmp_path: Path) -> None:
    dag = date(2027, 10, 31)
    assert op(tmp_path / "a", dag, bewaar_maanden=12) == "niet_voldaan"
    erd = "soort_traject: erd_zw\n"
    assert op(tmp_path / "b", date(2031, 10, 30), erd) == "nog_niet"
    assert op(tmp_path / "c", date(2031, 10, 31), erd) == "niet_voldaan"


@pytest.mark.parametrize(
    ("extra", "oordeel"),
    [
        ("bewaren: {procedure_loopt: beroep}\n", "nog_niet"),
        ("klachten: [{op: 2026-10-01}]\n", "nog_niet"),
        ("klachten: [{op: 2026-10-01, afgehandeld: 2026-10-20}]\n", "niet_voldaan"),
    ],
)
def test_a_procedure_suspends_retention(tmp_path: Path, extra: str, oordeel: str) -> None:
    assert op(tmp_path, date(2028, 12, 1), extra) == oordeel


@pytest.mark.parametrize(("maanden", "geldt"), [(0, 24), (1, 1), (120, 120), (121, 24)])
def test_bounds_of_the_retention_of_a_firm(maanden: int, geldt: int) -> None:
    gelezen = valideer(
        "spoor", {"formaat": "1", "bewaartermijn": {"maanden": str(maanden), "reden": "afspraak"}}
    )
    drempels, findings = lees_drempels(cast("Instellingen", gelezen))
    assert drempels.bewaar_maanden == geldt
    assert [f.code for f in findings] == (["INST-01"] if geldt != maanden else [])


def documenten(map_: Path, regel: str, traject: str = "") -> Proef:
    bestanden: dict[str, str | None] = {"documenten.yaml": f"# …\ndocumenten:\n- {regel}\n"}
    if traject:
        bestanden["traject.yaml"] = traject
    return proef(map_, bestanden)


@pytest.mark.parametrize(
    ("regel", "raak"),
    [
        ("{id: D9, soort: overig, titel: Medische informatie}", True),
        ("{id: D9, soort: overig, titel: brief, bestand: specialistenbrief.pdf}", True),
        ("{id: D9, soort: overig, titel: medisch dossier, stand: bevestigd, bij: hr}", True),
        ("{id: D9, soort: overig, titel: medisch dossier, stand: opgevraagd}", True),
        ("{id: D9, soort: overig, titel: medisch dossier, stand: nvt, reden_nvt: x}", False),
        ("{id: D9, soort: overig, titel: medisch dossier, stand: bevestigd, bij: uwv}", False),
        ("{id: D9, soort: overig, titel: medisch dossier, vernietigd: 2026-11-01}", False),
        ("{id: D9, soort: overig, titel: medisch dossier, datum: 2026-11-22}", False),
        ("{id: D9, soort: overig, titel: advies zonder medische gegevens}", False),
        ("{id: D9, soort: overig, titel: offerte opleiding}", False),
    ],
)
def test_medical_papers(tmp_path: Path, regel: str, raak: bool) -> None:
    assert ("PRV-03" in documenten(tmp_path, regel).codes) is raak


@pytest.mark.parametrize(
    ("soort", "aan", "ernst"),
    [
        ("eindrapport", "werkplek", "fout"),
        ("eindrapport", "jobhunter", "fout"),
        ("eindrapport", "verzekeraar", "waarschuwing"),
        ("eindrapport", "uwv", None),
        ("eindrapport", "werknemer", None),
        ("cv", "werkplek", None),
    ],
)
def test_readers(tmp_path: Path, soort: str, aan: str, ernst: str | None) -> None:
    p = documenten(
        tmp_path, f"{{id: D9, soort: {soort}, verzonden: [{{datum: 2026-11-10, aan: [{aan}]}}]}}"
    )
    gevonden = [f.ernst.value for f in p.oordeel.bevindingen if f.code == "PRV-06"]
    assert gevonden == ([ernst] if ernst else [])


def test_an_insurer_who_gave_the_assignment_may_read(tmp_path: Path) -> None:
    opdracht = "opdracht: {opdrachtgever: verzekeraar, intake: 2026-06-16, start: 2026-07-02}\n"
    regel = "{id: D9, soort: eindrapport, verzonden: [{datum: 2026-11-10, aan: [verzekeraar]}]}"
    assert "PRV-06" not in documenten(tmp_path, regel, opdracht).codes


def test_what_is_sent_later_has_not_happened(tmp_path: Path) -> None:
    regel = "{id: D9, soort: eindrapport, verzonden: [{datum: 2026-11-22, aan: [werkplek]}]}"
    assert "PRV-06" not in documenten(tmp_path, regel).codes


@pytest.mark.parametrize(
    ("traject", "oordeel"),
    [
        ("privacy: {verklaring_verstrekt: 2026-11-21}\n", "voldaan"),
        ("privacy: {verklaring_verstrekt: 2026-11-22}\n", "info"),
        ("opdracht: {aanmelding: 2026-11-16}\nprivacy: {versie: '1'}\n", "nog_niet"),
        ("opdracht: {intake: 2026-11-22}\nprivacy: {versie: '1'}\n", "nog_niet"),
        ("opdracht: {intake: 2026-11-21}\nprivacy: {versie: '1'}\n", "info"),
    ],
)
def test_privacy_statement(tmp_path: Path, traject: str, oordeel: str) -> None:
    p = proef(tmp_path, {"traject.yaml": traject})
    gevonden = [f.ernst.value for f in p.oordeel.bevindingen if f.code == "PRV-10"]
    assert gevonden == (["info"] if oordeel == "info" else [])
    # Info leaves the verdict as it is.
    assert p.oordeel.oordelen["PRV-10"] == ("voldaan" if oordeel == "info" else oordeel)


@pytest.mark.parametrize(("woorden", "raak"), [(59, False), (60, False), (61, True)])
def test_length_of_circumstances(tmp_path: Path, woorden: int, raak: bool) -> None:
    tekst = " ".join(["reist"] * woorden)
    p = proef(
        tmp_path,
        {"persoonsprofiel.yaml": f"# …\nversies:\n- per: 2026-06-24\n  steun: {tekst}\n"},
    )
    assert ("PRV-12" in p.codes) is raak

"""The commands on the employee's data as a person types them."""

from __future__ import annotations

import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.mappen import WORTEL, git

from .conftest import Spoor

ID = "2024-0117"
JAAR = date.today().year - 3
"""The retention of a traject that ended in this year is over, and that of its tax part not."""


@pytest.fixture
def repo(bureau: Path) -> Path:
    """The example firm in git, person files outside it."""
    git(bureau, "init", "-q")
    git(bureau, "add", "-A", "--", ".", ":!personen")
    git(bureau, "commit", "-q", "-m", "begin")
    return bureau


def voorbij(bureau: Path, id: str = ID) -> None:
    """The traject ended long ago."""
    pad = bureau / "dossiers" / id / "traject.yaml"
    tekst = pad.read_text("utf-8").replace("2025-03-14", f"{JAAR}-03-14")
    assert f"einde: {JAAR}-03-14" in tekst
    pad.write_text(tekst, "utf-8")


def test_the_list_names_the_parts_with_source_and_strength(spoor: Spoor, bureau: Path) -> None:
    voorbij(bureau)
    gelopen = spoor("bewaartermijn", bureau)
    assert gelopen.code == 0
    assert gelopen.uit.startswith(f"{ID}  de termijn is ")
    assert f"14 maart {JAAR + 2}" in gelopen.uit
    assert f"31 december {JAAR + 7}" in gelopen.uit
    assert "AWR art. 52 lid 4" in gelopen.uit
    assert f"spoor vernietig {ID}" in gelopen.uit
    assert "2026-0158  de opdracht loopt nog" in gelopen.uit
    assert "geen wet" in gelopen.uit


def test_a_complaint_that_is_open_suspends(spoor: Spoor, bureau: Path) -> None:
    voorbij(bureau)
    pad = bureau / "dossiers" / ID / "traject.yaml"
    pad.write_text(pad.read_text("utf-8") + "klachten: [{op: 2026-01-06}]\n", "utf-8")
    gelopen = spoor("bewaartermijn", bureau / "dossiers" / ID)
    assert "maar opgeschort" in gelopen.uit
    assert "Wacht met vernietigen: er is een klacht" in gelopen.uit
    weg = spoor("vernietig", bureau / "dossiers" / ID, "--door", "P", "--ja", ID)
    assert weg.code == 2
    assert "iets schort op" in weg.fout


def test_the_list_as_json(spoor: Spoor, bureau: Path) -> None:
    voorbij(bureau)
    uit = json.loads(spoor("bewaartermijn", bureau, "--formaat", "json").uit)
    assert uit["schema"] == "spoor.bewaartermijn/1"
    eerste = uit["dossiers"][0]
    assert (eerste["dossier"], eerste["stand"]) == (ID, "voorbij")
    assert [(d["deel"], d["tot_en_met"], d["sterkte"]) for d in eerste["delen"]] == [
        ("dossier", f"{JAAR + 2}-03-14", "privacy"),
        ("belasting", f"{JAAR + 7}-12-31", "wettelijk"),
    ]


def test_an_unreadable_dossier_is_named_and_gives_three(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers" / ID / "traject.yaml").write_text("formaat: [", "utf-8")
    gelopen = spoor("bewaartermijn", bureau)
    assert gelopen.code == 3
    assert f"{ID}  niet te lezen" in gelopen.uit


def test_a_term_that_runs_is_refused_and_nothing_is_touched(spoor: Spoor, repo: Path) -> None:
    gelopen = spoor("vernietig", "2026-0158", "--door", "P. Proef", "--ja", "2026-0158", map_=repo)
    assert gelopen.code == 2
    assert "De opdracht loopt nog." in gelopen.uit
    assert "--reden" in gelopen.fout
    assert "Er is niets verwijderd." in gelopen.fout
    assert git(repo, "status", "--porcelain", "--", ".", ":!personen") == ""


@pytest.mark.parametrize(
    ("opties", "zegt"),
    [
        ((), "--door NAAM --ja 2024-0117"),
        (("--door", "P. Proef"), "--ja 2024-0117"),
        (("--door", "P. Proef", "--ja", "2024-0118"), "niet het nummer"),
        (("--door", "P. Proef", "--ja", ID, "--reden", "zomaar"), "Kies uit: verzoek_werknemer"),
    ],
)
def test_without_the_right_number_nothing_happens(
    spoor: Spoor, repo: Path, opties: tuple[str, ...], zegt: str
) -> None:
    reden = () if "--reden" in opties else ("--reden", "proef")
    gelopen = spoor("vernietig", ID, *opties, *reden, map_=repo)
    assert gelopen.code == 2
    assert zegt in gelopen.fout
    assert (repo / "dossiers" / ID / "traject.yaml").exists()
    assert (repo / "personen" / f"{ID}.yaml").exists()
    assert not (repo / "vernietigd.yaml").exists()


def test_it_goes_and_tells_what_git_still_holds(spoor: Spoor, repo: Path) -> None:
    voorbij(repo)
    git(repo, "commit", "-q", "-a", "-m", "gesloten")
    git(repo, "remote", "add", "origin", "https://git.proef.example/x.git")
    gelopen = spoor("vernietig", ID, "--door", "P. Proef", "--ja", ID, map_=repo)
    assert gelopen.code == 0
    assert "13 bestanden en 40 notities" in gelopen.uit
    assert "1 bestand in personen/" in gelopen.uit
    assert "de geschiedenis van git: 2 vastleggingen" in gelopen.uit
    assert f"git filter-repo --invert-paths --path dossiers/{ID}\n" in gelopen.uit
    assert "git clone --mirror --no-local ADRES" in gelopen.uit
    assert "git push --mirror ADRES" in gelopen.uit
    assert "origin" in gelopen.uit
    assert not (repo / "dossiers" / ID).exists()
    assert not (repo / "personen" / f"{ID}.yaml").exists()
    assert ID not in (repo / "vernietigd.yaml").read_text("utf-8")
    regel = next(r for r in gelopen.uit.splitlines() if r.strip().startswith("git add"))
    git(repo, *regel.split()[1:])
    git(repo, "commit", "-q", "-m", "Opgeruimd")
    assert git(repo, "ls-files", f"dossiers/{ID}") == ""
    assert git(repo, "ls-files", "vernietigd.yaml", "belasting").split() == [
        f"belasting/{ID}.yaml",
        "vernietigd.yaml",
    ]
    lijst = spoor("bewaartermijn", repo)
    assert f"{ID}  belastingdeel van een vernietigd dossier: bewaren tot en met" in lijst.uit


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
@pytest.mark.parametrize(("getypt", "weg"), [(ID, True), ("2024-0118", False)])
def test_on_a_terminal_the_number_is_asked(bureau: Path, getypt: str, weg: bool) -> None:
    import pty

    antwoorden = {b"Wie van het bureau": b"P. Proef\n", b"Typ het nummer": f"{getypt}\n".encode()}
    kind, meester = pty.fork()
    if kind == 0:
        os.chdir(bureau)
        omgeving = {**os.environ, "PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1", "TERM": "dumb"}
        opdracht = [sys.executable, "-m", "tweedespoor", "vernietig", ID, "--reden", "proef"]
        os.execve(sys.executable, opdracht, omgeving)
    gezien = b""
    while True:
        try:
            stuk = os.read(meester, 4096)
        except OSError:
            break
        if not stuk:
            break
        gezien += stuk
        for vraag in [v for v in antwoorden if v in gezien]:
            os.write(meester, antwoorden.pop(vraag))
    os.close(meester)
    assert os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1]) == (0 if weg else 2)
    assert antwoorden == {}
    assert b"Dit gaat weg" in gezien
    assert (bureau / "dossiers" / ID).exists() is not weg


def test_the_number_of_a_destroyed_dossier_is_not_given_out_again(
    spoor: Spoor, bureau: Path
) -> None:
    opties = ("--door", "P. Proef", "--ja", "2026-0158", "--reden", "overgedragen")
    assert spoor("vernietig", "2026-0158", *opties, map_=bureau).code == 0
    nieuw = spoor("nieuw", "--eerste-ziektedag", "2026-01-05", map_=bureau)
    assert nieuw.code == 0, nieuw.fout
    assert not (bureau / "dossiers" / "2026-0158").exists()
    assert (bureau / "dossiers" / "2026-0159").exists()


def test_work_that_git_does_not_hold_is_never_lost(spoor: Spoor, repo: Path) -> None:
    notitie = repo / "dossiers" / ID / "contacten" / "2025-03-13-werknemer.md"
    notitie.write_bytes((notitie.parent / "2025-03-06-werknemer.md").read_bytes())
    opties = ("--door", "P. Proef", "--ja", ID, "--reden", "proef")
    gelopen = spoor("vernietig", ID, *opties, map_=repo)
    assert gelopen.code == 2
    assert "nog niet is vastgelegd in git" in gelopen.fout
    assert notitie.exists()
    notitie.unlink()
    assert spoor("vernietig", ID, *opties, map_=repo).code == 0


def test_a_dossier_that_git_never_held_has_no_way_back_and_says_so(
    spoor: Spoor, bureau: Path
) -> None:
    git(bureau, "init", "-q")
    git(bureau, "add", "spoor.yaml")
    git(bureau, "commit", "-q", "-m", "begin")
    opties = ("--door", "P. Proef", "--ja", ID, "--reden", "proef")
    gelopen = spoor("vernietig", ID, *opties, map_=bureau)
    assert gelopen.code == 0
    assert "geen weg terug" in gelopen.uit
    assert "filter-repo" not in gelopen.uit


def test_hours_that_cannot_be_read_are_not_lost(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers" / ID / "uren.yaml").write_text("uren: [", "utf-8")
    opties = ("--door", "P. Proef", "--ja", ID, "--reden", "proef")
    gelopen = spoor("vernietig", bureau / "dossiers" / ID, *opties)
    assert gelopen.code == 3
    assert "uren en prijs zouden verloren gaan" in gelopen.fout
    assert (bureau / "dossiers" / ID).exists()
    klaar = spoor("vernietig", bureau / "dossiers" / ID, *opties, "--zonder-belastingdeel")
    assert klaar.code == 0
    assert not (bureau / "belasting").exists()
    assert "belastingdeel: elders" in (bureau / "vernietigd.yaml").read_text("utf-8")


def test_half_a_dossier_goes_with_a_reason_only(spoor: Spoor, bureau: Path) -> None:
    map_ = bureau / "dossiers" / ID
    (map_ / "traject.yaml").write_text("formaat: [", "utf-8")
    opties = ("--door", "P. Proef", "--ja", ID, "--zonder-belastingdeel")
    assert spoor("vernietig", map_, *opties).code == 2
    assert map_.exists()
    assert spoor("vernietig", map_, *opties, "--reden", "dubbel").code == 0
    assert not map_.exists()


def test_without_a_firm_there_is_no_place_for_the_record(spoor: Spoor, bureau: Path) -> None:
    (bureau / "spoor.yaml").unlink()
    gelopen = spoor("vernietig", bureau / "dossiers" / ID, "--reden", "proef")
    assert gelopen.code == 2
    assert "spoor init" in gelopen.fout


def test_an_unknown_number_offers_the_nearest(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor("vernietig", "2024-0118", "--reden", "proef", map_=bureau)
    assert gelopen.code == 2
    assert ID in gelopen.fout


def test_what_was_cut_off_is_named_in_the_list_and_finished(spoor: Spoor, repo: Path) -> None:
    dossiers = repo / "dossiers"
    (dossiers / ID).rename(dossiers / f".{ID}.weg.tmp")
    wens = {"kenmerk": "0a1b2c3d", "op": "2026-11-20", "door": "P. Proef", "wat": "dossier"}
    wens |= {"bestanden": "13", "notities": "40", "andere": "0", "persoonsbestanden": "1"}
    wens |= {"grond": "proef", "belastingdeel": "elders"}
    (dossiers / f".{ID}.vernietigen.tmp").write_text(json.dumps(wens), "utf-8")
    assert "niet afgemaakt" in spoor("bewaartermijn", repo).uit
    gelopen = spoor("vernietig", ID, "--door", "Ander", "--ja", ID, map_=repo)
    assert gelopen.code == 0
    assert "Vernietigen afmaken" in gelopen.uit
    assert not [p for p in repo.rglob("*") if ID in p.name and "verhalen" not in p.parts]
    register = (repo / "vernietigd.yaml").read_text("utf-8")
    assert "op: 2026-11-20" in register
    assert "door: P. Proef" in register
    assert "niet afgemaakt" not in spoor("bewaartermijn", repo).uit


def test_other_files_that_name_the_number_are_told(spoor: Spoor, repo: Path) -> None:
    (repo / "lijst.md").write_text(f"\nzie {ID}\nen {ID}-x niet\n", "utf-8")
    gelopen = spoor("vernietig", ID, "--reden", "proef", map_=repo)
    assert "lijst.md:2" in gelopen.uit
    assert "lijst.md:3" not in gelopen.uit


def test_a_request_is_recorded_shown_in_the_agenda_and_answered(spoor: Spoor, bureau: Path) -> None:
    def log(*opties: str) -> str:
        gelopen = spoor("log", "verzoek", "2026-0158", *opties, map_=bureau)
        assert gelopen.code == 0, gelopen.fout
        return gelopen.uit

    traject = bureau / "dossiers/2026-0158/traject.yaml"
    was = traject.read_text("utf-8")
    assert log("--soort", "inzage", "--op", "2026-11-20").startswith(
        "Toegevoegd aan dossiers/2026-0158/traject.yaml:"
    )
    nu = traject.read_text("utf-8")
    assert set(was.splitlines()) <= set(nu.splitlines())
    agenda = json.loads(
        spoor("agenda", bureau, "--formaat", "json", "--peildatum", "2026-11-21").uit
    )
    (punt,) = [p for p in agenda["punten"] if p["soort"] == "verzoek"]
    assert (punt["uiterlijk"], punt["bron"]) == ("2026-12-21", "AVG art. 12 lid 3")
    assert "laten weten dat het later wordt" in punt["wat"]
    register = json.loads(spoor("verzoeken", bureau, "--formaat", "json").uit)
    (een,) = register["verzoeken"]
    assert (een["dossier"], een["nummer"], een["uiterlijk"]) == ("2026-0158", 1, "2026-12-21")
    log("--nummer", "1", "--verlengd", "2026-11-21")
    verder = json.loads(spoor("verzoeken", bureau, "--formaat", "json").uit)["verzoeken"][0]
    assert verder["uiterlijk"] == "2027-02-22"  # 20 February is a Saturday
    log("--nummer", "1", "--uitkomst", "deels", "--afgehandeld", "2026-11-22")
    assert "beantwoord" in log()
    na = json.loads(spoor("agenda", bureau, "--formaat", "json", "--peildatum", "2026-11-23").uit)
    assert not [p for p in na["punten"] if p["soort"] == "verzoek"]


def test_a_first_request_makes_its_place_in_the_file(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers" / "2026-0009").mkdir()
    traject = bureau / "dossiers" / "2026-0009" / "traject.yaml"
    traject.write_text(
        "formaat: 1\nstatus: lopend\nverzuim:\n  eerste_ziektedag: 2026-01-05\n", "utf-8"
    )
    gelopen = spoor("log", "verzoek", "2026-0009", "--soort", "wissing", map_=bureau)
    assert gelopen.code == 0
    assert "soort: wissing" in traject.read_text("utf-8")
    assert "2026-0009  1" in spoor("verzoeken", bureau).uit


@pytest.mark.parametrize(
    ("opties", "zegt"),
    [
        (("--soort", "inzicht"), "--soort"),
        (("--op", "2026-11-20"), "--soort ontbreekt"),
        (("--soort", "inzage", "--op", "2999-01-01"), "moet nog komen"),
        (("--nummer", "1", "--uitkomst", "gegeven"), "staat niet in het dossier"),
        (("--nummer", "1"), "Er is geen antwoord gegeven"),
    ],
)
def test_a_wrong_request_changes_nothing(
    spoor: Spoor, bureau: Path, opties: tuple[str, ...], zegt: str
) -> None:
    traject = bureau / "dossiers/2026-0158/traject.yaml"
    was = traject.read_bytes()
    gelopen = spoor("log", "verzoek", "2026-0158", *opties, map_=bureau)
    assert gelopen.code == 2
    assert zegt in gelopen.fout
    assert traject.read_bytes() == was


def test_the_register_of_a_firm_without_requests_says_how_to_record_one(
    spoor: Spoor, bureau: Path
) -> None:
    gelopen = spoor("verzoeken", bureau)
    assert gelopen.code == 0
    assert "spoor log verzoek" in gelopen.uit
    assert "0 verzoeken in 5 dossiers, waarvan 0 open." in gelopen.uit


@pytest.mark.parametrize("formaat", ["md", "html", "docx"])
def test_the_inspection_is_written_beside_the_dossier(
    spoor: Spoor, bureau: Path, formaat: str
) -> None:
    uit = bureau.parent / f"inzage.{formaat}"
    gelopen = spoor("inzage", "2026-0158", "--formaat", formaat, "--uit", uit, map_=bureau)
    assert gelopen.code == 0
    assert uit.stat().st_size > 10_000
    assert "Stel vast dat het verzoek echt van de werknemer komt" in gelopen.fout
    assert "spoor log verzoek 2026-0158 --soort inzage" in gelopen.fout
    assert spoor("inzage", "2026-0158", "--uit", bureau / "dossiers/2026-0158/x.md").code == 2


def test_the_inspection_names_other_files_and_the_open_request(spoor: Spoor, bureau: Path) -> None:
    map_ = bureau / "dossiers" / "2026-0158"
    (map_ / "los.pdf").write_bytes(b"x")
    (map_ / "oud").mkdir()
    (map_ / "oud" / "kladje.txt").write_text("x", "utf-8")
    spoor("log", "verzoek", "2026-0158", "--soort", "inzage", "--op", "2026-11-20", map_=bureau)
    tekst = spoor("inzage", "2026-0158", map_=bureau).uit
    assert "- los.pdf" in tekst
    assert "- oud/kladje.txt" in tekst
    fout = spoor("inzage", "2026-0158", "--uit", bureau.parent / "i.md", map_=bureau).fout
    assert "--nummer 1 --uitkomst gegeven" in fout


def test_the_inspection_without_a_person_file_says_so(spoor: Spoor, bureau: Path) -> None:
    (bureau / "personen" / "2026-0158.yaml").unlink()
    gelopen = spoor("inzage", "2026-0158", map_=bureau)
    assert gelopen.code == 0
    assert "Het bestand met uw naam en adres is er niet" in gelopen.uit


def test_half_a_dossier_gives_no_inspection(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers" / "2026-0158" / "contacten" / "kapot.md").write_text("x", "utf-8")
    gelopen = spoor("inzage", "2026-0158", map_=bureau)
    assert gelopen.code == 3
    assert "zou erover zwijgen" in gelopen.fout


@pytest.mark.parametrize("opdracht", ["inzage", "verzoeken", "bewaartermijn", "vernietig"])
def test_help_has_an_example(spoor: Spoor, opdracht: str) -> None:
    gelopen = spoor(opdracht, "--help")
    assert gelopen.code == 0
    assert "Voorbeeld: spoor" in gelopen.uit

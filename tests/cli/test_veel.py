"""Many dossiers: the same output for any number of processes, and bad days that stay small."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Spoor
from tests.mappen import WORTEL
from tests.portfolio.test_maak_dossiers import maak
from tweedespoor.app import een_dossier, veel
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.exitcode import exitcode
from tweedespoor.checks.controle import Controle
from tweedespoor.errors import ExitCode, UsageError
from tweedespoor.finding import Ernst
from tweedespoor.loading import Loaded
from tweedespoor.output.json_v1 import check
from tweedespoor.portfolio.vinden import Doel

VANDAAG = date(2026, 11, 21)
posix = pytest.mark.skipif(os.name != "posix", reason="ends processes by a signal")


@pytest.fixture(scope="module")
def firma(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A firm with six dossiers full of mistakes."""
    map_: Path = tmp_path_factory.mktemp("veel") / "firma"
    maak(map_, 6, met_fouten=True)
    return map_


@pytest.fixture
def bewaard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Verdicts are kept from one dossier on, in a folder of the test."""
    monkeypatch.setattr(veel, "MET_CACHE", 1)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "tweedespoor"


def _json(controle: Controle) -> dict[str, Any]:
    gelezen: dict[str, Any] = json.loads("".join(check(controle)))
    return gelezen


def _tel_oordelen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which dossiers are judged from now on, by this process."""
    beoordeeld: list[str] = []
    echt = een_dossier._een

    def een(doel: Doel, *rest: Any) -> Any:
        beoordeeld.append(doel.map.name)
        return echt(doel, *rest)

    monkeypatch.setattr(een_dossier, "_een", een)
    return beoordeeld


@pytest.mark.parametrize("vorm", ["tekst", "json", "sarif", "github", "gitlab", "junit"])
def test_the_output_does_not_depend_on_the_number_of_processes(
    spoor: Spoor, firma: Path, vorm: str
) -> None:
    een, twee = (spoor("check", firma, "--formaat", vorm, "--processen", n) for n in "12")
    assert een == twee
    assert een.code == 3
    assert "2024-00001" in een.uit


def test_an_agenda_does_not_depend_on_the_number_of_processes(spoor: Spoor, firma: Path) -> None:
    een, twee = (
        spoor("agenda", firma, "--formaat", "json", "--processen", n, "--coach", coach)
        for n, coach in (("1", "coach05"), ("2", "coach05"))
    )
    assert een == twee
    alles = [spoor("agenda", firma, "--volledig", "--processen", n) for n in "12"]
    assert alles[0] == alles[1]
    assert "in 6 dossiers" in alles[0].uit


def test_a_file_of_output_is_the_same_as_the_screen(
    spoor: Spoor, firma: Path, tmp_path: Path
) -> None:
    uit = tmp_path / "uit.json"
    scherm = spoor("check", firma, "--formaat", "json")
    assert spoor("check", firma, "--formaat", "json", "--uit", uit).code == 3
    assert uit.read_text("utf-8") == scherm.uit
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".uit")] == []


def test_what_did_not_change_is_not_judged_again(
    firma: Path, tmp_path: Path, bewaard: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kopie = tmp_path / "firma"
    shutil.copytree(firma, kopie)
    vraag = Vraag([kopie], VANDAAG, processen=1)
    monkeypatch.setattr("tweedespoor.app.controle.VEEL", 1)
    beoordeeld = _tel_oordelen(monkeypatch)
    eerst = _json(controleer(vraag))
    assert len(beoordeeld) == 6
    assert _json(controleer(vraag)) == eerst
    assert len(beoordeeld) == 6
    bestand = next((kopie / "dossiers").glob("*-00004/traject.yaml"))
    bestand.write_bytes(bestand.read_bytes() + b"# een regel erbij\n")
    assert _json(controleer(vraag)) == eerst
    assert beoordeeld[6:] == [bestand.parent.name]
    (kopie / "spoor.yaml").write_bytes((kopie / "spoor.yaml").read_bytes() + b"# anders\n")
    controleer(vraag)
    assert len(beoordeeld) == 13
    controleer(Vraag([kopie], date(2026, 11, 22), processen=1))
    assert len(beoordeeld) == 19
    controleer(Vraag([kopie], date(2026, 11, 22), processen=1, cache=False))
    assert len(beoordeeld) == 25
    (gemaakt,) = bewaard.iterdir()
    assert not any(woord in gemaakt.read_bytes() for woord in (b"2024-0", b"VORM", b"depressief"))


def test_a_forged_verdict_does_not_turn_one(firma: Path, bewaard: Path, tmp_path: Path) -> None:
    """Lines of a clean dossier are put in the place of those of another."""
    vraag = Vraag([firma], VANDAAG, processen=2)
    eerst = _json(controleer(vraag))
    (gemaakt,) = bewaard.iterdir()
    kop, *regels = map(json.loads, gemaakt.read_text().splitlines())
    vals = [kop, *({**regels[n], "d": regels[n - 1]["d"]} for n in range(len(regels)))]
    gemaakt.write_text("".join(json.dumps(r, separators=(",", ":")) + "\n" for r in vals))
    assert _json(controleer(vraag)) == eerst


def _kapot(
    monkeypatch: pytest.MonkeyPatch, doe: Callable[[], object]
) -> Callable[[int, Path], dict[str, Any]]:
    """The fourth dossier is not judged but does something else; gives the JSON of a check."""
    echt = een_dossier._een

    def een(doel: Doel, *rest: Any) -> Any:
        return doe() if doel.map.name.endswith("4") else echt(doel, *rest)

    monkeypatch.setattr(een_dossier, "_een", een)

    def loop(processen: int, firma: Path) -> dict[str, Any]:
        controle = controleer(Vraag([firma], VANDAAG, processen=processen))
        assert exitcode(controle, Ernst.FOUT) is ExitCode.INTERN
        return _json(controle)

    return loop


def _sterf() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _hang() -> None:
    while True:
        time.sleep(0.01)


def _val() -> None:
    raise RuntimeError("geheim")


@posix
@pytest.mark.parametrize(
    ("doe", "processen", "woord"),
    [
        (_val, 1, "niet worden beoordeeld"),
        (_val, 2, "niet worden beoordeeld"),
        (_hang, 1, "niet worden beoordeeld"),
        (_hang, 2, "niet worden beoordeeld"),
        (_sterf, 2, "onverwacht gestopt"),
    ],
)
def test_one_dossier_that_fails_is_told_and_the_others_are_judged(
    firma: Path,
    monkeypatch: pytest.MonkeyPatch,
    doe: Callable[[], object],
    processen: int,
    woord: str,
) -> None:
    goed = _json(controleer(Vraag([firma], VANDAAG)))["dossiers"]
    monkeypatch.setattr(een_dossier, "TIJD", 3.0)
    uit = _kapot(monkeypatch, doe)
    dossiers = uit(processen, firma)["dossiers"]
    stuk = [d for d in dossiers if d["dossier"].endswith("4")]
    assert [d for d in dossiers if d not in stuk] == [
        d for d in goed if not d["dossier"].endswith("4")
    ]
    (bevinding,) = stuk[0]["bevindingen"]
    assert bevinding["code"] == "INTERN-01"
    assert woord in bevinding["bericht"]
    assert "geheim" not in json.dumps(bevinding)


@posix
def test_a_rule_that_hangs_is_named_and_the_other_rules_still_judge(
    firma: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tweedespoor.checks import engine
    from tweedespoor.checks.uitkomst import voer_uit

    monkeypatch.setattr(een_dossier, "TIJD", 3.0)
    echt = voer_uit

    def langzaam(regel: Any, ctx: Any, *rest: Any) -> Any:
        if regel.code == "PLAN-01":
            monkeypatch.setattr(engine, "voer_uit", echt)
            ctx = _Hangend()
        return echt(regel, ctx, *rest)

    class _Hangend:
        @property
        def dossier(self) -> Loaded:
            _hang()
            raise AssertionError

    monkeypatch.setattr(engine, "voer_uit", langzaam)
    (map_,) = (firma / "dossiers").glob("*-00001")
    controle = controleer(Vraag([map_], VANDAAG))
    (uitslag,) = controle.uitslagen
    intern = [m for m in uitslag.open if m.code == "INTERN-01"]
    assert [m.onderdeel for m in intern] == ["PLAN-01"]
    assert "Tijdsgrens" not in intern[0].bericht
    assert len(uitslag.oordelen) > 100


def test_wrong_use_is_told_once_and_not_as_a_finding(firma: Path) -> None:
    with pytest.raises(UsageError):
        controleer(Vraag([firma / "bestaat-niet"], VANDAAG, processen=2))


@posix
@pytest.mark.slow
def test_ctrl_c_stops_all_and_leaves_nothing(tmp_path: Path) -> None:
    firma, uit = tmp_path / "firma", tmp_path / "uit.json"
    maak(firma, 220)
    opdracht = ["check", firma, "--processen", "2", "--formaat", "json", "--uit", uit]
    proces = subprocess.Popen(
        [sys.executable, "-m", "tweedespoor", *map(str, opdracht)],
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "PYTHONPATH": str(WORTEL),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    _wacht_op_werkers(proces.pid, 2)
    time.sleep(0.5)
    os.killpg(proces.pid, signal.SIGINT)
    stdout, stderr = proces.communicate(timeout=20)
    assert (proces.returncode, stdout, stderr.decode()) == (130, b"", "Afgebroken.\n")
    with pytest.raises(ProcessLookupError):  # nobody of the group is left
        os.killpg(proces.pid, 0)
    assert not uit.exists()
    assert [p for p in tmp_path.rglob("*") if p.name.endswith(".tmp")] == []


def _wacht_op_werkers(pid: int, aantal: int) -> None:
    kinderen = Path(f"/proc/{pid}/task/{pid}/children")
    tot = time.monotonic() + 30
    while time.monotonic() < tot:
        if kinderen.exists() and len(kinderen.read_text().split()) >= aantal:
            return
        time.sleep(0.05)
    pytest.fail("no workers came")

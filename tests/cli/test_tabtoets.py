"""The tab key: in real shells, quick, and silent where there is nothing to offer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest

from tests.gereedschap import nodig
from tests.mappen import VOORBEELD, WORTEL

from .conftest import Spoor

Tab = Callable[..., list[str]]
BIN = Path(sys.executable).parent


@pytest.fixture
def tab(spoor: Spoor) -> Tab:
    """The words that follow a line, as the script of bash asks for them."""

    def vraag(regel: str, map_: Path = VOORBEELD) -> list[str]:
        nummer = str(len(regel.split(" ")) - 1)
        gelopen = spoor(map_=map_, _SPOOR_COMPLETE="bash_complete", COMP_WORDS=regel,
                        COMP_CWORD=nummer)  # fmt: skip
        assert gelopen.code == 0
        assert gelopen.fout == ""
        regels = [r.split(",", 1) for r in gelopen.uit.splitlines()]
        return [woord for soort, woord in regels if soort == "plain"]

    return vraag


@pytest.mark.parametrize(
    ("regel", "volgt"),
    [
        ("spoor ch", ["check"]),
        ("spoor check 2026-", ["2026-0158"]),
        ("spoor tijdlijn 2024-", ["2024-0117", "2024-0203", "2024-0231"]),
        ("spoor uitleg zp-01", ["ZP-01"]),
        ("spoor uitleg VORM-01", ["VORM-01"]),
        ("spoor check --alleen TIJD-01,ZP-08", ["TIJD-01,ZP-08"]),
        ("spoor report ontw", ["ontwikkelplan"]),
        ("spoor report ontwikkelplan ", ["ktesterman", "mdejong"]),
        ("spoor report intake 2026-0158 --voor ", ["werkgever", "werknemer", "bureau"]),
        ("spoor report eind 2024-0117 --formaat ", ["md", "html", "pdf", "docx"]),
        ("spoor check --profiel ", ["basis", "bureau", "riv-klaar"]),
        ("spoor agenda --coach m", ["mdejong"]),
        ("spoor nieuw --coach k", ["ktesterman"]),
        ("spoor log afs", ["afspraak"]),
        ("spoor log contact 2026-0158 --vorm tel", ["telefoon"]),
        ("spoor log stagnatie 2026-0158 --oor", ["--oorzaak"]),
        ("spoor afwijking 2026-0158 STG-0", [f"STG-0{n}" for n in range(1, 8)]),
        ("spoor herzien 2026-0158 zoek", ["zoekprofiel"]),
        ("spoor init --ci ", ["gitlab", "github"]),
        ("spoor aanvullen p", ["powershell"]),
        ("spoor check --vol", ["--volledig"]),
        ("spoor onzin ", []),
        ("spoor uitleg ZZ", []),
        ("spoor report onzin 2024-0117 --formaat x", []),
    ],
)
def test_what_follows(tab: Tab, regel: str, volgt: list[str]) -> None:
    assert tab(regel) == volgt


def test_outside_a_firm_there_is_nothing_and_no_error(tab: Tab, tmp_path: Path) -> None:
    assert tab("spoor check ", tmp_path) == []
    assert tab("spoor agenda --coach ", tmp_path) == []


def test_each_word_of_a_closed_list_is_accepted(tab: Tab, spoor: Spoor) -> None:
    """What the help names and what the command takes are one list."""
    lijsten = {
        "check 2026-0158 --formaat": "", "check 2026-0158 --faal-bij": "",
        "check 2026-0158 --profiel": "", "tijdlijn 2026-0158 --formaat": "",
        "agenda 2026-0158 --formaat": "", "regels --formaat": "",
    }  # fmt: skip
    for regel in lijsten:
        woorden = tab(f"spoor {regel} ")
        assert woorden
        for woord in woorden:
            assert spoor(*regel.split(), woord, map_=VOORBEELD).code < 2, (regel, woord)
        mis = spoor(*regel.split(), "bestaat-niet", map_=VOORBEELD)
        keuzes = mis.fout.partition("Kies uit: ")[2].strip().rstrip(".").split(", ")
        assert woorden == keuzes, regel


def test_powershell_gets_words_with_their_meaning(spoor: Spoor) -> None:
    def vraag(woorden: str, woord: str) -> list[str]:
        return spoor(map_=VOORBEELD, _SPOOR_COMPLETE="powershell_complete",
                     _SPOOR_WOORDEN=woorden, _SPOOR_WOORD=woord).uit.split("\n")  # fmt: skip

    assert vraag("spoor\nuitleg\nZP-08", "ZP-08")[0] == "ZP-08\tzoekuren-boven-belastbaarheid"
    assert vraag("spoor\nreport", "")[0] == "haalbaarheid\thaalbaarheidsrapport"
    assert vraag("spoor\ncheck\n2026", "2026")[0] == "2026-0158\t"
    assert vraag("spoor\ncheck\ndossiers\\2026", "dossiers\\2026") == [""]


def test_the_help_says_what_an_argument_is(spoor: Spoor) -> None:
    """The words of a closed list are read there too; a version of click once emptied it."""
    assert "[DEEL]   persoonsprofiel, zoekprofiel of trajectplan." in spoor("herzien", "--help").uit


def test_a_shell_without_a_script_is_wrong_use(spoor: Spoor) -> None:
    assert spoor(_SPOOR_COMPLETE="tcsh_complete").code == 2
    assert "Kies uit: bash, zsh, fish, powershell" in spoor("aanvullen", "tcsh").fout


@pytest.mark.parametrize("regel", ["spoor check 2026", "spoor uitleg ZP", "spoor report e"])
def test_it_loads_no_dossier_no_rule_and_no_renderer(regel: str) -> None:
    programma = (
        "import json, sys\n"
        "from tweedespoor.__main__ import main\n"
        "try:\n    main()\n"
        "finally:\n    sys.stderr.write(json.dumps([*sys.modules]))\n"
    )
    woorden = {"COMP_WORDS": regel, "COMP_CWORD": "2", "_SPOOR_COMPLETE": "bash_complete"}
    klaar = subprocess.run(
        [sys.executable, "-c", programma],
        cwd=VOORBEELD,
        env={"PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1", **woorden},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert klaar.stdout
    geladen = set(json.JSONDecoder().raw_decode(klaar.stderr.decode())[0])
    dure = {"pydantic", "jinja2", "markdown_it", "rich", "typst", "docx", "asyncio"}
    eigen = {f"tweedespoor.{m}" for m in ("checks.regels", "checks.engine", "loading.laden")}
    assert not geladen & (dure | eigen)
    assert not [m for m in geladen if m.startswith("tweedespoor.checks.regels")]


def _in_schel(programma: str, tmp_path: Path, begin: list[str]) -> pexpect.spawn[str]:
    omgeving = {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "TERM": "dumb",
        "PS1": "klaar> ",
        "LC_ALL": "C.UTF-8",
    }
    schel = pexpect.spawn(
        programma, cwd=str(VOORBEELD), env=omgeving, encoding="utf-8", timeout=30,
        dimensions=(40, 100), echo=False,
    )  # fmt: skip
    for regel in begin:
        schel.sendline(regel)
    return schel


@pytest.mark.slow
@nodig("bash")
def test_in_bash(tmp_path: Path) -> None:
    begin = ['eval "$(spoor aanvullen bash)"', "echo be''gin"]
    schel = _in_schel("bash --norc --noprofile -i", tmp_path, begin)
    schel.expect("begin")
    # Without its completion this names no dossier, and the answer is 2.
    schel.send("spoor check 2025\t--volledig > /dev/null; echo code $?\r")
    schel.expect("code 0")
    schel.send("spoor uitleg VTG-0\t\t")
    schel.expect("VTG-01.*VTG-06")
    schel.close(force=True)


@pytest.mark.slow
@nodig("zsh")
def test_in_zsh(tmp_path: Path) -> None:
    (tmp_path / ".zshrc").write_text(
        'autoload -Uz compinit; compinit -u\neval "$(spoor aanvullen zsh)"\nPS1="klaar> "\n',
        "utf-8",
    )
    schel = _in_schel("zsh -i", tmp_path, ["echo be''gin"])
    schel.expect("begin")
    schel.send("spoor report ont\t\t")
    schel.expect("ontwikkelplan")
    schel.close(force=True)


@pytest.mark.slow
@nodig("fish")
def test_in_fish(tmp_path: Path) -> None:
    """`complete -C` is fish's own answer to the tab key, without a screen in between."""
    map_ = tmp_path / ".config" / "fish" / "completions"
    map_.mkdir(parents=True)
    omgeving = {"PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    script = subprocess.run(
        [BIN / "spoor", "aanvullen", "fish"], env=omgeving, capture_output=True, check=True
    )
    (map_ / "spoor.fish").write_bytes(script.stdout)
    klaar = subprocess.run(
        ["fish", "-c", 'complete -C "spoor uitleg ZP-08"; complete -C "spoor check 2025"'],
        cwd=VOORBEELD, env=omgeving, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert klaar.stdout.splitlines()[:2] == ["ZP-08\tzoekuren-boven-belastbaarheid", "2025-0045"]

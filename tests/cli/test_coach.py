"""`spoor coach` as a person runs it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.cli.conftest import Spoor


def test_a_proposal_with_reasons_from_the_dossier(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor("coach", "2026-0158", map_=bureau)
    assert gelopen.code == 0
    assert gelopen.uit == (
        "Voorstel voor een coach bij 2026-0158; u beslist zelf\n"
        "  sector       eerder werk in de horeca\n"
        "  begeleiding  rustig tempo en concrete opdrachten; doen en laten zien\n"
        "\n"
        " 1  K. Testerman (ktesterman)  (is nu de coach)\n"
        "    past      sector: horeca; begeleiding: rustig tempo\n"
        "    niet      begeleiding: doen en laten zien\n"
        "    plaats    1 traject loopt, van 22\n"
        "\n"
        " 2  M. de Jong (mdejong)\n"
        "    past      begeleiding: korte opdrachten\n"
        "    niet      sector: eerder werk in de horeca; begeleiding: doen en laten zien\n"
        "    plaats    0 trajecten lopen, van 28\n"
        "\n"
        "Alleen taal, sector, begeleiding en plaats tellen mee; herkomst en cultuur nooit. Leg "
        "vast waarom de\nkeuze past: trajectplan.yaml, onder match.\n"
    )


def test_wishes_of_the_command_go_before_those_of_the_dossier(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor(
        *("coach", "2026-0158", "--sector", "bouw", "--taal", "Engels", "--formaat", "json"),
        map_=bureau,
    )
    uit = json.loads(gelopen.uit)
    assert uit["schema"] == "spoor.coach/1"
    assert uit["gevraagd"]["sectoren"] == ["bouw"]
    assert uit["gevraagd"]["begeleiding"]
    assert [v["coach"] for v in uit["voorstellen"]] == ["mdejong", "ktesterman"]
    assert uit["nu"] == "ktesterman"


def test_without_coaches_or_wishes(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers/2026-0158/trajectplan.yaml").unlink()
    (bureau / "dossiers/2026-0158/zoekprofiel.yaml").unlink()
    pad = bureau / "dossiers/2026-0158/traject.yaml"
    tekst = pad.read_text("utf-8").replace("  sector: horeca en evenementen\n", "")
    pad.write_text(tekst, "utf-8")
    assert "alleen plaats telt" in spoor("coach", "2026-0158", map_=bureau).uit
    shutil.rmtree(bureau / "coachen")
    gelopen = spoor("coach", "2026-0158", map_=bureau)
    assert gelopen.code == 2
    assert "geen coaches vastgelegd" in gelopen.fout

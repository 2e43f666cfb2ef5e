"""VS Code beside `spoor`: the same verdict on the form of what is typed, and help in Dutch."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.editor import gevallen
from tests.editor.server import SERVER, Editor, editor
from tests.mappen import VOORBEELD
from tweedespoor.authoring.init import init
from tweedespoor.loading import laad

Meldingen = dict[str, list[dict[str, Any]]]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (SERVER.exists() and shutil.which("node"))
        and os.environ.get("SPOOR_GEREEDSCHAP") != "verplicht",
        reason="no language server: npm ci --prefix tests/editor",
    ),
]

# No expression on numbers can count decimals, and a division by 0.01 is never exact; a tag
# is no part of the data that a schema describes.
ALLEEN_SPOOR = {"een bedrag met drie cijfers", "een eigen soort"}


def _gevallen() -> dict[str, tuple[str, bool]]:
    """Name → text, and whether it has the form."""
    uit = {}
    for groep, goed in (
        (gevallen.FOUT, False),
        (gevallen.GOED, True),
        (gevallen.STRENGER, False),
    ):
        for naam, (staat, getypt) in groep.items():
            assert gevallen.TRAJECT.count(staat) == 1, naam
            uit[naam] = (gevallen.TRAJECT.replace(staat, getypt), goed)
    return uit


GEVALLEN = _gevallen()


@pytest.fixture(scope="module")
def bureau(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A firm as `init` makes it, with one dossier per case."""
    map_ = tmp_path_factory.mktemp("editor") / "bureau"
    init(map_, naam="Bureau Proef")
    for pad, (tekst, _) in zip(_paden(), GEVALLEN.values(), strict=True):
        (map_ / pad).parent.mkdir()
        (map_ / pad).write_text(tekst, encoding="utf-8")
    return map_


@pytest.fixture(scope="module")
def open_bureau(bureau: Path) -> Iterator[Editor]:
    with editor(bureau) as vscode:
        yield vscode


@pytest.fixture(scope="module")
def onderstreept(open_bureau: Editor) -> Meldingen:
    teksten = (tekst for tekst, _ in GEVALLEN.values())
    gevonden = open_bureau.open(dict(zip(_paden(), teksten, strict=True)))
    return dict(zip(GEVALLEN, gevonden.values(), strict=True))


def _paden() -> list[str]:
    return [f"dossiers/2026-{n:04d}/traject.yaml" for n in range(len(GEVALLEN))]


@pytest.mark.parametrize("naam", GEVALLEN)
def test_the_same_verdict_on_the_form(naam: str, bureau: Path, onderstreept: Meldingen) -> None:
    pad = _paden()[list(GEVALLEN).index(naam)]
    bevindingen = laad((bureau / pad).parent).findings
    assert {f.code[:5] for f in bevindingen} <= {"VORM-"}
    assert (not bevindingen) == GEVALLEN[naam][1]
    if naam not in ALLEEN_SPOOR:
        assert bool(onderstreept[naam]) == bool(bevindingen)
    else:
        assert not onderstreept[naam]


@pytest.mark.parametrize(
    ("naam", "zegt"),
    [
        ("geen dag", "Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-09."),
        ("een komma in een getal", "Schrijf uren als getal met een punt, bijvoorbeeld 16 of 7.5."),
    ],
)
def test_what_is_underlined_says_in_dutch_how_to_write_it(
    naam: str, zegt: str, onderstreept: Meldingen
) -> None:
    assert [melding["message"] for melding in onderstreept[naam]] == [zegt]


def test_both_point_at_the_same_line(bureau: Path, onderstreept: Meldingen) -> None:
    for naam in ("geen dag", "een hoofdletter", "een onbekende sleutel", "een tab als inspringing"):
        geladen = laad((bureau / _paden()[list(GEVALLEN).index(naam)]).parent)
        plaats = geladen.bronnen.span(geladen.findings[0].where)
        assert onderstreept[naam][0]["range"]["start"]["line"] + 1 == plaats.line, naam


def test_help_is_in_dutch(open_bureau: Editor) -> None:
    pad = "dossiers/2027-0001/traject.yaml"
    assert open_bureau.open({pad: gevallen.TRAJECT}) == {pad: []}
    assert "Bestandsnaam in coachen/, bijvoorbeeld mdejong." in open_bureau.hulp(pad, 1, 2)
    aanmelding = open_bureau.hulp(pad, 6, 4)
    assert "Dag van aanmelding bij het bureau." in aanmelding
    assert "2026-11-09" in aanmelding


def test_values_of_a_closed_list_and_keys_are_offered(open_bureau: Editor) -> None:
    pad = "dossiers/2027-0002/traject.yaml"
    open_bureau.open({pad: "formaat: 1\nstatus: \ndienstverband:\n  soort: \n  \n"})
    assert open_bureau.aanvullingen(pad, 1, 8) == ["lopend", "afgesloten"]
    assert {"onbepaalde_tijd", "bepaalde_tijd", "uitzend"} <= set(
        open_bureau.aanvullingen(pad, 3, 9)
    )
    assert {"functie", "uren_per_week"} <= set(open_bureau.aanvullingen(pad, 4, 2))


@pytest.mark.parametrize(
    ("pad", "sleutel"),
    [
        ("spoor.yaml", "bureau"),
        ("huisregels.yaml", "regels"),
        ("coachen/mproef.yaml", "geheimhouding"),
        ("personen/2026-0142.yaml", "geboortedatum"),
        ("dossiers/2027-0003/sollicitaties.yaml", "sollicitaties"),
        ("dossiers/2027-0003/belastbaarheid.yaml", "adviezen"),
    ],
)
def test_the_settings_of_init_bring_each_file_to_its_schema(
    pad: str, sleutel: str, open_bureau: Editor
) -> None:
    open_bureau.open({pad: "\n"})
    assert sleutel in open_bureau.aanvullingen(pad, 0, 0)


def test_the_example_firm_has_nothing_underlined() -> None:
    bestanden = sorted(
        pad.relative_to(VOORBEELD).as_posix()
        for deel in ("*.yaml", "coachen/*.yaml", "personen/*.yaml", "dossiers/*/*.yaml")
        for pad in VOORBEELD.glob(deel)
    )
    assert len(bestanden) > 40
    with editor(VOORBEELD) as vscode:
        gevonden = vscode.open({pad: (VOORBEELD / pad).read_text("utf-8") for pad in bestanden})
    assert {pad: m for pad, m in gevonden.items() if m} == {}

"""The kinds of a traject: who reads them, wrong combinations, half a dossier, an earlier day."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import DOSSIERS
from tests.report.klein import PEIL, tekst, traject, view
from tests.report.maak_goldens import VANDAAG
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.cli import draai
from tweedespoor.errors import UsageError
from tweedespoor.labels import Lezer
from tweedespoor.nederlands import MAANDEN
from tweedespoor.report import SOORTEN, beletsel, maak_rapport, render
from tweedespoor.report.documentatie import DOCS, PAGINAS
from tweedespoor.report.documentatie import maak as maak_pagina

NAMEN = ("haalbaarheid", "intake", "trajectplan", "start", "voortgang", "tussen", "wia", "eind")
PAREN = [(naam, lezer) for naam in NAMEN for lezer in SOORTEN[naam].lezers]
FOUT = [(naam, lezer) for naam in NAMEN for lezer in Lezer if lezer not in SOORTEN[naam].lezers]
ONBEKEND = [
    "activiteiten",
    "belastbaarheid",
    "contacten",
    "dienstverband",
    "documenten",
    "evaluaties",
    "haalbaarheid",
    "mijlpalen",
    "opdracht",
    "persoonsprofiel",
    "rapporten",
    "sollicitaties",
    "spoor1",
    "stagnatie",
    "trajectplan",
    "uwv",
    "zoekprofiel",
]
HALF: dict[str, dict[str, Any]] = {
    "leeg": {},
    "onbekend": {"traject": traject(onbekend=ONBEKEND)},
    "half": {
        "traject": traject(opdracht={"aanmelding": "2026-08-01", "intake": "2026-08-10"}),
        "persoonsprofiel": {
            "versies": [
                {
                    "per": "2026-08-12",
                    "belemmeringen": [{"id": "K1", "wat": "werkt weinig met de computer"}],
                }
            ]
        },
        "activiteiten": {
            "activiteiten": [{"id": "A1", "soort": "netwerk", "doel": "mensen spreken"}]
        },
        "contacten": [
            {
                "datum": "2026-08-10",
                "soort": "intake",
                "met": ["werknemer"],
                "vorm": "gesprek",
                "door": "kt",
                "doel": "kennismaken",
                "verslag": "We maakten kennis.",
                "afspraken": [],
                "vervolg": "een tweede gesprek",
            }
        ],
    },
}


def test_who_reads_what_is_settled() -> None:
    lezers = {naam: {lezer.value for lezer in SOORTEN[naam].lezers} for naam in NAMEN}
    altijd = {"werknemer", "werkgever", "bureau"}
    assert lezers == {
        "haalbaarheid": altijd | {"uwv", "bedrijfsarts"},
        "intake": altijd,
        "trajectplan": altijd | {"uwv", "bedrijfsarts", "derde"},
        "start": altijd | {"uwv"},
        "voortgang": altijd | {"uwv", "bedrijfsarts"},
        "tussen": altijd | {"uwv"},
        "wia": altijd | {"uwv"},
        "eind": altijd | {"uwv"},
    }
    standaard = {naam: SOORTEN[naam].standaard.value for naam in NAMEN}
    assert standaard == {**dict.fromkeys(NAMEN, "werkgever"), "wia": "uwv"}


def test_the_employee_reads_every_kind_and_each_reader_does_something_with_it() -> None:
    for soort in SOORTEN.values():
        assert Lezer.WERKNEMER in soort.lezers
        assert soort.standaard in soort.lezers
        assert all(len(wat.split()) > 3 for wat in soort.gebruik.values())


@pytest.mark.parametrize("naam", PAGINAS)
def test_the_pages_are_not_stale(naam: str) -> None:
    assert (Path(__file__).parents[2] / DOCS / naam).read_text("utf-8") == PAGINAS[naam](), (
        "run: python -m tweedespoor.report.documentatie --schrijf"
    )


def test_the_page_on_reports_names_every_kind() -> None:
    pagina = maak_pagina()
    for soort in SOORTEN.values():
        assert f"| `{soort.naam}` | {soort.titel} |" in pagina
        assert all(f"| {wat} |" in pagina for wat in soort.gebruik.values())


# --- wrong use ---------------------------------------------------------------------------


@pytest.mark.parametrize(("soort", "lezer"), FOUT)
def test_another_reader_is_refused_with_who_can_have_it(soort: str, lezer: Lezer) -> None:
    with pytest.raises(UsageError) as fout:
        maak_rapport(soort, view(lezer))
    assert SOORTEN[soort].titel in str(fout.value)
    assert fout.value.help[0].startswith("Kies uit: ")
    assert all(kan.value in fout.value.help[0] for kan in SOORTEN[soort].lezers)


@pytest.mark.parametrize("soort", [n for n in NAMEN if not SOORTEN[n].periode])
def test_a_first_day_fits_only_a_kind_about_a_period(soort: str) -> None:
    with pytest.raises(UsageError, match="heeft geen begin") as fout:
        maak_rapport(soort, view(), van=date(2026, 9, 1))
    assert "voortgang, tussen" in fout.value.help[0]


@pytest.mark.parametrize("soort", ["voortgang", "tussen"])
def test_a_first_day_after_the_report_is_refused_and_the_day_itself_is_not(soort: str) -> None:
    with pytest.raises(UsageError, match="ligt na de peildatum"):
        maak_rapport(soort, view(), van=date(2026, 11, 3))
    assert maak_rapport(soort, view(), van=PEIL).peildatum == PEIL


def test_an_unknown_kind_names_the_kinds() -> None:
    with pytest.raises(UsageError) as fout:
        maak_rapport("eindrapport", view())
    assert all(naam in fout.value.help[0] for naam in NAMEN)


WERKPLEK = DOSSIERS / "2024-0117"


@pytest.mark.parametrize(
    ("lezer", "werkplek", "zegt"),
    [
        ("werkgever", "A5", "Laat --werkplek weg"),
        ("derde", "A1", "Kies uit: A5."),
        ("derde", "A99", "Kies uit: A5."),
    ],
)
def test_a_workplace_is_for_a_host_and_exists(lezer: str, werkplek: str, zegt: str) -> None:
    with pytest.raises(UsageError) as fout:
        maak(Rapportvraag("trajectplan", WERKPLEK, VANDAAG, lezer=lezer, werkplek=werkplek))
    assert zegt in fout.value.help[0]


def test_the_command_says_it_in_dutch_and_ends_with_two(
    capsys: pytest.CaptureFixture[str],
) -> None:
    dossier = str(DOSSIERS / "2026-0158")
    assert draai(["report", "intake", dossier, "--voor", "uwv"]) == 2
    fout = capsys.readouterr().err
    assert "Het intakeverslag wordt niet gemaakt voor de lezer bij --voor." in fout
    assert "Kies uit: werkgever, werknemer, bureau." in fout


# --- when there is nothing to tell ---------------------------------------------------------

BELETSEL = {
    "haalbaarheid": "heeft geen haalbaarheidsonderzoek.",
    "intake": "heeft geen intake.",
    "trajectplan": "heeft geen re-integratieplan.",
    "start": "is nog niet begonnen.",
    "voortgang": "is nog niet begonnen.",
    "tussen": "is nog niet begonnen.",
    "wia": None,
    "eind": "heeft geen resultaat en is niet afgesloten.",
}


@pytest.mark.parametrize(("soort", "wat"), BELETSEL.items())
def test_a_kind_that_has_nothing_to_tell_says_why_and_how_to_mend_it(
    soort: str, wat: str | None
) -> None:
    gevonden = beletsel(soort, view(Lezer.BUREAU))
    if wat is None:
        assert gevonden is None
        return
    assert gevonden is not None
    assert gevonden.wat == wat
    assert gevonden.waarom.endswith(".")
    assert gevonden.hulp.endswith(".")


@pytest.mark.parametrize("soort", ["intake", "trajectplan", "start", "voortgang", "tussen"])
def test_a_traject_that_never_started_has_no_reports_of_a_traject(soort: str) -> None:
    delen = {"resultaat": {"datum": "2026-10-01", "uitkomst": "niet_gestart"}}
    gevonden = beletsel(soort, view(Lezer.BUREAU, **delen))
    assert gevonden is not None
    assert gevonden.hulp == "Kies het soort haalbaarheid, wia of eind."


@pytest.mark.parametrize(
    ("uitkomst", "mag"),
    [("werk_andere_werkgever", False), ("wia_aanvraag", True), ("niet_gestart", True)],
)
def test_with_work_there_is_no_report_for_the_wia(uitkomst: str, mag: bool) -> None:
    delen = {"resultaat": {"datum": "2026-10-01", "uitkomst": uitkomst}}
    assert (beletsel("wia", view(Lezer.BUREAU, **delen)) is None) is mag


def test_what_comes_after_the_day_of_the_report_is_no_reason() -> None:
    later = {"resultaat": {"datum": "2026-12-01", "uitkomst": "werk_andere_werkgever"}}
    assert beletsel("wia", view(Lezer.BUREAU, **later)) is None


def test_the_command_ends_with_one_and_offers_a_draft(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = tmp_path / "2026-9001"
    map_.mkdir()
    (map_ / "traject.yaml").write_text(
        "formaat: 1\nstatus: lopend\nverzuim: {eerste_ziektedag: 2026-01-05}\n", encoding="utf-8"
    )
    dag = ["--peildatum", "2026-11-02"]
    assert draai(["report", "trajectplan", str(map_), *dag]) == 1
    gezegd = capsys.readouterr()
    assert gezegd.out == ""
    assert "Er is niets geschreven: 2026-9001 heeft geen re-integratieplan." in gezegd.err
    assert "--concept" in gezegd.err


@pytest.mark.parametrize(
    ("soort", "dossier", "regel"),
    [("haalbaarheid", "2025-0045", "HAAL-04"), ("wia", "2024-0231", "RAP-04")],
)
def test_what_a_report_itself_asks_does_not_hold_it_up(
    soort: str, dossier: str, regel: str
) -> None:
    assert regel in SOORTEN[soort].lost_op
    assert maak(Rapportvraag(soort, DOSSIERS / dossier, VANDAAG)).inhoud is not None


# --- half a dossier ------------------------------------------------------------------------


@pytest.mark.parametrize("delen", HALF.values(), ids=HALF)
@pytest.mark.parametrize(("soort", "lezer"), PAREN)
def test_half_a_dossier_gives_a_whole_report(
    soort: str, lezer: Lezer, delen: dict[str, Any]
) -> None:
    rapport = maak_rapport(soort, view(lezer, **delen), concept=True)
    md = render(rapport, "md").decode()
    assert not re.search(r"None|Withheld|\{|\}|\bTrue\b|\bFalse\b", md)
    voorblad = md.split("\n## 1. ")[0]
    assert "Concept." in voorblad
    assert "**Stand op:** 2 november 2026" in voorblad
    koppen = ["## Wat was gevraagd", "## Waar het staat", "## Wat is er nog nodig"]
    # A host that is told nothing is not told that somebody asked for something either.
    assert re.findall("^## .*", voorblad, re.MULTILINE) == koppen[lezer is Lezer.DERDE :]
    html = render(rapport, "html").decode()
    assert not re.search(r">None<|Withheld", html)


@pytest.mark.parametrize("soort", [n for n in NAMEN if n not in ("haalbaarheid", "intake")])
def test_what_is_not_there_is_named_and_what_is_declared_unknown_is_named_apart(
    soort: str,
) -> None:
    leeg = tekst(soort, **HALF["leeg"])
    assert "> **Ontbreekt in het dossier**" in leeg
    onbekend = tekst(soort, **HALF["onbekend"])
    deel = onbekend.split("> **Niet bekend bij het bureau**")[1]
    assert "- de contacten" in deel
    assert "- het re-integratieplan tweede spoor" in deel


# --- an earlier day ------------------------------------------------------------------------

GEBEURD = re.compile(
    r"(?<!uiterlijk )(?<!gepland )(?:gedaan|reactie van|gestart|gestopt|klaar|hersteld|"
    r"opgelost|beoordeeld|besloten\D*|opgeheven|bekeken|stemde in|voorgelegd|verzonden)"
    r"(?: op)? (\d{1,2}) (\w+) (\d{4})",
    re.IGNORECASE,
)
KORT = {maand[:3]: n for n, maand in enumerate(MAANDEN, 1)} | {"mrt": 3}
VOLUIT = {maand: n for n, maand in enumerate(MAANDEN, 1)}
DAGEN = {
    "2024-0117": (date(2024, 9, 1), date(2025, 2, 1)),
    "2024-0203": (date(2025, 3, 17), date(2025, 5, 1)),
    "2024-0231": (date(2025, 6, 1), date(2025, 9, 15)),
    "2025-0045": (date(2025, 3, 17), date(2025, 12, 1)),
    "2026-0158": (date(2026, 9, 20), date(2026, 11, 10)),
}


@pytest.mark.parametrize(
    ("dossier", "dag"), [(d, dag) for d, alle in DAGEN.items() for dag in alle]
)
def test_a_report_of_an_earlier_day_tells_nothing_of_later(dossier: str, dag: date) -> None:
    """What happened after the peildatum is in the dossier and not in the report."""
    later: dict[str, list[str]] = {}
    for soort, lezer in product(NAMEN, ("werkgever", "bureau")):
        vraag = Rapportvraag(
            soort, DOSSIERS / dossier, VANDAAG, lezer=lezer, concept=True, peildatum=dag
        )
        inhoud = maak(vraag).inhoud
        assert inhoud is not None
        # The bureau's own annex lists the papers and rules as they are.
        regels = inhoud.decode().split("Toetsverantwoording\n")[0].splitlines()
        for regel in regels:
            for d, maand, jaar in GEBEURD.findall(regel):
                gebeurd = date(int(jaar), VOLUIT.get(maand) or KORT[maand], int(d))
                if gebeurd > dag:
                    later.setdefault(soort, []).append(regel)
    assert not later

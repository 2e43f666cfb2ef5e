"""`spoor log` for every kind: options from the format, ids, completing, ticking, sending."""

from __future__ import annotations

import multiprocessing
import re
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import VOORBEELD, alles_in
from tweedespoor.authoring.bewerkte_notitie import log_verzonden, open_afspraken, vink_af
from tweedespoor.authoring.evaluatie import NieuweEvaluatie, log_evaluatie
from tweedespoor.authoring.opties import nest, opties_van
from tweedespoor.authoring.regel import ZELF, log_maatregel, log_regel
from tweedespoor.authoring.soorten import SOORTEN
from tweedespoor.errors import DossierError, UsageError
from tweedespoor.loading import laad
from tweedespoor.schema.dossier import BESTANDEN
from tweedespoor.schema.velden import velden

VANDAAG = date(2026, 11, 21)

MINSTENS: dict[str, dict[str, Any]] = {
    "belastbaarheid": {"bron_soort": "spreekuur", "uren_per_week": "20"},
    "activiteit": {"soort": "coaching", "doel": "zelf bellen"},
    "document": {"soort": "cv"},
    "uren": {"uren": "1.5", "waaraan": "tussenrapport"},
    "stagnatie": {"oorzaak": "markt", "feit": "op vijf brieven kwam geen reactie"},
}
"""The least that each kind needs."""


@pytest.fixture
def vol(tmp_path: Path) -> Path:
    """A copy of the example firm's running dossier."""
    shutil.copytree(VOORBEELD, tmp_path / "bureau")
    return tmp_path / "bureau" / "dossiers" / "2026-0158"


def log(map: Path, naam: str, /, *, id: str | None = None, **gegeven: Any) -> tuple[str, ...]:
    return log_regel(map, SOORTEN[naam], gegeven, id=id, vandaag=VANDAAG).regels


def test_every_kind_is_one_that_the_format_has() -> None:
    assert set(MINSTENS) == set(SOORTEN)
    for soort in SOORTEN.values():
        naam = soort.bestand.removesuffix(".yaml")
        veld = velden(BESTANDEN[naam])[soort.lijst]
        assert (veld.record, veld.meervoud) == (soort.record, True)
        opties = {
            o.parameter for o in opties_van(soort.record, ZELF if soort.letter else frozenset())
        }
        assert set(soort.standaard) <= opties
        assert set(soort.geweest) <= opties
        assert soort.voorbeeld.startswith(f"spoor log {soort.naam} ")
        assert set(re.findall(r"--([a-z-]+)", soort.voorbeeld)) <= {
            o.naam for o in opties_van(soort.record)
        }


def test_options_do_not_share_a_name() -> None:
    for soort in SOORTEN.values():
        namen = [o.naam for o in opties_van(soort.record)]
        assert len(set(namen)) == len(namen)


def test_values_stand_in_the_order_of_the_format() -> None:
    opties = opties_van("Advies")
    deel = nest(opties, {"uren_per_week": "20", "datum": "2026-11-20", "bron_wie": "bedrijfsarts"})
    assert deel == {
        "datum": "2026-11-20",
        "bron": {"wie": "bedrijfsarts"},
        "uren": {"per_week": "20"},
    }
    assert list(deel) == ["datum", "bron", "uren"]


@pytest.mark.parametrize("soort", SOORTEN)
def test_the_least_of_each_kind_is_added_without_a_finding(soort: str, dossier: Path) -> None:
    regels = log(dossier, soort, **MINSTENS[soort])
    assert regels
    assert laad(dossier).findings == ()
    log(
        dossier,
        soort,
        **{**MINSTENS[soort], "waaraan": "b"} if soort == "uren" else MINSTENS[soort],
    )
    tekst = (dossier / SOORTEN[soort].bestand).read_text(encoding="utf-8")
    assert tekst.startswith("# yaml-language-server: $schema=../../.spoor/schema/")
    if letter := SOORTEN[soort].letter:
        assert re.findall(rf"id: ({letter}\d+)", tekst) == [f"{letter}1", f"{letter}2"]


@pytest.mark.parametrize("soort", SOORTEN)
def test_what_is_missing_is_named_by_its_option(soort: str, dossier: Path) -> None:
    voor = alles_in(dossier)
    with pytest.raises(UsageError) as fout:
        log(dossier, soort)
    nodig = {o.naam for o in opties_van(SOORTEN[soort].record, ZELF) if o.verplicht}
    hulp = "\n".join((fout.value.message, *fout.value.help))
    genoemd = set(re.findall(r"--([a-z-]+)", hulp))
    assert genoemd
    assert genoemd <= nodig | {n.split("-")[0] for n in nodig}
    assert fout.value.help[-1] == "Er is niets gewijzigd."
    assert alles_in(dossier) == voor


@pytest.mark.parametrize(
    ("soort", "mis"),
    [
        ("uren", {"uren": "anderhalf"}),
        ("uren", {"datum": "21-11-2026"}),
        ("uren", {"datum": "2026-11-22"}),
        ("activiteit", {"soort": "koffie"}),
        ("activiteit", {"verkleint": ["K99"]}),
        ("activiteit", {"gedaan_van": "2026-12-01"}),
        ("belastbaarheid", {"uren_per_week": "20 uur"}),
        ("document", {"getekend": ["koning"]}),
        ("stagnatie", {"vanaf": "2026-11-22"}),
    ],
)
def test_what_does_not_fit_is_refused_without_a_change(
    soort: str, mis: dict[str, Any], dossier: Path
) -> None:
    voor = alles_in(dossier)
    with pytest.raises(UsageError):
        log(dossier, soort, **{**MINSTENS[soort], **mis})
    assert alles_in(dossier) == voor


def test_an_entry_is_completed_and_all_else_stays(vol: Path) -> None:
    voor = alles_in(vol)
    log(vol, "activiteit", id="A2", gedaan_tot_en_met="2026-11-20", resultaat="drie beroepen")
    na = alles_in(vol)
    assert {n for n in na if na[n] != voor[n]} == {"activiteiten.yaml"}
    oud, nieuw = (s["activiteiten.yaml"].decode().splitlines() for s in (voor, na))
    weg = [r for r in oud if r not in nieuw]
    bij = [r for r in nieuw if r not in oud]
    assert len(weg) == 1
    assert [r.strip() for r in bij] == [
        weg[0].strip().replace("}", ", tot_en_met: 2026-11-20}"),
        "resultaat: drie beroepen",
    ]


def test_a_part_that_was_absent_is_added_as_a_whole(vol: Path) -> None:
    log(vol, "activiteit", id="A5", gedaan_van="2026-11-20")
    deel = laad(vol).dossier.activiteiten
    assert deel is not None
    [a5] = [a for a in deel.activiteiten if a.id == "A5"]
    assert a5.gedaan is not None
    assert a5.gedaan.van == date(2026, 11, 20)


@pytest.mark.parametrize(
    ("id", "gegeven"),
    [
        ("A99", {"resultaat": "x"}),
        ("A2", {}),
        ("A2", {"verkleint": ["K1", "K2"]}),
        ("A2", {"gedaan_tot_en_met": "morgen"}),
        ("A2", {"gedaan_tot_en_met": "2026-11-22"}),
    ],
)
def test_completing_refuses_what_it_cannot_do(id: str, gegeven: dict[str, Any], vol: Path) -> None:
    voor = alles_in(vol)
    with pytest.raises(UsageError):
        log(vol, "activiteit", id=id, **gegeven)
    assert alles_in(vol) == voor


def test_a_measure_goes_with_its_standstill(dossier: Path) -> None:
    log(dossier, "stagnatie", **MINSTENS["stagnatie"])
    uit = log_maatregel(
        dossier, "T1", {"soort": "overleg_werkgever", "wat": "andere sector"}, vandaag=VANDAAG
    )
    assert uit.regels == (
        "  - {datum: 2026-11-21, wie: coach, soort: overleg_werkgever, wat: andere sector}",
    )
    deel = laad(dossier).dossier.stagnatie
    assert deel is not None
    assert [m.soort for m in deel.stagnaties[0].maatregelen] == ["overleg_werkgever"]
    with pytest.raises(UsageError):
        log_maatregel(dossier, "T2", {"soort": "overleg_werkgever"}, vandaag=VANDAAG)


def test_a_file_with_a_mistake_is_not_written(dossier: Path) -> None:
    (dossier / "uren.yaml").write_text("uren: [", encoding="utf-8")
    voor = alles_in(dossier)
    with pytest.raises(DossierError):
        log(dossier, "uren", **MINSTENS["uren"])
    assert alles_in(dossier) == voor


def test_an_evaluation_is_a_note_of_its_own(dossier: Path) -> None:
    nieuw = NieuweEvaluatie(
        spoor_1="Geen formatie vrij.",
        spoor_2="De cursus loopt.",
        visie_werkgever="Wij betalen de cursus.",
        visie_werknemer="Ik wil solliciteren.",
        afspraken=("werkgever: factuur voldoen (2026-11-30)",),
        volgende="2027-01-02",
    )
    uit = log_evaluatie(dossier, nieuw, vandaag=VANDAAG)
    assert uit.bestand.name == "2026-11-21.md"
    assert [leeg.wat for leeg in uit.nog_leeg] == ["getekend"]
    assert log_evaluatie(dossier, nieuw, vandaag=VANDAAG).bestand.name == "2026-11-21-2.md"
    geladen = laad(dossier)
    assert geladen.findings == ()
    assert len(geladen.dossier.evaluaties) == 2
    with pytest.raises(UsageError):
        log_evaluatie(dossier, NieuweEvaluatie(datum="2026-11-22"), vandaag=VANDAAG)


@pytest.mark.parametrize("eind", ["\n", "\r\n"])
def test_ticking_changes_one_character(eind: str, vol: Path) -> None:
    naam = "contacten/2026-11-19-werknemer.md"
    tekst = (vol / naam).read_bytes().replace(b"\n", eind.encode())
    (vol / naam).write_bytes(tekst)
    eerste, *rest = open_afspraken(vol)
    assert eerste.bestand == naam
    vink_af(vol, eerste.plaats)
    nieuw = (vol / naam).read_bytes()
    assert len(nieuw) == len(tekst)
    assert [(a, b) for a, b in zip(tekst, nieuw, strict=True) if a != b] == [(ord(" "), ord("x"))]
    assert open_afspraken(vol) == tuple(rest)
    with pytest.raises(UsageError):
        vink_af(vol, eerste.plaats)


def test_sending_stands_in_the_head_of_the_report(vol: Path) -> None:
    def verstuur(rapport: str, *aan: str, datum: str | None = None) -> tuple[str, ...]:
        return log_verzonden(
            vol, rapport, aan=aan, datum=datum, kenmerk="V7", wijze=None, vandaag=VANDAAG
        ).regels

    voor = alles_in(vol)
    assert verstuur("start", "werkgever", "werknemer") == (
        "- {datum: 2026-11-21, aan: [werkgever, werknemer], kenmerk: V7}",
    )
    na = alles_in(vol)
    [naam] = [n for n in na if na[n] != voor[n]]
    assert set(na[naam].splitlines()) - set(voor[naam].splitlines()) == {
        b"- {datum: 2026-11-21, aan: [werkgever, werknemer], kenmerk: V7}"
    }
    for mis in (("tussen", "werkgever"), ("start", "koning"), ("start",)):
        with pytest.raises(UsageError):
            verstuur(*mis)
    with pytest.raises(UsageError):
        verstuur("start", "werkgever", datum="2026-11-22")
    assert alles_in(vol) == na


def _schrijf(map: str, nummer: int) -> None:
    gegeven = {"uren": "1", "waaraan": f"werk {nummer}"}
    log_regel(Path(map), SOORTEN["uren"], gegeven, id=None, vandaag=VANDAAG)


@pytest.mark.skipif(sys.platform == "win32", reason="spawning twenty takes too long there")
def test_twenty_writers_of_hours_lose_nothing(dossier: Path) -> None:
    werkers = [multiprocessing.Process(target=_schrijf, args=(str(dossier), n)) for n in range(20)]
    for werker in werkers:
        werker.start()
    for werker in werkers:
        werker.join(60)
    assert [werker.exitcode for werker in werkers] == [0] * 20
    deel = laad(dossier).dossier.uren
    assert deel is not None
    assert {r.waaraan for r in deel.uren} == {f"werk {n}" for n in range(20)}

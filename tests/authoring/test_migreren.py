"""The way from an older format to a newer one, proved with steps that exist only here.

The format has had one version, so the product holds no step. What is tested is the mechanism:
that it loses nothing, writes the number last, can be given again, and refuses what is wrong.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.mappen import alles_in
from tweedespoor.app import migreren as app
from tweedespoor.authoring import migreren
from tweedespoor.authoring.migreren import Bestanden, Migratie, Toestand, maak_plan, migreer
from tweedespoor.authoring.proef import open_stand
from tweedespoor.errors import WriteError
from tweedespoor.loading import laad

BASIS = Path(__file__).parents[1] / "checks" / "basis"
COMMENTAAR = "# een opmerking van de coach"


def hernoem(bestanden: Bestanden) -> Bestanden:
    """In version 0 of this test two keys had another name."""
    return {
        "traject.yaml": bestanden["traject.yaml"].replace(b"begeleider:", b"coach:", 1),
        "zoekprofiel.yaml": bestanden["zoekprofiel.yaml"].replace(b"uitgaven:", b"versies:", 1),
    }


STAP = Migratie(0, "Twee sleutels heten anders.", hernoem)


@pytest.fixture
def oud(tmp_path: Path) -> Path:
    """A dossier as version 0 of this test would have it, with a comment and an own blank line."""
    map_ = tmp_path / "2026-0142"
    shutil.copytree(BASIS, map_)
    traject = (map_ / "traject.yaml").read_text("utf-8")
    assert "formaat: 1\n" in traject
    traject = traject.replace("formaat: 1\n", f"formaat: 0  {COMMENTAAR}\n\n")
    (map_ / "traject.yaml").write_text(traject.replace("coach:", "begeleider:", 1), "utf-8")
    zoek = (map_ / "zoekprofiel.yaml").read_text("utf-8")
    (map_ / "zoekprofiel.yaml").write_text(zoek.replace("versies:", "uitgaven:", 1), "utf-8")
    return map_


def test_nothing_gets_lost_and_the_result_is_the_current_format(oud: Path) -> None:
    voor = alles_in(oud)
    plan = migreer(oud, migraties=[STAP])
    assert (plan.toestand, plan.van, plan.stappen) == (
        Toestand.OUDER,
        0,
        ("Twee sleutels heten anders.",),
    )
    na = alles_in(oud)
    assert {naam for naam in na if na[naam] != voor.get(naam)} == {
        "traject.yaml",
        "zoekprofiel.yaml",
    }
    verwacht = voor["traject.yaml"].replace(b"formaat: 0", b"formaat: 1")
    assert na["traject.yaml"] == verwacht.replace(b"begeleider:", b"coach:")
    assert COMMENTAAR.encode() in na["traject.yaml"]
    assert laad(oud).findings == laad(BASIS).findings
    assert maak_plan(open_stand(oud), migraties=[STAP]).toestand is Toestand.ACTUEEL


def test_looking_first_writes_nothing_and_shows_the_change(oud: Path) -> None:
    voor = alles_in(oud)
    (een,) = app.bekijk([oud], migraties=[STAP])
    assert een.te_doen
    assert een.plan is not None
    tekst = app.verschillen(een.plan)
    assert "-uitgaven:" in tekst
    assert "+versies:" in tekst
    assert alles_in(oud) == voor
    (klaar,) = app.voer_door([een], migraties=[STAP])
    assert not klaar.mis
    assert not app.bekijk([oud], migraties=[STAP])[0].te_doen


def test_broken_off_halfway_it_is_given_again(oud: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = migreren.vervang

    def kapot(pad: Path, inhoud: bytes, *, binnen: Path, was: bytes) -> None:
        if pad.name == "traject.yaml":
            raise WriteError("de schijf weigerde")
        echt(pad, inhoud, binnen=binnen, was=was)

    monkeypatch.setattr(migreren, "vervang", kapot)
    with pytest.raises(WriteError):
        migreer(oud, migraties=[STAP])
    assert b"versies:" in (oud / "zoekprofiel.yaml").read_bytes()
    assert b"formaat: 0" in (oud / "traject.yaml").read_bytes()
    monkeypatch.setattr(migreren, "vervang", echt)
    migreer(oud, migraties=[STAP])
    assert laad(oud).findings == laad(BASIS).findings


def _zonder(wat: bytes, door: bytes = b"") -> Callable[[Bestanden], Bestanden]:
    def doe(bestanden: Bestanden) -> Bestanden:
        na = dict(hernoem(bestanden))
        assert wat in na["traject.yaml"]
        return {**na, "traject.yaml": na["traject.yaml"].replace(wat, door, 1)}

    return doe


@pytest.mark.parametrize(
    ("stap", "reden"),
    [
        (Migratie(0, "x", _zonder(COMMENTAAR.encode())), "commentaar"),
        (Migratie(0, "x", _zonder(b"status: lopend", b"status: afgesloten")), "waarden"),
        (Migratie(0, "x", _zonder(b"status:", b"toestand:")), "niet goed te lezen"),
        (Migratie(1, "x", hernoem), "bestaat geen weg"),
    ],
)
def test_what_would_lose_or_break_is_refused(oud: Path, stap: Migratie, reden: str) -> None:
    voor = alles_in(oud)
    with pytest.raises(WriteError, match=reden):
        migreer(oud, migraties=[stap])
    assert alles_in(oud) == voor


def test_mistakes_that_were_there_do_not_stop_it(oud: Path) -> None:
    (oud / "contacten").mkdir(exist_ok=True)
    (oud / "contacten/2026-11-20-werknemer.md").write_text("zonder kop\n", "utf-8")
    assert migreer(oud, migraties=[STAP]).toestand is Toestand.OUDER


def test_a_newer_format_and_none_at_all(oud: Path) -> None:
    pad = oud / "traject.yaml"
    tekst = pad.read_text("utf-8")
    pad.write_text(tekst.replace("formaat: 0", "formaat: 7"), "utf-8")
    plan = maak_plan(open_stand(oud))
    assert (plan.toestand, plan.van) == (Toestand.NIEUWER, 7)
    pad.write_text(tekst.replace("formaat: 0", "opmaak: 0"), "utf-8")
    assert maak_plan(open_stand(oud)).toestand is Toestand.ONBEKEND
    pad.write_text("formaat: [", "utf-8")
    assert maak_plan(open_stand(oud)).toestand is Toestand.ONBEKEND


def test_a_chain_of_steps_runs_in_order(oud: Path) -> None:
    tweede = Migratie(1, "Niets.", lambda _: {})
    plan = maak_plan(open_stand(oud), migraties=[tweede, STAP], huidig=1)
    assert plan.stappen == (STAP.wat,)
    with pytest.raises(WriteError, match="niet goed te lezen"):
        # Version 2 does not exist, so a dossier that says it does not read.
        maak_plan(open_stand(oud), migraties=[tweede, STAP], huidig=2)

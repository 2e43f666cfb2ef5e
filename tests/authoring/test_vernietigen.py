"""Destroying a dossier: whole or resumable, whatever step the power is cut at."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import VOORBEELD
from tweedespoor.app.vernietig import bekijk, voer_uit
from tweedespoor.authoring.vernietigen import onafgemaakt
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.schema.valideren import valideer
from tweedespoor.source.yamltree import read_yaml

VANDAAG = date(2028, 1, 3)
ID = "2024-0117"
STAPPEN = ("open", "replace", "rename", "link", "unlink", "rmdir", "mkdir", "fsync")


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    doel = tmp_path / "bureau"
    shutil.copytree(VOORBEELD, doel)
    shutil.rmtree(doel / "verhalen")
    return doel


def doe(bureau: Path, *, id: str = ID, reden: str | None = None, dag: date = VANDAAG) -> None:
    voornemen = bekijk(bureau / "dossiers" / id, zonder_belastingdeel=False, vandaag=dag)
    assert voornemen.mag or reden is not None
    voer_uit(voornemen, door="P. Proef", reden=reden, vandaag=dag)


def aantekeningen(bureau: Path) -> list[dict[str, Any]]:
    gelezen = read_yaml((bureau / "vernietigd.yaml").read_bytes(), "vernietigd.yaml").value
    assert valideer("vernietigd", gelezen)
    return list(gelezen["vernietigingen"])


def resten(bureau: Path) -> set[str]:
    """Everything with the number in its name."""
    return {p.relative_to(bureau).as_posix() for p in bureau.rglob("*") if ID in p.name} | {
        p.relative_to(bureau).as_posix() for p in bureau.rglob(".*.tmp")
    }


def test_everything_goes_but_the_tax_part_and_a_record_without_a_person(bureau: Path) -> None:
    namen = [r for r in (bureau / f"personen/{ID}.yaml").read_text("utf-8").splitlines() if r]
    naam = next(r.removeprefix("naam: ") for r in namen if r.startswith("naam: "))
    anders = {p: p.read_bytes() for p in bureau.rglob("*") if p.is_file() and ID not in str(p)}
    doe(bureau)
    assert resten(bureau) == {f"belasting/{ID}.yaml"}
    assert all(p.read_bytes() == was for p, was in anders.items())
    tekst = (bureau / "vernietigd.yaml").read_text("utf-8")
    assert ID not in tekst
    assert naam not in tekst
    (een,) = aantekeningen(bureau)
    assert een["op"] == "2028-01-03"
    assert (een["bestanden"], een["notities"], een["persoonsbestanden"]) == ("13", "40", "1")
    assert (een["grond"], een["belastingdeel"]) == ("bewaartermijn", "bewaard")


def test_the_tax_part_holds_hours_and_price_and_no_work(bureau: Path) -> None:
    doe(bureau)
    data = (bureau / f"belasting/{ID}.yaml").read_bytes()
    deel = read_yaml(data, "x").value
    assert valideer("belasting", deel)
    assert deel["tot_en_met"] == "2032-12-31"
    assert set(deel) <= {
        "formaat", "tot_en_met", "werkgever", "offerte", "afgesproken_uren", "prijs", "uren",
    }  # fmt: skip
    assert all(set(u) <= {"datum", "wie", "uren", "gefactureerd"} for u in deel["uren"])
    assert b"startrapport" not in data


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_cut_off_at_any_step_the_same_command_finishes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A child dies at its n-th step, without running anything more; then the command again."""
    monkeypatch.setattr(os, "fsync", lambda _: None)  # a step to die at, not a disk to wait for
    gestorven = 0
    for n in range(1, 400):
        bureau = tmp_path / str(n)
        klein(bureau)
        if sterft_bij(n, lambda bureau=bureau: doe(bureau)):
            gestorven += 1
            heel = (bureau / "dossiers" / ID / "traject.yaml").exists()
            assert (
                heel or onafgemaakt(bureau) == (ID,) or resten(bureau) == {f"belasting/{ID}.yaml"}
            )
            if heel or onafgemaakt(bureau):
                doe(bureau)
        assert resten(bureau) == {f"belasting/{ID}.yaml"}, n
        assert onafgemaakt(bureau) == ()
        assert len(aantekeningen(bureau)) == 1, n
        if gestorven < n:
            break
        shutil.rmtree(bureau)
    assert 20 < gestorven < 399


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_the_tax_part_too_is_finished_after_a_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    later = date(2033, 1, 3)
    gestorven = 0
    for n in range(1, 200):
        bureau = tmp_path / str(n)
        klein(bureau)
        doe(bureau)
        if sterft_bij(n, lambda bureau=bureau: doe(bureau, dag=later)):
            gestorven += 1
            if resten(bureau):
                doe(bureau, dag=later)
        assert resten(bureau) == set(), n
        assert [a["wat"] for a in aantekeningen(bureau)] == ["dossier", "belastingdeel"], n
        if gestorven < n:
            break
        shutil.rmtree(bureau)
    assert 10 < gestorven < 199


def klein(bureau: Path) -> None:
    """A small firm, so that there are few steps."""
    (bureau / "dossiers" / ID / "contacten").mkdir(parents=True)
    (bureau / "personen").mkdir()
    (bureau / "spoor.yaml").write_text("formaat: 1\n", "utf-8")
    (bureau / "personen" / f"{ID}.yaml").write_text("naam: Fenna Proefsma\n", "utf-8")
    voorbeeld = VOORBEELD / "dossiers" / ID
    for naam in ("traject.yaml", "uren.yaml", "contacten/2024-06-25-werknemer.md"):
        shutil.copy(voorbeeld / naam, bureau / "dossiers" / ID / naam)


def sterft_bij(n: int, werk: Callable[[], None]) -> bool:
    """Run the work in a child that is gone at its n-th step on disk; True when it was."""
    kind = os.fork()
    if kind == 0:  # pragma: no cover - a process of its own
        geteld = 0

        def met_dood(echt: Callable[..., Any]) -> Callable[..., Any]:
            def stap(*args: Any, **kwargs: Any) -> Any:
                nonlocal geteld
                if echt is not open_ or (len(args) > 1 and args[1] & os.O_CREAT):
                    geteld += 1
                    if geteld == n:
                        os._exit(9)
                return echt(*args, **kwargs)

            return stap

        open_ = os.open
        for naam in STAPPEN:
            setattr(os, naam, met_dood(getattr(os, naam)))
        try:
            werk()
        finally:
            os._exit(0 if sys.exc_info()[0] is None else 1)
    _, status = os.waitpid(kind, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, 9)
    return code == 9


def test_the_tax_part_goes_when_its_own_term_is_over(bureau: Path) -> None:
    doe(bureau)
    with pytest.raises(UsageError, match="31 december 2032"):
        doe(bureau, reden="proef")  # the same command once more: no reason is enough
    assert resten(bureau) == {f"belasting/{ID}.yaml"}
    doe(bureau, dag=date(2033, 1, 1))
    assert resten(bureau) == set()
    assert [a["wat"] for a in aantekeningen(bureau)] == ["dossier", "belastingdeel"]


def test_without_hours_or_price_nothing_stays_for_the_tax(bureau: Path) -> None:
    map_ = bureau / "dossiers" / ID
    (map_ / "uren.yaml").unlink()
    shutil.rmtree(map_ / "contacten")
    traject = (map_ / "traject.yaml").read_text("utf-8").splitlines(keepends=True)
    begin = next(n for n, r in enumerate(traject) if r.startswith("opdracht:"))
    weg = [n for n, r in enumerate(traject) if r.startswith(("  uren:", "  prijs:", "  offerte:"))]
    (map_ / "traject.yaml").write_text(
        "".join(r for n, r in enumerate(traject) if n not in weg), "utf-8"
    )
    assert weg
    assert begin < weg[0]
    doe(bureau)
    assert resten(bureau) == set()
    assert aantekeningen(bureau)[0]["belastingdeel"] == "geen"


def test_what_an_editor_left_beside_the_person_file_goes_too(bureau: Path) -> None:
    for naam in (f"{ID}.yaml~", f".{ID}.yaml.swp", f"{ID}-ander.yaml"):
        (bureau / "personen" / naam).write_text("naam: Fenna Proefsma\n", "utf-8")
    doe(bureau)
    assert resten(bureau) == {f"belasting/{ID}.yaml", f"personen/{ID}-ander.yaml"}


def test_person_files_in_a_folder_elsewhere_go_too(bureau: Path, tmp_path: Path) -> None:
    (bureau / "personen").rename(tmp_path / "kluis")
    instellingen = bureau / "spoor.yaml"
    tekst = instellingen.read_text("utf-8")
    assert "\npersonen: personen" in tekst
    instellingen.write_text(tekst.replace("\npersonen: personen", "\npersonen: ../kluis"), "utf-8")
    doe(bureau)
    assert not (tmp_path / "kluis" / f"{ID}.yaml").exists()
    assert aantekeningen(bureau)[0]["persoonsbestanden"] == "1"
    assert (tmp_path / "kluis" / "2026-0158.yaml").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_never_followed(bureau: Path, tmp_path: Path) -> None:
    buiten = tmp_path / "buiten"
    buiten.mkdir()
    (buiten / "blijft.txt").write_text("blijft", "utf-8")
    (bureau / "dossiers" / ID / "map").symlink_to(buiten)
    (bureau / "dossiers" / ID / "stuk.pdf").symlink_to(buiten / "blijft.txt")
    voornemen = bekijk(bureau / "dossiers" / ID, zonder_belastingdeel=False, vandaag=VANDAAG)
    assert voornemen.telling.andere == 2
    doe(bureau)
    assert (buiten / "blijft.txt").read_text("utf-8") == "blijft"
    assert not (bureau / "dossiers" / ID).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("wat", ["dossier", "persoon"])
def test_a_link_in_its_place_is_refused(bureau: Path, tmp_path: Path, wat: str) -> None:
    echt = bureau / ("dossiers/2024-0117" if wat == "dossier" else "personen/2024-0117.yaml")
    elders = tmp_path / "elders"
    echt.rename(elders)
    echt.symlink_to(elders)
    with pytest.raises(UsageError, match="koppeling"):
        doe(bureau)
    assert elders.exists()
    assert not (bureau / "vernietigd.yaml").exists()


def test_a_disk_that_refuses_is_told_and_the_rest_follows_later(
    bureau: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weiger(*_: object, **__: object) -> None:
        raise PermissionError(13, "nee")

    with monkeypatch.context() as m:
        m.setattr(shutil, "rmtree", weiger)
        with pytest.raises(WriteError, match="Nog niet alles is weg"):
            doe(bureau)
    assert onafgemaakt(bureau) == (ID,)
    assert not (bureau / "dossiers" / ID).exists()
    rest = bekijk(bureau / "dossiers" / ID, zonder_belastingdeel=False, vandaag=VANDAAG)
    assert rest.hervat
    assert (rest.telling.bestanden, rest.telling.notities) == (13, 40)
    doe(bureau)
    assert onafgemaakt(bureau) == ()
    assert resten(bureau) == {f"belasting/{ID}.yaml"}
    assert len(aantekeningen(bureau)) == 1

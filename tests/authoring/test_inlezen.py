"""Taking rows over: all files or none, also when the disk refuses halfway."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.mappen import alles_in
from tweedespoor.authoring import inlezen
from tweedespoor.authoring.inleesplan import Daad
from tweedespoor.authoring.inlezen import Ingelezen, lees_in
from tweedespoor.errors import WriteError
from tweedespoor.tabellen.kaart import Kaart
from tweedespoor.tabellen.kolommen import TABELSOORTEN
from tweedespoor.tabellen.tabel import lees_csv

VOORBEELD = Path(__file__).parents[2] / "examples" / "bureau-de-brug" / "dossiers" / "2026-0158"
DAG = date(2026, 11, 21)
CONTACTEN = (
    "datum;doel;verslag;vervolg\n"
    "2026-11-20;Een;Kort gesproken.;Later meer.\n2026-11-21;Twee;Weer gesproken.;Later meer.\n"
)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOORBEELD, tmp_path / "2026-0158"))


def lees(map_: Path, soort: str, tekst: str, *, deels: bool = False) -> Ingelezen:
    return lees_in(
        map_, TABELSOORTEN[soort], lees_csv(tekst.encode()), Kaart(), vandaag=DAG, deels=deels
    )


def test_a_disk_that_refuses_halfway_leaves_nothing(
    dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voor = alles_in(dossier)
    echt, keren = inlezen.maak, iter(range(9))

    def eenmaal(pad: Path, data: bytes, *, binnen: Path) -> None:
        if next(keren):
            raise WriteError("De schijf weigerde het bestand.")
        echt(pad, data, binnen=binnen)

    monkeypatch.setattr(inlezen, "maak", eenmaal)
    with pytest.raises(WriteError):
        lees(dossier, "contacten", CONTACTEN)
    assert alles_in(dossier) == voor
    monkeypatch.setattr(inlezen, "maak", echt)
    assert lees(dossier, "contacten", CONTACTEN).aantal(Daad.NIEUW) == 2


def test_rows_of_another_dossier_are_passed_by(dossier: Path) -> None:
    tekst = "dossier;datum;waaraan;uren\n2025-0001;x;x;x\n2026-0158;2026-11-20;brief;1\n"
    uit = lees(dossier, "uren", tekst)
    assert uit.daden == {2: Daad.ANDER_DOSSIER, 3: Daad.NIEUW}
    assert uit.ongebruikt == ()
    assert uit.geschreven


def test_a_reference_that_leads_nowhere_refuses_its_own_row_only(dossier: Path) -> None:
    tekst = "datum;waaraan;uren;activiteit\n2026-11-19;een;1;A1\n2026-11-20;twee;1;A99\n"
    uit = lees(dossier, "uren", tekst)
    assert [fout.rij for fout in uit.weigeringen] == [3]
    assert not uit.geschreven
    assert lees(dossier, "uren", tekst, deels=True).geschreven
    na = (dossier / "uren.yaml").read_text("utf-8")
    assert "waaraan: een" in na
    assert "waaraan: twee" not in na


def test_two_rows_that_complete_one_entry(dossier: Path) -> None:
    kop = "datum;functie;werkgever;plaats\n"
    regel = "2026-11-20;planner;Proef;"
    lees(dossier, "sollicitaties", f"{kop}{regel}\n")
    zelfde = lees(dossier, "sollicitaties", f"{kop}{regel}\n{regel}Testdorp\n{regel}Testdorp\n")
    assert list(zelfde.daden.values()) == [Daad.STAAT_ER, Daad.AANGEVULD, Daad.STAAT_ER]
    lees(dossier, "sollicitaties", f"{kop}2026-11-21;planner;Proef;\n")
    regel = regel.replace("20;", "21;")
    anders = lees(dossier, "sollicitaties", f"{kop}{regel}Testdorp\n{regel}Proefstad\n")
    assert [fout.rij for fout in anders.weigeringen] == [3]
    assert not anders.geschreven


def test_many_rows_take_no_longer_than_a_breath(dossier: Path) -> None:
    rijen = "".join(f"2026-11-{1 + n % 20:02};werk {n};0,25\n" for n in range(600))
    uit = lees(dossier, "uren", "datum;waaraan;uren\n" + rijen)
    assert uit.aantal(Daad.NIEUW) == 600
    weer = lees(dossier, "uren", "datum;waaraan;uren\n" + rijen)
    assert weer.aantal(Daad.STAAT_ER) == 600
    assert not weer.geschreven

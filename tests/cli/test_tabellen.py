"""`spoor importeer` and `spoor exporteer`, as a person runs them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.cli.conftest import Spoor

EEN = "dossiers/2026-0158"
KOP = "datum;functie;werkgever;richting;uitkomst\n"
RIJ = "2026-11-18;planner;Proefbedrijf;R1;open\n"


def bestanden(bureau: Path) -> dict[str, bytes]:
    alle = (pad for pad in bureau.rglob("*") if pad.is_file())
    return {pad.relative_to(bureau).as_posix(): pad.read_bytes() for pad in alle}


def csv(bureau: Path, tekst: str, codering: str = "utf-8") -> str:
    (bureau / "lijst.csv").write_bytes(tekst.encode(codering))
    return "lijst.csv"


def xlsx(bureau: Path, rijen: list[list[object]], *, meer: bool = False) -> str:
    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = "Lijst"
    for rij in rijen:
        blad.append(rij)
    if meer:
        boek.create_sheet("Ander")
    boek.save(bureau / "lijst.xlsx")
    return "lijst.xlsx"


def kaart(bureau: Path, tekst: str) -> tuple[str, str]:
    (bureau / "kaart.yaml").write_text(tekst, "utf-8")
    return "--kaart", "kaart.yaml"


def sollicitaties(bureau: Path) -> str:
    return (bureau / EEN / "sollicitaties.yaml").read_text("utf-8")


def test_rows_are_added_once(spoor: Spoor, bureau: Path) -> None:
    pad = csv(bureau, KOP + RIJ + "2026-11-19;inkoper;Ander Proef;R2;gesprek\n")
    gelopen = spoor("importeer", "sollicitaties", EEN, pad, map_=bureau)
    assert gelopen.code == 0, gelopen.fout
    assert f"Toegevoegd aan {EEN}: 2 nieuw." in gelopen.uit
    na = sollicitaties(bureau)
    assert "- {datum: 2026-11-18, functie: planner, werkgever: Proefbedrijf, richting: R1," in na
    assert "via: vacature, uitkomst: gesprek}" in na
    assert "niet_solliciteren:" in na
    weer = spoor("importeer", "sollicitaties", EEN, pad, map_=bureau)
    assert weer.code == 0
    assert "2 stonden er al" in weer.uit
    assert sollicitaties(bureau) == na
    assert spoor("check", EEN, "--alleen", "VORM-08", map_=bureau).code == 0


def test_a_dry_run_writes_nothing(spoor: Spoor, bureau: Path) -> None:
    pad = csv(bureau, KOP + RIJ)
    voor = bestanden(bureau)
    gelopen = spoor("importeer", "sollicitaties", EEN, pad, "--proef", map_=bureau)
    assert gelopen.code == 0
    assert f"Proef voor {EEN}: 1 nieuw." in gelopen.uit
    assert "Zou worden geschreven: sollicitaties.yaml." in gelopen.uit
    assert bestanden(bureau) == voor


@pytest.mark.parametrize(
    ("rij", "reden"),
    [
        ("18-11-2026;planner;GEHEIM;R1;open", "rij 3, datum: Deze dag heeft niet de vorm"),
        ("2026-11-18;planner;GEHEIM;R1;misschien", "rij 3, uitkomst: Dit woord kent het formaat"),
        ("2026-11-18;planner;GEHEIM;R9;open", "rij 3: `richting`"),
        ("2026-11-18;planner;GEHEIM;links;open", "rij 3: De waarde van `richting`"),
        ("2026-11-18;;GEHEIM;R1;open", "rij 3: Nog niet alles is gegeven: `functie` ontbreekt"),
        ("2099-01-01;planner;GEHEIM;R1;open", "rij 3: De dag bij `datum` moet nog komen"),
    ],
)
def test_a_refused_row_says_why_and_never_its_value(
    spoor: Spoor, bureau: Path, rij: str, reden: str
) -> None:
    pad = csv(bureau, KOP + RIJ + rij + "\n")
    voor = bestanden(bureau)
    gelopen = spoor("importeer", "sollicitaties", EEN, pad, map_=bureau)
    assert gelopen.code == 2
    assert reden in gelopen.uit
    assert "1 geweigerd" in gelopen.uit
    assert "GEHEIM" not in gelopen.uit + gelopen.fout
    assert bestanden(bureau) == voor
    deels = spoor("importeer", "sollicitaties", EEN, pad, "--deels", map_=bureau)
    assert deels.code == 2
    assert "Proefbedrijf" in sollicitaties(bureau)
    assert "GEHEIM" not in sollicitaties(bureau)


def test_an_application_is_completed_and_never_contradicted(spoor: Spoor, bureau: Path) -> None:
    spoor("importeer", "sollicitaties", EEN, csv(bureau, KOP + RIJ), map_=bureau)
    later = "datum;functie;werkgever;uitkomst;uitkomst op;via\n"
    pad = csv(bureau, later + "2026-11-18;Planner;Proefbedrijf;afgewezen;2026-11-20;\n")
    gelopen = spoor("importeer", "sollicitaties", EEN, pad, map_=bureau)
    assert "1 aangevuld" in gelopen.uit
    assert "uitkomst: afgewezen, uitkomst_op: 2026-11-20}" in sollicitaties(bureau)
    oud = spoor("importeer", "sollicitaties", EEN, csv(bureau, KOP + RIJ), map_=bureau)
    assert "1 stond er al" in oud.uit  # an older list does not open it again
    anders = csv(bureau, later + "2026-11-18;Planner;Proefbedrijf;;;netwerk\n")
    gelopen = spoor("importeer", "sollicitaties", EEN, anders, map_=bureau)
    assert gelopen.code == 2
    assert "rij 2, via: Dit staat al in het dossier" in gelopen.uit


def test_two_rows_on_the_same(spoor: Spoor, bureau: Path) -> None:
    zelfde = csv(bureau, KOP + RIJ + RIJ)
    assert (
        "1 nieuw en 1 stond er al"
        in spoor("importeer", "sollicitaties", EEN, zelfde, "--proef", map_=bureau).uit
    )
    anders = csv(bureau, KOP + RIJ + RIJ.replace("open", "gesprek"))
    gelopen = spoor("importeer", "sollicitaties", EEN, anders, "--proef", map_=bureau)
    assert "rij 3: Rij 2 gaat over hetzelfde en zegt iets anders." in gelopen.uit


def test_other_headings_words_days_and_encodings(spoor: Spoor, bureau: Path) -> None:
    regel = 'Wanneer,Baan,"Bedrijf",Stand,Notitie\n18-11-2026,"chef, kok",Café Proef,nee,x\n'
    pad = csv(bureau, regel, "cp1252")
    gelopen = spoor(
        "importeer",
        "sollicitaties",
        EEN,
        pad,
        *kaart(
            bureau,
            "kolommen: {datum: wanneer, functie: Baan, werkgever: BEDRIJF, uitkomst: Stand}\n"
            "vast: {via: netwerk}\nwaarden:\n  uitkomst: {NEE: afgewezen}\ndatumvorm: DD-MM-JJJJ\n",
        ),
        map_=bureau,
    )
    assert gelopen.code == 0, gelopen.uit + gelopen.fout
    assert "Niet gebruikt: kolom 5 (E)" in gelopen.uit
    assert (
        '- {datum: 2026-11-18, functie: "chef, kok", werkgever: Café Proef, via: netwerk, '
        "uitkomst: afgewezen}" in sollicitaties(bureau)
    )


@pytest.mark.parametrize(
    ("inhoud", "reden"),
    [
        ("kolom: {datum: x}", "Bedoelt u: kolommen"),
        ("kolommen: {datm: x}", "Bedoelt u: datum"),
        ("kolommen: {datum: Wanneer}", "De kolom die de kaart noemt voor `datum` is er niet."),
        ("datumvorm: straks", "Kies bij datumvorm uit"),
        ("kolommen: [", "De kaart is niet te lezen in regel 1"),
        ("vast: {via: netwerk}\nkolommen: {via: functie}", "twee keer"),
        ("vast: [via]", "Onder `vast` hoort een tabel"),
    ],
)
def test_a_wrong_map(spoor: Spoor, bureau: Path, inhoud: str, reden: str) -> None:
    pad = csv(bureau, KOP + RIJ)
    gelopen = spoor("importeer", "sollicitaties", EEN, pad, *kaart(bureau, inhoud), map_=bureau)
    assert gelopen.code == 2
    assert reden in gelopen.fout


def test_hours_from_a_workbook(spoor: Spoor, bureau: Path) -> None:
    pad = xlsx(
        bureau,
        [
            ["Datum", "Waaraan", "Uren"],
            [datetime(2026, 11, 18), "vacatures zoeken", 1.5],
            [date(2026, 11, 19), "brief", time(1, 15)],
            ["2026-11-20", "verslag", "0:30"],
            [None, None, None],
        ],
    )
    gelopen = spoor("importeer", "uren", EEN, pad, map_=bureau)
    assert gelopen.code == 0, gelopen.uit + gelopen.fout
    na = (bureau / EEN / "uren.yaml").read_text("utf-8")
    assert "- {datum: 2026-11-18, wie: ktesterman, waaraan: vacatures zoeken, uren: 1.5}" in na
    assert "waaraan: brief, uren: 1.25}" in na
    assert "waaraan: verslag, uren: 0.5}" in na
    assert "3 stonden er al" in spoor("importeer", "uren", EEN, pad, map_=bureau).uit


def test_formulas_sheets_and_what_is_no_workbook(spoor: Spoor, bureau: Path) -> None:
    kop: list[object] = ["datum", "waaraan", "uren"]
    pad = xlsx(bureau, [kop, ["2026-11-18", "brief", "=1+1"]])
    gelopen = spoor("importeer", "uren", EEN, pad, map_=bureau)
    assert gelopen.code == 2
    assert "rij 2, uren: In deze cel staat een formule." in gelopen.uit
    pad = xlsx(bureau, [kop, ["2026-11-18", "brief", 1]], meer=True)
    gelopen = spoor("importeer", "uren", EEN, pad, map_=bureau)
    assert "Dit bestand heeft 2 bladen." in gelopen.fout
    gekozen = kaart(bureau, "blad: Lijst")
    assert spoor("importeer", "uren", EEN, pad, *gekozen, map_=bureau).code == 0
    (bureau / "lijst.xlsx").write_bytes(b"PK\3\4 kapot")
    gelopen = spoor("importeer", "uren", EEN, pad, map_=bureau)
    assert "niet te lezen als .xlsx" in gelopen.fout


@pytest.mark.parametrize(
    ("deel", "inhoud", "reden"),
    [
        ("xl/worksheets/sheet1.xml", b"0" * 60_000_000, "pakt uit tot veel meer"),
        ("xl/vbaProject.bin", b"x", "bevat macro's"),
        ("xl/extra.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "niet te lezen als .xlsx"),
    ],
)
def test_a_workbook_that_does_harm(
    spoor: Spoor, bureau: Path, deel: str, inhoud: bytes, reden: str
) -> None:
    heel = (bureau / xlsx(bureau, [["datum"]])).read_bytes()
    uit = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(heel)) as van,
        zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as naar,
    ):
        for naam in van.namelist():
            if naam != deel:
                naar.writestr(naam, van.read(naam))
        naar.writestr(deel, inhoud)
    (bureau / "lijst.xlsx").write_bytes(uit.getvalue())
    gelopen = spoor("importeer", "uren", EEN, "lijst.xlsx", map_=bureau)
    assert gelopen.code == 2
    assert reden in gelopen.fout


def test_contacts_become_notes(spoor: Spoor, bureau: Path) -> None:
    pad = csv(
        bureau,
        "datum;doel;verslag;afspraken;vervolg;uren\n"
        '2026-11-20;Voortgang;"Twee brieven besproken.\nEen is af.";'
        '"werknemer: brief sturen (2026-11-27) | coach: bellen (2026-11-28)";Weer op 27 november.;'
        "0,75\n2026-11-20;Kort bellen;Afspraak verzet.;;Zie boven.;0:15\n",
    )
    gelopen = spoor("importeer", "contacten", EEN, pad, map_=bureau)
    assert gelopen.code == 0, gelopen.uit + gelopen.fout
    note = (bureau / EEN / "contacten/2026-11-20-werknemer.md").read_text("utf-8")
    assert "## Verslag\nTwee brieven besproken.\nEen is af.\n" in note
    assert "- [ ] werknemer: brief sturen (2026-11-27)\n- [ ] coach: bellen (2026-11-28)\n" in note
    assert "uren: 0.75\n" in note
    assert (bureau / EEN / "contacten/2026-11-20-werknemer-2.md").is_file()
    assert "2 stonden er al" in spoor("importeer", "contacten", EEN, pad, map_=bureau).uit
    anders = csv(
        bureau, "datum;doel;verslag;vervolg\n2026-11-20;Voortgang;Heel iets anders.;Weer.\n"
    )
    gelopen = spoor("importeer", "contacten", EEN, anders, map_=bureau)
    assert gelopen.code == 2
    assert "rij 2, verslag: Dit staat al in het dossier" in gelopen.uit


def test_medical_words_are_shown_before_git_holds_them(spoor: Spoor, bureau: Path) -> None:
    pad = csv(
        bureau,
        "datum;doel;verslag;vervolg\n2026-11-20;Voortgang;Werknemer heeft een depressie.;Weer.\n",
    )
    gelopen = spoor("importeer", "contacten", EEN, pad, map_=bureau)
    assert "Let op, voor dit in git komt" in gelopen.uit
    assert "depressie" not in gelopen.uit


def test_what_is_missing_or_no_table(spoor: Spoor, bureau: Path) -> None:
    gevallen = {
        "datum;waaraan\n2026-11-18;x\n": "ontbreekt de kolom voor: uren",
        "": "heeft geen rijen",
        "datum;datum;waaraan;uren\n": "staat 2 keer",
        'datum;"waaraan\n': "aanhalingsteken staat verkeerd",
    }
    for tekst, reden in gevallen.items():
        gelopen = spoor("importeer", "uren", EEN, csv(bureau, tekst), map_=bureau)
        assert gelopen.code == 2
        assert reden in gelopen.fout
    (bureau / "lijst.csv").write_bytes(b"\0\1\2")
    assert "is geen tekst" in spoor("importeer", "uren", EEN, "lijst.csv", map_=bureau).fout
    assert "bestaat niet" in spoor("importeer", "uren", EEN, "weg.csv", map_=bureau).fout
    (bureau / "lijst.ods").write_bytes(b"x")
    assert "als .xlsx of als .csv" in spoor("importeer", "uren", EEN, "lijst.ods", map_=bureau).fout
    assert "Bedoelt u: uren" in spoor("importeer", "urem", EEN, "lijst.csv", map_=bureau).fout


def test_a_file_with_a_mistake_takes_nothing(spoor: Spoor, bureau: Path) -> None:
    pad = bureau / EEN / "sollicitaties.yaml"
    pad.write_text("sollicitaties: [\n", "utf-8")
    gelopen = spoor("importeer", "sollicitaties", EEN, csv(bureau, KOP + RIJ), map_=bureau)
    assert gelopen.code == 3
    assert pad.read_text("utf-8") == "sollicitaties: [\n"


@pytest.mark.parametrize("soort", ["contacten", "sollicitaties", "uren"])
def test_out_and_in_again_is_the_same(spoor: Spoor, bureau: Path, soort: str) -> None:
    bron = "dossiers/2024-0117"
    uit = spoor("exporteer", soort, bron, "--uit", "uit.csv", map_=bureau)
    assert uit.code == 0, uit.fout
    weer = spoor("importeer", soort, bron, "uit.csv", map_=bureau)
    assert weer.code == 0, weer.uit + weer.fout
    assert weer.uit.startswith(f"Niets gewijzigd in {bron}:")
    assert "nieuw" in weer.uit
    assert ": 0 nieuw" in weer.uit
    # Into a dossier without them: the same entries come back.
    tekst = (bureau / "uit.csv").read_text("utf-8-sig").replace("2024-0117;", "2024-0999;")
    (bureau / "uit.csv").write_text(tekst, "utf-8")
    nieuw = bureau / "dossiers/2024-0999"
    (bureau / bron).rename(nieuw)
    if soort == "contacten":
        for pad in (nieuw / soort).iterdir():
            pad.unlink()
    else:
        (nieuw / f"{soort}.yaml").unlink()
    terug = spoor("importeer", soort, nieuw, "uit.csv", map_=bureau)
    assert terug.code == 0, terug.uit + terug.fout
    opnieuw = spoor("exporteer", soort, nieuw, map_=bureau)
    assert regels(opnieuw.uit) == regels(tekst)


def regels(tekst: str) -> list[str]:
    """The rows, the names of files and the marks of a first line aside."""
    rijen = tekst.lstrip("\N{ZERO WIDTH NO-BREAK SPACE}").replace("\r\n", "\n").split("\n")
    return sorted(rij.split(";", 2)[-1] for rij in rijen)


def test_a_spreadsheet_runs_nothing(spoor: Spoor, bureau: Path) -> None:
    pad = csv(bureau, "datum;waaraan;uren\n2026-11-18;'=1+1;0,5\n2026-11-19;@SOM;0,5\n")
    assert spoor("importeer", "uren", EEN, pad, map_=bureau).code == 0
    assert 'waaraan: "=1+1"' in (bureau / EEN / "uren.yaml").read_text("utf-8")
    uit = spoor("exporteer", "uren", EEN, map_=bureau).uit
    assert ";'=1+1;0,5;" in uit
    assert ";'@SOM;0,5;" in uit


def test_each_reader_gets_his_share(spoor: Spoor, bureau: Path) -> None:
    alles = json.loads(spoor("exporteer", "contacten", "--formaat", "json", map_=bureau).uit)
    assert alles["schema"] == "spoor.export/1"
    assert any("verslag" in regel for regel in alles["regels"])
    assert not any("begeleiding" in regel for regel in alles["regels"])
    voor = spoor("exporteer", "contacten", "--formaat", "json", "--voor", "werkgever", map_=bureau)
    assert not any("verslag" in regel for regel in json.loads(voor.uit)["regels"])
    geen = spoor("exporteer", "uren", "--formaat", "json", "--voor", "werknemer", map_=bureau)
    assert json.loads(geen.uit)["regels"] == []


def test_an_export_does_not_take_the_place_of_another_file(spoor: Spoor, bureau: Path) -> None:
    opdracht = ("exporteer", "uren", EEN, "--uit", "uren.csv")
    assert spoor(*opdracht, map_=bureau).code == 0
    assert spoor(*opdracht, map_=bureau).code == 0
    eigen = bureau / "uren.csv"
    tabel = eigen.read_bytes()
    eigen.write_bytes(tabel + b";mijn eigen kolom")
    gelopen = spoor(*opdracht, map_=bureau)
    assert gelopen.code == 2
    assert gelopen.fout.startswith("Er staat al een ander bestand: uren.csv\n")
    assert gelopen.fout.endswith("Er is niets gewijzigd.\n")
    assert eigen.read_bytes().endswith(b"mijn eigen kolom")
    assert spoor(*opdracht, "--overschrijf", map_=bureau).code == 0
    assert eigen.read_bytes() == tabel


def test_an_unreadable_part_is_no_half_table(spoor: Spoor, bureau: Path) -> None:
    (bureau / EEN / "uren.yaml").write_text("uren: [\n", "utf-8")
    gelopen = spoor("exporteer", "uren", EEN, map_=bureau)
    assert gelopen.code == 3
    assert gelopen.uit == ""


def test_what_a_refused_day_says_to_do_works(spoor: Spoor, bureau: Path) -> None:
    """A list as Dutch Excel writes it: semicolons, days with the year last, a comma in hours."""
    tabel = bureau / "uren é.csv"
    tabel.write_bytes("datum;waaraan;uren\r\n3-11-2026;voorbereiden café;1,5\r\n".encode("cp1252"))
    opdracht = ("importeer", "uren", "2026-0158", tabel)
    geweigerd = spoor(*opdracht, map_=bureau)
    assert geweigerd.code == 2
    regel = re.search(r"`(datumvorm: .*)`", geweigerd.uit)
    assert regel is not None
    assert "--kaart kaart.yaml" in " ".join(geweigerd.uit.split())
    (bureau / "kaart.yaml").write_text(regel[1] + "\n", encoding="utf-8")
    assert spoor(*opdracht, "--kaart", "kaart.yaml", map_=bureau).code == 0
    uren = (bureau / "dossiers/2026-0158/uren.yaml").read_text("utf-8")
    assert "datum: 2026-11-03" in uren
    assert "uren: 1.5" in uren
    assert "datumvorm: DD-MM-JJJJ" in spoor("importeer", "--help").uit

"""Foreign files: whatever stands in them, they are read or refused in words, never a crash."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.mappen import WORTEL
from tweedespoor.errors import UsageError
from tweedespoor.tabellen.kaart import DATUMVORMEN, lees_kaart
from tweedespoor.tabellen.kolommen import TABELSOORTEN, kolommen_van
from tweedespoor.tabellen.tabel import FORMULE, bewaakt, lees_csv, ontdaan
from tweedespoor.tabellen.werkblad import lees_xlsx

MOEILIJK = "a;,\t\"'=+-@\r\n\0\ufeff é€|"


def boek() -> bytes:
    werk, uit = Workbook(), io.BytesIO()
    blad = werk.active
    assert blad is not None
    blad.append(["datum", "uren"])
    blad.append(["2026-11-18", 1.5])
    werk.save(uit)
    return uit.getvalue()


HEEL = boek()


@given(st.text(MOEILIJK, max_size=8))
@example("'=1+1")
@example("''-")
def test_a_guarded_text_comes_back_and_starts_no_formula(tekst: str) -> None:
    assert ontdaan(bewaakt(tekst)) == tekst
    assert not bewaakt(tekst).startswith(FORMULE)


@given(st.binary(max_size=60) | st.text(MOEILIJK, max_size=60).map(lambda t: t.encode("utf-8")))
def test_any_bytes_as_csv(data: bytes) -> None:
    with suppress(UsageError):
        tabel = lees_csv(data)
        assert all(len(rij.cellen) == len(tabel.koppen) for rij in tabel.rijen)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.integers(0, len(HEEL) - 1), st.binary(min_size=1, max_size=12))
def test_any_damage_to_a_workbook(plek: int, anders: bytes) -> None:
    with suppress(UsageError):
        lees_xlsx(HEEL[:plek] + anders + HEEL[plek + len(anders) :])


@given(st.binary(max_size=60) | st.text("kolomen:{}[]vast\n \"',", max_size=60).map(str.encode))
def test_any_bytes_as_a_map(data: bytes) -> None:
    with suppress(UsageError):
        lees_kaart(data, kolommen_van("Sollicitatie"))


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("scheiding", [";", ",", "\t"])
def test_every_common_form_of_csv(codering: str, scheiding: str) -> None:
    tekst = scheiding.join(("datum", "waaraan")) + "\r\n" + scheiding.join(("x", "café"))
    (rij,) = lees_csv(tekst.encode(codering)).rijen
    assert [cel.tekst for cel in rij.cellen] == ["x", "café"]
    assert rij.nummer == 2


def test_the_line_that_a_spreadsheet_puts_in_front() -> None:
    assert lees_csv(b"sep=,\ra,b\n").koppen  # no line end of its own: an ordinary heading
    assert lees_csv(b"sep=,\r\na;x,b\r\n1,2\r\n").koppen == ("a;x", "b")


def test_rows_are_counted_as_a_spreadsheet_counts() -> None:
    tabel = lees_csv(b'\n\na;b\n"x\ny";1\n;\nz\n')
    assert [(rij.nummer, rij.cellen[0].tekst) for rij in tabel.rijen] == [(4, "x\ny"), (6, "z")]


def test_too_many_rows_and_columns() -> None:
    with pytest.raises(UsageError, match="5000 rijen"):
        lees_csv(b"a\n" + b"x\n" * 5_001)
    with pytest.raises(UsageError, match="200 kolommen"):
        lees_csv(b";".join([b"a"] * 201))
    with pytest.raises(UsageError, match="groter dan 10 MB"):
        lees_csv(b"a" * 10_000_001)


def test_declarations_cannot_hide_in_another_encoding() -> None:
    uit = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(HEEL)) as van,
        zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as naar,
    ):
        for naam in van.namelist():
            naar.writestr(naam, van.read(naam))
        naar.writestr("xl/x.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"))
    with pytest.raises(UsageError, match="niet te lezen"):
        lees_xlsx(uit.getvalue())


def test_the_page_names_every_form_and_kind() -> None:
    pagina = (WORTEL / "docs" / "tabellen.md").read_text("utf-8")
    for naam in (*DATUMVORMEN, *TABELSOORTEN):
        assert naam in pagina

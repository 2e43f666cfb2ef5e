"""An .xlsx file → rows of cells. Read only; formulas are not run and links are not followed.

Such a file is a zip of XML. Before the library opens it, its sizes are looked at and its XML
may declare nothing: a small file can otherwise unpack to more than a computer holds.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from tweedespoor.errors import UsageError
from tweedespoor.tabellen.tabel import (
    MEEST_BYTES,
    MEEST_KOLOMMEN,
    MEEST_RIJEN,
    Cel,
    Celsoort,
    Tabel,
    getal,
    maak_tabel,
    ontdaan,
    te_groot,
)

_UITGEPAKT: Final = 10 * MEEST_BYTES
_DELEN: Final = 1_000
_VERHOUDING: Final = 200
_VERKLARING: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MACRO: Final = "vbaProject.bin"


def lees_xlsx(data: bytes, blad: str | None = None) -> Tabel:
    """The table on one sheet.

    Args:
        data: the bytes of the file.
        blad: name of the sheet; None is the only one, or the one that was open.

    Raises:
        UsageError: it is too large, no workbook, holds macros, or has no such sheet.
    """
    _veilig(data)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # The library warns of what it does not know of the layout; only values count here.
            warnings.simplefilter("ignore")
            boek = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            gekozen = _blad(boek, blad)
            # What a file says of its own size is not believed: rows are counted as they come.
            gekozen.reset_dimensions()
            rijen = []
            for rij in gekozen.iter_rows(max_col=MEEST_KOLOMMEN + 1):
                rijen.append([_cel(cel) for cel in rij])
                if len(rijen) > MEEST_RIJEN + MEEST_KOLOMMEN:
                    break
    except UsageError:
        raise
    except Exception:
        # Whatever is wrong inside a foreign file: it cannot be read, and says nothing of us.
        raise _geen_werkblad() from None
    return maak_tabel(rijen)


def _veilig(data: bytes) -> None:
    """Refuse what unpacks to too much, or declares what is to be filled in."""
    if len(data) > MEEST_BYTES:
        raise te_groot()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pak:
            _toets_delen(pak)
    except UsageError:
        raise
    except Exception:
        # Also a file with a password, and one whose parts say to begin before the file does.
        raise _geen_werkblad() from None


def _toets_delen(pak: zipfile.ZipFile) -> None:
    """Refuse parts that are too large or too many, macros, and XML that declares."""
    delen = pak.infolist()
    uitgepakt = sum(deel.file_size for deel in delen)
    bol = any(d.file_size > _VERHOUDING * max(d.compress_size, 1_000) for d in delen)
    if len(delen) > _DELEN or uitgepakt > _UITGEPAKT or bol:
        raise UsageError(
            "Dit bestand pakt uit tot veel meer dan een tabel nodig heeft.",
            help=("Bewaar alleen het blad met de gegevens, of bewaar als CSV.",),
        )
    if any(deel.filename.endswith(_MACRO) for deel in delen):
        raise UsageError(
            "Dit bestand bevat macro's; die leest spoor niet.",
            help=("Bewaar het als .xlsx of als CSV.",),
        )
    for deel in delen:
        if deel.filename.endswith((".xml", ".rels")) and _verklaart(pak.read(deel)):
            raise _geen_werkblad()


def _verklaart(xml: bytes) -> bool:
    """Whether XML declares what is to be filled in, or is in an encoding that could hide it."""
    return b"\0" in xml[:200] or _VERKLARING.search(xml) is not None


def _blad(boek: Any, naam: str | None) -> Any:
    namen = list(boek.sheetnames)
    if naam is None:
        if len(namen) > 1:
            raise UsageError(
                f"Dit bestand heeft {len(namen)} bladen.",
                help=("Noem in de kaart welk: blad: naam van het blad",),
            )
        return boek[namen[0]]
    if naam not in namen:
        raise UsageError(
            "Het blad uit de kaart staat niet in dit bestand.",
            help=("Kijk onder aan uw rekenprogramma hoe het blad heet.",),
        )
    return boek[naam]


def _cel(cel: Any) -> Cel:
    """A cell with its value in the form of the format."""
    waarde = cel.value
    if waarde is None:
        return Cel("")
    if cel.data_type == "f":
        return Cel("=", Celsoort.FORMULE)
    if cel.data_type == "e":
        return Cel("#", Celsoort.FOUT)
    if isinstance(waarde, bool):
        return Cel("ja" if waarde else "nee")
    if isinstance(waarde, datetime):
        return Cel(waarde.date().isoformat(), Celsoort.DAG)
    if isinstance(waarde, date):
        return Cel(waarde.isoformat(), Celsoort.DAG)
    if isinstance(waarde, time):
        waarde = timedelta(hours=waarde.hour, minutes=waarde.minute)
    if isinstance(waarde, timedelta):
        return Cel(getal(Decimal(round(waarde.total_seconds() / 60)) / 60), Celsoort.GETAL)
    if isinstance(waarde, (int, float)):
        return Cel(getal(Decimal(repr(waarde))), Celsoort.GETAL)
    return Cel(ontdaan(str(waarde)))


def _geen_werkblad() -> UsageError:
    return UsageError(
        "Dit bestand is niet te lezen als .xlsx.",
        help=("Open het in uw rekenprogramma en bewaar het opnieuw, of bewaar het als CSV.",),
    )

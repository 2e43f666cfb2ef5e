"""Cells that head their row, marked as such in a PDF for who listens to it.

The typesetter can mark only the heads of columns; without this a listener hears an amount
without what it is the amount of. Only marks are added, behind the file as it was set.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from tweedespoor.report.model import Blok, Cel, Citaat, Kader, Lijst, Rapport, Tabel, plat


def met_rijkoppen(pdf: bytes, rapport: Rapport) -> bytes:
    """The PDF with its row heads marked; the same bytes for the same report.

    Args:
        pdf: as the typesetter made it from this report.
        rapport: says which columns head their row.
    """
    tabellen = [t for deel in _delen(rapport) for t in _tabellen(deel)]
    if not any(_koppen(t) for t in tabellen):
        return pdf
    # What is added begins on a line of its own.
    schrijver = PdfWriter(io.BytesIO(pdf.rstrip(b"\r\n") + b"\n"), incremental=True)
    wortel = schrijver.root_object["/StructTreeRoot"].get_object()
    for element, tabel in zip(_elementen(wortel), tabellen, strict=True):
        if _koppen(tabel):
            _merk(element, tabel)
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def _delen(rapport: Rapport) -> Iterator[tuple[Blok, ...]]:
    yield rapport.voorblad
    yield from (h.blokken for h in rapport.hoofdstukken)


def _tabellen(blokken: tuple[Blok, ...]) -> Iterator[Tabel]:
    """The tables among blocks, however deep, in reading order."""
    for blok in blokken:
        if isinstance(blok, Tabel):
            yield blok
        elif isinstance(blok, Lijst):
            for item in blok.items:
                yield from _tabellen(item)
        elif isinstance(blok, (Citaat, Kader)):
            yield from _tabellen(blok.blokken)


def _koppen(tabel: Tabel) -> frozenset[int]:
    return frozenset(n for n, kolom in enumerate(tabel.kolommen) if kolom.rijkop)


def _elementen(element: Any) -> Iterator[Any]:
    for kind in _kinderen(element):
        if kind.get("/S") == "/Table":
            yield kind
        else:
            yield from _elementen(kind)


def _kinderen(element: Any) -> Iterator[Any]:
    """The elements right below an element; text and links are none."""
    inhoud = element.get("/K")
    inhoud = inhoud.get_object() if inhoud is not None else ArrayObject()
    for deel in inhoud if isinstance(inhoud, ArrayObject) else (inhoud,):
        ding = deel.get_object()
        if isinstance(ding, DictionaryObject) and "/S" in ding:
            yield ding


def _merk(element: Any, tabel: Tabel) -> None:
    koppen = _koppen(tabel)
    for deel in _kinderen(element):
        if deel["/S"] == "/TBody":
            for rij, cellen in zip(_kinderen(deel), tabel.rijen, strict=True):
                _merk_rij(rij, cellen, koppen)
        elif deel["/S"] == "/TFoot" and tabel.totaal is not None:
            for rij in _kinderen(deel):
                _merk_rij(rij, tabel.totaal, frozenset({0}))


def _merk_rij(rij: Any, cellen: tuple[Cel, ...], koppen: frozenset[int]) -> None:
    """Mark the heads of one row; the others are told by place which heads are theirs.

    A list of heads per cell goes before what a reader works out from the places, and the
    typesetter wrote only heads of columns in it. A line to write on heads no row.
    """
    for nummer, (vak, cel) in enumerate(zip(_kinderen(rij), cellen, strict=True)):
        kop = nummer in koppen and any(plat(regel).strip() for regel in cel)
        if kop:
            vak[NameObject("/S")] = NameObject("/TH")
        for kenmerk in (k.get_object() for k in vak["/A"]):
            if kenmerk["/O"] == "/Table":
                kenmerk.pop("/Headers", None)
                if kop:
                    kenmerk[NameObject("/Scope")] = NameObject("/Row")

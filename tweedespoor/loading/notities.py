"""A note as read becomes one mapping: front matter keys, and each section under its key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import ValidationError

from tweedespoor.finding import Finding
from tweedespoor.loading.bronnen import Notitiebron
from tweedespoor.loading.fouten import lege_waarden, met_fout
from tweedespoor.loading.sleutels import sleutels_van
from tweedespoor.location import KeyPath, Where
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES
from tweedespoor.source.markdown import NoteText, Section, taken
from tweedespoor.source.vorm import (
    onbekende_sectie,
    onbekende_sleutel,
    ontbrekende_sectie,
    sectie_dubbel,
    sectie_leeg,
)


def samenvoegen(note: NoteText, soort: str) -> tuple[Notitiebron, dict[str, Any], list[Finding]]:
    """Join front matter and sections of one note.

    Args:
        note: the note as read.
        soort: the folder it stands in: `contacten`, `evaluaties` or `rapporten`.

    Returns:
        The note with the places of its keys, the mapping to validate, and what is wrong.
    """
    sleutel_bij = {titel.casefold(): sleutel for titel, sleutel in SECTIES[soort].items()}
    secties: dict[str, Section] = {}
    plaatsen: dict[str, tuple[tuple[int, int], ...]] = {}
    waarde: dict[str, Any] = dict(note.front.value or {})
    fouten = [*note.findings, *_verdwaald(note, soort, waarde)]
    for sectie in note.sections:
        where = note.section_where(sectie)
        sleutel = sleutel_bij.get(sectie.titel.casefold())
        if sleutel is None:
            fouten.append(onbekende_sectie(where, sectie.titel, list(SECTIES[soort])))
        elif sleutel in secties:
            eerste = secties[sleutel]
            fouten.append(sectie_dubbel(where, note.section_where(eerste), regel=eerste.regel))
        elif not sectie.tekst:
            secties[sleutel] = sectie
            fouten.append(sectie_leeg(where, sectie.titel))
        else:
            secties[sleutel] = sectie
            waarde[sleutel] = sectie.tekst
            if sleutel in TAAKSECTIES:
                rij, mis = taken(sectie, note.file)
                fouten += mis
                plaatsen[sleutel] = tuple((t.regel, t.datum_kolom) for t in rij)
                waarde[sleutel] = [
                    {"gedaan": t.gedaan, "wie": t.wie, "wat": t.wat, "uiterlijk": t.datum}
                    for t in rij
                ]
    return Notitiebron(note, secties, plaatsen), waarde, fouten


def _verdwaald(note: NoteText, soort: str, waarde: dict[str, Any]) -> Iterator[Finding]:
    """Front matter that has no value, or that belongs under a heading."""
    yield from lege_waarden(note.front.value or {}, Where(note.file))
    koppen = set(SECTIES[soort].values())
    if fout := sorted(koppen & waarde.keys()):
        bekend = [sleutel for sleutel in sleutels_van(soort, ()) if sleutel not in koppen]
        for sleutel in fout:
            yield onbekende_sleutel(Where(note.file, (sleutel,)), "", bekend)


def notitiefouten(
    fout: ValidationError, soort: str, bron: Notitiebron, waarde: dict[str, Any]
) -> Iterator[Finding]:
    """As for a YAML file, but a missing section is named by its heading."""
    titels = {sleutel: titel for titel, sleutel in SECTIES[soort].items()}
    for finding, los in met_fout(
        fout, bron.tekst.file, soort, bestaat=lambda pad: _bestaat(waarde, pad)
    ):
        titel = titels.get(str(los["loc"][-1])) if los["loc"] else None
        if los["type"] == "missing" and titel is not None and len(los["loc"]) == 1:
            yield ontbrekende_sectie(bron.tekst.kop_where(), titel)
        else:
            yield finding


def _bestaat(waarde: Any, pad: KeyPath) -> bool:
    for stap in pad:
        past = stap in waarde if isinstance(waarde, dict) else False
        if isinstance(waarde, list) and isinstance(stap, int):
            past = 0 <= stap < len(waarde)
        if not past:
            return False
        waarde = waarde[stap]
    return True

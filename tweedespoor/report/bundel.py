"""Several PDFs as one, with bookmarks, and a list of what is in it with a fingerprint of each.

Only pages, links inside a document and bookmarks come along: no scripts, no attachments, no
forms that send something. What is joined is not a tagged PDF; each report on its own is.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from tweedespoor.disclosure import Deel, View, zie
from tweedespoor.errors import RenderError
from tweedespoor.frozen import dataclass
from tweedespoor.report.bouwen.delen import bijdrage, verslagdelen
from tweedespoor.report.bouwen.delen.bijdrage import Rapportstuk
from tweedespoor.report.bouwen.zicht import Zicht

SOORT = "riv"
"""The kind of report that a bundle begins with."""

_KAPOT = (PyPdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What a reader of a broken file may raise."""

_ACTIEF = ("/AA", "/PA")
"""Keys under which a page or a mark does something by itself."""


@dataclass(frozen=True, slots=True)
class Inhoud:
    """What belongs in a bundle, as the dossier tells.

    Attributes:
        rapporten: reports of the bureau, in order.
        stukken: papers beside the dossier, in order.
    """

    rapporten: tuple[Rapportstuk, ...]
    stukken: tuple[Deel, ...]


@dataclass(frozen=True, slots=True)
class Stuk:
    """One document of a bundle.

    Attributes:
        naam: its bookmark.
        inhoud: the PDF.
        kenmerk: what the list says of it besides its pages and fingerprint.
    """

    naam: str
    inhoud: bytes
    kenmerk: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Bundel:
    """A finished bundle.

    Attributes:
        pdf: everything in one file.
        manifest: what is in it, as JSON.
    """

    pdf: bytes
    manifest: bytes


def inhoud_van(view: View) -> Inhoud:
    """What belongs in the bundle for the reader of the View, on its peildatum."""
    zicht = Zicht(view, SOORT)
    return Inhoud(bijdrage.rapporten(zicht), bijdrage.met_bestand(zicht))


naam_van = bijdrage.naam_van


def bundel(stukken: Sequence[Stuk], view: View, *, titel: str, bureau: str, versie: str) -> Bundel:
    """Join documents into one PDF; the same documents give the same bytes.

    Args:
        stukken: in the order of the bundle.
        view: of the reader it is for.
        titel: title of the file.
        bureau: who made it.
        versie: version of the program, for the list.

    Raises:
        RenderError: a document is no PDF that can be opened, or asks for a password.
    """
    schrijver = PdfWriter()
    lijst: list[dict[str, Any]] = []
    for stuk in stukken:
        vanaf = len(schrijver.pages) + 1
        _voeg_toe(schrijver, stuk)
        lijst.append(
            {
                "naam": stuk.naam,
                **stuk.kenmerk,
                "vanaf_bladzijde": vanaf,
                "bladzijden": len(schrijver.pages) + 1 - vanaf,
                "sha256": hashlib.sha256(stuk.inhoud).hexdigest(),
            }
        )
    moment = f"D:{view.peildatum.isoformat().replace('-', '')}000000Z"
    schrijver.metadata = {
        "/Title": titel,
        "/Author": bureau,
        "/Producer": "tweedespoor",
        "/CreationDate": moment,
        "/ModDate": moment,
    }
    wortel = schrijver.root_object
    # Each document brought its own names; the links in it no longer need them.
    wortel.pop(NameObject("/Names"), None)
    wortel[NameObject("/Lang")] = TextStringObject("nl-NL")
    wortel[NameObject("/PageMode")] = NameObject("/UseOutlines")
    wortel[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    )
    uit = io.BytesIO()
    schrijver.write(uit)
    pdf = uit.getvalue()
    return Bundel(pdf, _manifest(pdf, lijst, view, versie=versie))


def _voeg_toe(schrijver: PdfWriter, stuk: Stuk) -> None:
    lezer = lees(stuk)
    try:
        for blad in lezer.pages:
            _maak_los(lezer, blad)
        schrijver.append(lezer, outline_item=stuk.naam, import_outline=True)
    except _KAPOT:
        raise _stuk_kapot(stuk) from None


def lees(stuk: Stuk) -> PdfReader:
    """A document opened for reading.

    Raises:
        RenderError: it is no PDF that can be opened, or asks for a password.
    """
    from pypdf import PdfReader

    try:
        lezer = PdfReader(io.BytesIO(stuk.inhoud))
        if not lezer.is_encrypted and len(lezer.pages):
            return lezer
    except _KAPOT:
        pass
    raise _stuk_kapot(stuk)


def tekst_van(stuk: Stuk) -> str:
    """All text on the pages of a document; empty when it is a picture of a page.

    Raises:
        RenderError: as for `lees`, or a page cannot be read.
    """
    try:
        return "\n".join(blad.extract_text() for blad in lees(stuk).pages)
    except _KAPOT:
        raise _stuk_kapot(stuk) from None


def _stuk_kapot(stuk: Stuk) -> RenderError:
    waar = stuk.kenmerk.get("document")
    welk = f"van {waar} " if waar else ""
    return RenderError(
        f"Het bestand {welk}is geen PDF die te openen is.",
        help=(
            "Open het bestand zelf en bewaar het opnieuw als PDF, zonder wachtwoord.",
            "Of haal `bestand` weg bij dit document; het blijft dan in het overzicht staan.",
        ),
    )


def _maak_los(lezer: PdfReader, blad: DictionaryObject) -> None:
    """Point the links of a page straight at their page, and drop everything that acts."""
    for sleutel in (*_ACTIEF, "/StructParents"):
        blad.pop(NameObject(sleutel), None)
    if "/Annots" not in blad:
        return
    blijft = ArrayObject()
    for verwijzing in blad["/Annots"]:  # type: ignore[attr-defined]  # an array, say its types not
        ding = verwijzing.get_object()
        for sleutel in (*_ACTIEF, "/StructParent"):
            ding.pop(NameObject(sleutel), None)
        if _wijst_binnen(lezer, ding):
            blijft.append(verwijzing)
    blad[NameObject("/Annots")] = blijft


def _wijst_binnen(lezer: PdfReader, ding: DictionaryObject) -> bool:
    """Keep a link to a page of this document and a mark without action; nothing else."""
    actie = ding.pop(NameObject("/A"), None)
    doel = ding.get("/Dest")
    if actie is not None:
        actie = actie.get_object()
        if actie.get("/S") != "/GoTo":
            return False
        doel = actie.get("/D")
    if doel is None:
        return ding.get("/Subtype") != "/Link"
    if isinstance(doel, str):
        benoemd = lezer.named_destinations.get(doel)
        doel = benoemd.dest_array if benoemd is not None else None
    if doel is None:
        return False
    ding[NameObject("/Dest")] = doel
    return True


def _manifest(pdf: bytes, lijst: list[dict[str, Any]], view: View, *, versie: str) -> bytes:
    """What is in the bundle, and the inventory it begins with."""
    zicht = Zicht(view, SOORT)
    onderdelen = [_onderdeel(r) for r in verslagdelen.alle(zicht)]
    inhoud = {
        "dossier": view.dossier_id,
        "peildatum": view.peildatum.isoformat(),
        "programma": f"tweedespoor {versie}",
        "bundel": {
            "sha256": hashlib.sha256(pdf).hexdigest(),
            "bladzijden": sum(d["bladzijden"] for d in lijst),
        },
        "stukken": lijst,
        "onderdelen": onderdelen,
    }
    return (json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _onderdeel(r: verslagdelen.Regel) -> dict[str, str]:
    dag: date | None = zie(r.stuk, "datum")
    alles = {
        "onderdeel": r.deel.naam,
        "stand": r.stand,
        "document": str(zie(r.stuk, "id") or ""),
        "datum": dag.isoformat() if dag else "",
    }
    return {naam: waarde for naam, waarde in alles.items() if waarde}

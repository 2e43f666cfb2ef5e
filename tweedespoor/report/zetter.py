"""The typesetter: a template of the product and data → PDF or PNG.

Text of a dossier reaches it as data only, in JSON or in a picture, never as a template. It
reads our own templates and what it is handed and no other file, and our templates ask for no
package, so nothing is fetched.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Literal

from tweedespoor.errors import RenderError
from tweedespoor.report.zetwerk import nummer
from tweedespoor.sjabloonmap import sjabloonmap

if TYPE_CHECKING:
    from typst import PDFStandard

NORMEN: tuple[PDFStandard, ...] = ("a-3a", "ua-1")
"""Standards that the compiler holds a PDF to; it refuses a document that breaks them."""

LETTER = "Libertinus Serif"
"""The letter of every page and picture; it comes with the typesetter."""

_TEKST = (".json", ".svg")
_ONBEKEND = re.compile(r'`"((?:[^"\\]|\\.)+)"` [a-z ]+displayed')
_ONTSNAPT = re.compile(r"\\u\{([0-9a-f]+)\}")
_RONDES = 8

LOGO = {"image/png": "logo.png", "image/jpeg": "logo.jpg", "image/svg+xml": "logo.svg"}
"""Kind of a logo → the name under which a template reads it; other kinds are left out."""


def zet(
    sjabloon: str,
    bestanden: Mapping[str, bytes],
    *,
    dag: date,
    vorm: Literal["pdf", "png"] = "pdf",
) -> bytes:
    """Set one document.

    A character that no letter has is written as its number: a standard for archives forbids
    an empty box, and leaving it out would change what the dossier says.

    Args:
        sjabloon: a template under `templates/rapport/`.
        bestanden: name → contents of what the template reads.
        dag: the date of the document; the clock is never asked.
        vorm: a whole PDF, or a picture of a document of one page.

    Raises:
        RenderError: the typesetter is not installed, or it refuses the document.
    """
    try:
        import typst
    except ImportError:
        raise RenderError(
            "Dit formaat kan hier niet worden gemaakt: het onderdeel typst ontbreekt.",
            help=("Installeer het: pip install typst", "Of kies --formaat html of md."),
        ) from None
    map_ = sjabloonmap() / "rapport"
    inhoud = {"main.typ": (map_ / sjabloon).read_bytes()}
    inhoud |= dict(_als_tekst(naam, data) for naam, data in bestanden.items())
    for _ in range(_RONDES):
        try:
            gezet = typst.compile(  # type: ignore[call-overload]  # its types forget the files
                inhoud,
                root=map_,
                ignore_system_fonts=True,
                format=vorm,
                ppi=220.0,
                pdf_standards=list(NORMEN) if vorm == "pdf" else [],
                timestamp=datetime.combine(dag, time(), UTC),
            )
        except RuntimeError as fout:
            # Its words may quote the dossier: they are read here and never shown.
            vreemd = _vreemd(getattr(fout, "diagnostic", ""))
            if not vreemd:
                break
            inhoud = {naam: _vervang(naam, data, vreemd) for naam, data in inhoud.items()}
        else:
            assert isinstance(gezet, bytes)
            return gezet
    raise RenderError(
        f"Het sjabloon {sjabloon} kan niet worden gezet.",
        help=(
            "Staat er een logo in spoor.yaml? Controleer of dat bestand een plaatje is.",
            "Kies anders --formaat html, of installeer tweedespoor opnieuw.",
            "Blijft dit zo, meld het dan aan de makers. Stuur geen dossier mee.",
        ),
    )


def zet_beeld(
    naam: str,
    beeld: bytes,
    *,
    dag: date,
    breedte: float | None = None,
    hoogte: float | None = None,
) -> bytes:
    """A picture as PNG, drawn anew: sharp on paper, and without what a camera wrote into it.

    Args:
        naam: file name that tells its kind (`figuur.svg`).
        beeld: the picture.
        dag: as for `zet`.
        breedte, hoogte: in mm; the other follows when only one is given.
    """
    maat = {"bestand": naam, "breedte": breedte, "hoogte": hoogte}
    bestanden = {naam: beeld, "beeld.json": json.dumps(maat).encode("utf-8")}
    return zet("beeld.typ", bestanden, dag=dag, vorm="png")


def _als_tekst(naam: str, data: bytes) -> tuple[str, bytes]:
    """A file as the typesetter takes it: text as it is, a photo as a list of its bytes."""
    if naam.endswith(_TEKST):
        return naam, data
    return f"{naam}.json", json.dumps(list(data)).encode("ascii")


def _vreemd(melding: str) -> Mapping[str, str]:
    """The characters that no letter has → what stands on the page instead.

    The typesetter names a letter together with the mark on it that is missing, so marks go
    first; a letter that is itself missing is named again.
    """
    tekens = {
        teken
        for deel in _ONBEKEND.findall(melding)
        for teken in _ONTSNAPT.sub(lambda m: chr(int(m[1], 16)), deel)
        if not teken.isascii()
    }
    merken = {t for t in tekens if unicodedata.category(t)[0] in "MC"}
    return {teken: "" if _stil(teken) else nummer(teken) for teken in merken or tekens}


def _stil(teken: str) -> bool:
    """Does it only join or vary the characters around it?"""
    return unicodedata.category(teken) == "Cf" or "\ufe00" <= teken <= "\ufe0f"


def _vervang(naam: str, data: bytes, vreemd: Mapping[str, str]) -> bytes:
    if not naam.endswith(_TEKST):
        return data
    tekst = data.decode("utf-8")
    return tekst.translate({ord(t): nummer for t, nummer in vreemd.items()}).encode("utf-8")

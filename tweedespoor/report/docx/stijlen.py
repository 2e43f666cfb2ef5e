"""The styles of a firm's own Word file, laid under the report.

Only styles and theme are taken: fonts, sizes, colours, space. Text, head, foot, pictures and
macros of that file stay behind. A style is found by its name, for Word translates the ids: what
is `Heading1` in English is `Kop1` in Dutch. A style that the file has not comes from the product.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from tweedespoor.errors import RenderError

STIJLEN = "word/styles.xml"
THEMA = "word/theme/theme1.xml"
MEEST = 5_000_000
"""Bytes that one part may have, unpacked."""

_VERWIJST = ("basedOn", "next", "link")


def eigen_delen(word: bytes, product: bytes) -> Mapping[str, bytes]:
    """The parts that take the place of the product's.

    Args:
        word: the firm's Word file.
        product: the product's own styles.

    Returns:
        Name of the part → its XML; the theme only when it stands by itself.

    Raises:
        RenderError: it is no Word file with styles.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(word)) as pak:
            stijlen, thema = _lees(pak, STIJLEN), _lees(pak, THEMA)
    except RenderError:
        raise
    except Exception:
        # A foreign file can be wrong in every way that a library has a name for.
        raise _geen_word() from None
    if stijlen is None:
        raise _geen_word()
    delen = {STIJLEN: serialize_part_xml(_samen(stijlen, _ontleed(product)))}
    # A theme with pictures refers to parts that stay behind.
    if thema is not None and not any(naam.endswith(("}embed", "}link")) for naam in _namen(thema)):
        delen[THEMA] = serialize_part_xml(thema)
    return delen


def _geen_word() -> RenderError:
    return RenderError(
        "Het Word-bestand dat spoor.yaml bij rapporten.word noemt, is niet te gebruiken.",
        help=(
            "Maak een rapport met --formaat docx en pas in Word de opmaakprofielen aan.",
            "Bewaar het als .docx.",
        ),
    )


def _lees(pak: zipfile.ZipFile, naam: str) -> Any:
    """One part as XML, or None when it is not there.

    Raises:
        RenderError: it is too large, or no plain XML.
    """
    try:
        maat = pak.getinfo(naam).file_size
    except KeyError:
        return None
    if maat > MEEST:
        raise _geen_word()
    with pak.open(naam) as deel:
        return _ontleed(deel.read(MEEST))


def _ontleed(xml: bytes) -> Any:
    """XML without entities or anything from elsewhere.

    Raises:
        RenderError: it is not well-formed, or declares entities.
    """
    try:
        wortel: Any = parse_xml(xml)  # the library's own reader, which resolves no entities
    except SyntaxError:
        raise _geen_word() from None
    if wortel.getroottree().docinfo.doctype:
        raise _geen_word()
    return wortel


def _namen(boom: Any) -> Iterator[str]:
    return (str(naam) for deel in boom.iter() for naam in deel.attrib)


def _samen(eigen: Any, product: Any) -> Any:
    """The firm's styles under the ids of the product, with those of the product it lacks."""
    van_product = {_sleutel(stijl): stijl for stijl in product.iter(qn("w:style"))}
    nieuw: dict[str, str] = {}
    bezet = {stijl.get(qn("w:styleId")) for stijl in van_product.values()}
    aanwezig = set()
    for stijl in eigen.iter(qn("w:style")):
        oud = stijl.get(qn("w:styleId")) or ""
        sleutel = _sleutel(stijl)
        if sleutel in van_product and sleutel not in aanwezig:
            nieuw[oud] = van_product[sleutel].get(qn("w:styleId"))
            aanwezig.add(sleutel)
        elif oud in bezet:
            nieuw[oud] = f"{oud}Eigen"
    for stijl in eigen.iter(qn("w:style")):
        oud = stijl.get(qn("w:styleId")) or ""
        stijl.set(qn("w:styleId"), nieuw.get(oud, oud))
        for verwijzing in (v for naam in _VERWIJST for v in stijl.iter(qn(f"w:{naam}"))):
            waarde = verwijzing.get(qn("w:val")) or ""
            verwijzing.set(qn("w:val"), nieuw.get(waarde, waarde))
        # Its numbers point into a part that stays behind; lists bring their own.
        for nummering in list(stijl.iter(qn("w:numPr"))):
            nummering.getparent().remove(nummering)
    for sleutel, stijl in van_product.items():
        if sleutel not in aanwezig:
            eigen.append(deepcopy(stijl))
    return eigen


def _sleutel(stijl: Any) -> tuple[str, str]:
    """Kind and name of a style; Word writes the name of its own styles in English."""
    naam = stijl.find(qn("w:name"))
    tekst = "" if naam is None else naam.get(qn("w:val")) or ""
    return stijl.get(qn("w:type")) or "", tekst.casefold()

"""Findings of reading: the codes and a constructor for every kind that other rooms report.

What stands in a file never enters a message. Words of the format (keys, headings, file names
that belong to a dossier) and ids may: they are fixed, or of a form that can carry no text.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from dataclasses import replace

from tweedespoor.finding import Finding, Kenmerk, Message, Woord
from tweedespoor.location import Where
from tweedespoor.nederlands import lijst
from tweedespoor.source.soort import (
    BEWAKING,
    DUBBEL_ID,
    DUBBELE_SLEUTEL,
    GEEN_YAML,
    NIET_GELEZEN,
    NIET_TOEGESTAAN,
    NOG_TE_KOMEN,
    NOTITIETEKST,
    ONBEKEND_BESTAND,
    ONBEKENDE_SLEUTEL,
    ONBEKENDE_VERWIJZING,
    ONLEESBAAR,
    ONTBREKENDE_SLEUTEL,
    VERKEERDE_VORM,
    Soort,
)
from tweedespoor.source.teksten import SOORTEN, vorm

__all__ = [
    "BEWAKING",
    "DUBBELE_SLEUTEL",
    "DUBBEL_ID",
    "GEEN_YAML",
    "NIET_GELEZEN",
    "NIET_TOEGESTAAN",
    "NOG_TE_KOMEN",
    "NOTITIETEKST",
    "ONBEKENDE_SLEUTEL",
    "ONBEKENDE_VERWIJZING",
    "ONBEKEND_BESTAND",
    "ONLEESBAAR",
    "ONTBREKENDE_SLEUTEL",
    "SOORTEN",
    "VERKEERDE_VORM",
    "Soort",
    "bedoelde_sleutel",
    "dubbel_id",
    "onbekend_bestand",
    "onbekende_sectie",
    "onbekende_sleutel",
    "onbekende_verwijzing",
    "ontbrekende_sectie",
    "ontbrekende_sleutel",
    "regelnummer",
    "sectie_dubbel",
    "sectie_leeg",
    "verkeerde_vorm",
    "vorm",
]

_ID = re.compile(r"[A-Z][0-9]{1,4}")
_VEEL = 40


def regelnummer(regel: int) -> Kenmerk:
    """A line number for a message, without the points for thousands that amounts get."""
    return Kenmerk(str(regel))


def onbekende_sleutel(where: Where, sleutel: str, bekend: Collection[str]) -> Finding:
    """VORM-04: a key that the format does not have here.

    Args:
        where: the address of the key (path up to and including it).
        sleutel: the key as read; used to find a near one, never shown.
        bekend: the keys that may stand here.
    """
    bij = replace(where, part="key")
    if (bedoeld := bedoelde_sleutel(sleutel, bekend)) is not None:
        return vorm("sleutel_bedoelt_u", bij, bedoeld=Woord(bedoeld))
    if 0 < len(bekend) <= _VEEL:
        return vorm("sleutel_keuze", bij, sleutels=Woord(lijst(sorted(bekend))))
    return vorm("sleutel_onbekend", bij)


def bedoelde_sleutel(sleutel: str, bekend: Collection[str]) -> str | None:
    """The key of the format that an unknown key is nearest to, or None when none is near."""
    nabij = difflib.get_close_matches(sleutel, sorted(bekend), n=1)
    return nabij[0] if nabij else None


def ontbrekende_sleutel(where: Where, sleutel: str, *, voorbeeld: str | None = None) -> Finding:
    """VORM-05: a required key that is absent.

    Args:
        where: the mapping in which it belongs; its first line is shown.
        sleutel: the key, a word of the format.
        voorbeeld: a value in the right form, from the description of the field.
    """
    if voorbeeld is None:
        return vorm("sleutel_ontbreekt", where, sleutel=Woord(sleutel))
    return vorm(
        "sleutel_ontbreekt_voorbeeld",
        where,
        sleutel=Woord(sleutel),
        voorbeeld=Woord(voorbeeld),
    )


def verkeerde_vorm(where: Where, hulp: Message, *, wat: Message | None = None) -> Finding:
    """VORM-06: a value that is not in the one form of its field.

    Args:
        where: the value.
        hulp: how to write it, with an example ("Schrijf een datum als JJJJ-MM-DD, …").
        wat: what is wrong, when the field can say more than "not the right form".
    """
    basis = vorm("verkeerde_vorm", where)
    return replace(basis, bericht=wat or basis.bericht, hulp=(hulp,))


def onbekende_verwijzing(where: Where, verwijzing: str, *, bestand: str | None = None) -> Finding:
    """VORM-07: a reference to something that the dossier does not hold.

    Args:
        where: the reference.
        verwijzing: the reference as read; shown only when it is a letter and a number.
        bestand: the file of the format in which the target belongs.
    """
    if not _ID.fullmatch(verwijzing):
        return vorm("verwijzing", where)
    if bestand is None:
        return vorm("verwijzing_id", where, kenmerk=Kenmerk(verwijzing))
    return vorm("verwijzing_bestand", where, kenmerk=Kenmerk(verwijzing), bestand=Kenmerk(bestand))


def dubbel_id(where: Where, eerste: Where, *, kenmerk: str, vrij: str) -> Finding:
    """VORM-08: an id that is used twice.

    Args:
        where: the second use.
        eerste: the first use, shown as "zie ook".
        kenmerk: the id, already of the form letter and number.
        vrij: the next free id of the same letter.
    """
    return vorm("dubbel_id", where, zie_ook=(eerste,), kenmerk=Kenmerk(kenmerk), vrij=Kenmerk(vrij))


def onbekend_bestand(bestand: str, bekend: Collection[str]) -> Finding:
    """VORM-10: a file that is not of the dossier format.

    Args:
        bestand: its name relative to the dossier; the address, never part of the sentence.
        bekend: the names of the format.
    """
    where = Where(bestand)
    if nabij := difflib.get_close_matches(bestand.lower(), sorted(bekend), n=1, cutoff=0.75):
        return vorm("bestand_bedoelt_u", where, bedoeld=Kenmerk(nabij[0]))
    return vorm("bestand_onbekend", where)


def ontbrekende_sectie(where: Where, titel: str) -> Finding:
    """VORM-12: a required heading is absent; `where` is the last line of the front matter."""
    return vorm("sectie_ontbreekt", where, titel=Woord(titel))


def onbekende_sectie(where: Where, titel: str, bekend: Collection[str]) -> Finding:
    """VORM-12: a heading that this kind of file does not have.

    Args:
        where: the heading.
        titel: the heading as read; used to find a near one, never shown.
        bekend: the headings that may stand here, in their usual order.
    """
    klein = {naam.lower(): naam for naam in bekend}
    if nabij := difflib.get_close_matches(titel.lower(), list(klein), n=1):
        return vorm("sectie_bedoelt_u", where, titel=Woord(klein[nabij[0]]))
    return vorm("sectie_onbekend", where, koppen=Woord(lijst(list(bekend), "of")))


def sectie_dubbel(where: Where, eerste: Where, *, regel: int) -> Finding:
    """VORM-12: a heading that occurs twice; `regel` is the line of the first, from 1."""
    return vorm("sectie_dubbel", where, zie_ook=(eerste,), regel=regelnummer(regel))


def sectie_leeg(where: Where, titel: str) -> Finding:
    """VORM-12: a required heading without text under it."""
    return vorm("sectie_leeg", where, titel=Woord(titel))

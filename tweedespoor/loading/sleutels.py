"""The keys that the format has at a place of a file, for "bedoelt u". Only asked on errors."""

from __future__ import annotations

from tweedespoor.location import KeyPath


def sleutels_van(naam: str, pad: KeyPath) -> tuple[str, ...]:
    """Keys of the mapping at a path, in the order of the format; empty when it is no mapping.

    The tables are imported here and not at the top: a dossier without mistakes never needs
    them.

    Args:
        naam: as for `valideer`.
        pad: path of the mapping in the file, `()` for the top.
    """
    from tweedespoor.schema.velden import sleutels_op

    return sleutels_op(naam, pad)


def voorbeeld_van(naam: str, pad: KeyPath, sleutel: str) -> str | None:
    """A value in the right form for a key, or None when only a person can say (text, records).

    Args:
        naam: as for `valideer`.
        pad: path of the mapping in which the key belongs.
        sleutel: the key.
    """
    from tweedespoor.schema.velden import record_op, velden
    from tweedespoor.schema.vormen import TEKST, VORM_PER_NAAM

    record = record_op(naam, pad)
    veld = velden(record).get(sleutel) if record is not None else None
    if veld is None or veld.record or veld.vorm == TEKST.naam:
        return None
    waarde = veld.keuzes[0] if veld.keuzes else ""
    if veld.vorm in VORM_PER_NAAM:
        waarde = VORM_PER_NAAM[veld.vorm].voorbeeld
    if not waarde:
        return None
    return f"[{waarde}]" if veld.meervoud else waarde

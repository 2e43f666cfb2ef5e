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

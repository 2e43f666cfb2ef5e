"""What is kept of a dossier outside its folder, locked with a key made of the dossier itself.

A verdict holds days of somebody's illness. So it is not kept in the open: the key follows from
the contents of the dossier's files, and a second lock on that key from their names, sizes and
times. Who has the dossier can open it, and has no need to; who has only what is kept, cannot.

SHAKE-256 gives the stream, keyed BLAKE2b the seal. A key belongs to one content and one way of
judging, so the same key never locks two different texts.
"""

from __future__ import annotations

import hashlib
import hmac

LENGTE = 32
"""Bytes of a key and of a seal."""


def sleutel(basis: bytes, waarvoor: bytes, van: bytes) -> bytes:
    """A key that follows from another key and a text.

    Args:
        basis: key of at most 64 bytes.
        waarvoor: what it is for, at most 16 bytes; other uses give other keys.
        van: the text.
    """
    return hashlib.blake2b(van, digest_size=LENGTE, key=basis, person=waarvoor).digest()


def sluit(tekst: bytes, met: bytes) -> bytes:
    """The text locked, with its seal in front."""
    dicht = meng(tekst, _stroom(met, len(tekst)))
    return sleutel(met, b"zegel", dicht) + dicht


def open_(gesloten: bytes, met: bytes) -> bytes | None:
    """The text, or None when the key is another one or anything was changed."""
    zegel, dicht = gesloten[:LENGTE], gesloten[LENGTE:]
    if not hmac.compare_digest(zegel, sleutel(met, b"zegel", dicht)):
        return None
    return meng(dicht, _stroom(met, len(dicht)))


def meng(een: bytes, ander: bytes) -> bytes:
    """Two texts of one length, bit by bit: done twice it is undone."""
    getal = int.from_bytes(een, "little") ^ int.from_bytes(ander, "little")
    return getal.to_bytes(len(een), "little")


def _stroom(met: bytes, lengte: int) -> bytes:
    return hashlib.shake_256(sleutel(met, b"stroom", b"")).digest(lengte)

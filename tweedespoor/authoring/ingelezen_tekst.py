"""What `spoor importeer` says on the screen; never a value of a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tweedespoor.authoring.inleesplan import Daad
from tweedespoor.authoring.inlezen import Ingelezen
from tweedespoor.nederlands import aantal, lijst
from tweedespoor.tabellen.omzetten import Weigering

_MEEST = 20
"""Refused rows that are told in full; who has more mends these first."""


def melding(uitkomst: Ingelezen, *, map: Path, proef: bool) -> str:
    """The message, without a final line end.

    Args:
        uitkomst: what became of the table.
        map: the dossier, as it is shown.
        proef: nothing was to be written.
    """
    return "\n".join(_regels(uitkomst, map.as_posix(), proef=proef))


def _regels(uitkomst: Ingelezen, map: str, *, proef: bool) -> Iterator[str]:
    nieuw, erbij = uitkomst.aantal(Daad.NIEUW), uitkomst.aantal(Daad.AANGEVULD)
    al, ander = uitkomst.aantal(Daad.STAAT_ER), uitkomst.aantal(Daad.ANDER_DOSSIER)
    per_rij = {rij: list(f) for rij, f in groupby(uitkomst.weigeringen, key=lambda f: f.rij)}
    delen = [
        f"{nieuw} nieuw",
        *([f"{erbij} aangevuld"] if erbij else []),
        *([f"{al} stonden er al" if al > 1 else "1 stond er al"] if al else []),
        *([f"{ander} van een ander dossier"] if ander else []),
        *([f"{len(per_rij)} geweigerd"] if per_rij else []),
    ]
    niet = "Proef voor" if proef else "Niets gewijzigd in"
    yield f"{'Toegevoegd aan' if uitkomst.geschreven else niet} {map}: {lijst(delen)}."
    for rij, fouten in list(per_rij.items())[:_MEEST]:
        for fout in fouten:
            yield from _weigering(rij, fout)
    if len(per_rij) > _MEEST:
        yield f"  En nog {aantal(len(per_rij) - _MEEST, 'rij', 'rijen')}."
    if uitkomst.ongebruikt:
        nummers = lijst([f"{n} ({_letter(n)})" for n in uitkomst.ongebruikt])
        wat = "kolommen" if len(uitkomst.ongebruikt) > 1 else "kolom"
        yield f"Niet gebruikt: {wat} {nummers}. Noem het veld in een kaart."
    if uitkomst.bestanden and not uitkomst.weigeringen:
        wat = "Geschreven" if uitkomst.geschreven else "Zou worden geschreven"
        namen = list(uitkomst.bestanden)
        kort = namen if len(namen) <= 3 else [*namen[:2], f"nog {len(namen) - 2} bestanden"]
        yield f"{wat}: {lijst(kort)}."
    if uitkomst.weigeringen and not uitkomst.geschreven and not proef:
        yield "Herstel deze rijen, of neem alleen de goede over met --deels."


def _weigering(rij: int, fout: Weigering) -> Iterator[str]:
    veld = f", {fout.veld}" if fout.veld else ""
    yield f"  rij {rij}{veld}: {fout.waarom}"
    for regel in fout.hulp:
        yield f"      {regel}"


def _letter(nummer: int) -> str:
    """The name of a column in a spreadsheet: 1 is A, 27 is AA."""
    uit = ""
    while nummer:
        nummer, rest = divmod(nummer - 1, 26)
        uit = chr(ord("A") + rest) + uit
    return uit

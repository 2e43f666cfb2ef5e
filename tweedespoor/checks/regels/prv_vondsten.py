"""PRV: what the lexicon finds in the texts of a dossier, read once for all rules on it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tweedespoor.checks.context import Context
from tweedespoor.checks.privacy.lexicon import lexicon
from tweedespoor.checks.privacy.persoon import bekende_namen
from tweedespoor.checks.privacy.vinden import Vondst, vind
from tweedespoor.location import Span, Where


def vondsten(ctx: Context, code: str) -> Iterator[Vondst]:
    """What the texts of a dossier hold for one rule."""
    alles = _lees(tuple(sorted(ctx.teksten.items())), bekende_namen(ctx.dossier))
    return (v for v in alles if v.code == code)


@lru_cache(maxsize=2)
def _lees(teksten: tuple[tuple[str, bytes], ...], bekend: frozenset[str]) -> tuple[Vondst, ...]:
    """All finds of one dossier; several rules ask for them in turn."""
    return tuple(vind(dict(teksten), lexicon(), bekend=bekend))


def plek(vondst: Vondst) -> Where:
    """One column wide: the length of a word would already say something."""
    regel, kolom = vondst.regel, vondst.kolom
    return Where(vondst.bestand, span=Span(regel, kolom, regel, kolom + 1))

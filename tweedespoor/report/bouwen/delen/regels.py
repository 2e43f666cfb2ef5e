"""Sentences about law, policy and the framework of UWV, each with its source."""

from __future__ import annotations

from tweedespoor.report.bouwen.zicht import Bouwer, Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Lijst, zin
from tweedespoor.report.teksten.bronnen import BRONNEN, STERKTE, Rechtszin


def met(zinnen: tuple[Rechtszin, ...]) -> Bouwer:
    """A chapter that holds these sentences; empty when there are none."""

    def bouw(_: Zicht) -> Hoofdstuktekst:
        return Hoofdstuktekst((rechtslijst(zinnen),) if zinnen else ())

    return bouw


def rechtslijst(zinnen: tuple[Rechtszin, ...]) -> Blok:
    """The sentences as a list: text, source, how binding it is, and where it is found."""
    return Lijst(tuple((Alinea(zin(f"{z.tekst} {herkomst(z)}")),) for z in dict.fromkeys(zinnen)))


def herkomst(zin: Rechtszin) -> str:
    """Where a sentence comes from: `Bron: Wet WIA art. 65 (wet), https://…`."""
    bron = BRONNEN[zin.bron]
    waar = f", {bron.bron.url}" if bron.bron.url else ""
    return f"Bron: {bron.bron.tekst} ({STERKTE[bron.sterkte]}){waar}"

"""A note as text: front matter, then a heading for every section, in the usual order. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from tweedespoor.authoring.yamltekst import Waarde, blok
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES

GEEN = "Geen."
"""Stands under a heading of promises when there are none."""


def notitie(soort: str, gegevens: Mapping[str, Waarde]) -> str:
    """The text of one Markdown file of a dossier.

    Args:
        soort: folder of the note: `contacten`, `evaluaties` or `rapporten`.
        gegevens: keys of the record to values. Keys of sections hold running text; keys of
            promises a list of lines, with or without the box in front.
    """
    koppen = SECTIES[soort]
    sleutels = set(koppen.values())
    voorkant = {k: v for k, v in gegevens.items() if k not in sleutels}
    delen = ["---", *blok(voorkant), "---"]
    for kop, sleutel in koppen.items():
        waarde = gegevens.get(sleutel)
        if waarde is None:
            continue
        if len(delen) > len(voorkant) and delen[-1] != "---":
            delen.append("")
        delen += [f"## {kop}", *_regels(sleutel, waarde)]
    return "\n".join(delen) + "\n"


def vrije_naam(datum: str, partij: str, bezet: Collection[str]) -> str:
    """File name of a note: date and party, with `-2` and so on when that is taken.

    Args:
        datum: JJJJ-MM-DD.
        partij: with whom, a word of the format; empty when the day alone names it.
        bezet: names in the folder; capitals make no difference, because some disks ignore them.
    """
    klein = {naam.casefold() for naam in bezet}
    stam = f"{datum}-{partij}" if partij else datum
    naam, nummer = f"{stam}.md", 1
    while naam.casefold() in klein:
        nummer += 1
        naam = f"{stam}-{nummer}.md"
    return naam


def _regels(sleutel: str, waarde: Waarde) -> list[str]:
    if isinstance(waarde, str):
        return waarde.split("\n")
    assert sleutel in TAAKSECTIES
    return [_afspraak(str(regel)) for regel in waarde] or [GEEN]


def _afspraak(regel: str) -> str:
    """A promise with its box; a line that has one already stays as it is."""
    return regel if regel.startswith("- [") else f"- [ ] {regel.removeprefix('- ')}"

"""The file with rules of the firm itself, as named in `spoor.yaml`: read, not yet judged."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from tweedespoor.finding import Ernst, Finding, Wie, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import INSTELLINGEN, Bureau, lees_bestand
from tweedespoor.location import Where
from tweedespoor.source.yamltree import YamlText

if TYPE_CHECKING:
    from tweedespoor.schema.huisregels import Huisregel

ONBRUIKBAAR = "INST-02"
"""Code of a rule of the firm that cannot be used."""


@dataclass(frozen=True, slots=True)
class Huisregelbestand:
    """The rules of a firm as read.

    Attributes:
        naam: the file from the firm's folder, with forward slashes; empty when none is named.
        regels: the rules; empty when the file is absent or not readable.
        findings: what is wrong with the file; the owner is the firm's administrator.
        teksten: file name → text, for positions.
    """

    naam: str = ""
    regels: tuple[Huisregel, ...] = ()
    findings: tuple[Finding, ...] = ()
    teksten: dict[str, YamlText] = field(default_factory=dict)


def lees_huisregels(bureau: Bureau) -> Huisregelbestand:
    """Read the rules of a firm. Never raises for what stands in the file."""
    naam = bureau.instellingen.huisregels if bureau.instellingen is not None else None
    if naam is None or bureau.map is None:
        return Huisregelbestand()
    pad = bureau.map / naam
    if not _binnen(pad, bureau.map) or not pad.is_file():
        return Huisregelbestand(findings=(_geen_bestand(),))
    bestand = Path(naam).as_posix()
    record, findings, tekst = lees_bestand("huisregels", pad, bestand)
    teksten = {bestand: tekst} if tekst is not None else {}
    regels = record.regels if record is not None else ()
    return Huisregelbestand(bestand, regels, findings, teksten)


def _binnen(pad: Path, map_: Path) -> bool:
    """Whether the file stands in the firm's folder: a copy of the folder must be whole."""
    return pad.resolve().is_relative_to(map_.resolve())


def _geen_bestand() -> Finding:
    return Finding(
        code=ONBRUIKBAAR,
        ernst=Ernst.WAARSCHUWING,
        wie=Wie.BEHEERDER,
        bericht=bericht("Het bestand met eigen regels is er niet"),
        where=Where(INSTELLINGEN, ("huisregels",)),
        waarom=bericht("Geen enkele eigen regel is beoordeeld."),
        hulp=(
            bericht("Noem bij huisregels een bestand in deze map, bijvoorbeeld huisregels.yaml."),
        ),
        onderdeel="spoor huisregels",
    )

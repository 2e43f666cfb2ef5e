"""The dossiers with one mistake each: what they are, what they must give, and their table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from tests.mappen import WORTEL
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.registry import bekende_codes
from tweedespoor.checks.uitslag import Melding

FOUTEN = WORTEL / "examples" / "fouten"
LEESMIJ = FOUTEN / "README.md"
TABEL = Path(__file__).parent / "fouten.yaml"

ZONDER_VOORBEELD = {
    "INTERN-01": "een dossier kan de fout niet bevatten: zij zit in het programma",
    "PERS-01": "het bestand met de persoon staat buiten git; tests/privacy laat het zien",
}
"""Codes that no dossier can show, with the reason."""

_CODE = re.compile(r"[A-Z][A-Z0-9]*-\d\d")
_TEKEN = re.compile(r"# FOUT\b")


@dataclass(frozen=True)
class Geval:
    """One folder: the name says the code, a mark in a file or the table says the place."""

    map: Path
    code: str
    wat: str
    plaats: tuple[str, int]


def gevallen() -> list[Geval]:
    """All folders, by name."""
    tabel = _tabel()
    return [_geval(map_, tabel.get(map_.name, {})) for map_ in mappen()]


def mappen() -> list[Path]:
    """The folders of the mistakes."""
    return sorted(pad for pad in FOUTEN.iterdir() if pad.is_dir())


def in_tabel() -> set[str]:
    """Names of the folders that the table describes."""
    return set(_tabel())


def controle(map_: Path) -> Controle:
    """A full check as the command makes it, on a day that only `spoor.yaml` may replace."""
    return controleer(Vraag([map_], date(2031, 1, 1)))


def meldingen(uitkomst: Controle) -> list[Melding]:
    """All findings of any severity, accepted ones too."""
    return [*uitkomst.bureau, *(m for u in uitkomst.uitslagen for m in u.meldingen)]


def nodige_codes() -> set[str]:
    """Every code that the program can give: those of rules and those outside the catalogue."""
    from tweedespoor.checks.overige_codes import OVERIGE
    from tweedespoor.checks.registry import RULES

    codes = {regel.code for regel in RULES} | set(OVERIGE)
    assert codes <= set(bekende_codes())
    return codes - set(ZONDER_VOORBEELD)


def leesmij(oud: str) -> str:
    """The README with its table made anew."""
    regels = ["| map | wat er mis is | wat spoor zegt |", "|---|---|---|"]
    for geval in gevallen():
        (melding,) = meldingen(controle(geval.map))
        plek = f"{melding.plaats.bestand}:{melding.plaats.regel}"
        regels.append(
            f"| [{geval.map.name}]({geval.map.name}) | {geval.wat} "
            f"| {melding.ernst}: {melding.bericht} (`{plek}`) |"
        )
    return vervang(oud, "tabel", regels)


def vervang(tekst: str, naam: str, regels: list[str]) -> str:
    """The text with other lines between the two marks of one name."""
    begin, einde = f"<!-- {naam}: begin -->", f"<!-- {naam}: einde -->"
    voor, _, rest = tekst.partition(begin)
    _, gevonden, na = rest.partition(einde)
    assert gevonden, f"no marks for {naam}"
    return "\n".join((f"{voor}{begin}", *regels, f"{einde}{na}"))


@lru_cache(maxsize=1)
def _tabel() -> dict[str, dict[str, str]]:
    gelezen: Any = yaml.safe_load(TABEL.read_text("utf-8"))
    assert isinstance(gelezen, dict)
    return gelezen


def _geval(map_: Path, rij: dict[str, str]) -> Geval:
    code = _CODE.match(map_.name)
    assert code is not None, f"{map_.name}: a folder is named after a code"
    if "plaats" in rij:
        bestand, _, regel = rij["plaats"].rpartition(":")
        plaats = (bestand, int(regel))
    else:
        plaats = _gemerkt(map_)
    return Geval(map_, code[0], rij.get("wat", ""), plaats)


def _gemerkt(map_: Path) -> tuple[str, int]:
    """The one line of the folder that bears the mark, file relative to its dossier."""
    gevonden = []
    for pad in sorted(p for p in map_.rglob("*") if p.is_file()):
        tekst = pad.read_bytes().decode("utf-8", "replace")
        for nummer, regel in enumerate(tekst.splitlines(), 1):
            if _TEKEN.search(regel):
                gevonden.append((_in_dossier(pad, map_), nummer))
    assert len(gevonden) == 1, f"{map_.name}: {len(gevonden)} marks"
    return gevonden[0]


def _in_dossier(pad: Path, map_: Path) -> str:
    """Name of a file as a finding gives it: from its dossier, or from the folder of the firm."""
    ouders = (pad.parent, *pad.parents)
    basis = next(p for p in ouders if p == map_ or (p / "traject.yaml").exists())
    return pad.relative_to(basis).as_posix()

"""Use case `vangnet`: what may not go into git, asked by the hook before git holds it.

`spoor check` looks at the texts of a dossier. This looks at the files around it: a person file,
papers that belong elsewhere, a BSN in any text, and a name that a colleague's computer cannot hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from tweedespoor.checks.privacy.bsn import vind_nummers
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import Bureau, zoek_bureau
from tweedespoor.nederlands import in_opdracht
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.folder import LEESBAAR, read_file, veilig
from tweedespoor.source.namen import bezwaar, gelijk, te_lang
from tweedespoor.source.tekst import decode
from tweedespoor.source.yamltree import read_yaml

_PERSONEN: Final = "personen"
_DOSSIERS: Final = "dossiers"
_GEEN_STUK: Final = frozenset((".gitkeep",))

PERSOON: Final = (
    "Dit is een persoonsbestand.",
    "Haal het uit de vastlegging: git rm --cached {bestand}. Bewaar het in de map van personen.",
)
STUK: Final = (
    "Een dossier bevat alleen tekstbestanden; dit is een ander soort bestand.",
    "Bewaar het stuk buiten git en noem het in documenten.yaml: spoor log document",
)
NUMMER: Final = (
    "Deze regel bevat een nummer dat een BSN kan zijn.",
    "Haal het nummer weg. Is het een ander nummer? Noem dan de soort, zoals factuurnummer.",
)


NAAM: Final = "Geef het bestand een andere naam: git mv {bestand} NIEUW"

_GEVAARLIJK: Final = re.compile(r"[\"$`!%\\]|^-")
"""What a shell reads even between double quotes, and what would be taken as an option."""


@dataclass(frozen=True, slots=True)
class Vangst:
    """One thing that may not go into git.

    Attributes:
        bestand: the file, forward slashes, safe to print.
        regel: the line, from 1; None for the whole file.
        wat: what is wrong, one Dutch sentence that holds nothing of the file.
        hulp: what to do.
    """

    bestand: str
    regel: int | None
    wat: str
    hulp: str


def zoek(bestanden: Iterable[Path], *, hier: Path) -> tuple[Vangst, ...]:
    """What must be kept out of git, by file and line.

    Args:
        bestanden: files that are about to be committed. One that cannot be read holds nothing
            that git could take.
        hier: the folder that relative paths and `spoor.yaml` are looked up from.
    """
    bureau = zoek_bureau(hier)
    personen = _personen(bureau)
    return tuple(
        vangst for bestand in sorted(set(bestanden)) for vangst in _een(hier, bestand, personen)
    )


def _een(hier: Path, bestand: Path, personen: tuple[str, ...]) -> Iterator[Vangst]:
    naam = veilig(bestand.as_posix())
    hulp = _in_hulp(bestand)
    delen = PurePosixPath(bestand.as_posix()).parts
    if (waarom := _naam_kan_niet(hier, delen)) is not None:
        yield Vangst(naam, None, waarom, NAAM.format(bestand=hulp))
    if any(delen[: len(map_)] == map_ for map_ in ((_PERSONEN,), personen)):
        yield _persoon(naam, hulp)
        return
    in_dossier = delen[0] == _DOSSIERS
    if in_dossier and not naam.endswith(LEESBAAR) and delen[-1] not in _GEEN_STUK:
        yield Vangst(naam, None, *STUK)
        return
    data = read_file(hier / bestand, naam)
    if isinstance(data, Finding):
        return
    if naam.endswith(LEESBAAR[0]) and _is_persoon(naam, data):
        yield _persoon(naam, hulp)
        return
    if not in_dossier and isinstance(decode(data, naam), str):
        # In a dossier PRV-02 judges the same, with its place and its page.
        for nummer in vind_nummers({naam: data}):
            if nummer.zeker:
                yield Vangst(naam, nummer.regel, *NUMMER)


def _persoon(naam: str, hulp: str) -> Vangst:
    wat, doe = PERSOON
    return Vangst(naam, None, wat, doe.format(bestand=hulp))


def _in_hulp(bestand: Path) -> str:
    """The path as a person can copy it in a command; else a word to put it in the place of.

    It tells nothing new: the line begins with the same path.
    """
    pad = bestand.as_posix()
    if veilig(pad) != pad or _GEVAARLIJK.search(pad):
        return "BESTAND"
    return in_opdracht(pad)


def _naam_kan_niet(hier: Path, delen: tuple[str, ...]) -> str | None:
    """Why a colleague cannot fetch a file of this name, or None."""
    for diepte, deel in enumerate(delen):
        if (waarom := bezwaar(deel)) is not None:
            return f"Een collega kan dit bestand niet ophalen: {waarom}."
        try:
            buren = [buur.name for buur in hier.joinpath(*delen[:diepte]).iterdir()]
        except OSError:
            continue
        if any(buur != deel and gelijk(buur, deel) for buur in buren):
            return "Deze naam verschilt alleen in hoofdletters van een andere in dezelfde map."
    if te_lang("/".join(delen)):
        return "Dit pad is te lang voor Windows."
    return None


def _is_persoon(naam: str, data: bytes) -> bool:
    """Whether a file has the form of a person file, wherever it stands."""
    try:
        valideer("persoon", read_yaml(data, naam).value)
    except ValidationError:
        return False
    return True


def _personen(bureau: Bureau) -> tuple[str, ...]:
    """The folder of persons as the firm names it, when it lies in the repository."""
    eigen = (bureau.instellingen.personen if bureau.instellingen else None) or _PERSONEN
    return PurePosixPath(eigen.replace("\\", "/")).parts

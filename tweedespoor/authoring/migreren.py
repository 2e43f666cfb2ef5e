"""`spoor migreer`: a dossier of an older format, brought to the current one; nothing gets lost.

A migration rewrites text, not data: it uses the same insertions as `spoor log`, so that
comments and spacing stay. What it made is proved before a byte is written: every value and
every comment is still there, and the dossier reads without a problem that it did not have.

Writing several files is not one step. `traject.yaml`, which holds the number of the format,
is written last, and a migration must give the same result on a file that it has already been
over; so a command that was broken off is simply given again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.authoring.invoegen import zet
from tweedespoor.authoring.proef import Stand, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.errors import WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.loading.laden import lees
from tweedespoor.schema.vormen import FORMAAT
from tweedespoor.source.folder import KENBESTAND
from tweedespoor.source.yamltree import read_yaml

HUIDIG: Final = int(FORMAAT.voorbeeld)
"""The version of the format that this program writes."""

Bestanden = Mapping[str, bytes]
"""Name in the dossier → all bytes."""


@dataclass(frozen=True, slots=True)
class Migratie:
    """One step from a version to the next.

    Attributes:
        van: the version that it starts from; it leads to the next one.
        wat: what it changes, one Dutch sentence.
        doe: from the files of a dossier to those that become different. The number of the
            format is not its work. On files that are over already it changes nothing.
    """

    van: int
    wat: str
    doe: Callable[[Bestanden], Bestanden]


MIGRATIES: Final[tuple[Migratie, ...]] = ()
"""All steps, oldest first. The format has had one version, so there is none yet."""


class Toestand(StrEnum):
    """How a dossier stands to the current format."""

    ACTUEEL = "actueel"
    OUDER = "ouder"
    NIEUWER = "nieuwer"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Migreerplan:
    """What a dossier needs.

    Attributes:
        toestand: how it stands.
        van: the version it says, or None when it says none.
        stappen: what is changed, a sentence each.
        oud, nieuw: the files that become different, before and after; absent before is new.
    """

    toestand: Toestand
    van: int | None
    stappen: tuple[str, ...] = ()
    oud: Bestanden = field(default_factory=dict)
    nieuw: Bestanden = field(default_factory=dict)


def maak_plan(
    stand: Stand, *, migraties: Sequence[Migratie] = MIGRATIES, huidig: int = HUIDIG
) -> Migreerplan:
    """What it takes to bring a dossier to the current format, proved.

    Args:
        stand: the dossier.
        migraties: the steps that exist.
        huidig: the version to go to.

    Raises:
        WriteError: a step is not there, or its result would lose or break something.
    """
    van = versie_van(stand.folder.files)
    if van is None:
        return Migreerplan(Toestand.ONBEKEND, None)
    if van >= huidig:
        return Migreerplan(Toestand.ACTUEEL if van == huidig else Toestand.NIEUWER, van)
    bestanden = dict(stand.folder.files)
    stappen = []
    for versie in range(van, huidig):
        stap = next((m for m in migraties if m.van == versie), None)
        if stap is None:
            raise WriteError(
                f"Van formaat {versie} naar {versie + 1} bestaat geen weg.",
                help=("Meld dit aan de makers. Er is niets gewijzigd.",),
            )
        bestanden |= stap.doe(bestanden)
        stappen.append(stap.wat)
    kern = zet(bestanden[KENBESTAND], KENBESTAND, ("formaat",), waarde=str(huidig))
    bestanden[KENBESTAND] = kern.inhoud
    _bewijs(stand, bestanden)
    anders = {n: data for n, data in bestanden.items() if stand.folder.files.get(n) != data}
    oud = {naam: stand.folder.files[naam] for naam in anders if naam in stand.folder.files}
    return Migreerplan(Toestand.OUDER, van, tuple(stappen), oud, anders)


def migreer(
    map: Path, *, migraties: Sequence[Migratie] = MIGRATIES, huidig: int = HUIDIG
) -> Migreerplan:
    """Bring the dossier in a folder to the current format.

    Raises:
        WriteError: as for `maak_plan`, or a file could not be written; then give it again.
    """
    with slot(map):
        stand = open_stand(map)
        plan = maak_plan(stand, migraties=migraties, huidig=huidig)
        namen = sorted(plan.nieuw, key=lambda naam: (naam == KENBESTAND, naam))
        for nummer, naam in enumerate(namen):
            try:
                if naam in plan.oud:
                    vervang(map / naam, plan.nieuw[naam], binnen=map, was=plan.oud[naam])
                else:
                    maak(map / naam, plan.nieuw[naam], binnen=map)
            except WriteError as fout:
                if nummer == 0:
                    raise
                raise _halverwege(fout) from None
    return plan


def versie_van(bestanden: Bestanden) -> int | None:
    """The version that a dossier says; None when it says none, or cannot be read."""
    gelezen = read_yaml(bestanden.get(KENBESTAND, b""), KENBESTAND).value
    tekst = gelezen.get("formaat") if isinstance(gelezen, dict) else None
    return int(tekst) if isinstance(tekst, str) and re.fullmatch(r"\d{1,4}", tekst) else None


def _bewijs(stand: Stand, na: Bestanden) -> None:
    """Refuse a result in which something is gone or that reads worse than before.

    Mistakes that a person made before stay what they are: a check tells of them.
    """
    voor = stand.folder.files
    weg = _inhoud(voor) - _inhoud(na)
    if weg:
        raise _verlies("waarden")
    if _commentaar(voor) - _commentaar(na):
        raise _verlies("commentaar")
    eerst = Counter((f.code, f.where.file) for f in stand.geladen.findings)
    later = lees(replace(stand.folder, files=dict(sorted(na.items())))).findings
    kent_niet = any((f.where.file, f.where.path) == (KENBESTAND, ("formaat",)) for f in later)
    if kent_niet or Counter((f.code, f.where.file) for f in later) - eerst:
        raise WriteError(
            "Na deze stap zou het dossier niet goed te lezen zijn; er is niets gewijzigd.",
            help=("Kijk eerst wat er mis is met spoor check, of meld dit aan de makers.",),
        )


def _halverwege(fout: WriteError) -> WriteError:
    """A refusal after some files were written, which may not say that nothing was changed."""
    return WriteError(
        "Een deel van de bestanden is al bijgewerkt; de rest kon niet worden geschreven.",
        help=("Er is niets verloren. Geef dezelfde opdracht straks opnieuw.", *fout.help),
    )


def _verlies(wat: str) -> WriteError:
    return WriteError(
        f"Bij deze stap zouden {wat} verloren gaan; er is niets gewijzigd.",
        help=("Meld dit aan de makers; stuur geen dossier mee.",),
    )


def _inhoud(bestanden: Bestanden) -> Counter[str]:
    """Every text that the files hold, the number of the format aside; notes by line."""
    teksten: Counter[str] = Counter()
    for naam, data in bestanden.items():
        if naam.endswith(".yaml"):
            waarde = read_yaml(data, naam).value
            if naam == KENBESTAND and isinstance(waarde, dict):
                waarde = {sleutel: w for sleutel, w in waarde.items() if sleutel != "formaat"}
            teksten.update(_bladeren(waarde))
        else:
            regels = data.decode("utf-8", "replace").split("\n")
            teksten.update(regel.strip() for regel in regels if regel.strip())
    return teksten


def _bladeren(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, dict):
        for deel in waarde.values():
            yield from _bladeren(deel)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from _bladeren(deel)


def _commentaar(bestanden: Bestanden) -> Counter[str]:
    """Every comment of the YAML files. A text that looks like one counts too: it stays as well."""
    gevonden: Counter[str] = Counter()
    for naam, data in bestanden.items():
        if naam.endswith(".yaml"):
            for regel in data.decode("utf-8", "replace").splitlines():
                hit = re.search(r"(?:^|\s)(#.*)$", regel)
                if hit is not None:
                    gevonden[hit[1].rstrip()] += 1
    return gevonden

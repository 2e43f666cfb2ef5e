"""Destroying a dossier: everything of it in the firm's folder, in steps that survive a power cut.

First the wish is written beside the dossier, in a hidden file (`_WENS`). From then on the same
command finishes what was begun, at whatever step it stopped: the folder takes a hidden name in one
step, so that no command sees half a dossier; the person file goes; the folder is emptied; the
record is written; and the wish goes last.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tweedespoor.authoring.atomair import maak, map_naar_schijf, vervang
from tweedespoor.authoring.belastingdeel import MAP as BELASTING
from tweedespoor.authoring.invoegen import voeg_toe
from tweedespoor.authoring.slot import SLOTBESTAND, slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.source.folder import LEESBAAR
from tweedespoor.source.yamltree import read_yaml

REGISTER: Final = "vernietigd.yaml"
"""File of the firm with the records."""

_WENS: Final = ".{}.vernietigen.tmp"
_WEG: Final = ".{}.weg.tmp"
_KOP: Final = (
    "# yaml-language-server: $schema=.spoor/schema/vernietigd.json",
    "# Geschreven door spoor vernietig. Hier staat niet van wie de dossiers waren.",
)
_TELLINGEN: Final = ("bestanden", "notities", "andere", "persoonsbestanden")


@dataclass(frozen=True, slots=True)
class Doelwit:
    """What is destroyed, as paths.

    Attributes:
        id: number of the dossier.
        bureau: the firm's folder; nothing outside it is touched but person files.
        map: the folder of the dossier, or None when only its tax part is left.
        personen: the folder with person files, which may lie elsewhere.
        belasting: the tax part, when that is what goes; else None.
    """

    id: str
    bureau: Path
    map: Path | None
    personen: Path
    belasting: Path | None = None

    @property
    def bij(self) -> Path:
        """The folder in which the wish is written."""
        return (self.map or self.belasting or self.bureau).parent

    @property
    def wens(self) -> Path:
        """The wish that was not fulfilled yet, if there is one."""
        return self.bij / _WENS.format(self.id)

    @property
    def weg(self) -> Path:
        """The hidden name of the folder on its way out."""
        return self.bij / _WEG.format(self.id)

    def persoonsbestanden(self) -> tuple[Path, ...]:
        """The person file, and what an editor left beside it."""
        return tuple(sorted(_van(self.personen, self.id)))


@dataclass(frozen=True, slots=True)
class Telling:
    """How many files there are, by kind."""

    bestanden: int
    notities: int
    andere: int
    persoonsbestanden: int

    def als_tekst(self) -> dict[str, Waarde]:
        """The counts as the record holds them."""
        return {naam: str(getattr(self, naam)) for naam in _TELLINGEN}


def tel(doelwit: Doelwit) -> Telling:
    """Count what would be removed; links count as other files and are never followed."""
    bestanden = notities = andere = 0
    if doelwit.belasting is not None:
        bestanden = int(os.path.lexists(doelwit.belasting))
    map_ = doelwit.map if doelwit.map is not None and doelwit.map.exists() else doelwit.weg
    for pad in _alles(map_):
        delen = pad.relative_to(map_).parts
        gewoon = pad.suffix in LEESBAAR and not pad.is_symlink()
        if gewoon and len(delen) == 2 and delen[0] in NOTITIES:
            notities += 1
        elif gewoon and len(delen) == 1:
            bestanden += 1
        else:
            andere += 1
    persoon = 0 if doelwit.belasting is not None else len(doelwit.persoonsbestanden())
    return Telling(bestanden, notities, andere, persoon)


def onafgemaakt(bureau: Path) -> tuple[str, ...]:
    """Numbers of dossiers of which the destruction was begun and not finished."""
    voor, na = _WENS.split("{}")
    return tuple(
        sorted(pad.name.removeprefix(voor).removesuffix(na) for pad in _wensen(bureau, r"[^/]+"))
    )


def vind_wens(bureau: Path, id: str) -> Path | None:
    """The unfulfilled wish for a dossier, or None."""
    return next(_wensen(bureau, re.escape(id)), None)


def hervat_van(doelwit: Doelwit) -> Mapping[str, Waarde] | None:
    """The record of a destruction that was begun, or None when the wish cannot be read."""
    try:
        gelezen = json.loads(doelwit.wens.read_bytes())
    except (OSError, ValueError):
        return None
    return gelezen if isinstance(gelezen, dict) and "kenmerk" in gelezen else None


def vernietig(
    doelwit: Doelwit, aantekening: Mapping[str, Waarde], *, belasting: bytes | None = None
) -> None:
    """Destroy a dossier, or finish what was begun.

    Args:
        doelwit: what goes.
        aantekening: the record, with a `kenmerk` that no other record has.
        belasting: the tax part that stays, or None.

    Raises:
        WriteError: the disk refused, or something is there still. What was done stays done, and
            the same command goes on from there.
    """
    with slot(doelwit.bureau):
        try:
            if belasting is not None:
                _schrijf(doelwit.bureau / BELASTING / f"{doelwit.id}.yaml", belasting, doelwit)
            _schrijf(doelwit.wens, json.dumps(dict(aantekening)).encode(), doelwit)
            if doelwit.map is not None and os.path.lexists(doelwit.map):
                _verberg(doelwit.map, doelwit.weg)
            if doelwit.belasting is not None:
                doelwit.belasting.unlink(missing_ok=True)
            else:
                for bestand in doelwit.persoonsbestanden():
                    bestand.unlink(missing_ok=True)
            if os.path.lexists(doelwit.weg):
                shutil.rmtree(doelwit.weg)
            _teken_aan(doelwit.bureau, aantekening)
            for rest in _resten(doelwit):
                rest.unlink(missing_ok=True)
            _bewijs(doelwit, aantekening)
            doelwit.wens.unlink()
            map_naar_schijf(doelwit.bij)
        except OSError:
            raise _niet_klaar() from None


def _verberg(map_: Path, naar: Path) -> None:
    """Take the folder out of sight in one step, while nobody writes in it."""
    if os.path.lexists(naar):
        shutil.rmtree(naar)  # a former attempt, after which the dossier was put back
    if sys.platform == "win32":
        with slot(map_):
            pass  # a folder in which a file is open takes no other name there
        map_.rename(naar)
    else:
        with slot(map_):
            map_.rename(naar)
    map_naar_schijf(map_.parent)


def _teken_aan(bureau: Path, aantekening: Mapping[str, Waarde]) -> None:
    """Write the record, unless it stands there since an earlier attempt."""
    pad = bureau / REGISTER
    oud = pad.read_bytes() if pad.exists() else None
    if oud is not None and aantekening["kenmerk"] in _kenmerken(oud):
        return
    nieuw = voeg_toe(
        oud, REGISTER, ("vernietigingen",), deel=dict(aantekening), plat=False, kop=_KOP
    )
    _vervang_of_maak(pad, nieuw.inhoud, oud, bureau)


def _kenmerken(data: bytes) -> frozenset[str]:
    gelezen = read_yaml(data, REGISTER).value
    rij = gelezen.get("vernietigingen") if isinstance(gelezen, dict) else None
    return frozenset(str(d.get("kenmerk")) for d in rij or () if isinstance(d, dict))


def _bewijs(doelwit: Doelwit, aantekening: Mapping[str, Waarde]) -> None:
    """Nothing of it is there any more, and the record is.

    Raises:
        WriteError: something is there still.
    """
    weg = [doelwit.weg, *([doelwit.map] if doelwit.map else [])]
    weg += [doelwit.belasting] if doelwit.belasting else list(doelwit.persoonsbestanden())
    staat_er = aantekening["kenmerk"] in _kenmerken((doelwit.bureau / REGISTER).read_bytes())
    if any(os.path.lexists(pad) for pad in weg) or not staat_er:
        raise _niet_klaar()


def _schrijf(pad: Path, inhoud: bytes, doelwit: Doelwit) -> None:
    oud = pad.read_bytes() if os.path.lexists(pad) else None
    _vervang_of_maak(pad, inhoud, oud, doelwit.bureau)


def _vervang_of_maak(pad: Path, inhoud: bytes, oud: bytes | None, binnen: Path) -> None:
    if oud is None:
        maak(pad, inhoud, binnen=binnen)
    elif oud != inhoud:
        vervang(pad, inhoud, binnen=binnen, was=oud)


def _alles(map_: Path) -> Iterator[Path]:
    """Every file and link below a folder; links to folders are not entered."""
    for boven, mappen, bestanden in os.walk(map_, followlinks=False):
        hier = Path(boven)
        yield from (hier / naam for naam in bestanden if naam != SLOTBESTAND)
        yield from (hier / naam for naam in mappen if (hier / naam).is_symlink())


def _van(personen: Path, id: str) -> Iterator[Path]:
    """Files of one person: `2026-0142.yaml`, and `2026-0142.yaml~` or a swap file beside it."""
    try:
        rij = list(personen.iterdir())
    except OSError:
        return
    yield from (pad for pad in rij if pad.name.lstrip(".").startswith(f"{id}."))


def _resten(doelwit: Doelwit) -> Iterator[Path]:
    """What a command that was cut off left: half a wish, half a tax part, half a record."""
    namen = (f".{doelwit.id}.", f"..{doelwit.id}.", f".{REGISTER}.")
    for map_ in {doelwit.bij, doelwit.bureau / BELASTING, doelwit.bureau}:
        for pad in list(map_.iterdir()) if map_.is_dir() else ():
            eigen = pad.name.startswith(namen) and pad.name.endswith(".tmp")
            if eigen and pad not in (doelwit.wens, doelwit.weg):
                yield pad


def _wensen(bureau: Path, id: str) -> Iterator[Path]:
    voor, na = (re.escape(deel) for deel in _WENS.split("{}"))
    vorm = re.compile(f"{voor}{id}{na}")
    for boven, mappen, bestanden in os.walk(bureau, followlinks=False):
        mappen[:] = sorted(m for m in mappen if not m.startswith("."))
        yield from (Path(boven) / naam for naam in sorted(bestanden) if vorm.fullmatch(naam))


def _niet_klaar() -> WriteError:
    return WriteError(
        "Nog niet alles is weg.",
        help=(
            "Sluit de bestanden van dit dossier in andere programma's.",
            "Geef daarna dezelfde opdracht opnieuw: spoor gaat verder waar het bleef.",
        ),
    )

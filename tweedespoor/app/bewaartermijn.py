"""Use case `bewaartermijn`: what must go and when, over many dossiers, on the real day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from tweedespoor.authoring.belastingdeel import MAP as BELASTING
from tweedespoor.authoring.belastingdeel import heeft_geld
from tweedespoor.authoring.vernietigen import onafgemaakt
from tweedespoor.checks.bewaren import (
    Belastingregel,
    Bewaarlijst,
    Bewaarregel,
    Stand,
    bewaring,
)
from tweedespoor.checks.instellingen import lees_drempels
from tweedespoor.errors import UsageError
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import Bureau, lees_bestand, zoek_bureau
from tweedespoor.portfolio.vinden import vind

if TYPE_CHECKING:
    from tweedespoor.schema.vernietigd import Belasting

_VOLGORDE = (Stand.VOORBIJ, Stand.OPGESCHORT, Stand.BEWAREN, Stand.LOOPT, Stand.ONBEKEND)


def lijst(paden: Sequence[Path], *, vandaag: date) -> Bewaarlijst:
    """The retention of these dossiers.

    Args:
        paden: dossiers, or folders of dossiers.
        vandaag: the real day; a fixed peildatum or a closing day never counts here.

    Raises:
        UsageError: a path does not exist, or there is nothing below it.
    """
    bureaus = {b.map: b for pad in paden if (b := zoek_bureau(_map(pad))).map is not None}
    geheel = [
        b for b in bureaus.values() if any(p.is_dir() and p.resolve() == b.map for p in paden)
    ]
    rest = tuple(r for b in geheel for r in belastingdelen(b))
    half = tuple(id for b in geheel if b.map is not None for id in onafgemaakt(b.map))
    try:
        mappen = list(dict.fromkeys(doel.map for doel in vind(paden)))
    except UsageError:
        if not rest and not half:
            raise
        mappen = []
    regels = [_regel(map_, vandaag) for map_ in mappen]
    return Bewaarlijst(
        vandaag,
        tuple(sorted((r for r, _ in regels), key=_sleutel)),
        rest,
        half,
        any(
            b.instellingen is not None and b.instellingen.bewaartermijn is not None
            for _, b in regels
        ),
    )


def belastingdelen(bureau: Bureau) -> Iterator[Belastingregel]:
    """The tax parts of a firm, by number."""
    map_ = bureau.map / BELASTING if bureau.map is not None else None
    if map_ is None or not map_.is_dir():
        return
    for pad in sorted(map_.glob("*.yaml")):
        record, _, _ = lees_bestand("belasting", pad, f"{BELASTING}/{pad.name}")
        deel = cast("Belasting | None", record)
        yield Belastingregel(pad.stem, deel.tot_en_met if deel is not None else None)


def _regel(map_: Path, vandaag: date) -> tuple[Bewaarregel, Bureau]:
    dossier, bureau = laad(map_).dossier, zoek_bureau(map_)
    if dossier.traject is None:
        return Bewaarregel(dossier.id, None, geld=False), bureau
    drempels = lees_drempels(bureau.instellingen)[0]
    gevonden = bewaring(dossier, vandaag, drempels, laad_recht())
    return Bewaarregel(dossier.id, gevonden, geld=heeft_geld(dossier)), bureau


def _sleutel(regel: Bewaarregel) -> tuple[int, date, str]:
    b = regel.bewaring
    stand = b.stand if b is not None else Stand.ONBEKEND
    laatste = b.laatste if b is not None and b.laatste is not None else date.max
    return _VOLGORDE.index(stand), laatste, regel.dossier


def _map(pad: Path) -> Path:
    return pad if pad.is_dir() else pad.parent

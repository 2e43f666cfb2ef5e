"""Use case `herzien`: which parts are suspect, and the record that one was looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tweedespoor.app.bewerken import keuze_van
from tweedespoor.app.peildag import peildag
from tweedespoor.authoring.geschreven import Geschreven
from tweedespoor.authoring.herzien import ONDERDELEN, schrijf_herziening
from tweedespoor.checks.engine import context_van
from tweedespoor.checks.grondslag import gewijzigde_gronden, nieuwe_rapporten, verwerkingen
from tweedespoor.errors import UsageError
from tweedespoor.finding import Message, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.loading.vingerafdruk import vingerafdruk
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.lijsten import Document


@dataclass(frozen=True, slots=True)
class Verdacht:
    """A part that rests on something that is no longer the newest, or no longer the same.

    Attributes:
        onderdeel: name of the part.
        grond: id of what came in or was changed.
        waarom: one Dutch sentence of fixed words.
    """

    onderdeel: str
    grond: str
    waarom: Message


def verdachte_delen(map_: Path, *, vandaag: date) -> tuple[Verdacht, ...]:
    """The parts of a dossier that are to be looked at again, in the order of the parts."""
    geladen = laad(map_)
    return tuple(sorted(_verdacht(geladen, map_, vandaag), key=lambda v: (v.onderdeel, v.grond)))


def is_onderdeel(naam: str) -> None:
    """Refuse what cannot be reviewed, before anybody is asked why it was.

    Raises:
        UsageError: there is no such part.
    """
    if naam not in ONDERDELEN:
        raise UsageError(
            f"Het onderdeel {naam} rust op niets en wordt niet herzien.",
            help=(f"Kies uit: {lijst(list(ONDERDELEN), 'of')}.",),
        )


def herzie(
    map_: Path, onderdeel: str, *, akkoord: str, besluit: str, reden: str, vandaag: date
) -> Geschreven:
    """Record that a part was looked at with everything that made it suspect, and what it rests on.

    Args:
        map_: the folder of the dossier.
        onderdeel: name of the part.
        akkoord: who looked.
        besluit: `geen_gevolgen` or `aangepast`.
        reden: why.
        vandaag: the day of today.

    Raises:
        UsageError: there is no such part, no version of it, or nothing that it rests on.
        DossierError: the file has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    is_onderdeel(onderdeel)
    geladen = laad(map_)
    gronden = _gronden(geladen)
    record = getattr(geladen.dossier, onderdeel)
    ids = set(record.versies[-1].berust_op) if record is not None and record.versies else set()
    ids |= {v.grond for v in _verdacht(geladen, map_, vandaag) if v.onderdeel == onderdeel}
    gezien = {id: vingerafdruk(gronden[id]) for id in ids if id in gronden}
    if record is not None and not gezien:
        raise UsageError(
            f"Het {onderdeel} noemt niets bij berust_op; er is niets om mee na te kijken.",
            help=("Zet bij berust_op het advies of stuk waarop het rust, bijvoorbeeld [B1].",),
        )
    return schrijf_herziening(
        map_,
        onderdeel,
        door=akkoord,
        gezien=gezien,
        besluit=besluit.replace("_", " "),
        reden=reden,
        vandaag=vandaag,
    )


def _gronden(geladen: Loaded) -> dict[str, Advies | Document]:
    dossier = geladen.dossier
    adviezen = dossier.belastbaarheid.adviezen if dossier.belastbaarheid is not None else ()
    stukken = dossier.documenten.documenten if dossier.documenten is not None else ()
    return {**{a.id: a for a in adviezen}, **{d.id: d for d in stukken}}


def _verdacht(geladen: Loaded, map_: Path, vandaag: date) -> Iterator[Verdacht]:
    bureau = zoek_bureau(map_)
    dag = peildag(None, geladen.dossier, bureau, vandaag).dag
    recht = laad_recht()
    timeline = bereken(feiten_uit(geladen.dossier), dag, recht)
    ctx = context_van(geladen, timeline, peildatum=dag, recht=recht, keuze=keuze_van(bureau))
    for v in verwerkingen(ctx):
        if v.gereageerd is None:
            yield Verdacht(
                v.onderdeel, v.advies.id, bericht("nieuw advies van {dag}", dag=v.advies.datum)
            )
    for rapport in nieuwe_rapporten(ctx):
        yield Verdacht(
            rapport.onderdeel, rapport.rapport.id, bericht("nieuw rapport van de arbeidsdeskundige")
        )
    for grond in gewijzigde_gronden(ctx):
        yield Verdacht(
            grond.onderdeel, grond.grond.id, bericht("gewijzigd na {dag}", dag=grond.gezien)
        )

"""Use case `vernietig`: what a destruction takes away and leaves, and doing it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from tweedespoor.app.invoer import lees_keuze
from tweedespoor.app.noemt import noemt
from tweedespoor.app.sporen_in_git import Gitstand, gitstand
from tweedespoor.app.vernietigdoel import doelwit_van, rest_van
from tweedespoor.authoring.belastingdeel import MAP as BELASTING
from tweedespoor.authoring.belastingdeel import belastingdeel, heeft_geld
from tweedespoor.authoring.gegeven import schoon
from tweedespoor.authoring.vernietigen import (
    REGISTER,
    Doelwit,
    Telling,
    hervat_van,
    tel,
    vernietig,
)
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.checks.bewaren import Bewaring, Stand, bewaring
from tweedespoor.checks.instellingen import lees_drempels
from tweedespoor.errors import DossierError, UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bureau import lees_bestand, zoek_bureau
from tweedespoor.nederlands import datum
from tweedespoor.output.tekst.vernietig import Git, Overzicht
from tweedespoor.portfolio.vinden import vind_een
from tweedespoor.schema.velden import velden

if TYPE_CHECKING:
    from tweedespoor.schema.vernietigd import Belasting

REDENEN: Final = tuple(g for g in velden("Vernietiging")["grond"].keuzes if g != "bewaartermijn")
"""Reasons to destroy while the term runs; a closed list, so that none can name a person."""

_ELDERS: Final = "Staan uren en facturen in uw eigen administratie? Geef --zonder-belastingdeel."
_GELD_IN: Final = frozenset({"traject", "uren", "contacten"})
"""Parts that hold hours or prices."""


@dataclass(frozen=True, slots=True)
class Voornemen:
    """What would happen.

    Attributes:
        doelwit: what goes, as paths.
        telling: how many files that are.
        bewaring: where the retention stands, or None when it cannot be read or only a tax part
            is left.
        deel: the file that is kept for the tax, or None.
        deel_tot: last day on which that part is needed, or None.
        deel_stand: `bewaard`, `elders` or `geen`.
        onleesbaar: parts of the dossier that cannot be read.
        hervat: this was begun before and cut off.
        git: what git holds, or None when there is no git.
        verwijzingen: places in other files that name the number, as `file:line`.
        stukken: number of a document → its place outside the dossier, as the register names it.
        mag: the term is over and nothing suspends it.
    """

    doelwit: Doelwit
    telling: Telling
    bewaring: Bewaring | None
    deel: bytes | None
    deel_tot: date | None
    deel_stand: str
    onleesbaar: frozenset[str]
    hervat: bool
    git: Gitstand | None
    verwijzingen: tuple[str, ...]
    stukken: tuple[tuple[str, str], ...]
    mag: bool


def bekijk(dossier: Path, *, zonder_belastingdeel: bool, vandaag: date) -> Voornemen:
    """What destroying this would do.

    Args:
        dossier: path or number, also of a dossier of which only the tax part is left or whose
            destruction was cut off.
        zonder_belastingdeel: hours and price are kept in the firm's own books.
        vandaag: the real day.

    Raises:
        UsageError: there is no such dossier, it is reached over a link, it belongs to no firm, or
            it holds work that no commit has; or only its tax part is left, and still needed.
        DossierError: hours or prices cannot be read, so that they would be lost.
    """
    if (rest := rest_van(dossier)) is not None:
        if rest.belasting is None:
            return _hervatting(rest)
        return _belasting(rest, vandaag, elders=zonder_belastingdeel)
    map_ = vind_een(dossier)
    bureau = zoek_bureau(map_)
    doelwit = doelwit_van(map_, bureau)
    geladen = laad(map_)
    recht = laad_recht()
    stand = None
    if geladen.dossier.traject is not None:
        stand = bewaring(geladen.dossier, vandaag, lees_drempels(bureau.instellingen)[0], recht)
    deel, tot, deel_stand = _geld(geladen, stand, vandaag, elders=zonder_belastingdeel)
    personen = doelwit.persoonsbestanden()
    if any(pad.is_symlink() for pad in personen):
        raise UsageError(
            "Het persoonsbestand is een koppeling; wat erachter ligt, zou blijven staan.",
            help=("Verwijder de koppeling en het bestand zelf, en geef de opdracht opnieuw.",),
        )
    git = gitstand(doelwit.bureau, (cast("Path", doelwit.map), *personen))
    if git is not None and git.niet_vastgelegd:
        raise UsageError(
            "In dit dossier staat werk dat nog niet is vastgelegd in git; misschien werkt iemand "
            "er nu aan.",
            help=(
                "Leg het vast, of draai het terug, en geef de opdracht opnieuw.",
                f"Bekijk het: git status {git.paden[0]}",
                "Er is niets verwijderd.",
            ),
        )
    return Voornemen(
        doelwit,
        tel(doelwit),
        stand,
        deel,
        tot,
        deel_stand,
        geladen.dossier.onleesbaar,
        hervat=False,
        git=git,
        verwijzingen=_verwijzingen(doelwit),
        stukken=tuple(_stukken(geladen)),
        mag=stand is not None and stand.stand is Stand.VOORBIJ,
    )


def voer_uit(voornemen: Voornemen, *, door: str, reden: str | None, vandaag: date) -> None:
    """Do it, and write the record.

    Args:
        voornemen: what was shown.
        door: who does it, of the firm.
        reden: a word of `REDENEN`; may be None when the term is over or the work was begun.
        vandaag: the real day.

    Raises:
        UsageError: a reason is needed, or is no word of the list.
        WriteError: not everything is gone; the same command goes on from there.
    """
    grond = lees_keuze(reden, "--reden", REDENEN) if reden is not None else "bewaartermijn"
    d = voornemen.doelwit
    aantekening = hervat_van(d) if voornemen.hervat else None
    if aantekening is None:
        aantekening = {
            "kenmerk": secrets.token_hex(4),
            "op": vandaag.isoformat(),
            "door": schoon(door, "door"),
            "wat": "belastingdeel" if d.belasting is not None else "dossier",
            **voornemen.telling.als_tekst(),
            "grond": grond,
            **({"belastingdeel": voornemen.deel_stand} if d.belasting is None else {}),
        }
    vernietig(d, cast("dict[str, Waarde]", dict(aantekening)), belasting=voornemen.deel)


def overzicht(voornemen: Voornemen) -> Overzicht:
    """What is shown of it, before and after."""
    d, telling, git = voornemen.doelwit, voornemen.telling, voornemen.git
    doel = cast("Path", d.belasting or d.map)
    return Overzicht(
        id=d.id,
        wat=doel.relative_to(d.bureau).as_posix(),
        bestanden=telling.bestanden,
        notities=telling.notities,
        andere=telling.andere,
        persoonsbestanden=telling.persoonsbestanden,
        bewaring=voornemen.bewaring,
        alleen_belasting=d.belasting is not None,
        deel_stand=voornemen.deel_stand,
        deel_tot=voornemen.deel_tot,
        onleesbaar=tuple(sorted(voornemen.onleesbaar)),
        hervat=voornemen.hervat,
        git=_getoond(git, d, deel=voornemen.deel is not None) if git is not None else None,
        verwijzingen=voornemen.verwijzingen,
        stukken=voornemen.stukken,
    )


def _getoond(git: Gitstand, d: Doelwit, *, deel: bool) -> Git:
    """What git holds, and what is to be recorded: what git followed, and what is new."""
    nieuw = [d.bureau / REGISTER, *([d.bureau / BELASTING] if deel else [])]
    extra = tuple(p.relative_to(git.wortel).as_posix() for p in nieuw)
    return Git(git.paden, (*git.gevolgd, *extra), git.vastleggingen, git.remotes)


def _hervatting(doelwit: Doelwit) -> Voornemen:
    git = gitstand(doelwit.bureau, (cast("Path", doelwit.map),))
    return Voornemen(
        doelwit,
        tel(doelwit),
        None,
        None,
        None,
        "geen",
        frozenset(),
        hervat=True,
        git=git,
        verwijzingen=_verwijzingen(doelwit),
        stukken=(),
        mag=True,
    )


def _belasting(doelwit: Doelwit, vandaag: date, *, elders: bool) -> Voornemen:
    """The tax part by itself, once its own term is over.

    While that runs no reason will do, unless the firm has it in its own books: somebody who gives
    the command for a dossier twice does not mean the part that must stay.

    Raises:
        UsageError: its term runs.
    """
    pad = cast("Path", doelwit.belasting)
    record, _, _ = lees_bestand("belasting", pad, f"{BELASTING}/{pad.name}")
    gelezen = cast("Belasting | None", record)
    tot = gelezen.tot_en_met if gelezen is not None else None
    hervat = doelwit.wens.exists()
    mag = hervat or (tot is not None and vandaag > tot)
    if not mag and not elders:
        raise UsageError(
            f"Dossier {doelwit.id} is al vernietigd. Alleen het deel voor de belasting is er nog, "
            + (f"en dat bewaart u tot en met {datum(tot)}." if tot else "en dat is niet te lezen."),
            help=(
                f"Het staat in {BELASTING}/{pad.name}.",
                _ELDERS,
                "Er is niets verwijderd.",
            ),
        )
    return Voornemen(
        doelwit,
        tel(doelwit),
        None,
        None,
        tot,
        "geen",
        frozenset() if gelezen is not None or hervat else frozenset({BELASTING}),
        hervat=hervat,
        git=gitstand(doelwit.bureau, (pad,)),
        verwijzingen=_verwijzingen(doelwit),
        stukken=(),
        mag=mag,
    )


def _geld(
    geladen: Loaded, stand: Bewaring | None, vandaag: date, *, elders: bool
) -> tuple[bytes | None, date | None, str]:
    """The tax part that stays, until when, and where.

    Raises:
        DossierError: hours or prices cannot be read.
    """
    if elders:
        return None, None, "elders"
    if weg := geladen.dossier.onleesbaar & _GELD_IN:
        raise DossierError(
            "Een deel van dit dossier is niet te lezen; uren en prijs zouden verloren gaan.",
            help=(
                f"Niet te lezen: {', '.join(sorted(weg))}.",
                "Verbeter dat eerst: spoor check op dit dossier wijst de plaats aan.",
                _ELDERS,
                "Er is niets verwijderd.",
            ),
        )
    if not heeft_geld(geladen.dossier):
        return None, None, "geen"
    tot = stand.belasting if stand is not None else None
    if tot is None:
        jaren = laad_recht()["bewaren.belasting"].on(vandaag).waarde
        tot = date(vandaag.year + jaren, 12, 31)
    if tot < vandaag:
        return None, None, "geen"
    return belastingdeel(geladen.dossier, tot), tot, "bewaard"


def _verwijzingen(doelwit: Doelwit) -> tuple[str, ...]:
    """Where other files of the firm name the number; the dossier and its own files left out."""
    zonder = {p for p in (doelwit.map, doelwit.personen) if p is not None}
    return tuple(
        plek
        for plek in noemt(doelwit.bureau, doelwit.id, zonder=zonder)
        if not plek.startswith(f"{BELASTING}/{doelwit.id}.")
    )


def _stukken(geladen: Loaded) -> Iterator[tuple[str, str]]:
    """Papers that lie outside the dossier, as its register names them."""
    register = geladen.dossier.documenten
    for d in register.documenten if register is not None else ():
        if d.bestand is not None and d.vernietigd is None:
            yield d.id, d.bestand

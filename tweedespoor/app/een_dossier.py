"""One dossier → its verdict, finished and flat, whatever happens on the way."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tweedespoor.app.bewerken import keuze_van, oordeel_over
from tweedespoor.app.dossiermap import afdruk, dossiernaam, lees_map, naam_van, pad_van
from tweedespoor.app.huisregels import Eigenregels, eigenregels
from tweedespoor.app.melding import PRIVE, maak_melding
from tweedespoor.app.peildag import Peildag, peildag
from tweedespoor.checks.context import fase_op
from tweedespoor.checks.engine import Beoordeling, context_van
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.checks.privacy.persoon import CODE as PERSOON
from tweedespoor.checks.privacy.persoon import bekende_namen, gelekt
from tweedespoor.checks.toekomst import in_de_toekomst
from tweedespoor.checks.uitkomst import meld_aan_makers, plek_van
from tweedespoor.checks.uitslag import INTERN, Uitslag, Verantwoording
from tweedespoor.checks.volgorde import sorteer
from tweedespoor.errors import TweedespoorError
from tweedespoor.finding import Ernst, Finding, Message, Wie, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded
from tweedespoor.loading.bronnen import Bronnen
from tweedespoor.loading.bureau import INSTELLINGEN, Bureau, zoek_bureau
from tweedespoor.loading.laden import lees
from tweedespoor.location import Where
from tweedespoor.portfolio.tijdgrens import tijdgrens
from tweedespoor.portfolio.vinden import TRAJECT, Doel
from tweedespoor.source.folder import Folder
from tweedespoor.source.soort import NOG_TE_KOMEN
from tweedespoor.timeline.model import Timeline

VEEL = 64
"""From so many dossiers on, more processes and a temporary file pay."""

TIJD = 10.0
"""Seconds after which a rule, or the reading of a dossier, is stopped."""


@dataclass(frozen=True, slots=True)
class Vraag:
    """What is asked of a check.

    Attributes:
        paden: dossiers, folders of dossiers, or files of dossiers.
        vandaag: the real day.
        peildatum: the day to judge on, or None for the usual order.
        profiel: name of a profile, or None for that of `spoor.yaml`.
        alleen, zonder: rule codes; an empty `alleen` means all.
        fragment: whether lines of the dossier are wanted in the result.
        waarom: whether facts and arithmetic behind each verdict are wanted.
        kwitantie: whether digests of all files are wanted.
        sinds: only dossiers that changed since this commit, branch or tag of git; None: all.
        kort: of several dossiers only counts and the most serious finding will be shown, so
            that lines of the dossier are not wanted then.
        processen: how many processes may work; None: as many as the machine has cores for.
        cache: may verdicts of an earlier check be used again.
    """

    paden: Sequence[Path]
    vandaag: date
    peildatum: date | None = None
    profiel: str | None = None
    alleen: frozenset[str] = frozenset()
    zonder: frozenset[str] = frozenset()
    fragment: bool = False
    waarom: bool = False
    kwitantie: bool = False
    sinds: str | None = None
    kort: bool = False
    processen: int | None = None
    cache: bool = True


class Beoordelaar:
    """Judges dossiers one by one; the firms around them are read once.

    Args:
        vraag: what is asked.
    """

    def __init__(self, vraag: Vraag) -> None:
        self.vraag = vraag
        self.bureaus: dict[Path, tuple[Bureau, Eigenregels]] = {}
        self._boven: dict[Path, Path] = {}

    def echt(self, map_: Path) -> Path:
        """The folder of a dossier without links; what is above it is looked up once."""
        if map_.name in ("", "..") or map_.is_symlink():
            return map_.resolve()
        if map_.parent not in self._boven:
            self._boven[map_.parent] = map_.parent.resolve()
        return self._boven[map_.parent] / map_.name

    def bureau(self, map_: Path) -> tuple[Bureau, Eigenregels]:
        """The firm around a dossier and its own rules; dossiers in one folder share them."""
        boven = self.echt(map_).parent
        if boven not in self.bureaus:
            bureau = zoek_bureau(map_)
            self.bureaus[boven] = bureau, eigenregels(bureau)
        return self.bureaus[boven]

    def __call__(self, doel: Doel) -> Uitslag:
        """The verdict on one dossier; what fails or hangs becomes a finding of its own.

        Raises:
            TweedespoorError: the question itself cannot be answered, for any dossier.
        """
        return self.oordeel(doel)

    def oordeel(self, doel: Doel, folder: Folder | None = None) -> Uitslag:
        """The same, of a folder as it was already read."""
        try:
            with tijdgrens(TIJD):
                return _een(doel, folder or lees_map(doel), *self.bureau(doel.map), self.vraag)
        except TweedespoorError:
            raise
        except Exception as fout:  # containment: this dossier is reported, the others go on
            return self.zonder_oordeel(
                doel,
                bericht("Dit dossier kon door een fout in het programma niet worden beoordeeld"),
                meld_aan_makers(plek_van(fout)),
            )

    def zonder_oordeel(self, doel: Doel, wat: Message, doe: Message) -> Uitslag:
        """What stands in the place of a verdict that could not be given.

        Args:
            doel: the dossier.
            wat: what went wrong.
            doe: what to do.
        """
        bureau = self.bureau(doel.map)[0]
        dag = peildag(self.vraag.peildatum, None, bureau, self.vraag.vandaag)
        finding = Finding(
            code=INTERN,
            ernst=Ernst.FOUT,
            wie=Wie.BEHEERDER,
            bericht=wat,
            where=Where(TRAJECT),
            waarom=bericht("De andere dossiers zijn wel beoordeeld; dit ene is niet bekeken."),
            hulp=(doe,),
            onderdeel="dossier",
        )
        return Uitslag(
            dossier=dossiernaam(doel.map, bureau),
            pad=pad_van(doel.map),
            id=naam_van(doel.map),
            fase=None,
            week=None,
            weken=None,
            peildatum=dag.dag,
            peildatum_bron=dag.bron,
            oordelen={},
            redenen={},
            meldingen=(maak_melding(finding, Bronnen()),),
            te_wegen=(),
            gevolgen={},
        )

    def __getstate__(self) -> Vraag:
        """A worker reads the firms itself: what was parsed cannot be sent."""
        return self.vraag

    def __setstate__(self, vraag: Vraag) -> None:
        Beoordelaar.__init__(self, vraag)


def _persoon(geladen: Loaded, bureau: Bureau, vraag: Vraag) -> tuple[Finding, ...]:
    """What leaked from the person file, when there is one; no verdict depends on it."""
    gekozen = not vraag.alleen or PERSOON in vraag.alleen
    if not gekozen or PERSOON in vraag.zonder or geladen.dossier.id is None:
        return ()
    persoon = bureau.persoon(geladen.dossier.id)
    if persoon is None:
        return ()
    bekend = bekende_namen(geladen.dossier)
    return gelekt(geladen.bronnen.ruw, persoon, bekend=bekend)


def _toekomst(geladen: Loaded, dag: Peildag, vraag: Vraag) -> tuple[Finding, ...]:
    """Facts that cannot have happened yet; who looks back or ahead on a day asked has none."""
    gekozen = not vraag.alleen or NOG_TE_KOMEN in vraag.alleen
    if not gekozen or NOG_TE_KOMEN in vraag.zonder or dag.heden is None:
        return ()
    return in_de_toekomst(geladen.dossier, geladen.herkomst, dag.heden)


def van_bureau(bureau: Bureau, eigen: Eigenregels) -> dict[str, str]:
    """Digests of the firm's files that a verdict can depend on."""
    namen = [INSTELLINGEN, *eigen.teksten]
    paden = {naam: bureau.map / naam for naam in namen} if bureau.map is not None else {}
    return {naam: afdruk(pad.read_bytes()) for naam, pad in paden.items() if pad.is_file()}


def _een(doel: Doel, folder: Folder, bureau: Bureau, eigen: Eigenregels, vraag: Vraag) -> Uitslag:
    geladen = lees(folder)
    dag = peildag(vraag.peildatum, geladen.dossier, bureau, vraag.vandaag)
    timeline, oordeel = oordeel_over(
        geladen,
        bureau,
        dag.dag,
        profiel=vraag.profiel,
        alleen=vraag.alleen,
        zonder=vraag.zonder,
        eigen=eigen.regels,
        heden=dag.heden,
    )
    keuze = keuze_van(bureau, profiel=vraag.profiel, alleen=vraag.alleen, zonder=vraag.zonder)
    lezen = [
        f
        for f in geladen.findings
        if (not vraag.alleen or f.code in vraag.alleen) and f.code not in vraag.zonder
    ]
    plannen = geladen.dossier.trajectplan.versies if geladen.dossier.trajectplan else ()
    fase = fase_op(plannen, dag.dag)
    findings = sorteer(
        [
            *lezen,
            *_toekomst(geladen, dag, vraag),
            *oordeel.bevindingen,
            *_persoon(geladen, bureau, vraag),
        ]
    )
    # A line next to a privacy finding may hold the very word that must not be repeated.
    prive = {f.where.file for f in findings if f.code.startswith(PRIVE)}
    if doel.bestanden:
        findings = tuple(f for f in findings if f.where.file in doel.bestanden)
    return Uitslag(
        dossier=dossiernaam(doel.map, bureau),
        pad=pad_van(doel.map),
        id=geladen.dossier.id,
        fase=fase.naam if fase is not None else None,
        week=timeline.week,
        weken=timeline.weken,
        peildatum=dag.dag,
        peildatum_bron=dag.bron,
        oordelen=dict(oordeel.oordelen),
        redenen={code: str(reden) for code, reden in oordeel.redenen.items()},
        meldingen=tuple(
            maak_melding(
                f,
                geladen.bronnen,
                fragment=vraag.fragment and f.where.file not in prive,
                afwijkingen=geladen.dossier.afwijkingen,
                eigen=eigen.per_code,
            )
            for f in findings
        ),
        te_wegen=oordeel.te_wegen,
        gevolgen=dict(oordeel.gevolgen),
        verantwoording=(
            _verantwoording(geladen, bureau, eigen, timeline, oordeel, keuze, dag.heden)
            if vraag.waarom
            else None
        ),
        bestanden=(
            {naam: afdruk(data) for naam, data in geladen.bronnen.ruw.items()}
            if vraag.kwitantie
            else {}
        ),
        profiel=str(keuze.profiel),
    )


def _verantwoording(
    geladen: Loaded,
    bureau: Bureau,
    eigen: Eigenregels,
    timeline: Timeline,
    oordeel: Beoordeling,
    keuze: CheckInstellingen,
    heden: date | None,
) -> Verantwoording:
    from tweedespoor.app.verantwoording import verantwoord

    ctx = context_van(
        geladen,
        timeline,
        peildatum=timeline.peildatum,
        recht=laad_recht(),
        keuze=keuze,
        heden=heden,
    )
    return verantwoord(
        ctx, oordeel.oordelen, bronnen=geladen.bronnen, bureau=bureau, eigen=eigen.per_code
    )


@contextmanager
def zonder_opruimer() -> Iterator[None]:
    """No cyclic garbage collection while reading: records are freed by reference count."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()

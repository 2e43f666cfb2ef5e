"""Use case `check`: dossiers on disk → verdicts and findings, finished and flat."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tweedespoor.app.bewerken import keuze_van, oordeel_over
from tweedespoor.app.huisregels import Eigenregels, eigenregels
from tweedespoor.app.melding import PRIVE, maak_melding
from tweedespoor.app.peildag import Peildag, peildag
from tweedespoor.checks.context import fase_op
from tweedespoor.checks.engine import Beoordeling, context_van
from tweedespoor.checks.instellingen import CheckInstellingen, lees_drempels
from tweedespoor.checks.privacy.persoon import CODE as PERSOON
from tweedespoor.checks.privacy.persoon import bekende_namen, gelekt
from tweedespoor.checks.registry import REGELSET
from tweedespoor.checks.toekomst import in_de_toekomst
from tweedespoor.checks.uitslag import Controle, Uitslag, Verantwoording
from tweedespoor.checks.volgorde import sorteer
from tweedespoor.errors import UsageError
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bronnen import Bronnen
from tweedespoor.loading.bureau import INSTELLINGEN, Bureau, zoek_bureau
from tweedespoor.portfolio.vinden import Doel, vind
from tweedespoor.source.soort import NOG_TE_KOMEN
from tweedespoor.timeline.model import Timeline


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


def controleer(vraag: Vraag) -> Controle:
    """Judge all dossiers that are meant.

    Raises:
        UsageError: a path does not exist, or there is no dossier below it; with `sinds` also
            when git cannot tell what changed; with `kwitantie` when a path is one file.
    """
    doelen = vind(vraag.paden)
    if vraag.kwitantie and any(doel.bestand is not None for doel in doelen):
        raise UsageError(
            "Een kwitantie gaat over hele dossiers.",
            help=("Noem de map van het dossier, niet een bestand daarin.",),
        )
    bureaus: dict[Path, tuple[Bureau, Eigenregels]] = {}
    sinds = None
    if vraag.sinds is not None:
        from tweedespoor.app.sinds import geraakte

        doelen, sinds = geraakte(doelen, vraag.sinds, lambda map_: _bureau(map_, bureaus)[0])
    uitslagen: list[Uitslag] = []
    with _zonder_opruimer():
        for doel in doelen:
            bureau, eigen = _bureau(doel.map, bureaus)
            uitslagen.append(_een(doel, bureau, eigen, vraag))
    meldingen = []
    for bureau, eigen in _elk_een_keer(bureaus):
        yaml = {"spoor.yaml": bureau.tekst} if bureau.tekst is not None else {}
        bronnen = Bronnen({**yaml, **eigen.teksten})
        findings = bureau.findings + lees_drempels(bureau.instellingen)[1] + eigen.findings
        meldingen += [maak_melding(f, bronnen, fragment=vraag.fragment) for f in findings]
    return Controle(
        tuple(uitslagen),
        tuple(meldingen),
        laad_recht().versie,
        REGELSET,
        sinds,
        tuple(_van_bureau(*deel) for deel in _elk_een_keer(bureaus)) if vraag.kwitantie else (),
    )


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


def vingerafdruk(data: bytes) -> str:
    """SHA-256 of a file, for a receipt."""
    import hashlib  # only a receipt needs it, and loading it is felt at start-up

    return hashlib.sha256(data).hexdigest()


def _van_bureau(bureau: Bureau, eigen: Eigenregels) -> dict[str, str]:
    """Digests of the firm's files that a verdict can depend on."""
    namen = [INSTELLINGEN, *eigen.teksten]
    paden = {naam: bureau.map / naam for naam in namen} if bureau.map is not None else {}
    return {naam: vingerafdruk(pad.read_bytes()) for naam, pad in paden.items() if pad.is_file()}


def _een(doel: Doel, bureau: Bureau, eigen: Eigenregels, vraag: Vraag) -> Uitslag:
    # "." and ".." have no name of their own, and the name is the id.
    geladen = laad(doel.map if doel.map.name not in ("", "..") else doel.map.resolve())
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
    if doel.bestand is not None:
        findings = tuple(f for f in findings if f.where.file == doel.bestand)
    return Uitslag(
        dossier=_naam(doel.map, bureau),
        pad=_pad(doel.map),
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
            {naam: vingerafdruk(data) for naam, data in geladen.bronnen.ruw.items()}
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


def _bureau(
    map_: Path, bekend: dict[Path, tuple[Bureau, Eigenregels]]
) -> tuple[Bureau, Eigenregels]:
    """The firm around a dossier and its own rules; dossiers in one folder share them."""
    boven = map_.resolve().parent
    if boven not in bekend:
        bureau = zoek_bureau(map_)
        bekend[boven] = bureau, eigenregels(bureau)
    return bekend[boven]


def _elk_een_keer(
    bureaus: dict[Path, tuple[Bureau, Eigenregels]],
) -> Iterator[tuple[Bureau, Eigenregels]]:
    """Every firm once, however many of its folders hold dossiers."""
    gezien: set[Path | None] = set()
    for bureau, eigen in bureaus.values():
        if bureau.map not in gezien:
            gezien.add(bureau.map)
            yield bureau, eigen


def _naam(map_: Path, bureau: Bureau) -> str:
    """Path relative to the firm's repository; without one only the id, never a whole path."""
    if bureau.map is not None and map_.resolve().is_relative_to(bureau.map):
        return map_.resolve().relative_to(bureau.map).as_posix()
    return map_.resolve().name


def _pad(map_: Path) -> str:
    """The path as a person in the current folder can type it."""
    hier = Path.cwd()
    if map_.resolve().is_relative_to(hier):
        return map_.resolve().relative_to(hier).as_posix()
    return map_.as_posix()


@contextmanager
def _zonder_opruimer() -> Iterator[None]:
    """No cyclic garbage collection while reading: records are freed by reference count."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()

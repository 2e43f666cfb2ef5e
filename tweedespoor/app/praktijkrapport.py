"""Use case `report` for the practice: figures over many dossiers, of a firm or of one coach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tweedespoor.app.bewerken import oordeel_over
from tweedespoor.app.huisstijl import huisstijl_van
from tweedespoor.app.invoer import bedoelt_u, lees_keuze
from tweedespoor.app.rapport import Gemaakt, Rapportvraag
from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.disclosure.praktijkbeeld import toon_praktijk
from tweedespoor.errors import UsageError
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bureau import Bureau, zoek_bureau
from tweedespoor.nederlands import in_opdracht, lijst
from tweedespoor.portfolio.cijfers import bereken
from tweedespoor.portfolio.meten import Geval, liep
from tweedespoor.portfolio.vinden import vind
from tweedespoor.report import FORMATEN, render
from tweedespoor.report.praktijk import Praktijksoort, maak_praktijkrapport
from tweedespoor.schema.dossier import Dossier

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Coach


@dataclass(frozen=True, slots=True)
class _Waarvan:
    """What the report is about.

    Attributes:
        bureau: the firm.
        mappen: its dossiers.
        naam: short name of the coach, or None for the whole firm.
        coach: that coach.
        deel: these are some of the dossiers of the firm only.
    """

    bureau: Bureau
    mappen: tuple[Path, ...]
    naam: str | None = None
    coach: Coach | None = None
    deel: bool = False


def maak(vraag: Rapportvraag, soort: Praktijksoort) -> Gemaakt:
    """Make one report on the practice.

    Args:
        vraag: what is asked; its `dossier` is a repository or a coach, its `van` the first day
            of the period.
        soort: kind of report.

    Raises:
        UsageError: reader, format or period do not fit; there is no such coach or repository;
            one dossier is named where figures over many are asked for.
    """
    formaat = lees_keuze(vraag.formaat, "--formaat", FORMATEN)
    if vraag.lezer is not None:
        lees_keuze(vraag.lezer, "--voor", soort.lezers)
    if vraag.werkplek is not None:
        raise UsageError("Bij dit rapport past --werkplek niet.", help=("Laat --werkplek weg.",))
    over = _coach(vraag.dossier, soort) if soort.per_coach else _bureau(vraag.dossier, soort)
    dag = vraag.peildatum or over.bureau.peildatum or vraag.vandaag
    if vraag.van is not None and vraag.van > dag:
        raise UsageError(
            "De dag bij --van ligt na de peildatum van het rapport.",
            help=("Kies een eerdere dag bij --van, of een latere bij --peildatum.",),
        )
    gelezen = [laad(map_) for map_ in over.mappen]
    kan = [g for g in gelezen if "traject" not in g.dossier.onleesbaar]
    gevallen = [
        _geval(g, over.bureau, dag)
        for g in kan
        if liep(g.dossier, vraag.van, dag) and over.naam in (None, _van(g.dossier))
    ]
    instellingen = over.bureau.instellingen
    beeld = toon_praktijk(
        bereken(gevallen, dag=dag, titels=_titels(), onleesbaar=len(gelezen) - len(kan)),
        peildatum=dag,
        van=vraag.van,
        bureau=instellingen.bureau if instellingen else None,
        coach=over.coach,
        vergelijking=instellingen.vergelijking if instellingen else (),
        deel=over.deel,
    )
    rapport = maak_praktijkrapport(soort, beeld, huisstijl=huisstijl_van(over.bureau))
    wie = over.naam or "bureau"
    bestand = f"{soort.naam}-{wie}-{dag.isoformat()}.{formaat}"
    return Gemaakt(render(rapport, formaat), formaat, 0, wie, bestand)


def _bureau(pad: Path, soort: Praktijksoort) -> _Waarvan:
    """A firm's repository, or a folder of dossiers in it.

    Raises:
        UsageError: it is one dossier, or a file in one: figures would speak of one person.
    """
    mappen = tuple(doel.map for doel in vind([pad]))
    if not pad.is_dir() or mappen[0].resolve() == pad.resolve():
        raise UsageError(
            f"Een {soort.titel} gaat over veel dossiers; dit is er een.",
            help=(
                "Noem de map van het bureau of een map met dossiers, of laat de map weg.",
                f"Over dit dossier: spoor check {in_opdracht(pad.as_posix())}",
            ),
        )
    bureau = zoek_bureau(pad)
    alle = _dossiers(bureau.map) if bureau.map is not None else mappen
    return _Waarvan(bureau, mappen, deel=len(mappen) < len(alle))


def _coach(pad: Path, soort: Praktijksoort) -> _Waarvan:
    """A coach by the short name or by the file.

    Raises:
        UsageError: there is no firm, or it has no such coach.
    """
    los = pad.name == str(pad) and not pad.is_file()
    bureau = zoek_bureau(Path() if los else pad.resolve().parent)
    naam = pad.stem if pad.suffix == ".yaml" else pad.name
    coach = bureau.coach(naam) if naam and bureau.map is not None else None
    if coach is None or bureau.map is None:
        bekend = sorted(bureau.coachen())
        if not bekend:
            hulp = "Ga naar de map van het bureau, of noem het bestand: coachen/naam.yaml"
        else:
            hulp = bedoelt_u(naam, bekend, f"Kies uit: {lijst(bekend)}.")
        raise UsageError(
            f"Een {soort.titel} hoort bij een coach; deze coach is er niet.", help=(hulp,)
        )
    return _Waarvan(bureau, _dossiers(bureau.map), naam, coach)


def _dossiers(map_: Path) -> tuple[Path, ...]:
    """The dossiers of a firm; none when it has no dossier yet."""
    try:
        return tuple(doel.map for doel in vind([map_]))
    except UsageError:
        return ()


def _van(dossier: Dossier) -> str | None:
    return dossier.traject.coach if dossier.traject is not None else None


def _geval(geladen: Loaded, bureau: Bureau, dag: date) -> Geval:
    """One traject with its findings, on the day it was closed or else on the day asked for."""
    traject = geladen.dossier.traject
    gesloten = traject.afgesloten if traject is not None else None
    op = min(gesloten, dag) if gesloten is not None else dag
    _, oordeel = oordeel_over(geladen, bureau, op)
    bevindingen = [*geladen.findings, *oordeel.bevindingen]
    erg = [f for f in bevindingen if f.ernst is not Ernst.INFO]
    return Geval(
        geladen.dossier,
        frozenset(f.code for f in erg if f.afwijking is None),
        frozenset(f.code for f in erg if f.afwijking is not None),
    )


def _titels() -> Mapping[str, str]:
    """The title of every code that can be found."""
    return dict(_alle_titels())


def _alle_titels() -> Iterator[tuple[str, str]]:
    for code, eis in eisen().items():
        yield code, eis.titel
    for code, ander in OVERIGE.items():
        yield code, ander.titel

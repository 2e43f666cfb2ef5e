"""Use case `report`: a dossier, a reader and a format → a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tweedespoor.app.huisstijl import huisstijl_van
from tweedespoor.app.invoer import lees_keuze
from tweedespoor.app.inzage import inzage
from tweedespoor.app.peildag import rapportdag
from tweedespoor.errors import DossierError, UsageError
from tweedespoor.finding import Ernst, Finding
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.nederlands import in_opdracht
from tweedespoor.portfolio.vinden import vind_een
from tweedespoor.report import FORMATEN, SOORTEN, TEKST, beletsel, maak_rapport, render, toets_lezer
from tweedespoor.report.beletsel import Beletsel
from tweedespoor.report.praktijk import PRAKTIJK
from tweedespoor.report.soort import Soort
from tweedespoor.schema.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Rapportvraag:
    """What is asked.

    Attributes:
        soort: kind of report.
        dossier: path or id; for a report on the practice a repository or a coach.
        vandaag: the real day.
        lezer: for whom; None for the usual reader of the kind.
        formaat: `md`, `html`, `pdf` or `docx`.
        concept: write it even when errors are open, marked as a draft.
        peildatum: day of the report, or None for the usual order.
        van: first day of the period, or None for the day after the last report.
        werkplek: number of the placement that a host organisation asks about (`A5`).
    """

    soort: str
    dossier: Path
    vandaag: date
    lezer: str | None = None
    formaat: str = "md"
    concept: bool = False
    peildatum: date | None = None
    van: date | None = None
    werkplek: str | None = None


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """A finished report, or the reason why there is none.

    Attributes:
        inhoud: the file; None when no draft was asked and errors are open or there is a
            `beletsel`.
        formaat: its format.
        fouten: number of open errors.
        dossier: id of the dossier.
        bestand: name for the file when nobody gives one: kind, dossier, reader and day. The
            reader is in it, so that a copy never takes the place of that of another reader.
        beletsel: why this kind says nothing (yet) of this dossier, or None.
        manifest: what is in a bundle, as JSON; None for a report by itself.
        let_op: what a person still has to look at, each a sentence.
    """

    inhoud: bytes | None
    formaat: str
    fouten: int
    dossier: str
    bestand: str
    beletsel: Beletsel | None = None
    manifest: bytes | None = None
    let_op: tuple[str, ...] = ()

    @property
    def is_tekst(self) -> bool:
        """Can a terminal show it?"""
        return self.formaat in TEKST


def maak(vraag: Rapportvraag) -> Gemaakt:
    """Make one report.

    Raises:
        UsageError: kind, reader or format does not exist, or do not go together.
        DossierError: a part of the dossier could not be read, so a report would be silent on it.
    """
    naam = lees_keuze(vraag.soort, "SOORT", (*SOORTEN, *PRAKTIJK))
    if naam in PRAKTIJK:
        from tweedespoor.app.praktijkrapport import maak as maak_praktijk

        return maak_praktijk(vraag, PRAKTIJK[naam])
    soort = SOORTEN[naam]
    formaat = lees_keuze(vraag.formaat, "--formaat", FORMATEN)
    lezer = _lezer(vraag, soort)
    geladen = laad(vind_een(vraag.dossier))
    _toets_werkplek(vraag, lezer, geladen.dossier)
    if geladen.dossier.onleesbaar:
        raise DossierError(
            f"Een deel van {geladen.dossier.id} is niet te lezen; het rapport zou erover zwijgen.",
            help=(f"Bekijk wat er mis is: spoor check {in_opdracht(vraag.dossier.as_posix())}",),
        )
    bureau = zoek_bureau(geladen.map)
    dag = rapportdag(soort, vraag.peildatum, geladen.dossier, bureau, vraag.vandaag)
    delen = (soort.naam, geladen.dossier.id, lezer.value, vraag.werkplek, dag.dag.isoformat())
    bestand = f"{'-'.join(deel for deel in delen if deel)}.{formaat}"
    gezien = inzage(geladen, bureau, dag.dag, profiel=soort.profiel)
    reden = beletsel(soort.naam, gezien.view(Lezer.BUREAU))
    if reden is not None and (reden.altijd or not vraag.concept):
        return Gemaakt(None, formaat, 0, geladen.dossier.id, bestand, reden)
    gevonden = [*geladen.findings, *gezien.oordeel.bevindingen] if soort.toetst else []
    fouten = _open_fouten(gevonden, soort.lost_op)
    if fouten and not vraag.concept:
        return Gemaakt(None, formaat, fouten, geladen.dossier.id, bestand)
    concept, huisstijl = bool(fouten) or reden is not None, huisstijl_van(bureau)
    rapport = maak_rapport(
        soort.naam,
        gezien.view(lezer, werkplek=vraag.werkplek),
        concept=concept,
        huisstijl=huisstijl,
        van=vraag.van,
    )
    if soort.bundel and formaat == "pdf" and lezer is soort.standaard:
        from tweedespoor.app.bundel import bundel_van

        alles = bundel_van(gezien, rapport, lezer=lezer, huisstijl=huisstijl, concept=concept)
        if alles.bundel is None:
            return Gemaakt(None, formaat, 0, geladen.dossier.id, bestand, alles.beletsel)
        return Gemaakt(
            alles.bundel.pdf,
            formaat,
            fouten,
            geladen.dossier.id,
            bestand,
            reden,
            manifest=alles.bundel.manifest,
            let_op=alles.let_op,
        )
    inhoud = render(rapport, formaat)
    return Gemaakt(inhoud, formaat, fouten, geladen.dossier.id, bestand, reden)


def _lezer(vraag: Rapportvraag, soort: Soort) -> Lezer:
    """For whom it is made; a reader of another kind is told apart from a slip.

    Raises:
        UsageError: there is no such reader, or this kind is not made for him.
    """
    if vraag.lezer is None:
        return soort.standaard
    lezer = next((wie for wie in Lezer if wie.value == vraag.lezer.casefold()), None)
    if lezer is None:
        return Lezer(lees_keuze(vraag.lezer, "--voor", soort.lezers))
    toets_lezer(soort, lezer)
    return lezer


def _toets_werkplek(vraag: Rapportvraag, lezer: Lezer, dossier: Dossier) -> None:
    """A workplace is named for a host organisation only, and exists.

    Raises:
        UsageError: it is named for another reader, or is no placement of this dossier.
    """
    if vraag.werkplek is None:
        return
    if lezer is not Lezer.DERDE:
        raise UsageError(
            "Bij deze lezer past --werkplek niet.",
            help=("Laat --werkplek weg, of kies --voor derde.",),
        )
    alle = dossier.activiteiten.activiteiten if dossier.activiteiten else ()
    plekken = tuple(a.id for a in alle if a.plaats is not None)
    if vraag.werkplek not in plekken:
        kan = f"Kies uit: {', '.join(plekken)}." if plekken else "Dit dossier heeft er geen."
        raise UsageError("Deze werkplek staat niet in het dossier.", help=(kan,))


def _open_fouten(findings: Sequence[Finding], lost_op: frozenset[str]) -> int:
    """Errors that nobody accepted, without those that the report itself mends."""
    return sum(
        f.ernst is Ernst.FOUT and f.afwijking is None and f.code not in lost_op for f in findings
    )

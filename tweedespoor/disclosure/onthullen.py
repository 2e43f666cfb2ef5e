"""The walk from records to a View. Unknown types and fields without label: closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from tweedespoor.disclosure.onthouden import Withheld
from tweedespoor.disclosure.tabel import MAG_ZIEN
from tweedespoor.disclosure.view import Deel, View
from tweedespoor.disclosure.waarden import onthul
from tweedespoor.disclosure.werkplek import werkplekdeel
from tweedespoor.labels import Label, Lezer
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES

if TYPE_CHECKING:
    from tweedespoor.finding import Finding
    from tweedespoor.schema.bureau import Bureau, Coach, Persoon
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.timeline.model import Milestone, Step, Timeline

AFZENDER = ("naam", "plaats", "adres", "telefoon", "email", "fg_contact", "kleur", "coach_heet")
"""What the bureau prints on its own paper; every reader of a report knows who sent it."""

MIJLPAAL_LABEL: Mapping[str, Label] = {
    "verkorte_wachttijd_aanvraag": Label.FUNCTIONEEL,
    "aow_datum": Label.WERK,
}
"""Milestones that say more than that a term runs; every other milestone is `proces`."""

KEUZE_ALTIJD = frozenset({Lezer.BUREAU})
"""Readers who see every deviation, whatever `zichtbaar_voor` says."""


def disclose(
    dossier: Dossier,
    *,
    lezer: Lezer,
    peildatum: date,
    tijdlijn: Timeline | None = None,
    persoon: Persoon | None = None,
    coachen: Mapping[str, Coach] | None = None,
    bureau: Bureau | None = None,
    bevindingen: Iterable[Finding] = (),
    werkplek: str | None = None,
    tabel: Mapping[Lezer, frozenset[Label]] = MAG_ZIEN,
) -> View:
    """One reader's share of a dossier.

    A value is visible when every label on the way to it is permitted: a forbidden
    container hides all it holds.

    Args:
        dossier: the records as read.
        lezer: for whom.
        peildatum: the day as of which the report describes the case.
        tijdlijn: the milestones on that day.
        persoon: the person file, when it is there.
        coachen: coaches by the short name that notes use.
        bureau: the firm's own data.
        bevindingen: findings of the check; only the bureau gets them.
        werkplek: number of the placement that a host organisation asks about; None for the
            newest one that the employee agreed to share.
        tabel: reader → labels; another table is for tests.

    Raises:
        LekError: a record holds a type or a field that disclosure does not know.
    """
    labels = tabel.get(lezer, frozenset())
    delen: dict[str, Any] = {}
    for naam in BESTANDEN:
        if naam != "afwijkingen":
            delen[naam] = onthul(getattr(dossier, naam), labels)
    if lezer is Lezer.DERDE:
        delen["activiteiten"] = werkplekdeel(dossier, labels, peildatum, werkplek)
    for naam in NOTITIES:
        delen[naam] = tuple(_notitie(n.bestand, n.inhoud, labels) for n in getattr(dossier, naam))
    return View(
        lezer=lezer,
        labels=labels,
        dossier_id=dossier.id,
        peildatum=peildatum,
        dossier=Deel(delen),
        persoon=onthul(persoon, labels),
        coachen=_coachen(coachen or {}, labels),
        afzender=Deel({naam: getattr(bureau, naam, None) for naam in AFZENDER}),
        tijdlijn=_tijdlijn(tijdlijn, labels),
        keuzes=_keuzes(dossier, lezer, labels),
        bevindingen=_bevindingen(bevindingen) if lezer is Lezer.BUREAU else (),
        onbekend=dossier.onbekend | dossier.onleesbaar,
    )


def _notitie(bestand: str, inhoud: object, labels: frozenset[Label]) -> Deel:
    """A note with the name of its file, so that other parts can refer to it."""
    naam = bestand if Label.PROCES in labels else Withheld(Label.PROCES)
    return Deel({"bestand": naam, **dict(onthul(inhoud, labels))})


def _coachen(coachen: Mapping[str, Coach], labels: frozenset[Label]) -> tuple[Deel, ...]:
    """The coaches with the short name that notes use; none for who may not know the firm."""
    if Label.BEDRIJF not in labels:
        return ()
    return tuple(
        Deel({"korte_naam": naam, **dict(onthul(coach, labels))})
        for naam, coach in sorted(coachen.items())
    )


def _keuzes(dossier: Dossier, lezer: Lezer, labels: frozenset[Label]) -> tuple[Deel, ...]:
    """Deviations that this reader may know of.

    The rule, the part and the file it is about are the bureau's apparatus, and withheld for
    everybody else.
    """
    if dossier.afwijkingen is None:
        return ()
    gekozen = []
    for afwijking in dossier.afwijkingen.afwijkingen:
        if lezer in KEUZE_ALTIJD or lezer.value in afwijking.zichtbaar_voor:
            waarden = dict(onthul(afwijking, labels))
            if lezer not in KEUZE_ALTIJD:
                waarden["regel"] = Withheld(Label.BEDRIJF)
                waarden["bij"] = Withheld(Label.BEDRIJF)
                waarden["bron"] = Withheld(Label.BEDRIJF)
            gekozen.append(Deel(waarden))
    return tuple(gekozen)


def _tijdlijn(tijdlijn: Timeline | None, labels: frozenset[Label]) -> Deel | None:
    if tijdlijn is None or Label.PROCES not in labels:
        return None
    mijlpalen = []
    for mijlpaal in tijdlijn:
        label = MIJLPAAL_LABEL.get(str(mijlpaal.code), Label.PROCES)
        if label in labels:
            mijlpalen.append(_mijlpaal(mijlpaal))
    return Deel(
        {
            "eerste_ziektedag": tijdlijn.eerste_ziektedag,
            "recht": tijdlijn.recht,
            "week": tijdlijn.week,
            "weken": tijdlijn.weken,
            "dagen_over": tijdlijn.dagen_over,
            "begin": tuple(_stap(s) for s in tijdlijn.begin),
            "mijlpalen": tuple(mijlpalen),
        }
    )


def _mijlpaal(m: Milestone) -> Deel:
    return Deel(
        {
            "code": str(m.code.value),
            "naam": m.naam,
            "status": str(m.status.value),
            "wie": tuple(str(w.value) for w in m.wie),
            "sterkte": str(m.sterkte.value),
            "bronnen": tuple(Deel({"tekst": b.tekst, "url": b.url}) for b in m.bronnen),
            "vanaf": m.vanaf,
            "uiterlijk": m.uiterlijk,
            "gedaan": m.gedaan,
            "berekening": tuple(_stap(s) for s in m.berekening),
            "andere_lezing": m.andere_lezing,
            "gevolg": m.gevolg,
            "reden": m.reden,
            "facultatief": m.facultatief,
            "afgeweken": m.afgeweken,
        }
    )


def _stap(stap: Step) -> Deel:
    bron = Deel({"tekst": stap.bron.tekst, "url": stap.bron.url}) if stap.bron else None
    return Deel({"wat": stap.what, "uitkomst": stap.result, "bron": bron})


def _bevindingen(bevindingen: Iterable[Finding]) -> tuple[Deel, ...]:
    return tuple(
        Deel(
            {
                "code": b.code,
                "ernst": str(b.ernst.value),
                "wie": str(b.wie.value),
                "bericht": str(b.bericht),
                "bestand": b.where.file,
                "aanvaard": b.afwijking is not None,
            }
        )
        for b in bevindingen
    )

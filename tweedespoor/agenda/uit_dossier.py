"""Points from the dossier itself: promises, talks, activities, reports and what was planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.checks.verloop import NIEUW_WERK
from tweedespoor.finding import Kenmerk, Woord, bericht
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.nederlands import datum_kort, hoofdletter, lijst
from tweedespoor.timeline.terms import add_months
from tweedespoor.woordenlijst import ACTIVITEIT, RAPPORT, ROL

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.notities import Afspraak

NAZORG_MAANDEN: Final = (3, 6)
"""Months after the result in which a bureau asks once more how it goes: practice."""


def punten_uit_dossier(dossier: Dossier, herkomst: Herkomst, peildatum: date) -> Iterator[Punt]:
    """What the dossier itself says is still to be done.

    Args:
        dossier: as read; what was written down after the peildatum does not count.
        herkomst: from a record to its address.
        peildatum: the day one looks on.
    """
    bron = _Bron(dossier, herkomst, peildatum)
    yield from bron.afspraken()
    if bron.loopt:
        yield from bron.gesprekken()
        yield from bron.evaluaties()
        yield from bron.activiteiten()
        yield from bron.herbeoordeling()
        yield from bron.rapporten()
        yield from bron.nalezen()
        yield from bron.afwijkingen()
        yield from bron.einde()
    yield from bron.nazorg()


class _Bron:
    """One dossier on one day; each method reads one part of it."""

    def __init__(self, dossier: Dossier, herkomst: Herkomst, peildatum: date) -> None:
        self.dossier = dossier
        self.herkomst = herkomst
        self.dag = peildatum
        traject = dossier.traject
        afgesloten = traject is not None and traject.status == "afgesloten"
        self.loopt = traject is not None and not (
            afgesloten and (traject.afgesloten is None or traject.afgesloten <= peildatum)
        )

    def afspraken(self) -> Iterator[Punt]:
        """Promises that are not ticked off, also of the homework; on a closed dossier none."""
        if not self.loopt:
            return
        for contact in (n.inhoud for n in self.dossier.contacten):
            if contact.datum <= self.dag:
                for afspraak in (*contact.afspraken, *contact.huiswerk):
                    yield from self._afspraak(afspraak, "contact", contact.datum)
        for evaluatie in (n.inhoud for n in self.dossier.evaluaties):
            if evaluatie.datum > self.dag:
                continue
            for afspraak in evaluatie.afspraken:
                yield from self._afspraak(afspraak, "evaluatie", evaluatie.datum)
            for actie in evaluatie.acties_werkgever:
                if actie.uiterlijk is not None and actie.gedaan is None:
                    yield Punt(
                        self.dossier.id,
                        Soort.AFSPRAAK,
                        actie.uiterlijk,
                        bericht("Actie van de werkgever"),
                        bericht("evaluatie {dag}", dag=Woord(datum_kort(evaluatie.datum))),
                        where=self.herkomst.at(actie),
                        wie=("werkgever",),
                        eigen=actie.wat,
                    )

    def _afspraak(self, afspraak: Afspraak, soort: str, dag: date) -> Iterator[Punt]:
        if not afspraak.gedaan:
            yield Punt(
                self.dossier.id,
                Soort.AFSPRAAK,
                afspraak.uiterlijk,
                bericht("Afspraak nakomen of afvinken"),
                bericht("{soort} {dag}", soort=Woord(soort), dag=Woord(datum_kort(dag))),
                where=self.herkomst.at(afspraak),
                eigen=f"{afspraak.wie}: {afspraak.wat}",
            )

    def gesprekken(self) -> Iterator[Punt]:
        """The talk that a note announces, until these people spoke again."""
        rij = [n.inhoud for n in self.dossier.contacten if n.inhoud.datum <= self.dag]
        gesproken = [(c.datum, frozenset(c.met)) for c in rij] + [
            (n.inhoud.datum, frozenset(n.inhoud.aanwezig))
            for n in self.dossier.evaluaties
            if n.inhoud.datum <= self.dag
        ]
        for contact in rij:
            later = any(
                dag > contact.datum and met >= frozenset(contact.met) for dag, met in gesproken
            )
            if contact.volgende is not None and not later:
                yield Punt(
                    self.dossier.id,
                    Soort.GESPREK,
                    contact.volgende,
                    bericht("Gesprek met {wie}", wie=Woord(lijst([ROL[r] for r in contact.met]))),
                    bericht("contact {dag}", dag=Woord(datum_kort(contact.datum))),
                    where=self.herkomst.at(contact, "volgende"),
                    wie=("consulent",),
                )

    def evaluaties(self) -> Iterator[Punt]:
        """The day that the latest evaluation agreed on for the next one."""
        rij = [n.inhoud for n in self.dossier.evaluaties if n.inhoud.datum <= self.dag]
        if rij and (laatste := max(rij, key=lambda e: e.datum)).volgende is not None:
            yield Punt(
                self.dossier.id,
                Soort.EVALUATIE,
                laatste.volgende,
                bericht("Afgesproken evaluatie"),
                bericht("evaluatie {dag}", dag=Woord(datum_kort(laatste.datum))),
                where=self.herkomst.at(laatste, "volgende"),
                wie=("werkgever", "werknemer"),
            )

    def activiteiten(self) -> Iterator[Punt]:
        """Activities that begin or end as planned."""
        deel = self.dossier.activiteiten
        for a in deel.activiteiten if deel is not None else ():
            if a.gepland is None or a.afgebroken is not None or a.vervallen is not None:
                continue
            naam = Woord(ACTIVITEIT[a.soort])
            if a.gedaan is None:
                yield Punt(
                    self.dossier.id,
                    Soort.ACTIVITEIT,
                    a.gepland.van,
                    bericht(
                        "{id} beginnen of bijstellen: {naam}"
                        if a.gepland.van < self.dag
                        else "{id} begint: {naam}",
                        id=Kenmerk(a.id),
                        naam=naam,
                    ),
                    bericht("gepland"),
                    where=self.herkomst.at(a, "gepland"),
                    wie=("consulent",),
                )
            elif a.gedaan.tot_en_met is None and a.gepland.tot_en_met is not None:
                yield Punt(
                    self.dossier.id,
                    Soort.ACTIVITEIT,
                    a.gepland.tot_en_met,
                    bericht(
                        "{id} afronden of bijstellen: {naam}"
                        if a.gepland.tot_en_met < self.dag
                        else "{id} loopt af: {naam}",
                        id=Kenmerk(a.id),
                        naam=naam,
                    ),
                    bericht("gepland"),
                    where=self.herkomst.at(a, "gepland"),
                    wie=("consulent",),
                )

    def herbeoordeling(self) -> Iterator[Punt]:
        """The day that the newest advice itself names for a new one."""
        deel = self.dossier.belastbaarheid
        adviezen = [a for a in deel.adviezen if a.datum <= self.dag] if deel is not None else []
        if adviezen and (laatste := max(adviezen, key=lambda a: a.datum)).herbeoordeling:
            yield Punt(
                self.dossier.id,
                Soort.BELASTBAARHEID,
                laatste.herbeoordeling,
                bericht("Nieuwe beoordeling door de bedrijfsarts"),
                bericht("advies {id}", id=Kenmerk(laatste.id)),
                where=self.herkomst.at(laatste, "herbeoordeling"),
                wie=("bedrijfsarts",),
            )

    def rapporten(self) -> Iterator[Punt]:
        """Reports that the plan promises and that were not sent."""
        deel = self.dossier.trajectplan
        versies = [v for v in deel.versies if v.per <= self.dag] if deel is not None else []
        if not versies:
            return
        verzonden = {
            n.inhoud.soort
            for n in self.dossier.rapporten
            if any(v.datum <= self.dag for v in n.inhoud.verzonden)
        }
        namen = {n.bestand: n.inhoud for n in self.dossier.rapporten}
        for moment in versies[-1].rapportagemomenten:
            eigen = namen.get(moment.rapport) if moment.rapport else None
            klaar = bool(eigen.verzonden) if eigen is not None else moment.soort in verzonden
            if not klaar:
                yield Punt(
                    self.dossier.id,
                    Soort.RAPPORT,
                    moment.uiterlijk,
                    bericht("{rapport} versturen", rapport=_rapport(moment.soort)),
                    bericht("beloofd in het plan"),
                    where=self.herkomst.at(moment),
                    wie=("consulent",),
                )

    def nalezen(self) -> Iterator[Punt]:
        """Reports that are written and wait for a second person before they go out."""
        for notitie in self.dossier.rapporten:
            r = notitie.inhoud
            opgesteld = r.opgesteld is None or r.opgesteld <= self.dag
            if opgesteld and r.interne_toets is None and not r.verzonden:
                yield Punt(
                    self.dossier.id,
                    Soort.RAPPORT,
                    None,
                    bericht("{rapport} laten nalezen", rapport=_rapport(r.soort)),
                    bericht("praktijk"),
                    where=self.herkomst.at(r),
                    wie=("consulent",),
                )

    def afwijkingen(self) -> Iterator[Punt]:
        """Deviations that are to be looked at again."""
        deel = self.dossier.afwijkingen
        for afwijking in deel.afwijkingen if deel is not None else ():
            if afwijking.herbeoordelen is not None and afwijking.datum <= self.dag:
                yield Punt(
                    self.dossier.id,
                    Soort.AFWIJKING,
                    afwijking.herbeoordelen,
                    bericht(
                        "Afwijking van {regel} opnieuw bekijken", regel=Kenmerk(afwijking.regel)
                    ),
                    bericht("afwijking {dag}", dag=Woord(datum_kort(afwijking.datum))),
                    where=self.herkomst.at(afwijking, "herbeoordelen"),
                )

    def einde(self) -> Iterator[Punt]:
        """The last planned day of the assignment."""
        opdracht = self.dossier.traject.opdracht if self.dossier.traject is not None else None
        if opdracht is not None and opdracht.gepland_einde is not None and opdracht.einde is None:
            yield Punt(
                self.dossier.id,
                Soort.TRAJECT,
                opdracht.gepland_einde,
                bericht("Geplande laatste dag van het traject"),
                bericht("opdracht"),
                where=self.herkomst.at(opdracht, "gepland_einde"),
                wie=("consulent",),
            )

    def nazorg(self) -> Iterator[Punt]:
        """The talks after three and six months, when work was found and the employee agrees."""
        resultaat = self.dossier.resultaat
        if resultaat is None or resultaat.datum > self.dag or resultaat.uitkomst not in NIEUW_WERK:
            return
        nazorg = resultaat.nazorg
        if nazorg is not None and nazorg.akkoord_werknemer is False:
            return
        for maanden in NAZORG_MAANDEN:
            gedaan = getattr(nazorg, f"contact_{maanden}_maanden", None)
            if gedaan is None:
                yield Punt(
                    self.dossier.id,
                    Soort.NAZORG,
                    add_months(resultaat.datum, maanden),
                    bericht("Nazorg: vraag na {n} maanden hoe het gaat", n=maanden),
                    bericht("praktijk"),
                    where=self.herkomst.at(resultaat, "nazorg", f"contact_{maanden}_maanden"),
                    wie=("consulent",),
                )


def _rapport(soort: str) -> Woord:
    """A kind of report as a line begins with it."""
    return Woord(hoofdletter(RAPPORT[soort]))

"""What builders look through: the View with the parts that every chapter needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from typing import Any

from tweedespoor.disclosure import Deel, View, rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label, Lezer
from tweedespoor.report.model import Blok
from tweedespoor.report.teksten import eind, woorden
from tweedespoor.report.teksten.aanspreken import Zegt


@dataclass(frozen=True, slots=True)
class Hoofdstuktekst:
    """What a builder of one chapter returns.

    Attributes:
        blokken: the content; empty when the chapter has nothing to say for this reader.
        ontbreekt: what the dossier should hold and does not, each a noun phrase.
    """

    blokken: tuple[Blok, ...] = ()
    ontbreekt: tuple[str, ...] = ()


Bouwer = Callable[["Zicht"], Hoofdstuktekst]
"""A function that builds one chapter."""


def samen(*bouwers: Bouwer) -> Bouwer:
    """One chapter out of several: their blocks behind each other, what is missing once."""

    def bouw(zicht: Zicht) -> Hoofdstuktekst:
        delen = [bouwer(zicht) for bouwer in bouwers]
        return Hoofdstuktekst(
            tuple(blok for deel in delen for blok in deel.blokken),
            tuple(wat for deel in delen for wat in deel.ontbreekt),
        )

    return bouw


MET_TEKST = frozenset({"haalbaarheid", "start", "voortgang", "tussen", "wia", "eind"})
"""Kinds of report that ask for a text of the coach; the others speak for themselves."""


@dataclass(frozen=True, slots=True)
class Zicht:
    """A View with shortcuts. Every look goes through `zie` and `rij`.

    Attributes:
        soort: kind of report that is built.
        van: first day of the period as asked for; None for the usual one of the kind.
        herhaald: the kind is made more than once, so that a text that was sent before the
            peildatum belongs to an earlier report.
        eigen: standard sentence → what the firm says instead.
    """

    view: View
    soort: str = ""
    van: date | None = None
    herhaald: bool = False
    eigen: Mapping[Zegt, Zegt] = field(default_factory=dict)

    def mag(self, label: Label) -> bool:
        """May the reader see facts with this label?"""
        return self.view.mag(label)

    def zie(self, *pad: str) -> Any:
        """A value of the dossier by path, or None; a later result is not there yet."""
        if pad[:1] == ("resultaat",) and not self.tot_nu(
            zie(self.view.dossier, "resultaat", "datum")
        ):
            return None
        return zie(self.view.dossier, *pad)

    def rij(self, *pad: str) -> tuple[Any, ...]:
        """A list of the dossier by path up to the peildatum, or an empty tuple."""
        return self.gebeurd(rij(self.view.dossier, *pad))

    def gebeurd(self, dingen: tuple[Any, ...]) -> tuple[Any, ...]:
        """The records that begin on the peildatum or before; those without a day stay."""
        return tuple(d for d in dingen if self.tot_nu(_begin(d)))

    def toen(self, ding: Any) -> Any:
        """A record that begins on the peildatum or before, else None."""
        return ding if self.tot_nu(_begin(ding)) else None

    def tot_nu(self, dag: date | None) -> bool:
        """Is this day not after the peildatum? A fact without a day stays."""
        return dag is None or dag <= self.peildatum

    def dag(self, ding: Any, *pad: str) -> date | None:
        """A day of a record, or None when it lies after the peildatum."""
        dag = zie(ding, *pad)
        return dag if isinstance(dag, date) and dag <= self.peildatum else None

    @property
    def einde(self) -> date | None:
        """The day the traject ended; None while it runs on the peildatum."""
        dag = self.zie("traject", "opdracht", "einde") or self.zie("traject", "afgesloten")
        return dag if dag is not None and dag <= self.peildatum else None

    @property
    def begin(self) -> date | None:
        """The first day of the assignment that is known on the peildatum."""
        opdracht = self.zie("traject", "opdracht")
        dagen = (zie(opdracht, naam) for naam in ("intake", "opdracht", "aanmelding"))
        return next((d for d in dagen if d is not None and d <= self.peildatum), None)

    @property
    def coach(self) -> str:
        """The word for the coach, as the firm sets it."""
        return zie(self.view.afzender, "coach_heet") or "coach"

    @property
    def peildatum(self) -> date:
        """The day as of which the report describes the case."""
        return self.view.peildatum

    @property
    def vraagt_tekst(self) -> bool:
        """Does this kind of report ask for a text of the coach?"""
        return self.soort in MET_TEKST

    @property
    def tekst(self) -> Any:
        """The coach's text file for this report, or None."""
        gevonden = self.teksten(self.soort)
        if self.herhaald:
            gevonden = tuple(r for r in gevonden if not self._eerder_verzonden(r))
        return gevonden[-1] if gevonden else None

    def teksten(self, soort: str) -> tuple[Any, ...]:
        """The text files of one kind that were drawn up by the peildatum, oldest first."""
        return tuple(
            r
            for r in self.rij("rapporten")
            if zie(r, "soort") == soort and self.tot_nu(zie(r, "opgesteld"))
        )

    def _eerder_verzonden(self, rapport: Any) -> bool:
        return any(
            (dag := zie(v, "datum")) is not None and dag < self.peildatum
            for v in rij(rapport, "verzonden")
        )

    def vul(self, tekst: str, **waarden: str) -> str:
        """A sentence of the product that is the same to every reader, with its values."""
        return self.zeg(Zegt(tekst, tekst), **waarden)

    def zeg(self, zegt: Zegt, **waarden: str) -> str:
        """A sentence of the product with its values, to the employee in the u-form.

        Where the firm has a text of its own for it, that is what is said.
        """
        gekozen = self.eigen.get(zegt, zegt)
        tekst = gekozen.u if self.aan_werknemer else gekozen.anderen
        return tekst.format(coach=self.coach, **waarden)

    def rol(self, rol: str | None) -> str:
        """A role in words; empty when there is none."""
        if rol is None:
            return ""
        return self.coach if rol == "coach" else woorden.ROL[rol]

    def wie(self, tekst: str) -> str:
        """Who stands in a promise: a role or free words."""
        return self.rol(tekst) if tekst in woorden.ROL else tekst

    def laatste(self, *pad: str) -> Any:
        """The newest version of a part on the peildatum, or None."""
        geldig = self.versies(*pad)
        return geldig[-1] if geldig else None

    def versies(self, *pad: str) -> tuple[Any, ...]:
        """All versions of a part up to the peildatum."""
        return tuple(v for v in self.rij(*pad) if self.tot_nu(zie(v, "per")))

    def adviezen(self) -> tuple[Any, ...]:
        """Advices on belastbaarheid up to the peildatum, oldest first."""
        return tuple(
            a for a in self.rij("belastbaarheid", "adviezen") if self.tot_nu(zie(a, "datum"))
        )

    def coachnaam(self, korte_naam: str | None) -> Deel | None:
        """The coach with this short name, or None."""
        return next((c for c in self.view.coachen if c.korte_naam == korte_naam), None)

    def onbekend(self, onderdeel: str) -> bool:
        """Does the dossier declare this part unknown, or could it not be read?"""
        return onderdeel in self.view.onbekend

    @property
    def gestart(self) -> bool:
        """Did spoor 2 begin? Only then its parts belong in the dossier."""
        uitkomst = self.zie("resultaat", "uitkomst")
        return uitkomst is None or eind.VARIANTEN[uitkomst].gestart

    def hoort_er(self, label: Label, onderdeel: str) -> bool:
        """Should the reader hear that this part of spoor 2 is missing?"""
        return self.gestart and self.mag(label) and not self.onbekend(onderdeel)

    @property
    def aan_werknemer(self) -> bool:
        """Is the reader the employee himself, whom the first page addresses as u?"""
        return self.view.lezer is Lezer.WERKNEMER

    @property
    def voor_bureau(self) -> bool:
        """Is the reader the author's own firm?"""
        return self.view.lezer is Lezer.BUREAU


BEGIN = ("datum", "op", "van", "vanaf", "per", "aangevraagd", "beoordeeld")
"""Fields that say when a record happened or began, the first that is there counts."""


def _begin(ding: Any) -> date | None:
    """When a record happened or began, or None when it has no such day."""
    if not isinstance(ding, Deel):
        return None
    velden = {naam for naam, _ in ding}
    dagen = (zie(ding, naam) for naam in BEGIN if naam in velden)
    return next((dag for dag in dagen if isinstance(dag, date)), None)

"""What builders look through: the View with the parts that every chapter needs."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import Deel, View, rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label, Lezer
from tweedespoor.report.model import Blok
from tweedespoor.report.teksten import eind, woorden


@dataclass(frozen=True, slots=True)
class Hoofdstuktekst:
    """What a builder of one chapter returns.

    Attributes:
        blokken: the content; empty when the chapter has nothing to say for this reader.
        ontbreekt: what the dossier should hold and does not, each a noun phrase.
    """

    blokken: tuple[Blok, ...] = ()
    ontbreekt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Zicht:
    """A View with shortcuts. Every look goes through `zie` and `rij`."""

    view: View

    def mag(self, label: Label) -> bool:
        """May the reader see facts with this label?"""
        return self.view.mag(label)

    def zie(self, *pad: str) -> Any:
        """A value of the dossier by path, or None; a later result is not there yet."""
        if pad[:1] == ("resultaat",) and not _tot(
            zie(self.view.dossier, "resultaat", "datum"), self.peildatum
        ):
            return None
        return zie(self.view.dossier, *pad)

    def rij(self, *pad: str) -> tuple[Any, ...]:
        """A list of the dossier by path up to the peildatum, or an empty tuple."""
        return self.gebeurd(rij(self.view.dossier, *pad))

    def gebeurd(self, dingen: tuple[Any, ...]) -> tuple[Any, ...]:
        """The records that begin on the peildatum or before; those without a day stay."""
        return tuple(d for d in dingen if _tot(_begin(d), self.peildatum))

    @property
    def einde(self) -> date | None:
        """The day the traject ended; None while it runs on the peildatum."""
        dag = self.zie("traject", "opdracht", "einde") or self.zie("traject", "afgesloten")
        return dag if dag is not None and dag <= self.peildatum else None

    @property
    def coach(self) -> str:
        """The word for the coach, as the firm sets it."""
        return zie(self.view.afzender, "coach_heet") or "coach"

    @property
    def peildatum(self) -> date:
        """The day as of which the report describes the case."""
        return self.view.peildatum

    def vul(self, tekst: str) -> str:
        """A sentence of the product with the firm's word for the coach in it."""
        return tekst.format(coach=self.coach)

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
        geldig = [v for v in self.rij(*pad) if _tot(zie(v, "per"), self.peildatum)]
        return geldig[-1] if geldig else None

    def versies(self, *pad: str) -> tuple[Any, ...]:
        """All versions of a part up to the peildatum."""
        return tuple(v for v in self.rij(*pad) if _tot(zie(v, "per"), self.peildatum))

    def adviezen(self) -> tuple[Any, ...]:
        """Advices on belastbaarheid up to the peildatum, oldest first."""
        alle = self.rij("belastbaarheid", "adviezen")
        return tuple(a for a in alle if _tot(zie(a, "datum"), self.peildatum))

    def rapport(self, soort: str) -> Any:
        """The newest text file of the coach for this kind of report, or None."""
        gevonden = [
            r
            for r in self.rij("rapporten")
            if zie(r, "soort") == soort and _tot(zie(r, "opgesteld"), self.peildatum)
        ]
        return gevonden[-1] if gevonden else None

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


BEGIN = ("datum", "op", "van", "vanaf", "per", "aangevraagd")
"""Fields that say when a record happened or began, the first that is there counts."""


def _begin(ding: Any) -> date | None:
    """When a record happened or began, or None when it has no such day."""
    if not isinstance(ding, Deel):
        return None
    velden = {naam for naam, _ in ding}
    dagen = (zie(ding, naam) for naam in BEGIN if naam in velden)
    return next((dag for dag in dagen if isinstance(dag, date)), None)


def _tot(dag: date | None, peildatum: date) -> bool:
    return dag is None or dag <= peildatum

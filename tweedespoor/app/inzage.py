"""A dossier judged on a day, to be shown to one reader or another."""

from __future__ import annotations

from datetime import date

from tweedespoor.app.bewerken import oordeel_over
from tweedespoor.checks.engine import Beoordeling
from tweedespoor.disclosure import View, disclose
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.loading import Loaded
from tweedespoor.loading.bureau import Bureau
from tweedespoor.timeline.model import Timeline


@dataclass(frozen=True, slots=True)
class Inzage:
    """A dossier with its timeline and verdict on one day.

    Attributes:
        geladen: the dossier as read.
        bureau: the firm around it.
        dag: the peildatum.
        tijdlijn, oordeel: as of that day.
    """

    geladen: Loaded
    bureau: Bureau
    dag: date
    tijdlijn: Timeline
    oordeel: Beoordeling

    def view(self, lezer: Lezer, *, werkplek: str | None = None) -> View:
        """What one reader may see.

        Args:
            lezer: who reads.
            werkplek: number of the placement that a host organisation asks about.
        """
        gegevens = self.bureau.instellingen
        return disclose(
            self.geladen.dossier,
            lezer=lezer,
            peildatum=self.dag,
            tijdlijn=self.tijdlijn,
            persoon=self.bureau.persoon(self.geladen.dossier.id),
            coachen=self.bureau.coachen(),
            bureau=gegevens.bureau if gegevens else None,
            bevindingen=self.oordeel.bevindingen,
            werkplek=werkplek,
        )


def inzage(geladen: Loaded, bureau: Bureau, dag: date, *, profiel: str | None = None) -> Inzage:
    """Judge a dossier as of a day.

    Args:
        geladen: the dossier as read.
        bureau: the firm around it; its profile holds unless `profiel` is given.
        dag: the peildatum.
        profiel: name of a profile.
    """
    tijdlijn, oordeel = oordeel_over(geladen, bureau, dag, profiel=profiel)
    return Inzage(geladen, bureau, dag, tijdlijn, oordeel)

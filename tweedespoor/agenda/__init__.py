"""What is due over many dossiers: points from the dossier, its timeline and its verdict."""

from tweedespoor.agenda.model import Agenda, Punt, Soort
from tweedespoor.agenda.uit_coach import punten_uit_coach, vervangt
from tweedespoor.agenda.uit_dossier import punten_uit_dossier
from tweedespoor.agenda.uit_geld import punten_uit_geld
from tweedespoor.agenda.uit_oordeel import een_keer, punten_uit_oordeel
from tweedespoor.agenda.uit_privacy import punten_uit_privacy
from tweedespoor.agenda.verdeel import verdeel

__all__ = [
    "Agenda",
    "Punt",
    "Soort",
    "een_keer",
    "punten_uit_coach",
    "punten_uit_dossier",
    "punten_uit_geld",
    "punten_uit_oordeel",
    "punten_uit_privacy",
    "verdeel",
    "vervangt",
]

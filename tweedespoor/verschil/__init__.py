"""What changed between two states of one dossier, as one reader may see it.

Two views go in and one flat list of sentences comes out, grouped as a progress report is. The
words come from the format itself: every field has a Dutch description, so that a field that is
new in the format is never silent here.
"""

from tweedespoor.verschil.model import Aard, Groep, Omslag, Stand, Verschil, Wijziging
from tweedespoor.verschil.vergelijk import vergelijk

__all__ = ["Aard", "Groep", "Omslag", "Stand", "Verschil", "Wijziging", "vergelijk"]

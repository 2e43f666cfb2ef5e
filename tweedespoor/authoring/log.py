"""`spoor log`: everything a coach adds to a dossier in daily work."""

from tweedespoor.authoring.contact import NieuwContact, log_contact
from tweedespoor.authoring.geschreven import Daad, Geschreven, NogLeeg, melding
from tweedespoor.authoring.sollicitatie import NieuweSollicitatie, log_sollicitatie

__all__ = [
    "Daad",
    "Geschreven",
    "NieuwContact",
    "NieuweSollicitatie",
    "NogLeeg",
    "log_contact",
    "log_sollicitatie",
    "melding",
]

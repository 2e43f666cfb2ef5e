"""The firm's logo, read from its folder."""

from __future__ import annotations

from tweedespoor.errors import UsageError
from tweedespoor.finding import Finding
from tweedespoor.loading.bureau import Bureau
from tweedespoor.report.model import Logo
from tweedespoor.source.folder import read_file

_BEELD = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


def logo_van(bureau: Bureau) -> Logo | None:
    """The firm's logo, when `spoor.yaml` names a picture inside the firm's folder."""
    gegevens = bureau.instellingen.bureau if bureau.instellingen else None
    if bureau.map is None or gegevens is None or gegevens.logo is None:
        return None
    pad = (bureau.map / gegevens.logo).resolve()
    soort = _BEELD.get(pad.suffix.lower())
    if soort is None or not pad.is_relative_to(bureau.map):
        raise UsageError(
            "Het logo in spoor.yaml kan niet op een rapport.",
            help=("Noem een bestand met .svg, .png of .jpg binnen de map van het bureau.",),
        )
    inhoud = read_file(pad, "spoor.yaml")
    if isinstance(inhoud, Finding):
        raise UsageError(
            "Het logo dat in spoor.yaml staat is niet te lezen.",
            help=("Zet het bestand op de plaats die spoor.yaml noemt, of haal `logo` weg.",),
        )
    return Logo(inhoud, soort)

"""Use case `importeer`: a file with a table → entries of one dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tweedespoor.app.invoer import lees_keuze
from tweedespoor.app.nakijken import privacy_van
from tweedespoor.authoring.inlezen import Ingelezen, lees_in
from tweedespoor.checks.uitslag import Melding
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.portfolio.vinden import vind_een
from tweedespoor.tabellen.kaart import Kaart, lees_kaart
from tweedespoor.tabellen.kolommen import TABELSOORTEN, Tabelsoort, kolommen_van
from tweedespoor.tabellen.tabel import MEEST_BYTES, Tabel, lees_csv, te_groot
from tweedespoor.tabellen.werkblad import lees_xlsx


@dataclass(frozen=True, slots=True)
class Importvraag:
    """What is asked.

    Attributes:
        soort: name of a kind of entry.
        dossier: path or id.
        bestand: the table, `.csv` or `.xlsx`.
        vandaag: the real day.
        kaart: the mapping file, or None.
        proef: only say what would happen.
        deels: write the good rows when others are refused.
    """

    soort: str
    dossier: Path
    bestand: Path
    vandaag: date
    kaart: Path | None = None
    proef: bool = False
    deels: bool = False


@dataclass(frozen=True, slots=True)
class Geimporteerd:
    """What became of the table, and what in the new files should not be in git."""

    map: Path
    ingelezen: Ingelezen
    privacy: tuple[Melding, ...]


def importeer(vraag: Importvraag) -> Geimporteerd:
    """Take the rows over, or say what would happen.

    Raises:
        UsageError: the kind, a file or a column does not exist or cannot be read.
        DossierError: a file of the dossier has a mistake that must be mended first.
        WriteError: a file could not be written; nothing has changed.
    """
    soort = TABELSOORTEN[lees_keuze(vraag.soort, "SOORT", TABELSOORTEN)]
    map_ = vind_een(vraag.dossier)
    kaart = _kaart(vraag.kaart, soort)
    ingelezen = lees_in(
        map_,
        soort,
        _tabel(vraag.bestand, kaart),
        kaart,
        vandaag=vraag.vandaag,
        proef=vraag.proef,
        deels=vraag.deels,
    )
    nieuw = ingelezen.bestanden if ingelezen.geschreven else ()
    privacy = tuple(m for naam in nieuw for m in privacy_van(map_ / naam, vandaag=vraag.vandaag))
    return Geimporteerd(map_, ingelezen, privacy)


def _kaart(pad: Path | None, soort: Tabelsoort) -> Kaart:
    if pad is None:
        return Kaart()
    return lees_kaart(_bytes(pad, "--kaart"), kolommen_van(soort.record))


def _tabel(pad: Path, kaart: Kaart) -> Tabel:
    einde = pad.suffix.lower()
    if einde == ".xlsx":
        return lees_xlsx(_bytes(pad, "BESTAND"), kaart.blad)
    if einde in {".csv", ".txt", ".tsv"}:
        return lees_csv(_bytes(pad, "BESTAND"))
    raise UsageError(
        "Dit soort bestand leest spoor niet.",
        help=("Bewaar het in uw rekenprogramma als .xlsx of als .csv.",),
    )


def _bytes(pad: Path, waar: str) -> bytes:
    """All bytes of an ordinary file that a person named.

    Raises:
        UsageError: it is not there, is no file, is too large, or may not be read.
    """
    if not pad.is_file():
        raise UsageError(f"Het bestand bij {waar} bestaat niet.", help=("Controleer de naam.",))
    try:
        if pad.stat().st_size > MEEST_BYTES:
            raise te_groot()
        return pad.read_bytes()
    except OSError:
        raise UsageError(
            f"Het bestand bij {waar} is niet te openen.",
            help=("Sluit het in andere programma's en probeer het opnieuw.",),
        ) from None

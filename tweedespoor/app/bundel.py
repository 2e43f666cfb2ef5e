"""The bundle for UWV: the inventory, the bureau's own reports, and papers beside the dossier.

Medical information never goes along, not in a draft either: it goes from the bedrijfsarts to
the employee, and from the employee to UWV.
"""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from tweedespoor import __version__
from tweedespoor.app.inzage import Inzage, inzage
from tweedespoor.checks.privacy.bsn import vind_nummers
from tweedespoor.checks.privacy.lexicon import lexicon
from tweedespoor.checks.privacy.persoon import bekende_namen
from tweedespoor.checks.privacy.vinden import vind
from tweedespoor.disclosure import Deel, zie
from tweedespoor.errors import DossierError
from tweedespoor.finding import Ernst, Finding
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.nederlands import datum
from tweedespoor.report import maak_rapport, render
from tweedespoor.report.beletsel import Beletsel
from tweedespoor.report.bundel import Bundel, Stuk, bundel, inhoud_van, naam_van, tekst_van
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.model import Rapport
from tweedespoor.source.folder import read_file

MEDISCH_STUK = "PRV-03"
MEDISCHE_INHOUD = "PRV-01"
MAX_BYTES = 50_000_000
"""The largest paper that is joined."""


@dataclass(frozen=True, slots=True)
class Gebundeld:
    """A bundle, or why there is none.

    Attributes:
        bundel: the file and its list; None when there is a `beletsel`.
        beletsel: why nothing is made.
        let_op: what a person still has to look at, each a sentence.
    """

    bundel: Bundel | None
    beletsel: Beletsel | None = None
    let_op: tuple[str, ...] = ()


def bundel_van(
    gezien: Inzage, overzicht: Rapport, *, lezer: Lezer, huisstijl: Huisstijl, concept: bool
) -> Gebundeld:
    """Make the bundle of a dossier.

    Args:
        gezien: the dossier on the day of the bundle.
        overzicht: the inventory that it begins with.
        lezer: for whom it is.
        huisstijl: what the firm brings along.
        concept: mark the reports in it as drafts.

    Raises:
        DossierError: a paper that the register names is not there, changed, or is too large.
        RenderError: a report cannot be made, or a paper is no PDF that can be opened.
    """
    if any(f.code == MEDISCH_STUK for f in gezien.oordeel.bevindingen):
        return Gebundeld(None, _MEDISCH_STUK)
    view = gezien.view(lezer)
    inhoud = inhoud_van(view)
    naast = [_stuk(gezien, d) for d in inhoud.stukken]
    let_op: list[str] = []
    for stuk in naast:
        medisch, melding = _nagekeken(gezien, stuk)
        if medisch:
            return Gebundeld(None, _medische_inhoud(stuk.kenmerk["document"]))
        let_op += melding
    eigen = [
        _rapport(
            gezien, r.soort, r.titel, lezer=lezer, dag=r.dag, huisstijl=huisstijl, concept=concept
        )
        for r in inhoud.rapporten
    ]
    eerste = Stuk(overzicht.titel, render(overzicht, "pdf"), {"soort": overzicht.soort})
    gemaakt = bundel(
        (eerste, *eigen, *naast),
        view,
        titel=f"{overzicht.titel}, {overzicht.onderwerp}",
        bureau=overzicht.afzender.naam,
        versie=__version__,
    )
    return Gebundeld(gemaakt, None, tuple(let_op))


_MEDISCHE_WEG = (
    "Medische informatie gaat van de bedrijfsarts naar de werknemer en van hem naar UWV, nooit via "
    "werkgever of bureau."
)
_MEDISCH_STUK = Beletsel(
    "heeft een medisch stuk in documenten.yaml.",
    _MEDISCHE_WEG,
    "Geef het stuk terug, verwijder elke kopie, en haal de regel weg. Zie: spoor uitleg PRV-03",
    altijd=True,
)


def _medische_inhoud(document: str) -> Beletsel:
    return Beletsel(
        f"noemt bij {document} een bestand waarin waarschijnlijk medische informatie staat.",
        _MEDISCHE_WEG,
        f"Lees het bestand na. Hoort het er niet, geef het dan terug. Klopt het wel, haal dan "
        f"`bestand` weg bij {document} en stuur het stuk zelf mee.",
        altijd=True,
    )


def _rapport(
    gezien: Inzage,
    soort: str,
    titel: str,
    *,
    lezer: Lezer,
    dag: date,
    huisstijl: Huisstijl,
    concept: bool,
) -> Stuk:
    """One report of the bureau as it stood on its own day."""
    toen = gezien if dag == gezien.dag else inzage(gezien.geladen, gezien.bureau, dag)
    rapport = maak_rapport(soort, toen.view(lezer), concept=concept, huisstijl=huisstijl)
    kenmerk = {"soort": soort, "datum": dag.isoformat()}
    return Stuk(f"{titel}, {datum(dag)}", render(rapport, "pdf"), kenmerk)


def _stuk(gezien: Inzage, d: Deel) -> Stuk:
    """One paper that lies beside the dossier.

    Raises:
        DossierError: it is not there, lies elsewhere, changed, or is too large.
    """
    nummer = str(zie(d, "id"))
    inhoud = _lees(gezien, nummer, str(zie(d, "bestand")))
    verwacht = zie(d, "sha256")
    if verwacht is not None and hashlib.sha256(inhoud).hexdigest() != verwacht:
        raise DossierError(
            f"Het bestand van {nummer} is niet meer hetzelfde als in documenten.yaml.",
            help=(
                "Zet het goede bestand terug.",
                f"Is dit de goede versie? Verbeter dan `sha256` bij {nummer}.",
            ),
        )
    dag = zie(d, "datum")
    kenmerk = {"soort": str(zie(d, "soort")), "document": nummer}
    return Stuk(naam_van(d), inhoud, kenmerk | ({"datum": dag.isoformat()} if dag else {}))


def _lees(gezien: Inzage, nummer: str, bestand: str) -> bytes:
    """The bytes of a paper; its place counts from the dossier and lies within the firm's folder.

    Raises:
        DossierError: it lies elsewhere, is not there, or is too large.
    """
    map_ = gezien.geladen.map.resolve()
    binnen = gezien.bureau.map.resolve() if gezien.bureau.map else map_.parent
    pad = (map_ / bestand).resolve()
    if Path(bestand).is_absolute() or not pad.is_relative_to(binnen):
        raise DossierError(
            f"Het bestand van {nummer} ligt niet binnen de map van het bureau.",
            help=(
                "Zet het daar neer.",
                f"Noem bij {nummer} de plaats vanaf het dossier, zoals ../../archief/D3.pdf.",
            ),
        )
    inhoud = read_file(pad, "documenten.yaml", most=MAX_BYTES)
    if isinstance(inhoud, Finding):
        raise DossierError(
            f"Het bestand van {nummer} is niet te lezen.",
            help=(
                f"Kijk of het ligt waar documenten.yaml bij {nummer} zegt.",
                "Is het groter dan 50 MB? Bewaar het kleiner.",
                "Is het er niet meer? Haal dan `bestand` weg bij dit document.",
            ),
        )
    return inhoud


def _nagekeken(gezien: Inzage, stuk: Stuk) -> tuple[bool, tuple[str, ...]]:
    """Whether a paper most likely holds medical information, and what to look at by eye."""
    nummer = stuk.kenmerk["document"]
    tekst = tekst_van(stuk)
    if not tekst.strip():
        return False, (f"{nummer} is een plaatje van tekst. Lees zelf na wat erin staat.",)
    # A heading first: below it every line is text of a person, never a key of the format.
    als_notitie = {f"{nummer}.md": f"## Tekst\n\n{tekst}".encode()}
    bekend = bekende_namen(gezien.geladen.dossier)
    gevonden = [v for v in vind(als_notitie, lexicon(), bekend=bekend) if v.code == MEDISCHE_INHOUD]
    if any(v.ernst is Ernst.FOUT and v.klasse != "privé" for v in gevonden):
        return True, ()
    let_op = []
    if gevonden:
        let_op.append(f"{nummer} noemt misschien iets over gezondheid of privé. Lees het na.")
    if any(n.zeker for n in vind_nummers(als_notitie)):
        let_op.append(
            f"{nummer} noemt misschien een BSN. Dat mag alleen op een formulier voor UWV."
        )
    return False, tuple(let_op)

"""Two views of one dossier → the groups of changes between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tweedespoor.disclosure import Deel, View, rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.velden import velden
from tweedespoor.verschil.koppen import VERTEL, dag_van, kop_van
from tweedespoor.verschil.model import Aard, Groep, Wijziging
from tweedespoor.verschil.velden import details, koppel
from tweedespoor.verschil.waarden import gelijk, in_woorden, zichtbaar


@dataclass(frozen=True, slots=True)
class _Bron:
    """Which part of a dossier belongs to a subject.

    Attributes:
        bestand: name of the file or folder.
        lijst: key of a list in it of which the entries are told one by one; empty: none.
        record: of one entry, or of the whole file when there is no list.
    """

    bestand: str
    lijst: str = ""
    record: str = ""


_VERSIES: Final = {
    "persoonsprofiel": ("Persoonsprofiel", "PersoonsprofielVersie"),
    "zoekprofiel": ("Zoekprofiel", "ZoekprofielVersie"),
    "trajectplan": ("Re-integratieplan", "TrajectplanVersie"),
}
"""File that holds versions → how it is called, and the record of one version."""

_GROEPEN: Final = (
    ("traject", "Opdracht, partijen en termijnen", (_Bron("traject"),)),
    ("belastbaarheid", "Belastbaarheid", (_Bron("belastbaarheid", "adviezen", "Advies"),)),
    ("haalbaarheid", "Haalbaarheid", (_Bron("haalbaarheid"),)),
    ("persoonsprofiel", "Persoonsprofiel", (_Bron("persoonsprofiel", "versies"),)),
    ("zoekprofiel", "Zoekprofiel", (_Bron("zoekprofiel", "versies"),)),
    ("trajectplan", "Re-integratieplan", (_Bron("trajectplan", "versies"),)),
    ("contacten", "Contacten", (_Bron("contacten"),)),
    ("evaluaties", "Evaluaties", (_Bron("evaluaties"),)),
    (
        "activiteiten",
        "Activiteiten",
        (_Bron("activiteiten", "activiteiten", "Activiteit"),),
    ),
    (
        "sollicitaties",
        "Sollicitaties",
        (_Bron("sollicitaties", "sollicitaties", "Sollicitatie"),),
    ),
    ("spoor1", "Spoor 1", (_Bron("spoor1"),)),
    ("stagnatie", "Stilstand", (_Bron("stagnatie", "stagnaties", "Stagnatie"),)),
    ("uwv", "UWV", (_Bron("uwv"),)),
    ("resultaat", "Resultaat", (_Bron("resultaat"),)),
    ("keuzes", "Gemotiveerde keuzes", (_Bron("afwijkingen", "afwijkingen", "Afwijking"),)),
    ("rapporten", "Rapporten", (_Bron("rapporten"),)),
    ("documenten", "Documenten", (_Bron("documenten", "documenten", "Document"),)),
    ("uren", "Uren", (_Bron("uren", "uren", "Urenregel"),)),
)
"""Subjects in the order of a progress report; a test proves that no part is left out."""


def vergelijk(oud: View, nieuw: View) -> tuple[tuple[Groep, ...], tuple[str, ...]]:
    """What changed from one state to the other.

    A part that one of the two declares unknown, or that could not be read there, is not
    compared.

    Args:
        oud, nieuw: the two states, for the same reader.

    Returns:
        The subjects in which something changed, and the parts that were not compared.
    """
    dicht = oud.onbekend | nieuw.onbekend
    groepen = []
    for code, kop, bronnen in _GROEPEN:
        open_ = [bron for bron in bronnen if bron.bestand not in dicht]
        gevonden = tuple(w for bron in open_ for w in _van(bron, oud, nieuw))
        if gevonden:
            groepen.append(Groep(code, kop, gevonden))
    return tuple(groepen), tuple(sorted(dicht & {*BESTANDEN, *NOTITIES}))


def _van(bron: _Bron, oud: View, nieuw: View) -> Iterator[Wijziging]:
    if bron.bestand in NOTITIES:
        yield from _notities(bron.bestand, oud, nieuw)
        return
    bestand = f"{bron.bestand}.yaml"
    if bron.bestand == "afwijkingen":
        yield from _delen("Afwijking", bestand, oud.keuzes, nieuw.keuzes)
        return
    was, nu = (_bestand(view, bron.bestand) for view in (oud, nieuw))
    if bron.bestand in _VERSIES:
        yield from _versies(bron.bestand, was, nu)
        return
    if bron.lijst:
        yield from _delen(bron.record, bestand, rij(was, bron.lijst), rij(nu, bron.lijst))
    alleen = _EERST.get(bron.bestand, ()) if was is None else ()
    rest = tuple(
        details(BESTANDEN[bron.bestand], was, nu, alleen=alleen, zonder={bron.lijst, "formaat"})
    )
    if rest:
        aard = Aard.NIEUW if was is None else Aard.VERVALLEN if nu is None else Aard.GEWIJZIGD
        yield Wijziging(aard, _HEEL.get(bron.bestand, "Overige gegevens"), bestand, rest)


_HEEL: Final = {
    "traject": "Gegevens van het traject",
    "haalbaarheid": "Onderzoek naar de haalbaarheid",
    "spoor1": "Stand van spoor 1",
    "uwv": "Gegevens over UWV",
    "resultaat": "Resultaat van het traject",
}
"""File without a list of its own → how its facts together are called."""


_EERST: Final = {"traject": ("coach", "overgenomen_van", "opdracht")}
"""File → what is told of it when the dossier was not there yet; the rest is no news."""


def _bestand(view: View, naam: str) -> Deel | None:
    gevonden = zie(view.dossier, naam)
    return gevonden if isinstance(gevonden, Deel) else None


def _delen(
    record: str, bestand: str, oud: Iterable[Deel], nieuw: Iterable[Deel]
) -> Iterator[Wijziging]:
    for was, nu in koppel(record, oud, nieuw):
        if (gevonden := _een(record, bestand, was, nu)) is not None:
            yield gevonden


def _een(record: str, bestand: str, was: Deel | None, nu: Deel | None) -> Wijziging | None:
    if nu is None:
        assert was is not None
        return Wijziging(Aard.VERVALLEN, kop_van(record, was), bestand)
    if was is None:
        if not zichtbaar(nu):
            return None
        vertel = [sleutel for sleutel in VERTEL[record] if not _gewoon(nu, sleutel)]
        verteld = tuple(details(record, None, nu, alleen=vertel)) if vertel else ()
        return Wijziging(Aard.NIEUW, kop_van(record, nu), bestand, verteld, dag_van(nu))
    anders = tuple(details(record, was, nu))
    return Wijziging(Aard.GEWIJZIGD, kop_van(record, nu), bestand, anders) if anders else None


def _gewoon(nieuw: Deel, sleutel: str) -> bool:
    """Whether a fact goes without saying: that somebody who was expected came."""
    return sleutel == "verschenen" and zie(nieuw, sleutel) == "ja"


def _versies(naam: str, was: Deel | None, nu: Deel | None) -> Iterator[Wijziging]:
    """Versions; a new one is laid beside the one before it, so that the step itself shows."""
    heet, record = _VERSIES[naam]
    bestand = f"{naam}.yaml"
    nieuwe = rij(nu, "versies")
    bekend = {id(deel): oud for oud, deel in koppel(record, rij(was, "versies"), nieuwe) if deel}
    for nummer, versie in enumerate(nieuwe, start=1):
        kop = f"{heet}, versie {nummer} van {in_woorden(zie(versie, 'per'))}"
        oud = bekend[id(versie)]
        if oud is not None:
            if anders := tuple(details(record, oud, versie)):
                yield Wijziging(Aard.GEWIJZIGD, kop, bestand, anders)
            continue
        vorige = nieuwe[nummer - 2] if nummer > 1 else None
        reden = tuple(details(record, None, versie, alleen=("reden",)))
        anders = tuple(details(record, vorige, versie, zonder=("per", "reden")))
        yield Wijziging(Aard.NIEUW, kop, bestand, (*reden, *anders), dag_van(versie))
    gebleven = {zie(versie, "per") for versie in nieuwe}
    for nummer, versie in enumerate(rij(was, "versies"), start=1):
        if zie(versie, "per") not in gebleven:
            dag = in_woorden(zie(versie, "per"))
            yield Wijziging(Aard.VERVALLEN, f"{heet}, versie {nummer} van {dag}", bestand)


def _notities(soort: str, oud: View, nieuw: View) -> Iterator[Wijziging]:
    """Notes by the name of their file; one that only has another name is no change of content."""
    record = NOTITIES[soort]
    was, nu = (_per_bestand(view, soort) for view in (oud, nieuw))
    weg = {naam: deel for naam, deel in was.items() if naam not in nu}
    for naam, deel in nu.items():
        eerder = was.get(naam)
        if eerder is None:
            zelfde = next((n for n, d in weg.items() if _zelfde_inhoud(record, d, deel)), None)
            if zelfde is not None:
                del weg[zelfde]
                yield Wijziging(
                    Aard.HERNOEMD, kop_van(record, deel), naam, (f"Heette eerst: {zelfde}",)
                )
                continue
        if (gevonden := _een(record, naam, eerder, deel)) is not None:
            yield gevonden
    for naam, deel in weg.items():
        yield Wijziging(Aard.VERVALLEN, kop_van(record, deel), naam)


def _per_bestand(view: View, soort: str) -> dict[str, Deel]:
    """Notes by file name; a reader who may not know names sees nothing of a note at all."""
    return {str(zie(d, "bestand")): d for d in rij(view.dossier, soort) if zichtbaar(d)}


def _zelfde_inhoud(record: str, een: Deel, ander: Deel) -> bool:
    return all(gelijk(getattr(een, naam), getattr(ander, naam)) for naam in velden(record))

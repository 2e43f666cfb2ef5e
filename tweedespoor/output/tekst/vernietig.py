"""`spoor vernietig` for people: what goes, what stays, what spoor cannot take away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import date

from tweedespoor.checks.bewaren import Bewaring, Stand
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal, datum
from tweedespoor.output.tekst.scherm import Scherm

MEER = 10
"""References that are named one by one."""


@dataclass(frozen=True, slots=True)
class Git:
    """What git holds.

    Attributes:
        paden: what goes, from the top folder of the repository.
        leg_vast: what to record after it, from that folder.
        vastleggingen: commits that hold something of what goes.
        remotes: names of other places.
    """

    paden: tuple[str, ...]
    leg_vast: tuple[str, ...]
    vastleggingen: int
    remotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overzicht:
    """What is shown before and after.

    Attributes:
        id: number of the dossier.
        wat: the folder or file that goes, from the firm's folder.
        bestanden, notities, andere, persoonsbestanden: how many files.
        bewaring: where the retention stands, or None.
        alleen_belasting: only the tax part is left and goes.
        deel_stand: `bewaard`, `elders` or `geen`.
        deel_tot: last day of the tax part.
        onleesbaar: parts that cannot be read.
        hervat: this was begun before.
        git: None when there is no repository that git reads.
        verwijzingen: `file:line` of other files.
        stukken: number of a paper and its place.
    """

    id: str
    wat: str
    bestanden: int
    notities: int
    andere: int
    persoonsbestanden: int
    bewaring: Bewaring | None
    alleen_belasting: bool
    deel_stand: str
    deel_tot: date | None
    onleesbaar: tuple[str, ...]
    hervat: bool
    git: Git | None
    verwijzingen: tuple[str, ...] = ()
    stukken: tuple[tuple[str, str], ...] = field(default=())


def vooraf(o: Overzicht, scherm: Scherm, *, met_tekst: bool) -> str:
    """What would happen, ending in a newline.

    Args:
        o: what is shown.
        scherm: where it goes.
        met_tekst: also the places of papers, which may name a person.
    """
    kop = "Vernietigen afmaken" if o.hervat else "Vernietigen"
    return _geheel(
        scherm,
        (
            (f"{kop}: {o.wat}", tuple(_termijn(o))),
            ("Dit gaat weg", tuple(_weg(o))),
            ("Dit blijft", tuple(_blijft(o))),
            ("Dit haalt spoor niet weg", tuple(_elders(o, met_tekst=met_tekst))),
        ),
    )


def achteraf(o: Overzicht, scherm: Scherm) -> str:
    """What was done and what a person still does, ending in a newline."""
    stappen = [
        regel
        for n, stap in enumerate(_stappen(o), 1)
        for regel in (f"{n}  {stap.wat}", *(f"     {opdracht}" for opdracht in stap.opdrachten))
    ]
    return _geheel(
        scherm,
        (
            (f"Vernietigd: {o.wat}", ("Nagekeken: er is niets meer van over in deze map.",)),
            ("Doe nu nog dit", tuple(stappen)),
        ),
    )


def _geheel(scherm: Scherm, delen: Sequence[tuple[str, tuple[str, ...]]]) -> str:
    regels: list[str] = []
    for kop, inhoud in delen:
        if inhoud or not regels:
            regels += [*([""] if regels else []), scherm.stijl(kop, "vet")]
            regels += [_regel(scherm, regel) for regel in inhoud]
    return "\n".join(regels) + "\n"


def _regel(scherm: Scherm, regel: str) -> str:
    """A line of prose wraps; a command never does, so that it can be copied."""
    if regel.startswith(" "):
        return regel
    return scherm.vouw(f"  {regel}", vervolg=5)


def _termijn(o: Overzicht) -> Iterator[str]:
    if o.hervat:
        yield "Dit is eerder begonnen en niet afgemaakt."
        return
    if o.alleen_belasting:
        if o.deel_tot is not None:
            yield f"Nodig voor de belasting tot en met {datum(o.deel_tot)} (AWR art. 52 lid 4)."
        return
    b = o.bewaring
    if b is None:
        yield "Niet te zeggen is of de bewaartermijn voorbij is: traject.yaml is niet te lezen."
    elif b.laatste is None or b.stand is Stand.LOOPT:
        yield "De opdracht loopt nog."
    else:
        woord = "loopt nog tot en met" if b.stand is Stand.BEWAREN else "liep tot en met"
        yield f"De bewaartermijn {woord} {datum(b.laatste)}: een norm, geen wet."
    for reden in b.opgeschort if b is not None else ():
        yield f"Let op: {reden}."
    if o.onleesbaar:
        yield f"Niet te lezen, maar gaat wel weg: {', '.join(o.onleesbaar)}."


def _weg(o: Overzicht) -> Iterator[str]:
    if o.alleen_belasting:
        yield f"{o.wat}: uren en prijs van een dossier dat al is vernietigd"
        return
    yield (
        f"{aantal(o.bestanden, 'bestand', 'bestanden')} en "
        f"{aantal(o.notities, 'notitie', 'notities')} van het dossier"
    )
    if o.andere:
        yield f"{aantal(o.andere, 'ander bestand', 'andere bestanden')} in die map"
    yield (
        f"{aantal(o.persoonsbestanden, 'bestand', 'bestanden')} in personen/"
        if o.persoonsbestanden
        else "geen bestand in personen/: dat is er hier niet"
    )


def _blijft(o: Overzicht) -> Iterator[str]:
    if o.deel_stand == "bewaard" and o.deel_tot is not None:
        yield (
            f"belasting/{o.id}.yaml: uren en prijs, tot en met {datum(o.deel_tot)} "
            "(AWR art. 52 lid 4, wettelijk)"
        )
    elif o.deel_stand == "elders":
        yield "uren en facturen in uw eigen administratie; spoor bewaart ze niet"
    yield "een aantekening in vernietigd.yaml: dag, wie, hoeveel en waarom, zonder van wie"


def _elders(o: Overzicht, *, met_tekst: bool) -> Iterator[str]:
    if o.git is not None and o.git.vastleggingen:
        keer = aantal(o.git.vastleggingen, "vastlegging", "vastleggingen")
        yield f"de geschiedenis van git: {keer}; daarna leest u hoe u die opschoont"
    elif o.git is None:
        yield "een geschiedenis in git: spoor vindt hier geen repository die het kan lezen"
    else:
        yield "niets in git: het dossier staat er niet in, dus er is ook geen weg terug"
    for nummer, plaats in o.stukken:
        yield f"{nummer}: het stuk zelf" + (f", {plaats}" if met_tekst else "")
    if o.verwijzingen:
        yield f"dit nummer in andere bestanden: {_rij(o.verwijzingen)}"
    yield "rapporten die zijn bewaard of verstuurd, back-ups, en kopieën bij collega's"


def _rij(plaatsen: Sequence[str]) -> str:
    rest = len(plaatsen) - MEER
    return ", ".join(plaatsen[:MEER]) + (f" en nog {rest}" if rest > 0 else "")


@dataclass(frozen=True, slots=True)
class _Stap:
    """One thing to do, with the commands for it."""

    wat: str
    opdrachten: tuple[str, ...] = ()


def _stappen(o: Overzicht) -> Iterator[_Stap]:
    if o.git is not None:
        yield from _git(o.git)
    if o.stukken:
        nummers = ", ".join(nummer for nummer, _ in o.stukken)
        yield _Stap(f"Verwijder de stukken buiten het dossier: {nummers}.")
    if o.verwijzingen:
        yield _Stap(f"Kijk na of dit nummer daar nog mag staan: {_rij(o.verwijzingen)}.")
    yield _Stap(
        "Verwijder opgeslagen rapporten en kopieën. Een back-up mag uitlopen als u vastlegt "
        "wanneer zij verdwijnt. Zet het dossier er niet uit terug."
    )
    yield _Stap("Wie had het dossier nog meer, zoals een verwerker? Vraag die het ook te wissen.")


def _git(git: Git) -> Iterator[_Stap]:
    """First the removal itself, then the history: git keeps every old version until then."""
    yield _Stap(
        "Leg vast in git dat het is opgeruimd. Noem het nummer niet in de tekst.",
        (
            f"git add -A -- {' '.join(_pad(pad) for pad in git.leg_vast)}",
            'git commit -m "Opgeruimd"',
        ),
    )
    if not git.vastleggingen:
        return
    filter_ = "git filter-repo --invert-paths " + " ".join(
        f"--path {_pad(pad)}" for pad in git.paden
    )
    if not git.remotes:
        yield _Stap(
            "Haal het uit de geschiedenis, met het losse programma git filter-repo. Maak eerst een "
            "kopie van de hele map, en gooi die weg als alles klopt.",
            (filter_.replace("filter-repo", "filter-repo --force"),),
        )
        return
    yield _Stap(
        "Stuur die vastlegging op, en haal het dan uit de geschiedenis. Dat doet de beheerder, in "
        "een nieuwe kopie en met het losse programma git filter-repo. ADRES is de plaats van de "
        f"repository ({', '.join(git.remotes)}).",
        (
            "git clone --mirror --no-local ADRES schoon.git",
            "cd schoon.git",
            filter_,
            "git push --mirror ADRES",
        ),
    )
    yield _Stap(
        "Laat daarna iedereen een nieuwe kopie maken en de oude weggooien. Een oude kopie brengt "
        "alles terug. Vraag de aanbieder van de repository om oude versies op te ruimen."
    )


def _pad(pad: str) -> str:
    return f'"{pad}"' if " " in pad else pad

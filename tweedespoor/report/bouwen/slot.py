"""The last chapters: choices, views, what is missing, how the report came about, papers."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import aantal, datum, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    dag,
    feit,
    hoofdletter,
    klein,
    losse_zin,
    mist,
    samen,
    soort_en_titel,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.opdracht import lijst_van
from tweedespoor.report.bouwen.uitkomst import bronregels, variant
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import (
    Accent,
    Alinea,
    Blok,
    Citaat,
    Feit,
    Feiten,
    Kader,
    Kolom,
    Kop,
    zin,
)
from tweedespoor.report.teksten import woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def keuzes(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter "Gemotiveerde keuzes": deviations in plain words, without rule codes."""
    blokken: list[Blok] = []
    geldig = [k for k in zicht.view.keuzes if zie(k, "ingetrokken") is None]
    for n, k in enumerate(geldig, 1):
        akkoord = zie(k, "instemming_werknemer")
        tekst = zie(k, "tekst_voor_rapport")
        gezien = rij(k, "zichtbaar_voor")
        blokken += [
            Kop(f"Keuze {n}"),
            *(vrije_tekst(tekst) if tekst else alinea(losse_zin(zie(k, "feit")))),
            Feiten(
                (
                    *feit("Op", dag(zie(k, "datum_feit"))),
                    *feit("Waarom", zie(k, "reden")),
                    *feit("Soort reden", woord(woorden.GROND, zie(k, "grond"))),
                    *feit("Alternatief dat is overwogen", zie(k, "alternatief")),
                    *feit("Besloten door", zie(k, "besloten_door")),
                    *feit("Besloten op", dag(zie(k, "datum"))),
                    *feit("Geldt tot en met", dag(zie(k, "tot_en_met"))),
                    *feit("Werknemer stemt in", dag(zie(akkoord, "datum"))),
                    *_voor_bureau(zicht, k, gezien),
                )
            ),
        ]
    return Hoofdstuktekst(tuple(blokken))


def _voor_bureau(zicht: Zicht, k: Any, gezien: tuple[Any, ...]) -> tuple[Feit, ...]:
    """What only the bureau's own copy says about a choice."""
    if not zicht.voor_bureau:
        return ()
    wie = lijst(tuple(zicht.rol(z) for z in gezien)) or "alleen het bureau"
    return (
        *feit("Regel", zie(k, "regel"), zie(k, "bij")),
        *feit("Bron", zie(k, "bron")),
        *feit("Zichtbaar voor", wie),
    )


def visies(zicht: Zicht, rapport: Any) -> Hoofdstuktekst:
    """The chapter with the view of the coach and the reaction of the employee."""
    ontbreekt: list[str] = []
    blokken: list[Blok] = []
    coach = vrije_tekst(zie(rapport, "visie_coach"))
    werknemer = vrije_tekst(zie(rapport, "reactie_werknemer"))
    if coach:
        blokken += [Kop(f"Visie van de {zicht.coach}"), *coach]
    elif zicht.mag(Label.WERK):
        ontbreekt.append(f"de visie van de {zicht.coach}")
        blokken += [Kop(f"Visie van de {zicht.coach}"), *mist(ontbreekt[-1])]
    if werknemer:
        blokken += [Kop("Reactie van de werknemer"), Citaat("De werknemer zegt", werknemer)]
    elif zicht.mag(Label.WERK) and zicht.zie("resultaat", "uitkomst") != "gestopt_overlijden":
        ontbreekt.append("de reactie van de werknemer op dit rapport")
        blokken += [Kop("Reactie van de werknemer"), *mist(ontbreekt[-1])]
    toelichting = vrije_tekst(zie(rapport, "toelichting"))
    if toelichting:
        blokken += [Kop("Toelichting"), *toelichting]
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def wat_ontbreekt(zicht: Zicht, ontbreekt: tuple[str, ...]) -> Hoofdstuktekst:
    """The chapter that names what the dossier does not hold, instead of silence."""
    blokken: list[Blok] = []
    if ontbreekt:
        blokken.append(Kader("Ontbreekt in het dossier", (lijst_van(ontbreekt),), Accent.ONTBREEKT))
    onbekend = tuple(ONDERDEEL[o] for o in sorted(zicht.view.onbekend) if o in ONDERDEEL)
    if onbekend and zicht.mag(Label.PROCES):
        blokken.append(Kader("Niet bekend bij het bureau", (lijst_van(onbekend),), Accent.LET_OP))
    if not blokken:
        return Hoofdstuktekst(
            alinea("In het dossier ontbreekt niets van wat dit rapport nodig heeft.")
        )
    return Hoofdstuktekst(tuple(blokken))


ONDERDEEL = {
    "belastbaarheid": "de adviezen over de belastbaarheid",
    "persoonsprofiel": "het persoonsprofiel",
    "zoekprofiel": "het zoekprofiel",
    "trajectplan": "het re-integratieplan tweede spoor",
    "activiteiten": "de activiteiten",
    "sollicitaties": "de sollicitaties",
    "documenten": "de stukken",
    "spoor1": "het onderzoek naar werk bij de eigen werkgever",
    "stagnatie": "de momenten van stilstand",
    "haalbaarheid": "het haalbaarheidsonderzoek",
    "uwv": "wat UWV besloot",
    "resultaat": "het resultaat",
    "contacten": "de contacten",
    "evaluaties": "de evaluaties",
    "rapporten": "de rapporten",
    "eerste_ziektedag": "de eerste ziektedag",
    "mijlpalen": "de momenten uit de wet",
    "opdracht": "de opdracht",
    "dienstverband": "het dienstverband",
}
"""Parts that a dossier can declare unknown, in words."""


def verantwoording(zicht: Zicht, rapport: Any) -> Hoofdstuktekst:
    """The chapter on how this report came about, and the sources of sentences on law."""
    voorgelegd, toets = zie(rapport, "voorgelegd"), zie(rapport, "interne_toets")
    verzonden = tuple(
        f"{datum(zie(v, 'datum'))}, aan {lijst(tuple(zicht.rol(a) for a in rij(v, 'aan')))}"
        + (f" ({waarde(zie(v, 'wijze'))})" if zie(v, "wijze") else "")
        for v in rij(rapport, "verzonden")
        if zie(v, "datum") and zie(v, "datum") <= zicht.peildatum
    )
    privacy = zicht.zie("traject", "privacy")
    feiten = (
        *feit("Voorgelegd aan werknemer", dag(zie(voorgelegd, "op"))),
        *feit("Reactie ontvangen", dag(zie(voorgelegd, "reactie_op"))),
        *feit("Reactie verwerkt", zie(voorgelegd, "verwerkt")),
        *feit(
            "Nagekeken door een tweede persoon",
            zie(toets, "door"),
            f"op {dag(zie(toets, 'op'))}" if zie(toets, "op") else None,
        ),
        *feit("Verzonden", *verzonden),
        *feit("Privacyverklaring gegeven", dag(zie(privacy, "verklaring_verstrekt"))),
        *feit("Stand op", datum(zicht.peildatum)),
    )
    blokken: list[Blok] = [
        *alinea(
            "Dit rapport is gemaakt uit het dossier van het bureau. De oorzaak van het verzuim "
            "en een behandeling horen er niet in."
        ),
        Feiten(feiten),
    ]
    bronnen = bronregels(variant(zicht).recht)
    if bronnen:
        blokken += [Kop("Bronnen"), lijst_van(bronnen)]
    return Hoofdstuktekst(tuple(blokken))


def stukken(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the papers that the report refers to."""
    rijen = tuple(
        (
            cel(zie(d, "id")),
            cel(*soort_en_titel(woord(woorden.DOCUMENT, zie(d, "soort")), zie(d, "titel"))),
            cel(zie(d, "datum")),
            cel(hoofdletter(samen(zie(d, "opsteller"), zie(d, "functie")))),
            cel(_stand(zicht, d)),
        )
        for d in sorted(
            (d for d in zicht.rij("documenten", "documenten") if zie(d, "id")),
            key=lambda d: int(zie(d, "id")[1:]),
        )
        if zie(d, "vernietigd") is None
    )
    if not rijen:
        return Hoofdstuktekst()
    return Hoofdstuktekst(
        (
            *klein("De stukken zelf zitten niet bij dit rapport, tenzij dat er apart bij staat."),
            tabel(
                bijschrift="Stukken waarnaar dit rapport verwijst",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Stuk"),
                    Kolom("Datum", smal=True),
                    Kolom("Opgesteld door"),
                    Kolom("Stand"),
                ),
                rijen=rijen,
            ),
        )
    )


def _stand(zicht: Zicht, d: Any) -> str:
    """What the bureau knows of a paper it does not have; empty when it has it."""
    stand = zie(d, "stand")
    if stand in (None, "aanwezig"):
        return ""
    tekst = woord(woorden.DOCUMENTSTAND, stand)
    bij = zie(d, "bij")
    if stand == "opgevraagd" and zie(d, "opgevraagd"):
        tekst = f"{tekst} op {datum(zie(d, 'opgevraagd'))}"
    if stand == "nvt" and zie(d, "reden_nvt"):
        tekst = f"{tekst}: {waarde(zie(d, 'reden_nvt'))}"
    return f"{tekst}, bij {zicht.rol(bij)}" if bij else tekst


def toetsverantwoording(zicht: Zicht) -> Hoofdstuktekst:
    """The bureau's own annex: the findings of the check; never in another reader's copy."""
    if not zicht.voor_bureau or not zicht.view.bevindingen:
        return Hoofdstuktekst()
    rijen = tuple(
        (
            cel(b.code),
            cel(woord(woorden.ERNST, b.ernst), "aanvaard" if b.aanvaard else None),
            cel(hoofdletter(b.wie)),
            cel(b.bericht),
            cel(b.bestand),
        )
        for b in zicht.view.bevindingen
    )
    blok = tabel(
        bijschrift="Bevindingen van de toets",
        kolommen=(
            Kolom("Regel", rijkop=True, smal=True),
            Kolom("Ernst"),
            Kolom("Wie"),
            Kolom("Bevinding"),
            Kolom("Waar"),
        ),
        rijen=rijen,
        totaal=(
            cel("Totaal"),
            cel(aantal(len(rijen), "bevinding", "bevindingen")),
            cel(),
            cel(),
            cel(),
        ),
    )
    uitleg = Alinea(zin("Deze bijlage staat alleen in het exemplaar van het bureau."))
    return Hoofdstuktekst((uitleg, blok))

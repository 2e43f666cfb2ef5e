"""The last chapters: views, what is missing, how the report came about."""

from __future__ import annotations

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.cellen import alinea, lijst_van, mist, waarde
from tweedespoor.report.bouwen.zicht import Bouwer, Hoofdstuktekst, Zicht
from tweedespoor.report.model import Accent, Blok, Citaat, Kader, Kop
from tweedespoor.report.vrijetekst import vrije_tekst


def visies(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the view of the coach and the reaction of the employee."""
    rapport = zicht.tekst
    gemist: list[str] = []
    blokken: list[Blok] = []
    coach = vrije_tekst(zie(rapport, "visie_coach"))
    werknemer = vrije_tekst(zie(rapport, "reactie_werknemer"))
    if coach:
        blokken += [Kop(f"Visie van de {zicht.coach}"), *coach]
    elif zicht.mag(Label.WERK) and zicht.vraagt_tekst:
        gemist.append(f"de visie van de {zicht.coach}")
        blokken += [Kop(f"Visie van de {zicht.coach}"), *mist(gemist[-1])]
    if werknemer:
        blokken += [Kop("Reactie van de werknemer"), Citaat("De werknemer zegt", werknemer)]
    elif _reactie_hoort_er(zicht):
        gemist.append("de reactie van de werknemer op dit rapport")
        blokken += [Kop("Reactie van de werknemer"), *mist(gemist[-1])]
    toelichting = vrije_tekst(zie(rapport, "toelichting"))
    if toelichting:
        blokken += [Kop("Toelichting"), *toelichting]
    return Hoofdstuktekst(tuple(blokken), tuple(gemist))


def _reactie_hoort_er(zicht: Zicht) -> bool:
    """Should the reader hear that the employee's reaction is missing?"""
    overleden = zicht.zie("resultaat", "uitkomst") == "gestopt_overlijden"
    return zicht.mag(Label.WERK) and zicht.vraagt_tekst and not overleden


def ontbreekt(gemist: tuple[str, ...]) -> Bouwer:
    """The chapter that names what the dossier does not hold, instead of silence."""

    def bouw(zicht: Zicht) -> Hoofdstuktekst:
        return _wat_ontbreekt(zicht, tuple(dict.fromkeys(gemist)))

    return bouw


def _wat_ontbreekt(zicht: Zicht, gemist: tuple[str, ...]) -> Hoofdstuktekst:
    blokken: list[Blok] = []
    if gemist:
        blokken.append(Kader("Ontbreekt in het dossier", (lijst_van(gemist),), Accent.ONTBREEKT))
    onbekend = tuple(ONDERDEEL[o] for o in sorted(zicht.view.onbekend) if o in ONDERDEEL)
    if onbekend and zicht.mag(Label.PROCES):
        blokken.append(Kader("Niet bekend bij het bureau", (lijst_van(onbekend),), Accent.LET_OP))
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


def verantwoording(*, compleet: bool) -> Bouwer:
    """The chapter on how this report came about.

    Args:
        compleet: nothing that this report needs is missing, and that is said here.
    """

    def bouw(zicht: Zicht) -> Hoofdstuktekst:
        zinnen = [HERKOMST]
        if compleet and not zicht.view.onbekend and zicht.mag(Label.PROCES):
            zinnen.append(COMPLEET)
        return Hoofdstuktekst((*alinea(" ".join(zinnen)), *alinea(" ".join(_gang(zicht)))))

    return bouw


HERKOMST = (
    "Dit rapport is gemaakt uit het dossier van het bureau. De oorzaak van het verzuim en een "
    "behandeling horen er niet in."
)
COMPLEET = "In het dossier ontbreekt niets van wat dit rapport nodig heeft."


def _gang(zicht: Zicht) -> tuple[str, ...]:
    """From the day it was put to the employee until the day it was sent, in sentences."""
    rapport = zicht.tekst
    op, terug = (
        zicht.dag(rapport, "voorgelegd", "op"),
        zicht.dag(rapport, "voorgelegd", "reactie_op"),
    )
    verwerkt = {True: " Die reactie is verwerkt.", False: " Die reactie is niet verwerkt."}
    nagekeken, toets = waarde(zie(rapport, "interne_toets", "door")), zie(rapport, "interne_toets")
    privacy = zicht.dag(zicht.zie("traject", "privacy"), "verklaring_verstrekt")
    return tuple(
        z
        for z in (
            f"Het is op {datum(op)} voorgelegd aan de werknemer." if op else "",
            f"De werknemer reageerde op {datum(terug)}."
            + verwerkt.get(zie(rapport, "voorgelegd", "verwerkt"), "")
            if terug
            else "",
            f"Nagekeken door {nagekeken}, op {datum(zie(toets, 'op'))}."
            if nagekeken and zie(toets, "op")
            else "",
            *_verzonden(zicht),
            f"De werknemer kreeg de privacyverklaring op {datum(privacy)}." if privacy else "",
        )
        if z
    )


def _verzonden(zicht: Zicht) -> tuple[str, ...]:
    """To whom the report was sent, when and how."""
    return tuple(
        f"Verzonden op {datum(op)}, aan {lijst(tuple(zicht.rol(a) for a in rij(v, 'aan')))}"
        + (f" ({waarde(zie(v, 'wijze'))})." if zie(v, "wijze") else ".")
        for v in rij(zicht.tekst, "verzonden")
        if (op := zicht.dag(v, "datum")) is not None
    )

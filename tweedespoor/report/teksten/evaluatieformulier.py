"""Texts of the evaluation form: one per moment, with what each moment asks."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.regel import Regel


@dataclass(frozen=True, slots=True)
class Moment:
    """One kind of evaluation.

    Attributes:
        titel: title of the form.
        waarom: what this moment is for.
        vragen: what employer and employee answer together, besides both tracks.
        regels: what a rule asks of this moment, each with its source.
    """

    titel: str
    waarom: Zegt
    vragen: tuple[str, ...]
    regels: tuple[Regel, ...]


REGELMATIG = Regel(
    "Werkgever en werknemer evalueren het plan van aanpak regelmatig en stellen het zo nodig bij.",
    "U en uw werkgever evalueren het plan van aanpak regelmatig en stellen het zo nodig bij.",
    "bw-658a-3",
)
BEIDE_VISIES = Regel(
    "In de evaluatie staat de mening van werkgever en van werknemer.",
    "In de evaluatie staat uw mening en die van uw werkgever.",
    "rpez-4-2",
)
EERSTE_JAAR = Regel(
    "Er is in elk geval een evaluatie aan het einde van het eerste ziektejaar.",
    "Er is in elk geval een evaluatie aan het einde van uw eerste ziektejaar.",
    "rpez-4-2",
)
OPSCHUDDEN = Regel(
    "Op dat moment kijken werkgever en werknemer of de re-integratie nog op de goede koers zit.",
    "Op dat moment kijkt u met uw werkgever of uw re-integratie nog op de goede koers zit.",
    "bbp-5",
)
IN_HET_VERSLAG = Regel(
    "De evaluatie van het eerste jaar en de laatste evaluatie horen in het re-integratieverslag.",
    "De evaluatie van het eerste jaar en de laatste evaluatie horen in het re-integratieverslag.",
    "rpez-6",
)

MOMENTEN: Mapping[str, Moment] = {
    "periodiek": Moment(
        titel="Evaluatie van werkgever en werknemer",
        waarom=Zegt(
            "Werkgever en werknemer bekijken samen hoe het gaat en stellen het plan zo nodig bij.",
            "U bekijkt samen met uw werkgever hoe het gaat. U stelt het plan zo nodig bij.",
        ),
        vragen=(
            "Wat ging goed sinds de vorige keer?",
            "Wat ging moeilijk, en wat doen wij daaraan?",
            "Klopt het plan van aanpak nog? Wat passen wij aan?",
        ),
        regels=(REGELMATIG, BEIDE_VISIES),
    ),
    "eerstejaarsevaluatie": Moment(
        titel="Eerstejaarsevaluatie",
        waarom=Zegt(
            "Werkgever en werknemer kijken terug op het eerste ziektejaar en kiezen samen de koers "
            "voor het tweede.",
            "U kijkt samen met uw werkgever terug op uw eerste ziektejaar en kiest samen de koers "
            "voor het tweede.",
        ),
        vragen=(
            "Wat is in het eerste jaar gedaan, en wat leverde het op?",
            "Is blijvend werk bij de eigen werkgever te verwachten? Waarom wel of niet?",
            "Wat is het doel voor het tweede jaar: spoor 1, spoor 2 of allebei?",
            "Welke stappen horen daarbij, en wie doet wat voor wanneer?",
        ),
        regels=(EERSTE_JAAR, OPSCHUDDEN, BEIDE_VISIES, IN_HET_VERSLAG),
    ),
    "eindevaluatie": Moment(
        titel="Eindevaluatie",
        waarom=Zegt(
            "Werkgever en werknemer kijken terug op alles wat is gedaan, op basis van het actuele "
            "oordeel van de bedrijfsarts.",
            "U kijkt samen met uw werkgever terug op alles wat is gedaan, op basis van het actuele "
            "oordeel van de bedrijfsarts.",
        ),
        vragen=(
            "Wat is in spoor 1 en spoor 2 gedaan?",
            "Wat leverde het op? Als er geen werk is: waarom niet?",
            "Is er bij de eigen werkgever passend werk? Hoe is de arbeidsrelatie?",
            "Wat loopt door na de WIA-aanvraag, en wie doet dat?",
        ),
        regels=(IN_HET_VERSLAG, BEIDE_VISIES),
    ),
}
"""Kind of evaluation as the format names it → its texts."""

SIGNALEN: Mapping[str, str] = {
    "achter_op_plan": "De re-integratie loopt achter op het plan.",
    "doel_onduidelijk": "Het is niet duidelijk wat het doel is.",
    "hervatting_onzeker": "Het is onzeker of blijvend werk bij de eigen werkgever lukt.",
    "stilstand": "Er gebeurt al een tijd niets.",
    "oordeel_zonder_gevolg": "Een oordeel of advies kreeg geen gevolg.",
    "wisselend_werk_en_verzuim": "Werken en uitvallen wisselen elkaar af.",
    "te_lang_zonder_loonwaarde": "Er wordt al lang gewerkt zonder loonwaarde.",
    "te_laag_zonder_perspectief": "Het werk ligt onder het niveau, zonder uitzicht op meer.",
}
"""Signal that asks for another course (Beleidsregels par. 5) → how the form asks it."""

SIGNALEN_UITLEG = "Klopt een van deze zinnen? Dan is een andere koers nodig."

KORT = (
    "De gegevens uit het dossier zijn al ingevuld. Werkgever en werknemer vullen samen de open "
    "vakken in en tekenen allebei."
)
VORIGE = "De vorige evaluatie was op {dag}."
GEEN_VORIGE = "In het dossier staat nog geen eerdere evaluatie."
GEPLAND = "Deze evaluatie staat gepland op {dag}."
UITERLIJK = "Deze evaluatie hoort er uiterlijk op {dag} te zijn."
NIET_EENS = (
    "Is een van beiden het er niet mee eens? Schrijf dat in de eigen visie. Tekenen hoeft dan "
    "niet; noem de reden."
)
HOUD_WERK = (
    "Schrijf in werktermen. Wat iemand mankeert of welke behandeling er is, hoort hier niet."
)
VERVOLG = Zegt(
    "De werkgever bewaart het getekende formulier en geeft werknemer en {coach} een afschrift.",
    "Uw werkgever bewaart het getekende formulier. U krijgt een afschrift.",
)
TEKEN = Zegt(
    "het formulier samen invullen en tekenen",
    "het formulier samen met uw werkgever invullen en tekenen",
)

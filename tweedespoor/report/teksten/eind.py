"""Sentences of the end report: one variant per outcome.

Every value of `resultaat.uitkomst` has a variant, and so has the case without a result. No
sentence says what UWV will decide.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.report.teksten import recht, regels_inkomen, regels_spoor2
from tweedespoor.report.teksten.regel import Regel


@dataclass(frozen=True, slots=True)
class Variant:
    """The texts of one outcome.

    Attributes:
        ondertitel: the outcome in a few words, under the title.
        stand: where it stands, on the first page.
        uitleg: what this outcome means, in the chapter on the result.
        recht: sentences about the law or the framework of UWV, each with its source.
        eist_werk: the work that was found belongs in the dossier.
        eist_akkoord: consent to work outside the own firm belongs in the dossier.
        eist_reden: the reason for the end belongs in the dossier.
        gestart: spoor 2 began, so that plan, profiles and applications belong in the dossier.
        wia_stappen: the open steps to the WIA application stand on the first page.
        eist_openstaand: what is still possible belongs in the dossier.
        vervolg: what comes next when the dossier gives no other action.
    """

    ondertitel: str
    stand: str
    uitleg: str
    recht: tuple[Regel, ...] = ()
    eist_werk: bool = False
    eist_akkoord: bool = False
    eist_reden: bool = False
    eist_openstaand: bool = False
    gestart: bool = True
    wia_stappen: bool = False
    vervolg: str = ""


VARIANTEN: Mapping[str, Variant] = {
    "herstel_eigen_werk": Variant(
        ondertitel="Terug in het eigen werk",
        stand="De werknemer doet het eigen werk weer. Het tweede spoor is gestopt.",
        uitleg="Het traject eindigt met terugkeer in het eigen werk. Hieronder staat wat daarover "
        "is vastgelegd.",
        recht=(recht.HERSTEL,),
        vervolg="Werkgever en werknemer kunnen contact houden over de eerste weken in het eigen "
        "werk.",
    ),
    "ander_werk_eigen_werkgever": Variant(
        ondertitel="Ander werk bij de eigen werkgever",
        stand="De werknemer heeft ander werk bij de eigen werkgever.",
        uitleg="Het werk is gevonden bij de eigen werkgever, dus in het eerste spoor.",
        recht=(recht.PASSEND_RESULTAAT, recht.LOONWAARDE),
        eist_werk=True,
        vervolg="Werkgever en werknemer kunnen na enkele maanden bespreken of het werk blijft "
        "passen.",
    ),
    "werk_andere_werkgever": Variant(
        ondertitel="Werk bij een andere werkgever",
        stand="De werknemer heeft werk bij een andere werkgever.",
        uitleg="Het traject eindigt met werk bij een andere werkgever.",
        recht=(recht.PASSEND_RESULTAAT, recht.LOONWAARDE, recht.TOEZEGGING),
        eist_werk=True,
        eist_akkoord=True,
        vervolg="De {coach} kan na drie en na zes maanden vragen hoe het gaat, als de werknemer "
        "dat goedvindt.",
    ),
    "eigen_onderneming": Variant(
        ondertitel="Een eigen onderneming",
        stand="De werknemer is een eigen onderneming begonnen.",
        uitleg="Het traject eindigt met een eigen onderneming. Hieronder staat wat daarover is "
        "vastgelegd.",
        recht=(recht.PASSEND_RESULTAAT, recht.LOONWAARDE),
        eist_werk=True,
        eist_akkoord=True,
        vervolg="De {coach} kan na drie en na zes maanden vragen hoe het gaat, als de werknemer "
        "dat goedvindt.",
    ),
    "wia_aanvraag": Variant(
        ondertitel="Geen werk gevonden; WIA-aanvraag",
        stand="Het traject heeft geen blijvend werk opgeleverd.",
        uitleg="Het traject leidde niet tot blijvend werk. Hieronder staat wat er wel is "
        "vastgelegd.",
        recht=(recht.INSPANNING, regels_inkomen.VERSLAG, recht.UWV_BESLIST, regels_spoor2.ZOEKEN),
        eist_openstaand=True,
        wia_stappen=True,
        vervolg="Werkgever en werknemer blijven zoeken zolang het loon bij ziekte doorloopt.",
    ),
    "vaststellingsovereenkomst": Variant(
        ondertitel="Einde met een vaststellingsovereenkomst",
        stand="Werkgever en werknemer hebben een vaststellingsovereenkomst gesloten.",
        uitleg="Het traject stopt omdat het dienstverband met wederzijds goedvinden eindigt.",
        recht=(recht.VSO,),
        eist_reden=True,
        vervolg="De werknemer kan zich laten adviseren over de gevolgen voor loon en uitkering.",
    ),
    "niet_gestart": Variant(
        ondertitel="Het tweede spoor is niet gestart",
        stand="Het tweede spoor is niet gestart.",
        uitleg="Hieronder staat wat over de grond en het besluit is vastgelegd.",
        recht=(recht.GEEN_MOGELIJKHEDEN, recht.GEEN_EIGEN_GROND),
        eist_reden=True,
        gestart=False,
        wia_stappen=True,
        vervolg="De werkgever laat de mogelijkheden opnieuw bekijken zodra daar aanleiding "
        "voor is.",
    ),
    "gestopt_gezondheid": Variant(
        ondertitel="Gestopt wegens de belastbaarheid",
        stand="Het traject is gestopt wegens de belastbaarheid van de werknemer.",
        uitleg="Hieronder staat wat over dit besluit is vastgelegd.",
        recht=(recht.GEEN_MOGELIJKHEDEN,),
        eist_reden=True,
        wia_stappen=True,
        vervolg="De werkgever laat de mogelijkheden opnieuw bekijken zodra daar aanleiding "
        "voor is.",
    ),
    "gestopt_aow": Variant(
        ondertitel="Gestopt wegens AOW",
        stand="Het traject is gestopt, omdat de werknemer de AOW-leeftijd bereikt.",
        uitleg="Met de AOW eindigt het doel van dit traject. Hieronder staat wat tot dan toe "
        "is gedaan.",
        vervolg="Van niemand wordt nog iets gevraagd voor dit traject.",
    ),
    "gestopt_overlijden": Variant(
        ondertitel="Gestopt wegens overlijden",
        stand="Het traject is beëindigd, omdat de werknemer is overleden.",
        uitleg="Dit rapport sluit het traject af. Het vat samen wat tot dan toe is gedaan.",
        vervolg="Van niemand wordt nog iets gevraagd voor dit traject.",
    ),
    "gestopt_anders": Variant(
        ondertitel="Het traject is eerder gestopt",
        stand="Het traject is eerder gestopt dan gepland.",
        uitleg="Hieronder staat wat over het einde is vastgelegd, en wat er is gedaan.",
        recht=(recht.INSPANNING, regels_spoor2.ZOEKEN),
        eist_reden=True,
        eist_openstaand=True,
        wia_stappen=True,
        vervolg="Werkgever en werknemer bekijken samen welke mogelijkheden er nog zijn.",
    ),
}
"""Value of `resultaat.uitkomst` → its texts."""

GEEN_RESULTAAT = Variant(
    ondertitel="Het resultaat is nog niet vastgelegd",
    stand="Het dossier bevat nog geen resultaat. Dit rapport beschrijft het verloop tot nu toe.",
    uitleg="Zodra het resultaat vaststaat, hoort het in het dossier. Dan kan dit rapport worden "
    "afgerond.",
    recht=(recht.INSPANNING, regels_spoor2.ZOEKEN),
    eist_openstaand=True,
    wia_stappen=True,
    vervolg="De {coach} legt het resultaat vast en rondt dit rapport af.",
)
"""The texts for a dossier without `resultaat.yaml`."""

VOORLOPIG = "Dit resultaat is nog voorlopig."
DRIE_PERIODEN = (
    "De lonen gelden voor verschillende perioden of bevatten verschillende uren. Daarom staat "
    "hier geen percentage."
)

MET_WERK = frozenset(
    {
        "herstel_eigen_werk",
        "ander_werk_eigen_werkgever",
        "werk_andere_werkgever",
        "eigen_onderneming",
    }
)
"""Outcomes after which there is work."""

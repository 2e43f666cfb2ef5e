"""`evaluatie`: a form for employer and employee, filled in as far as the dossier knows.

Which evaluation it is follows the timeline: that of the first year, the last one, or one in
between.
"""

from __future__ import annotations

from datetime import date

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen import voorblad
from tweedespoor.report.bouwen.acties import Actie, naam
from tweedespoor.report.bouwen.cellen import alinea, hoofdletter
from tweedespoor.report.bouwen.delen import evaluatieformulier as formulier
from tweedespoor.report.bouwen.delen import evaluaties
from tweedespoor.report.bouwen.delen.data import mijlpaal
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.teksten import evaluatieformulier as teksten


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    tekst = formulier.momentteksten(zicht)
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=formulier.sinds(zicht),
            gevraagd=alinea(zicht.zeg(tekst.waarom)),
            stand=zicht.vul(teksten.KORT),
            erbij=tuple(z for z in (_vorige(zicht), _wanneer(zicht)) if z),
            getallen=voorblad.getallen(zicht, formulier.sinds(zicht)),
            acties=(
                Actie(
                    hoofdletter(f"werkgever en {naam(zicht, 'werknemer', klein=True)}"),
                    zicht.zeg(teksten.TEKEN),
                    formulier.gepland(zicht) or _uiterlijk(zicht),
                ),
            ),
            vervolg=zicht.zeg(teksten.VERVOLG),
        ),
    )


def _vorige(zicht: Zicht) -> str:
    gehouden = evaluaties.alle(zicht)
    if not gehouden:
        return zicht.vul(teksten.GEEN_VORIGE)
    return zicht.vul(teksten.VORIGE, dag=datum(zie(gehouden[-1], "datum")))


def _wanneer(zicht: Zicht) -> str:
    dag, grens = formulier.gepland(zicht), _uiterlijk(zicht)
    if dag is not None:
        return zicht.vul(teksten.GEPLAND, dag=datum(dag))
    return zicht.vul(teksten.UITERLIJK, dag=datum(grens)) if grens is not None else ""


def _uiterlijk(zicht: Zicht) -> date | None:
    """The day by which this evaluation is due, or None."""
    code = formulier.soort(zicht)
    m = mijlpaal(zicht, "volgende_evaluatie" if code == "periodiek" else code)
    dag: date | None = m.uiterlijk if m is not None else None
    return dag


OPZET = Opzet(
    titel="Evaluatieformulier re-integratie",
    ondertitel=lambda zicht: formulier.momentteksten(zicht).titel,
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("gesprek", "Het gesprek", formulier.gesprek),
        Onderdeel("gedaan", "Wat er gebeurde", formulier.gedaan),
        Onderdeel("spoor-1", "Werk bij de eigen werkgever (spoor 1)", formulier.spoor_1),
        Onderdeel("spoor-2", "Werk bij een andere werkgever (spoor 2)", formulier.spoor_2),
        Onderdeel("samen", "Samen beantwoord", formulier.samen_beantwoord),
        Onderdeel("eigen-visies", "Visie van werkgever en werknemer", formulier.visies),
        Onderdeel("nieuwe-afspraken", "Afspraken", formulier.nieuwe_afspraken),
        Onderdeel("ondertekening", "Ondertekening", formulier.ondertekening),
    ),
    verslag=False,
)

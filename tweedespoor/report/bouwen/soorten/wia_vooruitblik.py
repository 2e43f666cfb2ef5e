"""`wia-vooruitblik`: how UWV counts, scenarios `bij dit werk`, and help with the application.

It predicts nothing: every outcome is arithmetic with one kind of work.
"""

from __future__ import annotations

from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen import acties, periode, voorblad
from tweedespoor.report.bouwen.cellen import alinea
from tweedespoor.report.bouwen.delen import data, regelteksten, scenario, wia_uitleg
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.teksten import vooruitblik
from tweedespoor.report.teksten.vast import VRAAG


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    stappen = () if zicht.einde else acties.op_dag(acties.mijlpalen(zicht))
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=(*voorblad.opdracht(zicht, VRAAG), *alinea(zicht.zeg(vooruitblik.VRAAG))),
            stand=" ".join(_stand(zicht)),
            erbij=_voorbeelden(zicht),
            acties=stappen,
            vervolg=zicht.zeg(vooruitblik.VERVOLG),
        ),
    )


def _stand(zicht: Zicht) -> tuple[str, ...]:
    """That it is arithmetic, and when the application is due or was done."""
    m = data.mijlpaal(zicht, "wia_aanvraag")
    gedaan = zicht.dag(zicht.zie("uwv", "wia"), "aanvraag")
    if gedaan is not None:
        return (
            zicht.vul(vooruitblik.KORT),
            zicht.zeg(vooruitblik.AANVRAAG_GEDAAN, dag=datum(gedaan)),
        )
    if m is not None and m.uiterlijk is not None and m.status != "niet_van_toepassing":
        return (
            zicht.vul(vooruitblik.KORT),
            zicht.zeg(vooruitblik.AANVRAAG_UITERLIJK, dag=datum(m.uiterlijk)),
        )
    return (zicht.vul(vooruitblik.KORT),)


def _voorbeelden(zicht: Zicht) -> tuple[str, ...]:
    """Each scenario in a sentence that cannot be read as an outcome of UWV."""
    if zicht.mag(Label.LOON) and scenario.maatman(zicht) is None:
        return (zicht.vul(vooruitblik.GEEN_SCENARIO),)
    return tuple(
        zicht.zeg(
            vooruitblik.REKENVOORBEELD,
            werk=f"{s.naam[:1].lower()}{s.naam[1:]}",
            verlies=getal(s.verlies),
        )
        for s in scenario.alle(zicht)
    )


REGELS = (
    *wia_uitleg.REKENT,
    *wia_uitleg.UITSLAG,
    *wia_uitleg.ANDERS,
    *wia_uitleg.BETEKENT,
    *wia_uitleg.AANVRAAG,
)
"""Every sentence on the law in this report."""

OPZET = Opzet(
    titel=vooruitblik.TITEL,
    ondertitel=lambda _: "Hoe UWV rekent, wat dat bij bepaald werk betekent, en de aanvraag",
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("hulp", "Wie levert wat, en wanneer", wia_uitleg.hulp),
        Onderdeel("rekent", "Hoe UWV rekent", wia_uitleg.rekent),
        Onderdeel("scenarios", "Scenario's: bij dit werk", scenario.bouw),
        Onderdeel("anders", "Wat UWV anders doet", wia_uitleg.anders),
        Onderdeel("betekent", "Wat een uitslag betekent", wia_uitleg.betekent),
    ),
    bijlagen=(Onderdeel("bijlage-bronnen", "Bronnen", regelteksten.bronnen(*REGELS)),),
    nummers=False,
    verslag=False,
)

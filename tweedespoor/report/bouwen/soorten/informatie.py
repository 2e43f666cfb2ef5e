"""`informatie`: what a second track is, who does what, the dates of this case, what comes after.

The letter is possible from the first day: nothing in it asks for a plan.
"""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen import acties, periode, voorblad
from tweedespoor.report.bouwen.cellen import alinea
from tweedespoor.report.bouwen.delen import data, na_twee_jaar, regelteksten, uitleg
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.teksten import informatie, regels_spoor2
from tweedespoor.report.teksten.vast import VRAAG

EERSTE_BLAD = frozenset({"wia_aanvraag", "riv_gereed", "eindevaluatie", "actueel_oordeel"})
DAGEN = ("loondoorbetaling_laatste_dag", "wachttijd_laatste_dag")


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=(*voorblad.opdracht(zicht, VRAAG), *alinea(zicht.zeg(informatie.WAAROM))),
            stand=" ".join(_stand(zicht)),
            erbij=_dagen(zicht),
            acties=() if zicht.einde else acties.op_dag(acties.mijlpalen(zicht, EERSTE_BLAD)),
            vervolg=zicht.zeg(informatie.VRAGEN),
        ),
    )


def _stand(zicht: Zicht) -> tuple[str, ...]:
    """What a second track is in two sentences, and where this one is."""
    week = zie(zicht.view.tijdlijn, "week")
    weken = zie(zicht.view.tijdlijn, "weken")
    zinnen = [zicht.zeg(informatie.KORT)]
    if zicht.einde is not None:
        return (*zinnen, zicht.vul(informatie.AFGELOPEN, dag=datum(zicht.peildatum)))
    if week is not None and weken is not None:
        zinnen.append(
            zicht.zeg(informatie.ZIEKTEWEEK, week=str(week), weken=str(weken))
            if week <= weken
            else zicht.vul(informatie.WACHTTIJD_VOORBIJ, weken=weken)
        )
    plannen = zicht.versies("trajectplan", "versies")
    if zicht.zie("haalbaarheid", "conclusie") == "no_go" and not plannen:
        zinnen.append(zicht.zeg(informatie.NIET_GESTART))
    elif plannen:
        zinnen.append(zicht.vul(informatie.WEL_PLAN, dag=datum(zie(plannen[-1], "per"))))
    elif not zicht.onbekend("trajectplan"):
        zinnen.append(zicht.zeg(informatie.NOG_GEEN_PLAN))
    return tuple(zinnen)


def _dagen(zicht: Zicht) -> tuple[str, ...]:
    """The last days of wages and wachttijd, as long as they lie ahead."""
    return tuple(
        f"{m.naam}: {datum(m.uiterlijk)}."
        for code in DAGEN
        if (m := data.mijlpaal(zicht, code)) is not None
        and m.uiterlijk is not None
        and m.uiterlijk > zicht.peildatum
    )


REGELS = (
    *regels_spoor2.RECHTEN_WERKNEMER,
    *regels_spoor2.PLICHTEN_WERKNEMER,
    *regels_spoor2.SPOOR_2_WERKGEVER,
    *na_twee_jaar.LOON,
    *na_twee_jaar.AANVRAAG,
    *na_twee_jaar.UITKERING,
    *na_twee_jaar.EINDE,
)
"""Every sentence on the law in this letter."""

OPZET = Opzet(
    titel=informatie.TITEL,
    ondertitel=lambda _: "Uitleg, rechten en plichten, en de data van dit traject",
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("wat-het-is", "Wat een tweede spoor is", uitleg.wat_het_is),
        Onderdeel("wie-doet-wat", "Wie wat doet", uitleg.wie_doet_wat),
        Onderdeel("rechten", "Rechten en plichten", uitleg.rechten_en_plichten),
        Onderdeel("data", "De data van dit traject", data.van_deze_zaak),
        Onderdeel("loon", "Loon bij ziekte", na_twee_jaar.loon),
        Onderdeel("na-twee-jaar", "Na twee jaar", na_twee_jaar.daarna),
        Onderdeel("gegevens", "Persoonsgegevens en klachten", uitleg.gegevens),
    ),
    bijlagen=(Onderdeel("bijlage-bronnen", "Bronnen", regelteksten.bronnen(*REGELS)),),
    nummers=False,
    verslag=False,
)

"""`eind`: the whole course and its result, one variant per outcome.

The body is what UWV reads: short, in order of time, with reasons; every list and table that
only proves it is an annex.
"""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen import acties, periode, voorblad
from tweedespoor.report.bouwen.cellen import woord
from tweedespoor.report.bouwen.delen import (
    afstand,
    conclusie,
    persoonsprofiel,
    plan,
    resultaat,
    zoekprofiel,
)
from tweedespoor.report.bouwen.delen.uitkomst import variant, werkzin, wiazin
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.soorten import vaste
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht, samen
from tweedespoor.report.teksten import aan_u, eind, oordeel
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.vast import STARTVRAAG, VRAAG


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    stand = " ".join(z for z in (_stand(zicht), werkzin(zicht), wiazin(zicht)) if z)
    if zicht.zie("resultaat", "voorlopig"):
        stand = f"{stand} {zicht.vul(eind.VOORLOPIG)}"
    stappen = acties.mijlpalen(zicht) if variant(zicht).wia_stappen else ()
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=voorblad.gevraagd(zicht, VRAAG if variant(zicht).gestart else STARTVRAAG),
            stand=stand,
            erbij=oordelen(zicht),
            getallen=voorblad.getallen(zicht),
            acties=(*acties.gevraagd(zicht), *stappen),
            vervolg=_vervolg(zicht),
        ),
    )


def _stand(zicht: Zicht) -> str:
    """Where it stands, to the employee in the u-form."""
    stand = variant(zicht).stand
    return zicht.zeg(Zegt(stand, aan_u.STAND.get(stand, stand)))


def _vervolg(zicht: Zicht) -> str:
    """What comes next, to the employee in the u-form."""
    vervolg = variant(zicht).vervolg
    return zicht.zeg(Zegt(vervolg, aan_u.VERVOLG.get(vervolg, vervolg)))


def oordelen(zicht: Zicht) -> tuple[str, ...]:
    """A sentence for each deskundigenoordeel that UWV gave up to the peildatum."""
    regels = []
    for d in zicht.rij("uwv", "deskundigenoordelen"):
        op, vraag = zicht.dag(d, "oordeel"), zie(d, "vraag")
        if op is None or vraag is None:
            continue
        regel = (
            f"UWV gaf op {datum(op)} een deskundigenoordeel ({oordeel.DESKUNDIGENVRAAG[vraag]})."
        )
        uitkomst = woord(oordeel.DESKUNDIGENOORDEEL, zie(d, "uitkomst"))
        regels.append(f"{regel} De uitkomst: {uitkomst}." if uitkomst else regel)
    return tuple(regels)


OPZET = Opzet(
    titel="Eindrapport re-integratie tweede spoor",
    ondertitel=lambda zicht: variant(zicht).ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        vaste.WIE,
        vaste.VERLOOP,
        vaste.KAN,
        Onderdeel(
            "afstand",
            "Persoonsprofiel en afstand tot werk",
            samen(persoonsprofiel.kort, afstand.bouw),
        ),
        Onderdeel("plan", "Het plan en hoe het liep", plan.kort),
        Onderdeel("zoekprofiel", "Zoekprofiel", zoekprofiel.kort),
        vaste.SOLLICITATIES,
        vaste.CONTACTEN,
        vaste.SPOOR_1,
        vaste.STILSTAND,
        vaste.UWV,
        Onderdeel("resultaat", "Resultaat", resultaat.bouw),
        Onderdeel("conclusie", "Conclusie", conclusie.bouw),
    ),
    bijlagen=(
        vaste.BIJ_OPDRACHT,
        vaste.BIJ_TERMIJNEN,
        vaste.BIJ_ADVIEZEN,
        Onderdeel("bijlage-persoonsprofiel", "Persoonsprofiel voluit", persoonsprofiel.voluit),
        Onderdeel(
            "bijlage-plan",
            "Plan en zoekprofiel: wat er veranderde",
            samen(plan.voluit, zoekprofiel.voluit),
        ),
        vaste.BIJ_ACTIVITEITEN,
        vaste.BIJ_SOLLICITATIES,
        vaste.BIJ_CONTACTEN,
        vaste.BIJ_EVALUATIES,
        vaste.BIJ_SPOOR_1,
        vaste.BIJ_UREN,
    ),
    recht=lambda zicht: variant(zicht).recht,
)

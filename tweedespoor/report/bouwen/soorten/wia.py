"""`wia`: the state at the WIA application: the whole course, and what runs on."""

from __future__ import annotations

from tweedespoor.disclosure import rij
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.delen import afspraken, haalbaarheid, vooruit
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.periode import heel
from tweedespoor.report.bouwen.soorten import onderweg, vaste
from tweedespoor.report.bouwen.soorten.eind import oordelen
from tweedespoor.report.bouwen.soorten.tussen import PROFIELEN
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.teksten import soorten


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return onderweg.blad(
        zicht,
        heel(zicht),
        vervolg=soorten.WIA_VERVOLG,
        getallen=None,
        stand=_aanvraag(zicht),
        erbij=oordelen(zicht),
    )


def _aanvraag(zicht: Zicht) -> tuple[str, ...]:
    """That WIA was applied for, or by when it must be."""
    gedaan = zicht.dag(zicht.zie("uwv", "wia"), "aanvraag")
    if gedaan is not None:
        return (zicht.zeg(soorten.WIA_GEVRAAGD, dag=datum(gedaan)),)
    return tuple(
        zicht.vul(soorten.WIA_KOMT, dag=datum(m.uiterlijk))
        for m in rij(zicht.view.tijdlijn, "mijlpalen")
        if m.code == "wia_aanvraag" and m.uiterlijk is not None
    )


def _niet_gestart(zicht: Zicht) -> Hoofdstuktekst:
    return Hoofdstuktekst(haalbaarheid.niet_starten(zicht))


OPZET = Opzet(
    titel="Rapport bij de WIA-aanvraag",
    ondertitel=lambda _: "De stand van het tweede spoor",
    voorblad=_voorblad,
    hoofdstukken=(
        vaste.WIE,
        vaste.VERLOOP,
        Onderdeel("niet-gestart", "Niet of later starten", _niet_gestart),
        *PROFIELEN,
        vaste.SOLLICITATIES,
        vaste.CONTACTEN,
        vaste.SPOOR_1,
        vaste.STILSTAND,
        vaste.UWV,
        vaste.STAPPEN,
        Onderdeel("loopt-door", "Wat doorloopt na de aanvraag", vooruit.loopt_door),
    ),
    bijlagen=(
        vaste.BIJ_OPDRACHT,
        vaste.BIJ_TERMIJNEN,
        vaste.BIJ_ADVIEZEN,
        vaste.BIJ_ACTIVITEITEN,
        vaste.BIJ_SOLLICITATIES,
        vaste.BIJ_CONTACTEN,
        Onderdeel("bijlage-afspraken", "Alle afspraken", afspraken.overzicht),
        vaste.BIJ_EVALUATIES,
        vaste.BIJ_SPOOR_1,
        vaste.BIJ_UREN,
    ),
    recht=lambda _: soorten.WIA_RECHT,
)

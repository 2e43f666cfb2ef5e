"""`tussen`: as a progress report, with the whole course and both profiles in full."""

from __future__ import annotations

from tweedespoor.report.bouwen.delen import (
    afspraken,
    afstand,
    contacten,
    evaluaties,
    persoonsprofiel,
    plan,
    sollicitaties,
    zoekprofiel,
)
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.periode import sinds_vorig
from tweedespoor.report.bouwen.soorten import onderweg, vaste
from tweedespoor.report.bouwen.soorten.onderweg import per
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht, samen
from tweedespoor.report.teksten import soorten

PROFIELEN = (
    vaste.KAN,
    Onderdeel(
        "persoonsprofiel", "Persoonsprofiel", samen(persoonsprofiel.kort, persoonsprofiel.voluit)
    ),
    Onderdeel("zoekprofiel", "Zoekprofiel", samen(zoekprofiel.kort, zoekprofiel.voluit)),
    Onderdeel("afstand", "De afstand tot werk", afstand.bouw),
    Onderdeel("plan", "Het plan en hoe het loopt", samen(plan.kort, plan.voluit)),
)
"""What the employee can do and is, what is searched, what is between, and the plan."""


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return onderweg.blad(zicht, None, vervolg=soorten.VERDER, getallen=sinds_vorig(zicht))


OPZET = Opzet(
    titel="Tussenrapport tweede spoor",
    ondertitel=onderweg.ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        vaste.WIE,
        onderweg.VERANDERD,
        onderweg.STILSTAND,
        *PROFIELEN,
        onderweg.ACTIVITEITEN,
        Onderdeel("sollicitaties", "Sollicitaties", per(sollicitaties.overzicht)),
        Onderdeel(
            "contacten",
            "Contacten en evaluaties",
            samen(per(contacten.overzicht), per(evaluaties.overzicht)),
        ),
        onderweg.SPOOR_1,
        onderweg.UREN,
        vaste.STAPPEN,
    ),
    bijlagen=(
        vaste.BIJ_OPDRACHT,
        vaste.BIJ_VERLOOP,
        vaste.BIJ_TERMIJNEN,
        vaste.BIJ_ADVIEZEN,
        Onderdeel(
            "bijlage-sollicitaties", "Sollicitaties in deze periode", per(sollicitaties.voluit)
        ),
        Onderdeel("bijlage-contacten", "Contacten in deze periode", per(contacten.lijst_contacten)),
        Onderdeel("bijlage-afspraken", "Afspraken", per(afspraken.overzicht)),
        Onderdeel("bijlage-evaluaties", "Evaluaties in deze periode", per(evaluaties.in_periode)),
    ),
    recht=lambda _: soorten.VOORTGANG_RECHT,
)

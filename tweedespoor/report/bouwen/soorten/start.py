"""`start`: what is known, the plan, the contact so far, all agreements; the intake annexed."""

from __future__ import annotations

from tweedespoor.report.bouwen.delen import (
    afspraken,
    afstand,
    persoonsprofiel,
    plan,
    tijdlijn,
    uren,
    zoekprofiel,
)
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet, ingevoegd
from tweedespoor.report.bouwen.periode import heel
from tweedespoor.report.bouwen.soorten import intake, onderweg, vaste
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.teksten import soorten


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return onderweg.blad(zicht, heel(zicht), vervolg=soorten.START_VERVOLG, getallen=None)


OPZET = Opzet(
    titel="Startrapport tweede spoor",
    ondertitel=lambda _: "De eerste weken en het plan",
    voorblad=_voorblad,
    hoofdstukken=(
        vaste.WIE,
        Onderdeel("verloop", "Het verloop tot nu toe", tijdlijn.verloop),
        vaste.KAN,
        Onderdeel("plan", "Het plan", plan.kort),
        Onderdeel("persoonsprofiel", "Persoonsprofiel", persoonsprofiel.kort),
        Onderdeel("zoekprofiel", "Zoekprofiel", zoekprofiel.kort),
        Onderdeel("afstand", "Van persoonsprofiel naar zoekprofiel", afstand.gepland),
        vaste.STILSTAND,
        vaste.CONTACTEN,
        Onderdeel("afspraken", "Overzicht van alle afspraken", afspraken.alles),
        vaste.SPOOR_1,
        Onderdeel("uren", "Uren en kosten", uren.begroting),
        vaste.STAPPEN,
    ),
    bijlagen=(
        Onderdeel("bijlage-intake", "Intakeverslag", ingevoegd(intake.HOOFDSTUKKEN)),
        vaste.BIJ_OPDRACHT,
        vaste.BIJ_TERMIJNEN,
        vaste.BIJ_ADVIEZEN,
        vaste.BIJ_ACTIVITEITEN,
        vaste.BIJ_CONTACTEN,
        vaste.BIJ_EVALUATIES,
        vaste.BIJ_SPOOR_1,
    ),
    recht=lambda _: soorten.START_RECHT,
    elders=soorten.INTAKE_RECHT,
)

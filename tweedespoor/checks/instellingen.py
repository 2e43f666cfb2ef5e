"""What a firm or a person chooses for a check: profile, thresholds, which rules.

Thresholds are numbers of practice, each with bounds within which a firm may move it. The law
is never set here.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.finding import Ernst, Finding, Kenmerk, Wie, Woord, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Instellingen


@dataclass(frozen=True, slots=True)
class Drempels:
    """Numbers of practice, in calendar days unless said otherwise.

    Attributes:
        evaluatie_dagen: between evaluations of employer and employee; more is worth a remark.
        contact_dagen: between contacts with the employee.
        gat_dagen: without any recorded activity.
        belastbaarheid_dagen: to take in a new advice.
        spoor1_dagen: to look at spoor 1 again after a new advice.
        vrijwilligerswerk_dagen: with voluntary work as the only activity.
        coaching_maanden: months of coaching without looking back at it.
        markt_maanden: months until the first step towards the labour market.
        duur_maanden: months under which a planned traject is remarkably short.
        arbeidsmarkt_maanden: months after which a source on the labour market is old.
        bewaar_maanden: months for which a dossier is kept after the assignment.
    """

    evaluatie_dagen: int = 42
    contact_dagen: int = 28
    gat_dagen: int = 28
    belastbaarheid_dagen: int = 14
    spoor1_dagen: int = 42
    vrijwilligerswerk_dagen: int = 56
    coaching_maanden: int = 3
    markt_maanden: int = 3
    duur_maanden: int = 3
    arbeidsmarkt_maanden: int = 6
    bewaar_maanden: int = 24


GRENZEN: Final = {
    "evaluatie_dagen": (7, 56),
    "contact_dagen": (7, 56),
    "gat_dagen": (7, 42),
    "belastbaarheid_dagen": (1, 42),
    "spoor1_dagen": (7, 56),
    "vrijwilligerswerk_dagen": (14, 84),
    "coaching_maanden": (1, 6),
    "markt_maanden": (1, 6),
    "duur_maanden": (1, 6),
    "arbeidsmarkt_maanden": (1, 12),
}
"""Lowest and highest value that a firm may choose, both included."""

BEWAAR_MAANDEN: Final = (1, 120)
"""Lowest and highest retention in months, both included: ten years for an eigenrisicodrager WGA."""


@dataclass(frozen=True, slots=True)
class CheckInstellingen:
    """What to judge, and how strictly.

    Attributes:
        profiel: rules of higher profiles are left out.
        drempels: numbers of practice.
        alleen: only these codes; empty means all.
        zonder: not these codes.
    """

    profiel: Profiel = Profiel.BASIS
    drempels: Drempels = field(default_factory=Drempels)
    alleen: frozenset[str] = frozenset()
    zonder: frozenset[str] = frozenset()


def lees_drempels(instellingen: Instellingen | None) -> tuple[Drempels, tuple[Finding, ...]]:
    """The thresholds of a firm, and a finding for each that is out of bounds.

    A value out of bounds is not used: the default holds.
    """
    gekozen = instellingen.drempels if instellingen is not None else None
    waarden: dict[str, int] = {}
    findings: list[Finding] = []
    for naam, (laagste, hoogste) in GRENZEN.items():
        drempel = getattr(gekozen, naam, None)
        if drempel is None:
            continue
        if laagste <= drempel.waarde <= hoogste:
            waarden[naam] = drempel.waarde
            continue
        findings.append(
            Finding(
                code="INST-01",
                ernst=Ernst.WAARSCHUWING,
                wie=Wie.BEHEERDER,
                bericht=bericht(
                    "Drempel {naam} is {waarde}; kies een getal van {laagste} tot en met {hoogste}",
                    naam=Kenmerk(naam),
                    waarde=drempel.waarde,
                    laagste=laagste,
                    hoogste=hoogste,
                ),
                where=Where("spoor.yaml", ("drempels", naam, "waarde")),
                waarom=bericht(
                    "Buiten die grenzen zegt de drempel niets meer; nu geldt de standaard van "
                    "{standaard} {eenheid}.",
                    standaard=getattr(Drempels(), naam),
                    eenheid=Woord(naam.rpartition("_")[2]),
                ),
                hulp=(
                    bericht(
                        "Zet drempels.{naam}.waarde op een getal van {laagste} tot en met "
                        "{hoogste}.",
                        naam=Kenmerk(naam),
                        laagste=laagste,
                        hoogste=hoogste,
                    ),
                ),
            )
        )
    termijn = instellingen.bewaartermijn if instellingen is not None else None
    if termijn is not None:
        laagste, hoogste = BEWAAR_MAANDEN
        if laagste <= termijn.maanden <= hoogste:
            waarden["bewaar_maanden"] = termijn.maanden
        else:
            findings.append(_bewaartermijn_buiten_grenzen(termijn.maanden))
    return Drempels(**waarden), tuple(findings)


def _bewaartermijn_buiten_grenzen(maanden: int) -> Finding:
    laagste, hoogste = BEWAAR_MAANDEN
    return Finding(
        code="INST-01",
        ernst=Ernst.WAARSCHUWING,
        wie=Wie.BEHEERDER,
        bericht=bericht(
            "De bewaartermijn is {maanden} maanden; kies een getal van {laagste} tot en met "
            "{hoogste}",
            maanden=maanden,
            laagste=laagste,
            hoogste=hoogste,
        ),
        where=Where("spoor.yaml", ("bewaartermijn", "maanden")),
        waarom=bericht(
            "Buiten die grenzen is de termijn niet uit te leggen; nu geldt {standaard} maanden.",
            standaard=Drempels().bewaar_maanden,
        ),
        hulp=(
            bericht(
                "Zet bewaartermijn.maanden op een getal van {laagste} tot en met {hoogste}.",
                laagste=laagste,
                hoogste=hoogste,
            ),
        ),
    )

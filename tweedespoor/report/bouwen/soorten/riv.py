"""`riv`: the inventory of the re-integratieverslag in UWV's order, and what is still to do.

As a PDF it becomes the bundle of what the bureau contributes (`report.bundel`).
"""

from __future__ import annotations

from tweedespoor.labels import Lezer
from tweedespoor.nederlands import getal
from tweedespoor.report.bouwen import periode, voorblad
from tweedespoor.report.bouwen.cellen import alinea
from tweedespoor.report.bouwen.delen import bijdrage, regelteksten, verslagacties, verslagdelen
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Kerngetal
from tweedespoor.report.teksten import riv

NIET_VOOR_UWV = frozenset({Lezer.UWV})
"""The list of actions is the employer's; UWV reads what is there."""


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=alinea(zicht.zeg(riv.GEVRAAGD)),
            stand=f"{_stand(zicht)} {zicht.vul(riv.GEEN_OORDEEL)}",
            getallen=_getallen(zicht),
            acties=verslagacties.open_acties(zicht),
            vervolg=zicht.zeg(riv.VERVOLG),
        ),
    )


def _verplicht(zicht: Zicht) -> tuple[verslagdelen.Regel, ...]:
    return tuple(r for r in verslagdelen.alle(zicht) if r.deel.verplicht)


def _stand(zicht: Zicht) -> str:
    """Whether every prescribed part that should be there by now is there."""
    nu = [r for r in _verplicht(zicht) if r.stand]
    if not nu:
        return zicht.vul(riv.NOG_NIETS)
    return (
        zicht.vul(riv.COMPLEET)
        if all(r.stand in verslagdelen.GENOEG for r in nu)
        else zicht.vul(riv.NIET_COMPLEET)
    )


def _getallen(zicht: Zicht) -> tuple[Kerngetal, ...]:
    """How many of the prescribed parts are there, and how many are not, each part once."""
    per_deel: dict[str, set[str]] = {}
    for r in _verplicht(zicht):
        per_deel.setdefault(r.deel.naam, set()).add(r.stand)
    klaar = sum(standen <= verslagdelen.GENOEG for standen in per_deel.values())
    uit = [Kerngetal(f"{getal(klaar)} van {getal(len(per_deel))}", "vaste onderdelen zijn er")]
    for stand, een, meer in (
        (riv.ONTBREEKT, "ontbreekt", "ontbreken"),
        (riv.OPGEVRAAGD, "is opgevraagd", "zijn opgevraagd"),
        ("", "komt nog", "komen nog"),
    ):
        n = sum(_zwaarste(standen) == stand for standen in per_deel.values())
        if n:
            uit.append(Kerngetal(getal(n), een if n == 1 else meer))
    return tuple(uit)


def _zwaarste(standen: set[str]) -> str | None:
    """The state of a part that asks most; None when nothing is asked or nobody knows."""
    volgorde = (riv.ONTBREEKT, riv.OPGEVRAAGD, "")
    return next((s for s in volgorde if s in standen), None)


REGELS = (riv.VOLLEDIG, riv.TWEE_STEMMEN, riv.EERST_STUKKEN, riv.EEN_TERMIJN)
"""Every sentence on the law in this report."""

OPZET = Opzet(
    titel=riv.TITEL,
    ondertitel=lambda _: "De onderdelen in de volgorde van UWV",
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("onderdelen", "De onderdelen van het verslag", verslagdelen.inventaris),
        Onderdeel("bijdrage", "Wat het bureau toevoegt", bijdrage.overzicht),
        Onderdeel(
            "acties", "Wat de werkgever nog doet", verslagacties.lijst_van_acties, NIET_VOOR_UWV
        ),
        Onderdeel("teksten", "Teksten om over te nemen", verslagacties.teksten, NIET_VOOR_UWV),
    ),
    bijlagen=(Onderdeel("bijlage-bronnen", "Bronnen", regelteksten.bronnen(*REGELS)),),
    verslag=False,
)

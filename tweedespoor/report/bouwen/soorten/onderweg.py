"""What the reports along the way share: the first page, and chapters of a period."""

from __future__ import annotations

from collections.abc import Callable

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Lezer
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen import acties, voorblad
from tweedespoor.report.bouwen.acties import Nodig
from tweedespoor.report.bouwen.cellen import woord
from tweedespoor.report.bouwen.delen import (
    activiteiten,
    afspraken,
    contacten,
    evaluaties,
    sollicitaties,
    spoor1,
    stagnatie,
    tijdlijn,
    uren,
)
from tweedespoor.report.bouwen.opbouw import Onderdeel
from tweedespoor.report.bouwen.periode import Periode, sinds_vorig
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Bouwer, Hoofdstuktekst, Zicht, samen
from tweedespoor.report.teksten import soorten, woorden
from tweedespoor.report.teksten.aanspreken import Zegt


def per(bouwer: Callable[[Zicht, Periode], Hoofdstuktekst]) -> Bouwer:
    """A chapter about the time since the last report."""

    def bouw(zicht: Zicht) -> Hoofdstuktekst:
        return bouwer(zicht, sinds_vorig(zicht))

    return bouw


def blad(
    zicht: Zicht,
    tijd: Periode | None,
    *,
    vervolg: Zegt,
    getallen: Periode | None,
    erbij: tuple[str, ...] = (),
    stand: tuple[str, ...] = (),
) -> Hoofdstuktekst:
    """The first page of a report on a traject that runs.

    Args:
        zicht: what the reader may see.
        tijd: the time the report covers; None when its subtitle says so.
        vervolg: what comes next.
        getallen: the period of the numbers; None for the whole course.
        erbij: sentences below the box.
        stand: sentences before where the traject stands.
    """
    zinnen = (*stand, *_stand(zicht))
    nodig = _nodig(zicht)
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=tijd,
            stand=" ".join(zinnen),
            erbij=erbij,
            getallen=voorblad.getallen(zicht, getallen),
            acties=nodig.acties,
            meer=nodig.meer,
            vervolg="" if zicht.einde else zicht.zeg(vervolg),
        ),
    )


def _stand(zicht: Zicht) -> tuple[str, ...]:
    """Since when the traject runs, in which phase, with how many hours; and a standstill."""
    return tuple(z for z in (_loop(zicht), _fase(zicht), _uren(zicht), *_stil(zicht)) if z)


def _loop(zicht: Zicht) -> str:
    o = zicht.zie("traject", "opdracht")
    begin = zie(o, "start") or zie(o, "intake")
    if zicht.einde is not None:
        return zicht.zeg(soorten.AFGELOPEN, dag=datum(zicht.einde))
    if begin is None:
        return zicht.vul(soorten.NIET_BEGONNEN)
    zegt = soorten.LOOPT if begin <= zicht.peildatum else soorten.BEGINT
    return zicht.zeg(zegt, dag=datum(begin))


def _fase(zicht: Zicht) -> str:
    """The phase that runs on the peildatum; empty when none does."""
    for f in rij(zicht.laatste("trajectplan", "versies"), "fasen"):
        van, tot = zie(f, "van"), zie(f, "tot_en_met")
        naam = woord(woorden.FASE, zie(f, "naam"))
        if naam and van is not None and tot is not None and van <= zicht.peildatum <= tot:
            klaar = zicht.dag(f, "afgerond") is not None or zicht.einde is not None
            return "" if klaar else zicht.vul(soorten.IN_FASE, fase=naam, dag=datum(tot))
    return ""


def _uren(zicht: Zicht) -> str:
    """The hours of the newest advice; empty when the reader may not see them."""
    adviezen = zicht.adviezen()
    if not adviezen:
        return ""
    if zie(adviezen[-1], "benutbaar") is False:
        return zicht.vul(soorten.GEEN_UREN_NU)
    week = zie(adviezen[-1], "uren", "per_week")
    return zicht.zeg(soorten.UREN_NU, uren=getal(week)) if week is not None else ""


def _stil(zicht: Zicht) -> tuple[str, ...]:
    """Since when something stands still; empty when nothing does."""
    sinds = [
        zie(s, "vanaf")
        for s in zicht.rij("stagnatie", "stagnaties")
        if zie(s, "vanaf") is not None and zicht.dag(s, "opgeheven") is None
    ]
    return (zicht.vul(soorten.STIL, dag=datum(min(sinds))),) if sinds else ()


def _nodig(zicht: Zicht) -> Nodig:
    """What the coach asks first, then what was promised, planned or comes by law, by day."""
    return acties.passend(
        acties.gevraagd(zicht),
        acties.open_afspraken(zicht, afspraken.alle(zicht)),
        (
            *acties.evaluatie(zicht),
            *acties.rapport(zicht),
            *acties.mijlpalen(zicht, binnen=acties.VOORUIT),
        ),
    )


def ondertitel(zicht: Zicht) -> str:
    """The time since the last report in words."""
    tijd = sinds_vorig(zicht)
    if tijd.van is None:
        return f"Tot en met {datum(tijd.tot_en_met)}"
    if tijd.van == tijd.tot_en_met:
        return f"Op {datum(tijd.van)}"
    return f"Van {datum(tijd.van)} tot en met {datum(tijd.tot_en_met)}"


VERANDERD = Onderdeel("veranderd", "Wat er veranderde", per(tijdlijn.veranderingen))
CONTACTEN = Onderdeel(
    "contacten",
    "Contacten",
    samen(per(contacten.overzicht), per(contacten.lijst_contacten)),
)
AFSPRAKEN = Onderdeel("afspraken", "Afspraken", per(afspraken.overzicht))
ACTIVITEITEN = Onderdeel("activiteiten", "Activiteiten", per(activiteiten.in_periode))
SOLLICITATIES = Onderdeel(
    "sollicitaties",
    "Sollicitaties",
    samen(per(sollicitaties.overzicht), per(sollicitaties.voluit)),
    frozenset({Lezer.BEDRIJFSARTS}),
)
EVALUATIES = Onderdeel(
    "evaluaties",
    "Evaluaties van werkgever en werknemer",
    samen(per(evaluaties.overzicht), per(evaluaties.in_periode)),
)
SPOOR_1 = Onderdeel("spoor-1", "Werk bij de eigen werkgever (spoor 1)", per(spoor1.in_periode))
STILSTAND = Onderdeel("stagnatie", "Stilstand en maatregelen", per(stagnatie.bouw))
UREN = Onderdeel("uren", "Uren en kosten", per(uren.bouw))
"""Chapters about the time since the last report."""

"""`trajectplan`: the re-integratieplan; for a workplace only what it may know."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Lezer
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen import acties, voorblad
from tweedespoor.report.bouwen.acties import Actie
from tweedespoor.report.bouwen.cellen import hoofdletter
from tweedespoor.report.bouwen.delen import afstand, persoonsprofiel, planstuk, uren, zoekprofiel
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.soorten import vaste
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht, samen
from tweedespoor.report.model import Kerngetal
from tweedespoor.report.teksten import soorten, woorden

NIET_VOOR_BEDRIJFSARTS = frozenset({Lezer.BEDRIJFSARTS})
"""Chapters with wishes and personal matters: the bedrijfsarts does not need them."""


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    p = zicht.laatste("trajectplan", "versies")
    nodig = (
        *acties.gevraagd(zicht),
        *((Actie(hoofdletter(zicht.coach), soorten.PLAN_MAKEN, None),) if p is None else ()),
        *acties.versie_akkoord(zicht, p),
        *acties.evaluatie(zicht),
        *acties.rapport(zicht),
    )
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=_looptijd(zicht, p),
            stand=_stand(zicht, p),
            getallen=_getallen(zicht, p),
            acties=acties.op_dag(nodig),
            vervolg="" if p is None or zicht.einde else zicht.zeg(soorten.PLAN_VERVOLG),
        ),
    )


def _looptijd(zicht: Zicht, p: Any) -> Periode:
    """From the first phase until the last, else the planned time of the assignment."""
    o = zicht.zie("traject", "opdracht")
    vanaf = [d for f in rij(p, "fasen") if (d := zie(f, "van")) is not None]
    tot = [d for f in rij(p, "fasen") if (d := zie(f, "tot_en_met")) is not None]
    van = min(vanaf, default=zie(o, "start") or zicht.begin)
    einde = max(tot, default=zie(o, "gepland_einde") or zicht.peildatum)
    return Periode(van, einde)


def _stand(zicht: Zicht, p: Any) -> str:
    """How long the plan runs, where it is now, and whether both parties agree."""
    if p is None:
        return "Een re-integratieplan is er nog niet."
    looptijd = _looptijd(zicht, p)
    zinnen: list[str] = []
    if looptijd.van is not None:
        zinnen.append(
            zicht.vul(soorten.PLAN_LOOPT, van=datum(looptijd.van), tot=datum(looptijd.tot_en_met))
        )
    partijen = planstuk.PARTIJEN
    if any(zicht.dag(p, "akkoord", partij, "geweigerd") for partij in partijen):
        zinnen.append(zicht.vul(soorten.PLAN_GEWEIGERD))
    elif all(zicht.dag(p, "akkoord", partij, "datum") for partij in partijen):
        zinnen.append(zicht.zeg(soorten.PLAN_AKKOORD))
    else:
        zinnen.append(zicht.vul(soorten.PLAN_GEEN_AKKOORD))
    return " ".join(zinnen)


def _getallen(zicht: Zicht, p: Any) -> tuple[Kerngetal, ...]:
    z = zicht.laatste("zoekprofiel", "versies")
    week = zie(z, "uren", "per_week")
    delen = (
        (len(rij(p, "fasen")), "fase", "fasen"),
        (len(rij(z, "richtingen")), "zoekrichting", "zoekrichtingen"),
        (
            sum(not zie(a, "vervallen") for a in zicht.rij("activiteiten", "activiteiten")),
            "activiteit",
            "activiteiten",
        ),
    )
    uit = [Kerngetal(getal(n), een if n == 1 else meer) for n, een, meer in delen if n]
    if week is not None:
        uit.append(Kerngetal(getal(week), "uur per week gezocht"))
    return tuple(uit) if len(uit) > 1 else ()


def _ondertitel(zicht: Zicht) -> str:
    per = zie(zicht.laatste("trajectplan", "versies"), "per")
    return f"Versie van {datum(per)}" if per else "Nog zonder plan"


OPZET = Opzet(
    titel=f"{woorden.RAPPORT['trajectplan'].capitalize()}",
    ondertitel=_ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("doel", "Doel en uitvoering", planstuk.doel),
        vaste.WIE,
        vaste.KAN,
        Onderdeel(
            "persoonsprofiel",
            "Persoonsprofiel",
            samen(persoonsprofiel.kort, persoonsprofiel.voluit),
            NIET_VOOR_BEDRIJFSARTS,
        ),
        Onderdeel("zoekprofiel", "Zoekprofiel", zoekprofiel.kort),
        Onderdeel(
            "afstand",
            "Van persoonsprofiel naar zoekprofiel",
            afstand.gepland,
            NIET_VOOR_BEDRIJFSARTS,
        ),
        Onderdeel("aanpak", "Fasen en activiteiten", planstuk.aanpak),
        Onderdeel("momenten", "Evaluaties en rapporten", planstuk.vaste_momenten),
        Onderdeel("spoor-1", "Samen met spoor 1", planstuk.naast_spoor_1),
        Onderdeel("uren", "Uren en kosten", uren.begroting),
        Onderdeel("anders", "Als het anders loopt", planstuk.anders),
        Onderdeel("akkoord", "Uitleg en akkoord", planstuk.uitleg_en_akkoord),
    ),
    bijlagen=(
        vaste.BIJ_OPDRACHT,
        vaste.BIJ_ADVIEZEN,
        Onderdeel("bijlage-zoekprofiel", "Zoekprofiel: achtergrond", zoekprofiel.voluit),
    ),
    recht=lambda _: soorten.PLAN_RECHT,
)

"""The lanes of the figure: what ran, what held it up, and from when until when."""

from __future__ import annotations

from datetime import date, timedelta

from tweedespoor.disclosure import rij, zie
from tweedespoor.report.bouwen.cellen import woord
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.figuur import Baan, Balk
from tweedespoor.report.teksten import woorden


def banen(zicht: Zicht) -> tuple[Baan, ...]:
    """Lanes: the traject, its phases, what held it up, own work beside it, work placements."""
    banen = [
        Baan("Traject", (*_traject(zicht), *_stilgelegd(zicht))),
        Baan("Fasen", _fasen(zicht)),
        Baan("Belastbaarheid", _geen_mogelijkheden(zicht)),
        Baan("Eigen werkgever", _hervatting(zicht)),
        Baan("Activiteiten", _activiteiten(zicht)),
        Baan("Nieuw werk", _werk(zicht)),
    ]
    return tuple(b for b in banen if b.balken)


def _traject(zicht: Zicht) -> tuple[Balk, ...]:
    o = zicht.zie("traject", "opdracht")
    van = zie(o, "intake") or zie(o, "start")
    if van is None or van > zicht.peildatum:
        return ()
    einde = zicht.einde
    return (Balk("tweede spoor", van, einde or zicht.peildatum, loopt=einde is None),)


def _stilgelegd(zicht: Zicht) -> tuple[Balk, ...]:
    """The times in which the assignment stood still by decision."""
    return tuple(
        _tot_nu(zicht, "stilgelegd", zie(s, "van"), zie(s, "tot_en_met"))
        for s in zicht.rij("traject", "opdracht", "onderbroken")
        if zie(s, "van") is not None
    )


def _geen_mogelijkheden(zicht: Zicht) -> tuple[Balk, ...]:
    """The times without benutbare mogelijkheden; advices that follow each other make one bar."""
    tijden: list[tuple[date, date | None]] = []
    gevonden = (
        (zie(a, "van") or zie(a, "datum"), zie(a, "tot_en_met"))
        for a in zicht.adviezen()
        if zie(a, "benutbaar") is False
    )
    for van, tot in sorted((g for g in gevonden if g[0] is not None), key=lambda g: g[0]):
        vorige = tijden[-1] if tijden else None
        if vorige is not None and (vorige[1] is None or van <= vorige[1] + timedelta(days=1)):
            einde = None if tot is None or vorige[1] is None else max(tot, vorige[1])
            tijden[-1] = (vorige[0], einde)
        else:
            tijden.append((van, tot))
    return tuple(
        _tot_nu(zicht, "geen benutbare mogelijkheden", van, tot)
        for van, tot in tijden
        if van <= zicht.peildatum
    )


def _tot_nu(zicht: Zicht, naam: str, van: date, tot: date | None) -> Balk:
    """A bar up to the peildatum; it goes on when the end lies later or is not known."""
    loopt = tot is None or tot > zicht.peildatum
    return Balk(naam, van, min(tot or zicht.peildatum, zicht.peildatum), loopt=loopt)


def _fasen(zicht: Zicht) -> tuple[Balk, ...]:
    plan = zicht.laatste("trajectplan", "versies")
    stop = zicht.einde
    grens = stop or zicht.peildatum
    balken = []
    for fase in rij(plan, "fasen"):
        van, tot = zie(fase, "van"), zie(fase, "afgerond") or zie(fase, "tot_en_met")
        naam = woord(woorden.FASE, zie(fase, "naam"))
        if van is None or not naam:
            continue
        if van > grens:
            balken.append(Balk(naam, van, tot, gepland=True))
        else:
            balken.append(Balk(naam, van, min(tot, grens), loopt=stop is None and tot > grens))
    return tuple(balken)


def _hervatting(zicht: Zicht) -> tuple[Balk, ...]:
    return tuple(
        _tot_nu(zicht, "gedeeltelijk aan het werk", zie(h, "van"), zie(h, "tot_en_met"))
        for h in zicht.rij("spoor1", "hervatting")
        if zie(h, "van") is not None
    )


IN_FIGUUR = frozenset(
    {
        "scholing",
        "taal",
        "digitale_vaardigheden",
        "werkervaringsplaats",
        "leerwerkplek",
        "proefplaatsing",
        "detachering",
        "vrijwilligerswerk",
    }
)
"""Activities with a clear begin and end; talks and applications fill the whole course."""


def _activiteiten(zicht: Zicht) -> tuple[Balk, ...]:
    balken = []
    for a in zicht.rij("activiteiten", "activiteiten"):
        gedaan = zie(a, "gedaan")
        van = zie(gedaan, "van")
        if zie(a, "soort") in IN_FIGUUR and van and van <= zicht.peildatum:
            naam = woorden.ACTIVITEIT[zie(a, "soort")]
            balken.append(_tot_nu(zicht, naam, van, zie(gedaan, "tot_en_met")))
    return tuple(balken)


def _werk(zicht: Zicht) -> tuple[Balk, ...]:
    werk = zicht.zie("resultaat", "werk")
    van = zie(werk, "van")
    if van is None:
        return ()
    tot = zie(werk, "contract_einde") or max(zicht.peildatum, van)
    return (Balk("nieuw werk", van, tot, loopt=zie(werk, "contract_einde") is None),)

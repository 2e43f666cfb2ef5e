"""What happened, day by day, in domain words: one story for every kind of report.

The same events tell the whole course in an end report and what changed since the last one
in a progress report.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum_tabel, getal, lijst
from tweedespoor.report.bouwen.cellen import hoofdletter, waarde, woord
from tweedespoor.report.bouwen.delen.activiteiten import resultaat
from tweedespoor.report.bouwen.delen.afstand import knelpunten
from tweedespoor.report.bouwen.delen.uitkomst import variant
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.teksten import oordeel, woorden

EERSTE_ACTIVITEIT = "Eerste activiteit van het tweede spoor"
"""The line that the milestone of the start tells as well."""


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Something that happened on a day.

    Attributes:
        wat: one line, self-explanatory.
            nummer: of the milestone in the figure, or None.
    """

    dag: date
    wat: str
    nummer: int | None = None


def gebeurtenissen(zicht: Zicht, *, beknopt: bool) -> tuple[Gebeurtenis, ...]:
    """What the dossier dates up to the peildatum, oldest first, without milestones.

    Evaluations, contacts and applications are left out: they have chapters of their own.

    Args:
        zicht: what the reader may see.
        beknopt: the story of a whole course: an activity is one line, and goals and gaps,
            which have tables of their own, are left out.
    """
    alle = (
        *_traject(zicht),
        *_adviezen(zicht),
        *_versies(zicht),
        *_fasen(zicht),
        *(_activiteiten_kort(zicht) if beknopt else (*_doelen(zicht), *_activiteiten(zicht))),
        *_spoor_1(zicht),
        *_stilstand(zicht),
        *_uwv(zicht),
        *_besluiten(zicht),
        *_resultaat(zicht),
    )
    uniek = dict.fromkeys(g for g in alle if g.wat and g.dag <= zicht.peildatum)
    return tuple(sorted(uniek, key=lambda g: g.dag))


def _op(dag: date | None, wat: str) -> Iterator[Gebeurtenis]:
    if dag is not None and wat:
        yield Gebeurtenis(dag, hoofdletter(wat))


def _met(begin: str, *delen: Any) -> str:
    """`begin: deel; deel`, or only the begin when the rest is absent."""
    rest = "; ".join(tekst.removesuffix(".") for d in delen if (tekst := waarde(d)))
    return f"{begin}: {rest}" if rest else begin


def _traject(zicht: Zicht) -> Iterator[Gebeurtenis]:
    o = zicht.zie("traject", "opdracht")
    yield from _op(zicht.zie("traject", "verzuim", "eerste_ziektedag"), "eerste ziektedag")
    yield from _op(zie(o, "opdracht") or zie(o, "aanmelding"), "opdracht voor het tweede spoor")
    yield from _op(zie(o, "intake"), "intake")
    yield from _op(zie(o, "start"), EERSTE_ACTIVITEIT)
    for s in zicht.gebeurd(rij(o, "onderbroken")):
        yield from _op(zie(s, "van"), _met("het traject lag stil", zie(s, "reden")))
    overname = zicht.zie("traject", "overgenomen_van")
    yield from _op(
        zie(overname, "datum"), _met("traject overgenomen van een bureau", zie(overname, "bureau"))
    )
    yield from _op(zicht.einde, _met("einde van het traject", zie(o, "reden_einde")))


def _adviezen(zicht: Zicht) -> Iterator[Gebeurtenis]:
    for a in zicht.adviezen():
        uren = zie(a, "uren", "per_week")
        if zie(a, "benutbaar") is False:
            stand = "geen benutbare mogelijkheden"
        else:
            stand = f"{getal(uren)} uur per week" if uren is not None else ""
        yield from _op(
            zie(a, "datum"),
            _met(f"advies {waarde(zie(a, 'id'))} van de bedrijfsarts", stand, zie(a, "gewijzigd")),
        )


STUKKEN = (
    ("trajectplan", "re-integratieplan"),
    ("persoonsprofiel", "persoonsprofiel"),
    ("zoekprofiel", "zoekprofiel"),
)
"""Parts that are kept as versions, with the word of the story."""


def _versies(zicht: Zicht) -> Iterator[Gebeurtenis]:
    """New versions of plan and profiles; those of one day make one line."""
    per_dag: dict[tuple[date, bool], list[tuple[str, str]]] = {}
    for onderdeel, naam in STUKKEN:
        for n, versie in enumerate(zicht.versies(onderdeel, "versies")):
            dag = zie(versie, "per")
            if dag is not None:
                reden = waarde(zie(versie, "reden"))
                per_dag.setdefault((dag, n == 0), []).append((naam, reden))
    for (dag, eerste), delen in per_dag.items():
        wat = "vastgesteld" if eerste else "aangepast"
        # One reason: that of the first part that gives one; every version has its own annex.
        reden = next((reden for _, reden in delen if reden), "")
        yield from _op(dag, _met(f"{lijst([naam for naam, _ in delen])} {wat}", reden))


def _fasen(zicht: Zicht) -> Iterator[Gebeurtenis]:
    for fase in rij(zicht.laatste("trajectplan", "versies"), "fasen"):
        naam = woord(woorden.FASE, zie(fase, "naam"))
        if naam:
            yield from _op(zie(fase, "afgerond"), f"{naam} klaar")


def _doelen(zicht: Zicht) -> Iterator[Gebeurtenis]:
    for doel in rij(zicht.laatste("trajectplan", "versies"), "tussendoelen"):
        yield from _op(zie(doel, "gehaald"), _met("doel gehaald", zie(doel, "doel")))
    for knelpunt in knelpunten(zicht.versies("persoonsprofiel", "versies")):
        nummer = waarde(zie(knelpunt, "id"))
        yield from _op(
            zie(knelpunt, "opgelost"), _met(f"knelpunt {nummer} opgelost", zie(knelpunt, "wat"))
        )


def _activiteiten(zicht: Zicht) -> Iterator[Gebeurtenis]:
    for a in zicht.rij("activiteiten", "activiteiten"):
        if zie(a, "soort") is None:
            continue
        naam = f"{waarde(zie(a, 'id'))} {woorden.ACTIVITEIT[zie(a, 'soort')]}"
        van, tot = zie(a, "gedaan", "van"), zie(a, "gedaan", "tot_en_met")
        if tot is not None and tot == van:
            yield from _op(van, _met(naam, resultaat(zicht, a)))
            continue
        yield from _op(van, f"begin van {naam}")
        yield from _op(tot, _met(f"einde van {naam}", resultaat(zicht, a)))


def _activiteiten_kort(zicht: Zicht) -> Iterator[Gebeurtenis]:
    """Each activity on one line: from when until when, and what it brought."""
    for a in zicht.rij("activiteiten", "activiteiten"):
        van = zie(a, "gedaan", "van")
        if zie(a, "soort") is None or van is None:
            continue
        naam = f"{waarde(zie(a, 'id'))} {woorden.ACTIVITEIT[zie(a, 'soort')]}"
        tot = zicht.dag(a, "gedaan", "tot_en_met")
        einde = f"t/m {datum_tabel(tot)}" if tot else "loopt"
        lang = "" if tot == van else f" ({einde})"
        yield from _op(van, _met(f"{naam}{lang}", resultaat(zicht, a)))


def _spoor_1(zicht: Zicht) -> Iterator[Gebeurtenis]:
    s = zicht.zie("spoor1")
    yield from _op(
        zie(s, "gezamenlijke_keuze", "op"), "werkgever en werknemer kozen samen voor beide sporen"
    )
    yield from _op(
        zie(s, "onderzoek", "op"),
        _met(
            "arbeidsdeskundig onderzoek",
            woord(oordeel.SPOOR1, zie(s, "onderzoek", "conclusie_spoor_1")),
        ),
    )
    yield from _hervatting(zicht.gebeurd(rij(s, "hervatting")))


def _hervatting(alle: tuple[Any, ...]) -> Iterator[Gebeurtenis]:
    """Resumption at the own employer: begun, changed when one follows the other, stopped."""
    begonnen = {zie(h, "van") for h in alle}
    morgen = timedelta(days=1)
    gestopt = {tot + morgen for h in alle if (tot := zie(h, "tot_en_met")) is not None}
    for h in alle:
        van, tot, uren = zie(h, "van"), zie(h, "tot_en_met"), zie(h, "uren_per_week")
        omvang = f"{getal(uren)} uur per week" if uren is not None else ""
        wat = "veranderd" if van in gestopt else "begonnen"
        yield from _op(van, _met(f"werk bij de eigen werkgever {wat}", zie(h, "werk"), omvang))
        if tot is not None and tot + morgen not in begonnen:
            yield from _op(tot, _met("werk bij de eigen werkgever gestopt", zie(h, "werk")))


def _stilstand(zicht: Zicht) -> Iterator[Gebeurtenis]:
    for s in zicht.rij("stagnatie", "stagnaties"):
        nummer = waarde(zie(s, "id"))
        yield from _op(zie(s, "vanaf"), _met(f"stilstand {nummer}", zie(s, "feit")))
        yield from _op(zie(s, "opgeheven"), f"stilstand {nummer} voorbij")


def _uwv(zicht: Zicht) -> Iterator[Gebeurtenis]:
    for d in zicht.rij("uwv", "deskundigenoordelen"):
        vraag = woord(oordeel.DESKUNDIGENVRAAG, zie(d, "vraag"))
        yield from _op(zie(d, "aangevraagd"), _met("deskundigenoordeel aan UWV gevraagd", vraag))
        yield from _op(
            zie(d, "oordeel"),
            _met(
                "deskundigenoordeel van UWV", woord(oordeel.DESKUNDIGENOORDEEL, zie(d, "uitkomst"))
            ),
        )
    yield from _op(zicht.zie("uwv", "loonsanctie", "besluit"), "besluit van UWV: loonsanctie")
    yield from _op(zicht.zie("uwv", "wia", "riv_akkoord"), "besluit van UWV: geen loonsanctie")


def _besluiten(zicht: Zicht) -> Iterator[Gebeurtenis]:
    h = zicht.zie("haalbaarheid")
    yield from _op(
        zie(h, "datum"),
        _met("haalbaarheid onderzocht", woord(oordeel.HAALBAARHEID, zie(h, "conclusie"))),
    )
    for u in zicht.rij("traject", "uitstel_spoor_2"):
        yield from _op(
            zie(u, "besloten_door", "datum"),
            _met("besluit om niet of later te starten", woord(oordeel.UITSTEL, zie(u, "grond"))),
        )


def _resultaat(zicht: Zicht) -> Iterator[Gebeurtenis]:
    r = zicht.zie("resultaat")
    if zie(r, "uitkomst") is not None:
        yield from _op(zie(r, "datum"), _met("resultaat", variant(zicht).ondertitel))
    werk = zie(r, "werk")
    yield from _op(
        zie(werk, "van"), _met("eerste werkdag in het nieuwe werk", zie(werk, "functie"))
    )

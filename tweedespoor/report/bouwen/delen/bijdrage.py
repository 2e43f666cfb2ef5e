"""What the bureau itself contributes to the re-integratieverslag."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import Deel, rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    soort_en_titel,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen import verslagdelen
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Kolom
from tweedespoor.report.teksten import riv, woorden
from tweedespoor.report.teksten.riv import DELEN

MEE = ("haalbaarheid", "trajectplan", "start", "voortgang", "tussen", "wia", "eind")
"""Kinds of report that UWV reads, in the order of a traject."""


@dataclass(frozen=True, slots=True)
class Rapportstuk:
    """One report of the bureau.

    Attributes:
        soort: kind of report.
        dag: the day on which it was drawn up or sent, and as of which it is made again.
    """

    soort: str
    dag: date

    @property
    def titel(self) -> str:
        """Its name."""
        return hoofdletter(woorden.RAPPORT[self.soort])


def rapporten(zicht: Zicht) -> tuple[Rapportstuk, ...]:
    """The reports that were drawn up by the peildatum, by kind and then by day.

    A plan has no report file of its own: its newest version goes along as it is on the peildatum.
    """
    uit = []
    for soort in MEE:
        if soort == "trajectplan":
            dagen = {zicht.peildatum} if zicht.laatste("trajectplan", "versies") else set()
        else:
            dagen = {d for r in zicht.teksten(soort) if (d := _opgemaakt(zicht, r)) is not None}
        uit += [Rapportstuk(soort, dag) for dag in sorted(dagen)]
    return tuple(uit)


def _opgemaakt(zicht: Zicht, rapport: Any) -> date | None:
    """The first day a report was sent, else the day it was drawn up; None after the peildatum."""
    verzonden = [zie(v, "datum") for v in rij(rapport, "verzonden") if zie(v, "datum")]
    dag: date | None = min(verzonden, default=zie(rapport, "opgesteld"))
    return dag if dag is not None and dag <= zicht.peildatum else None


def overzicht(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what the bureau adds: its reports, and papers beside the dossier."""
    rijen = tuple(
        (cel(r.titel), cel("rapport van het bureau"), cel(r.dag)) for r in rapporten(zicht)
    )
    rijen += tuple(
        (
            cel(*soort_en_titel(woord(woorden.DOCUMENT, zie(d, "soort")), zie(d, "titel"))),
            cel(zie(d, "id")),
            cel(zie(d, "datum")),
        )
        for d in met_bestand(zicht)
    )
    if not rijen:
        return Hoofdstuktekst(alinea(zicht.vul(riv.GEEN_BIJDRAGE)))
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(riv.ONZE_BIJDRAGE)),
            tabel(
                bijschrift="Wat het bureau toevoegt",
                kolommen=(
                    Kolom("Stuk", rijkop=True),
                    Kolom("Wat het is"),
                    Kolom("Datum", smal=True),
                ),
                rijen=rijen,
            ),
        )
    )


def met_bestand(zicht: Zicht) -> tuple[Deel, ...]:
    """The papers of the report to UWV that lie beside the dossier as a PDF, in UWV's order."""
    alle = [
        d
        for d in verslagdelen.stukken(zicht)
        if (zie(d, "bestand") or "").lower().endswith(".pdf")
        and verslagdelen.stand(zicht, d) == riv.AANWEZIG
    ]
    volgorde = tuple(soort for deel in DELEN for soort in deel.soorten)
    erin = [d for d in alle if zie(d, "soort") in volgorde]
    return tuple(sorted(erin, key=lambda d: volgorde.index(zie(d, "soort"))))


def naam_van(stuk: Deel) -> str:
    """A paper as a bookmark shows it: kind, title, number and day."""
    dag = zie(stuk, "datum")
    delen = soort_en_titel(woord(woorden.DOCUMENT, zie(stuk, "soort")), zie(stuk, "titel"))
    naam = f"{', '.join(waarde(x) for x in delen if x)} ({zie(stuk, 'id')})"
    return f"{naam}, {datum(dag)}" if dag else naam

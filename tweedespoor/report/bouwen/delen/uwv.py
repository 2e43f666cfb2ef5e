"""What UWV was asked and decided: repair of the report, loonsanctie, extension."""

from __future__ import annotations

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import aantal, datum, lijst
from tweedespoor.report.bouwen.cellen import cel, dag, feit, op_dag, tabel
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feiten, Kolom

SOORT = {"administratief": "administratief", "inhoudelijk": "inhoudelijk"}
"""Kind of loonsanctie in words."""


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on decisions of UWV; empty when there is none to tell."""
    return Hoofdstuktekst((*_feiten(zicht), *_tekortkomingen(zicht)))


def _feiten(zicht: Zicht) -> tuple[Blok, ...]:
    herstel = zicht.zie("uwv", "wia", "hersteltermijn")
    sanctie, verlenging = zicht.zie("uwv", "loonsanctie"), zicht.zie("uwv", "verlenging")
    weken, tot = zie(sanctie, "weken"), zie(verlenging, "tot")
    feiten = (
        *feit("UWV vroeg om aanvulling op", dag(zie(herstel, "gevraagd"))),
        *feit("Aanvulling uiterlijk", dag(zie(herstel, "uiterlijk"))),
        *feit("Aangevuld op", dag(zie(herstel, "aangevuld"))),
        *feit(
            "Loonsanctie",
            op_dag("besluit van", zie(sanctie, "besluit")),
            SOORT.get(zie(sanctie, "soort") or ""),
            aantal(weken, "week", "weken") if weken is not None else None,
        ),
        *feit("Loonsanctie tot en met", dag(zie(sanctie, "tot_en_met"))),
        *(
            f
            for verzoek in rij(sanctie, "bekorting")
            for f in feit(
                "Verzoek om bekorting",
                op_dag("ingediend op", zie(verzoek, "ingediend")),
                zie(verzoek, "uitkomst"),
                op_dag("besluit van", zie(verzoek, "besluit")),
            )
        ),
        *feit("Verzoek om langere wachttijd", dag(zie(verlenging, "verzoek"))),
        *feit("Wachttijd verlengd tot", datum(tot) if tot else None),
    )
    return (Feiten(feiten),) if feiten else ()


def _tekortkomingen(zicht: Zicht) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(t, "id")),
            cel(zie(t, "tekst")),
            cel(zie(t, "wat"), op_dag("hersteld op", zie(t, "hersteld"))),
            cel(lijst(rij(t, "bewijs"))),
        )
        for t in zicht.rij("uwv", "loonsanctie", "tekortkomingen")
        if zie(t, "id")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Tekortkomingen uit het besluit, en wat is hersteld",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Tekortkoming"),
                Kolom("Wat is hersteld"),
                Kolom("Bewijs"),
            ),
            rijen=rijen,
        ),
    )

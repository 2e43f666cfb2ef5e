"""What comes: the next steps, and what runs on after the WIA application."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, datum_tabel, getal, lijst
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, mist, tabel, waarde
from tweedespoor.report.bouwen.delen import activiteiten, sollicitaties
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feit, Feiten, Kolom
from tweedespoor.report.teksten import soorten, woorden
from tweedespoor.report.vrijetekst import vrije_tekst

LAATSTE_DAGEN = ("loondoorbetaling_laatste_dag", "wachttijd_laatste_dag", "wia_eerste_dag")
"""Milestones that tell how long the time around the application lasts."""


def volgende_stappen(zicht: Zicht) -> Hoofdstuktekst:
    """The coach's conclusion and next steps for this report."""
    tekst = zicht.tekst
    blokken: list[Blok] = [*vrije_tekst(zie(tekst, "conclusie"))]
    verdienen = vrije_tekst(zie(tekst, "verdienmogelijkheden"))
    stappen = vrije_tekst(zie(tekst, "volgende_stappen"))
    blokken += [*verdienen, *stappen]
    if stappen or not zicht.mag(Label.WERK) or zicht.einde is not None:
        return Hoofdstuktekst(tuple(blokken))
    wat = "de volgende stappen"
    return Hoofdstuktekst((*blokken, *mist(wat)), (wat,))


def loopt_door(zicht: Zicht) -> Hoofdstuktekst:
    """What does not stop at the WIA application: activities, applications, moments, days."""
    rijen = tuple(
        (
            cel(f"{zie(a, 'id')} {woorden.ACTIVITEIT[zie(a, 'soort')]}"),
            cel(zie(a, "doel")),
            cel(_wanneer(zicht, a)),
        )
        for a in zicht.rij("activiteiten", "activiteiten")
        if zie(a, "soort") is not None
        and (activiteiten.loopt(zicht, a) or activiteiten.gepland(zicht, a))
    )
    feiten = (*_open_sollicitaties(zicht), *_momenten(zicht), *_dagen(zicht))
    if not rijen and not feiten:
        return Hoofdstuktekst(alinea(zicht.vul(soorten.NIETS_LOOPT)))
    blokken: list[Blok] = [*alinea(zicht.vul(soorten.WIA_LOOPT_DOOR))]
    if rijen:
        blokken.append(
            tabel(
                bijschrift="Activiteiten die doorlopen of nog komen",
                kolommen=(Kolom("Activiteit", rijkop=True), Kolom("Doel"), Kolom("Wanneer")),
                rijen=rijen,
            )
        )
    if feiten:
        blokken.append(Feiten(feiten))
    return Hoofdstuktekst(tuple(blokken))


def _wanneer(zicht: Zicht, a: Any) -> str:
    """Until when an activity runs, or from when it comes."""
    if activiteiten.loopt(zicht, a):
        tot = zie(a, "gepland", "tot_en_met")
        tot = None if tot is None or tot <= zicht.peildatum else tot
        return f"loopt, tot en met {datum_tabel(tot)}" if tot else "loopt"
    return f"vanaf {datum_tabel(zie(a, 'gepland', 'van'))}"


def _open_sollicitaties(zicht: Zicht) -> tuple[Feit, ...]:
    wachten = sum(sollicitaties.uitkomst(zicht, s) == "open" for s in sollicitaties.alle(zicht))
    return feit("Sollicitaties zonder uitslag", getal(wachten) if wachten else None)


def _momenten(zicht: Zicht) -> tuple[Feit, ...]:
    """Evaluations and reports of the plan that still come."""
    p = zicht.laatste("trajectplan", "versies")
    evaluaties = tuple(
        datum(dag)
        for m in rij(p, "evaluatiemomenten")
        if (dag := zie(m, "datum")) is not None and dag > zicht.peildatum
    )
    rapporten = tuple(
        f"{woorden.RAPPORT[zie(m, 'soort')]}, uiterlijk {datum(dag)}"
        for m in rij(p, "rapportagemomenten")
        if (dag := zie(m, "uiterlijk")) is not None
        and dag > zicht.peildatum
        and zie(m, "soort") not in (None, zicht.soort)
    )
    return (
        *feit("Evaluaties die nog komen", lijst(evaluaties)),
        *feit("Rapporten die nog komen", *rapporten),
        *feit("Samen met spoor 1", waarde(zie(p, "spoor_1", "afspraken"))),
    )


def _dagen(zicht: Zicht) -> tuple[Feit, ...]:
    """The last days of wages and wachttijd, and the first day of the WIA."""
    gevonden = {m.code: m for m in rij(zicht.view.tijdlijn, "mijlpalen")}
    return tuple(
        f
        for code in LAATSTE_DAGEN
        if (m := gevonden.get(code)) is not None and m.uiterlijk is not None
        for f in feit(m.naam, datum(m.uiterlijk))
    )

"""What the bedrijfsarts stated that the employee can do."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, datum_tabel, getal
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    feit,
    hoofdletter,
    mist,
    tabel,
    van_tot,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Cel, Feiten, Kolom, Kop, zin
from tweedespoor.report.teksten import woorden

GRENS = (
    "De bedrijfsarts stelt vast wat de werknemer kan. In dit rapport horen uren, mogelijkheden "
    "en beperkingen, en nooit de oorzaak."
)


def kort(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on what the employee can do: the newest advice in full."""
    adviezen = zicht.adviezen()
    if not adviezen:
        if not zicht.mag(Label.FUNCTIONEEL) or zicht.onbekend("belastbaarheid"):
            return Hoofdstuktekst()
        wat = "een advies van de bedrijfsarts over de belastbaarheid"
        return Hoofdstuktekst(mist(wat), (wat,))
    return Hoofdstuktekst(van_advies(adviezen[-1]))


def van_advies(a: Any) -> tuple[Blok, ...]:
    """One advice in full: hours, what can be done, limits, build-up."""
    return (*alinea(GRENS), *alinea(_stand(a)), *_laatste_advies(a))


def _stand(a: Any) -> str:
    """The newest advice in one sentence, as far as it may be seen."""
    uren, dag = zie(a, "uren", "per_week"), zie(a, "uren", "per_dag")
    naam = f"advies {waarde(zie(a, 'id'))} van {datum(zie(a, 'datum'))}"
    if zie(a, "benutbaar") is False:
        return f"Volgens {naam} zijn er geen benutbare mogelijkheden."
    if uren is None:
        return ""
    per_dag = f", {getal(dag)} uur per dag" if dag is not None else ""
    return f"Volgens {naam} kan de werknemer {getal(uren)} uur per week werken{per_dag}."


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with every advice, oldest first."""
    adviezen = zicht.adviezen()
    if not adviezen:
        return Hoofdstuktekst()
    blok = tabel(
        bijschrift="Adviezen over de belastbaarheid",
        kolommen=(
            Kolom("Nr.", rijkop=True, smal=True),
            Kolom("Datum", smal=True),
            Kolom("Uren per dag", rechts=True),
            Kolom("Uren per week", rechts=True),
            Kolom("Wat er staat"),
        ),
        rijen=tuple(
            _advies(a, volgende)
            for a, volgende in zip(adviezen, (*adviezen[1:], None), strict=True)
        ),
    )
    return Hoofdstuktekst((blok,))


def _advies(a: Any, volgende: Any) -> tuple[Cel, ...]:
    uren = zie(a, "uren")
    kans = zie(a, "kans_spoor_1", "uitspraak")
    geen = zie(a, "benutbaar") is False
    return (
        cel(zie(a, "id")),
        cel(zie(a, "datum")),
        cel(zie(uren, "per_dag")),
        cel(zie(uren, "per_week")),
        cel(
            hoofdletter(woord(woorden.ADVIES, zie(a, "bron", "soort"))),
            f"geen benutbare mogelijkheden {van_tot(zie(a, 'van'), zie(a, 'tot_en_met'))}".strip()
            if geen
            else None,
            "de mogelijkheden zijn marginaal" if zie(a, "marginaal") else None,
            zie(a, "gewijzigd"),
            f"verwachting: {waarde(zie(a, 'prognose'))}" if zie(a, "prognose") else None,
            f"kans op terugkeer bij de eigen werkgever: {woord(woorden.KANS, kans)}"
            if kans
            else None,
            _herbeoordeling(a, volgende),
        ),
    )


def _herbeoordeling(a: Any, volgende: Any) -> str:
    """The planned next look, and the real one when a later advice proves that it happened."""
    gepland, gebeurd = zie(a, "herbeoordeling"), zie(volgende, "datum")
    if gepland is None:
        return ""
    plan = f"volgende beoordeling gepland op {datum_tabel(gepland)}"
    if gebeurd is None:
        return plan
    wie = f" ({zie(volgende, 'id')})" if zie(volgende, "id") else ""
    if gebeurd == gepland:
        return f"zoals gepland opnieuw bekeken op {datum_tabel(gebeurd)}{wie}"
    return f"{plan}, opnieuw bekeken op {datum_tabel(gebeurd)}{wie}"


def _laatste_advies(a: Any) -> tuple[Blok, ...]:
    """Possibilities and limits of the newest advice, each as a list."""
    blokken: list[Blok] = []
    nummer = (
        f"{zie(a, 'id')} van {datum(zie(a, 'datum'))}" if zie(a, "id") else "het laatste advies"
    )
    kan, niet = rij(a, "mogelijkheden"), rij(a, "beperkingen")
    feiten = (*feit("Wat kan", *kan), *feit("Beperkingen", *niet))
    if feiten:
        blokken.append(Feiten(feiten))
    rubrieken = tuple(
        (
            cel(hoofdletter(woord(woorden.FML_RUBRIEK, zie(r, "rubriek")))),
            cel(zie(r, "item")),
            cel(zie(r, "norm")),
        )
        for r in rij(a, "rubrieken")
    )
    if rubrieken:
        blokken.append(
            tabel(
                bijschrift=f"Beperkingen per rubriek, volgens {nummer}",
                kolommen=(Kolom("Rubriek", rijkop=True), Kolom("Onderdeel"), Kolom("Norm")),
                rijen=rubrieken,
            )
        )
    stappen = tuple(
        (cel(zie(s, "vanaf")), cel(zie(s, "uren_per_week")), cel(zie(s, "doel")))
        for s in rij(a, "opbouwschema")
    )
    if stappen:
        blokken.append(
            tabel(
                bijschrift=f"Opbouw van uren, volgens {nummer}",
                kolommen=(
                    Kolom("Vanaf", rijkop=True, smal=True),
                    Kolom("Uren per week", rechts=True),
                    Kolom("Doel"),
                ),
                rijen=stappen,
            )
        )
    belemmerend = zie(a, "belemmerend_advies")
    if zie(belemmerend, "tekst"):
        einde = zie(belemmerend, "tot_en_met")
        tot = f" Dit geldt tot en met {datum(einde)}." if einde else ""
        blokken += [
            Kop("Advies om te wachten"),
            Alinea(zin(hoofdletter(waarde(zie(belemmerend, "tekst"))), ".", tot)),
        ]
    return tuple(blokken)

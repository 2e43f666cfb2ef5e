"""The three wage bases apart, and what wages during sickness cost."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum, getal
from tweedespoor.report.bouwen import rechtswaarden
from tweedespoor.report.bouwen.cellen import alinea, cel, klein, mist, tabel
from tweedespoor.report.bouwen.delen.data import dag_van
from tweedespoor.report.bouwen.delen.opdracht import loon as loontekst
from tweedespoor.report.bouwen.geld import DAGEN, Som, dagdeel, deel, jaarloon, optellen
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import kosten

JAAR = DAGEN
"""Calendar days of a year of sickness."""


@dataclass(frozen=True, slots=True)
class Jaar:
    """Wages of one year of sickness.

    Attributes:
        nummer: 1 or 2.
        dagen: calendar days that are paid, 364 for a whole year.
        procent: share of the wage that is paid.
        wettelijk: the share is the minimum of the law, because the dossier names none.
        som: the amount over these days.
    """

    nummer: int
    dagen: int
    procent: Decimal
    wettelijk: bool
    som: Som


def drie(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the three wages, what each is for, and which is missing."""
    if not zicht.mag(Label.LOON):
        return Hoofdstuktekst()
    d = zicht.zie("traject", "dienstverband")
    per_uur = zie(d, "maatmaninkomen_per_uur")
    inkomen = f"{bedrag(per_uur)} bruto per uur" if per_uur is not None else ""
    rijen = (
        ("Loon voor ziekte", kosten.LOON_VOOR_ZIEKTE, loontekst(zie(d, "loon_voor_ziekte"))),
        ("Maatmanloon", kosten.MAATMANLOON, loontekst(zie(d, "maatmanloon"))),
        ("Maatmaninkomen per uur", kosten.MAATMANINKOMEN, _inkomen(d, inkomen)),
    )
    gemist = tuple(f"het {naam[0].lower()}{naam[1:]}" for naam, _, hoeveel in rijen if not hoeveel)
    onbekend = zicht.onbekend("dienstverband")
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(kosten.DRIE_LONEN)),
            tabel(
                bijschrift="Drie lonen, drie doelen",
                kolommen=(Kolom("Loon", rijkop=True), Kolom("Waarvoor"), Kolom("Bedrag")),
                rijen=tuple(
                    (cel(naam), cel(doel), cel(hoeveel or "ontbreekt in het dossier"))
                    for naam, doel, hoeveel in rijen
                ),
            ),
        ),
        () if onbekend else gemist,
    )


def _inkomen(d: Any, tekst: str) -> str:
    delen = [tekst]
    uren, bron = zie(d, "maatmanuren"), zie(d, "maatmaninkomen_bron")
    if tekst and uren is not None:
        delen.append(f"bij {getal(uren)} uur per week")
    if tekst and bron:
        delen.append(f"bron: {bron}")
    return ", ".join(x for x in delen if x)


def grondslag(zicht: Zicht) -> Som | None:
    """The wage before sickness over 52 weeks; None when it is not there."""
    d = zicht.zie("traject", "dienstverband")
    return jaarloon(zie(d, "loon_voor_ziekte"), zie(d, "uren_per_week"))


def jaren(zicht: Zicht) -> tuple[Jaar, ...]:
    """The years of sickness that are paid, each with its amount; empty without a wage."""
    basis = grondslag(zicht)
    dagen = _betaalde_dagen(zicht)
    if basis is None or dagen is None:
        return ()
    uit = []
    for nummer, aantal in ((1, min(dagen, JAAR)), (2, dagen - min(dagen, JAAR))):
        procent, wettelijk = doorbetaling(zicht, nummer)
        if aantal <= 0 or procent is None:
            continue
        tijd = basis if aantal == JAAR else dagdeel(basis, aantal)
        som = deel(tijd, procent)
        uit.append(
            Jaar(
                nummer,
                aantal,
                procent,
                wettelijk,
                Som(som.bedrag, f"{tijd.berekening} × {getal(procent)}%"),
            )
        )
    return tuple(uit)


def doorbetaling(zicht: Zicht, jaar: int) -> tuple[Decimal | None, bool]:
    """The share of the wage that is paid in a year, and whether it is the law's minimum."""
    genoemd = zicht.zie("traject", "dienstverband", f"doorbetaling_jaar{jaar}")
    if genoemd is not None:
        return Decimal(genoemd), False
    wet = rechtswaarden.op(rechtswaarden.LOON_PERCENTAGE, _eerste(zicht))
    return (Decimal(wet.getal), True) if wet is not None else (None, True)


def _eerste(zicht: Zicht) -> date | None:
    dag: date | None = zie(zicht.view.tijdlijn, "eerste_ziektedag") or zicht.zie(
        "traject", "verzuim", "eerste_ziektedag"
    )
    return dag


def _betaalde_dagen(zicht: Zicht) -> int | None:
    """Calendar days of wages during sickness: 104 weeks, or fewer when they end before that.

    What an extension adds stands apart. Days that do not count (recovery, leave) shift the end
    without adding a day.
    """
    wet = rechtswaarden.op(rechtswaarden.LOON_WEKEN, _eerste(zicht))
    if wet is None:
        return None
    vol = wet.getal * 7
    eerste, laatste = _eerste(zicht), _laatste(zicht)
    if eerste is None or laatste is None:
        return vol
    return max(0, min(vol, (laatste - eerste).days + 1 - _stil(zicht, eerste, laatste)))


def _laatste(zicht: Zicht) -> date | None:
    """The last day of wages during sickness: by law, or the day before other work began."""
    dag, werk = dag_van(zicht, "loondoorbetaling_laatste_dag"), begin_werk(zicht)
    voor = werk - timedelta(days=1) if werk is not None else None
    return min((d for d in (dag, voor) if d is not None), default=None)


def begin_werk(zicht: Zicht) -> date | None:
    """The first day of the work that was found or of recovery, up to the peildatum."""
    r = zicht.zie("resultaat")
    dagen = (zicht.dag(zie(r, "werk"), "van"), zicht.dag(zie(r, "herstel"), "op"))
    return next((d for d in dagen if d is not None), None)


def _stil(zicht: Zicht, eerste: date, laatste: date) -> int:
    """Calendar days of recovery and leave within a period."""
    verzuim = zicht.zie("traject", "verzuim")
    perioden = (
        *(p for p in rij(verzuim, "onderbrekingen") if zie(p, "volledig") is not False),
        *rij(verzuim, "verlof"),
    )
    dagen = 0
    for p in perioden:
        van = max(zie(p, "van") or laatste, eerste)
        tot = min(zie(p, "tot_en_met") or laatste, laatste)
        dagen += max(0, (tot - van).days + 1)
    return dagen


def lasten(zicht: Zicht, som: Som | None) -> Som | None:
    """The employer's charges on an amount; None when the dossier names no percentage."""
    opslag = zicht.zie("traject", "dienstverband", "werkgeverslasten")
    if som is None or opslag is None:
        return None
    return deel(som, Decimal(opslag))


def bij_ziekte(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with wages during sickness per year, each with its calculation."""
    if not zicht.mag(Label.LOON):
        return Hoofdstuktekst()
    gevonden = jaren(zicht)
    if not gevonden:
        gemist = _nodig(zicht)
        return Hoofdstuktekst(
            (*alinea(zicht.vul(kosten.ZONDER_LOON)), *(b for wat in gemist for b in mist(wat))),
            gemist,
        )
    totaal = optellen(*(j.som for j in gevonden))
    extra = lasten(zicht, totaal)
    ontbreekt: tuple[str, ...] = ()
    if zicht.mag(Label.FINANCIEEL) and extra is None:
        ontbreekt = (kosten.LASTEN_ONBEKEND,)
    return Hoofdstuktekst(
        (
            *klein(zicht.vul(kosten.LOON_UITLEG)),
            _tabel(zicht, gevonden, totaal, extra),
            *_kanttekeningen(zicht, gevonden),
            *(b for wat in ontbreekt for b in mist(wat)),
        ),
        ontbreekt,
    )


def _nodig(zicht: Zicht) -> tuple[str, ...]:
    """What the calculation of wages needs and the dossier lacks, without what is unknown."""
    uit = []
    if grondslag(zicht) is None and not zicht.onbekend("dienstverband"):
        uit.append("het loon voor ziekte")
    if _eerste(zicht) is None and not zicht.onbekend("eerste_ziektedag"):
        uit.append("de eerste ziektedag")
    return tuple(uit)


def _tabel(zicht: Zicht, gevonden: tuple[Jaar, ...], totaal: Som | None, extra: Som | None) -> Blok:
    rijen: list[tuple[Cel, ...]] = [
        (
            cel(f"Jaar {j.nummer}", f"{getal(j.dagen)} dagen" if j.dagen != JAAR else "52 weken"),
            cel(j.som.berekening),
            cel(bedrag(j.som.bedrag)),
        )
        for j in gevonden
    ]
    if extra is not None:
        rijen.append((cel("Werkgeverslasten"), cel(extra.berekening), cel(bedrag(extra.bedrag))))
    alles = optellen(totaal, extra)
    return tabel(
        bijschrift="Loon bij ziekte en hoe het is berekend",
        kolommen=(
            Kolom("Periode", rijkop=True),
            Kolom("Berekening"),
            Kolom("Bedrag", rechts=True, smal=True),
        ),
        rijen=tuple(rijen),
        totaal=(cel("Totaal"), cel(), cel(bedrag(alles.bedrag) if alles else None)),
    )


def _kanttekeningen(zicht: Zicht, gevonden: tuple[Jaar, ...]) -> tuple[Blok, ...]:
    """What the amounts do not say."""
    uit: list[Blok] = []
    if any(j.wettelijk for j in gevonden):
        wet = rechtswaarden.op(rechtswaarden.LOON_PERCENTAGE, _eerste(zicht))
        if wet is not None:
            uit += klein(
                zicht.vul(kosten.WETTELIJK_DEEL, procent=str(wet.getal), bron=wet.herkomst)
            )
            uit += klein(zicht.vul(kosten.MAXIMUM_DAGLOON))
    if any(j.wettelijk and j.nummer == 1 for j in gevonden):
        uit += klein(zicht.vul(kosten.MINIMUMLOON))
    werk, laatste = begin_werk(zicht), dag_van(zicht, "loondoorbetaling_laatste_dag")
    wet_weken = rechtswaarden.op(rechtswaarden.LOON_WEKEN, _eerste(zicht))
    korter = wet_weken is not None and sum(j.dagen for j in gevonden) < wet_weken.getal * 7
    if korter and werk is not None:
        uit += klein(zicht.vul(kosten.TOT_WERK, dag=datum(werk)))
    elif korter and laatste is not None:
        uit += klein(zicht.vul(kosten.KORTER, dag=datum(laatste)))
    uit += klein(zicht.vul(kosten.WERK_LEVERT_OP))
    return tuple(uit)

"""What a loonsanctie would cost, or costs: weeks times wage, never whether it comes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum, getal
from tweedespoor.report.bouwen import rechtswaarden
from tweedespoor.report.bouwen.cellen import alinea, cel, klein, mist, tabel
from tweedespoor.report.bouwen.delen import lonen
from tweedespoor.report.bouwen.delen.data import dag_van, mijlpaal
from tweedespoor.report.bouwen.delen.kostenposten import traject_totaal
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.geld import WEKEN, Som, cent, deel, optellen, per_week
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import kosten, regels_inkomen
from tweedespoor.report.teksten.eind import MET_WERK
from tweedespoor.report.teksten.regel import Regel


@dataclass(frozen=True, slots=True)
class Sanctie:
    """Wages during a loonsanctie.

    Attributes:
        weken: how many weeks.
        opgelegd: UWV decided it; otherwise it is the most the law allows.
        week: wages of one week, charges included when they are known.
        loon: wages of all weeks.
        lasten: the employer's charges on them, or None when not known.
    """

    weken: int
    opgelegd: bool
    week: Som
    loon: Som
    lasten: Som | None

    @property
    def totaal(self) -> Decimal:
        """Wages and charges together."""
        return self.loon.bedrag + (self.lasten.bedrag if self.lasten else Decimal(0))


class Stand(StrEnum):
    """Where a loonsanctie stands on the peildatum."""

    MOGELIJK = "mogelijk"
    OPGELEGD = "opgelegd"
    VERVALLEN = "vervallen"
    GEEN = "geen"
    WERK = "werk"
    VOORBIJ = "voorbij"


ZEKER: Mapping[Stand, str] = {
    Stand.MOGELIJK: "een risico; UWV beslist",
    Stand.OPGELEGD: "opgelegd door UWV",
    Stand.VERVALLEN: "vervallen",
    Stand.GEEN: "UWV besloot: geen",
    Stand.WERK: "niet aan de orde: er is werk",
    Stand.VOORBIJ: "niet opgelegd",
}
"""Where it stands → how certain the amount is."""


def stand(zicht: Zicht) -> Stand:
    """Where a loonsanctie stands: decided, revoked, refused, or still possible."""
    s, wia = zicht.zie("uwv", "loonsanctie"), zicht.zie("uwv", "wia")
    if zicht.dag(s, "besluit") is not None:
        return Stand.VERVALLEN if zicht.dag(s, "vervallen") is not None else Stand.OPGELEGD
    if zicht.dag(wia, "riv_akkoord") is not None:
        return Stand.GEEN
    aanvraag = zicht.dag(wia, "aanvraag")
    if aanvraag is None and zicht.zie("resultaat", "uitkomst") in MET_WERK:
        return Stand.WERK
    return Stand.VOORBIJ if _kan_niet_meer(zicht) else Stand.MOGELIJK


def _kan_niet_meer(zicht: Zicht) -> bool:
    """Is the time in which UWV could decide over, by the timeline?"""
    m = mijlpaal(zicht, "beschikking_loonsanctie")
    if m is None or m.uiterlijk is None:
        return False
    return bool(m.status == "niet_van_toepassing" and m.uiterlijk < zicht.peildatum)


def bereken(zicht: Zicht) -> Sanctie | None:
    """What it costs when it was decided or is possible.

    None where it cannot come any more, and without a wage, a share or a law of that day.
    """
    waar = stand(zicht)
    if waar not in (Stand.MOGELIJK, Stand.OPGELEGD):
        return None
    basis = lonen.grondslag(zicht)
    procent, _ = lonen.doorbetaling(zicht, 2)
    opgelegd = _weken(zicht.zie("uwv", "loonsanctie")) if waar is Stand.OPGELEGD else None
    weken = opgelegd or _hoogstens(zicht)
    if basis is None or procent is None or weken is None:
        return None
    jaar = deel(basis, procent)
    loon = (
        Som(jaar.bedrag, f"{basis.berekening} × {getal(procent)}%")
        if weken == WEKEN
        else Som(cent(jaar.bedrag * weken / WEKEN), f"{bedrag(jaar.bedrag)} × {weken} / 52 weken")
    )
    extra = lonen.lasten(zicht, loon)
    jaar_met = optellen(jaar, lonen.lasten(zicht, jaar)) or jaar
    return Sanctie(weken, waar is Stand.OPGELEGD, per_week(jaar_met), loon, extra)


def _weken(s: Any) -> int | None:
    """Weeks of a sanction as decided: the number, else from its days."""
    genoemd, van, tot = zie(s, "weken"), zie(s, "van"), zie(s, "tot_en_met")
    if genoemd is not None:
        return int(genoemd)
    if van is None or tot is None:
        return None
    return int((Decimal((tot - van).days + 1) / 7).to_integral_value(ROUND_HALF_UP))


def _hoogstens(zicht: Zicht) -> int | None:
    """The most weeks the law allows on the day UWV decides at latest, else on the peildatum."""
    dag = dag_van(zicht, "beschikking_loonsanctie") or zicht.peildatum
    wet = rechtswaarden.op(rechtswaarden.SANCTIE_MAXIMUM, dag)
    return wet.getal if wet is not None else None


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on a loonsanctie: per week, in total, and the traject beside it."""
    if not zicht.mag(Label.LOON):
        return Hoofdstuktekst()
    waar = stand(zicht)
    wet = regels_van(zicht)
    inleiding = (
        *alinea(zicht.vul(kosten.SANCTIE_UITLEG)),
        *_stand(zicht, waar),
        *((regels(zicht, *wet),) if wet else ()),
    )
    if waar not in (Stand.MOGELIJK, Stand.OPGELEGD):
        return Hoofdstuktekst(inleiding)
    s = bereken(zicht)
    if s is None:
        gemist = () if zicht.onbekend("dienstverband") else ("het loon voor ziekte",)
        return Hoofdstuktekst((*inleiding, *(b for wat in gemist for b in mist(wat))), gemist)
    return Hoofdstuktekst((*inleiding, _tabel(s), *_erbij(zicht, s)))


def regels_van(zicht: Zicht) -> tuple[Regel, ...]:
    """What the law says where it stands now; nothing where none can come."""
    waar = stand(zicht)
    if waar is Stand.VOORBIJ:
        return (regels_inkomen.SANCTIE_TE_LAAT,)
    return WET if waar in (Stand.MOGELIJK, Stand.OPGELEGD) else ()


WET = (
    regels_inkomen.LOONSANCTIE,
    regels_inkomen.HERSTEL_MELDEN,
    regels_inkomen.HERSTEL_BESLIST,
    regels_inkomen.HERSTEL_EINDE,
)
"""What the act says of a loonsanctie and its end."""


def _stand(zicht: Zicht, waar: Stand) -> tuple[Blok, ...]:
    """What UWV decided up to the peildatum, in a sentence."""
    s = zicht.zie("uwv", "loonsanctie")
    besluit, weg = zicht.dag(s, "besluit"), zicht.dag(s, "vervallen")
    akkoord = zicht.dag(zicht.zie("uwv", "wia"), "riv_akkoord")
    if waar is Stand.OPGELEGD and besluit is not None:
        return alinea(zicht.vul(kosten.SANCTIE_OPGELEGD, dag=datum(besluit)))
    if waar is Stand.VERVALLEN and besluit is not None and weg is not None:
        return alinea(zicht.vul(kosten.SANCTIE_VERVALLEN, dag=datum(besluit), vervallen=datum(weg)))
    if waar is Stand.GEEN and akkoord is not None:
        return alinea(zicht.vul(kosten.SANCTIE_GEEN, dag=datum(akkoord)))
    if waar is Stand.WERK:
        return alinea(zicht.vul(kosten.SANCTIE_WERK))
    laatste = dag_van(zicht, "loondoorbetaling_laatste_dag")
    if waar is Stand.VOORBIJ and laatste is not None:
        return alinea(zicht.vul(kosten.SANCTIE_VOORBIJ, dag=datum(laatste)))
    return ()


def _tabel(s: Sanctie) -> Blok:
    naam = "Loon, zoals opgelegd" if s.opgelegd else "Loon, hoogstens"
    rijen: list[tuple[Cel, ...]] = [
        (cel(naam, f"{s.weken} weken"), cel(s.loon.berekening), cel(bedrag(s.loon.bedrag)))
    ]
    if s.lasten is not None:
        rijen.append(
            (cel("Werkgeverslasten"), cel(s.lasten.berekening), cel(bedrag(s.lasten.bedrag)))
        )
    rijen.append((cel("Per week"), cel(s.week.berekening), cel(bedrag(s.week.bedrag))))
    return tabel(
        bijschrift="Wat een loonsanctie kost",
        kolommen=(
            Kolom("Post", rijkop=True),
            Kolom("Berekening"),
            Kolom("Bedrag", rechts=True, smal=True),
        ),
        rijen=tuple(rijen),
    )


def _erbij(zicht: Zicht, s: Sanctie) -> tuple[Blok, ...]:
    uit: list[Blok] = [*klein(zicht.vul(kosten.SANCTIE_DEEL))]
    traject = traject_totaal(zicht) if zicht.mag(Label.FINANCIEEL) else None
    if traject is not None and s.week.bedrag:
        weken = (traject.bedrag / s.week.bedrag).quantize(Decimal("0.1"), ROUND_HALF_UP)
        uit += alinea(
            zicht.vul(kosten.SANCTIE_ERNAAST, traject=bedrag(traject.bedrag), weken=getal(weken))
        )
    return tuple(uit)

"""Scenarios `bij dit werk`: what somebody would earn in one kind of work, beside the maatman.

A scenario is arithmetic with facts of the dossier and thresholds of dated law. It never says
what UWV will decide: UWV looks for functions of its own (Schattingsbesluit art. 9 and 10).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, getal, lijst
from tweedespoor.report.bouwen import rechtswaarden
from tweedespoor.report.bouwen.cellen import alinea, cel, klein, mist, tabel, waarde
from tweedespoor.report.bouwen.geld import Som, cent, tiende, uurloon
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import vooruitblik


@dataclass(frozen=True, slots=True)
class Maatman:
    """The measure of a comparison.

    Attributes:
        per_uur: maatmaninkomen per hour.
        uren: hours per week of the maatman.
        uit_contract: the hours are those of the contract, because the dossier names no others.
    """

    per_uur: Decimal
    uren: Decimal
    uit_contract: bool


@dataclass(frozen=True, slots=True)
class Scenario:
    """One kind of work with its calculation.

    Attributes:
        naam: which work, in a few words.
        werk: the functions.
        uren: hours per week of the work.
        per_uur: wage per hour of the work, rounded to cents, with how it came about.
        op_maatman: that wage over the hours of the maatman, rounded to cents.
        deel: share of the maatmaninkomen per hour, in percent with one decimal.
        klasse: `geen`, `gedeeltelijk` or `volledig`.
        stappen: the calculation line by line.
    """

    naam: str
    werk: str
    uren: Decimal
    per_uur: Decimal
    op_maatman: Decimal
    deel: Decimal
    klasse: str
    stappen: tuple[str, ...]

    @property
    def verlies(self) -> Decimal:
        """What is lost beside the maatmaninkomen, in percent; never below zero."""
        return max(Decimal(0), 100 - self.deel)


def maatman(zicht: Zicht) -> Maatman | None:
    """The measure of this case; None when the income per hour or the hours are not there."""
    d = zicht.zie("traject", "dienstverband")
    per_uur, uren = zie(d, "maatmaninkomen_per_uur"), zie(d, "maatmanuren")
    contract = zie(d, "uren_per_week")
    if not per_uur or not (uren or contract):
        return None
    return Maatman(per_uur, uren or contract, uren is None)


def bereken(
    naam: str, werk: str, loon: Any, uren: Decimal | None, m: Maatman, grens: Grenzen
) -> Scenario | None:
    """One scenario; None when wage or hours of the work are not there.

    Args:
        naam: which work, in a few words.
        werk: the functions.
        loon: a wage of a View.
        uren: hours per week of the work.
        m: the measure.
        grens: the thresholds of the law.
    """
    gewerkt = zie(loon, "uren_per_week") or uren
    per_uur = uurloon(loon, gewerkt)
    if per_uur is None or not gewerkt:
        return None
    telt = min(gewerkt, m.uren)
    omgerekend = cent(per_uur.bedrag * telt / m.uren)
    deel = tiende(omgerekend / m.per_uur * 100)
    return Scenario(
        naam,
        werk,
        gewerkt,
        per_uur.bedrag,
        omgerekend,
        deel,
        grens.klasse(omgerekend / m.per_uur * 100),
        _stappen(per_uur, omgerekend, deel, telt, m),
    )


def _stappen(
    per_uur: Som, omgerekend: Decimal, deel: Decimal, telt: Decimal, m: Maatman
) -> tuple[str, ...]:
    """The calculation line by line, as a reader can repeat it."""
    uur, maat = bedrag(per_uur.bedrag), bedrag(omgerekend)
    eerst = "" if per_uur.berekening == uur else f"{per_uur.berekening} = "
    return (
        f"loon per uur: {eerst}{uur}",
        f"over de uren van de maatman: {uur} × {getal(telt)} / {getal(m.uren)} = {maat}",
        f"deel van het maatmaninkomen: {maat} / {bedrag(m.per_uur)} = {getal(deel)}%",
    )


@dataclass(frozen=True, slots=True)
class Grenzen:
    """The thresholds of the WIA in percent of the maatmaninkomen, both inclusive.

    Attributes:
        gedeeltelijk: who can earn at most this is gedeeltelijk arbeidsgeschikt.
        volledig: who can earn at most this is volledig arbeidsongeschikt.
        herkomst: where both come from.
    """

    gedeeltelijk: int
    volledig: int
    herkomst: str

    def klasse(self, deel: Decimal) -> str:
        """The class of a share of the maatmaninkomen in percent, not rounded."""
        if deel <= self.volledig:
            return "volledig"
        return "gedeeltelijk" if deel <= self.gedeeltelijk else "geen"


def grenzen(zicht: Zicht) -> Grenzen | None:
    """The thresholds on the first sick day; None when that day is not known."""
    dag = zie(zicht.view.tijdlijn, "eerste_ziektedag")
    deels = rechtswaarden.op(rechtswaarden.GRENS_GEDEELTELIJK, dag)
    heel = rechtswaarden.op(rechtswaarden.GRENS_VOLLEDIG, dag)
    if deels is None or heel is None:
        return None
    return Grenzen(deels.getal, heel.getal, f"{heel.herkomst} en {deels.herkomst}")


def alle(zicht: Zicht) -> tuple[Scenario, ...]:
    """The scenarios of this case: work that was found, and work that is searched."""
    m, grens = maatman(zicht), grenzen(zicht)
    if m is None or grens is None:
        return ()
    gevonden, gezocht = zicht.zie("resultaat", "werk"), zicht.laatste("zoekprofiel", "versies")
    functies = tuple(
        dict.fromkeys(waarde(f) for r in rij(gezocht, "richtingen") for f in rij(r, "functies"))
    )
    kandidaten = (
        bereken(
            vooruitblik.GEVONDEN,
            waarde(zie(gevonden, "functie")),
            zie(gevonden, "loon"),
            zie(gevonden, "uren_per_week"),
            m,
            grens,
        ),
        bereken(
            vooruitblik.GEZOCHT,
            lijst(functies),
            zie(gezocht, "loon"),
            zie(gezocht, "uren", "per_week"),
            m,
            grens,
        ),
    )
    return tuple(s for s in kandidaten if s is not None)


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the scenarios, each with its calculation."""
    if not zicht.mag(Label.LOON):
        return Hoofdstuktekst()
    m = maatman(zicht)
    if m is None:
        gemist = () if zicht.onbekend("dienstverband") else ("het maatmaninkomen per uur",)
        return Hoofdstuktekst(
            (
                *alinea(zicht.vul(vooruitblik.GEEN_SCENARIO)),
                *(b for wat in gemist for b in mist(wat)),
            ),
            gemist,
        )
    gevonden = alle(zicht)
    if not gevonden:
        return Hoofdstuktekst(
            alinea(zicht.vul(vooruitblik.GEEN_WERK_BEKEND)), ("het loon in het gezochte werk",)
        )
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(vooruitblik.SCENARIO_UITLEG)),
            _tabel(gevonden, m),
            *_bij(zicht, m),
            *alinea(zicht.zeg(vooruitblik.NIET_UWV)),
        )
    )


def _tabel(gevonden: tuple[Scenario, ...], m: Maatman) -> Blok:
    rijen: tuple[tuple[Cel, ...], ...] = tuple(
        (
            cel(s.naam, s.werk, f"{getal(s.uren)} uur per week"),
            cel(*s.stappen),
            cel(f"{getal(s.verlies)}% minder", vooruitblik.BIJ_DIT_WERK[s.klasse]),
        )
        for s in gevonden
    )
    return tabel(
        bijschrift=f"Scenario's naast een maatmaninkomen van {bedrag(m.per_uur)} per uur",
        kolommen=(
            Kolom("Werk", rijkop=True),
            Kolom("Berekening", opsomming=True),
            Kolom("Uitkomst van dit rekenwerk"),
        ),
        rijen=rijen,
    )


def _bij(zicht: Zicht, m: Maatman) -> tuple[Blok, ...]:
    grens = grenzen(zicht)
    uit: list[Blok] = []
    if m.uit_contract:
        uit += klein(zicht.vul(vooruitblik.CONTRACTUREN, uren=getal(m.uren)))
    if grens is not None:
        uit += klein(
            f"De grenzen van {grens.gedeeltelijk}% en {grens.volledig}% staan in de wet: "
            f"{grens.herkomst}."
        )
    return tuple(uit)

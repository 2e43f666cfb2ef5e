"""How UWV counts, what it does differently, what an outcome means, and who delivers what."""

from __future__ import annotations

from typing import Any

from tweedespoor.labels import Label
from tweedespoor.nederlands import datum_tabel, lijst
from tweedespoor.report.bouwen import rechtswaarden
from tweedespoor.report.bouwen.acties import naam
from tweedespoor.report.bouwen.cellen import alinea, cel, hoofdletter, tabel
from tweedespoor.report.bouwen.delen.data import dag_van, mijlpaal
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.delen.tijdlijn import ONVASTGELEGD
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom
from tweedespoor.report.teksten import regels_inkomen, vooruitblik, woorden

REKENT = (regels_inkomen.WACHTTIJD, regels_inkomen.WIE_BEOORDEELT, regels_inkomen.PER_UUR)
UITSLAG = (regels_inkomen.GEDEELTELIJK, regels_inkomen.VOLLEDIG_DUURZAAM)
ANDERS = (
    regels_inkomen.DRIE_FUNCTIES,
    regels_inkomen.MIDDELSTE,
    regels_inkomen.UREN_TELLEN,
    regels_inkomen.ECHT_WERK,
    regels_inkomen.INDEX,
)
BETEKENT = (
    regels_inkomen.WGA_EERST,
    regels_inkomen.WGA_HOOGTE,
    regels_inkomen.WGA_DAARNA,
    regels_inkomen.WGA_VOLLEDIG,
    regels_inkomen.IVA_HOOGTE,
    regels_inkomen.WW,
    regels_inkomen.BIJSTAND,
)
AANVRAAG = (
    regels_inkomen.BRIEF,
    regels_inkomen.AANVRAGEN,
    regels_inkomen.TE_LAAT_LOON,
    regels_inkomen.VERSLAG,
    regels_inkomen.OORDEEL_IN_VERSLAG,
    regels_inkomen.ONVOLLEDIG,
    regels_inkomen.TOETS,
    regels_inkomen.BESLISSING,
)


def rekent(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on how UWV compares, and the classes that follow."""
    return Hoofdstuktekst(
        (
            regels(zicht, *REKENT),
            tabel(
                bijschrift="Mate van arbeidsongeschiktheid en soort uitkering",
                kolommen=(
                    Kolom("Arbeidsongeschikt", rijkop=True),
                    Kolom("Wat dat betekent"),
                    Kolom("Uitkering", smal=True),
                ),
                rijen=tuple(
                    (cel(mate), cel(zicht.zeg(z)), cel(soort))
                    for mate, soort, z in vooruitblik.UITSLAGEN
                ),
            ),
            regels(zicht, *UITSLAG),
        )
    )


def anders(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what UWV does that a scenario does not."""
    zestig = rechtswaarden.op(rechtswaarden.ZESTIGPLUS, dag_van(zicht, "wia_eerste_dag"))
    erbij: tuple[Blok, ...] = ()
    if zestig is not None and zestig.getal:
        erbij = alinea(f"{zicht.zeg(vooruitblik.ZESTIGPLUS)} ({zestig.herkomst})")
    return Hoofdstuktekst((*alinea(zicht.vul(vooruitblik.ANDERS)), regels(zicht, *ANDERS), *erbij))


def betekent(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what a benefit is and what comes without one; no amounts."""
    return Hoofdstuktekst((regels(zicht, *BETEKENT),))


def hulp(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with who delivers what and when, and where each part stands."""
    if not zicht.mag(Label.PROCES):
        return Hoofdstuktekst()
    rijen = tuple(
        _levert(zicht, code, wie, wat, zicht.zeg(z)) for code, wie, wat, z in vooruitblik.LEVERT
    )
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(vooruitblik.HULP_UITLEG)),
            tabel(
                bijschrift="Wie levert wat, en wanneer",
                kolommen=(
                    Kolom("Wie", rijkop=True),
                    Kolom("Wat"),
                    Kolom("Uiterlijk", smal=True),
                    Kolom("Stand"),
                ),
                rijen=rijen,
            ),
            regels(zicht, *AANVRAAG),
        )
    )


def _levert(
    zicht: Zicht, code: str, wie: tuple[str, ...], wat: str, uitleg: str
) -> tuple[Cel, ...]:
    m = mijlpaal(zicht, code)
    wanneer = m.uiterlijk if m is not None else None
    return (
        cel(hoofdletter(lijst(tuple(naam(zicht, w, klein=True) for w in wie)))),
        cel(wat, uitleg),
        cel(wanneer, woorden.KRACHT[m.sterkte] if wanneer is not None else None),
        cel(_stand(m, wie)),
    )


def _stand(m: Any, wie: tuple[str, ...]) -> str:
    """Where a part stands; that the report is ready says nothing of the bureau's own papers."""
    if m is None or wie == ("coach",):
        return ""
    if m.gedaan:
        return f"gedaan op {datum_tabel(m.gedaan)}"
    if m.status == "niet_van_toepassing":
        return "niet aan de orde"
    return ONVASTGELEGD if m.status == "te_laat" else "komt nog"

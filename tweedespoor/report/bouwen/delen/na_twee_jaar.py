"""Wages during sickness, and the ways after two years; no amounts."""

from __future__ import annotations

from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen.cellen import alinea, cel, tabel
from tweedespoor.report.bouwen.delen.data import dag_van
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Kolom, Kop
from tweedespoor.report.teksten import informatie, regels_inkomen

LOON = (
    regels_inkomen.LOON,
    regels_inkomen.MINIMUMLOON,
    regels_inkomen.LANGER_LOON,
    regels_inkomen.LOONSANCTIE,
    regels_inkomen.NIET_OPZEGGEN,
)
AANVRAAG = (
    regels_inkomen.BRIEF,
    regels_inkomen.AANVRAGEN,
    regels_inkomen.TE_LAAT_LOON,
    regels_inkomen.VERSLAG,
    regels_inkomen.TOETS,
    regels_inkomen.BESLISSING,
)
UITKERING = (
    regels_inkomen.WACHTTIJD,
    regels_inkomen.PER_UUR,
    regels_inkomen.GEDEELTELIJK,
    regels_inkomen.VOLLEDIG_DUURZAAM,
    regels_inkomen.WGA_EERST,
    regels_inkomen.WGA_DAARNA,
    regels_inkomen.WW,
    regels_inkomen.BIJSTAND,
)
EINDE = (regels_inkomen.TRANSITIE,)


def loon(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on wages during sickness, with what the dossier says of this case."""
    blokken: list[Blok] = [regels(zicht, *LOON)]
    d = zicht.zie("traject", "dienstverband")
    for jaar, veld in ((1, "doorbetaling_jaar1"), (2, "doorbetaling_jaar2")):
        procent = zicht.zie("traject", "dienstverband", veld) if d is not None else None
        if procent is not None:
            blokken += alinea(
                zicht.zeg(informatie.DOORBETALING, jaar=str(jaar), procent=getal(procent))
            )
    laatste = dag_van(zicht, "loondoorbetaling_laatste_dag")
    if laatste is not None:
        blokken += alinea(
            f"De laatste dag van het loon bij ziekte is volgens de regels {datum(laatste)}."
        )
    return Hoofdstuktekst(tuple(blokken))


def daarna(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the time after two years: ways, the application, benefits, the end."""
    u = zicht.aan_werknemer
    return Hoofdstuktekst(
        (
            *(blok for z in informatie.NA_TWEE_JAAR for blok in alinea(zicht.zeg(z))),
            tabel(
                bijschrift="Wegen na twee jaar",
                kolommen=(Kolom("Weg", rijkop=True), Kolom("Wat dat betekent")),
                rijen=tuple((cel(weg), cel(zicht.zeg(z))) for weg, z in informatie.WEGEN),
            ),
            Kop("De aanvraag"),
            regels(zicht, *AANVRAAG),
            Kop("De uitkering"),
            regels(zicht, *UITKERING),
            *alinea(zicht.zeg(informatie.GEEN_BEDRAGEN)),
            *alinea(zicht.zeg(informatie.VOORUITBLIK)),
            Kop("Het einde van uw dienstverband" if u else "Het einde van het dienstverband"),
            regels(zicht, *EINDE),
            *alinea(zicht.zeg(informatie.ONTSLAG)),
        )
    )

"""The repair after a loonsanctie: per shortcoming what was done, when, and what shows it."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import aantal, datum
from tweedespoor.report.bouwen.cellen import alinea, cel, dag, document, feit, mist, op_dag, tabel
from tweedespoor.report.bouwen.delen import activiteiten, contacten, sollicitaties, spoor1
from tweedespoor.report.bouwen.delen.data import dag_van
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.delen.sanctiekosten import WET
from tweedespoor.report.bouwen.delen.uwv import SOORT
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom
from tweedespoor.report.teksten import bekorting


def sanctie(zicht: Zicht) -> Any:
    """The loonsanctie that was decided by the peildatum and was not revoked, or None."""
    s = zicht.zie("uwv", "loonsanctie")
    if zicht.dag(s, "besluit") is None or zicht.dag(s, "vervallen") is not None:
        return None
    return s


def hersteld(zicht: Zicht, t: Any) -> bool:
    """Was this shortcoming repaired by the peildatum, with what was done?"""
    return zicht.dag(t, "hersteld") is not None and bool(zie(t, "wat"))


def besluit(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the decision of UWV and the law on its end."""
    s = sanctie(zicht)
    weken = zie(s, "weken")
    einde = zie(s, "tot_en_met") or dag_van(zicht, "loonsanctie_laatste_dag")
    feiten = (
        *feit("Besluit van UWV", dag(zie(s, "besluit"))),
        *feit("Soort", SOORT.get(zie(s, "soort") or "")),
        *feit("Duur volgens het besluit", aantal(weken, "week", "weken") if weken else None),
        *feit("Laatste dag van de loonsanctie", dag(einde)),
    )
    return Hoofdstuktekst((Feiten(feiten), regels(zicht, *WET)))


def per_tekortkoming(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with each shortcoming of the decision, and what was done about it."""
    tekort = rij(sanctie(zicht), "tekortkomingen")
    if not tekort:
        wat = "de tekortkomingen uit het besluit van UWV"
        return Hoofdstuktekst((*alinea(zicht.vul(bekorting.GEEN_LIJST)), *mist(wat)), (wat,))
    gemist = tuple(w for t in tekort for w in _mist(zicht, t))
    return Hoofdstuktekst(
        (
            tabel(
                bijschrift="Per tekortkoming: wat is hersteld, wanneer, en waaruit dat blijkt",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Tekortkoming, zoals in het besluit"),
                    Kolom("Wat is hersteld"),
                    Kolom("Hersteld op", smal=True),
                    Kolom("Bewijs", opsomming=True),
                ),
                rijen=tuple(_rij(zicht, t) for t in tekort),
            ),
            *(b for wat in gemist for b in mist(wat)),
        ),
        gemist,
    )


def _rij(zicht: Zicht, t: Any) -> tuple[Cel, ...]:
    klaar = hersteld(zicht, t)
    bewijs = tuple(document(zicht, nummer) for nummer in rij(t, "bewijs"))
    return (
        cel(zie(t, "id")),
        cel(zie(t, "tekst")),
        cel(zie(t, "wat") if klaar else bekorting.NIET_HERSTELD),
        cel(zicht.dag(t, "hersteld") if klaar else None),
        cel(*(bewijs or ((bekorting.ZONDER_BEWIJS,) if klaar else ()))),
    )


def _mist(zicht: Zicht, t: Any) -> tuple[str, ...]:
    nummer = zie(t, "id")
    if not hersteld(zicht, t):
        return (f"het herstel van tekortkoming {nummer}",)
    return () if rij(t, "bewijs") else (f"het bewijs bij tekortkoming {nummer}",)


def sinds_het_besluit(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what was done in both tracks from the day of the decision on."""
    tijd = Periode(zicht.dag(sanctie(zicht), "besluit"), zicht.peildatum)
    delen = (
        activiteiten.in_periode(zicht, tijd),
        sollicitaties.overzicht(zicht, tijd),
        spoor1.in_periode(zicht, tijd),
        contacten.overzicht(zicht, tijd),
    )
    return Hoofdstuktekst(
        tuple(blok for deel in delen for blok in deel.blokken),
        tuple(wat for deel in delen for wat in deel.ontbreekt),
    )


def verzoeken(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the requests to UWV and what it decided."""
    rijen = tuple(
        (
            cel(zie(v, "ingediend")),
            cel(
                "geen benutbare mogelijkheden"
                if zie(v, "hersteld_geen_mogelijkheden")
                else "herstel van de tekortkomingen"
            ),
            cel(
                zie(v, "uitkomst") or "nog geen besluit",
                op_dag("besluit van", zicht.dag(v, "besluit")),
            ),
        )
        for v in rij(sanctie(zicht), "bekorting")
        if zicht.dag(v, "ingediend") is not None
    )
    blokken: tuple[Blok, ...] = (
        (
            tabel(
                bijschrift="Verzoeken om bekorting",
                kolommen=(
                    Kolom("Ingediend op", rijkop=True, smal=True),
                    Kolom("Waarom"),
                    Kolom("Wat UWV besloot"),
                ),
                rijen=rijen,
            ),
        )
        if rijen
        else alinea(zicht.vul(bekorting.NOG_GEEN_VERZOEK))
    )
    beslist = dag_van(zicht, "beslissing_bekorting")
    wacht = (
        alinea(f"UWV beslist volgens de wet uiterlijk op {datum(beslist)}.")
        if _wacht(zicht) and beslist
        else ()
    )
    return Hoofdstuktekst((*blokken, *wacht, *alinea(zicht.vul(bekorting.UWV_BESLIST))))


def _wacht(zicht: Zicht) -> bool:
    """Is a request waiting for a decision?"""
    gedaan = [v for v in rij(sanctie(zicht), "bekorting") if zicht.dag(v, "ingediend")]
    return bool(gedaan) and zicht.dag(gedaan[-1], "besluit") is None

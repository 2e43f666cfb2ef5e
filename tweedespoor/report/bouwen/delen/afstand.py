"""The distance to work: each knelpunt, and the activity that closes it."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import cel, klein, mist, tabel, van_tot, waarde
from tweedespoor.report.bouwen.delen.activiteiten import resultaat
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Cel, Kolom
from tweedespoor.report.teksten import woorden
from tweedespoor.report.teksten.soorten import AFSTAND_UITLEG


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the distance to work: each gap, what closed it, and where it stands."""
    versies = zicht.versies("persoonsprofiel", "versies")
    if not versies:
        return Hoofdstuktekst()
    rijen = tuple(_knelpunt(zicht, versies, k) for k in knelpunten(versies))
    if not rijen:
        return _geen(zicht)
    return Hoofdstuktekst(
        (
            tabel(
                bijschrift="Van persoonsprofiel naar zoekprofiel: wat in de weg stond, "
                "en wat eraan gedaan is",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Knelpunt"),
                    Kolom("Activiteit die het kleiner maakt, en het resultaat", opsomming=True),
                    Kolom("Stand"),
                ),
                rijen=rijen,
            ),
        )
    )


def gepland(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter of a plan: each gap, which activity closes it, when, and what it must bring.

    A gap without an activity and an activity without a gap are named as such.
    """
    versies = zicht.versies("persoonsprofiel", "versies")
    if not versies:
        return Hoofdstuktekst()
    open_ = tuple(k for k in knelpunten(versies) if zicht.dag(k, "opgelost") is None)
    activiteiten = [
        a
        for a in zicht.rij("activiteiten", "activiteiten")
        if zie(a, "soort") is not None and not zie(a, "vervallen")
    ]
    rijen = [_planrij(zicht, k, activiteiten) for k in knelpunten(versies)]
    rijen += [
        (cel(), cel("geen knelpunt genoemd"), *_plancellen([a]))
        for a in activiteiten
        if not rij(a, "verkleint")
    ]
    if not rijen:
        return _geen(zicht)
    zonder = tuple(
        f"een activiteit voor knelpunt {zie(k, 'id')}"
        for k in open_
        if not any(zie(k, "id") in rij(a, "verkleint") for a in activiteiten)
    )
    return Hoofdstuktekst(
        (
            *klein(zicht.vul(AFSTAND_UITLEG)),
            tabel(
                bijschrift="Van persoonsprofiel naar zoekprofiel: welke activiteit welk "
                "knelpunt kleiner maakt",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Knelpunt"),
                    Kolom("Activiteit", opsomming=True),
                    Kolom("Wanneer", opsomming=True),
                    Kolom("Wat het moet opleveren", opsomming=True),
                ),
                rijen=tuple(rijen),
            ),
        ),
        zonder,
    )


def _planrij(zicht: Zicht, k: Any, activiteiten: list[Any]) -> tuple[Cel, ...]:
    erbij = [a for a in activiteiten if zie(k, "id") in rij(a, "verkleint")]
    klaar = zicht.dag(k, "opgelost")
    wat = cel(zie(k, "wat"), f"opgelost op {datum(klaar)}" if klaar else None)
    if not erbij:
        return (cel(zie(k, "id")), wat, cel("nog geen activiteit"), cel(), cel())
    return (cel(zie(k, "id")), wat, *_plancellen(erbij))


def _plancellen(activiteiten: list[Any]) -> tuple[Cel, Cel, Cel]:
    """Activities, their planned time and what they must bring, line by line."""
    return (
        cel(*(f"{zie(a, 'id')} {woorden.ACTIVITEIT[zie(a, 'soort')]}" for a in activiteiten)),
        cel(
            *(
                van_tot(zie(a, "gepland", "van"), zie(a, "gepland", "tot_en_met"))
                or "nog niet gepland"
                for a in activiteiten
            )
        ),
        cel(*(f"{zie(a, 'id')}: {_opbrengst(a)}" for a in activiteiten)),
    )


def _opbrengst(a: Any) -> str:
    """What an activity must bring: as expected, else its purpose."""
    return waarde(zie(a, "verwacht") or zie(a, "doel"))


def _geen(zicht: Zicht) -> Hoofdstuktekst:
    if not zicht.mag(Label.WERK):
        return Hoofdstuktekst()
    wat = "de knelpunten tussen persoonsprofiel en zoekprofiel"
    return Hoofdstuktekst(mist(wat), (wat,))


def knelpunten(versies: tuple[Any, ...]) -> tuple[Any, ...]:
    """Every gap over all versions, each in its last wording, in order of number."""
    laatste: dict[str, Any] = {}
    for versie in versies:
        for knelpunt in rij(versie, "belemmeringen"):
            if zie(knelpunt, "id"):
                laatste[zie(knelpunt, "id")] = knelpunt
    return tuple(laatste[n] for n in sorted(laatste, key=lambda n: int(n[1:])))


def _knelpunt(zicht: Zicht, versies: tuple[Any, ...], k: Any) -> tuple[Cel, ...]:
    nummer = zie(k, "id")
    erbij = [
        a
        for a in zicht.rij("activiteiten", "activiteiten")
        if nummer in rij(a, "verkleint") and not zie(a, "vervallen")
    ]
    opgelost = zicht.dag(k, "opgelost")
    nog = any(zie(b, "id") == nummer for b in rij(versies[-1], "belemmeringen"))
    if opgelost:
        stand = f"opgelost op {datum(opgelost)}"
    elif not nog:
        weg = _vervallen(versies, nummer)
        stand = f"niet meer genoemd sinds {datum(weg)}" if weg else "niet meer genoemd"
    else:
        loopt = zicht.einde is None and zicht.soort != "eind"
        stand = "staat nog open" if loopt else "geen oplossing vastgelegd"
    return (
        cel(nummer),
        cel(zie(k, "wat"), _bron(k)),
        cel(*(_activiteit(zicht, a) for a in erbij)) or cel("geen activiteit vastgelegd"),
        cel(stand),
    )


def _activiteit(zicht: Zicht, a: Any) -> str:
    """An activity with what it brought: `A3 scholing: certificaat behaald`."""
    naam = f"{zie(a, 'id')} {woorden.ACTIVITEIT[zie(a, 'soort')]}"
    gevolg = resultaat(zicht, a)
    return f"{naam}: {gevolg}" if gevolg else naam


def _bron(k: Any) -> str:
    bron = zie(k, "bron")
    return f"blijkt uit: {waarde(bron)}" if bron else ""


def _vervallen(versies: tuple[Any, ...], nummer: str) -> Any:
    """The day of the first version after which the gap is no longer named."""
    weg = None
    for versie in reversed(versies):
        if any(zie(b, "id") == nummer for b in rij(versie, "belemmeringen")):
            return weg
        weg = zie(versie, "per")
    return weg

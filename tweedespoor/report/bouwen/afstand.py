"""The distance to work: each knelpunt, and the activity that closes it."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, losse_zin, mist, tabel, waarde
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the distance to work: each gap, and the activity that closes it."""
    versies = zicht.versies("persoonsprofiel", "versies")
    if not versies:
        if not zicht.hoort_er(Label.WERK, "persoonsprofiel"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("een persoonsprofiel"), ("een persoonsprofiel",))
    nieuwste = versies[-1]
    blokken: list[Blok] = [*alinea(losse_zin(zie(nieuwste, "conclusie")))]
    conclusies = zie(nieuwste, "conclusies")
    feiten = (
        *feit("Werk vinden", zie(conclusies, "vinden")),
        *feit("Werk krijgen", zie(conclusies, "krijgen")),
        *feit("Werk behouden", zie(conclusies, "behouden")),
    )
    if feiten:
        blokken.append(Feiten(feiten))
    rijen = tuple(_knelpunt(zicht, versies, k) for k in _knelpunten(versies))
    ontbreekt: tuple[str, ...] = ()
    if rijen:
        blokken.append(
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
            )
        )
    elif zicht.mag(Label.WERK):
        ontbreekt = ("de knelpunten tussen persoonsprofiel en zoekprofiel",)
        blokken += mist(ontbreekt[0])
    return Hoofdstuktekst(tuple(blokken), ontbreekt)


def _knelpunten(versies: tuple[Any, ...]) -> tuple[Any, ...]:
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
    opgelost = zie(k, "opgelost")
    nog = any(zie(b, "id") == nummer for b in rij(versies[-1], "belemmeringen"))
    if opgelost:
        stand = f"opgelost op {datum(opgelost)}"
    elif not nog:
        weg = _vervallen(versies, nummer)
        stand = f"niet meer genoemd sinds {datum(weg)}" if weg else "niet meer genoemd"
    else:
        stand = "geen oplossing vastgelegd"
    return (
        cel(nummer),
        cel(zie(k, "wat"), _bron(k)),
        cel(*(_activiteit(a) for a in erbij)) or cel("geen activiteit vastgelegd"),
        cel(stand),
    )


def _activiteit(a: Any) -> str:
    """An activity with what it brought: `A3 scholing: certificaat behaald`."""
    naam = f"{zie(a, 'id')} {woorden.ACTIVITEIT[zie(a, 'soort')]}"
    resultaat = waarde(zie(a, "resultaat"))
    return f"{naam}: {resultaat}" if resultaat else naam


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

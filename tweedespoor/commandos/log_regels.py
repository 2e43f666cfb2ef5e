"""`spoor log` for entries of a list: one command per kind, its options read off the format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tweedespoor.commandos.basis import INSTELLINGEN, OPTIES, vandaag
from tweedespoor.commandos.gelogd import gelogd
from tweedespoor.commandos.vragen import vraag, vraag_coach

if TYPE_CHECKING:
    from tweedespoor.authoring.opties import Optie
    from tweedespoor.authoring.soorten import Lijstsoort


def regelcommando(naam: str) -> click.Command | None:
    """The command for one kind of entry, or None when there is no such kind.

    Args:
        naam: as typed behind `spoor log`.
    """
    from tweedespoor.authoring.opties import opties_van
    from tweedespoor.authoring.regel import ZELF, log_regel
    from tweedespoor.authoring.soorten import SOORTEN
    from tweedespoor.portfolio.vinden import vind_een

    soort = SOORTEN.get(naam)
    if soort is None:
        return None
    opties = opties_van(soort.record, ZELF if soort.letter else frozenset())

    def doe(dossier: Path, id: str | None = None, **gegeven: Any) -> int:
        map_ = vind_een(dossier)
        waarden = _waarden(gegeven)
        if id is None:
            waarden |= _wie_logt(map_, soort, waarden)
            waarden |= _gevraagd(opties, soort, waarden)
        return gelogd(log_regel(map_, soort, waarden, id=id, vandaag=vandaag()))

    nummer = click.Option(
        ["--id"], metavar=f"{soort.letter}1", help="Vul aan wat er al staat, met dit nummer."
    )
    return _commando(
        naam,
        doe,
        f"Leg {soort.wat} vast{', of vul aan wat er staat' if soort.letter else ''}.",
        soort.voorbeeld,
        [*([nummer] if soort.letter else []), *(_optie(o, soort) for o in opties)],
    )


def maatregelcommando() -> click.Command:
    """`spoor log maatregel`: a step against a standstill that is recorded."""
    from tweedespoor.authoring.opties import opties_van
    from tweedespoor.authoring.regel import log_maatregel
    from tweedespoor.portfolio.vinden import vind_een

    opties = opties_van("Maatregel")

    def doe(dossier: Path, bij: str | None = None, **gegeven: Any) -> int:
        map_ = vind_een(dossier)
        stagnatie = vraag("Bij welke stagnatie", bij, bij="bijvoorbeeld T1")
        waarden = _waarden(gegeven)
        if (
            soort := vraag("Soort", waarden.get("soort"), keuzes=_keuzes(opties, "soort"))
        ) is not None:
            waarden["soort"] = soort
        return gelogd(log_maatregel(map_, stagnatie or "T1", waarden, vandaag=vandaag()))

    stagnatie = click.Option(["--bij"], metavar="T1", help="De stagnatie; standaard T1.")
    return _commando(
        "maatregel",
        doe,
        "Leg een maatregel bij een stagnatie vast.",
        'spoor log maatregel 2026-0158 --bij T1 --soort overleg_werkgever --wat "andere sector"',
        [stagnatie, *(_optie(o, None) for o in opties)],
    )


def _commando(
    naam: str, doe: Callable[..., int], wat: str, voorbeeld: str, opties: list[click.Option]
) -> click.Command:
    argument = click.Argument(["dossier"], metavar="DOSSIER", type=click.Path(path_type=Path))
    return click.Command(
        naam,
        callback=doe,
        help=f"{wat}\n\nVoorbeeld: {voorbeeld}",
        params=[argument, *opties],
        context_settings=INSTELLINGEN,
        options_metavar=OPTIES,
        short_help=wat,
    )


def _optie(optie: Optie, soort: Lijstsoort | None) -> click.Option:
    hulp = optie.uitleg
    if optie.keuzes and optie.plaatshouder == "WOORD":
        hulp = f"{hulp.rstrip('.')}: {', '.join(optie.keuzes)}."
    if optie.meer:
        hulp += " Mag vaker."
    vanzelf = soort.standaard.get(optie.parameter) if soort is not None else None
    if optie.verplicht and vanzelf is None:
        hulp += " Verplicht."
    return click.Option(
        [f"--{optie.naam}", optie.parameter],
        metavar=optie.plaatshouder,
        help=hulp,
        multiple=optie.meer,
    )


def _waarden(gegeven: dict[str, Any]) -> dict[str, Any]:
    return {
        naam: list(waarde) if isinstance(waarde, tuple) else waarde
        for naam, waarde in gegeven.items()
        if waarde not in (None, ())
    }


def _wie_logt(map_: Path, soort: Lijstsoort, waarden: dict[str, Any]) -> dict[str, Any]:
    """Who did it, for the kinds that name a person, when the dossier and the firm do not say."""
    from tweedespoor.authoring.soorten import COACH

    namen = [naam for naam, waarde in soort.standaard.items() if waarde == COACH]
    antwoorden = {naam: vraag_coach(map_, waarden.get(naam)) for naam in namen}
    return {naam: antwoord for naam, antwoord in antwoorden.items() if antwoord is not None}


def _gevraagd(
    opties: tuple[Optie, ...], soort: Lijstsoort, waarden: dict[str, Any]
) -> dict[str, Any]:
    """What the format asks for and was not given, asked for on a terminal."""
    uit: dict[str, Any] = {}
    for optie in opties:
        if optie.verplicht and optie.parameter not in {*waarden, *soort.standaard}:
            # One example of text fits no other text.
            bij = "" if optie.keuzes or optie.vorm == "Tekst" else optie.voorbeeld
            antwoord = vraag(
                optie.uitleg.rstrip("."), None, keuzes=optie.keuzes, bij=bij, vorm=optie.vorm
            )
            if antwoord is not None:
                uit[optie.parameter] = [antwoord] if optie.meer else antwoord
    return uit


def _keuzes(opties: tuple[Optie, ...], naam: str) -> tuple[str, ...]:
    return next(o.keuzes for o in opties if o.naam == naam)

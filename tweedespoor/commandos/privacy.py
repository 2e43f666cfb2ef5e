"""Commands on the rights of the employee and on clearing up."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import (
    Dossier,
    Uit,
    scherm,
    schrijf,
    schrijf_fout,
    uitvoer,
    vandaag,
)
from tweedespoor.commandos.vragen import vraag
from tweedespoor.errors import ExitCode, UsageError


def bewaartermijn(
    paden: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers of mappen.")
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst of json.")] = "tekst",
    uit: Uit = None,
) -> int:
    """Toon per dossier wat weg moet en wanneer.

    Bij elke termijn staan bron en kracht. Deze opdracht kijkt altijd naar de dag van vandaag, niet
    naar een peildatum.

    Voorbeeld: spoor bewaartermijn dossiers
    """
    from tweedespoor.app.bewaartermijn import lijst
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.output.bewaartermijn import BEWAARTERMIJN

    keuze = lees_keuze(formaat, "--formaat", BEWAARTERMIJN)
    deze = lijst(paden or [Path()], vandaag=vandaag())
    uitvoer(BEWAARTERMIJN[keuze](deze, scherm(uit)), uit, machine=keuze != "tekst")
    return ExitCode.ONLEESBAAR if deze.onleesbaar else ExitCode.GOED


def inzage(
    dossier: Dossier,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="md, html, pdf of docx.")] = "md",
    uit: Uit = None,
) -> int:
    """Schrijf alles op wat u over een werknemer vastlegt.

    Het stuk is voor die werknemer (AVG artikel 15).

    Voorbeeld: spoor inzage 2026-0158 --formaat pdf
    """
    from tweedespoor.app.inzagerapport import maak
    from tweedespoor.app.uitvoer import schrijf_bestand

    gemaakt = maak(dossier, formaat=formaat, vandaag=vandaag())
    if uit is None and gemaakt.is_tekst:
        sys.stdout.flush()
        sys.stdout.buffer.write(gemaakt.inhoud)
        sys.stdout.buffer.flush()
    else:
        doel = uit or Path(gemaakt.bestand)
        schrijf_bestand(doel, gemaakt.inhoud)
        schrijf(f"Geschreven: {doel.as_posix()}\n")
    for zin in gemaakt.let_op:
        schrijf_fout(f"Let op: {zin}")  # beside the report, which may be on its way to a file
    return ExitCode.GOED


def verzoeken(
    paden: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers of mappen.")
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst of json.")] = "tekst",
    uit: Uit = None,
) -> int:
    """Toon wat werknemers over hun gegevens vroegen.

    Bij elk verzoek staat wanneer het antwoord er moet zijn.

    Voorbeeld: spoor verzoeken dossiers
    """
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.app.verzoeken import register
    from tweedespoor.output.verzoeken import VERZOEKEN

    keuze = lees_keuze(formaat, "--formaat", VERZOEKEN)
    deze = register(paden or [Path()], vandaag=vandaag())
    uitvoer(VERZOEKEN[keuze](deze, scherm(uit)), uit, machine=keuze != "tekst")
    return ExitCode.ONLEESBAAR if deze.onleesbaar else ExitCode.GOED


def vernietig(
    dossier: Dossier,
    door: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Wie van het bureau dit doet.")
    ] = None,
    reden: Annotated[
        str | None,
        typer.Option(
            metavar="WOORD",
            help="Waarom, als de termijn nog niet voorbij is: verzoek_werknemer, overgedragen, "
            "dubbel, proef of bevel.",
        ),
    ] = None,
    ja: Annotated[
        str | None, typer.Option(metavar="ID", help="Het nummer, in plaats van de vraag erom.")
    ] = None,
    zonder_belastingdeel: Annotated[
        bool,
        typer.Option(
            "--zonder-belastingdeel",
            help="Uren en facturen staan in uw eigen administratie; bewaar ze hier niet.",
        ),
    ] = False,
) -> int:
    """Verwijder een dossier en het persoonsbestand.

    Alleen wat de belasting vraagt, blijft bewaard. U ziet eerst wat weggaat en wat blijft. Pas als
    u het nummer typt, gebeurt het.

    Voorbeeld: spoor vernietig 2024-0117 --door "P. Voorbeeld"
    """
    from tweedespoor.app.vernietig import REDENEN, bekijk, overzicht, voer_uit
    from tweedespoor.nederlands import lijst
    from tweedespoor.output.tekst.vernietig import achteraf, vooraf

    voornemen = bekijk(dossier, zonder_belastingdeel=zonder_belastingdeel, vandaag=vandaag())
    getoond, beeld = overzicht(voornemen), scherm(None)
    schrijf(vooraf(getoond, beeld, met_tekst=sys.stdout.isatty()) + "\n")
    if not voornemen.mag and reden is None:
        raise UsageError(
            "Vernietigen kan nog niet zomaar: de bewaartermijn is niet voorbij, of iets schort op.",
            help=(
                f"Is er een reden? Voeg toe: --reden {lijst(REDENEN, 'of')}",
                _NIETS,
            ),
        )
    wie = vraag("Wie van het bureau doet dit", door, bij="naam of functie")
    id = voornemen.doelwit.id
    getypt = vraag("Dit kan niet terug. Typ het nummer van het dossier om door te gaan", ja, bij=id)
    if not wie or getypt is None:
        mist = " ".join(o for o, w in (("--door NAAM", wie), (f"--ja {id}", getypt)) if not w)
        raise UsageError("Er is nog niets bevestigd.", help=(f"Geef ook mee: {mist}", _NIETS))
    if getypt.strip() != id:
        raise UsageError("Dat is niet het nummer van dit dossier.", help=(_NIETS,))
    voer_uit(voornemen, door=wie, reden=reden, vandaag=vandaag())
    schrijf(achteraf(getoond, beeld))
    return ExitCode.GOED


_NIETS = "Er is niets verwijderd."

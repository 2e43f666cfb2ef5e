"""The commands `importeer` and `exporteer`: tables from and to a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import Dossier, Overschrijf, Uit, schrijf, uitvoer, vandaag
from tweedespoor.commandos.gelogd import toon_privacy
from tweedespoor.errors import ExitCode


def importeer(
    soort: Annotated[
        str, typer.Argument(metavar="SOORT", help="contacten, sollicitaties of uren.")
    ],
    dossier: Dossier,
    bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="Een .csv of .xlsx.")],
    kaart: Annotated[
        Path | None,
        typer.Option("--kaart", metavar="KAART", help="Welke kolom bij welk veld hoort."),
    ] = None,
    proef: Annotated[
        bool, typer.Option("--proef", help="Schrijf niets; toon wat er zou gebeuren.")
    ] = False,
    deels: Annotated[
        bool, typer.Option("--deels", help="Neem de goede rijen over, ook als er rijen fout zijn.")
    ] = False,
) -> int:
    """Neem een tabel over in een dossier: alle rijen, of geen.

    Wat er al staat, blijft staan. Heten uw kolommen anders, of schrijft u dagen anders? Maak een
    kaart: een tekstbestand met bijvoorbeeld deze regels.

    \b
        kolommen: {datum: Verstuurd op, werkgever: Bedrijf}
        datumvorm: DD-MM-JJJJ

    Voorbeeld: spoor importeer sollicitaties 2026-0158 lijst.xlsx --kaart kaart.yaml --proef
    """  # noqa: D301 - a real backspace keeps the lines of the example apart
    from tweedespoor.app.importeren import Importvraag
    from tweedespoor.app.importeren import importeer as gebruik
    from tweedespoor.authoring.ingelezen_tekst import melding

    gedaan = gebruik(
        Importvraag(
            soort=soort,
            dossier=dossier,
            bestand=bestand,
            vandaag=vandaag(),
            kaart=kaart,
            proef=proef,
            deels=deels,
        )
    )
    schrijf(melding(gedaan.ingelezen, map=gedaan.map, proef=proef) + "\n")
    toon_privacy(gedaan.privacy)
    return ExitCode.VERKEERD_GEBRUIK if gedaan.ingelezen.weigeringen else ExitCode.GOED


def exporteer(
    soort: Annotated[
        str, typer.Argument(metavar="SOORT", help="contacten, sollicitaties of uren.")
    ],
    paden: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers of mappen.")
    ] = None,
    voor: Annotated[
        str | None, typer.Option("--voor", metavar="LEZER", help="Voor wie; standaard bureau.")
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="csv of json.")] = "csv",
    uit: Uit = None,
    overschrijf: Overschrijf = False,
) -> int:
    """Schrijf contacten, sollicitaties of uren als tabel.

    Voorbeeld: spoor exporteer uren dossiers --uit uren.csv
    """
    from tweedespoor.app.exporteren import Exportvraag
    from tweedespoor.app.exporteren import exporteer as gebruik

    tekst = gebruik(
        Exportvraag(
            soort=soort, paden=paden or [Path()], vandaag=vandaag(), lezer=voor, formaat=formaat
        )
    )
    uitvoer(tekst, uit, machine=True, overschrijf=overschrijf)
    return ExitCode.GOED

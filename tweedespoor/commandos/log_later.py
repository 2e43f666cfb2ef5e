"""`spoor log` for what comes after: a report sent, read by a second person, and aftercare."""

from __future__ import annotations

from typing import Annotated

import typer

from tweedespoor.commandos.basis import Dossier, vandaag
from tweedespoor.commandos.gelogd import gelogd
from tweedespoor.commandos.log_werk import Datum
from tweedespoor.commandos.vragen import vraag, vraag_meer


def verzonden(
    dossier: Dossier,
    rapport: Annotated[
        str, typer.Argument(metavar="RAPPORT", help="Bestand of soort, bijvoorbeeld tussen.")
    ],
    aan: Annotated[
        list[str] | None,
        typer.Option(metavar="ROL", help="werkgever, uwv …; mag vaker."),
    ] = None,
    datum: Datum = None,
    wijze: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Bijvoorbeeld beveiligde e-mail.")
    ] = None,
    kenmerk: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
) -> int:
    """Leg vast dat een rapport is verstuurd.

    Voorbeeld: spoor log verzonden 2026-0158 start --aan werkgever --aan werknemer
    """
    from tweedespoor.authoring.bewerkte_notitie import log_verzonden
    from tweedespoor.portfolio.vinden import vind_een

    return gelogd(
        log_verzonden(
            vind_een(dossier),
            rapport,
            aan=vraag_meer("Aan wie", aan),
            datum=datum,
            kenmerk=kenmerk,
            wijze=wijze,
            vandaag=vandaag(),
        )
    )


def toets(
    dossier: Dossier,
    rapport: Annotated[
        str, typer.Argument(metavar="RAPPORT", help="Bestand of soort, bijvoorbeeld tussen.")
    ],
    door: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Wie het nalas; niet de schrijver.")
    ] = None,
    op: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="De dag; standaard vandaag.")
    ] = None,
    uitkomst: Annotated[
        str | None, typer.Option(metavar="WOORD", help="akkoord of aangepast; standaard akkoord.")
    ] = None,
) -> int:
    """Leg vast dat een tweede persoon een rapport heeft nagelezen.

    Voorbeeld: spoor log toets 2026-0158 start --door "P. Proefhof, kwaliteitsmanager"
    """
    from tweedespoor.authoring.bewerkte_notitie import log_toets
    from tweedespoor.portfolio.vinden import vind_een

    return gelogd(
        log_toets(
            vind_een(dossier),
            rapport,
            door=vraag("Wie las het na", door) or "",
            op=op,
            uitkomst=uitkomst,
            vandaag=vandaag(),
        )
    )


def nazorg(
    dossier: Dossier,
    maanden: Annotated[
        str | None, typer.Option(metavar="3|6", help="Na hoeveel maanden na het resultaat.")
    ] = None,
    datum: Datum = None,
    werkt_nog: Annotated[
        str | None, typer.Option(metavar="ja|nee", help="Werkt de werknemer nog?")
    ] = None,
) -> int:
    """Leg vast dat u na het traject vroeg hoe het gaat.

    Voorbeeld: spoor log nazorg 2024-0203 --maanden 3 --werkt-nog ja
    """
    from tweedespoor.authoring.nazorg import log_nazorg
    from tweedespoor.portfolio.vinden import vind_een

    return gelogd(
        log_nazorg(
            vind_een(dossier),
            vraag("Na hoeveel maanden", maanden, keuzes=("3", "6")) or "",
            datum=datum,
            werkt_nog=werkt_nog,
            vandaag=vandaag(),
        )
    )

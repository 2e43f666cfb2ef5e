"""Commands that record a decision of a person: `herzien` and `afwijking`."""

from __future__ import annotations

from typing import Annotated

import typer

from tweedespoor.commandos.basis import Dossier, schrijf, vandaag
from tweedespoor.commandos.gelogd import gelogd
from tweedespoor.commandos.vragen import vraag, vraag_tekst
from tweedespoor.errors import ExitCode, UsageError


def herzien(
    dossier: Dossier,
    deel: Annotated[
        str | None,
        typer.Argument(metavar="[DEEL]", help="persoonsprofiel, zoekprofiel of trajectplan."),
    ] = None,
    akkoord: Annotated[str | None, typer.Option(metavar="NAAM", help="Wie het nakeek.")] = None,
    besluit: Annotated[
        str, typer.Option(metavar="WOORD", help="geen_gevolgen of aangepast.")
    ] = "geen_gevolgen",
    reden: Annotated[str | None, typer.Option(metavar="TEKST", help="Waarom dit besluit.")] = None,
) -> int:
    """Toon wat te herzien is, of leg vast dat u het nakeek.

    Voorbeeld: spoor herzien 2026-0158 zoekprofiel --akkoord "K. Testerman" --reden "uren gelijk"
    """
    from tweedespoor.app.herzien import herzie, is_onderdeel, verdachte_delen
    from tweedespoor.nederlands import lijst
    from tweedespoor.portfolio.vinden import vind_een

    map_ = vind_een(dossier)
    verdacht = verdachte_delen(map_, vandaag=vandaag())
    if deel is None:
        if not verdacht:
            schrijf("Er is niets te herzien.\n")
        for v in verdacht:
            schrijf(f"Te herzien: {v.onderdeel}, door {v.grond}: {v.waarom}\n")
        if verdacht:
            schrijf(
                "Maak een nieuwe versie, of leg vast dat u het nakeek:\n"
                f"  spoor herzien {map_.name} {verdacht[0].onderdeel} --akkoord NAAM --reden …\n"
            )
        return ExitCode.GOED
    is_onderdeel(deel)
    naam = vraag("Wie keek het na", akkoord)
    waarom = vraag_tekst("Waarom dit besluit", reden)
    if not naam or not waarom:
        mist = [o for o, w in (("--akkoord", naam), ("--reden", waarom)) if not w]
        werkwoord = "ontbreekt" if len(mist) == 1 else "ontbreken"
        raise UsageError(
            f"Nog niet alles is gegeven: {lijst(mist)} {werkwoord}.",
            help=(
                "Geef ook mee: " + " ".join(f'{o} "…"' for o in mist),
                "Er is niets gewijzigd.",
            ),
        )
    return gelogd(
        herzie(map_, deel, akkoord=naam, besluit=besluit, reden=waarom, vandaag=vandaag())
    )


def afwijking(
    dossier: Dossier,
    code: Annotated[str, typer.Argument(metavar="CODE", help="De regel, bijvoorbeeld VTG-01.")],
    feit: Annotated[str | None, typer.Option(metavar="TEKST", help="Wat er is gebeurd.")] = None,
    reden: Annotated[str | None, typer.Option(metavar="TEKST", help="Waarom.")] = None,
    grond: Annotated[
        str | None, typer.Option(metavar="WOORD", help="perspectief, marginaal, maatwerk …")
    ] = None,
    bron: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Waar het uit blijkt: D4, of een notitie.")
    ] = None,
    besloten_door: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Naam en functie van wie besloot.")
    ] = None,
    rol: Annotated[
        str | None, typer.Option(metavar="ROL", help="Rol van wie besloot: werkgever …")
    ] = None,
    alternatief: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Wat is overwogen, en wat wel gebeurt.")
    ] = None,
    datum: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van het besluit.")
    ] = None,
    tot_en_met: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    herbeoordelen: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag waarop u opnieuw kijkt.")
    ] = None,
    bij: Annotated[
        str | None, typer.Option(metavar="WAT", help="Nummer, datum of bestand van de bevinding.")
    ] = None,
    zichtbaar_voor: Annotated[
        list[str] | None, typer.Option(metavar="LEZER", help="In wiens rapport; mag vaker.")
    ] = None,
    tekst_voor_rapport: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
) -> int:
    """Leg vast waarom van een regel is afgeweken.

    Ook wie dat besloot, hoort erbij. Wat u niet meegeeft, wordt gevraagd.

    Voorbeeld: spoor afwijking 2026-0158 VTG-01 --feit "evaluatie een week later"
    """
    from tweedespoor.app.afwijking import leg_vast, open_bevindingen
    from tweedespoor.app.invoer import code_vorm
    from tweedespoor.checks.registry import bekende_codes
    from tweedespoor.commandos.basis import scherm
    from tweedespoor.output.tekst.check import blok
    from tweedespoor.portfolio.vinden import vind_een

    map_ = vind_een(dossier)
    code = code_vorm(code, bekende_codes())
    rij = open_bevindingen(map_, code, vandaag=vandaag())
    for gevonden in rij:
        schrijf(blok(gevonden.melding, scherm(None)) + "\n\n")
    if not rij:
        schrijf(f"Op dit dossier is nu geen open bevinding van {code}.\n")
    gegeven = {
        "feit": vraag_tekst("Wat er is gebeurd", feit),
        "reden": vraag_tekst("Waarom", reden),
        "grond": grond,
        "bron": vraag("Waar het uit blijkt", bron, bij="D4 of contacten/…"),
        "besloten_door": vraag("Wie besloot: naam en functie", besloten_door),
        "rol": vraag("Rol van wie besloot", rol, bij="werkgever"),
        "alternatief": vraag_tekst("Wat is overwogen, en wat gebeurt er wel", alternatief),
        "datum": datum,
        "tot_en_met": tot_en_met,
        # A deviation that ends by itself need not be looked at again.
        "herbeoordelen": herbeoordelen
        if tot_en_met is not None
        else vraag("Dag waarop u opnieuw kijkt", herbeoordelen, bij="JJJJ-MM-DD", vorm="Datum"),
        "bij": bij,
        "zichtbaar_voor": zichtbaar_voor or None,
        "tekst_voor_rapport": tekst_voor_rapport,
    }
    uit, meldingen = leg_vast(
        map_, code, {k: w for k, w in gegeven.items() if w is not None}, vandaag=vandaag()
    )
    gelogd(uit)
    for melding in meldingen:
        schrijf(f"\nDit valt op aan de afwijking\n{blok(melding, scherm(None))}\n")
    return ExitCode.GOED

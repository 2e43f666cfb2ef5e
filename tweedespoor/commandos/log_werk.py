"""`spoor log` for the daily work: a contact, an application, an evaluation."""

from __future__ import annotations

from typing import Annotated

import typer

from tweedespoor.commandos.basis import Dossier, vandaag
from tweedespoor.commandos.gelogd import gelogd
from tweedespoor.commandos.vragen import vraag, vraag_afspraken, vraag_coach, vraag_tekst

Datum = Annotated[
    str | None, typer.Option("--datum", metavar="JJJJ-MM-DD", help="De dag; standaard vandaag.")
]
Afspraken = Annotated[
    list[str] | None,
    typer.Option(
        "--afspraken", "--afspraak", metavar="REGEL", help="wie: wat (JJJJ-MM-DD); mag vaker."
    ),
]


def contact(
    dossier: Dossier,
    datum: Datum = None,
    met: Annotated[
        list[str] | None, typer.Option(metavar="ROL", help="Met wie; standaard werknemer.")
    ] = None,
    vorm: Annotated[
        str | None, typer.Option(metavar="WOORD", help="gesprek, telefoon, video, email …")
    ] = None,
    soort: Annotated[
        str | None, typer.Option(metavar="WOORD", help="intake, driegesprek, nazorg …")
    ] = None,
    door: Annotated[str | None, typer.Option(metavar="COACH", help="Standaard uw coach.")] = None,
    uren: Annotated[str | None, typer.Option(metavar="GETAL", help="Tijd van de coach.")] = None,
    doel: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    sinds_vorig_contact: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    verslag: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    afspraken: Afspraken = None,
    vervolg: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    volgende: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van de volgende afspraak.")
    ] = None,
    verschenen: Annotated[
        str | None, typer.Option(metavar="WOORD", help="ja, afgemeld of niet_verschenen.")
    ] = None,
    activiteit: Annotated[
        list[str] | None, typer.Option(metavar="NUMMER", help="A1; mag vaker.")
    ] = None,
    knelpunt: Annotated[
        list[str] | None, typer.Option(metavar="NUMMER", help="K1; mag vaker.")
    ] = None,
) -> int:
    """Leg een contact vast.

    Voorbeeld: spoor log contact 2026-0158 --doel Voortgang --verslag "Twee brieven besproken."
    --vervolg "Gesprek op 7 december." --afspraak "werknemer: drie brieven (2026-12-04)"
    """
    from tweedespoor.app.invoer import keur_coach
    from tweedespoor.authoring.log import NieuwContact, log_contact
    from tweedespoor.portfolio.vinden import vind_een

    map_ = vind_een(dossier)
    door = vraag_coach(map_, door)
    if door is not None:
        keur_coach(door, map_)
    return gelogd(
        log_contact(
            map_,
            NieuwContact(
                datum=datum,
                met=tuple(met or ()),
                vorm=vorm,
                soort=soort,
                door=door,
                uren=uren,
                doel=vraag("Doel", doel),
                sinds_vorig_contact=sinds_vorig_contact,
                verslag=vraag_tekst("Verslag", verslag),
                afspraken=vraag_afspraken(afspraken),
                vervolg=vraag("Vervolg", vervolg),
                volgende=volgende,
                verschenen=verschenen,
                activiteit=tuple(activiteit or ()),
                knelpunt=tuple(knelpunt or ()),
            ),
            vandaag=vandaag(),
        )
    )


def sollicitatie(
    dossier: Dossier,
    functie: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    werkgever: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    datum: Datum = None,
    richting: Annotated[str | None, typer.Option(metavar="NUMMER", help="Bijvoorbeeld R1.")] = None,
    verwant: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Waarom het buiten de richtingen past.")
    ] = None,
    via: Annotated[
        str | None, typer.Option(metavar="WOORD", help="vacature, open_brief, netwerk …")
    ] = None,
    uitkomst: Annotated[
        str | None, typer.Option(metavar="WOORD", help="open, gesprek, afgewezen, aangenomen …")
    ] = None,
    uitkomst_op: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    reden: Annotated[str | None, typer.Option(metavar="TEKST", help="Zakelijke reden.")] = None,
    plaats: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    uren: Annotated[str | None, typer.Option(metavar="GETAL")] = None,
    reistijd: Annotated[str | None, typer.Option(metavar="MINUTEN")] = None,
    besproken: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
) -> int:
    """Leg een sollicitatie vast, of vul de uitkomst van een eerdere in.

    Voorbeeld: spoor log sollicitatie 2026-0158 --functie planner --werkgever "Voorbeeld B.V."
    """
    from tweedespoor.authoring.log import NieuweSollicitatie, log_sollicitatie
    from tweedespoor.portfolio.vinden import vind_een

    return gelogd(
        log_sollicitatie(
            vind_een(dossier),
            NieuweSollicitatie(
                datum=datum,
                functie=vraag("Functie", functie),
                werkgever=vraag("Werkgever", werkgever),
                plaats=plaats,
                richting=richting,
                verwant=verwant,
                via=via,
                uitkomst=uitkomst,
                uitkomst_op=uitkomst_op,
                reden=reden,
                uren=uren,
                reistijd=reistijd,
                besproken=besproken,
            ),
            vandaag=vandaag(),
        )
    )


def evaluatie(
    dossier: Dossier,
    datum: Datum = None,
    soort: Annotated[
        str | None,
        typer.Option(metavar="WOORD", help="periodiek, eerstejaarsevaluatie, driegesprek …"),
    ] = None,
    wijze: Annotated[
        str | None, typer.Option(metavar="WOORD", help="gesprek, telefoon of video.")
    ] = None,
    aanwezig: Annotated[
        list[str] | None,
        typer.Option(metavar="ROL", help="Standaard werkgever, werknemer en coach; mag vaker."),
    ] = None,
    getekend: Annotated[list[str] | None, typer.Option(metavar="ROL", help="Mag vaker.")] = None,
    getekend_op: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    volgende: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van de volgende evaluatie.")
    ] = None,
    document: Annotated[str | None, typer.Option(metavar="NUMMER", help="Het formulier.")] = None,
    spoor_1: Annotated[str | None, typer.Option("--spoor-1", metavar="TEKST")] = None,
    spoor_2: Annotated[str | None, typer.Option("--spoor-2", metavar="TEKST")] = None,
    visie_werkgever: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    visie_werknemer: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    doel_tweede_jaar: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    afspraken: Afspraken = None,
) -> int:
    """Leg een evaluatie van werkgever en werknemer vast.

    Voorbeeld: spoor log evaluatie 2026-0158 --volgende 2026-12-01 --spoor-2 "Cursus loopt."
    """
    from tweedespoor.authoring.evaluatie import NieuweEvaluatie, log_evaluatie
    from tweedespoor.portfolio.vinden import vind_een

    return gelogd(
        log_evaluatie(
            vind_een(dossier),
            NieuweEvaluatie(
                datum=datum,
                soort=soort,
                wijze=wijze,
                aanwezig=tuple(aanwezig or ()),
                getekend=tuple(getekend or ()),
                getekend_op=getekend_op,
                volgende=volgende,
                document=document,
                spoor_1=vraag_tekst("Spoor 1", spoor_1),
                spoor_2=vraag_tekst("Spoor 2", spoor_2),
                doel_tweede_jaar=doel_tweede_jaar,
                visie_werkgever=vraag_tekst("Visie werkgever", visie_werkgever),
                visie_werknemer=vraag_tekst("Visie werknemer", visie_werknemer),
                afspraken=vraag_afspraken(afspraken),
            ),
            vandaag=vandaag(),
        )
    )

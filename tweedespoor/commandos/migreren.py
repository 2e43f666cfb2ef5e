"""The command `migreer`: dossiers to the current version of the format."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tweedespoor.commandos.basis import schrijf, schrijf_fout
from tweedespoor.commandos.vragen import bevestig
from tweedespoor.errors import ExitCode

if TYPE_CHECKING:
    from tweedespoor.app.migreren import Gemigreerd


def migreer(
    paden: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers of mappen.")
    ] = None,
    proef: Annotated[bool, typer.Option("--proef", help="Toon alleen wat zou veranderen.")] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Voer door zonder te vragen.")] = False,
) -> int:
    """Breng dossiers naar het nieuwste formaat.

    Toont eerst wat er verandert en vraagt dan of het mag. Er gaat niets verloren.

    Voorbeeld: spoor migreer dossiers --proef
    """
    from tweedespoor.app.migreren import bekijk, voer_door
    from tweedespoor.authoring.migreren import HUIDIG
    from tweedespoor.nederlands import aantal

    rij = bekijk(paden or [Path()])
    schrijf("".join(f"{regel}\n" for regel in _regels(rij)))
    te_doen = sum(een.te_doen for een in rij)
    code = ExitCode.ONLEESBAAR if any(een.mis for een in rij) else ExitCode.GOED
    if not te_doen:
        actueel = aantal(sum(not een.mis for een in rij), "dossier is", "dossiers zijn")
        schrijf(f"{actueel} actueel: formaat {HUIDIG}. Er is niets te doen.\n")
        return code
    if proef:
        schrijf("Er is niets gewijzigd. Doorvoeren: dezelfde opdracht zonder --proef\n")
        return code
    if not ja and not bevestig(f"{aantal(te_doen, 'dossier', 'dossiers')} wijzigen?"):
        schrijf_fout("Er is niets gewijzigd.", "Doorvoeren zonder te vragen: --ja")
        return ExitCode.VERKEERD_GEBRUIK
    na = voer_door(rij)
    gelukt = sum(een.te_doen and not anders.mis for een, anders in zip(rij, na, strict=True))
    for een in na:
        if een.fout is not None:
            schrijf_fout(f"{een.map.as_posix()}: {een.fout.message}", *een.fout.help)
    schrijf(f"{aantal(gelukt, 'dossier is', 'dossiers zijn')} nu formaat {HUIDIG}.\n")
    return ExitCode.ONLEESBAAR if any(een.mis for een in na) else code


def _regels(rij: Sequence[Gemigreerd]) -> Iterator[str]:
    """What each dossier needs; those that need nothing are only counted.

    The change itself holds text of the dossier and is shown on a terminal only.
    """
    from tweedespoor.app.migreren import verschillen
    from tweedespoor.authoring.migreren import HUIDIG, Toestand

    for een in rij:
        naam, plan = een.map.as_posix(), een.plan
        if plan is None:
            assert een.fout is not None  # one of the two is there
            yield f"{naam}: {een.fout.message}"
            yield from (f"  {regel}" for regel in een.fout.help)
        elif plan.toestand is Toestand.NIEUWER:
            yield f"{naam}: formaat {plan.van} is nieuwer dan dit programma kent ({HUIDIG})."
            yield "  Werk spoor bij; met dit programma leest en schrijft u dit dossier niet goed."
        elif plan.toestand is Toestand.ONBEKEND:
            yield f"{naam}: traject.yaml noemt geen versie van het formaat, of is niet te lezen."
            yield f"  Zet bovenaan: formaat: {HUIDIG}. Wat er mis is, zegt spoor check."
        elif plan.toestand is Toestand.OUDER:
            yield f"{naam}: van formaat {plan.van} naar {HUIDIG}"
            yield from (f"  - {stap}" for stap in plan.stappen)
            yield f"  Bestanden: {', '.join(sorted(plan.nieuw))}"
            if sys.stdout.isatty():
                yield verschillen(plan)

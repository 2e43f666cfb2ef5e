"""Asking a person for what is missing: only on a terminal, and little that may be left out."""

from __future__ import annotations

import difflib
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click


def kan_vragen() -> bool:
    """Whether somebody sits at a keyboard: without one nothing is asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def vraag(
    wat: str,
    waarde: str | None,
    *,
    keuzes: Sequence[str] = (),
    bij: str = "",
    vorm: str = "",
    los: bool = False,
) -> str | None:
    """A short value: as given, else asked for on a terminal, else None.

    Args:
        wat: what is asked, as a person calls it.
        waarde: what was given on the command line.
        keuzes: the words to choose from, or empty.
        bij: an example or a rule, shown between brackets.
        vorm: name of the form of the value, such as `Datum`; another form is asked again, so
            that one slip does not cost all answers.
        los: may be left out, with nothing but the enter key.
    """
    if waarde is not None or not kan_vragen():
        return waarde
    if keuzes:
        click.echo(f"{wat}: {', '.join(keuzes)}")
        return str(click.prompt("Kies", value_proc=_kiezer(keuzes)))
    haakjes = ", ".join([*([bij] if bij else []), *(["leeg: niet bekend"] if los else [])])
    antwoord = click.prompt(
        f"{wat} ({haakjes})" if haakjes else wat,
        default="" if los else None,
        show_default=False,
        value_proc=_keurder(vorm),
    )
    return str(antwoord) or None


def vraag_coach(map: Path, waarde: str | None) -> str | None:
    """Who did it, asked first: all other answers would be lost on a coach that nobody knows."""
    if waarde is not None or not kan_vragen():
        return waarde
    from tweedespoor.authoring.proef import coach_van, open_stand

    if coach_van(open_stand(map)) is not None:
        return None
    return vraag("Coach", None, bij="korte naam, zoals het bestand in coachen/", vorm="KorteNaam")


def _kiezer(keuzes: Sequence[str]) -> Callable[[str], str]:
    """Takes one of the words, or says which is near."""

    def kies(tekst: str) -> str:
        woord = tekst.strip().lower()
        if woord in keuzes:
            return woord
        nabij = difflib.get_close_matches(woord, keuzes, n=1)
        bedoeld = f" Bedoelt u: {nabij[0]}" if nabij else ""
        raise click.UsageError(f"Dit woord staat niet in de lijst.{bedoeld}")

    return kies


def _keurder(vorm: str) -> Callable[[str], str]:
    """Takes what was typed, or says how it must be written."""

    def keur(tekst: str) -> str:
        from tweedespoor.authoring.gegeven import met_punt
        from tweedespoor.schema.vormen import VORM_PER_NAAM

        eis = VORM_PER_NAAM.get(vorm)
        netjes = met_punt(tekst.strip()) if vorm == "Uren" else tekst.strip()
        if netjes and eis is not None and re.fullmatch(eis.patroon, netjes) is None:
            raise click.UsageError(eis.bericht)
        return netjes

    return keur


def vraag_tekst(wat: str, waarde: str | None) -> str | None:
    """Running text: as given, else one line on a terminal, or more in the person's own editor."""
    if waarde is not None or not kan_vragen():
        return waarde
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    bij = " (leeg: in uw teksteditor)" if editor else ""
    regel = str(click.prompt(f"{wat}{bij}", default="" if editor else None, show_default=False))
    if regel or not editor:
        return regel
    tekst = click.edit(f"\n# {wat}. Regels met # vervallen.\n", editor=editor)
    rijen = [r for r in (tekst or "").splitlines() if not r.startswith("# ")]
    return "\n".join(rijen).strip() or None


def vraag_meer(
    wat: str, waarden: Sequence[str] | None, *, keur: Callable[[str], str] | None = None
) -> tuple[str, ...]:
    """Several lines: as given, else asked for one by one until an empty one.

    Args:
        wat: what is asked, as a person calls it.
        waarden: what was given on the command line.
        keur: takes a line as typed, or says how it must be written.
    """
    if waarden or not kan_vragen():
        return tuple(waarden or ())
    rij: list[str] = []
    while regel := str(
        click.prompt(f"{wat} (leeg: klaar)", default="", show_default=False, value_proc=keur)
    ):
        rij.append(regel)
    return tuple(rij)


def vraag_afspraken(regels: Sequence[str] | None) -> tuple[str, ...]:
    """Promises: as given, else asked for one by one; a line that is none is asked again."""
    return vraag_meer("Afspraak, als wie: wat (JJJJ-MM-DD)", regels, keur=_keur_afspraak)


def _keur_afspraak(regel: str) -> str:
    from tweedespoor.authoring.notitieproef import ZO_EEN_AFSPRAAK, is_afspraak

    if regel and not is_afspraak(regel):
        raise click.UsageError(" ".join(("Dit is niet te lezen als afspraak.", *ZO_EEN_AFSPRAAK)))
    return regel


def bevestig(tekst: str) -> bool:
    """A yes or no on a terminal; elsewhere no."""
    return kan_vragen() and click.confirm(tekst, default=False)

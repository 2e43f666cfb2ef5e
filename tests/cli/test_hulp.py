"""What the help says can be done: every command, every part of `log`, every example in them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import click
import pytest

from tweedespoor.cli import OPDRACHTEN, VERBORGEN, bouw

from .conftest import Spoor

_VOORBEELD = re.compile(r"Voorbeeld: spoor (.+?)(?:\n\n|\Z)", re.DOTALL)


def _alle() -> Iterator[tuple[str, click.Command]]:
    for naam in OPDRACHTEN:
        if naam in VERBORGEN:
            continue
        opdracht = bouw(naam)
        yield naam, opdracht
        if isinstance(opdracht, click.Group):
            ctx = click.Context(opdracht, info_name=naam)
            for deel in opdracht.list_commands(ctx):
                onder = opdracht.get_command(ctx, deel)
                assert onder is not None
                yield f"{naam} {deel}", onder


ALLE = dict(_alle())


@pytest.mark.parametrize("naam", ALLE)
def test_each_help_has_an_example_of_itself_that_can_be_typed(naam: str) -> None:
    """With options that exist, and all that is required; whether the file is there is another
    matter."""
    voorbeelden = _VOORBEELD.findall(ALLE[naam].help or "")
    assert voorbeelden
    for voorbeeld in voorbeelden:
        woorden = shlex.split(" ".join(voorbeeld.split()).partition(" >> ")[0])
        assert " ".join(woorden).startswith(naam)
        ALLE[naam].make_context(naam, woorden[len(naam.split()) :])


@pytest.mark.parametrize("naam", ALLE)
def test_each_help_begins_with_one_sentence(naam: str) -> None:
    eerste = " ".join((ALLE[naam].help or "").split("\n\n")[0].split())
    assert re.fullmatch(r"[A-Z][^.]*\.", eerste)


def test_the_list_of_commands_cuts_no_sentence_short(spoor: Spoor) -> None:
    """On a screen of eighty columns; what is more to say stands in the help itself."""
    regels = spoor("--help").uit.partition("Commando's:")[2].strip().splitlines()
    assert len(regels) == len(OPDRACHTEN) - len(VERBORGEN)
    assert [regel for regel in regels if not regel.endswith(".") or regel.endswith("...")] == []

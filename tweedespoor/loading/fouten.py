"""Validation errors become findings: by the type of the error, never by its English sentence.

The value that was read never enters a finding: what is said is the form that was expected,
with an example.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from pydantic_core import ValidationError

from tweedespoor.finding import Finding, Woord, bericht
from tweedespoor.location import KeyPath, Where
from tweedespoor.nederlands import lijst
from tweedespoor.schema.vormen import TEKST, VORM_PER_NAAM
from tweedespoor.source.vorm import onbekende_sleutel, ontbrekende_sleutel, verkeerde_vorm

Sleutels = Callable[[KeyPath], tuple[str, ...]]
"""Path of a mapping → the keys that the format has there."""

_KEUZE = re.compile(r"'([^']*)'")


def bevindingen(
    fout: ValidationError,
    bestand: str,
    *,
    bestaat: Callable[[KeyPath], bool],
    sleutels: Sleutels,
) -> Iterator[Finding]:
    """Translate the errors of one file.

    Args:
        fout: what validation raised.
        bestand: name of the file in the dossier.
        bestaat: whether something stands at a path of the file as read.
        sleutels: the keys of the format at a path, for "bedoelt u".
    """
    for los in fout.errors(include_url=False, include_input=False):
        pad = _uitlijnen(los["loc"], bestaat)
        yield _een(los["type"], los.get("ctx") or {}, los["loc"], Where(bestand, pad), sleutels)


def _uitlijnen(loc: tuple[int | str, ...], bestaat: Callable[[KeyPath], bool]) -> KeyPath:
    """The longest part of an error location that really stands in the file."""
    pad: KeyPath = ()
    for deel in loc:
        if bestaat((*pad, deel)):
            pad = (*pad, deel)
    return pad


def _een(
    soort: str, ctx: Mapping[str, Any], loc: tuple[int | str, ...], where: Where, sleutels: Sleutels
) -> Finding:
    laatste = str(loc[-1]) if loc else ""
    if soort == "missing":
        return ontbrekende_sleutel(where, laatste)
    if soort == "extra_forbidden":
        return onbekende_sleutel(where, laatste, sleutels(where.path[:-1]))
    if soort == "sleutel_nodig":
        finding = ontbrekende_sleutel(where, ctx["sleutel"])
        return _met_reden(finding, str(ctx["reden"]))
    if soort == "volgorde":
        return verkeerde_vorm(
            where.sub(ctx["dan"]),
            bericht(
                "Zet bij `{dan}` een dag op of na die bij `{eerst}`.",
                dan=Woord(ctx["dan"]),
                eerst=Woord(ctx["eerst"]),
            ),
            wat=bericht("De laatste dag ligt voor de eerste dag"),
        )
    if soort == "vorm":
        return verkeerde_vorm(
            where, bericht("{hulp}", hulp=Woord(VORM_PER_NAAM[ctx["vorm"]].bericht))
        )
    if soort in {"literal_error", "enum"}:
        keuzes = _KEUZE.findall(str(ctx.get("expected", "")))
        return verkeerde_vorm(
            where,
            bericht("Kies een van deze woorden: {keuzes}.", keuzes=Woord(lijst(keuzes, "of"))),
            wat=bericht("Dit woord kent het formaat hier niet"),
        )
    if soort in {
        "model_type",
        "model_attributes_type",
        "dict_type",
        "dataclass_type",
        "mapping_type",
    }:
        bekend = sleutels(where.path)
        if bekend:
            return verkeerde_vorm(
                where,
                bericht(
                    "Schrijf hier sleutels met een waarde, zoals `{sleutel}: …`.",
                    sleutel=Woord(bekend[0]),
                ),
                wat=bericht("Hier horen sleutels met een waarde"),
            )
        return verkeerde_vorm(
            where, bericht("Schrijf hier sleutels met een waarde, elk op een regel.")
        )
    if soort in {"tuple_type", "list_type"}:
        return verkeerde_vorm(
            where,
            bericht("Schrijf een lijst: elk deel op een regel na een streepje, of tussen [ en ]."),
            wat=bericht("Hier hoort een lijst"),
        )
    if soort == "string_too_long":
        return verkeerde_vorm(
            where,
            bericht("Maak de tekst korter dan {n} tekens.", n=int(ctx["max_length"])),
            wat=bericht("Deze tekst is te lang"),
        )
    return verkeerde_vorm(where, bericht("{hulp}", hulp=Woord(TEKST.bericht)))


def _met_reden(finding: Finding, reden: str) -> Finding:
    return replace(
        finding,
        waarom=bericht("Deze sleutel is nodig {reden}.", reden=Woord(reden)),
    )


def lege_waarden(waarde: Any, where: Where) -> Iterator[Finding]:
    """A key without a value says nothing: it is neither absent nor filled in."""
    if waarde is None:
        yield verkeerde_vorm(
            where,
            bericht("Vul een waarde in, of haal de sleutel weg."),
            wat=bericht("Hier staat een sleutel zonder waarde"),
        )
    elif isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from lege_waarden(deel, where.sub(sleutel))
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            yield from lege_waarden(deel, where.sub(nummer))

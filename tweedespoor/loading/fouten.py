"""Validation errors become findings: by the type of the error, never by its English sentence.

The value that was read never enters a finding: what is said is the form that was expected,
with an example.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from pydantic_core import ErrorDetails, ValidationError

from tweedespoor.finding import Finding, Woord, bericht
from tweedespoor.loading.sleutels import sleutels_van, voorbeeld_van
from tweedespoor.location import KeyPath, Where
from tweedespoor.nederlands import lijst
from tweedespoor.schema.vormen import TEKST, VORM_PER_NAAM
from tweedespoor.source.vorm import (
    bedoelde_sleutel,
    onbekende_sleutel,
    ontbrekende_sleutel,
    verkeerde_vorm,
)

MEEST = 50
"""More findings than this of one kind in one file help nobody."""

_KEUZE = re.compile(r"'([^']*)'")


def bevindingen(
    fout: ValidationError, bestand: str, soort: str, *, bestaat: Callable[[KeyPath], bool]
) -> Iterator[Finding]:
    """Translate the errors of one file; at most `MEEST` of them.

    Args:
        fout: what validation raised.
        bestand: name of the file in the dossier.
        soort: the kind of file, as for `valideer`.
        bestaat: whether something stands at a path of the file as read.
    """
    return (finding for finding, _ in met_fout(fout, bestand, soort, bestaat=bestaat))


def met_fout(
    fout: ValidationError, bestand: str, soort: str, *, bestaat: Callable[[KeyPath], bool]
) -> Iterator[tuple[Finding, ErrorDetails]]:
    """As `bevindingen`, each with the error it came from: not every error gives a finding."""
    # A place is looked for key by key, so a file of nothing but mistakes would take hours.
    alle = fout.errors(include_url=False, include_input=False)[:MEEST]
    verschreven = set(_verschreven(alle, soort, bestaat))
    for los in alle:
        if los["type"] == "missing" and los["loc"] in verschreven:
            continue  # the finding on the misspelt key tells it all
        pad = _uitlijnen(los["loc"], bestaat)
        where = Where(bestand, pad)
        yield _een(los["type"], los.get("ctx") or {}, los["loc"], where, soort), los


def _verschreven(
    alle: Iterable[ErrorDetails], soort: str, bestaat: Callable[[KeyPath], bool]
) -> Iterator[tuple[int | str, ...]]:
    """Locations of the keys that unknown keys beside them are meant to be."""
    for los in alle:
        if los["type"] == "extra_forbidden":
            *boven, sleutel = los["loc"]
            pad = _uitlijnen(los["loc"], bestaat)
            if bedoeld := bedoelde_sleutel(str(sleutel), sleutels_van(soort, pad[:-1])):
                yield (*boven, bedoeld)


def _uitlijnen(loc: tuple[int | str, ...], bestaat: Callable[[KeyPath], bool]) -> KeyPath:
    """The longest part of an error location that really stands in the file."""
    pad: KeyPath = ()
    for deel in loc:
        if bestaat((*pad, deel)):
            pad = (*pad, deel)
    return pad


def _een(
    fout: str, ctx: Mapping[str, Any], loc: tuple[int | str, ...], where: Where, bestandsoort: str
) -> Finding:
    laatste = str(loc[-1]) if loc else ""
    if fout == "missing":
        voorbeeld = voorbeeld_van(bestandsoort, where.path, laatste)
        return ontbrekende_sleutel(where, laatste, voorbeeld=voorbeeld)
    if fout == "extra_forbidden":
        return onbekende_sleutel(where, laatste, sleutels_van(bestandsoort, where.path[:-1]))
    if fout == "sleutel_nodig":
        voorbeeld = voorbeeld_van(bestandsoort, where.path, ctx["sleutel"])
        finding = ontbrekende_sleutel(where, ctx["sleutel"], voorbeeld=voorbeeld)
        return _met_reden(finding, str(ctx["reden"]))
    if fout == "volgorde":
        return verkeerde_vorm(
            where.sub(ctx["dan"]),
            bericht(
                "Zet bij `{dan}` een dag op of na die bij `{eerst}`.",
                dan=Woord(ctx["dan"]),
                eerst=Woord(ctx["eerst"]),
            ),
            wat=bericht("De laatste dag ligt voor de eerste dag"),
        )
    if fout == "vorm":
        return _verkeerde_vorm(where, VORM_PER_NAAM[ctx["vorm"]].bericht, str(ctx["reden"]))
    if fout in {"literal_error", "enum"}:
        keuzes = _KEUZE.findall(str(ctx.get("expected", "")))
        return verkeerde_vorm(
            where,
            bericht("Kies een van deze woorden: {keuzes}.", keuzes=Woord(lijst(keuzes, "of"))),
            wat=bericht("Dit woord kent het formaat hier niet"),
        )
    if fout in {
        "model_type",
        "model_attributes_type",
        "dict_type",
        "dataclass_type",
        "mapping_type",
    }:
        bekend = sleutels_van(bestandsoort, where.path)
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
    if fout in {"tuple_type", "list_type"}:
        return verkeerde_vorm(
            where,
            bericht("Schrijf een lijst: elk deel op een regel na een streepje, of tussen [ en ]."),
            wat=bericht("Hier hoort een lijst"),
        )
    if fout == "string_too_long":
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


def _verkeerde_vorm(where: Where, hulp: str, reden: str) -> Finding:
    if reden == "bestaat_niet":
        return verkeerde_vorm(
            where,
            bericht("Kijk jaar, maand en dag na, bijvoorbeeld 2026-02-28."),
            wat=bericht("Deze dag bestaat niet in de kalender"),
        )
    finding = verkeerde_vorm(where, bericht("{hulp}", hulp=Woord(hulp)))
    if reden == "onbekend":
        niet_bekend = bericht(
            "Niet bekend? Haal deze regel weg, en noem het onderdeel bij `onbekend` in "
            "traject.yaml, bijvoorbeeld: onbekend: [eerste_ziektedag]"
        )
        return replace(finding, hulp=(*finding.hulp, niet_bekend))
    return finding


def lege_waarden(waarde: Any, where: Where) -> Iterator[Finding]:
    """A key without a value says nothing: it is neither absent nor filled in."""
    if not _heeft_leegte(waarde):
        return
    if waarde is None:
        yield verkeerde_vorm(
            where,
            bericht("Vul een waarde in, of haal de sleutel weg."),
            wat=bericht("Hier staat een sleutel zonder waarde"),
        )
    elif isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            if not isinstance(deel, str):  # nearly all values are text, and text is no gap
                yield from lege_waarden(deel, where.sub(sleutel))
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            if not isinstance(deel, str):
                yield from lege_waarden(deel, where.sub(nummer))


def _heeft_leegte(waarde: Any) -> bool:
    """Whether there is a gap anywhere inside; nearly never, so no addresses are made for it."""
    soort = type(waarde)
    if soort is dict:
        waarde = waarde.values()
    elif soort is not list:
        return waarde is None
    return any(type(deel) is not str and _heeft_leegte(deel) for deel in waarde)

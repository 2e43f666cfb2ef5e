"""The process in which a firm's own template is filled in: no files, no clock, no way out.

Run as `python -P -m tweedespoor.zandbak`: one order as JSON on standard input, one answer as JSON
on standard output. It is a process of its own because only the system can stop a template that
never ends or wants all memory. What a template reaches is what the order brings along.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Mapping
from types import MethodType, SimpleNamespace
from typing import TYPE_CHECKING, Any

from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

MEEST = 10_000_000
"""Characters that a template may make: thirty times the longest report."""

GEHEUGEN = 700_000_000
"""Bytes of address space, where the system can bound it."""

SECONDEN = 10
"""Time of the processor, where the system can bound it."""

FILTERS = frozenset(
    {"capitalize", "count", "default", "e", "escape", "first", "join", "last", "length", "list"}
    | {"lower", "map", "reject", "rejectattr", "replace", "reverse", "select", "selectattr"}
    | {"striptags", "title", "trim", "unique", "upper"}
)
"""Filters of Jinja that a template may use; none makes unescaped text or asks for a size."""


class MagNietError(Exception):
    """A template that asks for what no template needs."""


class TeGrootError(Exception):
    """A template that makes more than a report can be."""


@dataclass(frozen=True, slots=True)
class Opdracht:
    """What is asked of the process.

    Attributes:
        sjablonen: file name → text of every template of the firm.
        naam: the one to fill in.
        html: escape values for HTML; the Markdown ones come escaped.
        gegevens: plain values; `inhoud` and `stijl` of a mapping are finished HTML.
        meest: characters that it may make.
    """

    sjablonen: Mapping[str, str]
    naam: str
    html: bool
    gegevens: Mapping[str, Any]
    meest: int = MEEST


def vul(opdracht: Opdracht) -> str:
    """Fill in the template.

    Raises:
        Exception: anything that a template can bring about; `uitleg` sorts it.
    """
    omgeving = _omgeving(opdracht)
    sjabloon = omgeving.get_template(opdracht.naam)
    stukken: list[str] = []
    lang = 0
    for stuk in sjabloon.generate(_voor_sjabloon(opdracht.gegevens, html=opdracht.html)):
        lang += len(stuk)
        if lang > opdracht.meest:
            raise TeGrootError
        stukken.append(stuk)
    return "".join(stukken)


def uitleg(fout: BaseException, opdracht: Opdracht) -> dict[str, Any]:
    """What went wrong, in which file and line; never a word of the report."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
    from jinja2.exceptions import SecurityError

    soorten: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
        ((SecurityError, MagNietError), "verboden"),
        (TemplateSyntaxError, "vorm"),
        (TemplateNotFound, "bestand"),
        (UndefinedError, "naam"),
        ((TeGrootError, MemoryError), "groot"),
        (RecursionError, "kring"),
    )
    soort = next((s for klasse, s in soorten if isinstance(fout, klasse)), "anders")
    bestand, regel = opdracht.naam, 0
    if isinstance(fout, TemplateSyntaxError):
        bestand, regel = fout.name or bestand, fout.lineno
    else:
        kaders = traceback.extract_tb(fout.__traceback__)
        if binnen := [k for k in kaders if k.filename in opdracht.sjablonen]:
            bestand, regel = binnen[-1].filename, binnen[-1].lineno or 0
    if isinstance(fout, MagNietError) and fout.args:
        bestand, regel = fout.args
    return {"fout": soort, "bestand": bestand, "regel": regel}


def _omgeving(opdracht: Opdracht) -> SandboxedEnvironment:
    from jinja2 import FunctionLoader, StrictUndefined, TemplateNotFound, nodes
    from jinja2.runtime import BlockReference, LoopContext, Macro, Undefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Omgeving(ImmutableSandboxedEnvironment):
        """Values of the report, loops and macros of the template; of nothing else anything."""

        intercepted_binops = frozenset(("*", "**"))

        def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
            mag = isinstance(obj, (SimpleNamespace, LoopContext)) or _is_blok(obj)
            return mag and super().is_safe_attribute(obj, attr, value)

        def is_safe_callable(self, obj: Any) -> bool:
            if isinstance(obj, MethodType):
                return isinstance(obj.__self__, LoopContext)
            return isinstance(obj, (Macro, BlockReference, LoopContext, Undefined))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            # A text times a number is the shortest way to fill the memory.
            raise MagNietError

        def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
            boom = super()._parse(source, name, filename)
            for deel in boom.find_all((nodes.EvalContextModifier, nodes.ScopedEvalContextModifier)):
                # `autoescape false` would let text of a dossier become markup.
                raise MagNietError(filename or opdracht.naam, deel.lineno)
            return boom

    def lees(naam: str) -> tuple[str, str, Any]:
        if naam not in opdracht.sjablonen:
            raise TemplateNotFound(naam)
        return opdracht.sjablonen[naam], naam, None

    def alleen_tekst(waarde: Any) -> Any:
        if isinstance(waarde, Undefined):
            return str(waarde)  # raises, and says where
        if isinstance(waarde, (str, int)) and not isinstance(waarde, bool):
            return waarde
        raise TypeError

    omgeving = Omgeving(
        loader=FunctionLoader(lees),
        undefined=StrictUndefined,
        autoescape=opdracht.html,
        finalize=alleen_tekst,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    omgeving.globals.clear()
    for naam in set(omgeving.filters) - FILTERS:
        del omgeving.filters[naam]
    return omgeving


def _is_blok(ding: Any) -> bool:
    """Is this the template itself, asked for a block or for a macro of another file?"""
    from jinja2.environment import TemplateModule
    from jinja2.runtime import TemplateReference

    return isinstance(ding, (TemplateModule, TemplateReference))


def _voor_sjabloon(gegevens: Mapping[str, Any], *, html: bool) -> dict[str, Any]:
    """The values as a template reads them: `r.titel`; finished HTML is not escaped again."""
    from markupsafe import Markup

    klaar = {"inhoud", "stijl"} if html else set()

    def zet(ding: Any, sleutel: str = "") -> Any:
        if isinstance(ding, dict):
            return SimpleNamespace(**{k: zet(v, k) for k, v in ding.items()})
        if isinstance(ding, list):
            return tuple(zet(deel) for deel in ding)
        return Markup(ding) if sleutel in klaar else ding  # noqa: S704 - made by the product

    return {sleutel: zet(waarde) for sleutel, waarde in gegevens.items()}


def _begrens() -> None:
    """Bound memory and time of this process, where the system can; the caller has a clock too."""
    try:
        import resource
    except ImportError:
        return
    for wat, hoeveel in ((resource.RLIMIT_AS, GEHEUGEN), (resource.RLIMIT_CPU, SECONDEN)):
        try:
            resource.setrlimit(wat, (hoeveel, hoeveel))
        except (ValueError, OSError):
            continue


def main() -> None:
    """Answer one order."""
    _begrens()
    opdracht = Opdracht(**json.load(sys.stdin))
    antwoord: dict[str, Any]
    try:
        antwoord = {"tekst": vul(opdracht)}
    except Exception as fout:
        antwoord = uitleg(fout, opdracht)
    json.dump(antwoord, sys.stdout)


if __name__ == "__main__":
    main()

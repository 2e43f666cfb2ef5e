"""Use cases `uitleg` and `regels`: the page of one code, and all rules."""

from __future__ import annotations

from tweedespoor.app.invoer import onbekende_code
from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.pagina import Pagina, pagina
from tweedespoor.checks.registry import bekende_codes


def uitleg_van(code: str) -> Pagina:
    """The page of a code, however it is typed.

    Raises:
        UsageError: there is no such code; near ones are offered.
    """
    gezocht = code.strip().upper()
    bekend = bekende_codes()
    if gezocht not in bekend:
        raise onbekende_code(gezocht, "uitleg", bekend)
    return pagina(gezocht)


def overzicht() -> tuple[Pagina, ...]:
    """All requirements of the catalogue, in UWV's order of assessment."""
    return tuple(pagina(code) for code in eisen())

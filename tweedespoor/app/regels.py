"""Use cases `uitleg` and `regels`: the page of one code, and all rules."""

from __future__ import annotations

from pathlib import Path

from tweedespoor.app.huisregels import eigenregels
from tweedespoor.app.invoer import code_vorm, onbekende_code
from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.pagina import Pagina, pagina, pagina_van
from tweedespoor.checks.registry import bekende_codes
from tweedespoor.errors import UsageError
from tweedespoor.loading.bureau import zoek_bureau

_EIGEN = "HUIS-"


def uitleg_van(code: str, *, map_: Path) -> Pagina:
    """The page of a code, however it is typed.

    Args:
        code: the code.
        map_: the folder one stands in; a rule of a firm is known inside its repository.

    Raises:
        UsageError: there is no such code; near ones are offered.
    """
    bekend = bekende_codes()
    gezocht = code_vorm(code, bekend)
    if gezocht.startswith(_EIGEN):
        eigen = eigenregels(zoek_bureau(map_)).per_code
        if gezocht in eigen:
            return pagina_van(eigen[gezocht])
        raise UsageError(
            "In deze map geldt geen eigen regel met die code.",
            help=(
                f"Eigen regels hier: {', '.join(eigen)}."
                if eigen
                else "Ga naar de map van het bureau; spoor.yaml noemt bij huisregels het bestand.",
            ),
        )
    if gezocht not in bekend:
        raise onbekende_code(gezocht, "", bekend)
    return pagina(gezocht)


def overzicht() -> tuple[Pagina, ...]:
    """All requirements of the catalogue, in UWV's order of assessment."""
    return tuple(pagina(code) for code in eisen())

"""A proposal of a coach, in every format, chosen from one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tweedespoor.nederlands import aantal, lijst

if TYPE_CHECKING:
    from tweedespoor.coachkeuze import Behoefte, Voorstel
    from tweedespoor.output.tekst.scherm import Scherm

Uitgave = tuple[str, "Behoefte", "str | None", "tuple[Voorstel, ...]"]
"""Id of the dossier, what was asked, the coach it has, and the proposal."""


def _tekst(uitgave: Uitgave, scherm: Scherm) -> str:
    dossier, behoefte, nu, voorstellen = uitgave
    regels = [f"Voorstel voor een coach bij {dossier}; u beslist zelf", *_gevraagd(behoefte)]
    for nummer, v in enumerate(voorstellen, start=1):
        nu_al = "  (is nu de coach)" if v.coach == nu else ""
        regels += ["", scherm.stijl(f"{nummer:>2}  {v.naam} ({v.coach}){nu_al}", "vet")]
        regels += [scherm.alinea(f"  {kop}", tekst, inspringing=14) for kop, tekst in _reden(v)]
    regels += [
        "",
        scherm.vouw(
            "Alleen taal, sector, begeleiding en plaats tellen mee; herkomst en cultuur nooit. "
            "Leg vast waarom de keuze past: trajectplan.yaml, onder match.",
            vervolg=0,
        ),
    ]
    return "\n".join(regels) + "\n"


def _gevraagd(behoefte: Behoefte) -> Iterator[str]:
    if behoefte.is_leeg:
        yield "Er is niets gevraagd, dus alleen plaats telt. Vraag met --sector, --taal of"
        yield "--begeleiding, of leg het vast in trajectplan.yaml onder match."
        return
    yield from (
        f"  {naam:<13}{'; '.join(delen)}"
        for naam, delen in (
            ("taal", behoefte.talen),
            ("sector", behoefte.sectoren),
            ("begeleiding", behoefte.begeleiding),
        )
        if delen
    )


def _reden(v: Voorstel) -> Iterator[tuple[str, str]]:
    if v.past:
        yield "past", "; ".join(v.past)
    if v.past_niet:
        yield "niet", "; ".join(v.past_niet)
    bezet = aantal(v.lopend, "traject loopt", "trajecten lopen")
    yield "plaats", f"{bezet}, van {v.plaats_voor}" if v.plaats_voor is not None else bezet
    if v.let_op:
        yield "let op", lijst(list(v.let_op))


def _json(uitgave: Uitgave, scherm: Scherm) -> str:
    from tweedespoor.output.json_v1 import dumps

    dossier, behoefte, nu, voorstellen = uitgave
    return dumps(
        {
            "schema": "spoor.coach/1",
            "dossier": dossier,
            "nu": nu,
            "gevraagd": {
                "talen": list(behoefte.talen),
                "sectoren": list(behoefte.sectoren),
                "begeleiding": list(behoefte.begeleiding),
            },
            "voorstellen": [
                {
                    "coach": v.coach,
                    "naam": v.naam,
                    "past": list(v.past),
                    "past_niet": list(v.past_niet),
                    "lopend": v.lopend,
                    "plaats_voor": v.plaats_voor,
                    "let_op": list(v.let_op),
                }
                for v in voorstellen
            ],
        }
    )


COACH: dict[str, Callable[[Uitgave, Scherm], str]] = {"tekst": _tekst, "json": _json}
"""Format of `spoor coach` → its writer; the choices of `--formaat` are the keys."""

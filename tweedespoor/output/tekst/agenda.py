"""`spoor agenda` for people: what is late, what waits, what comes; at most one screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from tweedespoor.agenda import Agenda, Punt
from tweedespoor.finding import Wie
from tweedespoor.nederlands import aantal, datum, hoofdletter, lijst, maand_kort, weekdag
from tweedespoor.output.tekst.scherm import Scherm

_PLEKKEN: Final = (6, 3, 5, 2)
"""Points per section that fit a screen of some 24 lines; room left over is given on, in order."""

_KOPPEN: Final = ("Te laat", "Nu te doen", "Vandaag en de komende {dagen}", "Daarna")
_BRON: Final = 22


def agenda(
    deze: Agenda, scherm: Scherm, *, peildatum_bron: str, met_tekst: bool, volledig: bool
) -> str:
    """The whole agenda, ending in a newline.

    Args:
        deze: the points.
        scherm: where it goes.
        peildatum_bron: where the peildatum came from.
        met_tekst: also own words of the dossier.
        volledig: all points, also when they fill more than a screen.
    """
    delen = (deze.te_laat, deze.nu, deze.binnenkort, deze.daarna)
    plekken = [len(deel) for deel in delen] if volledig else _verdeel([len(d) for d in delen])
    meer = aantal(deze.dagen, "dag", "dagen")
    breedst = max((len(p.dossier) for p in deze.punten), default=0)
    regels: list[str] = []
    for kop, deel, n in zip(_KOPPEN, delen, plekken, strict=True):
        if deel:
            regels += (
                ["", scherm.stijl(kop.format(dagen=meer), "vet")]
                if regels
                else [scherm.stijl(kop.format(dagen=meer), "vet")]
            )
            regels += [
                regel
                for punt in deel[:n]
                for regel in _regels(punt, deze, scherm, breedst, met_tekst=met_tekst)
            ]
    if not deze.punten and deze.dossiers > len(deze.onleesbaar):
        regels.append("Er staat niets open.")
    regels += ["", *_onder(deze, sum(plekken), scherm)]
    regels.append(f"Peildatum {datum(deze.peildatum)} ({peildatum_bron})")
    return "\n".join(regels) + "\n"


def _verdeel(nodig: Sequence[int]) -> list[int]:
    """How many points of each section are shown: its own places, then what others leave."""
    plekken = [min(n, plek) for n, plek in zip(nodig, _PLEKKEN, strict=True)]
    over = sum(_PLEKKEN) - sum(plekken)
    for k, n in enumerate(nodig):
        bij = min(over, n - plekken[k])
        plekken[k] += bij
        over -= bij
    return plekken


def _regels(
    punt: Punt, deze: Agenda, scherm: Scherm, breedst: int, *, met_tekst: bool
) -> Iterator[str]:
    """One line: when, which dossier, what, why; own words and more words wrap below."""
    wat = punt.eigen if met_tekst and punt.eigen is not None else str(punt.wat)
    # Who reads an agenda is the consulent: only others are named.
    if punt.wie not in ((), (str(Wie.CONSULENT),)) and (punt.eigen is None or not met_tekst):
        wat += f" ({lijst(list(punt.wie))})"
    voor = f"  {_wanneer(punt.dag, deze.peildatum):<8}  {punt.dossier:<{breedst}}  "
    bron = str(punt.bron)
    eerste, *rest = scherm.vouw(
        " " * len(voor) + wat, vervolg=len(voor), tot=scherm.breedte - _BRON
    ).split("\n")
    regel = voor + eerste[len(voor) :]
    yield (
        f"{regel:<{scherm.breedte - len(bron)}}{bron}".rstrip()
        if len(regel) + 1 + len(bron) <= scherm.breedte
        else regel + "  " + bron
    )
    yield from rest


def _wanneer(dag: date | None, peildatum: date) -> str:
    """`4 wkn`, `1 dag` for what is late; `ma 23` for a near day, `18 dec` for a later one."""
    if dag is None:
        return "nu"
    n = (dag - peildatum).days
    if n < -13:
        return f"{-n // 7} wkn"
    if n < 0:
        return aantal(-n, "dag", "dgn")
    if n == 0:
        return "vandaag"
    if n < 14:
        return f"{weekdag(dag)[:2]} {dag.day}"
    kort = f"{dag.day} {maand_kort(dag)}"
    return kort if dag.year == peildatum.year else f"{maand_kort(dag)} {dag.year}"


def _onder(deze: Agenda, getoond: int, scherm: Scherm) -> Iterator[str]:
    alles = len(deze.punten)
    dossiers = aantal(deze.dossiers, "dossier", "dossiers")
    telling = f"{aantal(alles, 'punt', 'punten')} in {dossiers}"
    if deze.te_laat:
        telling += f", {len(deze.te_laat)} te laat"
    yield telling + "."
    if getoond < alles:
        yield f"Hier staan er {getoond}. Alle punten: spoor agenda --volledig"
    if deze.onleesbaar:
        yield scherm.vouw(
            hoofdletter(
                f"niet te lezen, dus niet meegeteld: {lijst(list(deze.onleesbaar))}. "
                "Bekijk wat er mis is met spoor check."
            )
        )
    if alles:
        yield "In uw agenda: spoor agenda --formaat ics --uit agenda.ics"

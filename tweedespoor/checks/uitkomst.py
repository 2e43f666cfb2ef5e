"""One rule on one dossier: parts it needs, whether it is too early, and what it yields."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Onbeslist,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.finding import Ernst, Kenmerk, Message, Oordeel, Wie, bericht
from tweedespoor.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What one rule says.

    Attributes:
        oordeel: the verdict.
        reden: why, when the verdict is not simply voldaan or niet_voldaan.
        problemen: what is wrong; remarks of severity info may stand beside any verdict.
        ontneemt_grond: rules that have this one as premise have nothing to judge.
        crash: place in the program where the rule raised, or empty.
        wie: who weighs, when a person must.
    """

    oordeel: Oordeel
    reden: Message | None = None
    problemen: tuple[Probleem, ...] = ()
    ontneemt_grond: bool = False
    crash: str = ""
    wie: Wie | None = None


def ernst_van(probleem: Probleem, hoogste: Ernst) -> Ernst:
    """The severity that the rule asks for, never above that of the catalogue."""
    if probleem.ernst is None or probleem.ernst.gewicht < hoogste.gewicht:
        return hoogste
    return probleem.ernst


def voer_uit(regel: Rule, ctx: Context, hoogste: Ernst) -> Uitslag:
    """Run one rule. Never raises: an exception becomes a verdict with the place of the bug.

    Args:
        regel: the rule.
        ctx: the dossier.
        hoogste: its severity in the catalogue.
    """
    try:
        if (onbekend := _onbekend_deel(regel, ctx)) is not None:
            return Uitslag(Oordeel.NIET_TE_BEPALEN, onbekend)
        if (buiten := _buiten_werking(regel, ctx)) is not None:
            return Uitslag(Oordeel.NIET_VAN_TOEPASSING, buiten)
        if regel.vanaf is not None and (wacht := regel.vanaf(ctx)) is not None:
            return _weeg((wacht,), hoogste)
        return _weeg(tuple(regel.check(ctx)), hoogste)
    except Exception as fout:  # containment: this rule is reported, the rest runs
        return Uitslag(
            Oordeel.NIET_TE_BEPALEN,
            bericht("Een fout in het programma; zie INTERN-01."),
            crash=plek_van(fout),
        )


def meld_aan_makers(plek: str) -> Message:
    """What to do about a fault of the program.

    Args:
        plek: where it happened, as `plek_van` says.
    """
    return bericht(
        "Meld dit aan de makers, met deze plek: {plek}. Stuur het dossier niet mee.",
        plek=Kenmerk(plek),
    )


def _onbekend_deel(regel: Rule, ctx: Context) -> Message | None:
    for deel in regel.nodig:
        if deel in ctx.dossier.onleesbaar:
            return bericht(
                "Het onderdeel {deel} kan niet worden gelezen. Herstel eerst dat bestand.",
                deel=Kenmerk(deel),
            )
        if deel in ctx.dossier.onbekend:
            return bericht(
                "Het onderdeel {deel} staat als onbekend in traject.yaml.", deel=Kenmerk(deel)
            )
    return None


def _buiten_werking(regel: Rule, ctx: Context) -> Message | None:
    if regel.van is not None and ctx.peildatum < regel.van:
        return bericht("Deze regel geldt vanaf {dag}.", dag=regel.van)
    if regel.tot_en_met is not None and ctx.peildatum > regel.tot_en_met:
        return bericht("Deze regel gold tot en met {dag}.", dag=regel.tot_en_met)
    return None


def _weeg(uitkomsten: Sequence[Uitkomst], hoogste: Ernst) -> Uitslag:
    """The verdict that follows from all outcomes: a shortfall first, then what is not known."""
    problemen = tuple(u for u in uitkomsten if isinstance(u, Probleem))
    if any(ernst_van(p, hoogste) is not Ernst.INFO for p in problemen):
        return Uitslag(
            Oordeel.NIET_VOLDAAN,
            problemen=problemen,
            ontneemt_grond=any(p.ontneemt_grond for p in problemen),
        )
    for soort, oordeel in _VOLGORDE:
        for uitkomst in uitkomsten:
            if isinstance(uitkomst, soort):
                wie = uitkomst.wie if isinstance(uitkomst, Onbeslist) else None
                return Uitslag(oordeel, _reden(uitkomst), problemen, wie=wie)
    return Uitslag(Oordeel.VOLDAAN, problemen=problemen)


_VOLGORDE: tuple[tuple[type[Uitkomst], Oordeel], ...] = (
    (NietTeBepalen, Oordeel.NIET_TE_BEPALEN),
    (Onbeslist, Oordeel.ONBESLIST),
    (NogNiet, Oordeel.NOG_NIET),
    (NietVanToepassing, Oordeel.NIET_VAN_TOEPASSING),
)


def _reden(uitkomst: Uitkomst) -> Message:
    match uitkomst:
        case NogNiet(reden, vanaf) if vanaf is not None:
            return Message(
                f"{reden.sjabloon} Vanaf {{vanaf_dag}}.", {**reden.params, "vanaf_dag": vanaf}
            )
        case NietTeBepalen(reden, wie):
            return Message(
                f"{reden.sjabloon} Vraag: {{bij_wie}}.", {**reden.params, "bij_wie": wie}
            )
        case Onbeslist(vraag, _):
            return vraag
        case NogNiet(reden) | NietVanToepassing(reden):
            return reden
        case Probleem(bericht=tekst):
            return tekst


def plek_van(fout: Exception) -> str:
    """Module, line and kind of the exception; never its text, which may hold a value."""
    stap = traceback.extract_tb(fout.__traceback__)[-1]
    return f"{Path(stap.filename).name}-{stap.lineno}-{type(fout).__name__}"

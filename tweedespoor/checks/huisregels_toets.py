"""Judge one house rule of a firm on one dossier."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from tweedespoor.checks.context import Context
from tweedespoor.checks.huisregels import Eigen
from tweedespoor.checks.huisregels_paden import (
    Vondst,
    gebeurd,
    gedeeld,
    loop,
)
from tweedespoor.checks.rule import Probleem
from tweedespoor.checks.uitkomst import Uitslag, plek_van
from tweedespoor.finding import (
    Ernst,
    Kenmerk,
    Oordeel,
    Woord,
    bericht,
)
from tweedespoor.nederlands import aantal
from tweedespoor.schema.dossier import NOTITIES


def toets(regel: Eigen, ctx: Context) -> Uitslag:
    """Judge one rule of the firm on one dossier. Never raises."""
    try:
        return _toets(regel, ctx)
    except Exception as fout:  # containment: as for the rules of the catalogue
        return Uitslag(
            Oordeel.NIET_TE_BEPALEN,
            bericht("Een fout in het programma; zie INTERN-01."),
            crash=plek_van(fout),
        )


def _toets(regel: Eigen, ctx: Context) -> Uitslag:
    delen = {regel.onderdeel}
    if regel.na is not None:
        delen.add(regel.na[0].removesuffix(".yaml"))
    for deel in sorted(delen):
        if deel in ctx.dossier.onleesbaar:
            return Uitslag(
                Oordeel.NIET_TE_BEPALEN,
                bericht("Het onderdeel {deel} kan niet worden gelezen.", deel=Kenmerk(deel)),
            )
        if deel in ctx.dossier.onbekend:
            return Uitslag(
                Oordeel.NIET_TE_BEPALEN,
                bericht(
                    "Het onderdeel {deel} staat als onbekend in traject.yaml.", deel=Kenmerk(deel)
                ),
            )
    geteld = 0
    wacht: date | None = None
    problemen: list[Probleem] = []
    for vondst in _vondsten(regel, ctx):
        uitkomst = _vergelijk(regel, ctx, vondst)
        if isinstance(uitkomst, date):
            wacht = max(uitkomst, wacht) if wacht is not None else uitkomst
        elif uitkomst is not None:
            geteld += 1
            if uitkomst:
                problemen.append(_probleem(regel, ctx, vondst))
    if problemen:
        fout = regel.ernst is not Ernst.INFO
        return Uitslag(
            Oordeel.NIET_VOLDAAN if fout else Oordeel.VOLDAAN, problemen=tuple(problemen)
        )
    if geteld:
        return Uitslag(Oordeel.VOLDAAN)
    if wacht is not None:
        return Uitslag(Oordeel.NOG_NIET, bericht("De termijn loopt tot en met {dag}.", dag=wacht))
    return Uitslag(
        Oordeel.NIET_VAN_TOEPASSING,
        bericht("In {bestand} staat niets om te vergelijken.", bestand=Kenmerk(regel.bestand)),
    )


def _vondsten(regel: Eigen, ctx: Context) -> Iterator[Vondst]:
    deel = getattr(ctx.dossier, regel.onderdeel)
    if regel.onderdeel in NOTITIES:
        for notitie in deel:
            if gebeurd(notitie.inhoud, ctx.peildatum):
                yield from loop(notitie.inhoud, regel.veld, ctx.peildatum)
    elif deel is not None:
        yield from loop(deel, regel.veld, ctx.peildatum)


def _vergelijk(regel: Eigen, ctx: Context, vondst: Vondst) -> bool | date | None:
    """True for a shortfall, False for none, None when there is nothing to compare.

    A date is the last day of a term that still runs.
    """
    waarde, wens = vondst.waarde, regel.waarde
    leeg = waarde is None or waarde == () or waarde == {}
    match regel.vergelijking:
        case "gevuld":
            return leeg
        case "leeg":
            return not leeg
        case "aantal_minstens":
            return bool(len(waarde or ()) < wens)
        case "aantal_hoogstens":
            return bool(len(waarde or ()) > wens)
        case "uiterlijk_dagen_na":
            uiterste = _uiterste(regel, ctx, vondst)
            if uiterste is None:
                return None
            if leeg:
                return True if ctx.peildatum > uiterste else uiterste
            return bool(waarde > uiterste)
    if leeg:
        return None
    match regel.vergelijking:
        case "gelijk":
            return bool(_kaal(waarde) != _kaal(wens))
        case "niet_gelijk":
            return bool(_kaal(waarde) == _kaal(wens))
        case "minstens":
            return bool(waarde < wens)
        case "hoogstens":
            return bool(waarde > wens)
        case _:  # minstens_dagen_na
            eerste = _uiterste(regel, ctx, vondst)
            return None if eerste is None else bool(waarde < eerste)


def _kaal(waarde: Any) -> Any:
    return waarde.strip() if isinstance(waarde, str) else waarde


def _uiterste(regel: Eigen, ctx: Context, vondst: Vondst) -> date | None:
    """The day to compare with: the day at `na` plus the days; None when that day is absent."""
    assert regel.na is not None
    bestand, pad = regel.na
    if bestand == regel.bestand:  # the same entry of the same list is meant
        top, vast = vondst.top, vondst.nummers[: gedeeld(pad, regel.veld)]
    else:
        top, vast = getattr(ctx.dossier, bestand.removesuffix(".yaml")), ()
    if top is None:
        return None
    dagen = (v.waarde for v in loop(top, pad, ctx.peildatum, vast=vast))
    begin: date | None = next(dagen, None)
    return begin + timedelta(days=int(regel.waarde)) if begin is not None else None


def _probleem(regel: Eigen, ctx: Context, vondst: Vondst) -> Probleem:
    where = ctx.at(vondst.houder, *vondst.rest)
    waarom = bericht("{reden}", reden=Woord(regel.reden))
    if regel.na is not None and (dag := _uiterste(regel, ctx, vondst)) is not None:
        waarom = bericht(
            "{reden} De grens is {dag}, {n} na {begin}.",
            reden=Woord(regel.reden),
            dag=dag,
            n=Woord(aantal(int(regel.waarde), "dag", "dagen")),
            begin=dag - timedelta(days=int(regel.waarde)),
        )
    namen = (*vondst.namen, where.file) if where.file.endswith(".md") else vondst.namen
    return Probleem(
        where,
        # The firm's own words about its own rule; `maak_regels` bounds their length.
        bericht("{tekst}", tekst=Woord(regel.bericht)),
        (bericht("{hulp}", hulp=Woord(regel.hulp or _hulp(regel))),),
        waarom,
        ernst=regel.ernst,
        wie=regel.wie,
        bij=namen,
    )


def _hulp(regel: Eigen) -> str:
    werkwoord = {
        "gevuld": f"Vul `{regel.veld}` in.",
        "leeg": f"Klopt `{regel.veld}`? Zo niet, haal het weg.",
    }
    eerst = werkwoord.get(regel.vergelijking, f"Kijk `{regel.veld}` na.")
    return f"{eerst} Is er een reden? Leg die vast in afwijkingen.yaml."

"""`check --waarom`: what each verdict rests on, finished and flat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.huisregels import Eigen
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.checks.registry import RULES
from tweedespoor.checks.uitslag import (
    Drempelwaarde,
    Grond,
    Mijlpaalberekening,
    Plaats,
    Rekenregel,
    Verantwoording,
)
from tweedespoor.checks.verantwoording import gelezen
from tweedespoor.finding import Oordeel
from tweedespoor.loading.bronnen import Bronnen
from tweedespoor.loading.bureau import Bureau
from tweedespoor.location import Where
from tweedespoor.output.zinnen import dagen, opmerkingen, stap_zin
from tweedespoor.timeline.model import Milestone

_REDEN = 200


def verantwoord(
    ctx: Context,
    oordelen: Mapping[str, Oordeel],
    *,
    bronnen: Bronnen,
    bureau: Bureau,
    eigen: Mapping[str, Eigen],
) -> Verantwoording:
    """Facts, parameters and arithmetic behind the verdicts on one dossier.

    Args:
        ctx: the dossier as the rules saw it.
        oordelen: the verdicts to account for.
        bronnen: the texts of the dossier, for line and column.
        bureau: the firm, for the reasons of its thresholds.
        eigen: the firm's own rules by code.
    """
    per_code = gelezen(ctx, frozenset(oordelen))
    mijlpalen = {code for g in per_code.values() for code in g.mijlpalen}
    drempels = {naam for g in per_code.values() for naam in g.drempels}
    nodig = {regel.code: regel.nodig for regel in RULES}
    gronden = {
        code: Grond(
            onderdelen=nodig.get(code, ()),
            mijlpalen=g.mijlpalen,
            drempels=g.drempels,
            recht=tuple(f"{p.naam}: {w} ({w.bron.tekst}, {w.sterkte})" for p, w in g.recht),
        )
        for code, g in per_code.items()
    }
    gronden |= {
        code: Grond((regel.onderdeel,), vraag=regel.wat)
        for code, regel in eigen.items()
        if code in oordelen
    }
    return Verantwoording(
        gronden={code: gronden[code] for code in oordelen if code in gronden},
        mijlpalen=tuple(
            _mijlpaal(m, bronnen, ctx.peildatum) for m in ctx.timeline if m.code in mijlpalen
        ),
        drempels=tuple(
            _drempel(veld.name, ctx.drempels, bureau)
            for veld in fields(Drempels)
            if veld.name in drempels
        ),
    )


def _mijlpaal(m: Milestone, bronnen: Bronnen, peildatum: date) -> Mijlpaalberekening:
    stappen = [Rekenregel(stap_zin(s), _plaats(s.where, bronnen)) for s in m.berekening]
    kop = "gedaan: " if m.bewezen else "telt niet mee: "
    stappen += [Rekenregel(f"{kop}{stap_zin(s)}", _plaats(s.where, bronnen)) for s in m.bewijs]
    stappen += [Rekenregel(f"{naam}: {tekst}", None) for naam, tekst in opmerkingen(m)]
    return Mijlpaalberekening(str(m.code), m.naam, dagen(m, peildatum), tuple(stappen))


def _plaats(where: Where | None, bronnen: Bronnen) -> Plaats | None:
    if where is None:
        return None
    span = bronnen.span(where)
    return Plaats(where.file, span.line, span.column)


def _drempel(naam: str, drempels: Drempels, bureau: Bureau) -> Drempelwaarde:
    """A threshold in force, with the firm's own reason when the firm set it."""
    waarde, standaard = getattr(drempels, naam), getattr(Drempels(), naam)
    gekozen = bureau.instellingen.drempels if bureau.instellingen is not None else None
    eigen = getattr(gekozen, naam, None)
    reden = " ".join(eigen.reden.split())[:_REDEN] if eigen and eigen.waarde == waarde else None
    return Drempelwaarde(naam, waarde, standaard, reden)

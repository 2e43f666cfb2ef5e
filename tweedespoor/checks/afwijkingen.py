"""Reasoned deviations: which findings they accept, and what is wrong with them.

A deviation never changes a verdict: the requirement stays niet_voldaan, the finding is listed
as accepted. A deviation is itself checked, so that it cannot silently hide something.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.context import Context
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.checks.rule import Probleem
from tweedespoor.finding import Ernst, Finding, Kenmerk, Message, Oordeel, Wie, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.voortgang import Afwijking

_NIET_BEVOEGD = frozenset({"coach", "jobhunter", "jobcoach", "opleider", "bureau"})
_GEBONDEN = frozenset({Wie.WERKGEVER, Wie.WERKNEMER, Wie.BEDRIJFSARTS, Wie.ARBEIDSDESKUNDIGE})


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A problem with its code and final severity."""

    code: str
    probleem: Probleem
    ernst: Ernst


@dataclass(frozen=True, slots=True)
class Toets:
    """What the deviations do.

    Attributes:
        aanvaard: index of a problem → index of the deviation that accepts it.
        findings: what is wrong with the deviations themselves.
    """

    aanvaard: Mapping[int, int]
    findings: tuple[Finding, ...]


def toets_afwijkingen(
    ctx: Context,
    gevonden: Sequence[Gevonden],
    oordelen: Mapping[str, Oordeel],
    *,
    keuze: CheckInstellingen,
) -> Toets:
    """Match deviations with problems, and judge the deviations.

    Args:
        ctx: the dossier.
        gevonden: all problems.
        oordelen: verdicts of the rules that ran; a deviation from a rule that did not run is
            neither used nor unused.
        keuze: AFW codes can be left out like any other.
    """
    if ctx.dossier.afwijkingen is None:
        return Toets({}, ())
    rij = ctx.dossier.afwijkingen.afwijkingen
    aanvaard: dict[int, int] = {}
    findings: list[Finding] = []
    for nummer, afwijking in enumerate(rij):
        if _ingetrokken(afwijking, ctx.peildatum) or afwijking.datum > ctx.peildatum:
            continue
        where = ctx.at(afwijking)
        if (onbekend := _onbekende_code(afwijking, where)) is not None:
            findings.append(onbekend)
            continue
        past = [n for n, g in enumerate(gevonden) if _past(afwijking, g)]
        geldig = [n for n in past if _geldig(afwijking, gevonden[n].probleem, ctx.peildatum)]
        for n in geldig:
            aanvaard.setdefault(n, nummer)
        findings += _gebruik(ctx, afwijking, where, past=past, geldig=geldig, oordelen=oordelen)
        findings += _inhoud(afwijking, where)
    return Toets(aanvaard, tuple(f for f in findings if _getoond(f.code, keuze)))


def _getoond(code: str, keuze: CheckInstellingen) -> bool:
    return code not in keuze.zonder and (not keuze.alleen or code in keuze.alleen)


def _ingetrokken(afwijking: Afwijking, dag: date) -> bool:
    return afwijking.ingetrokken is not None and afwijking.ingetrokken <= dag


def _past(afwijking: Afwijking, gevonden: Gevonden) -> bool:
    """Whether the deviation is about this problem: the rule, and the part if it names one."""
    if afwijking.regel != gevonden.code:
        return False
    return afwijking.bij is None or afwijking.bij.strip() in gevonden.probleem.bij


def _geldig(afwijking: Afwijking, probleem: Probleem, peildatum: date) -> bool:
    """Whether it held when the shortfall ended, or still holds while the shortfall lasts."""
    dag = probleem.tot or peildatum
    return afwijking.tot_en_met is None or afwijking.tot_en_met >= dag


def _onbekende_code(afwijking: Afwijking, where: Where) -> Finding | None:
    code = afwijking.regel
    if code in eisen() or code.startswith("HUIS-"):
        return None
    if code in OVERIGE:
        hulp = bericht("Haal deze afwijking weg en herstel wat {code} noemt.", code=Kenmerk(code))
        wat = bericht("Van {code} kan niemand afwijken", code=Kenmerk(code))
    else:
        nabij = difflib.get_close_matches(code, list(eisen()), n=1)
        hulp = (
            bericht(
                "Bedoelt u {code}? Zet die code achter regel. Alle codes: spoor regels",
                code=Kenmerk(nabij[0]),
            )
            if nabij
            else bericht("Zoek de goede code met: spoor regels")
        )
        wat = bericht("Regel {code} bestaat niet", code=Kenmerk(code))
    return _afw(
        "AFW-01",
        where.sub("regel"),
        wat,
        waarom=bericht("Zonder bestaande regel zegt deze afwijking niets en aanvaardt zij niets."),
        hulp=hulp,
    )


def _gebruik(
    ctx: Context,
    afwijking: Afwijking,
    where: Where,
    *,
    past: Sequence[int],
    geldig: Sequence[int],
    oordelen: Mapping[str, Oordeel],
) -> list[Finding]:
    """AFW-02 when it has run out, AFW-03 when nothing is left to accept."""
    code = Kenmerk(afwijking.regel)
    tot = afwijking.tot_en_met
    if geldig or afwijking.regel not in oordelen:
        return []
    if tot is not None and tot < ctx.peildatum:
        return [
            _afw(
                "AFW-02",
                where.sub("tot_en_met"),
                bericht("De afwijking van {code} gold tot en met {dag}", code=code, dag=tot),
                ernst=Ernst.WAARSCHUWING if past else Ernst.INFO,
                waarom=(
                    bericht("De bevinding van {code} staat daardoor weer open.", code=code)
                    if past
                    else bericht("Er is geen bevinding meer die deze afwijking kan aanvaarden.")
                ),
                hulp=(
                    bericht("Herstel wat {code} noemt, of leg een nieuw besluit vast.", code=code)
                    if past
                    else bericht("Zet bij deze afwijking ingetrokken, met de dag erachter.")
                ),
            )
        ]
    if past or oordelen[afwijking.regel] not in (Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN):
        return []
    return [
        _afw(
            "AFW-03",
            where.sub("regel"),
            bericht("De afwijking van {code} hoort bij geen enkele bevinding", code=code),
            ernst=Ernst.INFO,
            waarom=bericht(
                "Een afwijking zonder bevinding kan later ongemerkt iets anders dekken."
            ),
            hulp=bericht(
                "Kijk of achter `bij` het goede onderdeel staat. Is alles hersteld? Zet "
                "ingetrokken, met de dag erachter."
            ),
        )
    ]


def _inhoud(afwijking: Afwijking, where: Where) -> list[Finding]:
    """AFW-05: somebody who may not decide. What carries a deviation, the DG rules judge."""
    findings: list[Finding] = []
    code = Kenmerk(afwijking.regel)
    eis = eisen().get(afwijking.regel)
    if eis is not None and eis.wie in _GEBONDEN and _onbevoegd(afwijking):
        findings.append(
            _afw(
                "AFW-05",
                where.sub("rol" if afwijking.rol is not None else "besloten_door"),
                bericht("Het bureau kan niet besluiten om van {code} af te wijken", code=code),
                wie=eis.wie,
                waarom=bericht(
                    "Deze plicht rust op de {wie}. Een besluit van het bureau neemt die niet weg.",
                    wie=eis.wie,
                ),
                hulp=bericht(
                    "Laat de {wie} besluiten en vul rol en besloten_door in.", wie=eis.wie
                ),
            )
        )
    return findings


def _onbevoegd(afwijking: Afwijking) -> bool:
    if afwijking.rol is not None:
        return afwijking.rol in _NIET_BEVOEGD
    woorden = afwijking.besloten_door.lower().replace(",", " ").split()
    return any(woord in ("coach", "consulent", "re-integratieconsulent") for woord in woorden)


def _afw(
    code: str,
    where: Where,
    wat: Message,
    *,
    waarom: Message,
    hulp: Message,
    ernst: Ernst | None = None,
    wie: Wie | None = None,
) -> Finding:
    return Finding(
        code=code,
        ernst=ernst or OVERIGE[code].ernst,
        wie=wie or OVERIGE[code].wie,
        bericht=wat,
        where=where,
        waarom=waarom,
        hulp=(hulp,),
        onderdeel="afwijkingen",
    )

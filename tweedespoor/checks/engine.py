"""From a dossier and its timeline to a verdict per requirement, with findings.

Rules are chosen before they run. Each runs on its own: one that raises becomes a finding and
hides nothing of the others. Afterwards chains and premises are settled, deviations accept what
they may, and findings are put in the order of UWV's assessment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from tweedespoor.checks.afwijkingen import Gevonden, toets_afwijkingen
from tweedespoor.checks.catalogus_lezen import Eis, Profiel, eisen
from tweedespoor.checks.context import Context
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.checks.registry import RULES
from tweedespoor.checks.rule import Rule
from tweedespoor.checks.uitkomst import Uitslag, ernst_van, meld_aan_makers, voer_uit
from tweedespoor.checks.uitslag import TeWegen
from tweedespoor.checks.volgorde import sorteer
from tweedespoor.checks.weging import te_wegen
from tweedespoor.finding import Ernst, Finding, Kenmerk, Message, Oordeel, Wie, Woord, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.checks.huisregels import Eigen
    from tweedespoor.law.recht import Recht
    from tweedespoor.loading.laden import Loaded
    from tweedespoor.timeline.model import Timeline

_PROFIELEN = tuple(Profiel)


@dataclass(frozen=True, slots=True)
class Beoordeling:
    """The verdict on one dossier.

    Attributes:
        oordelen: code → verdict, for every requirement that was chosen and has a rule, and
            for those that a person weighs; in the order of UWV's assessment.
        redenen: code → why the verdict is not simply voldaan or niet_voldaan.
        bevindingen: all findings of rules and deviations, accepted ones included, ordered.
        te_wegen: questions for a person.
        gevolgen: unreadable part → number of rules that could not be judged for it.
    """

    oordelen: Mapping[str, Oordeel]
    redenen: Mapping[str, Message]
    bevindingen: tuple[Finding, ...]
    te_wegen: tuple[TeWegen, ...]
    gevolgen: Mapping[str, int]


def beoordeel(
    geladen: Loaded,
    timeline: Timeline,
    *,
    peildatum: date,
    recht: Recht,
    instellingen: CheckInstellingen | None = None,
    regels: tuple[Rule, ...] = RULES,
    eigen: tuple[Eigen, ...] = (),
    heden: date | None = None,
) -> Beoordeling:
    """Judge one dossier. Never raises for what stands in it, nor for a rule that raises.

    Args:
        geladen: the dossier as read; its own findings are not repeated here.
        timeline: of this dossier on this peildatum.
        peildatum: the day judged on.
        recht: the legal data that the timeline was computed with.
        instellingen: profile, thresholds and choice of rules; None means the defaults.
        regels: the rules to choose from; tests give their own.
        eigen: rules of the firm itself; they come after those of the catalogue.
        heden: the day that counts as today; None means the peildatum.
    """
    keuze = instellingen or CheckInstellingen()
    ctx = context_van(geladen, timeline, peildatum=peildatum, recht=recht, keuze=keuze, heden=heden)
    catalogus = eisen()
    gekozen = [r.code for r in regels if doet_mee(catalogus[r.code], keuze)]
    uitslagen = _voer_alle_uit(ctx, regels, gekozen)
    _los_ketens_op(regels, uitslagen)
    rangorde = {code: n for n, code in enumerate(catalogus)}
    gekozen.sort(key=rangorde.__getitem__)
    getoond = {code: uitslagen[code] for code in gekozen}
    gevonden = [
        Gevonden(code, probleem, ernst_van(probleem, catalogus[code].ernst))
        for code, uitslag in getoond.items()
        for probleem in uitslag.problemen
    ]
    per_eigen = {r.code: r for r in eigen if gevraagd(r.code, keuze)}
    for code, regel in per_eigen.items():
        from tweedespoor.checks.huisregels_toets import toets

        getoond[code] = toets(regel, ctx)
        gevonden += (Gevonden(code, p, regel.ernst) for p in getoond[code].problemen)
    afwijkingen = toets_afwijkingen(
        ctx, gevonden, {code: u.oordeel for code, u in getoond.items()}, keuze=keuze
    )
    findings = [
        _finding(
            g, wie=_wie(g.code, per_eigen), geladen=geladen, afwijking=afwijkingen.aanvaard.get(n)
        )
        for n, g in enumerate(gevonden)
    ]
    findings += afwijkingen.findings
    findings += (_intern(code, u.crash) for code, u in getoond.items() if u.crash)
    vragen = te_wegen(ctx, getoond, keuze)
    oordelen = {code: uitslag.oordeel for code, uitslag in getoond.items()}
    redenen = {code: u.reden for code, u in getoond.items() if u.reden is not None}
    for vraag in vragen:
        oordelen.setdefault(vraag.code, Oordeel.ONBESLIST)
        redenen.setdefault(vraag.code, bericht("{vraag}", vraag=Woord(vraag.vraag)))
    return Beoordeling(
        oordelen=MappingProxyType(
            {c: oordelen[c] for c in sorted(oordelen, key=lambda c: rangorde.get(c, len(rangorde)))}
        ),
        redenen=MappingProxyType(redenen),
        bevindingen=sorteer(findings),
        te_wegen=vragen,
        gevolgen=MappingProxyType(_gevolgen(ctx, regels, gekozen)),
    )


def context_van(
    geladen: Loaded,
    timeline: Timeline,
    *,
    peildatum: date,
    recht: Recht,
    keuze: CheckInstellingen,
    heden: date | None = None,
) -> Context:
    """One dossier as the rules see it; the arguments are those of `beoordeel`."""
    return Context(
        dossier=geladen.dossier,
        timeline=timeline,
        recht=recht,
        peildatum=peildatum,
        heden=heden or peildatum,
        profiel=keuze.profiel,
        drempels=keuze.drempels,
        herkomst=geladen.herkomst,
        teksten=geladen.bronnen.ruw,
    )


def doet_mee(eis: Eis, keuze: CheckInstellingen) -> bool:
    """Whether a requirement is judged with these settings."""
    if _PROFIELEN.index(eis.profiel) > _PROFIELEN.index(keuze.profiel):
        return False
    return gevraagd(eis.code, keuze)


def gevraagd(code: str, keuze: CheckInstellingen) -> bool:
    """Whether a code is among those that the person chose."""
    if keuze.alleen and code not in keuze.alleen:
        return False
    return code not in keuze.zonder


def _wie(code: str, eigen: Mapping[str, Eigen]) -> Wie:
    """Who must act by default: as the catalogue or the rule of the firm says."""
    return eigen[code].wie if code in eigen else eisen()[code].wie


def _voer_alle_uit(
    ctx: Context, regels: tuple[Rule, ...], gekozen: Iterable[str]
) -> dict[str, Uitslag]:
    """Outcomes of the chosen rules, and of those that they hang on."""
    per_code = {r.code: r for r in regels}
    ketens: dict[str, list[str]] = {}
    for r in regels:
        if r.keten is not None:
            ketens.setdefault(r.keten, []).append(r.code)
    uitslagen: dict[str, Uitslag] = {}
    for code in gekozen:
        _los_op(code, ctx, per_code=per_code, uitslagen=uitslagen)
        keten = per_code[code].keten
        for ander in ketens.get(keten, ()) if keten is not None else ():
            _los_op(ander, ctx, per_code=per_code, uitslagen=uitslagen)
    return uitslagen


def _los_op(
    code: str, ctx: Context, *, per_code: Mapping[str, Rule], uitslagen: dict[str, Uitslag]
) -> Uitslag:
    """The outcome of one rule, after those of its premises; each is added to `uitslagen`.

    Not a function inside the one above: one that calls itself would keep the whole dossier
    alive until the collector comes by, and a check of many dossiers runs without it.
    """
    if code in uitslagen:
        return uitslagen[code]
    regel = per_code[code]
    for premisse in regel.premisse:
        if premisse not in per_code:
            continue
        if _los_op(premisse, ctx, per_code=per_code, uitslagen=uitslagen).ontneemt_grond:
            uitslagen[code] = Uitslag(
                Oordeel.NIET_TE_BEPALEN,
                bericht("Zie {code}.", code=Kenmerk(premisse)),
                ontneemt_grond=True,
            )
            return uitslagen[code]
    uitslagen[code] = voer_uit(regel, ctx, eisen()[code].ernst)
    return uitslagen[code]


def _los_ketens_op(regels: tuple[Rule, ...], uitslagen: dict[str, Uitslag]) -> None:
    """Of the rules that answer one question, the first with a shortfall answers it."""
    antwoord: dict[str, str] = {}
    for regel in regels:
        uitslag = uitslagen.get(regel.code)
        if (
            regel.keten is not None
            and uitslag is not None
            and uitslag.oordeel is Oordeel.NIET_VOLDAAN
        ):
            antwoord.setdefault(regel.keten, regel.code)
    for regel in regels:
        if regel.keten is None or regel.code not in uitslagen:
            continue
        eerste = antwoord.get(regel.keten)
        if eerste is not None and eerste != regel.code:
            uitslagen[regel.code] = Uitslag(
                Oordeel.NIET_VAN_TOEPASSING, bericht("Zie {code}.", code=Kenmerk(eerste))
            )


def _finding(gevonden: Gevonden, *, wie: Wie, geladen: Loaded, afwijking: int | None) -> Finding:
    probleem = gevonden.probleem
    return Finding(
        code=gevonden.code,
        ernst=gevonden.ernst,
        wie=probleem.wie or wie,
        bericht=probleem.bericht,
        where=probleem.where,
        waarom=probleem.waarom,
        hulp=probleem.hulp,
        zie_ook=probleem.zie_ook,
        onderdeel=geladen.bronnen.onderdeel(probleem.where),
        bij=probleem.bij[0] if probleem.bij else None,
        afwijking=afwijking,
    )


def _intern(code: str, plek: str) -> Finding:
    """A rule that raised: a bug of the program, without any value of the dossier."""
    return Finding(
        code="INTERN-01",
        ernst=Ernst.FOUT,
        wie=Wie.BEHEERDER,
        bericht=bericht(
            "Regel {code} kon door een fout in het programma niet oordelen", code=Kenmerk(code)
        ),
        where=Where("traject.yaml"),
        waarom=bericht("De andere regels zijn wel beoordeeld; deze ene eis is niet bekeken."),
        hulp=(meld_aan_makers(plek),),
        onderdeel=code,
    )


def _gevolgen(ctx: Context, regels: tuple[Rule, ...], gekozen: Iterable[str]) -> dict[str, int]:
    codes = set(gekozen)
    return {
        deel: sum(deel in r.nodig for r in regels if r.code in codes)
        for deel in sorted(ctx.dossier.onleesbaar)
    }

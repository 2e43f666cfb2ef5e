"""TIJD: the steps of the law on time, and the period that UWV tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.stappen import gedaan_na, stapplek
from tweedespoor.checks.verloop import niet_te_zien
from tweedespoor.finding import Wie, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import Milestone, Status

STAPPEN: Final = (
    "probleemanalyse",
    "plan_van_aanpak",
    "melding_42e_week",
    "eerstejaarsevaluatie",
    "actueel_oordeel",
    "eindevaluatie",
    "melding_einde_dienstverband",
)
"""Milestones judged here; RIV-01 judges the report and the application, VTG-01 the others."""


def wettelijke_stap_te_laat(ctx: Context) -> Iterator[Uitkomst]:
    """Een wettelijke stap is later gezet dan de termijn.

    ## Wat
    Wij vergelijken de dag van elke stap met de tijdlijn: probleemanalyse, plan van aanpak,
    42e-weeksmelding, evaluaties en actueel oordeel. De eindevaluatie komt na het actueel oordeel.
    Van een dag die niet vaststaat, zeggen wij dat pas in het profiel riv-klaar.

    ## Waarom
    De termijnen staan in de wet en de Regeling procesgang. UWV noemt ze ondergeschikt aan de
    inspanningen zelf; te laat telt vooral als het kansen kostte.

    ## Fout
    ```yaml traject.yaml
    mijlpalen:
      probleemanalyse: {gedaan: 2025-07-30, document: D1}
      plan_van_aanpak: {gedaan: 2025-08-06, document: D2}
      melding_42e_week: {gedaan: 2026-03-17}
      eerstejaarsevaluatie: {gedaan: 2026-05-26, document: D3}
    ```

    ## Goed
    ```yaml traject.yaml
    mijlpalen:
      probleemanalyse:
        gedaan: 2025-07-30
        document: D1
        afwijking:
          afgesproken: 2025-07-08
          uiterlijk: 2025-08-01
          reden: spreekuur een week later op verzoek van beiden
          akkoord_werkgever: ja
          akkoord_werknemer: ja
      plan_van_aanpak: {gedaan: 2025-08-06, document: D2}
      melding_42e_week: {gedaan: 2026-03-17}
      eerstejaarsevaluatie: {gedaan: 2026-05-26, document: D3}
    ```

    ## Bron
    Handboeken noemen voor de laatste stappen week 87, 88, 91 en 93. Wij tellen terug vanaf het
    einde van de wachttijd, zoals de wet.
    """
    klaar = ctx.profiel is Profiel.RIV_KLAAR
    onbekend: list[Milestone] = []
    komt = 0
    geteld = 0
    for code in STAPPEN:
        m = ctx.timeline.get(code)
        if m is None or m.status is Status.NIET_VAN_TOEPASSING:
            continue
        geteld += 1
        if m.status in (Status.KOMT, Status.OPEN):
            komt += 1
        elif m.status is Status.TE_LAAT_GEDAAN:
            yield _te_laat(ctx, m)
        elif m.status in (Status.TE_LAAT, Status.ONBEKEND) and _bureau_erbij(ctx, m):
            onbekend.append(m)
            if klaar and m.status is Status.TE_LAAT:
                yield _geen_dag(ctx, m)
    yield from _volgorde(ctx)
    if onbekend and not klaar:
        yield NietTeBepalen(
            bericht(
                "De dag van deze stap is niet bekend: {stappen}.",
                stappen=Woord(lijst([_naam(m) for m in onbekend])),
            ),
            Wie.WERKGEVER,
        )
    if not geteld:
        yield NietVanToepassing(bericht("In dit geval zijn er geen wettelijke stappen."))
    elif komt == geteld:
        yield NogNiet(bericht("Nog geen enkele stap had gezet moeten zijn."))


def _naam(m: Milestone) -> str:
    return (
        m.naam if m.naam[1:2].isupper() or m.naam[0].isdigit() else m.naam[0].lower() + m.naam[1:]
    )


def _bureau_erbij(ctx: Context, m: Milestone) -> bool:
    """A step that fell due after the assignment ended is not this bureau's question."""
    return ctx.einde is None or m.uiterlijk is None or m.uiterlijk < ctx.einde


def _te_laat(ctx: Context, m: Milestone) -> Probleem:
    assert m.gedaan is not None
    assert m.uiterlijk is not None
    return Probleem(
        stapplek(ctx, m),
        gedaan_na(m),
        (
            bericht("Klopt de dag? Vraag de werkgever naar de reden en leg die vast."),
            bericht("Spraken beiden dit vooraf af? Vul afwijking in bij deze stap."),
        ),
        bericht("UWV weegt vooral of het kansen kostte. Laat zien wat intussen wel gebeurde."),
        wie=m.wie[0] if m.wie else None,
        bij=(m.gedaan.isoformat(), m.code),
        tot=m.gedaan,
    )


def _geen_dag(ctx: Context, m: Milestone) -> Probleem:
    assert m.uiterlijk is not None
    return Probleem(
        stapplek(ctx, m),
        bericht(
            "{naam}: geen dag vastgelegd, uiterlijk {grens}", naam=Woord(m.naam), grens=m.uiterlijk
        ),
        (bericht("Vraag de werkgever de dag en vul {code} bij mijlpalen in.", code=Woord(m.code)),),
        bericht("Zonder dag is niet te zien of deze stap op tijd was."),
        wie=m.wie[0] if m.wie else None,
        bij=(m.code,),
    )


def _volgorde(ctx: Context) -> Iterator[Probleem]:
    oordeel, evaluatie = ctx.timeline.get("actueel_oordeel"), ctx.timeline.get("eindevaluatie")
    eerst = oordeel.gedaan if oordeel is not None else None
    dan = evaluatie.gedaan if evaluatie is not None else None
    if evaluatie is None or eerst is None or dan is None or dan >= eerst:
        return
    yield Probleem(
        stapplek(ctx, evaluatie),
        bericht(
            "De eindevaluatie van {dag} kwam voor het actueel oordeel van {later}",
            dag=dan,
            later=eerst,
        ),
        (
            bericht(
                "Laat werkgever en werknemer de eindevaluatie aanvullen na het actueel oordeel."
            ),
        ),
        bericht("De eindevaluatie steunt op het actueel oordeel van de bedrijfsarts."),
        bij=(dan.isoformat(), "eindevaluatie"),
    )


def feiten_na_de_toetsperiode(ctx: Context) -> Iterator[Uitkomst]:
    """Een rapport over de toetsperiode loopt door na de WIA-aanvraag, of ontbreekt.

    ## Wat
    UWV toetst van de eerste ziektedag tot en met de dag van de aanvraag. Maak een rapport voor de
    WIA dat op die dag ophoudt. Latere feiten staan in een later rapport. Kwam het onderzoek van de
    arbeidsdeskundige pas na de aanvraag, dan melden wij dat ook.

    ## Waarom
    Latere feiten kunnen het beeld bevestigen, maar dragen een afwijzing niet alleen.

    ## Fout
    ```yaml uwv.yaml
    wia: {brief: 2026-10-20, aanvraag: 2026-11-02}
    ```
    ```md rapporten/2026-11-wia.md
    ---
    soort: wia
    periode: {van: 2026-07-02, tot_en_met: 2026-11-19}
    opgesteld: 2026-11-20
    opsteller: kproefstra
    ---
    ## Visie coach
    De activiteiten lopen volgens plan.
    ```

    ## Goed
    ```yaml uwv.yaml
    wia: {brief: 2026-10-20, aanvraag: 2026-11-02}
    ```
    ```md rapporten/2026-11-wia.md
    ---
    soort: wia
    periode: {van: 2026-07-02, tot_en_met: 2026-11-02}
    opgesteld: 2026-11-20
    opsteller: kproefstra
    ---
    ## Visie coach
    De activiteiten lopen volgens plan.
    ```

    ## Bron
    De toetsperiode staat in het beoordelingskader van UWV. Dat onderzoek van na de loonsanctie er
    niet bij telt, komt uit rechtspraak die alleen via een artikel bekend is.
    """
    uwv = ctx.dossier.uwv
    aanvraag = uwv.wia.aanvraag if uwv is not None and uwv.wia is not None else None
    if aanvraag is None or aanvraag > ctx.peildatum:
        yield NogNiet(bericht("Er is nog geen WIA-aanvraag."))
        return
    yield from _onderzoek_na(ctx, aanvraag)
    if niet_te_zien(ctx, "rapporten"):
        yield NietTeBepalen(bericht("De rapporten zijn niet te zien."), Wie.CONSULENT)
        return
    if ctx.start is None:
        yield NietVanToepassing(bericht("Er is geen spoor 2 om over te rapporteren."))
        return
    rapporten = [r.inhoud for r in ctx.dossier.rapporten if r.inhoud.soort == "wia"]
    for rapport in rapporten:
        if rapport.periode is not None and rapport.periode.tot_en_met > aanvraag:
            yield Probleem(
                ctx.at(rapport, "periode", "tot_en_met"),
                bericht("Dit rapport loopt door na de WIA-aanvraag van {dag}", dag=aanvraag),
                (bericht("Laat de periode eindigen op {dag}; zet de rest apart.", dag=aanvraag),),
                bericht("UWV toetst tot en met de dag van de aanvraag."),
            )
    stuk = any(d.soort == "wia_rapport" for d in ctx.documenten)
    if not rapporten and not stuk and ctx.laatste_dag > aanvraag:
        yield Probleem(
            ctx.at(uwv.wia, "aanvraag") if uwv is not None else ctx.bestand("uwv"),
            bericht("Er is geen rapport over de tijd tot de WIA-aanvraag van {dag}", dag=aanvraag),
            (bericht("Maak een rapport voor de WIA dat eindigt op {dag}.", dag=aanvraag),),
            bericht("UWV toetst tot en met de dag van de aanvraag. Latere feiten staan apart."),
        )


def _onderzoek_na(ctx: Context, aanvraag: date) -> Iterator[Probleem]:
    """The labour expert looked only after the application: that is outside the time judged."""
    spoor1 = ctx.dossier.spoor1
    onderzoek = spoor1.onderzoek if spoor1 is not None else None
    eerder = any(
        d.soort == "arbeidsdeskundig_rapport" and d.datum is not None and d.datum <= aanvraag
        for d in ctx.documenten
    )
    if onderzoek is None or eerder or not aanvraag < onderzoek.op <= ctx.peildatum:
        return
    yield Probleem(
        ctx.at(onderzoek, "op"),
        bericht(
            "Het arbeidsdeskundig onderzoek van {dag} is van na de WIA-aanvraag van {aanvraag}",
            dag=onderzoek.op,
            aanvraag=aanvraag,
        ),
        (
            bericht("Laat zien wat al voor de aanvraag over spoor 1 vaststond."),
            bericht("Loopt er een loonsanctie? Gebruik het bij een verzoek om bekorting."),
        ),
        bericht("UWV toetst tot en met de dag van de aanvraag. Later onderzoek telt niet mee."),
        bij=(onderzoek.op.isoformat(), onderzoek.document),
    )


TIJD_11 = Rule(
    "TIJD-11", wettelijke_stap_te_laat, nodig=("traject", "eerste_ziektedag", "mijlpalen")
)
TIJD_12 = Rule("TIJD-12", feiten_na_de_toetsperiode, nodig=("traject", "uwv"))

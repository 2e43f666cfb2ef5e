"""RIV: the report and the application in time, and a completion that UWV asked for."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.riv import WERK
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.stappen import gedaan_na, stapplek
from tweedespoor.checks.startgrens import dagen
from tweedespoor.finding import Ernst, Wie, Woord, bericht
from tweedespoor.location import Where
from tweedespoor.timeline.model import TE_LAAT, Milestone, Status

STUKKEN = ("riv_gereed", "wia_aanvraag")


def te_laat(ctx: Context) -> Iterator[Uitkomst]:
    """Het re-integratieverslag of de WIA-aanvraag is te laat.

    ## Wat
    Het verslag is dertien weken vóór het einde van de wachttijd klaar, met een afschrift voor de
    werknemer. De aanvraag volgt elf weken vóór het einde. Is de dag niet vastgelegd, dan is dat
    een waarschuwing en in het profiel riv-klaar een fout.

    ## Waarom
    Een late aanvraag verlengt de loondoorbetaling, wie er ook de oorzaak van is. Zonder verslag
    kan een loonsanctie volgen.

    ## Fout
    ```yaml traject.yaml
    dienstverband:
      soort: bepaalde_tijd
      uren_per_week: 36
      einde: 2026-11-06
      reden_einde: ziek_uit_dienst
    mijlpalen:
      probleemanalyse: {gedaan: 2025-07-10, document: D1}
      plan_van_aanpak: {gedaan: 2025-07-22, document: D2}
      melding_42e_week: {gedaan: 2026-03-17}
      eerstejaarsevaluatie: {gedaan: 2026-05-26, document: D3}
      actueel_oordeel: {gedaan: 2026-10-20, document: D6}
      eindevaluatie: {gedaan: 2026-10-27, document: D7}
      riv_gereed: {gedaan: 2026-11-12}
      melding_einde_dienstverband: {gedaan: 2026-11-06}
    ```
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: actueel_oordeel, datum: 2026-10-20}
    - {id: D7, soort: eindevaluatie, datum: 2026-10-27}
    ```

    ## Goed
    ```yaml traject.yaml
    dienstverband:
      soort: bepaalde_tijd
      uren_per_week: 36
      einde: 2026-11-06
      reden_einde: ziek_uit_dienst
    mijlpalen:
      probleemanalyse: {gedaan: 2025-07-10, document: D1}
      plan_van_aanpak: {gedaan: 2025-07-22, document: D2}
      melding_42e_week: {gedaan: 2026-03-17}
      eerstejaarsevaluatie: {gedaan: 2026-05-26, document: D3}
      actueel_oordeel: {gedaan: 2026-10-20, document: D6}
      eindevaluatie: {gedaan: 2026-10-27, document: D7}
      riv_gereed: {gedaan: 2026-11-05}
      melding_einde_dienstverband: {gedaan: 2026-11-06}
    ```
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: actueel_oordeel, datum: 2026-10-20}
    - {id: D7, soort: eindevaluatie, datum: 2026-10-27}
    ```

    ## Bron
    De termijnen staan in de Wet WIA, die voor ziek uit dienst in de Ziektewet. Na een loonsanctie
    hervat UWV de aanvraag zelf.
    """
    komt: list[Milestone] = []
    geteld = 0
    for code in STUKKEN:
        m = ctx.timeline.get(code)
        if m is None or m.status is Status.NIET_VAN_TOEPASSING or _niet_meer(ctx, m):
            continue
        geteld += 1
        if m.status is Status.ONBEKEND:
            yield NietTeBepalen(
                bericht("De dag hiervan is niet bekend: {naam}.", naam=Woord(m.naam)), Wie.WERKGEVER
            )
        elif m.status in (Status.KOMT, Status.OPEN):
            komt.append(m)
        elif m.status in TE_LAAT:
            yield _probleem(ctx, m)
    yield from _afschrift(ctx)
    if not geteld:
        yield NietVanToepassing(bericht("In dit geval is er geen verslag en geen aanvraag."))
    elif len(komt) == geteld:
        yield NogNiet(bericht("Het verslag moet klaar zijn voor de aanvraag."), komt[0].uiterlijk)


def _niet_meer(ctx: Context, m: Milestone) -> bool:
    """Whether it fell due after the bureau was done, or work came in its place."""
    if m.gedaan is not None:
        return False
    resultaat = ctx.dossier.resultaat
    if resultaat is not None and resultaat.uitkomst in WERK and resultaat.datum <= ctx.peildatum:
        return True
    return ctx.einde is not None and m.uiterlijk is not None and m.uiterlijk >= ctx.einde


def _probleem(ctx: Context, m: Milestone) -> Probleem:
    assert m.uiterlijk is not None
    klaar = ctx.profiel is Profiel.RIV_KLAAR
    verslag = m.code == "riv_gereed"
    if m.gedaan is not None:
        wat = gedaan_na(m)
        hulp = bericht("Leg vast waarom het later werd en wie dat wist.")
    else:
        wat = bericht(
            "{naam}: niet vastgelegd, uiterlijk {grens}", naam=Woord(m.naam), grens=m.uiterlijk
        )
        hulp = (
            bericht("Vraag de werkgever de dag; vul riv_gereed bij mijlpalen in.")
            if verslag
            else bericht("Vraag de werknemer de dag; vul wia met aanvraag in uwv.yaml in.")
        )
    return Probleem(
        stapplek(ctx, m),
        wat,
        (hulp,),
        bericht("Zonder verslag op tijd kan UWV een loonsanctie opleggen.")
        if verslag
        else bericht("Elke dag te laat verlengt de loondoorbetaling met een dag."),
        ernst=Ernst.FOUT if klaar or m.gedaan is not None else Ernst.WAARSCHUWING,
        wie=m.wie[0] if m.wie else None,
        bij=(m.code, m.gedaan.isoformat()) if m.gedaan is not None else (m.code,),
        tot=m.gedaan,
    )


def _afschrift(ctx: Context) -> Iterator[Probleem]:
    """The employee gets a copy (Wet WIA art. 25 lid 3): asked for when the RIV must be ready."""
    m = ctx.timeline.get("riv_gereed")
    uwv = ctx.dossier.uwv
    gegeven = uwv.wia.afschrift_werknemer if uwv is not None and uwv.wia is not None else None
    if m is None or m.gedaan is None or gegeven is not None:
        return
    if ctx.profiel is not Profiel.RIV_KLAAR or "uwv" in ctx.dossier.onbekend:
        return
    plek: Where = ctx.bestand("uwv")
    yield Probleem(
        plek,
        bericht("Niet bekend is of de werknemer een afschrift van het verslag kreeg"),
        (bericht("Vraag het na en vul afschrift_werknemer in uwv.yaml in."),),
        bericht("De werknemer heeft het verslag nodig voor zijn aanvraag."),
        ernst=Ernst.WAARSCHUWING,
        bij=("afschrift_werknemer",),
    )


def aanvulling_niet_op_tijd(ctx: Context) -> Iterator[Uitkomst]:
    """UWV vroeg om een aanvulling van het verslag, en die kwam niet of te laat.

    ## Wat
    Vraagt UWV om ontbrekende stukken, dan gaan die binnen de termijn van de brief naar UWV. Wij
    houden de dag uit de brief aan.

    ## Waarom
    Vult de werkgever niet aan, dan volgt een administratieve loonsanctie. Vult de werknemer niet
    aan, dan neemt UWV de aanvraag niet in behandeling.

    ## Fout
    ```yaml uwv.yaml
    wia:
      hersteltermijn: {gevraagd: 2026-11-03, uiterlijk: 2026-11-10}
    ```

    ## Goed
    ```yaml uwv.yaml
    wia:
      hersteltermijn: {gevraagd: 2026-11-03, uiterlijk: 2026-11-10, aangevuld: 2026-11-09}
    ```

    ## Bron
    De wet noemt geen aantal dagen. De Beleidsregels zeggen één week, de Wetsuitleg van UWV vijf
    werkdagen.
    """
    uwv = ctx.dossier.uwv
    termijn = uwv.wia.hersteltermijn if uwv is not None and uwv.wia is not None else None
    if termijn is None or termijn.gevraagd > ctx.peildatum:
        yield NietVanToepassing(bericht("UWV vroeg niet om een aanvulling."))
        return
    aangevuld = termijn.aangevuld
    if aangevuld is not None and aangevuld > ctx.peildatum:
        aangevuld = None
    dag = aangevuld or ctx.peildatum
    if dag <= termijn.uiterlijk:
        if aangevuld is None:
            yield NogNiet(bericht("UWV wil de aanvulling op {dag} hebben.", dag=termijn.uiterlijk))
        return
    n = dagen(dagen_tussen(termijn.uiterlijk, dag))
    yield Probleem(
        ctx.at(termijn, "aangevuld" if termijn.aangevuld is not None else "uiterlijk"),
        bericht("De aanvulling voor UWV kwam {n} te laat", n=n)
        if aangevuld is not None
        else bericht("De aanvulling voor UWV is {n} te laat", n=n),
        (
            bericht("Laat de werkgever vandaag aanvullen en vul aangevuld in.")
            if aangevuld is None
            else bericht("Leg vast waarom het later werd en of UWV uitstel gaf."),
        ),
        bericht("Zonder aanvulling op tijd volgt een administratieve loonsanctie."),
        bij=(termijn.gevraagd.isoformat(),),
        tot=aangevuld,
    )


RIV_01 = Rule(
    "RIV-01", te_laat, nodig=("traject", "eerste_ziektedag", "mijlpalen", "resultaat", "uwv")
)
RIV_03 = Rule("RIV-03", aanvulling_niet_op_tijd, nodig=("uwv",))

"""VTG: the employer follows the traject; the bedrijfsarts keeps seeing the employee."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months, dagen_tussen
from tweedespoor.checks.gebeurtenissen import gebeurtenissen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.voortgang import Stagnatie

NAMENS_WERKGEVER: Final = frozenset({"werkgever", "leidinggevende", "hr", "casemanager"})
"""Roles that act for the employer."""

MAANDEN_BEDRIJFSARTS: Final = 3
"""Months between talks with the bedrijfsarts in the second year: practice."""

MAANDEN_OUD: Final = 6
"""From this age of an advice on BEL-01 speaks."""

VERVOLG_DAGEN: Final = 42
"""Days after an advice in which some follow-up is expected: practice."""


def stagnaties(ctx: Context) -> tuple[Stagnatie, ...]:
    """The standstills that began on or before the peildatum."""
    deel = ctx.dossier.stagnatie
    return tuple(s for s in deel.stagnaties if s.vanaf <= ctx.peildatum) if deel else ()


def werkgever_stuurt_niet_bij(ctx: Context) -> Iterator[Uitkomst]:
    """De werkgever reageert niet op gemelde stilstand, of op geen enkele rapportage.

    ## Wat
    Meldt u een stagnatie aan de werkgever, dan hoort daar een reactie bij. Wij rekenen zes weken.
    Een maatregel van de werkgever telt ook, en een evaluatie met een actie van de werkgever ook.
    Blijft elke reactie uit, dan is dat een fout. Kreeg de werkgever een rapportage en is daarna
    niets van hem vastgelegd, dan volgt een waarschuwing. Werkt de werknemer niet mee, dan vraagt in
    het profiel riv-klaar STG-03 wat de werkgever deed.

    ## Waarom
    De werkgever houdt de vinger aan de pols. Een rechter rekende het een werkgever aan dat hij niet
    op signalen reageerde.

    ## Fout
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-15
      oorzaak: markt
      feit: op vijf vragen aan bedrijven kwam geen reactie
      gemeld_aan_werkgever: 2026-09-18
      maatregelen:
      - {datum: 2026-10-13, wie: coach, soort: aanpak_gewijzigd, wat: bellen, effect: een gesprek}
    ```

    ## Goed
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-15
      oorzaak: markt
      feit: op vijf vragen aan bedrijven kwam geen reactie
      gemeld_aan_werkgever: 2026-09-18
      reactie_werkgever: noemde drie bedrijven uit zijn netwerk
      reactie_werkgever_op: 2026-09-25
      maatregelen:
      - {datum: 2026-10-13, wie: coach, soort: aanpak_gewijzigd, wat: bellen, effect: een gesprek}
    ```

    ## Bron
    De vinger aan de pols staat in de Beleidsregels. De zes weken zijn praktijk: een late reactie
    geeft hoogstens een waarschuwing.
    """
    gemeld = [s for s in stagnaties(ctx) if _op(ctx, s.gemeld_aan_werkgever) is not None]
    rapport = _eerste_rapport(ctx)
    if not gemeld and rapport is None:
        yield NogNiet(bericht("Er is nog geen rapportage en geen melding aan de werkgever."))
        return
    for stagnatie in gemeld:
        if (probleem := _melding(ctx, stagnatie)) is not None:
            yield probleem
    if rapport is not None and not _iets_van_werkgever(ctx, rapport):
        stil = dagen_tussen(rapport, ctx.laatste_dag)
        if stil > ctx.drempels.evaluatie_dagen:
            yield Probleem(
                ctx.at(ctx.opdracht) if ctx.opdracht is not None else ctx.bestand("traject"),
                bericht(
                    "Sinds de rapportage van {dag} is niets van de werkgever vastgelegd",
                    dag=rapport,
                ),
                (bericht("Vraag zijn reactie en leg die vast bij een evaluatie."),),
                bericht("UWV kijkt of de werkgever het traject volgde en bijstuurde."),
                ernst=Ernst.WAARSCHUWING,
                bij=(rapport.isoformat(),),
            )


def _op(ctx: Context, dag: date | None) -> date | None:
    """A day that was there on the peildatum."""
    return dag if dag is not None and dag <= ctx.peildatum else None


def _melding(ctx: Context, s: Stagnatie) -> Probleem | None:
    gemeld = s.gemeld_aan_werkgever
    if gemeld is None or (s.oorzaak == "medewerking" and ctx.profiel is Profiel.RIV_KLAAR):
        return None  # what the employer did about a refusal is then the question of STG-03
    reacties = [d for d in _reacties(ctx, s) if d <= ctx.laatste_dag]
    reactie = min(reacties, default=None)
    tot = reactie or min(s.opgeheven or ctx.laatste_dag, ctx.laatste_dag)
    n = dagen_tussen(gemeld, tot)
    if n <= ctx.drempels.evaluatie_dagen:
        return None
    return Probleem(
        ctx.at(s, "gemeld_aan_werkgever"),
        bericht("De werkgever reageerde {n} niet op stagnatie {id}", n=dagen(n), id=Kenmerk(s.id)),
        (
            bericht("Vraag een reactie en vul reactie_werkgever en reactie_werkgever_op in."),
            bericht("Reageerde hij wel? Leg dan de dag en de inhoud vast."),
        )
        if reactie is None
        else (bericht("Leg bij de stagnatie vast waarom de reactie zo lang duurde."),),
        bericht(
            "De melding was op {dag}. De werkgever moet sturen, ook via een bureau.", dag=gemeld
        ),
        ernst=Ernst.FOUT if reactie is None else Ernst.WAARSCHUWING,
        bij=(s.id,),
        tot=reactie,
    )


def _reacties(ctx: Context, s: Stagnatie) -> Iterator[date]:
    if s.reactie_werkgever_op is not None:
        yield s.reactie_werkgever_op
    yield from (m.datum for m in s.maatregelen if m.wie in NAMENS_WERKGEVER)
    gemeld = s.gemeld_aan_werkgever
    for notitie in ctx.dossier.evaluaties:
        e = notitie.inhoud
        if gemeld is not None and e.datum >= gemeld and e.acties_werkgever:
            yield e.datum


def _eerste_rapport(ctx: Context) -> date | None:
    """The first day on which the employer got a report."""
    verzonden = (
        v.datum
        for rapport in ctx.dossier.rapporten
        for v in rapport.inhoud.verzonden
        if "werkgever" in v.aan and v.datum <= ctx.peildatum
    )
    return min(verzonden, default=None)


def _iets_van_werkgever(ctx: Context, sinds: date) -> bool:
    """Whether anything of the employer is recorded on or after a day."""
    if any(
        n.inhoud.datum >= sinds and NAMENS_WERKGEVER & set(n.inhoud.aanwezig)
        for n in ctx.dossier.evaluaties
    ):
        return True
    if any(
        n.inhoud.datum >= sinds and NAMENS_WERKGEVER & set(n.inhoud.met)
        for n in ctx.dossier.contacten
    ):
        return True
    return any(d >= sinds for s in stagnaties(ctx) for d in _reacties(ctx, s))


def bedrijfsarts_lang_niet_gezien(ctx: Context) -> Iterator[Uitkomst]:
    """De bedrijfsarts zag de werknemer lang niet, of een advies kreeg geen enkel vervolg.

    ## Wat
    In het tweede ziektejaar rekenen wij drie maanden tussen twee adviezen van de bedrijfsarts.
    Noemt het advies zelf een herbeoordeling, dan geldt die dag; daarover gaat BEL-01. Volgt op een
    advies helemaal niets, dan is dat een fout. Of zoekprofiel en plan meegaan, zegt BEL-03.

    ## Waarom
    De Regeling procesgang vraagt regelmatig contact. UWV let op wat met een advies is gedaan.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    - id: B2
      datum: 2026-06-16
      ontvangen: 2026-06-17
      bron: {wie: bedrijfsarts, soort: izp, document: D4}
      uren: {per_dag: 4, per_week: 16}
      urenbeperking: {sinds: 2026-03-10}
      mogelijkheden: [zittend werk met afwisseling]
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    - id: B2
      datum: 2026-06-16
      ontvangen: 2026-06-17
      bron: {wie: bedrijfsarts, soort: izp, document: D4}
      uren: {per_dag: 4, per_week: 16}
      urenbeperking: {sinds: 2026-03-10}
      mogelijkheden: [zittend werk met afwisseling]
      herbeoordeling: 2026-12-15
    ```

    ## Bron
    Regelmatig contact staat in de Regeling procesgang, opvolging in het kader van UWV. De drie
    maanden zijn praktijk en geven hoogstens een waarschuwing.
    """
    adviezen = [a for a in ctx.adviezen if a.datum <= ctx.laatste_dag]
    if not adviezen:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("BEL-01")))
        return
    m = ctx.timeline.get("eerstejaarsevaluatie")
    jaar_2 = (m.gedaan or m.uiterlijk) if m is not None else None
    if jaar_2 is None or ctx.laatste_dag <= jaar_2:
        yield NogNiet(bericht("Het tweede ziektejaar is nog niet begonnen."), jaar_2)
        return
    laatste = adviezen[-1]
    yield from _zonder_vervolg(ctx, laatste)
    if ctx.einde is not None or laatste.herbeoordeling is not None:
        return
    gezien = laatste.spreekuur or laatste.datum
    if (
        add_months(gezien, MAANDEN_BEDRIJFSARTS) >= ctx.laatste_dag
        or add_months(laatste.datum, MAANDEN_OUD) < ctx.laatste_dag
    ):
        return
    yield Probleem(
        ctx.at(laatste, "spreekuur" if laatste.spreekuur is not None else "datum"),
        bericht(
            "De bedrijfsarts oordeelde voor het laatst op {dag}, meer dan drie maanden geleden",
            dag=gezien,
        ),
        (
            bericht("Vraag de werkgever om een spreekuur en leg het advies vast."),
            bericht("Is er al een dag afgesproken? Vul herbeoordeling in bij het advies."),
        ),
        bericht("In het tweede jaar hoort de bedrijfsarts de werknemer regelmatig te spreken."),
        ernst=Ernst.WAARSCHUWING,
        bij=(laatste.id,),
    )


def _zonder_vervolg(ctx: Context, advies: Advies) -> Iterator[Probleem]:
    """Nothing at all after the last advice, and no profile or plan for BEL-03 to look at."""
    bekend = advies.ontvangen or advies.datum
    if ctx.zoekprofielen or ctx.plannen or advies.benutbaar is False:
        return
    if advies.gevolgen_beoordeeld is not None or _iets_gedaan(ctx, bekend):
        return
    n = dagen_tussen(bekend, ctx.laatste_dag)
    if n <= VERVOLG_DAGEN:
        return
    yield Probleem(
        ctx.at(advies),
        bericht("Op advies {id} volgde in {n} niets", id=Kenmerk(advies.id), n=dagen(n)),
        (
            bericht("Bespreek het advies met de werkgever en leg vast wat ermee gebeurt."),
            bericht("Gebeurt er niets mee? Vul gevolgen_beoordeeld in, met de reden."),
        ),
        bericht("UWV let erop of een advies van de bedrijfsarts vervolg kreeg."),
        wie=Wie.WERKGEVER,
        bij=(advies.id,),
    )


def _iets_gedaan(ctx: Context, sinds: date) -> bool:
    if any(g.tot_en_met >= sinds for g in gebeurtenissen(ctx)):
        return True
    spoor1 = ctx.dossier.spoor1
    if spoor1 is None:
        return False
    dagen_ = [c.datum for c in spoor1.controles] + [h.van for h in spoor1.hervatting]
    if spoor1.onderzoek is not None and spoor1.onderzoek.op is not None:
        dagen_.append(spoor1.onderzoek.op)
    return any(sinds <= d <= ctx.peildatum for d in dagen_)


VTG_03 = Rule(
    "VTG-03",
    werkgever_stuurt_niet_bij,
    nodig=("traject", "opdracht", "stagnatie", "rapporten", "evaluaties", "contacten"),
)
VTG_04 = Rule(
    "VTG-04",
    bedrijfsarts_lang_niet_gezien,
    nodig=("traject", "eerste_ziektedag", "belastbaarheid", "zoekprofiel", "trajectplan"),
    premisse=("BEL-01",),
)

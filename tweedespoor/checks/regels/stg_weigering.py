"""STG: a refusal to cooperate is answered by the employer, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.stg import MEDEWERKING_DAGEN
from tweedespoor.checks.regels.vtg_volgen import NAMENS_WERKGEVER, stagnaties
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.startgrens import dagen
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.voortgang import Maatregel, Stagnatie

KEREN_NIET_VERSCHENEN: Final = 2
"""From how many missed appointments on a standstill is to be recorded: practice."""

TREDEN: Final = {
    "aangesproken": 1,
    "schriftelijk_vastgelegd": 1,
    "berispt": 1,
    "loon_opgeschort": 2,
    "loon_gestopt": 2,
    "ontslag_aangekondigd": 3,
}
"""The ladder of measures as UWV names it, in steps of growing weight."""


def niet_meewerken_zonder_maatregel(ctx: Context) -> Iterator[Uitkomst]:
    """De werknemer werkt niet mee en de werkgever nam geen maatregel.

    ## Wat
    Is niet meewerken vastgelegd als stagnatie, dan neemt de werkgever een stap: aanspreken,
    schriftelijk vastleggen, berispen, loon opschorten of stoppen. Geen enkele stap is een fout in
    het profiel riv-klaar. Daarvoor is het niet te bepalen, want de werkgever heeft de brieven. Kwam
    de eerste stap later dan twee weken, dan volgt een waarschuwing. Dat geldt ook als een zware
    stap kwam voor een lichtere, of als de werknemer twee keer niet verscheen zonder stagnatie.

    ## Waarom
    Laat de werkgever dit na en zijn daardoor kansen gemist, dan kan UWV een loonsanctie opleggen.

    ## Fout
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer weigerde twee keer een passende vacature
      maatregelen:
      - {datum: 2026-10-20, wie: werkgever, soort: aangesproken, effect: werknemer reageert weer}
      opgeheven: 2026-10-27
    ```

    ### Loonstop als eerste stap
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer weigerde twee keer een passende vacature
      maatregelen:
      - datum: 2026-09-29
        wie: werkgever
        soort: loon_gestopt
        grond: 629-3-c
        medegedeeld: 2026-09-29
        effect: werknemer reageert weer
      opgeheven: 2026-10-27
    ```

    ### Geen enkele stap
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer weigerde twee keer een passende vacature
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Goed
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer weigerde twee keer een passende vacature
      maatregelen:
      - {datum: 2026-09-29, wie: werkgever, soort: aangesproken, effect: werknemer reageert weer}
      opgeheven: 2026-10-27
    ```

    ## Bron
    De Beleidsregels, par. 9, en het beoordelingskader van UWV. De twee weken zijn praktijk.
    """
    weigering = [s for s in stagnaties(ctx) if s.oorzaak == "medewerking"]
    gemist = [
        c.inhoud
        for c in ctx.dossier.contacten
        if c.inhoud.verschenen == "niet_verschenen" and c.inhoud.datum <= ctx.peildatum
    ]
    if not weigering and len(gemist) < KEREN_NIET_VERSCHENEN:
        yield NietVanToepassing(bericht("Er is geen herhaald niet meewerken vastgelegd."))
        return
    if not weigering:
        laatste = gemist[-1]
        yield Probleem(
            ctx.at(laatste, "verschenen"),
            bericht(
                "De werknemer verscheen {n} keer niet; er is geen stagnatie vastgelegd",
                n=len(gemist),
            ),
            (
                bericht("Leg dit vast in stagnatie.yaml en vul gemeld_aan_werkgever in."),
                bericht("Noem alleen het feit. De oorzaak hoort bij de bedrijfsarts."),
            ),
            bericht("De werkgever kan pas ingrijpen als hij het weet."),
            ernst=Ernst.WAARSCHUWING,
            wie=Wie.CONSULENT,
            bij=tuple(c.datum.isoformat() for c in reversed(gemist)),
        )
    for s in weigering:
        yield from _ladder(ctx, s)
        yield from _volgorde(ctx, s)


def _ladder(ctx: Context, s: Stagnatie) -> Iterator[Uitkomst]:
    stappen = sorted(
        m.datum for m in s.maatregelen if m.wie in NAMENS_WERKGEVER and m.datum <= ctx.laatste_dag
    )
    einde = min(s.opgeheven or ctx.laatste_dag, ctx.laatste_dag)
    n = dagen_tussen(s.vanaf, stappen[0] if stappen else einde)
    id_ = Kenmerk(s.id)
    if n <= MEDEWERKING_DAGEN:
        if not stappen and s.opgeheven is None:
            yield NogNiet(bericht("Stagnatie {id} is van {dag}.", id=id_, dag=s.vanaf))
        return
    if stappen:
        yield Probleem(
            ctx.at(s),
            bericht(
                "Bij stagnatie {id} kwam de eerste stap van de werkgever na {n}", id=id_, n=dagen(n)
            ),
            (bericht("Leg bij de stagnatie vast waarom de werkgever wachtte."),),
            bericht("De twee weken zijn praktijk. UWV kijkt of de werkgever op tijd ingreep."),
            ernst=Ernst.WAARSCHUWING,
            bij=(s.id,),
            tot=stappen[0],
        )
    elif ctx.profiel is Profiel.RIV_KLAAR:
        yield Probleem(
            ctx.at(s),
            bericht("Bij stagnatie {id} is geen enkele stap van de werkgever bekend", id=id_),
            (
                bericht("Vraag de werkgever wat hij deed en vul maatregelen aan, met datum."),
                bericht("Deed hij niets? Adviseer hem schriftelijk om in te grijpen."),
            ),
            bericht("Werkt de werknemer niet mee, dan hoort de werkgever in te grijpen."),
            bij=(s.id,),
        )
    else:
        yield NietTeBepalen(
            bericht("Het bureau weet niet wat de werkgever deed bij stagnatie {id}.", id=id_),
            Wie.WERKGEVER,
        )


def overgeslagen(s: Stagnatie, m: Maatregel) -> bool:
    """Whether a measure against the employee came without any lighter one before it.

    A wage measure that was announced beforehand had its warning.
    """
    trede = TREDEN.get(m.soort, 1)
    if trede == 1 or s.oorzaak != "medewerking":
        return False
    if m.vooraf_aangekondigd is not None and m.vooraf_aangekondigd < m.datum:
        return False
    return not any(
        TREDEN.get(a.soort) == trede - 1 and a.wie in NAMENS_WERKGEVER and a.datum <= m.datum
        for a in s.maatregelen
    )


def _volgorde(ctx: Context, s: Stagnatie) -> Iterator[Probleem]:
    """The first measure that skipped a step of the ladder."""
    gedaan = [m for m in s.maatregelen if m.datum <= ctx.laatste_dag and overgeslagen(s, m)]
    for m in sorted(gedaan, key=lambda m: m.datum)[:1]:
        yield Probleem(
            ctx.at(m, "soort"),
            bericht(
                "Bij stagnatie {id} kwam de maatregel van {dag} zonder lichtere stap ervoor",
                id=Kenmerk(s.id),
                dag=m.datum,
            ),
            (
                bericht("Ging er een gesprek of brief aan vooraf? Leg die vast bij maatregelen."),
                bericht("Was er een reden om dit te doen? Leg die vast in afwijkingen.yaml."),
            ),
            bericht("UWV noemt een volgorde: aanspreken, vastleggen, berispen, dan het loon."),
            ernst=Ernst.WAARSCHUWING,
            bij=(m.datum.isoformat(), s.id),
        )


STG_03 = Rule("STG-03", niet_meewerken_zonder_maatregel, nodig=("stagnatie", "contacten"))

"""STG: wage measures and what became of them; behaviour without an explanation of health."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.gebeurtenissen import zonder_mogelijkheden
from tweedespoor.checks.regels.stg_weigering import overgeslagen
from tweedespoor.checks.regels.vtg_volgen import NAMENS_WERKGEVER, stagnaties
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.finding import Ernst, Kenmerk, Message, Woord, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.voortgang import Maatregel, Stagnatie

LOON: Final = {"loon_opgeschort": "opschorting", "loon_gestopt": "loonstop"}
"""Wage measures and what people call them."""

OPSCHORTEN: Final = "629-6"
"""The one ground for suspending wages: rules of control (BW 7:629 lid 6)."""

PASSENDE_ARBEID: Final = "629-3-c"
"""Not doing fitting work: only "although he is able to" (BW 7:629 lid 3 onder c)."""

UITKOMST_DAGEN: Final = 42
"""Days after which the outcome of a measure is known: practice."""


def loonmaatregel_past_niet_bij_reden(ctx: Context) -> Iterator[Uitkomst]:
    """Een loonmaatregel past niet bij de reden, of is niet gemeld.

    ## Wat
    Opschorten hoort bij controleregels (lid 6 van artikel 7:629 BW). Een loonstop hoort bij de
    gronden van lid 3. Onderdeel c van lid 3 geldt alleen voor wie het werk kan doen: dat past niet
    in een tijd zonder benutbare mogelijkheden. De werkgever meldt de maatregel met de reden
    onverwijld aan de werknemer. Wij kijken of grond en mededeling zijn vastgelegd. Was de maatregel
    vooraf aangekondigd, dan mag de brief zelf later komen.

    ## Waarom
    Zonder die mededeling kan de werkgever zich niet op de grond beroepen. Dat staat in de wet.

    ## Fout
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer gaf twee keer geen antwoord op vragen van de werkgever
      maatregelen:
      - datum: 2026-09-29
        wie: werkgever
        soort: loon_gestopt
        grond: 629-6
        vooraf_aangekondigd: 2026-09-25
        medegedeeld: 2026-09-29
        effect: werknemer gaf antwoord
      opgeheven: 2026-10-06
    ```

    ## Goed
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer gaf twee keer geen antwoord op vragen van de werkgever
      maatregelen:
      - datum: 2026-09-29
        wie: werkgever
        soort: loon_opgeschort
        grond: 629-6
        vooraf_aangekondigd: 2026-09-25
        medegedeeld: 2026-09-29
        effect: werknemer gaf antwoord
      opgeheven: 2026-10-06
    ```

    ## Bron
    De leden 3, 6 en 7 van artikel 7:629 BW. De wet vraagt een mededeling; vooraf waarschuwen is
    verstandig en niet meer dan een melding. Dat een brief na de loonstop genoeg was omdat hij was
    aangekondigd, oordeelde een gerechtshof in kort geding (ECLI:NL:GHSHE:2017:1114).
    """
    loon = [(s, m) for s in stagnaties(ctx) for m in s.maatregelen if m.soort in LOON]
    loon = [(s, m) for s, m in loon if m.datum <= ctx.peildatum]
    if not loon:
        yield NietVanToepassing(bericht("Er is geen loonmaatregel vastgelegd."))
        return
    for s, m in loon:
        if (gevonden := _wat(ctx, s, m)) is not None:
            wat, hulp, ernst = gevonden
            yield Probleem(
                ctx.at(m),
                wat,
                (hulp,),
                bericht("Zonder juiste grond en mededeling houdt de maatregel geen stand."),
                ernst=ernst,
                bij=(m.datum.isoformat(), s.id),
            )


def _wat(ctx: Context, s: Stagnatie, m: Maatregel) -> tuple[Message, Message, Ernst] | None:
    """The weightiest thing that is wrong with a wage measure."""
    naam = Woord(LOON[m.soort])
    if m.grond is None:
        return (
            bericht("Bij de {naam} van {dag} staat geen grond", naam=naam, dag=m.datum),
            bericht("Vraag de brief op en vul grond in: lid en letter van artikel 7:629 BW."),
            Ernst.WAARSCHUWING,
        )
    if (m.grond == OPSCHORTEN) != (m.soort == "loon_opgeschort"):
        return (
            bericht("De grond past niet bij de {naam} van {dag}", naam=naam, dag=m.datum),
            bericht("Vraag de werkgever: lid 6 hoort bij opschorten, lid 3 bij een loonstop."),
            Ernst.WAARSCHUWING,
        )
    if m.grond == PASSENDE_ARBEID and any(
        van <= m.datum <= tot for van, tot in zonder_mogelijkheden(ctx)
    ):
        return (
            bericht(
                "Op de dag van de {naam} ({dag}) waren er volgens de bedrijfsarts geen benutbare "
                "mogelijkheden",
                naam=naam,
                dag=m.datum,
            ),
            bericht("Vraag de werkgever of de maatregel kan blijven, zo nodig met een arbojurist."),
            Ernst.WAARSCHUWING,
        )
    if m.medegedeeld is None:
        return (
            bericht(
                "Niet bekend is of de werknemer de {naam} van {dag} hoorde", naam=naam, dag=m.datum
            ),
            bericht("Vraag de brief op en vul medegedeeld in."),
            Ernst.WAARSCHUWING,
        )
    vooraf = m.vooraf_aangekondigd
    if m.medegedeeld > m.datum and (vooraf is None or vooraf > m.datum):
        return (
            bericht(
                "De werknemer hoorde pas op {later} van de {naam} van {dag}",
                later=m.medegedeeld,
                naam=naam,
                dag=m.datum,
            ),
            bericht("Wijs de werkgever erop dat de wet een onverwijlde mededeling vraagt."),
            Ernst.WAARSCHUWING,
        )
    if vooraf is None and not overgeslagen(s, m):  # else STG-03 says it
        return (
            bericht("Voor de {naam} van {dag} is niet gewaarschuwd", naam=naam, dag=m.datum),
            bericht("Vraag of er vooraf een brief was en vul vooraf_aangekondigd in."),
            Ernst.INFO,
        )
    return None


def maatregelen_zonder_uitkomst(ctx: Context) -> Iterator[Uitkomst]:
    """Van maatregelen bij niet meewerken is de uitkomst niet vastgelegd.

    ## Wat
    Leg bij elke maatregel van de werkgever vast wat die opleverde: `effect`. Wij vragen ernaar zes
    weken na de maatregel, of eerder als er een volgende kwam.

    ## Waarom
    Maatregelen zonder succes kunnen een deugdelijke grond zijn. Dan moet te zien zijn wat elke
    maatregel deed.

    ## Fout
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer weigerde twee keer een passende vacature
      maatregelen:
      - {datum: 2026-09-29, wie: werkgever, soort: aangesproken}
      - {datum: 2026-10-27, wie: werkgever, soort: schriftelijk_vastgelegd}
    ```

    ## Goed
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-22
      oorzaak: medewerking
      feit: werknemer weigerde twee keer een passende vacature
      maatregelen:
      - {datum: 2026-09-29, wie: werkgever, soort: aangesproken, effect: geen verandering}
      - {datum: 2026-10-27, wie: werkgever, soort: schriftelijk_vastgelegd}
    ```

    ## Bron
    Het onderdeel deugdelijke grond van het beoordelingskader van UWV. De zes weken zijn praktijk.
    """
    alle = [(s, _stappen(ctx, s)) for s in stagnaties(ctx) if s.oorzaak == "medewerking"]
    if not any(stappen for _, stappen in alle):
        yield NietVanToepassing(bericht("Er is geen maatregel van de werkgever vastgelegd."))
        return
    for s, stappen in alle:
        open_ = [m for n, m in enumerate(stappen) if m.effect is None and _rijp(ctx, stappen, n)]
        if open_:
            yield Probleem(
                ctx.at(open_[0]),
                bericht(
                    "Bij stagnatie {id} is van {n} maatregelen de uitkomst niet vastgelegd",
                    id=Kenmerk(s.id),
                    n=len(open_),
                )
                if len(open_) > 1
                else bericht(
                    "Bij stagnatie {id} is van de maatregel van {dag} geen uitkomst vastgelegd",
                    id=Kenmerk(s.id),
                    dag=open_[0].datum,
                ),
                (bericht("Vraag de werkgever wat het opleverde en vul effect in."),),
                bericht("Alleen met een uitkomst kan de werkgever zich op DG-03 beroepen."),
                zie_ook=tuple(ctx.at(m) for m in open_[1:]),
                bij=(s.id,),
            )
    if not any(_rijp(ctx, stappen, n) for _, stappen in alle for n in range(len(stappen))):
        yield NogNiet(bericht("De uitkomst van de maatregel is nog niet te verwachten."))


def _stappen(ctx: Context, s: Stagnatie) -> list[Maatregel]:
    rij = [m for m in s.maatregelen if m.wie in NAMENS_WERKGEVER and m.datum <= ctx.peildatum]
    return sorted(rij, key=lambda m: m.datum)


def _rijp(ctx: Context, stappen: list[Maatregel], n: int) -> bool:
    return n + 1 < len(stappen) or dagen_tussen(stappen[n].datum, ctx.laatste_dag) > UITKOMST_DAGEN


def gedrag_uitgelegd(ctx: Context) -> Iterator[Uitkomst]:
    """Een reden uit de gezondheid is niet naar de bedrijfsarts verwezen.

    ## Wat
    Noemt de werknemer zijn gezondheid als reden, dan legt u alleen vast dat u naar de bedrijfsarts
    verwees. Ook de oorzaak van een stagnatie is alleen belastbaarheid als de bedrijfsarts dat
    zegt. Woorden over gezondheid in een tekst meldt PRV-01.

    ## Waarom
    Een uitleg over gezondheid is een gezondheidsgegeven. Dat mag u niet vastleggen; de bedrijfsarts
    oordeelt.

    ## Fout
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-11-10
      oorzaak: belastbaarheid
      volgens: coach
      feit: werknemer maakte drie opdrachten niet af
    ```

    ## Goed
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-11-10
      oorzaak: belastbaarheid
      volgens: bedrijfsarts
      feit: werknemer maakte drie opdrachten niet af
    ```

    ## Bron
    AVG art. 9 en de uitleg van de Autoriteit Persoonsgegevens over zieke werknemers.
    """
    for notitie in ctx.dossier.contacten:
        c = notitie.inhoud
        if c.datum <= ctx.peildatum and c.medische_reden_naar_bedrijfsarts is False:
            yield Probleem(
                ctx.at(c, "medische_reden_naar_bedrijfsarts"),
                bericht("Een reden uit de gezondheid is niet naar de bedrijfsarts verwezen"),
                (
                    bericht("Verwijs de werknemer naar de bedrijfsarts en zet dit dan op ja."),
                    bericht("Leg de reden zelf nergens vast."),
                ),
                bericht("Alleen de bedrijfsarts mag over gezondheid oordelen."),
                bij=(notitie.bestand, c.datum.isoformat()),
            )
    for s in stagnaties(ctx):
        gevraagd = any(m.soort == "vraag_bedrijfsarts" for m in s.maatregelen)
        volgens = s.volgens
        if s.oorzaak != "belastbaarheid" or volgens in (None, "bedrijfsarts") or gevraagd:
            continue
        yield Probleem(
            ctx.at(s, "volgens"),
            bericht("Stagnatie {id} noemt belastbaarheid zonder de bedrijfsarts", id=Kenmerk(s.id)),
            (
                bericht("Laat het aan de bedrijfsarts vragen en leg vast: vraag_bedrijfsarts."),
                bericht("Weet u alleen het gedrag? Kies als oorzaak anders."),
            ),
            bericht("Gedrag verklaren uit gezondheid mag alleen de bedrijfsarts."),
            bij=(s.id,),
        )


STG_04 = Rule("STG-04", loonmaatregel_past_niet_bij_reden, nodig=("stagnatie",))
STG_05 = Rule("STG-05", maatregelen_zonder_uitkomst, nodig=("stagnatie",))
STG_07 = Rule("STG-07", gedrag_uitgelegd, nodig=("contacten", "stagnatie"))

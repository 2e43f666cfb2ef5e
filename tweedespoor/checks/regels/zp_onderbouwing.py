"""ZP: how the employee gets to work, how to begin, and where that work is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months, dagen_tussen, tellend
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import zodra_zoekprofiel
from tweedespoor.finding import Ernst, Kenmerk, Message, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.zoekprofiel import Richting, ZoekprofielVersie


def zoekprofiel_mist_een_element(ctx: Context) -> Iterator[Uitkomst]:
    """Het zoekprofiel zegt niet hoe de werknemer aan werk komt, of hoe hij begint.

    ## Wat
    Het zoekprofiel beschrijft drie dingen. Welk werk past er (`arbeid`)? Hoe komt de werknemer
    daaraan (`verwerven`)? Hoe kan hij beginnen, met welke uren en opbouw (`hervatten`)? Wat
    ontbreekt, noemen wij in één waarschuwing. Zegt een richting waarom zij past, dan is de eerste
    vraag beantwoord. Zegt geen enkele richting dat, dan geldt ZP-01.

    ## Waarom
    Een lijst met functies is nog geen weg naar werk. Zonder de andere twee is niet te zien hoe de
    werknemer daar komt.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    - per: 2026-06-30
      berust_op: [B2, D5]
      uren: {per_dag: 4, per_week: 16}
      richtingen:
      - id: R1
        functies: [transportplanner, ritplanner]
        passend: zittend werk; kent de ritten
        vacatures: {aantal: 9, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      - id: R2
        functies: [medewerker klantenservice]
        passend: telefoonwerk; kent de klanten
        vacatures: {aantal: 7, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      verwerven: vacatures en netwerk
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      verwerven: vacatures en netwerk
      hervatten: beginnen met 16 uur; meer als de bedrijfsarts dat aangeeft
    ```

    ## Bron
    De drie elementen noemt de Werkwijzer van UWV, zoals de branche die aanhaalt. Een vorm schrijft
    UWV niet voor.
    """
    versie = ctx.zoekprofielen[-1]
    mist = [
        naam
        for naam, tekst in (("verwerven", versie.verwerven), ("hervatten", versie.hervatten))
        if not tekst
    ]
    if mist:
        yield Probleem(
            ctx.at(versie, "per"),
            bericht(
                "In het zoekprofiel van {dag} ontbreekt: {mist}",
                dag=versie.per,
                mist=Woord(lijst(mist)),
            ),
            tuple(_ELEMENTEN[naam] for naam in mist),
            bericht("Een lezer ziet nu welk werk past, maar niet de hele weg daarheen."),
            bij=(versie.per.isoformat(), *mist),
        )


_ELEMENTEN: Final = {
    "verwerven": bericht("Zet bij verwerven hoe de werknemer aan dit werk komt."),
    "hervatten": bericht("Zet bij hervatten hoe hij begint: met welke uren en opbouw."),
}
"""What to do about each element; `arbeid` is answered by the directions themselves."""


def arbeidsmarkt_niet_actueel(ctx: Context) -> Iterator[Uitkomst]:
    """Een richting heeft geen actuele bron over de arbeidsmarkt.

    ## Wat
    Bij elke richting staat waar dat werk is: bij `vacatures` het aantal met bron, dag en regio, of
    bij `bewijs` een gevonden vacature. Ontbreekt dat, zijn er nul vacatures, of is de bron ouder
    dan zes maanden, dan volgt een waarschuwing. Tijd waarin het traject stillag, telt niet mee.
    Staat nergens een regio, dan volgt een opmerking. Het bureau kan de zes maanden zelf kiezen
    (`arbeidsmarkt_maanden`). Of er genoeg richtingen zijn, zegt ZP-05.

    ## Waarom
    Een richting zonder vacatures is geen korte weg naar werk. En de arbeidsmarkt van vorig jaar is
    een andere.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    - per: 2026-06-30
      berust_op: [B2, D5]
      uren: {per_dag: 4, per_week: 16}
      richtingen:
      - id: R1
        functies: [transportplanner, ritplanner]
        passend: zittend werk; kent de ritten
        vacatures: {aantal: 9, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      - id: R2
        functies: [medewerker klantenservice]
        passend: telefoonwerk; kent de klanten
      verwerven: vacatures en netwerk
      hervatten: beginnen met 16 uur
    ```

    ### Een oude bron
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - id: R2
        vacatures: {datum: 2026-05-20}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - id: R2
        vacatures: {datum: 2026-05-20}
        bewijs:
        - {vacature: klantenservice bij Proefvervoer, plaats: Proefdorp, datum: 2026-10-12}
    ```

    ## Bron
    Dat het zoekprofiel op de actuele arbeidsmarkt steunt, noemt de Werkwijzer van UWV, zoals de
    branche die aanhaalt. De zes maanden zijn praktijk.
    """
    versie = ctx.zoekprofielen[-1]
    zonder = [r for r in versie.richtingen if _bewezen(ctx, r) is None]
    if zonder and len(zonder) == len(versie.richtingen):
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Geen enkele richting van {dag} noemt waar het werk is", dag=versie.per),
            (bericht("Zet bij elke richting vacatures: aantal, bron, datum en regio."),),
            bericht("Zonder bron is niet te zien of er in deze richtingen werk is."),
            bij=(versie.per.isoformat(),),
        )
        return
    for richting in versie.richtingen:
        dag = _bewezen(ctx, richting)
        if dag is None:
            yield _zonder_bron(ctx, versie, richting)
        elif _leeg(ctx, richting):
            yield _geen_werk(ctx, versie, richting)
        elif _te_oud(ctx, dag):
            yield _oude_bron(ctx, versie, richting, dag)
    if not zonder and versie.gebied is None and not any(_regio(r) for r in versie.richtingen):
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Bij de vacatures van {dag} staat geen regio", dag=versie.per),
            (bericht("Zet de regio bij vacatures, of vul gebied in."),),
            bericht("Een vacature ver buiten het zoekgebied is voor de werknemer geen kans."),
            ernst=Ernst.INFO,
            bij=(versie.per.isoformat(), "regio"),
        )


def _bewezen(ctx: Context, richting: Richting) -> date | None:
    """The youngest day on which work in this direction was looked up; None without a source."""
    dagen = [b.datum for b in richting.bewijs]
    dagen += [richting.vacatures.datum] if richting.vacatures is not None else []
    return max((d for d in dagen if d <= ctx.laatste_dag), default=None)


def _leeg(ctx: Context, richting: Richting) -> bool:
    """Whether the source found no vacancy, and nobody found one since."""
    telling = richting.vacatures
    if telling is None or telling.aantal > 0:
        return False
    return not any(telling.datum <= b.datum <= ctx.laatste_dag for b in richting.bewijs)


def _te_oud(ctx: Context, dag: date) -> bool:
    stil = dagen_tussen(dag, ctx.laatste_dag) - tellend(dag, ctx.laatste_dag, stille_tijd(ctx))
    houdbaar = add_months(dag, ctx.drempels.arbeidsmarkt_maanden) + timedelta(days=stil)
    return houdbaar < ctx.laatste_dag


def _regio(richting: Richting) -> bool:
    telling = richting.vacatures
    return any(b.plaats for b in richting.bewijs) or (telling is not None and bool(telling.regio))


def _zonder_bron(ctx: Context, versie: ZoekprofielVersie, richting: Richting) -> Probleem:
    return _bij_richting(
        ctx,
        versie,
        richting,
        bericht("Richting {id} noemt niet waar het werk is", id=Kenmerk(richting.id)),
        bericht("Zoek vacatures en zet bij {id} aantal, bron en dag.", id=Kenmerk(richting.id)),
        bericht("Zonder bron is niet te zien of er in deze richting werk is."),
    )


def _geen_werk(ctx: Context, versie: ZoekprofielVersie, richting: Richting) -> Probleem:
    return _bij_richting(
        ctx,
        versie,
        richting,
        bericht("Voor richting {id} zijn nul vacatures gevonden", id=Kenmerk(richting.id)),
        bericht("Zoek opnieuw, of laat deze richting vervallen in een nieuwe versie."),
        bericht("Een richting zonder vacatures is geen korte weg naar werk."),
        "vacatures",
    )


def _oude_bron(ctx: Context, versie: ZoekprofielVersie, richting: Richting, dag: date) -> Probleem:
    return _bij_richting(
        ctx,
        versie,
        richting,
        bericht(
            "De bron over de arbeidsmarkt bij {id} is van {dag}, ouder dan {n} maanden",
            id=Kenmerk(richting.id),
            dag=dag,
            n=ctx.drempels.arbeidsmarkt_maanden,
        ),
        bericht("Zoek opnieuw en zet de nieuwe dag bij {id}.", id=Kenmerk(richting.id)),
        bericht("UWV vraagt de actuele arbeidsmarkt. Het aantal maanden is praktijk."),
        "vacatures",
    )


def _bij_richting(
    ctx: Context,
    versie: ZoekprofielVersie,
    richting: Richting,
    wat: Message,
    doe: Message,
    waarom: Message,
    sleutel: str = "id",
) -> Probleem:
    return Probleem(
        ctx.at_waarde(richting, sleutel),
        wat,
        (doe,),
        waarom,
        bij=(richting.id, versie.per.isoformat()),
    )


ZP_03 = Rule(
    "ZP-03",
    zoekprofiel_mist_een_element,
    nodig=("zoekprofiel",),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
ZP_04 = Rule(
    "ZP-04",
    arbeidsmarkt_niet_actueel,
    nodig=("traject", "zoekprofiel"),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)

"""TIJD: the prospect of return to the own work, which moves the start of the second track."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import (
    KETEN,
    NODIG,
    bij_vorig_bureau,
    dagen,
    geen_grens,
    niet_te_laat,
    plek,
    start,
    telt_tot,
    verzacht,
)
from tweedespoor.finding import Ernst, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where
from tweedespoor.timeline.model import TE_LAAT, Grond, Milestone

_STERKER = (Grond.GBM, Grond.AOW, Grond.MARGINAAL)


@dataclass(frozen=True, slots=True)
class _Beroep:
    """A claim on a concrete prospect, with the last day of its schedule if there is one."""

    where: Where
    einde: date | None
    gehaald: bool


def _beroepen(ctx: Context) -> list[_Beroep]:
    gevonden: list[_Beroep] = []
    spoor1 = ctx.dossier.spoor1
    perspectief = spoor1.perspectief if spoor1 is not None else None
    if perspectief is not None and perspectief.concreet and perspectief.beoordeeld <= ctx.peildatum:
        einde = perspectief.einde or _schema_einde(ctx, perspectief.opbouwschema)
        gevonden.append(_Beroep(ctx.at(perspectief), einde, perspectief.uitkomst == "gehaald"))
    traject = ctx.dossier.traject
    gevonden += [
        _Beroep(ctx.at(uitstel), uitstel.tot_en_met, gehaald=False)
        for uitstel in (traject.uitstel_spoor_2 if traject is not None else ())
        if uitstel.grond == "perspectief_3_maanden" and uitstel.besloten_door.datum <= ctx.peildatum
    ]
    return gevonden


def _schema_einde(ctx: Context, advies_id: str | None) -> date | None:
    for advies in ctx.adviezen:
        if advies.id == advies_id and advies.opbouwschema:
            return max(stap.vanaf for stap in advies.opbouwschema)
    return None


def perspectief_niet_onderbouwd(ctx: Context) -> Iterator[Uitkomst]:
    """Er is gewacht met spoor 2, maar het perspectief bij de eigen werkgever was niet concreet.

    ## Wat
    Wachten mag als binnen drie maanden na de eerstejaarsevaluatie zicht is op blijvend werk bij
    de eigen werkgever. Dat blijkt uit een gedateerd opbouwschema en een verwachting van de
    bedrijfsarts. Is het opbouwschema afgelopen zonder resultaat, dan moet spoor 2 lopen.

    ## Waarom
    Hoop of een trage opbouw is geen concreet perspectief. Rechters lieten loonsancties in zulke
    gevallen in stand. Gedeeltelijk blijvend werk weegt UWV apart.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-08-10
      intake: 2026-08-20
      start: 2026-08-27
    uitstel_spoor_2:
    - grond: perspectief_3_maanden
      besloten_door: {wie: werkgever, datum: 2026-06-01}
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-08-10
      intake: 2026-08-20
      start: 2026-08-27
    uitstel_spoor_2:
    - grond: perspectief_3_maanden
      besloten_door: {wie: werkgever, datum: 2026-06-01}
      tot_en_met: 2026-08-24
      document: D4
    ```
    ```yaml spoor1.yaml
    perspectief:
      beoordeeld: 2026-06-01
      concreet: ja
      opbouwschema: B1
      einde: 2026-08-24
      structureel: ja
    ```

    ## Bron
    De drie maanden staan in het beoordelingskader van UWV. De Beleidsregels vragen alleen concreet
    perspectief en noemen geen termijn.
    """
    beroepen = _beroepen(ctx)
    if not beroepen:
        yield NietVanToepassing(bericht("Op dit perspectief is geen beroep gedaan."))
        return
    m = start(ctx)
    if m is None or m.uiterlijk is None:
        yield geen_grens(ctx)
        return
    if m.grond in _STERKER or any(b.gehaald for b in beroepen):
        yield NietVanToepassing(bericht("Het perspectief beslist hier niet over de start."))
        return
    if m.status not in TE_LAAT:
        if m.gedaan is None:
            yield NogNiet(bericht("Spoor 2 moet starten op {dag} of eerder.", dag=m.uiterlijk))
        return
    if (reden := niet_te_laat(ctx, m, m.uiterlijk)) is not None:
        yield reden
    elif m.grond is Grond.PERSPECTIEF:
        yield _voorbij(ctx, m, m.uiterlijk, beroepen[0])
    elif m.grond is not Grond.BENUTBAAR:
        yield _telt_niet(ctx, m, m.uiterlijk, beroepen[0])


def _voorbij(ctx: Context, m: Milestone, uiterlijk: date, beroep: _Beroep) -> Probleem:
    """The claim was sound, but the schedule ended without result or second track."""
    dag = telt_tot(ctx, m)
    n = dagen(dagen_tussen(uiterlijk, dag))
    ernst, waarom = (
        Ernst.FOUT,
        bericht(
            "Het perspectief gaf tijd tot en met {dag}. Daarna moet spoor 2 lopen.", dag=uiterlijk
        ),
    )
    if _deels_hervat(ctx, uiterlijk):
        ernst, waarom = (
            Ernst.WAARSCHUWING,
            bericht(
                "Het perspectief gaf tijd tot en met {dag}. Er is deels blijvend hervat; dat weegt "
                "UWV apart.",
                dag=uiterlijk,
            ),
        )
    ernst, waarom = verzacht(ctx, ernst, waarom)
    return Probleem(
        plek(ctx, m),
        bericht("Spoor 2 startte {n} na het einde van het opbouwschema", n=n)
        if m.gedaan is not None
        else bericht("Het opbouwschema is {n} voorbij en spoor 2 is niet gestart", n=n),
        (
            bericht("Plan de intake nu, of leg in spoor1.yaml vast welk blijvend werk er is.")
            if m.gedaan is None
            else bericht(
                "Leg in spoor1.yaml bij hervatting per periode werk, uren en loonwaarde vast."
            ),
        ),
        waarom,
        ernst=ernst,
        zie_ook=(beroep.where,),
        bij=(dag.isoformat(),) if m.gedaan is not None else (),
        tot=m.gedaan,
    )


def _telt_niet(ctx: Context, m: Milestone, uiterlijk: date, beroep: _Beroep) -> Probleem:
    """The claim has no schedule, or one that is too long: the ordinary limit holds."""
    dag = telt_tot(ctx, m)
    if beroep.einde is None:
        wat = bericht("Het uitstel wegens perspectief heeft geen opbouwschema en geen einddag")
        hulp = bericht("Is er een opbouwschema? Leg dat vast, met de einddag bij tot_en_met.")
    else:
        wat = bericht(
            "Het opbouwschema loopt tot en met {einde}; dat is later dan drie maanden",
            einde=beroep.einde,
        )
        hulp = bericht("Klopt de einddag niet? Verbeter die. Dit schema geeft geen uitstel.")
    ernst, waarom = verzacht(
        ctx,
        Ernst.FOUT,
        bericht(
            "Zonder geldig uitstel was {grens} de laatste dag; dat is {n} geleden."
            if m.gedaan is None
            else "Zonder geldig uitstel was {grens} de laatste dag; het werd {n} later.",
            grens=uiterlijk,
            n=dagen(dagen_tussen(uiterlijk, dag)),
        ),
    )
    return Probleem(
        beroep.where,
        wat,
        (hulp, bericht("Plan anders de intake nu en vul opdracht.intake in."))
        if m.gedaan is None
        else (hulp, bericht("Leg anders met de werkgever vast waarom er is gewacht.")),
        waarom,
        ernst=ernst,
        zie_ook=(plek(ctx, m),),
        bij=(dag.isoformat(),) if m.gedaan is not None else (),
        tot=m.gedaan,
    )


def _deels_hervat(ctx: Context, dag: date) -> bool:
    spoor1 = ctx.dossier.spoor1
    return spoor1 is not None and any(
        h.structureel and h.van <= dag and (h.tot_en_met is None or h.tot_en_met >= dag)
        for h in spoor1.hervatting
    )


TIJD_03 = Rule(
    "TIJD-03",
    perspectief_niet_onderbouwd,
    nodig=(*NODIG, "spoor1", "belastbaarheid"),
    keten=KETEN,
    vanaf=bij_vorig_bureau,
)

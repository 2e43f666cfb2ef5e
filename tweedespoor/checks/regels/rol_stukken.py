"""ROL: the papers that employer and employee both sign."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.finding import Wie, Woord, bericht
from tweedespoor.location import Where
from tweedespoor.nederlands import lijst

BEIDEN: Final = frozenset({"werkgever", "werknemer"})
"""Who make plan and evaluations in agreement."""

VAN_BEIDEN: Final = {
    "plan_van_aanpak": "plan van aanpak",
    "bijstelling_plan_van_aanpak": "bijstelling van het plan van aanpak",
    "eerstejaarsevaluatie": "eerstejaarsevaluatie",
    "eindevaluatie": "eindevaluatie",
}
"""Papers of both parties: kind → what people call it."""


def stuk_niet_ondertekend(ctx: Context) -> Iterator[Uitkomst]:
    """Een stuk van werkgever en werknemer is maar door een van beiden getekend.

    ## Wat
    Plan van aanpak, bijstelling, eerstejaarsevaluatie en eindevaluatie maken beiden samen. Tekende
    een van beiden niet en staat er geen reden bij, dan volgt een waarschuwing. Een weigering met de
    reden erbij is goed. Weet het bureau niet wie tekenden, dan is dit niet te bepalen.

    ## Waarom
    De wet vraagt: in overeenstemming. Een handtekening is geen eis, wel het gewone bewijs.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26, getekend: [werkgever]}
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    # …
    - id: D3
      soort: eerstejaarsevaluatie
      datum: 2026-05-26
      getekend: [werkgever]
      geweigerd: werknemer, wil eerst een ander doel
    ```

    ## Bron
    De Wet WIA, art. 25 lid 2, en het Burgerlijk Wetboek. Formulieren van UWV vragen om
    ondertekening door beiden.
    """
    stukken = [d for d in ctx.documenten if d.soort in VAN_BEIDEN and d.stand != "nvt"]
    evaluaties = [
        e
        for e in ctx.dossier.evaluaties
        if e.inhoud.soort in VAN_BEIDEN and e.inhoud.datum <= ctx.peildatum
    ]
    if not stukken and not evaluaties:
        yield NogNiet(bericht("Er is nog geen stuk dat beiden vastleggen."))
        return
    onbekend = 0
    for d in stukken:
        if not d.getekend and d.geweigerd is None:
            onbekend += 1
        elif (mist := BEIDEN - set(d.getekend)) and d.geweigerd is None:
            yield _half(ctx.at(d, "getekend"), VAN_BEIDEN[d.soort], mist, d.id)
    for notitie in evaluaties:
        e = notitie.inhoud
        if e.getekend and (mist := BEIDEN - set(e.getekend)) and e.geweigerd is None:
            yield _half(ctx.at(e, "getekend"), VAN_BEIDEN[e.soort], mist, notitie.bestand)
    if onbekend:
        yield NietTeBepalen(
            bericht("Van {n} stukken weet het bureau niet wie tekenden.", n=onbekend), Wie.WERKGEVER
        )


def _half(where: Where, naam: str, mist: frozenset[str] | set[str], bij: str) -> Probleem:
    return Probleem(
        where,
        bericht(
            "Dit stuk ({naam}) is niet getekend door: {wie}",
            naam=Woord(naam),
            wie=Woord(lijst(sorted(mist))),
        ),
        (
            bericht(
                "Vraag een getekend stuk, of leg bij geweigerd vast wie niet tekende en waarom."
            ),
        ),
        bericht("Een handtekening is het gewone bewijs dat beiden het eens zijn."),
        bij=(bij,),
    )


ROL_04 = Rule("ROL-04", stuk_niet_ondertekend, nodig=("documenten", "evaluaties"))

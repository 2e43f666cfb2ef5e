"""ACT: what happens in the traject."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.stiltes import Stilte, stiltes
from tweedespoor.checks.verloop import vanaf_start
from tweedespoor.finding import Ernst, bericht


def passieve_periode(ctx: Context) -> Iterator[Uitkomst]:
    """Er is een lange tijd waarin niets is vastgelegd.

    ## Wat
    Vanaf de start gebeurt er steeds iets. Wij kijken naar contacten, evaluaties, sollicitaties,
    activiteiten, verzonden rapporten en uren. Zijn er meer dan vier weken zonder, dan volgt een
    waarschuwing. Verlof, een tijd zonder benutbare mogelijkheden en een besluit om te pauzeren
    tellen niet mee.

    ## Waarom
    UWV vraagt voortvarendheid en ziet alleen wat is vastgelegd. Een stille maand zonder reden leest
    als stilstand.

    ## Fout
    ```ontbreekt contacten/2026-11-10-werknemer.md
    Dit bestand is er niet.
    ```
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A1
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-09}
      resultaat: brief en cv zijn klaar
    - id: A2
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-09}
      resultaat: werkt zelf met een rekenblad
    ```
    ```text opties
    --peildatum 2026-11-26
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A1
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-09}
      resultaat: brief en cv zijn klaar
    - id: A2
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-09}
      resultaat: werkt zelf met een rekenblad
    ```
    ```text opties
    --peildatum 2026-11-26
    ```

    ## Bron
    Voortvarendheid vraagt UWV in zijn handboek. De vier weken zijn praktijk en geen norm van UWV;
    daarom is dit nooit een fout.
    """
    for stilte in stiltes(ctx):
        yield _gat(ctx, stilte)


def _gat(ctx: Context, stilte: Stilte) -> Probleem:
    """One silence, between two events or up to now."""
    vorige, volgende, lengte = stilte.vorige, stilte.volgende, stilte.dagen
    namen = (volgende.namen if volgende is not None else ()) + (vorige.namen if vorige else ())
    grond = bericht(
        "UWV vraagt voortvarendheid. Meer dan {grens} dagen stilte is praktijk en geen norm.",
        grens=ctx.drempels.gat_dagen,
    )
    if volgende is None:
        where = vorige.where if vorige is not None else ctx.at(ctx.dossier.traject)
        return Probleem(
            where,
            bericht(
                "Sinds {dag} is {n} lang niets vastgelegd", dag=vorige.tot_en_met, n=dagen(lengte)
            )
            if vorige is not None
            else bericht("Sinds de start is {n} lang niets vastgelegd", n=dagen(lengte)),
            (
                bericht("Leg vast wat er wel gebeurde: spoor log contact {id}", id=ctx.id),
                bericht("Lag het traject stil? Noteer tijd en reden bij opdracht.onderbroken."),
            ),
            grond,
            ernst=Ernst.WAARSCHUWING,
            bij=namen,
        )
    return Probleem(
        volgende.where,
        bericht("Voor {dag} is {n} lang niets vastgelegd", n=dagen(lengte), dag=volgende.van),
        (
            bericht("Gebeurde er wel iets? Leg dat alsnog vast, met de goede datum."),
            bericht("Lag het traject stil? Noteer tijd en reden bij opdracht.onderbroken."),
        ),
        grond,
        ernst=Ernst.WAARSCHUWING,
        zie_ook=(vorige.where,) if vorige is not None else (),
        bij=namen,
        tot=volgende.van,
    )


ACT_02 = Rule(
    "ACT-02",
    passieve_periode,
    nodig=(
        "traject",
        "opdracht",
        "contacten",
        "evaluaties",
        "rapporten",
        "activiteiten",
        "sollicitaties",
        "uren",
        "belastbaarheid",
    ),
    vanaf=vanaf_start,
)

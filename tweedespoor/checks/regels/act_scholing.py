"""ACT: training that takes long."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.activiteiten import (
    loopt,
    van_soort,
    vraagt_reden,
)
from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.act_plaats import probleem_bij
from tweedespoor.checks.rule import NietVanToepassing, Rule, Uitkomst
from tweedespoor.finding import Kenmerk, bericht


def lange_scholing(ctx: Context) -> Iterator[Uitkomst]:
    """Scholing hoort bij geen richting meer, of duurt lang zonder reden.

    ## Wat
    Een opleiding noemt een richting die in het zoekprofiel staat. Duurt zij langer dan zes maanden,
    dan staat bij `baanrelevantie` waarom dit toch de kortste weg is.

    ## Waarom
    UWV verlangt geen scholing die de mogelijkheden nauwelijks vergroot. Een lange opleiding zonder
    reden stelt werk uit.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: scholing
      doel: diploma transportplanning
      verkleint: [K1]
      richting: [R1]
      gepland: {van: 2026-12-01, tot_en_met: 2027-06-02}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: scholing
      doel: diploma transportplanning
      verkleint: [K1]
      richting: [R1]
      gepland: {van: 2026-12-01, tot_en_met: 2027-06-02}
      scholing: {baanrelevantie: werkgevers in R1 vragen dit diploma in elke vacature}
    ```

    ## Bron
    Dat scholing de mogelijkheden moet vergroten, staat in het kader van UWV. De zes maanden komen
    uit een praktijkbron over spoor 1.
    """
    gevonden = van_soort(ctx, "scholing")
    if not gevonden:
        yield NietVanToepassing(bericht("Er is geen scholing."))
        return
    richtingen = {r.id for v in ctx.zoekprofielen[-1:] for r in v.richtingen}
    for activiteit in gevonden:
        scholing = activiteit.scholing
        if vraagt_reden(activiteit):
            if scholing is None or not scholing.baanrelevantie:
                yield probleem_bij(
                    ctx,
                    activiteit,
                    bericht(
                        "Scholing {id} duurt langer dan zes maanden, zonder reden",
                        id=Kenmerk(activiteit.id),
                    ),
                    bericht("Zet bij scholing baanrelevantie: waarom dit de kortste weg is."),
                    bericht("Een lange opleiding stelt werk uit. Zes maanden is praktijk."),
                )
        elif richtingen and not richtingen & set(activiteit.richting) and loopt(ctx, activiteit):
            yield probleem_bij(
                ctx,
                activiteit,
                bericht("Scholing {id} hoort bij geen richting van nu", id=Kenmerk(activiteit.id)),
                bericht("Noem een richting uit het zoekprofiel, of stop de scholing."),
                bericht("UWV verlangt geen scholing die de mogelijkheden nauwelijks vergroot."),
            )


ACT_06 = Rule("ACT-06", lange_scholing, nodig=("activiteiten", "zoekprofiel", "opdracht"))

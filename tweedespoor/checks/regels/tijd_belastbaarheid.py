"""TIJD: the start of spoor 2 after the belastbaarheid became known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import (
    KETEN,
    NODIG,
    PLAN_INTAKE,
    bij_vorig_bureau,
    dagen,
    geen_grens,
    niet_te_laat,
    plek,
    sinds,
    start,
    telt_tot,
    verzacht,
)
from tweedespoor.finding import Ernst, bericht
from tweedespoor.timeline.model import TE_LAAT, Grond

DIRECT = 28
"""Days between capacity and start after which we warn; UWV only says "directly": practice."""


def te_laat_na_belastbaarheid(ctx: Context) -> Iterator[Uitkomst]:
    """De werknemer werd pas na de evaluatie belastbaar, en spoor 2 startte niet direct.

    ## Wat
    Ontstaat de belastbaarheid na de eerstejaarsevaluatie, dan start spoor 2 direct. Wij
    waarschuwen na vier weken. Na acht weken is het een fout.

    ## Waarom
    UWV verlangt een directe start. Na acht weken noemt geen enkele bron de start nog direct. Een
    rechtbank liet een loonsanctie in stand bij een start tien weken na het advies.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B1
      datum: 2026-03-10
      benutbaar: nee
      van: 2025-06-02
      tot_en_met: 2026-06-15
    - id: B2
      datum: 2026-06-16
      benutbaar: ja
      eerste_benutbaar: 2026-06-16
    ```
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-08-03
      intake: 2026-08-20
      start: 2026-08-27
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B1
      datum: 2026-03-10
      benutbaar: nee
      van: 2025-06-02
      tot_en_met: 2026-06-15
    - id: B2
      datum: 2026-06-16
      benutbaar: ja
      eerste_benutbaar: 2026-06-16
    ```
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
    ```

    ## Bron
    Direct staat in het beoordelingskader van UWV. De vier weken leiden wij af uit een uitspraak.
    UWV hield daar 29 dagen aan (5 mei tot 3 juni 2020); wij waarschuwen na 28 dagen, een dag
    strenger. De acht weken komen uit een samenvatting van de Werkwijzer door derden; wij lazen die
    niet na.
    """
    m = start(ctx)
    if m is None or m.uiterlijk is None:
        yield geen_grens(ctx)
        return
    if m.grond is not Grond.BENUTBAAR or m.vanaf is None:
        yield NietVanToepassing(
            bericht("De belastbaarheid ontstond niet pas na de eerstejaarsevaluatie.")
        )
        return
    if (reden := niet_te_laat(ctx, m, m.vanaf + timedelta(days=DIRECT))) is not None:
        yield reden
        return
    dag = telt_tot(ctx, m)
    verstreken = dagen_tussen(m.vanaf, dag)
    te_laat = m.status in TE_LAAT and dag > m.uiterlijk
    if not te_laat and verstreken <= DIRECT:
        if m.gedaan is None:
            yield NogNiet(bericht("De belastbaarheid is er sinds {dag}.", dag=m.vanaf))
        return
    if te_laat:
        ernst, waarom = (
            Ernst.FOUT,
            bericht(
                "UWV verlangt dan direct spoor 2. De ruimste lezing, acht weken, liep af op {dag}.",
                dag=m.uiterlijk,
            ),
        )
    else:
        ernst, waarom = (
            Ernst.WAARSCHUWING,
            bericht(
                "UWV verlangt dan direct spoor 2. Een rechtbank ging uit van ongeveer vier weken."
            ),
        )
    ernst, waarom = verzacht(ctx, ernst, waarom)
    yield Probleem(
        plek(ctx, m),
        bericht(
            "Belastbaar sinds {sinds}, maar spoor 2 startte pas {n} later"
            if m.gedaan is not None
            else "Belastbaar sinds {sinds}, maar spoor 2 is {n} later nog niet gestart",
            sinds=m.vanaf,
            n=dagen(verstreken),
        ),
        (
            PLAN_INTAKE
            if m.gedaan is None
            else bericht(
                "Leg met de werkgever vast waarom de start wachtte en wat intussen gebeurde."
            ),
            bericht(
                "Was er perspectief in spoor 1? Leg het opbouwschema vast in belastbaarheid.yaml."
            ),
        ),
        waarom,
        ernst=ernst,
        zie_ook=sinds(m),
        bij=(dag.isoformat(),) if m.gedaan is not None else (),
        tot=m.gedaan,
    )


TIJD_07 = Rule(
    "TIJD-07",
    te_laat_na_belastbaarheid,
    nodig=(*NODIG, "belastbaarheid"),
    keten=KETEN,
    vanaf=bij_vorig_bureau,
)

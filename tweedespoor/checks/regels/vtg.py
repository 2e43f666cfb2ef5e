"""VTG: progress, looked at by employer and employee together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import vanaf_start
from tweedespoor.finding import Ernst, Kenmerk, Message, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.mijlpalen import Gedaan

WAARSCHUWING_VANAF = 56
"""Days between evaluations above which we warn: practice, see decisions on VTG-01."""


@dataclass(frozen=True, slots=True)
class _Evaluatie:
    dag: date
    plek: Callable[..., Where]
    volgende: date | None
    namen: tuple[str, ...]


def evaluatie_te_lang_geleden(ctx: Context) -> Iterator[Uitkomst]:
    """Werkgever en werknemer hebben te lang niet samen geëvalueerd.

    ## Wat
    Werkgever en werknemer bespreken samen de voortgang en leggen dat vast. Na meer dan zes weken
    volgt een melding, na meer dan acht weken een waarschuwing. Wij tellen vanaf de start van spoor
    2; van de tijd daarvoor telt alleen de laatste evaluatie.

    ## Waarom
    De wet zegt alleen: periodiek. UWV noemt op zijn website zes weken. Zonder evaluatie stuurt
    niemand bij.

    ## Fout
    ```ontbreekt evaluaties/2026-10-27.md
    Dit bestand is er niet.
    ```

    ## Goed
    ```markdown evaluaties/2026-10-27.md
    ---
    datum: 2026-10-27
    soort: periodiek
    aanwezig: [werkgever, werknemer]
    ---
    ## Spoor 1
    Er is geen functie vrijgekomen.

    ## Spoor 2
    De training loopt volgens plan.
    ```

    ## Bron
    Periodiek evalueren staat in de Wet WIA en de Regeling procesgang. De zes weken noemt UWV op
    zijn website. De acht weken zijn praktijk; daarom is dit nooit een fout.
    """
    rij = _evaluaties(ctx)
    begin = ctx.start
    if begin is None:
        return
    vroeger = [e for e in rij if e.dag <= begin]
    vorige: _Evaluatie | None = vroeger[-1] if vroeger else None
    sinds = vorige.dag if vorige is not None else begin
    for evaluatie in (e for e in rij if begin < e.dag <= ctx.laatste_dag):
        if (gat := _gat(ctx, sinds, vorige, evaluatie)) is not None:
            yield gat
        vorige, sinds = evaluatie, evaluatie.dag
    if (gat := _gat(ctx, sinds, vorige, None)) is not None:
        yield gat


def _evaluaties(ctx: Context) -> list[_Evaluatie]:
    """Evaluations by both, oldest first; the one of the first year also from `mijlpalen`."""
    rij: dict[date, _Evaluatie] = {}
    traject = ctx.dossier.traject
    mijlpalen = traject.mijlpalen if traject is not None else None
    eerste_jaar = mijlpalen.eerstejaarsevaluatie if mijlpalen is not None else None
    if eerste_jaar is not None and eerste_jaar.gedaan is not None:
        dag = eerste_jaar.gedaan
        rij[dag] = _Evaluatie(dag, partial(_mijlpaal, ctx, eerste_jaar), None, (dag.isoformat(),))
    for notitie in ctx.dossier.evaluaties:
        e = notitie.inhoud
        if {"werkgever", "werknemer"} <= set(e.aanwezig) or e.afwezig_reden is not None:
            rij[e.datum] = _Evaluatie(
                e.datum, partial(ctx.at, e), e.volgende, (e.datum.isoformat(), notitie.bestand)
            )
    return [rij[dag] for dag in sorted(rij) if dag <= ctx.peildatum]


def _gat(
    ctx: Context, sinds: date, vorige: _Evaluatie | None, volgende: _Evaluatie | None
) -> Probleem | None:
    ritme = ctx.drempels.evaluatie_dagen
    tot = volgende.dag if volgende is not None else ctx.laatste_dag
    lengte = dagen_tussen(sinds, tot)
    if lengte <= ritme:
        return None
    # The day on which it was due is the name that does not change when it is held at last.
    beloofd = vorige.volgende if vorige is not None else None
    verwacht = sinds + timedelta(days=ritme)
    namen = tuple(
        dict.fromkeys(
            (
                *((beloofd.isoformat(),) if beloofd is not None else ()),
                verwacht.isoformat(),
                *(volgende.namen if volgende is not None else ()),
                *(vorige.namen if vorige is not None else ()),
            )
        )
    )
    return Probleem(
        _plek(ctx, vorige, volgende),
        _bericht(lengte, vorige, volgende),
        _hulp(beloofd, volgende),
        bericht(
            "De laatste was op {dag}. UWV noemt zes weken; de wet zegt alleen: periodiek.",
            dag=sinds,
        )
        if vorige is not None
        else bericht(
            "Spoor 2 startte op {dag}. UWV noemt zes weken; de wet zegt alleen: periodiek.",
            dag=sinds,
        ),
        ernst=Ernst.WAARSCHUWING if lengte > WAARSCHUWING_VANAF else Ernst.INFO,
        zie_ook=(_belofte(vorige),) if volgende is not None and vorige is not None else (),
        bij=namen,
        tot=volgende.dag if volgende is not None else None,
    )


def _plek(ctx: Context, vorige: _Evaluatie | None, volgende: _Evaluatie | None) -> Where:
    if volgende is not None:
        return volgende.plek("datum")
    if vorige is not None:
        return _belofte(vorige)
    return ctx.at(ctx.opdracht) if ctx.opdracht is not None else Where("traject.yaml")


def _belofte(evaluatie: _Evaluatie) -> Where:
    """Where an evaluation names the next one; its own date when it names none."""
    return evaluatie.plek("volgende" if evaluatie.volgende is not None else "datum")


def _mijlpaal(ctx: Context, eerste_jaar: Gedaan, _sleutel: str) -> Where:
    """The evaluation of the first year has one key, whatever is asked."""
    return ctx.at(eerste_jaar, "gedaan")


def _bericht(lengte: int, vorige: _Evaluatie | None, volgende: _Evaluatie | None) -> Message:
    n = dagen(lengte)
    if volgende is not None:
        return bericht("Voor deze evaluatie was er {n} geen", n=n)
    if vorige is None:
        return bericht("Sinds de start is er {n} geen evaluatie van werkgever en werknemer", n=n)
    return bericht("Al {n} geen evaluatie van werkgever en werknemer", n=n)


def _hulp(beloofd: date | None, volgende: _Evaluatie | None) -> tuple[Message, ...]:
    if volgende is not None:
        return (
            bericht("Was er een evaluatie tussendoor? Leg die alsnog vast in evaluaties."),
            bericht("Was er een reden? Leg die vast in afwijkingen.yaml, met wie besloot."),
        )
    if beloofd is not None:
        bestand = Kenmerk(f"evaluaties/{beloofd.isoformat()}.md")
        eerst = bericht("Is er al geëvalueerd? Leg dat vast als {bestand}.", bestand=bestand)
    else:
        eerst = bericht(
            "Is er al geëvalueerd? Leg dat vast in de map evaluaties, met de datum als naam."
        )
    return (
        eerst,
        bericht("Zo niet, plan nu een evaluatie. Kon het niet? Leg dat vast in afwijkingen.yaml."),
    )


VTG_01 = Rule(
    "VTG-01",
    evaluatie_te_lang_geleden,
    nodig=("traject", "opdracht", "evaluaties"),
    vanaf=vanaf_start,
)

"""What a profile or plan rests on, and what came in since: "te herzien"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.frozen import dataclass
from tweedespoor.loading.vingerafdruk import vingerafdruk

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.lijsten import Document
    from tweedespoor.schema.trajectplan import TrajectplanVersie
    from tweedespoor.schema.zoekprofiel import ZoekprofielVersie

    Versie = ZoekprofielVersie | TrajectplanVersie

ONDERDELEN: Final = ("zoekprofiel", "trajectplan")
"""Parts that must follow the belastbaarheid."""


@dataclass(frozen=True, slots=True)
class Verwerking:
    """How one part took in one advice.

    Attributes:
        onderdeel: name of the part.
        advies: the advice.
        bekend: day from which the bureau could react.
        versie: the version in force.
        gereageerd: day of the first reaction, or None when there was none.
        genegeerd: a version written after the advice came in that does not name it.
    """

    onderdeel: str
    advies: Advies
    bekend: date
    versie: Versie
    gereageerd: date | None
    genegeerd: Versie | None


def versies(ctx: Context, onderdeel: str) -> tuple[Versie, ...]:
    """The versions of a part up to the peildatum, oldest first."""
    return ctx.zoekprofielen if onderdeel == "zoekprofiel" else ctx.plannen


def bekend_bij_bureau(ctx: Context, advies: Advies) -> date:
    """The day from which the bureau had the advice: received, else recorded, else its own date.

    Never before the employee was referred to the bureau.
    """
    dag = advies.ontvangen or advies.vastgelegd or advies.datum
    aanmelding = ctx.opdracht.aanmelding if ctx.opdracht is not None else None
    return max(dag, aanmelding) if aanmelding is not None else dag


def verwerkingen(ctx: Context) -> Iterator[Verwerking]:
    """Per part, each advice that the bureau learned of after the first version.

    Advices that came in after the end of the assignment are left out.
    """
    adviezen = ctx.adviezen
    rang = {a.id: n for n, a in enumerate(adviezen)}
    for onderdeel in ONDERDELEN:
        rij = versies(ctx, onderdeel)
        if not rij:
            continue
        eerste = max((rang[b] for b in rij[0].berust_op if b in rang), default=-1)
        for nummer, advies in enumerate(adviezen):
            bekend = bekend_bij_bureau(ctx, advies)
            if (
                nummer <= eerste
                or bekend > ctx.laatste_dag
                or (bekend <= rij[0].per and eerste < 0)
            ):
                continue
            yield _verwerking(onderdeel, advies, bekend, rij, rang)


def _verwerking(
    onderdeel: str, advies: Advies, bekend: date, rij: tuple[Versie, ...], rang: dict[str, int]
) -> Verwerking:
    nummer = rang[advies.id]
    dagen: list[date] = []
    genegeerd: Versie | None = None
    for versie in rij:
        noemt = max((rang[b] for b in versie.berust_op if b in rang), default=-1)
        if noemt >= nummer:
            dagen.append(versie.per)
        elif versie.per > bekend and versie.berust_op:
            genegeerd = versie
        dagen += [h.op for h in versie.herzien if advies.id in h.gezien]
    gevolgen = advies.gevolgen_beoordeeld
    if gevolgen is not None and gevolgen.uitkomst == "geen_gevolgen" and onderdeel in gevolgen.voor:
        dagen.append(gevolgen.datum)
    return Verwerking(onderdeel, advies, bekend, rij[-1], min(dagen, default=None), genegeerd)


@dataclass(frozen=True, slots=True)
class NieuwRapport:
    """A labour expert's report that came in after the version in force and is not named.

    Attributes:
        onderdeel: name of the part.
        rapport: the report.
        versie: the version in force.
    """

    onderdeel: str
    rapport: Document
    versie: Versie


def nieuwe_rapporten(ctx: Context) -> Iterator[NieuwRapport]:
    """Per part, the labour expert's reports that it does not rest on and that are younger."""
    rapporten = [
        d for d in ctx.documenten if d.soort == "arbeidsdeskundig_rapport" and d.datum is not None
    ]
    for onderdeel in ONDERDELEN:
        rij = versies(ctx, onderdeel)
        if not rij:
            continue
        versie = rij[-1]
        for rapport in rapporten:
            dag = rapport.ontvangen or rapport.datum
            if (
                dag is not None
                and versie.per < dag <= ctx.laatste_dag
                and not any(
                    rapport.id in v.berust_op or any(rapport.id in h.gezien for h in v.herzien)
                    for v in rij
                )
            ):
                yield NieuwRapport(onderdeel, rapport, versie)


@dataclass(frozen=True, slots=True)
class Gewijzigd:
    """What a part was last reviewed with, and what was changed since.

    Attributes:
        onderdeel: name of the part.
        grond: the advice or document as it is now.
        versie: the version in force.
        gezien: day of the review.
    """

    onderdeel: str
    grond: Advies | Document
    versie: Versie
    gezien: date


def gewijzigde_gronden(ctx: Context) -> Iterator[Gewijzigd]:
    """Per part, what its version in force was reviewed with and that says something else now.

    Of each basis the last review counts. A basis that is gone is no change of its words; a
    reference to nothing is found elsewhere.
    """
    gronden: dict[str, Advies | Document] = {
        **{a.id: a for a in ctx.adviezen},
        **{d.id: d for d in ctx.documenten},
    }
    for onderdeel in ONDERDELEN:
        rij = versies(ctx, onderdeel)
        if not rij:
            continue
        laatst: dict[str, tuple[date, str]] = {}
        for keer in sorted(rij[-1].herzien, key=lambda h: h.op):
            if keer.op <= ctx.laatste_dag:
                laatst |= {id: (keer.op, afdruk) for id, afdruk in keer.gezien.items()}
        for id, (dag, afdruk) in sorted(laatst.items()):
            grond = gronden.get(id)
            if grond is not None and vingerafdruk(grond) != afdruk:
                yield Gewijzigd(onderdeel, grond, rij[-1], dag)

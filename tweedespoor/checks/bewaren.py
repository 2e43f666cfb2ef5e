"""How long a dossier is kept, what suspends that, and what the tax office may still ask for.

Retention looks at the real day and never at the closing day: time goes on after a dossier was
closed. That it is a norm and no law stands in `law/data`; the tax part is law.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.dagen import add_months
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte

if TYPE_CHECKING:
    from tweedespoor.law.recht import Recht
    from tweedespoor.schema.dossier import Dossier

ERD_ZW_MAANDEN: Final = 60
"""Eigenrisicodrager for the Ziektewet: five years, in practice."""

_TE_BEANTWOORDEN: Final = frozenset({"inzage", "overdracht"})
"""Requests that cannot be answered any more once the dossier is gone."""


class Stand(StrEnum):
    """Where the retention of a dossier stands on a day."""

    LOOPT = "loopt"
    BEWAREN = "bewaren"
    OPGESCHORT = "opgeschort"
    VOORBIJ = "voorbij"
    ONBEKEND = "onbekend"


class Opschorting(StrEnum):
    """Why a dossier is kept longer, as Dutch words."""

    PROCEDURE = "er loopt een procedure (bewaren in traject.yaml)"
    KLACHT = "er is een klacht die niet is afgehandeld"
    LOONSANCTIE = "er loopt een loonsanctie"
    LOONSANCTIE_OPEN = "de laatste dag van de loonsanctie staat niet in uwv.yaml"
    VERZOEK = "een verzoek van de werknemer om zijn gegevens is nog niet beantwoord"


@dataclass(frozen=True, slots=True)
class Bewaring:
    """The retention of one dossier on one day.

    Attributes:
        stand: where it stands.
        einde: last day of the assignment, or None while it runs or is not known.
        maanden: months after that day for which the dossier is kept.
        laatste: last day on which keeping is still normal (inclusive), or None.
        opgeschort: what suspends the end of retention, in a fixed order.
        belasting: last day on which the tax office may ask for hours and invoices (inclusive),
            or None when no end is known.
        bron, sterkte: of the term of the dossier.
        bron_belasting: of the term of the tax part; that one is law.
    """

    stand: Stand
    einde: date | None
    maanden: int
    laatste: date | None
    opgeschort: tuple[Opschorting, ...]
    belasting: date | None
    bron: Bron
    sterkte: Sterkte
    bron_belasting: Bron

    @property
    def vernietigen_vanaf(self) -> date | None:
        """The first day on which the dossier must go, whatever suspends it."""
        return self.laatste + timedelta(days=1) if self.laatste is not None else None


@dataclass(frozen=True, slots=True)
class Bewaarregel:
    """One dossier in the list.

    Attributes:
        dossier: its number.
        bewaring: where it stands; None when `traject.yaml` could not be read.
        geld: it holds hours or a price, so that a part stays for the tax.
    """

    dossier: str
    bewaring: Bewaring | None
    geld: bool


@dataclass(frozen=True, slots=True)
class Belastingregel:
    """The tax part of a dossier that is gone.

    Attributes:
        dossier: its number.
        tot_en_met: last day on which it is needed, or None when the file cannot be read.
    """

    dossier: str
    tot_en_met: date | None


@dataclass(frozen=True, slots=True)
class Bewaarlijst:
    """What must go and when, over many dossiers.

    Attributes:
        dag: the real day.
        regels: what must go first, then by last day.
        belasting: tax parts of dossiers that were destroyed, by number.
        onafgemaakt: numbers of dossiers whose destruction was cut off.
        eigen_termijn: the firm sets its own term.
    """

    dag: date
    regels: tuple[Bewaarregel, ...]
    belasting: tuple[Belastingregel, ...]
    onafgemaakt: tuple[str, ...]
    eigen_termijn: bool

    @property
    def onleesbaar(self) -> bool:
        """Whether something is missing from the list."""
        return any(r.bewaring is None for r in self.regels) or any(
            b.tot_en_met is None for b in self.belasting
        )


def bewaring(dossier: Dossier, dag: date, drempels: Drempels, recht: Recht) -> Bewaring:
    """How long a dossier is kept, as of a day.

    Args:
        dossier: as read.
        dag: the real day.
        drempels: numbers of practice; the firm's own term is in it.
        recht: the legal data.
    """
    einde = einde_van(dossier)
    norm = recht["bewaren.na_opdracht"].on(dag)
    fiscus = recht["bewaren.belasting"].on(dag)
    laatste = laatste_dag(dossier, einde, drempels) if einde is not None else None
    opgeschort = opschortingen(dossier, dag)
    belasting = _belasting(dossier, einde, fiscus.waarde)
    return Bewaring(
        _stand(dossier, einde, laatste, dag, opgeschort=bool(opgeschort)),
        einde,
        maanden_van(dossier, drempels),
        laatste,
        opgeschort,
        belasting,
        norm.bron,
        norm.sterkte,
        fiscus.bron,
    )


def einde_van(dossier: Dossier) -> date | None:
    """The last day of the assignment, else the day on which the dossier was closed."""
    traject = dossier.traject
    if traject is None:
        return None
    einde = traject.opdracht.einde if traject.opdracht is not None else None
    return einde or (traject.afgesloten if traject.status == "afgesloten" else None)


def maanden_van(dossier: Dossier, drempels: Drempels) -> int:
    """Months after the assignment for which this dossier is kept."""
    traject = dossier.traject
    if traject is not None and traject.soort_traject == "erd_zw":
        return max(drempels.bewaar_maanden, ERD_ZW_MAANDEN)
    return drempels.bewaar_maanden


def laatste_dag(dossier: Dossier, einde: date, drempels: Drempels) -> date:
    """The last day on which keeping is still normal, inclusive."""
    return add_months(einde, maanden_van(dossier, drempels))


def opschortingen(dossier: Dossier, dag: date) -> tuple[Opschorting, ...]:
    """What suspends the end of retention on a day."""
    traject = dossier.traject
    uit: list[Opschorting] = []
    if traject is not None:
        if traject.bewaren is not None and traject.bewaren.procedure_loopt is not None:
            uit.append(Opschorting.PROCEDURE)
        if any(_open(k.op, k.afgehandeld, dag) for k in traject.klachten):
            uit.append(Opschorting.KLACHT)
        verzoeken = traject.privacy.verzoeken if traject.privacy is not None else ()
        if any(v.soort in _TE_BEANTWOORDEN and _open(v.op, v.afgehandeld, dag) for v in verzoeken):
            uit.append(Opschorting.VERZOEK)
    sanctie = dossier.uwv.loonsanctie if dossier.uwv is not None else None
    if sanctie is not None and sanctie.vervallen is None and sanctie.besluit <= dag:
        if sanctie.tot_en_met is None:
            uit.append(Opschorting.LOONSANCTIE_OPEN)
        elif sanctie.tot_en_met >= dag:
            uit.append(Opschorting.LOONSANCTIE)
    return tuple(uit)


def _open(op: date, afgehandeld: date | None, dag: date) -> bool:
    return op <= dag and (afgehandeld is None or afgehandeld > dag)


def _stand(
    dossier: Dossier, einde: date | None, laatste: date | None, dag: date, *, opgeschort: bool
) -> Stand:
    if dossier.traject is None:
        return Stand.ONBEKEND
    if einde is None or laatste is None or einde > dag:
        return Stand.LOOPT
    if dag <= laatste:
        return Stand.BEWAREN
    return Stand.OPGESCHORT if opgeschort else Stand.VOORBIJ


def _belasting(dossier: Dossier, einde: date | None, jaren: int) -> date | None:
    """The day that the dossier names, else the end of the year so many years after the end."""
    traject = dossier.traject
    genoemd = traject.bewaren.facturen_tot_en_met if traject and traject.bewaren else None
    if genoemd is not None or einde is None:
        return genoemd
    return date(einde.year + jaren, 12, 31)

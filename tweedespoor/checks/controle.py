"""What a check of one or more dossiers yields: the verdicts, and counts over them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from tweedespoor.checks.uitslag import INTERN, Melding, Uitslag
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Telling:
    """Counts over dossiers; those of several parts add up.

    Attributes:
        dossiers: how many.
        fouten, waarschuwingen, info: open findings of that severity.
        aanvaard: findings that a deviation accepts.
        onbeslist, niet_te_bepalen: verdicts of that kind.
        onleesbaar: dossiers of which a part could not be read or validated.
        intern: open findings that are a fault of the program.
        dagen: the days judged on, with where each came from.
    """

    dossiers: int = 0
    fouten: int = 0
    waarschuwingen: int = 0
    info: int = 0
    aanvaard: int = 0
    onbeslist: int = 0
    niet_te_bepalen: int = 0
    onleesbaar: int = 0
    intern: int = 0
    dagen: frozenset[tuple[date, str]] = frozenset()

    def __add__(self, ander: Telling) -> Telling:
        """Both together."""
        return Telling(
            self.dossiers + ander.dossiers,
            self.fouten + ander.fouten,
            self.waarschuwingen + ander.waarschuwingen,
            self.info + ander.info,
            self.aanvaard + ander.aanvaard,
            self.onbeslist + ander.onbeslist,
            self.niet_te_bepalen + ander.niet_te_bepalen,
            self.onleesbaar + ander.onleesbaar,
            self.intern + ander.intern,
            # Most dossiers bring no new day: then no new set is made of thousands.
            self.dagen if ander.dagen <= self.dagen else self.dagen | ander.dagen,
        )

    def open(self, ernst: Ernst) -> int:
        """Number of open findings of one severity."""
        return {
            Ernst.FOUT: self.fouten,
            Ernst.WAARSCHUWING: self.waarschuwingen,
            Ernst.INFO: self.info,
        }[ernst]


def tel(uitslag: Uitslag) -> Telling:
    """The counts of one dossier."""
    open_ = uitslag.open
    return Telling(
        dossiers=1,
        fouten=sum(m.ernst is Ernst.FOUT for m in open_),
        waarschuwingen=sum(m.ernst is Ernst.WAARSCHUWING for m in open_),
        info=sum(m.ernst is Ernst.INFO for m in open_),
        aanvaard=len(uitslag.meldingen) - len(open_),
        onbeslist=uitslag.oordelen_zijn(Oordeel.ONBESLIST),
        niet_te_bepalen=uitslag.oordelen_zijn(Oordeel.NIET_TE_BEPALEN),
        onleesbaar=int(bool(uitslag.gevolgen)),
        intern=sum(m.code == INTERN for m in open_),
        dagen=frozenset({(uitslag.peildatum, uitslag.peildatum_bron)}),
    )


class Reeks(Sequence[Uitslag]):
    """Verdicts that are not all in memory: counted beforehand, and read again one by one.

    Attributes:
        telling: counts over all of them.
        dubbel: names of dossiers that occur more than once.
    """

    telling: Telling
    dubbel: set[str]

    @abstractmethod
    def met_open(self) -> Iterator[Uitslag]:
        """Those with an open finding, in order; the others are not even read."""


@dataclass(frozen=True, slots=True)
class Sinds:
    """What was left out because a branch did not touch it.

    Attributes:
        ref: the commit, branch or tag as the person typed it.
        ongewijzigd: number of dossiers that are not judged.
        verdwenen: number of dossiers that are no longer there.
    """

    ref: str
    ongewijzigd: int
    verdwenen: int


@dataclass(frozen=True, slots=True)
class Controle:
    """A check of one or more dossiers.

    Attributes:
        uitslagen: in the order asked.
        bureau: findings of the firm's settings.
        recht, regelset: versions of the legal data and of the rules.
        sinds: what was left out, when only touched dossiers were asked for.
        bureaubestanden: per firm file → SHA-256, when that was asked for.
    """

    uitslagen: Sequence[Uitslag]
    bureau: tuple[Melding, ...]
    recht: str
    regelset: str
    sinds: Sinds | None = None
    bureaubestanden: tuple[Mapping[str, str], ...] = ()

    @property
    def open(self) -> Iterable[Melding]:
        """All open findings, those of the settings first."""
        yield from self.bureau
        for uitslag in self.uitslagen:
            yield from uitslag.open

    @property
    def telling(self) -> Telling:
        """Counts over the dossiers; findings of the settings are not in it."""
        if isinstance(self.uitslagen, Reeks):
            return self.uitslagen.telling
        return sum(map(tel, self.uitslagen), Telling())

    @property
    def dubbel(self) -> set[str]:
        """Names of dossiers that occur more than once, as happens with several firms."""
        if isinstance(self.uitslagen, Reeks):
            return self.uitslagen.dubbel
        namen = [u.dossier for u in self.uitslagen]
        return {naam for naam in namen if namen.count(naam) > 1}

    def met_open(self) -> Iterator[Uitslag]:
        """The dossiers with an open finding, in order."""
        if isinstance(self.uitslagen, Reeks):
            return self.uitslagen.met_open()
        return (u for u in self.uitslagen if u.open)

    def aantal(self, ernst: Ernst) -> int:
        """Number of open findings of one severity over everything."""
        return self.telling.open(ernst) + sum(
            m.ernst is ernst and m.afwijking is None for m in self.bureau
        )

    @property
    def onleesbaar(self) -> int:
        """Number of dossiers of which a part could not be read or validated."""
        return self.telling.onleesbaar

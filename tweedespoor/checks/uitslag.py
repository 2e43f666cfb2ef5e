"""What a check of one dossier yields, flat and finished: ready to print, to count, to send.

Nothing in here refers to the dossier or its text any more, so that a worker process can hand
it over and every output can be a pure function of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.frozen import dataclass
from tweedespoor.location import KeyPath
from tweedespoor.reference import Bron


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in a file: line and column from 1."""

    bestand: str
    regel: int
    kolom: int


@dataclass(frozen=True, slots=True)
class Fragment:
    """Lines of the file around a finding; only ever shown on the author's own terminal.

    Attributes:
        regels: number and text of each line.
        regel: the line that is underlined.
        van, tot: columns underlined, from 1, end exclusive.
    """

    regels: tuple[tuple[int, str], ...]
    regel: int
    van: int
    tot: int


@dataclass(frozen=True, slots=True)
class Aanvaard:
    """The deviation that accepts a finding."""

    plaats: Plaats
    datum: date
    tot_en_met: date | None


@dataclass(frozen=True, slots=True)
class Melding:
    """One finding, finished.

    Attributes:
        code, naam: of the rule.
        ernst: fout, waarschuwing or info.
        sterkte: strength of the rule's source.
        wie: who must act.
        bericht: what is wrong, without text of the dossier.
        plaats: where.
        pad: keys and indices of the file as it is.
        onderdeel: stable name of the part.
        waarom: why it matters.
        hulp: what to do, one line each.
        zie_ook: other places.
        bronnen: the sources of the rule.
        afwijking: the deviation that accepts it, or None.
        fragment: lines of the file, or None (privacy findings never have one).
        gegevens: dates, numbers and references that the finding rests on, by name.
    """

    code: str
    naam: str
    ernst: Ernst
    sterkte: str
    wie: str
    bericht: str
    plaats: Plaats
    pad: KeyPath
    onderdeel: str
    waarom: str
    hulp: tuple[str, ...]
    zie_ook: tuple[Plaats, ...]
    bronnen: tuple[Bron, ...]
    afwijking: Aanvaard | None
    fragment: Fragment | None
    gegevens: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TeWegen:
    """A question that only a person can answer."""

    code: str
    vraag: str
    wie: str


@dataclass(frozen=True, slots=True)
class Rekenregel:
    """One line of a computation, and where its value stands in the dossier."""

    tekst: str
    plaats: Plaats | None


@dataclass(frozen=True, slots=True)
class Mijlpaalberekening:
    """A milestone with how its day came about."""

    code: str
    naam: str
    dagen: str
    stappen: tuple[Rekenregel, ...]


@dataclass(frozen=True, slots=True)
class Drempelwaarde:
    """A threshold of practice in force, in calendar days.

    Attributes:
        naam: key in `spoor.yaml`.
        waarde: the value that counted.
        standaard: the value without a choice of the firm.
        reden: why the firm chose it; None when it did not.
    """

    naam: str
    waarde: int
    standaard: int
    reden: str | None


@dataclass(frozen=True, slots=True)
class Grond:
    """What one verdict looked at.

    Attributes:
        onderdelen: parts of the dossier that the rule needs.
        mijlpalen: codes of milestones.
        drempels: names of thresholds.
        recht: legal values, each as a sentence with its source.
        vraag: what a rule of the firm asks; empty for the catalogue.
    """

    onderdelen: tuple[str, ...] = ()
    mijlpalen: tuple[str, ...] = ()
    drempels: tuple[str, ...] = ()
    recht: tuple[str, ...] = ()
    vraag: str = ""


@dataclass(frozen=True, slots=True)
class Verantwoording:
    """What the verdicts on a dossier rest on; each milestone and threshold once."""

    gronden: Mapping[str, Grond]
    mijlpalen: tuple[Mijlpaalberekening, ...]
    drempels: tuple[Drempelwaarde, ...]


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The verdict on one dossier.

    Attributes:
        dossier: its path relative to the firm's repository, or its id.
        pad: its path as the person can type it.
        id: the folder's name.
        fase: the phase on the peildatum, or None.
        week, weken: sickness week and length of the wachttijd, or None when unknown.
        peildatum: the day judged on.
        peildatum_bron: where that day came from, in Dutch words.
        oordelen: verdict per requirement that has a rule or is weighed by a person.
        redenen: per code why the verdict is not simply voldaan or niet_voldaan.
        meldingen: all findings, accepted ones included, in the order of UWV.
        te_wegen: what a person must weigh.
        gevolgen: unreadable part → number of rules that could not be judged for it.
        verantwoording: what the verdicts rest on, when that was asked for.
        bestanden: file → SHA-256 of the bytes that were judged, when that was asked for.
        profiel: the profile judged by.
    """

    dossier: str
    pad: str
    id: str
    fase: str | None
    week: int | None
    weken: int | None
    peildatum: date
    peildatum_bron: str
    oordelen: Mapping[str, Oordeel]
    redenen: Mapping[str, str]
    meldingen: tuple[Melding, ...]
    te_wegen: tuple[TeWegen, ...]
    gevolgen: Mapping[str, int]
    verantwoording: Verantwoording | None = None
    bestanden: Mapping[str, str] = field(default_factory=dict)
    profiel: str = ""

    @property
    def open(self) -> tuple[Melding, ...]:
        """Findings that no deviation accepts."""
        return tuple(m for m in self.meldingen if m.afwijking is None)

    @property
    def aanvaard(self) -> tuple[Melding, ...]:
        """Findings that a deviation accepts."""
        return tuple(m for m in self.meldingen if m.afwijking is not None)

    def aantal(self, ernst: Ernst) -> int:
        """Number of open findings of one severity."""
        return sum(m.ernst is ernst for m in self.open)

    def oordelen_zijn(self, *soorten: Oordeel) -> int:
        """Number of requirements with one of these verdicts."""
        return sum(oordeel in soorten for oordeel in self.oordelen.values())


INTERN = "INTERN-01"
"""Code of a fault in the program itself."""

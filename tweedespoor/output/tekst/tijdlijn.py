"""`spoor tijdlijn` for people: a scale, what is done, what is late, what comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from tweedespoor.nederlands import datum_kort, datum_tabel, lijst
from tweedespoor.output.indeling import GRENSDAG, Indeling, dag_van, deel_in, kop, noten, slotregel
from tweedespoor.output.mijlpaal import kracht, opmerking, over, ruim, te_laat, wie
from tweedespoor.output.tekst.kolommen import kolommen
from tweedespoor.output.tekst.schaal import schaal
from tweedespoor.output.tekst.scherm import Scherm
from tweedespoor.timeline.model import Milestone, Status, Timeline

_NAAM, _WIE = 2, 4
"""Columns that may wrap."""


def tijdlijn(timeline: Timeline, scherm: Scherm, *, naam: str, peildatum_bron: str) -> str:
    """The whole timeline, ending in a newline.

    Args:
        timeline: the case.
        scherm: where it goes.
        naam: id of the dossier, or a word for a case without one.
        peildatum_bron: where the peildatum came from.
    """
    indeling = deel_in(timeline)
    regels = [scherm.stijl(scherm.vouw(f"{naam}  {kop(timeline, peildatum_bron)}"), "vet")]
    regels += _schaal(timeline, indeling, scherm)
    tabel = _Tabel(timeline.peildatum, indeling, scherm)
    regels += tabel.regels("gedaan", indeling.geweest, _gedaan)
    regels += tabel.regels("te laat", indeling.te_laat, te_laat, rechts=True)
    regels += tabel.regels("over", indeling.straks, over, rechts=True)
    regels += _voetnoten(timeline, indeling, scherm)
    regels.append(slotregel(timeline, peildatum_bron))
    return "\n".join(regels) + "\n"


def _schaal(timeline: Timeline, indeling: Indeling, scherm: Scherm) -> Iterator[str]:
    if indeling.van is None or indeling.tot_en_met is None:
        return
    yield ""
    yield from schaal(
        indeling.van,
        indeling.tot_en_met,
        timeline.peildatum,
        [(indeling.letters[m.code], dag_van(m)) for m in indeling.op_schaal],
        breedte=scherm.breedte,
        stil=timeline.stil,
    )


class _Tabel:
    """Prints lists of milestones with the same columns and letters."""

    def __init__(self, peildatum: date, indeling: Indeling, scherm: Scherm) -> None:
        self._peildatum = peildatum
        self._letters = indeling.letters
        self._scherm = scherm

    def regels(
        self,
        kop: str,
        rij: Sequence[Milestone],
        eerste: Callable[[Milestone, date], str],
        *,
        rechts: bool = False,
    ) -> list[str]:
        """The lines of one list with an empty line before it; none when it is empty."""
        if not rij:
            return []
        rijen = [("", kop, "mijlpaal", "uiterlijk", "wie", "kracht")]
        rijen += [self._rij(m, eerste) for m in rij]
        regels = kolommen(
            rijen,
            breedte=self._scherm.breedte - 2,
            vouwbaar=(_WIE, _NAAM),
            rechts=frozenset({1}) if rechts else frozenset(),
        )
        return ["", *(f"  {regel}" for regel in regels)]

    def _rij(
        self, m: Milestone, eerste: Callable[[Milestone, date], str]
    ) -> tuple[str, str, str, str, str, str]:
        assert m.uiterlijk is not None
        erbij = opmerking(m, self._peildatum)
        return (
            self._letters.get(m.code, ""),
            eerste(m, self._peildatum),
            f"{m.naam}\n({erbij})" if erbij else m.naam,
            f"{datum_tabel(m.uiterlijk)}{'*' if ruim(m) else ''}",
            wie(m),
            kracht(m),
        )


def _gedaan(m: Milestone, peildatum: date) -> str:
    if m.status is Status.ONBEKEND or m.van_voor is not None:
        return "onbekend"
    if not m.wie or m.gedaan is None:
        return "voorbij"
    return datum_kort(m.gedaan)


def _voetnoten(timeline: Timeline, indeling: Indeling, scherm: Scherm) -> Iterator[str]:
    yield ""
    if any(ruim(m) for m in indeling.zichtbaar):
        yield scherm.vouw(f"  *  {GRENSDAG} Meer: --toon-berekening", vervolg=5)
    if any(m.status is Status.ONBEKEND for m in indeling.geweest):
        yield scherm.vouw("  onbekend: het is niet bekend of dit is gedaan.", vervolg=4)
    for zin in noten(timeline, indeling):
        yield scherm.vouw(f"  {zin}", vervolg=4)
    for reden, namen in indeling.niet:
        yield scherm.vouw(f"  Niet aan de orde: {lijst(tuple(namen))}. {reden}", vervolg=4)

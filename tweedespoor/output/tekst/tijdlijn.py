"""`spoor tijdlijn` for people: a scale, what is done, what comes, and the derivations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from string import ascii_lowercase

from tweedespoor.checks.uitslag import Plaats
from tweedespoor.location import Where
from tweedespoor.nederlands import aantal, datum, datum_kort, datum_tabel
from tweedespoor.output.tekst.schaal import schaal
from tweedespoor.output.tekst.scherm import Scherm, tabel
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.model import Milestone, Status, Timeline

_KRACHT = {
    Sterkte.WETTELIJK: "wet",
    Sterkte.BELEIDSREGEL: "beleid",
    Sterkte.UWV_KADER: "UWV",
    Sterkte.RECHTSPRAAK: "rechter",
}
_GEWEEST = frozenset({Status.GEDAAN, Status.TE_LAAT_GEDAAN, Status.OP_DE_GRENSDAG})
_STAND = {
    Status.GEDAAN: "gedaan",
    Status.TE_LAAT_GEDAAN: "te laat gedaan",
    Status.OP_DE_GRENSDAG: "op de grensdag",
    Status.OPEN: "nu aan de orde",
    Status.TE_LAAT: "te laat",
    Status.KOMT: "komt nog",
    Status.NIET_VAN_TOEPASSING: "niet aan de orde",
    Status.ONBEKEND: "niet bekend",
}

_SCHAAL_DAGEN = 5 * 365
"""Days from the first sick day that the scale and the tables show: two years, a loonsanctie of
a year, the term of keeping the file."""

Plaatsgever = Callable[[Where], Plaats | None]
"""An address in the dossier as file, line and column; None without a dossier."""


def tijdlijn(
    timeline: Timeline, scherm: Scherm, *, naam: str, peildatum_bron: str, schaal_tonen: bool = True
) -> str:
    """The whole timeline, ending in a newline.

    Args:
        timeline: the milestones.
        scherm: where it goes.
        naam: id of the dossier, or a word for a case without one.
        peildatum_bron: where the peildatum came from.
        schaal_tonen: draw the scale with letters.
    """
    delen = [scherm.stijl(scherm.vouw(_kop(timeline, naam, peildatum_bron)), "vet")]
    zichtbaar = [
        m
        for m in timeline
        if m.status is not Status.NIET_VAN_TOEPASSING and m.uiterlijk is not None
    ]
    ver = [m for m in zichtbaar if _is_ver(m, timeline)]
    zichtbaar = [m for m in zichtbaar if m not in ver]
    letters: dict[str, str] = {
        m.code: letter
        for m, letter in zip(sorted(zichtbaar, key=_dag), ascii_lowercase, strict=False)
    }
    if schaal_tonen and zichtbaar and timeline.eerste_ziektedag is not None:
        punten = [(letters[m.code], _dag(m)) for m in zichtbaar]
        delen += [
            "",
            *schaal(timeline.eerste_ziektedag, timeline.peildatum, punten, breedte=scherm.breedte),
        ]
    geweest = [m for m in zichtbaar if m.status in _GEWEEST]
    delen += _tabel_geweest(sorted(geweest, key=_dag), letters)
    straks = [m for m in zichtbaar if m not in geweest]
    delen += _tabel_straks(sorted(straks, key=_dag), letters, timeline)
    delen += _voetnoten(timeline, scherm, ver)
    delen.append(
        f"Peildatum {datum(timeline.peildatum)} ({peildatum_bron}), recht {timeline.recht}"
    )
    return "\n".join(delen) + "\n"


def _kop(timeline: Timeline, naam: str, peildatum_bron: str) -> str:
    if timeline.eerste_ziektedag is None:
        return f"{naam}  eerste ziektedag niet bekend; zonder die dag is er geen tijdlijn"
    delen = [f"eerste ziektedag {datum(timeline.eerste_ziektedag)}"]
    if timeline.week is not None and timeline.weken is not None:
        toen = "vandaag" if peildatum_bron == "vandaag" else "op de peildatum"
        delen.append(f"{toen} week {timeline.week} van {timeline.weken}")
    if timeline.dagen_over is not None and timeline.dagen_over > 0:
        delen.append(f"nog {aantal(timeline.dagen_over, 'dag', 'dagen')} wachttijd")
    elif timeline.dagen_over is not None:
        delen.append("de wachttijd is voorbij")
    return f"{naam}  {', '.join(delen)}"


def _dag(m: Milestone) -> date:
    return m.gedaan or m.uiterlijk or date.max


def _is_ver(m: Milestone, timeline: Timeline) -> bool:
    """So far off that it would squeeze the scale: said in a line of its own instead."""
    begin = timeline.eerste_ziektedag
    return begin is not None and (_dag(m) - begin).days > _SCHAAL_DAGEN


def _kracht(m: Milestone) -> str:
    return _KRACHT.get(m.sterkte, str(m.sterkte))


def _wie(m: Milestone) -> str:
    return ", ".join(m.wie) or "-"


def _ster(m: Milestone) -> str:
    return "*" if m.uiterlijk_ruim is not None and m.uiterlijk_ruim != m.uiterlijk else ""


def _tabel_geweest(rij: Sequence[Milestone], letters: dict[str, str]) -> Iterator[str]:
    if not rij:
        return
    rijen = [("", "gedaan", "mijlpaal", "uiterlijk", "wie", "kracht", "")]
    for m in rij:
        stand = "" if m.status is Status.GEDAAN else _STAND[m.status]
        if not m.wie:
            stand = "voorbij"
        rijen.append(
            (
                letters.get(m.code, ""),
                datum_kort(m.gedaan) if m.gedaan else "",
                m.naam,
                f"{datum_tabel(m.uiterlijk)}{_ster(m)}" if m.uiterlijk else "",
                _wie(m),
                _kracht(m),
                stand,
            )
        )
    yield ""
    yield from (f"  {regel}" for regel in tabel(rijen))


def _tabel_straks(
    rij: Sequence[Milestone], letters: dict[str, str], timeline: Timeline
) -> Iterator[str]:
    if not rij:
        return
    rijen = [("", "over", "mijlpaal", "uiterlijk", "wie", "kracht", "")]
    for m in rij:
        assert m.uiterlijk is not None
        dagen = (m.uiterlijk - timeline.peildatum).days
        over = aantal(dagen, "dag", "dagen") if dagen >= 0 else "voorbij"
        if dagen == 0:
            over = "vandaag"
        stand = (
            _STAND[m.status] if m.status in (Status.TE_LAAT, Status.ONBEKEND, Status.OPEN) else ""
        )
        if m.facultatief:
            stand = "mag, hoeft niet"
        rijen.append(
            (
                letters.get(m.code, ""),
                over,
                m.naam,
                f"{datum_tabel(m.uiterlijk)}{_ster(m)}",
                _wie(m),
                _kracht(m),
                stand,
            )
        )
    yield ""
    yield from (f"  {regel}" for regel in tabel(rijen, rechts=frozenset({1})))


def _voetnoten(timeline: Timeline, scherm: Scherm, ver: Sequence[Milestone]) -> Iterator[str]:
    yield ""
    if any(_ster(m) for m in timeline if m.status is not Status.NIET_VAN_TOEPASSING):
        yield scherm.vouw(
            "  *  De bron laat een dag ruimte; dit is de vroegste lezing. Meer: --toon-berekening",
            vervolg=5,
        )
    for m in ver:
        yield f"  Veel later: {m.naam}, {datum(_dag(m))}."
    for m in timeline:
        if m.afgeweken:
            yield scherm.vouw(f"  {m.naam}: samen afgeweken van de termijn, met reden.")
    for m in timeline:
        if m.status is Status.NIET_VAN_TOEPASSING and m.reden:
            yield scherm.vouw(f"  Niet aan de orde: {m.naam}. {m.reden}", vervolg=4)

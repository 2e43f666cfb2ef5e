"""A timeline as one SVG file: the figure with its letters, and the table that explains them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from tweedespoor.errors import UsageError
from tweedespoor.nederlands import datum_tabel
from tweedespoor.output.figuur import figuur, merk_van
from tweedespoor.output.indeling import GRENSDAG, Indeling, kop, noten, slotregel
from tweedespoor.output.mijlpaal import ruim, stand, wie
from tweedespoor.timeline.figuur import Stijl
from tweedespoor.timeline.merken import getal, merk, tekst, tekstbreedte
from tweedespoor.timeline.model import Milestone, Timeline
from tweedespoor.timeline.tekening import teken

_BREEDTE = 940
_RAND = 20
_REGEL = 26.0
_KOLOMMEN = (30.0, 322.0, 440.0, 540.0, 720.0)
"""Where name, last day, day done, who and state begin."""


def svg(
    timeline: Timeline, indeling: Indeling, *, naam: str, peildatum_bron: str, stijl: Stijl
) -> str:
    """The file, ending in a newline.

    Args:
        timeline: the case.
        indeling: the milestones to show, divided.
        naam: id of the dossier, or a word for a case without one.
        peildatum_bron: where the peildatum came from.
        stijl: colours and font; the width is that of the file.

    Raises:
        UsageError: without a first sick day there is nothing to draw.
    """
    woord = "vandaag" if peildatum_bron == "vandaag" else "peildatum"
    beeld = figuur(timeline, indeling, naam=naam, woord=woord)
    if beeld is None:
        raise UsageError(
            "De eerste ziektedag is niet bekend. Zonder die dag is er geen tijdlijn te tekenen.",
            help=("Vul de eerste ziektedag in bij verzuim, in traject.yaml.",),
        )
    delen = [tekst(0, 22, naam, maat=20, gewicht=700), tekst(0, 44, kop(timeline, peildatum_bron))]
    tekening = teken(beeld, stijl)
    delen.append(f'<g transform="translate(0 62)">{tekening}</g>')
    y = 62 + _hoogte(tekening) + 18
    regels, y = _tabel(timeline, indeling, stijl, y)
    delen += regels
    for zin in (*_voetnoten(timeline, indeling), slotregel(timeline, peildatum_bron)):
        for regel in _vouw(zin, stijl.breedte):
            delen.append(tekst(0, y, regel, kleur=stijl.zacht))
            y += 17
        y += 3
    breed, hoog = stijl.breedte + 2 * _RAND, getal(y + 2 * _RAND)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {breed} {hoog}" width="{breed}" '
        f'height="{hoog}" xml:lang="nl" font-family="{escape(stijl.lettertype)}" font-size="12" '
        f'fill="{stijl.inkt}">\n<title>{escape(beeld.titel)}</title>\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n'
        f'<g transform="translate({_RAND} {_RAND})">\n' + "\n".join(delen) + "\n</g>\n</svg>\n"
    )


def standaardstijl(*, breedte: int = _BREEDTE, id: str = "tijdlijn") -> Stijl:
    """Colours and font of a timeline outside a report."""
    return Stijl(
        breedte=breedte,
        lettertype="'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
        id=id,
    )


def _tabel(
    timeline: Timeline, indeling: Indeling, stijl: Stijl, y: float
) -> tuple[Sequence[str], float]:
    delen = [
        tekst(x, y, woord, kleur=stijl.zacht, gewicht=600)
        for x, woord in zip(
            _KOLOMMEN, ("Mijlpaal", "Uiterlijk", "Gedaan", "Wie", "Stand"), strict=True
        )
    ]
    y += 9
    for m in indeling.zichtbaar:
        delen.append(f'<path d="M0 {getal(y)}H{stijl.breedte}" stroke="#d5dade" stroke-width="1"/>')
        midden = y + _REGEL / 2
        letter = indeling.letters.get(m.code, "")
        delen.append(merk(merk_van(m, timeline.peildatum), 12, midden, letter, stijl))
        delen += [
            tekst(x, midden + 4, woord)
            for x, woord in zip(_KOLOMMEN, _cellen(m, timeline), strict=True)
            if woord
        ]
        y += _REGEL
    return delen, y + 22


def _cellen(m: Milestone, timeline: Timeline) -> tuple[str, str, str, str, str]:
    assert m.uiterlijk is not None
    ster = " *" if ruim(m) else ""
    return (
        m.naam,
        f"{datum_tabel(m.uiterlijk)}{ster}",
        datum_tabel(m.gedaan) if m.gedaan is not None and m.wie else "",
        wie(m),
        stand(m, timeline.peildatum),
    )


def _voetnoten(timeline: Timeline, indeling: Indeling) -> Iterator[str]:
    if any(ruim(m) for m in indeling.zichtbaar):
        yield f"*  {GRENSDAG}"
    yield from noten(timeline, indeling)
    for reden, namen in indeling.niet:
        yield f"Niet aan de orde: {', '.join(namen)}. {reden}"


def _hoogte(tekening: str) -> float:
    """The height that the drawing says it has."""
    return float(tekening.split(' height="', 1)[1].split('"', 1)[0])


def _vouw(zin: str, breedte: float) -> Iterator[str]:
    regel = ""
    for woord in zin.split(" "):
        proef = f"{regel} {woord}" if regel else woord
        if regel and tekstbreedte(proef, 12) > breedte:
            yield regel
            regel = woord
        else:
            regel = proef
    yield regel

"""A timeline as one self-contained HTML file: no script, no request, every value escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from tweedespoor.nederlands import aantal, datum, datum_tabel, hoofdletter, lijst
from tweedespoor.output.blad import bij, hoofd
from tweedespoor.output.figuur import figuur, merk_van
from tweedespoor.output.indeling import GRENSDAG, Indeling, kop, noten
from tweedespoor.output.mijlpaal import KRACHT, KRACHT_UITLEG, kracht, ruim, stand, te_laat, wie
from tweedespoor.output.svg import standaardstijl
from tweedespoor.output.zinnen import Plaatsgever, dagen, op, opmerkingen, stap_zin, uitkomst
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.figuur import Stijl
from tweedespoor.timeline.merken import merk
from tweedespoor.timeline.model import Milestone, Status, Step, Timeline
from tweedespoor.timeline.tekening import teken

_BREED, _SMAL = 740, 350
_STIJL = replace(standaardstijl(breedte=_BREED), lettertype="inherit")


def html(
    timeline: Timeline,
    indeling: Indeling,
    *,
    naam: str,
    peildatum_bron: str,
    plaats: Plaatsgever,
) -> str:
    """The page, ending in a newline.

    Args:
        timeline: the case.
        indeling: the milestones to show, divided.
        naam: id of the dossier, or a word for a case without one.
        peildatum_bron: where the peildatum came from.
        plaats: an address in the dossier as file, line and column.
    """
    titel = f"Tijdlijn {naam}, peildatum {datum(timeline.peildatum)}"
    delen = [
        *hoofd(titel, bij("tijdlijn.css")),
        "<body><main>",
        f'<header><p class="soort">Tijdlijn</p><h1>{escape(hoofdletter(naam))}</h1>',
        *_feiten(timeline, indeling, peildatum_bron),
        *_te_laat(timeline, indeling),
        "</header>",
        *_figuur(timeline, indeling, naam, peildatum_bron),
        *_tabellen(timeline, indeling),
        *_noten(timeline, indeling),
        *_berekeningen(timeline, indeling, plaats),
        "<footer>",
        *_slot(timeline, indeling, peildatum_bron),
        "</footer></main></body></html>",
    ]
    return "\n".join(delen) + "\n"


def _feiten(timeline: Timeline, indeling: Indeling, peildatum_bron: str) -> Iterator[str]:
    if timeline.eerste_ziektedag is None:
        yield f"<p>{escape(hoofdletter(kop(timeline, peildatum_bron)))}.</p>"
        return
    rijen = [("Eerste ziektedag", datum(timeline.eerste_ziektedag), "")]
    if timeline.week is not None and timeline.weken is not None:
        van = f" van {timeline.weken}" if timeline.week <= timeline.weken else ""
        rijen.append(
            ("Ziekteweek", f"{timeline.week}{van}", f"op {datum(timeline.peildatum)}"),
        )
    if timeline.hersteld_vanaf is not None:
        rijen.append(("Volledig hersteld sinds", datum(timeline.hersteld_vanaf), ""))
    for code in (Code.WACHTTIJD_LAATSTE_DAG, Code.LOONSANCTIE_LAATSTE_DAG):
        m = timeline.get(code)
        if m is not None and m.uiterlijk is not None and m.status is not Status.NIET_VAN_TOEPASSING:
            dagen_over = (m.uiterlijk - timeline.peildatum).days
            nog = f"nog {aantal(dagen_over, 'dag', 'dagen')}" if dagen_over >= 0 else "voorbij"
            rijen.append((m.naam, datum(m.uiterlijk), nog))
    eerste = next((m for m in indeling.straks if _moet_nog(m, timeline)), None)
    if eerste is not None and eerste.uiterlijk is not None:
        wanneer = f"{datum(eerste.uiterlijk)}, {stand(eerste, timeline.peildatum).split(',')[0]}"
        rijen.append(("Eerst aan de beurt", eerste.naam, wanneer))
    yield '<dl class="feiten">'
    for naam, waarde, erbij in rijen:
        extra = f"<span>{escape(erbij)}</span>" if erbij else ""
        yield f"<div><dt>{escape(naam)}</dt><dd>{escape(waarde)}{extra}</dd></div>"
    yield "</dl>"


def _moet_nog(m: Milestone, timeline: Timeline) -> bool:
    """Whether somebody must do this, on a day that has not passed."""
    komt = m.uiterlijk is not None and m.uiterlijk >= timeline.peildatum
    return komt and bool(m.wie) and not m.facultatief


def _te_laat(timeline: Timeline, indeling: Indeling) -> Iterator[str]:
    if not indeling.te_laat:
        return
    yield '<div class="laat">'
    for m in indeling.te_laat:
        laat = te_laat(m, timeline.peildatum)
        duur = f" sinds {datum(m.uiterlijk)}, {laat}" if m.uiterlijk and laat else ""
        yield f"<p><strong>Te laat</strong> {escape(f'{m.naam} ({wie(m)}){duur}.')}</p>"
    yield "</div>"


def _figuur(
    timeline: Timeline, indeling: Indeling, naam: str, peildatum_bron: str
) -> Iterator[str]:
    woord = "vandaag" if peildatum_bron == "vandaag" else "peildatum"
    beeld = figuur(timeline, indeling, naam=naam, woord=woord)
    if beeld is None:
        return
    smal = replace(_STIJL, breedte=_SMAL, id="tijdlijn-smal")
    yield "<figure>"
    yield f'<div class="breed">{teken(beeld, _STIJL)}</div>'
    yield f'<div class="smal">{teken(beeld, smal)}</div>'
    yield "<figcaption>De letters staan ook in de tabellen hieronder.</figcaption></figure>"


def _tabellen(timeline: Timeline, indeling: Indeling) -> Iterator[str]:
    for titel, rij, met_dag in (
        ("Te laat", indeling.te_laat, False),
        ("Wat nog komt", indeling.straks, False),
        ("Wat is geweest", indeling.geweest, True),
    ):
        if rij:
            yield f"<section><h2>{titel}</h2>"
            yield from _tabel(timeline, indeling, titel, rij, met_dag=met_dag)
            yield "</section>"


def _tabel(
    timeline: Timeline, indeling: Indeling, titel: str, rij: Sequence[Milestone], *, met_dag: bool
) -> Iterator[str]:
    koppen = ["Mijlpaal", "Uiterlijk", *(["Gedaan"] if met_dag else []), "Stand", "Wie", "Kracht"]
    yield f'<table aria-label="{titel}"><thead><tr><td class="merk"></td>'
    yield "".join(f'<th scope="col">{k}</th>' for k in koppen) + "</tr></thead><tbody>"
    for m in rij:
        assert m.uiterlijk is not None
        ster = " *" if ruim(m) else ""
        cellen = [("Uiterlijk" if m.wie else "Op", f"{datum_tabel(m.uiterlijk)}{ster}", "dag")]
        if met_dag:
            gedaan = datum_tabel(m.gedaan) if m.gedaan is not None and m.wie else ""
            cellen.append(("Gedaan", gedaan, "dag"))
        cellen += [
            ("", hoofdletter(stand(m, timeline.peildatum)), ""),
            ("Wie:", wie(m) if m.wie else "", ""),
            ("Kracht:", kracht(m), ""),
        ]
        yield f'<tr><td class="merk">{_merk(m, timeline, indeling)}</td>'
        yield f'<th scope="row">{escape(m.naam)}</th>'
        for kopje, waarde, klasse in cellen:
            extra = f' data-kop="{kopje}"' if kopje else ""
            extra += f' class="{klasse}"' if klasse else ""
            yield f"<td{extra}>{escape(waarde)}</td>"
        yield "</tr>"
    yield "</tbody></table>"


def _merk(m: Milestone, timeline: Timeline, indeling: Indeling) -> str:
    """The mark as in the figure; its meaning stands in the column beside it."""
    letter = indeling.letters.get(m.code, "")
    vorm = merk(merk_van(m, timeline.peildatum), 13, 13, letter, Stijl())
    return f'<svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">{vorm}</svg>'


def _noten(timeline: Timeline, indeling: Indeling) -> Iterator[str]:
    regels = list(noten(timeline, indeling))
    regels += [
        f"Niet aan de orde: {lijst(tuple(namen))}. {reden}" for reden, namen in indeling.niet
    ]
    if any(ruim(m) for m in indeling.zichtbaar):
        yield f'<p class="klein">* {GRENSDAG}</p>'
    if regels:
        yield "<section><h2>Let op</h2><ul>"
        yield from (f"<li>{escape(regel)}</li>" for regel in regels)
        yield "</ul></section>"


def _berekeningen(timeline: Timeline, indeling: Indeling, plaats: Plaatsgever) -> Iterator[str]:
    rij = [*indeling.zichtbaar, *indeling.ver, *indeling.zonder_dag]
    if not rij:
        return
    yield "<section><h2>Hoe elke dag is berekend</h2>"
    if timeline.begin:
        yield "<details><summary>"
        yield '<span class="geen"></span><span class="naam">Eerste ziektedag</span></summary>'
        yield f'<div class="uitleg">{_stappen(timeline.begin, plaats)}</div></details>'
    for m in rij:
        letter = indeling.letters.get(m.code)
        vorm = _merk(m, timeline, indeling) if letter else '<span class="geen"></span>'
        yield f'<details><summary>{vorm}<span class="naam">{escape(m.naam)}</span>'
        yield f'<span class="kort">{escape(dagen(m, timeline.peildatum))}</span></summary>'
        yield f'<div class="uitleg">{_stappen(m.berekening, plaats)}<dl>'
        for stap in m.bewijs:
            waar = op(stap, plaats)
            kop = "Gedaan" if m.bewezen else "Telt niet mee"
            yield _paar(kop, f"{stap_zin(stap)}{f' ({waar})' if waar else ''}")
        yield from (_paar(naam, tekst) for naam, tekst in opmerkingen(m))
        yield "</dl></div></details>"
    yield "</section>"


def _paar(naam: str, tekst: str) -> str:
    return f"<div><dt>{escape(naam)}</dt><dd>{escape(tekst)}</dd></div>"


def _stappen(stappen: Sequence[Step], plaats: Plaatsgever) -> str:
    regels = []
    for stap in stappen:
        bron = op(stap, plaats) or (stap.bron.tekst if stap.bron else "")
        if stap.result is None:
            erbij = f" ({bron})" if bron else ""
            regels.append(f'<li class="noot"><span>{escape(stap.what + erbij)}</span></li>')
            continue
        url = stap.bron.url if stap.bron is not None and not op(stap, plaats) else None
        tekst = f'<a href="{escape(url)}">{escape(bron)}</a>' if url else escape(bron)
        regels.append(
            f'<li class="telt"><span>{escape(stap.what)}</span>'
            f'<span class="uitkomst">{escape(uitkomst(stap))}</span>'
            f'<span class="bron">{tekst}</span></li>'
        )
    return f"<ol>{''.join(regels)}</ol>" if regels else ""


def _slot(timeline: Timeline, indeling: Indeling, peildatum_bron: str) -> Iterator[str]:
    gebruikt = {m.sterkte for m in indeling.zichtbaar}
    woorden = [
        f"{KRACHT.get(sterkte, sterkte)} = {uitleg}"
        for sterkte, uitleg in KRACHT_UITLEG.items()
        if sterkte in gebruikt
    ]
    if woorden:
        yield f"<p>Kracht: {escape('; '.join(woorden))}.</p>"
    yield "<p>Deze tijdlijn is een berekening. UWV en de rechter beslissen.</p>"
    yield (
        f"<p>Peildatum {datum(timeline.peildatum)} ({escape(peildatum_bron)}), "
        f"recht {escape(timeline.recht)}.</p>"
    )

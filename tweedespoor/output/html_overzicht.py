"""An overview as one self-contained page: it searches and sorts without a server or a request."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from tweedespoor.agenda.overzicht import Laatst, Overzicht, Risico, Trajectregel, Versheid
from tweedespoor.nederlands import datum, datum_tabel, lijst
from tweedespoor.output.blad import bij, hoofd
from tweedespoor.output.overzicht import DEFINITIE, fase, over, telling

_KOPPEN = (
    "Dossier",
    "Coach",
    "Fase",
    "Week",
    "Risico",
    "Fouten",
    "Waarschuwingen",
    "Eerste termijn",
    "Laatste contact",
    "Laatste sollicitatie",
    "Laatste evaluatie",
    "Laatst gewijzigd",
)
_VERS = {
    Versheid.OP_TIJD: "op tijd",
    Versheid.BIJNA: "bijna te lang geleden",
    Versheid.TE_LANG: "te lang geleden",
    Versheid.NIET: "nu niet aan de orde",
}
_LAATST = date.max.isoformat()


def html(deze: Overzicht) -> str:
    """The page, ending in a newline."""
    titel = f"Overzicht van trajecten, peildatum {datum(deze.peildatum)}"
    return (
        "\n".join(
            [
                *hoofd(titel, bij("overzicht.css"), script=True),
                "<body><main>",
                "<h1>Overzicht van trajecten</h1>",
                f"<p>{escape(telling(deze))}.</p>",
                f"<p>Peildatum {datum(deze.peildatum)} ({escape(deze.peildatum_bron)}).</p>",
                *_zoeken(),
                *_tabel(deze),
                f"<footer><p>{escape(DEFINITIE)}</p>",
                "<p>Waarom: <code>spoor check</code> en het nummer van het dossier.</p></footer>",
                "</main>",
                f"<script>\n{bij('overzicht.js')}</script>",
                "</body></html>",
            ]
        )
        + "\n"
    )


def _zoeken() -> Iterator[str]:
    yield '<form role="search" hidden><label>Zoek <input type="search" id="zoek"></label>'
    yield "<fieldset><legend>Risico</legend>"
    for risico in Risico:
        yield (f'<label><input type="checkbox" name="{risico}" checked> {risico}</label>')
    yield '</fieldset><p id="getoond" role="status"></p></form>'


def _tabel(deze: Overzicht) -> Iterator[str]:
    # Wide on a small screen: it scrolls by itself, and the keyboard can reach it.
    yield '<div class="breed" tabindex="0" role="region" aria-labelledby="bijschrift"><table>'
    yield '<caption id="bijschrift">Trajecten, met het hoogste risico bovenaan</caption>'
    yield "<thead><tr>"
    yield from (f'<th scope="col">{kop}</th>' for kop in _KOPPEN)
    yield "</tr></thead>"
    yield "<tbody>"
    yield from (_rij(r, deze) for r in deze.regels)
    yield "</tbody></table></div>"


def _rij(r: Trajectregel, deze: Overzicht) -> str:
    t = r.termijn
    termijn = f"{t.wat} ({lijst(list(t.wie))})" if t is not None and t.wie else t.wat if t else ""
    wanneer = over(t.dag, deze.peildatum) if t is not None else ""
    tekst = f"{termijn}, {wanneer}" if t is not None else ""
    if not r.leesbaar:
        tekst = f"niet helemaal te lezen. {tekst}".rstrip()
    cellen = [
        _cel(r.coach or ""),
        _cel(fase(r)),
        _cel("" if r.week is None else str(r.week), r.week),
        _cel(f"{r.risico} ({r.reden})" if r.reden else str(r.risico), [*Risico].index(r.risico)),
        _cel(str(r.fouten), r.fouten),
        _cel(str(r.waarschuwingen), r.waarschuwingen),
        _cel(tekst, t.dag.isoformat() if t is not None else _LAATST),
        *(_dag(x) for x in (r.contact, r.sollicitatie, r.evaluatie)),
        _cel(datum_tabel(r.gewijzigd) if r.gewijzigd else "", _sleutel(r.gewijzigd)),
    ]
    kop = f'<th scope="row">{escape(r.dossier)}</th>'
    return f'<tr class="{r.risico}" data-risico="{r.risico}">{kop}{"".join(cellen)}</tr>'


def _dag(laatst: Laatst) -> str:
    if laatst.dag is None and laatst.versheid is Versheid.NIET:
        return _cel("", "")
    wat = datum_tabel(laatst.dag) if laatst.dag is not None else "nooit"
    zin = f"{wat}, {_VERS[laatst.versheid]}" if laatst.dag is not None else wat
    return _cel(zin, _sleutel(laatst.dag), soort=str(laatst.versheid))


def _sleutel(dag: date | None) -> str:
    return dag.isoformat() if dag is not None else ""


def _cel(tekst: str, sleutel: object = None, *, soort: str = "") -> str:
    """A cell; what it is sorted by stands in it when that is not its text."""
    op = f' data-op="{escape(str(sleutel))}"' if sleutel is not None else ""
    klasse = f' class="{soort}"' if soort else ""
    return f"<td{op}{klasse}>{escape(tekst)}</td>"

"""A report with one text in every place that a dossier can fill, and texts that mean harm."""

from __future__ import annotations

from datetime import date

from tweedespoor.report.figuur import Baan, Balk, Moment, Stand, Tijdlijnfiguur
from tweedespoor.report.model import (
    Accent,
    Afzender,
    Alinea,
    Blok,
    Citaat,
    Feit,
    Feiten,
    Hoofdstuk,
    Kader,
    Kerngetal,
    Kerngetallen,
    Kolom,
    Kop,
    Lijst,
    Rapport,
    Tabel,
    zin,
)

KWAAD = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0": *',
    "@ref <label> *vet* _schuin_ $x^2$ `raw` // weg /* weg */",
    "]] #{panic()} [[#",
    '"; \\u{41} \\n "',
    "= kop\n== kop\n- punt\n+ punt\n/ term: uitleg",
    "\x00\x07\x1b[0m een \t twee \x85 drie",
    "x" * 400,
    "arbeidsongeschiktheidsverzekering" * 9,
    f"{'a' * 40}@{'b' * 60}.example",
    "שלום עולם",
    "مرحبا بالعالم",
    "😀 👨\u200d👩\u200d👧 🏳️\u200d🌈",
    "日本語 हिन्दी ไทย",
    "\uf0b7 een punt uit Word",
    "e\u0301\u0302\u0303 Z\u0351\u036b\u0313",
)


def proef(tekst: str, **anders: object) -> Rapport:
    """A report with one text in every place that a dossier can fill."""
    regel = zin(tekst)
    tabel = Tabel(
        tekst,
        (Kolom(tekst, rijkop=True), Kolom(tekst), Kolom(tekst, smal=True), Kolom("n", rechts=True)),
        (((regel,), (regel, regel), (regel,), ()),) * 2,
        totaal=((regel,), (), (), (regel,)),
    )
    figuur = Tijdlijnfiguur(
        tekst,
        tekst,
        date(2025, 1, 1),
        date(2026, 1, 1),
        (Baan(tekst, (Balk(tekst, date(2025, 2, 1), date(2025, 3, 1)),)),),
        (Moment(1, date(2025, 4, 1), tekst, Stand.GEDAAN),),
    )
    blokken: tuple[Blok, ...] = (
        Alinea(regel),
        Kop(tekst),
        Lijst(((Alinea(regel), Lijst(((Alinea(regel),),), genummerd=True)),)),
        tabel,
        Feiten((Feit(tekst, (regel, regel)),)),
        Kerngetallen((Kerngetal(tekst, tekst),)),
        Citaat(tekst, (Alinea(regel),)),
        Kader(tekst, (Alinea(regel),), Accent.LET_OP),
        figuur,
    )
    waarden: dict[str, object] = {
        "soort": "eind",
        "titel": "Proefrapport",
        "ondertitel": tekst,
        "onderwerp": tekst,
        "dossier": "2026-0001",
        "lezer": "de werkgever",
        "peildatum": date(2026, 3, 14),
        "afzender": Afzender("Bureau Proef", (tekst,)),
        "voorblad": blokken[:1],
        "hoofdstukken": (Hoofdstuk("een", "Een", blokken, "1"),),
        "concept": tekst,
    }
    return Rapport(**{**waarden, **anders})

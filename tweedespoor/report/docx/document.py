"""The page of a report in Word: letterhead, first page, contents, chapters, head and foot."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

from docx.document import Document
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from tweedespoor.report.docx.blokken import Schrijver, Waar
from tweedespoor.report.docx.ooxml import (
    beschrijf,
    bladwijzer,
    koppel,
    loop,
    nieuw,
    veld,
    veld_begin,
    veld_eind,
)
from tweedespoor.report.model import Afzender, Hoofdstuk, Rapport
from tweedespoor.report.zetter import LOGO, zet_beeld
from tweedespoor.report.zetwerk import met_inhoud, schoon

_HOOFDSTUKKEN = "Hoofdstukken"


def schrijf(document: Document, rapport: Rapport, kleur: str) -> None:
    """Write the report into an empty document.

    Args:
        document: the template, open.
        rapport: what stands in it.
        kleur: the firm's colour, with contrast AA on white.
    """
    schrijver = Schrijver(document, kleur, rapport.peildatum)
    _hoofd_en_voet(document, rapport)
    _briefhoofd(document, rapport.afzender, rapport.peildatum)
    nieuw(document, "Exemplaar", schoon(f"Exemplaar voor {rapport.lezer}"))
    nieuw(document, "Title", schoon(rapport.titel))
    nieuw(document, "Subtitle", schoon(rapport.ondertitel))
    if rapport.concept:
        nieuw(document, "Concept", schoon(rapport.concept))
    schrijver.blokken(Waar(document, voorblad=True), rapport.voorblad)
    if met_inhoud(rapport):
        _inhoud(document, rapport.hoofdstukken)
    koppen: list[Paragraph] = []
    for nummer, deel in enumerate(rapport.hoofdstukken, 1):
        kop = nieuw(document, "Heading1")
        if nummer == 1 and not met_inhoud(rapport):
            _nieuw_blad(kop)
        _titel(kop, deel, "\u2003")
        bladwijzer(kop, kop, _naam(nummer), nummer)
        schrijver.blokken(Waar(document), deel.blokken)
        koppen.append(kop)
    if koppen:
        # What lies inside this bookmark is what the list of contents is made of.
        bladwijzer(koppen[0], document.paragraphs[-1], _HOOFDSTUKKEN, 0)


def _hoofd_en_voet(document: Document, rapport: Rapport) -> None:
    """Kind, dossier and draft above every page but the first; reader and page below all."""
    deel = document.sections[0]
    hoofd = deel.header.paragraphs[0]
    if rapport.concept:
        loop(hoofd, "CONCEPT", "Strong")
        hoofd.add_run("\u2003")
    hoofd.add_run(schoon(rapport.titel))
    hoofd.add_run(f"\t{schoon(rapport.over or f'Dossier {rapport.dossier}')}")
    for voet in (deel.footer.paragraphs[0], deel.first_page_footer.paragraphs[0]):
        voet.add_run(schoon(f"Exemplaar voor {rapport.lezer}"))
        voet.add_run("\tBladzijde ")
        veld(voet, "PAGE", "1")
        voet.add_run(" van ")
        veld(voet, "NUMPAGES", "1")


def _briefhoofd(document: Document, afzender: Afzender, dag: date) -> None:
    naam = nieuw(document, "Bureau")
    bestand = LOGO.get(afzender.logo.soort) if afzender.logo else None
    if afzender.logo and bestand:
        beeld = zet_beeld(bestand, afzender.logo.inhoud, dag=dag, hoogte=15)
        foto = naam.add_run().add_picture(io.BytesIO(beeld), height=Mm(15))
        beschrijf(foto, "Logo", schoon(afzender.naam))
    else:
        naam.add_run(schoon(afzender.naam))
    nieuw(document, "Afzender", schoon(", ".join(afzender.regels)))


def _inhoud(document: Document, delen: Sequence[Hoofdstuk]) -> None:
    """The list of contents, as links; without page numbers, which only Word can know."""
    _nieuw_blad(nieuw(document, "Heading1", "Inhoud"))
    for nummer, deel in enumerate(delen, 1):
        regel = nieuw(document, "TOC1")
        if nummer == 1:
            veld_begin(regel, rf'TOC \o "1-1" \n \h \b {_HOOFDSTUKKEN}')
        vanaf = len(regel.runs)
        _titel(regel, deel, "\t")
        koppel(regel, vanaf, _naam(nummer))
        if nummer == len(delen):
            veld_eind(regel)


def _nieuw_blad(alinea: Paragraph) -> None:
    """Begin a page with this paragraph."""
    alinea.paragraph_format.page_break_before = True
    alinea.paragraph_format.space_before = Pt(0)


def _titel(alinea: Paragraph, deel: Hoofdstuk, tussen: str) -> None:
    loop(alinea, schoon(deel.nummer), "Nummer")
    alinea.add_run(tussen)
    alinea.add_run(schoon(deel.titel))


def _naam(nummer: int) -> str:
    """Name of the bookmark on a chapter; Word hides names that begin this way."""
    return f"_Toc{nummer:08d}"

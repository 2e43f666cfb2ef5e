"""Blocks of the model as paragraphs and tables of Word, each in a style that has a name."""

from __future__ import annotations

import io
from datetime import date

from docx.document import Document
from docx.shared import Mm, Pt, Twips
from docx.text.paragraph import Paragraph

from tweedespoor.frozen import dataclass
from tweedespoor.report.docx import ooxml
from tweedespoor.report.docx.ooxml import Plek, loop, nieuw
from tweedespoor.report.docx.tabel import BREED, schrijf_tabel
from tweedespoor.report.docx.tekst import gezet, lopen, regels
from tweedespoor.report.figuur import Tijdlijnfiguur
from tweedespoor.report.model import (
    Accent,
    Alinea,
    Blok,
    Citaat,
    Feiten,
    Kader,
    Kerngetallen,
    Kop,
    Lijst,
    Tabel,
    Toon,
)
from tweedespoor.report.tekening import teken_voor_papier
from tweedespoor.report.zetter import LETTER, zet_beeld
from tweedespoor.report.zetwerk import in_beeld

_INSPRONG = 340
"""How far a list stands in, in twentieths of a point; as in the numbering of the template."""

_STIJL = {
    Toon.AANLOOP: "Aanloop",
    Toon.INLEIDING: "Inleiding",
    Toon.KLEIN: "Klein",
}


@dataclass(frozen=True, slots=True)
class Waar:
    """Where blocks are written.

    Attributes:
        plek: the document, or the cell of a box.
        voorblad: on the first page, whose headings are smaller.
        gewoon: style of ordinary paragraphs.
        diep: how many lists stand around them.
    """

    plek: Plek
    voorblad: bool = False
    gewoon: str = "Normal"
    diep: int = 0


@dataclass(slots=True)
class Schrijver:
    """Writes blocks into a document.

    Attributes:
        kleur: the firm's colour, with contrast AA on white.
        dag: date of the pictures.
        figuren: how many figures there are so far.
    """

    document: Document
    kleur: str
    dag: date
    figuren: int = 0

    def blokken(self, waar: Waar, blokken: tuple[Blok, ...]) -> None:
        """Write blocks one below the other."""
        for n, blok in enumerate(blokken):
            vorige = blokken[n - 1] if n else None
            volgende = blokken[n + 1] if n + 1 < len(blokken) else None
            eerste = self._blok(waar, blok)
            if eerste is None:
                continue
            if isinstance(vorige, (Tabel, Kader)):
                eerste.paragraph_format.space_before = Pt(10)
            # One line under a heading stays with the table, facts or box that it leads to.
            boven = vorige is None or isinstance(vorige, Kop)
            if boven and isinstance(volgende, (Tabel, Feiten, Kader)):
                eerste.paragraph_format.keep_with_next = True

    def _blok(self, waar: Waar, blok: Blok) -> Paragraph | None:
        """Write one block.

        Returns:
            Its first paragraph, unless its style or kind brings its own room above it.
        """
        if isinstance(blok, Alinea):
            return self._alinea(waar, blok)
        if isinstance(blok, Feiten):
            return self._feiten(waar, blok)
        if isinstance(blok, Kerngetallen):
            return self._getallen(waar, blok)
        if isinstance(blok, Lijst):
            return self._lijst(waar, blok)
        if isinstance(blok, Kop):
            stijl = "Voorbladkop" if waar.voorblad else f"Heading{blok.niveau - 1}"
            nieuw(waar.plek, stijl, gezet(blok.tekst))
        elif isinstance(blok, Tabel):
            schrijf_tabel(waar.plek, blok)
        elif isinstance(blok, Citaat):
            nieuw(waar.plek, "Citaatkop", gezet(blok.wie))
            self.blokken(Waar(waar.plek, gewoon="Quote", diep=waar.diep), blok.blokken)
        elif isinstance(blok, Kader):
            self._kader(waar, blok)
        else:
            self._figuur(waar, blok)
        return None

    def _alinea(self, waar: Waar, blok: Alinea) -> Paragraph:
        stijl = waar.gewoon if blok.toon is Toon.GEWOON else _STIJL[blok.toon]
        alinea = nieuw(waar.plek, stijl)
        if waar.diep:
            alinea.paragraph_format.left_indent = Twips(_INSPRONG * waar.diep)
        lopen(alinea, blok.tekst)
        return alinea

    def _lijst(self, waar: Waar, blok: Lijst) -> Paragraph | None:
        """The first line of an item carries its mark, what follows stands in below it."""
        lijst = ooxml.nummering(self.document, genummerd=blok.genummerd)
        binnen = Waar(waar.plek, gewoon="ListContinue", diep=waar.diep + 1)
        koppen = []
        for item in blok.items:
            kop = nieuw(waar.plek, "ListNumber" if blok.genummerd else "ListBullet")
            ooxml.nummer(kop, lijst, waar.diep)
            koppen.append(kop)
            if item and isinstance(item[0], Alinea):
                lopen(kop, item[0].tekst)
                item = item[1:]
            self.blokken(binnen, item)
        return koppen[0] if koppen else None

    def _feiten(self, waar: Waar, blok: Feiten) -> Paragraph | None:
        """A name, a tab and the value; the lines of a value stand below each other.

        The first fact stays with the second, and the last with the one before it: a page does
        not end or begin with one fact of a list.
        """
        alineas = []
        for feit in blok.feiten:
            alinea = nieuw(waar.plek, "Feit")
            loop(alinea, gezet(feit.naam), "Feitnaam")
            alinea.add_run("\t")
            regels(alinea, feit.waarde, verder=None)
            alineas.append(alinea)
        if not alineas:
            return None
        for alinea in (*alineas[:1], *alineas[-2:-1]):
            if alinea is not alineas[-1]:
                alinea.paragraph_format.keep_with_next = True
        alineas[-1].paragraph_format.space_after = Pt(10)
        return alineas[0]

    def _getallen(self, waar: Waar, blok: Kerngetallen) -> Paragraph | None:
        alineas = []
        for getal in blok.getallen:
            alinea = nieuw(waar.plek, "Kerngetal")
            loop(alinea, gezet(getal.getal), "Groot")
            alinea.add_run(f"\t{gezet(getal.naam)}")
            alineas.append(alinea)
        if not alineas:
            return None
        # The numbers stay together, and go no further with what follows them.
        alineas[-1].paragraph_format.keep_with_next = False
        return alineas[0]

    def _kader(self, waar: Waar, blok: Kader) -> None:
        """A box: a table of one cell, so that lists and paragraphs share one edge."""
        tabel = waar.plek.add_table(1, 1)
        stijl = "Kern" if blok.accent is Accent.KERN else "Kader"
        ooxml.vorm_tabel(tabel, stijl, [BREED], gezet(blok.titel), kop=False, totaal=False)
        vak = tabel.rows[0].cells[0]
        nieuw(vak, "Kadertitel", gezet(blok.titel))
        self.blokken(Waar(vak), blok.blokken)
        ooxml.zonder_eerste(vak)

    def _figuur(self, waar: Waar, blok: Tijdlijnfiguur) -> None:
        self.figuren += 1
        beeld = in_beeld(teken_voor_papier(blok, self.kleur, LETTER)).encode("utf-8")
        foto = zet_beeld("figuur.svg", beeld, dag=self.dag, breedte=170)
        gezette = nieuw(waar.plek, "Figuur").add_run().add_picture(io.BytesIO(foto), width=Mm(170))
        ooxml.beschrijf(gezette, f"Figuur {self.figuren}", gezet(blok.beschrijving))
        onder = " De nummers staan in de tabel hieronder." if blok.momenten else ""
        nieuw(waar.plek, "Figuurbijschrift", f"{gezet(blok.bijschrift)}.{onder}")

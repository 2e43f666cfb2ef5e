"""The report as PDF: tagged for who listens to it, fit for an archive, the same bytes each time.

The model goes to the template as data. The template lays it out and can reach nothing else,
so no text of a dossier becomes code and no reader gets more than his view holds.
"""

from __future__ import annotations

import json
from dataclasses import field, fields, replace
from datetime import date
from typing import Any

from tweedespoor.frozen import dataclass
from tweedespoor.report.figuur import Tijdlijnfiguur
from tweedespoor.report.kleur import leesbaar, tint
from tweedespoor.report.kolommen import deel_feiten, deel_in, past
from tweedespoor.report.model import (
    KLEUR,
    Cel,
    Feiten,
    Kerngetallen,
    Kop,
    Logo,
    Rapport,
    Tabel,
    Vorm,
    plat,
)
from tweedespoor.report.tekening import teken_voor_papier
from tweedespoor.report.zetter import LETTER, LOGO, zet
from tweedespoor.report.zetwerk import breekbaar, heel, in_beeld, kop, met_inhoud, schoon

_EMS = 51.0
"""Width of the page in ems of a table's letter: 170 mm at 9.5 points."""

_FEITEMS = 22.0
"""Width of the value of a fact in ems, where facts stand beside each other."""

_REGEL, _KOP, _FEIT, _CEL = 64, 40, 32, 20
"""Characters that surely fit on a line, in a heading, in the value of a fact, in a column."""


def als_pdf(rapport: Rapport) -> bytes:
    """The whole report as one PDF.

    Raises:
        RenderError: the typesetter is not installed, or it refuses the document.
    """
    kleur = leesbaar(rapport.afzender.kleur, standaard=KLEUR)
    stukken = _Stukken(kleur)
    gegevens = {
        "rapport": stukken.gegevens(rapport),
        "documenttitel": schoon(kop(rapport)),
        "inhoud": met_inhoud(rapport),
        "letter": LETTER,
        "kleur": kleur,
        "zacht": tint(kleur, 0.07),
        "lijn": tint(kleur, 0.35),
        "logo": stukken.logo(rapport.afzender.logo),
    }
    data = json.dumps(gegevens, ensure_ascii=False).encode("utf-8")
    bestanden = {"rapport.json": data, **stukken.bestanden}
    gezet = zet("rapport.typ", bestanden, dag=rapport.peildatum)
    from tweedespoor.report.rijkoppen import met_rijkoppen

    return met_rijkoppen(gezet, rapport)


@dataclass(slots=True)
class _Stukken:
    """The model as plain data, and the pictures beside it.

    Attributes:
        kleur: the firm's colour, with contrast AA on white.
        bestanden: name → contents of each picture so far.
    """

    kleur: str
    bestanden: dict[str, bytes] = field(default_factory=dict)

    def gegevens(self, ding: Any, past_er: int = _REGEL) -> Any:
        """A part of the model as plain data.

        Args:
            ding: a text, a number, a block, or a tuple of those.
            past_er: characters of a word that fit where this part stands.
        """
        if isinstance(ding, str):
            return breekbaar(heel(schoon(ding)), past_er)
        if ding is None or isinstance(ding, int):
            return ding
        if isinstance(ding, date):
            return [ding.year, ding.month, ding.day]
        if isinstance(ding, tuple):
            return [self.gegevens(deel, past_er) for deel in ding]
        if isinstance(ding, (Logo, Vorm)):
            return None  # a file of its own, or for other formats
        if isinstance(ding, Tijdlijnfiguur):
            return self._figuur(ding)
        if isinstance(ding, Tabel):
            return self._tabel(ding)
        if isinstance(ding, Feiten):
            kort, links = deel_feiten(ding, _FEITEMS)
            return self._velden(ding, _FEIT) | {"heel": kort, "helft": links}
        if isinstance(ding, Kop):
            return self._velden(ding, _KOP)
        return self._velden(ding, _CEL if isinstance(ding, Kerngetallen) else past_er)

    def logo(self, logo: Logo | None) -> str | None:
        """Name of the file with the firm's logo, or None."""
        naam = LOGO.get(logo.soort) if logo else None
        if logo and naam:
            self.bestanden[naam] = logo.inhoud
        return naam

    def _velden(self, ding: Any, past_er: int) -> dict[str, Any]:
        return {f.name: self.gegevens(getattr(ding, f.name), past_er) for f in fields(ding)}

    def _tabel(self, tabel: Tabel) -> dict[str, Any]:
        indeling = deel_in(tabel, _EMS)
        rijen = tuple(
            tuple(_smal(cel) if k.smal else cel for k, cel in zip(tabel.kolommen, rij, strict=True))
            for rij in tabel.rijen
        )
        # A word needs a place to break only in a column that is too narrow for it.
        past_er = [_CEL if te_smal else _REGEL for te_smal in indeling.afbreken]
        totaal = None if tabel.totaal is None else self._rij(tabel.totaal, past_er)
        return {
            **self._velden(tabel, _CEL),
            "rijen": [self._rij(rij, past_er) for rij in rijen],
            "totaal": totaal,
            "bijschrift": self.gegevens(tabel.bijschrift),
            **self._velden(indeling, _CEL),
        }

    def _rij(self, rij: tuple[Cel, ...], past_er: list[int]) -> list[Any]:
        return [self.gegevens(cel, n) for cel, n in zip(rij, past_er, strict=True)]

    def _figuur(self, figuur: Tijdlijnfiguur) -> dict[str, Any]:
        naam = f"figuur-{len(self.bestanden)}.svg"
        beeld = teken_voor_papier(figuur, self.kleur, LETTER)
        self.bestanden[naam] = in_beeld(beeld).encode("utf-8")
        return {
            "soort": figuur.soort,
            "bestand": naam,
            "bijschrift": schoon(figuur.bijschrift),
            "beschrijving": schoon(figuur.beschrijving),
            "momenten": bool(figuur.momenten),
        }


def _smal(cel: Cel) -> Cel:
    """A narrow cell whose short lines do not break."""
    return tuple(
        tuple(replace(loop, tekst=loop.tekst.replace(" ", "\u00a0")) for loop in regel)
        if past(plat(regel))
        else regel
        for regel in cel
    )

"""From figures to a report: the first page, numbered chapters, what is missing."""

from __future__ import annotations

from datetime import date

from tweedespoor.disclosure.praktijkbeeld import Praktijkbeeld
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, klein, mist, tabel
from tweedespoor.report.model import (
    Accent,
    Afzender,
    Alinea,
    Blok,
    Feit,
    Feiten,
    Hoofdstuk,
    Kader,
    Kerngetal,
    Kerngetallen,
    Kolom,
    Kop,
    Rapport,
    Toon,
    zin,
)
from tweedespoor.report.teksten import praktijk


@dataclass(frozen=True, slots=True)
class Stap:
    """Something to do: who, what, and by when."""

    wie: str
    wat: str
    uiterlijk: date | None = None


@dataclass(frozen=True, slots=True)
class Eerste:
    """What stands on the first page.

    Attributes:
        wie: facts on whom it is about.
        vraag: what the report is for.
        stand: where it stands, in one or a few sentences.
        getallen: numbers that sum it up.
        stappen: what is to be done.
        verder: a sentence below them.
        mist: what should be there and is not, each a noun phrase.
    """

    wie: tuple[Feit, ...]
    vraag: str
    stand: str
    getallen: tuple[Kerngetal, ...] = ()
    stappen: tuple[Stap, ...] = ()
    verder: str = ""
    mist: tuple[str, ...] = ()


Deelstuk = tuple[str, str, tuple[Blok, ...]]
"""A chapter: address, title, content; without content it is left out."""


def maak(
    beeld: Praktijkbeeld,
    afzender: Afzender,
    *,
    soort: str,
    titel: str,
    over: str,
    lezer: str,
    eerste: Eerste,
    delen: tuple[Deelstuk, ...],
) -> Rapport:
    """Build a report on the practice.

    Args:
        beeld: what it is built from.
        afzender: the firm as it stands on the report.
        soort, titel: kind and title.
        over: the firm or the coach it is about.
        lezer: for whom, in words.
        eerste: the first page.
        delen: the chapters.
    """
    gevuld = (*(d for d in delen if d[2]), ("over", "Over dit rapport", _over(beeld)))
    return Rapport(
        soort=soort,
        titel=titel,
        ondertitel=_periode(beeld),
        onderwerp=over,
        dossier="",
        over=over,
        lezer=lezer,
        peildatum=beeld.peildatum,
        afzender=afzender,
        voorblad=_bladzijde(eerste, beeld),
        hoofdstukken=tuple(
            Hoofdstuk(anker, naam, blokken, str(n))
            for n, (anker, naam, blokken) in enumerate(gevuld, 1)
        ),
    )


def _periode(beeld: Praktijkbeeld) -> str:
    tot = datum(beeld.peildatum)
    if beeld.van is None:
        periode = f"Alle trajecten tot en met {tot}"
    else:
        periode = f"Trajecten die liepen van {datum(beeld.van)} tot en met {tot}"
    return f"{periode}, van een deel van de dossiers" if beeld.deel else periode


def _bladzijde(eerste: Eerste, beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    stappen = (
        tabel(
            bijschrift="Wat te doen is, en wanneer",
            kolommen=(
                Kolom("Wie", rijkop=True),
                Kolom("Wat"),
                Kolom("Uiterlijk", smal=True),
            ),
            rijen=tuple((cel(s.wie), cel(s.wat), cel(s.uiterlijk)) for s in eerste.stappen),
        ),
    )
    return (
        Feiten((*eerste.wie, *feit("Stand op", datum(beeld.peildatum)))),
        Kop("Wat was gevraagd", 2),
        *alinea(eerste.vraag),
        Kop("Waar het staat", 2),
        Kader("In het kort", (Alinea(zin(eerste.stand), Toon.INLEIDING),), Accent.KERN),
        *((Kerngetallen(eerste.getallen),) if eerste.getallen else ()),
        *(blok for wat in eerste.mist for blok in mist(wat)),
        Kop("Wat is er nog nodig", 2),
        *(stappen if eerste.stappen else ()),
        *alinea(eerste.verder),
    )


def _over(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    weg = beeld.cijfers.onleesbaar
    return (
        *alinea(praktijk.GEEN_PERSOON),
        *alinea(praktijk.AFSCHERMING),
        *klein(praktijk.ONLEESBAAR.format(n=weg) if weg else ""),
    )

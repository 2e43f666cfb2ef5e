"""Sentences about the law in running text, each with source and strength behind it."""

from __future__ import annotations

import re

from tweedespoor.reference import Sterkte
from tweedespoor.report.bouwen.cellen import cel, klein, tabel
from tweedespoor.report.bouwen.zicht import Bouwer, Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Kolom, Lijst, Loop, Nadruk, zin
from tweedespoor.report.teksten.bronnen import BRONNEN, STERKTE, Rechtsbron
from tweedespoor.report.teksten.bronnen_inkomen import INKOMEN
from tweedespoor.report.teksten.regel import Regel

UITLEG = "Achter een regel staat waar die vandaan komt en hoe vast die is."
KRACHTEN = (
    "Een wet geldt voor iedereen. Een beleidsregel bindt UWV. Een kader van UWV zegt hoe UWV "
    "toetst. Praktijk is wat gebruikelijk is; dat mag ook anders."
)
PRIVACY = "Privacy is de wet over persoonsgegevens."
_PLEK = re.compile(r" ((?:art\.|par\.|onderdeel) .*)")
"""Where in a law or a rule a sentence stands, behind its name."""


def regels(zicht: Zicht, *zinnen: Regel) -> Blok:
    """Sentences of the law as a list, each with its source."""
    return Lijst(tuple((Alinea(_met_bron(zicht, r)),) for r in zinnen))


def _met_bron(zicht: Zicht, r: Regel) -> tuple[Loop, ...]:
    return zin(zicht.zeg(r.zegt), " ", Loop(f"({kort(r)})", Nadruk.NADRUK))


def bron_van(r: Regel) -> Rechtsbron:
    """The source of a sentence."""
    return rechtsbron(r.bron)


def rechtsbron(sleutel: str) -> Rechtsbron:
    """The source with this key; every key is in one of the two tables (tested)."""
    return BRONNEN[sleutel] if sleutel in BRONNEN else INKOMEN[sleutel]


def kort(r: Regel) -> str:
    """Source and strength in a few words: `Wet WIA art. 64 lid 3, wet`."""
    bron = bron_van(r)
    return f"{bron.bron.tekst}, {STERKTE[bron.sterkte]}"


def _volgorde(tekst: str) -> list[tuple[int, str]]:
    """An order in which article 9 comes before article 25."""
    return [
        (int(deel), "") if deel.isdecimal() else (0, deel) for deel in re.split(r"(\d+)", tekst)
    ]


def _per_wet(namen: list[str]) -> list[str]:
    """The places in one law on one line, behind its name: `Wet WIA art. 4; art. 25 lid 9`."""
    per_wet: dict[str, list[str]] = {}
    for naam in sorted(namen, key=_volgorde):
        wet, plek, _ = _PLEK.split(naam, maxsplit=1) if _PLEK.search(naam) else (naam, "", "")
        per_wet.setdefault(wet, []).append(plek)
    return [" ".join((wet, "; ".join(plekken))).strip() for wet, plekken in per_wet.items()]


def bronnen(*zinnen: Regel) -> Bouwer:
    """The annex with the sources of these sentences: how binding, and where to read them."""

    def bouw(_: Zicht) -> Hoofdstuktekst:
        per_plek: dict[tuple[str, str], list[str]] = {}
        for b in dict.fromkeys(bron_van(r) for r in zinnen):
            plek = (STERKTE[b.sterkte], b.bron.url or "")
            per_plek.setdefault(plek, []).append(b.bron.tekst)
        rijen = sorted(
            ((_per_wet(namen), *plek) for plek, namen in per_plek.items()),
            key=lambda rij: _volgorde(rij[0][0]),
        )
        if not rijen:
            return Hoofdstuktekst()
        privacy = any(bron_van(r).sterkte is Sterkte.PRIVACY for r in zinnen)
        return Hoofdstuktekst(
            (
                *klein(f"{KRACHTEN} {PRIVACY}" if privacy else KRACHTEN),
                tabel(
                    bijschrift="Bronnen, en hoe vast ze zijn",
                    kolommen=(
                        Kolom("Bron", rijkop=True, opsomming=True),
                        Kolom("Kracht", smal=True),
                        Kolom("Waar te lezen"),
                    ),
                    rijen=tuple(
                        (cel(*namen), cel(kracht), cel(url)) for namen, kracht, url in rijen
                    ),
                ),
            )
        )

    return bouw

"""`spoor statistiek` for people: tables one below the other, then what they do not say."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from tweedespoor.disclosure.statistiek import Cel, Statistiek, Tabel
from tweedespoor.nederlands import datum, getal
from tweedespoor.output.tekst.scherm import Scherm, tabel

_VERBORGEN = "niet getoond"
_PER = "per_"
_BREED = 44
_MEEST = 4


def statistiek(deze: Statistiek, scherm: Scherm, *, per: Collection[str]) -> str:
    """The whole output, ending in a newline.

    Args:
        deze: the figures.
        scherm: where it goes.
        per: what figures are also shown by: coach, opdrachtgever, jaar.
    """
    regels = [scherm.vouw(deze.stand)]
    if deze.onleesbaar:
        een = deze.onleesbaar == 1
        zijn, tellen = ("dossier is", "telt") if een else ("dossiers zijn", "tellen")
        regels.append(f"{deze.onleesbaar} {zijn} niet te lezen en {tellen} niet mee.")
    for t in deze.tabellen:
        if not t.code.startswith(_PER) or t.code.removeprefix(_PER) in per:
            regels += ["", *_tabel(t, scherm)]
    regels.append("")
    regels += (scherm.vouw(f"- {zin}") for zin in deze.uitleg)
    if not per and deze.tabellen:
        regels += ["", "Ook per coach, opdrachtgever of jaar: --per coach"]
    van = f"vanaf {datum(deze.van)}, " if deze.van is not None else ""
    regels.append(f"Cijfers {van}peildatum {datum(deze.peildatum)}")
    return "\n".join(regels) + "\n"


def _tabel(t: Tabel, scherm: Scherm) -> Iterator[str]:
    yield scherm.stijl(t.titel, "vet")
    # What was published beside it is a sentence: it comes below the row, not in a column.
    zinnen = [k for k, kolom in enumerate(t.kolommen) if kolom.code == "ernaast"]
    kolommen = [k for k in range(len(t.kolommen)) if k not in zinnen]
    if len(kolommen) > _MEEST:
        yield from _hoog(t)
    else:
        kop = tuple(t.kolommen[k].kop for k in kolommen)
        rijen = [tuple(_cel(rij[k]) for k in kolommen) for rij in t.rijen]
        rechts = frozenset(n for n, k in enumerate(kolommen) if t.kolommen[k].getal)
        koptekst, *regels = tabel([kop, *rijen], rechts=rechts)
        yield koptekst
        for regel, rij in zip(regels, t.rijen, strict=True):
            yield regel
            yield from (scherm.vouw(f"    {rij[k]}", vervolg=4) for k in zinnen if rij[k])
    if t.noot:
        yield scherm.vouw(t.noot)


def _hoog(t: Tabel) -> Iterator[str]:
    """A table that is too wide: each group with its figures below it, noughts left out."""
    for naam, *rest in t.rijen:
        yield str(naam)
        for kolom, cel in zip(t.kolommen[1:], rest, strict=True):
            if cel != 0:
                yield f"  {kolom.kop:<{_BREED}}  {_cel(cel)}"


def _cel(cel: Cel) -> str:
    if cel is None:
        return _VERBORGEN
    if isinstance(cel, str):
        return cel if len(cel) <= _BREED else f"{cel[: _BREED - 1]}…"
    return getal(cel)

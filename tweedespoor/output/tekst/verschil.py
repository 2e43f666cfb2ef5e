"""`spoor verschil` for people: what is new, changed or gone, by subject."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.nederlands import aantal
from tweedespoor.output.tekst.scherm import Scherm
from tweedespoor.verschil import Omslag, Stand, Verschil, Wijziging

_INSPRINGING = 13


def verschil(dit: Verschil, scherm: Scherm) -> str:
    """The whole answer, ending in a newline."""
    regels = [
        scherm.vouw(f"{dit.dossier}  van {_naam(dit.van)} tot {_naam(dit.tot)}"),
        *(scherm.vouw(zin) for zin in dit.let_op),
    ]
    for groep in dit.groepen:
        regels += ["", scherm.stijl(groep.kop, "vet")]
        regels += [regel for w in groep.wijzigingen for regel in _wijziging(w, scherm)]
    if dit.omslagen:
        regels += ["", scherm.stijl("Oordeel van de regels", "vet")]
        regels += [scherm.vouw(f"  {omslag(o)}", vervolg=10) for o in dit.omslagen]
    if dit.niet_vergeleken:
        regels += ["", scherm.stijl("Niet vergeleken", "vet")]
        regels += [scherm.vouw(f"  {zin}", vervolg=4) for zin in dit.niet_vergeleken]
    telling = aantal(dit.aantal, "wijziging", "wijzigingen") if dit.aantal else "Geen wijzigingen"
    draai = aantal(len(dit.omslagen), "oordeel", "oordelen")
    regels += ["", f"{telling}, {draai} omgeslagen." if dit.omslagen else f"{telling}."]
    if dit.aantal:
        regels.append(f"Als concept voor een rapport: spoor verschil {dit.dossier} --formaat md")
    return "\n".join(regels) + "\n"


def omslag(deze: Omslag) -> str:
    """A verdict that turned, as a line."""
    van, tot = deze.van or "niet beoordeeld", deze.tot or "niet beoordeeld"
    return f"{deze.code:<8}{deze.titel}: {van} → {tot}"


def _naam(stand: Stand) -> str:
    return f"{stand.naam} ({stand.vastgelegd})" if stand.vastgelegd is not None else stand.naam


def _wijziging(w: Wijziging, scherm: Scherm) -> Iterator[str]:
    yield scherm.vouw(f"  {w.aard!s:<11}{w.wat}", vervolg=_INSPRINGING)
    for detail in w.details:
        yield scherm.vouw(" " * _INSPRINGING + detail, vervolg=_INSPRINGING + 2)

"""The page of a code: what `spoor uitleg` prints and what `docs/regels/` shows.

A rule's page is its docstring: a first line, then sections under `## ` headings. Examples are
fenced blocks that name a file of a dossier; several examples stand under `### ` headings. Tests
lay each example over a small dossier and run the rule.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from tweedespoor.checks.catalogus_lezen import Eis, Weging, eisen
from tweedespoor.checks.catalogus_teksten import Vindplaats
from tweedespoor.checks.overige_code import OverigeCode
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.checks.registry import Stand, regel, stand
from tweedespoor.finding import Ernst, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Sterkte

if TYPE_CHECKING:
    from tweedespoor.checks.huisregels import Eigen


@dataclass(frozen=True, slots=True)
class Pagina:
    """Everything there is to say about one code.

    Attributes:
        code, naam, titel: as in the catalogue.
        stand: whether the program judges it; None for codes outside the catalogue.
        ernst: the highest severity.
        sterkte: strength of the source that carries it.
        wie: who must act.
        samenvatting: one line; empty when there is no rule yet.
        wat, waarom: what is judged and why it matters, as Markdown.
        vanaf: from when it applies; empty outside the catalogue.
        fout, goed: the examples as Markdown; empty when there is no rule yet.
        toelichting: what rests on which source; may be empty.
        bronnen: the sources.
        uitzonderingen: when it does not hold, or weighs less.
        andere_lezing: where sources differ, or None.
        weging: what a person weighs, or None.
        sinds: version in which the rule appeared; empty when there is none.
    """

    code: str
    naam: str
    titel: str
    stand: Stand | None
    ernst: Ernst
    sterkte: Sterkte
    wie: Wie
    samenvatting: str
    wat: str
    waarom: str
    vanaf: str
    fout: str
    goed: str
    toelichting: str
    bronnen: tuple[Vindplaats, ...]
    uitzonderingen: tuple[str, ...] = ()
    andere_lezing: str | None = None
    weging: Weging | None = None
    sinds: str = ""


def pagina(code: str) -> Pagina:
    """The page of a code.

    Raises:
        KeyError: there is no such code.
    """
    if code in OVERIGE:
        return _overig(OVERIGE[code])
    return _eis(eisen()[code])


def _eis(eis: Eis) -> Pagina:
    gevonden = regel(eis.code)
    secties = lees_secties(inspect.getdoc(gevonden.check) or "") if gevonden is not None else {}
    return Pagina(
        code=eis.code,
        naam=eis.naam,
        titel=eis.titel,
        stand=stand(eis.code),
        ernst=eis.ernst,
        sterkte=eis.sterkte,
        wie=eis.wie,
        samenvatting=secties.get("", ""),
        wat=secties.get("Wat", eis.eis),
        waarom=secties.get("Waarom", eis.waarom),
        vanaf=eis.vanaf,
        fout=secties.get("Fout", ""),
        goed=secties.get("Goed", ""),
        toelichting=secties.get("Bron", ""),
        bronnen=eis.bronnen,
        uitzonderingen=eis.uitzonderingen,
        andere_lezing=eis.andere_lezing,
        weging=eis.weegt,
        sinds=gevonden.sinds if gevonden is not None else "",
    )


def _overig(ander: OverigeCode) -> Pagina:
    return Pagina(
        code=ander.code,
        naam=ander.naam,
        titel=ander.titel,
        stand=None,
        ernst=ander.ernst,
        sterkte=ander.sterkte,
        wie=ander.wie,
        samenvatting=ander.titel,
        wat=ander.wat,
        waarom=ander.waarom,
        vanaf="",
        fout=ander.fout,
        goed=ander.goed,
        toelichting="",
        bronnen=tuple(Vindplaats(bron, ander.sterkte) for bron in ander.bronnen),
    )


def pagina_van(eigen: Eigen) -> Pagina:
    """The page of a rule of the firm, made of its own words."""
    return Pagina(
        code=eigen.code,
        naam=eigen.naam,
        titel=eigen.bericht,
        stand=None,
        ernst=eigen.ernst,
        sterkte=eigen.sterkte,
        wie=eigen.wie,
        samenvatting=eigen.bericht,
        wat=f"Uw bureau vraagt: {eigen.wat}",
        waarom=eigen.reden,
        vanaf="",
        fout="",
        goed=eigen.hulp,
        toelichting="Eigen regel van het bureau; geen wet en geen kader van UWV.",
        bronnen=(),
    )


def lees_secties(tekst: str) -> dict[str, str]:
    """The text under each `## ` heading; the text above the first one under the empty name."""
    secties: dict[str, str] = {}
    naam, regels = "", list[str]()
    in_blok = False  # an example may itself be a note with headings
    for regel_ in tekst.splitlines():
        in_blok ^= regel_.startswith("```")
        if regel_.startswith("## ") and not in_blok:
            secties[naam] = "\n".join(regels).strip()
            naam, regels = regel_[3:].strip(), []
        else:
            regels.append(regel_)
    secties[naam] = "\n".join(regels).strip()
    return secties

"""A finding becomes a finished notice: sources looked up, sentences formed, places resolved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tweedespoor.checks.catalogus_lezen import Eis, eisen
from tweedespoor.checks.overige_code import OverigeCode
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.checks.uitslag import Aanvaard, Fragment, Melding, Plaats
from tweedespoor.finding import Finding, toon
from tweedespoor.loading.bronnen import Bronnen
from tweedespoor.location import Span, Where
from tweedespoor.reference import Bron, Sterkte

if TYPE_CHECKING:
    from tweedespoor.checks.huisregels import Eigen
    from tweedespoor.schema.voortgang import Afwijkingen

_KORT = 40
_ZINNEN = ("tekst", "reden", "hulp", "vraag")
PRIVE = ("PRV-", "PERS-")
"""Beginnings of codes about what may not be shown."""


def maak_melding(
    finding: Finding,
    bronnen: Bronnen,
    *,
    fragment: bool = False,
    afwijkingen: Afwijkingen | None = None,
    eigen: Mapping[str, Eigen] | None = None,
) -> Melding:
    """Finish one finding.

    Args:
        finding: what was found.
        bronnen: the texts of the dossier, for line and column.
        fragment: also take the lines of the file; never for a privacy finding.
        afwijkingen: the deviations of the dossier, when the finding may be accepted by one.
        eigen: the firm's own rules by code.
    """
    info, bronnen_regel = _regel(finding.code, eigen or {})
    span = bronnen.span(finding.where)
    return Melding(
        code=finding.code,
        naam=info.naam,
        ernst=finding.ernst,
        sterkte=str(info.sterkte),
        wie=str(finding.wie),
        bericht=str(finding.bericht),
        plaats=Plaats(finding.where.file, span.line, span.column),
        pad=finding.where.path,
        onderdeel=finding.onderdeel or bronnen.onderdeel(finding.where),
        waarom=str(finding.waarom) if finding.waarom is not None else info.waarom,
        hulp=tuple(str(regel) for regel in finding.hulp),
        zie_ook=tuple(_plaats(where, bronnen) for where in finding.zie_ook),
        bronnen=bronnen_regel,
        afwijking=_aanvaard(finding, bronnen, afwijkingen),
        fragment=_fragment(finding, span, bronnen) if fragment else None,
        gegevens=_gegevens(finding),
    )


def _gegevens(finding: Finding) -> tuple[tuple[str, str], ...]:
    """Dates, numbers, references and short words of the message and of its reason, each once."""
    gevonden: dict[str, str] = {}
    for zin in (finding.bericht, finding.waarom):
        for naam, waarde in zin.params.items() if zin is not None else ():
            tekst = toon(waarde)
            if naam not in _ZINNEN and len(tekst) <= _KORT and tekst not in gevonden.values():
                gevonden.setdefault(naam, tekst)
    return tuple(gevonden.items())


def _regel(
    code: str, eigen: Mapping[str, Eigen]
) -> tuple[Eis | OverigeCode | Eigen, tuple[Bron, ...]]:
    """What a code is called and rests on, with its sources; a rule of a firm has none."""
    if code in eigen:
        return eigen[code], ()
    if (ander := OVERIGE.get(code)) is not None:
        return ander, ander.bronnen
    return eisen()[code], _bronnen(code)


def sterkte_van(code: str, eigen: Mapping[str, Eigen]) -> Sterkte:
    """How strong the source of a rule is.

    Args:
        code: of the rule.
        eigen: the firm's own rules by code.
    """
    return _regel(code, eigen)[0].sterkte


def _bronnen(code: str) -> tuple[Bron, ...]:
    """The sources of a requirement; the one that gives it its strength comes first."""
    eis = eisen()[code]
    rij = sorted(eis.bronnen, key=lambda vindplaats: vindplaats.sterkte != eis.sterkte)
    return tuple(vindplaats.bron for vindplaats in rij)


def _plaats(where: Where, bronnen: Bronnen) -> Plaats:
    span = bronnen.span(where)
    return Plaats(where.file, span.line, span.column)


def _aanvaard(
    finding: Finding, bronnen: Bronnen, afwijkingen: Afwijkingen | None
) -> Aanvaard | None:
    if finding.afwijking is None or afwijkingen is None:
        return None
    record = afwijkingen.afwijkingen[finding.afwijking]
    where = Where("afwijkingen.yaml", ("afwijkingen", finding.afwijking))
    return Aanvaard(_plaats(where, bronnen), record.datum, record.tot_en_met)


def _fragment(finding: Finding, span: Span, bronnen: Bronnen) -> Fragment | None:
    if finding.code.startswith(PRIVE):
        return None
    regels = tuple(
        (nummer, tekst)
        for nummer in (span.line - 1, span.line)
        if (tekst := bronnen.regel(finding.where.file, nummer)) is not None and tekst.strip()
    )
    if not regels or regels[-1][0] != span.line:
        return None
    breed = len(regels[-1][1])
    tot = span.end_column if span.end_line == span.line else breed + 1
    return Fragment(regels, span.line, span.column, max(min(tot, breed + 1), span.column + 1))

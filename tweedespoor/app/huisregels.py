"""The firm's own rules: from the file that `spoor.yaml` names to rules that can judge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from tweedespoor.errors import UsageError
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import Bureau, zoek_bureau
from tweedespoor.portfolio.vinden import vind

if TYPE_CHECKING:
    from tweedespoor.checks.huisregels import Eigen
    from tweedespoor.source.yamltree import YamlText


@dataclass(frozen=True, slots=True)
class Eigenregels:
    """The rules of one firm.

    Attributes:
        regels: those that can be used, in the order of the file.
        findings: what is wrong with the file or with a rule.
        teksten: file name → text, for positions.
    """

    regels: tuple[Eigen, ...] = ()
    findings: tuple[Finding, ...] = ()
    teksten: Mapping[str, YamlText] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def per_code(self) -> Mapping[str, Eigen]:
        """The rules by code."""
        return {regel.code: regel for regel in self.regels}


def eigenregels(bureau: Bureau) -> Eigenregels:
    """The rules of a firm; none without `spoor.yaml`. Never raises for what stands in files."""
    if bureau.instellingen is None or bureau.instellingen.huisregels is None:
        return Eigenregels()
    # Imported here: a firm without own rules, and that is most, never pays for them.
    from tweedespoor.checks.huisregels import maak_regels
    from tweedespoor.loading.huisregels import lees_huisregels

    gelezen = lees_huisregels(bureau)
    regels, fouten = maak_regels(gelezen.regels, gelezen.naam)
    return Eigenregels(regels, (*gelezen.findings, *fouten), gelezen.teksten)


def eigen_codes(paden: Iterable[Path]) -> tuple[str, ...]:
    """Codes of the rules of all firms around these paths; empty when there is no dossier."""
    try:
        mappen = {doel.map.resolve().parent for doel in vind(paden)}
    except UsageError:
        return ()
    codes = {r.code for map_ in mappen for r in eigenregels(zoek_bureau(map_)).regels}
    return tuple(sorted(codes))

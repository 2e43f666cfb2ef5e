"""What changed as Markdown: the draft of a progress report, to be edited by its writer."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.markdowntekst import md
from tweedespoor.nederlands import datum
from tweedespoor.output.tekst.verschil import omslag
from tweedespoor.verschil import Aard, Verschil, Wijziging


def verschil(dit: Verschil) -> str:
    """The draft: a heading for each subject, a line for each change, never markup of a dossier."""
    inleiding = (
        f"Van {datum(dit.van.dag)} tot en met {datum(dit.tot.dag)}. Dit is een concept voor "
        f"{dit.lezer}: loop het na en maak er uw eigen tekst van."
    )
    regels = [f"# Voortgang {_md(dit.dossier)}", "", inleiding]
    regels += [regel for zin in dit.let_op for regel in ("", f"{_md(zin)}")]
    for groep in dit.groepen:
        regels += ["", f"## {groep.kop}", ""]
        regels += [regel for w in groep.wijzigingen for regel in _wijziging(w)]
    if not dit.groepen:
        regels += ["", "Er is niets veranderd."]
    if dit.omslagen:
        regels += ["", "## Oordeel van de regels", ""]
        regels += [f"- {_md(' '.join(omslag(o).split()))}" for o in dit.omslagen]
    if dit.niet_vergeleken:
        regels += ["", "## Niet vergeleken", ""]
        regels += [f"- {_md(zin)}" for zin in dit.niet_vergeleken]
    return "\n".join(regels) + "\n"


def _wijziging(w: Wijziging) -> Iterator[str]:
    slot = "" if w.aard is Aard.NIEUW else f" ({w.aard})"
    yield f"- {_md(w.wat)}{slot}"
    yield from (f"  - {_md(detail)}" for detail in w.details)


def _md(tekst: str) -> str:
    return md(tekst, begin=True)

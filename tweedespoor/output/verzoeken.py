"""The register of requests in every format, chosen from one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from tweedespoor.checks.verzoeken import Verzoekstand, Verzoektermijn
from tweedespoor.nederlands import aantal, datum, datum_tabel, lijst
from tweedespoor.output.json_v1 import dumps

if TYPE_CHECKING:
    from tweedespoor.output.tekst.scherm import Scherm

_STAND: Final = {
    Verzoekstand.OPEN: "open",
    Verzoekstand.TE_LAAT: "te laat",
    Verzoekstand.GEDAAN: "beantwoord",
    Verzoekstand.TE_LAAT_GEDAAN: "te laat beantwoord",
}
_TELLING: Final = (
    "Een maand na ontvangst (AVG art. 12 lid 3). Twee maanden erbij mag, als u binnen die maand "
    "zegt dat het later wordt en waarom. De dagen telt Verordening (EEG) 1182/71: eindigt de "
    "termijn in een weekend of op een feestdag, dan geldt de eerste werkdag erna."
)


class Register(Protocol):
    """What is shown."""

    @property
    def dag(self) -> date:
        """The real day."""

    @property
    def regels(self) -> Sequence[tuple[str, Verzoektermijn]]:
        """Number of the dossier and the request."""

    @property
    def dossiers(self) -> int:
        """How many dossiers were looked at."""

    @property
    def onleesbaar(self) -> Sequence[str]:
        """Dossiers that could not be read."""


def _tekst(deze: Register, scherm: Scherm) -> str:
    from tweedespoor.output.tekst.scherm import tabel

    regels: list[str] = []
    if deze.regels:
        rijen = [("dossier", "nr", "verzoek", "ontvangen", "uiterlijk", "stand", "antwoord")]
        rijen += [
            (
                id,
                str(v.nummer),
                v.verzoek.soort,
                datum_tabel(v.verzoek.op),
                datum_tabel(v.uiterlijk),
                _STAND[v.stand],
                v.verzoek.uitkomst or "",
            )
            for id, v in deze.regels
        ]
        regels += [*tabel(rijen), "", scherm.vouw(_TELLING, vervolg=0)]
    else:
        regels.append("Er is geen verzoek vastgelegd.")
        regels.append("Een verzoek legt u vast met: spoor log verzoek DOSSIER --soort inzage")
    regels.append("")
    open_ = sum(v.stand in (Verzoekstand.OPEN, Verzoekstand.TE_LAAT) for _, v in deze.regels)
    regels.append(
        f"{aantal(len(deze.regels), 'verzoek', 'verzoeken')} in "
        f"{aantal(deze.dossiers, 'dossier', 'dossiers')}, waarvan {open_} open."
    )
    if deze.onleesbaar:
        regels.append(f"Niet te lezen, dus niet meegeteld: {lijst(list(deze.onleesbaar))}.")
    regels.append(f"Vandaag: {datum(deze.dag)}")
    return "\n".join(regels) + "\n"


def _json(deze: Register, _: Scherm) -> str:
    """`spoor.verzoeken/1`: every request, the oldest first."""
    return dumps(
        {
            "schema": "spoor.verzoeken/1",
            "dag": deze.dag.isoformat(),
            "dossiers": deze.dossiers,
            "onleesbaar": list(deze.onleesbaar),
            "verzoeken": [_regel(id, v) for id, v in deze.regels],
        }
    )


def _regel(id: str, v: Verzoektermijn) -> dict[str, Any]:
    return {
        "dossier": id,
        "nummer": v.nummer,
        "soort": v.verzoek.soort,
        "ontvangen": v.verzoek.op.isoformat(),
        "verlengd": v.verzoek.verlengd.isoformat() if v.verzoek.verlengd else None,
        "uiterlijk": v.uiterlijk.isoformat(),
        "afgehandeld": v.verzoek.afgehandeld.isoformat() if v.verzoek.afgehandeld else None,
        "uitkomst": v.verzoek.uitkomst,
        "stand": str(v.stand),
        "bron": {"tekst": v.bron.tekst, "url": v.bron.url},
    }


VERZOEKEN: dict[str, Callable[[Register, Scherm], str]] = {"tekst": _tekst, "json": _json}
"""Format of `spoor verzoeken` → its writer; the choices of `--formaat` are the keys."""

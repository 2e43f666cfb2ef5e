"""The CI file that `init` writes when a firm asks for one, and what it must weigh first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tweedespoor import __version__
from tweedespoor.frozen import dataclass
from tweedespoor.sjabloonmap import sjabloonmap

WAARSCHUWING: Final = (
    "Met CI staan de dossiers ook op de server die de controle doet. Een dossier zonder naam",
    "blijft een persoonsgegeven over gezondheid. Zet CI pas aan als dit is geregeld:",
    "- Verwerker: met wie de server beheert, is een verwerkersovereenkomst gesloten.",
    "- Plaats: de server en de logboeken staan in de EU, en u weet wie erbij kan.",
    "- DPIA: de functionaris gegevensbescherming heeft de risico's bekeken en vastgelegd.",
)
"""Lines of at most 92 characters; on the screen and at the head of the file."""

_VERSIE: Final = "@VERSIE@"
_WAARSCHUWING: Final = "# @WAARSCHUWING@\n"


@dataclass(frozen=True, slots=True)
class Dienst:
    """A service that runs CI.

    Attributes:
        naam: as people call it.
        pad: where its file stands in the repository.
        sjabloon: the template of that file.
    """

    naam: str
    pad: str
    sjabloon: str

    def inhoud(self) -> bytes:
        """The bytes of the file: the warning, then a check by this version of the product."""
        tekst = (sjabloonmap() / "init" / self.sjabloon).read_text(encoding="utf-8")
        kop = "".join(f"# {regel}\n" for regel in WAARSCHUWING)
        return tekst.replace(_WAARSCHUWING, kop).replace(_VERSIE, __version__).encode()


CI: Final[Mapping[str, Dienst]] = {
    "gitlab": Dienst("GitLab", ".gitlab-ci.yml", "ci-gitlab.yml"),
    "github": Dienst("GitHub", ".github/workflows/spoor.yml", "ci-github.yml"),
}
"""Word of the option → service."""

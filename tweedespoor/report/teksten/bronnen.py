"""Sources of the sentences about law and framework, with their strength."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte


@dataclass(frozen=True, slots=True)
class Rechtszin:
    """A sentence about law, policy or the framework of UWV, with the key of its source."""

    tekst: str
    bron: str


@dataclass(frozen=True, slots=True)
class Rechtsbron:
    """A source with how binding it is."""

    bron: Bron
    sterkte: Sterkte


_WIA = "https://wetten.overheid.nl/BWBR0019057"
_BW = "https://wetten.overheid.nl/BWBR0005290"
_BBP = "https://wetten.overheid.nl/BWBR0014375"

BRONNEN: Mapping[str, Rechtsbron] = {
    "wia-25": Rechtsbron(Bron("Wet WIA art. 25 lid 3", _WIA, "BWBR0019057"), Sterkte.WETTELIJK),
    "wia-64": Rechtsbron(Bron("Wet WIA art. 64 lid 1", _WIA, "BWBR0019057"), Sterkte.WETTELIJK),
    "bw-658a": Rechtsbron(
        Bron("Burgerlijk Wetboek 7, art. 658a lid 1", _BW, "BWBR0005290"), Sterkte.WETTELIJK
    ),
    "bw-670b": Rechtsbron(
        Bron("Burgerlijk Wetboek 7, art. 670b lid 1 en 2", _BW, "BWBR0005290"), Sterkte.WETTELIJK
    ),
    "bbp-3": Rechtsbron(
        Bron("Beleidsregels beoordelingskader poortwachter, par. 3", _BBP, "BWBR0014375"),
        Sterkte.BELEIDSREGEL,
    ),
    "werkwijzer-resultaat": Rechtsbron(
        Bron("UWV, Werkwijzer Poortwachter (1 augustus 2022), over het resultaat"),
        Sterkte.UWV_KADER,
    ),
    "werkwijzer-start": Rechtsbron(
        Bron("UWV, Werkwijzer Poortwachter (1 augustus 2022), over de start van het tweede spoor"),
        Sterkte.UWV_KADER,
    ),
}
"""Key → source; every key that a sentence names is here (tested)."""

STERKTE: Mapping[Sterkte, str] = {
    Sterkte.WETTELIJK: "wet",
    Sterkte.BELEIDSREGEL: "beleidsregel",
    Sterkte.UWV_KADER: "kader van UWV",
    Sterkte.RECHTSPRAAK: "rechtspraak",
    Sterkte.PRAKTIJK: "praktijk",
    Sterkte.PRIVACY: "privacy",
    Sterkte.HUISREGEL: "huisregel",
    Sterkte.FORMAAT: "formaat",
}

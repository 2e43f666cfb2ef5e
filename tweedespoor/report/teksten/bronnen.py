"""Sources of the sentences about law and framework, with their strength."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte


@dataclass(frozen=True, slots=True)
class Rechtsbron:
    """A source with how binding it is."""

    bron: Bron
    sterkte: Sterkte


_WIA = "https://wetten.overheid.nl/BWBR0019057"
_BW = "https://wetten.overheid.nl/BWBR0005290"
_RPEZ = "https://wetten.overheid.nl/BWBR0013540"
_BBP = "https://wetten.overheid.nl/BWBR0014375"
_UAVG = "https://wetten.overheid.nl/BWBR0040940"
_AVG = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
_KADER = (
    "https://www.uwv.nl/nl/wet-open-overheid/woo-publicaties/2024/"
    "woo-besluit-professioneel-kader-beoordeling-re-integratie-inspanningen"
)


def _wet(naam: str, url: str, regeling: str) -> Rechtsbron:
    return Rechtsbron(Bron(naam, url, regeling), Sterkte.WETTELIJK)


def _beleid(paragraaf: int) -> Rechtsbron:
    naam = f"Beleidsregels beoordelingskader poortwachter, par. {paragraaf}"
    return Rechtsbron(Bron(naam, _BBP, "BWBR0014375"), Sterkte.BELEIDSREGEL)


BRONNEN: Mapping[str, Rechtsbron] = {
    "wia-25": _wet("Wet WIA art. 25 lid 3", _WIA, "BWBR0019057"),
    "wia-64": _wet("Wet WIA art. 64 lid 1", _WIA, "BWBR0019057"),
    "wia-64-3": _wet("Wet WIA art. 64 lid 3", _WIA, "BWBR0019057"),
    "wia-65": _wet("Wet WIA art. 65", _WIA, "BWBR0019057"),
    "bw-658a": _wet("Burgerlijk Wetboek 7, art. 658a lid 1", _BW, "BWBR0005290"),
    "bw-658a-3": _wet("Burgerlijk Wetboek 7, art. 658a lid 3", _BW, "BWBR0005290"),
    "bw-658a-4": _wet("Burgerlijk Wetboek 7, art. 658a lid 4", _BW, "BWBR0005290"),
    "bw-660a": _wet("Burgerlijk Wetboek 7, art. 660a lid 1", _BW, "BWBR0005290"),
    "bw-670b": _wet(
        "Burgerlijk Wetboek 7, art. 670b lid 1 tot en met 3",
        f"{_BW}/2026-07-01#Artikel670b",
        "BWBR0005290",
    ),
    "rpez-4-2": _wet(
        "Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 2", _RPEZ, "BWBR0013540"
    ),
    "rpez-4-3": _wet(
        "Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 3", _RPEZ, "BWBR0013540"
    ),
    "rpez-4-5": _wet(
        "Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 5", _RPEZ, "BWBR0013540"
    ),
    "bbp-3": _beleid(3),
    "bbp-6": _beleid(6),
    "bbp-9": _beleid(9),
    "avg-15": Rechtsbron(Bron("AVG art. 15 en 16", _AVG), Sterkte.PRIVACY),
    "uavg-30": Rechtsbron(
        Bron("Uitvoeringswet AVG art. 30 lid 1 onder b en lid 4", _UAVG, "BWBR0040940"),
        Sterkte.PRIVACY,
    ),
    "kader-tijdig": Rechtsbron(
        Bron(
            "UWV, Professioneel kader beoordeling re-integratie-inspanningen (Woo 14-08-2024), "
            "onderdeel Tijdig",
            _KADER,
        ),
        Sterkte.UWV_KADER,
    ),
    "werkwijzer-resultaat": Rechtsbron(
        Bron("UWV, Werkwijzer Poortwachter (1 augustus 2022), over het resultaat"),
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

"""Sources of the sentences on rights, wages, WIA and cost, with their strength."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.reference import Bron, Sterkte
from tweedespoor.report.teksten.bronnen import Rechtsbron

_WETTEN = "https://wetten.overheid.nl"


def _artikel(naam: str, bwb: str) -> Rechtsbron:
    return Rechtsbron(Bron(naam, f"{_WETTEN}/{bwb}", bwb), Sterkte.WETTELIJK)


def _wia(artikel: str) -> Rechtsbron:
    return _artikel(f"Wet WIA art. {artikel}", "BWBR0019057")


def _bw(artikel: str) -> Rechtsbron:
    return _artikel(f"Burgerlijk Wetboek 7, art. {artikel}", "BWBR0005290")


def _schatting(artikel: str) -> Rechtsbron:
    return _artikel(f"Schattingsbesluit arbeidsongeschiktheidswetten art. {artikel}", "BWBR0011478")


INKOMEN: Mapping[str, Rechtsbron] = {
    "wia-1-6": _wia("1 en 6"),
    "wia-4": _wia("4"),
    "wia-5": _wia("5"),
    "wia-23": _wia("23 lid 1"),
    "wia-25-1": _wia("25 lid 1"),
    "wia-25-2": _wia("25 lid 2"),
    "wia-25-5": _wia("25 lid 5"),
    "wia-25-8": _wia("25 lid 8"),
    "wia-25-9": _wia("25 lid 9"),
    "wia-25-11": _wia("25 lid 11"),
    "wia-25-12": _wia("25 lid 12"),
    "wia-25-13": _wia("25 lid 13"),
    "wia-25-14": _wia("25 lid 14"),
    "wia-51": _wia("51"),
    "wia-59": _wia("54 lid 3, 58 en 59"),
    "wia-60": _wia("60 lid 1 en 2, 61 en 62"),
    "wia-60-3": _wia("60 lid 3"),
    "wia-61": _wia("61 lid 1"),
    "wia-64-2": _wia("64 lid 2"),
    "wia-83": _wia("82 en 83"),
    "wia-102": _wia("102 lid 3 tot en met 5"),
    "schattingsbesluit-8": _schatting("8 lid 1"),
    "schattingsbesluit-9": _schatting("9 onder a"),
    "schattingsbesluit-9a": _schatting("9a"),
    "schattingsbesluit-10": _schatting("10 lid 1"),
    "bw-629-1": _bw("629 lid 1"),
    "bw-629-3": _bw("629 lid 3 en 7"),
    "bw-629-11": _bw("629 lid 11"),
    "bw-670-1": _bw("670 lid 1"),
    "bw-673": _bw("673 lid 1 en 2"),
    "bw-673e": _bw("673e lid 1 en 2"),
    "ww-15": _artikel("Werkloosheidswet art. 15 tot en met 17", "BWBR0004045"),
    "pw-11": _artikel("Participatiewet art. 11", "BWBR0015703"),
    "besluit-wfsv-2-6": _artikel("Besluit Wfsv art. 2.5 en 2.6", "BWBR0019070"),
    "besluit-wfsv-2-7": _artikel("Besluit Wfsv art. 2.7", "BWBR0019070"),
    "rpez-6": _artikel(
        "Regeling procesgang eerste en tweede ziektejaar, art. 6 lid 1", "BWBR0013540"
    ),
    "arbowet-14-2": _artikel("Arbeidsomstandighedenwet art. 14 lid 2 onder g", "BWBR0010346"),
    "suwi-32": _artikel("Wet SUWI art. 32 en 32a", "BWBR0013060"),
    "bbp-5": Rechtsbron(
        Bron(
            "Beleidsregels beoordelingskader poortwachter, par. 5",
            f"{_WETTEN}/BWBR0014375",
            "BWBR0014375",
        ),
        Sterkte.BELEIDSREGEL,
    ),
    "schattingsbesluit-2": _schatting("2 lid 1"),
    "praktijk-wga": Rechtsbron(
        Bron("Gebruik bij de premie Whk en het eigenrisicodragen voor de WGA"), Sterkte.PRAKTIJK
    ),
}
"""Key → source."""

"""Print the goldens again after a wanted change: `python tests/timeline/golden_maken.py`."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

from gevallen_lezen import HIER, lees, tijdlijn

from tweedespoor.timeline.model import Milestone

BEGIN = date(2025, 6, 2)
STANDEN = lees("standen.yaml")


def tekst(code: str) -> str:
    """The four states of one milestone as text."""
    return "\n".join(_stand(code, naam, geval) for naam, geval in STANDEN[code].items())


def _stand(code: str, naam: str, geval: dict[str, Any]) -> str:
    m = tijdlijn(BEGIN, geval.get("feiten"), geval["peildatum"]).get(code)
    kop = f"== {naam}, peildatum {geval['peildatum']}"
    return f"{kop}\n{_regels(m) if m is not None else 'bestaat niet in dit geval'}\n"


def _regels(m: Milestone) -> str:
    regels = [
        f"{m.naam}: {m.status} ({m.sterkte}; {', '.join(m.wie) or 'niemand'})",
        f"vanaf {m.vanaf}, uiterlijk {m.uiterlijk}, ruim {m.uiterlijk_ruim}",
        f"uiterste {m.uiterste}, gedaan {m.gedaan}",
    ]
    for n, s in enumerate(m.berekening, 1):
        uitkomst = f" -> {s.result}" if s.result is not None else ""
        bron = f" [{s.bron.tekst}]" if s.bron is not None else ""
        regels.append(f"  {n}. {s.what}{uitkomst}{bron}")
    regels += [f"  bewijs: {s.what} {s.result}" for s in m.bewijs]
    for veld in ("reden", "andere_lezing", "gevolg"):
        if (waarde := getattr(m, veld)) is not None:
            regels.append(f"  {veld}: {waarde}")
    return "\n".join(regels)


if __name__ == "__main__":
    map_ = HIER / "golden"
    map_.mkdir(exist_ok=True)
    for code in STANDEN:
        (map_ / f"{code}.txt").write_text(tekst(code), encoding="utf-8")
    sys.stdout.write(f"{len(STANDEN)} goldens\n")

"""A firm with as many dossiers as asked, in the real format, for measuring and for trying out.

The dossiers of the example firm, which are invented, stand model. Each new one takes one of them,
moves all its days by whole weeks, and gets a coach, an employer and a reference of its own. The
moves are such that no rule has anything to say: a clean dossier has no finding in the profile of
the firm on its own peildatum. Dossier i is the same for every AANTAL.

    python benchmarks/maak_dossiers.py MAP AANTAL [--met-fouten]
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

BUREAU = Path(__file__).parent.parent / "examples" / "bureau-de-brug"
COACHEN = 24
WERKGEVERS = 60
PLAATSEN = ("Proefdam", "Testerdal", "Voorbeeldoord", "Proefhaven", "Testmeer", "Voorbeeldbeek")


class Model(NamedTuple):
    """A dossier to copy: how often it is taken, and by how many weeks it may move."""

    naam: str
    gewicht: int
    van: int
    tot_en_met: int


# Later than this a closed dossier would end after the peildatum; much earlier it should have been
# destroyed by now. The last one still runs, so that it can move little.
MODELLEN = (
    Model("2024-0117", 3, -15, 86),
    Model("2024-0203", 3, -15, 72),
    Model("2024-0231", 1, -15, 54),
    Model("2025-0045", 1, -15, 38),
    Model("2026-0158", 2, -2, 0),
)

_DAG = re.compile(rb"\b(20\d\d)-(\d\d)-(\d\d)\b")
_MAAND = re.compile(rb"\b(20\d\d)-(\d\d)-(?=[a-z])")
_COACH = re.compile(rb"\b(?:mdejong|ktesterman)\b")
_COACHNAAM = re.compile(rb"\b(?:M\. de Jong|K\. Testerman)\b")
_OPDRACHTGEVER = re.compile(rb"(?m)^  werkgever: \{organisatie: ([^,}]+)")


def verschuif(tekst: bytes, weken: int) -> bytes:
    """Every day, and every month in the name of a report, so many weeks later."""

    def dag(gevonden: re.Match[bytes]) -> bytes:
        was = date(*(int(deel) for deel in gevonden.groups()))
        return (was + timedelta(weeks=weken)).isoformat().encode()

    def maand(gevonden: re.Match[bytes]) -> bytes:
        midden = date(int(gevonden[1]), int(gevonden[2]), 15) + timedelta(weeks=weken)
        return f"{midden:%Y-%m}-".encode()

    return _MAAND.sub(maand, _DAG.sub(dag, tekst))


def lees(map_: Path) -> dict[str, bytes]:
    """The files of a dossier by name."""
    paden = sorted(pad for pad in map_.rglob("*") if pad.is_file())
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in paden}


def dossier(nummer: int, modellen: dict[str, dict[str, bytes]]) -> tuple[str, dict[str, bytes]]:
    """The id and the files of one clean dossier; they hang on its number alone."""
    toeval = random.Random(nummer)
    model = toeval.choices(MODELLEN, [m.gewicht for m in MODELLEN])[0]
    weken = toeval.randint(model.van, model.tot_en_met)
    coach = toeval.randrange(COACHEN)
    werkgever = toeval.randrange(WERKGEVERS)
    bestanden = modellen[model.naam]
    organisatie = _OPDRACHTGEVER.search(bestanden["traject.yaml"])
    assert organisatie is not None
    was = organisatie[1]
    plaats = f"{PLAATSEN[werkgever % len(PLAATSEN)]} {werkgever // len(PLAATSEN) + 1}"
    nieuw = was.removesuffix(b" B.V.") + f" {plaats}".encode()
    klaar = {}
    for naam, inhoud in bestanden.items():
        tekst = _COACHNAAM.sub(coachnaam(coach).encode(), inhoud)
        tekst = _COACH.sub(coachcode(coach).encode(), tekst.replace(was, nieuw))
        klaar[verschuif(naam.encode(), weken).decode()] = verschuif(tekst, weken)
    return f"{model.naam[:4]}-{nummer:05}", klaar


def coachcode(n: int) -> str:
    return f"coach{n + 1:02}"


def coachnaam(n: int) -> str:
    return f"{chr(ord('A') + n)}. Proefcoach"


# What people do wrong, each as a change of the files of a dossier; those that find nothing to
# change leave it as it is.


def _zonder(naam: str) -> Callable[[dict[str, bytes]], None]:
    def weg(bestanden: dict[str, bytes]) -> None:
        bestanden.pop(naam, None)

    return weg


def _zonder_evaluaties(bestanden: dict[str, bytes]) -> None:
    for naam in sorted(n for n in bestanden if n.startswith("evaluaties/"))[1:]:
        del bestanden[naam]


def _te_veel_uren(bestanden: dict[str, bytes]) -> None:
    if "zoekprofiel.yaml" in bestanden:
        bestanden["zoekprofiel.yaml"] = re.sub(
            rb"(?m)^  uren: \{per_dag: \d+, per_week: \d+",
            b"  uren: {per_dag: 8, per_week: 40",
            bestanden["zoekprofiel.yaml"],
        )


def _aanhalingstekens_vergeten(bestanden: dict[str, bytes]) -> None:
    bestanden["uren.yaml"] = (
        b"uren:\n- {datum: 2026-01-05, wie: coach01, waaraan: reden: te laat, uren: 1.0}\n"
    )


def _onbekende_sleutel(bestanden: dict[str, bytes]) -> None:
    for naam in ("sollicitaties.yaml", "documenten.yaml"):
        if naam in bestanden:
            bestanden[naam] = bestanden[naam].replace(b"datum: ", b"datun: ", 2)


def _medische_woorden(bestanden: dict[str, bytes]) -> None:
    for naam in sorted(n for n in bestanden if n.startswith("contacten/"))[:6]:
        bestanden[naam] += b"\nWerknemer is depressief en slikt medicijnen tegen hoge bloeddruk.\n"


def _zonder_akkoord(bestanden: dict[str, bytes]) -> None:
    for naam in ("trajectplan.yaml", "zoekprofiel.yaml"):
        if naam in bestanden:
            regels = bestanden[naam].split(b"\n")
            bestanden[naam] = b"\n".join(r for r in regels if b"akkoord_wer" not in r)


def _verwijst_naar_niets(bestanden: dict[str, bytes]) -> None:
    for naam, inhoud in bestanden.items():
        bestanden[naam] = inhoud.replace(b"verkleint: [K", b"verkleint: [K9")


def _te_laat_begonnen(bestanden: dict[str, bytes]) -> None:
    bestanden["traject.yaml"] = re.sub(
        rb"(eerste_ziektedag: 20)(\d\d)",
        lambda m: m[1] + f"{int(m[2]) - 1:02}".encode(),
        bestanden["traject.yaml"],
    )


FOUTEN: tuple[Callable[[dict[str, bytes]], None], ...] = (
    _zonder("zoekprofiel.yaml"),
    _zonder("documenten.yaml"),
    _zonder("belastbaarheid.yaml"),
    _zonder_evaluaties,
    _te_veel_uren,
    _aanhalingstekens_vergeten,
    _onbekende_sleutel,
    _medische_woorden,
    _zonder_akkoord,
    _verwijst_naar_niets,
    _te_laat_begonnen,
)


def bederf(nummer: int, bestanden: dict[str, bytes]) -> None:
    """Put three to six kinds of mistakes in a dossier."""
    toeval = random.Random(f"fout {nummer}")
    for fout in toeval.sample(FOUTEN, toeval.randint(3, 6)):
        fout(bestanden)


def maak(map_: Path, aantal: int, *, met_fouten: bool = False) -> None:
    """Make the firm.

    Args:
        map_: a folder that does not exist yet, or is empty.
        aantal: how many dossiers.
        met_fouten: with many findings in each.
    """
    (map_ / "dossiers").mkdir(parents=True)
    (map_ / "coachen").mkdir()
    shutil.copyfile(BUREAU / "spoor.yaml", map_ / "spoor.yaml")
    coach = (BUREAU / "coachen" / "mdejong.yaml").read_bytes()
    for n in range(COACHEN):
        eigen = _COACH.sub(coachcode(n).encode(), _COACHNAAM.sub(coachnaam(n).encode(), coach))
        (map_ / "coachen" / f"{coachcode(n)}.yaml").write_bytes(
            eigen.replace(b"vervanger: " + coachcode(n).encode(), b"vervanger: coach01")
        )
    modellen = {m.naam: lees(BUREAU / "dossiers" / m.naam) for m in MODELLEN}
    for nummer in range(1, aantal + 1):
        naam, bestanden = dossier(nummer, modellen)
        if met_fouten:
            bederf(nummer, bestanden)
        for bestand, inhoud in bestanden.items():
            pad = map_ / "dossiers" / naam / bestand
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_bytes(inhoud)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("aantal", type=int, metavar="AANTAL")
    parser.add_argument("--met-fouten", action="store_true")
    keuze = parser.parse_args()
    if keuze.map.exists() and any(keuze.map.iterdir()):
        parser.error("MAP is not empty")
    maak(keuze.map, keuze.aantal, met_fouten=keuze.met_fouten)
    return 0


if __name__ == "__main__":
    sys.exit(main())

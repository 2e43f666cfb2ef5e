"""Points on hours, cost, second readers and an absent coach: in time, and only then."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.mappen import vervang
from tweedespoor.agenda import Punt, Soort
from tweedespoor.app.agenda import Agendavraag, maak
from tweedespoor.errors import UsageError

DAG = date(2026, 11, 21)
EEN = "dossiers/2026-0158"


def punten(bureau: Path, soort: Soort, dag: date = DAG, dossier: str = EEN) -> list[Punt]:
    gemaakt = maak(Agendavraag([bureau / dossier], DAG, dag))
    return [punt for punt in gemaakt.agenda.punten if punt.soort is soort]


@pytest.mark.parametrize(
    ("afgesproken", "begin", "dag"),
    [
        ("36", None, None),  # 17 of 36 used: too early to say
        ("33", "Uren in dit tempo op voor het geplande einde: 17 van 33", "2027-02-18"),
        ("21.5", "Uren in dit tempo op", "2026-12-16"),
        ("21.25", "Uren bijna op: 17 van 21,25", None),
        ("17", "Uren bijna op: 17 van 17", None),
        ("16.75", "Meer uren dan afgesproken: 17 van 16,75", None),
    ],
)
def test_hours_are_told_before_they_run_out(
    bureau: Path, afgesproken: str, begin: str | None, dag: str | None
) -> None:
    vervang(bureau / EEN / "traject.yaml", "  uren: 36\n", f"  uren: {afgesproken}\n")
    rij = punten(bureau, Soort.UREN)
    assert len(rij) == (begin is not None)
    for punt in rij:
        assert str(punt.wat).startswith(begin or "")
        assert (punt.dag.isoformat() if punt.dag else None) == dag


def test_a_pace_that_lasts_until_about_the_end_is_no_news(bureau: Path) -> None:
    pad = bureau / EEN / "traject.yaml"
    vervang(pad, "  uren: 36\n", "  uren: 33\n")
    vervang(pad, "gepland_einde: 2027-08-20", "gepland_einde: 2027-03-18")
    assert not punten(bureau, Soort.UREN)
    vervang(pad, "gepland_einde: 2027-03-18", "gepland_einde: 2027-03-19")
    assert punten(bureau, Soort.UREN)


def test_hours_that_are_not_known_or_come_later_do_not_count(bureau: Path) -> None:
    vervang(bureau / EEN / "traject.yaml", "  uren: 36\n", "  uren: 17\n")
    assert punten(bureau, Soort.UREN)
    assert not punten(bureau, Soort.UREN, date(2026, 9, 1))
    (bureau / EEN / "uren.yaml").write_text("uren: [", "utf-8")
    assert not punten(bureau, Soort.UREN)


def test_cost_above_the_estimate(bureau: Path) -> None:
    pad = bureau / EEN / "activiteiten.yaml"
    assert not punten(bureau, Soort.UREN)
    vervang(pad, "kosten: 690.00", "kosten: 690.50")
    (punt,) = punten(bureau, Soort.UREN)
    assert str(punt.wat).startswith("Kosten hoger dan begroot: 4.640,5 tegen 4.640 euro")
    vervang(pad, "betaler: werkgever", "betaler: verzekeraar")
    assert not punten(bureau, Soort.UREN)


def test_a_report_waits_for_a_second_reader(bureau: Path) -> None:
    pad = bureau / EEN / "rapporten" / "2026-11-tussen.md"
    pad.write_text(
        "---\nsoort: tussen\nopsteller: ktesterman\nopgesteld: 2026-11-20\n---\n"
        "## Visie coach\nHet gaat goed.\n",
        "utf-8",
    )
    wacht = [p for p in punten(bureau, Soort.RAPPORT) if "nalezen" in str(p.wat)]
    assert [str(p.wat) for p in wacht] == ["Tussenrapport laten nalezen"]
    assert not [p for p in punten(bureau, Soort.RAPPORT, date(2026, 11, 19)) if p.dag is None]
    toets = "interne_toets: {door: P. Proefhof, op: 2026-11-21, uitkomst: akkoord}\n---\n## Visie"
    vervang(pad, "---\n## Visie", toets)
    assert not [p for p in punten(bureau, Soort.RAPPORT) if "nalezen" in str(p.wat)]


def afwezig(bureau: Path, periode: str) -> None:
    pad = bureau / "coachen" / "ktesterman.yaml"
    pad.write_text(f"{pad.read_text('utf-8')}afwezig:\n- {{{periode}}}\n", "utf-8")


@pytest.mark.parametrize(
    ("vervanger", "wat"),
    [
        (", vervanger: mdejong", "Coach afwezig tot en met 4 december 2026; mdejong vervangt"),
        ("", "Coach afwezig tot en met 4 december 2026: regel een vervanger"),
        (", vervanger: niemand", "Coach afwezig tot en met 4 december 2026: regel een vervanger"),
        (", vervanger: ktesterman", "Coach afwezig tot en met 4 december 2026: regel"),
    ],
)
def test_an_absent_coach_is_replaced_or_not(bureau: Path, vervanger: str, wat: str) -> None:
    afwezig(bureau, f"van: 2026-11-28, tot_en_met: 2026-12-04{vervanger}")
    (punt,) = punten(bureau, Soort.VERVANGING)
    assert str(punt.wat).startswith(wat)
    assert punt.dag == date(2026, 11, 28)
    (nu,) = punten(bureau, Soort.VERVANGING, date(2026, 12, 4))
    assert nu.dag == date(2026, 12, 4)
    assert not punten(bureau, Soort.VERVANGING, date(2026, 12, 5))
    assert not punten(bureau, Soort.VERVANGING, date(2026, 10, 30))


def test_who_replaces_sees_the_dossiers_in_these_days(bureau: Path) -> None:
    afwezig(bureau, "van: 2026-11-28, tot_en_met: 2026-12-04, vervanger: mdejong")

    def dossiers(dag: date, dagen: int = 14) -> int:
        vraag = Agendavraag([bureau / EEN], DAG, dag, dagen, coach="mdejong")
        return maak(vraag).agenda.dossiers

    assert dossiers(DAG) == 1
    assert dossiers(date(2026, 12, 4)) == 1
    for dag, dagen in ((date(2026, 12, 5), 14), (DAG, 6)):
        with pytest.raises(UsageError, match="Geen van deze dossiers"):
            dossiers(dag, dagen)

"""`spoor herzien` and `spoor afwijking`: what a person decided, recorded and itself checked."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from tweedespoor.app.afwijking import leg_vast, open_bevindingen
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.herzien import herzie, verdachte_delen
from tweedespoor.authoring.regel import log_regel
from tweedespoor.authoring.soorten import SOORTEN
from tweedespoor.errors import UsageError
from tweedespoor.loading import laad
from tweedespoor.loading.vingerafdruk import vingerafdruk

VANDAAG = date(2026, 11, 21)
BASIS = Path(__file__).parents[1] / "checks" / "basis"
FOUT = Path(__file__).parents[2] / "examples" / "fouten" / "VTG-01-geen-evaluatie"


@pytest.fixture
def basis(tmp_path: Path) -> Path:
    shutil.copytree(BASIS, tmp_path / "2026-0142")
    return tmp_path / "2026-0142"


@pytest.fixture
def laat(tmp_path: Path) -> Path:
    shutil.copytree(FOUT, tmp_path / "2026-0142")
    return tmp_path / "2026-0142"


def nieuw_advies(map_: Path) -> None:
    gegeven = {
        "datum": "2026-11-19",
        "bron_soort": "spreekuur",
        "uren_per_week": "20",
        "mogelijkheden": ["zittend werk"],
    }
    log_regel(map_, SOORTEN["belastbaarheid"], gegeven, id=None, vandaag=VANDAAG)


def verdacht(map_: Path) -> list[tuple[str, str, str]]:
    return [(v.onderdeel, v.grond, str(v.waarom)) for v in verdachte_delen(map_, vandaag=VANDAAG)]


def kijk_na(map_: Path, deel: str = "zoekprofiel", *, besluit: str = "geen_gevolgen") -> None:
    herzie(
        map_, deel, akkoord="K. Proefstra", besluit=besluit, reden="uren gelijk", vandaag=VANDAAG
    )


def herzien_bevindingen(map_: Path) -> list[str]:
    uitslag = controleer(Vraag([map_], VANDAAG)).uitslagen[0]
    return [m.bericht for m in uitslag.meldingen if "Te herzien" in m.bericht]


def test_a_new_advice_makes_both_parts_suspect_until_each_is_reviewed(basis: Path) -> None:
    assert verdacht(basis) == []
    nieuw_advies(basis)
    assert [(o, g) for o, g, _ in verdacht(basis)] == [("trajectplan", "B3"), ("zoekprofiel", "B3")]
    kijk_na(basis)
    assert [(o, g) for o, g, _ in verdacht(basis)] == [("trajectplan", "B3")]
    kijk_na(basis, "trajectplan")
    assert verdacht(basis) == []
    assert laad(basis).findings == ()


def test_a_basis_that_changes_after_the_review_is_seen_again(basis: Path) -> None:
    nieuw_advies(basis)
    kijk_na(basis)
    kijk_na(basis, "trajectplan")
    assert herzien_bevindingen(basis) == []
    pad = basis / "belastbaarheid.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("per_week: 20", "per_week: 12"), encoding="utf-8")
    assert [(o, g) for o, g, _ in verdacht(basis)] == [("trajectplan", "B3"), ("zoekprofiel", "B3")]
    assert len(herzien_bevindingen(basis)) == 2
    kijk_na(basis)
    assert len(herzien_bevindingen(basis)) == 1


def test_comments_spaces_and_order_are_no_change(basis: Path) -> None:
    nieuw_advies(basis)
    kijk_na(basis)
    kijk_na(basis, "trajectplan")
    pad = basis / "belastbaarheid.yaml"
    tekst = pad.read_text(encoding="utf-8")
    anders = tekst.replace(
        "  bron: {wie: bedrijfsarts, soort: spreekuur}\n  uren: {per_week: 20}\n",
        "  # zoals gemaild\n  uren:\n    per_week: 20.0\n"
        "  bron: {soort: spreekuur,   wie: bedrijfsarts}\n",
    )
    assert anders != tekst
    pad.write_text(anders, encoding="utf-8")
    assert verdacht(basis) == []


def test_a_fingerprint_has_the_form_of_the_format(basis: Path) -> None:
    deel = laad(basis).dossier.belastbaarheid
    assert deel is not None
    afdrukken = {vingerafdruk(a) for a in deel.adviezen}
    assert all(re.fullmatch(r"[0-9a-f]{8}", a) for a in afdrukken)


@pytest.mark.parametrize("deel", ["sollicitaties", "traject", "x"])
def test_only_parts_with_versions_are_reviewed(deel: str, basis: Path) -> None:
    with pytest.raises(UsageError):
        kijk_na(basis, deel)


def test_a_review_of_what_does_not_exist_is_refused(basis: Path) -> None:
    (basis / "zoekprofiel.yaml").unlink()
    with pytest.raises(UsageError):
        kijk_na(basis)
    with pytest.raises(UsageError):
        kijk_na(basis, "trajectplan", besluit="misschien")


GOED = {
    "feit": "de evaluatie was twee weken later",
    "reden": "het pand was na een lekkage twee weken gesloten",
    "grond": "maatwerk",
    "bron": "D1",
    "besloten_door": "R. Stam, hr-adviseur",
    "rol": "werkgever",
    "alternatief": "eerder kon niet; op 1 december wel",
    "herbeoordelen": "2026-12-01",
}


def test_a_deviation_accepts_exactly_the_finding(laat: Path) -> None:
    [gevonden] = open_bevindingen(laat, "VTG-01", vandaag=VANDAAG)
    uit, meldingen = leg_vast(laat, "VTG-01", GOED, vandaag=VANDAAG)
    assert uit.bestand.name == "afwijkingen.yaml"
    assert meldingen == ()
    assert open_bevindingen(laat, "VTG-01", vandaag=VANDAAG) == ()
    uitslag = controleer(Vraag([laat], VANDAAG)).uitslagen[0]
    [aanvaard] = [m for m in uitslag.meldingen if m.afwijking is not None]
    assert aanvaard.bericht == gevonden.melding.bericht
    record = laad(laat).dossier.afwijkingen
    assert record is not None
    assert record.afwijkingen[0].bij == gevonden.bij
    assert record.afwijkingen[0].datum == VANDAAG


@pytest.mark.parametrize(
    ("anders", "code"),
    [
        ({"grond": "vakantie", "reden": "vakantie"}, "DG-04"),
        ({"rol": "coach", "besloten_door": "K. Proefstra, coach"}, "AFW-05"),
    ],
)
def test_what_uwv_never_accepts_is_said_at_once(
    anders: dict[str, str], code: str, laat: Path
) -> None:
    _, meldingen = leg_vast(laat, "VTG-01", {**GOED, **anders}, vandaag=VANDAAG)
    assert code in [m.code for m in meldingen]


def test_an_unknown_rule_offers_the_nearest(laat: Path) -> None:
    with pytest.raises(UsageError) as fout:
        open_bevindingen(laat, "VTG-1", vandaag=VANDAAG)
    assert "VTG-01" in fout.value.help[0]


def test_half_a_deviation_changes_nothing(laat: Path) -> None:
    with pytest.raises(UsageError):
        leg_vast(laat, "VTG-01", {"feit": "later"}, vandaag=VANDAAG)
    assert not (laat / "afwijkingen.yaml").exists()

"""The reports on the practice: of the firm and of one coach; nobody can be picked out."""

from __future__ import annotations

import re
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.mappen import VOORBEELD
from tests.report.lezen import alles
from tweedespoor.app.rapport import Gemaakt, Rapportvraag, maak
from tweedespoor.cli import draai
from tweedespoor.disclosure.praktijk import Cijfer, Cijfers, Duur, Regelrij, Rij
from tweedespoor.disclosure.praktijkbeeld import toon_praktijk
from tweedespoor.errors import UsageError
from tweedespoor.portfolio.cijfers import Geval, bereken
from tweedespoor.report import FORMATEN, SOORTEN, TEKST, render
from tweedespoor.report.praktijk import PRAKTIJK, maak_praktijkrapport
from tweedespoor.report.teksten import praktijk
from tweedespoor.schema.bureau import Vergelijking
from tweedespoor.schema.dossier import Dossier
from tweedespoor.schema.uitkomst import Resultaat, Tussenresultaat
from tweedespoor.schema.valideren import valideer

DAG = date(2026, 11, 21)
VOL = Cijfers(
    40,
    0,
    uitkomsten=(Rij("werk_andere_werkgever", 18), Rij("wia_aanvraag", 12), Rij("loopt", 10)),
    tussen=(Rij("scholing", 9), Rij("proefplaatsing", None)),
    duren=(
        Duur("aanmelding_intake", 9, 38),
        Duur("start_einde", 290, 22),
        Duur("contact", None, None),
    ),
    cijfers=(Cijfer("werknemer", Decimal("7.6"), 12), Cijfer("werkgever", None, 0)),
    klachten=(Rij("ontvangen", 6), Rij("afgehandeld", 5)),
    regels=(Regelrij("VTG-01", "Werkgever en werknemer evalueren", 11, 5),),
)


def beeld(cijfers: Cijfers = VOL, **anders: Any) -> Any:
    return toon_praktijk(cijfers, peildatum=DAG, **anders)


def kwaliteit(cijfers: Cijfers = VOL, **anders: Any) -> str:
    gemaakt = maak_praktijkrapport(PRAKTIJK["kwaliteit"], beeld(cijfers, **anders))
    return render(gemaakt, "md").decode()


def vraag(soort: str, waarvan: Path, **anders: Any) -> Gemaakt:
    return maak(Rapportvraag(soort, waarvan, DAG, **anders))


def test_shares_are_of_what_ended() -> None:
    uit = kwaliteit()
    # 18 of 30 and 12 of 30; what still runs has no share
    assert "| Werk bij een andere werkgever | 18 | 60% |" in uit
    assert "| 12 | 40% |" in uit
    assert re.search(r"\| Loopt nog \| 10 \|\s+\|", uit)
    # 9 of 30
    assert "| Scholing | 9 | 30% |" in uit
    assert "| Proefplaatsing | niet getoond |" in uit


def test_lead_times_stand_beside_what_was_published() -> None:
    uit = kwaliteit()
    assert "| Van aanmelding tot intake | 9 dagen | 38 |" in uit
    # 290 / 7 = 41,4…
    assert "| Van eerste activiteit tot einde | 290 dagen (ongeveer 41 weken) | 22 |" in uit
    assert "9 tot 12 maanden" in uit
    assert "| Tussen twee contacten met de werknemer | niet getoond | niet getoond |" in uit
    assert "2 tot 4 weken" in uit


def test_the_publication_comes_with_its_number_and_its_limits() -> None:
    uit = kwaliteit()
    assert "42 tot 50 bureaus" in uit
    assert "twaalf interviews" in uit
    for grens in praktijk.GRENZEN:
        assert grens in uit
    # No percentage of an outcome is known here, so none is named.
    assert praktijk.OVERNEMEN in uit
    cijfers = set(re.findall(r"(\d+(?:,\d+)?)%", uit))
    assert cijfers == {"60", "40", "30"}


def test_a_figure_that_the_firm_enters_stands_beside_its_own() -> None:
    eigen = valideer(
        "spoor",
        {
            "formaat": "1",
            "vergelijking": [
                {
                    "wat": "wia_aanvraag",
                    "procent": "33.3",
                    "bron": "Boek p. 4",
                    "aantal": "90",
                },
                {"wat": "gestopt_aow", "procent": "2", "bron": "Proefboek p. 5"},
                {"wat": "scholing", "procent": "12", "bron": "Proefboek p. 6"},
            ],
        },
    )
    uit = kwaliteit(vergelijking=eigen.vergelijking)
    assert "33,3% (Boek p. 4, n = 90)" in uit
    # what did not come up here stands there with nought
    assert re.search(r"\| [^|]+ \| 0 \| 0% \| 2% \(Proefboek p. 5\) \|", uit)
    assert "| Scholing | 9 | 30% | 12% (Proefboek p. 6) |" in uit
    assert praktijk.OVERNEMEN not in uit


def test_every_outcome_and_interim_result_can_be_compared() -> None:
    wat = set(get_args(Vergelijking.model_fields["wat"].annotation))
    uitkomst = set(get_args(Resultaat.model_fields["uitkomst"].annotation))
    tussen = set(get_args(Tussenresultaat.model_fields["soort"].annotation))
    assert wat == uitkomst | tussen
    assert not uitkomst & tussen
    assert set(praktijk.UITKOMSTEN) == uitkomst | {"loopt", "zonder"}
    assert set(praktijk.TUSSEN) == tussen


def test_every_measure_has_words() -> None:
    dossier = Dossier(id="2026-0001", traject=None)
    c = bereken([Geval(dossier)] * 5, dag=DAG, titels={})
    assert {d.code for d in c.duren} == set(praktijk.METINGEN)
    assert {m.code for m in c.cijfers} == set(praktijk.CIJFERS)
    assert {r.code for r in c.klachten} == set(praktijk.KLACHTEN)


def test_the_first_page_names_what_comes_up_most() -> None:
    voorblad = kwaliteit().split("\n## 1. ")[0]
    assert "De cijfers gaan over 40 trajecten. Daarvan zijn er 30 afgerond." in voorblad
    assert "Werkgever en werknemer evalueren (VTG-01)" in voorblad
    assert "bij 11 trajecten" in voorblad


@pytest.mark.parametrize(
    ("cijfers", "zin"),
    [(Cijfers(None, 0), praktijk.TE_WEINIG), (Cijfers(0, 0), praktijk.GEEN_TRAJECT)],
)
def test_too_few_trajecten_give_no_figures(cijfers: Cijfers, zin: str) -> None:
    uit = kwaliteit(cijfers)
    assert zin in uit
    assert "Uitkomst" not in uit
    assert praktijk.AFSCHERMING in uit


def test_what_could_not_be_read_is_told() -> None:
    assert "Niet te lezen, en daarom niet meegeteld: 2." in kwaliteit(Cijfers(None, 2))


COACH = {
    "naam": "P. Proef",
    "functie": "coach",
    "ontwikkelplan": [
        {"competentie": "luisteren", "doel": "meer vragen", "evaluatie": "2026-12-01"},
        {"competentie": "schrijven", "doel": "korter", "evaluatie": "2026-10-01"},
    ],
}


def plan(coach: dict[str, Any], cijfers: Cijfers = VOL) -> str:
    gemaakt = maak_praktijkrapport(
        PRAKTIJK["ontwikkelplan"], beeld(cijfers, coach=valideer("coach", coach))
    )
    return render(gemaakt, "md").decode()


def test_the_plan_holds_its_goals_and_the_coachs_own_figures() -> None:
    uit = plan(COACH)
    voorblad = uit.split("\n## 1. ")[0]
    assert "Het plan heeft 2 doelen. De eerste evaluatie is op 1 december 2026." in voorblad
    assert "| P. Proef | evaluatie: luisteren | 1 dec 2026 |" in voorblad
    assert "| luisteren | meer vragen |" in uit
    assert "| Werk bij een andere werkgever | 18 | 60% |" in uit
    assert praktijk.EIGEN_CIJFERS in uit
    for vraag_ in praktijk.TERUGKIJKEN:
        assert f"**{vraag_}**" in uit


@pytest.mark.parametrize(
    ("doelen", "zin"),
    [
        ([], praktijk.PLAN_LEEG),
        ([{"competentie": "luisteren", "doel": "x"}], "Het plan heeft een doel."),
        (
            [{"competentie": "luisteren", "doel": "x", "evaluatie": "2026-10-01"}],
            "De evaluatie van 1 oktober 2026 is geweest",
        ),
    ],
)
def test_a_plan_that_is_half(doelen: list[dict[str, str]], zin: str) -> None:
    uit = plan({**COACH, "ontwikkelplan": doelen})
    assert zin in uit
    assert "None" not in uit
    assert ("Ontbreekt in het dossier" in uit) is (doelen == [])


def test_of_few_trajecten_a_plan_has_no_figures() -> None:
    uit = plan(COACH, Cijfers(None, 0))
    assert praktijk.TE_WEINIG in uit
    assert "Hoe de trajecten afliepen" not in uit


@pytest.mark.parametrize(
    "formaat",
    [pytest.param(f, marks=() if f in TEKST else pytest.mark.slow) for f in FORMATEN],
)
@pytest.mark.parametrize("soort", PRAKTIJK)
def test_no_format_names_an_employee_or_a_dossier(soort: str, formaat: str) -> None:
    waar = VOORBEELD / "coachen" / "mdejong.yaml" if soort == "ontwikkelplan" else VOORBEELD
    gemaakt = vraag(soort, waar, formaat=formaat)
    assert gemaakt.inhoud is not None
    uit = alles(formaat, gemaakt.inhoud)
    assert "Bureau De Brug" in uit
    for pad in (VOORBEELD / "dossiers").glob("*/traject.yaml"):
        assert pad.parent.name not in uit
    for naam in ("Proefstra", "Voorbeeldstra", "Voorbeeldink", "Proefkamp", "Testinga"):
        assert naam not in uit


def test_a_coach_is_named_by_file_or_by_short_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    met_bestand = vraag("ontwikkelplan", VOORBEELD / "coachen" / "mdejong.yaml").inhoud
    monkeypatch.chdir(VOORBEELD / "dossiers" / "2024-0117")
    met_naam = vraag("ontwikkelplan", Path("mdejong")).inhoud
    assert met_bestand == met_naam
    with pytest.raises(UsageError) as fout:
        vraag("ontwikkelplan", Path("mdejonk"))
    assert fout.value.help == ("Bedoelt u: mdejong",)
    with pytest.raises(UsageError) as fout:
        vraag("ontwikkelplan", Path())
    assert "ktesterman en mdejong" in fout.value.help[0]


def test_without_a_firm_there_is_no_coach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="coach"):
        vraag("ontwikkelplan", Path("mdejong"))


@pytest.mark.parametrize("soort", PRAKTIJK)
@pytest.mark.parametrize(
    ("anders", "woord"),
    [
        ({"lezer": "werkgever"}, "--voor"),
        ({"werkplek": "A5"}, "--werkplek"),
        ({"van": date(2026, 11, 22)}, "--van"),
        ({"formaat": "odt"}, "--formaat"),
    ],
)
def test_wrong_combinations(soort: str, anders: dict[str, Any], woord: str) -> None:
    waar = VOORBEELD / "coachen" / "mdejong.yaml" if soort == "ontwikkelplan" else VOORBEELD
    with pytest.raises(UsageError, match=woord):
        vraag(soort, waar, **anders)


def test_a_period_leaves_out_what_ended_before(tmp_path: Path) -> None:
    """Of the five trajecten three ended before 2026; with four copies each the rest is shown."""
    bureau = shutil.copytree(VOORBEELD, tmp_path / "bureau")
    dossiers = bureau / "dossiers"
    for pad in sorted(p for p in dossiers.iterdir() if p.is_dir()):
        for n in range(1, 5):
            shutil.copytree(pad, dossiers / f"{pad.name}{n}")
    alles_ = vraag("kwaliteit", bureau).inhoud
    sinds = vraag("kwaliteit", bureau, van=date(2026, 1, 1)).inhoud
    assert alles_ is not None
    assert sinds is not None
    assert "De cijfers gaan over 25 trajecten. Daarvan zijn er 20 afgerond." in alles_.decode()
    uit = sinds.decode()
    assert "De cijfers gaan over 10 trajecten. Daarvan zijn er 5 afgerond." in uit
    assert "Trajecten die liepen van 1 januari 2026 tot en met 21 november 2026" in uit
    assert "| Het tweede spoor is niet gestart | 5 | 100% |" in uit


@pytest.mark.parametrize("wat", ["", "traject.yaml"])
def test_one_dossier_has_no_figures(wat: str) -> None:
    pad = VOORBEELD / "dossiers" / "2024-0117" / wat
    with pytest.raises(UsageError, match="veel dossiers") as fout:
        vraag("kwaliteit", pad)
    assert f"spoor check {pad.as_posix()}" in fout.value.help[1]


def test_a_folder_with_a_part_of_the_dossiers_says_so(tmp_path: Path) -> None:
    bureau = shutil.copytree(VOORBEELD, tmp_path / "bureau")
    shutil.copytree(bureau / "dossiers" / "2024-0117", bureau / "archief" / "2024-0117")
    deel = vraag("kwaliteit", bureau / "dossiers").inhoud
    assert deel is not None
    assert "tot en met 21 november 2026, van een deel van de dossiers" in deel.decode()
    alles_ = vraag("kwaliteit", bureau).inhoud
    assert alles_ is not None
    assert "van een deel" not in alles_.decode()


def test_a_dossier_that_cannot_be_read_does_not_count(tmp_path: Path) -> None:
    bureau = shutil.copytree(VOORBEELD, tmp_path / "bureau")
    (bureau / "dossiers" / "2024-0117" / "traject.yaml").write_text("{", encoding="utf-8")
    gemaakt = vraag("kwaliteit", bureau).inhoud
    assert gemaakt is not None
    assert "Niet te lezen, en daarom niet meegeteld: 1." in gemaakt.decode()
    assert praktijk.TE_WEINIG in gemaakt.decode()


def test_the_command_writes_it(tmp_path: Path) -> None:
    uit = tmp_path / "k.html"
    assert (
        draai(["report", "kwaliteit", str(VOORBEELD), "--formaat", "html", "--uit", str(uit)]) == 0
    )
    assert "<title>Kwaliteitsrapport, Bureau De Brug</title>" in uit.read_text(encoding="utf-8")


def test_the_names_of_kinds_are_each_their_own() -> None:
    assert not set(PRAKTIJK) & set(SOORTEN)

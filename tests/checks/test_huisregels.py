"""Rules of a firm: every comparison on both sides of its limit, and what cannot be used."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from tests.checks.overlay import BASIS
from tests.mappen import WORTEL
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.exitcode import exitcode
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Melding, Uitslag
from tweedespoor.errors import ExitCode
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.huisregels import Regelbestand, Vergelijking

VOORBEELD = WORTEL / "examples" / "huisregels"
DAG = date(2026, 11, 21)

BASISREGEL = {
    "code": "HUIS-01",
    "naam": "een-proef",
    "bestand": "traject.yaml",
    "veld": "opdracht.start",
    "vergelijking": "gevuld",
    "ernst": "waarschuwing",
    "bericht": "Een eigen melding",
    "reden": "zo werken wij",
}


def bureau(map_: Path, regels: list[dict[str, Any]] | str, *, dag: date = DAG) -> Controle:
    """The base dossier in a firm with these rules, judged."""
    shutil.copytree(BASIS, map_ / "dossiers" / "2026-0142")
    (map_ / "spoor.yaml").write_text("formaat: 1\nhuisregels: eigen.yaml\n", "utf-8")
    tekst = regels if isinstance(regels, str) else yaml.safe_dump({"regels": regels})
    (map_ / "eigen.yaml").write_text(tekst, "utf-8")
    return controleer(Vraag(paden=[map_], vandaag=DAG, peildatum=dag))


def regel(**anders: Any) -> dict[str, Any]:
    return {k: v for k, v in {**BASISREGEL, **anders}.items() if v is not None}


def eigen(controle: Controle) -> list[Melding]:
    (uitslag,) = controle.uitslagen
    return [m for m in uitslag.meldingen if m.code.startswith("HUIS-")]


def oordeel(controle: Controle) -> str:
    return str(controle.uitslagen[0].oordelen["HUIS-01"])


# --- the example ----------------------------------------------------------------------------


def _voorbeeld(dossier: str) -> Uitslag:
    controle = controleer(Vraag(paden=[VOORBEELD / "dossiers" / dossier], vandaag=DAG))
    assert controle.bureau == ()
    return controle.uitslagen[0]


def test_the_example_has_every_comparison() -> None:
    regels = yaml.safe_load((VOORBEELD / "huisregels.yaml").read_text("utf-8"))["regels"]
    assert {r["vergelijking"] for r in regels} == set(get_args(Vergelijking))
    assert set(get_args(Regelbestand)) == {f"{b}.yaml" for b in BESTANDEN} | set(NOTITIES)


def test_in_one_example_every_rule_fires_once_and_in_the_other_none() -> None:
    mis = _voorbeeld("2026-0402")
    codes = [m.code for m in mis.meldingen if m.code.startswith("HUIS-")]
    assert sorted(codes) == [f"HUIS-{n:02d}" for n in range(1, 11)]
    assert all(m.ernst is not Ernst.FOUT and m.sterkte == "huisregel" for m in mis.open
               if m.code.startswith("HUIS-"))  # fmt: skip
    goed = _voorbeeld("2026-0401")
    assert not [m.code for m in goed.meldingen if m.code.startswith(("HUIS-", "VORM-"))]
    assert {goed.oordelen[c] for c in codes} <= {Oordeel.VOLDAAN, Oordeel.NIET_VAN_TOEPASSING}


# --- comparisons ----------------------------------------------------------------------------

START, PER = "2026-07-02", "2026-06-30"

GEVALLEN = [
    # field, comparison, value → number of findings
    ({"veld": "opdracht.start", "vergelijking": "gevuld"}, 0),
    ({"veld": "opdracht.einde", "vergelijking": "gevuld"}, 1),
    ({"veld": "dienstverband.maatmanloon.bedrag", "vergelijking": "gevuld"}, 1),
    ({"veld": "opdracht.start", "vergelijking": "leeg"}, 1),
    ({"veld": "opdracht.einde", "vergelijking": "leeg"}, 0),
    ({"veld": "opdracht.onderbroken", "vergelijking": "leeg"}, 0),
    ({"veld": "status", "vergelijking": "gelijk", "waarde": "lopend"}, 0),
    ({"veld": "status", "vergelijking": "gelijk", "waarde": "afgesloten"}, 1),
    ({"veld": "status", "vergelijking": "niet_gelijk", "waarde": "lopend"}, 1),
    ({"veld": "dienstverband.functie", "vergelijking": "gelijk",
      "waarde": "chauffeur distributie"}, 0),
    ({"veld": "opdracht.start", "vergelijking": "gelijk", "waarde": START}, 0),
    ({"veld": "opdracht.start", "vergelijking": "minstens", "waarde": START}, 0),
    ({"veld": "opdracht.start", "vergelijking": "minstens", "waarde": "2026-07-03"}, 1),
    ({"veld": "opdracht.start", "vergelijking": "hoogstens", "waarde": START}, 0),
    ({"veld": "opdracht.start", "vergelijking": "hoogstens", "waarde": "2026-07-01"}, 1),
    ({"veld": "dienstverband.uren_per_week", "vergelijking": "minstens", "waarde": "36"}, 0),
    ({"veld": "dienstverband.uren_per_week", "vergelijking": "minstens", "waarde": "36.5"}, 1),
    ({"veld": "dienstverband.uren_per_week", "vergelijking": "hoogstens", "waarde": "36.00"}, 0),
    ({"veld": "dienstverband.uren_per_week", "vergelijking": "hoogstens", "waarde": "35.75"}, 1),
    ({"veld": "opdracht.start", "vergelijking": "uiterlijk_dagen_na", "waarde": "24",
      "na": "opdracht.aanmelding"}, 0),
    ({"veld": "opdracht.start", "vergelijking": "uiterlijk_dagen_na", "waarde": "23",
      "na": "opdracht.aanmelding"}, 1),
    ({"veld": "opdracht.start", "vergelijking": "minstens_dagen_na", "waarde": "24",
      "na": "opdracht.aanmelding"}, 0),
    ({"veld": "opdracht.start", "vergelijking": "minstens_dagen_na", "waarde": "25",
      "na": "opdracht.aanmelding"}, 1),
    ({"bestand": "zoekprofiel.yaml", "veld": "versies[].richtingen",
      "vergelijking": "aantal_minstens", "waarde": "2"}, 0),
    ({"bestand": "zoekprofiel.yaml", "veld": "versies[].richtingen",
      "vergelijking": "aantal_minstens", "waarde": "3"}, 1),
    ({"bestand": "zoekprofiel.yaml", "veld": "versies[].richtingen",
      "vergelijking": "aantal_hoogstens", "waarde": "1"}, 1),
    ({"bestand": "belastbaarheid.yaml", "veld": "adviezen[].ontvangen",
      "vergelijking": "gevuld"}, 1),
    ({"bestand": "belastbaarheid.yaml", "veld": "adviezen[laatste].ontvangen",
      "vergelijking": "gevuld"}, 0),
    ({"bestand": "belastbaarheid.yaml", "veld": "adviezen[].ontvangen",
      "vergelijking": "uiterlijk_dagen_na", "waarde": "1", "na": "adviezen[].datum"}, 1),
    ({"bestand": "belastbaarheid.yaml", "veld": "adviezen[].ontvangen",
      "vergelijking": "minstens_dagen_na", "waarde": "1", "na": "adviezen[].datum"}, 0),
    ({"bestand": "trajectplan.yaml", "veld": "versies[].per", "vergelijking": "minstens_dagen_na",
      "waarde": "14", "na": "traject.yaml opdracht.intake"}, 0),
    ({"bestand": "trajectplan.yaml", "veld": "versies[].per", "vergelijking": "minstens_dagen_na",
      "waarde": "15", "na": "traject.yaml opdracht.intake"}, 1),
    ({"bestand": "trajectplan.yaml", "veld": "versies[].fasen[].naam",
      "vergelijking": "niet_gelijk", "waarde": "werkgericht"}, 1),
    ({"bestand": "contacten", "veld": "uren", "vergelijking": "gevuld"}, 7),
    ({"bestand": "contacten", "veld": "met[]", "vergelijking": "gelijk", "waarde": "werknemer"}, 0),
    ({"bestand": "evaluaties", "veld": "aanwezig[laatste]", "vergelijking": "gelijk",
      "waarde": "werkgever"}, 4),
]  # fmt: skip


@pytest.mark.parametrize(("delen", "aantal"), GEVALLEN)
def test_comparison(delen: dict[str, str], aantal: int, tmp_path: Path) -> None:
    controle = bureau(tmp_path, [regel(**delen)])
    assert controle.bureau == ()
    assert len(eigen(controle)) == aantal
    assert oordeel(controle) == ("niet_voldaan" if aantal else "voldaan")


def test_nothing_to_compare_is_no_verdict(tmp_path: Path) -> None:
    controle = bureau(
        tmp_path, [regel(veld="opdracht.einde", vergelijking="hoogstens", waarde="2027-01-01")]
    )
    assert oordeel(controle) == "niet_van_toepassing"


def test_no_file_is_no_verdict(tmp_path: Path) -> None:
    controle = bureau(tmp_path, [regel(bestand="resultaat.yaml", veld="einddatum")])
    assert eigen(controle) == []


@pytest.mark.parametrize(
    ("dag", "verwacht"), [(date(2026, 6, 26), "nog_niet"), (date(2026, 6, 27), "niet_voldaan")]
)
def test_a_day_that_is_not_filled_in_counts_once_its_term_is_over(
    dag: date, verwacht: str, tmp_path: Path
) -> None:
    controle = bureau(
        tmp_path,
        [regel(veld="opdracht.ingekocht", vergelijking="uiterlijk_dagen_na", waarde="18",
               na="opdracht.aanmelding")],
        dag=dag,
    )  # fmt: skip
    assert oordeel(controle) == verwacht


def test_what_comes_after_the_peildatum_has_not_happened(tmp_path: Path) -> None:
    controle = bureau(tmp_path, [regel(bestand="contacten", veld="uren")], dag=date(2026, 7, 2))
    assert len(eigen(controle)) == 2


def test_unreadable_is_no_verdict(tmp_path: Path) -> None:
    bureau(tmp_path, [regel(bestand="zoekprofiel.yaml", veld="versies[].loon")])
    (tmp_path / "dossiers/2026-0142/zoekprofiel.yaml").write_text("versies: [", "utf-8")
    controle = controleer(Vraag(paden=[tmp_path], vandaag=DAG))
    assert oordeel(controle) == "niet_te_bepalen"


def test_info_leaves_the_verdict(tmp_path: Path) -> None:
    controle = bureau(tmp_path, [regel(veld="opdracht.einde", ernst="info")])
    assert [m.ernst for m in eigen(controle)] == [Ernst.INFO]
    assert oordeel(controle) == "voldaan"
    assert exitcode(controle, Ernst.FOUT) is ExitCode.GOED


def test_a_finding_says_where_and_why_in_the_words_of_the_firm(tmp_path: Path) -> None:
    controle = bureau(
        tmp_path,
        [regel(veld="opdracht.start", vergelijking="uiterlijk_dagen_na", waarde="20",
               na="opdracht.aanmelding", hulp="bel de opdrachtgever")],
    )  # fmt: skip
    (melding,) = eigen(controle)
    assert (melding.plaats.bestand, melding.plaats.regel) == ("traject.yaml", 9)
    assert melding.bericht == "Een eigen melding"
    assert melding.waarom == "Zo werken wij. De grens is 28 juni 2026, 20 dagen na 8 juni 2026."
    assert melding.hulp == ("Bel de opdrachtgever.",)


def test_a_deviation_accepts_it_and_the_verdict_stays(tmp_path: Path) -> None:
    bureau(tmp_path, [regel(veld="opdracht.einde")])
    (tmp_path / "dossiers/2026-0142/afwijkingen.yaml").write_text(
        "afwijkingen:\n- regel: HUIS-01\n  feit: het einde is nog niet bekend\n"
        "  bron: gesprek\n  besloten_door: P. Proefstra\n  rol: werkgever\n"
        "  datum: 2026-11-01\n  alternatief: later invullen\n",
        "utf-8",
    )
    controle = controleer(Vraag(paden=[tmp_path], vandaag=DAG, peildatum=DAG))
    (melding,) = eigen(controle)
    assert melding.afwijking is not None
    assert oordeel(controle) == "niet_voldaan"


def test_choosing_rules(tmp_path: Path) -> None:
    bureau(tmp_path, [regel(veld="opdracht.einde"), regel(code="HUIS-02", veld="opdracht.einde")])

    def codes(**keuze: frozenset[str]) -> set[str]:
        uit = controleer(Vraag(paden=[tmp_path], vandaag=DAG, peildatum=DAG, **keuze))
        return {c for c in uit.uitslagen[0].oordelen if c.startswith("HUIS-")}

    assert codes(alleen=frozenset({"ZP-08"})) == set()
    assert codes(alleen=frozenset({"HUIS-02"})) == {"HUIS-02"}
    assert codes(zonder=frozenset({"HUIS-02"})) == {"HUIS-01"}


# --- what cannot be used --------------------------------------------------------------------

FOUTEN = [
    (regel(veld="opdracht.strat"), "veld", "Bedoelt u start?"),
    (regel(veld="opdracht..start"), "veld", "punten ertussen"),
    (regel(veld="__class__.__init__"), "veld", "punten ertussen"),
    (regel(veld="opdracht.start.year"), "veld", "punten ertussen"),
    (regel(bestand="zoekprofiel.yaml", veld="versies.uren"), "veld", "[] of [laatste]"),
    (regel(veld="opdracht[].start"), "veld", "[] of [laatste]"),
    (regel(vergelijking="aantal_minstens", waarde="2"), "vergelijking", "gevuld"),
    (regel(veld="opdracht", vergelijking="gelijk", waarde="x"), "vergelijking", "gevuld"),
    (regel(veld="coach", vergelijking="minstens", waarde="3"), "vergelijking", "gelijk"),
    (regel(vergelijking="gelijk", waarde="2-7-2026"), "waarde", "JJJJ-MM-DD"),
    (regel(veld="status", vergelijking="gelijk", waarde="open"), "waarde", "lopend"),
    (regel(waarde="3"), "waarde", "Haal waarde weg."),
    (regel(vergelijking="minstens_dagen_na", waarde="veel", na="opdracht.intake"), "waarde",
     "heel getal"),
    (regel(vergelijking="minstens_dagen_na", waarde="3", na="opdracht.uren"), "na", "datum"),
    (regel(vergelijking="minstens_dagen_na", waarde="3", na="elders opdracht.start"), "na",
     "traject.yaml opdracht"),
    (regel(vergelijking="minstens_dagen_na", waarde="3", na="zoekprofiel.yaml versies[].per"), "na",
     "[laatste]"),
    (regel(code="ZP-08"), "code", "HUIS-01"),
    (regel(bericht="x" * 161), "bericht", "160"),
    (regel(reden="een\ntwee"), "reden", "op een regel"),
]  # fmt: skip


@pytest.mark.parametrize(("kapot", "sleutel", "hulp"), FOUTEN)
def test_a_rule_that_cannot_be_used(
    kapot: dict[str, Any], sleutel: str, hulp: str, tmp_path: Path
) -> None:
    goed = regel(code="HUIS-09", veld="opdracht.einde")
    controle = bureau(tmp_path, [kapot, goed])
    (melding,) = controle.bureau
    assert (melding.code, melding.plaats.bestand, melding.wie) == (
        "INST-02", "eigen.yaml", "beheerder",
    )  # fmt: skip
    assert melding.pad == ("regels", 0, sleutel)
    assert hulp in melding.hulp[0]
    assert [m.code for m in eigen(controle)] == ["HUIS-09"]
    assert exitcode(controle, Ernst.FOUT) is ExitCode.GOED
    assert exitcode(controle, Ernst.WAARSCHUWING) is ExitCode.BEVINDINGEN


def test_a_code_that_occurs_twice(tmp_path: Path) -> None:
    controle = bureau(tmp_path, [regel(), regel(veld="opdracht.einde")])
    assert [(m.code, m.pad) for m in controle.bureau] == [("INST-02", ("regels", 1, "code"))]
    assert eigen(controle) == []


@pytest.mark.parametrize("naam", ["weg.yaml", "../eigen.yaml", "dossiers"])
def test_a_file_that_is_not_there(naam: str, tmp_path: Path) -> None:
    bureau(tmp_path / "b", [regel(veld="opdracht.einde")])
    shutil.copy(tmp_path / "b/eigen.yaml", tmp_path / "eigen.yaml")
    (tmp_path / "b/spoor.yaml").write_text(f"formaat: 1\nhuisregels: {naam}\n", "utf-8")
    controle = controleer(Vraag(paden=[tmp_path / "b"], vandaag=DAG, peildatum=DAG))
    (melding,) = controle.bureau
    assert (melding.code, melding.plaats.bestand, melding.plaats.regel) == (
        "INST-02",
        "spoor.yaml",
        2,
    )


@pytest.mark.parametrize(
    ("tekst", "code", "plek"),
    [
        ("regels: [", "VORM-02", 1),
        (yaml.safe_dump({"regels": [regel(ernst="fout")]}), "VORM-06", 5),
        (yaml.safe_dump({"regels": [regel(vergelijking="eval")]}), "VORM-06", 9),
        (yaml.safe_dump({"regels": [regel(vergelijking="gelijk")]}), "VORM-05", 2),
        (yaml.safe_dump({"regels": [regel(voer_uit="ja")]}), "VORM-04", 10),
        ("regels: !!python/object/apply:os.system [ls]", "VORM-09", 1),
    ],
)
def test_a_file_that_has_not_the_form(tekst: str, code: str, plek: int, tmp_path: Path) -> None:
    controle = bureau(tmp_path, tekst)
    assert controle.bureau[0].code == code
    assert controle.bureau[0].plaats.bestand == "eigen.yaml"
    assert controle.bureau[0].plaats.regel == plek
    assert exitcode(controle, Ernst.FOUT) is ExitCode.ONLEESBAAR


def test_no_value_of_the_dossier_is_repeated(tmp_path: Path) -> None:
    controle = bureau(
        tmp_path,
        [regel(veld="dienstverband.functie", vergelijking="gelijk", waarde="iets anders"),
         regel(code="HUIS-02", bestand="contacten", veld="verslag", vergelijking="leeg")],
    )  # fmt: skip
    assert len(eigen(controle)) == 8
    assert not re.search("chauffeur|besproken", " ".join(map(repr, eigen(controle))))

"""Court cases: the code appears in the one copy and not in the other, and one fact differs."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

import pytest

from tests.voorbeelden.fouten_lezen import controle, meldingen
from tests.voorbeelden.zaken_lezen import (
    DATUM,
    LEESMIJ,
    RECHTSPRAAK,
    Paar,
    leesmij,
    losse_dagen,
    paren,
    waarden,
    zaken,
)
from tweedespoor.checks.registry import RULES

PAREN = [pytest.param(paar, id=str(paar.rij["id"])) for paar in paren()]
KANTEN = [
    pytest.param(paar, kant, id=f"{paar.rij['id']}-{kant}")
    for paar in paren()
    for kant in ("zaak", "tegenhanger")
]


def gevonden(map_: Path) -> list[tuple[str, str, str]]:
    """Code, severity and sentence of every finding."""
    return [(m.code, str(m.ernst), m.bericht) for m in meldingen(controle(map_))]


@pytest.mark.parametrize("paar", PAREN)
def test_the_code_is_in_the_one_and_not_in_the_other(paar: Paar) -> None:
    met, zonder = gevonden(paar.met_code), gevonden(paar.zonder_code)
    code = paar.rij["code"]
    assert [ernst for c, ernst, _ in met if c == code] == [paar.rij["ernst"]]
    assert code not in {c for c, _, _ in zonder}
    assert [f for f in met if f[0] != code] == zonder  # nothing else changes


@pytest.mark.parametrize("paar", PAREN)
def test_one_fact_differs(paar: Paar) -> None:
    zaak, ander = waarden(paar.kant("zaak")), waarden(paar.kant("tegenhanger"))
    verschil = {plek for plek in zaak | ander if zaak.get(plek) != ander.get(plek)}
    feit = paar.rij["verschil"]
    assert verschil  # a value, or a whole record that is there on one side only
    assert all(plek == feit or plek.startswith(f"{feit}.") for plek in verschil)
    assert verschil == {feit} or not (verschil & set(zaak) and verschil & set(ander))


@pytest.mark.parametrize("paar", PAREN)
def test_no_other_line_differs(paar: Paar) -> None:
    """Besides the fact itself only its block key and the remark that explains it may differ."""
    sleutel = paar.rij["verschil"].rpartition(".")[2]
    blok = paar.rij["verschil"].split()[1].partition(".")[0]
    for pad in sorted(paar.kant("zaak").iterdir()):
        ander = paar.kant("tegenhanger") / pad.name
        regels = difflib.ndiff(
            pad.read_text("utf-8").splitlines(), ander.read_text("utf-8").splitlines()
        )
        for regel in (r for r in regels if r[0] in "+-"):
            kaal = regel[2:].partition("#")[0].strip()
            assert kaal in {"", f"{blok}:"} or kaal.startswith(f"{sleutel}: ")


@pytest.mark.parametrize(("paar", "kant"), KANTEN)
def test_dates_are_published_or_marked(paar: Paar, kant: str) -> None:
    gepubliceerd = {str(dag) for dag in paar.rij["feiten"]}
    assert losse_dagen(paar.kant(kant), gepubliceerd) == []
    assert losse_dagen(paar.map, gepubliceerd) == []


@pytest.mark.parametrize("paar", PAREN)
def test_every_published_date_is_used(paar: Paar) -> None:
    gebruikt = {
        dag
        for pad in paar.map.rglob("*.yaml")
        if "tegenhanger" not in pad.parts
        for dag in DATUM.findall(pad.read_text("utf-8"))
    }
    assert {str(dag) for dag in paar.rij["feiten"]} <= gebruikt


@pytest.mark.parametrize(("paar", "kant"), KANTEN)
def test_what_is_not_published_is_unknown(paar: Paar, kant: str) -> None:
    """A part is in the dossier or declared unknown; only the deciding fact may be absent."""
    from tweedespoor.loading import laad

    dossier = laad(paar.kant(kant)).dossier
    assert dossier.traject is not None
    delen = {"belastbaarheid", "persoonsprofiel", "zoekprofiel", "trajectplan", "activiteiten"}
    delen |= {"sollicitaties", "uren", "documenten", "spoor1", "stagnatie", "afwijkingen"}
    delen |= {"haalbaarheid", "uwv", "resultaat", "contacten", "evaluaties", "rapporten"}
    er_is = {deel for deel in delen if getattr(dossier, deel)}
    assert er_is | set(dossier.traject.onbekend) >= delen
    assert er_is & set(dossier.traject.onbekend) == set()


def test_three_applications_are_no_error() -> None:
    """C04: there is no legal minimum, so no rule on applications may call the case an error."""
    (paar,) = (p for p in paren() if "geen_fout" in p.rij)
    assert paar.rij["id"] == "C04"
    groep = paar.rij["geen_fout"]
    for kant in ("zaak", "tegenhanger"):
        ernsten = {e for c, e, _ in gevonden(paar.kant(kant)) if c.startswith(groep)}
        assert "fout" not in ernsten
    assert "fout" not in {e for _, e, _ in gevonden(paar.kant("zaak"))}


def test_every_case_is_a_pair_or_has_a_reason() -> None:
    paar_ids = [rij["id"] for rij in zaken()["paren"]]
    rest = [rij["id"] for rij in zaken()["niet_te_zien"]]
    assert len({*paar_ids, *rest}) == len(paar_ids) + len(rest)
    assert all(re.fullmatch(r"C\d\d", id_) for id_ in paar_ids + rest)
    assert all(rij["reden"].endswith(".") for rij in zaken()["niet_te_zien"])
    assert {"C01", "C04"} <= set(paar_ids)


def test_a_rule_that_is_missing_is_still_missing() -> None:
    """When a rule lands for which a case waits, the case must be looked at again."""
    wacht = {
        code
        for rij in zaken()["niet_te_zien"]
        for code in re.findall(r"[A-Z][A-Z0-9]+-\d\d", rij["reden"])
    }
    assert wacht & {regel.code for regel in RULES} == set()


def test_every_folder_is_a_pair() -> None:
    mappen = {pad.name for pad in RECHTSPRAAK.iterdir() if pad.is_dir()}
    assert mappen == {rij["map"] for rij in zaken()["paren"]}


def test_no_employer_is_named() -> None:
    tekst = "\n".join(p.read_text("utf-8") for p in RECHTSPRAAK.rglob("*.yaml"))
    assert not re.search(r"\b(?:B\.?V\.?|N\.?V\.?|Stichting|Provincie|Gemeente)(?!\w)", tekst)


def test_the_readme_is_up_to_date() -> None:
    oud = LEESMIJ.read_text("utf-8")
    assert leesmij(oud) == oud, "run: python -m tests.voorbeelden.maken"

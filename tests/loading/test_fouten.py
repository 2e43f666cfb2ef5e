"""Mistakes in a file: each a finding with its place, in Dutch, without what was read."""

from __future__ import annotations

import pytest

from .conftest import TRAJECT, Maker

KANARIE = "Geheimzinnigheid"

FOUTEN = [
    pytest.param(
        "belastbaarheid.yaml",
        "adviezen:\n- id: B1\n  datum: 9-11-2026\n  bron: {wie: bedrijfsarts, soort: izp}\n",
        ("VORM-06", 3, 10),
        "Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-09.",
        id="datum in een andere vorm",
    ),
    pytest.param(
        "belastbaarheid.yaml",
        "adviezen:\n- id: B1\n  datum: 2026-02-30\n  bron: {wie: bedrijfsarts, soort: izp}\n",
        ("VORM-06", 3, 10),
        "Deze dag bestaat niet in de kalender",
        id="dag die niet bestaat",
    ),
    pytest.param(
        "belastbaarheid.yaml",
        "adviezen:\n- id: B1\n  datum: onbekend\n  bron: {wie: bedrijfsarts, soort: izp}\n",
        ("VORM-06", 3, 10),
        "Niet bekend? Haal deze regel weg",
        id="het woord onbekend als waarde",
    ),
    pytest.param(
        "zoekprofiel.yaml",
        "versies:\n- per: 2026-06-30\n  zoekrichtingen: []\n  richtingen: []\n",
        ("VORM-04", 3, 3),
        "Bedoelt u `richtingen`?",
        id="sleutel die lijkt op een bekende",
    ),
    pytest.param(
        "zoekprofiel.yaml",
        "versies:\n- per: 2026-06-30\n  zoekrichtingen: []\n",
        ("VORM-04", 3, 3),
        "Bedoelt u `richtingen`?",
        id="verplichte sleutel verkeerd gespeld: een bevinding, geen twee",
    ),
    pytest.param(
        "zoekprofiel.yaml",
        "versies:\n- per: 2026-06-30\n  loon: {bedrag: '1.464,67', per: maand}\n  richtingen: []\n",
        ("VORM-06", 3, 18),
        "Schrijf een bedrag met een punt en zonder euroteken, bijvoorbeeld 1464.67.",
        id="bedrag met komma",
    ),
    pytest.param(
        "persoonsprofiel.yaml",
        "versies:\n- per: 2026-06-30\n  eigen_vervoer: yes\n",
        ("VORM-06", 3, 18),
        "Schrijf `ja` of `nee`.",
        id="yes in plaats van ja",
    ),
    pytest.param(
        "sollicitaties.yaml",
        f"sollicitaties:\n- {{datum: 2026-10-20, functie: planner, werkgever: {KANARIE}, "
        "via: brievenbus, uitkomst: open}\n",
        ("VORM-06", 2, 75),
        "Kies een van deze woorden: vacature, open_brief",
        id="woord buiten de lijst",
    ),
    pytest.param(
        "sollicitaties.yaml",
        "sollicitaties:\n- {datum: 2026-10-20, functie: planner, via: vacature, uitkomst: open}\n",
        ("VORM-05", 2, 3),
        "werkgever",
        id="sleutel ontbreekt",
    ),
    pytest.param(
        "belastbaarheid.yaml",
        "adviezen:\n- id: B1\n  bron: {wie: bedrijfsarts, soort: izp}\n",
        ("VORM-05", 2, 3),
        "datum: 2026-11-09",
        id="sleutel ontbreekt, met de vorm van de waarde",
    ),
    pytest.param(
        "documenten.yaml",
        "documenten:\n- {id: D1, soort: overig, titel: }\n",
        ("VORM-06", 2, 27),
        "Vul een waarde in, of haal de sleutel weg.",
        id="sleutel zonder waarde",
    ),
    pytest.param(
        "activiteiten.yaml",
        f"activiteiten:\n- id: A1\n  soort: proefplaatsing\n  doel: {KANARIE}\n",
        ("VORM-05", 2, 3),
        "plaats",
        id="sleutel die bij deze soort nodig is",
    ),
    pytest.param(
        "trajectplan.yaml",
        "versies:\n- per: 2026-06-30\n  omschrijving: plan\n  fasen:\n"
        "  - {naam: werkgericht, van: 2026-10-19, tot_en_met: 2026-10-01}\n",
        ("VORM-06", 5, 54),
        "Zet bij `tot_en_met` een dag op of na die bij `van`.",
        id="einde voor begin",
    ),
    pytest.param(
        "documenten.yaml",
        "documenten: D1\n",
        ("VORM-06", 1, 13),
        "Schrijf een lijst",
        id="tekst waar een lijst hoort",
    ),
    pytest.param(
        "uwv.yaml",
        "wia: 2027-02-09\n",
        ("VORM-06", 1, 6),
        "Schrijf hier sleutels met een waarde, zoals `brief: …`.",
        id="tekst waar sleutels horen",
    ),
    pytest.param(
        "trajectplan.yaml",
        "versies:\n- per: 2026-06-30\n  omschrijving: Reden: plan bijgesteld\n",
        ("VORM-02", 3, 22),
        "Zet de tekst tussen aanhalingstekens",
        id="dubbele punt in tekst",
    ),
    pytest.param(
        "sollicitaties.yaml",
        "sollicitaties:\n- {datum: 2026-10-20, functie: planner, werkgever: Proef, Test, "
        "via: vacature, uitkomst: open}\n",
        ("VORM-02", 2, 57),
        "aanhalingstekens",
        id="komma in tekst op een regel",
    ),
]


@pytest.mark.parametrize(("bestand", "inhoud", "plaats", "hulp"), FOUTEN)
def test_een_fout_geeft_een_bevinding_met_plaats_en_hulp(
    dossier: Maker, bestand: str, inhoud: str, plaats: tuple[str, int, int], hulp: str
) -> None:
    geladen = dossier({bestand: inhoud})
    assert len(geladen.findings) == 1
    (finding,) = geladen.findings
    span = geladen.bronnen.span(finding.where)
    assert finding.where.file == bestand
    assert (finding.code, span.line, span.column) == plaats
    tekst = " ".join([str(finding.bericht), *map(str, finding.hulp)])
    assert hulp in tekst
    assert KANARIE not in tekst + repr(finding)


@pytest.mark.parametrize(("bestand", "inhoud", "plaats", "hulp"), FOUTEN)
def test_een_slecht_bestand_verbergt_niets_van_de_andere(
    dossier: Maker, bestand: str, inhoud: str, plaats: tuple[str, int, int], hulp: str
) -> None:
    geladen = dossier({bestand: inhoud, "haalbaarheid.yaml": "datum: gisteren\n"})
    assert {f.where.file for f in geladen.findings} == {bestand, "haalbaarheid.yaml"}
    assert geladen.dossier.onleesbaar == {bestand.removesuffix(".yaml"), "haalbaarheid"}
    assert geladen.dossier.traject is not None


def test_alle_fouten_van_een_bestand_komen_tegelijk(dossier: Maker) -> None:
    geladen = dossier(
        traject="formaat: 2\nstatus: misschien\nverzuim:\n  eerste_ziektedag: 2 juni\n"
    )
    regels = sorted(geladen.bronnen.span(f.where).line for f in geladen.findings)
    assert regels == [1, 2, 4]


def test_onleesbaar_traject_laat_de_rest_staan(dossier: Maker) -> None:
    geladen = dossier(
        {"documenten.yaml": "documenten:\n- {id: D1, soort: cv}\n"}, traject="formaat: [\n"
    )
    assert geladen.dossier.onleesbaar == {"traject"}
    assert geladen.dossier.documenten is not None


def test_een_dossier_zonder_fouten_heeft_geen_bevindingen(dossier: Maker) -> None:
    geladen = dossier()
    assert geladen.findings == ()
    assert geladen.dossier.id == "2026-0001"
    assert TRAJECT.encode() == geladen.bronnen.ruw["traject.yaml"]

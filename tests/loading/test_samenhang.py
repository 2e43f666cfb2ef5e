"""What only the whole dossier shows: references to nothing, and the same twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.mappen import DOSSIERS
from tweedespoor.loading import laad
from tweedespoor.loading.herkomst import alle_notities
from tweedespoor.loading.verwijzingen import alle_verwijzingen
from tweedespoor.schema.dossier import BESTANDEN
from tweedespoor.schema.velden import is_record
from tweedespoor.schema.verwijzingen import VERWIJZINGEN

from .conftest import TRAJECT, Maker

ADVIES = (
    "adviezen:\n- id: B1\n  datum: 2026-05-12\n"
    "  bron: {wie: bedrijfsarts, soort: izp, document: D1}\n  uren: {per_week: 16}\n"
)
DOCUMENT = "documenten:\n- {id: D1, soort: belastbaarheidsadvies, datum: 2026-05-12}\n"


def test_een_verwijzing_naar_niets_noemt_het_bestand(dossier: Maker) -> None:
    geladen = dossier(
        {"belastbaarheid.yaml": ADVIES.replace("D1", "D9"), "documenten.yaml": DOCUMENT}
    )
    (finding,) = geladen.findings
    assert finding.code == "VORM-07"
    assert "D9" in str(finding.bericht)
    assert "documenten.yaml" in str(finding.bericht)
    assert geladen.bronnen.span(finding.where).line == 4


def test_een_afwezig_register_is_een_bevinding_en_niet_een_per_verwijzing(dossier: Maker) -> None:
    traject = TRAJECT + (
        "mijlpalen:\n  probleemanalyse: {gedaan: 2025-07-10, document: D2}\n"
        "  plan_van_aanpak: {gedaan: 2025-07-22, document: D3}\n"
    )
    geladen = dossier({"belastbaarheid.yaml": ADVIES}, traject=traject)
    (finding,) = geladen.findings
    assert "3 keer" in str(finding.bericht)
    assert len(finding.zie_ook) == 2


def test_een_onleesbaar_of_onbekend_register_wordt_niet_verweten(dossier: Maker) -> None:
    geladen = dossier({"belastbaarheid.yaml": ADVIES, "documenten.yaml": "documenten: [\n"})
    assert [f.code for f in geladen.findings] == ["VORM-02"]


def test_een_onbekend_verklaard_register_wordt_niet_verweten(dossier: Maker) -> None:
    geladen = dossier({"belastbaarheid.yaml": ADVIES}, traject=TRAJECT + "onbekend: [documenten]\n")
    assert geladen.findings == ()


def test_een_dubbel_nummer_noemt_beide_plaatsen_en_het_vrije(dossier: Maker) -> None:
    dubbel = DOCUMENT + "- {id: D7, soort: cv}\n- {id: D1, soort: overig}\n"
    geladen = dossier({"belastbaarheid.yaml": ADVIES, "documenten.yaml": dubbel})
    (finding,) = geladen.findings
    assert finding.code == "VORM-08"
    assert geladen.bronnen.span(finding.where).line == 4
    assert [geladen.bronnen.span(w).line for w in finding.zie_ook] == [2]
    assert "D8" in " ".join(map(str, finding.hulp))


def test_een_regel_die_na_samenvoegen_dubbel_staat(dossier: Maker) -> None:
    regel = (
        "- {datum: 2026-10-20, functie: planner, werkgever: Proef B.V., "
        "via: vacature, uitkomst: %s}\n"
    )
    geladen = dossier(
        {"sollicitaties.yaml": "sollicitaties:\n" + regel % "open" + regel % "gesprek"}
    )
    (finding,) = geladen.findings
    assert (finding.code, geladen.bronnen.span(finding.where).line) == ("VORM-08", 3)


def test_een_richting_mag_in_elke_versie_terugkomen(dossier: Maker) -> None:
    versie = "- per: %s\n  richtingen:\n  - {id: R1, functies: [planner]}\n"
    geladen = dossier(
        {"zoekprofiel.yaml": "versies:\n" + versie % "2026-06-30" + versie % "2026-11-09"}
    )
    assert geladen.findings == ()


def test_een_onbekend_bestand_krijgt_de_naaste_naam(dossier: Maker) -> None:
    geladen = dossier({"zoekprofielen.yaml": "versies: []\n"})
    (finding,) = geladen.findings
    assert (finding.code, finding.ernst) == ("VORM-10", "info")
    assert "zoekprofiel.yaml" in str(finding.bericht) + " ".join(map(str, finding.hulp))


def test_de_naam_van_een_onderdeel_overleeft_ingevoegde_regels(dossier: Maker) -> None:
    geladen = dossier(
        {
            "belastbaarheid.yaml": "# kop\n\n" + ADVIES.replace("D1", "D9"),
            "documenten.yaml": DOCUMENT,
        }
    )
    assert geladen.bronnen.onderdeel(geladen.findings[0].where) == "belastbaarheid B1"


def test_the_short_way_passes_every_reference() -> None:
    """`WEGEN` skips records; nothing that refers to something may be among them."""
    for traject in sorted(DOSSIERS.glob("*/traject.yaml")):
        dossier = laad(traject.parent).dossier
        kort = [(type(r).__name__, veld, wat) for r, veld, _, wat in alle_verwijzingen(dossier)]
        delen = [getattr(dossier, naam) for naam in BESTANDEN]
        lang = [
            (type(record).__name__, veld, wat)
            for deel in [*delen, *(n.inhoud for n in alle_notities(dossier))]
            for record in _records(deel)
            for veld in VERWIJZINGEN.get(type(record).__name__, ())
            for wat in _rij(getattr(record, veld))
        ]
        assert sorted(kort) == sorted(lang) != []


def _records(waarde: Any) -> Iterator[Any]:
    if is_record(type(waarde)):
        yield waarde
        for _, deel in waarde:
            yield from _records(deel)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from _records(deel)


def _rij(waarde: Any) -> tuple[str, ...]:
    if isinstance(waarde, tuple):
        return waarde
    return () if waarde is None else (waarde,)

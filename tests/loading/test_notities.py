"""Notes: sections become keys, a missing one is named by its heading."""

from __future__ import annotations

import pytest

from .conftest import Maker

KOP = "---\ndatum: 2026-11-09\nmet: [werknemer]\nvorm: gesprek\ndoor: mdejong\n---\n"
TEKST = """\
## Doel
Kennismaken.

## Verslag
Drie richtingen besproken.

## Afspraken
- [x] coach: zoekprofiel aanpassen (2026-11-09)
- [ ] werknemer: twee brieven in R1 (2026-11-20)

## Vervolg
Gesprek op 23 november.
"""
NAAM = "contacten/2026-11-09-werknemer.md"


def test_een_goede_notitie_wordt_een_contact_met_afspraken(dossier: Maker) -> None:
    geladen = dossier({NAAM: KOP + TEKST})
    assert geladen.findings == ()
    (notitie,) = geladen.dossier.contacten
    assert notitie.bestand == NAAM
    assert notitie.inhoud.doel == "Kennismaken."
    assert [(a.gedaan, a.wie, a.uiterlijk.isoformat()) for a in notitie.inhoud.afspraken] == [
        (True, "coach", "2026-11-09"),
        (False, "werknemer", "2026-11-20"),
    ]


def test_de_plaats_van_een_afspraak_is_haar_datum(dossier: Maker) -> None:
    geladen = dossier({NAAM: KOP + TEKST})
    (notitie,) = geladen.dossier.contacten
    where = geladen.herkomst.at(notitie.inhoud.afspraken[1], "uiterlijk")
    span = geladen.bronnen.span(where)
    regel = geladen.bronnen.regel(NAAM, span.line)
    assert regel is not None
    assert regel[span.column - 1 : span.end_column - 1] == "2026-11-20"


def _zonder(kop: str) -> str:
    delen = (KOP + TEKST).split("## ")
    return "## ".join(deel for deel in delen if not deel.startswith(kop))


@pytest.mark.parametrize("kop", ["Doel", "Verslag", "Afspraken", "Vervolg"])
def test_een_verplichte_kop_die_ontbreekt_staat_bij_het_eind_van_de_kop(
    dossier: Maker, kop: str
) -> None:
    geladen = dossier({NAAM: _zonder(kop)})
    (finding,) = geladen.findings
    assert finding.code == "VORM-12"
    assert geladen.bronnen.span(finding.where).line == 6
    assert kop in str(finding.bericht)


def test_een_onbekende_kop_krijgt_de_bekende_erbij(dossier: Maker) -> None:
    geladen = dossier({NAAM: KOP + TEKST + "\n## Vervolgen\nMeer.\n"})
    (finding,) = geladen.findings
    assert (finding.code, geladen.bronnen.span(finding.where).line) == ("VORM-12", 20)
    assert "Vervolg" in str(finding.bericht) + str(finding.hulp[0])


def test_een_afspraak_zonder_datum_toont_de_vorm(dossier: Maker) -> None:
    tekst = (KOP + TEKST).replace(" (2026-11-20)", "")
    geladen = dossier({NAAM: tekst})
    (finding,) = geladen.findings
    assert (finding.code, geladen.bronnen.span(finding.where).line) == ("VORM-12", 15)
    assert "- [ ] werknemer: drie brieven (2026-11-20)" in " ".join(map(str, finding.hulp))


def test_een_sectie_hoort_niet_in_de_kop(dossier: Maker) -> None:
    geladen = dossier({NAAM: KOP.replace("---\ndatum", "---\ndoel: Kennis\ndatum") + TEKST})
    assert [f.code for f in geladen.findings] == ["VORM-04"]


def test_notities_staan_op_datum(dossier: Maker) -> None:
    later = (KOP + TEKST).replace("datum: 2026-11-09", "datum: 2026-10-01")
    geladen = dossier({NAAM: KOP + TEKST, "contacten/2026-12-01-werknemer.md": later})
    assert [n.inhoud.datum.isoformat() for n in geladen.dossier.contacten] == [
        "2026-10-01",
        "2026-11-09",
    ]

"""Two people, two branches, real git: no entry is lost, and what git breaks is found by reading.

Every kind of record has the form that was chosen for how it merges: one line for lists of
many hands, a file for prose, blocks for what has one owner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.authoring.invoegen import voeg_toe, zet
from tweedespoor.authoring.log import (
    NieuwContact,
    NieuweSollicitatie,
    log_contact,
    log_sollicitatie,
)
from tweedespoor.authoring.notitie import notitie
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.location import KeyPath

if TYPE_CHECKING:
    from conftest import Bewaarplaats

VANDAAG = date(2026, 11, 21)
Deel = dict[str, Waarde]


@dataclass(frozen=True)
class Lijst:
    """A list of the format with three entries for it, the last two with an equal tail.

    Attributes:
        bestand: the file.
        sleutel: the key of the list.
        delen: what stands there, what one person adds, what the other adds.
        begin: what the file holds besides the list, as text.
    """

    bestand: str
    sleutel: str
    delen: tuple[Deel, Deel, Deel]
    begin: str = ""

    @property
    def naam(self) -> str:
        return self.bestand.removesuffix(".yaml")

    @property
    def anders(self) -> str:
        """A key of an entry that somebody may change."""
        return next(
            s for s in ("doel", "feit", "per", "datum", "aangevraagd") if s in self.delen[0]
        )


def erbij(lijst: Lijst, deel: Deel, *, plat: bool) -> Callable[[Path], None]:
    """Somebody who adds one entry."""

    def doe(dossier: Path) -> None:
        pad = dossier / lijst.bestand
        oud = pad.read_bytes() if pad.exists() else (lijst.begin.encode() or None)
        nieuw = voeg_toe(oud, lijst.bestand, (lijst.sleutel,), deel=deel, plat=plat)
        pad.write_bytes(nieuw.inhoud)

    return doe


def gezet(bestand: str, pad: KeyPath, waarde: str) -> Callable[[Path], None]:
    """Somebody who changes one value."""

    def doe(dossier: Path) -> None:
        oud = (dossier / bestand).read_bytes()
        nieuw = zet(oud, bestand, pad, waarde=waarde)
        vervang(dossier / bestand, nieuw.inhoud, binnen=dossier, was=oud)

    return doe


def zoals_gelezen(plaats: Bewaarplaats, lijst: Lijst) -> list[Any]:
    waarde = plaats.lees().bronnen.yaml[lijst.bestand].value
    assert waarde is not None
    rij = waarde[lijst.sleutel]
    assert isinstance(rij, list)
    return rij


# The type-ignores: a tuple of plain dicts is meant, whose value types differ per entry.
PLAT = (
    Lijst(
        "sollicitaties.yaml",
        "sollicitaties",
        tuple(
            {
                "datum": f"2026-11-{dag}",
                "functie": "planner",
                "werkgever": f"Voorbeeld, {dag}",
                "via": "vacature",
                "uitkomst": "open",
            }
            for dag in (10, 11, 12)
        ),
    ),
    Lijst(
        "uren.yaml",
        "uren",
        tuple(
            {"datum": "2026-11-10", "wie": wie, "waaraan": "profiel uitwerken", "uren": "1.5"}
            for wie in ("mproef", "kproef", "jproef")
        ),
    ),
    Lijst(
        "documenten.yaml",
        "documenten",
        tuple(
            {
                "id": nummer,
                "soort": "overig",
                "titel": "certificaat",
                "datum": "2026-11-10",
                "opsteller": "Opleider Proef",
                "functie": "opleider",
            }
            for nummer in ("D1", "D2", "D3")
        ),
    ),
)

BLOKKEN = (
    Lijst(
        "activiteiten.yaml",
        "activiteiten",
        tuple(
            {"id": nummer, "soort": "netwerk", "doel": f"doel {nummer}", "door": "mproef"}
            for nummer in ("A1", "A2", "A3")
        ),
    ),
    Lijst(
        "belastbaarheid.yaml",
        "adviezen",
        tuple(
            {
                "id": nummer,
                "datum": f"2026-0{maand}-12",
                "bron": {"wie": "bedrijfsarts", "soort": "spreekuur"},
                "uren": {"per_week": "16"},
                "mogelijkheden": ["zittend werk"],
            }
            for nummer, maand in (("B1", 5), ("B2", 6), ("B3", 7))
        ),
    ),
    Lijst(
        "stagnatie.yaml",
        "stagnaties",
        tuple(
            {"id": nummer, "vanaf": "2026-09-21", "oorzaak": "markt", "feit": "geen reactie"}
            for nummer in ("T1", "T2", "T3")
        ),
    ),
    Lijst(
        "afwijkingen.yaml",
        "afwijkingen",
        tuple(
            {
                "regel": regel,
                "feit": "werkgever was gesloten",
                "bron": "contacten/2026-07-28-werkgever.md",
                "besloten_door": "R. Proef, hr-adviseur",
                "datum": "2026-07-28",
                "alternatief": "evaluatie vervroegen",
            }
            for regel in ("VTG-01", "VTG-02", "VTG-03")
        ),
    ),
    Lijst(
        "persoonsprofiel.yaml",
        "versies",
        tuple(
            {"per": f"2026-0{maand}-24", "conclusie": "kan werk vinden in de planning"}
            for maand in (6, 7, 8)
        ),
    ),
    Lijst(
        "zoekprofiel.yaml",
        "versies",
        tuple(
            {
                "per": f"2026-0{maand}-24",
                "uren": {"per_week": "16"},
                "richtingen": [{"id": "R1", "functies": ["planner"], "passend": "zittend werk"}],
            }
            for maand in (6, 7, 8)
        ),
    ),
    Lijst(
        "trajectplan.yaml",
        "versies",
        tuple(
            {"per": f"2026-0{maand}-24", "omschrijving": "zoeken naar passend en blijvend werk"}
            for maand in (6, 7, 8)
        ),
    ),
    Lijst(
        "spoor1.yaml",
        "controles",
        tuple(
            {
                "datum": f"2026-0{maand}-24",
                "aanleiding": "evaluatie",
                "conclusie": "geen nieuwe mogelijkheden",
                "door": "werkgever",
            }
            for maand in (6, 7, 8)
        ),
        begin="stappen: {}\n",
    ),
    Lijst(
        "uwv.yaml",
        "deskundigenoordelen",
        tuple(
            {
                "aangevraagd": f"2026-0{maand}-02",
                "door": "werkgever",
                "vraag": "inspanningen_werkgever",
                "uitkomst": "voldoende",
            }
            for maand in (7, 8, 9)
        ),
        begin="wia: {brief: 2027-02-09}\n",
    ),
)


OPTIONEEL = {"activiteiten", "persoonsprofiel"}
"""Lists whose equal tail here is optional: reading cannot see that it was lost."""


def naam_van(lijst: Lijst) -> str:
    return lijst.naam


plat = pytest.mark.parametrize("lijst", PLAT, ids=naam_van)


@plat
@pytest.mark.parametrize("einde", ["\n", "", "\n\n# staart\n"])
def test_lines_of_two_people_are_both_there_whole(
    plaats: Bewaarplaats, lijst: Lijst, einde: str
) -> None:
    een, twee, drie = lijst.delen
    erbij(lijst, een, plat=True)(plaats.dossier)
    pad = plaats.dossier / lijst.bestand
    pad.write_text(pad.read_text(encoding="utf-8").rstrip() + einde, encoding="utf-8")
    assert plaats.voeg_samen(erbij(lijst, twee, plat=True), erbij(lijst, drie, plat=True))
    assert zoals_gelezen(plaats, lijst) == [een, twee, drie]
    assert plaats.codes() == []


@plat
def test_two_people_who_both_begin_the_file(plaats: Bewaarplaats, lijst: Lijst) -> None:
    _, twee, drie = lijst.delen
    assert plaats.voeg_samen(erbij(lijst, twee, plat=True), erbij(lijst, drie, plat=True))
    assert zoals_gelezen(plaats, lijst) == [twee, drie]
    assert plaats.codes() == []


@plat
def test_the_same_line_twice_is_a_line_once(plaats: Bewaarplaats, lijst: Lijst) -> None:
    een, twee, _ = lijst.delen
    erbij(lijst, een, plat=True)(plaats.dossier)
    assert plaats.voeg_samen(erbij(lijst, twee, plat=True), erbij(lijst, twee, plat=True))
    assert zoals_gelezen(plaats, lijst) == [een, twee]
    assert plaats.codes() == []


WIJZIGEN = {
    "sollicitaties": ("uitkomst", "afgewezen", "gesprek"),
    "uren": ("uren", "2", "2.5"),
    "documenten": ("titel", "certificaat lassen", "certificaat heftruck"),
}


@plat
def test_a_line_that_both_changed_comes_in_twice_and_is_found(
    plaats: Bewaarplaats, lijst: Lijst
) -> None:
    sleutel, links, rechts = WIJZIGEN[lijst.naam]
    erbij(lijst, lijst.delen[0], plat=True)(plaats.dossier)
    pad = (lijst.sleutel, 0, sleutel)
    assert plaats.voeg_samen(gezet(lijst.bestand, pad, links), gezet(lijst.bestand, pad, rechts))
    assert [deel[sleutel] for deel in zoals_gelezen(plaats, lijst)] == [links, rechts]
    _dubbel(plaats, lijst)


@plat
def test_a_line_changed_beside_a_new_one_is_found(plaats: Bewaarplaats, lijst: Lijst) -> None:
    sleutel, anders, _ = WIJZIGEN[lijst.naam]
    een, twee, _ = lijst.delen
    erbij(lijst, een, plat=True)(plaats.dossier)
    wijzigt = gezet(lijst.bestand, (lijst.sleutel, 0, sleutel), anders)
    assert plaats.voeg_samen(wijzigt, erbij(lijst, twee, plat=True))
    rij = zoals_gelezen(plaats, lijst)
    assert {**een, sleutel: anders} in rij
    assert twee in rij
    _dubbel(plaats, lijst)


def _dubbel(plaats: Bewaarplaats, lijst: Lijst) -> None:
    """One finding VORM-08 that names the second line, and the first as well."""
    geladen = plaats.lees()
    (finding,) = geladen.findings
    assert finding.code == "VORM-08"
    regels = (plaats.dossier / lijst.bestand).read_text(encoding="utf-8").splitlines()
    plekken = [geladen.bronnen.span(w).line for w in (finding.where, *finding.zie_ook)]
    assert len(plekken) == 2
    assert plekken[0] > plekken[1]
    assert all(regels[plek - 1].startswith("- {") for plek in plekken)


def test_the_command_writes_what_merges(plaats: Bewaarplaats) -> None:
    def logt(functie: str) -> Callable[[Path], object]:
        verzoek = NieuweSollicitatie(functie=functie, werkgever="Voorbeeld, BV")
        return lambda dossier: log_sollicitatie(dossier, verzoek, vandaag=VANDAAG)

    logt("planner")(plaats.dossier)
    pad = plaats.dossier / "sollicitaties.yaml"
    rust = "\nniet_solliciteren:\n- {van: 2026-08-01, tot_en_met: 2026-08-14, reden: vakantie}\n"
    pad.write_text(pad.read_text(encoding="utf-8") + rust, encoding="utf-8")
    assert plaats.voeg_samen(logt("ritplanner"), logt("balie"))
    geladen = plaats.lees()
    assert geladen.findings == ()
    record = geladen.dossier.sollicitaties
    assert record is not None
    assert [s.functie for s in record.sollicitaties] == ["planner", "ritplanner", "balie"]
    assert len(record.niet_solliciteren) == 1


def _noteert(partij: str, vervolg: str = "Tot ziens.") -> Callable[[Path], object]:
    verzoek = NieuwContact(met=(partij,), doel="Kennis maken.", verslag="Goed.", vervolg=vervolg)
    return lambda dossier: log_contact(dossier, verzoek, vandaag=VANDAAG)


def test_notes_of_two_people_are_two_files(plaats: Bewaarplaats) -> None:
    assert plaats.voeg_samen(_noteert("werknemer"), _noteert("werkgever"))
    geladen = plaats.lees()
    assert geladen.findings == ()
    assert [n.inhoud.met for n in geladen.dossier.contacten] == [("werkgever",), ("werknemer",)]


def test_the_same_name_on_the_same_day_is_shown_and_not_lost(plaats: Bewaarplaats) -> None:
    links, rechts = _noteert("werknemer", "Links."), _noteert("werknemer", "Rechts.")
    assert not plaats.voeg_samen(links, rechts)
    assert "VORM-12" in plaats.codes()  # the markers themselves, before anybody looks
    plaats.aanvaard_beide()
    tekst = (plaats.dossier / "contacten/2026-11-21-werknemer.md").read_text(encoding="utf-8")
    assert "Links." in tekst
    assert "Rechts." in tekst


@pytest.mark.parametrize("soort", ["evaluaties", "rapporten"])
def test_evaluations_and_reports_of_two_people_are_two_files(
    plaats: Bewaarplaats, soort: str
) -> None:
    def schrijft(maand: str) -> Callable[[Path], None]:
        if soort == "evaluaties":
            naam, delen = (
                f"2026-{maand}-08.md",
                {
                    "datum": f"2026-{maand}-08",
                    "soort": "periodiek",
                    "aanwezig": ["werkgever", "werknemer"],
                    "spoor_1": "Geen formatie vrij.",
                    "spoor_2": "De cursus loopt.",
                },
            )
        else:
            naam, delen = (
                f"2026-{maand}-tussen.md",
                {
                    "soort": "tussen",
                    "opsteller": "mproef",
                    "visie_coach": "De afstand is kleiner.",
                },
            )
        tekst = notitie(soort, delen).encode()
        return lambda dossier: maak(dossier / soort / naam, tekst, binnen=dossier)

    assert plaats.voeg_samen(schrijft("09"), schrijft("10"))
    geladen = plaats.lees()
    assert geladen.findings == ()
    assert len(getattr(geladen.dossier, soort)) == 2


def alle(nummers: tuple[int, ...]) -> Callable[[Path], None]:
    """Somebody who adds the entries with these numbers to every block list."""

    def doe(dossier: Path) -> None:
        for lijst in BLOKKEN:
            for nummer in nummers:
                erbij(lijst, lijst.delen[nummer], plat=False)(dossier)

    return doe


def gelezen(plaats: Bewaarplaats) -> dict[str, list[Any]]:
    return {lijst.naam: zoals_gelezen(plaats, lijst) for lijst in BLOKKEN}


def verwacht(*nummers: int) -> dict[str, list[Any]]:
    return {lijst.naam: [lijst.delen[n] for n in nummers] for lijst in BLOKKEN}


def test_blocks_of_two_people_conflict_and_are_never_joined_in_silence(
    plaats: Bewaarplaats,
) -> None:
    alle((0,))(plaats.dossier)
    assert plaats.codes() == []
    assert not plaats.voeg_samen(alle((1,)), alle((2,)))
    geladen = plaats.lees()
    assert geladen.dossier.onleesbaar == {lijst.naam for lijst in BLOKKEN}
    kapot = {f.where.file for f in geladen.findings if f.code == "VORM-02"}
    assert kapot == {lijst.bestand for lijst in BLOKKEN}


def test_accepting_both_in_the_usual_style_loses_a_tail_and_reading_finds_it(
    plaats: Bewaarplaats,
) -> None:
    alle((0,))(plaats.dossier)
    assert not plaats.voeg_samen(alle((1,)), alle((2,)))
    plaats.aanvaard_beide()
    for lijst in BLOKKEN:
        rij = zoals_gelezen(plaats, lijst)
        assert len(rij) == 3
        assert lijst.delen[1] not in rij  # its last keys went to the other entry
    gevonden = {f.where.file for f in plaats.lees().findings if f.code == "VORM-05"}
    # No lost key of the others is required, so reading cannot see it: that is the reason
    # why the README asks for another style, which the next test proves.
    assert gevonden == {b.bestand for b in BLOKKEN if b.naam not in OPTIONEEL}


def test_accepting_both_in_the_style_of_the_readme_loses_nothing(plaats: Bewaarplaats) -> None:
    stijl = "git config --global merge.conflictStyle diff3"
    assert stijl in (plaats.map / "README.md").read_text(encoding="utf-8")
    plaats.git(*stijl.replace("--global ", "").split()[1:])
    alle((0,))(plaats.dossier)
    assert not plaats.voeg_samen(alle((1,)), alle((2,)))
    plaats.aanvaard_beide()
    assert gelezen(plaats) == verwacht(0, 1, 2)
    assert plaats.codes() == []


def test_changes_in_two_places_of_a_file_merge(plaats: Bewaarplaats) -> None:
    def wijzigt(dossier: Path) -> None:
        for lijst in BLOKKEN:
            gezet(lijst.bestand, (lijst.sleutel, 0, lijst.anders), "2026-01-31")(dossier)

    alle((0, 1))(plaats.dossier)
    assert plaats.voeg_samen(wijzigt, alle((2,)))
    nieuw = verwacht(0, 1, 2)
    for lijst in BLOKKEN:
        nieuw[lijst.naam][0] = {**lijst.delen[0], lijst.anders: "2026-01-31"}
    assert gelezen(plaats) == nieuw


@pytest.mark.parametrize(
    "lijst", [lijst for lijst in PLAT + BLOKKEN if "id" in lijst.delen[0]], ids=naam_van
)
def test_the_same_id_given_by_two_people_is_found(plaats: Bewaarplaats, lijst: Lijst) -> None:
    op_een_regel = lijst in PLAT
    plaats.git("config", "merge.conflictStyle", "diff3")
    een, twee, drie = lijst.delen
    zelfde: Deel = {**drie, "id": twee["id"]}
    if zelfde == twee:
        zelfde["titel" if "titel" in zelfde else "feit"] = "iets anders"
    erbij(lijst, een, plat=op_een_regel)(plaats.dossier)
    links, rechts = (erbij(lijst, deel, plat=op_een_regel) for deel in (twee, zelfde))
    if not plaats.voeg_samen(links, rechts):
        plaats.aanvaard_beide()
    geladen = plaats.lees()
    (finding,) = geladen.findings
    assert finding.code == "VORM-08"
    assert str(finding.bericht).startswith(f"{twee['id']} ")
    assert str(drie["id"]) in " ".join(str(hulp) for hulp in finding.hulp)
    assert len(finding.zie_ook) == 1

"""Notes: front matter, sections and promises, with their lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweedespoor.finding import Finding
from tweedespoor.source.markdown import Section, Taak, read_note, taken

NOTE = """\
---
datum: 2026-11-09
met: [werknemer]
---
## Doel
Zoekprofiel bijstellen.

## Verslag
Eerste regel.

```
## geen kop
```
### Tussenkop
Laatste regel.

## Afspraken
- [x] coach: zoekprofiel aanpassen (2026-11-09)
- [ ] werknemer: brieven (drie) in R1: nu (2026-11-20)

## Vervolg
Geen
"""


def shown(finding: Finding) -> str:
    span = finding.where.span
    assert span is not None
    assert finding.where.file == "contacten/proef.md"
    return f"{span.line}:{span.column} {finding.code} {finding.bericht}"


def wrong(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [shown(finding) for finding in read_note(data, "contacten/proef.md").findings]


def section(note: str, titel: str) -> Section:
    (found,) = [s for s in read_note(note.encode(), "n").sections if s.titel == titel]
    return found


def test_a_note_is_front_matter_and_sections() -> None:
    note = read_note(NOTE.encode(), "n")
    assert note.findings == ()
    assert note.front.value == {"datum": "2026-11-09", "met": ["werknemer"]}
    assert note.kop_einde == 4
    assert [(s.titel, s.regel, s.tekst_regel, s.einde) for s in note.sections] == [
        ("Doel", 5, 6, 6),
        ("Verslag", 8, 9, 15),
        ("Afspraken", 17, 18, 19),
        ("Vervolg", 21, 22, 22),
    ]
    assert note.sections[1].tekst.startswith("Eerste regel.\n\n```\n## geen kop")
    assert note.sections[1].tekst.endswith("### Tussenkop\nLaatste regel.")


def test_positions_in_front_matter_are_those_of_the_file() -> None:
    span = read_note(NOTE.encode(), "n").front.span(("met", 0))
    assert (span.line, span.column) == (3, 7)


def test_bom_and_crlf_change_nothing() -> None:
    crlf = read_note(("\ufeff" + NOTE).replace("\n", "\r\n").encode(), "n")
    plain = read_note(NOTE.encode(), "n")
    assert crlf.findings == ()
    assert crlf.sections == plain.sections
    assert crlf.front.value == plain.front.value


def test_the_address_of_a_heading_and_of_a_missing_one() -> None:
    note = read_note(NOTE.encode(), "n")
    heading = note.section_where(note.sections[1]).span
    missing = note.kop_where().span
    assert heading is not None
    assert missing is not None
    assert (heading.line, heading.column, heading.end_column) == (8, 1, 11)
    assert (missing.line, missing.column) == (4, 1)


KOP = "---\ndatum: 2026-11-09\n---\n"
CONFLICT = "Hier staat een samenvoegconflict van git dat nog niet is opgelost"
ZONDER = "Deze tekst staat boven de eerste kop"

GEEN_KOP = "Bovenaan ontbreekt het blok met gegevens tussen twee regels met drie streepjes"

MISTAKES = [
    ("## Doel\nx\n", f"1:1 VORM-12 {GEEN_KOP}"),
    ("---\ndatum: x\n## Doel\n", "1:1 VORM-12 Het blok met gegevens bovenaan wordt niet gesloten"),
    ("---\n# niets\n---\n## Doel\n", "3:1 VORM-12 In het blok bovenaan staan geen gegevens"),
    (
        "---\na: 1\nb: let op: x\n---\n## Doel\n",
        "3:10 VORM-02 Een dubbele punt in de tekst maakt deze regel onleesbaar",
    ),
    ("---\na: [\n---\n## Doel\n", "2:4 VORM-02 Dit haakje wordt niet gesloten"),
    (KOP + "\nEen regel.\nNog een.\n## Doel\nx\n", f"5:1 VORM-12 {ZONDER}"),
    (KOP + "# Titel\n## Doel\nx\n", f"4:1 VORM-12 {ZONDER}"),
    (
        KOP + "## Doel\nx\n##Verslag\ny\n",
        "6:1 VORM-12 In deze kop ontbreekt de spatie achter de hekjes",
    ),
    (KOP + "## Doel\n```\n## Verslag\n", "5:1 VORM-12 Dit codeblok wordt niet gesloten"),
    (KOP + "## Doel\n<<<<<<< HEAD\nx\n=======\ny\n", f"5:1 VORM-12 {CONFLICT}"),
    (KOP + "## Doel\nx\ny\x1b[31m\n", "6:2 VORM-01 Hier staat een onzichtbaar stuurteken"),
    (KOP + "## Doel\nx\0\n", "5:2 VORM-01 Hier staat een teken dat geen tekst is"),
    ("", "1:1 VORM-01 Dit bestand is leeg"),
    (
        (KOP + "## Doel\né\n").encode("cp1252"),
        "5:1 VORM-01 Dit teken is niet als UTF-8 opgeslagen",
    ),
    ((KOP + "## Doel\nx\n").encode("utf-16"), "1:1 VORM-01 Dit bestand is opgeslagen als UTF-16"),
    ((KOP + "## Doel\n" + "x" * 1_100_000), "1:1 VORM-01 Dit bestand is groter dan 1 MB"),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES, ids=[m[1][:40] for m in MISTAKES])
def test_a_mistake_in_a_note_is_named_where_it_is_mended(text: str | bytes, expected: str) -> None:
    assert wrong(text) == [expected]


def test_a_mistake_in_the_front_matter_leaves_the_sections_to_be_read() -> None:
    note = read_note(b"---\na: [\n---\n## Doel\nx\n", "n")
    assert note.front.value is None
    assert [s.titel for s in note.sections] == ["Doel"]


@pytest.mark.parametrize(
    ("body", "titels"),
    [
        ("## Doel ##\nx\n", ["Doel"]),
        ("   ## Doel   \nx\n", ["Doel"]),
        ("## Voor het rapport\nx\n", ["Voor het rapport"]),
        ("## C#\nx\n", ["C#"]),
        ("##\nx\n", [""]),
        ("## ##\nx\n", [""]),
        ("##\tDoel\t#\nx\n", ["Doel"]),
        ("## Doel\n### Tussen\n\t## code\n", ["Doel"]),
        ("## Doel\nx\n   ## Verslag\ny\n", ["Doel", "Verslag"]),
        ("## Doel\n    ## ingesprongen\n", ["Doel"]),
        ("## Doel\n~~~~\n~~~\n## x\n~~~~~\n## Verslag\n", ["Doel", "Verslag"]),
        ("## Doel\n```md\n## x\n```\n## Verslag\n", ["Doel", "Verslag"]),
        ("## Doel\n```code``` in de regel\n## Verslag\n", ["Doel", "Verslag"]),
        ("## Doel\n>>> citaat\n======\n", ["Doel"]),
        ("", []),
    ],
)
def test_headings_are_found_as_markdown_means_them(body: str, titels: list[str]) -> None:
    note = read_note((KOP + body).encode(), "n")
    assert note.findings == ()
    assert [s.titel for s in note.sections] == titels


def test_an_empty_section_has_no_text() -> None:
    note = read_note((KOP + "## Doel\n\n## Verslag\nx\n").encode(), "n")
    assert note.sections[0] == Section("Doel", 4, "", 5, 4)


def test_no_number_of_mistakes_floods_the_screen() -> None:
    assert len(wrong(KOP + "## Doel\n" + "##x\n" * 10_000)) == 50


# --- promises


def test_promises_are_read_with_their_place() -> None:
    found, mistakes = taken(section(NOTE, "Afspraken"), "n")
    assert mistakes == ()
    assert found == (
        Taak(True, "coach", "zoekprofiel aanpassen", "2026-11-09", 18, 1, 37),
        Taak(False, "werknemer", "brieven (drie) in R1: nu", "2026-11-20", 19, 1, 44),
    )
    for taak in found:
        regel = NOTE.split("\n")[taak.regel - 1]
        assert regel[taak.datum_kolom - 1 :].startswith(taak.datum)


@pytest.mark.parametrize("text", ["Geen", "geen.", "", "\n\n", "\nGeen\n\n"])
def test_no_promises_is_allowed(text: str) -> None:
    assert taken(section(KOP + "## Afspraken\n" + text, "Afspraken"), "n") == ((), ())


@pytest.mark.parametrize(
    ("regel", "bericht"),
    [
        ("coach: bellen (2026-11-20)", "Deze afspraak begint niet met een vakje"),
        ("* [ ] coach: bellen (2026-11-20)", "Deze afspraak begint niet met een vakje"),
        ("- [] coach: bellen (2026-11-20)", "Deze afspraak begint niet met een vakje"),
        ("- [ ] bellen (2026-11-20)", "In deze afspraak ontbreekt wie het doet"),
        ("- [ ] coach: bellen", "Deze afspraak eindigt niet met een datum tussen haakjes"),
        (
            "- [ ] coach: bellen (20-11-2026)",
            "Deze afspraak eindigt niet met een datum tussen haakjes",
        ),
        (
            "- [ ] coach: bellen (2026-11-20).",
            "Deze afspraak eindigt niet met een datum tussen haakjes",
        ),
        ("- [ ] coach: (2026-11-20)", "Deze afspraak heeft niet de vaste vorm"),
    ],
)
def test_a_line_that_is_no_promise_shows_the_form(regel: str, bericht: str) -> None:
    note = KOP + "## Afspraken\n- [ ] coach: bellen (2026-11-19)\n  " + regel + "\n"
    found, mistakes = taken(section(note, "Afspraken"), "contacten/proef.md")
    assert len(found) == 1
    assert [shown(finding) for finding in mistakes] == [f"6:3 VORM-12 {bericht}"]
    assert "- [ ] werknemer: drie brieven (2026-11-20)" in str(mistakes[0].hulp[0])


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=120)
    | st.text(st.sampled_from("-#`~ []x:()20261\n\r\t\0ab"), max_size=120).map(
        lambda text: ("---\na: 1\n---\n## Afspraken\n" + text).encode()
    )
)
def test_no_bytes_make_the_reader_raise(data: bytes) -> None:
    note = read_note(data, "n")
    count = (
        data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    )
    findings = list(note.findings)
    for part in note.sections:
        assert 1 <= part.regel <= part.einde <= count
        assert note.section_where(part).span is not None
        findings += taken(part, "n")[1]
    for finding in findings:
        assert finding.where.span is not None
        assert 1 <= finding.where.span.line <= count


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.booleans(),
            st.text(st.sampled_from("abé "), min_size=1, max_size=8).filter(str.strip),
            st.text(st.sampled_from("ab:() -é2"), min_size=1, max_size=20).filter(str.strip),
            st.dates(),
        ),
        max_size=5,
    )
)
def test_every_promise_in_the_form_is_read_back(
    promises: list[tuple[bool, str, str, object]],
) -> None:
    regels = [
        f"- [{'x' if done else ' '}] {wie.strip()}: {wat.strip()} ({dag})\n"
        for done, wie, wat, dag in promises
    ]
    found, mistakes = taken(section(KOP + "## Afspraken\n" + "".join(regels), "Afspraken"), "n")
    assert mistakes == ()
    assert [(t.gedaan, t.wie, t.wat, t.datum) for t in found] == [
        (done, wie.strip(), wat.strip(), str(dag)) for done, wie, wat, dag in promises
    ]

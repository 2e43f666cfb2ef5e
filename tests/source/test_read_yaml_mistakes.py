"""Each mistake that people make in YAML: code, line, column and the sentence as printed."""

from __future__ import annotations

import pytest

from tweedespoor.finding import Finding
from tweedespoor.source.yamltree import read_yaml

PUNT = "Een dubbele punt in de tekst maakt deze regel onleesbaar"
PUNT_HAAKJES = "Tussen deze haakjes staat een dubbele punt te veel of een komma te weinig"
KOMMA = "Een komma in de tekst breekt deze waarde in tweeën"
TAB = "Hier staat een tab; inspringen kan alleen met spaties"
QUOTE = "Dit aanhalingsteken wordt nergens gesloten"
APOSTROF = "Een tekst die met een apostrof begint, moet tussen dubbele aanhalingstekens"
NA_QUOTE = "Achter het sluitende aanhalingsteken staat nog tekst"
HAAKJE = "Dit haakje wordt niet gesloten"
TWEE = "Hier begint een tweede document in hetzelfde bestand"
CONFLICT = "Hier staat een samenvoegconflict van git dat nog niet is opgelost"
SPATIE = "Achter deze dubbele punt ontbreekt een spatie"
GEEN_SLEUTEL = "Op deze regel staat geen sleutel met een dubbele punt"
INSPRINGEN = "Deze regel springt anders in dan de regels waar hij bij hoort"
VERVOLG = "Deze regel springt verder in dan de regel erboven"
STREEPJE = "Dit streepje staat niet onder de andere streepjes van de lijst"
ANKER = "Deze waarde begint met het teken &; dat maakt er een anker van"
ALIAS = "Deze waarde begint met het teken *; dat maakt er een verwijzing van"
LABEL = "Deze waarde begint met het teken !; dat maakt er een soortaanduiding van"
BEGIN = "Een tekst mag niet met het teken {} beginnen"
STUUR = "Hier staat een onzichtbaar stuurteken"
REGELSCHEIDING = "Hier staat een onzichtbare regelscheiding die geen gewone regelovergang is"
SLEUTELS = "Dit bestand hoort uit sleutels met waarden te bestaan"
LEEG = "Dit bestand is leeg"
BACKSLASH = "Een schuine streep naar links kan zo niet tussen dubbele aanhalingstekens"

MISTAKES = [
    # An unquoted colon: format.md §9 names the place.
    ("a: 1\nb:\n  omschrijving: Reden: plan bijgesteld\n", f"3:22 VORM-02 {PUNT}"),
    ("omschrijving: let op:\n", f"1:21 VORM-02 {PUNT}"),
    ("é: ïé: x\n", f"1:6 VORM-02 {PUNT}"),
    ("a: 'x': y\n", f"1:7 VORM-02 {PUNT}"),
    ("- {reden: let op: x}\n", f"1:17 VORM-02 {PUNT_HAAKJES}"),
    ("l: [{s: x:, van: 1}]\n", f"1:10 VORM-02 {PUNT_HAAKJES}"),
    ("l: {s:[x]}\n", f"1:6 VORM-02 {SPATIE}"),
    # An unquoted comma in a one-line entry.
    ("l:\n- {werkgever: Jansen, De Vries, via: x}\n", f"2:21 VORM-02 {KOMMA}"),
    ("l: [{werkgever: Proef,\n  Test}]\n", f"1:22 VORM-02 {KOMMA}"),
    ("l: [{werkgever: Proef\r\n  , Test}]\r\n", f"2:3 VORM-02 {KOMMA}"),
    ("l: {Proef}\n", "1:5 VORM-02 Achter deze sleutel ontbreken een dubbele punt en een waarde"),
    ("l: {a:1, b: 2}\n", f"1:6 VORM-02 {SPATIE}"),
    # Indentation.
    ("a:\n\tb: 1\n", f"2:1 VORM-02 {TAB}"),
    ("a:\n  b: 1\n\tc: 2\n", f"3:1 VORM-02 {TAB}"),
    ("a:\n- b\n-\tc: 1\n  d: 1\n", f"3:2 VORM-02 {TAB}"),
    ("a: |\n\ttekst\n", f"2:1 VORM-02 {TAB}"),
    ("a:\n  b: 1\n c: 2\n", f"3:2 VORM-02 {INSPRINGEN}"),
    ("# kop\n  a: 1\nb: 2\n", f"2:3 VORM-02 {INSPRINGEN}"),
    ("  a: 1\n b: 2\n", f"2:2 VORM-02 {INSPRINGEN}"),
    ("a: 1\n  b: 2\n", f"2:3 VORM-02 {VERVOLG}"),
    ("a:\n- b\n  c: 1\n", f"3:3 VORM-02 {VERVOLG}"),
    ("a:\n  - b\n - c\n", f"3:2 VORM-02 {STREEPJE}"),
    (
        "a: - b\n",
        "1:4 VORM-02 Een lijst met streepjes kan niet achter een sleutel beginnen",
    ),
    (
        "- a\nb: 1\n",
        "2:1 VORM-02 Deze regel hoort bij een lijst, maar begint niet met een streepje",
    ),
    # Keys.
    ("a: 1\ndatum:2026-11-09\nb: 2\n", f"2:6 VORM-02 {SPATIE}"),
    ("datum:2026-11-09\nb: 2\n", f"1:6 VORM-02 {SPATIE}"),
    ("a: 1\nzomaar tekst\n", f"2:1 VORM-02 {GEEN_SLEUTEL}"),
    ("zomaar tekst\na: 1\n", f"1:1 VORM-02 {GEEN_SLEUTEL}"),
    ("geen sleutel\n# opmerking\na: 1\n", f"1:1 VORM-02 {GEEN_SLEUTEL}"),
    # Quotes.
    ('a: "x\nb: y\n', f"1:4 VORM-02 {QUOTE}"),
    ('a: 1\nb: "x\nc: "y"\n', f"2:4 VORM-02 {QUOTE}"),
    ("a: 's-Voorbeeldstad\nb: 1\n", f"1:4 VORM-02 {APOSTROF}"),
    ("a: 's-Voorbeeldstad\nb: 'x'\n", f"1:4 VORM-02 {APOSTROF}"),
    ("a: 'Proef' B.V.\n", f"1:12 VORM-02 {NA_QUOTE}"),
    ("- {a: 'Proef's werk, b: 1}\n", f"1:14 VORM-02 {NA_QUOTE}"),
    ('a: "C:\\map"\n', f"1:7 VORM-02 {BACKSLASH}"),
    # Brackets.
    ("a: {b: 1, c: 2\nd: 3\n", f"1:4 VORM-02 {HAAKJE}"),
    ("a: [x, y\nb: 3\n", f"1:4 VORM-02 {HAAKJE}"),
    ("l:\n- {a: 1, b: 2,\n- {a: 3}\n", f"2:3 VORM-02 {HAAKJE}"),
    ("a: [x, [\n", f"1:8 VORM-02 {HAAKJE}"),
    ("a: [x, {b: 1", f"1:8 VORM-02 {HAAKJE}"),
    ("a: [x, y}\n", "1:9 VORM-02 Dit haakje past niet bij het haakje waarmee het begon"),
    ("a: [x]]\nb: 1\n", "1:7 VORM-02 Dit haakje hoort bij geen ander haakje"),
    ("a: [concept] brief\n", "1:14 VORM-02 Achter het sluitende haakje staat nog tekst"),
    ("a: [x, , y]\n", "1:8 VORM-02 Op deze plaats hoort een waarde te staan"),
    # Characters with a meaning of their own.
    ("a: @proef\n", f"1:4 VORM-02 {BEGIN.format('@')}"),
    ("a: %x\n", f"1:4 VORM-02 {BEGIN.format('%')}"),
    ("a: `x`\n", f"1:4 VORM-02 {BEGIN.format('`')}"),
    ("a: * x\n", f"1:4 VORM-02 {BEGIN.format('*')}"),
    ("a: **vet**\n", f"1:4 VORM-02 {BEGIN.format('*')}"),
    ("a: & Zonen\n", f"1:4 VORM-02 {BEGIN.format('&')}"),
    (
        "a: > 5 kg\n",
        "1:6 VORM-02 Achter het teken > of | mag op dezelfde regel geen tekst staan",
    ),
    # A merge that was left half done.
    ("a:\n<<<<<<< HEAD\n- x\n=======\n- y\n>>>>>>> tak\n", f"2:1 VORM-02 {CONFLICT}"),
    # Duplicate keys.
    (
        "a: 1\nb: 2\na: 3\n",
        "3:1 VORM-03 Deze sleutel staat hier voor de tweede keer; de eerste staat op regel 1",
    ),
    (
        "l:\n- {c: 1, 'c': 2}\n",
        "2:10 VORM-03 Deze sleutel staat hier voor de tweede keer; de eerste staat op regel 2",
    ),
    # Top level.
    (
        "# kop\n- a\n- b\n",
        "2:1 VORM-06 Dit bestand begint met een lijst zonder sleutel erboven",
    ),
    ("# kop\n\nzomaar tekst", f"3:1 VORM-06 {SLEUTELS}"),
    ("datum:2026-11-09", f"1:1 VORM-06 {SLEUTELS}"),
    # Constructs that a dossier does not need.
    ("a: &x 1\n", f"1:4 VORM-09 {ANKER}"),
    ("a:\n- &x {b: 1}\n", f"2:3 VORM-09 {ANKER}"),
    ("a: &x 1\nb: &x 2\n", f"2:4 VORM-09 {ANKER}"),
    ("a: *proef\n", f"1:4 VORM-09 {ALIAS}"),
    ("a: !x 1\n", f"1:4 VORM-09 {LABEL}"),
    ("a: ! 1\n", f"1:4 VORM-09 {LABEL}"),
    ("a: !!python/name:os.system\n", f"1:4 VORM-09 {LABEL}"),
    ("a: [!x b]\n", f"1:5 VORM-09 {LABEL}"),
    ("\ufeff!x {a: 1}\n", f"1:1 VORM-09 {LABEL}"),
    ("a: !foo!x 1\n", f"1:4 VORM-09 {LABEL}"),
    ("a:\n  <<: {b: 1}\n", "2:3 VORM-09 De sleutel << is niet toegestaan"),
    ("a: 1\n---\nb: 2\n", f"2:1 VORM-09 {TWEE}"),
    ("a: 1\n...\nb: 2\n", f"2:1 VORM-09 {TWEE}"),
    ("? [x]\n: 1\n", "1:3 VORM-09 Een sleutel moet een enkel woord zijn"),
    ("%YAML 3.1\n---\na: 1\n", "1:1 VORM-09 Een regel die met % begint, is hier niet toegestaan"),
    # Nothing, and what cannot be seen.
    ("", f"1:1 VORM-01 {LEEG}"),
    ("\ufeff", f"1:1 VORM-01 {LEEG}"),
    (" \n\n", f"1:1 VORM-01 {LEEG}"),
    ("# alleen een opmerking\n", f"1:1 VORM-01 {LEEG}"),
    ("a: 1\nb: x\x07y\n", f"2:5 VORM-01 {STUUR}"),
    ("a: 1\r\nb: x\x7fy\r\n", f"2:5 VORM-01 {STUUR}"),
    ("a: x\ufeff\n", f"1:5 VORM-01 {STUUR}"),
    ("a: x\u2028y\n", f"1:5 VORM-01 {REGELSCHEIDING}"),
    ("a: 1\rb: x\x85\n", f"2:5 VORM-01 {REGELSCHEIDING}"),
    ("a: 1\nb: x\0y\n", "2:5 VORM-01 Hier staat een teken dat geen tekst is"),
]


def shown(finding: Finding) -> str:
    span = finding.where.span
    assert span is not None
    assert finding.where.file == "map/proef.yaml"
    return f"{span.line}:{span.column} {finding.code} {finding.bericht}"


@pytest.mark.parametrize(("text", "expected"), MISTAKES, ids=[repr(m[0])[:40] for m in MISTAKES])
def test_a_mistake_is_named_where_it_is_mended(text: str, expected: str) -> None:
    result = read_yaml(text.encode(), "map/proef.yaml")
    assert [shown(finding) for finding in result.findings] == [expected]
    assert result.value is None
    assert all(finding.hulp for finding in result.findings)


@pytest.mark.parametrize(("text", "expected"), MISTAKES, ids=[repr(m[0])[:40] for m in MISTAKES])
def test_the_same_mistake_inside_a_file_keeps_its_column(text: str, expected: str) -> None:
    result = read_yaml(text.encode(), "map/proef.yaml", first_line=7)
    line, rest = expected.split(":", 1)
    moved = [shown(finding) for finding in result.findings]
    assert len(moved) == 1
    assert moved[0].startswith(f"{int(line) + 6}:{rest}".split(" de eerste staat")[0])


BYTES = [
    ("a: café\n".encode("cp1252"), "1:7 VORM-01 Dit teken is niet als UTF-8 opgeslagen"),
    (b"\xef\xbb\xbfa: 1\r\nb: \xc3\xa9\xe9", "2:5 VORM-01 Dit teken is niet als UTF-8 opgeslagen"),
    (b"a: \xed\xa0\x80\n", "1:4 VORM-01 Dit teken is niet als UTF-8 opgeslagen"),
    ("a: café\n".encode("utf-16"), "1:1 VORM-01 Dit bestand is opgeslagen als UTF-16"),
    ("datum: 2026\n".encode("utf-16-le"), "1:1 VORM-01 Dit bestand is opgeslagen als UTF-16"),
    ("datum: 2026\n".encode("utf-16-be"), "1:1 VORM-01 Dit bestand is opgeslagen als UTF-16"),
    ("datum: 2026\n".encode("utf-32"), "1:1 VORM-01 Dit bestand is opgeslagen als UTF-32"),
    ("datum: 2026\n".encode("utf-32-be"), "1:1 VORM-01 Dit bestand is opgeslagen als UTF-32"),
    (b"a: 1\n" + b"\0" * 5, "2:1 VORM-01 Hier staat een teken dat geen tekst is"),
    (b"a: 1\n" * 250_000, "1:1 VORM-01 Dit bestand is groter dan 1 MB"),
]


@pytest.mark.parametrize(("data", "expected"), BYTES, ids=[repr(b[0][:12]) for b in BYTES])
def test_bytes_that_are_no_text_in_utf8(data: bytes, expected: str) -> None:
    result = read_yaml(data, "map/proef.yaml")
    assert [shown(finding) for finding in result.findings] == [expected]
    assert result.value is None


def test_the_first_of_two_equal_keys_is_shown_as_well() -> None:
    (finding,) = read_yaml(b"a:\n  b: 1\n  c: 2\n  b: 3\n", "f").findings
    (first,) = finding.zie_ook
    assert first.span is not None
    assert (first.span.line, first.span.column, first.span.end_column) == (2, 3, 4)
    assert str(finding.waarom) == "Anders zou een van de twee waarden ongemerkt verdwijnen."


def test_all_duplicates_and_commas_of_a_file_are_told_at_once() -> None:
    result = read_yaml(b"a: 1\na: 2\nl:\n- {w: x, y}\n- {w: x, z, w: q}\n", "map/proef.yaml")
    assert [shown(finding).split()[:2] for finding in result.findings] == [
        ["2:1", "VORM-03"],
        ["4:8", "VORM-02"],
        ["5:8", "VORM-02"],
        ["5:13", "VORM-03"],
    ]


def test_no_number_of_mistakes_floods_the_screen() -> None:
    assert len(read_yaml(b"a: 1\n" * 50_000, "f").findings) == 50
    assert len(read_yaml(b"a: [" + b"!x 1, " * 1000 + b"]", "f").findings) == 20


def test_line_numbers_are_written_without_points() -> None:
    data = b"".join(b"k%d: 1\n" % n for n in range(1500)) + b"k1200: 2\n"
    (finding,) = read_yaml(data, "f").findings
    assert str(finding.bericht).endswith("de eerste staat op regel 1201")


def test_what_a_file_holds_never_enters_a_message() -> None:
    marker = "Geheimerman"
    for text, _ in MISTAKES:
        for changed in (text.replace("x", marker), text.replace("a:", marker + ":")):
            for finding in read_yaml(changed.encode(), "f").findings:
                teksten = [finding.bericht, *finding.hulp]
                if finding.waarom is not None:
                    teksten.append(finding.waarom)
                assert marker not in " ".join(str(tekst) for tekst in teksten)


@pytest.mark.parametrize(
    "text",
    [
        "a: R&D\n",
        "a: Proef & Zoon\n",
        "a: let op! nu\n",
        "a: twee ! drie\n",
        "a: 'x *y* z'\n",
        'a: "&x !y *z"\n',
        "a: x *y* en &z !\n",
        "a: |\n  * punt\n  !let op\n  &x\n",
        "a: # &x !y *z\n  b\n",
        "---\na: 1\n",
        "a: 1\n...\n",
        "a: {b: , c: }\n",
        "a: ['x: y', \"z, q\"]\n",
        "a: 12:30\n",
        "a: http://voorbeeld.nl\n",
    ],
)
def test_what_only_looks_like_a_mistake_is_read(text: str) -> None:
    result = read_yaml(text.encode(), "f")
    assert result.findings == ()
    assert result.value is not None
    assert set(result.value) == {"a"}

"""Values and positions: what is read is what stands there, at every path."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tweedespoor.location import KeyPath, Span
from tweedespoor.source.tekst import lines
from tweedespoor.source.yamltree import YamlText, read_yaml

ENTRY = """\
# kop
a:
- id: B1
  t: >-
    een
    twee

- id: B2   # eerste
  n:
# staart
b: [1, {c: "d"}]
e: []
"""


def at(path: KeyPath, *, part: Any = "value", text: str = ENTRY) -> tuple[int, int, int, int]:
    span = read_yaml(text.encode(), "f").span(path, part)
    return (span.line, span.column, span.end_line, span.end_column)


def test_every_scalar_stays_text() -> None:
    data = b"a: NO\nb: 12:30\nc: 0123\nd: 2026-11-09\ne: true\nf: 1.50\ng: '~'\nh: \"null\"\n"
    assert read_yaml(data, "f").value == {
        "a": "NO",
        "b": "12:30",
        "c": "0123",
        "d": "2026-11-09",
        "e": "true",
        "f": "1.50",
        "g": "~",
        "h": "null",
    }


def test_a_plain_null_is_none_and_a_quoted_one_is_text() -> None:
    assert read_yaml(b"a:\nb: ~\nc: null\nd: ''\ne: [~, '']\n", "f").value == {
        "a": None,
        "b": None,
        "c": None,
        "d": "",
        "e": [None, ""],
    }


def test_values_stand_where_they_stand() -> None:
    assert at(("a", 0, "id")) == (3, 7, 3, 9)
    assert at(("a", 0, "id"), part="key") == (3, 3, 3, 5)
    assert at(("b", 1, "c")) == (11, 12, 11, 15)
    assert at(("b",)) == (11, 4, 11, 17)


def test_a_block_text_ends_with_its_last_line() -> None:
    assert at(("a", 0, "t")) == (4, 6, 6, 9)


def test_a_collection_ends_with_its_last_entry_not_with_the_comments_after_it() -> None:
    assert at(("a",)) == (3, 1, 9, 5)
    assert at(("a", 0)) == (3, 3, 6, 9)


def test_a_value_that_is_not_written_is_shown_at_its_key() -> None:
    assert at(("a", 1, "n")) == (9, 3, 9, 4)


def test_a_missing_key_is_shown_at_the_first_line_of_its_mapping() -> None:
    assert at(("a", 1, "weg")) == (8, 3, 8, 20)
    assert at(("a", 9)) == (3, 1, 3, 9)
    assert at(("weg", "dieper", 3)) == (2, 1, 2, 3)
    assert at(()) == (2, 1, 2, 3)


def test_has_tells_what_exists() -> None:
    text = read_yaml(ENTRY.encode(), "f")
    assert text.has(("a", 1, "n"))
    assert text.has(())
    assert not text.has(("a", 2))
    assert not text.has(("a", -1))
    assert not text.has(("a", "id"))
    assert not read_yaml(b"- x", "f").has(())


def test_bom_and_crlf_do_not_move_anything() -> None:
    crlf = ("\ufeff" + ENTRY).replace("\n", "\r\n")
    plain = read_yaml(ENTRY.encode(), "f")
    other = read_yaml(crlf.encode(), "f")
    assert other.value == plain.value
    for path in [(), ("a",), ("a", 0, "t"), ("a", 1, "n"), ("b", 1, "c"), ("weg",)]:
        assert other.span(path) == plain.span(path)


def test_columns_count_characters_not_bytes() -> None:
    assert at(("é", "ü"), text="é: {ü: €🙂, x: y}\n") == (1, 8, 1, 10)
    assert at(("é", "x"), text="é: {ü: €🙂, x: y}\n") == (1, 15, 1, 16)


def test_front_matter_counts_the_lines_of_its_file() -> None:
    text = read_yaml(b"a: 1\nb:\n- 2\n", "f", first_line=2)
    assert text.span(("b", 0)) == Span(4, 3, 4, 4)
    tail = text.end_of(("b",))
    assert tail is not None
    assert tail.end_line == 4


def test_a_text_with_a_mistake_points_at_its_first_line() -> None:
    assert read_yaml(b"a: [", "f", first_line=3).span(("a",)) == Span(3, 1, 3, 1)


# --- where an entry can be added


def tail(text: str, *path: str | int) -> tuple[bool, bool, int, int, int, bool]:
    found = read_yaml(text.encode(), "f").end_of(path)
    assert found is not None
    return (
        found.flow,
        found.empty,
        found.column,
        found.end_line,
        found.end_column,
        found.keeps,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n- x\n- y: 1\n  z: 2   # c\n\n# d\nb: 1\n", (False, False, 1, 4, 7, False)),
        ("a:\n  - x\n  - y", (False, False, 3, 3, 6, False)),
        ("a:\r\n- x\r\n", (False, False, 1, 2, 4, False)),
        ("a:\n- {b: 1}\n", (False, False, 1, 2, 9, False)),
        ("a: [x, y]\n", (True, False, 4, 1, 10, False)),
        ("a: []\n", (True, True, 4, 1, 6, False)),
        ("a:\n- b:\n", (False, False, 1, 2, 5, False)),
        ("a:\n- |\n  x\n\nb: 1\n", (False, False, 1, 5, 1, False)),
        ("a:\n- |+\n  x\n\n", (False, False, 1, 5, 1, True)),
        ("a:\n- |- # +\n  x", (False, False, 1, 3, 4, False)),
        ("a:\n- 'x\n\n  y'\n", (False, False, 1, 4, 5, False)),
    ],
)
def test_the_end_of_a_list_is_the_end_of_its_last_leaf(
    text: str, expected: tuple[bool, bool, int, int, int, bool]
) -> None:
    assert tail(text, "a") == expected


def test_there_is_no_end_of_a_text_or_of_nothing() -> None:
    text = read_yaml(b"a: x\n", "f")
    assert text.end_of(("a",)) is None
    assert text.end_of(("b",)) is None
    assert text.end_of(()) is not None


# --- for any text: what stands at a span is the value


def paths(value: Any, path: KeyPath = ()) -> list[tuple[KeyPath, Any]]:
    found = [(path, value)]
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            found += paths(inner, (*path, index))
    return found


def slice_of(text: YamlText, span: Span) -> str:
    """The stretch of a span, with spaces in place of what stands before it on its line."""
    regels = lines(text.text)[span.line - 1 : span.end_line]
    regels[-1] = regels[-1][: span.end_column - 1]
    regels[0] = " " * (span.column - 1) + regels[0][span.column - 1 :]
    return "\n".join(regels)


SIGNS = "abZ09 .,:;'\"-#&*!?|>%@`[]{}()<=~\\/éë€🙂\n"
TEXTS = st.text(st.sampled_from(SIGNS), max_size=25)
KEYS = st.text(st.sampled_from("abcdé_ -:'#"), min_size=1, max_size=8)
VALUES = st.recursive(
    TEXTS | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=14,
)
DOCUMENTS = st.dictionaries(KEYS, VALUES, min_size=1, max_size=4)


def dumped(document: Any, *, style: str | None, flow: bool | None) -> str:
    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    Dumper.add_representer(
        str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style)
    )
    return yaml.dump(
        document, Dumper=Dumper, default_flow_style=flow, allow_unicode=True, sort_keys=False
    )


def encoded(written: str, *, crlf: bool, bom: bool) -> bytes:
    return (("\ufeff" if bom else "") + written.replace("\n", "\r\n" if crlf else "\n")).encode()


@settings(max_examples=100, deadline=None)
@given(
    document=DOCUMENTS,
    flow=st.sampled_from([None, False, True]),
    style=st.sampled_from([None, "'", '"']),
    crlf=st.booleans(),
    bom=st.booleans(),
    last_line_end=st.booleans(),
)
def test_the_text_at_every_span_parses_back_to_the_value(
    *,
    document: dict[str, Any],
    flow: bool | None,
    style: str | None,
    crlf: bool,
    bom: bool,
    last_line_end: bool,
) -> None:
    written = dumped(document, style=style, flow=flow)
    if not last_line_end:
        written = written.rstrip("\n")
    text = read_yaml(encoded(written, crlf=crlf, bom=bom), "f")
    assert text.findings == (), written
    assert text.value == document
    for path, value in paths(document):
        if not path or value is None:
            continue
        piece = slice_of(text, text.span(path))
        assert read_yaml(f"x:\n{piece}\n".encode(), "f").value == {"x": value}, (path, written)
        key = read_yaml(slice_of(text, text.span(path, "key")).encode() + b": x", "f")
        if isinstance(path[-1], str):
            assert key.value == {path[-1]: "x"}


BLOCK_LINES = st.lists(
    st.text(st.sampled_from("ab:# -é'\""), max_size=12).map(lambda regel: "w" + regel.rstrip()),
    min_size=1,
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(BLOCK_LINES, min_size=1, max_size=3),
    crlf=st.booleans(),
    empty_lines=st.integers(0, 2),
    last_line_end=st.booleans(),
)
def test_a_block_text_is_found_whole(
    *, texts: list[list[str]], crlf: bool, empty_lines: int, last_line_end: bool
) -> None:
    entries = [
        "- t: |\n" + "".join(f"    {regel}\n" for regel in regels) + "\n" * empty_lines
        for regels in texts
    ]
    written = "a:\n" + "".join(entries) + ("b: 1\n" if last_line_end else "")
    if not last_line_end:
        written = written.rstrip("\n")
    text = read_yaml(encoded(written, crlf=crlf, bom=False), "f")
    assert text.findings == (), written
    for index, regels in enumerate(texts):
        piece = slice_of(text, text.span(("a", index, "t"))).split("\n")
        assert piece[0].strip() == "|"
        assert [regel.removeprefix("    ") for regel in piece[1:]] == regels


@settings(max_examples=300, deadline=None)
@example(b"---")
@given(
    st.binary(max_size=200)
    | st.text(st.sampled_from(SIGNS + "\t\r\0"), max_size=80).map(str.encode)
)
def test_no_bytes_make_the_reader_raise(data: bytes) -> None:
    text = read_yaml(data, "f")
    assert (text.value is None) == bool(text.findings)
    count = len(lines(data.decode("utf-8", "replace")))
    for finding in text.findings:
        span = finding.where.span
        assert span is not None
        assert 1 <= span.line <= count
        assert span.column >= 1
        assert str(finding.bericht)
        assert all(str(regel) for regel in finding.hulp)
    if text.value is not None:
        for path, _ in paths(text.value):
            assert text.has(path)
            assert 1 <= text.span(path).line <= count
            assert text.span((*path, "weg")).line <= count
            text.end_of(path)

"""No file can kill, hang or swell the process: the real killers, each in its own process.

Each of these ends an unguarded `yaml.compose` with a signal, or takes it seconds; the reader
must say what is wrong instead. The child has a small stack, as on a thread of macOS.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.mappen import WORTEL
from tweedespoor.source import ontleden
from tweedespoor.source.ontleden import MAX_DEPTH
from tweedespoor.source.yamltree import read_yaml

CHILD = """
import json, sys, threading
sys.path.insert(0, sys.argv[1])
from tweedespoor.source.yamltree import read_yaml
from tweedespoor.source.markdown import read_note

def work():
    for name, expression in json.load(sys.stdin).items():
        data = eval(expression)
        note = b"---\\n" + data + b"\\n---\\n## Doel\\n"
        codes = sorted({finding.code for finding in read_yaml(data, "f").findings})
        print(json.dumps([name, codes, len(read_note(note, "n").findings) > 0]), flush=True)

threading.stack_size(256 * 1024)
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""

# Ten lists, each nine times the one before it.
ALIAS_BOMB = (
    'b"".join(b"a%d: &a%d [%s]\\n" % (n, n, b",".join([b"*a%d" % (n - 1) if n else b"x"] * 9))'
    " for n in range(10))"
)

KILLERS = {
    "40,000 brackets": ('b"[" * 40_000', "VORM-13"),
    "40,000 brackets on lines": ('b"[\\n" * 40_000', "VORM-13"),
    "40,000 braces": ('b"{a: " * 40_000', "VORM-13"),
    "question marks in braces": ('b"{? " * 40_000', "VORM-13"),
    "a chain of dashes": ('b"- " * 40_000', "VORM-13"),
    "a chain of question marks": ('b"? " * 40_000', "VORM-13"),
    "dashes and question marks": ('b"- ? " * 40_000', "VORM-13"),
    "keys in a staircase": ('b"".join(b" " * n + b"a:\\n" for n in range(1_400))', "VORM-13"),
    "dashes in a staircase": ('b"".join(b" " * n + b"-\\n" for n in range(1_400))', "VORM-13"),
    "brackets behind a quoted bracket": ("b'[\"]\", ' * 40_000", "VORM-13"),
    "brackets in CRLF with a mark": ('b"\\xef\\xbb\\xbf" + b"[\\r\\n" * 40_000', "VORM-13"),
    "tagged brackets": ('b"!x [" * 40_000', "VORM-13"),
    "too many values": ('b"a: [" + b"x," * 400_000 + b"]"', "VORM-13"),
    "too many keys": ('b"a:\\n" * 262_000', "VORM-13"),
    "an alias bomb": (ALIAS_BOMB, "VORM-09"),
    "a list that holds itself": ('b"a: &a [*a]"', "VORM-09"),
    "5 MB": ('b"a: " + b"x" * 5_000_000', "VORM-01"),
    "NUL": ('b"a: 1\\0"', "VORM-01"),
    "an unclosed quote of 1 MB": ("b'a: \"' + b'x ' * 500_000", "VORM-02"),
    "a key of 1 MB": ('b"x" * 1_000_000 + b": 1"', "VORM-02"),
    "a million colons": ('b": " * 500_000', "VORM-02"),
    "a million tabs": ('b"a:\\n" + b"\\t" * 1_000_000', "VORM-02"),
    "a million commas": ('b"a: [" + b"," * 1_000_000', "VORM-02"),
    "ampersands": ('b"a: \'" + b" &x" * 300_000 + b"\'\\nb: [1"', "VORM-02"),
}


@pytest.fixture(scope="module")
def said() -> dict[str, tuple[list[str], bool]]:
    """What the child said of each file; those after a crash are absent."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(WORTEL)],
        input=json.dumps({name: expression for name, (expression, _) in KILLERS.items()}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    return {name: (codes, note) for name, codes, note in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", KILLERS)
def test_no_file_kills_or_hangs_the_process(
    name: str, said: dict[str, tuple[list[str], bool]]
) -> None:
    assert said[name] == ([KILLERS[name][1]], True)


NOTES = {
    "a heading of spaces": 'b"## a" + b" " * 900_000 + b"x"',
    "a heading of hashes": 'b"## a" + b" #" * 450_000 + b"x"',
    "fences": 'b"```\\n~~~\\n" * 100_000',
    "a promise of brackets": 'b"## A\\n- [ ] a: b" + b" (" * 450_000',
    "a promise of colons": 'b"## A\\n- [ ] a" + b" :" * 450_000',
    "a promise of dates": 'b"## A\\n- [ ] a: b" + b" (2026-11-09)" * 70_000 + b"."',
    "promises without end": 'b"## A\\n" + b"- [ ] a: b (2026-11-09)\\n" * 38_000',
    "dashes": 'b"---\\n" * 200_000',
}

NOTE_CHILD = """
import json, sys
sys.path.insert(0, sys.argv[1])
from tweedespoor.source.markdown import read_note, taken

for name, expression in json.load(sys.stdin).items():
    note = read_note(b"---\\na: 1\\n---\\n" + eval(expression), "n")
    print(name, sum(len(taken(section, "n")[1]) for section in note.sections) <= 50, flush=True)
"""


def test_no_note_hangs_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NOTE_CHILD, str(WORTEL)],
        input=json.dumps(NOTES),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [f"{name} True" for name in NOTES]


def nested(depth: int) -> bytes:
    return b"a: " + b"[" * (depth - 2) + b"x" + b"]" * (depth - 2)


def test_the_deepest_file_that_is_allowed_is_read() -> None:
    assert read_yaml(nested(MAX_DEPTH), "f").findings == ()
    (finding,) = read_yaml(nested(MAX_DEPTH + 1), "f").findings
    assert finding.code == "VORM-13"
    assert finding.where.span is not None
    assert finding.where.span.line == 1
    assert str(finding.waarom).endswith("verder dan laag 64 lezen wij niet.")


def test_the_largest_number_of_values_that_is_allowed_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ontleden, "MAX_NODES", 1_500)
    monkeypatch.setattr(ontleden, "_TELLEN_VANAF", 0)
    # Two nodes for the top (mapping and key), one for the list.
    assert read_yaml(b"a: [" + b"x," * 1_497 + b"]", "f").findings == ()
    (finding,) = read_yaml(b"a: [" + b"x," * 1_498 + b"]", "f").findings
    assert finding.code == "VORM-13"
    assert str(finding.waarom) == "Meer dan 1.500 waarden in een bestand lezen wij niet."


def test_a_full_file_of_a_busy_year_is_read() -> None:
    entry = b"- {datum: 2026-10-20, functie: ritplanner, werkgever: Proef B.V., uitkomst: open}\n"
    data = b"sollicitaties:\n" + entry * 12_000
    assert len(data) > 900_000
    text = read_yaml(data, "f")
    assert text.value is not None
    assert len(text.value["sollicitaties"]) == 12_000

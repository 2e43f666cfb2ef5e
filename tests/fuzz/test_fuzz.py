"""The fuzz targets as tests: examples, what once broke something, and bytes near them.

`python -m fuzz NAAM` looks much further, led by coverage; what it finds is added here.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.doelen import DOELEN, WORTEL

REGRESSIES = sorted(pad for pad in (WORTEL / "fuzz" / "regressies").glob("*/*") if pad.is_file())

# What breaks texts: marks of YAML and Markdown, ends of lines, halves of characters.
_STUKJES = st.sampled_from(
    [
        *(bytes([teken]) for teken in b"\r\n\t\0\xff\xc3{}[]'\"~\x1f"),
        *(b"", b"#, ", b": ", b"- ", b"? ", b"|+\n", b">-\n", b"&a ", b"*a", b"!x ", b"<<: "),
        *(b"---\n", b"...\n", b"\n## ", b"```\n", b"- [ ] ", b"(2026-02-30)"),
        "\ufeff\u2028\u0085".encode(),
    ]
)


@st.composite
def _buurt(draw: st.DrawFn, naam: str) -> bytes:
    """An example with pieces cut out, doubled or put in."""
    zaden = list(islice(DOELEN[naam].zaden(), 40))
    data = zaden[draw(st.integers(0, len(zaden) - 1))]
    for _ in range(draw(st.integers(1, 4))):
        van = draw(st.integers(0, len(data)))
        tot = min(len(data), van + draw(st.integers(0, 12)))
        data = data[:van] + draw(_STUKJES) + data[van:tot] * draw(st.integers(0, 2)) + data[tot:]
    return data


def test_every_folder_of_regressions_has_a_target() -> None:
    assert REGRESSIES
    assert {pad.parent.name for pad in REGRESSIES} <= DOELEN.keys()


@pytest.mark.parametrize("pad", REGRESSIES, ids=lambda pad: f"{pad.parent.name}/{pad.name}")
def test_what_once_broke_something(pad: Path) -> None:
    DOELEN[pad.parent.name].probeer(pad.read_bytes())


@pytest.mark.parametrize("naam", DOELEN)
def test_the_examples_and_the_edges(naam: str) -> None:
    doel = DOELEN[naam]
    zaden = list(islice(doel.zaden(), 60))
    assert zaden
    for data in (*zaden, b"", b"\0", b"\xff" * 40, b"\x01" * 60):
        doel.probeer(data)


@pytest.mark.parametrize("naam", DOELEN)
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_bytes_near_the_examples(naam: str, data: st.DataObject) -> None:
    DOELEN[naam].probeer(data.draw(_buurt(naam)))

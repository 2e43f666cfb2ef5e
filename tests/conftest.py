"""What several folders of tests share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser import start
from tests.mappen import VOORBEELD


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A Chromium for the tests of one file; a test that takes it bears `nodig(*NAMEN)`."""
    with start() as chromium:
        yield chromium


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    """A copy of the example firm that a test may change."""
    doel = tmp_path / "bureau"
    shutil.copytree(VOORBEELD, doel)
    return doel

"""What several folders of tests share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import start


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A Chromium for the tests of one file; a test that takes it bears `nodig(*NAMEN)`."""
    with start() as chromium:
        yield chromium

"""The command in a process of its own, as the tests of the command run it."""

from __future__ import annotations

from tests.cli.conftest import spoor  # noqa: F401 - a fixture

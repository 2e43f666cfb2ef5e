"""The lexicon that a check reads is the one that people wrote."""

from __future__ import annotations

from tweedespoor.checks.privacy.bouwen import lexicon_json
from tweedespoor.checks.privacy.lexicon import LEXICON_JSON


def test_the_built_lexicon_is_fresh() -> None:
    built = LEXICON_JSON.read_text(encoding="utf-8")
    assert built == lexicon_json(), "run: python -m tweedespoor.checks.privacy.bouwen"

"""The lexicon that a check reads is the one that people wrote."""

from __future__ import annotations

import pytest

from tests.checks.test_privacy_woorden import PATRONEN
from tweedespoor.checks.privacy.bouwen import index, lexicon_json
from tweedespoor.checks.privacy.lexicon import LEXICON_JSON


def test_the_built_lexicon_is_fresh() -> None:
    built = LEXICON_JSON.read_text(encoding="utf-8")
    assert built == lexicon_json(), "run: python -m tweedespoor.checks.privacy.bouwen --schrijf"


def test_a_star_inside_a_term_is_refused() -> None:
    """Such a term would never be found."""
    with pytest.raises(ValueError, match="star"):
        index({"ziekte": ["hernia*klacht"], "VAL": [], "alledaags": []}, PATRONEN)

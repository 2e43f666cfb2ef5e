"""The lexicon as JSON: `woorden.yaml` and `patronen.yaml` → `lexicon.json`, as start-up counts.

The YAML is the source, for people; the JSON is what a check reads, in a fortieth of the time.
Run `python -m tweedespoor.checks.privacy.bouwen` after a change; a test proves it is fresh.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import yaml

from tweedespoor.checks.privacy.lexicon import LEXICON_JSON, bouw, index

BRONNEN = ("woorden", "patronen")
"""The two files, and their keys in the JSON."""


def lexicon_json() -> str:
    """The JSON text; the same files give the same bytes.

    Raises:
        KeyError, TypeError, ValueError: a key is missing, or a group is used that is not there.
    """
    alles: dict[str, Any] = {
        naam: yaml.load(LEXICON_JSON.with_name(f"{naam}.yaml").read_bytes(), yaml.CSafeLoader)
        for naam in BRONNEN
    }
    tekst = json.dumps(index(**alles), ensure_ascii=False, indent=1)
    bouw(**json.loads(tekst))
    return tekst + "\n"


if __name__ == "__main__":
    LEXICON_JSON.write_text(lexicon_json(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{LEXICON_JSON.name}\n")

"""The one table of what reading can find: code, sentence, reason and mend.

A `Soort` is one kind of mistake. Its sentences are templates: fixed Dutch words with fields
for line numbers, ids and words of the format. Text from a file never enters a sentence.
In a template a literal brace is written twice, because `finding.Message` formats it.
"""

from __future__ import annotations

from typing import Final

from tweedespoor.finding import Finding, Param
from tweedespoor.location import Where
from tweedespoor.source import teksten_bestand, teksten_notitie, teksten_record, teksten_yaml
from tweedespoor.source.soort import Soort

SOORTEN: Final[dict[str, Soort]] = {
    **teksten_bestand.SOORTEN,
    **teksten_yaml.SOORTEN,
    **teksten_record.SOORTEN,
    **teksten_notitie.SOORTEN,
}
"""Name of the kind → what it says. The names of the parts do not overlap; a test counts them."""


def vorm(naam: str, where: Where, *, zie_ook: tuple[Where, ...] = (), **params: Param) -> Finding:
    """The finding of the kind `naam` in the table, at one place.

    Raises:
        KeyError: the table has no such kind; a mistake in the code, covered by tests.
    """
    return SOORTEN[naam].op(where, zie_ook=zie_ook, **params)

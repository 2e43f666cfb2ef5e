"""Dutch texts for the command line library, which asks gettext for every text it shows.

The library binds `gettext.gettext` when it is imported; importing it inside `vertaald` gives
it this table instead, without locale files and without touching the environment.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from contextlib import contextmanager

TEKSTEN = {
    "(deprecated) ": "(verouderd) ",
    "Aborted!": "Afgebroken.",
    "Arguments": "Argumenten",
    "Choose from:\n\t{choices}": "Kies uit:\n\t{choices}",
    "Commands": "Commando's",
    "Confirm the action without prompting.": "Zonder vragen uitvoeren.",
    "Do you want to continue?": "Wilt u doorgaan?",
    "Error": "Fout",
    "Error: {message}": "Fout: {message}",
    "Invalid value for {param_hint}: {message}": "Onjuiste waarde bij {param_hint}: {message}",
    "Invalid value: {message}": "Onjuiste waarde: {message}",
    "Missing argument": "Er ontbreekt",
    "Missing command.": "Noem een commando.",
    "Missing option": "Er ontbreekt",
    "Missing parameter": "Er ontbreekt",
    "No such command {name!r}.": "Dit commando bestaat niet: {name}.",
    "No such option: {name}": "Deze optie bestaat niet: {name}.",
    "No such option {name!r}.": "Deze optie bestaat niet: {name}.",
    "Option {name!r} does not take a value.": "Bij optie {name} hoort geen waarde.",
    "Option {name!r} requires an argument.": "Bij optie {name} hoort een waarde.",
    "Options": "Opties",
    "Show the version and exit.": "Toon de versie.",
    "Show this message and exit.": "Toon deze uitleg.",
    "Try '{command} {option}' for help.": "Uitleg: {command} {option}",
    "Usage:": "Gebruik:",
    "[default: {}]": "[standaard: {}]",
    "default: {default}": "standaard: {default}",
    "required": "verplicht",
    "[required]": "[verplicht]",
    "{value!r} is not a valid {number_type}.": "Schrijf hier een heel getal.",
    "{value} is not in the range {range}.": "Kies een getal van {range}.",
}
_MEERVOUD = {
    "Did you mean {possibility}?": "Bedoelt u {possibility}?",
    "Got unexpected extra argument ({args})": "Dit hoort er niet bij: {args}",
    "Option {name!r} requires an argument.": "Bij optie {name} hoort een waarde.",
    "(Possible option: {possibilities})": "Bedoelt u: {possibilities}",
}


def _vertaal(message: str) -> str:
    return TEKSTEN.get(message, message)


def _vertaal_aantal(msgid1: str, msgid2: str, n: int) -> str:
    return _MEERVOUD.get(msgid1, msgid1 if n == 1 else msgid2)


def bereik_in_woorden(bericht: str) -> str:
    """An error with the range of a number in words; the library writes it as `0<=x<=366`."""
    return re.sub(r"(-?\d+)<=x<=(-?\d+)", r"\1 tot en met \2", bericht)


@contextmanager
def vertaald() -> Iterator[None]:
    """Within this block gettext answers in Dutch; afterwards it is as it was."""
    oud, oud_aantal = gettext.gettext, gettext.ngettext
    gettext.gettext, gettext.ngettext = _vertaal, _vertaal_aantal
    try:
        yield
    finally:
        gettext.gettext, gettext.ngettext = oud, oud_aantal

"""A firm's own template: which one applies, what it receives, and whether the report survived it.

The template is filled in by `zandbak`, a process of its own with bounds. It receives finished
values of the report model and nothing else. What comes back is read again: a report that lost a
chapter or its mark as a draft, or that would load something from elsewhere, is refused.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from tweedespoor.errors import RenderError
from tweedespoor.nederlands import datum
from tweedespoor.report.figuur import Tijdlijnfiguur
from tweedespoor.report.model import Blok, Hoofdstuk, Loop, Rapport, plat
from tweedespoor.zandbak import MEEST

SECONDEN = 20
"""How long a template may take by the clock."""

Opmaak = Callable[[tuple[Blok, ...]], str]
"""Blocks → finished text in one format."""

_UITLEG: Mapping[str, tuple[str, str]] = {
    "vorm": (
        "is niet in orde",
        "Kijk of elk {% … %} en {{ … }} klopt en wordt gesloten, en of het filter bestaat.",
    ),
    "naam": (
        "gebruikt een naam die er niet is",
        "Wat een sjabloon krijgt, staat in docs/rapporten.md bij Eigen sjablonen.",
    ),
    "verboden": (
        "vraagt iets wat een sjabloon niet mag",
        "Een sjabloon zet waarden van het rapport neer. Meer kan het niet.",
    ),
    "bestand": (
        "noemt een ander sjabloon dat er niet is",
        "Noem een bestand in de map met sjablonen.",
    ),
    "groot": ("maakt te veel tekst", "Haal de lus weg die zich herhaalt."),
    "kring": ("roept zichzelf steeds weer aan", "Haal de kring uit de sjablonen."),
    "tijd": (
        "komt niet klaar: het vraagt te veel tijd of geheugen",
        f"Het mag {SECONDEN} seconden duren. Maak de lussen kleiner.",
    ),
    "anders": (
        "kan niet worden ingevuld",
        "Zet alleen tekst en getallen neer; loop een lijst door met {% for … %}.",
    ),
}
"""What went wrong → in words, and how to mend it."""


def kies(rapport: Rapport, formaat: str) -> str | None:
    """The firm's template for this report: of its kind, else for all kinds; None without one."""
    namen = (f"{rapport.soort}.{formaat}.j2", f"rapport.{formaat}.j2")
    return next((n for n in namen if n in rapport.afzender.vorm.sjablonen_per_naam), None)


def vul_in(
    rapport: Rapport,
    naam: str,
    waarden: Mapping[str, Any],
    *,
    html: bool,
    seconden: float = SECONDEN,
) -> str:
    """Fill in a template of the firm.

    Args:
        rapport: the report; its sender brings the templates along.
        naam: one of them.
        waarden: what the template calls `r`, plain.
        html: whether it makes HTML.
        seconden: how long it may take by the clock.

    Raises:
        RenderError: the template is not in order, asks too much, or does not end.
    """
    vorm = rapport.afzender.vorm
    opdracht = {
        "sjablonen": dict(vorm.sjablonen_per_naam),
        "naam": naam,
        "html": html,
        "gegevens": {"r": waarden},
        "meest": MEEST,
    }
    try:
        klaar = subprocess.run(
            [sys.executable, "-P", "-X", "utf8", "-m", "tweedespoor.zandbak"],
            input=json.dumps(opdracht).encode(),
            capture_output=True,
            timeout=seconden,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise sjabloonfout(rapport, naam, "tijd") from None
    # A process that the system ended gave no answer: it asked for more than it may have.
    if not klaar.stdout:
        raise sjabloonfout(rapport, naam, "tijd")
    antwoord = json.loads(klaar.stdout)
    if "fout" in antwoord:
        raise sjabloonfout(rapport, antwoord["bestand"], antwoord["fout"], antwoord["regel"])
    return str(antwoord["tekst"])


def sjabloonfout(rapport: Rapport, bestand: str, soort: str, regel: int = 0) -> RenderError:
    """The error on a template: which file, which line, what is wrong and how to mend it."""
    wat, hulp = _UITLEG[soort]
    return RenderError(f"Het sjabloon {plek(rapport, bestand, regel)} {wat}.", help=(hulp,))


def plek(rapport: Rapport, bestand: str, regel: int = 0) -> str:
    """A template as the firm knows it, with its line."""
    pad = f"{rapport.afzender.vorm.sjabloonmap}/{bestand}"
    return f"{pad}, regel {regel}," if regel else pad


def gegevens(rapport: Rapport, *, opmaak: Opmaak, tekst: Callable[[str], str]) -> dict[str, Any]:
    """What a template receives as `r`: the report model as plain values.

    Args:
        rapport: the report.
        opmaak: sets blocks as the product does.
        tekst: makes one text safe for the format, or leaves that to the template's escaping.
    """
    zender = rapport.afzender
    return {
        "soort": rapport.soort,
        "titel": tekst(rapport.titel),
        "ondertitel": tekst(rapport.ondertitel),
        "onderwerp": tekst(rapport.onderwerp),
        "dossier": tekst(rapport.dossier),
        "over": tekst(rapport.over),
        "lezer": tekst(rapport.lezer),
        "peildatum": datum(rapport.peildatum),
        "concept": tekst(rapport.concept or ""),
        "taal": rapport.taal,
        "afzender": {
            "naam": tekst(zender.naam),
            "regels": [tekst(r) for r in zender.regels],
            "kleur": zender.kleur,
        },
        "voorblad": {
            "inhoud": opmaak(rapport.voorblad),
            "blokken": _plat(rapport.voorblad, tekst),
        },
        "hoofdstukken": [
            {
                "nummer": h.nummer,
                "titel": tekst(h.titel),
                "anker": h.anker,
                "bijlage": h.bijlage,
                "inhoud": opmaak(h.blokken),
                "blokken": _plat(h.blokken, tekst),
            }
            for h in rapport.hoofdstukken
        ],
    }


def _plat(ding: Any, tekst: Callable[[str], str]) -> Any:
    """A part of the model as plain values; a line of runs is one text."""
    if isinstance(ding, Enum):
        return ding.value
    if isinstance(ding, str):
        return tekst(ding)
    if isinstance(ding, date):
        return datum(ding)
    if _is_zin(ding):
        return tekst(plat(ding))
    if isinstance(ding, tuple):
        return [_plat(deel, tekst) for deel in ding]
    if is_dataclass(ding):
        return {veld.name: _plat(getattr(ding, veld.name), tekst) for veld in fields(ding)}
    return ding


def _is_zin(ding: object) -> bool:
    return isinstance(ding, tuple) and bool(ding) and all(isinstance(d, Loop) for d in ding)


def toets_volledig(rapport: Rapport, naam: str, gelezen: str, kaal: Callable[[str], str]) -> None:
    """Every text of the report stands in what the template made.

    Args:
        rapport: the report.
        naam: the template.
        gelezen: what it made, as its reader sees it.
        kaal: a text without what setting it in this format changes, such as spaces.

    Raises:
        RenderError: something is left out; a draft without its mark is the worst of it.
    """
    alles = kaal(gelezen)

    def mist(ding: Any) -> bool:
        return any(kaal(tekst) not in alles for tekst in _teksten(ding))

    if rapport.concept and mist(rapport.concept):
        raise _weg(rapport, naam, "dat dit een concept is", "{{ r.concept }}")
    koppen = (rapport.titel, rapport.ondertitel, rapport.lezer, rapport.afzender.naam)
    if mist(koppen):
        velden = "{{ r.titel }}, {{ r.ondertitel }}, {{ r.lezer }} en {{ r.afzender.naam }}"
        raise _weg(rapport, naam, "titel, ondertitel, lezer of bureau", velden)
    if mist(rapport.voorblad):
        raise _weg(rapport, naam, "een deel van de eerste bladzijde", "{{ r.voorblad.inhoud }}")
    for h in rapport.hoofdstukken:
        if mist((h.titel, h.nummer)) or mist(h.blokken):
            raise _weg(rapport, naam, _hoofdstuk(h), "{{ h.titel }} en {{ h.inhoud }}")


def _hoofdstuk(h: Hoofdstuk) -> str:
    return f"een deel van {h.nummer if h.bijlage else f'hoofdstuk {h.nummer}'} ({h.titel})"


def _weg(rapport: Rapport, naam: str, wat: str, velden: str) -> RenderError:
    return RenderError(
        f"Het sjabloon {plek(rapport, naam)} laat {wat} weg.",
        help=(
            f"Zet erin: {velden}.",
            "Een lezer moet in elke vorm hetzelfde lezen. Een hoofdstuk weglaten kan niet.",
        ),
    )


def _teksten(ding: Any) -> Iterator[str]:
    """The texts of a part of the model that a reader must find, each line by itself."""
    if isinstance(ding, (Enum, Tijdlijnfiguur)):
        return  # how a text is set; a figure repeats what its table says
    if isinstance(ding, str):
        yield ding
    elif _is_zin(ding):
        yield plat(ding)
    elif isinstance(ding, tuple):
        for deel in ding:
            yield from _teksten(deel)
    elif is_dataclass(ding):
        for veld in fields(ding):
            if veld.name != "soort":
                yield from _teksten(getattr(ding, veld.name))

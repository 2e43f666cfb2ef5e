"""The example firm with poison in every free text: what a text field takes, it gets."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tweedespoor.authoring.yamltekst import blok
from tweedespoor.loading.notities import samenvoegen
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.markdown import read_note
from tweedespoor.source.yamltree import read_yaml

GIF = (
    "=1+1 <script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>"
    " ![p](http://evil.example/p.png) [k](javascript:alert(1)) <http://evil.example/a>"
    ' {{7*7}}{% x %} #read("/etc/passwd") $x$ ]]> ::error::x %0A &lt;b&gt; \'"><b onclick=x>'
    "<link rel=stylesheet href=//evil.example/s.css><style>@import url(//evil.example/t)</style>"
    ' #link("https://evil.example")[x] #image("/etc/hostname") \u202egpj.exe\u2066 einde'
)
"""Live markup, a remote reference, a formula, code in the language of any output, turned text."""

STUUR = "\x1b\x9b\0\r\x7f\uffff"
"""What a terminal obeys or XML cannot hold. In a file it stands as YAML escapes only: bare it is
refused at once."""


def vergiftig(doel: Path, bron: Path) -> int:
    """Copy a firm with poison in every text that may be free.

    Returns:
        The number of poisoned texts.
    """
    shutil.copytree(bron, doel)
    aantal = 0
    for pad in sorted(doel.rglob("*")):
        soort = _soort(pad, doel)
        if soort is None:
            continue
        if pad.suffix == ".md":
            aantal += _notitie(pad, soort)
        else:
            waarde = read_yaml(pad.read_bytes(), pad.name).value
            assert waarde is not None
            aantal += _vul(soort, waarde)
            pad.write_text("".join(f"{regel}\n" for regel in blok(waarde)), encoding="utf-8")
    return aantal


def _soort(pad: Path, doel: Path) -> str | None:
    delen = pad.relative_to(doel).parts
    if pad.suffix == ".md":
        return delen[-2] if len(delen) > 1 and delen[-2] in NOTITIES else None
    if pad.suffix != ".yaml" or delen[0].startswith("."):
        return None
    if delen == ("spoor.yaml",):
        return "spoor"
    if delen[0] in ("coachen", "personen"):
        return {"coachen": "coach", "personen": "persoon"}[delen[0]]
    return pad.stem if pad.stem in BESTANDEN else None


def _notitie(pad: Path, soort: str) -> int:
    """Front matter by the schema; under each heading a line of poison in every form."""
    data = pad.read_bytes()
    note = read_note(data, pad.name)
    _, waarde, _ = samenvoegen(note, soort)
    kop = note.front.value
    assert kop is not None
    aantal = 0
    for houder, sleutel in _teksten(kop):
        aantal += _neemt(houder, sleutel, lambda: valideer(soort, {**waarde, **kop}))
    regels = ["---", *blok(kop), "---"]
    for sectie in note.sections:
        regels += [f"## {sectie.titel}", *sectie.tekst.split("\n")]
        if not sectie.tekst.startswith("- [") and sectie.tekst.strip() != "Geen.":
            regels += ["", GIF, "", f"- {GIF}", "", f"> {GIF}", "", f"| {GIF} | x |"]
            regels += ["|---|---|", "| a | b |", "", "<iframe src=//evil.example></iframe>"]
            aantal += 1
        regels.append("")
    pad.write_text("\n".join(regels) + "\n", encoding="utf-8")
    return aantal


def _vul(soort: str, waarde: Any) -> int:
    aantal = 0
    for houder, sleutel in _teksten(waarde):
        aantal += _neemt(houder, sleutel, lambda: valideer(soort, waarde))
    return aantal


def _neemt(houder: Any, sleutel: Any, keur: Callable[[], object]) -> bool:
    """Whether a place takes the poison, which then stands there; what a terminal obeys none takes.

    Raises:
        AssertionError: the place took a control character.
    """
    oud = houder[sleutel]
    for teken in STUUR:
        houder[sleutel] = f"{GIF}{teken}"
        try:
            keur()
        except ValidationError:
            continue
        raise AssertionError(f"{sleutel} takes {teken!r}")
    houder[sleutel] = GIF
    try:
        keur()
    except ValidationError:
        houder[sleutel] = oud
        return False
    return True


def _teksten(waarde: Any) -> Iterator[tuple[Any, Any]]:
    """Every text leaf as its holder and key."""
    delen: Any = list(waarde.items()) if isinstance(waarde, dict) else list(enumerate(waarde))
    for sleutel, deel in delen:
        if isinstance(deel, str):
            yield waarde, sleutel
        elif isinstance(deel, (dict, list)):
            yield from _teksten(deel)

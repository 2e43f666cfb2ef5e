"""A check as JUnit XML: a dossier is a suite, a requirement is a case.

A case fails when the requirement has an open error. What is not judged, not yet, or left to a
person is skipped with its reason. A file that cannot be read and a bug are errors.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Melding, Uitslag
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.nederlands import datum
from tweedespoor.output.vreemd import toonbaar

_NIET_BEOORDEELD = {
    Oordeel.NOG_NIET: "Nu nog niet aan de orde",
    Oordeel.NIET_VAN_TOEPASSING: "Niet van toepassing",
    Oordeel.ONBESLIST: "Een mens moet wegen",
    Oordeel.NIET_TE_BEPALEN: "Niet te bepalen",
}
_KAPOT = ("VORM", "INTERN")
_GEVALLEN = ("tests", "failures", "errors", "skipped")
_BUREAU = "spoor.yaml"


def junit(controle: Controle) -> Iterator[str]:
    """The whole document, in UTF-8, ending in a newline.

    The counts of all suites stand at the top, so that they are made twice: once to count.
    """
    tellingen = [_telling(suite) for suite in _suites(controle)]
    wortel = ET.Element("testsuites", {"name": "spoor check"})
    _zet(wortel, tuple(map(sum, zip(*tellingen, strict=True))) or (0, 0, 0, 0))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    tekst = ET.tostring(wortel, encoding="unicode")
    if not tellingen:
        yield f"{tekst}\n"
        return
    yield tekst.removesuffix(" />") + ">"
    for suite in _suites(controle):
        _zet(suite, _telling(suite))
        ET.indent(suite, " ", level=1)
        yield "\n " + ET.tostring(suite, encoding="unicode")
    yield "\n</testsuites>\n"


def _suites(controle: Controle) -> Iterator[ET.Element]:
    if controle.bureau:
        suite = _suite(_BUREAU, {})
        _overige(suite, _BUREAU, controle.bureau)
        yield suite
    for uitslag in controle.uitslagen:
        yield _dossier(controle, uitslag)


def _dossier(controle: Controle, uitslag: Uitslag) -> ET.Element:
    naam = toonbaar(uitslag.dossier)
    eigenschappen = {
        "peildatum": uitslag.peildatum.isoformat(),
        "recht": controle.recht,
        "regelset": controle.regelset,
    }
    suite = _suite(naam, eigenschappen)
    for code, oordeel in uitslag.oordelen.items():
        eis = eisen().get(code)
        meldingen = [m for m in uitslag.meldingen if m.code == code]
        titel = eis.titel if eis is not None else next((m.naam for m in meldingen), "")
        geval = _geval(suite, naam, f"{code} {titel}".strip())
        kop = _NIET_BEOORDEELD.get(oordeel)
        if kop is not None:
            reden = uitslag.redenen.get(code, "")
            ET.SubElement(geval, "skipped", {"message": toonbaar(f"{kop}: {reden}".rstrip(": "))})
        _vul(geval, meldingen)
    _overige(suite, naam, [m for m in uitslag.meldingen if m.code not in uitslag.oordelen])
    return suite


def _overige(suite: ET.Element, klasse: str, meldingen: Iterable[Melding]) -> None:
    """Findings on files, settings, deviations and bugs: one case per code that has one."""
    per_code: dict[str, list[Melding]] = {}
    for melding in meldingen:
        per_code.setdefault(melding.code, []).append(melding)
    for code, rij in per_code.items():
        titel = rij[0].naam.replace("-", " ")
        _vul(_geval(suite, klasse, f"{code} {titel}"), rij)


def _vul(geval: ET.Element, meldingen: list[Melding]) -> None:
    """Open errors make the case fail; everything else stands beside it as text."""
    fouten = [m for m in meldingen if m.ernst is Ernst.FOUT and m.afwijking is None]
    rest = [m for m in meldingen if m not in fouten]
    if fouten:
        soort = "error" if fouten[0].code.partition("-")[0] in _KAPOT else "failure"
        element = ET.SubElement(
            geval, soort, {"type": fouten[0].code, "message": toonbaar(fouten[0].bericht)}
        )
        element.text = "\n\n".join(_blok(m) for m in fouten)
    if rest:
        ET.SubElement(geval, "system-out").text = "\n\n".join(_blok(m) for m in rest)


def _blok(melding: Melding) -> str:
    """One finding as lines: place, what is wrong, why, what to do."""
    return "\n".join(toonbaar(regel) for regel in _regels(melding))


def _regels(melding: Melding) -> Iterator[str]:
    plaats = melding.plaats
    yield f"{plaats.bestand}:{plaats.regel}:{plaats.kolom} {melding.ernst} {melding.bericht}"
    if melding.afwijking is not None:
        yield f"Aanvaard met een besluit van {datum(melding.afwijking.datum)}."
    if melding.waarom:
        yield melding.waarom
    yield f"Wie: {melding.wie}."
    yield from melding.hulp


def _suite(naam: str, eigenschappen: dict[str, str]) -> ET.Element:
    suite = ET.Element("testsuite", {"name": naam})
    if eigenschappen:
        groep = ET.SubElement(suite, "properties")
        for sleutel, waarde in eigenschappen.items():
            ET.SubElement(groep, "property", {"name": sleutel, "value": waarde})
    return suite


def _geval(suite: ET.Element, klasse: str, naam: str) -> ET.Element:
    return ET.SubElement(suite, "testcase", {"classname": klasse, "name": toonbaar(naam)})


def _telling(suite: ET.Element) -> tuple[int, ...]:
    """Cases, and those that failed, that are an error, and that were skipped."""
    rij = suite.findall("testcase")
    return (
        len(rij),
        sum(g.find("failure") is not None for g in rij),
        sum(g.find("error") is not None for g in rij),
        sum(g.find("skipped") is not None for g in rij),
    )


def _zet(element: ET.Element, tellingen: tuple[int, ...]) -> None:
    for naam, n in zip(_GEVALLEN, tellingen, strict=True):
        element.set(naam, str(n))

"""Notes, evaluations and report texts: front matter and sections, by line scan.

A note is YAML between two lines of three dashes, then text under `## ` headings. Which
headings a kind of file needs is the schema's matter. Nothing is rendered here.
"""

from __future__ import annotations

import re

from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.location import Span, Where
from tweedespoor.source.tekst import decode, lines, unreadable
from tweedespoor.source.teksten import vorm
from tweedespoor.source.yamltree import YamlText, read_yaml

_STREEPJES = re.compile(r"---\s*")
_KOP_ZONDER_SPATIE = re.compile(r" {0,3}##[^\s#].*")
_HEK = re.compile(r" {0,3}(?P<hek>`{3,}|~{3,})(?P<rest>.*)")
_CONFLICT = re.compile(r"(?:<{7}|>{7})(?: .*)?")
_AFSPRAAK = re.compile(
    r"- \[(?P<vakje>[ xX])\] (?P<wie>[^\s:][^:]*): +(?P<wat>\S.*?)"
    r" \((?P<datum>[0-9]{4}-[0-9]{2}-[0-9]{2})\)"
)
# What a line that is more than running text can begin with, after the first heading.
_BIJZONDER = frozenset(" #`~<>")
_VAKJE = re.compile(r"- \[[ xX]\] ")
_WIE = re.compile(r"- \[[ xX]\] [^\s:(][^:(]*: *\S")
_DATUM = re.compile(r" \([0-9]{4}-[0-9]{2}-[0-9]{2}\)$")
_GEEN = re.compile(r"geen\.?", re.IGNORECASE)

_MEEST = 50
"""More findings of one kind in one file help nobody."""


@dataclass(frozen=True, slots=True)
class Section:
    """The text under one heading.

    Attributes:
        titel: the heading as written, without hashes and outer spaces; may be empty.
        regel: the line of the heading in the file, from 1.
        tekst: the lines under it, without empty lines before and after.
        tekst_regel: the line in the file of the first line of `tekst`; the line after the
            heading when there is no text.
        einde: the line of the last line that belongs to the section, from 1, inclusive.
    """

    titel: str
    regel: int
    tekst: str
    tekst_regel: int
    einde: int


@dataclass(frozen=True, slots=True)
class NoteText:
    """One note with its parts, and what is wrong with it.

    Attributes:
        file: address for findings.
        front: the front matter; its `value` is None when it could not be read.
        sections: in the order of the text; empty when the file could not be read.
        findings: everything wrong, those of the front matter included, in order.
        kop_einde: the last line of the front matter (its closing dashes), from 1: where a
            missing section is shown.
        text: the whole decoded text, without byte order mark.
    """

    file: str
    front: YamlText
    sections: tuple[Section, ...]
    findings: tuple[Finding, ...]
    kop_einde: int
    text: str

    def kop_where(self) -> Where:
        """The address at which a missing section is reported."""
        return Where(self.file, span=Span(self.kop_einde, 1, self.kop_einde, 4))

    def section_where(self, section: Section) -> Where:
        """The address of the heading of a section."""
        return _line(self.file, lines(self.text)[section.regel - 1], section.regel)


@dataclass(frozen=True, slots=True)
class Taak:
    """One promise: `- [ ] wie: wat (JJJJ-MM-DD)`.

    Attributes:
        gedaan: whether the box is ticked.
        wie: who does it, as written.
        wat: what is promised.
        datum: ten characters in the form JJJJ-MM-DD; whether the day exists is not checked.
        regel: line in the file, from 1.
        kolom: column of the dash, from 1.
        datum_kolom: column of the first digit of the date, from 1.
    """

    gedaan: bool
    wie: str
    wat: str
    datum: str
    regel: int
    kolom: int
    datum_kolom: int


def read_note(data: bytes, file: str) -> NoteText:
    """Read one Markdown file of a dossier.

    Never raises. The guards of `read_yaml` hold for the file as a whole.

    Args:
        data: the bytes of the file.
        file: its address for findings.
    """
    text = decode(data, file)
    if isinstance(text, Finding):
        return _unread(file, "", text)
    if (bad := unreadable(text, file)) is not None:
        return _unread(file, text, bad)
    regels = lines(text)
    if not _STREEPJES.fullmatch(regels[0]):
        return _unread(file, text, vorm("kop_ontbreekt", _line(file, regels[0], 1)))
    einde = next((n for n, r in enumerate(regels[1:], 1) if _STREEPJES.fullmatch(r)), None)
    if einde is None:
        return _unread(file, text, vorm("kop_open", _line(file, regels[0], 1)))
    front = _front("\n".join(regels[1:einde]), file, line=einde + 1)
    sections, wrong = _sections(regels, file, start=einde + 1)
    return NoteText(file, front, sections, front.findings + wrong, einde + 1, text)


def taken(section: Section, file: str) -> tuple[tuple[Taak, ...], tuple[Finding, ...]]:
    """The promises of a section, and a finding for every line that is none.

    Empty lines are skipped, and a section that only says "Geen" holds none.

    Args:
        section: usually the one under "Afspraken".
        file: address for findings.
    """
    if not section.tekst or _GEEN.fullmatch(section.tekst.strip()):
        return (), ()
    found: list[Taak] = []
    wrong: list[Finding] = []
    for regel, inhoud in enumerate(lines(section.tekst), section.tekst_regel):
        kaal = inhoud.strip()
        if not kaal:
            continue
        kolom = len(inhoud) - len(inhoud.lstrip()) + 1
        hit = _AFSPRAAK.fullmatch(kaal)
        if hit is None:
            wrong.append(vorm(_unreadable_promise(kaal), _line(file, inhoud, regel)))
            continue
        found.append(
            Taak(
                gedaan=hit["vakje"] != " ",
                wie=hit["wie"].strip(),
                wat=hit["wat"],
                datum=hit["datum"],
                regel=regel,
                kolom=kolom,
                datum_kolom=kolom + hit.start("datum"),
            )
        )
    return tuple(found), tuple(wrong[:_MEEST])


def _unreadable_promise(kaal: str) -> str:
    if not _VAKJE.match(kaal):
        return "afspraak_vakje"
    if not _WIE.match(kaal):
        return "afspraak_wie"
    if not _DATUM.search(kaal):
        return "afspraak_datum"
    return "afspraak"


def _unread(file: str, text: str, finding: Finding) -> NoteText:
    front = YamlText(file, "", None, (finding,))
    return NoteText(file, front, (), (finding,), 1, text)


def _front(text: str, file: str, *, line: int) -> YamlText:
    """The front matter; `line` is that of its closing dashes."""
    if not any(r.strip() and not r.lstrip().startswith("#") for r in text.split("\n")):
        leeg = vorm("kop_leeg", Where(file, span=Span(line, 1, line, 4)))
        return YamlText(file, text, None, (leeg,), 2)
    return read_yaml(text.encode(), file, first_line=2)


def _line(file: str, inhoud: str, regel: int) -> Where:
    """The address of one whole line, without the spaces around its text."""
    kaal = inhoud.rstrip()
    kolom = len(kaal) - len(kaal.lstrip()) + 1
    return Where(file, span=Span(regel, kolom, regel, max(len(kaal), kolom) + 1))


def _sections(
    regels: list[str], file: str, *, start: int
) -> tuple[tuple[Section, ...], tuple[Finding, ...]]:
    """Split the lines from index `start` on at their headings."""
    found: list[Section] = []
    wrong: list[Finding] = []
    koppen: list[tuple[int, str]] = []
    hek: tuple[int, str] | None = None
    voor_kop: int | None = None
    for n in range(start, len(regels)):
        regel = regels[n]
        if hek is not None:
            if _closes(regel, hek[1]):
                hek = None
            continue
        if koppen and regel[:1] not in _BIJZONDER:
            continue
        if _CONFLICT.fullmatch(regel):
            wrong.append(vorm("conflict_tekst", _line(file, regel, n + 1)))
        elif (titel := _heading(regel)) is not None:
            koppen.append((n, titel))
            continue
        elif _KOP_ZONDER_SPATIE.fullmatch(regel):
            wrong.append(vorm("kop_zonder_spatie", _line(file, regel, n + 1)))
        elif (open_hek := _HEK.fullmatch(regel)) is not None and not (
            open_hek["hek"][0] == "`" and "`" in open_hek["rest"]
        ):
            hek = (n, open_hek["hek"])
        if not koppen and voor_kop is None and regel.strip():
            voor_kop = n
            wrong.append(vorm("tekst_zonder_kop", _line(file, regel, n + 1)))
    if hek is not None:
        wrong.append(vorm("codeblok_open", _line(file, regels[hek[0]], hek[0] + 1)))
    for i, (n, titel) in enumerate(koppen):
        tot = koppen[i + 1][0] if i + 1 < len(koppen) else len(regels)
        found.append(_section(regels, titel, n, tot=tot))
    return tuple(found), tuple(wrong[:_MEEST])


def _heading(regel: str) -> str | None:
    """The title of a `## ` heading, None when the line is none.

    By hand and not by a pattern: a line may hold a million spaces.
    """
    kaal = regel.lstrip(" ")
    if len(regel) - len(kaal) > 3 or not kaal.startswith("##"):
        return None
    rest = kaal[2:]
    if rest.strip() and rest[0] not in " \t":
        return None
    titel = rest.strip()
    zonder_sluithekjes = titel.rstrip("#")
    if zonder_sluithekjes != titel and zonder_sluithekjes[-1:] in ("", " ", "\t"):
        titel = zonder_sluithekjes.rstrip()
    return titel


def _closes(regel: str, hek: str) -> bool:
    kaal = regel.strip()
    inspringing = len(regel) - len(regel.lstrip(" "))
    return inspringing < 4 and len(kaal) >= len(hek) and not kaal.strip(hek[0])


def _section(regels: list[str], titel: str, n: int, *, tot: int) -> Section:
    """The section whose heading is at index n and that ends before index `tot`."""
    begin, eind = n + 1, tot
    while begin < eind and not regels[begin].strip():
        begin += 1
    while eind > begin and not regels[eind - 1].strip():
        eind -= 1
    if begin == eind:
        return Section(titel, n + 1, "", n + 2, n + 1)
    return Section(titel, n + 1, "\n".join(regels[begin:eind]), begin + 1, eind)

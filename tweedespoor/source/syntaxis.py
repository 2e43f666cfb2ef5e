"""Why a text is no valid YAML, in plain Dutch, at the place where it is mended.

libyaml says what its grammar expected; a coach needs to know what to change. Each recogniser
takes libyaml's report with the lines around it, and names the mistake that people make.
libyaml's own English never leaves this module.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml.error import MarkedYAMLError

from tweedespoor.finding import Finding, Woord
from tweedespoor.location import Span, Where
from tweedespoor.source.parsermelding import Diagnose, Report, report_of
from tweedespoor.source.tekst import lines
from tweedespoor.source.teksten import vorm

_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: |$)")
_SLEUTEL_EERDER = re.compile(r"\s*(?:- +)*[^\s#].*?:(?:\s|$)")
_ZONDER_SPATIE = re.compile(r"\s*(?:- +)*[\w-]+:(?=\S)")
_OPENEND = re.compile(r"\s*(?:- +)*[^\s'\"#][^'\"]*:\s+(['\"])$")
_HAAKJES = {"{": "}", "[": "]"}


def explain(error: MarkedYAMLError, text: str, file: str, *, first_line: int = 1) -> Finding:
    """The finding for an error of libyaml.

    Args:
        error: what `CParser` raised.
        text: the text that was parsed.
        file: its address for findings.
        first_line: the line in the file of the first line of the text.
    """
    regels = lines(text)
    naam, line, column, teken = _diagnose(report_of(error, regels))
    if line >= len(regels) or (line == len(regels) - 1 and not regels[line] and line):
        # The end of the text: point at the last line that holds something.
        line = max((n for n, regel in enumerate(regels) if regel.strip()), default=0)
        column = len(regels[line].rstrip())
    span = Span(first_line + line, column + 1, first_line + line, column + 2)
    where = Where(file, span=span)
    return vorm(naam, where, teken=Woord(teken)) if teken else vorm(naam, where)


def _diagnose(report: Report) -> Diagnose:
    for n, regel in enumerate(report.regels):
        if _CONFLICT.match(regel):
            return "conflict", n, 0, ""
    if (tab := _tab(report)) is not None:
        return tab
    for begin, recogniser in _RECOGNISERS:
        if report.problem.startswith(begin):
            return recogniser(report)
    return report.hier("ongeldig")


def _tab(report: Report) -> Diagnose | None:
    if report.teken == "\t":
        return report.hier("tab")
    regel = report.regels[report.line] if report.line < len(report.regels) else ""
    inspringing = regel[: len(regel) - len(regel.lstrip())]
    if "\t" in inspringing:
        return "tab", report.line, inspringing.index("\t"), ""
    return None


def _mapping_values(report: Report) -> Diagnose:
    """A colon where no key can stand: in running text, or on a line that belongs to text."""
    if report.before.rstrip().endswith(("'", '"')) or _SLEUTEL_EERDER.match(report.before):
        return report.hier("dubbele_punt")
    vorige = report.vorige()
    if vorige is None:
        return report.hier("dubbele_punt")
    regel = report.regels[vorige]
    if (hit := _ZONDER_SPATIE.match(regel)) and ": " not in regel:
        return "spatie", vorige, hit.end() - 1, ""
    if report.inspringing(report.line) > report.inspringing(vorige) or regel.lstrip().startswith(
        "- "
    ):
        return report.regelbegin("vervolgregel", report.line)
    if ": " not in regel and not regel.rstrip().endswith(":"):
        return report.regelbegin("geen_sleutel", vorige)
    return report.regelbegin("vervolgregel", report.line)


def _simple_key(report: Report) -> Diagnose:
    """A line in a mapping without a colon that makes a key of it."""
    hit = _ZONDER_SPATIE.match(report.context_rest)
    if hit:
        return "spatie", report.context_line, report.context_column + hit.end() - 1, ""
    return report.bij_context("geen_sleutel")


def _expected_key(report: Report) -> Diagnose:
    """Something in a block mapping that is neither key nor value."""
    before = report.before.rstrip()
    if before.endswith(("'", '"')):
        return _earlier_quote(report) or report.hier("na_aanhalingsteken")
    if report.teken in ("]", "}"):
        return report.hier("haakje_los")
    if before.endswith(("]", "}")):
        return report.hier("na_haakje")
    if report.teken == ":":
        return report.regelbegin("geen_sleutel", report.line)
    if report.teken == "-":
        return report.hier("inspringen_lijst")
    return report.hier("inspringen")


def _earlier_quote(report: Report) -> Diagnose | None:
    """The quote on an earlier line that was never closed, so that the next one closed it.

    Seen when the quote just before the problem stands where a value begins.
    """
    hit = _OPENEND.match(report.before)
    if hit is None:
        return None
    quote = hit.group(1)
    begin = re.compile(rf"(?:^|[:\-\[{{,]\s+){quote}[^{quote}]*$")
    for n in range(report.line - 1, -1, -1):
        if open_at := begin.search(report.regels[n]):
            column = report.regels[n].index(quote, open_at.start())
            return _quote_kind(report.regels[n][column:]), n, column, ""
    return None


def _quote_kind(rest: str) -> str:
    """Which sentence fits an unclosed quote, by the text that begins with it."""
    return "apostrof" if re.match(r"'[stn][ -]", rest) else "aanhalingsteken_open"


def _expected_dash(report: Report) -> Diagnose:
    if report.teken == "-":
        return report.hier("inspringen_lijst")
    if report.before.rstrip().endswith(("'", '"')):
        return report.hier("na_aanhalingsteken")
    return report.hier("geen_streepje")


def _expected_comma(report: Report) -> Diagnose:
    """Something between brackets that is neither a comma nor the closing bracket."""
    if report.before.rstrip().endswith(("'", '"')) and report.teken != ":":
        return report.hier("na_aanhalingsteken")
    if report.teken in ("]", "}") and report.teken != _HAAKJES.get(report.context_teken):
        return report.hier("haakje_anders")
    if report.teken == ":" and report.line == report.context_line:
        sluit = _HAAKJES.get(report.context_teken, "")
        if sluit and sluit in report.context_rest:
            return report.hier("dubbele_punt_regel")
    return report.bij_context("haakje_open")


def _unclosed(report: Report) -> Diagnose:
    """The end of the text inside something that was opened."""
    if "quoted" in report.context:
        return report.bij_context(_quote_kind(report.context_rest))
    return report.bij_context("ongeldig")


def _node_content(report: Report) -> Diagnose:
    """No value where one is due; often because a bracket on an earlier line stayed open."""
    rest = "".join(report.regels[report.line :])[report.column :]
    next_entry = report.teken == "-" and not report.before.strip()
    if rest.strip() and not next_entry:
        return report.hier("waarde_verwacht")
    open_haakjes: list[tuple[int, int]] = []
    for n, regel in enumerate(report.regels[: report.line]):
        for hit in re.finditer(r"[\[\]{}]", regel):
            if hit.group() in _HAAKJES:
                open_haakjes.append((n, hit.start()))
            elif open_haakjes:
                open_haakjes.pop()
    if open_haakjes:
        line, column = open_haakjes[-1]
        return "haakje_open", line, column, ""
    return report.hier("waarde_verwacht")


def _colon_in_brackets(report: Report) -> Diagnose:
    """A colon right before a comma or bracket, inside brackets."""
    volgende = report.regels[report.line][report.column + 1 : report.column + 2]
    return report.hier("spatie" if volgende in ("[", "{") else "dubbele_punt_regel")


def _start_character(report: Report) -> Diagnose:
    if report.teken and report.teken in "@`%*&!|>?":
        return report.hier("begin_teken", report.teken)
    return report.hier("ongeldig")


def _alias_name(report: Report) -> Diagnose:
    """`* ` or `**` or `& ` before text: a bullet or emphasis, no alias."""
    if report.context_teken in ("*", "&"):
        return report.bij_context("begin_teken", report.context_teken)
    return report.bij_context("ongeldig")


def _document_start(report: Report) -> Diagnose:
    """Text after the end of the first value of the file."""
    if report.column > 0:
        return report.hier("inspringen")
    if report.before == "" and report.vorige() is not None:
        vorige = report.vorige() or 0
        if report.regels[vorige].startswith("%"):
            return "aanwijzing", vorige, 0, ""
        if report.regels[vorige].startswith("..."):
            return "tweede_document", vorige, 0, ""
        eerste = next(n for n, r in enumerate(report.regels) if r.split("#")[0].strip())
        if report.inspringing(eerste):
            return report.regelbegin("inspringen", eerste)
        if ": " not in report.regels[vorige] and not report.regels[vorige].endswith(
            (":", "}", "]")
        ):
            return report.regelbegin("geen_sleutel", vorige)
    return report.hier("ongeldig")


_RECOGNISERS: tuple[tuple[str, Callable[[Report], Diagnose]], ...] = (
    ("mapping values are not allowed", _mapping_values),
    ("could not find expected ':'", _simple_key),
    ("did not find expected key", _expected_key),
    ("did not find expected '-' indicator", _expected_dash),
    ("did not find expected ','", _expected_comma),
    ("found unexpected end of stream", _unclosed),
    ("found unexpected document indicator", _unclosed),
    ("found character that cannot start any token", _start_character),
    ("mapping keys are not allowed", _start_character),
    ("did not find expected alphabetic or numeric", _alias_name),
    ("did not find expected <document start>", _document_start),
    ("block sequence entries are not allowed", lambda r: r.hier("lijst_op_regel")),
    ("found undefined alias", lambda r: r.hier("alias")),
    ("second occurrence", lambda r: r.hier("anker")),
    ("found undefined tag handle", lambda r: r.bij_context("label")),
    ("did not find the expected '>'", lambda r: r.bij_context("label")),
    ("did not find expected tag URI", lambda r: r.bij_context("label")),
    ("did not find expected whitespace or line break", lambda r: r.bij_context("label")),
    ("did not find expected '!'", lambda r: r.bij_context("label")),
    ("but found another document", lambda r: r.hier("tweede_document")),
    ("found unknown escape character", lambda r: r.hier("backslash")),
    ("did not find expected hexdecimal number", lambda r: r.hier("backslash")),
    ("found invalid Unicode character escape", lambda r: r.hier("backslash")),
    ("did not find expected comment or line break", lambda r: r.hier("blokkop")),
    ("found an indentation indicator equal to 0", lambda r: r.hier("blokkop")),
    ("found unexpected ':'", _colon_in_brackets),
    ("did not find expected node content", _node_content),
    ("found incompatible YAML document", lambda r: r.hier("aanwijzing")),
    ("found unexpected non-alphabetical character", lambda r: r.bij_context("aanwijzing")),
    ("could not find expected directive name", lambda r: r.bij_context("aanwijzing")),
    ("found unknown directive name", lambda r: r.bij_context("aanwijzing")),
)

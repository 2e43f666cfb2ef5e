"""From a node tree of libyaml to plain data; every scalar stays text.

`kenmerk: NO`, `tijd: 12:30` and `postcode: 0123` mean what they say; the field of the schema
gives the type. Refused here: duplicate keys, merge keys, keys that are no word, and the two
ways in which an entry between braces falls apart without an error of the parser.
"""

from __future__ import annotations

from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from tweedespoor.finding import Finding
from tweedespoor.location import Span, Where
from tweedespoor.source.tekst import char
from tweedespoor.source.teksten import vorm
from tweedespoor.source.vorm import regelnummer

LEEG = frozenset(("", "~", "null"))
"""What stands for "no value" when it is written without quotes."""

_MEEST = 50
"""More findings than this in one file help nobody, and could be made by the million."""


def span_of(node: Node, first_line: int) -> Span:
    """The marks of a node as a span in the file."""
    start, end = node.start_mark, node.end_mark
    return Span(start.line + first_line, start.column + 1, end.line + first_line, end.column + 1)


class Builder:
    """Makes plain data of one node tree and collects what is refused on the way.

    Attributes:
        findings: in the order of the text; at most fifty.
    """

    def __init__(self, text: str, file: str, *, first_line: int) -> None:
        self.findings: list[Finding] = []
        self._text = text
        self._file = file
        self._first_line = first_line

    def build(self, node: Node) -> Any:
        """The value of a node: dict, list, str, or None for a plain null."""
        if isinstance(node, ScalarNode):
            value = node.value
            return None if value in LEEG and node.style == "" else value
        if isinstance(node, MappingNode):
            return self._mapping(node)
        build = self.build
        return [build(item) for item in node.value]

    def _mapping(self, node: MappingNode) -> dict[str, Any]:
        out: dict[str, Any] = {}
        build = self.build
        flow = node.flow_style
        for key_node, value_node in node.value:
            if type(key_node) is not ScalarNode:
                self._report("sleutel_geen_woord", span_of(key_node, self._first_line))
                continue
            key = key_node.value
            if key in out:
                self._duplicate(node, key_node)
                continue
            if key == "<<" and key_node.style == "":
                self._report("samenvoegsleutel", span_of(key_node, self._first_line))
                continue
            if type(value_node) is ScalarNode:
                value = value_node.value
                if value in LEEG and value_node.style == "":
                    value = None
                    if flow:
                        self._no_value(node, key_node, value_node)
                out[key] = value
            else:
                out[key] = build(value_node)
        return out

    def _report(self, naam: str, span: Span) -> None:
        if len(self.findings) < _MEEST:
            self.findings.append(vorm(naam, Where(self._file, span=span)))

    def _duplicate(self, node: MappingNode, second: ScalarNode) -> None:
        if len(self.findings) >= _MEEST:
            return
        first = next(
            key for key, _ in node.value if type(key) is ScalarNode and key.value == second.value
        )
        eerste = Where(self._file, span=span_of(first, self._first_line))
        self.findings.append(
            vorm(
                "dubbele_sleutel",
                Where(self._file, span=span_of(second, self._first_line)),
                zie_ook=(eerste,),
                regel=regelnummer(first.start_mark.line + self._first_line),
            )
        )

    def _no_value(self, node: MappingNode, key: ScalarNode, value: ScalarNode) -> None:
        """A key between braces without a colon: nearly always the rest of a text with a comma."""
        between = self._text[key.end_mark.index : value.start_mark.index]
        if ":" in between or value.value or len(self.findings) >= _MEEST:
            return
        inside = key.value.find(":")
        key_span = span_of(key, self._first_line)
        if inside > 0 and key.style == "" and key_span.line == key_span.end_line:
            column = key_span.column + inside
            self._report("spatie", Span(key_span.line, column, key_span.line, column + 1))
            return
        place = next(n for n, (sibling, _) in enumerate(node.value) if sibling is key)
        # Between the value before it and the key stand a comma, white space and perhaps a
        # comment with commas of its own.
        begin = node.value[place - 1][1].end_mark.index if place else key.start_mark.index
        comma = self._text.find(",", begin, key.start_mark.index)
        if comma < 0:
            self._report("geen_waarde", key_span)
            return
        self._report("komma", char(self._text, comma, first_line=self._first_line))

"""Strict YAML with positions: plain data, and a place for every key and value.

The node tree of the parser is kept, and walked only when a position is asked for: positions
cost nothing in a file without findings. Hold a `YamlText` no longer than its file is checked.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.location import KeyPath, Part, Span, Where
from tweedespoor.source.bouw import LEEG, Builder, span_of
from tweedespoor.source.ontleden import compose, constructs
from tweedespoor.source.tekst import decode, lines
from tweedespoor.source.teksten import vorm


@dataclass(frozen=True, slots=True)
class Tail:
    """Where a list or mapping ends in the text, for whoever adds an entry to it.

    Attributes:
        flow: written between brackets or braces; an entry goes before `end_column - 1`.
        empty: it has no entries (`[]`, `{}`).
        column: from 1; of the dashes of a block list, of the keys of a block mapping, of the
            opening bracket of a flow collection.
        end_line: from 1; the line on which the last leaf ends.
        end_column: from 1, exclusive. 1 means that the last leaf is a block text, which ends
            with its line: new lines go before `end_line`.
        keeps: the last leaf is a block text that keeps its empty lines (`|+`).
    """

    flow: bool
    empty: bool
    column: int
    end_line: int
    end_column: int
    keeps: bool


@dataclass(frozen=True, slots=True, eq=False)
class YamlText:
    """One YAML text with its value, or the reasons why it has none.

    Attributes:
        file: address for findings.
        text: the decoded text, without byte order mark; empty when it could not be decoded.
        value: keys to values, where a value is a dict, list, str or None (plain null). None
            exactly when there are findings: a text with a mistake is not half read.
        findings: what is wrong, in the order of the text.
        first_line: the line in the file of the first line of the text, from 1.
    """

    file: str
    text: str
    value: dict[str, Any] | None
    findings: tuple[Finding, ...]
    first_line: int = 1
    _root: Node | None = field(default=None, repr=False)

    def has(self, path: KeyPath) -> bool:
        """Whether something stands at the path (a plain null counts)."""
        return self._root is not None and self._find(self._root, path)[2] == len(path)

    def span(self, path: KeyPath, part: Part = "value") -> Span:
        """The position of a value, or of the key that names it.

        For a path that does not exist: the first line of the nearest mapping or list above it,
        which is where a missing key is shown. A null that is not written has the span of its
        key. A list entry has no key; its own span is given.
        """
        if self._root is None:
            return Span(self.first_line, 1, self.first_line, 1)
        key, node, found = self._find(self._root, path)
        if found < len(path) or not path:
            return self._first_line_of(node)
        if key is not None and (part == "key" or _unwritten(node)):
            return self._trimmed(key)
        return self._trimmed(node)

    def end_of(self, path: KeyPath) -> Tail | None:
        """Where the list or mapping at the path ends; None when there is none at the path."""
        if self._root is None:
            return None
        _, node, found = self._find(self._root, path)
        if found < len(path) or not isinstance(node, (SequenceNode, MappingNode)):
            return None
        leaf = _last_leaf(node)
        end = leaf.end_mark
        block = isinstance(leaf, ScalarNode) and leaf.style in ("|", ">")
        head = lines(self.text[leaf.start_mark.index : end.index])[0] if block else ""
        return Tail(
            flow=bool(node.flow_style),
            empty=not node.value,
            column=node.start_mark.column + 1,
            end_line=end.line + self.first_line,
            end_column=end.column + 1,
            keeps="+" in head.split("#")[0],
        )

    @staticmethod
    def _find(root: Node, path: KeyPath) -> tuple[ScalarNode | None, Node, int]:
        """Key node and value node of the longest part of the path that exists, its length."""
        key: ScalarNode | None = None
        node = root
        for depth, step in enumerate(path):
            if isinstance(node, MappingNode):
                pair = next(
                    (
                        (k, v)
                        for k, v in node.value
                        if isinstance(k, ScalarNode) and k.value == step
                    ),
                    None,
                )
                if pair is None:
                    return key, node, depth
                key, node = pair
            elif (
                isinstance(node, SequenceNode)
                and isinstance(step, int)
                and 0 <= step < len(node.value)
            ):
                key, node = None, node.value[step]
            else:
                return key, node, depth
        return key, node, len(path)

    def _first_line_of(self, node: Node) -> Span:
        span = self._trimmed(node)
        if span.end_line == span.line:
            return span
        regel = lines(self.text)[span.line - self.first_line].rstrip()
        return Span(span.line, span.column, span.line, max(len(regel), span.column) + 1)

    def _trimmed(self, node: Node) -> Span:
        """The span of a node without the empty lines and comments that libyaml adds to it."""
        span = span_of(node, self.first_line)
        leaf = _last_leaf(node)
        end = span_of(leaf, self.first_line)
        if end.end_column > 1:
            return Span(span.line, span.column, end.end_line, end.end_column)
        regels = lines(self.text)
        if span.line - self.first_line >= len(regels):
            # A value that is not written, after a text without a last line end.
            end_line = self.first_line + len(regels) - 1
            return Span(end_line, len(regels[-1]) + 1, end_line, len(regels[-1]) + 1)
        last = max(end.end_line - 1, end.line)
        while last > end.line and not regels[last - self.first_line].strip():
            last -= 1
        width = len(regels[last - self.first_line].rstrip())
        return Span(span.line, span.column, last, width + 1)


def read_yaml(data: bytes, file: str, *, first_line: int = 1) -> YamlText:
    """Read one YAML text whose top level is a mapping.

    Never raises and never expands anything: what cannot be read becomes findings VORM-01,
    -02, -03, -06, -09 or -13 with a position. A byte order mark and CRLF are accepted.

    Args:
        data: the bytes of the text.
        file: its address for findings.
        first_line: the line in the file of the first line of the text, for front matter.
    """
    text = decode(data, file, first_line=first_line)
    if isinstance(text, Finding):
        return YamlText(file, "", None, (text,), first_line)
    root = compose(data, text, file, first_line=first_line)
    if isinstance(root, Finding):
        return YamlText(file, text, None, (root,), first_line)
    if root is None or _is_null(root):
        # A text of dashes alone has its empty value after the last line: the top is shown.
        leeg = vorm("leeg", Where(file, span=Span(first_line, 1, first_line, 1)))
        return YamlText(file, text, None, (leeg,), first_line)
    if findings := constructs(data, file, first_line=first_line):
        return YamlText(file, text, None, findings, first_line)
    if not isinstance(root, MappingNode):
        start = span_of(root, first_line)
        lijst = isinstance(root, SequenceNode)
        soort = "lijst_zonder_sleutel" if lijst else "geen_sleutels"
        top = Span(start.line, start.column, start.line, start.column + 1)
        return YamlText(file, text, None, (vorm(soort, Where(file, span=top)),), first_line)
    builder = Builder(text, file, first_line=first_line)
    value = builder.build(root)
    if builder.findings:
        return YamlText(file, text, None, tuple(builder.findings), first_line)
    return YamlText(file, text, value, (), first_line, root)


def _is_null(node: Node) -> bool:
    """Whether a node is a plain null, written or not."""
    return isinstance(node, ScalarNode) and node.style == "" and node.value in LEEG


def _last_leaf(node: Node) -> Node:
    """The last scalar or flow collection inside a node; the node itself when it has none."""
    while isinstance(node, (MappingNode, SequenceNode)) and not node.flow_style and node.value:
        last = node.value[-1]
        if isinstance(node, MappingNode):
            key, value = last
            node = key if _unwritten(value) and value.start_mark.line > key.end_mark.line else value
        else:
            node = last
    return node


def _unwritten(node: Node) -> bool:
    """Whether a node is a null of which nothing stands in the text."""
    return isinstance(node, ScalarNode) and node.start_mark.index == node.end_mark.index

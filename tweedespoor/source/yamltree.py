"""Strict YAML with positions: one parse by libyaml on bytes, plain data, lazy positions.

The parser is PyYAML's C parser used for its node tree only. Its resolvers run per node; they
are used here to count depth and nodes, because libyaml's composer is recursive and **kills
the process** on deep nesting (seen with 40,000 levels of any kind, 20,000 of mixed ones).
Counting inside the parse is exact for every style: brackets, dashes, question marks, indented
blocks. Nothing else is resolved: every scalar stays text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from yaml import _yaml
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import AliasEvent, NodeEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tweedespoor.finding import Finding
from tweedespoor.location import KeyPath, Part, Span, Where
from tweedespoor.source.bouw import LEEG, Builder, span_of
from tweedespoor.source.syntaxis import explain
from tweedespoor.source.tekst import char, decode, lines, unreadable
from tweedespoor.source.teksten import vorm

MAX_DEPTH = 64
"""Levels of nesting; a dossier has at most twelve, the process dies at some ten thousand."""

MAX_NODES = 150_000
"""Keys and values in one file; a full file of 1 MB written by hand has about 75,000."""

# Below this size a file cannot hold more nodes than allowed: each takes two bytes at least.
_TELLEN_VANAF = 2 * MAX_NODES

# Where an anchor, alias or tag can begin. Looked for only when one of the characters occurs.
_BIJZONDER = re.compile(rb"(?:^|[\s\[{,:\xbf])(?:[&*]\S|!)")

_MEEST = 20


class _TooDeepError(Exception):
    """Nesting beyond `MAX_DEPTH`; holds the line (from 0) at which it was reached."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__()
        self.line = line
        self.column = column


class _TooManyError(Exception):
    """More nodes than `MAX_NODES`."""


class _Composer(_yaml.CParser):
    """libyaml's composer with guards in place of resolvers."""

    # A C callable that takes (kind, value, implicit): no tag is ever resolved.
    resolve = slice

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        room: list[None] = [None] * MAX_DEPTH
        enter = room.pop
        count = iter(range(MAX_NODES)).__next__

        def descend(parent: Node | None, _index: object) -> None:
            try:
                enter()
            except IndexError:
                mark = parent.start_mark if parent is not None else None
                raise _TooDeepError(mark.line if mark else 0, mark.column if mark else 0) from None

        def descend_counted(parent: Node | None, index: object) -> None:
            try:
                count()
            except StopIteration:
                raise _TooManyError from None
            descend(parent, index)

        self.descend_resolver = descend if len(data) < _TELLEN_VANAF else descend_counted
        self.ascend_resolver = partial(room.append, None)


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
    root = _compose(data, text, file, first_line=first_line)
    if isinstance(root, Finding):
        return YamlText(file, text, None, (root,), first_line)
    if root is None:
        leeg = vorm("leeg", Where(file, span=Span(first_line, 1, first_line, 1)))
        return YamlText(file, text, None, (leeg,), first_line)
    if findings := _constructs(data, file, first_line=first_line):
        return YamlText(file, text, None, findings, first_line)
    if not isinstance(root, MappingNode):
        start = span_of(root, first_line)
        if isinstance(root, ScalarNode) and root.style == "" and root.value in LEEG:
            soort = "leeg"
        else:
            soort = "geen_sleutels"
        top = Span(start.line, start.column, start.line, start.column + 1)
        return YamlText(file, text, None, (vorm(soort, Where(file, span=top)),), first_line)
    builder = Builder(text, file, first_line=first_line)
    value = builder.build(root)
    if builder.findings:
        return YamlText(file, text, None, tuple(builder.findings), first_line)
    return YamlText(file, text, value, (), first_line, root)


def _compose(data: bytes, text: str, file: str, *, first_line: int) -> Node | Finding | None:
    """The node tree, None for a text without a value, or why there is no tree."""
    try:
        root: Node | None = _Composer(data).get_single_node()
    except MarkedYAMLError as error:
        return explain(error, text, file, first_line=first_line)
    except _TooDeepError as error:
        line, column = error.line + first_line, error.column + 1
        where = Where(file, span=Span(line, column, line, column + 1))
        return vorm("te_diep", where, grens=MAX_DEPTH)
    except _TooManyError:
        where = Where(file, span=Span(first_line, 1, first_line, 1))
        return vorm("te_veel", where, grens=MAX_NODES)
    except YAMLError:
        # A reader error has no position; the character itself does.
        where = Where(file, span=char(text, 0, first_line=first_line))
        return unreadable(text, file, first_line=first_line) or vorm("leesfout", where)
    return root


def _constructs(data: bytes, file: str, *, first_line: int) -> tuple[Finding, ...]:
    """Anchors, aliases and tags, which a node tree no longer shows.

    The second parse runs only when the text holds a character that could begin one.
    """
    if not (b"&" in data or b"*" in data or b"!" in data) or not _BIJZONDER.search(data):
        return ()
    found: list[Finding] = []
    parser = _yaml.CParser(data)
    while parser.check_event() and len(found) < _MEEST:
        event = parser.get_event()
        if not isinstance(event, NodeEvent):
            continue
        if isinstance(event, AliasEvent):
            soort = "alias"
        elif event.anchor is not None:
            soort = "anker"
        elif getattr(event, "tag", None) is not None:
            soort = "label"
        else:
            continue
        mark = event.start_mark
        line = (mark.line if mark else 0) + first_line
        column = (mark.column if mark else 0) + 1
        found.append(vorm(soort, Where(file, span=Span(line, column, line, column + 1))))
    return tuple(found)


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

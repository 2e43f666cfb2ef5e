"""One parse by libyaml, guarded, so that no file can kill or swell the process.

The parser is PyYAML's C parser used for its node tree only. Its resolvers run per node; they
are used here to count depth and nodes, because libyaml's composer is recursive and **kills
the process** on deep nesting (seen with 40,000 levels of any kind, 20,000 of mixed ones).
Counting inside the parse is exact for every style: brackets, dashes, question marks, indented
blocks. Nothing else is resolved: every scalar stays text.
"""

from __future__ import annotations

import re
from functools import partial

from yaml import _yaml
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import AliasEvent, NodeEvent
from yaml.nodes import Node

from tweedespoor.finding import Finding
from tweedespoor.location import Span, Where
from tweedespoor.source.tekst import char, unreadable
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


def compose(data: bytes, text: str, file: str, *, first_line: int) -> Node | Finding | None:
    """The node tree, None for a text without a value, or why there is no tree."""
    try:
        root: Node | None = _Composer(data).get_single_node()
    except MarkedYAMLError as error:
        from tweedespoor.source.syntaxis import explain  # its patterns take time to compile

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


def constructs(data: bytes, file: str, *, first_line: int) -> tuple[Finding, ...]:
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

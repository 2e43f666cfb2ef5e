"""Findings, timelines and rules as text, JSON and machine formats, chosen from tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tweedespoor.checks.controle import Controle
    from tweedespoor.output.tekst.scherm import Scherm


def _tekst(controle: Controle, scherm: Scherm, volledig: bool, waarom: bool) -> Iterator[str]:
    from tweedespoor.output.tekst.check import check

    return check(controle, scherm, volledig=volledig, waarom=waarom)


def _json(controle: Controle, scherm: Scherm, volledig: bool, waarom: bool) -> Iterator[str]:
    from tweedespoor.output.json_v1 import check

    return check(controle, waarom=waarom)


def _sarif(controle: Controle, scherm: Scherm, volledig: bool, waarom: bool) -> Iterator[str]:
    from tweedespoor.output.sarif import sarif

    return sarif(controle)


def _github(controle: Controle, scherm: Scherm, volledig: bool, waarom: bool) -> Iterator[str]:
    from tweedespoor.output.github import github

    return github(controle)


def _gitlab(controle: Controle, scherm: Scherm, volledig: bool, waarom: bool) -> Iterator[str]:
    from tweedespoor.output.gitlab import gitlab

    return gitlab(controle)


def _junit(controle: Controle, scherm: Scherm, volledig: bool, waarom: bool) -> Iterator[str]:
    from tweedespoor.output.junit import junit

    return junit(controle)


CHECK: dict[str, Callable[[Controle, Scherm, bool, bool], Iterator[str]]] = {
    "tekst": _tekst,
    "json": _json,
    "sarif": _sarif,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
}
"""Format of `spoor check` → its writer; the choices of `--formaat` are the keys.

A writer gives its text in pieces, so that of many dossiers only one is in memory at a time.
"""

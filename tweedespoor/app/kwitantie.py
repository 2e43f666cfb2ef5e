"""A receipt: by what a verdict was given, so that anyone can later give it again and compare.

It holds versions, options, the peildatum, and digests: of every file of the dossier, of the
firm's settings, and of the verdict itself. No text, no name; the person files lie outside the
dossier, no verdict depends on them, and they are not in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, Final

from tweedespoor import __version__
from tweedespoor.app.dossiermap import afdruk
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Uitslag
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.output.json_v1 import dumps

SCHEMA: Final = "spoor.kwitantie/1"
FORMAAT: Final = "1"
"""Version of the dossier format that this program reads."""

_GROOTST = 5_000_000
_MAAK: Final = "Maak een kwitantie met: spoor check --kwitantie BESTAND"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_CODE = re.compile(r"[A-Z][A-Z0-9]{1,6}-\d{2}")


@dataclass(frozen=True, slots=True)
class Versies:
    """What a verdict was given with.

    Attributes:
        programma, regels, recht, formaat: versions of the program, the rules, the legal data
            and the dossier format.
    """

    programma: str
    regels: str
    recht: str
    formaat: str


@dataclass(frozen=True, slots=True)
class Dossierkwitantie:
    """One dossier in a receipt.

    Attributes:
        dossier: its path in the firm's repository, or its id.
        peildatum: the day judged on.
        profiel: the profile judged by.
        bestanden: file → SHA-256 of its bytes.
        oordeel: SHA-256 of verdicts and findings.
    """

    dossier: str
    peildatum: date
    profiel: str
    bestanden: Mapping[str, str]
    oordeel: str


@dataclass(frozen=True, slots=True)
class Kwitantie:
    """A receipt.

    Attributes:
        versies: what the verdict was given with.
        alleen, zonder: rule codes asked for.
        bureau: file of the firm → SHA-256 of its bytes.
        dossiers: in the order asked.
    """

    versies: Versies
    alleen: frozenset[str]
    zonder: frozenset[str]
    bureau: Mapping[str, str]
    dossiers: tuple[Dossierkwitantie, ...]


def van_controle(
    controle: Controle, *, alleen: frozenset[str], zonder: frozenset[str]
) -> Kwitantie:
    """The receipt of a check that was asked to keep digests.

    Raises:
        UsageError: the dossiers belong to several firms, so that names would be ambiguous.
    """
    namen = [u.dossier for u in controle.uitslagen]
    if len(controle.bureaubestanden) > 1 or len(set(namen)) < len(namen):
        raise UsageError(
            "De dossiers horen bij meer dan een bureau.",
            help=("Maak per bureau een kwitantie: noem de map van een bureau.",),
        )
    return Kwitantie(
        versies=Versies(__version__, controle.regelset, controle.recht, FORMAAT),
        alleen=alleen,
        zonder=zonder,
        bureau=controle.bureaubestanden[0] if controle.bureaubestanden else {},
        dossiers=tuple(
            Dossierkwitantie(u.dossier, u.peildatum, u.profiel, u.bestanden, afdruk_van(u))
            for u in controle.uitslagen
        ),
    )


def afdruk_van(uitslag: Uitslag) -> str:
    """SHA-256 of everything that was concluded about a dossier."""
    inhoud = {
        "oordelen": {code: str(oordeel) for code, oordeel in uitslag.oordelen.items()},
        "te_wegen": [v.code for v in uitslag.te_wegen],
        "bevindingen": [
            [
                m.code,
                str(m.ernst),
                m.wie,
                m.plaats.bestand,
                m.plaats.regel,
                m.plaats.kolom,
                m.bericht,
                m.afwijking is not None,
            ]
            for m in uitslag.meldingen
        ],
    }
    return afdruk(json.dumps(inhoud, sort_keys=True).encode())


def schrijf(kwitantie: Kwitantie) -> str:
    """A receipt as JSON; the same verdict gives the same bytes."""
    return dumps(
        {
            "schema": SCHEMA,
            "versies": {
                "programma": kwitantie.versies.programma,
                "regels": kwitantie.versies.regels,
                "recht": kwitantie.versies.recht,
                "formaat": kwitantie.versies.formaat,
            },
            "opties": {
                "alleen": sorted(kwitantie.alleen),
                "zonder": sorted(kwitantie.zonder),
            },
            "bureau": dict(sorted(kwitantie.bureau.items())),
            "dossiers": [
                {
                    "dossier": d.dossier,
                    "peildatum": d.peildatum.isoformat(),
                    "profiel": d.profiel,
                    "oordeel": d.oordeel,
                    "bestanden": dict(sorted(d.bestanden.items())),
                }
                for d in kwitantie.dossiers
            ],
        }
    )


def lees(pad: Path) -> Kwitantie:
    """A receipt from disk.

    Raises:
        UsageError: there is no such file, or it is no receipt that this program knows.
    """
    try:
        with pad.open("rb") as bestand:
            data = bestand.read(_GROOTST)
    except OSError:
        raise UsageError(
            "Dit bestand is er niet of is niet te openen.",
            help=(_MAAK,),
        ) from None
    try:
        return _van_json(json.loads(data))  # a longer file is cut, so no JSON
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UsageError(
            "Dit bestand is geen kwitantie die deze versie van spoor kent.",
            help=(_MAAK,),
        ) from None


def _van_json(gelezen: Any) -> Kwitantie:
    if gelezen["schema"] != SCHEMA:
        raise ValueError
    versies, opties = gelezen["versies"], gelezen["opties"]
    return Kwitantie(
        versies=Versies(
            *(_tekst(versies[naam]) for naam in ("programma", "regels", "recht", "formaat"))
        ),
        alleen=frozenset(_code(code) for code in opties["alleen"]),
        zonder=frozenset(_code(code) for code in opties["zonder"]),
        bureau=_afdrukken(gelezen["bureau"]),
        dossiers=tuple(
            Dossierkwitantie(
                dossier=_pad(d["dossier"]),
                peildatum=date.fromisoformat(d["peildatum"]),
                profiel=str(Profiel(d["profiel"])),
                bestanden=_afdrukken(d["bestanden"]),
                oordeel=_afdruk(d["oordeel"]),
            )
            for d in gelezen["dossiers"]
        ),
    )


def _tekst(waarde: object) -> str:
    if not isinstance(waarde, str) or len(waarde) > 40:
        raise ValueError
    return waarde


def _code(waarde: object) -> str:
    if not isinstance(waarde, str) or not _CODE.fullmatch(waarde):
        raise ValueError
    return waarde


def _afdruk(waarde: object) -> str:
    if not isinstance(waarde, str) or not _SHA256.fullmatch(waarde):
        raise ValueError
    return waarde


def _pad(waarde: object) -> str:
    """A path that stays inside the folder one looks from."""
    if not isinstance(waarde, str) or not waarde or "\\" in waarde or "\0" in waarde:
        raise ValueError
    pad = PurePosixPath(waarde)
    if pad.is_absolute() or ".." in pad.parts or ":" in pad.parts[0]:
        raise ValueError
    return waarde


def _afdrukken(waarde: Any) -> dict[str, str]:
    return {_pad(naam): _afdruk(afdruk_) for naam, afdruk_ in waarde.items()}

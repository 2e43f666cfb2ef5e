"""A check as SARIF 2.1.0 (OASIS), for services that follow findings over time.

Paths are relative URIs, columns count code points, nothing holds text of a dossier. Findings
that a deviation accepts are there as suppressed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tweedespoor import __version__
from tweedespoor.checks.controle import Controle
from tweedespoor.checks.pagina import Pagina, pagina
from tweedespoor.checks.registry import bekende_codes
from tweedespoor.checks.uitslag import Aanvaard, Melding, Plaats, Uitslag
from tweedespoor.finding import Ernst
from tweedespoor.nederlands import datum
from tweedespoor.output.identiteit import met_vingerafdruk
from tweedespoor.output.json_v1 import dumps, in_lijst
from tweedespoor.output.vreemd import alle_meldingen, in_een_zin, plek, toonbaar, uri

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
VINGERAFDRUK = "spoorOnderdeel/v1"
"""Name of our fingerprint; a later way of computing it gets a higher number."""

_NIVEAU = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.INFO: "note"}
_BASIS = "%SRCROOT%"
_INTERN = "INTERN-01"


def sarif(controle: Controle) -> Iterator[str]:
    """The whole log: one run, with the rules that have a finding."""
    eerste: dict[str, Melding] = {}
    for _, melding in alle_meldingen(controle):
        eerste.setdefault(melding.code, melding)
    codes = sorted(eerste)
    nummer = {code: n for n, code in enumerate(codes)}
    skelet = dumps(
        {
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "tweedespoor",
                            "version": __version__,
                            "semanticVersion": __version__,
                            "language": "nl",
                            "rules": [_regel(eerste[code]) for code in codes],
                            "properties": {
                                "recht": controle.recht,
                                "regelset": controle.regelset,
                            },
                        }
                    },
                    "automationDetails": {"id": "spoor-check/"},
                    "invocations": [
                        {
                            "executionSuccessful": _INTERN not in nummer,
                            "properties": {"onleesbaar": controle.onleesbaar},
                        }
                    ],
                    "columnKind": "unicodeCodePoints",
                    "originalUriBaseIds": {
                        _BASIS: {"description": {"text": "De map waarin spoor is gestart."}}
                    },
                    "results": [],
                }
            ],
        }
    )
    rij = (
        _resultaat(controle, uitslag, melding, afdruk, nummer)
        for uitslag, melding, afdruk in met_vingerafdruk(controle)
    )
    return in_lijst(skelet, rij, diepte=4)


def _regel(melding: Melding) -> dict[str, Any]:
    kop: dict[str, Any] = {"id": melding.code, "name": melding.naam}
    if melding.code not in bekende_codes():  # a rule of the firm: all there is, is the finding
        return {
            **kop,
            "shortDescription": {"text": melding.naam.replace("-", " ")},
            "help": {"text": melding.waarom or melding.naam},
            "defaultConfiguration": {"level": _NIVEAU[melding.ernst]},
            "properties": {"tags": [melding.sterkte]},
        }
    p = pagina(melding.code)
    return {
        **kop,
        "shortDescription": {"text": p.titel},
        "fullDescription": {"text": " ".join(_vlak(p.wat).split())},
        "help": {"text": _vlak(_hulptekst(p)), "markdown": _hulptekst(p)},
        "defaultConfiguration": {"level": _NIVEAU[p.ernst]},
        "properties": {"tags": [str(p.sterkte)], "wie": str(p.wie)},
    }


def _hulptekst(p: Pagina) -> str:
    """What `spoor uitleg` says, as Markdown."""
    delen = [f"## Wat\n\n{p.wat}", f"## Waarom\n\n{p.waarom}"]
    if p.goed:
        delen.append(f"## Goed\n\n{p.goed}")
    bronnen = [
        f"- [{v.bron.tekst}]({v.bron.url}) ({v.sterkte})"
        if v.bron.url
        else f"- {v.bron.tekst} ({v.sterkte})"
        for v in p.bronnen
    ]
    if bronnen:
        delen.append("## Bronnen\n\n" + "\n".join(bronnen))
    return "\n\n".join(delen) + "\n"


def _vlak(markdown: str) -> str:
    """Markdown of ours as plain text: no heading marks, no fences, addresses behind the name."""
    tekst = re.sub(r"^#+ ", "", markdown, flags=re.MULTILINE)
    tekst = re.sub(r"^```\w* ?(\S*)$", r"\1", tekst, flags=re.MULTILINE)
    return re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1: \2", tekst).strip()


def _resultaat(
    controle: Controle,
    uitslag: Uitslag | None,
    melding: Melding,
    afdruk: str,
    nummer: dict[str, int],
) -> dict[str, Any]:
    resultaat: dict[str, Any] = {
        "ruleId": melding.code,
        "ruleIndex": nummer[melding.code],
        "level": _NIVEAU[melding.ernst],
        "message": {"text": _bericht(melding)},
        "locations": [
            {
                **_plaats(controle, uitslag, melding.plaats),
                "logicalLocations": [{"fullyQualifiedName": toonbaar(melding.onderdeel)}],
            }
        ],
        "partialFingerprints": {VINGERAFDRUK: afdruk},
        "suppressions": _onderdrukt(controle, uitslag, melding.afwijking),
        "properties": {
            "dossier": toonbaar(uitslag.dossier) if uitslag is not None else None,
            "sterkte": melding.sterkte,
            "wie": melding.wie,
        },
    }
    if melding.zie_ook:
        resultaat["relatedLocations"] = [
            {"id": n, **_plaats(controle, uitslag, plaats), "message": {"text": "zie ook"}}
            for n, plaats in enumerate(melding.zie_ook, start=1)
        ]
    return resultaat


def _bericht(melding: Melding) -> str:
    """What is wrong and what to do, with the characters escaped that SARIF gives a meaning."""
    tekst = toonbaar(in_een_zin(melding))
    return re.sub(r"[\[\]\\]", r"\\\g<0>", tekst).replace("{", "{{").replace("}", "}}")


def _plaats(controle: Controle, uitslag: Uitslag | None, plaats: Plaats) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {
                "uri": uri(plek(controle, uitslag, plaats)),
                "uriBaseId": _BASIS,
            },
            "region": {"startLine": plaats.regel, "startColumn": plaats.kolom},
        }
    }


def _onderdrukt(
    controle: Controle, uitslag: Uitslag | None, afwijking: Aanvaard | None
) -> list[dict[str, Any]]:
    """The deviation that accepts a finding; an empty list says: none (SARIF 3.27.23)."""
    if afwijking is None:
        return []
    tekst = f"Afwijking, besloten op {datum(afwijking.datum)}"
    if afwijking.tot_en_met is not None:
        tekst += f", geldt tot en met {datum(afwijking.tot_en_met)}"
    return [
        {
            "kind": "external",
            "status": "accepted",
            "justification": f"{tekst}.",
            "location": _plaats(controle, uitslag, afwijking.plaats),
        }
    ]

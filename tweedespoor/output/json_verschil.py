"""What changed as JSON. Versioned: keys may be added within a version, none removed."""

from __future__ import annotations

from typing import Any

from tweedespoor.output.json_v1 import dumps
from tweedespoor.verschil import Stand, Verschil


def verschil(dit: Verschil) -> str:
    """`spoor.verschil/1`: all changes in the order of the subjects."""
    return dumps(
        {
            "schema": "spoor.verschil/1",
            "dossier": dit.dossier,
            "lezer": dit.lezer,
            "van": _stand(dit.van),
            "tot": _stand(dit.tot),
            "groepen": [
                {
                    "code": groep.code,
                    "kop": groep.kop,
                    "wijzigingen": [
                        {
                            "aard": str(w.aard),
                            "wat": w.wat,
                            "bestand": w.bestand,
                            "details": list(w.details),
                        }
                        for w in groep.wijzigingen
                    ],
                }
                for groep in dit.groepen
            ],
            "oordelen": [
                {"code": o.code, "titel": o.titel, "van": o.van or None, "tot": o.tot or None}
                for o in dit.omslagen
            ],
            "niet_vergeleken": list(dit.niet_vergeleken),
            "let_op": list(dit.let_op),
        }
    )


def _stand(stand: Stand) -> dict[str, Any]:
    return {
        "naam": stand.naam,
        "dag": stand.dag.isoformat(),
        "vastgelegd": stand.vastgelegd,
        "leeg": stand.leeg,
    }

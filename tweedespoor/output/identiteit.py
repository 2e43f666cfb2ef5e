"""Which finding is the same one as yesterday: a fingerprint without lines or columns.

Services that follow findings over time (SARIF, code quality) compare fingerprints. Ours is made
of code, dossier, file and the stable name of the part, so that it survives inserted lines.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Melding, Uitslag
from tweedespoor.output.vreemd import alle_meldingen


def met_vingerafdruk(controle: Controle) -> Iterator[tuple[Uitslag | None, Melding, str]]:
    """Every finding with its dossier (None: the firm) and a fingerprint that occurs once.

    The fingerprint is 64 hexadecimal digits (SHA-256). When several findings of one rule are
    about the same part, the second and later ones count on in the order of the output.
    """
    dubbel = controle.dubbel
    geteld: Counter[tuple[str, ...]] = Counter()
    vorig = ""
    for uitslag, melding in alle_meldingen(controle):
        dossier = uitslag.dossier if uitslag is not None else ""
        if dossier != vorig and not dubbel:
            geteld.clear()  # nothing of an earlier dossier can come again
        vorig = dossier
        delen = (melding.code, dossier, melding.plaats.bestand, melding.onderdeel)
        geteld[delen] += 1
        tekst = "\0".join((*delen, str(geteld[delen])))
        yield uitslag, melding, hashlib.sha256(tekst.encode("utf-8", "surrogatepass")).hexdigest()

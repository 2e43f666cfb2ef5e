"""Make the pictures in docs/voorbeelden: the first page of each kind of report, and their table.

    python -m scripts.voorbeelden

Needs the `dev` extra and `pdftoppm` (poppler-utils). Each picture is the first page of the PDF
that the command in the table makes of the example firm. Which report stands for a kind is its
first golden for its usual reader (`tests/report/maak_goldens.py`), so a new kind comes along.
"""

from __future__ import annotations

import io
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.plaatjes import OMGEVING, WORTEL
from tests.mappen import VOORBEELD
from tests.report import loonsanctie
from tests.report.maak_goldens import GOLDENS, Golden
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN
from tweedespoor.report.praktijk import PRAKTIJK

DOEL = WORTEL / "docs" / "voorbeelden"
BREEDTE = 700
TITELS = {soort.naam: soort.titel for soort in (*SOORTEN.values(), *PRAKTIJK.values())}
"""Each kind, in the order in which `spoor` names them."""
KLEUREN = 48
"""Of the palette: paper, ink, the colour of the firm, and what smooths the edges of letters."""

KOP = """\
# What each report looks like

The first page of each kind of report, made of the example firm (`spoor demo proef`, or
`examples/bureau-de-brug`). The people in it are invented. Each command is given in the folder of
the firm and writes a PDF to the current folder.

This page and the pictures are made by `python -m scripts.voorbeelden`, from the root of the
repository, with the `dev` extra and `pdftoppm` installed. The dates come from the dossiers and from
the commands, never from the clock: the same code gives the same pages, and the same version
of poppler and Pillow the same bytes. Run it again after a change of a report or of its look.

| kind | first page | command |
|---|---|---|
"""

VOETNOOT = """\

No example dossier has a loonsanctie. The picture of `bekorting` is made of dossier 2024-0231 with
the decision of UWV added that `tests/report/loonsanctie.py` writes.
"""


def vertegenwoordiger(soort: str) -> Golden:
    """The report that stands for a kind.

    Raises:
        StopIteration: the kind has no golden for its usual reader.
    """
    lezer = SOORTEN[soort].standaard if soort in SOORTEN else Lezer.BUREAU
    return next(g for g in GOLDENS if g.soort == soort and g.lezer == lezer.value)


def opdracht(g: Golden) -> list[str]:
    """The arguments of `spoor`, given in the folder of the firm."""
    dossier = loonsanctie.DOSSIER if g.dossier == "loonsanctie" else g.dossier
    delen = ["report", g.soort, "." if dossier == "bureau" else dossier, "--voor", g.lezer]
    if g.van:
        delen += ["--van", g.van.isoformat()]
    if g.op:
        delen += ["--peildatum", g.op.isoformat()]
    return [*delen, "--formaat", "pdf"]


def leesmij() -> str:
    """The page with the table."""
    rijen = (
        f"| {titel} | [![{titel}]({soort}.png)]({soort}.png) "
        f"| `spoor {shlex.join(opdracht(vertegenwoordiger(soort)))}` |\n"
        for soort, titel in TITELS.items()
    )
    return KOP + "".join(rijen) + VOETNOOT


def eerste_bladzijde(g: Golden, map_: Path) -> bytes:
    """The first page of a report as PNG with a palette, `BREEDTE` pixels wide.

    Args:
        g: the report.
        map_: an empty folder.
    """
    from PIL import Image

    bureau = VOORBEELD
    if g.dossier == "loonsanctie":
        bureau = loonsanctie.bouw(map_).parents[1]
    pdf, beeld = map_ / "rapport.pdf", map_ / "rapport"
    spoor = [sys.executable, "-m", "tweedespoor", *opdracht(g), "--uit", str(pdf)]
    subprocess.run(spoor, cwd=bureau, env=OMGEVING, check=True, stdout=subprocess.DEVNULL)
    maat = ["-scale-to-x", str(BREEDTE), "-scale-to-y", "-1"]
    omzetten = ["pdftoppm", "-png", "-singlefile", "-f", "1", *maat, str(pdf), str(beeld)]
    subprocess.run(omzetten, check=True)
    with Image.open(beeld.with_suffix(".png")) as bladzijde:
        palet = bladzijde.convert("RGB").quantize(KLEUREN, dither=Image.Dither.NONE)
    uit = io.BytesIO()
    palet.save(uit, "PNG", optimize=True)
    return uit.getvalue()


def main() -> None:
    """Write all of them and remove what is no kind any more."""
    DOEL.mkdir(parents=True, exist_ok=True)
    for oud in DOEL.glob("*.png"):
        if oud.stem not in TITELS:
            oud.unlink()
    for soort in TITELS:
        with tempfile.TemporaryDirectory() as map_:
            inhoud = eerste_bladzijde(vertegenwoordiger(soort), Path(map_))
        (DOEL / f"{soort}.png").write_bytes(inhoud)
    (DOEL / "README.md").write_text(leesmij(), "utf-8")


if __name__ == "__main__":
    main()

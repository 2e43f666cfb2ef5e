"""A Word file, opened by LibreOffice and read back from the PDF that it makes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.report.lezen import bladen


def als_pdf_van_kantoor(docx: bytes, map_: Path) -> str:
    """The text of the pages as LibreOffice sets them, without head and foot.

    Args:
        docx: the file.
        map_: an empty folder; also holds the profile, so that nothing of the machine counts.
    """
    programma = shutil.which("soffice")
    assert programma is not None, "LibreOffice is not installed"
    (map_ / "rapport.docx").write_bytes(docx)
    subprocess.run(
        [
            programma,
            "--headless",
            f"-env:UserInstallation={(map_ / 'profiel').as_uri()}",
            "--convert-to",
            "pdf",
            "--outdir",
            str(map_),
            str(map_ / "rapport.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return "\n".join(
        regel for blad in bladen((map_ / "rapport.pdf").read_bytes()) for regel in blad
    )

"""Build the handbook as a site, strict: a warning of Sphinx is an error.

    python -m scripts.handboek.site MAP

The folder that comes out can be put on any server, or opened from a disk: `index.html`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from scripts.handboek.uitvoeren import PAGINAS, WORTEL

_REGELS: Final = PAGINAS / "site"
"""Where Sphinx finds its settings, the style sheet and the door."""


def bouw(map_: Path) -> int:
    """Write the site to a folder; what Sphinx has to say goes to standard error.

    Returns:
        The exit code: 0, or not 0 when there was a warning.
    """
    from sphinx.cmd.build import build_main

    keuzes = ["-q", "-W", "--keep-going", "-E", "-d", str(map_ / ".doctrees")]
    return build_main([*keuzes, "-c", str(_REGELS), str(WORTEL / "docs"), str(map_)])


if __name__ == "__main__":
    sys.exit(bouw(Path(sys.argv[1])))

"""Run the commands of the handbook and show, or write, what their screens show now.

    python -m scripts.handboek [--schrijf] [PAGINA.md ...]

Without `--schrijf` it tells which pages are stale, and ends with 1 when one is. Read the difference
in git before you commit it: a screen is evidence. A command that ends with another exit code than
its page says is refused, so that no error becomes a screen by itself. Needs the `dev` extra.
"""

from __future__ import annotations

import sys

from scripts.handboek.bladzij import PaginaError
from scripts.handboek.uitvoeren import PAGINAS, UitkomstError, draai


def main() -> int:
    """Write or compare the pages that were named, or all."""
    argumenten = sys.argv[1:]
    schrijf = "--schrijf" in argumenten
    gevraagd = [a for a in argumenten if a != "--schrijf"]
    namen = gevraagd or sorted(pad.name for pad in PAGINAS.glob("*.md"))
    goed = True
    for naam in namen:
        try:
            nieuw = draai(naam)
        except (PaginaError, UitkomstError) as fout:
            sys.stderr.write(f"{fout}\n")
            goed = False
            continue
        if nieuw == (PAGINAS / naam).read_text("utf-8"):
            continue
        if schrijf:
            (PAGINAS / naam).write_text(nieuw, "utf-8")
            sys.stdout.write(f"{naam}: written\n")
        else:
            sys.stdout.write(f"{naam}: stale; python -m scripts.handboek --schrijf {naam}\n")
            goed = False
    return 0 if goed else 1


if __name__ == "__main__":
    sys.exit(main())

"""Entry point of the command `spoor` and of `python -m tweedespoor`."""

from __future__ import annotations

import sys

from tweedespoor import __version__


def main() -> None:
    """Run the command and leave with its exit code.

    The version is answered before anything else is imported: scripts ask it often.
    """
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"spoor {__version__}\n")
        return
    from tweedespoor.cli import draai

    sys.exit(draai(sys.argv[1:]))


if __name__ == "__main__":
    main()

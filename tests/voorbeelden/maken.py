"""Makes the tables and the goldens of the examples anew: python -m tests.voorbeelden.maken."""

from __future__ import annotations

from tests.voorbeelden import fouten_lezen, goud, zaken_lezen


def maken() -> None:
    """Write everything that is derived; what changed, git shows."""
    for kamer in (fouten_lezen, zaken_lezen):
        pad = kamer.LEESMIJ
        pad.write_text(kamer.leesmij(pad.read_text("utf-8")), encoding="utf-8")
    goud.schrijf()


if __name__ == "__main__":
    maken()

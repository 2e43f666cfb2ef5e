"""Makes the tables and the goldens of the examples anew: python -m tests.voorbeelden.maken."""

from __future__ import annotations

from tests.voorbeelden import fouten_lezen


def maken() -> None:
    """Write everything that is derived; what changed, git shows."""
    pad = fouten_lezen.LEESMIJ
    pad.write_text(fouten_lezen.leesmij(pad.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    maken()

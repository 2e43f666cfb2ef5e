"""Programs of the system that some tests use: absent at a desk they skip, in CI they fail."""

from __future__ import annotations

import os
import shutil

import pytest


def nodig(*namen: str) -> pytest.MarkDecorator:
    """Skip where none of these programs is installed, unless the machine promised them."""
    er_is = any(shutil.which(naam) for naam in namen)
    verplicht = os.environ.get("SPOOR_GEREEDSCHAP") == "verplicht"
    return pytest.mark.skipif(not er_is and not verplicht, reason=f"no {namen[0]} on this machine")

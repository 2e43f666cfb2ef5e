"""The command `spoor` on another day: the one clock of the product stands at PROEFDAG."""

from __future__ import annotations

import os
from datetime import date

from tweedespoor.commandos import basis

basis.vandaag = lambda: date.fromisoformat(os.environ["PROEFDAG"])

if __name__ == "__main__":
    from tweedespoor.__main__ import main

    main()

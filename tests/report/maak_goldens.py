"""Write the golden reports of the example firm: `python -m tests.report.maak_goldens`.

Read the difference before you commit it: it is what a client would see change.
"""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.mappen import DOSSIERS
from tests.report import loonsanctie
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.report.praktijk import PRAKTIJK

MAP = Path(__file__).parent / "goldens"
VANDAAG = date(2026, 11, 21)


class Golden(NamedTuple):
    """One report that is kept: kind, dossier, reader, format, first day, and the peildatum.

    The dossier `loonsanctie` is no example: `tests.report.loonsanctie` builds it. A report on the
    practice names a coach instead, or `bureau`.
    """

    soort: str
    dossier: str
    lezer: str
    formaat: str = "md"
    van: date | None = None
    op: date | None = None


GOLDENS: tuple[Golden, ...] = (
    Golden("haalbaarheid", "2025-0045", "werkgever"),
    Golden("haalbaarheid", "2025-0045", "bedrijfsarts"),
    Golden("haalbaarheid", "2025-0045", "werknemer", "html"),
    Golden("intake", "2026-0158", "werknemer"),
    Golden("intake", "2024-0231", "werkgever", "html"),
    Golden("trajectplan", "2026-0158", "werkgever"),
    Golden("trajectplan", "2026-0158", "bedrijfsarts"),
    Golden("trajectplan", "2024-0117", "derde"),
    Golden("trajectplan", "2024-0203", "uwv", "html"),
    Golden("start", "2026-0158", "werkgever"),
    Golden("start", "2024-0231", "werknemer", "html"),
    Golden("voortgang", "2026-0158", "werkgever"),
    Golden("voortgang", "2026-0158", "bedrijfsarts"),
    Golden("voortgang", "2026-0158", "werknemer", "html", date(2026, 11, 1)),
    Golden("tussen", "2024-0117", "werkgever"),
    Golden("tussen", "2024-0203", "uwv", "html"),
    Golden("wia", "2024-0231", "uwv"),
    Golden("wia", "2025-0045", "werknemer", "html"),
    Golden("eind", "2024-0117", "werkgever"),
    Golden("eind", "2024-0117", "werknemer"),
    Golden("eind", "2024-0117", "uwv"),
    Golden("eind", "2024-0117", "bureau"),
    Golden("eind", "2024-0203", "werkgever"),
    Golden("eind", "2024-0231", "uwv"),
    Golden("eind", "2025-0045", "werkgever"),
    Golden("eind", "2024-0117", "werkgever", "html"),
    Golden("eind", "2025-0045", "uwv", "html"),
    Golden("informatie", "2026-0158", "werknemer"),
    Golden("informatie", "2024-0117", "werkgever", "html", op=date(2024, 6, 10)),
    Golden("kosten", "2026-0158", "werkgever"),
    Golden("kosten", "2024-0117", "werkgever"),
    Golden("kosten", "2024-0231", "werknemer", "html"),
    Golden("wia-vooruitblik", "2024-0231", "werknemer", op=date(2025, 7, 1)),
    Golden("wia-vooruitblik", "2026-0158", "werkgever", "html"),
    Golden("evaluatie", "2026-0158", "werkgever"),
    Golden("evaluatie", "2024-0117", "werkgever", op=date(2024, 6, 10)),
    Golden("evaluatie", "2024-0231", "werknemer", "html", op=date(2025, 7, 28)),
    Golden("riv", "2024-0231", "uwv", op=date(2025, 8, 18)),
    Golden("riv", "2026-0158", "werkgever"),
    Golden("riv", "2024-0231", "werknemer", "html", op=date(2025, 6, 20)),
    Golden("bekorting", "loonsanctie", "uwv", op=date(2025, 10, 31)),
    Golden("bekorting", "loonsanctie", "werknemer", "html", op=date(2025, 10, 31)),
    Golden("ontwikkelplan", "mdejong", "bureau"),
    Golden("ontwikkelplan", "ktesterman", "bureau", "html"),
    Golden("kwaliteit", "bureau", "bureau"),
    Golden("kwaliteit", "bureau", "bureau", "html", van=date(2025, 1, 1)),
)
"""Every kind with its readers, every outcome of the firm, both formats."""


def naam(g: Golden) -> str:
    """The file name of one golden."""
    van = f"-van-{g.van.isoformat()}" if g.van else ""
    op = f"-op-{g.op.isoformat()}" if g.op else ""
    return f"{g.soort}-{g.dossier}-{g.lezer}{van}{op}.{g.formaat}"


def rapport(g: Golden) -> bytes:
    """One report of the example firm, as the command makes it."""
    if g.dossier == "loonsanctie":
        with tempfile.TemporaryDirectory() as map_:
            return _rapport(g, loonsanctie.bouw(Path(map_)))
    if g.soort in PRAKTIJK:
        bureau = DOSSIERS.parent
        per_coach = PRAKTIJK[g.soort].per_coach
        return _rapport(g, bureau / "coachen" / f"{g.dossier}.yaml" if per_coach else bureau)
    return _rapport(g, DOSSIERS / g.dossier)


def _rapport(g: Golden, dossier: Path) -> bytes:
    gemaakt = maak(
        Rapportvraag(
            g.soort,
            dossier,
            VANDAAG,
            lezer=g.lezer,
            formaat=g.formaat,
            van=g.van,
            peildatum=g.op,
        )
    )
    assert gemaakt.inhoud is not None, f"{g}: {gemaakt.fouten} open errors, {gemaakt.beletsel}"
    return gemaakt.inhoud


def main() -> None:
    """Write all of them and remove what is no golden any more."""
    MAP.mkdir(exist_ok=True)
    for oud in MAP.iterdir():
        if oud.name not in {naam(g) for g in GOLDENS}:
            oud.unlink()
    for golden in GOLDENS:
        (MAP / naam(golden)).write_bytes(rapport(golden))


if __name__ == "__main__":
    main()

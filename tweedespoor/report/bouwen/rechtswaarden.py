"""Numbers of the law for a report: dated, with their source, never written in a builder.

The data belong to the product like its texts; the same version and the same day give the
same number.
"""

from __future__ import annotations

from datetime import date

from tweedespoor.errors import NoLawInForce
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.reference import Sterkte
from tweedespoor.report.teksten.bronnen import STERKTE

LOON_PERCENTAGE = "bw.loon_percentage"
LOON_WEKEN = "bw.loondoorbetaling"
SANCTIE_MAXIMUM = "wia.loonsanctie_maximum"
GRENS_GEDEELTELIJK = "wia.grens_gedeeltelijk"
GRENS_VOLLEDIG = "wia.grens_volledig"
ZESTIGPLUS = "wia.zestigplus"


@dataclass(frozen=True, slots=True)
class Rechtswaarde:
    """A number of the law on a day.

    Attributes:
        getal: the number in its unit (weeks, percent).
        bron: the source as printed.
        sterkte: how binding it is.
    """

    getal: int
    bron: str
    sterkte: Sterkte

    @property
    def herkomst(self) -> str:
        """Source and strength behind a number: `BW 7:629 lid 1, wet`."""
        return f"{self.bron}, {STERKTE[self.sterkte]}"


def op(id: str, dag: date | None) -> Rechtswaarde | None:
    """The value that held on the day that selects it.

    Args:
        id: name of the value in the legal data.
        dag: the day of the case that selects the version; None when the dossier lacks it.

    Returns:
        None without a day, and where the law of that day is not known or has no such rule.
    """
    if dag is None:
        return None
    try:
        waarde = laad_recht()[id].on(dag)
    except NoLawInForce:
        return None
    return (
        Rechtswaarde(waarde.waarde, waarde.bron.tekst, waarde.sterkte) if waarde.bestaat else None
    )

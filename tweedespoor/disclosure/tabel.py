"""The one table: which labels each reader may see in a report.

Sources: UAVG art. 30 and AVG art. 5 and 9 (necessity); the rules of the Autoriteit
Persoonsgegevens on sick employees for employer and re-integration firm; the decisions of
the project on applications (the employer gets no reasons for refusal) and on prices (not for
UWV and the employee). `begeleiding` stands nowhere: it is in no report for anybody, and
only the employee's own inspection (AVG art. 15) shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tweedespoor.labels import Label, Lezer

_ALLES = frozenset(Label)

_WERKGEVER = frozenset(
    {
        Label.PROCES,
        Label.BEDRIJF,
        Label.OPENBAAR,
        Label.FUNCTIONEEL,
        Label.WERK,
        Label.MEDEWERKING,
        Label.LOON,
        Label.FINANCIEEL,
        Label.SOLLICITATIE,
        Label.IDENTIFICEREND,
        Label.WERKPLEK,
    }
)

MAG_ZIEN: Mapping[Lezer, frozenset[Label]] = MappingProxyType(
    {
        Lezer.WERKNEMER: _ALLES - {Label.FINANCIEEL, Label.BEGELEIDING},
        Lezer.WERKGEVER: _WERKGEVER,
        Lezer.UWV: (_WERKGEVER - {Label.FINANCIEEL}) | {Label.SOLLICITATIE_REDEN},
        Lezer.BEDRIJFSARTS: frozenset(
            {
                Label.IDENTIFICEREND,
                Label.FUNCTIONEEL,
                Label.PROCES,
                Label.BEDRIJF,
                Label.OPENBAAR,
                Label.WERK,
            }
        ),
        Lezer.DERDE: frozenset({Label.OPENBAAR, Label.WERKPLEK}),
        Lezer.BUREAU: _ALLES - {Label.BEGELEIDING},
    }
)
"""Reader → labels. A reader or label that is not here sees nothing."""

INZAGE: frozenset[Label] = _ALLES - {Label.FINANCIEEL}
"""What the employee sees in his own inspection (AVG art. 15): more than in any report.

Only what bureau and employer agreed on money is left out: the rights of others (art. 15 lid 4).
"""

INZAGE_EIGEN: frozenset[tuple[str, str]] = frozenset(
    {
        ("Dienstverband", "transitievergoeding"),
        ("Resultaat", "transitievergoeding"),
        ("Proefplaatsing", "loon_betaalt"),
        ("Scholing", "subsidie_onderzocht"),
        ("Urenlijst", "uren"),
        ("Urenregel", "datum"),
        ("Urenregel", "wie"),
        ("Urenregel", "waaraan"),
        ("Urenregel", "uren"),
        ("Urenregel", "soort"),
        ("Urenregel", "activiteit"),
        ("Activiteit", "uren"),
        ("Contact", "uren"),
        ("Contact", "reistijd"),
    }
)
"""Fields labelled `financieel` that are about the employee: his own money, and the time and work
that went into his traject. Only that inspection opens them."""

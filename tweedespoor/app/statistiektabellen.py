"""From figures to tables with words; published figures stand beside those of the firm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from tweedespoor.disclosure.praktijk import Cijfers, Rij
from tweedespoor.disclosure.statistiek import Cel, Kolom, Tabel
from tweedespoor.nederlands import getal, hoofdletter
from tweedespoor.portfolio.cijfers import Groep, groepeer
from tweedespoor.portfolio.meten import Meting
from tweedespoor.report.teksten import praktijk
from tweedespoor.report.teksten.woorden import ACTIVITEIT

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Vergelijking

NAZORG = {
    "met_werk": "Trajecten die eindigden met werk",
    "na_3_maanden": "Daarvan: contact na drie maanden",
    "na_6_maanden": "Daarvan: contact na zes maanden",
    "werkt_nog": "Daarvan: werkt nog",
}
ONBEKEND = "niet bekend"
_TRAJECTEN = Kolom("trajecten", "Trajecten", getal=True)
_DEEL = Kolom("procent", "Deel in %", getal=True)
_ERNAAST = Kolom("ernaast", "Ernaast gelegd")
_TWEE_PLAATSEN = (
    "Die publicatie geeft op twee plaatsen cijfers: schattingen van bureaus in paragraaf 3.4 en "
    "een grafiek van uitkomsten in paragraaf 4.5. Tel die niet bij elkaar op, en noem bij elk "
    "cijfer de plaats."
)


_NIET_SAMEN = (
    "Wie een deel van de trajecten kiest en de cijfers naast die van het geheel legt, kan kleine "
    "aantallen alsnog uitrekenen. Geef zulke lijsten niet samen aan anderen."
)


def tabellen(
    c: Cijfers,
    metingen: Sequence[Meting],
    mijlpalen: Mapping[str, str],
    vergelijking: Sequence[Vergelijking],
) -> tuple[Tabel, ...]:
    """All tables that have a row.

    Args:
        c: the figures, small counts hidden.
        metingen: what counts of each traject, for the groups.
        mijlpalen: code of a milestone → its name.
        vergelijking: published figures as the firm entered them.
    """
    afgerond = c.afgerond or None
    alle = (
        _verdeeld("uitkomsten", "Hoe de trajecten afliepen", c.uitkomsten, afgerond, vergelijking),
        _verdeeld("tussen", "Wat er onderweg werd bereikt", c.tussen, afgerond, vergelijking),
        Tabel(
            "doorlooptijden",
            "Doorlooptijden en ritme",
            (
                Kolom("wat", "Wat"),
                Kolom("mediaan_dagen", "Middelste, in dagen", getal=True),
                _TRAJECTEN,
                _ERNAAST,
            ),
            tuple(
                (
                    praktijk.METINGEN[d.code].naam,
                    d.mediaan,
                    d.trajecten,
                    praktijk.METINGEN[d.code].ernaast,
                )
                for d in c.duren
            ),
            praktijk.MIDDEN,
        ),
        Tabel(
            "op_tijd",
            "Wat op tijd was",
            (
                Kolom("mijlpaal", "Mijlpaal"),
                Kolom("op_tijd", "Op tijd", getal=True),
                Kolom("te_laat", "Te laat", getal=True),
                Kolom("procent_op_tijd", "Op tijd in %", getal=True),
            ),
            tuple(
                (
                    mijlpalen[t.code],
                    t.op_tijd,
                    t.te_laat,
                    _deel(t.op_tijd, _som(t.op_tijd, t.te_laat)),
                )
                for t in c.tijdig
            ),
            "Alleen mijlpalen waarvan de laatste dag voorbij is of die gedaan zijn. Ook die van "
            "werkgever en bedrijfsarts tellen mee. Wat voor de aanmelding moest en niet in het "
            "dossier staat, telt niet mee: misschien is het gedaan.",
        ),
        Tabel(
            "interventies",
            "Wat er is gedaan",
            (Kolom("soort", "Activiteit"), _TRAJECTEN),
            tuple(
                (hoofdletter(ACTIVITEIT.get(r.code, r.code.replace("_", " "))), r.aantal)
                for r in c.interventies
            ),
            "Een traject kan meer activiteiten hebben.",
        ),
        Tabel(
            "nazorg",
            "Nazorg",
            (Kolom("wat", "Wat"), _TRAJECTEN),
            tuple((NAZORG[r.code], r.aantal) for r in c.nazorg),
        ),
        Tabel(
            "tevredenheid",
            "Tevredenheid, van 1 tot en met 10",
            (Kolom("wie", "Van wie"), Kolom("gemiddeld", "Gemiddeld", getal=True), _TRAJECTEN),
            tuple((praktijk.CIJFERS[m.code], m.gemiddeld, m.trajecten) for m in c.cijfers),
        ),
        Tabel(
            "klachten",
            "Klachten",
            (Kolom("wat", "Wat"), _TRAJECTEN),
            tuple((praktijk.KLACHTEN[r.code], r.aantal) for r in c.klachten),
        ),
        Tabel(
            "regels",
            "Bevindingen per regel",
            (
                Kolom("regel", "Regel"),
                Kolom("titel", "Wat hoort"),
                Kolom("open", "Open", getal=True),
                Kolom("aanvaard", "Aanvaard", getal=True),
            ),
            tuple((r.code, r.titel, r.open, r.aanvaard) for r in c.regels),
        ),
        _groepen("per_coach", "Per coach", "Coach", groepeer(metingen, _coach)),
        _groepen(
            "per_opdrachtgever",
            "Per opdrachtgever",
            "Opdrachtgever",
            groepeer(metingen, _opdrachtgever),
        ),
        _groepen("per_jaar", "Per jaar van aanmelding", "Jaar", groepeer(metingen, _jaar)),
    )
    return tuple(tabel for tabel in alle if tabel.rijen)


def uitleg(vergelijking: Sequence[Vergelijking]) -> tuple[str, ...]:
    """What the figures say and what not."""
    over = () if vergelijking else (praktijk.OVERNEMEN,)
    return (
        praktijk.AFSCHERMING,
        praktijk.ENQUETE,
        _TWEE_PLAATSEN,
        *over,
        *praktijk.GRENZEN,
        _NIET_SAMEN,
    )


def _verdeeld(
    code: str,
    titel: str,
    rijen: Sequence[Rij],
    van: int | None,
    vergelijking: Sequence[Vergelijking],
) -> Tabel:
    """Counts with their share of what ended, beside what was published of the same."""
    namen = praktijk.UITKOMSTEN if code == "uitkomsten" else praktijk.TUSSEN
    gepubliceerd: dict[str, list[str]] = {}
    for v in vergelijking:
        n = f", n = {getal(v.aantal)}" if v.aantal is not None else ""
        gepubliceerd.setdefault(v.wat, []).append(f"{getal(v.procent)}% ({v.bron}{n})")
    eigen = {r.code for r in rijen}
    # What others report and did not come up here stands there too, with nought.
    alle = [*rijen, *(Rij(k, 0) for k in namen if k in gepubliceerd and k not in eigen)]
    return Tabel(
        code,
        titel,
        (
            Kolom("wat", "Uitkomst" if code == "uitkomsten" else "Resultaat"),
            _TRAJECTEN,
            _DEEL,
            _ERNAAST,
        ),
        tuple(
            (
                hoofdletter(namen[r.code]),
                r.aantal,
                _deel(r.aantal, van) if r.code != "loopt" else "",
                "; ".join(gepubliceerd.get(r.code, ())),
            )
            for r in alle
        ),
        "Het deel is dat van de trajecten die zijn afgerond." if van else "",
    )


def _groepen(code: str, titel: str, kop: str, groepen: Sequence[Groep]) -> Tabel:
    standen = list(groepen[0].uitkomsten) if groepen else []
    return Tabel(
        code,
        titel,
        (
            Kolom("naam", kop),
            _TRAJECTEN,
            Kolom("mediaan_dagen", "Middelste duur, in dagen", getal=True),
            *(Kolom(s, hoofdletter(praktijk.UITKOMSTEN[s]), getal=True) for s in standen),
        ),
        tuple(
            (g.naam, g.trajecten, g.doorlooptijd.mediaan, *(g.uitkomsten[s] for s in standen))
            for g in groepen
        ),
        "De duur is die van eerste activiteit tot einde. Wie moeilijke trajecten krijgt, heeft "
        "andere cijfers: gebruik ze om vragen te stellen, niet om te vergelijken.",
    )


def _coach(m: Meting) -> str:
    return m.coach or ONBEKEND


def _opdrachtgever(m: Meting) -> str:
    return m.opdrachtgever or ONBEKEND


def _jaar(m: Meting) -> str:
    return str(m.jaar) if m.jaar is not None else ONBEKEND


def _som(een: int | None, ander: int | None) -> int | None:
    return None if een is None or ander is None else een + ander


def _deel(n: int | None, van: int | None) -> Cel:
    """A share in percent with one decimal; None where it would tell a hidden count."""
    if n is None or not van:
        return None
    return (Decimal(n) * 100 / van).quantize(Decimal("0.1"), ROUND_HALF_UP)

"""`spoor bewaartermijn` for people: what must go, what may stay, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.bewaren import Bewaarlijst, Bewaarregel, Bewaring, Stand
from tweedespoor.nederlands import aantal, datum, hoofdletter, lijst
from tweedespoor.output.tekst.scherm import Scherm, tabel

_GEEN_WET = (
    "De AVG (art. 5 lid 1 onder e) noemt geen aantal jaren. Twee jaar na de opdracht is een norm, "
    "geen wet: zo lang vindt de toezichthouder redelijk."
)
_EIGEN = (
    "Uw bureau koos de termijn in spoor.yaml. De AVG (art. 5 lid 1 onder e) noemt geen aantal "
    "jaren: het is een norm, geen wet."
)
_BELASTING = (
    "De wet noemt het begin van de zeven jaar niet. Gebruikelijk is: na het jaar waarin de "
    "opdracht eindigde. Alleen uren, prijs en facturen horen daarbij, nooit de rest van het "
    "dossier."
)


def bewaartermijn(deze: Bewaarlijst, scherm: Scherm) -> str:
    """The whole list, ending in a newline."""
    regels: list[str] = []
    for id in deze.onafgemaakt:
        regels += [
            scherm.stijl(f"{id}  vernietigen is begonnen en niet afgemaakt", "fout"),
            f"  Maak het af: spoor vernietig {id}",
            "",
        ]
    for regel in deze.regels:
        regels += [*_dossier(regel, deze.dag, scherm), ""]
    for rest in deze.belasting:
        klaar = rest.tot_en_met is not None and deze.dag > rest.tot_en_met
        wat = (
            "is niet te lezen"
            if rest.tot_en_met is None
            else f"was nodig tot en met {datum(rest.tot_en_met)}"
            if klaar
            else f"bewaren tot en met {datum(rest.tot_en_met)}"
        )
        regels.append(f"{rest.dossier}  belastingdeel van een vernietigd dossier: {wat}")
        if klaar:
            regels.append(f"  spoor vernietig {rest.dossier}")
        regels.append("")
    regels += [scherm.vouw(zin, vervolg=0) for zin in _onder(deze)]
    regels.append(f"Vandaag: {datum(deze.dag)}")
    return "\n".join(regels) + "\n"


def _dossier(regel: Bewaarregel, dag: date, scherm: Scherm) -> Iterator[str]:
    b = regel.bewaring
    if b is None:
        yield scherm.stijl(f"{regel.dossier}  niet te lezen", "fout")
        yield f"  Bekijk wat er mis is: spoor check {regel.dossier}"
        return
    yield scherm.stijl(f"{regel.dossier}  {_stand(b, dag)}", "vet")
    if b.laatste is None or b.einde is None:
        return
    rijen = [("  wat", "bewaren tot en met", "kracht", "bron")]
    rijen.append(("  dossier en persoonsbestand", datum(b.laatste), str(b.sterkte), b.bron.tekst))
    if regel.geld and b.belasting is not None:
        rijen.append(
            ("  uren, prijs en facturen", datum(b.belasting), "wettelijk", b.bron_belasting.tekst)
        )
    yield from tabel(rijen)
    for reden in b.opgeschort:
        yield scherm.vouw(f"  Wacht met vernietigen: {reden}.", vervolg=4)
    if b.stand is Stand.VOORBIJ:
        yield f"  Vernietigen: spoor vernietig {regel.dossier}"


def _stand(b: Bewaring, dag: date) -> str:
    if b.laatste is None or b.einde is None or b.stand is Stand.LOOPT:
        return "de opdracht loopt nog"
    if b.stand is Stand.BEWAREN:
        return f"nog {aantal((b.laatste - dag).days, 'dag', 'dagen')} bewaren"
    over = f"de termijn is {aantal((dag - b.laatste).days, 'dag', 'dagen')} voorbij"
    return over if b.stand is Stand.VOORBIJ else f"{over}, maar opgeschort"


def _onder(deze: Bewaarlijst) -> Iterator[str]:
    standen = [r.bewaring.stand for r in deze.regels if r.bewaring is not None]
    delen = [
        f"{standen.count(stand)} {woord}"
        for stand, woord in (
            (Stand.VOORBIJ, "te vernietigen"),
            (Stand.OPGESCHORT, "opgeschort"),
            (Stand.BEWAREN, "te bewaren"),
            (Stand.LOOPT, "lopend"),
        )
        if stand in standen
    ]
    if delen:
        yield hoofdletter(f"{aantal(len(deze.regels), 'dossier', 'dossiers')}: {lijst(delen)}.")
    if any(r.bewaring is not None and r.bewaring.laatste is not None for r in deze.regels):
        yield _EIGEN if deze.eigen_termijn else _GEEN_WET
    if any(r.geld and r.bewaring is not None and r.bewaring.belasting for r in deze.regels):
        yield _BELASTING

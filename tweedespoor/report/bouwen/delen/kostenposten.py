"""What an employer pays besides wages: the traject, premiums, and the end of the employment."""

from __future__ import annotations

from decimal import Decimal

from tweedespoor.disclosure import zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, getal
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    feit,
    hoofdletter,
    klein,
    mist,
    tabel,
    woord,
)
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.geld import Som, cent, deel, optellen
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feit, Feiten, Kolom, Kop
from tweedespoor.report.teksten import kosten, regels_inkomen, woorden
from tweedespoor.report.teksten.regel import Regel


@dataclass(frozen=True, slots=True)
class Post:
    """One item of cost.

    Attributes:
        naam: what it is.
        som: the amount with its calculation; None when the dossier does not name it.
    """

    naam: str
    som: Som | None


def traject(zicht: Zicht) -> tuple[Post, ...]:
    """The price of the assignment and of the activities that the employer pays, without VAT."""
    opdracht = zicht.zie("traject", "opdracht")
    vast, tarief = zie(opdracht, "prijs", "vast"), zie(opdracht, "prijs", "uurtarief")
    uren = zie(opdracht, "uren")
    posten: list[Post] = []
    if vast is not None:
        posten.append(Post("Vaste prijs", Som(cent(vast), "zoals afgesproken")))
    elif tarief is not None and uren is not None:
        som = Som(cent(uren * tarief), f"{getal(uren)} uur × {bedrag(tarief)}")
        posten.append(Post("Begeleiding", som))
    for a in zicht.rij("activiteiten", "activiteiten"):
        hoeveel = zie(a, "kosten")
        if hoeveel and zie(a, "betaler") in (None, "werkgever"):
            naam = hoofdletter(woord(woorden.ACTIVITEIT, zie(a, "soort")))
            posten.append(
                Post(f"{naam} ({zie(a, 'id')})", Som(cent(hoeveel), "zoals in het dossier"))
            )
    return tuple(posten)


def traject_totaal(zicht: Zicht) -> Som | None:
    """The price of the assignment with its activities; None when nothing is known."""
    return optellen(*(p.som for p in traject(zicht)))


def van_het_traject(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the cost of the traject, without and with VAT."""
    if not zicht.mag(Label.FINANCIEEL):
        return Hoofdstuktekst()
    posten = traject(zicht)
    gemist = _gemist(zicht)
    if not posten:
        return Hoofdstuktekst(tuple(b for wat in gemist for b in mist(wat)), gemist)
    totaal = optellen(*(p.som for p in posten))
    prijs = zicht.zie("traject", "opdracht", "prijs")
    return Hoofdstuktekst(
        (
            *klein(zicht.vul(kosten.TRAJECT_UITLEG)),
            tabel(
                bijschrift="Kosten van het traject",
                kolommen=(
                    Kolom("Post", rijkop=True),
                    Kolom("Berekening"),
                    Kolom("Bedrag", rechts=True, smal=True),
                ),
                rijen=tuple(_rij(p) for p in posten),
                totaal=(cel("Totaal"), cel(), cel(bedrag(totaal.bedrag) if totaal else None)),
            ),
            *_btw(zicht),
            *klein(
                zicht.vul(kosten.VAST_DEKT)
                if zie(prijs, "vast") is not None
                else zicht.vul(kosten.UURPRIJS)
            ),
            *(b for wat in gemist for b in mist(wat)),
        ),
        gemist,
    )


def _gemist(zicht: Zicht) -> tuple[str, ...]:
    opdracht = zicht.zie("traject", "opdracht")
    prijs = zie(opdracht, "prijs")
    if zicht.onbekend("opdracht") or zie(prijs, "vast") is not None:
        return ()
    if zie(prijs, "uurtarief") is not None:
        return () if zie(opdracht, "uren") is not None else ("de afgesproken uren van het traject",)
    return ("de prijs van het traject",)


def _rij(p: Post) -> tuple[Cel, ...]:
    return (
        cel(p.naam),
        cel(p.som.berekening if p.som else None),
        cel(bedrag(p.som.bedrag) if p.som else "ontbreekt"),
    )


def _btw(zicht: Zicht) -> tuple[Blok, ...]:
    """The price of the bureau with VAT; activities of others may have another rate."""
    procent = zicht.zie("traject", "opdracht", "prijs", "btw")
    eigen = optellen(*(p.som for p in traject(zicht)[:1]))
    if procent is None or eigen is None or zie(zicht.zie("traject", "opdracht"), "prijs") is None:
        return ()
    erbij = deel(eigen, Decimal(procent))
    met = cent(eigen.bedrag + erbij.bedrag)
    return alinea(
        f"Over de prijs van het bureau komt {getal(procent)}% btw: {erbij.berekening} = "
        f"{bedrag(erbij.bedrag)}. Met btw is dat {bedrag(met)}."
    )


def premies(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on premiums and insurance: what applies to this employer, amounts as entered."""
    if not zicht.mag(Label.BEDRIJF):
        return Hoofdstuktekst()
    feiten = (*_grootte(zicht), *_verzekering(zicht))
    gemist = _premies_gemist(zicht)
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(kosten.PREMIE_UITLEG)),
            *((Feiten(feiten),) if feiten else ()),
            Kop("WGA: premie of eigen risico"),
            regels(zicht, *premieregels(zicht)),
            *alinea(zicht.vul(kosten.ERD_BEDRAG) if _erd(zicht) else zicht.vul(kosten.WHK_BEDRAG)),
            *(b for wat in gemist for b in mist(wat)),
        ),
        gemist,
    )


def premieregels(zicht: Zicht) -> tuple[Regel, ...]:
    """What the law says of the premium: for one who bears the risk himself, or for others."""
    eigen = (regels_inkomen.ERD_WGA, regels_inkomen.WHK_ERD)
    return (*(eigen if _erd(zicht) else (regels_inkomen.WHK,)), regels_inkomen.TIEN_JAAR)


def _erd(zicht: Zicht) -> bool:
    return bool(zicht.zie("traject", "werkgever", "erd_wga"))


def _grootte(zicht: Zicht) -> tuple[Feit, ...]:
    w = zicht.zie("traject", "werkgever")
    premie = zie(w, "premie_whk")
    grootte = zie(w, "grootte")
    return (
        *feit("Grootte", kosten.GROOTTE[grootte] if grootte else None),
        *feit("Eigenrisicodrager voor de WGA", zie(w, "erd_wga")),
        *feit("Eigenrisicodrager voor de Ziektewet", zie(w, "erd_zw")),
        *feit("Premie Whk nu", f"{getal(premie)}% van de loonsom" if premie is not None else None),
    )


def _verzekering(zicht: Zicht) -> tuple[Feit, ...]:
    premie = zicht.zie("traject", "werkgever", "verzuimverzekering")
    verzekeraar = zicht.zie("traject", "partijen", "verzekeraar", "organisatie")
    return (
        *feit("Verzuimverzekeraar", verzekeraar),
        *feit(
            "Premie verzuimverzekering",
            f"{bedrag(premie)} per jaar" if premie is not None else None,
        ),
    )


def _premies_gemist(zicht: Zicht) -> tuple[str, ...]:
    """What decides these items and is not in the dossier."""
    w = zicht.zie("traject", "werkgever")
    uit = []
    if zie(w, "grootte") is None:
        uit.append("de grootteklasse van de werkgever")
    if zie(w, "erd_wga") is None:
        uit.append("of de werkgever eigenrisicodrager voor de WGA is")
    if zicht.mag(Label.FINANCIEEL):
        if zie(w, "premie_whk") is None and not zie(w, "erd_wga"):
            uit.append("de premie Whk")
        if zie(w, "verzuimverzekering") is None:
            uit.append("de premie van de verzuimverzekering, als die er is")
    return tuple(uit)


EINDE = (regels_inkomen.TRANSITIE, regels_inkomen.COMPENSATIE)
"""What the law says of the end of the employment."""


def einde(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the transition payment and its compensation."""
    if not zicht.mag(Label.FINANCIEEL):
        return Hoofdstuktekst()
    hoeveel = transitie(zicht)
    gemist = () if hoeveel is not None else ("de transitievergoeding",)
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(kosten.TRANSITIE_UITLEG)),
            regels(zicht, *EINDE),
            *(
                (Feiten(feit("Transitievergoeding", f"{bedrag(hoeveel)}, zoals in het dossier")),)
                if hoeveel is not None
                else alinea(zicht.vul(kosten.TRANSITIE_BEREKENING))
            ),
            *(b for wat in gemist for b in mist(wat)),
        ),
        gemist,
    )


def transitie(zicht: Zicht) -> Decimal | None:
    """The transition payment as the dossier names it: the one of the result goes first."""
    gevonden: Decimal | None = zicht.zie("resultaat", "transitievergoeding")
    if gevonden is None:
        gevonden = zicht.zie("traject", "dienstverband", "transitievergoeding")
    return gevonden

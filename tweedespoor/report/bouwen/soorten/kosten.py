"""`kosten`: wages, traject, a loonsanctie, premiums and the end, each with its calculation.

Amounts come from the dossier, numbers from dated law; what is not there is named as missing.
"""

from __future__ import annotations

from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag
from tweedespoor.report.bouwen import periode, voorblad
from tweedespoor.report.bouwen.cellen import alinea, cel, klein, tabel
from tweedespoor.report.bouwen.delen import kostenposten, lonen, regelteksten, sanctiekosten
from tweedespoor.report.bouwen.delen.sanctiekosten import Stand
from tweedespoor.report.bouwen.geld import optellen
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Cel, Kerngetal, Kolom
from tweedespoor.report.teksten import kosten
from tweedespoor.report.teksten.vast import VRAAG


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    erbij = () if zicht.mag(Label.FINANCIEEL) else (zicht.vul(kosten.NIET_IN_DIT_EXEMPLAAR),)
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=(*voorblad.opdracht(zicht, VRAAG), *alinea(zicht.zeg(kosten.VRAAG))),
            stand=zicht.vul(kosten.KORT)
            if lonen.jaren(zicht)
            else f"{zicht.vul(kosten.KORT)} {zicht.vul(kosten.ZONDER_LOON)}",
            erbij=erbij,
            getallen=_getallen(zicht),
            vervolg=zicht.zeg(kosten.VERVOLG),
        ),
    )


def _getallen(zicht: Zicht) -> tuple[Kerngetal, ...]:
    """The few amounts that a busy reader looks for; only those that can be computed."""
    loon = _loon(zicht)
    traject = kostenposten.traject_totaal(zicht) if zicht.mag(Label.FINANCIEEL) else None
    sanctie = sanctiekosten.bereken(zicht)
    uit = []
    if loon is not None:
        uit.append(Kerngetal(loon, "loon bij ziekte in alle weken samen"))
    if traject is not None:
        uit.append(Kerngetal(bedrag(traject.bedrag), "traject, zonder btw"))
    if sanctie is not None:
        naam = (
            "loonsanctie, zoals opgelegd"
            if sanctie.opgelegd
            else "een volle loonsanctie, als UWV die oplegt"
        )
        uit.append(Kerngetal(bedrag(sanctie.totaal), naam))
    return tuple(uit)


def _loon(zicht: Zicht) -> str | None:
    loon = optellen(*(j.som for j in lonen.jaren(zicht)))
    alles = optellen(loon, lonen.lasten(zicht, loon))
    return bedrag(alles.bedrag) if alles is not None else None


def naast_elkaar(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with every item in one table, each with how certain it is."""
    sanctie = sanctiekosten.bereken(zicht) if zicht.mag(Label.LOON) else None
    waar = sanctiekosten.stand(zicht)
    rijen: list[tuple[Cel, ...]] = [
        (cel("Loon bij ziekte"), cel("is er ook zonder tweede spoor"), _of(_loon(zicht)))
    ]
    if zicht.mag(Label.FINANCIEEL):
        traject = kostenposten.traject_totaal(zicht)
        rijen.append(
            (
                cel("Traject"),
                cel("afgesproken, zonder btw"),
                _of(bedrag(traject.bedrag) if traject else None),
            )
        )
    rijen.append(
        (
            cel("Loonsanctie"),
            cel(sanctiekosten.ZEKER[waar]),
            cel(bedrag(sanctie.totaal)) if sanctie else _geen(waar),
        )
    )
    if zicht.mag(Label.FINANCIEEL):
        vergoeding = kostenposten.transitie(zicht)
        rijen += [
            (cel("Premie Whk of eigen risico WGA"), cel("hangt af van UWV"), cel("geen bedrag")),
            (
                cel("Transitievergoeding"),
                cel("alleen bij einde op initiatief van de werkgever"),
                _of(bedrag(vergoeding) if vergoeding is not None else None),
            ),
        ]
    return Hoofdstuktekst(
        (
            *klein(zicht.vul(kosten.NAAST_ELKAAR)),
            tabel(
                bijschrift="Alle posten naast elkaar",
                kolommen=(
                    Kolom("Post", rijkop=True),
                    Kolom("Hoe zeker"),
                    Kolom("Bedrag", rechts=True, smal=True),
                ),
                rijen=tuple(rijen),
            ),
        )
    )


def _geen(waar: Stand) -> Cel:
    """No amount: because it cannot come, or because something is missing."""
    return _of(None) if waar in (Stand.MOGELIJK, Stand.OPGELEGD) else cel("geen")


def _of(hoeveel: str | None) -> Cel:
    return cel(hoeveel or "ontbreekt")


def _bronnen(zicht: Zicht) -> Hoofdstuktekst:
    """The sources of the sentences on the law that stand in this copy."""
    sanctie = sanctiekosten.regels_van(zicht) if zicht.mag(Label.LOON) else ()
    premie = kostenposten.premieregels(zicht) if zicht.mag(Label.BEDRIJF) else ()
    einde = kostenposten.EINDE if zicht.mag(Label.FINANCIEEL) else ()
    return regelteksten.bronnen(*sanctie, *premie, *einde)(zicht)


OPZET = Opzet(
    titel=kosten.TITEL,
    ondertitel=lambda _: "Loon, traject, loonsanctie, premies en einde dienstverband",
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("naast-elkaar", "Alles naast elkaar", naast_elkaar),
        Onderdeel("lonen", "Drie lonen, drie doelen", lonen.drie),
        Onderdeel("loon", "Loon bij ziekte", lonen.bij_ziekte),
        Onderdeel("traject", "Kosten van het traject", kostenposten.van_het_traject),
        Onderdeel("sanctie", "Wat een loonsanctie zou kosten", sanctiekosten.bouw),
        Onderdeel("premies", "Premies en verzekering", kostenposten.premies),
        Onderdeel("einde", "Het einde van het dienstverband", kostenposten.einde),
    ),
    bijlagen=(Onderdeel("bijlage-bronnen", "Bronnen", _bronnen),),
    nummers=False,
    verslag=False,
)

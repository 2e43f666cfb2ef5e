"""What a second track is, who does what, and the rights and duties, in plain words."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.report.bouwen.cellen import alinea, cel, hoofdletter, klein, samen, tabel
from tweedespoor.report.bouwen.delen.regelteksten import UITLEG, regels
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom, Kop
from tweedespoor.report.teksten import informatie, regels_spoor2
from tweedespoor.report.teksten.aanspreken import Zegt

ALTIJD = ("werknemer", "werkgever", "bedrijfsarts", "coach", "uwv")
"""Roles that every second track has; the others stand there when the dossier names them."""

ALS_GENOEMD = ("casemanager", "arbeidsdeskundige", "verzekeraar", "gemachtigde")


def wat_het_is(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on what a second track is, and on being ill and being unfit for work."""
    return Hoofdstuktekst(
        (
            *_alineas(zicht, informatie.WAT_HET_IS),
            Kop("Ziek of arbeidsongeschikt"),
            *_alineas(zicht, informatie.ZIEK_OF_ARBEIDSONGESCHIKT),
        )
    )


def _alineas(zicht: Zicht, zinnen: tuple[Zegt, ...]) -> tuple[Blok, ...]:
    return tuple(blok for z in zinnen for blok in alinea(zicht.zeg(z)))


def wie_doet_wat(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with each party: what it does, where its part ends, and who it is here."""
    partijen = zicht.zie("traject", "partijen")
    genoemd = tuple(r for r in ALS_GENOEMD if zie(partijen, r) is not None)
    rijen = tuple(_rol(zicht, partijen, rol) for rol in (*ALTIJD[:3], *genoemd, *ALTIJD[3:]))
    return Hoofdstuktekst(
        (
            tabel(
                bijschrift="Wie wat doet, en wie dat hier is",
                kolommen=(
                    Kolom("Wie", rijkop=True),
                    Kolom("Wat deze doet", opsomming=True),
                    Kolom("Wat deze niet doet"),
                ),
                rijen=rijen,
            ),
        )
    )


def _rol(zicht: Zicht, partijen: Any, rol: str) -> tuple[Cel, ...]:
    naam = "u" if rol == "werknemer" and zicht.aan_werknemer else zicht.rol(rol)
    niet = informatie.DOET_NIET.get(rol)
    return (
        cel(hoofdletter(naam), _hier(zicht, partijen, rol)),
        cel(zicht.zeg(informatie.DOET[rol])),
        cel(zicht.zeg(niet) if niet else None),
    )


def _hier(zicht: Zicht, partijen: Any, rol: str) -> str:
    """Who has this role in this case: person and organisation."""
    if rol == "coach":
        coach = zicht.coachnaam(zicht.zie("traject", "coach"))
        return samen(zie(coach, "naam"), zie(zicht.view.afzender, "naam"))
    if rol in ("werknemer", "uwv"):
        return ""
    partij = zicht.toen(zie(partijen, rol))
    return samen(zie(partij, "contact"), zie(partij, "organisatie"))


def rechten_en_plichten(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with what each may expect and must do, each with its source."""
    u = zicht.aan_werknemer
    return Hoofdstuktekst(
        (
            *klein(UITLEG),
            Kop("Wat u mag verwachten" if u else "Wat de werknemer mag verwachten"),
            regels(zicht, *regels_spoor2.RECHTEN_WERKNEMER),
            Kop("Wat van u wordt gevraagd" if u else "Wat van de werknemer wordt gevraagd"),
            regels(zicht, *regels_spoor2.PLICHTEN_WERKNEMER),
            Kop("Wat uw werkgever doet" if u else "Wat van de werkgever wordt gevraagd"),
            regels(zicht, *regels_spoor2.SPOOR_2_WERKGEVER),
        )
    )


def gegevens(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on personal data: what is kept, who reads it, where to complain."""
    contact = zie(zicht.view.afzender, "fg_contact")
    return Hoofdstuktekst(
        (
            *_alineas(zicht, informatie.GEGEVENS),
            *alinea(zicht.vul(informatie.CONTACT_PRIVACY, contact=contact) if contact else None),
            *alinea(zicht.zeg(informatie.KLACHT)),
        )
    )

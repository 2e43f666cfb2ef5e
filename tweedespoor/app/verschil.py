"""Use case `verschil`: what changed in one dossier between two states."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tweedespoor.app.geschiedenis import Geschiedenis, geschiedenis, laatst_verzonden
from tweedespoor.app.invoer import lees_keuze
from tweedespoor.app.inzage import Inzage, inzage
from tweedespoor.app.peildag import peildag
from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.engine import Beoordeling
from tweedespoor.errors import UsageError
from tweedespoor.finding import Oordeel
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bureau import Bureau, zoek_bureau
from tweedespoor.loading.laden import lees
from tweedespoor.portfolio.vinden import vind_een
from tweedespoor.verschil import Omslag, Stand, Verschil, vergelijk

_GEEN = "Git hield dit dossier toen nog niet vast; alles telt als nieuw."
_GEDATEERD = (
    "Git hield dit dossier toen nog niet vast. U ziet wat er volgens het dossier zelf na die dag "
    "bij kwam; wat later is veranderd of weggehaald, is niet te zien."
)


@dataclass(frozen=True, slots=True)
class Verschilvraag:
    """What is asked.

    Attributes:
        dossier: path or id.
        vandaag: the real day.
        van, tot: a day, a report, or a state of git; None: the report that was sent last, and
            the working folder.
        lezer: for whom; None is the bureau.
    """

    dossier: Path
    vandaag: date
    van: str | None = None
    tot: str | None = None
    lezer: str | None = None


def maak(vraag: Verschilvraag) -> Verschil:
    """Compare the two states.

    Raises:
        UsageError: the dossier is not in git, a state does not exist, or they stand in the
            wrong order.
    """
    lezer = Lezer(lees_keuze(vraag.lezer, "--voor", Lezer)) if vraag.lezer else Lezer.BUREAU
    nu = laad(vind_een(vraag.dossier).resolve())
    verloop = geschiedenis(nu.map)
    bureau = zoek_bureau(nu.map)
    tot = verloop.stand(vraag.tot, nu.dossier) if vraag.tot else Stand("nu", vraag.vandaag)
    van = (
        verloop.stand(vraag.van, nu.dossier)
        if vraag.van
        else _laatste_rapport(verloop, nu, tot.dag)
    )
    for stand in (van, tot):
        if stand.dag > vraag.vandaag:
            raise UsageError(
                "Deze dag moet nog komen.",
                help=("Noem een dag die is geweest, bijvoorbeeld 2026-09-30.",),
            )
    if vraag.tot and van.dag > tot.dag:
        raise UsageError(
            "De eerste stand is later dan de tweede.",
            help=("Zet de oudste vooraan: spoor verschil DOSSIER VAN TOT",),
        )
    oud, nieuw = (_gezien(verloop, stand, nu, bureau, vraag.vandaag) for stand in (van, tot))
    groepen, dicht = vergelijk(oud.view(lezer), nieuw.view(lezer))
    gedateerd = van.leeg and van.vastgelegd is None
    if gedateerd:
        groepen = tuple(later for groep in groepen if (later := groep.na(van.dag)).wijzigingen)
    eigen = lezer is Lezer.BUREAU and not van.leeg
    return Verschil(
        dossier=nu.dossier.id,
        lezer=lezer.value,
        van=van,
        tot=tot,
        groepen=groepen,
        omslagen=omgeslagen(oud.oordeel, nieuw.oordeel) if eigen else (),
        niet_vergeleken=tuple(
            zin for naam in dicht if (zin := _dicht(naam, oud.geladen, nieuw.geladen)) is not None
        ),
        let_op=(_GEDATEERD,) if gedateerd else (_GEEN,) if van.leeg else (),
        onleesbaar=bool(oud.geladen.dossier.onleesbaar | nieuw.geladen.dossier.onleesbaar),
    )


def omgeslagen(oud: Beoordeling, nieuw: Beoordeling) -> tuple[Omslag, ...]:
    """Rules that turned to or from `niet voldaan`, in UWV's order."""
    uit = []
    for code, eis in eisen().items():
        was, nu = oud.oordelen.get(code), nieuw.oordelen.get(code)
        if was is not nu and Oordeel.NIET_VOLDAAN in (was, nu):
            uit.append(Omslag(code, eis.titel, _woord(was), _woord(nu)))
    return tuple(uit)


def _woord(oordeel: Oordeel | None) -> str:
    return str(oordeel).replace("_", " ") if oordeel is not None else ""


def _laatste_rapport(verloop: Geschiedenis, nu: Loaded, voor: date) -> Stand:
    bestand = laatst_verzonden(nu.dossier, voor)
    if bestand is None:
        raise UsageError(
            "Er is nog geen rapport verzonden, dus niet duidelijk is vanaf wanneer.",
            help=(f"Noem een dag: spoor verschil {nu.dossier.id} 2026-09-30",),
        )
    return verloop.bij_rapport(bestand, nu.dossier)


def _gezien(
    verloop: Geschiedenis, stand: Stand, nu: Loaded, bureau: Bureau, vandaag: date
) -> Inzage:
    """The dossier in a state, judged on the day of that state."""
    geladen = nu if stand.vastgelegd is None and not stand.leeg else lees(verloop.folder(stand))
    gevraagd = stand.dag if stand.vastgelegd is not None else None
    dag = peildag(gevraagd, geladen.dossier, bureau, vandaag).dag
    return inzage(geladen, bureau, dag)


def _dicht(naam: str, oud: Loaded, nieuw: Loaded) -> str | None:
    """Why a part was not compared; None when both states say that it is not known."""
    if naam in nieuw.dossier.onleesbaar:
        return f"{naam}: nu niet te lezen; bekijk wat er mis is met spoor check"
    if naam in oud.dossier.onleesbaar:
        return f"{naam}: in de eerste stand niet te lezen"
    if naam in oud.dossier.onbekend and naam in nieuw.dossier.onbekend:
        return None
    return f"{naam}: in een van de twee standen als onbekend opgegeven"

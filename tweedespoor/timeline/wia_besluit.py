"""What UWV still decides: repair of a shortcoming, the resumed application, the WIA itself.

Source: Wet WIA art. 25 lid 13 to 15, art. 64 lid 8 and 9, art. 102 lid 3 to 5.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.aanvraagtermijn import aanvraag_gedaan, een_dag
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Bekorting, Feit
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal
from tweedespoor.timeline.sanctie import bekorting_uiterlijk, geldende_sanctie
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Berekening, Zaak


def beslissing_bekorting(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """UWV's decision on the last report of repair, within three weeks (art. 25 lid 13)."""
    s = geldende_sanctie(zaak)
    if s is None or loon.sanctie is None or loon.sanctie.laatste is None:
        return None
    b = Berekening()
    bekorting = _laatste_melding(zaak, s.bekortingen)
    if bekorting is None or bekorting.melding is None:
        b.bron(zaak.bron("wia", "art. 25 lid 12 en 13"))
        onbekend = any(k.melding is None for k in s.bekortingen)
        return buiten_beeld(
            Code.BESLISSING_BEKORTING,
            Status.ONBEKEND if onbekend else Status.NIET_VAN_TOEPASSING,
            "De dag van de melding van herstel is niet bekend."
            if onbekend
            else "De werkgever heeft nog geen herstel bij UWV gemeld.",
            berekening=b,
        )
    dag = bekorting_uiterlijk(zaak, bekorting.melding, b)
    besluit = bekorting.besluit
    if besluit is not None and besluit.waarde > zaak.kijkdag:
        besluit = None
    if besluit is None:
        einde = zaak.parameter("wia.bekorting_einde").on(dag)
        b.stap(
            f"stelt UWV dan herstel vast, dan eindigt de loonsanctie {einde} later, "
            "niet na het maximum",
            min(dag + DAG * einde.dagen, loon.sanctie.volledig),
            bron=einde.bron,
        )
    telt = zaak.parameter("wia.late_afwijzing_telt").on(dag).waarde
    return mijlpaal(
        zaak,
        Code.BESLISSING_BEKORTING,
        b,
        sterkte=Sterkte.WETTELIJK,
        uiterlijk=dag,
        gedaan=besluit,
        andere_lezing=_met_ontvangstdag(zaak, bekorting.melding),
        gevolg=(
            "Elke dag te laat maakt de loonsanctie een dag korter, zodra UWV herstel vaststelt. "
            "Ook een te late afwijzing telt."
            if telt
            else "Te laat telde toen in hele weken, en alleen bij vastgesteld herstel."
        ),
    )


def hervatting_wia(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """UWV takes up the suspended application again; nobody has to ask (art. 64 lid 8)."""
    if loon.sanctie is None or loon.sanctie.laatste is None:
        return None
    b = Berekening()
    hervatting = _hervatting(zaak, loon, b)
    if zaak.gedaan(Code.HERVATTING_WIA) is None and zaak.gedaan(Code.WIA_BESLISSING) is not None:
        return buiten_beeld(
            Code.HERVATTING_WIA,
            Status.ONBEKEND,
            "UWV besloot over de WIA; de dag van hervatting staat niet in het dossier.",
            berekening=b,
        )
    gevonden = mijlpaal(
        zaak,
        Code.HERVATTING_WIA,
        b,
        sterkte=Sterkte.WETTELIJK,
        uiterlijk=hervatting.dag,
        ruim=hervatting.ruim,
        andere_lezing=(
            een_dag(hervatting.ruim)
            if hervatting.ruim is not None
            else "De wet noemt hier geen dag, alleen de zes weken voor het besluit erna."
        ),
        tijdig_geacht=hervatting.ruim is None,
        reden=hervatting.reden,
        gevolg=BETEKENIS[Code.HERVATTING_WIA].gevolg,
    )
    if gevonden.status is not Status.TE_LAAT:
        return gevonden
    return replace(
        gevonden,
        status=Status.TE_LAAT if hervatting.ruim is not None else Status.OPEN,
        reden=hervatting.reden or "Het dossier noemt geen hervatting. Vraag UWV of die er is.",
    )


def wia_beslissing(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """UWV's decision on the WIA: eight weeks after the application, or six after resumption."""
    b = Berekening()
    if loon.sanctie is not None and loon.sanctie.laatste is not None:
        return _na_hervatting(zaak, loon, b)
    aanvraag = aanvraag_gedaan(zaak) or _verwachte_aanvraag(zaak, loon)
    if aanvraag is None:
        b.bron(zaak.bron("wia", "art. 102 lid 3"))
        onbekend = Code.WIA_AANVRAAG in zaak.feiten.onbekend
        return buiten_beeld(
            Code.WIA_BESLISSING,
            Status.ONBEKEND if onbekend else Status.NIET_VAN_TOEPASSING,
            "De dag van de WIA-aanvraag is niet bekend."
            if onbekend
            else "Er is nog geen WIA-aanvraag om vanaf te tellen.",
            berekening=b,
        )
    verkort = zaak.feiten.verkorte_wachttijd_laatste_dag
    if verkort is not None and zaak.gedaan(Code.WIA_BESLISSING) is None:
        b.bron(zaak.bron("wia", "art. 102 lid 3"))
        return buiten_beeld(
            Code.WIA_BESLISSING,
            Status.ONBEKEND,
            "UWV besliste; de dag van dat besluit staat niet in het dossier.",
            berekening=b,
        )
    waarde = zaak.parameter("wia.beslissing").on(aanvraag.waarde)
    wat = "WIA-aanvraag" if aanvraag_gedaan(zaak) is not None else "uiterste dag van de aanvraag"
    b.stap(wat, aanvraag.waarde, where=aanvraag.where)
    dag = aanvraag.waarde + DAG * waarde.dagen
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    dag = b.verleng(zaak, waarde, dag)
    extra = zaak.parameter("wia.beslissing_deskundige").on(aanvraag.waarde)
    later = zaak.verlengd(extra, aanvraag.waarde + DAG * (waarde.dagen + extra.dagen))
    uitstel = zaak.parameter("wia.beslissing_uitstel").on(aanvraag.waarde)
    b.bron(uitstel.bron)
    return mijlpaal(
        zaak,
        Code.WIA_BESLISSING,
        b,
        sterkte=waarde.sterkte,
        uiterlijk=dag,
        andere_lezing=(
            f"Vraagt UWV een deskundige van buiten, dan is het {nederlands.datum(later)}. Om een "
            "andere reden mag UWV met een bericht een nieuwe, korte termijn noemen."
        ),
        gevolg="Na deze dag is de redelijke termijn van de wet voorbij.",
        reden=_geen_besluit(zaak, dag),
    )


def _verwachte_aanvraag(zaak: Zaak, loon: Loonperiode) -> Feit[date] | None:
    """The last day of the application, while it can still be made in time."""
    termijn = loon.aanvraag
    if termijn is None or termijn.altijd_tijdig or zaak.peildatum > termijn.laatste:
        return None
    return Feit(termijn.door_de_brief or termijn.uiterlijk)


def _geen_besluit(zaak: Zaak, dag: date) -> str | None:
    if zaak.peildatum <= dag or zaak.gedaan(Code.WIA_BESLISSING) is not None:
        return None
    if Code.WIA_BESLISSING in zaak.feiten.onbekend:
        return None
    return "Het dossier noemt geen besluit over de WIA. Vraag de werknemer of het er is."


@dataclass(frozen=True, slots=True)
class _Hervatting:
    """When UWV resumes at latest.

    `ruim` is the later day where the act counts back in weeks; None where it names no day.
    """

    dag: date
    ruim: date | None
    reden: str | None


def _hervatting(zaak: Zaak, loon: Loonperiode, b: Berekening) -> _Hervatting:
    """The first of the three grounds of art. 64 lid 8."""
    s, sanctie = geldende_sanctie(zaak), loon.sanctie
    assert s is not None
    assert sanctie is not None
    basis = sanctie.volledig
    if s.tot_en_met is not None:
        basis = s.tot_en_met.waarde
        b.stap("einddatum van de loonsanctie volgens UWV", basis, where=s.tot_en_met.where)
    else:
        b.stap("laatste dag van de volle loonsanctie", basis)
    einde = b.ervoor(zaak, "wia.hervatting", basis)
    gevonden = _Hervatting(einde, einde + DAG, None)
    herstel = next(
        (
            k.besluit
            for k in s.bekortingen
            if k.toegekend and k.besluit is not None and k.besluit.waarde <= zaak.kijkdag
        ),
        None,
    )
    if herstel is not None and herstel.waarde < gevonden.dag:
        b.stap(
            "UWV stelde herstel vast, en hervat dan meteen",
            herstel.waarde,
            where=herstel.where,
            bron=zaak.bron("wia", "art. 64 lid 8 onder a"),
        )
        gevonden = _Hervatting(herstel.waarde, None, None)
    uit_dienst = zaak.feiten.dienstverband.einde
    if uit_dienst is None or not sanctie.eerste <= uit_dienst.waarde < gevonden.dag:
        return gevonden
    gevraagd = zaak.feiten.hervatting_gevraagd
    if gevraagd is None or gevraagd.waarde > zaak.kijkdag:
        return _Hervatting(
            gevonden.dag,
            gevonden.ruim,
            "Het dienstverband eindigt in de loonsanctie. De werknemer kan UWV vragen de aanvraag "
            "eerder te hervatten.",
        )
    if gevraagd.waarde >= gevonden.dag:
        return gevonden
    b.stap(
        "de werknemer vroeg om hervatting, omdat het dienstverband eindigt",
        gevraagd.waarde,
        where=gevraagd.where,
        bron=zaak.bron("wia", "art. 64 lid 8 onder b"),
    )
    return _Hervatting(gevraagd.waarde, None, None)


def _na_hervatting(zaak: Zaak, loon: Loonperiode, b: Berekening) -> Milestone:
    begin = _hervatting(zaak, loon, b).dag
    hervat = zaak.gedaan(Code.HERVATTING_WIA)
    if hervat is not None and hervat.waarde < begin:
        begin = hervat.waarde
        b.stap("UWV hervatte eerder", begin, where=hervat.where)
    waarde = zaak.parameter("wia.beslissing_na_herstel").on(begin)
    dag = begin + DAG * waarde.dagen
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    b.bron(zaak.bron("wia", "art. 64 lid 9"))
    dag = b.verleng(zaak, waarde, dag)
    return mijlpaal(
        zaak,
        Code.WIA_BESLISSING,
        b,
        sterkte=waarde.sterkte,
        uiterlijk=dag,
        andere_lezing=(
            "Hervat UWV eerder dan de uiterste dag, dan tellen de zes weken vanaf die eerdere dag."
        ),
        gevolg="De loonsanctie eindigt ook zonder dit besluit.",
        reden=_geen_besluit(zaak, dag),
    )


def _laatste_melding(zaak: Zaak, bekortingen: tuple[Bekorting, ...]) -> Bekorting | None:
    gemeld = [
        (k.melding.waarde, n, k)
        for n, k in enumerate(bekortingen)
        if k.melding is not None and k.melding.waarde <= zaak.kijkdag
    ]
    return max(gemeld)[2] if gemeld else None


def _met_ontvangstdag(zaak: Zaak, melding: Feit[date]) -> str:
    """UWV counts the day of receipt: a day less, before an extension of the term."""
    waarde = zaak.parameter("wia.bekorting_beslissing").on(melding.waarde)
    dag = zaak.verlengd(waarde, melding.waarde + DAG * (waarde.dagen - 1))
    return (
        f"UWV telt de dag van ontvangst mee en komt op {nederlands.datum(dag)}. "
        "De wet zegt: na de ontvangst."
    )

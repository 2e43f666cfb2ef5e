"""The result against what the employee can do and can earn."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen.cellen import (
    alinea,
    besluit,
    cel,
    document,
    feit,
    hoofdletter,
    klein,
    lijst_van,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen.haalbaarheid import niet_starten
from tweedespoor.report.bouwen.delen.opdracht import loon
from tweedespoor.report.bouwen.delen.sollicitaties import gezocht
from tweedespoor.report.bouwen.delen.uitkomst import variant, werkzin
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom, Kop
from tweedespoor.report.teksten import eind, woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the result, in the variant of its outcome."""
    tekst = variant(zicht)
    r = zicht.zie("resultaat")
    ontbreekt: list[str] = []
    blokken: list[Blok] = [*alinea(zicht.vul(tekst.uitleg)), *alinea(werkzin(zicht))]
    if zie(r, "uitkomst") == "wia_aanvraag":
        blokken += alinea(gezocht(zicht))
    if zicht.zie("resultaat", "voorlopig"):
        blokken += alinea(zicht.vul(eind.VOORLOPIG))
    blokken += _vergelijking(zicht, r)
    blokken += _werkfeiten(zicht, r)
    blokken += _herstel(r)
    blokken += niet_starten(zicht)
    blokken += _tussenresultaten(zicht, r)
    gewonnen = rij(r, "gewonnen")
    if gewonnen:
        blokken += [Kop("Wat er verder is gewonnen"), lijst_van(gewonnen)]
    blokken += _na_einde(zicht, r)
    for ontbreekt_hier in _mist(zicht, r):
        ontbreekt.append(ontbreekt_hier)
        blokken += mist(ontbreekt_hier)
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def _mist(zicht: Zicht, r: Any) -> tuple[str, ...]:
    """What this outcome asks for and the dossier does not hold."""
    tekst = variant(zicht)
    uit: list[str] = []
    if r is None:
        if zicht.mag(Label.PROCES) and not zicht.onbekend("resultaat"):
            uit.append("het resultaat")
        return tuple(uit)
    if tekst.eist_werk and zicht.mag(Label.WERK) and zie(r, "werk") is None:
        uit.append("functie, uren en contract van het gevonden werk")
    akkoord = zie(r, "instemming_werknemer")
    if tekst.eist_akkoord and zicht.mag(Label.PROCES) and zie(akkoord, "datum") is None:
        uit.append("de instemming van de werknemer met werk buiten het eigen bedrijf")
    if tekst.eist_reden and zicht.mag(Label.PROCES) and not _reden(zicht):
        uit.append("de reden waarom het traject eindigde")
    return tuple(uit)


def _reden(zicht: Zicht) -> bool:
    """Does the dossier say why the traject ended or did not start?"""
    return bool(
        zicht.zie("traject", "opdracht", "reden_einde")
        or zicht.rij("traject", "uitstel_spoor_2")
        or zicht.zie("haalbaarheid")
        or zicht.zie("resultaat", "vso")
    )


def _vergelijking(zicht: Zicht, r: Any) -> tuple[Blok, ...]:
    """The work beside hours and wages: what was, what can be, what is."""
    werk = zie(r, "werk")
    if zie(werk, "uren_per_week") is None:
        return ()
    oud = zicht.zie("traject", "dienstverband")
    advies = _advies(zicht, r)
    rijen: list[tuple[Cel, ...]] = [
        (
            cel("Functie"),
            cel(zie(oud, "functie")),
            cel("", "zie Wat de werknemer kan") if advies is not None else cel(),
            cel(zie(werk, "functie")),
        ),
        (
            cel("Uren per week"),
            cel(zie(oud, "uren_per_week")),
            cel(zie(advies, "uren", "per_week")),
            cel(zie(werk, "uren_per_week")),
        ),
    ]
    blokken: list[Blok] = []
    if zicht.mag(Label.LOON):
        voor = zie(oud, "loon_voor_ziekte")
        rijen.append((cel("Loon"), cel(loon(voor)), cel(), cel(loon(zie(werk, "loon")))))
        bekend = zie(voor, "bedrag") is not None and zie(werk, "loon", "bedrag") is not None
        if bekend and loondeel(voor, zie(werk, "loon")) is None:
            blokken += klein(zicht.vul(eind.DRIE_PERIODEN))
    nummer = zie(advies, "id")
    mogelijk = f"Mogelijk volgens {nummer}" if nummer else "Mogelijk"
    return (
        Kop("Het werk naast de mogelijkheden"),
        tabel(
            bijschrift="Oud werk, mogelijkheden en nieuw werk naast elkaar",
            kolommen=(
                Kolom("", rijkop=True),
                Kolom("Voor de eerste ziektedag"),
                Kolom(mogelijk),
                Kolom("Nieuw werk"),
            ),
            rijen=tuple(rijen),
        ),
        *blokken,
    )


def _advies(zicht: Zicht, r: Any) -> Any:
    """The advice with which the work was compared: as named, else the newest."""
    adviezen = zicht.adviezen()
    genoemd = zie(r, "belastbaarheid")
    gevonden = [a for a in adviezen if zie(a, "id") == genoemd] or list(adviezen[-1:])
    return gevonden[0] if gevonden else None


def loondeel(oud: Any, nieuw: Any) -> Decimal | None:
    """New wage as a share of the wage before illness, in percent with one decimal.

    None when one of them is absent or withheld, or when they are not for the same period.
    The denominator is the wage before the first sick day (Beleidsregels beoordelingskader
    poortwachter par. 3), never the maatmanloon.
    """
    a, b = zie(oud, "bedrag"), zie(nieuw, "bedrag")
    if not a or b is None or zie(oud, "per") != zie(nieuw, "per"):
        return None
    return Decimal(100 * b / a).quantize(Decimal("0.1"))


def _loondeel(zicht: Zicht, werk: Any) -> str:
    """The share that follows from both wages, else the one that the dossier states."""
    voor = zicht.zie("traject", "dienstverband", "loon_voor_ziekte")
    deel = loondeel(voor, zie(werk, "loon"))
    if deel is not None:
        return f"{getal(deel)}% van het loon voor de eerste ziektedag"
    loonwaarde = zie(werk, "loonwaarde")
    return f"{getal(loonwaarde)}%" if loonwaarde is not None else ""


def _werkfeiten(zicht: Zicht, r: Any) -> tuple[Blok, ...]:
    werk, afspraak, verklaring = zie(r, "werk"), zie(r, "afspraak"), zie(r, "verklaring")
    contract_einde = zie(werk, "contract_einde")
    akkoord = zie(r, "instemming_werknemer")
    vso, besproken = zie(r, "vso"), zie(r, "vso_gevolgen_besproken")
    feiten = (
        *feit("Branche", zie(werk, "branche")),
        *feit("Zoekrichting", zie(werk, "richting")),
        *feit("Contract", woord(woorden.DIENSTVERBAND, zie(werk, "contract"))),
        *feit("Contract tot en met", datum(contract_einde) if contract_einde else None),
        *feit("Verlenging", zie(werk, "verlengingsafspraak")),
        *feit("Uitzendbeding", zie(werk, "uitzendbeding")),
        *feit(
            "Nieuw loon als deel van het oude loon",
            _loondeel(zicht, werk),
            zie(werk, "berekening"),
        ),
        *feit("No-riskpolis", woord(woorden.NO_RISK, zie(werk, "no_risk"))),
        *feit("Waarom het werk past", zie(r, "passend")),
        *feit("Bevestigd door", *besluit(zicht, zie(r, "passend_bevestigd"))),
        *feit("Waarom het werk blijvend is", zie(r, "structureel")),
        *feit("Waarom niet iets beters", zie(r, "geen_beter_alternatief")),
        *feit("Waarom deze uren", zie(r, "motivering_uren")),
        *feit(
            "Toezegging",
            _toezegging(afspraak),
            document(zicht, zie(afspraak, "document")),
            f"voorbehoud: {waarde(zie(afspraak, 'voorbehoud'))}"
            if zie(afspraak, "voorbehoud")
            else None,
        ),
        *feit(
            "Werknemer stemt in",
            datum(zie(akkoord, "datum")) if zie(akkoord, "datum") else None,
            f"geweigerd op {datum(zie(akkoord, 'geweigerd'))}"
            if zie(akkoord, "geweigerd")
            else None,
            zie(akkoord, "reden"),
        ),
        *feit("Meer was niet te verwachten, volgens", *_verklaring(verklaring)),
        *feit("Vaststellingsovereenkomst", datum(vso) if vso else None),
        *feit("Gevolgen besproken op", datum(besproken) if besproken else None),
        *feit("Vastgesteld door", zie(r, "vastgesteld_door")),
        *feit("Werknemer vindt nazorg goed", zie(r, "nazorg", "akkoord_werknemer")),
    )
    opties = tuple(
        (cel(zie(b, "op")), cel(zie(b, "wat")), cel(zie(b, "reactie")))
        for b in rij(r, "betere_opties")
    )
    blok = tabel(
        bijschrift="Betere opties die de werknemer noemde",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Optie"),
            Kolom("Reactie van de werkgever"),
        ),
        rijen=opties,
    )
    return (*((Feiten(feiten),) if feiten else ()), *((blok,) if opties else ()))


def _toezegging(afspraak: Any) -> str:
    """A promise of work in words, from two answers."""
    schriftelijk, vast = zie(afspraak, "schriftelijk"), zie(afspraak, "onherroepelijk")
    if schriftelijk is None:
        return ""
    een = "schriftelijk" if schriftelijk else "niet schriftelijk"
    twee = "kan niet worden ingetrokken" if vast else "kan nog worden ingetrokken"
    return f"{een}, {twee}"


def _verklaring(verklaring: Any) -> tuple[str, ...]:
    return tuple(
        f"{wie}, op {datum(zie(verklaring, wie))}"
        for wie in ("werkgever", "werknemer")
        if zie(verklaring, wie)
    )


def _herstel(r: Any) -> tuple[Blok, ...]:
    h = zie(r, "herstel")
    if zie(h, "op") is None:
        return ()
    return (
        Feiten(
            (
                *feit("Hersteld gemeld op", datum(zie(h, "op"))),
                *feit("Werkgever is het eens", zie(h, "werkgever_akkoord")),
                *feit("Werknemer is het eens", zie(h, "werknemer_akkoord")),
                *feit("Vier weken volgehouden", zie(h, "vier_weken_volgehouden")),
            )
        ),
    )


def _tussenresultaten(zicht: Zicht, r: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(hoofdletter(woord(woorden.TUSSENRESULTAAT, zie(t, "soort")))),
            cel(zie(t, "activiteit")),
            cel(zie(t, "toelichting")),
        )
        for t in rij(r, "tussenresultaten")
    )
    if not rijen:
        return ()
    return (
        Kop("Wat onderweg is bereikt"),
        *klein("Een resultaat onderweg staat naast het eindresultaat en niet in plaats daarvan."),
        tabel(
            bijschrift="Resultaten onderweg",
            kolommen=(Kolom("Resultaat", rijkop=True), Kolom("Activiteit"), Kolom("Toelichting")),
            rijen=rijen,
        ),
    )


def _na_einde(zicht: Zicht, r: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(n, "op")), cel(hoofdletter(zicht.rol(zie(n, "wie")))), cel(zie(n, "wat")))
        for n in rij(r, "na_einde")
        if zie(n, "op") is not None and zie(n, "op") <= zicht.peildatum
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Wat na het traject nog gebeurde",
            kolommen=(Kolom("Datum", rijkop=True, smal=True), Kolom("Wie"), Kolom("Wat")),
            rijen=rijen,
        ),
    )

"""The intake: the talk, circumstances, motivation, possibilities, chances, explanation."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, getal, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    dag,
    feit,
    hoofdletter,
    klein,
    lijst_van,
    losse_zin,
    mist,
    tabel,
    woord,
)
from tweedespoor.report.bouwen.delen import belastbaarheid, persoonsprofiel
from tweedespoor.report.bouwen.delen.afspraken import Belofte, als_tabel, uit_contact
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Citaat, Feiten, Kolom, Kop
from tweedespoor.report.teksten import soorten, woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def gesprekken(zicht: Zicht) -> tuple[Any, ...]:
    """The contact notes of the intake: those that are marked so."""
    return tuple(c for c in zicht.rij("contacten") if zie(c, "soort") == "intake")


def dag_van(zicht: Zicht) -> Any:
    """The day of the intake on the peildatum, or None."""
    dagen = [zie(c, "datum") for c in gesprekken(zicht)]
    return zicht.dag(zicht.zie("traject", "opdracht"), "intake") or (dagen[0] if dagen else None)


def profiel(zicht: Zicht) -> Any:
    """The persoonsprofiel as it was made after the intake: the first version, or None."""
    versies = zicht.versies("persoonsprofiel", "versies")
    return versies[0] if versies else None


def tot_en_met(zicht: Zicht) -> Any:
    """The last day that the report of an intake tells of: the first profile closes it."""
    return zie(profiel(zicht), "per") or dag_van(zicht) or zicht.peildatum


def gesprek(zicht: Zicht) -> Hoofdstuktekst:
    """The talk itself: when, with whom, why, and what the employee said."""
    gevonden = gesprekken(zicht)
    if not gevonden:
        if not zicht.mag(Label.PROCES) or zicht.onbekend("contacten"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("een notitie van de intake"), ("een notitie van de intake",))
    blokken: list[Blok] = []
    for c in gevonden:
        blokken.append(
            Feiten(
                (
                    *feit("Datum", dag(zie(c, "datum"))),
                    *feit("Met", hoofdletter(lijst(tuple(zicht.rol(r) for r in rij(c, "met"))))),
                    *feit("Hoe", woord(woorden.CONTACTVORM, zie(c, "vorm")), zie(c, "plaats")),
                    *feit("Doel", zie(c, "doel")),
                    *feit("Hoe het verder gaat", zie(c, "vervolg")),
                )
            )
        )
        reactie = vrije_tekst(zie(c, "reactie_werknemer"))
        blokken += vrije_tekst(zie(c, "voor_het_rapport"))
        if reactie:
            blokken.append(Citaat("De werknemer zegt", reactie))
    return Hoofdstuktekst(tuple(blokken))


def omstandigheden(zicht: Zicht) -> Hoofdstuktekst:
    """Circumstances in terms of work: availability, travel, other work."""
    p = profiel(zicht)
    baan = zicht.zie("traject", "dienstverband", "andere_baan", "uren_per_week")
    feiten = (
        *feit(
            "Beschikbaar",
            zie(p, "beschikbaarheid", "dagen"),
            woord(woorden.BESCHIKBAAR, zie(p, "beschikbaarheid", "reden")),
        ),
        *feit("Rijbewijs", zie(p, "rijbewijs")),
        *feit("Eigen vervoer", zie(p, "eigen_vervoer")),
        *feit("Andere baan", f"{getal(baan)} uur per week" if baan is not None else None),
        *feit("Omstandigheden", zie(p, "omstandigheden")),
        *feit("Steun uit de omgeving", zie(p, "steun")),
    )
    return Hoofdstuktekst((Feiten(feiten),) if feiten else ())


def motivatie(zicht: Zicht) -> Hoofdstuktekst:
    """Motivation, wishes and goals in the employee's own words."""
    p = profiel(zicht)
    if p is None:
        return Hoofdstuktekst()
    blokken: list[Blok] = []
    drijfveer = vrije_tekst(zie(p, "motivatie"))
    if drijfveer:
        blokken.append(Citaat("Motivatie van de werknemer, in eigen woorden", drijfveer))
    blokken += persoonsprofiel.wensen(p)
    doelen = rij(p, "doelen")
    if doelen:
        blokken.append(Citaat("Doelen van de werknemer, in eigen woorden", (lijst_van(doelen),)))
    if blokken or not zicht.mag(Label.WERK):
        return Hoofdstuktekst(tuple(blokken))
    wat = "de motivatie en de wensen van de werknemer"
    return Hoofdstuktekst(mist(wat), (wat,))


def mogelijkheden(zicht: Zicht) -> Hoofdstuktekst:
    """What the employee brings: work, training, qualities; and the possibilities for work."""
    p = profiel(zicht)
    if p is None:
        if not zicht.hoort_er(Label.WERK, "persoonsprofiel"):
            return Hoofdstuktekst()
        return Hoofdstuktekst(mist("een persoonsprofiel"), ("een persoonsprofiel",))
    feiten = (
        *feit("Hoogste opleiding", zie(p, "hoogste_opleiding")),
        *feit("Niveau van de functie", zie(p, "functieniveau")),
        *feit("Talen", *(persoonsprofiel.taal(t) for t in rij(p, "talen"))),
        *feit("Digitaal", zie(p, "digitaal")),
    )
    return Hoofdstuktekst(
        (
            *_welke_versie(zicht, p),
            *((Feiten(feiten),) if feiten else ()),
            *persoonsprofiel.ervaring(p),
            *persoonsprofiel.herkenning(p, "persoonsprofiel"),
        )
    )


def _welke_versie(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Which version this is, and that a newer one exists."""
    if zie(p, "per") is None:
        return ()
    nieuwste = zicht.versies("persoonsprofiel", "versies")[-1]
    zinnen = zicht.vul(soorten.INTAKE_PROFIEL, dag=datum(zie(p, "per")))
    if nieuwste is not p:
        later = zicht.vul(soorten.INTAKE_LATER, dag=datum(zie(nieuwste, "per")))
        zinnen = f"{zinnen} {later}"
    return klein(zinnen)


def kunnen(zicht: Zicht) -> Hoofdstuktekst:
    """What the employee could do at the intake: the newest advice of that time."""
    adviezen = [a for a in zicht.adviezen() if zie(a, "datum") <= tot_en_met(zicht)]
    if not adviezen:
        return belastbaarheid.kort(zicht)
    return Hoofdstuktekst(belastbaarheid.van_advies(adviezen[-1]))


def kansen(zicht: Zicht) -> Hoofdstuktekst:
    """Chances on the labour market, and what stands in the way."""
    p = profiel(zicht)
    if p is None:
        return Hoofdstuktekst()
    feiten = (
        *feit("Werk vinden", zie(p, "conclusies", "vinden")),
        *feit("Werk krijgen", zie(p, "conclusies", "krijgen")),
        *feit("Werk behouden", zie(p, "conclusies", "behouden")),
    )
    rijen = tuple(
        (
            cel(zie(k, "id")),
            cel(zie(k, "wat")),
            cel(hoofdletter(woord(woorden.KNELPUNT, zie(k, "soort")))),
            cel(zie(k, "bron")),
        )
        for k in rij(p, "belemmeringen")
        if zie(k, "id")
    )
    blokken: list[Blok] = [*alinea(losse_zin(zie(p, "kansen")))]
    blokken += alinea(losse_zin(zie(p, "conclusie")))
    if feiten:
        blokken.append(Feiten(feiten))
    if rijen:
        blokken.append(
            tabel(
                bijschrift="Knelpunten op weg naar werk",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Knelpunt"),
                    Kolom("Soort"),
                    Kolom("Blijkt uit"),
                ),
                rijen=rijen,
            )
        )
    return Hoofdstuktekst(tuple(blokken))


def uitleg(zicht: Zicht) -> Hoofdstuktekst:
    """What was explained and handed over, consents, and the core of the explanation."""
    privacy = zicht.zie("traject", "privacy")
    uitgelegd = _in_het_plan(zicht, "uitleg_gegeven")
    feiten = (
        *feit("Uitleg over rechten en plichten", dag(uitgelegd)),
        *feit("Klachtenregeling gegeven", dag(_in_het_plan(zicht, "klachtenregeling"))),
        *feit("Privacyverklaring gegeven", dag(zicht.dag(privacy, "verklaring_verstrekt"))),
    )
    gemist = (
        ("de dag van de uitleg over rechten en plichten",)
        if uitgelegd is None and zicht.mag(Label.PROCES)
        else ()
    )
    return Hoofdstuktekst(
        (
            *((Feiten(feiten),) if feiten else ()),
            *(b for wat in gemist for b in mist(wat)),
            *_toestemmingen(zicht, privacy),
            Kop("Kern van de uitleg"),
            *klein(zicht.vul(soorten.INTAKE_UITLEG)),
            regels(zicht, *soorten.INTAKE_RECHT),
        ),
        gemist,
    )


def _in_het_plan(zicht: Zicht, sleutel: str) -> date | None:
    """A day that the plan records, also one of before it; of the newest version that has it."""
    versies = rij(zicht.view.dossier, "trajectplan", "versies")
    dagen = (zicht.dag(v, sleutel) for v in reversed(versies))
    return next((d for d in dagen if d is not None), None)


def _toestemmingen(zicht: Zicht, privacy: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(hoofdletter(woord(woorden.TOESTEMMING, zie(t, "waarvoor")))),
            cel(zie(t, "op")),
            cel(zie(t, "wijze")),
            cel(zicht.dag(t, "ingetrokken")),
        )
        for t in zicht.gebeurd(rij(privacy, "toestemmingen"))
        if zie(t, "waarvoor")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Toestemming van de werknemer",
            kolommen=(
                Kolom("Waarvoor", rijkop=True),
                Kolom("Gegeven op", smal=True),
                Kolom("Hoe"),
                Kolom("Ingetrokken op", smal=True),
            ),
            rijen=rijen,
        ),
    )


def beloften(zicht: Zicht) -> tuple[Belofte, ...]:
    """The promises made at the intake."""
    return tuple(b for c in gesprekken(zicht) for b in uit_contact(c))


def afgesproken(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the promises made at the intake."""
    gemaakt = beloften(zicht)
    if not gemaakt:
        return Hoofdstuktekst()
    return Hoofdstuktekst((als_tabel(zicht, "Afspraken uit de intake", gemaakt),))


def bestaat(zicht: Zicht) -> bool:
    """Is there anything of an intake to tell?"""
    return dag_van(zicht) is not None or profiel(zicht) is not None

"""The employee's inspection as a report: everything with its meaning, purpose and retention.

Not a kind of `report`: it tells no story and leaves nothing out that the law gives.
"""

from __future__ import annotations

from tweedespoor.disclosure import MAG_ZIEN, zie
from tweedespoor.disclosure.inzage import Inzagebeeld
from tweedespoor.labels import Label, Lezer
from tweedespoor.nederlands import aantal, datum, lijst
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, lijst_van, tabel
from tweedespoor.report.briefhoofd import afzender
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.inzagedelen import inhoud, notities
from tweedespoor.report.model import (
    Accent,
    Alinea,
    Blok,
    Feiten,
    Hoofdstuk,
    Kader,
    Kolom,
    Kop,
    Lijst,
    Rapport,
    Toon,
    zin,
)
from tweedespoor.report.teksten import inzage as tekst
from tweedespoor.report.teksten.privacy import CATEGORIEEN
from tweedespoor.report.teksten.woorden import LEZER


def maak_inzage(beeld: Inzagebeeld, *, huisstijl: Huisstijl) -> Rapport:
    """Build the report for the employee.

    Args:
        beeld: what he may see.
        huisstijl: what the firm brings along.
    """
    bureau = zie(beeld.afzender, "naam") or "het bureau"
    naam = _persoonsnaam(beeld)
    delen = [
        ("waarvoor", "Waarvoor, van wie, voor wie en hoe lang", _waarvoor(beeld)),
        ("verstuurd", "Wat is verstuurd", _verstuurd(beeld)),
        ("persoon", tekst.DELEN["persoon"], _persoon(beeld)),
        *((n, tekst.DELEN[n], inhoud(tak)) for n, tak in beeld.delen.items()),
        *((n, tekst.DELEN[n], notities(rij)) for n, rij in beeld.notities.items()),
        ("opmerkingen", "Opmerkingen in de bestanden", _opmerkingen(beeld)),
        ("stukken", "Stukken en andere bestanden", _stukken(beeld)),
        ("achtergehouden", "Wat hier niet in staat", _weg(beeld)),
        ("rechten", "Uw rechten", _rechten(beeld)),
    ]
    gevuld = [d for d in delen if d[2]]
    return Rapport(
        soort="inzage",
        titel=tekst.TITEL,
        ondertitel=f"Stand op {datum(beeld.dag)}",
        onderwerp=f"{naam}, dossier {beeld.dossier_id}" if naam else f"dossier {beeld.dossier_id}",
        dossier=beeld.dossier_id,
        lezer="de werknemer",
        peildatum=beeld.dag,
        afzender=afzender(beeld.afzender, huisstijl),
        voorblad=_voorblad(beeld, bureau, naam),
        hoofdstukken=tuple(
            Hoofdstuk(anker, titel, blokken, str(n))
            for n, (anker, titel, blokken) in enumerate(gevuld, 1)
        ),
    )


def _persoonsnaam(beeld: Inzagebeeld) -> str:
    bladen = beeld.persoon.bladen if beeld.persoon is not None else ()
    return next((str(b.waarden[0]) for b in bladen if b.titel == "Naam"), "")


def _voorblad(beeld: Inzagebeeld, bureau: str, naam: str) -> tuple[Blok, ...]:
    n = sum(w.aantal for w in beeld.weggelaten)
    stand = tekst.STAND_WEG.format(n=aantal(n, "gegeven", "gegevens")) if n else tekst.STAND_ALLES
    return (
        Feiten(
            (
                *feit("Werknemer", naam or f"dossier {beeld.dossier_id}"),
                *feit("Dossier", beeld.dossier_id if naam else None),
                *feit("Stand op", datum(beeld.dag)),
                *feit("Vragen over privacy", zie(beeld.afzender, "fg_contact")),
            )
        ),
        Kop("Wat dit is", 2),
        *alinea(tekst.WAT.format(bureau=bureau)),
        Kader("In het kort", (Alinea(zin(stand), Toon.INLEIDING),), Accent.KERN),
        *alinea(tekst.AUTOMATISCH),
    )


def _waarvoor(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(c.naam, c.voorbeeld),
            cel(c.doel),
            cel(c.van),
            cel(_ziet(label)),
        )
        for label, c in CATEGORIEEN.items()
        if label in beeld.labels and label is not Label.OPENBAAR
    )
    b = beeld.bewaring
    bewaren = (
        tekst.BEWAREN.format(laatste=datum(b.laatste))
        if b.laatste is not None
        else tekst.BEWAREN_LOOPT.format(maanden=b.maanden)
    )
    return (
        *alinea(tekst.ONTVANGERS),
        tabel(
            bijschrift="Soorten gegevens",
            kolommen=(
                Kolom("Soort", rijkop=True),
                Kolom("Waarvoor"),
                Kolom("Van wie"),
                Kolom("Wie het kan zien"),
            ),
            rijen=rijen,
        ),
        *alinea(bewaren),
        *(blok for o in b.opgeschort for blok in alinea(tekst.OPGESCHORT.format(reden=o))),
        *alinea(tekst.BELASTING.format(dag=datum(b.belasting)) if b.belasting else None),
        *alinea(
            tekst.OPSLAG.format(opslag=beeld.opslag) if beeld.opslag else tekst.OPSLAG_ONBEKEND
        ),
        *alinea(
            tekst.VERWERKERS.format(namen=lijst(list(beeld.verwerkers)))
            if beeld.verwerkers
            else None
        ),
    )


def _ziet(label: Label) -> str:
    """Who may see this kind in a report, the employee himself left out."""
    namen = [
        LEZER[lezer]
        for lezer, labels in MAG_ZIEN.items()
        if label in labels and lezer is not Lezer.WERKNEMER
    ]
    return lijst(namen) if namen else "alleen wie u begeleidt"


def _verstuurd(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    if not beeld.verstuurd:
        return alinea(tekst.NIETS_VERSTUURD)
    return (
        tabel(
            bijschrift="Wat is verstuurd, wanneer en aan wie",
            kolommen=(
                Kolom("Wat", rijkop=True),
                Kolom("Wanneer", smal=True),
                Kolom("Aan wie"),
                Kolom("Hoe"),
            ),
            rijen=tuple(
                (cel(v.wat), cel(v.datum), cel(", ".join(v.aan)), cel(v.wijze))
                for v in beeld.verstuurd
            ),
        ),
    )


def _persoon(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    return alinea(tekst.GEEN_PERSOON) if beeld.persoon is None else inhoud(beeld.persoon)


def _opmerkingen(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    if not beeld.opmerkingen:
        return ()
    return (
        *alinea(tekst.OPMERKINGEN),
        tabel(
            bijschrift="Opmerkingen in de bestanden",
            kolommen=(Kolom("Bestand en regel", rijkop=True), Kolom("Opmerking")),
            rijen=tuple((cel(f"{b}, regel {n}"), cel(o)) for b, n, o in beeld.opmerkingen),
        ),
    )


def _stukken(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    uit: list[Blok] = []
    for kop, rij in ((tekst.STUKKEN, beeld.stukken), (tekst.ANDERE, beeld.andere)):
        if rij:
            uit += [*alinea(kop), lijst_van(rij)]
    return tuple(uit)


def _weg(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    uit: list[Blok] = []
    for label in dict.fromkeys(w.label for w in beeld.weggelaten):
        regels = [w for w in beeld.weggelaten if w.label is label]
        uit += [Kop(CATEGORIEEN[label].naam), *alinea(tekst.ACHTERGEHOUDEN[label])]
        uit.append(
            tabel(
                bijschrift="Wat is achtergehouden",
                kolommen=(
                    Kolom("Wat het betekent", rijkop=True),
                    Kolom("Waar het staat"),
                    Kolom("Hoe vaak", rechts=True, smal=True),
                ),
                rijen=tuple(
                    (cel(w.titel), cel(tekst.DELEN[w.bestand]), cel(w.aantal)) for w in regels
                ),
            )
        )
    return (*uit, *alinea(tekst.NIET_HIER), *alinea(tekst.ANDEREN))


def _rechten(beeld: Inzagebeeld) -> tuple[Blok, ...]:
    contact = zie(beeld.afzender, "fg_contact") or zie(beeld.afzender, "email")
    return (
        Lijst(tuple(_recht(wat, bron) for wat, bron in tekst.RECHTEN)),
        *alinea(f"Een vraag of verzoek stuurt u aan: {contact}." if contact else None),
    )


def _recht(wat: str, bron: str) -> tuple[Blok, ...]:
    return (Alinea(zin(f"{wat} ({bron}, wet)")),)

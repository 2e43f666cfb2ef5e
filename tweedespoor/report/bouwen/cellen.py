"""Values of a View as cells, facts, paragraphs and tables of the model."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum, datum_tabel, getal
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.model import Alinea, Blok, Cel, Feit, Kolom, Lijst, Tabel, Toon, zin
from tweedespoor.report.teksten import woorden
from tweedespoor.report.teksten.vast import ONTBREEKT


def woord(tabel: Mapping[str, str], waarde: str | None) -> str:
    """A coded value in words; empty when absent."""
    return "" if waarde is None else tabel[waarde]


def hoofdletter(tekst: str) -> str:
    """The text with a capital at the start."""
    return tekst[:1].upper() + tekst[1:]


def cel(*regels: object) -> Cel:
    """A cell from values: text, dates and numbers; absent ones leave no line."""
    return tuple(zin(tekst) for tekst in (waarde(r) for r in regels) if tekst)


def soort_en_titel(soort: str, titel: object) -> tuple[str, ...]:
    """A kind and what explains it; one line when the title already begins with the kind."""
    tekst = waarde(titel)
    if tekst.casefold().startswith(soort.casefold()):
        return (hoofdletter(tekst),)
    return (hoofdletter(soort), tekst)


def samen(*delen: object) -> str:
    """Values behind each other with commas, each once."""
    uniek: dict[str, str] = {}
    for deel in delen:
        tekst = waarde(deel)
        if tekst:
            uniek.setdefault(tekst.casefold(), tekst)
    return ", ".join(uniek.values())


def losse_zin(ding: object) -> str:
    """A loose text of the dossier as a sentence: a capital, and a full stop at the end."""
    tekst = hoofdletter(waarde(ding))
    return tekst if not tekst or tekst.endswith((".", "!", "?", ":")) else f"{tekst}."


def op_dag(woorden: str, wanneer: date | None) -> str:
    """A second day in a cell, with what it is the day of: `hersteld op 3 mrt 2025`."""
    return f"{woorden} {datum_tabel(wanneer)}" if wanneer else ""


def waarde(ding: object) -> str:
    """One value as text through the one formatter; empty when absent."""
    if ding is None or ding == "":
        return ""
    if isinstance(ding, bool):
        return "ja" if ding else "nee"
    if isinstance(ding, str):
        return " ".join(ding.split())
    if isinstance(ding, date):
        return datum_tabel(ding)
    return getal(ding)  # type: ignore[arg-type]  # Decimal or int is all that is left


def van_tot(van: date | None, tot_en_met: date | None, *, open: str = "loopt") -> str:
    """A period for a table: `2 jul 2024 t/m 15 aug 2024`; without an end the word `open`."""
    if van is None:
        return ""
    einde = f"t/m {datum_tabel(tot_en_met)}" if tot_en_met else f"({open})"
    return f"{datum_tabel(van)} {einde}"


def feit(naam: str, *regels: object) -> tuple[Feit, ...]:
    """A fact, or nothing when it has no value; add with `*`."""
    inhoud = cel(*regels)
    return (Feit(naam, inhoud),) if inhoud else ()


def alinea(tekst: str | None, toon: Toon = Toon.GEWOON) -> tuple[Blok, ...]:
    """A paragraph, or nothing when there is no text."""
    schoon = waarde(tekst)
    if toon is Toon.GEWOON and schoon.endswith(":"):
        toon = Toon.AANLOOP
    return (Alinea(zin(schoon), toon),) if schoon else ()


def klein(tekst: str) -> tuple[Blok, ...]:
    """A remark in small type."""
    return alinea(tekst, Toon.KLEIN)


def mist(wat: str) -> tuple[Blok, ...]:
    """The line that stands where something is missing."""
    return klein(ONTBREEKT.format(wat=wat))


def lijst_van(teksten: tuple[Any, ...]) -> Lijst:
    """A plain list of short texts."""
    return Lijst(tuple((Alinea(zin(waarde(t))),) for t in teksten))


def tabel(
    *,
    bijschrift: str,
    kolommen: tuple[Kolom, ...],
    rijen: tuple[tuple[Cel, ...], ...],
    totaal: tuple[Cel, ...] | None = None,
) -> Tabel:
    """A table without the columns in which no row has anything."""
    blijft = [n for n, k in enumerate(kolommen) if k.rijkop or any(rij[n] for rij in rijen)]
    return Tabel(
        bijschrift=bijschrift,
        kolommen=tuple(kolommen[n] for n in blijft),
        rijen=tuple(tuple(rij[n] for n in blijft) for rij in rijen),
        totaal=tuple(totaal[n] for n in blijft) if totaal is not None else None,
    )


def document(zicht: Zicht, nummer: str | None) -> str:
    """The number of a document with its kind: `D5, arbeidsdeskundig rapport`."""
    if nummer is None:
        return ""
    for stuk in zicht.rij("documenten", "documenten"):
        if zie(stuk, "id") == nummer:
            return f"{nummer}, {woord(woorden.DOCUMENT, zie(stuk, 'soort'))}"
    return nummer


def grondslag(zicht: Zicht, nummer: str | None) -> str:
    """What a fact rests on: an advice with its day, or a document with its kind."""
    if nummer is None or not nummer.startswith("B"):
        return document(zicht, nummer)
    for advies in zicht.adviezen():
        if zie(advies, "id") == nummer:
            wanneer = datum_tabel(zie(advies, "datum"))
            return f"{nummer}, advies van de bedrijfsarts van {wanneer}"
    return nummer


NOTITIE = {"contacten": "contact", "evaluaties": "evaluatie", "rapporten": "rapport"}
"""Folder of notes → what one of them is called."""


def vindplaats(zicht: Zicht, bron: str | None) -> str:
    """Where something shows: a note by its kind and day instead of by its file name."""
    for soort, naam in NOTITIE.items():
        for notitie in rij(zicht.view.dossier, soort):
            if bron is not None and zie(notitie, "bestand") == bron:
                wanneer = zie(notitie, "opgesteld" if soort == "rapporten" else "datum")
                return f"{naam} van {datum(wanneer)}" if wanneer else naam
    return waarde(bron)


def dag(wanneer: Any) -> str:
    """A day in full; empty when there is none."""
    return datum(wanneer) if wanneer else ""


def akkoord(zicht: Zicht, ding: Any) -> str:
    """Consent in words, a refusal with its reason included; empty when there is neither yet."""
    ja, nee = zicht.dag(ding, "datum"), zicht.dag(ding, "geweigerd")
    if ja is not None:
        return f"ja, op {datum(ja)}"
    if nee is not None:
        reden = waarde(zie(ding, "reden"))
        tekst = f"nee, op {datum(nee)}"
        return f"{tekst}; reden: {reden}" if reden else tekst
    return ""


def besluit(zicht: Zicht, ding: Any) -> tuple[str, ...]:
    """Who decided and when, and his name."""
    wanneer = zie(ding, "datum")
    if wanneer is None:
        return ()
    wie = f"{zicht.rol(zie(ding, 'wie'))}, op {datum(wanneer)}"
    return tuple(regel for regel in (wie, waarde(zie(ding, "naam"))) if regel)

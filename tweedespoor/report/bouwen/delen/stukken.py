"""The papers that a report refers to, and the bureau's own annex with the check."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import aantal, datum
from tweedespoor.report.bouwen.cellen import (
    cel,
    hoofdletter,
    klein,
    samen,
    soort_en_titel,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen import intake
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Kolom, zin
from tweedespoor.report.teksten import woorden

ONDERWEG = frozenset({"haalbaarheid", "intake", "trajectplan", "start", "voortgang", "tussen"})
"""Kinds of report that are made while the traject runs or before it."""


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the papers that the report refers to."""
    getoond = [
        d
        for d in sorted(
            (d for d in zicht.rij("documenten", "documenten") if zie(d, "id")),
            key=lambda d: int(zie(d, "id")[1:]),
        )
        if zie(d, "vernietigd") is None and not _nog_onbeslist(zicht, d) and not _later(zicht, d)
    ]
    rijen = tuple(
        (
            cel(zie(d, "id")),
            cel(*soort_en_titel(woord(woorden.DOCUMENT, zie(d, "soort")), zie(d, "titel"))),
            cel(zie(d, "datum")),
            cel(hoofdletter(wie)),
            cel(_stand(zicht, d)),
        )
        for d, wie in zip(getoond, _opstellers(getoond), strict=True)
    )
    if not rijen:
        return Hoofdstuktekst()
    return Hoofdstuktekst(
        (
            *klein("De stukken zelf zitten niet bij dit rapport, tenzij dat er apart bij staat."),
            tabel(
                bijschrift="Stukken in het dossier",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Stuk"),
                    Kolom("Datum", smal=True),
                    Kolom("Opgesteld door"),
                    Kolom("Stand"),
                ),
                rijen=rijen,
            ),
        )
    )


def _opstellers(stukken: list[Any]) -> list[str]:
    """Who drew up each paper: with the function where the name first stands, then the name."""
    wie = [samen(zie(d, "opsteller"), zie(d, "functie")) for d in stukken]
    return [
        waarde(zie(d, "opsteller")) if zie(d, "opsteller") and voluit in wie[:n] else voluit
        for n, (d, voluit) in enumerate(zip(stukken, wie, strict=True))
    ]


def _nog_onbeslist(zicht: Zicht, d: Any) -> bool:
    """A paper that never came: a report along the way is made before that is settled."""
    return zie(d, "stand") == "nvt" and zie(d, "datum") is None and zicht.soort in ONDERWEG


def _later(zicht: Zicht, d: Any) -> bool:
    """A paper that came after the intake: the report of it rests on nothing later."""
    if zicht.soort != "intake":
        return False
    dagen = [dag for dag in (zie(d, "datum"), zie(d, "ontvangen")) if dag is not None]
    return bool(dagen) and max(dagen) > intake.tot_en_met(zicht)


def _stand(zicht: Zicht, d: Any) -> str:
    """What the bureau knows of a paper it does not have; empty when it has it."""
    stand = zie(d, "stand")
    if stand in (None, "aanwezig"):
        return ""
    tekst = woord(woorden.DOCUMENTSTAND, stand)
    bij = zie(d, "bij")
    if stand == "opgevraagd" and zie(d, "opgevraagd"):
        tekst = f"{tekst} op {datum(zie(d, 'opgevraagd'))}"
    if stand == "nvt" and zie(d, "reden_nvt"):
        tekst = f"{tekst}: {waarde(zie(d, 'reden_nvt'))}"
    return f"{tekst}, bij {zicht.rol(bij)}" if bij else tekst


def toetsverantwoording(zicht: Zicht) -> Hoofdstuktekst:
    """The bureau's own annex: the findings of the check; never in another reader's copy."""
    if not zicht.voor_bureau or not zicht.view.bevindingen:
        return Hoofdstuktekst()
    rijen = tuple(
        (
            cel(b.code),
            cel(woord(woorden.ERNST, b.ernst), "aanvaard" if b.aanvaard else None),
            cel(hoofdletter(b.wie)),
            cel(b.bericht),
            cel(b.bestand),
        )
        for b in zicht.view.bevindingen
    )
    blok = tabel(
        bijschrift="Bevindingen van de toets",
        kolommen=(
            Kolom("Regel", rijkop=True, smal=True),
            Kolom("Ernst"),
            Kolom("Wie"),
            Kolom("Bevinding"),
            Kolom("Waar"),
        ),
        rijen=rijen,
        totaal=(
            cel("Totaal"),
            cel(aantal(len(rijen), "bevinding", "bevindingen")),
            cel(),
            cel(),
            cel(),
        ),
    )
    uitleg = Alinea(zin("Deze bijlage staat alleen in het exemplaar van het bureau."))
    return Hoofdstuktekst((uitleg, blok))

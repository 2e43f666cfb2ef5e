"""The inventory of the re-integratieverslag: each part, its papers, and where they stand."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import Deel, rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum, datum_tabel, lijst
from tweedespoor.report.bouwen.acties import naam
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    klein,
    soort_en_titel,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen.data import mijlpaal
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Cel, Kolom
from tweedespoor.report.teksten import riv, woorden
from tweedespoor.report.teksten.riv import (
    AANWEZIG,
    BEVESTIGD,
    DELEN,
    NVT,
    ONTBREEKT,
    OPGEVRAAGD,
    Verslagdeel,
)

STAND = {
    None: AANWEZIG,
    "aanwezig": AANWEZIG,
    "bevestigd": BEVESTIGD,
    "opgevraagd": OPGEVRAAGD,
    "nvt": NVT,
}
"""State of a paper in the register → how UWV reads it."""

GENOEG = frozenset({AANWEZIG, BEVESTIGD, NVT})
"""States after which nothing more is asked."""


@dataclass(frozen=True, slots=True)
class Regel:
    """One line of the inventory.

    Attributes:
        deel: the part it belongs to.
        stand: one of the five states, or what else is the matter.
        stuk: the paper of the register, or None.
        uitleg: what explains the state.
    """

    deel: Verslagdeel
    stand: str
    stuk: Any
    uitleg: str = ""


def alle(zicht: Zicht) -> tuple[Regel, ...]:
    """Every part with its papers, in UWV's order; a part without papers says why."""
    return tuple(r for deel in DELEN for r in _deel(zicht, deel))


def _deel(zicht: Zicht, deel: Verslagdeel) -> tuple[Regel, ...]:
    van_dit_deel = [d for d in stukken(zicht) if zie(d, "soort") in deel.soorten]
    papieren = tuple(
        Regel(deel, stand(zicht, d), d, _bij_stuk(zicht, d))
        for d in sorted(van_dit_deel, key=lambda d: zie(d, "datum") or date.max)
    )
    hoofd = deel.soorten[0] if deel.verplicht else ""
    if not deel.verplicht or any(zie(r.stuk, "soort") == hoofd for r in papieren):
        return papieren or (Regel(deel, "", None, _leeg(zicht, deel)),)
    return (_zonder(zicht, deel), *papieren)


def stukken(zicht: Zicht) -> tuple[Deel, ...]:
    """The papers of the register of which something was known on the peildatum."""
    return tuple(
        d
        for d in zicht.rij("documenten", "documenten")
        if zicht.dag(d, "vernietigd") is None and _bekend(zicht, d)
    )


def _bekend(zicht: Zicht, d: Any) -> bool:
    """Was a paper received, confirmed or asked for by the peildatum, as far as days tell?"""
    dagen = [zie(d, naam) for naam in ("ontvangen", "bevestigd", "opgevraagd")]
    gezet = [dag for dag in dagen if dag is not None]
    return not gezet or min(gezet) <= zicht.peildatum


def stand(zicht: Zicht, d: Any) -> str:
    """Where a paper of the register stood on the peildatum.

    One that was received and confirmed only later was asked for before, or it is not in `stukken`.
    """
    gezien = [dag for naam in ("ontvangen", "bevestigd") if (dag := zie(d, naam)) is not None]
    later = bool(gezien) and min(gezien) > zicht.peildatum
    return OPGEVRAAGD if later else STAND[zie(d, "stand")]


def _leeg(zicht: Zicht, deel: Verslagdeel) -> str:
    return riv.BIJLAGE_LEEG if deel.soorten else zicht.vul(riv.MEDISCH)


def _zonder(zicht: Zicht, deel: Verslagdeel) -> Regel:
    """A prescribed part without its main paper: missing, to come, unknown, or not needed."""
    if zicht.onbekend("documenten"):
        return Regel(deel, riv.NIET_BEKEND, None)
    m = mijlpaal(zicht, deel.mijlpaal)
    if m is not None and m.status == "niet_van_toepassing":
        return Regel(deel, NVT, None, waarde(m.reden))
    if m is not None and m.gedaan:
        return Regel(deel, ONTBREEKT, None, riv.ZONDER_STUK.format(dag=datum(m.gedaan)))
    grens = _uiterlijk(m)
    if grens is not None and grens >= zicht.peildatum:
        return Regel(deel, "", None, riv.KOMT.format(dag=datum(grens)))
    return Regel(deel, ONTBREEKT, None)


def _uiterlijk(m: Any) -> date | None:
    dag: date | None = m.uiterlijk if m is not None else None
    return dag


def _bij_stuk(zicht: Zicht, d: Any) -> str:
    """What explains the state of a paper: who confirmed, when it was asked, why not."""
    nu = stand(zicht, d)
    if nu == BEVESTIGD:
        delen = [f"door {waarde(zie(d, 'bevestigd_door'))}" if zie(d, "bevestigd_door") else ""]
        op = zie(d, "bevestigd")
        delen.append(f"op {datum_tabel(op)}" if op else "")
        return " ".join(x for x in delen if x)
    if nu == OPGEVRAAGD:
        op, weer = zicht.dag(d, "opgevraagd"), zicht.dag(d, "herinnerd")
        tekst = f"op {datum_tabel(op)}" if op else ""
        return f"{tekst}, herinnerd op {datum_tabel(weer)}" if weer else tekst
    if nu == NVT:
        return waarde(zie(d, "reden_nvt"))
    return ""


def inventaris(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter with the inventory in UWV's order."""
    rijen: list[tuple[Cel, ...]] = []
    for n, deel in enumerate(DELEN, 1):
        for i, r in enumerate(_deel(zicht, deel)):
            rijen.append(_rij(zicht, str(n), r, eerste=i == 0))
    gemist = tuple(
        f"{r.deel.naam[0].lower()}{r.deel.naam[1:]} voor het re-integratieverslag"
        for r in alle(zicht)
        if r.stand == ONTBREEKT
    )
    return Hoofdstuktekst(
        (
            *klein("; ".join(f"{naam_}: {uitleg}" for naam_, uitleg in riv.STANDEN.items()) + "."),
            tabel(
                bijschrift="De onderdelen in de volgorde van UWV",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Onderdeel en stuk"),
                    Kolom("Stand"),
                    Kolom("Van wie"),
                    Kolom("Datum", smal=True),
                ),
                rijen=tuple(rijen),
            ),
            regels(zicht, riv.VOLLEDIG, riv.TWEE_STEMMEN, riv.EERST_STUKKEN, riv.EEN_TERMIJN),
            *alinea(zicht.vul(riv.GEEN_OORDEEL)),
        ),
        gemist,
    )


def _rij(zicht: Zicht, nummer: str, r: Regel, *, eerste: bool) -> tuple[Cel, ...]:
    d = r.stuk
    stuk = soort_en_titel(woord(woorden.DOCUMENT, zie(d, "soort")), zie(d, "titel")) if d else ()
    regel = f"{zie(d, 'id')} {', '.join(x for x in stuk if x)}" if d else ""
    kop = r.deel.naam if eerste else ""
    stemmen = tuple(zicht.rol(s) for s in rij(d, "stemmen")) if d else ()
    return (
        cel(nummer),
        cel(kop, regel, f"oordeel van {lijst(stemmen)}" if stemmen else None),
        cel(r.stand, r.uitleg),
        cel(_van_wie(zicht, r)),
        cel(zie(d, "datum") if d else None),
    )


def _van_wie(zicht: Zicht, r: Regel) -> str:
    """Who holds the paper, else who makes it."""
    if r.stuk is not None:
        houder = zie(r.stuk, "bij")
        maker = waarde(zie(r.stuk, "opsteller"))
        bij = f"bij {naam(zicht, houder, klein=True)}" if houder else ""
        return ", ".join(x for x in (maker, bij) if x)
    return hoofdletter(lijst(tuple(naam(zicht, w, klein=True) for w in r.deel.wie)))

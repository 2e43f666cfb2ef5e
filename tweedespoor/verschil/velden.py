"""Two shares of one record → a line for every field that differs, however deep it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from tweedespoor.disclosure import Deel, Withheld, zie
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.schema.secties import SECTIES
from tweedespoor.schema.velden import Veld, velden
from tweedespoor.verschil.waarden import (
    KORT,
    gelijk,
    in_woorden,
    naam_van,
    regel,
    samen,
    zichtbaar,
)

SLEUTELS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Sollicitatie": ("datum", "functie", "werkgever"),
        "Urenregel": ("datum", "wie", "waaraan"),
        "Afspraak": ("wie", "wat", "uiterlijk"),
        "ActieWerkgever": ("wat",),
        "Rapportagemoment": ("soort", "uiterlijk"),
        "Fase": ("naam",),
        "Stap": ("datum",),
        "FunctieSpoor1": ("functie",),
        "ControleSpoor1": ("datum",),
        "Deskundigenoordeel": ("aangevraagd", "vraag"),
        "EerderePartij": ("rol", "organisatie", "contact"),
        "Verzoek": ("soort", "op"),
        "Toestemming": ("waarvoor", "op"),
        "Uitstel": ("grond",),
        "Afwijking": ("regel", "bij", "datum"),
        "Maatregel": ("datum", "soort"),
        "Verzending": ("datum",),
    }
)
"""Record without an id → what makes two entries the same one; others are the same when equal."""

_KOPPEN: Final = {
    NOTITIES[soort]: {sleutel: kop for kop, sleutel in koppen.items()}
    for soort, koppen in SECTIES.items()
}
"""Record of a note → key of a section → its heading: the word that its writer knows."""


def details(
    record: str,
    oud: Deel | None,
    nieuw: Deel | None,
    *,
    alleen: Collection[str] = (),
    zonder: Collection[str] = (),
    voor: str = "",
    deel: str = "",
) -> Iterator[str]:
    """A line for each field that differs, in the order of the format.

    Args:
        record: name of the record.
        oud, nieuw: the two shares; None where there is none.
        alleen: only these keys; empty means all.
        zonder: keys to leave out.
        voor: name of the entry that the record belongs to, put before each line.
        deel: key of the record inside that entry or file, put before each line too.
    """
    for sleutel, veld in velden(record).items():
        if (alleen and sleutel not in alleen) or sleutel in zonder:
            continue
        was, nu = _op(oud, sleutel), _op(nieuw, sleutel)
        if gelijk(was, nu) or not (zichtbaar(was) or zichtbaar(nu)):
            continue
        los = " ".join(d for d in (voor, deel.replace("_", " ")) if d)
        kop = _KOPPEN.get(record, {}).get(sleutel)
        kern = kop or (sleutel.replace("_", " ") if veld.record else naam_van(veld))
        naam = f"{los}, {kern[0].lower()}{kern[1:]}" if los else kern
        naam = naam[0].upper() + naam[1:]
        if veld.sleutelvorm:
            yield regel(naam, samen([str(sleutel) for sleutel, _ in nu or was]))
        elif not veld.record:
            yield _enkel(naam, veld, was, nu)
        elif veld.meervoud:
            yield from _reeks(naam, veld.record, was or (), nu or ())
        else:
            yield from details(veld.record, was, nu, voor=voor, deel=sleutel)


def koppel(
    record: str, oud: Iterable[Deel], nieuw: Iterable[Deel]
) -> Iterator[tuple[Deel | None, Deel | None]]:
    """Entries of two lists side by side: first those of the new list, then what is gone."""
    rest = dict(_genummerd(record, oud))
    for sleutel, deel in _genummerd(record, nieuw):
        yield rest.pop(sleutel, None), deel
    for deel in rest.values():
        yield deel, None


def kort(record: str, deel: Deel, *, hoogstens: int = 3) -> str:
    """One entry in a few words: its number, then its first facts."""
    eigen = zie(deel, "id") if "id" in velden(record) else None
    delen = []
    for sleutel, veld in velden(record).items():
        waarde = _op(deel, sleutel)
        if sleutel != "id" and not veld.record and zichtbaar(waarde) and veld.vorm != "Vinkje":
            delen.append(in_woorden(waarde, veld))
        if len(delen) == hoogstens:
            break
    if eigen is None:
        return samen(delen)
    return f"{eigen} ({samen(delen)})" if delen else str(eigen)


def _enkel(naam: str, veld: Veld, was: Any, nu: Any) -> str:
    if veld.meervoud:
        erbij = tuple(w for w in nu or () if w not in (was or ()))
        eraf = tuple(w for w in was or () if w not in (nu or ()))
        delen = [
            f"erbij {in_woorden(erbij, veld)}" if erbij and was else in_woorden(erbij, veld),
            f"eraf {in_woorden(eraf, veld)}" if eraf else "",
        ]
        return regel(naam, samen(delen) or "andere volgorde")
    if not zichtbaar(was):
        return regel(naam, in_woorden(nu, veld))
    if not zichtbaar(nu):
        return regel(naam, f"vervallen (was {in_woorden(was, veld)})")
    oud, nieuw = in_woorden(was, veld), in_woorden(nu, veld)
    if len(oud) > KORT or len(nieuw) > KORT:
        return regel(f"{naam}, nieuwe tekst", nieuw)
    return regel(naam, f"{oud} → {nieuw}")


def _reeks(naam: str, record: str, was: Any, nu: Any) -> Iterator[str]:
    for oud, nieuw in koppel(record, was, nu):
        if oud is None and nieuw is not None:
            if zichtbaar(nieuw):
                yield regel(naam, _erbij(record, nieuw, erbij=bool(was)))
        elif nieuw is None and oud is not None:
            yield regel(naam, f"eraf {kort(record, oud)}")
        elif record == "Afspraak" and nieuw is not None and _nagekomen(oud, nieuw):
            yield f"Afspraak nagekomen: {_afspraak(nieuw)}"
        else:
            assert nieuw is not None
            eigen = zie(nieuw, "id") if "id" in velden(record) else kort(record, nieuw)
            yield from details(record, oud, nieuw, voor=str(eigen))


def _erbij(record: str, deel: Deel, *, erbij: bool) -> str:
    wat = _afspraak(deel) if record == "Afspraak" else kort(record, deel)
    return f"erbij {wat}" if erbij else wat


def _nagekomen(oud: Deel | None, nieuw: Deel) -> bool:
    return bool(zie(nieuw, "gedaan")) and not zie(oud, "gedaan")


def _afspraak(deel: Deel) -> str:
    """A promise as a sentence: who, what, before when; parts the reader may not see fall away."""
    wie, wat, dag = (zie(deel, naam) for naam in ("wie", "wat", "uiterlijk"))
    kern = ": ".join(in_woorden(w) for w in (wie, wat) if w is not None)
    return f"{kern} (uiterlijk {in_woorden(dag)})" if dag is not None else kern


def _genummerd(record: str, rij: Iterable[Deel]) -> Iterator[tuple[tuple[Any, ...], Deel]]:
    """Each entry with what names it; entries that name the same are numbered."""
    gezien: Counter[tuple[Any, ...]] = Counter()
    for deel in rij:
        sleutel = _sleutel(record, deel)
        gezien[sleutel] += 1
        yield (*sleutel, gezien[sleutel]), deel


def _sleutel(record: str, deel: Deel) -> tuple[Any, ...]:
    bekend = velden(record)
    for naam in ("id", "per", "bestand"):
        if naam in bekend and zie(deel, naam) is not None:
            return (zie(deel, naam),)
    namen = SLEUTELS.get(record)
    if namen is not None:
        return tuple(zie(deel, naam) for naam in namen)
    return (_in_een(deel),)


def _in_een(waarde: Any) -> Any:
    """A value of a view as something that can be a key: nested tuples, withheld parts as None."""
    if isinstance(waarde, Withheld):
        return None
    if isinstance(waarde, Deel):
        return tuple((naam, _in_een(deel)) for naam, deel in waarde)
    if isinstance(waarde, tuple):
        return tuple(map(_in_een, waarde))
    return waarde


def _op(deel: Deel | None, sleutel: str) -> Any:
    """A value as the view holds it; None when there is no record."""
    return None if deel is None else getattr(deel, sleutel)

"""Finds in text what does not belong in a dossier, with the traps taken out.

A find never holds the word nor the sentence: only the place, the rule and the class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tweedespoor.checks.privacy.lexicon import NAAM, Lexicon
from tweedespoor.checks.privacy.patronen import Plek, Signaal, Treffers
from tweedespoor.checks.privacy.teksten import Zin, zinnen
from tweedespoor.checks.privacy.woorden import gewoon
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

_LAGER = {Ernst.FOUT: Ernst.WAARSCHUWING, Ernst.WAARSCHUWING: Ernst.INFO, Ernst.INFO: Ernst.INFO}


@dataclass(frozen=True, slots=True)
class Vondst:
    """One place with something that does not belong there.

    Attributes:
        code: the rule that reports it.
        bestand, regel, kolom: where; line and column from 1.
        klasse: fixed word for what it is about.
        ernst: how serious, after looking at what surrounds it.
    """

    code: str
    bestand: str
    regel: int
    kolom: int
    klasse: str
    ernst: Ernst


def vind(
    teksten: Mapping[str, bytes], lexicon: Lexicon, *, bekend: frozenset[str] = frozenset()
) -> Iterator[Vondst]:
    """All finds in all files, by file and line; at most one per rule, class and line.

    Args:
        teksten: file name → bytes.
        lexicon: what to look for.
        bekend: words, as written, of names that may stand in a dossier.
    """
    gezien: set[tuple[str, int, str, str]] = set()
    for zin in zinnen(teksten):
        for vondst in vind_in_zin(zin, lexicon, bekend=bekend):
            sleutel = (vondst.bestand, vondst.regel, vondst.code, vondst.klasse)
            if sleutel not in gezien:
                gezien.add(sleutel)
                yield vondst


def vind_in_zin(
    zin: Zin, lexicon: Lexicon, *, bekend: frozenset[str] = frozenset()
) -> Iterator[Vondst]:
    """The finds in one sentence, in the order of the words."""
    gelezen = _treffers(zin.woorden, lexicon, bekend)
    if lexicon.signalen.keys().isdisjoint(gelezen):
        return
    for groep, samen in lexicon.afgeleid:
        if plekken := [(min(p[0] for p in k), max(p[1] for p in k)) for k in samen.vind(gelezen)]:
            gelezen[groep] = [*gelezen.get(groep, ()), *plekken]
    treffers: Treffers = gelezen
    secties = frozenset(
        naam for naam, sleutels in lexicon.secties.items() if not sleutels.isdisjoint(zin.sleutels)
    )
    for val in lexicon.vallen:
        if not val.dekt.isdisjoint(treffers) and val.geldt(treffers, secties):
            treffers = val.haal_weg(treffers)
    gevonden: dict[tuple[str, str], tuple[int, int, Signaal]] = {}
    for groep in treffers:
        for signaal in lexicon.signalen.get(groep, ()):
            plaats = _eerste(signaal, treffers, secties)
            sleutel = (signaal.regel, signaal.klasse)
            if plaats is None:
                continue
            nieuw = (signaal.ernst.gewicht, plaats, signaal)
            if sleutel not in gevonden or nieuw[:2] < gevonden[sleutel][:2]:
                gevonden[sleutel] = nieuw
    _een_per_vraag(gevonden)
    for _, plaats, signaal in sorted(gevonden.values(), key=lambda g: (g[1], g[2].regel)):
        regel, kolom = zin.plaats(plaats)
        ernst = _LAGER[signaal.ernst] if "werk" in secties else signaal.ernst
        yield Vondst(signaal.regel, zin.bestand, regel, kolom, signaal.klasse, ernst)


def _een_per_vraag(gevonden: dict[tuple[str, str], tuple[int, int, Signaal]]) -> None:
    """Of an impression that someone has an illness or complaint, one finding is enough.

    An estimate of hours is none when the sentence is already about health or a limit.
    """
    if gevonden.keys() & {("PRV-08", "beperking"), ("PRV-09", "oordeel")}:
        gevonden.pop(("BEL-04", "schatting"), None)
    if ("PRV-09", "oordeel") not in gevonden:
        return
    if ("PRV-01", "diagnose") in gevonden:
        del gevonden["PRV-09", "oordeel"]
    else:
        gevonden.pop(("PRV-01", "klacht"), None)


def _eerste(signaal: Signaal, treffers: Treffers, secties: frozenset[str]) -> int | None:
    """The first word of the first occurrence, or None."""
    if signaal.buiten in secties or any(treffers.get(groep) for groep in signaal.niet):
        return None
    gevonden = next(signaal.samen.vind(treffers), None)
    return min(p[0] for p in gevonden) if gevonden is not None else None


def _treffers(
    woorden: Sequence[str], lexicon: Lexicon, bekend: frozenset[str]
) -> dict[str, Sequence[Plek]]:
    """Where which groups occur."""
    gevonden: dict[str, list[Plek]] = {}
    for nummer, woord in enumerate(woorden):
        groepen, zinsdelen = lexicon.zoek(woord)
        for groep in groepen:
            gevonden.setdefault(groep, []).append((nummer, nummer + 1))
        if nummer and woord[0].isupper() and woord not in bekend:
            gevonden.setdefault(NAAM, []).append((nummer, nummer + 1))
        for delen, groep in zinsdelen:
            if _past(delen, woorden[nummer : nummer + len(delen)]):
                gevonden.setdefault(groep, []).append((nummer, nummer + len(delen)))
    return dict(gevonden)


def _past(delen: Sequence[str], woorden: Sequence[str]) -> bool:
    if len(delen) != len(woorden):
        return False
    for deel, woord in zip(delen, woorden, strict=True):
        klein = gewoon(woord)
        if deel != klein and not (deel.endswith("*") and klein.startswith(deel[:-1])):
            return False
    return True

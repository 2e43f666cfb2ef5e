"""Finds in text what does not belong in a dossier, with the traps taken out.

A find never holds the word nor the sentence: only the place, the rule and the class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tweedespoor.checks.privacy.lexicon import Lexicon
from tweedespoor.checks.privacy.patronen import Plek, Signaal, Treffers
from tweedespoor.checks.privacy.teksten import Zin, zinnen
from tweedespoor.checks.privacy.woorden import GEEN, NAAM, VAL, Gelezen, Groepen, gewoon
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

_LAGER = {Ernst.FOUT: Ernst.WAARSCHUWING, Ernst.WAARSCHUWING: Ernst.INFO, Ernst.INFO: Ernst.INFO}

_OORDEEL = ("PRV-09", "oordeel")
_VERMOEDEN = ("PRV-01", "vermoeden")
_SCHATTING = ("BEL-04", "schatting")

_Gevonden = dict[tuple[str, str], tuple[int, int, Ernst]]
"""Rule and class → how serious as a number, which word, how serious."""


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
    for zin in zinnen(teksten, lexicon.zeef):
        for vondst in vind_in_zin(zin, lexicon, bekend=bekend):
            sleutel = (vondst.bestand, vondst.regel, vondst.code, vondst.klasse)
            if sleutel not in gezien:
                gezien.add(sleutel)
                yield vondst


def vind_in_zin(
    zin: Zin, lexicon: Lexicon, *, bekend: frozenset[str] = frozenset()
) -> Iterator[Vondst]:
    """The finds in one sentence, in the order of the words."""
    gelezen = [lexicon.zoek[woord] for woord in zin.woorden]
    gewicht = sum([woord.gewicht for woord in gelezen])
    kan = lexicon.zeef.kan(gelezen)
    if not kan and gewicht <= lexicon.weging.nodig:
        return
    secties = frozenset(
        naam for naam, sleutels in lexicon.secties.items() if not sleutels.isdisjoint(zin.sleutels)
    )
    gevonden: _Gevonden = {}
    if kan:
        treffers = _treffers(zin.woorden, gelezen, lexicon, bekend)
        gevonden = _uit_woorden(treffers, lexicon, secties, gewicht)
    _een_per_vraag(gevonden)
    if gewicht > lexicon.weging.nodig:
        _uit_gewicht(zin, gelezen, lexicon, gevonden)
    for (regel, klasse), (_, plaats, ernst) in sorted(
        gevonden.items(), key=lambda g: (g[1][1], g[0])
    ):
        nummer, kolom = zin.plaats(plaats)
        lager = _LAGER[ernst] if "werk" in secties else ernst
        yield Vondst(regel, zin.alinea.bestand, nummer, kolom, klasse, lager)


def _uit_woorden(
    treffers: Treffers, lexicon: Lexicon, secties: frozenset[str], gewicht: int
) -> _Gevonden:
    """What the word list finds, with the traps taken out."""
    gevonden: _Gevonden = {}
    if not lexicon.zeef.bits.kan(lexicon.zeef.bits.van(treffers)):
        return gevonden
    for val in lexicon.vallen:
        treffers = val.vang(treffers, secties, gewicht)
    for groep in treffers:
        for signaal in lexicon.signalen.get(groep, ()):
            plaats = _eerste(signaal, treffers, secties)
            sleutel = (signaal.regel, signaal.klasse)
            if plaats is None:
                continue
            nieuw = (signaal.ernst.gewicht, plaats, signaal.ernst)
            if sleutel not in gevonden or nieuw[:2] < gevonden[sleutel][:2]:
                gevonden[sleutel] = nieuw
    return gevonden


def _uit_gewicht(
    zin: Zin, gelezen: Sequence[Gelezen], lexicon: Lexicon, gevonden: _Gevonden
) -> None:
    """Add what all words together say, where the word list does not say it yet."""
    if lexicon.weging.is_oordeel([gewoon(woord) for woord in zin.woorden]):
        sleutel = _OORDEEL
    elif gevonden.keys() <= {_SCHATTING}:
        sleutel = _VERMOEDEN
    else:
        return
    if sleutel not in gevonden:
        zwaarste = max(range(len(gelezen)), key=lambda plek: gelezen[plek].gewicht)
        gevonden[sleutel] = (Ernst.WAARSCHUWING.gewicht, zwaarste, Ernst.WAARSCHUWING)
        gevonden.pop(_SCHATTING, None)


def _een_per_vraag(gevonden: _Gevonden) -> None:
    """An estimate of hours is none when the sentence is already about health or a limit."""
    if gevonden.keys() & {("PRV-08", "beperking"), _OORDEEL}:
        gevonden.pop(_SCHATTING, None)


def _eerste(signaal: Signaal, treffers: Treffers, secties: frozenset[str]) -> int | None:
    """The first word of the first occurrence, or None."""
    if signaal.secties and signaal.secties not in secties:
        return None
    if signaal.buiten in secties or any(treffers.get(groep) for groep in signaal.niet):
        return None
    gevonden = next(signaal.samen.vind(treffers), None)
    return min(p[0] for p in gevonden) if gevonden is not None else None


def _treffers(
    woorden: Sequence[str], gelezen: Sequence[Gelezen], lexicon: Lexicon, bekend: frozenset[str]
) -> dict[str, Sequence[Plek]]:
    """Where which groups occur: those of words, of phrases, and those that follow from them."""
    klein = [woord.klein for woord in gelezen]
    groepen: list[Groepen] = [
        woord.groepen | {NAAM}
        if nummer and woord.hoofdletter and zoals not in bekend
        else woord.groepen
        for nummer, (zoals, woord) in enumerate(zip(woorden, gelezen, strict=True))
    ]
    alle = frozenset(klein)
    zinsdelen = [
        (plek, zinsdeel)
        for plek, woord in enumerate(gelezen)
        for zinsdeel in map(lexicon.zinsdeel, woord.zinsdelen)
        if zinsdeel.kan(alle)
    ]
    uit_zinsdelen: list[tuple[str, Plek]] = []
    bedekt: set[int] = set()
    # Traps first; a phrase that they cover is none.
    for plek, zinsdeel in sorted(zinsdelen, key=lambda z: (z[1].groep != VAL, z[0])):
        nummers = zinsdeel.vind(klein, groepen, plek)
        if nummers is None:
            continue
        if zinsdeel.groep == VAL:
            bedekt.update(nummers)
            for nummer in nummers:
                groepen[nummer] = GEEN
        elif bedekt.isdisjoint(nummers):
            uit_zinsdelen.append((zinsdeel.groep, _aaneen(nummers, plek)))
    gevonden: dict[str, list[Plek]] = {}
    for nummer, van_woord in enumerate(groepen):
        for groep in van_woord:
            gevonden.setdefault(groep, []).append((nummer, nummer + 1))
    for groep, plaats in uit_zinsdelen:
        gevonden.setdefault(groep, []).append(plaats)
    treffers: dict[str, Sequence[Plek]] = dict(gevonden)
    for groep, samen in lexicon.afgeleid:
        if plekken := [(min(p[0] for p in k), max(p[1] for p in k)) for k in samen.vind(treffers)]:
            treffers[groep] = [*treffers.get(groep, ()), *plekken]
    return treffers


def _aaneen(nummers: Sequence[int], plek: int) -> Plek:
    """The words of a phrase around its anchor; what stands between them is not part of it."""
    begin = einde = plek
    while begin - 1 in nummers:
        begin -= 1
    while einde + 1 in nummers:
        einde += 1
    return begin, einde + 1

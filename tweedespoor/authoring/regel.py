"""`spoor log` for entries of a list: a new one with the next id, or more about an old one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, al_geweest, keur, met_punt, optie, schoon
from tweedespoor.authoring.geschreven import Daad, Geschreven, NogLeeg
from tweedespoor.authoring.invoegen import Invoeging, voeg_toe, zet
from tweedespoor.authoring.kop import schemaregel
from tweedespoor.authoring.opties import Optie, nest, opties_van
from tweedespoor.authoring.proef import Stand, bewijs, coach_van, is_dossier, leesbaar, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.soorten import COACH, VANDAAG, Lijstsoort
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.loading.verwijzingen import uitgegeven, vrij_id
from tweedespoor.location import KeyPath
from tweedespoor.schema.vormen import UREN

ZELF: Final = frozenset({"id"})
"""Keys that are given out and not asked for."""

MAATREGEL: Final = "maatregelen"


def log_regel(
    map: Path, soort: Lijstsoort, gegeven: Mapping[str, Waarde], *, id: str | None, vandaag: date
) -> Geschreven:
    """Add an entry, or complete one that has the given id.

    Completing adds what the entry does not say yet, and may change a single value; a value
    that is taken away or a list that gets shorter is edited in the file itself.

    Args:
        map: the folder of the dossier.
        soort: kind of entry.
        gegeven: name of an option, underscores for dashes → text or list of texts.
        id: of an entry that is there, or None for a new one.
        vandaag: the day of logging.

    Raises:
        UsageError: a value has the wrong form, is absent, or does not fit the dossier.
        DossierError: the file has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    opties = opties_van(soort.record, ZELF if soort.letter else frozenset())
    netjes = _netjes(gegeven, opties)
    leeg: tuple[NogLeeg, ...] = ()
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        oud = leesbaar(stand, soort.bestand)
        if id is not None:
            nieuw = _aangevuld(stand, soort, oud, opties, netjes, id)
            daad = Daad.GEWIJZIGD
        else:
            deel = _deel(stand, soort, opties, netjes, vandaag)
            kop = (*schemaregel(stand, soort.bestand), soort.uitleg)
            nieuw = voeg_toe(
                oud, soort.bestand, (soort.lijst,), deel=deel, plat=soort.plat, kop=kop
            )
            daad = Daad.TOEGEVOEGD
            if soort.nodig and not netjes.keys() & set(soort.nodig):
                leeg = (_nog_leeg(map, soort, opties, str(deel["id"])),)
        bewijs(stand, soort.bestand, nieuw.inhoud)
        _geweest(soort, netjes, vandaag)
        _schrijf(stand, soort.bestand, oud, nieuw)
    return Geschreven(map / soort.bestand, nieuw.regel, daad, nieuw.tekst, leeg)


def log_maatregel(
    map: Path, bij: str, gegeven: Mapping[str, Waarde], *, vandaag: date
) -> Geschreven:
    """Add a measure to a standstill.

    Args:
        map: the folder of the dossier.
        bij: id of the standstill, `T1`.
        gegeven: as for `log_regel`; the day is today when not given.
        vandaag: the day of logging.

    Raises:
        UsageError: there is no such standstill, or a value has the wrong form.
        DossierError: `stagnatie.yaml` has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    bestand, opties = "stagnatie.yaml", opties_van("Maatregel")
    netjes = _netjes(gegeven, opties)
    deel = nest(opties, {"datum": vandaag.isoformat(), "wie": "coach", **netjes})
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        oud = leesbaar(stand, bestand)
        if not uitgegeven(stand.geladen.dossier, "T"):
            raise UsageError(
                "In dit dossier staat nog geen stagnatie; een maatregel hoort bij een stagnatie.",
                help=(f"Leg die eerst vast: spoor log stagnatie {map.name}", NIETS_GEWIJZIGD),
            )
        nummer = _nummer(stand, "T", bij)
        voorbeeld = {"id": "T1", "vanaf": "2026-01-01", "oorzaak": "markt", "feit": "x"}
        keur(
            "stagnatie",
            {"stagnaties": [{**voorbeeld, MAATREGEL: [deel]}]},
            ("stagnaties", 0, MAATREGEL, 0),
        )
        al_geweest(str(deel["datum"]), vandaag, anders="Leg de maatregel vast als hij er is.")
        assert oud is not None  # there is an id, so there is a file
        nieuw = voeg_toe(oud, bestand, ("stagnaties", nummer, MAATREGEL), deel=deel, plat=True)
        bewijs(stand, bestand, nieuw.inhoud)
        _schrijf(stand, bestand, oud, nieuw)
    return Geschreven(map / bestand, nieuw.regel, Daad.TOEGEVOEGD, nieuw.tekst)


def _deel(
    stand: Stand,
    soort: Lijstsoort,
    opties: tuple[Optie, ...],
    netjes: Mapping[str, Waarde],
    vandaag: date,
) -> dict[str, Waarde]:
    """A new entry: its id, what was given, and what goes without saying."""
    vanzelf = {VANDAAG: vandaag.isoformat(), COACH: coach_van(stand)}
    gewoon = {naam: vanzelf.get(waarde, waarde) for naam, waarde in soort.standaard.items()}
    alles = {**{naam: w for naam, w in gewoon.items() if w is not None}, **netjes}
    deel = nest(opties, alles)
    if soort.letter:
        deel = {"id": vrij_id(stand.geladen.dossier, soort.letter), **deel}
    keur(soort.bestand.removesuffix(".yaml"), {soort.lijst: [deel]}, (soort.lijst, 0))
    return deel


def _aangevuld(
    stand: Stand,
    soort: Lijstsoort,
    oud: bytes | None,
    opties: tuple[Optie, ...],
    netjes: Mapping[str, Waarde],
    id: str,
) -> Invoeging:
    """The file with more about one entry."""
    nummer = _nummer(stand, soort.letter, id)
    assert oud is not None  # there is an id, so there is a file
    geheel = stand.geladen.bronnen.yaml[soort.bestand].value
    assert geheel is not None  # it was read
    staat = geheel[soort.lijst][nummer]
    nieuw: Invoeging | None = None
    for o in opties:
        if o.parameter not in netjes:
            continue
        waarde = netjes[o.parameter]
        plek: KeyPath = (soort.lijst, nummer)
        hier = staat
        for n, sleutel in enumerate(o.pad):
            rest: Waarde = waarde
            for dieper in reversed(o.pad[n + 1 :]):
                rest = {dieper: rest}
            if sleutel not in hier or n == len(o.pad) - 1:
                break
            plek, hier = (*plek, sleutel), hier[sleutel]
        if hier.get(sleutel) == waarde:
            continue
        if o.meer and sleutel in hier:
            raise UsageError(
                f"Bij {id} staat al iets anders bij {optie(o.parameter)}.",
                help=(f"Wijzig die lijst in {soort.bestand} zelf.", NIETS_GEWIJZIGD),
            )
        nieuw = zet(nieuw.inhoud if nieuw else oud, soort.bestand, (*plek, sleutel), waarde=rest)
        hier[sleutel] = rest
    if nieuw is None:
        raise UsageError(
            f"Bij {id} is niets nieuws gegeven.",
            help=("Geef een optie mee die nog niet is ingevuld.", NIETS_GEWIJZIGD),
        )
    return nieuw


def _geweest(soort: Lijstsoort, gegeven: Mapping[str, Waarde], vandaag: date) -> None:
    for naam in soort.geweest:
        if naam in gegeven:
            al_geweest(
                str(gegeven[naam]),
                vandaag,
                anders="Leg vast wat er is; wat nog komt, is gepland of een afspraak.",
                bij=optie(naam),
            )


def _nummer(stand: Stand, letter: str, id: str) -> int:
    """The place of an entry in its list."""
    ids = uitgegeven(stand.geladen.dossier, letter)
    if id not in ids:
        keuze = (
            f"Kies uit: {', '.join(ids)}." if ids else f"Er is nog geen nummer met een {letter}."
        )
        raise UsageError("Dit nummer bestaat niet in dit dossier.", help=(keuze, NIETS_GEWIJZIGD))
    return ids.index(id)


def _schrijf(stand: Stand, bestand: str, oud: bytes | None, nieuw: Invoeging) -> None:
    if oud is None:
        maak(stand.map / bestand, nieuw.inhoud, binnen=stand.map)
    else:
        vervang(stand.map / bestand, nieuw.inhoud, binnen=stand.map, was=oud)


def _nog_leeg(map: Path, soort: Lijstsoort, opties: tuple[Optie, ...], id: str) -> NogLeeg:
    """What belongs with an entry that has only what its form asks for, and how to add it."""
    eerst = next(o for o in opties if o.parameter == soort.nodig[0])
    return NogLeeg(
        eerst.parameter,
        f"spoor log {soort.naam} {map.name} --id {id} --{eerst.naam} {eerst.plaatshouder}",
    )


def _netjes(gegeven: Mapping[str, Waarde], opties: tuple[Optie, ...]) -> dict[str, Waarde]:
    uren = {o.parameter for o in opties if o.vorm == UREN.naam}
    uit: dict[str, Waarde] = {}
    for naam, waarde in gegeven.items():
        if not isinstance(waarde, str):
            uit[naam] = [schoon(str(deel), naam) for deel in waarde]
        else:
            uit[naam] = met_punt(schoon(waarde, naam)) if naam in uren else schoon(waarde, naam)
    return uit

"""`spoor log sollicitatie`: one line in `sollicitaties.yaml`, new or completed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.authoring.gegeven import al_geweest, gegevens, keur, optie
from tweedespoor.authoring.geschreven import Daad, Geschreven, NogLeeg
from tweedespoor.authoring.invoegen import Invoeging, voeg_toe, zet
from tweedespoor.authoring.kop import schemaregel
from tweedespoor.authoring.proef import Stand, bewijs, is_dossier, leesbaar, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass

_BESTAND = "sollicitaties.yaml"
_LIJST = "sollicitaties"
UITLEG = "# Een regel per sollicitatie; een uitkomst vult u later in dezelfde regel in."
_SLEUTEL = ("datum", "functie", "werkgever")
_GEWOONLIJK = {"via": "vacature", "uitkomst": "open"}


@dataclass(frozen=True, slots=True)
class NieuweSollicitatie:
    """One application as typed; None means not given. Fields and order are the format's.

    `datum` is the day of logging when not given, `via` is `vacature`, `uitkomst` is `open`.
    """

    datum: str | None = None
    functie: str | None = None
    werkgever: str | None = None
    plaats: str | None = None
    richting: str | None = None
    verwant: str | None = None
    via: str | None = None
    vacature: str | None = None
    vacaturedatum: str | None = None
    passend_volgens: str | None = None
    uitkomst: str | None = None
    uitkomst_op: str | None = None
    reden: str | None = None
    uren: str | None = None
    loon: str | None = None
    reistijd: str | None = None
    initiatief: str | None = None
    begeleid: str | None = None
    besproken: str | None = None
    les: str | None = None
    bewijs: str | None = None


def log_sollicitatie(map: Path, verzoek: NieuweSollicitatie, *, vandaag: date) -> Geschreven:
    """Add an application, or complete the line of one that is there already.

    The same day, function and employer is the same application: what its line does not say
    yet is added, and an outcome may change. Any other difference is refused.

    Args:
        map: the folder of the dossier.
        verzoek: what was typed.
        vandaag: the day of logging.

    Raises:
        UsageError: a value has the wrong form, is absent, or does not fit the dossier.
        DossierError: `sollicitaties.yaml` has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    gegeven = {"datum": vandaag.isoformat(), **gegevens(verzoek)}
    volgorde = [v for v in NieuweSollicitatie.__dataclass_fields__ if v in gegeven | _GEWOONLIJK]
    deel = {sleutel: {**_GEWOONLIJK, **gegeven}[sleutel] for sleutel in volgorde}
    keur(_LIJST, {_LIJST: [deel]}, (_LIJST, 0))
    al_geweest(str(deel["datum"]), vandaag, anders="Leg de sollicitatie vast als zij verstuurd is.")
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        oud = leesbaar(stand, _BESTAND)
        nummer = _zelfde(stand, deel)
        if oud is not None and nummer is not None:
            nieuw = _aangevuld(stand, oud, nummer, gegeven)
        else:
            kop = (*schemaregel(stand, _BESTAND), UITLEG)
            nieuw = voeg_toe(oud, _BESTAND, (_LIJST,), deel=deel, plat=True, kop=kop)
        na = bewijs(stand, _BESTAND, nieuw.inhoud)
        if oud is None:
            maak(map / _BESTAND, nieuw.inhoud, binnen=map)
        else:
            vervang(map / _BESTAND, nieuw.inhoud, binnen=map, was=oud)
    staat = _regel(na.bronnen.yaml[_BESTAND].value, -1 if nummer is None else nummer)
    return Geschreven(
        bestand=map / _BESTAND,
        regel=nieuw.regel,
        daad=Daad.TOEGEVOEGD if nummer is None else Daad.GEWIJZIGD,
        regels=nieuw.tekst,
        nog_leeg=_nog_leeg(stand, staat, vandaag),
    )


def _zelfde(stand: Stand, deel: Mapping[str, Waarde]) -> int | None:
    """Index of the line with the same day, function and employer."""
    record = stand.geladen.dossier.sollicitaties
    if record is None:
        return None
    gezocht = tuple(str(deel[sleutel]).casefold() for sleutel in _SLEUTEL)
    for nummer, s in enumerate(record.sollicitaties):
        if (s.datum.isoformat(), s.functie.casefold(), s.werkgever.casefold()) == gezocht:
            return nummer
    return None


def _aangevuld(stand: Stand, oud: bytes, nummer: int, gegeven: Mapping[str, Waarde]) -> Invoeging:
    """The line of an application with what was not in it yet."""
    staat = _regel(stand.geladen.bronnen.yaml[_BESTAND].value, nummer)
    nieuw: Invoeging | None = None
    for sleutel, waarde in gegeven.items():
        if sleutel in _SLEUTEL or staat.get(sleutel) == waarde:
            continue
        if sleutel in staat and sleutel != "uitkomst":
            raise UsageError(
                f"Deze sollicitatie staat er al, met iets anders bij {optie(sleutel)}.",
                help=(f"Wijzig `{sleutel}` in {_BESTAND} zelf.", "Er is niets gewijzigd."),
            )
        nieuw = zet(
            nieuw.inhoud if nieuw else oud, _BESTAND, (_LIJST, nummer, sleutel), waarde=str(waarde)
        )
    if nieuw is None:
        regel = stand.geladen.bronnen.yaml[_BESTAND].span((_LIJST, nummer)).line
        raise UsageError(
            f"Deze sollicitatie staat er al: {_BESTAND}, regel {regel}.",
            help=(
                "Een uitkomst vult u aan met bijvoorbeeld: --uitkomst gesprek",
                "Er is niets gewijzigd.",
            ),
        )
    return nieuw


def _regel(waarde: object, nummer: int) -> Mapping[str, str]:
    assert isinstance(waarde, dict)
    regel = waarde[_LIJST][nummer]
    assert isinstance(regel, dict)
    return regel


def _nog_leeg(stand: Stand, staat: Mapping[str, str], vandaag: date) -> tuple[NogLeeg, ...]:
    leeg: list[NogLeeg] = []
    profiel = stand.geladen.dossier.zoekprofiel
    if profiel is not None and "richting" not in staat and "verwant" not in staat:
        ids = tuple(richting.id for richting in profiel.versies[-1].richtingen)
        if ids:
            leeg.append(NogLeeg("richting", f"--richting {ids[0]}", ids))
    if staat["uitkomst"] != "open" and "uitkomst_op" not in staat:
        leeg.append(NogLeeg("uitkomst_op", f"--uitkomst-op {vandaag.isoformat()}"))
    return tuple(leeg)

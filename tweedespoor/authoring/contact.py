"""`spoor log contact`: one note file in `contacten/`, never over an existing one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from tweedespoor.authoring.atomair import maak
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, al_geweest, gegevens, keur, optie
from tweedespoor.authoring.geschreven import Daad, Geschreven, NogLeeg
from tweedespoor.authoring.notitie import notitie, vrije_naam
from tweedespoor.authoring.proef import Stand, bewijs, is_dossier, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.loading.notities import samenvoegen
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES
from tweedespoor.source.markdown import Section, read_note, taken

_SOORT = "contacten"
_LOPEND = frozenset(SECTIES[_SOORT].values())


@dataclass(frozen=True, slots=True)
class NieuwContact:
    """One contact as typed; None or empty means not given. Names are the format's.

    `datum` is the day of logging when not given, `met` is the employee, `vorm` is `gesprek`,
    `door` the coach of the dossier. A promise is a line `wie: wat (JJJJ-MM-DD)`; without any,
    the note says that there are none.
    """

    datum: str | None = None
    met: tuple[str, ...] = ()
    vorm: str | None = None
    soort: str | None = None
    door: str | None = None
    initiatief: str | None = None
    uren: str | None = None
    reistijd: str | None = None
    plaats: str | None = None
    fase: str | None = None
    activiteit: tuple[str, ...] = ()
    knelpunt: tuple[str, ...] = ()
    verschenen: str | None = None
    afgemeld: str | None = None
    reden_opgegeven: str | None = None
    medische_reden_naar_bedrijfsarts: str | None = None
    volgende: str | None = None
    aanleiding: str | None = None
    doel: str | None = None
    sinds_vorig_contact: str | None = None
    verslag: str | None = None
    reactie_werknemer: str | None = None
    afspraken: tuple[str, ...] = ()
    huiswerk: tuple[str, ...] = ()
    vervolg: str | None = None
    voor_het_rapport: str | None = None
    begeleiding: str | None = None


def log_contact(map: Path, verzoek: NieuwContact, *, vandaag: date) -> Geschreven:
    """Write the note of one contact.

    Args:
        map: the folder of the dossier.
        verzoek: what was typed.
        vandaag: the day of logging; stands in the note as `vastgelegd`.

    Raises:
        UsageError: a value has the wrong form, is absent, or does not fit the dossier.
        WriteError: the file could not be written; nothing has changed.
    """
    gegeven = gegevens(verzoek, meer_regels=_LOPEND - TAAKSECTIES)
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        deel = _aangevuld(gegeven, stand, vandaag)
        _keur(deel)
        al_geweest(
            str(deel["datum"]), vandaag, anders="Een afspraak voor later: --volgende JJJJ-MM-DD"
        )
        bezet = [naam.partition("/")[2] for naam in _namen(stand)]
        naam = vrije_naam(str(deel["datum"]), _partij(deel), bezet)
        bestand = f"{_SOORT}/{naam}"
        inhoud = notitie(_SOORT, deel).encode()
        _zegt_hetzelfde(inhoud, deel)
        bewijs(stand, bestand, inhoud)
        maak(map / _SOORT / naam, inhoud, binnen=map)
    leeg = () if "uren" in deel else (NogLeeg("uren", "zet boven in de notitie `uren: 1.25`"),)
    return Geschreven(
        bestand=map / _SOORT / naam,
        regel=1,
        daad=Daad.GEMAAKT,
        regels=(),
        nog_leeg=leeg,
    )


def _aangevuld(gegeven: Mapping[str, Waarde], stand: Stand, vandaag: date) -> dict[str, Waarde]:
    """What was given plus what goes without saying, in the order of the format."""
    traject = stand.geladen.dossier.traject
    coach = traject.coach if traject is not None else None
    alles: dict[str, Waarde] = {
        "datum": vandaag.isoformat(),
        "met": ["werknemer"],
        "vorm": "gesprek",
        "afspraken": [],
        **({"door": coach} if coach else {}),
        **gegeven,
    }
    velden = list(NieuwContact.__dataclass_fields__)
    velden.insert(velden.index("doel"), "vastgelegd")
    alles["vastgelegd"] = vandaag.isoformat()
    return {sleutel: alles[sleutel] for sleutel in velden if sleutel in alles}


def _keur(deel: Mapping[str, Waarde]) -> None:
    """The form of every value; promises are read as the reader of notes reads them."""
    waarde: dict[str, object] = dict(deel)
    for sleutel in TAAKSECTIES & deel.keys():
        regels = notitie(_SOORT, {sleutel: deel[sleutel]}).split("\n")[3:-1]
        rij, mis = taken(Section("", 1, "\n".join(regels), 1, len(regels)), _SOORT)
        if mis:
            raise UsageError(
                f"Een regel bij {optie(sleutel)} is niet te lezen als afspraak.",
                help=(
                    'Schrijf: "wie: wat (JJJJ-MM-DD)".',
                    'Bijvoorbeeld: "werknemer: twee brieven schrijven (2026-11-20)".',
                    NIETS_GEWIJZIGD,
                ),
            )
        waarde[sleutel] = [
            {"gedaan": t.gedaan, "wie": t.wie, "wat": t.wat, "uiterlijk": t.datum} for t in rij
        ]
    keur(_SOORT, waarde)


def _zegt_hetzelfde(inhoud: bytes, deel: Mapping[str, Waarde]) -> None:
    """Refuse a note that a reader would cut in other pieces than those that were given."""
    _, gelezen, fouten = samenvoegen(read_note(inhoud, _SOORT), _SOORT)
    for sleutel, waarde in deel.items():
        zelfde = (
            len(gelezen.get(sleutel, ())) == len(waarde)
            if sleutel in TAAKSECTIES
            else gelezen.get(sleutel) == waarde
        )
        if fouten or not zelfde:
            raise UsageError(
                "Een van de teksten bevat een regel die de notitie in stukken zou delen.",
                help=(
                    "Begin een regel niet met ##, ``` of ~~~.",
                    NIETS_GEWIJZIGD,
                ),
            )


def _namen(stand: Stand) -> Sequence[str]:
    """All names in the folder, also of files that were not read."""
    folder = stand.folder
    namen = [*folder.files, *folder.others, *folder.unread]
    return [naam for naam in namen if naam.startswith(f"{_SOORT}/")]


def _partij(deel: Mapping[str, Waarde]) -> str:
    """The word in the file name: a talk of three has its own, else who was spoken first."""
    if deel.get("soort") == "driegesprek":
        return "driegesprek"
    met = deel["met"]
    assert isinstance(met, Sequence)
    return str(met[0])

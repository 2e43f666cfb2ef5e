"""A note that is there already, changed in one place: a box ticked, a line in its head added."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.authoring.atomair import vervang
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, al_geweest, keur, schoon
from tweedespoor.authoring.geschreven import Daad, Geschreven
from tweedespoor.authoring.invoegen import Invoeging, voeg_toe, zet
from tweedespoor.authoring.proef import Stand, bewijs, is_dossier, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.loading.herkomst import alle_notities
from tweedespoor.schema.dossier import Dossier
from tweedespoor.schema.secties import TAAKSECTIES
from tweedespoor.source.markdown import read_note
from tweedespoor.source.tekst import lines

_HOKJE: Final = re.compile(r"(\s*-\s*\[)( )(\])")
_VERZONDEN: Final = "verzonden"
_TOETS: Final = "interne_toets"


@dataclass(frozen=True, slots=True)
class OpenAfspraak:
    """A promise that is not ticked.

    Attributes:
        bestand: the note.
        regel: its line, from 1.
        uiterlijk: the last day.
        tekst: who does what. Text of the dossier: for the author's own screen only.
    """

    bestand: str
    regel: int
    uiterlijk: date
    tekst: str

    @property
    def plaats(self) -> str:
        """How a person names it: `contacten/2026-11-19-werknemer.md:14`."""
        return f"{self.bestand}:{self.regel}"


def open_afspraken(map: Path) -> tuple[OpenAfspraak, ...]:
    """The promises of a dossier that are not ticked, soonest first.

    Raises:
        UsageError: the folder is no dossier.
    """
    is_dossier(map)
    return tuple(sorted(_open(open_stand(map)), key=lambda a: (a.uiterlijk, a.plaats)))


def vink_af(map: Path, plaats: str) -> Geschreven:
    """Tick one promise: one character of the note changes, nothing else.

    Args:
        map: the folder of the dossier.
        plaats: file and line, as `OpenAfspraak.plaats`.

    Raises:
        UsageError: no open promise stands there.
        WriteError: the file could not be written; nothing has changed.
    """
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        gevonden = next((a for a in _open(stand) if a.plaats == plaats), None)
        if gevonden is None:
            raise UsageError(
                "Op die plaats staat geen open afspraak.",
                help=("Alle open afspraken: spoor log afspraak DOSSIER", NIETS_GEWIJZIGD),
            )
        oud = stand.folder.files[gevonden.bestand]
        regels = oud.splitlines(keepends=True)
        regel = regels[gevonden.regel - 1].decode("utf-8", "surrogateescape")
        nieuw, n = _HOKJE.subn(r"\1x\3", regel, count=1)
        if not n:
            raise _gaat_niet(gevonden.bestand)
        regels[gevonden.regel - 1] = nieuw.encode("utf-8", "surrogateescape")
        inhoud = b"".join(regels)
        na = bewijs(stand, gevonden.bestand, inhoud)
        if (
            len(list(_van(na.dossier, gevonden.bestand)))
            != len(list(_van(stand.geladen.dossier, gevonden.bestand))) - 1
        ):
            raise _gaat_niet(gevonden.bestand)
        vervang(map / gevonden.bestand, inhoud, binnen=map, was=oud)
    return Geschreven(map / gevonden.bestand, gevonden.regel, Daad.GEWIJZIGD, (nieuw.strip(),))


def log_verzonden(
    map: Path,
    rapport: str,
    *,
    aan: tuple[str, ...],
    datum: str | None,
    kenmerk: str | None,
    wijze: str | None,
    vandaag: date,
) -> Geschreven:
    """Record in a report's note that it went out: the proof that a moment was kept.

    Args:
        map: the folder of the dossier.
        rapport: file of the report in `rapporten/`, its name with or without folder and `.md`,
            or its kind when there is one report of that kind.
        aan: to whom, roles of the format.
        datum: day of sending; today when None.
        kenmerk, wijze: reference and way, or None.
        vandaag: the day of logging.

    Raises:
        UsageError: there is no such report, or a value has the wrong form.
        WriteError: the file could not be written; nothing has changed.
    """
    if not aan:
        raise UsageError(
            "Nog niet alles is gegeven: --aan ontbreekt.",
            help=("Geef ook mee: --aan werkgever", NIETS_GEWIJZIGD),
        )
    deel: dict[str, str | list[str]] = {
        "datum": schoon(datum, "datum") if datum is not None else vandaag.isoformat(),
        "aan": [schoon(wie, "aan") for wie in aan],
    }
    for sleutel, waarde in (("wijze", wijze), ("kenmerk", kenmerk)):
        if waarde is not None:
            deel[sleutel] = schoon(waarde, sleutel)
    keur(
        "rapporten",
        {"soort": "tussen", "opsteller": "x", _VERZONDEN: [deel]},
        (_VERZONDEN, 0),
    )
    al_geweest(str(deel["datum"]), vandaag, anders="Leg het vast op de dag dat het weggaat.")
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        bestand = _rapport(stand, rapport)
        nieuw = _in_kop(
            stand,
            bestand,
            lambda kop: voeg_toe(kop, bestand, (_VERZONDEN,), deel=deel, plat=True),
        )
    return Geschreven(map / bestand, nieuw.regel + 1, Daad.TOEGEVOEGD, nieuw.tekst)


def log_toets(
    map: Path, rapport: str, *, door: str, op: str | None, uitkomst: str | None, vandaag: date
) -> Geschreven:
    """Record in a report's note that a second person read it before it goes out.

    Args:
        map: the folder of the dossier.
        rapport: as for `log_verzonden`.
        door: who read it; another person than its writer.
        op: day of reading; today when None.
        uitkomst: `akkoord` (when None) or `aangepast`.
        vandaag: the day of logging.

    Raises:
        UsageError: there is no such report, it was read already, its own writer read it, or a
            value has the wrong form.
        WriteError: the file could not be written; nothing has changed.
    """
    deel = {
        "door": schoon(door, "door"),
        "op": schoon(op, "op") if op is not None else vandaag.isoformat(),
        "uitkomst": schoon(uitkomst, "uitkomst") if uitkomst is not None else "akkoord",
    }
    heel = {"soort": "tussen", "opsteller": "x", _TOETS: deel}
    keur("rapporten", heel, (_TOETS,))
    al_geweest(deel["op"], vandaag, anders="Leg het vast als het rapport is nagelezen.", bij="--op")
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        bestand = _rapport(stand, rapport)
        inhoud = next(n.inhoud for n in stand.geladen.dossier.rapporten if n.bestand == bestand)
        if inhoud.interne_toets is not None:
            raise UsageError(
                "Bij dit rapport staat al wie het nalas.",
                help=(f"Wijzig `{_TOETS}` in {bestand} zelf.", NIETS_GEWIJZIGD),
            )
        if deel["door"].casefold() in _namen_van(map, inhoud.opsteller):
            raise UsageError(
                "De schrijver kan het eigen rapport niet nalezen.",
                help=("Noem bij --door iemand anders, bijvoorbeeld een collega.", NIETS_GEWIJZIGD),
            )
        nieuw = _in_kop(stand, bestand, lambda kop: zet(kop, bestand, (_TOETS,), waarde=deel))
    return Geschreven(map / bestand, nieuw.regel + 1, Daad.TOEGEVOEGD, nieuw.tekst)


def _namen_van(map: Path, opsteller: str) -> frozenset[str]:
    """How the writer of a report may be named: in short, and as the firm's file says."""
    coach = zoek_bureau(map).coach(opsteller)
    namen = (opsteller, coach.naam) if coach is not None else (opsteller,)
    return frozenset(naam.casefold() for naam in namen)


def _in_kop(stand: Stand, bestand: str, doe: Callable[[bytes], Invoeging]) -> Invoeging:
    """Change the front matter of a note, prove that all else is equal, and write it."""
    oud = stand.folder.files[bestand]
    begin, kop, rest = _gesneden(oud, bestand)
    nieuw = doe(kop)
    inhoud = begin + nieuw.inhoud + rest
    if [s.tekst for s in read_note(oud, bestand).sections] != [
        s.tekst for s in read_note(inhoud, bestand).sections
    ]:
        raise _gaat_niet(bestand)
    bewijs(stand, bestand, inhoud)
    vervang(stand.map / bestand, inhoud, binnen=stand.map, was=oud)
    return nieuw


def _open(stand: Stand) -> Iterator[OpenAfspraak]:
    for notitie in alle_notities(stand.geladen.dossier):
        bron = stand.geladen.bronnen.notities.get(notitie.bestand)
        if bron is None:
            continue
        for sleutel in sorted(TAAKSECTIES & bron.taken.keys()):
            afspraken = getattr(notitie.inhoud, sleutel)
            for a, (regel, _) in zip(afspraken, bron.taken[sleutel], strict=True):
                if not a.gedaan:
                    yield OpenAfspraak(notitie.bestand, regel, a.uiterlijk, f"{a.wie}: {a.wat}")


def _van(dossier: Dossier, bestand: str) -> Iterator[object]:
    """The open promises of one note."""
    for notitie in alle_notities(dossier):
        if notitie.bestand == bestand:
            for sleutel in TAAKSECTIES:
                yield from (a for a in getattr(notitie.inhoud, sleutel, ()) if not a.gedaan)


def _rapport(stand: Stand, genoemd: str) -> str:
    """The file of the report that a person names."""
    rij = stand.geladen.dossier.rapporten
    kaal = genoemd.removeprefix("rapporten/").removesuffix(".md")
    gevonden = [n.bestand for n in rij if n.bestand == f"rapporten/{kaal}.md"]
    gevonden = gevonden or [n.bestand for n in rij if n.inhoud.soort == kaal]
    if len(gevonden) == 1:
        return gevonden[0]
    namen = [n.bestand.removeprefix("rapporten/").removesuffix(".md") for n in rij]
    raise UsageError(
        "Er is meer dan een rapport van deze soort." if gevonden else "Dit rapport is er niet.",
        help=(
            f"Kies uit: {', '.join(namen)}"
            if namen
            else "Maak eerst een bestand in rapporten/ van dit dossier, bijvoorbeeld start.md; "
            "formaat.md toont onder `rapporten` wat erin staat.",
            NIETS_GEWIJZIGD,
        ),
    )


def _gesneden(data: bytes, bestand: str) -> tuple[bytes, bytes, bytes]:
    """A note as its first dashes, its front matter, and the rest from the closing dashes on."""
    regels = data.splitlines(keepends=True)
    einde = read_note(data, bestand).kop_einde
    if not 1 < einde <= len(regels) or len(lines(data.decode("utf-8", "replace"))) < einde:
        raise _gaat_niet(bestand)
    return regels[0], b"".join(regels[1 : einde - 1]), b"".join(regels[einde - 1 :])


def _gaat_niet(bestand: str) -> WriteError:
    return WriteError(
        f"{bestand} kan zo niet worden gewijzigd; {NIETS_GEWIJZIGD.lower()}",
        help=("Wijzig de notitie in een teksteditor.",),
    )

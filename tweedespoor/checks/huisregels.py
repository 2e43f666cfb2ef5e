"""Rules of the firm itself: a field, a comparison, a value. Never more than a warning.

A rule is checked against the format before it judges anything, so that a wrong path is found
once, in `huisregels.yaml`, and not as silence in every dossier. The text of a rule is the firm's
own and holds nothing of a dossier, so it may be printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pydantic_core import PydanticCustomError

from tweedespoor.checks.huisregels_paden import (
    Pad,
    PadFoutError,
    lees_pad,
    zelfde_delen,
)
from tweedespoor.finding import (
    Ernst,
    Finding,
    Kenmerk,
    Message,
    Param,
    Wie,
    Woord,
    bericht,
)
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where
from tweedespoor.nederlands import datum, lijst
from tweedespoor.reference import Sterkte
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.vormen import AANTAL, LEZERS, VORM_PER_NAAM

if TYPE_CHECKING:
    from tweedespoor.schema.huisregels import Huisregel

CODE: Final = "INST-02"
"""What is reported when a rule cannot be used."""

_VOOR: Final = "HUIS-"
_TELBAAR: Final = frozenset({"Aantal", "Uren", "Bedrag", "Procent", "Jaar", "Datum"})
_LENGTES: Final = {"bericht": 160, "hulp": 200, "reden": 300}

_ZINNEN: Final = {
    "gevuld": "`{veld}` in {bestand} is ingevuld.",
    "leeg": "`{veld}` in {bestand} is leeg.",
    "gelijk": "`{veld}` in {bestand} is {waarde}.",
    "niet_gelijk": "`{veld}` in {bestand} is niet {waarde}.",
    "minstens": "`{veld}` in {bestand} is minstens {waarde}.",
    "hoogstens": "`{veld}` in {bestand} is hoogstens {waarde}.",
    "aantal_minstens": "`{veld}` in {bestand} heeft minstens {waarde} delen.",
    "aantal_hoogstens": "`{veld}` in {bestand} heeft hoogstens {waarde} delen.",
    "minstens_dagen_na": "`{veld}` in {bestand} ligt minstens {waarde} dagen na `{na}`.",
    "uiterlijk_dagen_na": "`{veld}` in {bestand} ligt uiterlijk {waarde} dagen na `{na}`.",
}
"""What each comparison asks, as a sentence."""


@dataclass(frozen=True, slots=True)
class Eigen:
    """A rule of the firm that fits the format.

    Attributes:
        code: HUIS- and two digits.
        naam: what is wrong, words joined by hyphens.
        ernst: info or waarschuwing.
        wie: who must act.
        bericht, reden, hulp: the firm's own words; `hulp` may be empty.
        bestand: the file, or the folder of notes.
        veld: what is compared.
        vergelijking: how.
        waarde: with what, in the type of the field; None when nothing is needed.
        na: for days: the file and path of the day from which is counted.
    """

    code: str
    naam: str
    ernst: Ernst
    wie: Wie
    bericht: str
    reden: str
    hulp: str
    bestand: str
    veld: Pad
    vergelijking: str
    waarde: Any = None
    na: tuple[str, Pad] | None = None
    sterkte: Sterkte = Sterkte.HUISREGEL

    @property
    def wat(self) -> str:
        """What the rule asks, as a sentence."""
        na = ""
        if self.na is not None:
            bestand, pad = self.na
            na = str(pad) if bestand == self.bestand else f"{bestand} {pad}"
        waarde = self.waarde
        if isinstance(waarde, bool):
            waarde = "ja" if waarde else "nee"
        elif isinstance(waarde, date):
            waarde = datum(waarde)
        return _ZINNEN[self.vergelijking].format(
            veld=self.veld, bestand=self.bestand, waarde=waarde, na=na
        )

    @property
    def waarom(self) -> str:
        """Why the firm has this rule."""
        return self.reden

    @property
    def onderdeel(self) -> str:
        """The part of a dossier that must be readable."""
        return self.bestand.removesuffix(".yaml")


def maak_regels(
    records: Iterable[Huisregel], bestand: str
) -> tuple[tuple[Eigen, ...], tuple[Finding, ...]]:
    """The rules that can be used, and a finding for each that cannot.

    Args:
        records: the rules as read.
        bestand: name of the file they stand in, for the places of findings.
    """
    regels: dict[str, Eigen] = {}
    findings: list[Finding] = []
    for nummer, record in enumerate(records):
        where = Where(bestand, ("regels", nummer))
        try:
            if record.code in regels:
                raise _fout("code", "Deze code staat er al.", "Geef elke regel een eigen code.")
            regels[record.code] = _maak(record)
        except _OnbruikbaarError as fout:
            findings.append(_finding(fout, where, record.code))
    return tuple(regels.values()), tuple(findings)


class _OnbruikbaarError(Exception):
    """A rule that does not fit, with the key that is wrong and the mend."""

    def __init__(self, sleutel: str, wat: Message, hulp: Message) -> None:
        super().__init__(sleutel)
        self.sleutel = sleutel
        self.wat = wat
        self.hulp = hulp


def _fout(sleutel: str, wat: str, hulp: str, /, **params: Param) -> _OnbruikbaarError:
    return _OnbruikbaarError(sleutel, bericht(wat.rstrip("."), **params), bericht(hulp, **params))


def _maak(record: Huisregel) -> Eigen:
    if not record.code.startswith(_VOOR):
        raise _fout(
            "code",
            "Een eigen regel begint met HUIS-.",
            "Noem de code bijvoorbeeld HUIS-01; de andere codes zijn van spoor.",
        )
    for sleutel, meeste in _LENGTES.items():
        tekst = getattr(record, sleutel)
        if tekst is not None and (len(tekst.strip()) > meeste or "\n" in tekst.strip()):
            raise _fout(
                sleutel,
                "De tekst bij {sleutel} is te lang of staat op meer regels.",
                "Schrijf bij {sleutel} hoogstens {n} tekens, op een regel.",
                sleutel=Kenmerk(sleutel),
                n=meeste,
            )
    veld = _pad(record.veld, record.bestand, "veld")
    na = _na(record, veld) if record.na is not None else None
    _past(record, veld)
    return Eigen(
        code=record.code,
        naam=record.naam,
        ernst=Ernst(record.ernst),
        wie=Wie(record.wie) if record.wie is not None else Wie.CONSULENT,
        bericht=record.bericht.strip().rstrip("."),
        reden=_zin(record.reden),
        hulp=_zin(record.hulp) if record.hulp is not None else "",
        bestand=record.bestand,
        veld=veld,
        vergelijking=record.vergelijking,
        waarde=_waarde(record, veld) if record.waarde is not None else None,
        na=na,
    )


def _zin(tekst: str) -> str:
    """A text of the firm as a sentence: a capital in front, a mark at the end."""
    kaal = tekst.strip()
    return f"{kaal[0].upper()}{kaal[1:]}{'' if kaal[-1] in '.?!' else '.'}"


def _pad(tekst: str, bestand: str, sleutel: str) -> Pad:
    stam = bestand.removesuffix(".yaml")
    try:
        return lees_pad(tekst, BESTANDEN.get(stam) or NOTITIES[stam])
    except PadFoutError as fout:
        raise _bij_pad(fout, bestand, sleutel) from None


def _bij_pad(fout: PadFoutError, bestand: str, sleutel: str) -> _OnbruikbaarError:
    plaats = {"sleutel": Kenmerk(sleutel), "bestand": Kenmerk(bestand)}
    if fout.lijst:
        return _fout(
            sleutel,
            "Bij {sleutel} ontbreken haken, of ze staan bij een sleutel zonder lijst.",
            "Zet [] of [laatste] achter een lijst, en alleen daar.",
            **plaats,
        )
    if fout.bedoeld is not None:
        return _fout(
            sleutel,
            "{bestand} kent de sleutel bij {sleutel} niet.",
            "Bedoelt u {bedoeld}?",
            bedoeld=Kenmerk(fout.bedoeld),
            **plaats,
        )
    return _fout(
        sleutel,
        "{bestand} kent de sleutel bij {sleutel} niet.",
        "Schrijf sleutels van het formaat met punten ertussen, zoals versies[].uren.per_week.",
        **plaats,
    )


def _na(record: Huisregel, veld: Pad) -> tuple[str, Pad]:
    """The day from which is counted: a path in the same file, or a file and a path."""
    assert record.na is not None
    eerste, ruimte, rest = record.na.strip().partition(" ")
    if not ruimte:
        pad = _pad(eerste, record.bestand, "na")
        passend = zelfde_delen(pad, veld)
        bestand: str = record.bestand
    elif eerste.removesuffix(".yaml") in BESTANDEN and eerste.endswith(".yaml"):
        bestand, pad = eerste, _pad(rest.strip(), eerste, "na")
        passend = not any(stap.deel == "[]" for stap in pad.stappen)
    else:
        raise _fout(
            "na",
            "Bij na staat voor de spatie geen bestand van een dossier.",
            "Schrijf bijvoorbeeld: traject.yaml opdracht.aanmelding.",
        )
    if not passend:
        raise _fout(
            "na",
            "Bij na is niet duidelijk welk deel van de lijst u bedoelt.",
            "Noem hetzelfde deel als bij veld, of gebruik [laatste].",
        )
    if pad.veld.vorm != "Datum" or pad.hele_lijst:
        raise _fout("na", "Bij na staat geen dag.", "Noem een veld met een datum.")
    return bestand, pad


def _past(record: Huisregel, veld: Pad) -> None:
    """Whether the comparison makes sense for what stands at the path."""
    los = not veld.hele_lijst and bool(veld.veld.vorm or veld.veld.keuzes)
    goed = {
        "gevuld": True,
        "leeg": True,
        "gelijk": los and not veld.veld.sleutelvorm,
        "niet_gelijk": los and not veld.veld.sleutelvorm,
        "minstens": los and veld.veld.vorm in _TELBAAR,
        "hoogstens": los and veld.veld.vorm in _TELBAAR,
        "aantal_minstens": veld.hele_lijst,
        "aantal_hoogstens": veld.hele_lijst,
        "minstens_dagen_na": los and veld.veld.vorm == "Datum",
        "uiterlijk_dagen_na": los and veld.veld.vorm == "Datum",
    }
    if not goed[record.vergelijking]:
        kan = [woord for woord, past in goed.items() if past]
        raise _fout(
            "vergelijking",
            "Deze vergelijking past niet bij dit veld.",
            "Kies bij dit veld een van deze: {kan}.",
            kan=Woord(lijst(kan, "of")),
        )


def _waarde(record: Huisregel, veld: Pad) -> Any:
    """The value to compare with, in the type of the field."""
    tekst = (record.waarde or "").strip()
    if record.vergelijking in ("gevuld", "leeg"):
        raise _fout("waarde", "Bij deze vergelijking hoort geen waarde.", "Haal waarde weg.")
    getal = record.vergelijking not in ("gelijk", "niet_gelijk", "minstens", "hoogstens")
    if veld.veld.keuzes and not getal:
        if tekst not in veld.veld.keuzes:
            raise _fout(
                "waarde",
                "Dit woord kent het veld niet.",
                "Kies een van deze woorden: {keuzes}.",
                keuzes=Woord(lijst(veld.veld.keuzes, "of")),
            )
        return tekst
    vorm = AANTAL.naam if getal else veld.veld.vorm
    if vorm not in LEZERS:  # free text is compared as it stands
        return tekst
    try:
        return LEZERS[vorm](tekst)
    except PydanticCustomError:
        raise _fout(
            "waarde",
            "De waarde heeft niet de vorm van het veld.",
            "{hulp}",
            hulp=Woord(VORM_PER_NAAM[vorm].bericht),
        ) from None


def _finding(fout: _OnbruikbaarError, where: Where, code: str) -> Finding:
    return Finding(
        code=CODE,
        ernst=Ernst.WAARSCHUWING,
        wie=Wie.BEHEERDER,
        bericht=Message(
            f"{{code}}: {fout.wat.sjabloon}", {"code": Kenmerk(code), **fout.wat.params}
        ),
        where=where.sub(fout.sleutel),
        waarom=bericht("Deze regel is nergens beoordeeld; de andere regels wel."),
        hulp=(fout.hulp,),
        onderdeel=f"huisregels {code}",
    )

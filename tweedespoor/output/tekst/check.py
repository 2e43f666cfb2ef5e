"""`spoor check` for people: one finding is one block that can be read alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tweedespoor.checks.controle import Controle, Sinds
from tweedespoor.checks.uitslag import Fragment, Melding, Plaats, TeWegen, Uitslag
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.nederlands import aantal, datum, in_opdracht
from tweedespoor.output.tekst.grond import gronden
from tweedespoor.output.tekst.kolommen import kolommen
from tweedespoor.output.tekst.scherm import Scherm, tabelregels
from tweedespoor.woordenlijst import FASE

_LETTERNAAM = 2
_KRACHT = {
    "wettelijk": "Wet",
    "beleidsregel": "Beleidsregel",
    "uwv-kader": "Uwv-kader",
    "rechtspraak": "Rechtspraak",
    "praktijk": "Praktijk, geen wet",
    "privacy": "Privacyregels",
    "huisregel": "Regel van uw bureau",
    "formaat": "Vorm van het dossier",
}


def check(
    controle: Controle, scherm: Scherm, *, volledig: bool = False, waarom: bool = False
) -> Iterator[str]:
    """The whole output in pieces, ending in a newline.

    Args:
        controle: what was found.
        scherm: where it goes.
        volledig: show all findings of several dossiers instead of one line per dossier.
        waarom: also say what each verdict rests on, and why a rule was not judged.
    """
    for deel in _delen(controle, scherm, volledig=volledig, waarom=waarom):
        yield f"{deel}\n"


def _delen(controle: Controle, scherm: Scherm, *, volledig: bool, waarom: bool) -> Iterator[str]:
    if controle.bureau:
        yield scherm.stijl("Instellingen van het bureau", "vet")
        for melding in controle.bureau:
            yield ""
            yield blok(melding, scherm)
        yield ""
    if not controle.uitslagen:
        yield "Geen dossier beoordeeld."
    elif len(controle.uitslagen) == 1 or volledig:
        for uitslag in controle.uitslagen:
            yield from _dossier(uitslag, scherm, waarom=waarom)
    else:
        yield from _overzicht(controle, scherm)
    if controle.sinds is not None:
        yield _sinds(controle.sinds, len(controle.uitslagen))
    yield _slot(controle)


def _dossier(uitslag: Uitslag, scherm: Scherm, *, waarom: bool) -> Iterator[str]:
    yield scherm.stijl(_kop(uitslag), "vet")
    gezegd: set[str] = set()
    for melding in uitslag.open:
        yield ""
        yield blok(melding, scherm)
        if waarom and melding.gegevens:
            yield scherm.alinea("feiten", _feiten(melding))
        deel = melding.plaats.bestand.partition("/")[0].removesuffix(".yaml")
        if melding.code.startswith("VORM-") and deel in uitslag.gevolgen.keys() - gezegd:
            gezegd.add(deel)
            yield scherm.alinea("gevolg", _gevolg(deel, uitslag.gevolgen[deel]))
    if not uitslag.open:
        yield "Geen bevindingen."
    if uitslag.aanvaard:
        yield ""
        yield "Aanvaard"
        yield from (_aanvaard(m, scherm) for m in uitslag.aanvaard)
    if uitslag.te_wegen:
        yield ""
        yield "Een mens moet wegen"
        yield from _te_wegen(uitslag.te_wegen, scherm)
    if waarom:
        yield from _redenen(uitslag, scherm)
        if uitslag.verantwoording is not None:
            yield from gronden(uitslag.verantwoording, uitslag.oordelen, scherm)
    yield ""
    yield _telling(uitslag)


def _kop(uitslag: Uitslag) -> str:
    delen = [FASE[uitslag.fase]] if uitslag.fase else []
    if uitslag.week is not None and uitslag.weken is not None:
        van = f" van {uitslag.weken}" if uitslag.week <= uitslag.weken else ""
        delen.append(f"week {uitslag.week}{van}")
    return f"{uitslag.id}  {', '.join(delen)}".rstrip()


def blok(melding: Melding, scherm: Scherm) -> str:
    """One finding as a block that can be read alone."""
    plaats = melding.plaats
    kop = f"{plaats.bestand}:{plaats.regel}:{plaats.kolom}  {melding.code}  "
    regels = [scherm.vouw(f"{kop}{melding.ernst}  {melding.bericht}", vervolg=4)]
    if scherm.kleur:
        regels[0] = regels[0].replace(
            f"  {melding.ernst}  ", f"  {scherm.stijl(melding.ernst, melding.ernst)}  ", 1
        )
    if scherm.fragment and melding.fragment is not None:
        regels += _fragment(melding.fragment)
    regels.append(scherm.alinea("waarom", _waarom(melding)))
    regels.append(scherm.alinea("wie", melding.wie))
    regels += (scherm.alinea("doe" if n == 0 else "", hulp) for n, hulp in enumerate(melding.hulp))
    if melding.zie_ook:
        regels.append(scherm.alinea("zie ook", ", ".join(_plaats(p) for p in melding.zie_ook)))
    return "\n".join(regels)


def _feiten(melding: Melding) -> str:
    """Numbers, dates and references in the finding, those with a telling name by that name."""
    return "; ".join(
        f"{naam.replace('_', ' ')} {waarde}" if len(naam) > _LETTERNAAM else waarde
        for naam, waarde in melding.gegevens
    )


def _gevolg(deel: str, regels: int) -> str:
    if regels == 0:
        return f"Geen regel heeft {deel} nodig; alle andere zijn beoordeeld."
    zijn = "is" if regels == 1 else "zijn"
    return (
        f"{aantal(regels, 'regel', 'regels')} over {deel} {zijn} niet te bepalen; "
        "de andere zijn beoordeeld."
    )


def _waarom(melding: Melding) -> str:
    kracht = _KRACHT.get(melding.sterkte, melding.sterkte)
    bron = f": {melding.bronnen[0].tekst}" if melding.bronnen else ""
    return f"{melding.waarom} {kracht}{bron}.".strip()


def _fragment(fragment: Fragment) -> Iterator[str]:
    for nummer, tekst in fragment.regels:
        yield f"{nummer:>5} | {tekst}".rstrip()
        if nummer == fragment.regel:
            streep = "^" * max(fragment.tot - fragment.van, 1)
            yield f"      | {' ' * (fragment.van - 1)}{streep}"


def _plaats(plaats: Plaats) -> str:
    return f"{plaats.bestand}:{plaats.regel}:{plaats.kolom}"


def _aanvaard(melding: Melding, scherm: Scherm) -> str:
    afwijking = melding.afwijking
    assert afwijking is not None
    tekst = f"{melding.bericht}. Besloten op {datum(afwijking.datum)}"
    if afwijking.tot_en_met is not None:
        tekst += f", geldt tot en met {datum(afwijking.tot_en_met)}"
    return scherm.alinea(melding.code, f"{tekst} ({_plaats(afwijking.plaats)})")


def _te_wegen(vragen: tuple[TeWegen, ...], scherm: Scherm) -> Iterator[str]:
    rijen = [(v.code, v.vraag, v.wie) for v in vragen]
    for regel in kolommen(rijen, breedte=scherm.breedte - 2, vouwbaar=(1,)):
        yield f"  {regel}"


_UITLEG_OORDEEL = {
    Oordeel.NIET_TE_BEPALEN: "Niet te bepalen",
    Oordeel.NOG_NIET: "Nu nog niet aan de orde",
    Oordeel.NIET_VAN_TOEPASSING: "Niet van toepassing",
}


def _redenen(uitslag: Uitslag, scherm: Scherm) -> Iterator[str]:
    for oordeel, kop in _UITLEG_OORDEEL.items():
        codes = [code for code, gevonden in uitslag.oordelen.items() if gevonden is oordeel]
        if codes:
            yield ""
            yield kop
            for code in codes:
                yield scherm.alinea(code, uitslag.redenen.get(code, ""))


def _telling(uitslag: Uitslag) -> str:
    beoordeeld = uitslag.oordelen_zijn(Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN)
    onbepaald = uitslag.oordelen_zijn(Oordeel.NIET_TE_BEPALEN)
    rust = uitslag.oordelen_zijn(Oordeel.NOG_NIET, Oordeel.NIET_VAN_TOEPASSING)
    regels = []
    if uitslag.meldingen:
        tellingen = [
            aantal(uitslag.aantal(Ernst.FOUT), "fout", "fouten"),
            aantal(uitslag.aantal(Ernst.WAARSCHUWING), "waarschuwing", "waarschuwingen"),
        ]
        if uitslag.aantal(Ernst.INFO):
            tellingen.append(f"{uitslag.aantal(Ernst.INFO)} info")
        tellingen.append(f"{len(uitslag.aanvaard)} aanvaard")
        regels.append(", ".join(tellingen))
    hoe = " (--waarom)" if onbepaald else ""
    regels.append(
        f"{aantal(beoordeeld, 'regel', 'regels')} beoordeeld, {len(uitslag.te_wegen)} te wegen, "
        f"{onbepaald} niet te bepalen{hoe}, {rust} nu niet aan de orde"
    )
    return "\n".join(regels)


def _overzicht(controle: Controle, scherm: Scherm) -> Iterator[str]:
    rijen = [("dossier", "fouten", "waarsch.", "zwaarste bevinding")]
    voorbeeld = ""
    for u in controle.met_open():
        voorbeeld = voorbeeld or u.pad
        zwaarste = min(u.open, key=lambda m: m.ernst.gewicht)
        rijen.append(
            (
                u.id,
                str(u.aantal(Ernst.FOUT) or "-"),
                str(u.aantal(Ernst.WAARSCHUWING) or "-"),
                sys.intern(f"{zwaarste.code:<8}{zwaarste.bericht}"),  # many have the same
            )
        )
    met = len(rijen) - 1
    if met:
        kolom = sum(max(len(rij[k]) for rij in rijen) + 2 for k in range(3)) + 8
        for regel in tabelregels(rijen, rechts=frozenset({1, 2})):
            yield scherm.vouw(regel, vervolg=kolom)
    telling = controle.telling
    zonder = telling.dossiers - met
    if zonder:
        een, meer = ("ander dossier", "andere dossiers") if met else ("dossier", "dossiers")
        yield f"{aantal(zonder, een, meer)} zonder bevindingen"
    yield ""
    yield (
        f"{aantal(telling.dossiers, 'dossier', 'dossiers')}: "
        f"{aantal(controle.aantal(Ernst.FOUT), 'fout', 'fouten')}, "
        f"{aantal(controle.aantal(Ernst.WAARSCHUWING), 'waarschuwing', 'waarschuwingen')}, "
        f"{telling.aanvaard} aanvaard, {telling.onleesbaar} onleesbaar"
    )
    een = in_opdracht(voorbeeld or controle.uitslagen[0].pad)
    yield f"Alles over een dossier: spoor check {een}       Alle bevindingen: --volledig"


def _sinds(sinds: Sinds, geraakt: int) -> str:
    """How many dossiers were left out, and how many went."""
    delen = [
        f"{aantal(geraakt, 'dossier', 'dossiers')} veranderd sinds {sinds.ref}",
        f"{sinds.ongewijzigd} niet veranderd en niet beoordeeld",
    ]
    if sinds.verdwenen:
        delen.append(f"{sinds.verdwenen} verwijderd")
    return ", ".join(delen)


def _slot(controle: Controle) -> str:
    if not controle.uitslagen:
        return f"Recht {controle.recht}, regels {controle.regelset}"
    dagen = controle.telling.dagen
    versies = f"recht {controle.recht}, regels {controle.regelset}"
    if len(dagen) == 1:
        ((dag, bron),) = dagen
        return f"Peildatum {datum(dag)} ({bron}), {versies}"
    return f"Peildatum verschilt per dossier (--volledig), {versies}"

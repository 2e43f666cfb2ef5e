"""`spoor overzicht` for people: one line per traject, the most urgent first."""

from __future__ import annotations

from tweedespoor.agenda.overzicht import Laatst, Overzicht, Trajectregel, Versheid
from tweedespoor.nederlands import aantal, datum
from tweedespoor.output.overzicht import DEFINITIE, fase, over, telling
from tweedespoor.output.tekst.scherm import Scherm, tabel

_STIP = {
    Versheid.OP_TIJD: "O",
    Versheid.BIJNA: "o",
    Versheid.TE_LANG: ".",
    Versheid.NIET: "-",
}
_KLEUR = {"hoog": "fout", "midden": "waarschuwing"}
_KOP = ("dossier", "fase", "week", "risico", "eerste termijn", "laatste contact")
_CONTACT = 15
_MINST = 24


def overzicht(deze: Overzicht, scherm: Scherm) -> str:
    """The whole output, ending in a newline."""
    regels: list[str] = []
    if deze.regels:
        ruimte = max(scherm.breedte - _rest(deze), _MINST)
        rijen = tabel([_KOP, *(_rij(r, deze, ruimte) for r in deze.regels)], rechts=frozenset({2}))
        regels.append(rijen[0])
        regels += (
            regel.replace(f"  {r.risico}", f"  {scherm.stijl(r.risico, _KLEUR[r.risico])}", 1)
            if scherm.kleur and r.risico in _KLEUR
            else regel
            for regel, r in zip(rijen[1:], deze.regels, strict=True)
        )
        regels.append("")
    regels += [
        scherm.vouw(telling(deze)),
        scherm.vouw(DEFINITIE),
        scherm.vouw(
            "Stippen: contact, sollicitatie, evaluatie. O op tijd, o bijna te lang geleden, "
            ". te lang geleden of nooit, - nu niet aan de orde."
        ),
        "Waarom: spoor check DOSSIER       Doorzoeken: spoor overzicht --formaat html",
        f"Peildatum {datum(deze.peildatum)} ({deze.peildatum_bron})",
    ]
    return "\n".join(regels) + "\n"


def _rest(deze: Overzicht) -> int:
    """Columns that the other cells and the space between them take."""
    dossier = max(len(_KOP[0]), *(len(r.dossier) for r in deze.regels))
    langst = max(len(_KOP[1]), *(len(fase(r)) for r in deze.regels))
    return dossier + langst + len(_KOP[2]) + len(_KOP[3]) + _CONTACT + 2 * (len(_KOP) - 1)


def _rij(r: Trajectregel, deze: Overzicht, ruimte: int) -> tuple[str, ...]:
    termijn = ""
    if r.termijn is not None:
        wanneer = f", {over(r.termijn.dag, deze.peildatum)}"
        wat, langst = r.termijn.wat, ruimte - len(wanneer)
        termijn = f"{wat if len(wat) <= langst else f'{wat[: langst - 1]}…'}{wanneer}"
    if not r.leesbaar:
        termijn = "niet helemaal te lezen"
    stippen = " ".join(_STIP[x.versheid] for x in (r.contact, r.sollicitatie, r.evaluatie))
    return (
        r.dossier,
        fase(r),
        "" if r.week is None else str(r.week),
        str(r.risico),
        termijn,
        f"{_geleden(r.contact, deze):<9} {stippen}",
    )


def _geleden(laatst: Laatst, deze: Overzicht) -> str:
    if laatst.dag is None or laatst.versheid is Versheid.NIET:
        return ""
    return aantal((deze.peildatum - laatst.dag).days, "dag", "dagen")

"""The page of one rule, and the list of all, for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tweedespoor.checks.pagina import Pagina
from tweedespoor.checks.registry import Stand
from tweedespoor.output.tekst.scherm import Scherm, tabel

_STAND = {
    Stand.GEREED: "wordt beoordeeld",
    Stand.GEPLAND: "wordt nog niet beoordeeld",
    Stand.NIET_TOETSBAAR: "een mens moet dit wegen",
}


def pagina(p: Pagina, scherm: Scherm) -> str:
    """Everything there is to say about one code, ending in a newline."""
    return "\n".join(_pagina(p, scherm)) + "\n"


def lijst_van_regels(rij: Sequence[Pagina], scherm: Scherm) -> str:
    """All requirements, one line each, with a count per status."""
    rijen = [("code", "ernst", "kracht", "", "eis")]
    for p in rij:
        merk = {Stand.GEREED: "", Stand.GEPLAND: "gepland", Stand.NIET_TOETSBAAR: "mens"}
        rijen.append(
            (p.code, str(p.ernst), str(p.sterkte), merk[p.stand] if p.stand else "", p.titel)
        )
    regels = tabel(rijen)
    breed = regels[0].index("eis") if regels else 0
    uit = [scherm.vouw(regel, vervolg=breed) for regel in regels]
    gereed = sum(p.stand is Stand.GEREED for p in rij)
    mens = sum(p.stand is Stand.NIET_TOETSBAAR for p in rij)
    uit.append("")
    uit.append(
        f"{len(rij)} eisen: {gereed} worden beoordeeld, {len(rij) - gereed - mens} zijn gepland, "
        f"{mens} weegt een mens."
    )
    uit.append("Meer over een regel: spoor uitleg CODE")
    return "\n".join(uit) + "\n"


def _pagina(p: Pagina, scherm: Scherm) -> Iterator[str]:
    yield scherm.stijl(scherm.vouw(f"{p.code}  {p.titel}"), "vet")
    delen = [f"hoogstens {p.ernst}", f"kracht {p.sterkte}", f"wie {p.wie}"]
    if p.stand is not None:
        delen.append(_STAND[p.stand])
    yield scherm.vouw(f"{p.naam}: {', '.join(delen)}")
    for kop, tekst in (
        ("Wat", p.wat),
        ("Waarom", p.waarom),
        ("Vanaf", p.vanaf),
        ("Fout", p.fout),
        ("Goed", p.goed),
        ("Andere lezing", p.andere_lezing or ""),
    ):
        if tekst:
            yield ""
            yield scherm.stijl(kop, "vet")
            yield from _tekst(tekst, scherm)
    if p.uitzonderingen:
        yield ""
        yield scherm.stijl("Uitzonderingen", "vet")
        yield from (scherm.vouw(f"  - {u}", vervolg=4) for u in p.uitzonderingen)
    if p.weging is not None:
        yield ""
        yield scherm.stijl("Een mens moet wegen", "vet")
        yield scherm.vouw(f"  {p.weging.wie}: {p.weging.wat}", vervolg=2)
    yield ""
    yield scherm.stijl("Bronnen", "vet")
    if p.toelichting:
        yield from _tekst(p.toelichting, scherm)
    for v in p.bronnen:
        yield scherm.vouw(f"  - {v.bron.tekst} ({v.sterkte})", vervolg=4)
        if v.bron.url:
            yield f"    {v.bron.url}"


def _tekst(tekst: str, scherm: Scherm) -> Iterator[str]:
    """Paragraphs wrapped; examples as they stand, under the name of their file."""
    alinea: list[str] = []
    in_blok = False
    for regel in tekst.splitlines():
        if regel.startswith("```"):
            yield from _vouw(alinea, scherm)
            alinea = []
            in_blok = not in_blok
            naam = regel[3:].partition(" ")[2]
            if in_blok and naam:
                yield f"    {naam}"
        elif in_blok:
            yield f"      {regel}".rstrip()
        elif not regel.strip():
            yield from _vouw(alinea, scherm)
            alinea = []
        elif regel.startswith(("### ", "- ")):
            yield from _vouw(alinea, scherm)
            alinea = [regel.removeprefix("### ")]
        else:
            alinea.append(regel.strip())
    yield from _vouw(alinea, scherm)


def _vouw(alinea: list[str], scherm: Scherm) -> Iterator[str]:
    if alinea:
        yield scherm.vouw("  " + " ".join(alinea), vervolg=4 if alinea[0].startswith("- ") else 2)

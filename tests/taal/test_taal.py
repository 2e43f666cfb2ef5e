"""All text for people: Dutch, u-form, short sentences, one formatter for dates and numbers.

Text is collected from where it stands: string literals of the code, help of the commands, pages
of the rules, the catalogue, descriptions of the format, templates and the Dutch documentation.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mappen import WORTEL

PAKKET = WORTEL / "tweedespoor"

ENGELS = frozenset(
    (
        "about", "already", "and", "are", "because", "been", "before", "but", "cannot",
        "choose", "could", "deadline", "delete", "did", "does", "empty", "error", "errors",
        "example", "expected", "failed", "file", "files", "folder", "found", "from", "has",
        "have", "invalid", "line", "missing", "must", "names", "not", "options", "output",
        "please", "read", "reading", "settings", "should", "skip", "the", "their", "there",
        "these", "they", "this", "those", "too", "unknown", "update", "usage", "use", "value",
        "values", "what", "when", "where", "which", "will", "with", "without", "would",
        "write", "written", "wrong", "you", "your",
    )
)  # fmt: skip
JIJ = frozenset({"je", "jij", "jou", "jouw", "jullie", "jezelf"})
MEESTE_WOORDEN = 25
NIET_VOOR_MENSEN = {
    "tweedespoor/commandos/taal.py": "a table from English",
    "tweedespoor/frozen.py": "errors of a class, as Python words them",
    "tweedespoor/source/syntaxis.py": "recognises what the parser says in English",
    "tweedespoor/schema/bouwen.py": "writes code",
    "tweedespoor/schema/gebouwd.py": "written code",
    "tweedespoor/schema/gebouwde_velden.py": "written code; its texts are those of the records",
}

_ONTWIKKELAAR = frozenset(
    {
        "TypeError",
        "ValueError",
        "KeyError",
        "AssertionError",
        "RuntimeError",
        "AttributeError",
        "LekError",
    }
)
_CODE = re.compile(r"```.*?```|`[^`]*`|https?://\S+|\{[^{}]*\}", re.DOTALL)
_WOORD = re.compile(r"[A-Za-zÀ-ÿ][\wÀ-ÿ'-]*")
_EINDE = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n|\n\s*[-#|]\s*|\n")


def _docstrings(boom: ast.AST) -> set[int]:
    uit = set()
    for knoop in ast.walk(boom):
        if isinstance(knoop, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            eerste = knoop.body[0] if knoop.body else None
        else:
            eerste = None
        rij = getattr(knoop, "body", None)
        for stap in [eerste] if eerste else []:
            if isinstance(stap, ast.Expr) and isinstance(stap.value, ast.Constant):
                uit.add(id(stap.value))
        if isinstance(rij, list):
            for stap in rij:
                # A bare string after an assignment documents it; it is for developers.
                if isinstance(stap, ast.Expr) and isinstance(stap.value, ast.Constant):
                    uit.add(id(stap.value))
    return uit


def _teksten_van(pad: Path) -> Iterator[str]:
    boom = ast.parse(pad.read_text("utf-8"))
    weg = _docstrings(boom)
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Call):
            naam = getattr(knoop.func, "id", getattr(knoop.func, "attr", ""))
            if naam in _ONTWIKKELAAR:
                weg |= {id(deel) for deel in ast.walk(knoop)}
    for knoop in ast.walk(boom):
        if id(knoop) in weg:
            continue
        waarde = knoop.value if isinstance(knoop, ast.Constant) else None
        if isinstance(waarde, str) and re.search(r"[a-zà-ÿ] [a-zà-ÿ]", waarde):
            yield waarde


def _code() -> Iterator[tuple[str, str]]:
    for pad in sorted(PAKKET.rglob("*.py")):
        naam = pad.relative_to(WORTEL).as_posix()
        if naam in NIET_VOOR_MENSEN:
            continue
        for tekst in _teksten_van(pad):
            yield naam, tekst


def _hulp() -> Iterator[tuple[str, str]]:
    from tweedespoor.cli import OPDRACHTEN, UITLEG, bouw
    from tweedespoor.commandos import click

    def loop(naam: str, opdracht: click.Command) -> Iterator[tuple[str, str]]:
        yield naam, opdracht.help or ""
        for param in opdracht.params:
            yield f"{naam} {param.name}", getattr(param, "help", None) or ""
        for kind, sub in getattr(opdracht, "commands", {}).items():
            yield from loop(f"{naam} {kind}", sub)

    yield "spoor", UITLEG
    for naam in OPDRACHTEN:
        yield from loop(f"spoor {naam}", bouw(naam))


def _paginas() -> Iterator[tuple[str, str]]:
    from tweedespoor.checks.pagina import pagina
    from tweedespoor.checks.registry import bekende_codes

    for code in bekende_codes():
        p = pagina(code)
        for deel in (p.titel, p.wat, p.waarom, p.vanaf, p.toelichting, p.andere_lezing or ""):
            yield code, deel
        yield from ((code, uitzondering) for uitzondering in p.uitzonderingen)


def _velden() -> Iterator[tuple[str, str]]:
    from pydantic import BaseModel

    import tweedespoor.schema.definities  # noqa: F401 - defines all records
    from tweedespoor.schema.basis import Record

    stapel: list[type[BaseModel]] = [Record]
    while stapel:
        soort = stapel.pop()
        stapel += soort.__subclasses__()
        for naam, veld in soort.model_fields.items():
            yield f"{soort.__name__}.{naam}", veld.description or ""


def _documenten() -> Iterator[tuple[str, str]]:
    nederlands = [
        WORTEL / "docs/formaat.md",
        WORTEL / "docs/rapporten.md",
        WORTEL / "docs/recht.md",
        *(WORTEL / "docs/handboek").glob("*.md"),
        *(WORTEL / "docs/regels").glob("*.md"),
    ]
    for pad in nederlands:
        if pad.is_file():
            # A screen in the handbook shows git and pre-commit as they are, in English.
            tekst = re.sub(r"^```console\n.*?^```$", "", pad.read_text("utf-8"), flags=re.M | re.S)
            for alinea in tekst.split("\n\n"):
                yield pad.name, alinea
    for pad in sorted((WORTEL / "templates").rglob("*")):
        if pad.is_file() and pad.suffix in {".md", ".html", ".jinja"}:
            kaal = re.sub(
                r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<style.*?</style>|<[^>]*>",
                " ",
                pad.read_text("utf-8"),
                flags=re.DOTALL,
            )
            yield pad.name, kaal


BRONNEN = {
    "code": _code,
    "hulp": _hulp,
    "paginas": _paginas,
    "velden": _velden,
    "documenten": _documenten,
}


def zinnen(tekst: str) -> list[str]:
    """Sentences of a text, code and addresses left out."""
    return [zin.strip() for zin in _EINDE.split(_CODE.sub(" … ", tekst)) if zin.strip()]


@pytest.mark.parametrize("bron", BRONNEN)
def test_er_is_tekst_gevonden(bron: str) -> None:
    assert sum(len(tekst) for _, tekst in BRONNEN[bron]()) > 500


@pytest.mark.parametrize("bron", BRONNEN)
def test_geen_engelse_woorden(bron: str) -> None:
    fout = []
    for naam, tekst in BRONNEN[bron]():
        woorden = [w.lower() for w in _WOORD.findall(_CODE.sub(" ", tekst))]
        gevonden = ENGELS & set(woorden)
        if gevonden:
            fout.append((naam, sorted(gevonden), tekst[:80]))
    assert fout == []


@pytest.mark.parametrize("bron", BRONNEN)
def test_u_en_geen_jij(bron: str) -> None:
    fout = [
        (naam, tekst[:80])
        for naam, tekst in BRONNEN[bron]()
        if JIJ & {w.lower() for w in _WOORD.findall(_CODE.sub(" ", tekst))}
    ]
    assert fout == []


@pytest.mark.parametrize("bron", BRONNEN)
def test_geen_lange_zinnen(bron: str) -> None:
    fout = [
        (naam, len(_WOORD.findall(zin)), zin)
        for naam, tekst in BRONNEN[bron]()
        for zin in zinnen(tekst)
        if len(_WOORD.findall(zin)) > MEESTE_WOORDEN
    ]
    assert fout == []


def test_niets_zegt_dat_een_dossier_voldoet() -> None:
    fout = [
        (naam, tekst[:80])
        for bron in ("code", "hulp", "paginas")
        for naam, tekst in BRONNEN[bron]()
        if re.search(r"\bdossier voldoet\b", tekst)
    ]
    assert fout == []


def test_datums_en_getallen_krijgen_hun_vorm_op_een_plaats() -> None:
    """No module but `nederlands` turns a date into words; `isoformat` is for machines."""
    fout = []
    for pad in sorted(PAKKET.rglob("*.py")):
        naam = pad.relative_to(PAKKET).as_posix()
        if naam in {"nederlands.py", "timeline/merken.py"}:
            continue  # the formatter itself; coordinates of a drawing
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
            if isinstance(knoop, ast.Attribute) and knoop.attr == "strftime":
                fout.append((naam, knoop.lineno))
            if isinstance(knoop, ast.FormattedValue) and knoop.format_spec is not None:
                spec = ast.unparse(knoop.format_spec)
                if re.search(r"%[dmYB]|\.\df", spec):
                    fout.append((naam, knoop.lineno))
    assert fout == []

"""What is fuzzed: one function of bytes per boundary, which raises only for a bug.

Each target asserts what the product promises there, so that a silent wrong answer counts as
much as a crash. Every number of an input comes from its first bytes and every text from the
rest, so that a mutation of an example stays near that example.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from fuzz import bewerkt
from tweedespoor.agenda import (
    punten_uit_dossier,
    punten_uit_geld,
    punten_uit_oordeel,
    punten_uit_privacy,
    verdeel,
)
from tweedespoor.app.inzage import Inzage, inzage
from tweedespoor.app.melding import maak_melding
from tweedespoor.app.tijdlijn import Rekenvraag, van_rekenvraag
from tweedespoor.authoring.gegeven import schoon
from tweedespoor.authoring.ingelezen_tekst import melding as ingelezen_melding
from tweedespoor.authoring.inlezen import lees_in
from tweedespoor.authoring.invoegen import voeg_toe, zet
from tweedespoor.authoring.notitie import notitie
from tweedespoor.authoring.notitieproef import keur_notitie, zegt_hetzelfde
from tweedespoor.checks.bewaren import bewaring
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.engine import context_van
from tweedespoor.checks.huisregels import maak_regels
from tweedespoor.checks.huisregels_toets import toets
from tweedespoor.checks.instellingen import CheckInstellingen, lees_drempels
from tweedespoor.disclosure.inzage import inzagebeeld
from tweedespoor.errors import NoLawInForce, TweedespoorError
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading.bureau import Bureau
from tweedespoor.loading.laden import Loaded, lees
from tweedespoor.loading.notities import samenvoegen
from tweedespoor.location import Span
from tweedespoor.output.tekst.scherm import Scherm
from tweedespoor.output.tijdlijn import TIJDLIJN, Uitgave
from tweedespoor.report import SOORTEN, beletsel, maak_rapport, render
from tweedespoor.report.huisstijl import GEEN
from tweedespoor.report.inzage import maak_inzage
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.folder import Folder, read_folder
from tweedespoor.source.markdown import read_note, taken
from tweedespoor.source.tekst import lines
from tweedespoor.source.yamltree import read_yaml
from tweedespoor.tabellen.kaart import Kaart, lees_kaart
from tweedespoor.tabellen.kolommen import TABELSOORTEN, kolommen_van
from tweedespoor.tabellen.tabel import lees_csv
from tweedespoor.tabellen.werkblad import lees_xlsx
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit

WORTEL = Path(__file__).parents[1]
DOSSIERS = sorted(
    pad.parent for pad in (WORTEL / "examples" / "bureau-de-brug").glob("dossiers/*/traject.yaml")
)
PEILDATUM = date(2026, 11, 21)


@dataclass(frozen=True)
class Doel:
    """One thing that is fuzzed.

    Attributes:
        probeer: takes any bytes; raises only when the product is wrong.
        zaden: inputs to start from, made of the examples.
    """

    probeer: Callable[[bytes], None]
    zaden: Callable[[], Iterator[bytes]]


def _kijk(findings: tuple[Finding, ...] | list[Finding], text: str) -> None:
    """A finding can be told, and its place exists in the text."""
    regels = lines(text)
    for finding in findings:
        for zin in (finding.bericht, finding.waarom, *finding.hulp):
            assert zin is None or str(zin).isprintable(), finding.code
        # A file that is no text has no lines here; its finding still has a place.
        if text and (span := finding.where.span) is not None:
            _bestaat(span, regels)


def _gezegd(fout: TweedespoorError) -> None:
    """A refusal is one sentence of ours with a mend, without a character of the input in it."""
    assert all(regel.isprintable() for regel in (fout.message, *fout.help))


def _bestaat(span: Span, regels: list[str]) -> None:
    assert 1 <= span.line <= max(len(regels), 1), span
    assert (span.line, span.column) <= (span.end_line, span.end_column), span
    if span.line <= len(regels):
        assert 1 <= span.column <= len(regels[span.line - 1]) + 1, span


# --- the reader


def yaml(data: bytes) -> None:
    """Any bytes as a YAML file: a value with places, or findings with places, never both."""
    gelezen = read_yaml(data, "f.yaml")
    assert (gelezen.value is None) == bool(gelezen.findings)
    _kijk(gelezen.findings, gelezen.text)
    if gelezen.value is not None:
        regels = lines(gelezen.text)
        for pad in _paden(gelezen.value):
            assert gelezen.has(pad)
            _bestaat(gelezen.span(pad), regels)
            _bestaat(gelezen.span(pad, "key"), regels)
            gelezen.end_of(pad)


def _paden(waarde: Any, pad: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield pad
    delen: Any = waarde.items() if isinstance(waarde, dict) else ()
    if isinstance(waarde, list):
        delen = enumerate(waarde)
    for sleutel, deel in delen:
        yield from _paden(deel, (*pad, sleutel))


def notities(data: bytes) -> None:
    """Any bytes as a note: sections that lie within the text and in its order."""
    note = read_note(data, "contacten/n.md")
    _kijk(note.findings, note.text)
    vorige = note.kop_einde
    regels = lines(note.text)
    for sectie in note.sections:
        assert vorige < sectie.regel <= sectie.einde <= len(regels)
        vorige = sectie.einde
        assert all(regel in note.text for regel in lines(sectie.tekst))
        note.section_where(sectie)
        gevonden, fout = taken(sectie, note.file)
        _kijk(fout, note.text)
        for taak in gevonden:
            assert regels[taak.regel - 1][taak.datum_kolom - 1 :].startswith(taak.datum)
    for soort in NOTITIES:
        bron, _, findings = samenvoegen(note, soort)
        _kijk(findings, note.text)
        bron.span(("datum",))


# --- the schema


_SOORTEN = (*(f"{naam}.yaml" for naam in BESTANDEN), *(f"{m}/2026-01-05.md" for m in NOTITIES))


def schema(data: bytes) -> None:
    """Any bytes as any file of a dossier: a record, or findings that name a real place."""
    naam = _SOORTEN[data[0] % len(_SOORTEN)] if data else _SOORTEN[0]
    geladen = lees(Folder(path=Path("2026-0001"), files={naam: data[1:]}))
    for finding in geladen.findings:
        melding = maak_melding(finding, geladen.bronnen, fragment=True)
        assert melding.plaats.regel >= 1
        assert melding.plaats.kolom >= 1
        assert melding.bericht.isprintable()
        assert all(regel.isprintable() for regel in melding.hulp)


@cache
def _voorbeelden() -> tuple[Folder, ...]:
    return tuple(read_folder(map_, submappen=tuple(NOTITIES)) for map_ in DOSSIERS)


def dossier(data: bytes) -> None:
    """A dossier with a handful of edits: judged by every rule, and told to one reader.

    See `fuzz.bewerkt` for the bytes. Of what is judged a part is also used further: what is
    due, the inspection, and a report.
    """
    begin = data[: bewerkt.KOP].ljust(bewerkt.KOP, b"\0")
    geladen = lees(bewerkt.maak(data))
    profiel = tuple(Profiel)[begin[3] % len(Profiel)]
    try:
        gezien = inzage(geladen, Bureau(), _peildag(begin[1:3]), profiel=profiel)
    except NoLawInForce as fout:
        _gezegd(fout)
        return
    bevindingen = (*geladen.findings, *gezien.oordeel.bevindingen)
    intern = [str(regel) for f in bevindingen if f.code == "INTERN-01" for regel in f.hulp]
    assert not intern, intern
    for finding in bevindingen:
        melding = maak_melding(finding, geladen.bronnen, fragment=True)
        assert melding.plaats.regel >= 1
        assert melding.plaats.kolom >= 1
        assert all(z.isprintable() for z in (melding.bericht, melding.waarom, *melding.hulp))
    if begin[4] and not geladen.dossier.onleesbaar:
        _gebruik(gezien, begin[4])


def _peildag(data: bytes) -> date:
    """Mostly a day around those of the examples; now and then one anywhere."""
    if data[0] < 4:
        return _dag(data) or PEILDATUM
    return date.fromordinal(date(2023, 1, 1).toordinal() + int.from_bytes(data, "big") % 2_200)


def _gebruik(gezien: Inzage, hoe: int) -> None:
    """What is due, the inspection, or a report; each holds for whatever could be read."""
    dossier, dag, recht = gezien.geladen.dossier, gezien.dag, laad_recht()
    drempels = lees_drempels(None)[0]
    if hoe % 4 == 0:
        herkomst = gezien.geladen.herkomst
        punten = [
            *punten_uit_dossier(dossier, herkomst, dag),
            *punten_uit_privacy(dossier, herkomst, dag, drempels=drempels, recht=recht),
            *punten_uit_geld(dossier, herkomst, dag),
            *punten_uit_oordeel(dossier.id, gezien.tijdlijn, gezien.oordeel.bevindingen),
        ]
        assert verdeel(punten, dag, dagen=14, dossiers=1).dossiers == 1
        return
    if hoe % 4 == 1:
        bewaard = bewaring(dossier, dag, drempels, recht)
        beeld = inzagebeeld(
            dossier, dag=dag, bewaring=bewaard, persoon=None, bureau=None, opmerkingen=(), andere=()
        )
        assert render(maak_inzage(beeld, huisstijl=GEEN), "md")
        return
    soort = tuple(SOORTEN.values())[hoe // 4 % len(SOORTEN)]
    lezer = soort.lezers[hoe % len(soort.lezers)]
    reden = beletsel(soort.naam, gezien.view(Lezer.BUREAU))
    if reden is None or not reden.altijd:
        assert render(maak_rapport(soort.naam, gezien.view(lezer), concept=True), "md")


# --- the calculator


def _dag(data: bytes) -> date | None:
    """Two bytes: mostly a day of these years, now and then one at the edge of the calendar."""
    waarde = int.from_bytes(data[:2], "big")
    if waarde < 8:
        return None
    if waarde < 64:
        return date.fromordinal(waarde)
    if waarde >= 65_528:
        return date.fromordinal(date.max.toordinal() - (waarde - 65_528))
    return date.fromordinal(date(1995, 1, 1).toordinal() + waarde % 22_000)


def tijdlijn(data: bytes) -> None:
    """Any days given to the calculator: a timeline that can be told in every form."""
    dagen = [_dag(data[i : i + 2]) for i in range(0, 20, 2)]
    perioden = [
        (van, tot)
        for i in range(22, min(len(data), 54) - 3, 4)
        if (van := _dag(data[i : i + 2])) and (tot := _dag(data[i + 2 : i + 4])) and van <= tot
    ]
    if dagen[0] is None:
        return
    knip = len(perioden) // 2
    vraag = Rekenvraag(
        eerste_ziektedag=dagen[0],
        hersteld=perioden[:knip],
        wazo=perioden[knip:],
        probleemanalyse=dagen[1],
        eerstejaarsevaluatie=dagen[2],
        wia_aanvraag=dagen[3],
        loonsanctie_weken=data[20] % 53 or None if len(data) > 20 else None,
        bekorting_besluit=dagen[4],
        verlenging_tot=dagen[5],
        aow_datum=dagen[6],
    )
    try:
        gevonden = van_rekenvraag(vraag, gevraagd=dagen[7], vandaag=PEILDATUM)
    except TweedespoorError as fout:
        _gezegd(fout)
        return
    uitgave = Uitgave(
        timeline=gevonden.timeline,
        mijlpalen=tuple(gevonden.timeline),
        naam=gevonden.naam,
        dossier=False,
        peildatum_bron=gevonden.peildag.bron,
        plaats=gevonden.plaats,
        scherm=Scherm(breedte=80, kleur=False, fragment=False),
        berekening=True,
    )
    for schrijf in TIJDLIJN.values():
        try:
            assert schrijf(uitgave)
        except TweedespoorError as fout:
            _gezegd(fout)  # a calendar without a day to come
    json.loads(TIJDLIJN["json"](uitgave))


# --- the writer of `log`


_TEKSTEN = ("functie", "werkgever", "reden", "plaats")


def schrijver(data: bytes) -> None:
    """Any text into any list of any file: refused, or there with all else as it was.

    The first byte holds switches, then texts until a NUL, then the file.
    """
    if not data:
        return
    gegeven, _, bestand = data[1:].partition(b"\0")
    try:
        teksten = [
            schoon(deel, "reden", lopend=bool(data[0] & 2))
            for deel in gegeven.decode("utf-8", "replace").split("\x1f")[: len(_TEKSTEN)]
        ]
    except TweedespoorError:
        return
    deel = dict(zip(_TEKSTEN, teksten, strict=False))
    plat = bool(data[0] & 1)
    # A file of its own takes any clean text: there is nothing else that could change.
    voeg_toe(None, "sollicitaties.yaml", ("sollicitaties",), deel=deel, plat=plat)
    try:
        nieuw = voeg_toe(bestand, "sollicitaties.yaml", ("sollicitaties",), deel=deel, plat=plat)
    except TweedespoorError as fout:
        _gezegd(fout)
    else:
        _alleen_erbij(bestand, nieuw.inhoud)
        _dubbel(nieuw.inhoud, deel, plat=plat)
    try:
        zet(bestand, "sollicitaties.yaml", ("sollicitaties", 0, "uitkomst"), waarde=teksten[0])
    except TweedespoorError as fout:
        _gezegd(fout)


def _alleen_erbij(oud: bytes, nieuw: bytes) -> None:
    """Every character that stood there stands there still, in its order (an empty list aside)."""
    lijst = read_yaml(oud, "f.yaml").value
    if lijst and lijst.get("sollicitaties"):
        rest = iter(nieuw)
        assert all(teken in rest for teken in oud)


def _dubbel(data: bytes, deel: dict[str, str], *, plat: bool) -> None:
    """What was written can be added to again: a file never locks itself."""
    if len(data) < 900_000 and data.count(b"{") + data.count(b"[") < 100_000:
        voeg_toe(data, "sollicitaties.yaml", ("sollicitaties",), deel=deel, plat=plat)


def notitieschrijver(data: bytes) -> None:
    """Any texts as a note: refused, or read back as they were typed."""
    teksten = data.decode("utf-8", "replace").split("\x1f")
    deel: dict[str, Any] = {"datum": "2026-11-20", "met": ["werknemer"], "vorm": "gesprek"}
    try:
        for sleutel, tekst in zip(
            ("door", "plaats", "vastgelegd", "doel", "verslag", "vervolg"), teksten, strict=False
        ):
            lopend = sleutel in ("doel", "verslag", "vervolg")
            deel[sleutel] = schoon(tekst, sleutel, lopend=lopend)
        deel["afspraken"] = [schoon(tekst, "afspraken") for tekst in teksten[6:9]]
        keur_notitie("contacten", deel)
        inhoud = notitie("contacten", deel).encode()
        zegt_hetzelfde("contacten", inhoud, deel)
    except TweedespoorError as fout:
        _gezegd(fout)
        return
    gelezen = read_note(inhoud, "contacten/n.md")
    assert not gelezen.findings
    assert {s.tekst for s in gelezen.sections} >= {deel["verslag"]} - {""}


# --- rules of the firm


@cache
def _geladen() -> tuple[Loaded, ...]:
    return tuple(lees(folder) for folder in _voorbeelden())


def huisregels(data: bytes) -> None:
    """Any bytes as a file of house rules: each rule refused, or judged without falling over."""
    gelezen = read_yaml(data, "huisregels.yaml")
    if gelezen.value is None:
        return
    try:
        record = valideer("huisregels", gelezen.value)
    except ValidationError:
        return
    regels, findings = maak_regels(record.regels, "huisregels.yaml")
    _kijk(findings, gelezen.text)
    for geladen in _geladen()[:2]:
        ctx = context_van(
            geladen,
            bereken(feiten_uit(geladen.dossier), PEILDATUM, laad_recht()),
            peildatum=PEILDATUM,
            recht=laad_recht(),
            keuze=CheckInstellingen(),
        )
        for regel in regels:
            uitslag = toets(regel, ctx)
            assert not uitslag.crash, uitslag.crash
            assert len(regel.wat) < 2_000


# --- tables to import


def tabel(data: bytes) -> None:
    """Any bytes as a table, and as its map: refused in a sentence, or laid beside a dossier.

    The first byte holds the kind and what the rest is; a map ends at the first NUL.
    """
    if not data:
        return
    soort = tuple(TABELSOORTEN.values())[(data[0] & 3) % 3]
    kolommen = kolommen_van(soort.record)
    kaart_data, _, tabel_data = data[1:].partition(b"\0") if data[0] & 64 else (b"", b"", data[1:])
    try:
        kaart = lees_kaart(kaart_data, kolommen) if kaart_data else Kaart()
        gelezen = lees_xlsx(tabel_data) if data[0] & 128 else lees_csv(tabel_data)
        uitkomst = lees_in(DOSSIERS[-1], soort, gelezen, kaart, vandaag=PEILDATUM, proef=True)
    except TweedespoorError as fout:
        _gezegd(fout)
        return
    assert not uitkomst.geschreven
    for weigering in uitkomst.weigeringen:
        assert weigering.rij >= 1
        assert weigering.waarom.isprintable()
    assert ingelezen_melding(uitkomst, map=Path("2026-0001"), proef=True)


# --- seeds


def _bestanden(einde: str) -> Iterator[bytes]:
    for map_ in (WORTEL / "examples").rglob(f"*{einde}"):
        yield map_.read_bytes()


def _per_soort() -> Iterator[bytes]:
    for folder in _voorbeelden():
        for naam, inhoud in folder.files.items():
            map_ = naam.partition("/")[0]
            soort = f"{map_}/2026-01-05.md" if map_ in NOTITIES else naam
            if soort in _SOORTEN:
                yield bytes([_SOORTEN.index(soort)]) + inhoud


def _dagen() -> Iterator[bytes]:
    yield b"\x2d\x00\x2d\x30\x2e\x80\x00\x00\x00\x00\x00\x00\x33\x00\x2e\x00" + b"\0" * 6
    yield b"\x2d\x00" * 10 + b"\x34\x00" + b"\x2d\x40\x2d\x50\x2d\x60\x2d\x70" * 3


def _schrijfzaden() -> Iterator[bytes]:
    teksten = b"Planner\x1fVoorbeeld: B.V.\x1f- geen, [x] #1\x1f'Ede'"
    for data in _bestanden("sollicitaties.yaml"):
        for schakel in (0, 1, 2):
            yield bytes([schakel]) + teksten + b"\0" + data


def _notitiezaden() -> Iterator[bytes]:
    delen = (
        "mproef", "Ede", "2026-11-20", "Voortgang", "Twee brieven.\n\n- een\n- twee", "Gesprek.",
        "werknemer: drie brieven (2026-12-04)",
    )  # fmt: skip
    yield "\x1f".join(delen).encode()


def _tabellen() -> Iterator[bytes]:
    """A row of each kind as CSV, with a map before it, and as a sheet."""
    rij = b"datum;functie;werkgever;richting;uitkomst\n2026-11-18;planner;Proef;R1;open\n"
    contact = b"datum;doel;verslag;vervolg\n2026-11-20;Voortgang;Twee brieven.;Gesprek.\n"
    kaart = b"kolommen: {functie: beroep}\nvast: {uitkomst: open}\ndatumvorm: dmj\n"
    yield b"\x00" + contact
    yield b"\x01" + rij
    yield b"\x02datum,wie,waaraan,uren\n2026-11-20,mproef,bellen,1.5\n"
    yield bytes([64 + 1]) + kaart + b"\0" + rij.replace(b"functie", b"beroep")
    from openpyxl import Workbook

    boek = Workbook()
    for regel in rij.decode().splitlines():
        boek.active.append(regel.split(";"))
    buffer = io.BytesIO()
    boek.save(buffer)
    yield bytes([128 + 1]) + buffer.getvalue()


DOELEN: dict[str, Doel] = {
    "yaml": Doel(yaml, lambda: _bestanden(".yaml")),
    "notities": Doel(notities, lambda: _bestanden(".md")),
    "schema": Doel(schema, _per_soort),
    "dossier": Doel(dossier, bewerkt.zaden),
    "tijdlijn": Doel(tijdlijn, _dagen),
    "schrijver": Doel(schrijver, _schrijfzaden),
    "notitieschrijver": Doel(notitieschrijver, _notitiezaden),
    "tabel": Doel(tabel, _tabellen),
    "huisregels": Doel(huisregels, lambda: _bestanden("huisregels.yaml")),
}
"""Name → target; `python -m fuzz NAAM` runs one."""

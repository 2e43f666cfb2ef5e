"""Folder → Loaded: every file read and validated, every problem a finding, nothing hidden."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from tweedespoor.finding import Ernst, Finding
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bronnen import Bronnen, Notitiebron
from tweedespoor.loading.fouten import MEEST, bevindingen, lege_waarden
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.loading.notities import notitiefouten, samenvoegen
from tweedespoor.loading.verwijzingen import samenhang
from tweedespoor.location import Where
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES, Dossier, Notitie
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.folder import Folder, read_folder, veilig
from tweedespoor.source.markdown import read_note
from tweedespoor.source.vorm import onbekend_bestand
from tweedespoor.source.yamltree import YamlText, read_yaml


@dataclass(frozen=True)
class Loaded:
    """One dossier as read.

    Attributes:
        map: the folder.
        dossier: what could be read; `dossier.onleesbaar` names the rest.
        bronnen: the texts with positions.
        findings: problems of reading and of the whole, in the order of the files.
    """

    map: Path
    dossier: Dossier
    bronnen: Bronnen
    findings: tuple[Finding, ...]

    @cached_property
    def herkomst(self) -> Herkomst:
        """From a record of the dossier to its address."""
        return Herkomst(self.dossier)


def laad(map: Path) -> Loaded:
    """Read the dossier in a folder. Never raises for what stands in the files."""
    return lees(read_folder(map, submappen=tuple(NOTITIES)))


def lees(folder: Folder) -> Loaded:
    """Validate a folder as read; the part of `laad` without I/O."""
    lezer = _Lezer(folder)
    return lezer.klaar()


class _Lezer:
    """Collects records, texts and findings of one folder."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self.yaml: dict[str, YamlText] = {}
        self.notities: dict[str, Notitiebron] = {}
        self.findings: list[Finding] = list(folder.findings)
        self.onleesbaar: set[str] = {_onderdeel(naam) for naam in folder.unread}
        self.delen: dict[str, Any] = {}
        self.soorten: dict[str, list[Notitie[Any]]] = {naam: [] for naam in NOTITIES}

    def klaar(self) -> Loaded:
        onbekend: list[str] = list(self.folder.others)
        for bestand, data in self.folder.files.items():
            map_, _, naam = bestand.rpartition("/")
            if map_ in NOTITIES and naam.endswith(".md"):
                self._notitie(map_, bestand, data)
            elif not map_ and naam.removesuffix(".yaml") in BESTANDEN and naam.endswith(".yaml"):
                self._yaml(naam.removesuffix(".yaml"), bestand, data)
            else:
                onbekend.append(bestand)
        bekend = [f"{naam}.yaml" for naam in BESTANDEN]
        # A name that was meant is looked for in the first few; the rest is told without it.
        self.findings += (
            onbekend_bestand(b, bekend if n < MEEST else ()) for n, b in enumerate(sorted(onbekend))
        )
        delen: dict[str, Any] = dict(self.delen)
        for naam, rij in self.soorten.items():
            delen[naam] = tuple(sorted(rij, key=lambda n: (_dag(n.inhoud), n.bestand)))
        dossier = Dossier(
            id=veilig(self.folder.path.name), onleesbaar=frozenset(self.onleesbaar), **delen
        )
        bronnen = Bronnen(self.yaml, self.notities, self.folder.files)
        geladen = Loaded(self.folder.path, dossier, bronnen, ())
        geheel = samenhang(dossier, geladen.herkomst)
        volgorde = sorted(self.findings + list(geheel), key=_volgorde)
        return Loaded(self.folder.path, dossier, bronnen, tuple(volgorde))

    def _fout(self, onderdeel: str, findings: Iterable[Finding]) -> None:
        rij = list(islice(findings, MEEST))
        self.findings += rij
        if any(f.ernst is Ernst.FOUT for f in rij):
            self.onleesbaar.add(onderdeel)

    def _yaml(self, naam: str, bestand: str, data: bytes) -> None:
        tekst = read_yaml(data, bestand)
        self.yaml[bestand] = tekst
        if tekst.value is None:
            self._fout(naam, list(tekst.findings))
            return
        if leeg := list(islice(lege_waarden(tekst.value, Where(bestand)), MEEST)):
            self._fout(naam, leeg)
            return
        try:
            self.delen[naam] = valideer(naam, tekst.value)
        except ValidationError as fout:
            self._fout(
                naam,
                bevindingen(fout, bestand, naam, bestaat=tekst.has),
            )

    def _notitie(self, soort: str, bestand: str, data: bytes) -> None:
        note = read_note(data, bestand)
        bron, waarde, fouten = samenvoegen(note, soort)
        self.notities[bestand] = bron
        if fouten or note.front.value is None:
            self._fout(soort, fouten)
            return
        try:
            self.soorten[soort].append(Notitie(bestand, valideer(soort, waarde)))
        except ValidationError as fout:
            self._fout(soort, notitiefouten(fout, soort, bron, waarde))


def _onderdeel(bestand: str) -> str:
    """The part of a dossier to which a file belongs: its folder, or its name."""
    map_, _, naam = bestand.rpartition("/")
    return map_ or naam.rpartition(".")[0] or naam


def _dag(record: Any) -> str:
    dag = getattr(record, "datum", None) or getattr(record, "opgesteld", None)
    if dag is None:
        periode = getattr(record, "periode", None)
        dag = periode.tot_en_met if periode is not None else None
    return dag.isoformat() if dag is not None else ""


def _volgorde(finding: Finding) -> tuple[str, str]:
    return (finding.where.file, finding.code)

"""Use case `inzage`: everything about one employee, for that employee (AVG art. 15)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from tweedespoor.app.huisstijl import huisstijl_van
from tweedespoor.app.invoer import lees_keuze
from tweedespoor.authoring.slot import SLOTBESTAND
from tweedespoor.checks.bewaren import bewaring
from tweedespoor.checks.instellingen import lees_drempels
from tweedespoor.checks.verzoeken import Verzoekstand, verzoeken
from tweedespoor.disclosure.inzage import inzagebeeld
from tweedespoor.errors import DossierError
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded, laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.nederlands import in_opdracht
from tweedespoor.portfolio.vinden import vind_een
from tweedespoor.report import FORMATEN, TEKST, render
from tweedespoor.report.inzage import maak_inzage
from tweedespoor.source.folder import veilig

_OPMERKING = re.compile(r"(?:^|\s)#\s?(.*)$")
_VAN_HET_PROGRAMMA = "yaml-language-server:"


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """The inspection as a file.

    Attributes:
        inhoud: its bytes.
        is_tekst: a terminal can show it.
        bestand: name for the file when nobody gives one.
        let_op: what a person looks at before it goes out, each a sentence.
    """

    inhoud: bytes
    is_tekst: bool
    bestand: str
    let_op: tuple[str, ...]


def maak(dossier: Path, *, formaat: str, vandaag: date) -> Gemaakt:
    """Make the inspection of a dossier.

    Args:
        dossier: path or number.
        formaat: `md`, `html`, `pdf` or `docx`.
        vandaag: the real day, unless the firm's settings fix another.

    Raises:
        UsageError: there is no such dossier or format.
        DossierError: a part could not be read, so that the inspection would be silent on it.
    """
    gekozen = lees_keuze(formaat, "--formaat", FORMATEN)
    geladen = laad(vind_een(dossier))
    d = geladen.dossier
    if d.onleesbaar:
        raise DossierError(
            "Een deel van dit dossier is niet te lezen; de inzage zou erover zwijgen.",
            help=(
                f"Niet te lezen: {', '.join(sorted(d.onleesbaar))}.",
                f"Bekijk wat er mis is: spoor check {in_opdracht(dossier.as_posix())}",
            ),
        )
    bureau = zoek_bureau(geladen.map)
    dag = bureau.peildatum or vandaag
    recht = laad_recht()
    persoon = bureau.persoon(d.id)
    andere = tuple(_andere(geladen))
    beeld = inzagebeeld(
        d,
        dag=dag,
        bewaring=bewaring(d, dag, lees_drempels(bureau.instellingen)[0], recht),
        persoon=persoon,
        bureau=bureau.instellingen.bureau if bureau.instellingen else None,
        opmerkingen=tuple(opmerkingen(geladen.bronnen.ruw)),
        andere=andere,
    )
    open_ = [
        v.nummer
        for v in verzoeken(d, dag, recht)
        if v.verzoek.soort == "inzage" and v.stand in (Verzoekstand.OPEN, Verzoekstand.TE_LAAT)
    ]
    return Gemaakt(
        render(maak_inzage(beeld, huisstijl=huisstijl_van(bureau)), gekozen),
        gekozen in TEKST,
        f"inzage-{d.id}-{dag.isoformat()}.{gekozen}",
        tuple(
            _let_op(d.id, open_, stukken=bool(beeld.stukken or andere), persoon=persoon is not None)
        ),
    )


def opmerkingen(bestanden: Mapping[str, bytes]) -> Iterator[tuple[str, int, str]]:
    """What people wrote behind a hash: file, line, text.

    A hash inside a text that runs over lines is taken along too: what is shown twice harms
    nobody, what is left out does.
    """
    for naam, data in sorted(bestanden.items()):
        tekst = data.decode("utf-8", "replace")
        if naam.endswith(".md"):
            kop = tekst.split("\n---", 1)[0]
            tekst = kop if tekst.startswith("---") else ""
        for nummer, regel in enumerate(tekst.splitlines(), 1):
            gevonden = _OPMERKING.search(regel)
            if gevonden and gevonden[1].strip() and _VAN_HET_PROGRAMMA not in regel:
                yield naam, nummer, gevonden[1].strip()


def _andere(geladen: Loaded) -> Iterator[str]:
    """Files in the folder that are no part of the dossier: papers, copies of an editor, links."""
    for pad in sorted(geladen.map.rglob("*")):
        naam = pad.relative_to(geladen.map).as_posix()
        los = pad.is_symlink() or pad.is_file()
        if los and naam not in geladen.bronnen.ruw and pad.name != SLOTBESTAND:
            yield veilig(naam)


def _let_op(id: str, open_: list[int], *, stukken: bool, persoon: bool) -> Iterator[str]:
    yield "Stel vast dat het verzoek echt van de werknemer komt, voor u iets geeft."
    yield (
        "Lees na of er gegevens van anderen in staan die er niet horen. Laat alleen weg wat de "
        "rechten van een ander schaadt, en zeg dat erbij (AVG art. 15 lid 4)."
    )
    if stukken:
        yield "Geef kopieën mee van de stukken en bestanden die in het overzicht staan."
    if not persoon:
        yield "Het bestand in personen/ is er hier niet. Zonder is de inzage niet volledig."
    yield "Kijk ook in mail, agenda en eigen aantekeningen: ook die vallen onder inzage."
    if open_:
        yield (
            f"Leg het antwoord vast: spoor log verzoek {id} --nummer {open_[0]} --uitkomst gegeven"
        )
    else:
        yield f"Leg het verzoek vast: spoor log verzoek {id} --soort inzage --op JJJJ-MM-DD"

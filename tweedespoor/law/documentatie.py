"""`docs/recht.md`, generated: every legal value with history and source, and what is open.

Run `python -m tweedespoor.law.documentatie --schrijf` after a change of the data.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from tweedespoor import nederlands
from tweedespoor.bijgehouden import houd_bij
from tweedespoor.law.data_files import DATA, laad_recht
from tweedespoor.law.model import Sleutel, Waarde
from tweedespoor.law.recht import Parameter, Recht

PAD = Path("docs") / "recht.md"

_KOPPEN = {
    "wia": "Wet WIA",
    "zw": "Ziektewet",
    "vangnet": "Vangnet zonder werkgever",
    "bw": "Burgerlijk Wetboek en overgangsrecht",
    "procesgang": "Regeling procesgang",
    "suwi": "Wet SUWI",
    "arbowet": "Arbowet",
    "uavg": "Uitvoeringswet AVG",
    "aow": "Algemene Ouderdomswet",
    "spoor2": "Start van het tweede spoor",
    "evaluatie": "Evaluaties",
    "eerstejaarsevaluatie": "Eerstejaarsevaluatie",
    "riv": "Re-integratieverslag",
    "resultaat": "Resultaat",
    "arbeidstherapie": "Arbeidstherapie",
    "gbm": "Geen benutbare mogelijkheden",
    "bewaren": "Bewaren",
    "avg": "Verzoeken op grond van de AVG",
}
_SLEUTEL = {
    Sleutel.EERSTE_ZIEKTEDAG: "de eerste ziektedag",
    Sleutel.TERMIJNDAG: "de dag waarop de termijn zelf afloopt",
    Sleutel.DAG_VAN_AANVRAAG: "de dag van de aanvraag",
    Sleutel.DAG_VAN_BESLUIT: "de dag van het besluit",
    Sleutel.DAG_VAN_ONTVANGST: "de dag van ontvangst",
    Sleutel.DAG_VAN_VERZOEK: "de dag van het verzoek",
    Sleutel.DAG_VAN_OPSTELLEN: "de dag waarop het stuk is opgesteld",
    Sleutel.DAG_VAN_VERLOF: "de eerste dag van het verlof",
    Sleutel.DAG_VAN_AOW: "de dag waarop de AOW-leeftijd is bereikt",
    Sleutel.EERSTE_DAG_WIA: "de eerste dag WIA",
    Sleutel.EINDE_DIENSTVERBAND: "het einde van het dienstverband",
    Sleutel.EINDE_OPDRACHT: "het einde van de opdracht",
}


def maak(recht: Recht) -> str:
    """The whole page as Markdown; the same data give the same bytes."""
    return "\n".join(_regels(recht)) + "\n"


def _regels(recht: Recht) -> Iterator[str]:
    yield "# Het recht in spoor"
    yield ""
    yield (
        "<!-- Gemaakt door `python -m tweedespoor.law.documentatie --schrijf`; "
        "wijzig de gegevens. -->"
    )
    yield ""
    yield (
        f"Versie {recht.versie}, wetteksten gelezen zoals geldend op "
        f"{nederlands.datum(recht.gelezen)}. Elke waarde heeft een periode, een bron en een kracht."
    )
    yield (
        "Buiten de bekende periode weigert spoor te rekenen. Verwacht recht past spoor nooit "
        "stil toe."
    )
    yield (
        "'Geen' betekent: de tekst is gelezen en kent deze regel in die periode niet. Staat er "
        "'uiterlijk' bij een dag, dan is de dag van de wijziging niet bekend. Ook daar weigert "
        "spoor te rekenen, tenzij de waarde ervoor en erna gelijk is."
    )
    yield "D is de eerste ziektedag; D+42 is 42 dagen later. Een week is altijd zeven dagen."
    kop = ""
    for parameter in recht:
        groep = parameter.id.split(".")[0]
        if groep != kop:
            kop = groep
            yield ""
            yield f"## {_KOPPEN[groep]}"
        yield from _parameter(parameter)
    yield from _feestdagen(recht)
    yield from _open()
    yield from _bronnen(recht)


def _parameter(parameter: Parameter) -> Iterator[str]:
    yield ""
    yield f"### {parameter.naam}"
    yield ""
    yield f"`{parameter.id}`. De versie volgt uit {_SLEUTEL[parameter.sleutel]}."
    if parameter.documentatie is not None:
        yield f"Alleen ter informatie: niets rekent hiermee. {parameter.documentatie}"
    yield ""
    yield "| vanaf | tot | waarde | bron | kracht |"
    yield "|---|---|---|---|---|"
    for waarde in parameter.waarden:
        yield _rij(waarde)
    noten = [
        f"- {nederlands.datum(w.van)}: {w.toelichting}" for w in parameter.waarden if w.toelichting
    ]
    if parameter.daarvoor is not None:
        noten.insert(0, f"- Daarvoor: {parameter.daarvoor}")
    if noten:
        yield ""
        yield from noten


def _rij(waarde: Waarde) -> str:
    bron = waarde.bron.tekst
    if waarde.bron.url is not None:
        bron = f"[{bron}]({waarde.bron.url})"
    tot = nederlands.datum(waarde.tot) if waarde.tot is not None else ""
    kracht = f"{waarde.sterkte.value}, verwacht" if waarde.verwacht else waarde.sterkte.value
    return f"| {_vanaf(waarde)} | {tot} | {waarde} | {bron} | {kracht} |"


def _vanaf(waarde: Waarde) -> str:
    van = nederlands.datum(waarde.van)
    if waarde.gewijzigd_na is None:
        return van
    return f"na {nederlands.datum(waarde.gewijzigd_na)}, uiterlijk {van}"


def _feestdagen(recht: Recht) -> Iterator[str]:
    wet = recht.regelingen["atw"]
    yield ""
    yield "## Feestdagen"
    yield ""
    yield (
        f"Algemeen erkende feestdagen volgens de [{wet.naam}]({wet.url}) art. 3: nieuwjaarsdag, "
        "tweede paasdag, Hemelvaartsdag, tweede pinksterdag, Koningsdag, 5 mei (elk jaar) en "
        "beide kerstdagen. Goede Vrijdag telt gelijk."
    )
    yield "Koningsdag is 27 april, of 26 april als de 27e een zondag is; tot 2014 was het 30 april."
    yield ""
    yield (
        "Volledig bekend zijn de besluiten voor "
        f"{nederlands.lijst([str(j) for j in sorted(recht.kalender.bekende_jaren)])}."
    )
    yield (
        "In andere jaren kan een werkdag tussen een feestdag en een weekend ook gelijkgesteld "
        "zijn. Eindigt een termijn op zo'n dag, dan noemt de afleiding beide dagen."
    )
    yield ""
    yield "| gelijkgestelde dag | bron |"
    yield "|---|---|"
    for dag, bron in sorted(recht.kalender.gelijkgesteld.items()):
        yield f"| {nederlands.weekdag(dag)} {nederlands.datum(dag)} | {bron} |"


def _open() -> Iterator[str]:
    tekst = (DATA / "betwist.yaml").read_bytes()
    geladen = yaml.load(tekst, yaml.CSafeLoader)
    yield ""
    yield "## Wat niet vaststaat, en hoe spoor beslist"
    for punt in geladen["betwist"]:
        yield ""
        yield f"### {punt['vraag']}"
        yield ""
        yield f"- spoor: {punt['spoor']}"
        yield f"- Andere lezing: {punt['ander']}"
        yield f"- Bron: {punt['bron']}"
    yield ""
    yield "## Wat spoor niet rekent"
    yield ""
    for regel in geladen["niet_gedekt"]:
        yield f"- {regel}"


def _bronnen(recht: Recht) -> Iterator[str]:
    yield ""
    yield "## Bronnen"
    yield ""
    yield "| aangehaald als | naam | BWB | kracht |"
    yield "|---|---|---|---|"
    for regeling in recht.regelingen.values():
        naam = f"[{regeling.naam}]({regeling.url})" if regeling.url else regeling.naam
        kracht = regeling.soort.sterkte.value
        yield f"| {regeling.kort} | {naam} | {regeling.bwb or ''} | {kracht} |"


if __name__ == "__main__":
    sys.exit(houd_bij({PAD: maak(laad_recht())}, sys.argv[1:]))

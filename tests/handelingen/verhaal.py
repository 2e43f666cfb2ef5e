"""The twelve acts of daily work as one story, from an empty folder to the RIV and beyond.

    python -m tests.handelingen.verhaal --schrijf

runs the story and writes what it asked of a person to docs/handelingen.md. The people are those
of the example firm: invented.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

import yaml

from tests.handelingen.bureau import Bureau, Handeling
from tests.mappen import VOORBEELD, WORTEL

PAGINA = WORTEL / "docs" / "handelingen.md"
DOSSIER = "2024-0001"

OPEN = "status: lopend\n"
DICHT = "status: afgesloten\nafgesloten: 2025-11-07\n"

KOP = """\
# De twaalf handelingen

<!-- Gemaakt door `python -m tests.handelingen.verhaal --schrijf`. -->

Dit is een heel traject, van een lege map tot en met het RIV en het vernietigen. Elke opdracht is
echt gegeven, met een toetsenbord, in een map met git. Het traject en de mensen zijn verzonnen: het
is dossier 2024-0231 van het voorbeeldbureau.

Vragen zijn wat `spoor` onderweg vraagt. Toetsen zijn alle toetsen van de opdrachten en de
antwoorden, met Enter. De tabtoets is niet gebruikt; met `spoor aanvullen` wordt het minder. Regels
zijn wat iemand zelf in een teksteditor schrijft.

"""


def vertel(thuis: Path) -> Bureau:
    """Run the whole story; every screen is checked on what it must say.

    Args:
        thuis: an empty folder, the home of the person at the keyboard.
    """
    bureau = Bureau(thuis, "2024-10-31")
    _begin(bureau)
    _eerste_weken(bureau)
    _een_jaar_later(bureau)
    _naar_het_riv(bureau)
    _afsluiten(bureau)
    return bureau


def _begin(bureau: Bureau) -> None:
    with bureau.handeling("", "Vooraf: de map van het bureau inrichten"):
        assert "Volgende stappen" in bureau.typ(
            'spoor init bureau --naam "Bureau De Brug" --ci gitlab'
        )
        bureau.map = bureau.thuis / "bureau"
        bureau.typ("git init -q -b main")
        assert "installed" in bureau.typ("pre-commit install")
        bureau.schrijf(
            "coachen/mdejong.yaml", (VOORBEELD / "coachen/mdejong.yaml").read_text("utf-8")
        )
    bureau.leg_vast("begin")
    with bureau.handeling("1", "Een traject beginnen"):
        scherm = bureau.typ(
            "spoor nieuw",
            [
                ("Eerste ziektedag (JJJJ-MM-DD)", "2023-11-13"),
                ("Werkgever", "Meubelmakerij Voorbeeldhout B.V."),
                ("Functie van de werknemer", "machinaal houtbewerker"),
                ("Uren per week volgens het contract", "40"),
                ("Naam van de werknemer; komt niet in git", "Bertus Voorbeeldstra"),
            ],
        )
    assert f"Gemaakt: dossiers/{DOSSIER}" in scherm
    stappen = re.findall(r"^  (?:nu|\d+ [a-z]+) ", scherm.partition("Volgende stappen")[2], re.M)
    assert 3 <= len(stappen) <= 5, scherm
    assert "0 fouten, 0 waarschuwingen" in bureau.typ(f"spoor check {DOSSIER}")
    bureau.leg_vast("traject begonnen")


def _eerste_weken(bureau: Bureau) -> None:
    bureau.dag = "2024-11-11"
    with bureau.handeling("2", "Een gesprek, een advies en een sollicitatie vastleggen"):
        bureau.typ(
            f"spoor log contact {DOSSIER} --soort intake",
            [
                ("Doel", "Intake."),
                ("Verslag", "Werknemer vertelt wat hij kan en wil. Samen keken we naar werk."),
                ("Afspraak, als wie: wat (JJJJ-MM-DD) (leeg: klaar)",
                 "werknemer: opleidingen opzoeken (2024-11-21)"),
                ("Afspraak, als wie: wat (JJJJ-MM-DD) (leeg: klaar)", ""),
                ("Vervolg", "Gesprek op 21 november."),
            ],
        )  # fmt: skip
        bureau.typ(
            f"spoor log belastbaarheid {DOSSIER} --uren-per-week 12",
            [("Kies", "spreekuur")],
        )
        bureau.typ(
            f"spoor log sollicitatie {DOSSIER}",
            [("Functie", "medewerker kwaliteitscontrole"), ("Werkgever", "Testlicht Lampen")],
        )
    bureau.leg_vast("eerste week")
    with bureau.handeling("3", "Zien wat er moet gebeuren"):
        agenda = bureau.typ("spoor agenda")
        assert "opleidingen opzoeken" in agenda
        assert agenda.count("\n") <= 50
        tijdlijn = bureau.typ(f"spoor tijdlijn {DOSSIER}")
        assert "Start tweede spoor" in tijdlijn


def _een_jaar_later(bureau: Bureau) -> None:
    """The rest of the year comes from the editor: what the example firm holds of this traject."""
    bureau.dag = "2025-11-07"
    voorbeeld = VOORBEELD / "dossiers" / "2024-0231"
    for pad in ("contacten/2024-11-11-werknemer.md", "sollicitaties.yaml", "belastbaarheid.yaml"):
        (bureau.map / "dossiers" / DOSSIER / pad).unlink()
    with bureau.handeling("", "Een jaar lang: het dossier bijhouden"):
        bureau.neem_over(voorbeeld, f"dossiers/{DOSSIER}")
        traject = (voorbeeld / "traject.yaml").read_text("utf-8")
        open_traject = traject.replace(
            "status: afgesloten\nafgesloten: 2025-11-07\n", "status: lopend\n"
        )
        assert open_traject != traject
        bureau.schrijf(f"dossiers/{DOSSIER}/traject.yaml", open_traject)
    (bureau.map / "dossiers" / DOSSIER / "afwijkingen.yaml").unlink()
    bureau.leg_vast("een jaar werk")
    with bureau.handeling("4", "Nakijken"):
        scherm = bureau.typ(f"spoor check {DOSSIER}")
        assert "VTG-01" in scherm
    with bureau.handeling("5", "Vragen waarom"):
        assert "Waarom" in bureau.typ("spoor uitleg VTG-01")
    with bureau.handeling("6", "Een afwijking vastleggen, met de reden"):
        bureau.typ(
            f"spoor afwijking {DOSSIER} VTG-01 --bij 2025-04-14 "
            "--datum 2025-04-17 --tot-en-met 2025-06-10",
            [
                ("Wat er is gebeurd", "evaluatie twee weken na de geplande dag gehouden"),
                ("Waarom", "de werkplaats werd in die week verhuisd"),
                ("Waar het uit blijkt (D4 of contacten/…)", "contacten/2025-04-17-werkgever.md"),
                ("Wie besloot: naam en functie", "K. Proefstra, directeur"),
                ("Rol van wie besloot (werkgever)", "werkgever"),
                ("Wat is overwogen, en wat gebeurt er wel", "eerder overleg; de stand is gebeld"),
            ],
        )
        assert "1 aanvaard" in bureau.typ(f"spoor check {DOSSIER}")
    bureau.leg_vast("afwijking")


def _naar_het_riv(bureau: Bureau) -> None:
    with bureau.handeling("7", "Een rapport schrijven"):
        bureau.typ(f"spoor report eind {DOSSIER} --voor werkgever --formaat docx")
    with bureau.handeling("8", "De bijdrage aan het RIV bundelen"):
        assert "0 fouten" in bureau.typ(f"spoor check {DOSSIER} --profiel riv-klaar")
        bureau.typ(f"spoor report riv {DOSSIER} --formaat pdf")
    gemaakt = {pad.name.split("-")[0]: pad for pad in bureau.map.glob(f"*-{DOSSIER}-*")}
    assert gemaakt["riv"].read_bytes().startswith(b"%PDF")
    assert gemaakt["eind"].stat().st_size > 10_000
    for pad in gemaakt.values():
        pad.rename(bureau.thuis / pad.name)
    with bureau.handeling("9", "Alle trajecten overzien"):
        assert DOSSIER in bureau.typ("spoor overzicht")
    _verzoek(bureau)
    with bureau.handeling("11", "Zien wat er veranderd is"):
        assert "sollicit" in bureau.typ(f"spoor verschil {DOSSIER} 2025-07-29").lower()


def _verzoek(bureau: Bureau) -> None:
    """A branch is offered; the server checks a fresh clone with the lines of the CI file."""
    basis = bureau.doe("git", "rev-parse", "HEAD").strip()
    kaal = bureau.thuis / "server.git"
    bureau.doe("git", "clone", "-q", "--bare", ".", str(kaal))
    bureau.doe("git", "remote", "add", "origin", str(kaal))
    with bureau.handeling("10", "CI laat een samenvoegverzoek nakijken"):
        bureau.typ("git switch -q -c gesprek")
        bureau.typ(
            f'spoor log contact {DOSSIER} --doel Afronding --verslag "Samen keken we terug." '
            '--vervolg "Nazorg over drie maanden." --afspraak "coach: bellen (2026-02-06)"'
        )
        bureau.typ("git add -A")
        bureau.typ("git commit -q -m gesprek")
        bureau.typ("git push -q -u origin gesprek")
    kloon = bureau.thuis / "runner"
    bureau.doe("git", "clone", "-q", "-b", "gesprek", str(kaal), str(kloon))
    taak = yaml.safe_load((kloon / ".gitlab-ci.yml").read_text("utf-8"))["spoor"]
    for regel in taak["script"]:
        bureau.doe(
            "env", f"CI_MERGE_REQUEST_DIFF_BASE_SHA={basis}", "bash", "-ec", regel, map_=kloon
        )
    assert (kloon / "spoor.json").exists()
    bureau.doe("git", "switch", "-q", "main")
    bureau.doe("git", "merge", "-q", "--no-edit", "gesprek")


def _afsluiten(bureau: Bureau) -> None:
    with bureau.handeling("12", "Afsluiten, bewaren, vernietigen"):
        pad = f"dossiers/{DOSSIER}/traject.yaml"
        tekst = (bureau.map / pad).read_text("utf-8")
        bureau.schrijf(pad, tekst.replace(OPEN, DICHT))
        bureau.leg_vast("afgesloten")
        assert DOSSIER in bureau.typ("spoor bewaartermijn")
        bureau.dag = "2033-01-10"
        bureau.typ(
            f"spoor vernietig {DOSSIER} --door mdejong",
            [(f"Dit kan niet terug. Typ het nummer van het dossier om door te gaan ({DOSSIER})",
              DOSSIER)],
        )  # fmt: skip
    assert not (bureau.map / "dossiers" / DOSSIER).exists()
    assert not (bureau.map / "personen" / f"{DOSSIER}.yaml").exists()


def pagina(handelingen: list[Handeling]) -> str:
    """The page in the documentation: the table, then what was typed and asked."""
    rijen = [
        "| nr | handeling | opdrachten | vragen | toetsen | regels in de editor |",
        "|---|---|---:|---:|---:|---:|",
        *(
            f"| {h.nummer} | {h.naam} | {len(h.getypt)} | {h.vragen} | {h.toetsen} "
            f"| {_rond(h.regels)} |"
            for h in handelingen
        ),
    ]
    delen = [KOP + "\n".join(rijen) + "\n", *(_deel(h) for h in handelingen if h.getypt)]
    return "\n".join(delen)


def _rond(regels: int) -> str:
    """A number of lines; hundreds say enough, and survive a word more in an example."""
    return str(regels) if regels < 100 else f"ongeveer {round(regels, -2)}"


def _deel(handeling: Handeling) -> str:
    """What was typed for one act: commands after a sign, then each question with its answer."""
    regels = []
    for getypt in handeling.getypt:
        regels.append(f"$ {getypt.opdracht}")
        regels += [f"{vraag}: {antwoord}".rstrip() for vraag, antwoord in getypt.antwoorden]
    kop = f"{handeling.nummer}. {handeling.naam}" if handeling.nummer else handeling.naam
    return "\n".join([f"## {kop}", "", "```", *regels, "```", ""])


def main(argumenten: list[str]) -> int:
    """Run the story, and write the page with `--schrijf`; 1 when the page is not of now."""
    with tempfile.TemporaryDirectory() as map_:
        tekst = pagina(vertel(Path(map_)).handelingen)
    if "--schrijf" in argumenten:
        PAGINA.write_text(tekst, encoding="utf-8")
        return 0
    return int(PAGINA.read_text("utf-8") != tekst)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

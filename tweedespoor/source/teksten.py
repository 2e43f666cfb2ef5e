"""The one table of what reading can find: code, sentence, reason and mend.

A `Soort` is one kind of mistake. Its sentences are templates: fixed Dutch words with fields
for line numbers, ids and words of the format. Text from a file never enters a sentence.
In a template a literal brace is written twice, because `finding.Message` formats it.
"""

from __future__ import annotations

from tweedespoor.finding import Ernst, Finding, Param, Wie, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

ONLEESBAAR = "VORM-01"
GEEN_YAML = "VORM-02"
DUBBELE_SLEUTEL = "VORM-03"
ONBEKENDE_SLEUTEL = "VORM-04"
ONTBREKENDE_SLEUTEL = "VORM-05"
VERKEERDE_VORM = "VORM-06"
ONBEKENDE_VERWIJZING = "VORM-07"
DUBBEL_ID = "VORM-08"
NIET_TOEGESTAAN = "VORM-09"
ONBEKEND_BESTAND = "VORM-10"
NIET_GELEZEN = "VORM-11"
NOTITIETEKST = "VORM-12"
BEWAKING = "VORM-13"


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of mistake, as it is told to a person.

    Attributes:
        code: `VORM-01` to `VORM-13`.
        bericht: one sentence that says what is wrong, without a final point.
        hulp: what to do, one line each, with an example of the right form.
        waarom: why it matters; empty when the sentence already says so.
        ernst: how serious it is.
    """

    code: str
    bericht: str
    hulp: tuple[str, ...]
    waarom: str = ""
    ernst: Ernst = Ernst.FOUT

    def op(self, where: Where, *, zie_ook: tuple[Where, ...] = (), **params: Param) -> Finding:
        """The finding of this kind at one place.

        Args:
            where: the primary place.
            zie_ook: other places that belong to it.
            params: values for the fields of the sentences.
        """
        return Finding(
            code=self.code,
            ernst=self.ernst,
            wie=Wie.CONSULENT,
            bericht=bericht(self.bericht, **params),
            where=where,
            waarom=bericht(self.waarom, **params) if self.waarom else None,
            hulp=tuple(bericht(regel, **params) for regel in self.hulp),
            zie_ook=zie_ook,
        )


_AANHALINGSTEKENS = 'Zet de tekst tussen aanhalingstekens: omschrijving: "Reden: plan bijgesteld"'
_ALS_UTF8 = "Sla het bestand op als UTF-8. In Kladblok: Opslaan als, Codering, UTF-8."

SOORTEN: dict[str, Soort] = {
    # VORM-01: the bytes cannot be read as text at all.
    "leeg": Soort(
        ONLEESBAAR,
        "Dit bestand is leeg",
        ("Vul het bestand, of verwijder het als er niets te melden is.",),
        "Een bestand dat er niet is, betekent: het is er niet. Een leeg bestand zegt niets.",
    ),
    "te_groot": Soort(
        ONLEESBAAR,
        "Dit bestand is groter dan 1 MB",
        ("Bewaar stukken buiten het dossier en noteer ze in documenten.yaml.",),
        "Een dossierbestand is zelden groter dan 100 kB; een groter bestand lezen wij niet.",
    ),
    "geen_bestand": Soort(
        ONLEESBAAR,
        "Dit is geen gewoon bestand",
        ("Vervang het door een gewoon tekstbestand met dezelfde naam.",),
    ),
    "geen_toegang": Soort(
        ONLEESBAAR,
        "U mag dit bestand niet lezen",
        ("Vraag de beheerder om leesrechten op dit bestand.",),
    ),
    "geen_toegang_map": Soort(
        ONLEESBAAR,
        "Deze map kan niet worden gelezen",
        ("Kijk of de map bestaat en vraag de beheerder om leesrechten.",),
    ),
    "verdwenen": Soort(
        ONLEESBAAR,
        "Dit bestand verdween tijdens het lezen",
        ("Voer de opdracht opnieuw uit als niemand het dossier meer verplaatst.",),
    ),
    "leesfout": Soort(
        ONLEESBAAR,
        "Dit bestand kon niet worden gelezen",
        ("Open het bestand in een teksteditor en kijk of het heel is.",),
    ),
    "utf16": Soort(ONLEESBAAR, "Dit bestand is opgeslagen als UTF-16", (_ALS_UTF8,)),
    "utf32": Soort(ONLEESBAAR, "Dit bestand is opgeslagen als UTF-32", (_ALS_UTF8,)),
    "geen_utf8": Soort(
        ONLEESBAAR,
        "Dit teken is niet als UTF-8 opgeslagen",
        (_ALS_UTF8, "Kijk daarna of letters met een accent nog goed staan."),
    ),
    "nul": Soort(
        ONLEESBAAR,
        "Hier staat een teken dat geen tekst is",
        ("Zet een gewoon tekstbestand terug, bijvoorbeeld uit een eerdere versie.",),
        "Zo'n teken wijst op een beschadigd bestand of op een bestand van een andere soort.",
    ),
    "stuurteken": Soort(
        ONLEESBAAR,
        "Hier staat een onzichtbaar stuurteken",
        ("Verwijder het teken; vaak kwam het mee bij kopiëren en plakken.",),
    ),
    "regelscheiding": Soort(
        ONLEESBAAR,
        "Hier staat een onzichtbare regelscheiding die geen gewone regelovergang is",
        ("Verwijder het teken en begin met de Entertoets een nieuwe regel.",),
    ),
    # VORM-02: text, but no valid YAML.
    "dubbele_punt": Soort(
        GEEN_YAML,
        "Een dubbele punt in de tekst maakt deze regel onleesbaar",
        (_AANHALINGSTEKENS,),
        "Achter een dubbele punt met een spatie verwacht YAML een nieuwe waarde.",
    ),
    "dubbele_punt_regel": Soort(
        GEEN_YAML,
        "Tussen deze haakjes staat een dubbele punt te veel of een komma te weinig",
        (
            'Zet tekst met een dubbele punt tussen aanhalingstekens: {{reden: "let op: later"}}',
            "Zijn het twee gegevens, zet er dan een komma tussen: {{wie: coach, uren: 1.5}}",
        ),
    ),
    "vervolgregel": Soort(
        GEEN_YAML,
        "Deze regel springt verder in dan de regel erboven",
        (
            "Begint hier een nieuwe sleutel, laat hem dan even ver inspringen als de vorige.",
            "Hoort de regel bij de tekst erboven, zet dan de hele tekst tussen aanhalingstekens.",
        ),
        "Daardoor leest YAML hem als vervolg van de tekst, en daarin mag geen dubbele punt.",
    ),
    "komma": Soort(
        GEEN_YAML,
        "Een komma in de tekst breekt deze waarde in tweeën",
        ('Zet tekst met een komma tussen aanhalingstekens: {{werkgever: "Proef, Test en Zn"}}',),
        "Tussen accolades begint na elke komma een nieuw gegeven.",
    ),
    "geen_waarde": Soort(
        GEEN_YAML,
        "Achter deze sleutel ontbreken een dubbele punt en een waarde",
        ("Schrijf elk gegeven als sleutel en waarde: {{datum: 2026-11-09, uren: 1.5}}",),
    ),
    "spatie": Soort(
        GEEN_YAML,
        "Achter deze dubbele punt ontbreekt een spatie",
        ("Zet een spatie achter de dubbele punt: datum: 2026-11-09",),
    ),
    "geen_sleutel": Soort(
        GEEN_YAML,
        "Op deze regel staat geen sleutel met een dubbele punt",
        (
            "Schrijf de regel als sleutel en waarde: datum: 2026-11-09",
            "Hoort de regel bij de tekst erboven, laat hem dan verder inspringen.",
        ),
    ),
    "inspringen": Soort(
        GEEN_YAML,
        "Deze regel springt anders in dan de regels waar hij bij hoort",
        ("Laat sleutels die bij elkaar horen even ver inspringen, met twee spaties per stap.",),
    ),
    "inspringen_lijst": Soort(
        GEEN_YAML,
        "Dit streepje staat niet onder de andere streepjes van de lijst",
        ("Zet alle streepjes van een lijst in dezelfde kolom, onder de sleutel van de lijst.",),
    ),
    "geen_streepje": Soort(
        GEEN_YAML,
        "Deze regel hoort bij een lijst, maar begint niet met een streepje",
        ("Zet een streepje en een spatie voor de regel: - tillen tot 5 kg",),
    ),
    "lijst_op_regel": Soort(
        GEEN_YAML,
        "Een lijst met streepjes kan niet achter een sleutel beginnen",
        (
            "Begin de lijst op de volgende regel, of schrijf hem tussen haken: berust_op: [B1, D5]",
            "Is het streepje tekst, zet de tekst dan tussen aanhalingstekens.",
        ),
    ),
    "tab": Soort(
        GEEN_YAML,
        "Hier staat een tab; inspringen kan alleen met spaties",
        ("Vervang de tab door spaties, twee per stap.",),
    ),
    "aanhalingsteken_open": Soort(
        GEEN_YAML,
        "Dit aanhalingsteken wordt nergens gesloten",
        (
            'Sluit de tekst af met hetzelfde teken: omschrijving: "plan bijgesteld"',
            "Begint de tekst met een apostrof, zet hem dan tussen dubbele aanhalingstekens.",
        ),
    ),
    "apostrof": Soort(
        GEEN_YAML,
        "Een tekst die met een apostrof begint, moet tussen dubbele aanhalingstekens",
        ('Zet de hele tekst tussen dubbele aanhalingstekens: plaats: "\'s-Voorbeeldstad"',),
        "YAML leest de apostrof als het begin van een tekst tussen aanhalingstekens.",
    ),
    "na_aanhalingsteken": Soort(
        GEEN_YAML,
        "Achter het sluitende aanhalingsteken staat nog tekst",
        (
            'Zet de hele tekst tussen aanhalingstekens van de andere soort: "Proef\'s werk"',
            "Kijk ook of op een eerdere regel een aanhalingsteken niet is gesloten.",
        ),
    ),
    "haakje_open": Soort(
        GEEN_YAML,
        "Dit haakje wordt niet gesloten",
        ("Sluit elke [ met ] en elke {{ met }}: berust_op: [B1, D5]",),
    ),
    "haakje_anders": Soort(
        GEEN_YAML,
        "Dit haakje past niet bij het haakje waarmee het begon",
        ("Sluit elke [ met ] en elke {{ met }}: berust_op: [B1, D5]",),
    ),
    "haakje_los": Soort(
        GEEN_YAML,
        "Dit haakje hoort bij geen ander haakje",
        (
            "Verwijder het haakje als het er een te veel is.",
            'Hoort het bij de tekst, zet de tekst dan tussen aanhalingstekens: "[concept]"',
        ),
    ),
    "na_haakje": Soort(
        GEEN_YAML,
        "Achter het sluitende haakje staat nog tekst",
        ('Hoort alles bij de tekst, zet die dan tussen aanhalingstekens: "[concept] brief"',),
    ),
    "begin_teken": Soort(
        GEEN_YAML,
        "Een tekst mag niet met het teken {teken} beginnen",
        ('Zet de tekst tussen aanhalingstekens: "{teken} let op"',),
        "Dit teken heeft aan het begin van een tekst een eigen betekenis.",
    ),
    "backslash": Soort(
        GEEN_YAML,
        "Een schuine streep naar links kan zo niet tussen dubbele aanhalingstekens",
        ("Gebruik enkele aanhalingstekens: map: 'C:\\dossiers'",),
    ),
    "blokkop": Soort(
        GEEN_YAML,
        "Achter het teken > of | mag op dezelfde regel geen tekst staan",
        (
            "Begin de tekst op de volgende regel, twee spaties verder ingesprongen.",
            'Hoort het teken bij de tekst, gebruik dan aanhalingstekens: "> 5 kg"',
        ),
    ),
    "waarde_verwacht": Soort(
        GEEN_YAML,
        "Op deze plaats hoort een waarde te staan",
        ("Vul de waarde in, of verwijder de komma of het haakje dat er te veel staat.",),
    ),
    "conflict": Soort(
        GEEN_YAML,
        "Hier staat een samenvoegconflict van git dat nog niet is opgelost",
        (
            "Behoud uit beide delen wat waar is en verwijder de regels met <<<<, ==== en >>>>.",
            "Kijk daarna of elke vermelding nog heel is.",
        ),
    ),
    "ongeldig": Soort(
        GEEN_YAML,
        "Deze regel is geen geldige YAML",
        (
            "Vergelijk de regel met de regels erboven: inspringen, dubbele punt, haakjes.",
            "Zet tekst met bijzondere tekens tussen aanhalingstekens.",
        ),
    ),
    # VORM-03
    "dubbele_sleutel": Soort(
        DUBBELE_SLEUTEL,
        "Deze sleutel staat hier voor de tweede keer; de eerste staat op regel {regel}",
        ("Houd een van beide over, of zet ze als twee vermeldingen in een lijst.",),
        "Anders zou een van de twee waarden ongemerkt verdwijnen.",
    ),
    # VORM-04 to VORM-08: the form of a record; used by the schema.
    "sleutel_onbekend": Soort(
        ONBEKENDE_SLEUTEL,
        "Onbekende sleutel",
        ("Verwijder de sleutel, of verbeter de spelling. De sleutels staan in formaat.md.",),
        "Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
    ),
    "sleutel_bedoelt_u": Soort(
        ONBEKENDE_SLEUTEL,
        "Onbekende sleutel. Bedoelt u `{bedoeld}`?",
        ("Schrijf de sleutel als {bedoeld}, of verwijder hem.",),
        "Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
    ),
    "sleutel_keuze": Soort(
        ONBEKENDE_SLEUTEL,
        "Onbekende sleutel",
        ("Hier kunnen alleen deze sleutels staan: {sleutels}.",),
        "Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
    ),
    "sleutel_ontbreekt": Soort(
        ONTBREKENDE_SLEUTEL,
        "De sleutel `{sleutel}` ontbreekt",
        ("Voeg {sleutel} toe.",),
    ),
    "sleutel_ontbreekt_voorbeeld": Soort(
        ONTBREKENDE_SLEUTEL,
        "De sleutel `{sleutel}` ontbreekt",
        ("Voeg de sleutel toe, bijvoorbeeld zo: {sleutel}: {voorbeeld}",),
    ),
    "verkeerde_vorm": Soort(
        VERKEERDE_VORM,
        "Deze waarde heeft niet de vorm die hier hoort",
        (),
    ),
    "geen_sleutels": Soort(
        VERKEERDE_VORM,
        "Dit bestand hoort uit sleutels met waarden te bestaan",
        ("Begin elke regel met een sleutel en een dubbele punt: datum: 2026-11-09",),
    ),
    "lijst_zonder_sleutel": Soort(
        VERKEERDE_VORM,
        "Dit bestand begint met een lijst zonder sleutel erboven",
        ("Zet boven de lijst de sleutel die erbij hoort, met een dubbele punt: versies:",),
        "Zonder die sleutel is niet te zeggen wat de lijst bevat.",
    ),
    "verwijzing": Soort(
        ONBEKENDE_VERWIJZING,
        "Deze verwijzing wijst naar iets dat niet in het dossier staat",
        ("Verbeter de verwijzing, of leg vast waar zij naar wijst.",),
        "Zonder dat onderdeel is niet na te gaan waar dit op berust.",
    ),
    "verwijzing_id": Soort(
        ONBEKENDE_VERWIJZING,
        "Deze verwijzing noemt {kenmerk}, maar dat staat niet in het dossier",
        ("Verbeter de verwijzing, of leg {kenmerk} vast.",),
        "Zonder dat onderdeel is niet na te gaan waar dit op berust.",
    ),
    "verwijzing_bestand": Soort(
        ONBEKENDE_VERWIJZING,
        "Deze verwijzing noemt {kenmerk}, maar dat staat niet in {bestand}",
        ("Verbeter de verwijzing, of voeg {kenmerk} toe aan {bestand}.",),
        "Zonder dat onderdeel is niet na te gaan waar dit op berust.",
    ),
    "verwijzing_geen_bestand": Soort(
        ONBEKENDE_VERWIJZING,
        "Er is geen {bestand}, terwijl het dossier er {n} keer naar verwijst",
        ("Maak {bestand} en zet daarin wat hier genoemd is.",),
        "Zonder dat bestand is niet na te gaan waar deze onderdelen op berusten.",
    ),
    "dubbel_id": Soort(
        DUBBEL_ID,
        "{kenmerk} is hier voor de tweede keer gebruikt",
        ("Geef deze vermelding het eerste vrije nummer: {vrij}",),
        "Een verwijzing naar {kenmerk} kan dan twee dingen betekenen.",
    ),
    "dubbele_regel": Soort(
        DUBBEL_ID,
        "Deze regel staat er twee keer",
        ("Haal een van de twee regels weg. Bewaar de regel met de laatste uitkomst.",),
        "Na het samenvoegen van twee versies kan een gewijzigde regel dubbel staan.",
    ),
    # VORM-09: valid YAML that a dossier does not need and that can mislead a reader.
    "anker": Soort(
        NIET_TOEGESTAAN,
        "Deze waarde begint met het teken &; dat maakt er een anker van",
        (
            'Zet tekst die zo begint tussen aanhalingstekens: "& Zonen"',
            "Is het een anker, schrijf de waarde dan op elke plaats uit.",
        ),
        "Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
    ),
    "alias": Soort(
        NIET_TOEGESTAAN,
        "Deze waarde begint met het teken *; dat maakt er een verwijzing van",
        (
            'Zet tekst die zo begint tussen aanhalingstekens: "*let op*"',
            "Is het een verwijzing naar een anker, schrijf de waarde dan uit.",
        ),
        "Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
    ),
    "label": Soort(
        NIET_TOEGESTAAN,
        "Deze waarde begint met het teken !; dat maakt er een soortaanduiding van",
        ('Zet tekst die zo begint tussen aanhalingstekens: "!belangrijk"',),
        "De soort van een waarde ligt in het formaat vast en is niet per waarde te kiezen.",
    ),
    "samenvoegsleutel": Soort(
        NIET_TOEGESTAAN,
        "De sleutel << is niet toegestaan",
        ("Schrijf de sleutels en waarden hier uit.",),
        "Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
    ),
    "tweede_document": Soort(
        NIET_TOEGESTAAN,
        "Hier begint een tweede document in hetzelfde bestand",
        ("Verwijder de regel met streepjes of punten, of maak er twee bestanden van.",),
        "Alleen het eerste deel zou worden gelezen.",
    ),
    "aanwijzing": Soort(
        NIET_TOEGESTAAN,
        "Een regel die met % begint, is hier niet toegestaan",
        ("Verwijder de regel, of zet de tekst tussen aanhalingstekens.",),
    ),
    "sleutel_geen_woord": Soort(
        NIET_TOEGESTAAN,
        "Een sleutel moet een enkel woord zijn",
        ("Schrijf sleutel en waarde op een regel: berust_op: [B1, D5]",),
    ),
    # VORM-10, VORM-11: what lies in the folder.
    "bestand_onbekend": Soort(
        ONBEKEND_BESTAND,
        "Dit bestand hoort niet bij het dossier en is niet gelezen",
        ("Verplaats het bestand. Bewijsstukken noteert u in documenten.yaml.",),
        ernst=Ernst.INFO,
    ),
    "bestand_bedoelt_u": Soort(
        ONBEKEND_BESTAND,
        "Onbekend bestand. Bedoelt u {bedoeld}?",
        ("Hernoem het bestand tot {bedoeld}, of verplaats het.",),
        "Wat in een onbekend bestand staat, wordt niet beoordeeld.",
        Ernst.INFO,
    ),
    "submap": Soort(
        NIET_GELEZEN,
        "Deze map is niet gelezen",
        (
            "Verplaats wat erin staat naar contacten, evaluaties of rapporten, of het dossier uit.",
            "Haal de lege map daarna weg.",
        ),
        "Een dossier kent alleen die drie mappen. Wat ergens anders staat, wordt niet beoordeeld.",
        ernst=Ernst.WAARSCHUWING,
    ),
    "koppeling": Soort(
        NIET_GELEZEN,
        "Dit is een koppeling naar een andere plaats en is niet gelezen",
        ("Zet het bestand of de map zelf in het dossier.",),
        "Een dossier moet heel zijn, ook op een andere computer.",
    ),
    # VORM-12: text of a note.
    "kop_ontbreekt": Soort(
        NOTITIETEKST,
        "Bovenaan ontbreekt het blok met gegevens tussen twee regels met drie streepjes",
        ("Begin het bestand met ---, dan de gegevens (datum: 2026-11-09), dan weer ---",),
    ),
    "kop_open": Soort(
        NOTITIETEKST,
        "Het blok met gegevens bovenaan wordt niet gesloten",
        ("Zet onder de gegevens een regel met alleen drie streepjes: ---",),
    ),
    "kop_leeg": Soort(
        NOTITIETEKST,
        "In het blok bovenaan staan geen gegevens",
        ("Zet de gegevens tussen de streepjes, bijvoorbeeld: datum: 2026-11-09",),
    ),
    "tekst_zonder_kop": Soort(
        NOTITIETEKST,
        "Deze tekst staat boven de eerste kop",
        ("Zet er een kop boven, bijvoorbeeld: ## Verslag",),
        "De kop bepaalt wie de tekst mag lezen; zonder kop komt zij in geen enkel rapport.",
    ),
    "kop_zonder_spatie": Soort(
        NOTITIETEKST,
        "In deze kop ontbreekt de spatie achter de hekjes",
        ("Schrijf de kop met een spatie: ## Verslag",),
        "Zonder spatie is het geen kop en hoort de tekst bij de kop erboven.",
    ),
    "codeblok_open": Soort(
        NOTITIETEKST,
        "Dit codeblok wordt niet gesloten",
        ("Sluit het blok met dezelfde drie tekens, of verwijder ze hier.",),
        "Alle koppen eronder worden als gewone tekst gelezen.",
    ),
    "conflict_tekst": Soort(
        NOTITIETEKST,
        "Hier staat een samenvoegconflict van git dat nog niet is opgelost",
        ("Behoud uit beide delen wat waar is en verwijder de regels met <<<<, ==== en >>>>.",),
    ),
    "sectie_ontbreekt": Soort(
        NOTITIETEKST,
        "De kop {titel} ontbreekt",
        ("Voeg een kop toe met tekst eronder: ## {titel}",),
    ),
    "sectie_onbekend": Soort(
        NOTITIETEKST,
        "Deze kop hoort niet in dit soort bestand",
        ("Gebruik een van deze koppen: {koppen}.",),
        "De kop bepaalt wie de tekst mag lezen.",
    ),
    "sectie_bedoelt_u": Soort(
        NOTITIETEKST,
        "Deze kop hoort niet in dit soort bestand. Bedoelt u {titel}?",
        ("Schrijf de kop zo: ## {titel}",),
        "De kop bepaalt wie de tekst mag lezen.",
    ),
    "sectie_dubbel": Soort(
        NOTITIETEKST,
        "Deze kop staat er voor de tweede keer; de eerste staat op regel {regel}",
        ("Zet de teksten samen onder een kop.",),
    ),
    "sectie_leeg": Soort(
        NOTITIETEKST,
        "Onder de kop {titel} staat geen tekst",
        ("Schrijf er een of meer zinnen onder.",),
    ),
    "afspraak": Soort(
        NOTITIETEKST,
        "Deze afspraak heeft niet de vaste vorm",
        ("Schrijf elke afspraak op een regel: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    "afspraak_vakje": Soort(
        NOTITIETEKST,
        "Deze afspraak begint niet met een vakje",
        ("Begin met een leeg vakje: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    "afspraak_wie": Soort(
        NOTITIETEKST,
        "In deze afspraak ontbreekt wie het doet",
        ("Zet achter het vakje wie het doet: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    "afspraak_datum": Soort(
        NOTITIETEKST,
        "Deze afspraak eindigt niet met een datum tussen haakjes",
        ("Sluit af met de datum: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    # VORM-13: guards, so that no file can stop or slow down the whole run.
    "te_diep": Soort(
        BEWAKING,
        "Dit bestand heeft meer lagen dan een dossier ooit heeft",
        ("Kijk of er haakjes, streepjes of vraagtekens te veel staan.",),
        "Een dossierbestand heeft hoogstens twaalf lagen; verder dan laag {grens} lezen wij niet.",
    ),
    "te_veel": Soort(
        BEWAKING,
        "Dit bestand bevat meer gegevens dan een dossier ooit heeft",
        ("Kijk of het bestand per ongeluk vele malen dezelfde inhoud bevat.",),
        "Meer dan {grens} waarden in een bestand lezen wij niet.",
    ),
}


def vorm(naam: str, where: Where, *, zie_ook: tuple[Where, ...] = (), **params: Param) -> Finding:
    """The finding of the kind `naam` in the table, at one place.

    Raises:
        KeyError: the table has no such kind; a mistake in the code, covered by tests.
    """
    return SOORTEN[naam].op(where, zie_ook=zie_ook, **params)

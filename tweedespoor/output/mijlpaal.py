"""What is said of one milestone, whatever the format: where it stands, who acts, how binding."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tweedespoor.finding import Wie
from tweedespoor.nederlands import aantal
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import TE_LAAT, Milestone, Status

NIET_HIER = "niet in het dossier"
"""Of what was due before the bureau came in, and may be done."""

KRACHT: Mapping[Sterkte, str] = {
    Sterkte.WETTELIJK: "wet",
    Sterkte.BELEIDSREGEL: "beleid",
    Sterkte.UWV_KADER: "UWV",
    Sterkte.RECHTSPRAAK: "rechter",
}
"""Short words for how binding a date is; other strengths are shown as they are called."""

KRACHT_UITLEG: Mapping[Sterkte, str] = {
    Sterkte.WETTELIJK: "staat in een wet of regeling",
    Sterkte.BELEIDSREGEL: "beleidsregel die UWV bindt",
    Sterkte.UWV_KADER: "zo beoordeelt UWV het; geen wet",
    Sterkte.RECHTSPRAAK: "volgt uit uitspraken van rechters",
    Sterkte.PRAKTIJK: "gebruik in het vak; geen wet",
    Sterkte.PRIVACY: "privacyregels",
}
"""The same in a few words; no milestone has another strength."""

STAND: Mapping[Status, str] = {
    Status.GEDAAN: "gedaan",
    Status.TE_LAAT_GEDAAN: "te laat gedaan",
    Status.OP_DE_GRENSDAG: "gedaan op de grensdag",
    Status.OPEN: "nu aan de orde",
    Status.TE_LAAT: "te laat",
    Status.KOMT: "komt nog",
    Status.NIET_VAN_TOEPASSING: "niet aan de orde",
    Status.ONBEKEND: "niet bekend",
}


def over(m: Milestone, peildatum: date) -> str:
    """How far off a day is: `85 dagen`, `1 dag`, `vandaag`, or `voorbij` when it has passed."""
    assert m.uiterlijk is not None
    dagen = (m.uiterlijk - peildatum).days
    if dagen > 0:
        return aantal(dagen, "dag", "dagen")
    return "vandaag" if dagen == 0 else "voorbij"


def te_laat(m: Milestone, peildatum: date) -> str:
    """By how much something is late: `12 dagen`; empty when it is not.

    Counted from the strict day, as the wages are lengthened; a day that a source leaves open
    is only never called late itself. An interval of practice has no strict day.
    """
    rooster = m.code is Code.VOLGENDE_EVALUATIE
    laatste = m.uiterlijk_ruim if rooster else m.uiterlijk
    if laatste is None or m.status not in TE_LAAT:
        return ""
    dagen = ((m.gedaan or peildatum) - laatste).days
    return aantal(dagen, "dag", "dagen") if dagen > 0 else ""


def wie(m: Milestone) -> str:
    """Who must act: `werkgever, bedrijfsarts`; a stroke for what comes by itself."""
    return ", ".join(m.wie) or "-"


def kracht(m: Milestone) -> str:
    """How binding the date is, in one word."""
    return KRACHT.get(m.sterkte, str(m.sterkte))


def ruim(m: Milestone) -> bool:
    """Whether the source leaves a day open that still matters: not for what was done before.

    The next evaluation has no source that does: its later day is only where we begin to warn.
    """
    if m.uiterlijk_ruim is None or m.uiterlijk is None or m.uiterlijk_ruim == m.uiterlijk:
        return False
    if m.code is Code.VOLGENDE_EVALUATIE:
        return False
    return m.gedaan is None or m.gedaan > m.uiterlijk


def opmerking(m: Milestone, peildatum: date) -> str:
    """What a reader must know besides the dates; empty when nothing."""
    delen = []
    if m.status is Status.TE_LAAT_GEDAAN:
        delen.append(f"{te_laat(m, peildatum)} te laat")
    elif m.status is Status.OP_DE_GRENSDAG:
        delen.append("op de grensdag")
    elif m.status is Status.OPEN and not m.facultatief:
        verstreken = m.uiterlijk is not None and m.uiterlijk < peildatum
        if verstreken and m.uiterste is not None and m.wie == (Wie.UWV,):
            delen.append("kan nog")
        else:
            delen.append("nu aan de orde")
    if m.facultatief and m.gedaan is None:
        delen.append("mag, hoeft niet")
    if m.afgeweken:
        delen.append("samen afgeweken")
    return ", ".join(delen)


def stand(m: Milestone, peildatum: date) -> str:
    """Where a milestone stands, in words: `gedaan`, `12 dagen te laat`, `over 38 dagen`."""
    if not m.wie and m.status is Status.GEDAAN:
        return "voorbij"
    if m.gedaan is None and m.uiterlijk is not None and m.uiterlijk > peildatum:
        delen = [f"over {over(m, peildatum)}"]
    elif m.status in (Status.OPEN, Status.KOMT) and m.uiterlijk is not None:
        delen = [over(m, peildatum)]
    elif m.van_voor is not None:
        delen = [NIET_HIER]
    else:
        laat = te_laat(m, peildatum)
        delen = [f"{laat} {STAND[m.status]}" if laat else STAND[m.status]]
    if m.status not in (Status.TE_LAAT_GEDAAN, Status.OP_DE_GRENSDAG):
        delen += [extra] if (extra := opmerking(m, peildatum)) else []
    elif m.afgeweken:
        delen.append("samen afgeweken")
    return ", ".join(delen)

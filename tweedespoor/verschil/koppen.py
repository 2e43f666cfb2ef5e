"""How one entry of a dossier is named in a sentence, and what of a new one is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from tweedespoor.disclosure import Deel, rij, zie
from tweedespoor.nederlands import hoofdletter, lijst
from tweedespoor.verschil.velden import kort
from tweedespoor.verschil.waarden import in_woorden
from tweedespoor.woordenlijst import RAPPORT

Kop = Callable[[Deel], str]


def _los(waarde: Any) -> str:
    """A word of a closed list or a value as text; empty when it is absent or withheld."""
    return "" if waarde is None else in_woorden(waarde).replace("_", " ")


def _met(voor: str, tekst: str) -> str:
    return f"{voor}{tekst}" if tekst else ""


def _contact(d: Deel) -> str:
    vorm, soort = _los(zie(d, "vorm")), _los(zie(d, "soort"))
    hoe = soort if vorm in soort else f"{soort}, {vorm}" if soort else vorm
    met = _met("met ", _rollen(d, "met"))
    return f"Contact op {_los(zie(d, 'datum'))}{_met(': ', samen_spatie(hoe, met))}"


def _evaluatie(d: Deel) -> str:
    soort = _los(zie(d, "soort"))
    kop = "Eindevaluatie" if soort == "eindevaluatie" else "Evaluatie"
    extra = f" ({soort})" if soort not in {"", "eindevaluatie", "periodiek"} else ""
    return f"{kop} op {_los(zie(d, 'datum'))}{extra}{_met(' met ', _rollen(d, 'aanwezig'))}"


def _rapport(d: Deel) -> str:
    naam = hoofdletter(RAPPORT.get(str(zie(d, "soort")), "rapport"))
    periode = zie(d, "periode")
    if periode is None:
        return naam
    van, tot = _los(zie(periode, "van")), _los(zie(periode, "tot_en_met"))
    return f"{naam} over {van} tot en met {tot}"


def _activiteit(d: Deel) -> str:
    doel = _met(": ", _los(zie(d, "doel")))
    return f"Activiteit {zie(d, 'id') or ''}, {_los(zie(d, 'soort'))}{doel}"


def _advies(d: Deel) -> str:
    wie = _los(zie(d, "bron", "wie"))
    return f"Advies {zie(d, 'id') or ''} van {_los(zie(d, 'datum'))}{_met(', ', wie)}"


def _sollicitatie(d: Deel) -> str:
    wat = samen_spatie(_los(zie(d, "functie")), _met("bij ", _los(zie(d, "werkgever"))))
    return f"Sollicitatie op {_los(zie(d, 'datum'))}{_met(': ', wat)}"


def _uren(d: Deel) -> str:
    waaraan = _met(": ", _los(zie(d, "waaraan")))
    return f"{_los(zie(d, 'uren'))} uur op {_los(zie(d, 'datum'))}{waaraan}"


def _document(d: Deel) -> str:
    dag = _met(" van ", _los(zie(d, "datum")))
    titel = _met(", ", _los(zie(d, "titel")))
    return f"Document {zie(d, 'id') or ''}, {_los(zie(d, 'soort'))}{dag}{titel}"


def _stagnatie(d: Deel) -> str:
    oorzaak = _met(": ", _los(zie(d, "oorzaak")))
    return f"Stilstand {zie(d, 'id') or ''} vanaf {_los(zie(d, 'vanaf'))}{oorzaak}"


def _keuze(d: Deel) -> str:
    code = zie(d, "regel")
    kern = f"Afwijking van {code}" if code is not None else "Gemotiveerde keuze"
    return f"{kern} van {_los(zie(d, 'datum'))}"


KOPPEN: Final[Mapping[str, Kop]] = MappingProxyType(
    {
        "Contact": _contact,
        "Evaluatie": _evaluatie,
        "Rapport": _rapport,
        "Activiteit": _activiteit,
        "Advies": _advies,
        "Sollicitatie": _sollicitatie,
        "Urenregel": _uren,
        "Document": _document,
        "Stagnatie": _stagnatie,
        "Afwijking": _keuze,
    }
)

VERTEL: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Contact": (
            "verschenen",
            "doel",
            "afspraken",
            "huiswerk",
            "vervolg",
            "volgende",
            "voor_het_rapport",
        ),
        "Evaluatie": (
            "spoor_1",
            "spoor_2",
            "visie_werkgever",
            "visie_werknemer",
            "afspraken",
            "volgende",
        ),
        "Rapport": ("voorgelegd", "interne_toets", "verzonden", "samenvatting"),
        "Activiteit": ("gepland", "gedaan", "verkleint", "richting", "resultaat", "vervallen"),
        "Advies": ("uren", "mogelijkheden", "beperkingen", "gewijzigd", "herbeoordeling"),
        "Sollicitatie": ("richting", "via", "uitkomst", "reden"),
        "Urenregel": (),
        "Document": ("stand", "ontvangen"),
        "Stagnatie": ("feit", "maatregelen", "opgeheven"),
        "Afwijking": ("feit", "reden", "besloten_door", "alternatief", "tot_en_met"),
    }
)
"""Record → what is told of an entry that is new; the rest stands in its file."""


def kop_van(record: str, deel: Deel) -> str:
    """The name of an entry at the beginning of a sentence."""
    maak = KOPPEN.get(record)
    return " ".join((maak(deel) if maak is not None else hoofdletter(kort(record, deel))).split())


_DAGEN: Final = (
    ("ontvangen",),
    ("datum",),
    ("per",),
    ("vanaf",),
    ("opgesteld",),
    ("gedaan", "van"),
)
"""Where an entry says on what day it is; of a paper the day on which the bureau got it."""


def dag_van(deel: Deel) -> date | None:
    """The day that an entry is about, when it says so and the reader may see it."""
    dagen = (zie(deel, *pad) for pad in _DAGEN if hasattr(deel, pad[0]))
    return next((dag for dag in dagen if isinstance(dag, date)), None)


def samen_spatie(*delen: str) -> str:
    """The parts that say something, with spaces."""
    return " ".join(deel for deel in delen if deel)


def _rollen(d: Deel, naam: str) -> str:
    return lijst([_los(rol) for rol in rij(d, naam)])

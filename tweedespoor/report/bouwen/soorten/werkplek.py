"""The plan for a host organisation: what was agreed on the workplace, and nothing else.

A host is no party to the traject. It gets what the employee agreed to share: hours, tasks,
adjustments, what there is to learn, and whom to call. No name, no profile, no other place.
"""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum, datum_tabel, getal
from tweedespoor.report.bouwen import voorblad
from tweedespoor.report.bouwen.cellen import alinea, feit, hoofdletter, klein
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Feiten
from tweedespoor.report.teksten import soorten, woorden


def _afspraak(zicht: Zicht) -> Any:
    """The one placement that the view holds, or None."""
    gevonden = rij(zicht.view.dossier, "activiteiten", "activiteiten")
    return gevonden[0] if gevonden else None


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    a = _afspraak(zicht)
    if a is None:
        return voorblad.bladzijde(
            zicht,
            Voorblad(
                periode=Periode(None, zicht.peildatum),
                gevraagd=(),
                stand=zicht.vul(soorten.WERKPLEK_NIETS),
                vervolg=zicht.vul(soorten.WERKPLEK_VERVOLG),
            ),
        )
    van, tot = _looptijd(zicht, a)
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=Periode(van, tot or zicht.peildatum),
            gevraagd=alinea(
                zicht.vul(
                    soorten.WERKPLEK_VRAAG,
                    organisatie=zie(a, "plaats", "organisatie"),
                    soort=woorden.ACTIVITEIT[zie(a, "soort")],
                )
            ),
            stand=_stand(zicht, van, tot),
            vervolg=zicht.vul(soorten.WERKPLEK_VERVOLG),
        ),
    )


def _looptijd(zicht: Zicht, a: Any) -> tuple[Any, Any]:
    """From when until when: as it went up to the peildatum, else as planned."""
    gepland = zie(a, "gepland")
    van = zicht.dag(a, "gedaan", "van") or zie(gepland, "van")
    return van, zicht.dag(a, "gedaan", "tot_en_met") or zie(gepland, "tot_en_met")


def _stand(zicht: Zicht, van: Any, tot: Any) -> str:
    if van is None:
        return zicht.vul(soorten.WERKPLEK_OPEN)
    if tot is None:
        return zicht.vul(soorten.WERKPLEK_VANAF, van=datum(van))
    zin = soorten.WERKPLEK_WAS if tot < zicht.peildatum else soorten.WERKPLEK_PERIODE
    return zicht.vul(zin, van=datum(van), tot=datum(tot))


def _afspraken(zicht: Zicht) -> Hoofdstuktekst:
    """Hours, tasks, adjustments, what there is to learn, and who guides."""
    plek = zie(_afspraak(zicht), "plaats")
    if plek is None:
        return Hoofdstuktekst()
    uren = zie(plek, "uren_per_week")
    feiten = (
        *feit("Organisatie", zie(plek, "organisatie")),
        *feit("Begeleiding door", hoofdletter(zie(plek, "begeleider") or "")),
        *feit("Uren per week", uren),
        *feit("Opbouw van uren", *(_stap(s) for s in rij(plek, "opbouw"))),
        *feit("Taken", zie(plek, "taken")),
        *feit("Afgesproken aanpassingen", zie(plek, "aanpassingen")),
        *feit("Wat de werknemer leert", zie(plek, "leerdoel")),
    )
    return Hoofdstuktekst((*klein(zicht.vul(soorten.WERKPLEK_GRENS)), Feiten(feiten)))


def _stap(stap: Any) -> str:
    uren = getal(zie(stap, "uren_per_week"))
    return f"vanaf {datum_tabel(zie(stap, 'vanaf'))}: {uren} uur per week"


OPZET = Opzet(
    titel="Afspraken over de werkplek",
    ondertitel=lambda _: "Wat op de werkplek nodig is",
    voorblad=_voorblad,
    hoofdstukken=(Onderdeel("werkplek", "Afspraken op de werkplek", _afspraken),),
    nummers=False,
)

"""`haalbaarheid`: five aspects, the advice, what it does not settle, and who decided."""

from __future__ import annotations

from tweedespoor.disclosure import zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen import acties, periode, voorblad
from tweedespoor.report.bouwen.acties import Actie
from tweedespoor.report.bouwen.cellen import alinea, waarde
from tweedespoor.report.bouwen.delen import haalbaarheid
from tweedespoor.report.bouwen.delen.regelteksten import regels
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.bouwen.soorten import vaste
from tweedespoor.report.bouwen.voorblad import Voorblad
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Feiten
from tweedespoor.report.teksten import oordeel, soorten
from tweedespoor.report.teksten.vast import STARTVRAAG

START = frozenset({"start_spoor_2"})


def _voorblad(zicht: Zicht) -> Hoofdstuktekst:
    h = zicht.zie("haalbaarheid")
    conclusie = zie(h, "conclusie")
    besluit = zicht.dag(h, "besloten_door", "datum")
    opnieuw = zie(h, "herbeoordeling")
    zinnen = [zicht.vul(soorten.HAALBAARHEID_STAND.get(conclusie or "", ""))]
    if conclusie is not None:
        zinnen.append(
            zicht.vul(soorten.BESLUIT_GENOMEN, dag=datum(besluit))
            if besluit is not None
            else zicht.vul(soorten.BESLUIT_ONTBREEKT)
        )
    if opnieuw is not None:
        zinnen.append(zicht.vul(soorten.OPNIEUW, dag=datum(opnieuw)))
    stand = " ".join(z for z in zinnen if z) or "Een haalbaarheidsonderzoek is er niet."
    vervolg = soorten.HAALBAARHEID_VERVOLG.get(conclusie or "")
    return voorblad.bladzijde(
        zicht,
        Voorblad(
            periode=periode.heel(zicht),
            gevraagd=voorblad.opdracht(zicht, STARTVRAAG),
            stand=stand,
            acties=_acties(zicht),
            vervolg=zicht.zeg(vervolg) if vervolg is not None else "",
        ),
    )


def _acties(zicht: Zicht) -> tuple[Actie, ...]:
    """What the coach asks, the decision that is still to come, and the next look."""
    h = zicht.zie("haalbaarheid")
    conclusie, opnieuw = zie(h, "conclusie"), zie(h, "herbeoordeling")
    uit = list(acties.gevraagd(zicht))
    besloten = zicht.dag(h, "besloten_door", "datum") is not None
    if conclusie is not None and not besloten and not uit:
        uit.append(
            Actie(acties.naam(zicht, "werkgever"), "besluiten, met de reden op papier", None)
        )
    if opnieuw is not None and opnieuw >= zicht.peildatum:
        uit.append(
            Actie(acties.naam(zicht, "werkgever"), "opnieuw laten kijken en besluiten", opnieuw)
        )
    if conclusie in ("go", "voorbereiden"):
        uit += acties.mijlpalen(zicht, START)
    return acties.op_dag(uit)


def _advies(zicht: Zicht) -> Hoofdstuktekst:
    feiten = haalbaarheid.advies(zicht)
    conclusie = zicht.zie("haalbaarheid", "conclusie")
    return Hoofdstuktekst(
        (
            *alinea(zicht.vul(soorten.HAALBAARHEID_UITLEG.get(conclusie or "", ""))),
            *((Feiten(feiten),) if feiten else ()),
        )
    )


def _grenzen(zicht: Zicht) -> Hoofdstuktekst:
    return Hoofdstuktekst(
        (*alinea(zicht.vul(soorten.NIET_GEREGELD_INLEIDING)), regels(zicht, *soorten.NIET_GEREGELD))
    )


def _besluit(zicht: Zicht) -> Hoofdstuktekst:
    zei = zicht.zie("haalbaarheid", "reactie_werknemer")
    staat_al = zei is not None and waarde(zei) == waarde(zie(zicht.tekst, "reactie_werknemer"))
    reactie = () if staat_al else haalbaarheid.reactie(zicht)
    h = zicht.zie("haalbaarheid")
    wacht = zie(h, "conclusie") is not None and zicht.dag(h, "besloten_door", "datum") is None
    zin = zicht.vul(soorten.BESLUIT_ONTBREEKT) if wacht else ""
    return Hoofdstuktekst((*alinea(zin), *haalbaarheid.besluiten(zicht), *reactie))


def _ondertitel(zicht: Zicht) -> str:
    conclusie = zicht.zie("haalbaarheid", "conclusie")
    if conclusie is None:
        return "Het onderzoek is nog niet vastgelegd"
    return f"Advies: {oordeel.HAALBAARHEID[conclusie]}"


OPZET = Opzet(
    titel="Haalbaarheidsrapport tweede spoor",
    ondertitel=_ondertitel,
    voorblad=_voorblad,
    hoofdstukken=(
        Onderdeel("vraag", "De vraag en de bronnen", haalbaarheid.vraag),
        Onderdeel("aspecten", "De vijf aspecten", haalbaarheid.aspecten),
        Onderdeel("advies", "Het advies en de gronden", _advies),
        Onderdeel("besluit", "Het besluit, en wanneer opnieuw wordt gekeken", _besluit),
        Onderdeel("grenzen", "Wat dit onderzoek niet regelt", _grenzen),
        vaste.KAN,
        vaste.SPOOR_1,
        vaste.STAPPEN,
        vaste.WIE,
    ),
    bijlagen=(
        vaste.BIJ_OPDRACHT,
        vaste.BIJ_ADVIEZEN,
    ),
    elders=soorten.NIET_GEREGELD,
)

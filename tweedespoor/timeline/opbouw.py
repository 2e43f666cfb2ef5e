"""The building of one milestone: what somebody does, what simply comes, what does not apply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.codes import BESCHRIJVINGEN, Code
from tweedespoor.timeline.feiten import Afwijking, Feit
from tweedespoor.timeline.model import Milestone, Status, Step
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.vangnet import procesgang
from tweedespoor.timeline.zaak import Berekening, Zaak


def mijlpaal(
    zaak: Zaak,
    code: Code,
    berekening: Berekening,
    *,
    sterkte: Sterkte,
    uiterlijk: date | None,
    ruim: date | None = None,
    vanaf: date | None = None,
    uiterste: date | None = None,
    gedaan: Feit[date] | None = None,
    bewijs: Sequence[Step] = (),
    andere_lezing: str | None = None,
    gevolg: str | None = None,
    reden: str | None = None,
    facultatief: bool = False,
    tijdig_geacht: bool = False,
) -> Milestone:
    """A milestone that somebody does, with its status on the peildatum.

    The arguments are the fields of `Milestone`. Without `ruim` the later day is the one of a
    decree that may have moved `uiterlijk` and is not known. `gedaan` overrides the fact that
    the facts hold under the code; with `tijdig_geacht` it counts as in time on whatever day.
    """
    feit = gedaan if gedaan is not None else zaak.gedaan(code)
    if ruim is None and uiterlijk is not None:
        ruim = berekening.misschien.get(uiterlijk)
    afwijking = zaak.feiten.afwijkingen.get(code) if code in AFWIJKBAAR else None
    if feit is not None and not bewijs:
        bewijs = (Step(_midden_in_zin(BESCHRIJVINGEN[code].naam), feit.waarde, feit.where),)
    vorige = zaak.feiten.vorige.get(code)
    if feit is None and vorige is not None:
        naam = f"vorige periode: {_midden_in_zin(BESCHRIJVINGEN[code].naam)}"
        bewijs = (Step(naam, vorige.waarde, vorige.where),)
    if feit is not None:
        status = _gedaan(feit.waarde, uiterlijk, ruim, afwijking)
        if tijdig_geacht:
            status = Status.GEDAAN
    elif code in zaak.feiten.onbekend:
        status, reden = Status.ONBEKEND, reden or "Deze datum is niet bekend."
    else:
        status = _nog_niet(zaak.peildatum, vanaf, uiterlijk, ruim, afwijking)
        if facultatief and status is Status.TE_LAAT:
            status = Status.NIET_VAN_TOEPASSING
    if afwijking is not None:
        gang = procesgang(zaak)
        berekening.stap(
            f"{gang.wie_wijkt_af} gemotiveerd afgeweken",
            afwijking.tot_en_met,
            where=afwijking.where,
            bron=zaak.bron(gang.regeling, gang.afwijken),
        )
    return Milestone(
        code=code,
        naam=BESCHRIJVINGEN[code].naam,
        status=status,
        wie=BESCHRIJVINGEN[code].wie,
        sterkte=sterkte,
        bronnen=tuple(berekening.bronnen),
        vanaf=vanaf,
        uiterlijk=uiterlijk,
        uiterlijk_ruim=ruim,
        uiterste=uiterste,
        gedaan=feit.waarde if feit is not None else None,
        bewijs=tuple(bewijs),
        berekening=tuple(berekening.stappen),
        andere_lezing=andere_lezing,
        gevolg=gevolg,
        reden=reden,
        facultatief=facultatief,
        afgeweken=afwijking is not None,
    )


def moment(
    zaak: Zaak,
    code: Code,
    berekening: Berekening,
    *,
    sterkte: Sterkte,
    dag: date,
    andere_lezing: str | None = None,
    gevolg: str | None = None,
    reden: str | None = None,
    ruim: date | None = None,
) -> Milestone:
    """A milestone that simply comes: `gedaan` is the day itself once it has passed."""
    voorbij = dag <= zaak.peildatum if code in EERSTE_DAGEN else dag < zaak.peildatum
    return Milestone(
        code=code,
        naam=BESCHRIJVINGEN[code].naam,
        status=Status.GEDAAN if voorbij else Status.KOMT,
        wie=BESCHRIJVINGEN[code].wie,
        sterkte=sterkte,
        bronnen=tuple(berekening.bronnen),
        uiterlijk=dag,
        uiterlijk_ruim=ruim,
        gedaan=dag if voorbij else None,
        berekening=tuple(berekening.stappen),
        andere_lezing=andere_lezing,
        gevolg=gevolg,
        reden=reden,
    )


EERSTE_DAGEN = frozenset({Code.WIA_EERSTE_DAG, Code.WIA_EERSTE_DAG_NA_VERLENGING, Code.AOW_DATUM})
"""Moments that are there on the day itself; the others are last days."""


def buiten_beeld(
    code: Code,
    status: Status,
    reden: str,
    *,
    berekening: Berekening | None = None,
    sterkte: Sterkte = Sterkte.WETTELIJK,
) -> Milestone:
    """A milestone without a date: it does not apply, or the date cannot be known."""
    opbouw = berekening or Berekening()
    return Milestone(
        code=code,
        naam=BESCHRIJVINGEN[code].naam,
        status=status,
        wie=BESCHRIJVINGEN[code].wie,
        sterkte=sterkte,
        bronnen=tuple(opbouw.bronnen),
        berekening=tuple(opbouw.stappen),
        reden=reden,
    )


def met_tot(laatste: date) -> str:
    """The other way to write a last day: letters and judgments name the day after it."""
    return f"Met 'tot' bedoelt UWV meestal de dag erna: {nederlands.datum(laatste + DAG)}."


AFWIJKBAAR = frozenset({Code.PROBLEEMANALYSE, Code.PLAN_VAN_AANPAK, Code.EERSTEJAARSEVALUATIE})
"""Terms of Regeling procesgang art. 2 and 4; from no other may the parties deviate (art. 5)."""


def _midden_in_zin(naam: str) -> str:
    """A name with a small first letter, unless it begins with an abbreviation."""
    return naam if naam[1:2].isupper() else naam[:1].lower() + naam[1:]


def _gedaan(
    dag: date, uiterlijk: date | None, ruim: date | None, afwijking: Afwijking | None
) -> Status:
    if uiterlijk is None or dag <= uiterlijk or _gedekt(dag, afwijking):
        return Status.GEDAAN
    if ruim is not None and dag <= ruim:
        return Status.OP_DE_GRENSDAG
    return Status.TE_LAAT_GEDAAN


def _nog_niet(
    peildatum: date,
    vanaf: date | None,
    uiterlijk: date | None,
    ruim: date | None,
    afwijking: Afwijking | None,
) -> Status:
    if uiterlijk is not None and peildatum > max(uiterlijk, ruim or uiterlijk):
        return Status.OPEN if _gedekt(peildatum, afwijking) else Status.TE_LAAT
    if vanaf is not None:
        return Status.OPEN if peildatum >= vanaf else Status.KOMT
    return Status.OPEN if uiterlijk is not None and peildatum >= uiterlijk else Status.KOMT


def _gedekt(dag: date, afwijking: Afwijking | None) -> bool:
    if afwijking is None:
        return False
    return afwijking.tot_en_met is None or dag <= afwijking.tot_en_met

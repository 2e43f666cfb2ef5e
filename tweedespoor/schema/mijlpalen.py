"""Milestones done, as `traject.yaml` holds them. Due dates are never written: spoor computes."""

from __future__ import annotations

from tweedespoor.labels import Label
from tweedespoor.schema.basis import Record, optie, reeks, veld
from tweedespoor.schema.typen import Datum, DId, JaNee, Reeks, Tekst


class Termijnafwijking(Record):
    """A joint, reasoned deviation from a term (Regeling procesgang, art. 5)."""

    afgesproken: Datum = veld(Label.PROCES, "Dag waarop beiden de afwijking afspraken.")
    uiterlijk: Datum | None = optie(Label.PROCES, "De nieuwe uiterste dag.")
    reden: Tekst = veld(Label.PROCES, "Waarom van de termijn is afgeweken.")
    akkoord_werkgever: JaNee = veld(Label.PROCES, "Heeft de werkgever ingestemd?")
    akkoord_werknemer: JaNee = veld(Label.PROCES, "Heeft de werknemer ingestemd?")


class Gedaan(Record):
    """One milestone that happened."""

    gedaan: Datum | None = optie(Label.PROCES, "Dag waarop het gebeurde.")
    document: DId | None = optie(Label.PROCES, "Document dat het bewijst.")
    afwijking: Termijnafwijking | None = optie(
        Label.PROCES, "Gezamenlijke afwijking van de termijn, met reden."
    )


class Bijstelling(Record):
    """An adjusted plan van aanpak or probleemanalyse."""

    datum: Datum = veld(Label.PROCES, "Dag van de bijstelling.")
    document: DId | None = optie(Label.PROCES, "Document met de bijstelling.")
    noemt_spoor_2: JaNee | None = optie(Label.PROCES, "Noemt de bijstelling het tweede spoor?")
    visie_werkgever: JaNee | None = optie(Label.PROCES, "Staat de visie van de werkgever erin?")
    visie_werknemer: JaNee | None = optie(Label.PROCES, "Staat de visie van de werknemer erin?")


class GedaanMetBijstelling(Gedaan):
    """A milestone whose document can be adjusted later."""

    bijstellingen: Reeks[Bijstelling] = reeks(Label.PROCES, "Latere bijstellingen.")
    casemanager_benoemd: JaNee | None = optie(
        Label.PROCES, "Noemt het plan van aanpak een casemanager?"
    )
    casemanager_instemming: JaNee | None = optie(
        Label.PROCES, "Stemt de werknemer in met de keuze van de casemanager?"
    )


class Mijlpalen(Record):
    """What happened on the way; keys are the codes of the timeline.

    The letter of UWV, the WIA application and a loonsanctie stand in `uwv.yaml`; the start
    of spoor 2 in `opdracht`; evaluations in `evaluaties/`.
    """

    probleemanalyse: GedaanMetBijstelling | None = optie(
        Label.PROCES, "Oordeel van de bedrijfsarts."
    )
    plan_van_aanpak: GedaanMetBijstelling | None = optie(Label.PROCES, "Plan van aanpak.")
    melding_42e_week: Gedaan | None = optie(Label.PROCES, "Melding aan UWV in week 42.")
    eerstejaarsevaluatie: Gedaan | None = optie(Label.PROCES, "Evaluatie aan het eind van jaar 1.")
    actueel_oordeel: Gedaan | None = optie(Label.PROCES, "Actueel oordeel van de bedrijfsarts.")
    eindevaluatie: Gedaan | None = optie(Label.PROCES, "Eindevaluatie van het plan van aanpak.")
    riv_gereed: Gedaan | None = optie(Label.PROCES, "Re-integratieverslag klaar, met afschrift.")
    melding_einde_dienstverband: Gedaan | None = optie(
        Label.PROCES, "Melding aan UWV dat de werknemer ziek uit dienst gaat."
    )

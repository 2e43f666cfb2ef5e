"""What was told and asked about personal data, and how long it is kept."""

from __future__ import annotations

from typing import Literal

from tweedespoor.labels import Label
from tweedespoor.schema.basis import (
    Record,
    optie,
    reeks,
    veld,
)
from tweedespoor.schema.typen import (
    Datum,
    Reeks,
    Tekst,
)


class Verzoek(Record):
    """A request under the AVG by the employee."""

    soort: Literal["inzage", "rectificatie", "wissing", "bezwaar", "overdracht"] = veld(
        Label.PROCES, "Soort verzoek."
    )
    op: Datum = veld(Label.PROCES, "Dag waarop het bureau het verzoek kreeg.")
    verlengd: Datum | None = optie(
        Label.PROCES, "Dag waarop u liet weten dat het antwoord later komt, en waarom."
    )
    afgehandeld: Datum | None = optie(Label.PROCES, "Dag waarop het is afgehandeld.")
    uitkomst: Literal["gegeven", "deels", "geweigerd"] | None = optie(
        Label.PROCES, "Wat het antwoord was."
    )


class Toestemming(Record):
    """A specific consent that can be withdrawn."""

    waarvoor: Literal[
        "contact_bedrijfsarts",
        "cv_aan_derden",
        "foto_of_profiel",
        "aanwezigheid_partner",
        "gegevens_aan_werkplek",
        "signaal_aan_bedrijfsarts",
    ] = veld(Label.PROCES, "Waarvoor de werknemer toestemming gaf.")
    op: Datum = veld(Label.PROCES, "Dag van de toestemming.")
    wijze: Tekst | None = optie(Label.PROCES, "Hoe de toestemming is gegeven.")
    ingetrokken: Datum | None = optie(Label.PROCES, "Dag van intrekking.")


class Privacy(Record):
    """What was told to and asked by the employee about personal data."""

    verklaring_verstrekt: Datum | None = optie(
        Label.PROCES, "Dag waarop de privacyverklaring is gegeven."
    )
    versie: Tekst | None = optie(Label.PROCES, "Versie van de privacyverklaring.")
    toestemmingen: Reeks[Toestemming] = reeks(Label.PROCES, "Gegeven toestemmingen.")
    verzoeken: Reeks[Verzoek] = reeks(Label.PROCES, "Verzoeken op grond van de AVG.")


class Bewaren(Record):
    """Facts that decide how long the dossier is kept."""

    procedure_loopt: Literal["klacht", "bezwaar", "beroep", "loonsanctie", "claim"] | None = optie(
        Label.PROCES, "Procedure die de vernietiging opschort."
    )
    facturen_tot_en_met: Datum | None = optie(Label.FINANCIEEL, "Laatste dag voor de facturen.")

"""Privacy labels and readers: vocabulary only. Who may see what stands in `disclosure`."""

from __future__ import annotations

from enum import StrEnum


class Label(StrEnum):
    """What kind of fact a field holds; each field of the format has exactly one.

    Two labels split what the field list knows as one, because readers differ: `loon` (the
    employee's own wages) from `financieel` (price and cost of the assignment), and
    `sollicitatie` with `sollicitatie-reden` from `werk` (the employer gets an overview of
    applications without the reasons for refusal). `werkplek` is what a host organisation
    may know. `begeleiding` is in no report at all, for no reader; only the employee's own
    inspection (AVG 15) shows it.
    """

    IDENTIFICEREND = "identificerend"
    FUNCTIONEEL = "functioneel"
    WERK = "werk"
    WERKPLEK = "werkplek"
    BEGELEIDING = "begeleiding"
    SOLLICITATIE = "sollicitatie"
    SOLLICITATIE_REDEN = "sollicitatie-reden"
    MEDEWERKING = "medewerking"
    LOON = "loon"
    FINANCIEEL = "financieel"
    COACHING_INTERN = "coaching-intern"
    PROCES = "proces"
    BEDRIJF = "bedrijf"
    OPENBAAR = "openbaar"


class Lezer(StrEnum):
    """For whom a report or view is made; `bureau` is the author's own firm."""

    WERKNEMER = "werknemer"
    WERKGEVER = "werkgever"
    UWV = "uwv"
    BEDRIJFSARTS = "bedrijfsarts"
    DERDE = "derde"
    BUREAU = "bureau"

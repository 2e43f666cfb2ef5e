"""`ontwikkelplan`: what a coach wants to learn, and figures of the coach's own trajecten."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.disclosure.praktijkbeeld import Praktijkbeeld
from tweedespoor.nederlands import datum, getal
from tweedespoor.report.bouwen.cellen import alinea, cel, feit, klein, tabel, waarde
from tweedespoor.report.bouwen.delen.evaluatieformulier import ruimte
from tweedespoor.report.bouwen.praktijk import tabellen
from tweedespoor.report.bouwen.praktijk.blad import Eerste, Stap, maak
from tweedespoor.report.model import Afzender, Blok, Kolom, Rapport
from tweedespoor.report.teksten import praktijk


def bouw(beeld: Praktijkbeeld, afzender: Afzender) -> Rapport:
    """Build the plan of a coach."""
    coach = beeld.coach
    naam = waarde(zie(coach, "naam"))
    doelen = rij(coach, "ontwikkelplan")
    vol = bool(beeld.cijfers.trajecten)
    return maak(
        beeld,
        afzender,
        soort="ontwikkelplan",
        titel=praktijk.PLAN_TITEL,
        over=naam,
        lezer=f"{naam} (eigen exemplaar)",
        eerste=Eerste(
            wie=(
                *feit("Coach", naam),
                *feit("Functie", zie(coach, "functie")),
                *feit("Registraties", *rij(coach, "registraties")),
            ),
            vraag=praktijk.PLAN_VRAAG,
            stand=_stand(beeld, doelen),
            stappen=tuple(_stap(naam, d) for d in doelen),
            mist=() if doelen else (praktijk.PLAN_LEEG,),
        ),
        delen=(
            ("doelen", "Doelen", _doelen(doelen)),
            ("cijfers", "Cijfers van de eigen trajecten", _cijfers(beeld, vol=vol)),
            ("terugkijken", "Terugkijken", _terugkijken()),
        ),
    )


def _stand(beeld: Praktijkbeeld, doelen: tuple[Any, ...]) -> str:
    if not doelen:
        return tabellen.stand(beeld.cijfers)
    hoeveel = (
        praktijk.PLAN_EEN if len(doelen) == 1 else praktijk.PLAN_STAND.format(n=getal(len(doelen)))
    )
    dagen: list[date] = sorted(d for g in doelen if (d := zie(g, "evaluatie")) is not None)
    komt = [d for d in dagen if d >= beeld.peildatum]
    if komt:
        return f"{hoeveel} {praktijk.PLAN_EERST.format(dag=datum(komt[0]))}"
    return f"{hoeveel} {praktijk.PLAN_VOORBIJ.format(dag=datum(dagen[-1]))}" if dagen else hoeveel


def _stap(naam: str, doel: Any) -> Stap:
    wat = praktijk.EVALUEER.format(wat=waarde(zie(doel, "competentie")))
    return Stap(naam, wat, zie(doel, "evaluatie"))


def _doelen(doelen: tuple[Any, ...]) -> tuple[Blok, ...]:
    if not doelen:
        return ()
    return (
        tabel(
            bijschrift="Wat de coach wil leren",
            kolommen=(
                Kolom("Competentie", rijkop=True),
                Kolom("Doel"),
                Kolom("Wat de coach doet"),
                Kolom("Waaraan het te zien is"),
                Kolom("Evaluatie", smal=True),
            ),
            rijen=tuple(
                tuple(
                    cel(zie(d, veld))
                    for veld in ("competentie", "doel", "actie", "bewijs", "evaluatie")
                )
                for d in doelen
            ),
        ),
    )


def _cijfers(beeld: Praktijkbeeld, *, vol: bool) -> tuple[Blok, ...]:
    if not vol:
        return alinea(tabellen.stand(beeld.cijfers))
    return (
        *alinea(praktijk.EIGEN_CIJFERS),
        *tabellen.uitkomsten(beeld),
        *tabellen.tussen(beeld),
        *tabellen.duren(beeld),
        *klein(praktijk.ENQUETE),
        *tabellen.regels(beeld),
    )


def _terugkijken() -> tuple[Blok, ...]:
    return (
        *klein(praktijk.ZONDER_CASUS),
        *(ruimte(vraag, 4) for vraag in praktijk.TERUGKIJKEN),
    )

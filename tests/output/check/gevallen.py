"""A check made by hand, with everything that a format must be able to hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Aanvaard, Melding, Plaats, TeWegen, Uitslag
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.reference import Bron

GEVAARLIJK = "contacten/2026 <b>%0A\"&'\x1b[31m\x00\udce9,: é.md"
"""A file name that means something to a terminal, to XML, to a workflow command and to JSON."""


def melding(code: str, **anders: object) -> Melding:
    """A finding on line 28."""
    basis = Melding(
        code=code,
        naam="een-proef",
        ernst=Ernst.FOUT,
        sterkte="uwv-kader",
        wie="consulent",
        bericht="Er is iets: 24, tegen 20 [B2] {n} 100%",
        plaats=Plaats("zoekprofiel.yaml", 28, 32),
        pad=("versies", 1),
        onderdeel="zoekprofiel 2026-11-09",
        waarom="Dat is zo.",
        hulp=("Zet het op 20.", "Of niet."),
        zie_ook=(Plaats("belastbaarheid.yaml", 3, 1),),
        bronnen=(Bron("Wet WIA art. 25", "https://wetten.overheid.nl/BWBR0019057"),),
        afwijking=None,
        fragment=None,
    )
    return replace(basis, **anders)


def uitslag(*meldingen: Melding, **anders: object) -> Uitslag:
    """A dossier with these findings."""
    basis = Uitslag(
        dossier="dossiers/2026-0142",
        pad="proef/dossiers/2026-0142",
        id="2026-0142",
        fase=None,
        week=77,
        weken=104,
        peildatum=date(2026, 11, 21),
        peildatum_bron="vandaag",
        oordelen={
            "ZP-08": Oordeel.NIET_VOLDAAN,
            "VTG-01": Oordeel.NIET_VOLDAAN,
            "ACT-02": Oordeel.NIET_VOLDAAN,
            "PP-01": Oordeel.VOLDAAN,
            "TIJD-01": Oordeel.NIET_TE_BEPALEN,
            "RES-02": Oordeel.NOG_NIET,
            "PP-09": Oordeel.ONBESLIST,
        },
        redenen={"TIJD-01": "De dag is onbekend.", "PP-09": "Klopt het?"},
        meldingen=meldingen,
        te_wegen=(TeWegen("PP-09", "Klopt het?", "arbeidsdeskundige"),),
        gevolgen={},
    )
    return replace(basis, **anders)


def controle() -> Controle:
    """Errors, warnings, remarks, an accepted finding, odd names, settings, two of one part."""
    aanvaard = Aanvaard(Plaats("afwijkingen.yaml", 2, 3), date(2026, 7, 28), date(2026, 9, 1))
    return Controle(
        uitslagen=(
            uitslag(
                melding("ZP-08"),
                melding("ZP-08", plaats=Plaats("zoekprofiel.yaml", 40, 1)),
                melding("VTG-01", ernst=Ernst.WAARSCHUWING, zie_ook=()),
                melding("ACT-02", afwijking=aanvaard),
                melding(
                    "VORM-06",
                    plaats=Plaats(GEVAARLIJK, 1, 1),
                    onderdeel=GEVAARLIJK,
                    ernst=Ernst.FOUT,
                ),
                gevolgen={"contacten": 2},
            ),
            uitslag(dossier="dossiers/2026-0143", pad="/elders/2026-0143", id="2026-0143"),
        ),
        bureau=(
            melding(
                "INST-01",
                ernst=Ernst.WAARSCHUWING,
                plaats=Plaats("spoor.yaml", 9, 5),
                onderdeel="spoor",
            ),
        ),
        recht="2026.2",
        regelset="0.1.0",
    )

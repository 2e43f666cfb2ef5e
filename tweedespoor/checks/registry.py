"""The rules there are, as an explicit list. A test compares it with the package."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.checks.regels.act import ACT_02
from tweedespoor.checks.regels.act_contact import ACT_03
from tweedespoor.checks.regels.act_markt import ACT_04, ACT_05
from tweedespoor.checks.regels.act_middelen import ACT_10, ACT_11
from tweedespoor.checks.regels.act_plaats import ACT_07, ACT_08, ACT_09
from tweedespoor.checks.regels.act_scholing import ACT_06
from tweedespoor.checks.regels.act_vastlegging import ACT_01
from tweedespoor.checks.regels.bel import BEL_01
from tweedespoor.checks.regels.bel_bron import BEL_02
from tweedespoor.checks.regels.bel_oordeel import BEL_04
from tweedespoor.checks.regels.bel_twijfel import BEL_05, BEL_06
from tweedespoor.checks.regels.bel_verwerking import BEL_03
from tweedespoor.checks.regels.bel_werk import BEL_07, BEL_08
from tweedespoor.checks.regels.dg import DG_01, DG_03, DG_04
from tweedespoor.checks.regels.haal import HAAL_01, HAAL_02, HAAL_03
from tweedespoor.checks.regels.haal_besluit import HAAL_04, HAAL_05, HAAL_06
from tweedespoor.checks.regels.ls import LS_01, LS_04
from tweedespoor.checks.regels.ls_herstel import LS_03, LS_05
from tweedespoor.checks.regels.plan import PLAN_03
from tweedespoor.checks.regels.plan_akkoord import PLAN_07
from tweedespoor.checks.regels.plan_inhoud import PLAN_02, PLAN_05
from tweedespoor.checks.regels.plan_vooraf import PLAN_01, PLAN_08, PLAN_09
from tweedespoor.checks.regels.plan_weg import PLAN_04, PLAN_06
from tweedespoor.checks.regels.pp import PP_01
from tweedespoor.checks.regels.pp_achtergrond import PP_02, PP_03, PP_07
from tweedespoor.checks.regels.pp_afstand import PP_04, PP_05, PP_06
from tweedespoor.checks.regels.pp_conclusie import PP_08
from tweedespoor.checks.regels.prv import PRV_01, PRV_02
from tweedespoor.checks.regels.prv_bewaren import PRV_04
from tweedespoor.checks.regels.prv_dossier import PRV_03, PRV_06, PRV_10, PRV_12
from tweedespoor.checks.regels.prv_gezondheid import PRV_08, PRV_09
from tweedespoor.checks.regels.prv_tekst import PRV_05, PRV_07, PRV_11
from tweedespoor.checks.regels.rap import RAP_01, RAP_02, RAP_03
from tweedespoor.checks.regels.rap_eind import RAP_04
from tweedespoor.checks.regels.rap_lezers import RAP_07, RAP_08
from tweedespoor.checks.regels.rap_vorm import RAP_05, RAP_06
from tweedespoor.checks.regels.res import RES_02
from tweedespoor.checks.regels.res_duur import RES_03, RES_06
from tweedespoor.checks.regels.res_herstel import RES_07
from tweedespoor.checks.regels.res_werk import RES_01, RES_04, RES_05
from tweedespoor.checks.regels.riv import RIV_02
from tweedespoor.checks.regels.riv_soort import RIV_04, RIV_05, RIV_06
from tweedespoor.checks.regels.riv_tijd import RIV_01, RIV_03
from tweedespoor.checks.regels.rol import ROL_01, ROL_02, ROL_03
from tweedespoor.checks.regels.rol_gesprek import ROL_05
from tweedespoor.checks.regels.rol_stukken import ROL_04
from tweedespoor.checks.regels.sol import SOL_01, SOL_02, SOL_03
from tweedespoor.checks.regels.sol_passend import SOL_04, SOL_05
from tweedespoor.checks.regels.sp1 import SP1_01, SP1_02, SP1_03, SP1_05
from tweedespoor.checks.regels.sp1_open import SP1_04, SP1_06, SP1_07
from tweedespoor.checks.regels.stg import STG_01, STG_02
from tweedespoor.checks.regels.stg_maatregel import STG_04, STG_05, STG_07
from tweedespoor.checks.regels.stg_weigering import STG_03
from tweedespoor.checks.regels.tijd import TIJD_01, TIJD_02
from tweedespoor.checks.regels.tijd_afronden import TIJD_08
from tweedespoor.checks.regels.tijd_belastbaarheid import TIJD_07
from tweedespoor.checks.regels.tijd_gbm import TIJD_06
from tweedespoor.checks.regels.tijd_gronden import TIJD_04, TIJD_05
from tweedespoor.checks.regels.tijd_stappen import TIJD_11, TIJD_12
from tweedespoor.checks.regels.tijd_stilstand import TIJD_09, TIJD_10
from tweedespoor.checks.regels.tijd_uitzondering import TIJD_03
from tweedespoor.checks.regels.vtg import VTG_01
from tweedespoor.checks.regels.vtg_stukken import VTG_02, VTG_05
from tweedespoor.checks.regels.vtg_tegenspraak import VTG_06
from tweedespoor.checks.regels.vtg_volgen import VTG_03, VTG_04
from tweedespoor.checks.regels.zp import ZP_01, ZP_05
from tweedespoor.checks.regels.zp_functies import ZP_02, ZP_06, ZP_11
from tweedespoor.checks.regels.zp_grenzen import ZP_07, ZP_09, ZP_10
from tweedespoor.checks.regels.zp_onderbouwing import ZP_03, ZP_04
from tweedespoor.checks.regels.zp_uren import ZP_08
from tweedespoor.checks.regels.zp_verloop import ZP_12, ZP_13
from tweedespoor.checks.rule import Rule

REGELSET: Final = "0.1.0"
"""Version of the rules; changes when a verdict on the same dossier could."""

RULES: Final[tuple[Rule, ...]] = (
    RIV_01,
    RIV_02,
    RIV_03,
    RIV_04,
    RIV_05,
    RIV_06,
    RES_01,
    RES_02,
    RES_03,
    RES_04,
    RES_05,
    RES_06,
    RES_07,
    SP1_01,
    SP1_02,
    SP1_03,
    SP1_04,
    SP1_05,
    SP1_06,
    SP1_07,
    # One question: the first of these with a shortfall answers it.
    TIJD_03,
    TIJD_05,
    TIJD_07,
    TIJD_08,
    TIJD_01,
    TIJD_02,
    TIJD_04,
    TIJD_06,
    TIJD_09,
    TIJD_10,
    TIJD_11,
    TIJD_12,
    BEL_01,
    BEL_02,
    BEL_03,
    BEL_04,
    BEL_05,
    BEL_06,
    BEL_07,
    BEL_08,
    PP_01,
    PP_02,
    PP_03,
    PP_04,
    PP_05,
    PP_06,
    PP_07,
    PP_08,
    ZP_01,
    ZP_02,
    ZP_03,
    ZP_04,
    ZP_05,
    ZP_06,
    ZP_07,
    ZP_08,
    ZP_09,
    ZP_10,
    ZP_11,
    ZP_12,
    ZP_13,
    PLAN_01,
    PLAN_02,
    PLAN_03,
    PLAN_04,
    PLAN_05,
    PLAN_06,
    PLAN_07,
    PLAN_08,
    PLAN_09,
    ACT_01,
    ACT_02,
    ACT_03,
    ACT_04,
    ACT_05,
    ACT_06,
    ACT_07,
    ACT_08,
    ACT_09,
    ACT_10,
    ACT_11,
    SOL_01,
    SOL_02,
    SOL_03,
    SOL_04,
    SOL_05,
    VTG_01,
    VTG_02,
    VTG_03,
    VTG_04,
    VTG_05,
    VTG_06,
    STG_01,
    STG_02,
    STG_03,
    STG_04,
    STG_05,
    STG_07,
    RAP_01,
    RAP_02,
    RAP_03,
    RAP_04,
    RAP_05,
    RAP_06,
    RAP_07,
    RAP_08,
    ROL_01,
    ROL_02,
    ROL_03,
    ROL_04,
    ROL_05,
    HAAL_01,
    HAAL_02,
    HAAL_03,
    HAAL_04,
    HAAL_05,
    HAAL_06,
    DG_01,
    DG_03,
    DG_04,
    LS_01,
    LS_03,
    LS_04,
    LS_05,
    PRV_01,
    PRV_02,
    PRV_03,
    PRV_04,
    PRV_05,
    PRV_06,
    PRV_07,
    PRV_08,
    PRV_09,
    PRV_10,
    PRV_11,
    PRV_12,
)
"""In the order of UWV's assessment; within a chain in the order of answering."""

_PER_CODE: Final[Mapping[str, Rule]] = MappingProxyType({r.code: r for r in RULES})


class Stand(StrEnum):
    """Whether a requirement is judged by the program."""

    GEREED = "gereed"
    GEPLAND = "gepland"
    NIET_TOETSBAAR = "niet_toetsbaar"


def regel(code: str) -> Rule | None:
    """The rule with this code, or None."""
    return _PER_CODE.get(code)


def stand(code: str) -> Stand:
    """The status of a requirement of the catalogue. Raises `KeyError` for any other code."""
    eis = eisen()[code]
    if code in _PER_CODE:
        return Stand.GEREED
    return Stand.GEPLAND if eis.weegt is None else Stand.NIET_TOETSBAAR


def bekende_codes() -> tuple[str, ...]:
    """Every code that can be asked about: the catalogue, then the others."""
    return (*eisen(), *OVERIGE)

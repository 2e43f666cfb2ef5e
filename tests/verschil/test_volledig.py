"""No part of the format is silent in `verschil`, and its tables name what exists."""

from __future__ import annotations

from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.velden import velden
from tweedespoor.verschil.koppen import KOPPEN, VERTEL
from tweedespoor.verschil.velden import SLEUTELS
from tweedespoor.verschil.vergelijk import _EERST, _GROEPEN, _VERSIES


def test_every_part_of_a_dossier_has_a_subject() -> None:
    bronnen = [bron.bestand for *_, rij in _GROEPEN for bron in rij]
    assert sorted(bronnen) == sorted([*BESTANDEN, *NOTITIES])


def test_the_tables_name_records_and_keys_of_the_format() -> None:
    assert KOPPEN.keys() == VERTEL.keys()
    for record, sleutels in [*SLEUTELS.items(), *VERTEL.items()]:
        assert set(sleutels) <= velden(record).keys(), record
    for bestand, sleutels in _EERST.items():
        assert set(sleutels) <= velden(BESTANDEN[bestand]).keys()
    for bestand, (_, record) in _VERSIES.items():
        assert velden(BESTANDEN[bestand])["versies"].record == record
    for *_, rij in _GROEPEN:
        for bron in rij:
            if bron.record:
                assert velden(BESTANDEN[bron.bestand])[bron.lijst].record == bron.record

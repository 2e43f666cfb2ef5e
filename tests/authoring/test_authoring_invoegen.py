"""Insertion: everything that stood there still does, character for character, plus one."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from tweedespoor.authoring.invoegen import voeg_alle_toe, voeg_toe, zet
from tweedespoor.authoring.yamltekst import blok, lijstregels, platte_tekst, scalair
from tweedespoor.errors import WriteError
from tweedespoor.location import KeyPath
from tweedespoor.source.yamltree import read_yaml

DEEL = {"datum": "2026-11-21", "werkgever": "Proef, Voorbeeld", "les": "let op: #1"}
PLAT = '{datum: 2026-11-21, werkgever: "Proef, Voorbeeld", les: "let op: #1"}'

SPOREN = "abcz 0129\"'#:,[]{}&*!|>%@`?-~=<.\\/\t\n\r\x00\x07\x85\xa0\u2028\ufeff\U0001f600éß"
teksten = st.one_of(
    st.text(SPOREN, max_size=12),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=12),
    st.sampled_from(["ja", "nee", "NO", "null", "True", "~", "2026-11-21", "1.5", "", " x", "x "]),
)
sleutels = st.text("abcdefgh_", min_size=1, max_size=6)
scalairen_ = st.dictionaries(sleutels, teksten, min_size=1, max_size=4)
waarden = st.recursive(
    teksten,
    lambda kern: st.lists(kern, max_size=3) | st.dictionaries(sleutels, kern, max_size=3),
    max_leaves=6,
)
delen = st.dictionaries(sleutels, waarden, min_size=1, max_size=4)


class _ZonderAliassen(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


@given(teksten)
@example("<<<<<<< x")
@example("0:?")
def test_every_text_reads_back_in_every_context(tekst: str) -> None:
    kaal, plat = scalair(tekst, plat=False), scalair(tekst, plat=True)
    assert read_yaml(f"a: {kaal}\n".encode(), "f").value == {"a": tekst}
    assert read_yaml(f"a:\n- {kaal}\n".encode(), "f").value == {"a": [tekst]}
    assert read_yaml(f"a: {{b: {plat}, c: [{plat}, d]}}".encode(), "f").value == {
        "a": {"b": tekst, "c": [tekst, "d"]}
    }
    assert "\n" not in kaal
    assert "\n" not in plat


@given(delen)
def test_every_value_reads_back_flat_and_as_a_block(deel: dict[str, Any]) -> None:
    assert read_yaml(platte_tekst(deel).encode(), "f").value == deel
    assert read_yaml("\n".join(blok(deel)).encode(), "f").value == deel
    genest = "a:\n" + "\n".join(lijstregels(deel, inspringing=2, afstand=4))
    assert read_yaml(genest.encode(), "f").value == {"a": [deel]}


@pytest.mark.parametrize("tekst", ["Planner", "ja", "NO", "12:30", "0123", "Jansen & Zonen", "é"])
def test_quotes_only_where_they_are_needed(tekst: str) -> None:
    assert scalair(tekst, plat=True) == tekst


@pytest.mark.parametrize("tekst", ["a, b", "a: b", "a #b", "- a", "true", "null", "", "[a", "b:"])
def test_quotes_where_yaml_or_an_editor_would_read_something_else(tekst: str) -> None:
    assert scalair(tekst, plat=True).startswith('"')


GEVALLEN = {
    "gewoon": ("s:\n- {a: b}\n", "s:\n- {a: b}\n- NIEUW\n"),
    "zonder laatste regeleinde": ("s:\n- {a: b}", "s:\n- {a: b}\n- NIEUW"),
    "crlf en bom": (
        "\ufeffs:\r\n- {a: b}\r\nt: u\r\n",
        "\ufeffs:\r\n- {a: b}\r\n- NIEUW\r\nt: u\r\n",
    ),
    "ingesprongen, met commentaar": (
        "s:\n    - {a: b}  # een\n    # staart\n\nt: u\n",
        "s:\n    - {a: b}  # een\n    - NIEUW\n    # staart\n\nt: u\n",
    ),
    "ruimte na de streep": ("s:\n-   a: b\n", "s:\n-   a: b\n-   NIEUW\n"),
    "witregel ertussen": (
        "s:\n\n- a: b\n\n- a: c\n\nt: u\n",
        "s:\n\n- a: b\n\n- a: c\n\n- NIEUW\n\nt: u\n",
    ),
    "leeg tussen haken": ("s: []  # nog niets\nt: u\n", "s:  # nog niets\n- NIEUW\nt: u\n"),
    "leeg tussen haken, einde": ("s: []", "s:\n- NIEUW"),
    "sleutel zonder waarde": ("s:  # nog niets\nt: u\n", "s:  # nog niets\n- NIEUW\nt: u\n"),
    "sleutel ontbreekt": ("# kop\nt: u\n# staart\n", "# kop\nt: u\n# staart\n\ns:\n- NIEUW\n"),
    "sleutel ontbreekt, zonder regeleinde": ("t: u", "t: u\n\ns:\n- NIEUW\n"),
    "alles tussen haken": ("{s: [{a: b}, ], t: u}\n", "{s: [{a: b}, NIEUW, ], t: u}\n"),
    "haken over regels": ("s: [\n  {a: b}, # c\n  ]\n", "s: [\n  {a: b}, NIEUW, # c\n  ]\n"),
    "lege haken over regels": ("s: [\n  ]\n", "s: [\n  NIEUW]\n"),
    "lege accolades": ("{}\n", "{s: [NIEUW]}\n"),
    "bloktekst die alles houdt": ("s:\n- a: |+\n    x\n\n", "s:\n- a: |+\n    x\n\n- NIEUW\n"),
    "bloktekst, dan witregel": (
        "s:\n- a: >-\n    x\n\nt: u\n",
        "s:\n- a: >-\n    x\n- NIEUW\n\nt: u\n",
    ),
    "bloktekst boven ontbrekende sleutel": ("t: |+\n  x\n\n", "t: |+\n  x\n\ns:\n- NIEUW\n"),
}


@pytest.mark.parametrize("naam", GEVALLEN)
def test_the_entry_goes_where_a_person_would_put_it(naam: str) -> None:
    oud, nieuw = GEVALLEN[naam]
    uit = voeg_toe(oud.encode(), "f.yaml", ("s",), deel=DEEL, plat=True)
    assert uit.inhoud.decode() == nieuw.replace("NIEUW", PLAT)
    regels = nieuw.lstrip("\ufeff").splitlines()
    assert regels[uit.regel - 1] == uit.tekst[0].replace(PLAT, "NIEUW")
    assert "NIEUW" in regels[uit.regel - 1]


def test_a_block_entry_has_a_key_on_each_line() -> None:
    oud = b"stagnaties:\n\n- id: T1\n  vanaf: 2026-09-21\n"
    deel = {"id": "T2", "oorzaak": "markt", "maatregelen": [{"wie": "coach"}]}
    uit = voeg_toe(oud, "stagnatie.yaml", ("stagnaties",), deel=deel, plat=False)
    assert uit.inhoud == oud + b"\n- id: T2\n  oorzaak: markt\n  maatregelen: [{wie: coach}]\n"
    assert uit.regel == 6


def test_a_list_inside_an_entry_can_be_begun_and_continued() -> None:
    oud = b"stagnaties:\n- id: T1\n  feit: >-\n    stil\n\n- id: T2\n"
    pad: KeyPath = ("stagnaties", 0, "maatregelen")
    een = voeg_toe(oud, "f", pad, deel={"wie": "coach"}, plat=True).inhoud
    twee = voeg_toe(een, "f", pad, deel={"wie": "werkgever"}, plat=True).inhoud
    assert twee.decode() == (
        "stagnaties:\n- id: T1\n  feit: >-\n    stil\n"
        "  maatregelen:\n  - {wie: coach}\n  - {wie: werkgever}\n\n- id: T2\n"
    )


@pytest.mark.parametrize("plat", [True, False])
@pytest.mark.parametrize(
    "oud", [None, "s:\n- {a: b}\nt: u\n", "s: [{a: b}]\n", "s:\n\n- a: b\n\n- a: c"]
)
def test_several_at_once_are_as_one_by_one(oud: str | None, plat: bool) -> None:
    rij = [{**DEEL, "les": str(nummer)} for nummer in range(3)]
    data = oud.encode() if oud is not None else None
    ineens = voeg_alle_toe(data, "f", ("s",), delen=rij, plat=plat, kop=("# een",))
    for deel in rij:
        data = voeg_toe(data, "f", ("s",), deel=deel, plat=plat, kop=("# een",)).inhoud
    assert ineens.inhoud == data


def test_a_file_that_is_not_there_begins_with_its_head() -> None:
    uit = voeg_toe(None, "f", ("s",), deel=DEEL, plat=True, kop=("# een", "# twee"))
    assert uit.inhoud.decode() == f"# een\n# twee\ns:\n- {PLAT}\n"


@pytest.mark.parametrize(
    "oud",
    [
        b"s: tekst\n",
        b"s: {a: b}\n",
        b"s: [\n",
        b"- a\n",
        b"",
        b"s: &x [a]\n",
        "s: é\n".encode("latin-1"),
        b"t: |\n  de regel eindigt niet",
        b"s:\n- a\n...\nrest",
    ],
)
def test_what_cannot_be_done_safely_is_refused(oud: bytes) -> None:
    with pytest.raises(WriteError) as fout:
        voeg_toe(oud, "f.yaml", ("s",), deel=DEEL, plat=True)
    assert fout.value.help
    assert "Proef" not in str(fout.value)


def test_a_file_does_not_grow_beyond_what_is_read() -> None:
    oud = b"s:\n" + b"- {a: b}\n" * 10 + b"# " + b"x" * (1_048_576 - 110) + b"\n"
    with pytest.raises(WriteError, match="1 MB"):
        voeg_toe(oud, "f.yaml", ("s",), deel=DEEL, plat=True)


@given(
    st.dictionaries(sleutels, waarden, max_size=2),
    st.lists(st.dictionaries(sleutels, waarden, max_size=3), max_size=4),
    delen,
    st.booleans(),
    st.data(),
)
@settings(max_examples=300, deadline=None)
def test_any_file_plus_any_entry_is_the_file_plus_one(
    rest: dict[str, Any], rij: list[Any], deel: dict[str, Any], plat: bool, data: st.DataObject
) -> None:
    inhoud = {**rest, "lijst": rij, "zlaatste": data.draw(waarden)}
    volgorde = data.draw(st.permutations(list(inhoud)))
    tekst = yaml.dump(
        {sleutel: inhoud[sleutel] for sleutel in volgorde},
        Dumper=_ZonderAliassen,
        sort_keys=False,
        allow_unicode=data.draw(st.booleans()),
        default_flow_style=data.draw(st.sampled_from([True, False, None])),
        default_style=data.draw(st.sampled_from([None, None, "|", ">", '"'])),
        indent=data.draw(st.sampled_from([2, 4, 6])),
        width=data.draw(st.sampled_from([20, 80])),
    )
    tekst = _versierd(tekst, data)
    oud = tekst.encode()
    voor = read_yaml(oud, "f")
    # PyYAML folds and keeps some texts in its own way: what the reader says is the truth.
    assume(voor.value is not None and isinstance(voor.value.get("lijst"), list))
    assert voor.value is not None
    verwacht = copy.deepcopy(voor.value)
    verwacht["lijst"].append(deel)
    try:
        uit = voeg_toe(oud, "f", ("lijst",), deel=deel, plat=plat)
    except WriteError:
        # The one thing that cannot be kept: a text whose value ends where the file ends.
        assert not tekst.endswith("\n")
        return
    assert read_yaml(uit.inhoud, "f").value == verwacht
    _alleen_erbij(oud, uit.inhoud, haken=voor.end_of(("lijst",)))


def _versierd(tekst: str, data: st.DataObject) -> str:
    """Comments, CRLF, a byte order mark, no last line end: as files come."""
    if data.draw(st.booleans()):
        tekst = "# kop, met: [haken\n\n" + tekst
    if data.draw(st.booleans()):
        tekst = tekst + "# staart\n\n"
    if data.draw(st.booleans()):
        tekst = tekst.rstrip("\n")
    if data.draw(st.booleans()):
        tekst = tekst.replace("\n", "\r\n")
    return ("\ufeff" if data.draw(st.booleans()) else "") + tekst


def _alleen_erbij(oud: bytes, nieuw: bytes, *, haken: Any) -> None:
    """The old bytes are all there, in order, around one stretch of new ones."""
    if haken.flow and haken.empty:
        assert len(nieuw) > len(oud)  # `[]` itself may go
        return
    voor = 0
    while voor < len(oud) and oud[voor] == nieuw[voor]:
        voor += 1
    assert nieuw.endswith(oud[voor:])
    if not haken.flow:
        oude_regels, nieuwe_regels = oud.splitlines(), nieuw.splitlines()
        erbij = len(nieuwe_regels) - len(oude_regels)
        kop = next(
            (i for i, r in enumerate(oude_regels) if r != nieuwe_regels[i]), len(oude_regels)
        )
        assert oude_regels == nieuwe_regels[:kop] + nieuwe_regels[kop + erbij :]


ZETTEN: dict[str, tuple[str, KeyPath, str]] = {
    "gewoon": ("a: b # c\n", ("a",), "a: NIEUW # c\n"),
    "tussen accolades": ("s:\n- {a: b, c: [d]}\n", ("s", 0, "a"), "s:\n- {a: NIEUW, c: [d]}\n"),
    "sleutel erbij": ("a: b", ("c",), "a: b\nc: NIEUW"),
    "sleutel erbij tussen accolades": (
        "s: [{a: {b: c}}]",
        ("s", 0, "d"),
        "s: [{a: {b: c}, d: NIEUW}]",
    ),
    "in lege accolades": ("a: {}\n", ("a", "b"), "a: {b: NIEUW}\n"),
    "waar nog niets stond": ("a:  # c\nb: d\n", ("a",), "a: NIEUW  # c\nb: d\n"),
    "in plaats van een bloktekst": ("a: >-\n  x\n  y\n\nb: c\n", ("a",), "a: NIEUW\n\nb: c\n"),
    "in plaats van aanhalingstekens": ("a: 'b: c'\r\n", ("a",), "a: NIEUW\r\n"),
    "onder een bloktekst": (
        "s:\n- a: |\n    x\n\n- b: c\n",
        ("s", 0, "d"),
        "s:\n- a: |\n    x\n  d: NIEUW\n\n- b: c\n",
    ),
}


@pytest.mark.parametrize("naam", ZETTEN)
def test_one_value_is_set(naam: str) -> None:
    oud, pad, nieuw = ZETTEN[naam]
    uit = zet(oud.encode(), "f.yaml", pad, waarde="nieuw")
    assert uit.inhoud.decode() == nieuw.replace("NIEUW", "nieuw")


@given(st.lists(scalairen_, min_size=1, max_size=3), teksten, st.booleans(), st.data())
@settings(deadline=None)
def test_setting_any_value_changes_that_value_only(
    rij: list[dict[str, str]], tekst: str, plat: bool, data: st.DataObject
) -> None:
    regels = [
        r for deel in rij for r in (["- " + platte_tekst(deel)] if plat else lijstregels(deel))
    ]
    oud = "\n".join(["lijst:", *regels, "b: c", ""]).encode()
    nummer = data.draw(st.integers(0, len(rij) - 1))
    sleutel = data.draw(st.sampled_from([*rij[nummer], "nieuw"]))
    uit = zet(oud, "f", ("lijst", nummer, sleutel), waarde=tekst)
    verwacht = copy.deepcopy(rij)
    verwacht[nummer][sleutel] = tekst
    assert read_yaml(uit.inhoud, "f").value == {"lijst": verwacht, "b": "c"}


@pytest.mark.parametrize(
    ("oud", "pad"), [(b"a: [b]", ("a",)), (b"a: b", ("a", "b")), (b"a: b", ("c", "d"))]
)
def test_no_value_where_a_list_stands_or_nothing_above(oud: bytes, pad: KeyPath) -> None:
    with pytest.raises(WriteError):
        zet(oud, "f", pad, waarde="x")

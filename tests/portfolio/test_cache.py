"""What is kept of an earlier check: used when nothing changed, and never when anything did."""

from __future__ import annotations

import base64
import json
import os
import time
from contextlib import closing
from pathlib import Path

import pytest

from tweedespoor.portfolio.cache import Cache, Nieuw, cachemap
from tweedespoor.portfolio.staat import Staat, inhoud_van, staat_van
from tweedespoor.source.folder import read_folder

SLEUTEL = b"s" * 32
TEKST = b"ziek vanaf 2024-01-08"
STAAT = Staat(b"a" * 32, rijp=True)
ANDER = Staat(b"b" * 32, rijp=True)
JONG = Staat(b"a" * 32, rijp=False)


def _nooit() -> bytes:
    raise AssertionError("the times said enough")


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """A cache that holds one dossier."""
    doel = tmp_path / "cache" / "check-x.jsonl"
    bewaar(doel, STAAT)
    return doel


def bewaar(doel: Path, staat: Staat) -> None:
    cache = Cache(doel, SLEUTEL)
    with Nieuw(doel, cache.kop) as nieuw:
        nieuw.schrijf(cache.regel("2024-0117", b"bureau", staat, b"inhoud", TEKST))


def _zoek(pad: Path, staat: Staat, inhoud: bytes = b"?", **anders: bytes) -> bytes | None:
    eigen = anders.get("eigen", b"bureau")
    with closing(Cache(pad, anders.get("sleutel", SLEUTEL))) as cache:
        gevonden = cache.zoek("2024-0117", eigen, staat, lambda: inhoud)
    return gevonden[0] if gevonden else None


def _door_tijd(pad: Path, staat: Staat) -> bytes | None:
    with closing(Cache(pad, SLEUTEL)) as cache:
        gevonden = cache.zoek("2024-0117", b"bureau", staat, _nooit)
    return gevonden[0] if gevonden else None


def test_times_suffice_when_they_are_equal(pad: Path) -> None:
    assert _door_tijd(pad, STAAT) == TEKST


def test_other_times_and_equal_contents_are_the_same_dossier(pad: Path) -> None:
    assert _zoek(pad, ANDER, b"inhoud") == TEKST
    with closing(Cache(pad, SLEUTEL)) as cache:
        gevonden = cache.zoek("2024-0117", b"bureau", ANDER, lambda: b"inhoud")
        assert gevonden is not None
        with Nieuw(pad, cache.kop) as nieuw:
            nieuw.schrijf(gevonden[1])
    assert _door_tijd(pad, ANDER) == TEKST


def test_other_contents_firm_or_program_give_nothing(pad: Path) -> None:
    assert _zoek(pad, ANDER, b"anders") is None
    assert _zoek(pad, STAAT, eigen=b"ander bureau") is None
    assert _zoek(pad, STAAT, b"inhoud", sleutel=b"t" * 32) is None


def test_a_file_that_just_changed_is_judged_by_its_contents(tmp_path: Path) -> None:
    doel = tmp_path / "cache" / "check-x.jsonl"
    bewaar(doel, JONG)
    assert _zoek(doel, STAAT, b"anders") is None
    assert _zoek(doel, STAAT, b"inhoud") == TEKST


def test_nothing_of_a_dossier_can_be_read_in_it(pad: Path) -> None:
    ruw = pad.read_bytes()
    dicht = base64.b64decode(json.loads(ruw.splitlines()[1])["p"])
    for woord in (b"ziek", b"2024-01-08", b"2024-0117"):
        assert woord not in ruw + dicht


def test_a_line_that_was_touched_gives_nothing(pad: Path) -> None:
    heel = pad.read_bytes()
    begin = heel.index(b"\n") + 1
    for plek in range(begin, len(heel) - 1, 7):
        pad.write_bytes(heel[:plek] + bytes([heel[plek] ^ 1]) + heel[plek + 1 :])
        assert _zoek(pad, STAAT) is None or _zoek(pad, ANDER, b"anders") is None
        assert _zoek(pad, STAAT, b"anders") in (None, TEKST)
    for rest in (b"", heel[:begin], heel[:-40], b"\x00" * 50, heel[begin:]):
        pad.write_bytes(rest)
        assert _zoek(pad, STAAT, b"inhoud") is None


def test_what_others_can_write_is_not_used(pad: Path) -> None:
    pad.chmod(0o666)
    assert _zoek(pad, STAAT, b"inhoud") is None
    pad.chmod(0o600)
    assert _zoek(pad, STAAT) == TEKST
    pad.parent.chmod(0o777)
    assert _zoek(pad, STAAT) is None


def test_a_check_that_stops_leaves_the_old_file(pad: Path) -> None:
    was = pad.read_bytes()
    with pytest.raises(KeyboardInterrupt), Nieuw(pad, b"kop\n"):
        raise KeyboardInterrupt
    assert [p.name for p in pad.parent.iterdir()] == [pad.name]
    assert pad.read_bytes() == was


def test_without_room_nothing_is_kept_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    doel = tmp_path / "bestand" / "check-x.jsonl"
    bewaar(doel, STAAT)
    assert _zoek(doel, STAAT, b"inhoud") is None


def test_every_change_of_a_dossier_shows(tmp_path: Path) -> None:
    map_, naast = tmp_path / "d", tmp_path / "persoon.yaml"
    (map_ / "contacten").mkdir(parents=True)
    (map_ / "traject.yaml").write_bytes(b"a")
    (map_ / "contacten" / "een.md").write_bytes(b"b")
    later = time.time_ns() + 10**10

    def nu() -> tuple[bytes, bytes]:
        staat = staat_van(map_, ("contacten",), naast, later)
        assert staat.rijp
        return staat.afdruk, inhoud_van(read_folder(map_, submappen=("contacten",)), naast)

    gezien = [nu()]
    s = (map_ / "traject.yaml").stat()
    time.sleep(0.01)
    (map_ / "traject.yaml").write_bytes(b"c")  # as long, and its time set back
    os.utime(map_ / "traject.yaml", ns=(s.st_atime_ns, s.st_mtime_ns))
    gezien.append(nu())
    (map_ / "contacten" / "een.md").write_bytes(b"d")
    gezien.append(nu())
    (map_ / "contacten" / "twee.md").symlink_to("een.md")
    gezien.append(nu())
    (map_ / "los.txt").write_bytes(b"")
    gezien.append(nu())
    naast.write_bytes(b"naam: x")
    gezien.append(nu())
    for deel in zip(*gezien, strict=True):
        assert len(set(deel)) == len(gezien)
    assert not staat_van(map_, (), None, time.time_ns()).rijp
    assert not staat_van(map_, (), None, 0).rijp  # the clock was set back


def test_each_system_has_its_own_place(monkeypatch: pytest.MonkeyPatch) -> None:
    thuis = Path("/thuis")
    for systeem, omgeving, waar in (
        ("linux", {}, "/thuis/.cache/tweedespoor"),
        ("linux", {"XDG_CACHE_HOME": "/elders"}, "/elders/tweedespoor"),
        ("linux", {"XDG_CACHE_HOME": "hier"}, "/thuis/.cache/tweedespoor"),
        ("darwin", {}, "/thuis/Library/Caches/tweedespoor"),
        ("win32", {"LOCALAPPDATA": "/lokaal"}, "/lokaal/tweedespoor"),
    ):
        monkeypatch.setattr("sys.platform", systeem)
        assert cachemap(omgeving, thuis).as_posix() == waar

"""The lock of CI and the bill of materials fit `pyproject.toml`, and name no registry."""

from __future__ import annotations

import json
import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.mappen import WORTEL

PROJECT = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))
SLOT = (WORTEL / "requirements-ci.txt").read_text("utf-8")
SBOM = json.loads((WORTEL / "sbom.cdx.json").read_text("utf-8"))

_REGEL = re.compile(
    r"^(?P<naam>[\w.-]+)==(?P<versie>\S+)(?P<rest>(?: ;[^\\\n]*?)?(?: \\\n +--hash=\S+)+)$", re.M
)


def _vast() -> dict[str, list[tuple[str, str]]]:
    """Package → its versions (more than one when they differ by platform), with the rest."""
    uit: dict[str, list[tuple[str, str]]] = {}
    for hit in _REGEL.finditer(SLOT):
        uit.setdefault(canonicalize_name(hit["naam"]), []).append((hit["versie"], hit["rest"]))
    return uit


def _gevraagd(*extras: str) -> list[Requirement]:
    extra = PROJECT["project"]["optional-dependencies"]
    eisen = [*PROJECT["project"]["dependencies"], *(e for naam in extras for e in extra[naam])]
    return [Requirement(eis) for eis in eisen]


def test_every_dependency_is_locked_in_a_version_that_fits() -> None:
    vast = _vast()
    assert len(vast) > 60
    bouw = [Requirement(eis) for eis in PROJECT["build-system"]["requires"]]
    for eis in (*_gevraagd("dev", "fuzz"), *bouw):
        versies = vast.get(canonicalize_name(eis.name), [])
        assert versies, f"{eis.name} is not locked: python -m scripts.vergrendel --schrijf"
        assert all(eis.specifier.contains(versie) for versie, _ in versies), eis.name


def test_every_locked_package_has_its_hashes_and_no_address() -> None:
    for naam, versies in _vast().items():
        for _, rest in versies:
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", rest), naam
    over = _REGEL.sub("", SLOT)
    assert all(not regel or regel.startswith("#") for regel in over.splitlines())
    for tekst in (SLOT, json.dumps(SBOM).replace(SBOM["$schema"], "")):
        assert not re.search(r"(?i)https?:|file:|index-url|find-links|/simple", tekst)


def test_the_bill_of_materials_holds_what_a_user_gets() -> None:
    vast = _vast()
    delen = {canonicalize_name(deel["name"]): deel for deel in SBOM["components"]}
    assert SBOM["metadata"]["component"]["name"] == "tweedespoor"
    for eis in _gevraagd():
        deel = delen[canonicalize_name(eis.name)]
        assert eis.specifier.contains(deel["version"])
    for naam, deel in delen.items():
        assert deel["version"] in [versie for versie, _ in vast[naam]]
        assert deel["hashes"]
        assert deel["purl"].startswith(f"pkg:pypi/{naam}@")
    alleen_ci = {canonicalize_name(e.name) for e in _gevraagd("dev", "fuzz")} - {
        canonicalize_name(e.name) for e in _gevraagd()
    }
    assert not {"pytest", "atheris", "ruff"} & delen.keys()
    assert alleen_ci - delen.keys()

"""A dossier as git holds it at an earlier moment, found by a day, a report or a commit."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path, PurePosixPath

from tweedespoor.app.git import Werkmap, werkmap
from tweedespoor.app.invoer import lees_datum
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum
from tweedespoor.schema.dossier import NOTITIES, Dossier
from tweedespoor.source.folder import LEESBAAR, Folder
from tweedespoor.source.tekst import MAX_BYTES
from tweedespoor.verschil import Stand

_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_ONDIEP = "Deze kopie van de repository heeft niet de hele geschiedenis."
_HAAL_OP = "Haal de hele geschiedenis op: git fetch --unshallow"
_KOPPELING = "120000"
_NIET_GELEZEN = frozenset({_KOPPELING, "160000"})


@dataclass(frozen=True, slots=True)
class Geschiedenis:
    """The history of one dossier.

    Attributes:
        werkmap: the checkout.
        map: the folder of the dossier as it is named now.
    """

    werkmap: Werkmap
    map: Path

    def stand(self, gevraagd: str, dossier: Dossier) -> Stand:
        """The state that a person means.

        Args:
            gevraagd: a day `JJJJ-MM-DD` (its end), the name or kind of a report that was sent,
                or a commit, branch or tag.
            dossier: as it is now, for its reports.

        Raises:
            UsageError: there is no such state, or this copy does not hold it.
        """
        if _DAG.fullmatch(gevraagd):
            dag = lees_datum(gevraagd, "VAN of TOT")
            return self._op_dag(dag, datum(dag))
        if (bestand := rapport_van(gevraagd, dossier)) is not None:
            return self.bij_rapport(bestand, dossier)
        return self._op_ref(gevraagd)

    def bij_rapport(self, bestand: str, dossier: Dossier) -> Stand:
        """The state at the end of the day on which a report was first sent.

        Raises:
            UsageError: it was not sent, or this copy does not hold that state.
        """
        rapport = next(n.inhoud for n in dossier.rapporten if n.bestand == bestand)
        if not rapport.verzonden:
            naam = PurePosixPath(bestand).stem
            raise UsageError(
                f"{bestand} is nog niet verzonden.",
                help=(
                    "Vergelijken gaat vanaf de dag van verzenden.",
                    f"Leg die vast: spoor log verzonden {dossier.id} {naam} --aan werkgever",
                ),
            )
        dag = min(v.datum for v in rapport.verzonden)
        return self._op_dag(dag, f"{bestand}, verzonden op {datum(dag)}")

    def folder(self, stand: Stand) -> Folder:
        """The files of the dossier in a state that git holds; none when it was not there yet.

        Raises:
            UsageError: a file cannot be had without fetching it.
        """
        if stand.leeg or stand.vastgelegd is None:
            return Folder(self.map, {})
        voor = self._pad_in(stand.vastgelegd)
        return self._lees(stand.vastgelegd, voor) if voor is not None else Folder(self.map, {})

    def _op_dag(self, dag: date, naam: str) -> Stand:
        gevonden = self.werkmap.vraag(
            "rev-list", "-1", f"--before={dag.isoformat()} 23:59:59", "HEAD", "--"
        )
        if gevonden is None:
            raise UsageError(
                "In deze git-repository is nog niets vastgelegd.",
                help=("Leg het dossier vast: git add . en dan git commit",),
            )
        if not gevonden.strip():
            if self._ondiep():
                raise UsageError(_ONDIEP, help=(_HAAL_OP, "Of noem een latere dag."))
            return Stand(naam, dag, leeg=True)
        return self._met_commit(gevonden.decode().strip(), naam, dag)

    def _op_ref(self, ref: str) -> Stand:
        gevonden = None
        if ref and not ref.startswith("-"):
            gevonden = self.werkmap.vraag(
                "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"
            )
        if gevonden is None:
            ondiep = (_ONDIEP, _HAAL_OP) if self._ondiep() else ()
            raise UsageError(
                "Dit is geen dag, geen verzonden rapport en geen stand die git kent.",
                help=(
                    "Een dag: 2026-09-30. Een rapport: tussen.",
                    "Een stand: een tak, een label of een nummer van git.",
                    *ondiep,
                ),
            )
        commit = gevonden.decode().strip()
        tijd = self.werkmap.vraag("show", "-s", "--format=%cI", commit, "--") or b""
        dag = datetime.fromisoformat(tijd.decode().strip()).date()
        return self._met_commit(commit, f"{ref} van {datum(dag)}", dag)

    def _met_commit(self, commit: str, naam: str, dag: date) -> Stand:
        kort = self.werkmap.vraag("rev-parse", "--short", commit)
        assert kort is not None  # git has just named it
        leeg = self._pad_in(commit) is None
        return Stand(naam, dag, vastgelegd=kort.decode().strip(), leeg=leeg)

    def _ondiep(self) -> bool:
        return (self.werkmap.vraag("rev-parse", "--is-shallow-repository") or b"").strip() == (
            b"true"
        )

    def _pad_in(self, commit: str) -> str | None:
        """The folder of the dossier in a commit: the same, or where it was moved from."""
        nu = self.map.resolve().relative_to(self.werkmap.wortel).as_posix()
        nu = "" if nu == "." else f"{nu}/"
        if self.werkmap.vraag("cat-file", "-e", f"{commit}:{nu}traject.yaml") is not None:
            return nu
        # Renames are looked for among the very files that make a folder a dossier.
        verschil = self.werkmap.vraag(
            "diff", "--name-status", "-z", "--find-renames=50%", "--diff-filter=R",
            "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", commit, "HEAD", "--",
        )  # fmt: skip
        delen = (verschil or b"").decode("utf-8", "surrogateescape").split("\0")
        for _, oud, nieuw in zip(delen[::3], delen[1::3], delen[2::3], strict=False):
            if nieuw == f"{nu}traject.yaml":
                boven = PurePosixPath(oud).parent.as_posix()
                return "" if boven == "." else f"{boven}/"
        return None

    def _lees(self, commit: str, voor: str) -> Folder:
        """The readable files below a folder of a commit, as `read_folder` gives those on disk."""
        uit = self.werkmap.vraag("ls-tree", "-r", "-z", "-l", f"{commit}:{voor}".rstrip("/"))
        gewoon: dict[str, str] = {}
        dicht: list[str] = []
        for regel in filter(None, (uit or b"").split(b"\0")):
            kop, _, ruw = regel.partition(b"\t")
            soort, _, blob, grootte = kop.decode().split()
            naam = ruw.decode("utf-8", "replace")
            map_, _, bestand = naam.rpartition("/")
            if bestand.startswith(".") or not naam.endswith(LEESBAAR):
                continue
            if map_ and map_ not in NOTITIES:
                continue
            if soort in _NIET_GELEZEN or (grootte.isdigit() and int(grootte) > MAX_BYTES):
                dicht.append(naam)
            else:
                gewoon[naam] = blob
        return Folder(self.map, dict(sorted(self._inhoud(gewoon).items())), unread=tuple(dicht))

    def _inhoud(self, blobs: dict[str, str]) -> dict[str, bytes]:
        """The bytes of the files, asked of git in one go."""
        uit = self.werkmap.vraag(
            "cat-file", "--batch", invoer="".join(f"{b}\n" for b in blobs.values()).encode()
        )
        gelezen: dict[str, bytes] = {}
        plek, data = 0, uit or b""
        for naam in blobs:
            eind = data.find(b"\n", plek)
            kop = data[plek:eind].split()
            if eind < 0 or len(kop) != 3:
                raise UsageError(_ONDIEP, help=("Haal de bestanden op: git fetch",))
            lengte = int(kop[2])
            gelezen[naam] = data[eind + 1 : eind + 1 + lengte]
            plek = eind + 2 + lengte
        return gelezen


def geschiedenis(map_: Path) -> Geschiedenis:
    """The history of the dossier in a folder.

    Raises:
        UsageError: git is not installed, or the folder is in no repository.
    """
    hulp = (
        "spoor verschil leest eerdere standen uit git. Vraag de beheerder uw map in git te zetten: "
        "README.md, onder Voor de beheerder."
    )
    return Geschiedenis(werkmap(map_, waarvoor="spoor verschil", hulp=hulp), map_)


def rapport_van(gevraagd: str, dossier: Dossier) -> str | None:
    """The file of the report that a person means: by its name, or the newest sent of its kind."""
    naam = gevraagd.removeprefix("rapporten/").removesuffix(".md")
    for notitie in dossier.rapporten:
        if notitie.bestand == f"rapporten/{naam}.md":
            return notitie.bestand
    van_soort = [n for n in dossier.rapporten if n.inhoud.soort == naam]
    verzonden = [n for n in van_soort if n.inhoud.verzonden]
    gevonden = max(
        verzonden, key=lambda n: min(v.datum for v in n.inhoud.verzonden), default=None
    ) or (van_soort[-1] if van_soort else None)
    return gevonden.bestand if gevonden is not None else None


def laatst_verzonden(dossier: Dossier, voor: date) -> str | None:
    """The file of the report that was sent last, on or before a day."""
    rij = [
        (min(v.datum for v in n.inhoud.verzonden), n.bestand)
        for n in dossier.rapporten
        if n.inhoud.verzonden
    ]
    return max((r for r in rij if r[0] <= voor), default=(None, None))[1]

"""The language server that VS Code uses for YAML, driven as an editor drives it.

Install it once: `npm ci --prefix tests/editor`. It speaks JSON-RPC over its standard streams; a
message is a header with its length and a body.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SERVER = Path(__file__).parent / "node_modules" / ".bin" / "yaml-language-server"


class Editor:
    """An open folder in an editor.

    Attributes:
        map: the folder; its `.vscode/settings.json` counts, as in VS Code.
    """

    def __init__(self, map_: Path, proces: subprocess.Popen[bytes]) -> None:
        self.map = map_
        self._proces = proces
        self._nummer = 0
        self._meldingen: dict[str, list[dict[str, Any]]] = {}
        self._open: set[str] = set()
        instellingen = json.loads((map_ / ".vscode/settings.json").read_text("utf-8"))
        # What the extension of VS Code sends: `yaml.hover` is {"yaml": {"hover": …}}.
        self._yaml = {
            naam.removeprefix("yaml."): waarde
            for naam, waarde in instellingen.items()
            if naam.startswith("yaml.")
        }
        # Nothing is fetched: only the schemas of the folder itself.
        self._yaml |= {"schemaStore": {"enable": False}, "hover": True, "completion": True}
        self.vraag(
            "initialize",
            processId=None,
            rootUri=map_.as_uri(),
            workspaceFolders=[{"uri": map_.as_uri(), "name": map_.name}],
            capabilities={
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {"completion": {"completionItem": {"snippetSupport": False}}},
            },
        )
        self._zeg("initialized")

    def open(self, teksten: Mapping[str, str]) -> dict[str, list[dict[str, Any]]]:
        """Open texts under these names, each once, and wait for what the editor underlines.

        Args:
            teksten: file in the folder, forward slashes → text; it need not be on disk.
        """
        uris = {pad: (self.map / pad).as_uri() for pad in teksten}
        assert not uris.keys() & self._open, "the answer would be that of the first time"
        self._open |= uris.keys()
        for pad, tekst in teksten.items():
            document = {"uri": uris[pad], "languageId": "yaml", "version": 1, "text": tekst}
            self._zeg("textDocument/didOpen", textDocument=document)
        while not self._meldingen.keys() >= set(uris.values()):
            self._lees()
        return {pad: self._meldingen[uri] for pad, uri in uris.items()}

    def hulp(self, pad: str, regel: int, kolom: int) -> str:
        """What the editor shows when the pointer rests on a place; line and column from 0."""
        antwoord = self.vraag("textDocument/hover", **self._plek(pad, regel, kolom))
        return str(antwoord["contents"]["value"]) if antwoord else ""

    def aanvullingen(self, pad: str, regel: int, kolom: int) -> list[str]:
        """What the editor offers at a place."""
        antwoord = self.vraag("textDocument/completion", **self._plek(pad, regel, kolom))
        return [item["label"] for item in antwoord["items"]]

    def vraag(self, methode: str, **inhoud: Any) -> Any:
        """Ask, and answer what the server asks in between."""
        self._nummer += 1
        self._stuur({"id": self._nummer, "method": methode, "params": inhoud})
        while True:
            bericht = self._lees()
            if bericht.get("id") == self._nummer and "method" not in bericht:
                assert "error" not in bericht, bericht["error"]
                return bericht["result"]

    def _plek(self, pad: str, regel: int, kolom: int) -> dict[str, Any]:
        return {
            "textDocument": {"uri": (self.map / pad).as_uri()},
            "position": {"line": regel, "character": kolom},
        }

    def _zeg(self, methode: str, **inhoud: Any) -> None:
        self._stuur({"method": methode, "params": inhoud})

    def _stuur(self, bericht: dict[str, Any]) -> None:
        lading = json.dumps({"jsonrpc": "2.0", **bericht}).encode()
        assert self._proces.stdin is not None
        self._proces.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(lading), lading))
        self._proces.stdin.flush()

    def _lees(self) -> dict[str, Any]:
        assert self._proces.stdout is not None
        lengte = 0
        while (kop := self._proces.stdout.readline().strip()) or not lengte:
            assert kop, "the language server stopped"
            if kop.lower().startswith(b"content-length:"):
                lengte = int(kop.split(b":")[1])
        bericht: dict[str, Any] = json.loads(self._proces.stdout.read(lengte))
        methode = bericht.get("method")
        if methode == "textDocument/publishDiagnostics":
            self._meldingen[bericht["params"]["uri"]] = bericht["params"]["diagnostics"]
        elif methode == "workspace/configuration":
            delen = [
                self._yaml if deel.get("section") == "yaml" else {}
                for deel in bericht["params"]["items"]
            ]
            self._stuur({"id": bericht["id"], "result": delen})
        elif methode is not None and "id" in bericht:
            self._stuur({"id": bericht["id"], "result": None})
        return bericht


@contextmanager
def editor(map_: Path) -> Iterator[Editor]:
    """An editor on a folder; its server is gone at the end."""
    proces = subprocess.Popen(
        ["node", SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=map_
    )
    try:
        yield Editor(map_, proces)
    finally:
        proces.kill()
        proces.communicate()

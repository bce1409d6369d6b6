"""Streamlit's own scripts, styles and fonts, answered from memory and compressed once.

Streamlit reads them from disk in small pieces for every visitor and never compresses them; its file names carry a hash
of their content, so a copy in memory cannot go stale.
"""

import gzip
import hashlib
import mimetypes
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

COMPRESSIBLE = {".js", ".css", ".svg", ".json"}
COMPRESSION_LEVEL = 6
FOREVER = "public, immutable, max-age=31536000"
STATIC_IMPORT = re.compile(r"""(?:from|import)\s*["'`]\./([\w.-]+\.js)["'`]""")


@dataclass(frozen=True)
class Asset:
    """One file: its bytes, and the same bytes compressed once somebody asks for them."""

    path: Path

    @cached_property
    def body(self) -> bytes:
        """The file as Streamlit ships it."""
        return self.path.read_bytes()

    @cached_property
    def compressed(self) -> bytes | None:
        """The file compressed with gzip; None where that does not pay."""
        return gzip.compress(self.body, COMPRESSION_LEVEL) if self.path.suffix in COMPRESSIBLE else None

    def compress(self) -> bytes | None:
        """Compress the file now rather than when somebody asks for it."""
        return self.compressed

    @cached_property
    def etag(self) -> str:
        """The content's fingerprint."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'

    @property
    def media_type(self) -> str:
        """The type by the file's ending; scripts never depend on the machine's own table of types."""
        if self.path.suffix == ".js":
            return "text/javascript"
        return mimetypes.guess_type(self.path.name)[0] or "application/octet-stream"

    def answer(self, headers: Headers) -> Response:
        """The response to a request with these headers."""
        sent = {"Cache-Control": FOREVER, "ETag": self.etag, "Vary": "Accept-Encoding"}
        if headers.get("if-none-match") == self.etag:
            return Response(status_code=304, headers=sent)
        if self.compressed is not None and "gzip" in headers.get("accept-encoding", ""):
            return Response(self.compressed, headers={**sent, "Content-Encoding": "gzip"}, media_type=self.media_type)
        return Response(self.body, headers=sent, media_type=self.media_type)


class Assets:
    """The files below Streamlit's ``static`` folder by their address, such as ``/static/js/index.hash.js``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        files = (path for path in sorted(folder.rglob("*")) if path.is_file())
        self._assets = {f"/static/{path.relative_to(folder).as_posix()}": Asset(path) for path in files}

    def get(self, address: str) -> Asset | None:
        """The file at this address; None when Streamlit ships no such file."""
        return self._assets.get(address)

    def named(self, name: str) -> str | None:
        """The address of the script called ``name`` before its hash; None when this Streamlit has none."""
        prefix = f"/static/js/{name}."
        return next((address for address in self._assets if address.startswith(prefix)), None)

    def with_imports(self, addresses: Iterable[str]) -> list[str]:
        """These scripts and every script they import, each once, in the order they are found."""
        found: list[str] = []
        waiting = list(addresses)
        while waiting:
            address = waiting.pop(0)
            asset = self.get(address)
            if asset is None or address in found:
                continue
            found.append(address)
            waiting += [f"/static/js/{name}" for name in STATIC_IMPORT.findall(_head(asset))]
        return found

    def compress(self, addresses: Iterable[str]) -> None:
        """Compress these files now rather than at their first request."""
        for address in addresses:
            asset = self.get(address)
            if asset is not None:
                asset.compress()


def _head(asset: Asset) -> str:
    """The start of a script, where a bundler puts the imports."""
    return asset.body[:8000].decode("utf-8", errors="replace")


class AssetsMiddleware:
    """Answers requests for Streamlit's files itself and passes everything else on."""

    def __init__(self, app: ASGIApp, assets: Assets) -> None:
        self.app = app
        self.assets = assets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asset = self.assets.get(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        if asset is None:
            await self.app(scope, receive, send)
            return
        response = await run_in_threadpool(asset.answer, Headers(scope=scope))
        await response(scope, receive, send)

"""Streamlit's ``index.html``, changed once at start: language, title, words, first scripts, what to fetch early."""

import gzip
import hashlib
import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

WIDTH_SCRIPT = Path(__file__).with_name("width.js")
OWN_SCRIPT = Path(__file__).with_name("own.js")
WORDS_SCRIPT = Path(__file__).with_name("words.js")
BACK_SCRIPT = Path(__file__).with_name("back.js")
EARLY_SCRIPT = Path(__file__).with_name("early.js")
FIRST_SCRIPTS = (WIDTH_SCRIPT, OWN_SCRIPT, WORDS_SCRIPT, BACK_SCRIPT)
FOREIGN_PREFIXES = ("/app/static/", "/media/", "/component/", "/_stcore/")
FONT_PRELOAD = re.compile(r'<link\s+rel="preload"[^>]*as="font"[^>]*/>\s*')
NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)


@dataclass(frozen=True)
class Document:
    """The page every address answers with."""

    body: bytes

    @cached_property
    def compressed(self) -> bytes:
        """The page compressed with gzip."""
        return gzip.compress(self.body)

    @cached_property
    def etag(self) -> str:
        """The content's fingerprint."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'

    def answer(self, headers: Headers) -> Response:
        """The response to a request with these headers; the browser asks again each time, cheaply."""
        sent = {"Cache-Control": "no-cache", "ETag": self.etag, "Vary": "Accept-Encoding"}
        if headers.get("if-none-match") == self.etag:
            return Response(status_code=304, headers=sent)
        if "gzip" in headers.get("accept-encoding", ""):
            return Response(self.compressed, headers={**sent, "Content-Encoding": "gzip"}, media_type="text/html")
        return Response(self.body, headers=sent, media_type="text/html")


def build_document(
    original: str, *, title: str, scripts: Iterable[str], fonts: Iterable[str], run_when_idle: Iterable[str] = ()
) -> Document:
    """Streamlit's page with our language, title, words and first scripts, and these scripts and fonts fetched early.

    Addresses begin with ``/``; scripts the page already names are not named twice. Without fonts of our own Streamlit's
    preload of its font stays. ``run_when_idle`` are scripts that are also run once the first page stands.
    """
    fonts = list(fonts)
    changed = original.replace('<html lang="en">', '<html lang="id">', 1)
    changed = re.sub(r"<title>.*?</title>", f"<title>{html.escape(title)}</title>", changed, count=1)
    changed = NOSCRIPT.sub("<noscript><p>Halaman ini memerlukan JavaScript.</p></noscript>", changed, count=1)
    if fonts:
        changed = FONT_PRELOAD.sub("", changed)
    links = [f'<link rel="preload" as="font" type="font/woff2" crossorigin href=".{address}">' for address in fonts] + [
        f'<link rel="modulepreload" crossorigin href=".{address}">'
        for address in scripts
        if f'".{address}"' not in original
    ]
    addresses = json.dumps([f".{address}" for address in run_when_idle])
    early = EARLY_SCRIPT.read_text().replace("SCRIPTS", addresses)
    first = [f"<script>{script.read_text()}</script>" for script in FIRST_SCRIPTS]
    head = "\n".join([*first, *links, f'<script type="module">{early}</script>'])
    return Document(changed.replace("</head>", f"{head}\n</head>", 1).encode())


class DocumentMiddleware:
    """Sends our page where Streamlit would send its own; which addresses those are stays Streamlit's decision."""

    def __init__(self, app: ASGIApp, document: Document) -> None:
        self.app = app
        self.document = document

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"].startswith(FOREIGN_PREFIXES):
            await self.app(scope, receive, send)
            return
        replaced = False

        async def send_ours(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and _is_page(message):
                replaced = True
                await self.document.answer(Headers(scope=scope))(scope, receive, send)
            if not replaced:
                await send(message)

        await self.app(scope, receive, send_ours)


def _is_page(message: Message) -> bool:
    headers = MutableHeaders(raw=list(message["headers"]))
    return message["status"] == 200 and headers.get("content-type", "").startswith("text/html")

"""The web server: Streamlit's own, with what makes the first page come sooner."""

import asyncio
import gc
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import streamlit
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route
from streamlit import config
from streamlit.runtime import Runtime
from streamlit.web.server.starlette.starlette_app import App

from dashboard.browser.assets import Assets, AssetsMiddleware
from dashboard.browser.document import Document, DocumentMiddleware, build_document
from dashboard.browser.first_visit import visit_every_page
from dashboard.importing.opening.limits import limits

logger = logging.getLogger(__name__)

TITLE = "Dasbor Kinerja"
# Relative, so that it holds below a path of a reverse proxy too.
START = "ringkasan"
# The scripts a page of charts and filters loads on demand, one after the other, unless told to fetch them early.
EARLY_SCRIPTS = ("PlotlyChart", "Selectbox", "ButtonGroup", "Html")
STREAMLIT_FILES = Path(streamlit.__file__).parent / "static"


def serve(app_script: Path, port: int, address: str) -> None:
    """Serve the application until stopped."""
    # Streamlit looks for .streamlit/config.toml in the working directory.
    os.chdir(app_script.resolve().parent.parent)
    application(app_script.resolve()).run(config=settings(port, address))


def settings(port: int, address: str) -> dict[str, Any]:
    """What the server needs whatever .streamlit/config.toml says."""
    return {
        "server.port": port,
        "server.address": address,
        "server.headless": True,
        "server.fileWatcherType": "none",
        "server.maxUploadSize": limits().mebibytes,
        "browser.gatherUsageStats": False,
        # A full collection after every run costs more than the run; freezing after the first visit does its work.
        "runner.postScriptGC": False,
    }


def application(app_script: Path) -> App:
    """Streamlit's ASGI application with our routes, page and files around it."""
    assets = Assets(STREAMLIT_FILES / "static")
    scripts = early_scripts(assets)
    warm = asyncio.Event()

    @asynccontextmanager
    async def lifespan(_: App) -> AsyncIterator[None]:
        task = asyncio.create_task(warm_up(assets, scripts, warm))
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def health(_: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"})

    async def start(request: Request) -> RedirectResponse:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(START + query)

    async def ready(_: Request) -> JSONResponse:
        return JSONResponse({"ready": warm.is_set()}, status_code=200 if warm.is_set() else 503)

    return App(
        app_script,
        lifespan=lifespan,
        routes=[Route("/", start), Route("/health", health), Route("/ready", ready)],
        middleware=[
            Middleware(AssetsMiddleware, assets=assets),
            Middleware(DocumentMiddleware, document=document(scripts)),
        ],
    )


def early_scripts(assets: Assets) -> list[str]:
    """The addresses of the early scripts and of everything they import."""
    return assets.with_imports(address for name in EARLY_SCRIPTS if (address := assets.named(name)))


def document(scripts: list[str]) -> Document:
    """The page, made from the one this version of Streamlit ships."""
    original = (STREAMLIT_FILES / "index.html").read_text(encoding="utf-8")
    drawing = [address for address in scripts if "PlotlyChart" in address]
    return build_document(original, title=TITLE, scripts=scripts, fonts=theme_fonts(), run_when_idle=drawing)


def theme_fonts() -> list[str]:
    """The addresses of the fonts the theme names in our own static folder."""
    faces = config.get_option("theme.fontFaces") or []
    return [f"/{face['url'].lstrip('/')}" for face in faces if face["url"].endswith(".woff2")]


async def warm_up(assets: Assets, scripts: list[str], warm: asyncio.Event) -> None:
    """Run every page once, compress the early scripts and exempt what is there from later garbage collections."""
    try:
        await visit_every_page(Runtime.instance())
        await asyncio.to_thread(assets.compress, scripts)
    except TimeoutError:
        logger.warning("warming up took too long; the first visitor will wait a little longer")
    except Exception:
        logger.warning("warming up failed; the first visitor will wait a little longer", exc_info=True)
    gc.collect()
    gc.freeze()
    warm.set()

"""A visit before the first visitor: runs every page once, so that nobody waits for imports and empty caches."""

import asyncio
from collections.abc import Iterable, Mapping

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime

PATIENCE_SECONDS = 60


class NoBrowser:
    """The request of a visitor who is none: no headers, no cookies, no address."""

    headers: Iterable[tuple[str, str]] = ()
    cookies: Mapping[str, str] = {}
    remote_ip: str | None = None


class Visitor:
    """Collects what the application sends."""

    client_context = NoBrowser()

    def __init__(self) -> None:
        self.received: asyncio.Queue[ForwardMsg] = asyncio.Queue()

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        """Take one message; Streamlit calls this on the event loop."""
        self.received.put_nowait(msg)

    async def until_finished(self) -> list[str]:
        """Wait for the end of a run and return the pages it offered."""
        pages: list[str] = []
        while True:
            message = await self.received.get()
            if message.WhichOneof("type") == "navigation":
                pages = [page.page_script_hash for page in message.navigation.app_pages if not page.external_url]
            if message.WhichOneof("type") == "script_finished" and not _continues(message):
                return pages


def _continues(message: ForwardMsg) -> bool:
    return message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN


async def visit_every_page(runtime: Runtime) -> int:
    """Open the first page and then every other one in a session of its own; return how many pages ran."""
    visitor = Visitor()
    session = runtime.connect_session(client=visitor, user_info={})
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            runtime.handle_backmsg(session, _run(""))
            pages = await visitor.until_finished()
            for page in pages:
                runtime.handle_backmsg(session, _run(page))
                await visitor.until_finished()
        return len(pages)
    finally:
        runtime.close_session(session)


def _run(page: str) -> BackMsg:
    return BackMsg(rerun_script=ClientState(page_script_hash=page))

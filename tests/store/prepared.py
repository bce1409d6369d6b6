"""A publisher that is ready to publish: what a server has made since its start is made when this is loaded."""

from contextlib import closing
from pathlib import Path

from dashboard.store import Folder, Keep, Workspace, publish
from queries.database import connect
from queries.formulas import create_formulas
from tests.store.conftest import draft

ROWS = 20

with closing(connect(None)) as connection:
    create_formulas(connection)


def publish_one(path: Path, number: int) -> None:
    """One publication as the page does it: kept as a draft, published, forgotten."""
    training = [{"pelatihan": f"p{row}", "jumlah_peserta": number} for row in range(ROWS)]
    staff = [{"pendidikan": f"p{row}", "jumlah_pegawai": number} for row in range(ROWS)]
    given = draft(f"{number}.xlsx", tahun=2000 + number, pelatihan=training, pegawai_pendidikan=staff)
    folder = Folder(path)
    workspace = Workspace(folder)
    kept = workspace.save_draft(given, Keep.ASK)
    publish(folder, [given])
    workspace.delete_draft(kept)

"""Sums that follow what is changed: spending of a quarter alone is added to the quarters before, also in later ones."""

from dataclasses import dataclass, field

import duckdb

from dashboard.importing.draft import Row
from dashboard.store.difference import in_words
from dashboard.store.judging import about_lock
from dashboard.store.outcome import FOLLOWED, Change
from queries.database import select

SUMMED, SUM = "anggaran", "realisasi_rupiah"
NAMED = 3


@dataclass
class Following:
    """The sums in force that what stands in schema ``berkas`` changes though their own figures stay as they are.

    ``locked`` says of each locked quarter that is not replaced which of its sums change, and what to do.
    """

    changes: list[Change] = field(default_factory=list)
    locked: list[str] = field(default_factory=list)


def following(connection: duckdb.DuckDBPyConnection) -> Following:
    """What follows from replacing the slices in force by those in schema ``berkas``."""
    found = select(connection, "imports", "followed")
    kept: dict[int, list[Change]] = {}
    for row in found:
        if row["is_tetap"]:
            kept.setdefault(row["irisan"], []).append(_change(row))
    locks = [row for row in select(connection, "imports", "locked", irisan="data.irisan") if row["irisan"] in kept]
    return Following(
        [_change(row) for row in found], [about_lock(row, _in_words(kept[row["irisan"]])) for row in locks]
    )


def _change(row: Row) -> Change:
    return Change(
        kind=FOLLOWED,
        fact_table=SUMMED,
        perangkat_daerah=row["perangkat_daerah"],
        tahun=row["tahun"],
        periode=row["periode"],
        himpunan=row["himpunan"],
        object=in_words(SUMMED, row),
        column=SUM,
        before=row[SUM],
        after=row["sesudah_rupiah"],
    )


def _in_words(changes: list[Change]) -> str:
    """The first few sums of a quarter that change."""
    told = [one.in_words() for one in changes[:NAMED]]
    more = f"; dan {len(changes) - NAMED} lainnya" if len(changes) > NAMED else ""
    return (
        "Realisasinya sejak awal tahun dijumlahkan dari triwulan-triwulan sebelumnya, sehingga ikut berubah: "
        f"{'; '.join(told)}{more}. "
    )

"""Publishing drafts: one version for one or more drafts, each draft a batch, all or nothing."""

import logging
from collections.abc import Sequence

import duckdb

from dashboard.importing import Draft, Finding
from dashboard.importing.choices import Answer
from dashboard.importing.personal import redact_text
from dashboard.store.batches import Batch, write_batch
from dashboard.store.difference import Difference, blanked, describe, difference
from dashboard.store.following import SUMMED, following
from dashboard.store.foresight import can_be_judged, certain
from dashboard.store.judging import judge, locked
from dashboard.store.loading import Loaded, append, load
from dashboard.store.outcome import KINDS_OF_CHANGE, Change, Keep, NotSaved, Outcome
from dashboard.store.versions import Folder
from dashboard.store.workspace import Workspace
from queries.database import fact_tables

CHOSEN = ("dipilih", "diingat")
UNIT, OF_SIZE = "satuan-meragukan", {"lonjakan", "kumulatif-turun"}
OF_A_COLUMN = {UNIT, "baris-bergeser", "kolom-meragukan"}
OF_A_NAME, GONE = {"nama-mirip", "kode-bernama-lain"}, "sub-kegiatan-hilang"
KEEPING = (
    Answer("Ganti: baris itu dihapus", "keep", Keep.REPLACE.value),
    Answer("Tambah: baris itu tetap berlaku", "keep", Keep.ADD.value),
)
log = logging.getLogger(__name__)


def publish(folder: Folder, drafts: list[Draft], keep: Keep | Sequence[Keep] = Keep.ASK) -> list[Outcome]:
    """Publish drafts as one version. A rejected draft or a duplicate leaves the others untouched.

    ``keep`` holds for all drafts, or one for each.

    Raises:
        NotSaved: when the folder cannot be written; nothing has changed then.
        filelock.Timeout: when another writer does not finish within a minute.
    """
    with folder.writing() as new:
        keeps = [keep] * len(drafts) if isinstance(keep, Keep) else keep
        outcomes = [_add(new.connection, new.number, draft, one) for draft, one in zip(drafts, keeps, strict=True)]
        committed = [outcome for outcome in outcomes if outcome.status == "committed"]
        if committed:
            for draft in (outcome.draft for outcome in committed):
                folder.keep_original(draft.sha256, draft.kept_name, draft.content)
            new.publish()
            log.info("version %s published", new.number)
    for outcome in committed:
        outcome.remembered = _remember(folder, outcome.draft)
    return outcomes


def preview(folder: Folder, draft: Draft, keep: Keep = Keep.ASK) -> Outcome:
    """What publishing a draft would do to the newest version; nothing is written and no writer waits."""
    connection = folder.open()
    try:
        return _judged(connection, draft, keep)[0]
    finally:
        connection.close()


def _add(connection: duckdb.DuckDBPyConnection, version: int, draft: Draft, keep: Keep) -> Outcome:
    """Judge a draft and append it to the version being built."""
    outcome, loaded = _judged(connection, draft, keep)
    if outcome.status == "preview":
        outcome.status, outcome.batch = "committed", write_batch(connection, version, _batch(outcome), loaded)
    return outcome


def _judged(connection: duckdb.DuckDBPyConnection, draft: Draft, keep: Keep) -> tuple[Outcome, Loaded]:
    """What would become of a draft, which then stands in schema ``berkas`` as it would be published."""
    outcome = Outcome(draft, "rejected", findings=list(draft.findings))
    if draft.rejected:
        if can_be_judged(draft):
            loaded = load(connection, draft)
            found, _ = _against_stored(connection, draft, loaded, difference(connection, loaded), keep)
            outcome.findings += certain(found, draft)
        return outcome, Loaded()
    loaded = load(connection, draft)
    changes = difference(connection, loaded)
    outcome.counts, outcome.changes = list(changes.counts.values()), changes.changes
    outcome.batch = _same_in_force(connection, draft, changes)
    if outcome.batch is not None and not (keep is Keep.REPLACE and changes.missing):
        outcome.status = "duplicate"
        return outcome, loaded
    outcome.batch = None
    findings, followed = _against_stored(connection, draft, loaded, changes, keep)
    outcome.findings += findings
    if keep is Keep.ADD:
        outcome.changes = [change for change in outcome.changes if change.kind != "removed"]
        for count in outcome.counts:
            count["removed"] = 0
    outcome.changes += followed
    if not outcome.rejected:
        outcome.status = "preview" if loaded.slices else "duplicate"
    return outcome, loaded


def _against_stored(
    connection: duckdb.DuckDBPyConnection, draft: Draft, loaded: Loaded, changes: Difference, keep: Keep
) -> tuple[list[Finding], list[Change]]:
    """What is in force says of a draft, and the sums in force that follow it; slices that are locked and stay as they
    are, are left out of the batch.

    While a whole column of a sheet is in doubt, that its figures leap or fall is not said of each; while a name is
    asked about, not that one is gone.
    """
    judged = blanked(changes.changes) + judge(connection, loaded.fact_tables, draft.choices, draft.settled)
    findings = [finding for finding in judged if draft.choices.satuan is None or finding.kind != UNIT]
    asked = {finding.sheet for finding in findings if finding.kind in OF_A_COLUMN}
    findings = [finding for finding in findings if finding.kind not in OF_SIZE or finding.sheet not in asked]
    unnamed = {finding.sheet for finding in findings if finding.kind in OF_A_NAME}
    findings = [finding for finding in findings if finding.kind != GONE or finding.sheet not in unnamed]
    findings += _without_locked(connection, loaded, changes.written if keep is Keep.ADD else changes.touched)
    if keep is Keep.ADD:
        _add_missing(connection, loaded, changes)
    followed = following(connection)
    findings += [_about(loaded, message) for message in followed.locked]
    return findings + (_missing_rows(loaded, changes) if keep is Keep.ASK else []), followed.changes


def _same_in_force(connection: duckdb.DuckDBPyConnection, draft: Draft, changes: Difference) -> int | None:
    """The batch of the same file with the same choices, when all it holds is still in force.

    None when the file now gives rows that are not in force, as of what an upgrade added, or when slices that were left
    out of that batch, as locked ones are, have changed since. Rows it kept of an earlier file are no difference.
    """
    found = connection.execute(
        """
        select batch.batch
        from data.batch as batch
        where
            batch.sha256 = ? and batch.pilihan = ?
            and not exists (
                select 1 from data.irisan as irisan
                where irisan.batch = batch.batch and irisan.irisan not in (select irisan from irisan_berlaku)
            )
        order by batch.batch desc
        """,
        [draft.sha256, draft.choices.as_json()],
    ).fetchall()
    batch = found[0][0] if found else None
    own = connection.execute(
        """
        select pasangan.irisan
        from berkas.pasangan as pasangan
        inner join data.irisan as irisan on pasangan.irisan_lama = irisan.irisan
        where irisan.batch = ?
        """,
        [batch],
    ).fetchall()
    return batch if not changes.written and changes.touched <= {slice_ for (slice_,) in own} else None


def _without_locked(connection: duckdb.DuckDBPyConnection, loaded: Loaded, touched: set[int]) -> list[Finding]:
    """Findings about locked slices that would change; those that stay as they are, are left out of the batch."""
    findings = []
    for slice_, finding in locked(connection, loaded):
        if slice_ in touched:
            findings.append(finding)
            continue
        for name in ("irisan", "pasangan", *fact_tables()):
            connection.execute(f"delete from berkas.{name} where irisan = ?", [slice_])
        loaded.slices.pop(slice_, None)
    return list(dict.fromkeys(findings))


def _add_missing(connection: duckdb.DuckDBPyConnection, loaded: Loaded, changes: Difference) -> None:
    """Add the rows in force that the draft no longer has to those of the draft."""
    for number, rows in changes.missing.items():
        if number in loaded.slices:
            append(connection, loaded.slices[number].tabel_fakta, rows)


def _about(loaded: Loaded, message: str) -> Finding:
    """What is said of a locked quarter that follows the first table of spending."""
    table = next(loaded.first_table(number) for number, one in loaded.slices.items() if one.tabel_fakta == SUMMED)
    return Finding("periode-terkunci", message, table.sheet, table.range.split(":")[0])


def _missing_rows(loaded: Loaded, changes: Difference) -> list[Finding]:
    findings = []
    for number, rows in changes.missing.items():
        slice_ = loaded.slices[number]
        table = loaded.first_table(number)
        message = (
            f"{len(rows)} baris yang berlaku tidak ada di berkas: {describe(slice_.tabel_fakta, rows)}. "
            "Lengkapi berkasnya; atau pilih ganti bila memang dihapus, tambah bila tetap berlaku."
        )
        findings.append(Finding("baris-hilang", message, table.sheet, table.range.split(":")[0], KEEPING))
    return findings


def _batch(outcome: Outcome) -> Batch:
    draft = outcome.draft
    return Batch(
        "impor",
        berkas=draft.file,
        sha256=draft.sha256,
        ukuran_byte=draft.size,
        pilihan=draft.choices.as_json(),
        data_pribadi=sum(finding.kind == "data-pribadi" for finding in draft.findings),
        counts={kind: sum(count[kind] for count in outcome.counts) for kind in KINDS_OF_CHANGE},
    )


def _remember(folder: Folder, draft: Draft) -> bool:
    """Remember, of a published draft, the columns that the user chose for headings and what names were said to mean.

    The draft is in force whether or not that can be written, which is returned.
    """
    try:
        workspace = Workspace(folder)
        for table in draft.tables:
            chosen = {heading.text: heading.column or "" for heading in table.headings if heading.state in CHOSEN}
            if chosen and table.signature:
                workspace.confirm_headings(table.signature, chosen)
        workspace.confirm_names({key: redact_text(name) for key, name in draft.names.items()})
    except NotSaved:
        log.exception("headings and names of %s are not remembered", draft.file)
        return False
    return True

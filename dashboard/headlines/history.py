"""Sentences of Riwayat: what was changed, when, by whom, and whether it is still in force."""

import json
import re
from collections.abc import Sequence

import pandas as pd

from dashboard.headlines.uploading import meant
from dashboard.headlines.words import QUARTERS, joined, known
from dashboard.importing.choices import subject_and_value
from dashboard.notation import date, month, number

KINDS = {"impor": "impor", "balik": "pembatalan", "kunci": "kunci", "buka": "buka kunci"}
CHOICES = {
    "perangkat_daerah": "Perangkat daerah",
    "tahun": "Tahun",
    "triwulan": "Triwulan",
    "sheet": "Lembar",
    "akumulasi": "Realisasi dalam berkas",
    "satuan": "Satuan uang",
    "include_hidden": "Sertakan yang tersembunyi",
}
LISTED = 3
COUNTS = {"jumlah_ditambah": "ditambah", "jumlah_diubah": "berubah", "jumlah_dihapus": "dihapus"}


def headline(batches: pd.DataFrame) -> str:
    """The page's finding: the last thing that was done."""
    if batches.empty:
        return "Belum ada riwayat"
    newest = batches.iloc[-1]
    return f"Terakhir diubah {moment(newest['waktu'])}: {subject(newest)}"


def overview(batches: pd.DataFrame, locks: pd.DataFrame) -> str:
    """The grey line: how many batches there are, since when, and what is locked."""
    if batches.empty:
        return "Setiap unggahan, pembatalan dan kunci tercatat di sini."
    locked = f"; {number(len(locks), 0)} triwulan terkunci" if len(locks) else ""
    since = moment(batches.iloc[0]["waktu"])
    return f"{number(len(batches), 0)} batch sejak {since}{locked}. Tidak ada yang pernah dihapus."


def subject(batch: pd.Series) -> str:
    """What a batch is about: its file, the batch it takes back, or the quarter it locks or reopens."""
    if batch["jenis"] == "balik":
        return f"batch {int(batch['membalik'])} dibatalkan"
    if batch["jenis"] in ("kunci", "buka"):
        done = "dikunci" if batch["jenis"] == "kunci" else "dibuka kembali"
        return f"{quarter(batch)} {done}"
    return str(batch["berkas"])


def quarter(row: pd.Series) -> str:
    """Agency, quarter and year."""
    return f"{row['perangkat_daerah']} triwulan {row['triwulan']} {int(row['tahun'])}"


def batch_headline(batch: pd.Series) -> str:
    """One batch: its number, what it is about and what it changed."""
    said = changed(batch)
    return f"Batch {int(batch['batch'])}: {subject(batch)}" + (f", {said}" if said else "")


def batch_line(batch: pd.Series) -> str:
    """The grey line of one batch: when, who, which version, whether it is in force, why."""
    why = f" Alasan: {batch['alasan']}." if known(batch["alasan"]) and batch["alasan"] else ""
    standing = in_force(batch)
    return (
        f"{KINDS[batch['jenis']].capitalize()} {moment(batch['waktu'])} oleh {batch['pengguna']}, versi "
        f"{int(batch['versi'])}{f'; {standing}' if standing else ''}.{why}"
    )


def changed(batch: pd.Series) -> str:
    """How many rows a batch added, changed and removed; nothing for a lock."""
    counts = {word: batch[column] for column, word in COUNTS.items() if known(batch[column]) and batch[column]}
    if counts:
        return joined([f"{number(count, 0)} baris {word}" for word, count in counts.items()])
    return "tidak ada baris yang berubah" if batch["jenis"] in ("impor", "balik") else ""


def in_force(batch: pd.Series) -> str:
    """Whether all, a part or nothing of a batch is in force, and what took it back; nothing for a lock."""
    whole, part = int(batch["jumlah_irisan"]), int(batch["jumlah_irisan_berlaku"])
    if not whole:
        return ""
    if part == whole:
        return "masih berlaku"
    if part:
        return f"berlaku {part} dari {whole} bagian"
    by = batch["dibatalkan_oleh"]
    return f"dibatalkan oleh batch {int(by)}" if known(by) else "sudah digantikan"


def personal_data(batch: pd.Series) -> str:
    """That personal data was removed from the file that is kept; nothing where there was none."""
    removed = batch["data_pribadi"]
    if not known(removed) or not removed:
        return ""
    return f"NIP dan nama pada {number(removed, 0)} sel sudah dihapus dari berkas yang disimpan."


def reverted(batch: pd.Series) -> str:
    """That a batch was taken back."""
    return f"Batch {int(batch['batch'])} sudah dibatalkan; data yang disentuhnya kembali seperti sebelumnya."


def reverted_by(revert: pd.Series) -> str:
    """The batch that took another back."""
    return f"Lihat batch {int(revert['batch'])}, {moment(revert['waktu'])}"


def answered(batch: pd.Series) -> str:
    """Whose the answers to questions about a file are."""
    return f"Jawaban {batch['pengguna']} atas pertanyaan tentang berkas ini"


def answers(batch: pd.Series) -> list[str]:
    """What was said about a file when it was imported, a line each; nothing for other batches."""
    said = json.loads(batch["pilihan"]) if known(batch["pilihan"]) and batch["pilihan"] else {}
    lines = [_answer(name, one) for name in ("decide", "map") for one in said.get(name, ())]
    return [*(f"{words}: {_choice(name, said[name])}" for name, words in CHOICES.items() if said.get(name)), *lines]


def _choice(name: str, value: object) -> str:
    """What was chosen about a whole file, in words."""
    if name == "satuan":
        return f"dikalikan {number(value, 0)}"
    return "ya" if value is True else str(value).replace("_", " ")


def _answer(name: str, entry: str) -> str:
    subject, value = subject_and_value(name, entry)
    return f"{subject} → {meant(value)}"


def listing(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    more = f" dan {len(names) - LISTED} lainnya" if len(names) > LISTED else ""
    return ", ".join(names[:LISTED]) + more


def periods(named: str) -> str:
    """Periods as the history lists them (``2024 IV, 2024 tahun``) in words."""
    pairs = sorted(tuple(part.split(" ", 1)) for part in named.split(", "))
    years = sorted({year for year, _ in pairs})
    if len(years) > 1:
        return f"{years[0]} sampai {years[-1]}"
    quarters = [period for _, period in pairs if period in QUARTERS]
    if quarters:
        return f"triwulan {joined(quarters)} {years[0]}"
    months = [month(period) for _, period in pairs if re.fullmatch(r"\d{4}-\d\d", period)]
    if len(months) > 1:
        return f"{months[0]} sampai {months[-1]}"
    return months[0] if months else f"tahun {years[0]}"


def moment(when: pd.Timestamp) -> str:
    """A time in Jakarta: ``8 April 2025 pukul 14.05``."""
    return f"{date(when)} pukul {when:%H.%M}"


def comparison(before: int, after: int, changes: Sequence[object]) -> str:
    """What the difference of two states says."""
    if not changes:
        return f"Data setelah batch {before} sama dengan data setelah batch {after}"
    return f"{number(len(changes), 0)} perbedaan antara keadaan setelah batch {before} dan setelah batch {after}"


def to_lock(agency: str, year: int, quarter_name: str) -> str:
    """What locking means, said before it is done."""
    return (
        f"Setelah dikunci, unggahan untuk {agency} triwulan {quarter_name} {year} ditolak, apa pun datanya, sampai "
        "kuncinya dibuka dengan alasan."
    )


def to_revert(batch: pd.Series) -> str:
    """What taking a batch back means, said before it is done."""
    return (
        f"Semua data yang disentuh batch {int(batch['batch'])} kembali seperti sebelumnya. Pembatalan tercatat sebagai "
        "batch baru dan dapat dibatalkan lagi; tidak ada yang dihapus."
    )

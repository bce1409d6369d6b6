"""Every figure that the running text states about the tables: what it says, where, and what to compare it with.

What a sentence is about is a reading, so the figures are listed here by hand; each quotation is looked up in its
section, and each figure in its quotation, so that nothing stands here that the report does not print.
"""

import re
from typing import NamedTuple

from .quotations import QUOTATIONS, Figure, Quotation
from .report import between, clean
from .sheets import Cell, Printed, Sheet, number

WORDS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "delapan": 8,
    "sembilan": 9,
    "lima belas": 15,
    "tujuh belas": 17,
    "dua puluh dua": 22,
    "tiga puluh tiga": 33,
    "tiga puluh tujuh": 37,
    "ketiga": 3,
    "kelima": 5,
}
WHOLE_NUMBERS = {"rupiah", "orang", "jumlah"}  # their points are thousands


class Section(NamedTuple):
    """A part of the report: its name, and the lines it stands between."""

    place: str
    start: str
    end: str
    after: str | None = None


NO_1 = "1. Realisasi Capaian Sasaran Strategis"
NO_2 = "2. Perbandingan Capaian Tahun Sebelumnya"
NO_3 = "3. Perbandingan Capaian Nasional"
SECTIONS = {
    "ikhtisar": Section("Ikhtisar Eksekutif", "Ikhtisar Eksekutif", "1.1 Latar", "3. **Dokumen Rencana Aksi"),
    "1.3": Section("Bab I, 1.3 Struktur & Kedudukan Perangkat Daerah", "1.3 Struktur", "1.4 Tugas"),
    "1.4": Section("Bab I, 1.4 Tugas dan Fungsi", "1.4 Tugas", "1.5"),
    "1.6": Section("Bab I, 1.6 Personil / Sumber Daya Organisasi", "1.6 Personil", "1.7 Sistematika"),
    "2.1": Section("Bab II, 2.1 Rencana Strategis (RPD) BKD 2023 - 2026", "2.1 Rencana Strategis", "2.2 Perjanjian"),
    "2.2": Section("Bab II, 2.2 Perjanjian Kinerja Tahun 2024", "2.2 Perjanjian Kinerja", "2.2.1 Indikator"),
    "2.2.1": Section("Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024", "2.2.1 Indikator", "2.3.2 Indikator"),
    "2.3.2": Section("Bab II, 2.3.2 Indikator Kinerja Program Tahun 2024", "2.3.2 Indikator", "2.3.3 Indikator"),
    "2.3.3": Section("Bab II, 2.3.3 Indikator Kinerja Kegiatan Strategis Daerah (KSD)", "2.3.3 Ind", "2.3.4 Ind"),
    "2.3.4": Section("Bab II, 2.3.4 Indikator Kinerja Sasaran Khusus dan Sasaran Operasional", "2.3.4 Ind", "BAB. III"),
    "3.2.1 no. 1": Section("Bab III, 3.2.1 Sasaran Strategis, no. 1 Realisasi Capaian Sasaran Strategis", NO_1, NO_2),
    "3.2.1 no. 2": Section("Bab III, 3.2.1 Sasaran Strategis, no. 2 Perbandingan Capaian Tahun Sebelumnya", NO_2, NO_3),
    "3.2.1 no. 3": Section("Bab III, 3.2.1 Sasaran Strategis, no. 3 Perbandingan Capaian Nasional", NO_3, "4. Analisa"),
    "3.2.1 no. 4": Section("Bab III, 3.2.1 Sasaran Strategis, no. 4 Analisa Efisiensi", "4. Analisa", "3.2.2 Ind"),
    "3.2.2": Section("Bab III, 3.2.2 Indikator Kinerja Program", "3.2.2 Indikator", "3.2.3 Indikator"),
    "3.2.3": Section("Bab III, 3.2.3 Indikator Kinerja Kegiatan Strategis Daerah (KSD)", "3.2.3 Ind", "3.2.4 Peng"),
    "3.2.4": Section("Bab III, 3.2.4 Pengukuran Capaian Sasaran Khusus dan Operasional", "3.2.4 Peng", "3.3 Real"),
    "3.3": Section("Bab III, 3.3 Realisasi Anggaran", "3.3 Realisasi Anggaran", "BAB. IV"),
    "1.3 gambar": Section(
        "Bab I, 1.3 Struktur & Kedudukan Perangkat Daerah, judul struktur organisasi",
        "1.3 Struktur",
        "Sesuai Peraturan",
    ),
    "1.7": Section("Bab I, 1.7 Sistematika Penulisan", "1.7 Sistematika", "BAB. II"),
    "2.2 judul": Section("Bab II, 2.2 Perjanjian Kinerja Tahun 2024, judul", "2.1 Rencana Strategis", "Secara formal"),
    "2.2.1 a": Section(
        "Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024, a. Indeks Sistem Merit",
        "a. Indeks Sistem",
        "b. Indeks Prof",
    ),
    "2.2.1 b": Section(
        "Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024, b. Indeks Profesionalitas ASN",
        "b. Indeks Prof",
        "2.3.2 Ind",
    ),
    "3.2.1 no. 2 judul": Section(
        "Bab III, 3.2.1 Sasaran Strategis, no. 2 Perbandingan Capaian Tahun Sebelumnya, judul tabel", NO_2, NO_3
    ),
    "3.3 judul": Section(
        "Bab III, 3.3 Realisasi Anggaran, judul", "3.2.4 Peng", "Berikut ini disajikan informasi komposisi"
    ),
    "daftar isi": Section("Daftar Isi", "Daftar Isi", "Lampiran", "Kata Pengantar"),
    "4.1": Section("Bab IV, 4.1 Kesimpulan", "4.1 Kesimpulan", "4.2. Rekomendasi"),
}


def sheets() -> list[Sheet]:
    """The sheet of ``angka_dalam_teks.xlsx``."""
    headings = ["Tempat Cetak", "Kutipan", "Data", "Ukuran", "Objek", "Tahun", "Triwulan", "Nilai", "Satuan"]
    printed = [row for key, quotations in QUOTATIONS.items() for row in _section_rows(key, quotations)]
    return [
        Sheet(
            name="Angka dalam Teks",
            title="Angka yang disebut dalam teks laporan",
            period="Tahun 2024",
            place="Seluruh laporan, bagian yang disebut pada kolom Tempat Cetak",
            header=[headings],
            rows=printed,
            widths={1: 50, 2: 80, 3: 18, 4: 32, 5: 50, 6: 8, 7: 10, 8: 18, 9: 10},
        )
    ]


def section_text(key: str) -> str:
    """The text of a section on one line, without marks for bold or paragraphs."""
    section = SECTIONS[key]
    text = clean("\n".join(between(section.start, section.end, after=section.after)))
    return re.sub(r"\s+", " ", text.replace("*", ""))


def _section_rows(key: str, quotations: list[Quotation]) -> list[list[Cell]]:
    text = section_text(key)
    found: list[list[Cell]] = []
    for quotation in quotations:
        if quotation.text not in text:
            raise LookupError(f"not in section {key}: {quotation.text!r}")
        place = ", ".join(filter(None, [SECTIONS[key].place, quotation.detail]))
        for figure in quotation.figures:
            found += [[place, quotation.text, *cells] for cells in _figure_rows(figure, quotation.text)]
    return found


def _figure_rows(figure: Figure, quotation: str) -> list[list[Cell]]:
    """The row of a figure and, where the text repeats it in words, one more for what the words say."""
    if figure.printed not in quotation:
        raise LookupError(f"{figure.printed!r} is not in {quotation!r}")
    subject = [figure.object, figure.year, figure.quarter]
    found = [[figure.data, figure.measure, *subject, _value(figure, quotation), figure.unit]]
    words = _words_beside(figure.printed, quotation)
    if words is not None:
        found.append([figure.data, f"{figure.measure}_dalam_kata", *subject, words, figure.unit])
    return found


def _value(figure: Figure, quotation: str) -> Cell:
    if not figure.printed:
        return "-"
    if figure.printed in WORDS:
        return WORDS[figure.printed]
    decimal = "," if figure.unit in WHOLE_NUMBERS or "," in figure.printed else "."
    value = number(figure.printed, decimal=decimal)
    if f"berkurang sebanyak {figure.printed}" in quotation:
        return Printed(-value.value, value.number_format)
    return value


def _words_beside(printed: str, quotation: str) -> int | None:
    """The number that the words beside a figure say: "1 (tiga)" says 3, "(2) dua" says 2."""
    digits = re.escape(printed)
    if not digits:
        return None
    spelled = re.search(rf"\b{digits} \(([a-z ]+)\)", quotation) or re.search(rf"\({digits}\) (dua)\b", quotation)
    return WORDS.get(spelled.group(1)) if spelled else None

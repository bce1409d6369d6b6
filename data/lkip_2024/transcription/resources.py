"""Resources: staff (1.6), training (3.2.4), recommendations (1.6 and 4.2), awards (Lampiran 4)."""

import re

from .report import between, clean, lines, rows, table
from .sheets import Cell, Sheet, number, row_of

PERIOD = "Tahun 2024"
STAFF_PLACE = "Bab I, 1.6 Personil / Sumber Daya Organisasi"
EDUCATION = [
    *("Sarjana Strata II (S2)", "Sarjana Strata I (S1)", "Diploma III (D3)"),
    "Sekolah Lanjutan Tingkat Atas",
]


def sheets() -> list[Sheet]:
    """The sheets of ``sumber_daya.xlsx``."""
    return [_education(), _staff(), _training(), _recommendations(), _awards()]


def _line(start: str) -> str:
    return next(line for line in lines() if line.startswith(start))


def _education() -> Sheet:
    text = _line("Dalam melaksanakan tugas pokok dan fungsinya sebagai Satuan Kerja")
    found = [
        re.search(rf"{re.escape(level)}[^,]*? sebanyak (\d+) pegawai \(([\d,]+%)\)", text).groups()
        for level in EDUCATION
    ]
    return Sheet(
        name="Pegawai Pendidikan",
        title="Komposisi Pegawai BKD Berdasarkan Pendidikan",
        period=PERIOD,
        place=f"{STAFF_PLACE}, gambar 2 dan uraiannya",
        header=[["Pendidikan", "Jumlah Pegawai", "%"]],
        rows=[
            *([level, number(count), number(share)] for level, (count, share) in zip(EDUCATION, found, strict=True)),
            ["Jumlah", number(_staff_numbers()[0]), None],
        ],
        widths={1: 36},
    )


def _staff_numbers() -> tuple[str, str]:
    """How many work for the agency, and how many it serves."""
    pattern = r"didukung oleh (\d+) personil .* berjumlah ([\d.]+) pegawai"
    return re.search(pattern, _line("BKD Provinsi DKI Jakarta didukung oleh")).groups()


def _staff() -> Sheet:
    own, served = _staff_numbers()
    return Sheet(
        name="Pegawai",
        title="Jumlah Pegawai BKD dan Pegawai yang Dilayani",
        period=PERIOD,
        place=f"{STAFF_PLACE}; tanggal pegawai BKD menurut Bab III, 3.2.1, no. 4 Analisa Efisiensi",
        header=[["Uraian", "Jumlah", "Kondisi"]],
        rows=[
            ["Pegawai BKD", number(own), "31 Desember 2024"],
            ["Pegawai Pemerintah Provinsi DKI Jakarta yang dilayani", number(served), "Desember 2024"],
        ],
        widths={1: 56, 3: 24},
    )


def _training() -> Sheet:
    printed = rows(between("Tahun\tNo\tNama Pendidikan", "c. Sumber Daya Teknologi"))
    year = printed[0][0]
    return Sheet(
        name="Pelatihan",
        title="Pendidikan dan Pelatihan / Bimbingan Teknis Pegawai BKD",
        period=PERIOD,
        place="Bab III, 3.2.4 Pengukuran Capaian Sasaran Khusus dan Operasional, b. Sumber Daya Manusia",
        header=[["Tahun", "No", "Nama Pendidikan dan Pelatihan / Bimbingan Teknis", "Jumlah Peserta"]],
        rows=[row_of([cells[0] or year, *cells[1:]], {0, 1, 3}) for cells in printed],
        widths={1: 10, 2: 8, 3: 80, 4: 16},
    )


def _recommendations() -> Sheet:
    return Sheet(
        name="Rekomendasi",
        title="Rekomendasi dan Tindak Lanjut",
        period=PERIOD,
        place=f"{STAFF_PLACE}, Tabel 1.1 (Inspektorat); Bab IV, 4.2 Rekomendasi dan Saran",
        header=[["Jenis", "No", "Rekomendasi", "Tindak Lanjut"]],
        rows=[*_inspectorate(), *_suggestions()],
        widths={1: 28, 2: 8, 3: 90, 4: 90},
    )


def _inspectorate() -> list[list[Cell]]:
    printed = table(between("Tabel . 1. 1 Tindaklanjut Rekomendasi", "1.7 Sistematika Penulisan"))
    return [["Inspektorat", *(clean(text) for text in cells)] for cells in printed]


def _suggestions() -> list[list[Cell]]:
    block = between("Berdasarkan uraian dan kesimpulan di atas", "Lampiran 1 :")
    found = (re.match(r"(\d\.) (.*)", line) for line in block)
    return [["Rekomendasi dan Saran", *item.groups(), None] for item in found if item]


def _awards() -> Sheet:
    """The awards are headings in bold, each broken over two or three lines."""
    text = " ".join(lines()[lines().index("Lampiran 4 :") :])
    return Sheet(
        name="Penghargaan",
        title="Penghargaan dan Prestasi BKD Provinsi DKI Jakarta",
        period=PERIOD,
        place="Lampiran 4, Dokumen Penghargaan dan Prestasi BKD Provinsi DKI Jakarta Tahun 2024",
        header=[["Tahun", "Penghargaan"]],
        rows=[[number(award[-4:]), award] for award in re.findall(r"\*\*(.+?)\*\*", text)],
        widths={1: 10, 2: 120},
    )

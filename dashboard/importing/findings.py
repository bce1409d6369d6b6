"""What can be wrong with a workbook. A finding is data: how grave, what kind, where, and what to do."""

from dataclasses import dataclass

ERROR = "error"
WARNING = "warning"
INFO = "info"


@dataclass(frozen=True)
class Kind:
    """A kind of finding: its usual severity and what it means, for the manual."""

    severity: str
    meaning: str


KINDS = {
    "format-tidak-didukung": Kind(ERROR, "Berkas bukan buku kerja Excel (.xlsx, .xlsm)."),
    "bersandi": Kind(ERROR, "Berkas dilindungi kata sandi."),
    "rusak": Kind(ERROR, "Berkas tidak dapat dibuka."),
    "kosong": Kind(ERROR, "Berkas atau tabel tidak berisi data."),
    "tabel-tidak-ditemukan": Kind(ERROR, "Tidak ada judul kolom yang dikenali pada lembar."),
    "judul-tidak-dikenal": Kind(WARNING, "Judul kolom tidak dikenali, sehingga kolomnya tidak dibaca."),
    "kolom-hilang": Kind(ERROR, "Kolom yang diperlukan tidak ada."),
    "bukan-angka": Kind(ERROR, "Sel yang seharusnya angka berisi teks lain."),
    "notasi-meragukan": Kind(ERROR, "Angka yang ditulis sebagai teks dapat berarti dua nilai."),
    "sel-galat": Kind(ERROR, "Sel berisi pesan kesalahan Excel."),
    "rumus-tanpa-nilai": Kind(ERROR, "Rumus belum pernah dihitung, sehingga nilainya tidak tersimpan."),
    "wajib-diisi": Kind(ERROR, "Sel pengenal baris, atau angka yang dijumlahkan, kosong."),
    "cetakan-bukan-angka": Kind(
        WARNING, "Jumlah atau persentase tercetak bukan angka, sehingga tidak dapat dibandingkan."
    ),
    "baris-ganda": Kind(ERROR, "Dua baris berpengenal sama."),
    "baris-hilang": Kind(ERROR, "Baris yang berlaku sekarang tidak ada lagi di berkas."),
    "nilai-negatif": Kind(ERROR, "Jumlah uang atau orang bernilai negatif."),
    "di-luar-rentang": Kind(ERROR, "Nilai di luar rentang yang mungkin."),
    "realisasi-melebihi-pagu": Kind(WARNING, "Realisasi anggaran lebih besar daripada pagu."),
    "target-nol": Kind(WARNING, "Target nol: capaian tidak dapat dihitung."),
    "periode-meragukan": Kind(ERROR, "Perangkat daerah, tahun atau triwulan tidak dapat dipastikan."),
    "tersembunyi": Kind(INFO, "Lembar tersembunyi tidak dibaca."),
}


@dataclass(frozen=True)
class Finding:
    """One thing to know about a workbook. ``cell`` is A1 notation, a table's first cell for the table itself."""

    kind: str
    message: str
    sheet: str | None = None
    cell: str | None = None

    @property
    def severity(self) -> str:
        """``error`` stops publication, ``warning`` needs one look, ``info`` is only said."""
        return KINDS[self.kind].severity

    def as_row(self) -> dict[str, str | None]:
        """The finding as the command line prints it."""
        return {
            "severity": self.severity,
            "kind": self.kind,
            "sheet": self.sheet,
            "cell": self.cell,
            "message": self.message,
        }


def has_error(findings: list[Finding]) -> bool:
    """Whether the findings stop publication."""
    return any(finding.severity == ERROR for finding in findings)

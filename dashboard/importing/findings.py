"""What can be wrong with a workbook. A finding is data: how grave, what kind, where, and what to do."""

from dataclasses import dataclass, replace

from dashboard.importing.choices import Answer

ERROR = "error"
WARNING = "warning"
INFO = "info"
MANY = 100


@dataclass(frozen=True)
class Kind:
    """A kind of finding: its usual severity, what it means and what to do, for the manual."""

    severity: str
    meaning: str
    remedy: str


KINDS = {
    "format-tidak-didukung": Kind(
        ERROR, "Isi berkas bukan .xlsx, .xlsm, .xls, .ods atau CSV, apa pun namanya.", "Simpan ulang sebagai .xlsx."
    ),
    "bersandi": Kind(ERROR, "Berkas dilindungi kata sandi.", "Hapus kata sandinya di Excel lalu simpan ulang."),
    "rusak": Kind(
        ERROR, "Berkas tidak dapat dibuka atau terpotong.", "Unduh ulang, atau buka dan simpan ulang di Excel."
    ),
    "kosong": Kind(
        ERROR,
        "Berkas atau tabel tidak berisi data, atau tidak satu pun angkanya diisi.",
        "Isi tabelnya, atau pilih berkas yang benar.",
    ),
    "terlalu-besar": Kind(
        ERROR,
        "Berkas, lembar atau isinya setelah dibuka melebihi batas.",
        "Bagi berkasnya, atau hapus baris kosong berformat.",
    ),
    "tabel-tidak-ditemukan": Kind(
        ERROR, "Tidak ada tabel yang dikenali pada lembar.", "Periksa judul kolomnya, atau pilih lembar lain."
    ),
    "judul-tidak-dikenal": Kind(
        WARNING, "Judul kolom tidak dikenali, sehingga kolomnya tidak dibaca.", "Sebutkan kolomnya, atau biarkan."
    ),
    "kolom-hilang": Kind(
        ERROR, "Kolom yang diperlukan tidak ada.", "Tambahkan kolomnya, atau sebutkan judul mana yang dimaksud."
    ),
    "kolom-dijumlahkan": Kind(
        INFO,
        "Pagu dan realisasi hanya ada menurut jenis belanja, sehingga bagiannya dijumlahkan.",
        "Pastikan semua jenis belanja ada, atau tambahkan kolom jumlahnya.",
    ),
    "kolom-meragukan": Kind(ERROR, "Judul kolom dapat berarti lebih dari satu kolom.", "Pilih kolom yang dimaksud."),
    "satuan-meragukan": Kind(
        ERROR,
        "Skala atau satuan angka tidak dapat dipastikan: pecahan atau persen, rupiah atau juta rupiah.",
        "Pilih yang dimaksud.",
    ),
    "bukan-angka": Kind(
        ERROR, "Sel yang seharusnya angka berisi teks lain.", 'Isi angkanya, atau "N/A" bila belum tersedia.'
    ),
    "notasi-meragukan": Kind(
        ERROR,
        "Angka yang ditulis sebagai teks dapat berarti dua nilai.",
        "Pilih nilai yang dimaksud, atau tulis sebagai angka.",
    ),
    "angka-terpotong": Kind(
        ERROR, "Angka ditulis dengan pangkat sepuluh, sehingga digitnya sudah hilang.", "Isi angka lengkapnya di Excel."
    ),
    "bulan-belum-lengkap": Kind(
        WARNING,
        "Kolom bulan sebuah triwulan belum lengkap, sehingga realisasi triwulan itu belum dibaca.",
        "Lengkapi bulannya, atau unggah lagi setelah triwulan berakhir.",
    ),
    "rumus-tanpa-nilai": Kind(
        ERROR,
        "Rumus belum pernah dihitung, sehingga nilainya tidak tersimpan; catatan bila hanya dibandingkan.",
        "Buka di Excel, hitung, lalu simpan.",
    ),
    "sel-galat": Kind(ERROR, "Sel berisi pesan kesalahan Excel.", "Perbaiki rumusnya lalu simpan."),
    "isi-tidak-dikenal": Kind(
        ERROR,
        "Isi sel bukan salah satu pilihan kolomnya.",
        "Pilih yang dimaksud, berlaku untuk semua sel yang sama di kolomnya; atau perbaiki selnya.",
    ),
    "wajib-diisi": Kind(
        ERROR, "Sel pengenal baris, atau angka yang dijumlahkan, kosong.", "Isi selnya, atau hapus barisnya."
    ),
    "tingkat-meragukan": Kind(
        ERROR,
        "Tingkat baris (program, kegiatan atau sub kegiatan) tidak dapat dipastikan.",
        "Pilih susunannya, isi kodenya, atau tulis tingkatnya di depan nama barisnya.",
    ),
    "induk-tidak-dikenal": Kind(
        ERROR,
        "Program dan kegiatan sebuah sub kegiatan tidak tertulis, dan data yang berlaku tidak memastikannya.",
        "Pilih atau tulis program dan kegiatannya, atau tambahkan kolom Program dan Kegiatan.",
    ),
    "cetakan-bukan-angka": Kind(
        WARNING, "Jumlah atau persentase tercetak bukan angka, sehingga tidak dapat dibandingkan.", "Periksa selnya."
    ),
    "komponen-tidak-dikenal": Kind(
        WARNING,
        "Komponen, atau unsur survei, tidak ada dalam rumusnya, sehingga disimpan tetapi tidak dihitung.",
        "Samakan namanya dengan yang disebut, atau biarkan.",
    ),
    "baris-ganda": Kind(
        ERROR, "Dua baris berpengenal sama.", "Jumlahkan bila keduanya benar; hapus hanya yang tertulis dua kali."
    ),
    "baris-bergabung": Kind(
        ERROR,
        "Satu baris lembar memuat beberapa indikator dalam satu sel, dengan nilai masing-masing di sel sebelahnya.",
        "Pisahkan dengan satu klik, atau tulis satu baris untuk setiap nilai.",
    ),
    "baris-bergeser": Kind(
        ERROR,
        "Angka sebuah kolom berada satu baris di atas atau di bawah barisnya, dibandingkan dengan yang berlaku.",
        "Kembalikan ke barisnya di berkas, atau pastikan bahwa angkanya memang benar.",
    ),
    "baris-hilang": Kind(
        ERROR,
        "Baris yang berlaku sekarang tidak ada lagi di berkas.",
        "Lengkapi berkasnya, atau pilih ganti atau tambah.",
    ),
    "angka-menjadi-kosong": Kind(
        WARNING,
        "Sel kosong menggantikan angka yang berlaku sekarang.",
        "Isi angkanya, atau biarkan bila memang tidak ada lagi.",
    ),
    "jumlah-tidak-cocok": Kind(
        WARNING,
        "Jumlah tercetak tidak sama dengan jumlah rinciannya; keduanya disimpan.",
        "Periksa rincian dan jumlahnya.",
    ),
    "persen-tidak-cocok": Kind(
        WARNING,
        "Persentase tercetak tidak sama dengan hasil hitung dari angka di barisnya.",
        "Periksa ketiga angkanya.",
    ),
    "realisasi-melebihi-pagu": Kind(
        WARNING, "Realisasi anggaran lebih besar daripada pagu.", "Pastikan keduanya benar."
    ),
    "rencana-melebihi-pagu": Kind(
        WARNING, "Rencana penarikan anggaran setahun lebih besar daripada pagu.", "Pastikan mana yang benar."
    ),
    "nilai-negatif": Kind(ERROR, "Jumlah uang atau orang bernilai negatif.", "Periksa tandanya."),
    "di-luar-rentang": Kind(ERROR, "Nilai di luar rentang yang mungkin.", "Periksa nilainya."),
    "bobot-berbeda": Kind(
        WARNING, "Bobot sub aspek berbeda dari bobot yang berlaku.", "Pastikan bobot mana yang benar."
    ),
    "indikator-tidak-dikenal": Kind(
        WARNING,
        "Indikator tidak ada dalam perjanjian kinerja yang berlaku; kesalahan bila mirip salah satunya.",
        "Pilih indikator yang dimaksud, atau pastikan bahwa memang baru.",
    ),
    "instansi-tidak-dikenal": Kind(
        WARNING,
        "Instansi belum pernah ada dalam daftar; kesalahan bila mirip salah satunya.",
        "Pilih instansi yang dimaksud, atau pastikan bahwa memang baru.",
    ),
    "nama-mirip": Kind(
        ERROR,
        "Nama berbeda satu atau dua huruf dari nama yang berlaku.",
        "Pilih nama yang dimaksud, atau pastikan bahwa memang baru.",
    ),
    "sub-aspek-tidak-dikenal": Kind(
        ERROR,
        "Aspek atau sub aspek penilaian mandiri tidak ada dalam daftar yang berlaku.",
        "Pilih yang dimaksud, atau pastikan bahwa memang baru.",
    ),
    "kode-bernama-lain": Kind(
        ERROR,
        "Kode sub kegiatan yang berlaku kini bernama sub kegiatan lain yang juga dikenal.",
        "Perbaiki kode atau namanya, atau pastikan bahwa nama itu memang baru untuk kodenya.",
    ),
    "nama-disamakan": Kind(
        INFO,
        "Nama dibaca sebagai nama lain, seperti yang dipastikan pada unggahan sebelumnya.",
        "Tolak bila bukan yang sama.",
    ),
    "indikator-hilang": Kind(
        WARNING, "Indikator triwulan lalu tidak ada lagi di berkas.", "Lengkapi bila seharusnya ada."
    ),
    "sub-kegiatan-hilang": Kind(
        WARNING,
        "Sub kegiatan, atau unitnya, yang sudah berealisasi pada triwulan sebelumnya tidak ada di berkas.",
        "Lengkapi bila seharusnya ada; biarkan bila memang dihapus atau berganti nama.",
    ),
    "sub-aspek-hilang": Kind(
        WARNING,
        "Sub aspek yang berlaku tidak dinilai dalam penilaian mandiri, sehingga indeksnya belum lengkap.",
        "Lengkapi bila seharusnya dinilai.",
    ),
    "triwulan-kurang": Kind(
        WARNING,
        "Realisasi per triwulan belum dapat dijumlahkan sejak awal tahun: triwulan sebelumnya tidak memuat barisnya.",
        "Unggah triwulan sebelumnya dengan baris itu; isi 0 bila belum ada realisasi.",
    ),
    "target-nol": Kind(WARNING, "Target nol: capaian tidak dapat dihitung.", "Periksa targetnya."),
    "target-berubah": Kind(
        WARNING,
        "Target berbeda dari yang berlaku, pada himpunan target yang sama.",
        "Pastikan perubahannya ditetapkan.",
    ),
    "kumulatif-turun": Kind(
        ERROR,
        "Angka kumulatif lebih kecil daripada triwulan sebelumnya, atau lebih besar daripada triwulan sesudahnya.",
        "Perbaiki; atau pilih per triwulan, atau pastikan bahwa angkanya memang turun, seperti setelah pengembalian.",
    ),
    "lonjakan": Kind(WARNING, "Nilai melonjak dibandingkan yang berlaku.", "Pastikan angkanya benar."),
    "periode-meragukan": Kind(
        ERROR,
        "Perangkat daerah, tahun atau triwulan tidak dapat dipastikan.",
        "Pilih yang benar, atau tulis di atas tabel.",
    ),
    "triwulan-dianggap": Kind(
        INFO,
        "Judul tabel hanya menyebut tahun yang sudah berakhir; angkanya dibaca sebagai posisi akhir tahun.",
        "Pilih triwulannya bila maksudnya lain.",
    ),
    "tahun-lain": Kind(
        INFO,
        "Beberapa tahun bersebelahan; hanya kolom tahun tabelnya yang dibaca.",
        "Pilih tahunnya bila tahun lain yang dimaksud.",
    ),
    "periode-terkunci": Kind(
        ERROR, "Periode sudah dikunci setelah rapat evaluasi.", "Buka kuncinya dengan alasan, atau periksa periodenya."
    ),
    "tersembunyi": Kind(INFO, "Lembar, baris atau kolom tersembunyi tidak dibaca.", "Sertakan bila memang datanya."),
    "di-luar-tabel": Kind(INFO, "Sel di luar tabel tidak dibaca.", "Pindahkan ke dalam tabel bila memang datanya."),
    "data-pribadi": Kind(
        INFO,
        "NIP, nama pegawai, nama penanda tangan atau nama orang dalam teks dihapus sebelum apa pun disimpan; "
        "kesalahan bila sebuah jawaban memuatnya.",
        "Tidak perlu tindakan; jawaban ditulis lagi tanpa keduanya.",
    ),
}


@dataclass(frozen=True)
class Finding:
    """One thing to know about a workbook. ``cell`` is A1 notation, a table's first cell for the table itself.

    ``answers`` are the ways to settle it at once, ``asks`` the names in :class:`Choices` of what the user may say in
    their place or beside them, or a decision: ``angka`` or ``teks`` (what its cell should hold), ``bulan`` (the month
    of its sheet), ``induk`` (programme and activity of its ``area``, the cells that it is about); a finding without any
    is settled in the workbook. How an answer is given is told by whoever shows the finding: a button, a flag, a note in
    a cell.
    """

    kind: str
    message: str
    sheet: str | None = None
    cell: str | None = None
    answers: tuple[Answer, ...] = ()
    gravity: str | None = None
    asks: tuple[str, ...] = ()
    area: str | None = None

    @property
    def severity(self) -> str:
        """``error`` stops publication, ``warning`` needs one look, ``info`` is only said; usually the kind's."""
        return self.gravity or KINDS[self.kind].severity

    def as_row(self) -> dict[str, object]:
        """The finding as data, without its answers."""
        return {
            "severity": self.severity,
            "kind": self.kind,
            "sheet": self.sheet,
            "cell": self.cell,
            "message": self.message,
        }


def gathered(findings: list[Finding]) -> list[Finding]:
    """The findings, of many of one kind in one column only the first ones; the last of them says how many follow."""
    alike: dict[tuple[str, str | None, str], list[Finding]] = {}
    for finding in findings:
        column = (finding.cell or "").rstrip("0123456789")
        alike.setdefault((finding.kind, finding.sheet, column), []).append(finding)
    kept = {id(finding) for found in alike.values() for finding in found[: MANY if len(found) > MANY else None]}
    more = {id(found[MANY - 1]): len(found) - MANY for found in alike.values() if len(found) > MANY}
    return [
        replace(finding, message=f"{finding.message} Juga di {more[id(finding)]} sel lain.")
        if id(finding) in more
        else finding
        for finding in findings
        if id(finding) in kept
    ]


def has_error(findings: list[Finding]) -> bool:
    """Whether the findings stop publication."""
    return any(finding.severity == ERROR for finding in findings)

"""Rows of hand-worked tables, short to write."""

Facts = list[tuple[str, dict[str, object]]]


def printed(dataset: str, ukuran: str, objek: str, nilai: object, **more: object) -> tuple[str, dict[str, object]]:
    return "angka_tercetak", {
        "dataset": dataset,
        "ukuran": ukuran,
        "objek": objek,
        "nilai": nilai,
        "kolom": "H",
        **more,
    }


def budget(sub: str, pagu: int, realisasi: int | None, program: str = "Program P") -> tuple[str, dict[str, object]]:
    names = {"himpunan": "perubahan", "program": program, "kegiatan": "K", "sub_kegiatan": sub}
    return "anggaran", {**names, "pagu_rupiah": pagu, "realisasi_rupiah": realisasi}


def noted(sub: str, note: str | None) -> tuple[str, dict[str, object]]:
    """Money of a sub-activity with a note beside it."""
    table, values = budget(sub, 10, 1)
    return table, {**values, "keterangan": note}


def in_quarters(sub: str, alone: bool = False, **spent: int) -> Facts:
    return [
        (table, {**values, "periode": quarter, "per_triwulan": alone})
        for quarter, amount in spent.items()
        for table, values in [budget(sub, 100, amount)]
    ]


def indicator(name: str, target: float, realisasi: float | None = None) -> Facts:
    annual = {"indikator": name, "target": target, "himpunan": "pk", "periode": "tahun", "kolom": "C"}
    return [("indikator_target", annual), ("indikator_realisasi", {"indikator": name, "realisasi": realisasi})]


def rising(name: str, year: int) -> Facts:
    """Quarterly targets of an indicator that rise to that of the year."""
    held = {"indikator": name, "tahun": year, "himpunan": "pk", "kolom": "C"}
    targets = {"I": 1, "II": 2, "III": 3, "IV": 4, "tahun": 4}
    return [("indikator_target", {**held, "periode": period, "target": value}) for period, value in targets.items()]


def spelled(name: str, written: str) -> tuple[str, dict[str, object]]:
    return "ejaan", {"dataset": "anggaran", "nama": name, "teks": written}


def cash(sub: str, *months: int) -> Facts:
    """The cash plan of a sub-activity by month."""
    names = {"program": "Program P", "kegiatan": "K", "sub_kegiatan": sub, "kolom": "C"}
    return [
        ("anggaran_kas", {**names, "periode": f"2024-{month:02}", "rencana_rupiah": amount})
        for month, amount in enumerate(months, start=1)
    ]


def scored(aspek: str, *scores: float | None, weight: float = 5) -> Facts:
    """Sub-aspects of BKD with the scores of a self-assessment."""
    return [
        (
            "merit_skor",
            {"aspek": aspek, "nomor_sub_aspek": at, "sub_aspek": f"{aspek} {at}", "bobot": weight, "skor": score}
            | {"pengampu": "BKD"},
        )
        for at, score in enumerate(scores, start=1)
    ]


def output(sub: str, percent: float) -> tuple[str, dict[str, object]]:
    return "output", {"program": "Program P", "sub_kegiatan": sub, "capaian_output_persen": percent}


def plan(sub: str, unit: str, **more: object) -> tuple[str, dict[str, object]]:
    names = {"himpunan": "rencana", "unit": unit, "program": "Program P", "sub_kegiatan": sub}
    return "rencana_aksi", {**names, "pagu_rupiah": 10, **more}


def in_people(sub: str, quarter: str, people: int, what: str = "Jumlah Orang yang Menerima Gaji") -> Facts:
    """A sub-activity of the plan that counts people, with its target of a quarter."""
    names = {"himpunan": "rencana", "unit": "U", "program": "Program P", "sub_kegiatan": sub}
    target = {**names, "periode": quarter, "target": people, "kolom": "C"}
    given = plan(sub, "U", periode="tahun", indikator_output=what, satuan="Orang / Bulan")
    return [given, ("rencana_aksi_target", target)]


def in_four_quarters(sub: str, unit: str, measure: str, volume: int, *targets: int) -> Facts:
    """A sub-activity of the plan with its volume and the targets of its quarters."""
    names = {"himpunan": "rencana", "unit": unit, "program": "Program P", "sub_kegiatan": sub}
    quarters = zip(("I", "II", "III", "IV"), targets, strict=True)
    return [
        plan(sub, unit, periode="tahun", satuan=measure, volume=volume),
        *(("rencana_aksi_target", {**names, "periode": at, "target": target, "kolom": "C"}) for at, target in quarters),
    ]


def explained(sub: str, why: str = "lelang lebih murah") -> tuple[str, dict[str, object]]:
    return "anggaran_penjelasan", {"sub_kegiatan": sub, "penjelasan": why}


def staff(people: int) -> tuple[str, dict[str, object]]:
    return "pegawai_pendidikan", {"pendidikan": "S1", "jumlah_pegawai": people}


def aspect(
    name: str, maximum: float, own: float = 0, other: float = 0, number: int = 1
) -> tuple[str, dict[str, object]]:
    values = {"nilai_maksimal": maximum, "nilai_bkd": own, "nilai_bpsdm": other}
    return "merit_aspek", {"nomor": number, "aspek": name, **values}


def weight(name: str, percent: float) -> tuple[str, dict[str, object]]:
    return "merit_bobot", {"nomor": 1, "aspek": name, "bobot_persen": percent}


def parts(name: str, *weights: float) -> Facts:
    return [
        ("merit_sub_aspek", {"aspek": name, "nomor_sub_aspek": at, "sub_aspek": f"{name} {at}", "bobot": weight_})
        for at, weight_ in enumerate(weights, start=1)
    ]


def band(himpunan: str, kunci: str, label: str, **more: object) -> tuple[str, dict[str, object]]:
    return "aturan_tercetak", {"himpunan": himpunan, "kunci": kunci, "label": label, **more}


def plan_target(name: str, year: int, target: float, start: float = 1) -> tuple[str, dict[str, object]]:
    return "renstra_target", {"tahun": year, "indikator": name, "target": target, "kondisi_awal": start, "kolom": "C"}


def reached(name: str, year: int, value: float) -> tuple[str, dict[str, object]]:
    return "renstra_capaian", {"tahun": year, "indikator": name, "realisasi": value, "kolom": "C"}


def composite(name: str, reported: float, **components: float) -> Facts:
    given = [
        ("komponen_indikator", {"indikator": name, "komponen": component.replace("_", " "), "nilai": value})
        for component, value in components.items()
    ]
    agreed = {"indikator": name, "nomor": 1, "periode": "tahun"}
    return [("indikator", agreed), ("indikator_realisasi", {"indikator": name, "realisasi": reported}), *given]


def printed_row(place: str, row: int, name: str, target: float, realisasi: float) -> Facts:
    at = {"baris": row, "tempat": place}
    return [
        printed("indikator", "target", name, target, **at),
        printed("indikator", "realisasi", name, realisasi, **at, kolom="I"),
    ]


def source(fact: str, name: str, text: str) -> tuple[str, dict[str, object]]:
    more = {"nomor": 1} if fact == "indikator" else {"jenis": "P"}
    return fact, {"indikator": name, "sumber_data": text, "periode": "tahun", **more}


def strategic(period: str, value: float) -> tuple[str, dict[str, object]]:
    given = {"sub_ksd": "S", "rencana_aksi": "R", "target": f"sampai {period}"}
    return "ksd", {**given, "periode": period, "capaian_persen": value}


def cited(text: str) -> tuple[str, dict[str, object]]:
    return "rekomendasi", {"jenis": "A", "nomor": 1, "rekomendasi": text}


ALL_BUT_II = "target triwulan I, III dan IV tercapai seluruhnya"
HOURS = "Persentase Implementasi Pengembangan Kompetensi PNS Pemerintah Provinsi DKI Jakarta 40 Jam Pelajaran per tahun"
COMPLAINTS = "Persentase capaian penyelesaian pengaduan masyarakat"
SURVEY = "Indeks 3 : Baik, dengan nilai interval hasil survei 3,0644-{} atau nilai interval konversi 76,61-88,30"
CUMULATIVE = "Persentase Implementasi Penerapan Manajemen Risiko"
MERIT = "Indeks sistem merit pada aspek dan sub aspek lingkup BKD"
PERFORMANCE = "Persentase Nilai Kinerja Anggaran atas aspek Implementasi"
STAFF = "Program Kepegawaian Daerah"


Cases = dict[str, tuple[Facts, list[tuple[str, str]]]]

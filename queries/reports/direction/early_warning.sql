-- What needs a decision at a quarter, ranked, with the expected year-end value, its range and what is still needed.
-- Methods and assumptions: data/rules/metode_perkiraan.csv. What cannot be expected says why (alasan_kosong).
--
-- Grain: one row per matter.
-- Params: $perangkat_daerah, $tahun, $triwulan, $tanggal (the day lateness is counted on; null for today).
-- Sources: program_indikator, indikator_target, indikator_realisasi, anggaran, anggaran_kas, ksd, renstra_target
-- Period: indikator_realisasi
select
    daftar.jenis,
    daftar.objek,
    daftar.alasan,
    daftar.nilai,
    daftar.perkiraan_akhir_tahun,
    daftar.batas_bawah,
    daftar.batas_atas,
    daftar.kebutuhan,
    daftar.peringkat,
    daftar.kunci,
    daftar.nama_pendek,
    daftar.kelompok,
    daftar.pembanding,
    daftar.persen,
    daftar.bagian_persen,
    daftar.sisa,
    daftar.kategori_alasan,
    daftar.tahun_pembanding,
    daftar.tahun_dicapai,
    daftar.target_dipenuhi,
    daftar.kosong_sejak,
    daftar.penanggung_jawab,
    daftar.penanggung_jawab_sebagai,
    daftar.target_akhir_tahun,
    daftar.perkiraan_persen,
    daftar.kebutuhan_per_triwulan,
    daftar.triwulan_dasar,
    daftar.bagian_target_persen,
    daftar.metode,
    cara.nama as nama_metode,
    cara.cara,
    cara.anggapan,
    daftar.alasan_kosong,
    daftar.arah,
    daftar.akumulasi,
    daftar.satuan,
    daftar.hari_sejak_jatuh_tempo,
    daftar.is_terlambat
from perkara($perangkat_daerah, $tahun, $triwulan, coalesce($tanggal::date, current_date)) as daftar
left join metode_perkiraan as cara on daftar.metode = cara.metode
order by daftar.peringkat;

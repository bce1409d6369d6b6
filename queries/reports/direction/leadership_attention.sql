-- "Perlu arahan pimpinan": missed targets first, then low absorption by remainder, targets that will be missed at the present
-- rate, missing figures, empty action-plan targets and targets that no longer challenge.
--
-- Grain: one row per matter.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: program_indikator, indikator_target, indikator_realisasi, anggaran, ksd, renstra_target
-- Period: indikator_realisasi
select
    peringkat,
    jenis,
    objek,
    alasan,
    nilai,
    pembanding,
    persen,
    tahun_pembanding,
    tahun_dicapai,
    target_dipenuhi,
    kosong_sejak,
    nama_pendek,
    bagian_persen,
    sisa,
    perkiraan_akhir_tahun,
    perkiraan_persen,
    kebutuhan,
    kunci
from perkara($perangkat_daerah, $tahun, $triwulan, current_date)
order by peringkat;

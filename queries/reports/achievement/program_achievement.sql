-- Programme indicators with target, realisation and achievement.
--
-- Grain: one row per programme and indicator.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: program_indikator
-- Period: program_indikator
select
    program,
    indikator,
    target,
    realisasi,
    capaian(realisasi, target, 'naik') as capaian_persen,
    kategori_nilai('capaian', capaian(realisasi, target, 'naik'), $tahun) as kategori,
    status_capaian(capaian(realisasi, target, 'naik'), coalesce(status, 'belum_tersedia')) as status,
    sasaran_program,
    satuan
from program_indikator
where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
order by tabel, baris;

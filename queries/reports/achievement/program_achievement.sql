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
    capaian_persen,
    kategori_nilai('capaian', capaian_persen, $tahun) as kategori,
    status_capaian(capaian_persen, coalesce(status, 'belum_tersedia')) as status,
    sasaran_program,
    satuan
from capaian_program($perangkat_daerah, $tahun, $triwulan)
order by tabel, baris;

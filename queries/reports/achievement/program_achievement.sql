-- Programme indicators with target, realisation and achievement, beside the mean of what is available of their programme.
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
    satuan,
    avg(capaian(realisasi, target, 'naik')) over (partition by program) as rata_rata_persen
from program_indikator
where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
order by tabel, baris;

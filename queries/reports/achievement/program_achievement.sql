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
    capaian_persen,
    kategori_nilai('capaian', capaian_persen, $tahun) as kategori,
    status_capaian(capaian_persen, status) as status,
    sasaran_program,
    satuan,
    avg(capaian_persen) over (partition by program) as rata_rata_persen
from capaian_program($perangkat_daerah, $tahun, $triwulan)
order by tabel, baris;

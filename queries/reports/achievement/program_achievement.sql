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
    case
        when capaian(realisasi, target, 'naik') is null then coalesce(status, 'belum_tersedia')
        when realisasi >= target then 'tercapai'
        else 'di_bawah_target'
    end as status,
    sasaran_program,
    satuan
from program_indikator
where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
order by tabel, baris;

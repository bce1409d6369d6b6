-- Output and absorption of every sub-activity, as chapter III of the report lists them by programme.
--
-- Grain: one row per sub-activity.
-- Params: $perangkat_daerah, $tahun, $triwulan, $program (null for all).
-- Sources: output, anggaran
-- Period: anggaran
select
    rinci.program,
    rinci.kegiatan,
    rinci.sub_kegiatan,
    keluaran.capaian_output_persen,
    rinci.pagu_rupiah,
    rinci.realisasi_rupiah,
    rinci.serapan_persen
from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan) as rinci
left join output as keluaran
    on
        rinci.program = keluaran.program and rinci.sub_kegiatan = keluaran.sub_kegiatan
        and keluaran.perangkat_daerah = $perangkat_daerah
        and keluaran.tahun = $tahun and keluaran.periode = $triwulan
where $program is null or rinci.program = $program
order by rinci.urutan;

-- Output and absorption of every sub-activity, as chapter III of the report lists them by programme.
--
-- Grain: one row per sub-activity.
-- Params: $perangkat_daerah, $tahun, $triwulan, $program (null for all).
-- Sources: output, anggaran
-- Period: anggaran
select
    program,
    kegiatan,
    sub_kegiatan,
    capaian_output_persen,
    pagu_rupiah,
    realisasi_rupiah,
    serapan_persen
from output_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
where $program is null or program = $program
order by urutan;

-- Output and absorption of every sub-activity, as chapter III of the report lists them by programme, and whether its
-- programme supports an indicator of the agreement (data/rules/pendukung_indikator.csv).
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
    serapan_persen,
    program in (
        select pendukung from pendukung_berlaku($tahun)
        where perangkat_daerah = $perangkat_daerah and jenis = 'program'
    ) as is_mendukung
from output_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
where $program is null or program = $program
order by urutan;

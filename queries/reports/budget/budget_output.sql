-- Sub-activities that reached their output while little or nothing was spent: output at least 100 %, absorption low.
--
-- Grain: one row per sub-activity.
-- Params: $perangkat_daerah, $tahun, $triwulan, $program, $kegiatan (null for all).
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
    sisa_rupiah,
    batas_serapan_rendah($tahun, $triwulan) as batas_rendah_persen
from output_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
where
    capaian_output_persen >= 100
    and serapan_rendah(serapan_persen, $tahun, $triwulan)
    and ($program is null or program = $program)
    and ($kegiatan is null or kegiatan = $kegiatan)
order by serapan_persen, sisa_rupiah desc;

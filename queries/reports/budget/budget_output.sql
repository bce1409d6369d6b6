-- Sub-activities that reached their output while little or nothing was spent: output at least 100 %, absorption low.
--
-- Grain: one row per sub-activity.
-- Params: $perangkat_daerah, $tahun, $triwulan, $program, $kegiatan (null for all).
-- Sources: output, anggaran
-- Period: anggaran
select
    rinci.program,
    rinci.kegiatan,
    rinci.sub_kegiatan,
    keluaran.capaian_output_persen,
    rinci.pagu_rupiah,
    rinci.realisasi_rupiah,
    rinci.serapan_persen,
    rinci.sisa_rupiah,
    pengaturan_nilai('serapan_rendah_persen', $tahun) as batas_rendah_persen
from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan) as rinci
inner join output as keluaran
    on
        rinci.program = keluaran.program and rinci.sub_kegiatan = keluaran.sub_kegiatan
        and keluaran.perangkat_daerah = $perangkat_daerah
        and keluaran.tahun = $tahun and keluaran.periode = $triwulan
where
    keluaran.capaian_output_persen >= 100
    and rinci.serapan_persen < pengaturan_nilai('serapan_rendah_persen', $tahun)
    and ($program is null or rinci.program = $program)
    and ($kegiatan is null or rinci.kegiatan = $kegiatan)
order by rinci.serapan_persen, rinci.sisa_rupiah desc;

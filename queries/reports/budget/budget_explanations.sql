-- Sub-activities of low absorption or with an explanation: why money was left, or that nothing explains it.
-- The category of a reason (hemat, batal, tertunda) is the project's reading of the explanation (data/rules).
--
-- Grain: one row per sub-activity.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: anggaran, output
-- Period: anggaran
select
    program,
    kegiatan,
    sub_kegiatan,
    pagu_rupiah,
    realisasi_rupiah,
    serapan_persen,
    sisa_rupiah,
    kategori_alasan,
    penjelasan,
    capaian_output_persen
from output_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
where
    penjelasan is not null
    or serapan_rendah(serapan_persen, $tahun, $triwulan)
order by penjelasan is null desc, sisa_rupiah desc;

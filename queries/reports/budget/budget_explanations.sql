-- Sub-activities of low absorption or with an explanation: why money was left, or that nothing explains it.
-- The category of a reason (hemat, batal, tertunda) is the project's reading of the explanation (data/rules).
--
-- Grain: one row per sub-activity.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: anggaran, output
-- Period: anggaran
select
    rinci.program,
    rinci.kegiatan,
    rinci.sub_kegiatan,
    rinci.pagu_rupiah,
    rinci.realisasi_rupiah,
    rinci.serapan_persen,
    rinci.sisa_rupiah,
    rinci.kategori_alasan,
    rinci.penjelasan,
    keluaran.capaian_output_persen
from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan) as rinci
left join output as keluaran
    on
        rinci.program = keluaran.program and rinci.sub_kegiatan = keluaran.sub_kegiatan
        and keluaran.perangkat_daerah = $perangkat_daerah
        and keluaran.tahun = $tahun and keluaran.periode = $triwulan
where
    rinci.penjelasan is not null
    or rinci.serapan_persen < pengaturan_nilai('serapan_rendah_persen', $tahun)
order by rinci.penjelasan is null desc, rinci.sisa_rupiah desc;

-- Allocation, spending and absorption of every sub-activity beside the achievement of its output, null where none is given.
--
-- Grain: one row per sub-activity.
create macro output_sub_kegiatan(kode_pd, tahun_data, triwulan_data) as table (
    select
        rinci.*,
        keluaran.capaian_output_persen
    from serapan_sub_kegiatan(kode_pd, tahun_data, triwulan_data) as rinci
    left join output as keluaran
        on
            rinci.program = keluaran.program and rinci.sub_kegiatan = keluaran.sub_kegiatan
            and keluaran.perangkat_daerah = kode_pd
            and keluaran.tahun = tahun_data and keluaran.periode = triwulan_data
);

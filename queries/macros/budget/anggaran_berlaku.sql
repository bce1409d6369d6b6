-- The revised budget at the end of a quarter: the allocation set that counts.
--
-- Grain: one row per sub-activity (and unit where a file gives it).
create macro anggaran_berlaku(kode_pd, tahun_data, triwulan_data) as table (
    select * from anggaran
    where
        perangkat_daerah = kode_pd and tahun = tahun_data
        and periode = triwulan_data and himpunan = 'perubahan'
);

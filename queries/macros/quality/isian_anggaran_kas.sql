-- How many sub-activities of each month's cash plan are filled in or blank. Those that have an allocation at the newest quarter
-- of the budget until the one chosen, and stand in no cash plan of the year, are blank in every month of it.
--
-- Grain: one row per slice, and one more where sub-activities have no plan.
create macro isian_anggaran_kas(kode_pd, tahun_data, triwulan_data) as table (
    with tertulis as (
        select * from isian_fakta('anggaran_kas', 'rencana_rupiah', 'target')
        where perangkat_daerah = kode_pd and tahun = tahun_data
    ),

    tak_tertulis as (
        select count(*) as banyak
        from tanpa_anggaran_kas
        where
            perangkat_daerah = kode_pd and tahun = tahun_data
            and triwulan = (
                select max_by(periode, urutan_triwulan(periode)) from anggaran
                where
                    perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'perubahan'
                    and urutan_triwulan(periode) <= urutan_triwulan(triwulan_data)
            )
    )

    select * from tertulis
    union all
    select tertulis.* replace (tak_tertulis.banyak as jumlah, 0 as terisi, 0 as tidak_jatuh_tempo)
    from tertulis
    cross join tak_tertulis
    where tak_tertulis.banyak > 0
);

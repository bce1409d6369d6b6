-- The provinces that the report names, of the newest year up to a year that is of the same method.
--
-- Grain: one row per institution.
create macro pembanding_merit(kode_pd, tahun_data) as table (
    select
        instansi,
        nilai,
        tahun,
        instansi in (
            select pd.instansi_merit from perangkat_daerah as pd
            where pd.perangkat_daerah = kode_pd
        ) as is_sendiri
    from merit_nasional
    where
        tahun <= tahun_data
        and metode_ukuran('indeks sistem merit', tahun)
        is not distinct from metode_ukuran('indeks sistem merit', tahun_data)
    qualify tahun = max(tahun) over ()
);

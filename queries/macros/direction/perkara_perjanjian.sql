-- The performance agreement of the year where none is in force although one is to be expected: realisations of the year are
-- stored, or another year of the agency has one. Without it no indicator is measured. nilai: the realisations that wait.
--
-- Grain: one row; none where there is an agreement, or nothing of the year is known.
create macro perkara_perjanjian(kode_pd, tahun_data, triwulan_data) as table (
    with dicapai as (
        select count(distinct indikator) as jumlah
        from indikator_realisasi
        where perangkat_daerah = kode_pd and tahun = tahun_data and realisasi is not null
    ),

    dibelanjakan as (
        select count(*) as jumlah
        from anggaran
        where perangkat_daerah = kode_pd and tahun = tahun_data
    ),

    perjanjian as (
        select
            count(*) as jumlah,
            count(*) filter (where tahun = tahun_data) as jumlah_tahun_ini
        from indikator
        where perangkat_daerah = kode_pd
    )

    select
        0 as urutan,
        'perjanjian' as jenis,
        'belum_diisi' as alasan,
        'Perjanjian kinerja ' || tahun_data as objek,
        dicapai.jumlah::double as nilai,
        akhir_periode(tahun_data, triwulan_data) as jatuh_tempo
    from perjanjian
    cross join dicapai
    cross join dibelanjakan
    where
        perjanjian.jumlah_tahun_ini = 0
        and (dicapai.jumlah > 0 or (perjanjian.jumlah > 0 and dibelanjakan.jumlah > 0))
);

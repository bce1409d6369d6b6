-- Strategic activities with targets due by the end of a quarter that were missed or never filled in; nilai is their number,
-- pembanding the number of targets due.
--
-- Grain: one row per strategic activity and reason.
create macro perkara_ksd(kode_pd, tahun_data, triwulan_data) as table (
    with jatuh_tempo as (
        select
            sub_ksd as objek,
            any_value(ksd) as kelompok,
            count(*) as jumlah,
            count(*) filter (where capaian_persen < 100) as jumlah_meleset,
            count(*) filter (where capaian_persen is null) as jumlah_kosong,
            min(capaian_persen) as persen,
            akhir_periode(any_value(tahun), min(periode) filter (where capaian_persen is null)) as jatuh_tempo
        from ksd
        where
            perangkat_daerah = kode_pd and tahun = tahun_data
            and sampai_triwulan(periode, triwulan_data)
        group by sub_ksd
    )

    select
        1 as urutan,
        'ksd' as jenis,
        'di_bawah_target' as alasan,
        objek,
        kelompok,
        jumlah_meleset::double as nilai,
        jumlah::double as pembanding,
        persen::double as persen,
        persen(jumlah_meleset, jumlah) as bagian_persen,
        100 - persen::double as bobot,
        null::date as jatuh_tempo
    from jatuh_tempo
    where jumlah_meleset > 0
    union all by name
    select
        4 as urutan,
        'ksd' as jenis,
        'belum_diisi' as alasan,
        objek,
        kelompok,
        jumlah_kosong::double as nilai,
        jumlah::double as pembanding,
        null as persen,
        persen(jumlah_kosong, jumlah) as bagian_persen,
        null as bobot,
        jatuh_tempo
    from jatuh_tempo
    where jumlah_kosong > 0
);

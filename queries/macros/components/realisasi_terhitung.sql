-- What indicators reached as their components, merit aspects or survey give it.
--
-- Grain: one row per indicator (kunci, in small letters) of which something is given.
create macro realisasi_terhitung(kode_pd, tahun_data, triwulan_data) as table (
    with rumus as (
        select distinct
            lower(indikator) as kunci,
            sumber
        from rumus_berlaku(tahun_data)
        where sumber in ('merit_aspek', 'survei_kepuasan')
    )

    select
        lower(indikator) as kunci,
        realisasi,
        alasan,
        komponen_kosong
    from realisasi_komponen(kode_pd, tahun_data, triwulan_data)
    union all
    select
        rumus.kunci,
        sum(merit.nilai_bkd),
        null,
        null
    from rumus
    cross join nilai_merit(kode_pd, tahun_data, triwulan_data) as merit
    where rumus.sumber = 'merit_aspek'
    group by rumus.kunci
    union all
    select
        rumus.kunci,
        konversi_survei(avg(unit.rata_rata)),
        null,
        null
    from rumus
    cross join nilai_unit(kode_pd, tahun_data, triwulan_data) as unit
    where rumus.sumber = 'survei_kepuasan'
    group by rumus.kunci
);

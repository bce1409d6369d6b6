-- Means of the satisfaction survey from the start of a year to the end of a quarter: over the answers, else as a file gives them.
--
-- Grain: one row per unit, month and element.
create macro nilai_unsur(kode_pd, tahun_data, triwulan_data) as table (
    with jawaban as (
        unpivot (
            select * from survei_jawaban
            where perangkat_daerah = kode_pd and tahun = tahun_data
        )
        on u1, u2, u3, u4, u5, u6, u7, u8, u9
        into name unsur value skor
    ),

    dihitung as (
        select
            coalesce(unit, perangkat_daerah) as unit,
            periode,
            upper(unsur) as unsur,
            avg(skor) as rata_rata,
            count(*) as jumlah_responden,
            'jawaban' as asal
        from jawaban
        group by 1, 2, 3
    ),

    rekap as (
        select
            coalesce(unit, perangkat_daerah) as unit,
            periode,
            kode_unsur(unsur) as unsur,
            avg(rata_rata) as rata_rata,
            max(jumlah_responden) as jumlah_responden,
            'rekap' as asal
        from survei_rekap
        where perangkat_daerah = kode_pd and tahun = tahun_data and rata_rata is not null
        group by 1, 2, 3
    ),

    semua as (
        select * from dihitung
        union all
        select rekap.* from rekap
        anti join dihitung on rekap.unit = dihitung.unit and rekap.periode = dihitung.periode
        where rekap.unsur is not null
    )

    select * from semua
    where sampai_triwulan(periode, triwulan_data)
);

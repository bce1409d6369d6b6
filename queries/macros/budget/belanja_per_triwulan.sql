-- Allocation and spending as they are reported of each quarter; spending by month is put together here.
--
-- Grain: one row per row of the table or view named.
create macro belanja_per_triwulan(nama_tabel) as table (
    with dibaca as (
        select
            *,
            belanja_dari_bulan(realisasi_rupiah, per_triwulan, bulan_1_rupiah, bulan_2_rupiah, bulan_3_rupiah) as belanja
        from query_table(nama_tabel)
    )

    select
        * exclude (belanja) replace (
            belanja as realisasi_rupiah,
            case when belanja is null then status end as status
        )
    from dibaca
);

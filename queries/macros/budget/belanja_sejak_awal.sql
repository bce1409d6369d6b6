-- Allocation and spending; spending is always the sum since the start of the year. A figure of the quarter alone (per_triwulan)
-- is added to the quarter before; without that quarter the sum is not available.
--
-- Grain: one row per row of the table or view named.
create macro belanja_sejak_awal(nama_tabel) as table (
    with berurutan as (
        select
            *,
            urutan_triwulan(periode) as urutan,
            count(*) filter (where not coalesce(per_triwulan, false)) over sejak_awal as bagian
        from belanja_per_triwulan(nama_tabel)
        window sejak_awal as (
            partition by perangkat_daerah, tahun, himpunan, program, kegiatan, sub_kegiatan, unit
            order by urutan_triwulan(periode)
        )
    ),

    dijumlahkan as (
        select
            *,
            sum(realisasi_rupiah) over sejak_penuh as jumlah,
            count(realisasi_rupiah) over sejak_penuh as jumlah_terisi,
            case when bagian = 0 then urutan else urutan - min(urutan) over sejak_penuh + 1 end as jumlah_perlu
        from berurutan
        window sejak_penuh as (
            partition by perangkat_daerah, tahun, himpunan, program, kegiatan, sub_kegiatan, unit, bagian
            order by urutan
        )
    )

    select
        * exclude (urutan, bagian, jumlah, jumlah_terisi, jumlah_perlu)
        replace (
            case
                when not coalesce(per_triwulan, false) then realisasi_rupiah
                when jumlah_terisi = jumlah_perlu then jumlah::bigint
            end as realisasi_rupiah,
            case
                when per_triwulan and jumlah_terisi < jumlah_perlu then coalesce(status, 'belum_tersedia')
                else status
            end as status
        )
    from dijumlahkan
);

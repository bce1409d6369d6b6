-- How the targets of each indicator add up over a year: as its properties of that year say; where they are of another year, as
-- the year's own quarterly targets leave no doubt about, since a level of last year may be counted up this year.
-- Metode: Capaian > Penjumlahan target triwulan
-- Rumus: menurut sifat indikator yang ditetapkan untuk tahun itu
-- Rumus: sifat dari tahun lain: jumlah target triwulan sama dengan target tahunan: bertambah
-- Rumus: sifat dari tahun lain: target naik tiap triwulan dari paling banyak setengah target tahunan: kumulatif
-- Rumus: sifat dari tahun lain: target tiap triwulan sama dengan target tahunan: nilai pada satu waktu
-- Dasar: Pilihan proyek
--
-- Grain: one row per indicator with properties.
create macro akumulasi_indikator(kode_pd, tahun_data) as table (
    with target_triwulan as (
        select
            indikator,
            list(target order by urutan_triwulan(periode)) filter (where periode <> 'tahun' and target is not null) as target,
            any_value(target) filter (where periode = 'tahun') as setahun
        from indikator_target
        where perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'pk'
        group by indikator
    )

    select
        sifat.indikator,
        case
            when year(sifat.berlaku_dari) = tahun_data or coalesce(len(bagian.target), 0) < 2 then sifat.akumulasi
            when list_sum(bagian.target) = bagian.setahun then 'tambah'
            when bagian.target[-1] <> bagian.setahun then sifat.akumulasi
            when bagian.target[1] = bagian.setahun and len(list_distinct(bagian.target)) = 1 then 'tingkat'
            when bagian.target[1] > bagian.setahun / 2 then sifat.akumulasi
            when list_sort(list_distinct(bagian.target)) = bagian.target then 'kumulatif'
            else sifat.akumulasi
        end as akumulasi
    from sifat_berlaku(tahun_data) as sifat
    left join target_triwulan as bagian on sifat.indikator = bagian.indikator
    where sifat.perangkat_daerah = kode_pd
);

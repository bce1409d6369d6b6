-- Figures since the start of the year that are less than in an earlier quarter: spending, and indicators that accumulate.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: realisasi sejak awal tahun pada triwulan {periode} {nilai_a}, padahal pada triwulan
-- {periode_sebelum} sudah {nilai_b}.
-- Grain: one row per figure that is less than the one before.
with angka as (
    select
        'realisasi_rupiah' as ukuran,
        perangkat_daerah,
        tahun,
        periode,
        sub_kegiatan as objek,
        [himpunan, program, kegiatan, unit] as kelompok,
        realisasi_rupiah::decimal(24, 6) as nilai,
        tabel,
        baris,
        coalesce(per_triwulan, false) as per_triwulan
    from anggaran
    union all
    select
        'realisasi',
        realisasi.perangkat_daerah,
        realisasi.tahun,
        realisasi.periode,
        realisasi.indikator,
        null,
        realisasi.realisasi,
        realisasi.tabel,
        realisasi.baris,
        false
    from indikator_realisasi as realisasi
    inner join akumulasi_menurut('indikator_realisasi') as penjumlahan
        on
            realisasi.perangkat_daerah = penjumlahan.perangkat_daerah and realisasi.tahun = penjumlahan.tahun
            and realisasi.indikator = penjumlahan.indikator
    where penjumlahan.akumulasi = 'kumulatif'
),

bersel as (
    select
        angka.*,
        asal.dataset,
        lokasi(
            asal.berkas,
            asal.lembar,
            sel_fakta(asal.tata_letak, angka.ukuran, angka.periode, angka.baris),
            asal.tempat
        ) as lokasi
    from angka
    inner join asal on angka.tabel = asal.tabel
    where angka.nilai is not null
),

berurutan as (
    select
        *,
        lag(periode) over sejak_awal as periode_sebelum,
        lag(nilai) over sejak_awal as nilai_sebelum,
        lag(lokasi) over sejak_awal as lokasi_sebelum
    from bersel
    window sejak_awal as (
        partition by ukuran, perangkat_daerah, tahun, objek, kelompok
        order by urutan_triwulan(periode)
    )
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    lokasi_sebelum as lokasi_b,
    tertulis(nilai_sebelum) as nilai_b,
    nilai - nilai_sebelum as selisih,
    periode,
    periode_sebelum,
    'angka triwulan itu saja; triwulan sebelumnya diperbaiki tanpa yang sesudahnya; atau pengembalian' as kemungkinan_sebab
from berurutan
where nilai < nilai_sebelum and not per_triwulan
order by lokasi_a;

-- Printed totals against the sum of their parts.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {nama} tercetak {nilai_a}, padahal {banyak} rinciannya berjumlah {nilai_b}.
-- Grain: one row per printed total that its parts do not give.
with berpasangan as (
    select
        cetakan.*,
        hitung.jumlah,
        hitung.banyak,
        hitung.kelompok,
        hitung.lokasi as lokasi_bagian
    from cetakan
    inner join jumlah_hitung as hitung
        on
            cetakan.dataset = hitung.dataset and cetakan.ukuran = hitung.ukuran
            and cetakan.perangkat_daerah = hitung.perangkat_daerah and cetakan.tahun = hitung.tahun
            and sewaktu(cetakan.periode, hitung.periode)
            and (not hitung.is_triwulan_saja or cetakan.batch = hitung.batch)
            and (
                hitung.kelompok in (cetakan.objek, cetakan.objek_jumlah)
                or (
                    hitung.kelompok = ''
                    and (
                        adalah_jumlah(cetakan.objek, cetakan.perangkat_daerah)
                        or cetakan.objek = 'Indeks Profesionalitas ASN'
                    )
                )
            )
    where cetakan.nilai is not null
    qualify row_number() over (
        partition by cetakan.tabel, cetakan.baris, cetakan.kolom, cetakan.ukuran, cetakan.objek
        order by
            hitung.kelompok = '',
            hitung.berkas = cetakan.berkas and hitung.lembar = cetakan.lembar desc,
            hitung.tabel_fakta = cetakan.dataset desc,
            hitung.batch = cetakan.batch desc,
            hitung.is_triwulan_saja desc,
            hitung.tahun_dibaca desc,
            hitung.banyak desc
    ) = 1
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    lokasi_bagian as lokasi_b,
    tertulis(jumlah) as nilai_b,
    nilai - jumlah as selisih,
    banyak,
    nama_ukuran(ukuran) as nama,
    case
        when exists (
            select 1 from jumlah_hitung as lain
            where
                lain.ukuran = berpasangan.ukuran and lain.jumlah = berpasangan.nilai
                and lain.perangkat_daerah = berpasangan.perangkat_daerah and lain.tahun = berpasangan.tahun
                and sewaktu(berpasangan.periode, lain.periode)
        ) then 'jumlah kelompok lain yang tersalin'
        when abs(nilai - jumlah) <= 0.5 * banyak and ukuran not like '%rupiah' then 'pembulatan rincian'
        else 'salah jumlah atau salah ketik'
    end as kemungkinan_sebab
from berpasangan
where not cocok(nilai, jumlah)
order by lokasi_a, objek;

-- Indicators that headings of one part of the text give the same number: all but the one that has it in the agreement.
-- Where the agreement has none of them, the first keeps it.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: berjudul Indikator Kinerja {nilai_a}, padahal nomor itu juga judul {objek_lain}{dalam_perjanjian}.
-- Grain: one row per heading whose number belongs to another indicator.
with disepakati as (
    select
        indikator.perangkat_daerah,
        indikator.tahun,
        indikator.indikator,
        indikator.nomor,
        lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'nomor', indikator.baris), asal.tempat) as lokasi
    from indikator
    inner join asal on indikator.tabel = asal.tabel
),

judul as (
    select
        cetakan.*,
        disepakati.nomor,
        disepakati.lokasi as lokasi_perjanjian,
        row_number() over (
            partition by
                cetakan.perangkat_daerah, cetakan.tahun, cetakan.berkas, cetakan.lembar, cetakan.tempat, cetakan.nilai
            order by coalesce(disepakati.nomor = cetakan.nilai, false) desc, cetakan.baris
        ) as urutan
    from cetakan
    left join disepakati
        on
            cetakan.perangkat_daerah = disepakati.perangkat_daerah and cetakan.tahun = disepakati.tahun
            and cetakan.objek = disepakati.indikator
    where cetakan.ukuran = 'nomor_indikator'
)

select
    salah.perangkat_daerah,
    salah.tahun,
    salah.dataset,
    salah.objek,
    salah.ukuran,
    salah.lokasi as lokasi_a,
    tertulis(salah.nilai) as nilai_a,
    list_filter([pertama.lokasi, salah.lokasi_perjanjian], lambda satu: satu is not null) as lokasi_b,
    coalesce(tertulis(salah.nomor), 'nomor lain') as nilai_b,
    salah.nilai - salah.nomor as selisih,
    pertama.objek as objek_lain,
    coalesce('; dalam perjanjian kinerja nomornya ' || tertulis(salah.nomor), '') as dalam_perjanjian,
    'judul tersalin dari tabel sebelumnya' as kemungkinan_sebab
from judul as salah
inner join judul as pertama
    on
        salah.perangkat_daerah = pertama.perangkat_daerah and salah.tahun = pertama.tahun
        and salah.berkas = pertama.berkas and salah.lembar = pertama.lembar and salah.tempat = pertama.tempat
        and salah.nilai = pertama.nilai and salah.objek <> pertama.objek
        and pertama.urutan = 1 and salah.urutan > 1
order by lokasi_a, objek;

-- Appendices that the text refers to against those that the agency's tables of its year were read from: missing, or about
-- something else.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: kalimat merujuk Lampiran {nilai_a}, padahal {keadaan}.
-- Grain: one row per reference that leads nowhere.
with laporan as (
    select distinct
        perangkat_daerah,
        tahun
    from cetakan
    where ukuran = 'rujukan_lampiran'
),

lampiran as (
    select
        laporan.perangkat_daerah,
        laporan.tahun,
        regexp_extract(asal.tempat, 'Lampiran (\d+)', 1)::integer as nomor,
        string_agg(distinct asal.tempat, '; ' order by asal.tempat) as judul,
        min(lokasi(asal.berkas, asal.lembar, asal.rentang, asal.tempat)) as lokasi
    from laporan
    inner join irisan_berlaku as irisan
        on
            laporan.perangkat_daerah = coalesce(irisan.perangkat_daerah, laporan.perangkat_daerah)
            and laporan.tahun = irisan.tahun
    inner join asal on irisan.batch = asal.batch
    where asal.tempat like 'Lampiran %'
    group by laporan.perangkat_daerah, laporan.tahun, nomor
),

daftar as (
    select
        perangkat_daerah,
        tahun,
        string_agg(nomor, ', ' order by nomor) as semua
    from lampiran
    group by perangkat_daerah, tahun
),

dirujuk as (
    select
        cetakan.*,
        daftar.semua,
        lampiran.nomor,
        lampiran.judul,
        lampiran.lokasi as lokasi_lampiran,
        list_filter(
            string_split(lower(cetakan.objek), ' '), lambda kata: length(kata) > 4 and contains(lower(lampiran.judul), kata)
        ) as kata_sama
    from cetakan
    inner join daftar on cetakan.perangkat_daerah = daftar.perangkat_daerah and cetakan.tahun = daftar.tahun
    left join lampiran
        on
            cetakan.perangkat_daerah = lampiran.perangkat_daerah and cetakan.tahun = lampiran.tahun
            and cetakan.nilai = lampiran.nomor
    where cetakan.ukuran = 'rujukan_lampiran'
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    'lampiran' as ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    coalesce(lokasi_lampiran, 'tidak ada') as lokasi_b,
    coalesce(judul, 'tidak ada') as nilai_b,
    null::double as selisih,
    if(
        nomor is null,
        'tidak ada tabel dari lampiran itu; yang ada Lampiran ' || semua,
        'lampiran itu berisi: ' || judul
    ) as keadaan,
    'nomor lampiran dari laporan lain' as kemungkinan_sebab
from dirujuk
where nomor is null or len(kata_sama) = 0
order by lokasi_a;

-- Appendices that the text refers to against those that tables were read from: missing, or about something else.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: kalimat merujuk Lampiran {nilai_a}, padahal {keadaan}.
-- Grain: one row per reference that leads nowhere.
with lampiran as (
    select
        regexp_extract(tempat, 'Lampiran (\d+)', 1)::integer as nomor,
        string_agg(distinct tempat, '; ' order by tempat) as judul,
        min(lokasi(berkas, lembar, rentang, tempat)) as lokasi
    from asal
    where tempat like 'Lampiran %'
    group by nomor
),

dirujuk as (
    select
        cetakan.*,
        lampiran.nomor,
        lampiran.judul,
        lampiran.lokasi as lokasi_lampiran,
        list_filter(
            string_split(lower(cetakan.objek), ' '), lambda kata: length(kata) > 4 and contains(lower(lampiran.judul), kata)
        ) as kata_sama
    from cetakan
    left join lampiran on cetakan.nilai = lampiran.nomor
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
        'tidak ada tabel dari lampiran itu; yang ada Lampiran '
        || (select string_agg(l.nomor, ', ' order by l.nomor) from lampiran as l),
        'lampiran itu berisi: ' || judul
    ) as keadaan,
    'nomor lampiran dari laporan lain' as kemungkinan_sebab
from dirujuk
where (select count(*) from lampiran) > 0 and (nomor is null or len(kata_sama) = 0)
order by lokasi_a;

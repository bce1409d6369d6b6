-- Regulations of one number and year that are cited under two titles, or as issued by two: of titles, those that only
-- continue or shorten one another are one, as are a word and its abbreviation.
--
-- Tingkat: catatan
-- Penjelasan: {peraturan} disebut dengan dua {apa}: "{nilai_a}" dan "{nilai_b}".
-- Grain: one row per pair of titles or issuers.
with kutipan as (
    select
        perangkat_daerah,
        tahun,
        objek,
        lokasi,
        unnest(
            regexp_extract_all(
                regexp_replace(teks, ' dan (Peraturan|Keputusan|Instruksi) ', chr(10) || '\1 ', 'g'),
                '(?:Peraturan|Keputusan|Instruksi)(?: [A-Z][\w/]*| dan)+ (?:Nomor|No\.?) \d+ Tahun \d{4} [Tt]entang [^.;:()"\n]+'
            )
        ) as kalimat
    from teks_tercetak
),

sebutan as (
    select
        perangkat_daerah,
        tahun,
        objek,
        lokasi,
        regexp_extract(kalimat, '^(\w+)', 1) as jenis,
        regexp_extract(kalimat, '^\w+ (.+?) No', 1) as penerbit,
        regexp_extract(kalimat, '(\d+ Tahun \d{4})', 1) as nomor,
        trim(
            regexp_extract(
                kalimat,
                '[Tt]entang (.+?)(?:,| (?:yang|sebagaimana|maka|serta|Pasal)\b|$)', 1
            )
        ) as judul
    from kutipan
),

kata as (
    select
        perangkat_daerah,
        tahun,
        jenis,
        penerbit,
        nomor,
        judul,
        split_part(penerbit, ' ', 1) as jabatan,
        list_distinct(
            list_filter(
                string_split_regex(replace(lower(judul), 'aparatur sipil negara', 'asn'), '[^a-z]+'),
                lambda satu: length(satu) > 2
            )
        ) as pokok,
        min(objek) as objek,
        min(lokasi) as lokasi,
        count(*) as banyak
    from sebutan
    group by all
),

pasangan as (
    select
        jarang.*,
        sering.penerbit as penerbit_lain,
        sering.judul as judul_lain,
        sering.lokasi as lokasi_lain,
        jarang.jabatan <> sering.jabatan as is_penerbit
    from kata as jarang
    inner join kata as sering
        on
            jarang.perangkat_daerah = sering.perangkat_daerah and jarang.tahun = sering.tahun
            and jarang.jenis = sering.jenis and jarang.nomor = sering.nomor
            and (jarang.banyak, jarang.penerbit, jarang.judul) < (sering.banyak, sering.penerbit, sering.judul)
    where
        if(
            jarang.jabatan = sering.jabatan,
            not list_has_all(jarang.pokok, sering.pokok) and not list_has_all(sering.pokok, jarang.pokok)
            and len(list_intersect(jarang.pokok, sering.pokok)) * 2 > greatest(len(jarang.pokok), len(sering.pokok)),
            list_has_all(jarang.pokok, sering.pokok) or list_has_all(sering.pokok, jarang.pokok)
        )
)

select
    perangkat_daerah,
    tahun,
    'teks' as dataset,
    any_value(objek) as objek,
    'peraturan' as ukuran,
    min(lokasi) as lokasi_a,
    if(is_penerbit, concat(jenis, ' ', penerbit), judul) as nilai_a,
    min(lokasi_lain) as lokasi_b,
    if(is_penerbit, concat(jenis, ' ', penerbit_lain), judul_lain) as nilai_b,
    null::double as selisih,
    concat(jenis, if(is_penerbit, '', ' ' || penerbit), ' Nomor ', nomor) as peraturan,
    if(is_penerbit, 'penerbit', 'judul') as apa,
    if(is_penerbit, 'nama penerbit tidak seragam', 'judul tidak seragam, atau salah satunya judul peraturan lain')
        as kemungkinan_sebab
from pasangan
group by perangkat_daerah, tahun, is_penerbit, nilai_a, nilai_b, peraturan
order by lokasi_a, nilai_a, nilai_b;

-- Regulations of one kind and year whose numbers differ in one digit: the same one, mistyped in one place.
--
-- Tingkat: catatan
-- Penjelasan: "{nilai_a}" dan "{nilai_b}" berbeda satu angka.
-- Grain: one row per pair of regulations.
with kutipan as (
    select
        perangkat_daerah,
        tahun,
        objek,
        lokasi,
        unnest(
            regexp_extract_all(
                teks, '(?:Kepgub|Pergub|Perda|Permen\w*|Keputusan Gubernur|Peraturan \w+) (?:Nomor |No\. ?)?\d{3,5} Tahun \d{4}'
            )
        ) as peraturan
    from teks_tercetak
),

peraturan as (
    select
        perangkat_daerah,
        tahun,
        peraturan,
        regexp_extract(peraturan, '^\w+( \w+)??') as jenis,
        regexp_extract(peraturan, '(\d{3,5}) Tahun', 1) as nomor,
        right(peraturan, 4) as tahun_peraturan,
        min(objek) as objek,
        min(lokasi) as lokasi,
        count(*) as banyak
    from kutipan
    group by perangkat_daerah, tahun, peraturan
)

select
    jarang.perangkat_daerah,
    jarang.tahun,
    'teks' as dataset,
    jarang.objek,
    'nomor_peraturan' as ukuran,
    jarang.lokasi as lokasi_a,
    jarang.peraturan as nilai_a,
    sering.lokasi as lokasi_b,
    sering.peraturan as nilai_b,
    null::double as selisih,
    'nomor salah ketik' as kemungkinan_sebab
from peraturan as jarang
inner join peraturan as sering
    on
        jarang.perangkat_daerah = sering.perangkat_daerah and jarang.tahun = sering.tahun
        and jarang.jenis = sering.jenis and jarang.tahun_peraturan = sering.tahun_peraturan
        and length(jarang.nomor) = length(sering.nomor)
        and (jarang.banyak, jarang.nomor) < (sering.banyak, sering.nomor)
where levenshtein(jarang.nomor, sering.nomor) = 1
order by lokasi_a;

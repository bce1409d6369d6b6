-- Intervals of a satisfaction survey as definitions print them: the scale of the answers and its conversion.
--
-- Grain: one row per text, category and end (bawah, atas).
create view interval_survei as
with rumusan as (
    select
        *,
        unnest(
            regexp_extract_all(
                teks,
                'Indeks \d+ ?: ?[^,]+, dengan nilai interval hasil surve[iy] [\d,]+ ?[-–] ?[\d,]+ '
                || 'atau nilai interval konversi [\d,]+ ?[-–] ?[\d,]+'
            )
        ) as rumus
    from teks_tercetak
),

terurai as (
    select
        *,
        regexp_extract(rumus, 'Indeks (\d+)', 1) as indeks,
        list_transform(
            regexp_extract_all(regexp_replace(rumus, '^[^,]+,', ''), '\d+,\d+'),
            lambda angka: replace(angka, ',', '.')::decimal(24, 6)
        ) as ujung,
        regexp_extract_all(regexp_replace(rumus, '^[^,]+,', ''), '\d+,\d+') as tulisan
    from rumusan
)

select
    perangkat_daerah,
    tahun,
    objek,
    lokasi,
    'Indeks ' || indeks as kategori,
    unnest(['bawah', 'atas']) as sisi,
    unnest([ujung[1], ujung[2]]) as survei,
    unnest([ujung[3], ujung[4]]) as konversi
from terurai
where len(ujung) = 4;

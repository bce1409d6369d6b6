-- Differences of two percentages that a text writes with a percent sign: they are percentage points.
--
-- Tingkat: catatan
-- Penjelasan: Kalimat "{teks}" menulis {nilai_a}; selisih dua persentase adalah {nilai_b}.
-- Grain: one row per difference of percentages that is written as a percentage.
with beda as (
    select
        *,
        list_filter(
            regexp_extract_all(teks, '\d+[.,]?\d* ?%'),
            lambda tulisan: try_cast(replace(rtrim(tulisan, ' %'), ',', '.') as decimal(24, 6)) = abs(nilai)
        ) as tulisan
    from cetakan
    where satuan = 'poin' and nilai is not null and not contains(lower(teks), 'poin')
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tulisan[1] as nilai_a,
    'satuan selisih dua persentase' as lokasi_b,
    tertulis(nilai) || ' poin persentase' as nilai_b,
    null::double as selisih,
    teks,
    'selisih dua persentase ditulis dengan tanda persen' as kemungkinan_sebab
from beda
where len(tulisan) > 0
order by lokasi_a;

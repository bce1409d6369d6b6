-- The most that an aspect of the merit system can be worth against its weight times the best score.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: nilai maksimal tercetak {nilai_a}, padahal bobot {bobot} % dikali skor tertinggi {tertinggi}
-- adalah {nilai_b}.
-- Grain: one row per aspect, and one for the whole, whose printed maximum its weight does not give.
with maksimal as (
    select
        perangkat_daerah,
        tahun,
        dataset,
        objek,
        nilai,
        lokasi
    from angka_berlaku
    where tabel_fakta = 'merit_aspek' and ukuran = 'nilai_maksimal'
    union all
    select
        perangkat_daerah,
        tahun,
        dataset,
        objek,
        nilai,
        lokasi
    from cetakan
    where dataset = 'merit' and ukuran = 'nilai_maksimal'
),

bobot as (
    select
        perangkat_daerah,
        tahun,
        objek,
        nilai,
        lokasi
    from angka_berlaku
    where tabel_fakta = 'merit_bobot'
    union all
    select
        perangkat_daerah,
        tahun,
        'Total Nilai',
        sum(nilai),
        any_value(lokasi)
    from angka_berlaku
    where tabel_fakta = 'merit_bobot'
    group by perangkat_daerah, tahun
)

select
    maksimal.perangkat_daerah,
    maksimal.tahun,
    maksimal.dataset,
    maksimal.objek,
    'nilai_maksimal' as ukuran,
    maksimal.lokasi as lokasi_a,
    tertulis(maksimal.nilai) as nilai_a,
    bobot.lokasi as lokasi_b,
    tertulis(skor_tertinggi() * bobot.nilai) as nilai_b,
    maksimal.nilai - skor_tertinggi() * bobot.nilai as selisih,
    tertulis(bobot.nilai) as bobot,
    tertulis(skor_tertinggi()) as tertinggi,
    'dihitung dari bobot sub aspek, bukan dari bobot aspek' as kemungkinan_sebab
from maksimal
inner join bobot
    on
        maksimal.perangkat_daerah = bobot.perangkat_daerah and maksimal.tahun = bobot.tahun
        and maksimal.objek = bobot.objek
where maksimal.nilai <> skor_tertinggi() * bobot.nilai
order by lokasi_a;

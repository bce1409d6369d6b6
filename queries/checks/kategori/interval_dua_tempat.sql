-- Intervals of one category printed in two definitions with different ends.
--
-- Tingkat: peringatan
-- Penjelasan: {kategori}: ujung {sisi} interval survei {nilai_a} pada definisi {objek}, {nilai_b} pada definisi
-- {objek_b}.
-- Grain: one row per category and end with more than one value.
with ragam as (
    select
        perangkat_daerah,
        tahun,
        kategori,
        sisi,
        survei,
        min(objek) as objek,
        min(lokasi) as lokasi,
        cocok(any_value(konversi), konversi_survei(survei)) as is_cocok
    from interval_survei
    group by perangkat_daerah, tahun, kategori, sisi, survei
)

select
    a.perangkat_daerah,
    a.tahun,
    'indikator' as dataset,
    a.objek,
    'interval' as ukuran,
    a.lokasi as lokasi_a,
    tertulis(a.survei) as nilai_a,
    b.lokasi as lokasi_b,
    tertulis(b.survei) as nilai_b,
    a.survei - b.survei as selisih,
    a.kategori,
    a.sisi,
    b.objek as objek_b,
    'angka tertukar atau salah ketik' as kemungkinan_sebab
from ragam as a
inner join ragam as b
    on
        a.perangkat_daerah = b.perangkat_daerah and a.tahun = b.tahun and a.kategori = b.kategori
        and a.sisi = b.sisi and (a.is_cocok, a.survei) < (b.is_cocok, b.survei)
order by lokasi_a;

-- Survey intervals against their conversion: an answer of 1 to 4 times 25.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}, {kategori}: ujung {sisi} interval survei tercetak {nilai_a}, dikali 25 menjadi {dikali},
-- padahal konversinya {konversi}; yang sesuai {nilai_b}.
-- Grain: one row per end of an interval whose conversion does not follow from it.
select
    perangkat_daerah,
    tahun,
    'indikator' as dataset,
    objek,
    'interval' as ukuran,
    lokasi as lokasi_a,
    tertulis(survei) as nilai_a,
    lokasi as lokasi_b,
    tertulis(konversi / 25) as nilai_b,
    round((survei - konversi / 25)::double, 6) as selisih,
    tertulis(konversi_survei(survei)) as dikali,
    tertulis(konversi) as konversi,
    kategori,
    sisi,
    'angka tertukar atau salah ketik' as kemungkinan_sebab
from interval_survei
where not cocok(konversi, konversi_survei(survei))
order by lokasi_a, kategori, sisi;

-- The starting condition of an indicator against what it had reached in the year before its first target.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: kondisi awal {nilai_a}, padahal realisasi tahun {tahun_awal} {nilai_b}.
-- Grain: one row per indicator whose starting condition is not what was reached.
select
    awal.perangkat_daerah,
    awal.tahun - 1 as tahun,
    awal.dataset,
    awal.objek,
    awal.ukuran,
    awal.lokasi as lokasi_a,
    tertulis(awal.nilai) as nilai_a,
    dicapai.lokasi as lokasi_b,
    tertulis(dicapai.nilai) as nilai_b,
    awal.nilai - dicapai.nilai as selisih,
    awal.tahun - 1 as tahun_awal,
    'target dan kondisi awal tidak diperbarui setelah realisasi diketahui' as kemungkinan_sebab
from (
    select * from angka_berlaku
    where tabel_fakta = 'renstra_target' and ukuran = 'kondisi_awal'
    qualify tahun = min(tahun) over (partition by perangkat_daerah, objek)
) as awal
inner join angka_berlaku as dicapai
    on
        awal.perangkat_daerah = dicapai.perangkat_daerah and awal.objek = dicapai.objek
        and awal.tahun - 1 = dicapai.tahun
where dicapai.tabel_fakta = 'renstra_capaian' and awal.nilai <> dicapai.nilai
order by lokasi_a;

-- Allocations of a sub-activity in the agreement's budget table against those beside its spending.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: pagu {nilai_a} pada tabel perjanjian kinerja, {nilai_b} pada tabel realisasi.
-- Grain: one row per sub-activity with two allocations of one set.
select
    pk.perangkat_daerah,
    pk.tahun,
    pk.dataset,
    pk.objek,
    pk.ukuran,
    pk.lokasi as lokasi_a,
    tertulis(pk.nilai) as nilai_a,
    realisasi.lokasi as lokasi_b,
    tertulis(realisasi.nilai) as nilai_b,
    pk.nilai - realisasi.nilai as selisih,
    'salah satu tabel tidak diperbarui' as kemungkinan_sebab
from angka_berlaku as pk
inner join angka_berlaku as realisasi
    on
        pk.perangkat_daerah = realisasi.perangkat_daerah and pk.tahun = realisasi.tahun
        and pk.himpunan = realisasi.himpunan and pk.objek = realisasi.objek and pk.kelompok = realisasi.kelompok
        and pk.ukuran = realisasi.ukuran
where
    pk.tabel_fakta = 'anggaran_pk' and realisasi.tabel_fakta = 'anggaran' and realisasi.periode = 'IV'
    and pk.nilai <> realisasi.nilai
order by lokasi_a;

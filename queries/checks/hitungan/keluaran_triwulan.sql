-- The volume of an output in the action plan against its quarters: their sum, or the highest where it is a level.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: volume {nilai_a}, padahal target triwulannya {rincian}: jumlahnya {nilai_b} dan yang
-- tertinggi {tertinggi}.
-- Grain: one row per output whose volume its quarters do not give.
with triwulanan as (
    select
        perangkat_daerah,
        tahun,
        kelompok,
        objek,
        sum(nilai) as jumlah,
        max(nilai) as tertinggi,
        string_agg(tertulis(nilai), ', ' order by urutan_triwulan(periode)) as rincian,
        min(lokasi) as lokasi
    from angka_berlaku
    where tabel_fakta = 'rencana_aksi_target' and nilai is not null
    group by perangkat_daerah, tahun, kelompok, objek
)

select
    volume.perangkat_daerah,
    volume.tahun,
    volume.dataset,
    volume.objek || ', ' || volume.kelompok as objek,
    volume.ukuran,
    volume.lokasi as lokasi_a,
    tertulis(volume.nilai) as nilai_a,
    bagian.lokasi as lokasi_b,
    tertulis(bagian.jumlah) as nilai_b,
    volume.nilai - bagian.jumlah as selisih,
    tertulis(bagian.tertinggi) as tertinggi,
    bagian.rincian,
    'target triwulan tidak diperbarui, atau salah ketik' as kemungkinan_sebab
from angka_berlaku as volume
inner join triwulanan as bagian
    on
        volume.perangkat_daerah = bagian.perangkat_daerah and volume.tahun = bagian.tahun
        and volume.objek = bagian.objek and volume.kelompok = bagian.kelompok
where
    volume.tabel_fakta = 'rencana_aksi' and volume.ukuran = 'volume'
    and volume.nilai not in (bagian.jumlah, bagian.tertinggi)
order by lokasi_a;

-- Outputs whose volume is that of one quarter although other outputs counted in the same unit add theirs up: a document
-- planned in each quarter is four documents in one place and one in another.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: volume {nilai_a} {satuan}, padahal target triwulannya berjumlah {nilai_b}; {contoh}, juga dalam
-- {satuan}, menjumlahkan triwulannya.
-- Grain: one row per sub-activity, volume and sum, with all units that plan it so.
with triwulanan as (
    select
        perangkat_daerah,
        tahun,
        kelompok as unit,
        kelompok_atas as program,
        objek as sub_kegiatan,
        sum(nilai) as jumlah,
        max(nilai) as tertinggi
    from angka_berlaku
    where tabel_fakta = 'rencana_aksi_target' and nilai is not null
    group by perangkat_daerah, tahun, unit, program, sub_kegiatan
),

keluaran as (
    select
        rencana.perangkat_daerah,
        rencana.tahun,
        rencana.sub_kegiatan,
        rencana.satuan,
        rencana.volume,
        bagian.jumlah,
        bagian.tertinggi,
        asal.dataset,
        lokasi(
            asal.berkas, asal.lembar, alamat(asal.tata_letak, 'volume', rencana.baris), asal.tempat
        ) as lokasi,
        rencana.baris
    from rencana_aksi as rencana
    inner join asal on rencana.tabel = asal.tabel
    inner join triwulanan as bagian
        on
            rencana.perangkat_daerah = bagian.perangkat_daerah and rencana.tahun = bagian.tahun
            and rencana.unit = bagian.unit and rencana.program = bagian.program
            and rencana.sub_kegiatan = bagian.sub_kegiatan
    where bagian.jumlah <> bagian.tertinggi
),

dijumlahkan as (
    select
        perangkat_daerah,
        tahun,
        satuan,
        arg_min(sub_kegiatan, baris) as contoh,
        arg_min(lokasi, baris) as lokasi
    from keluaran
    where volume = jumlah
    group by perangkat_daerah, tahun, satuan
)

select
    keluaran.perangkat_daerah,
    keluaran.tahun,
    keluaran.dataset,
    keluaran.sub_kegiatan as objek,
    'volume' as ukuran,
    list(keluaran.lokasi order by keluaran.baris) as lokasi_a,
    tertulis(keluaran.volume) as nilai_a,
    dijumlahkan.lokasi as lokasi_b,
    tertulis(keluaran.jumlah) as nilai_b,
    keluaran.volume - keluaran.jumlah as selisih,
    lower(keluaran.satuan) as satuan,
    dijumlahkan.contoh,
    'target triwulan diisi kumulatif, atau volume tidak dijumlahkan' as kemungkinan_sebab
from keluaran
inner join dijumlahkan
    on
        keluaran.perangkat_daerah = dijumlahkan.perangkat_daerah and keluaran.tahun = dijumlahkan.tahun
        and keluaran.satuan = dijumlahkan.satuan
where keluaran.volume = keluaran.tertinggi
group by
    keluaran.perangkat_daerah, keluaran.tahun, keluaran.dataset, keluaran.sub_kegiatan, keluaran.satuan,
    keluaran.volume, keluaran.jumlah, dijumlahkan.contoh, dijumlahkan.lokasi
order by lokasi_a;

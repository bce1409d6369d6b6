-- The government's own index in a quarter against its line in the newest list of institutions since the quarter before.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {nilai_a} pada daftar instansi, {nilai_b} dari rinciannya.
-- Grain: one row per index and quarter that the list and its parts give differently.
with daftar as (
    select
        asli.*,
        pemilik.perangkat_daerah as pemilik,
        'merit_aspek' as rincian
    from angka_berlaku as asli
    inner join perangkat_daerah as pemilik on asli.objek = pemilik.instansi_merit
    where asli.tabel_fakta = 'merit_nasional'
    union all
    select
        asli.*,
        pemilik.perangkat_daerah,
        'ip_asn_dimensi'
    from angka_berlaku as asli
    inner join perangkat_daerah as pemilik on asli.objek = pemilik.instansi
    where asli.tabel_fakta = 'ip_asn_instansi'
),

berpasangan as (
    select
        daftar.*,
        hitung.lokasi as lokasi_hitung,
        hitung.jumlah,
        hitung.periode as triwulan
    from daftar
    inner join jumlah_hitung as hitung
        on
            daftar.pemilik = hitung.perangkat_daerah and daftar.tahun = hitung.tahun
            and daftar.tahun_dibaca = hitung.tahun_dibaca and daftar.rincian = hitung.tabel_fakta
            and hitung.ukuran = 'nilai' and hitung.kelompok = ''
            and urutan_triwulan(triwulan_periode(daftar.periode)) <= urutan_triwulan(triwulan_periode(hitung.periode))
    qualify row_number() over (
        partition by daftar.tabel_fakta, daftar.pemilik, daftar.objek, daftar.tahun, daftar.periode
        order by urutan_triwulan(triwulan_periode(hitung.periode))
    ) = 1
),

terbaru as (
    select * from berpasangan
    qualify row_number() over (
        partition by tabel_fakta, pemilik, objek, tahun, triwulan order by periode desc
    ) = 1
)

select
    pemilik as perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    lokasi_hitung as lokasi_b,
    tertulis(jumlah) as nilai_b,
    nilai - jumlah as selisih,
    'bulan pembacaan lain, atau salah ketik' as kemungkinan_sebab
from terbaru
where nilai <> jumlah
order by lokasi_a;

-- The government's own index against its line in the list of institutions.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {nilai_a} pada daftar instansi, {nilai_b} dari rinciannya.
-- Grain: one row per index that the list and its parts give differently.
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
    qualify row_number() over (partition by asli.objek, asli.tahun order by asli.periode desc) = 1
)

select
    daftar.pemilik as perangkat_daerah,
    daftar.tahun,
    daftar.dataset,
    daftar.objek,
    daftar.ukuran,
    daftar.lokasi as lokasi_a,
    tertulis(daftar.nilai) as nilai_a,
    hitung.lokasi as lokasi_b,
    tertulis(hitung.jumlah) as nilai_b,
    daftar.nilai - hitung.jumlah as selisih,
    'bulan pembacaan lain, atau salah ketik' as kemungkinan_sebab
from daftar
inner join jumlah_hitung as hitung
    on
        daftar.pemilik = hitung.perangkat_daerah and daftar.tahun = hitung.tahun
        and daftar.rincian = hitung.tabel_fakta and hitung.ukuran = 'nilai' and hitung.kelompok = ''
where daftar.nilai <> hitung.jumlah
order by lokasi_a;

-- Printed categories against the band that the value belongs to.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: kategori tercetak {nilai_a}, padahal nilai {nilai} termasuk {nilai_b}.
-- Grain: one row per institution whose printed category is not its band.
select
    nasional.perangkat_daerah,
    nasional.tahun,
    asal.dataset,
    nasional.instansi as objek,
    'kategori' as ukuran,
    lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'kategori_tercetak', nasional.baris), asal.tempat)
        as lokasi_a,
    nasional.kategori_tercetak as nilai_a,
    lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'nilai', nasional.baris), asal.tempat) as lokasi_b,
    kategori_nilai('merit', nasional.nilai, nasional.tahun) as nilai_b,
    null::double as selisih,
    tertulis(nasional.nilai) as nilai,
    'salah ketik, atau kategori dari nilai lain' as kemungkinan_sebab
from merit_nasional as nasional
inner join asal on nasional.tabel = asal.tabel
where
    lower(nasional.kategori_tercetak) <> kategori_nilai('merit', nasional.nilai, nasional.tahun)
order by lokasi_a;

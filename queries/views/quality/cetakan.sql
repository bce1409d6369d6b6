-- Every published figure with its place.
--
-- Grain: one row per printed figure.
create view cetakan as
select
    tercetak.dataset,
    tercetak.ukuran,
    tercetak.objek,
    nama_jumlah(tercetak.objek) as objek_jumlah,
    tercetak.perangkat_daerah,
    tercetak.tahun,
    tercetak.periode,
    tercetak.nilai,
    tercetak.teks,
    tercetak.satuan,
    tercetak.tabel,
    tercetak.baris,
    tercetak.kolom,
    asal.batch,
    asal.berkas,
    asal.lembar,
    tercetak.kolom || tercetak.baris as sel,
    coalesce(tercetak.tempat, asal.tempat) as tempat,
    lokasi(asal.berkas, asal.lembar, tercetak.kolom || tercetak.baris, coalesce(tercetak.tempat, asal.tempat)) as lokasi
from angka_tercetak as tercetak
inner join asal on tercetak.tabel = asal.tabel;

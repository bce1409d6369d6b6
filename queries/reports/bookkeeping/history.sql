-- Batches, newest last: what was done with which file or period, who, when and why, how many rows changed, and whether
-- what it holds is all in force or was taken back, and by which batch.
--
-- Grain: one row per batch.
-- Params: none.
select
    batch.batch,
    batch.versi,
    batch.jenis,
    batch.berkas,
    batch.sha256,
    batch.ukuran_byte,
    batch.pilihan,
    batch.waktu,
    batch.pengguna,
    batch.membalik,
    (
        select max(pembatalan.batch) from data.batch as pembatalan
        where pembatalan.membalik = batch.batch
    ) as dibatalkan_oleh,
    batch.alasan,
    batch.perangkat_daerah,
    batch.tahun,
    batch.triwulan,
    batch.data_pribadi,
    batch.jumlah_ditambah,
    batch.jumlah_diubah,
    batch.jumlah_dihapus,
    (
        select count(*) from data.tabel as tabel
        where tabel.batch = batch.batch
    ) as jumlah_tabel,
    (
        select string_agg(distinct irisan.dataset, ', ' order by irisan.dataset)
        from data.irisan as irisan
        where irisan.batch = batch.batch
    ) as dataset,
    (
        select string_agg(distinct irisan.tahun || ' ' || irisan.periode, ', ' order by irisan.tahun || ' ' || irisan.periode)
        from data.irisan as irisan
        where irisan.batch = batch.batch
    ) as periode,
    (
        select count(*) from data.irisan as irisan
        where irisan.batch = batch.batch
    ) as jumlah_irisan,
    (
        select count(*) from irisan_berlaku as irisan
        where irisan.batch = batch.batch
    ) as jumlah_irisan_berlaku
from data.batch as batch
order by batch.batch;

-- Batches, newest last: which file, who, when, how many facts it holds and whether they are all in force.
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
    batch.waktu,
    batch.pengguna,
    batch.membalik,
    (
        select count(*) from data.tabel as tabel
        where tabel.batch = batch.batch
    ) as jumlah_tabel,
    (
        select string_agg(distinct tabel.dataset, ', ' order by tabel.dataset)
        from data.tabel as tabel
        where tabel.batch = batch.batch
    ) as dataset,
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

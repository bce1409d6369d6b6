-- Where a table comes from: workbook, sheet, layout, batch, who and when.
--
-- Grain: one row per table read.
create view asal as
select
    tabel.tabel,
    tabel.dataset,
    tabel.lembar,
    tabel.rentang,
    tabel.tempat,
    tabel.tata_letak,
    batch.batch,
    batch.versi,
    batch.berkas,
    batch.waktu,
    batch.pengguna
from data.tabel as tabel
inner join data.batch as batch on tabel.batch = batch.batch;

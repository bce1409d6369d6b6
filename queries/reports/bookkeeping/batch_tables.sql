-- The tables that a batch was read from: where they stand in its workbook and how many rows they have.
--
-- Grain: one row per table.
-- Params: $batch.
select
    tabel,
    lembar,
    rentang,
    dataset,
    judul,
    jumlah_baris
from data.tabel
where batch = $batch
order by tabel;

-- Batches that touched a slice of a batch after it.
--
-- Grain: one row per later batch.
-- Params: $batch.
select distinct
    batch.batch,
    batch.jenis,
    batch.berkas,
    batch.membalik,
    batch.waktu
from data.irisan as irisan
inner join data.irisan as kemudian
    on
        irisan.tabel_fakta = kemudian.tabel_fakta
        and irisan.dataset = kemudian.dataset
        and irisan.perangkat_daerah is not distinct from kemudian.perangkat_daerah
        and irisan.tahun = kemudian.tahun
        and irisan.periode = kemudian.periode
        and irisan.himpunan is not distinct from kemudian.himpunan
        and irisan.batch < kemudian.batch
inner join data.batch as batch on kemudian.batch = batch.batch
where irisan.batch = $batch
order by batch.batch;

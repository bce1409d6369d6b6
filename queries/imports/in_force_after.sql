-- The slices that were in force after a batch.
--
-- Grain: one row per slice.
-- Params: $batch (0: before the first).
select irisan
from data.irisan
where batch <= $batch
qualify row_number() over (
    partition by tabel_fakta, dataset, perangkat_daerah, tahun, periode, himpunan
    order by batch desc
) = 1;

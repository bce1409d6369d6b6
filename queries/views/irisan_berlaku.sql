-- Slices in force: for each slice the newest batch.
--
-- Grain: one row per fact table, data set, agency, year, period and set.
create view irisan_berlaku as
select *
from data.irisan
qualify row_number() over (
    partition by tabel_fakta, dataset, perangkat_daerah, tahun, periode, himpunan
    order by batch desc
) = 1;

-- The workbooks behind a report's figures, with the place in print where one states it.
--
-- Grain: one row per workbook and place.
-- Params: $tabel_fakta (list of fact tables, or table.measure), $perangkat_daerah, $tahun.
select distinct
    asal.berkas,
    asal.tempat
from irisan_berlaku as irisan
inner join asal on irisan.batch = asal.batch and irisan.dataset = asal.dataset
where
    list_contains(list_transform($tabel_fakta, lambda satu: split_part(satu, '.', 1)), irisan.tabel_fakta)
    and (irisan.perangkat_daerah is null or irisan.perangkat_daerah = $perangkat_daerah)
    and irisan.tahun = $tahun
order by asal.berkas, asal.tempat;

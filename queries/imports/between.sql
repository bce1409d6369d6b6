-- Slices in force after one batch that were not yet in force after an earlier one, with what was in force then.
--
-- Grain: one row per slice; irisan_lama is missing where there was nothing.
-- Params: $sebelum, $sesudah (batches).
with sesudah as (
    select *
    from data.irisan
    where batch <= $sesudah
    qualify row_number() over (
        partition by tabel_fakta, dataset, perangkat_daerah, tahun, periode, himpunan
        order by batch desc
    ) = 1
)

select
    sesudah.irisan,
    sebelum.irisan as irisan_lama,
    sesudah.tabel_fakta,
    sesudah.dataset,
    sesudah.perangkat_daerah,
    sesudah.tahun,
    sesudah.periode,
    sesudah.himpunan
from sesudah
left join data.irisan as sebelum
    on
        sesudah.tabel_fakta = sebelum.tabel_fakta
        and sesudah.dataset = sebelum.dataset
        and sesudah.perangkat_daerah is not distinct from sebelum.perangkat_daerah
        and sesudah.tahun = sebelum.tahun
        and sesudah.periode = sebelum.periode
        and sesudah.himpunan is not distinct from sebelum.himpunan
        and sebelum.batch <= $sebelum
where sesudah.batch > $sebelum
qualify row_number() over (partition by sesudah.irisan order by sebelum.batch desc) = 1
order by sesudah.irisan;

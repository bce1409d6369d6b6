-- Targets of the agreement by indicator and year: those of its quarters in order, where they are given, and the annual one.
--
-- Grain: one row per agency, year and indicator.
create view target_triwulanan as
select
    perangkat_daerah,
    tahun,
    indikator,
    list(target order by urutan_triwulan(periode)) filter (where periode <> 'tahun' and target is not null) as target,
    any_value(target) filter (where periode = 'tahun') as setahun
from indikator_target
where himpunan = 'pk'
group by perangkat_daerah, tahun, indikator;

-- How much of the realisations of agreement indicators is filled in or empty; one that has no target in its quarter is not
-- due, whether the target is blank or was never given. The annual target is that of the last quarter.
--
-- Grain: one row per slice.
create view isian_realisasi as
with bertarget as (
    select distinct
        perangkat_daerah,
        tahun,
        triwulan_periode(periode) as triwulan,
        indikator
    from indikator_target
    where himpunan = 'pk' and target is not null
)

select
    'realisasi' as isi,
    dicapai.irisan,
    dicapai.tahun,
    dicapai.periode,
    dicapai.perangkat_daerah,
    count(*) as jumlah,
    count(dicapai.realisasi) as terisi,
    count(*) filter (where dicapai.realisasi is null and bertarget.indikator is null) as tidak_jatuh_tempo
from indikator_realisasi as dicapai
left join bertarget
    on
        dicapai.perangkat_daerah = bertarget.perangkat_daerah and dicapai.tahun = bertarget.tahun
        and triwulan_periode(dicapai.periode) = bertarget.triwulan and dicapai.indikator = bertarget.indikator
group by all;

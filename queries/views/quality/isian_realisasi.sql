-- How much of the realisations of agreement indicators is filled in or empty; one that has no target in its quarter is not
-- due.
--
-- Grain: one row per slice.
create view isian_realisasi as
select
    'realisasi' as isi,
    dicapai.irisan,
    dicapai.tahun,
    dicapai.periode,
    dicapai.perangkat_daerah,
    count(*) as jumlah,
    count(dicapai.realisasi) as terisi,
    count(*) filter (where dicapai.realisasi is null and target_pk.status = 'tidak_jatuh_tempo') as tidak_jatuh_tempo
from indikator_realisasi as dicapai
left join indikator_target as target_pk
    on
        dicapai.perangkat_daerah = target_pk.perangkat_daerah and dicapai.tahun = target_pk.tahun
        and dicapai.periode = target_pk.periode and dicapai.indikator = target_pk.indikator
        and target_pk.himpunan = 'pk'
group by all;

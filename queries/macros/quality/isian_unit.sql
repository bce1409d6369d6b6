-- How many units a fact table of responses or employees has: whoever sent some counts as one figure that is filled in.
--
-- Grain: one row per slice of the fact table named.
create macro isian_unit(fakta, nama_isi) as table (
    select
        nama_isi as isi,
        irisan,
        tahun,
        periode,
        perangkat_daerah,
        count(distinct coalesce(unit, perangkat_daerah)) as jumlah,
        count(distinct coalesce(unit, perangkat_daerah)) as terisi,
        0 as tidak_jatuh_tempo
    from query_table(fakta)
    group by all
);

-- The spellings in force of the names that workbooks write: indicators, institutions, the budget's three levels, units
-- and the merit system's aspects.
--
-- Grain: one row per column and name.
with nama as (
    select
        indikator,
        null::varchar as instansi,
        null::varchar as program,
        null::varchar as kegiatan,
        null::varchar as sub_kegiatan,
        null::varchar as unit,
        null::varchar as aspek,
        null::varchar as sub_aspek
    from indikator
    union all by name
    select indikator from indikator_realisasi
    union all by name
    select indikator from iku
    union all by name
    select
        program,
        indikator
    from program_indikator
    union all by name
    select instansi from ip_asn_instansi
    union all by name
    select instansi from merit_nasional
    union all by name
    select
        program,
        kegiatan,
        sub_kegiatan,
        unit
    from anggaran
    union all by name
    select
        program,
        kegiatan,
        sub_kegiatan
    from anggaran_pk
    union all by name
    select
        program,
        sub_kegiatan,
        unit
    from rencana_aksi
    union all by name
    select
        program,
        sub_kegiatan
    from output
    union all by name
    select aspek from merit_aspek
    union all by name
    select
        aspek,
        sub_aspek
    from merit_sub_aspek
    union all by name
    select
        aspek,
        sub_aspek
    from merit_skor
)

select distinct
    kolom,
    teks
from (unpivot nama on columns(*) into name kolom value teks)
order by kolom, teks;

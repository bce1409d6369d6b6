-- The programme and activity of every sub-activity in force; those that stand under several are left out.
--
-- Grain: one row per sub-activity.
with susunan as (
    select
        sub_kegiatan,
        program,
        kegiatan
    from anggaran
    union
    select
        sub_kegiatan,
        program,
        kegiatan
    from anggaran_pk
)

select
    sub_kegiatan,
    any_value(program) as program,
    any_value(kegiatan) as kegiatan
from susunan
group by sub_kegiatan
having count(*) = 1
order by sub_kegiatan;

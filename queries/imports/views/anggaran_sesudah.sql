-- Allocation and spending, as files give them, when the file has replaced what it replaces.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create view berkas.anggaran_sesudah as
with diganti as (
    select irisan_lama
    from berkas.pasangan
    where irisan_lama is not null
)

select *
from berkas.anggaran_sebelum
where irisan not in (from diganti)
union all by name
select *
from berkas.anggaran;

-- Allocation and spending, as files give them, of what the file is compared with.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create view berkas.anggaran_sebelum as
select *
from data.anggaran
where irisan in (select irisan from berkas.sebelum);

-- Allocation and spending in force; spending is the sum since the start of the year.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create view anggaran as from belanja_sejak_awal('anggaran_tersimpan');

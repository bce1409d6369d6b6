-- Allocation and spending in force as they are reported of each quarter.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create view anggaran_triwulan as from belanja_per_triwulan('anggaran_tersimpan');

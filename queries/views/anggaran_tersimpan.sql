-- Allocation and spending in force as their files give them.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create view anggaran_tersimpan as from berlaku('data.anggaran');

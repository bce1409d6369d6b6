-- How many versions are kept.
--
-- Grain: one row.
-- Params: none.
-- Sources: pengaturan.
select pengaturan_nilai('versi_disimpan', year(current_date))::integer;

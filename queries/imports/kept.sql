-- How many versions are kept, and for how many days those that meetings were held at.
--
-- Grain: one row.
-- Params: none.
-- Sources: pengaturan.
select
    pengaturan_nilai('versi_disimpan', year(current_date))::integer,
    pengaturan_nilai('versi_rapat_disimpan_hari', year(current_date))::integer;

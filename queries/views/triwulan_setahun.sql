-- The quarters of a year.
--
-- Grain: one row per quarter.
create view triwulan_setahun as
select unnest(['I', 'II', 'III', 'IV']) as triwulan;

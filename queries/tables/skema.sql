-- Schema number of this version.
--
-- Grain: one row.
create table data.skema (
    skema integer not null
);

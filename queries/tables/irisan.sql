-- Slices: what one batch replaces in one fact table.
--
-- Grain: one row per batch, fact table, agency, year, period and set.
create table data.irisan (
    irisan integer primary key,
    batch integer not null,
    tabel_fakta varchar not null,
    dataset varchar not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar
);

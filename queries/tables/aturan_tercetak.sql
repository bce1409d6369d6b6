-- Rule tables as the report prints them; the rules in force are in data/rules.
--
-- Grain: one row per agency, year, set and key.
create table data.aturan_tercetak (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar not null,
    kelompok varchar,
    kunci varchar not null,
    label varchar,
    uraian varchar,
    nilai decimal(18, 4)
);

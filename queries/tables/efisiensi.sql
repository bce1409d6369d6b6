-- Which output's achievement counts for a programme's efficiency.
--
-- Grain: one row per agency, year, quarter and programme.
create table data.efisiensi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    program varchar not null,
    output_program varchar not null
);

-- Awards.
--
-- Grain: one row per agency, year and award.
create table data.penghargaan (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    penghargaan varchar not null
);

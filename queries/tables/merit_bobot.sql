-- Weight of each merit-system aspect, in percent.
--
-- Grain: one row per agency, year and aspect.
create table data.merit_bobot (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    nomor integer,
    aspek varchar not null,
    bobot_persen decimal(18, 4)
);

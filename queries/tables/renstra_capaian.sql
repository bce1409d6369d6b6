-- What the medium-term indicators reached, year by year.
--
-- Grain: one row per agency, year and indicator.
create table data.renstra_capaian (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    indikator varchar not null,
    realisasi decimal(18, 4),
    status varchar,
    kolom varchar not null
);

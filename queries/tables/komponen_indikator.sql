-- What indicators are computed from: counts, money, ratios or percentages by component, since the start of the year.
--
-- Grain: one row per agency, year, quarter, indicator and component.
create table data.komponen_indikator (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    nomor integer,
    indikator varchar not null,
    komponen varchar not null,
    nilai decimal(24, 6),
    satuan varchar,
    status varchar
);

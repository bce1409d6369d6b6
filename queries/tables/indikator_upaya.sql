-- Effort and status that the report states for each indicator.
--
-- Grain: one row per agency, year, quarter and indicator.
create table data.indikator_upaya (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    indikator varchar not null,
    upaya varchar,
    keterangan varchar
);

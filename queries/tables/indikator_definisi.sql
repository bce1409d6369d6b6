-- Definition, formula, legal basis and data source of indicators.
--
-- Grain: one row per agency, year and indicator.
create table data.indikator_definisi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    jenis varchar not null,
    indikator varchar not null,
    dasar_hukum varchar,
    definisi varchar,
    cara_pengukuran varchar,
    kategori varchar,
    sumber_data varchar
);

-- Indicators of the performance agreement.
--
-- Grain: one row per agency, year and indicator.
create table data.indikator (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    nomor integer,
    tingkat_sasaran varchar,
    sasaran varchar,
    indikator varchar not null,
    sumber_data varchar,
    satuan varchar,
    pengukuran_kinerja varchar
);

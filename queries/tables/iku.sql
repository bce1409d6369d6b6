-- Key performance indicators with their targets and formula.
--
-- Grain: one row per agency, year and indicator.
create table data.iku (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    sasaran varchar,
    indikator varchar not null,
    satuan varchar,
    formulasi varchar,
    target decimal(18, 4),
    status varchar,
    kolom varchar not null
);

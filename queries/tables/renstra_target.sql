-- Targets of the medium-term plan.
--
-- Grain: one row per agency, year and indicator.
create table data.renstra_target (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    tujuan varchar,
    sasaran varchar,
    indikator varchar not null,
    satuan varchar,
    kondisi_awal decimal(18, 4),
    target decimal(18, 4),
    status varchar,
    kolom varchar not null
);

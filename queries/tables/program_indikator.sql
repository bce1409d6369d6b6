-- Programme indicators with target and realisation.
--
-- Grain: one row per agency, year, quarter, programme and indicator.
create table data.program_indikator (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    program varchar not null,
    sasaran_program varchar,
    indikator varchar not null,
    satuan varchar,
    target decimal(18, 4),
    realisasi decimal(18, 4),
    status varchar
);

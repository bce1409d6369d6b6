-- Figures of earlier years that the report states.
--
-- Grain: one row per agency, year, measure, object and place.
create table data.tahun_sebelumnya (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    ukuran varchar not null,
    objek varchar not null,
    nilai decimal(24, 6),
    satuan varchar,
    tempat varchar
);

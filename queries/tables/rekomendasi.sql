-- Recommendations received and made.
--
-- Grain: one row per agency, year, kind and number.
create table data.rekomendasi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    jenis varchar not null,
    nomor integer not null,
    rekomendasi varchar,
    tindak_lanjut varchar
);

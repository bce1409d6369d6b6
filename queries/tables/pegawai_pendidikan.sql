-- Staff by education.
--
-- Grain: one row per agency, year, quarter and education.
create table data.pegawai_pendidikan (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    pendidikan varchar not null,
    jumlah_pegawai integer
);

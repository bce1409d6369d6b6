-- Head counts the report states.
--
-- Grain: one row per agency, year, quarter and what is counted.
create table data.pegawai (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    uraian varchar not null,
    jumlah_pegawai integer,
    kondisi varchar
);

-- Why the spending of a sub-activity stayed low.
--
-- Grain: one row per agency, year, quarter and sub-activity.
create table data.anggaran_penjelasan (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    program varchar,
    kegiatan varchar,
    sub_kegiatan varchar not null,
    penjelasan varchar,
    kategori_alasan varchar
);

-- Imports, reverts and locks (jenis impor, balik, kunci, buka), newest last. The hash and size are those of the file as it
-- was given; data_pribadi counts the cells blanked in the copy that is kept; the counts are of rows by natural key.
-- A lock names its agency, year and quarter.
--
-- Grain: one row per batch.
create table data.batch (
    batch integer primary key,
    versi integer not null,
    jenis varchar not null,
    berkas varchar,
    sha256 varchar,
    ukuran_byte bigint,
    pilihan varchar,
    waktu timestamp not null,
    pengguna varchar not null,
    membalik integer,
    alasan varchar,
    perangkat_daerah varchar,
    tahun integer,
    triwulan varchar,
    data_pribadi integer,
    jumlah_ditambah integer,
    jumlah_diubah integer,
    jumlah_dihapus integer
);

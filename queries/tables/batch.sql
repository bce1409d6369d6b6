-- Imports, reverts and locks, newest last.
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
    membalik integer
);

-- The agreement's budget with programme codes.
--
-- Grain: one row per agency, year, programme, activity and sub-activity.
create table data.anggaran_pk (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar not null,
    kode_program varchar,
    program varchar not null,
    kegiatan varchar not null,
    sub_kegiatan varchar not null,
    pagu_rupiah bigint
);

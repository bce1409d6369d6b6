-- The cash plan: what is planned to be spent in a month alone.
--
-- Grain: one row per agency, month, programme, activity, sub-activity and unit where a file gives it.
create table data.anggaran_kas (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    program varchar not null,
    kegiatan varchar,
    sub_kegiatan varchar not null,
    unit varchar,
    rencana_rupiah bigint,
    status varchar,
    kolom varchar not null
);

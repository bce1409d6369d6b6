-- Number of action plans and period targets of strategic activities.
--
-- Grain: one row per agency, year, period and sub-activity of the KSD.
create table data.ksd_rekap (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    ksd varchar,
    sub_ksd varchar not null,
    jumlah_rencana_aksi integer,
    target_persen decimal(18, 4),
    status varchar,
    kolom varchar not null
);

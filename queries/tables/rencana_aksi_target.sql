-- Quarterly output targets of the action plan.
--
-- Grain: one row per agency, year, quarter, unit, programme and sub-activity.
create table data.rencana_aksi_target (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar not null,
    unit varchar not null,
    program varchar not null,
    sub_kegiatan varchar not null,
    target decimal(18, 4),
    status varchar,
    kolom varchar not null
);
